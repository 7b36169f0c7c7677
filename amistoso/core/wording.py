"""The words for codes, amounts and dates, in Spanish and English.

Sentences a person at the desk reads. What a customer reads is in the letters.
"""

import re
from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_currency, format_decimal

from amistoso.core import listening_words, money

LANGUAGES = ("es", "en")
_LOCALES = {"es": "es_ES", "en": "en_GB"}


def language_of(wanted: str) -> str:
    """Return a language we speak: the wanted one, or Spanish."""
    return wanted[:2].lower() if wanted[:2].lower() in LANGUAGES else "es"


def money_text(minor: int, currency: str, language: str) -> str:
    """Write `1.234,56 €` for a Spanish reader, `€1,234.56` for an English one."""
    locale = _LOCALES[language_of(language)]
    decimals = money.exponent(currency)
    number = money.to_decimal(minor, currency)
    if language_of(language) == "es":
        # Spanish leaves four-digit amounts ungrouped in running text; in columns of money that misleads.
        digits = format_decimal(number, format="#,##0" + ("." + "0" * decimals if decimals else ""), locale="es_AR")
        return f"{digits}\u00a0{'€' if currency == 'EUR' else currency}"
    return format_currency(number, currency, locale=locale)


@lru_cache(maxsize=8192)
def date_text(day: date, language: str) -> str:
    """Write `24/11/2026` in Spanish, `24 Nov 2026` in English."""
    if language_of(language) == "es":
        return f"{day:%d/%m/%Y}"
    return format_date(day, "d MMM yyyy", locale="en_GB")


def long_date_text(day: date, language: str) -> str:
    """Write `24 de noviembre de 2026`."""
    return format_date(day, "long", locale=_LOCALES[language_of(language)])


def country_name(code: str, language: str) -> str:
    """Return the name of a country; an unknown code stays as it is."""
    return str(Locale.parse(_LOCALES[language_of(language)]).territories.get(code.upper(), code))


SENTENCES: Mapping[str, Mapping[str, str]] = {
    "nothing-open": {"es": "No tiene nada pendiente.", "en": "Nothing is open."},
    "bank-data-missing": {
        "es": "Aún no hay ningún extracto del banco: podría haber pagado ya. Cargue uno.",
        "en": "There is no bank statement yet: it may have been paid. Load one.",
    },
    "bank-data-stale": {
        "es": "Los datos del banco llegan hasta el {until} (se piden de {days} días como mucho): podría haber pagado.",
        "en": "Bank data ends on {until} and may be {days} days old at most: it may have been paid.",
    },
    "money-unapplied": {
        "es": "El {on} entró dinero suyo ({amount}) que aún no está aplicado.",
        "en": "Money of theirs ({amount}) came in on {on} and is not applied yet.",
    },
    "money-unidentified": {
        "es": "El {on} entró un pago de {amount} sin identificar que coincide con lo que debe.",
        "en": "An unidentified payment of {amount} came in on {on} and fits what is owed.",
    },
    "reply-waiting": {
        "es": "Respondió el {since} y nadie lo ha atendido todavía.",
        "en": "They answered on {since} and nobody has dealt with it yet.",
    },
    "on-hold": {
        "es": "En pausa por {by}{until_phrase}: {reason}",
        "en": "On hold by {by}{until_phrase}: {reason}",
    },
    "meeting-planned": {
        "es": "Hay una reunión prevista el {on}; no se escribe nada más hasta el {until}.",
        "en": "A meeting is planned on {on}; nothing else is written until {until}.",
    },
    "meeting-outcome-missing": {
        "es": "La reunión del {on} no tiene resultado anotado: anótelo para poder seguir.",
        "en": "The meeting of {on} has no outcome yet: note it, so that we can go on.",
    },
    "message-in-preparation": {
        "es": "Hay un mensaje en preparación ({state}).",
        "en": "A message is in preparation ({state}).",
    },
    "last-contact-not-delivered": {
        "es": "El último mensaje no llegó ({state}): primero hay que encontrar un buen contacto.",
        "en": "The last message did not arrive ({state}): find a good contact first.",
    },
    "no-good-contact": {
        "es": "No hay ninguna dirección de correo a la que escribir.",
        "en": "There is no good address to write to.",
    },
    "opted-out": {
        "es": "Ha pedido no recibir más mensajes automáticos: puede llamar una persona.",
        "en": "They asked for no more automatic messages: a person may call.",
    },
    "do-not-contact": {"es": "Está marcado como «no contactar».", "en": "Marked “do not contact”."},
    "customer-insolvent": {
        "es": "Está en concurso: se trata con la administración concursal, y lo hace una persona.",
        "en": "In insolvency proceedings: a person speaks to the administrator.",
    },
    "contacted-recently": {
        "es": "Se le contactó el {on}; se deja calma hasta el {until}.",
        "en": "Contacted on {on}; leave them in peace until {until}.",
    },
    "written-cap": {
        "es": "Ya van {count} mensajes en siete días; el siguiente, desde el {until}.",
        "en": "Already {count} messages in seven days; the next from {until}.",
    },
    "conversation-cap": {
        "es": "Se habló con ellos hace menos de una semana; se espera hasta el {until}.",
        "en": "We spoke less than a week ago; wait until {until}.",
    },
    "weekend": {"es": "Hoy no es día laborable; desde el {until}.", "en": "Not a working day; from {until}."},
    "holiday": {
        "es": "Es festivo donde está el cliente ({name}); desde el {until}.",
        "en": "A holiday at the customer's place ({name}); from {until}.",
    },
    "quiet-hours": {
        "es": "Fuera del horario de contacto ({opens}-{closes} donde está el cliente).",
        "en": "Outside contact hours ({opens}-{closes} at the customer's place).",
    },
    "inside-usual-pattern": {
        "es": "Suele pagar unos {median} días después del vencimiento; se le espera hasta el {until}.",
        "en": "They usually pay about {median} days after the due date; wait until {until}.",
    },
    "dispute-covers": {
        "es": "La factura {invoice} tiene una incidencia abierta{note_phrase}.",
        "en": "Invoice {invoice} is disputed{note_phrase}.",
    },
    "promise-covers": {
        "es": "Hay una promesa de pago para la factura {invoice}{until_phrase}.",
        "en": "A promise to pay covers invoice {invoice}{until_phrase}.",
    },
    "new-date-covers": {
        "es": "Se acordó otra fecha para lo que se revisó de la factura {invoice}{until_phrase}.",
        "en": "Another day was agreed for what was questioned of invoice {invoice}{until_phrase}.",
    },
    "explained-covers": {
        "es": "Se le explica por qué la factura {invoice} es correcta, y tiene días para responder{until_phrase}.",
        "en": "We explain why invoice {invoice} is right, and they have some days to answer{until_phrase}.",
    },
    "agreement-covers": {
        "es": "La factura {invoice} está en un acuerdo de pago.",
        "en": "An agreement covers invoice {invoice}.",
    },
    "proposal-covers": {
        "es": "Hay una propuesta de acuerdo sobre la factura {invoice} pendiente de respuesta{until_phrase}.",
        "en": "A proposal that covers invoice {invoice} waits for their answer{until_phrase}.",
    },
    "instalment-coming": {
        "es": "El {due} vence un plazo acordado de {amount}: aviso amistoso.",
        "en": "An agreed instalment of {amount} is due on {due}: a friendly note.",
    },
    "instalment-missed": {
        "es": "Del acuerdo faltan {amount} que vencían el {due}: recordatorio amistoso (desde el {from}).",
        "en": "Of the agreement {amount} due on {due} is missing: a friendly reminder (from {from}).",
    },
    "hold-covers": {
        "es": "La factura {invoice} está en pausa{until_phrase}{note_phrase}.",
        "en": "Invoice {invoice} is on hold{until_phrase}{note_phrase}.",
    },
    "debit-covers": {
        "es": "La factura {invoice} se va a cobrar por domiciliación{until_phrase}.",
        "en": "Invoice {invoice} is about to be collected by direct debit{until_phrase}.",
    },
    "term-covers": {
        "es": "Para la factura {invoice} hay un plazo más largo, acordado por escrito{until_phrase}.",
        "en": "A longer term, agreed in writing, covers invoice {invoice}{until_phrase}.",
    },
    "all-covered": {
        "es": "Todo lo pendiente está en pausa, acordado, prometido o en revisión.",
        "en": "All that is open is on hold, agreed, promised or under review.",
    },
    "amount-too-small": {
        "es": "Lo vencido es tan poco que no compensa molestar.",
        "en": "What is overdue is too little to be worth a message.",
    },
    "ladder-finished": {
        "es": "El protocolo ha terminado (último escalón: {step_name}); decide una persona.",
        "en": "The protocol is finished (last step: {step_name}); a person decides.",
    },
    "step-not-yet": {
        "es": "Hay facturas vencidas, pero el siguiente escalón no toca hasta el {until}.",
        "en": "Invoices are overdue, but the next step is not due until {until}.",
    },
    "nothing-due": {
        "es": "No hay nada vencido que recordar{until_phrase_look}.",
        "en": "Nothing is due to be said{until_phrase_look}.",
    },
    "promise-tomorrow": {
        "es": "Pidió un aviso la víspera de su promesa del {by}.",
        "en": "They asked for a note the day before their promise of {by}.",
    },
    "promise-broken": {
        "es": "Tenía previsto pagar {amount} el {by} y no consta: se le pregunta si ha ocurrido algo.",
        "en": "They had planned to pay {amount} on {by} and we see nothing: we ask whether something happened.",
    },
    "promise-kept-in-part": {
        "es": "Tenía previsto pagar {amount} el {by} y llegaron {received}: se le agradece y se pregunta por el resto.",
        "en": "They had planned to pay {amount} on {by} and {received} came: we thank them and ask about the rest.",
    },
    "promise-broken-again": {
        "es": "Es la vez {count} en un año que una promesa no llega (la última, de {amount} para el {by}): "
        "habla con ellos una persona.",
        "en": "For the {count}. time in a year a promise has not come (the last, of {amount} for {by}): "
        "a person speaks to them.",
    },
    "first-reminder": {
        "es": "La factura {invoice} venció el {due} y toca el primer recordatorio (desde el {from}).",
        "en": "Invoice {invoice} fell due on {due}: time for the first reminder (from {from}).",
    },
    "next-step": {
        "es": "El último contacto que llegó fue el {since} ({last_name}); toca «{step_name}» desde el {from}.",
        "en": "The last contact arrived on {since} ({last_name}); “{step_name}” is next, from {from}.",
    },
    "before-due": {
        "es": "La factura {invoice} vence el {due}: aviso de cortesía.",
        "en": "Invoice {invoice} falls due on {due}: a courtesy note.",
    },
    "first-invoice": {
        "es": "Primera factura ({invoice}, del {issued}): se confirma que llegó y está bien.",
        "en": "First invoice ({invoice}, of {issued}): confirm that it arrived and is right.",
    },
    "large-invoice": {
        "es": "Factura importante ({invoice}, del {issued}): se confirma que llegó y está bien.",
        "en": "A large invoice ({invoice}, of {issued}): confirm that it arrived and is right.",
    },
    "key-account-needs-person": {
        "es": "Es un cliente clave: lo revisa una persona.",
        "en": "A key account: a person looks at it.",
    },
    "step-needs-person": {"es": "Este escalón lo revisa una persona.", "en": "A person looks at this step."},
    "step-needs-owner": {"es": "Este escalón lo decide gerencia.", "en": "The owner decides this step."},
    "channel-preferred": {
        "es": "El contacto prefiere que se le escriba por {channel_name}.",
        "en": "The contact prefers to be written to by {channel_name}.",
    },
    "channel-skipped": {
        "es": "No va por {channel_name}: {why_name}",
        "en": "It does not go by {channel_name}: {why_name}",
    },
    **listening_words.SENTENCES,
    "tier": {"es": "Trato «{tier_name}»: {tier_because}", "en": "Treatment “{tier_name}”: {tier_because}"},
}

_NAMES: Mapping[str, Mapping[str, str]] = {
    "answer": {"es": "Respuesta nuestra", "en": "Our answer"},
    "confirm-reception": {"es": "Confirmar recepción", "en": "Confirm reception"},
    "before-due": {"es": "Aviso antes del vencimiento", "en": "Note before the due date"},
    "polite-reminder": {"es": "Recordatorio cordial", "en": "Polite reminder"},
    "second-reminder": {"es": "Segundo recordatorio", "en": "Second reminder"},
    "instalment-note": {"es": "Aviso de un plazo acordado", "en": "Note of an agreed instalment"},
    "instalment-reminder": {"es": "Recordatorio de un plazo acordado", "en": "Reminder of an agreed instalment"},
    "call": {"es": "Llamada", "en": "Call"},
    "promise-note": {"es": "Aviso la víspera de su promesa", "en": "Note the day before their promise"},
    "promise-follow-up": {"es": "Pregunta tras una promesa", "en": "Question after a promise"},
    "promise-call": {"es": "Llamada tras una promesa", "en": "Call after a promise"},
    "proposal": {"es": "Propuesta de acuerdo", "en": "Proposal of an agreement"},
    "formal-request": {"es": "Requerimiento formal", "en": "Formal request"},
    "mediation": {"es": "Mediación", "en": "Mediation"},
    "meeting": {"es": "Reunión", "en": "Meeting"},
    "meeting-invitation": {"es": "Invitación a la reunión", "en": "Invitation to the meeting"},
    "meeting-change": {"es": "Cambio de la reunión", "en": "Change of the meeting"},
    "meeting-cancellation": {"es": "Anulación de la reunión", "en": "Cancellation of the meeting"},
    "meeting-reminder": {"es": "Nota antes de la reunión", "en": "Note before the meeting"},
    "meeting-proposal": {"es": "Propuesta de otro día", "en": "Proposal of another day"},
    "acknowledgement": {"es": "Confirmación de lo que nos dijo", "en": "Confirmation of what they told us"},
    "copy": {"es": "Copia de la factura", "en": "Copy of the invoice"},
    "fresh-link": {"es": "Enlace nuevo a su página", "en": "New link to their page"},
    "courtesy": {"es": "Cortesía", "en": "Courtesy"},
    "reminder": {"es": "Recordatorio", "en": "Reminder"},
    "conversation": {"es": "Conversación", "en": "Conversation"},
    "agreement": {"es": "Acuerdo", "en": "Agreement"},
    "formal": {"es": "Formal", "en": "Formal"},
    "personal-note": {"es": "Nota personal", "en": "Personal note"},
    "debit-notice": {"es": "Aviso de cargo en cuenta", "en": "Notice of a direct debit"},
    "term-letter": {"es": "Carta sobre el plazo de pago", "en": "Letter about the payment term"},
    "personal-follow-up": {"es": "Segunda nota personal", "en": "Second personal note"},
    "delicate": {"es": "delicado", "en": "delicate"},
    "standard": {"es": "habitual", "en": "standard"},
    "usually-late": {"es": "suele retrasarse", "en": "usually late"},
    "after-incident": {"es": "tras un incidente", "en": "after an incident"},
    "new": {"es": "nuevo", "en": "new"},
    "key-account": {"es": "es un cliente clave.", "en": "it is a key account."},
    "recent-incident": {
        "es": "hubo hace poco más de una promesa incumplida, o un recibo devuelto.",
        "en": "more than one promise was broken, or a debit returned, lately.",
    },
    "few-paid-invoices": {
        "es": "todavía hay pocas facturas pagadas para conocer su costumbre.",
        "en": "too few paid invoices to know their habit.",
    },
    "habitually-late": {
        "es": "la mitad o más de sus facturas del último año se pagaron tarde.",
        "en": "half or more of last year's invoices were paid late.",
    },
    "punctual-until-now": {
        "es": "en el último año lo ha pagado todo a su tiempo.",
        "en": "everything was paid on time in the last year.",
    },
    "long-trusted": {
        "es": "es cliente desde hace años y casi siempre paga a tiempo.",
        "en": "a customer of many years who nearly always pays on time.",
    },
    "kept-while-overdue": {
        "es": "venía pagando bien; se le mantiene hasta que se ponga al día.",
        "en": "they used to pay well; kept until nothing is overdue.",
    },
    "sometimes-late": {"es": "a veces se retrasa.", "en": "sometimes late."},
    "email": {"es": "correo", "en": "e-mail"},
    "sms": {"es": "SMS", "en": "SMS"},
    "whatsapp": {"es": "WhatsApp", "en": "WhatsApp"},
    "letter": {"es": "carta", "en": "letter"},
    "registered": {"es": "carta certificada o burofax", "en": "registered letter"},
    "certified-email": {"es": "correo electrónico certificado", "en": "certified e-mail"},
    "not-configured": {"es": "ese canal no está configurado.", "en": "that channel is not configured."},
    "too-short": {"es": "lo que hay que decir no cabe ahí.", "en": "what must be said does not fit there."},
    "no-address": {"es": "no hay ninguna dirección de correo buena.", "en": "there is no good address."},
    "no-mobile": {"es": "no hay ningún teléfono móvil.", "en": "there is no mobile number."},
    "no-postal-address": {"es": "no se conoce su dirección postal.", "en": "the postal address is not known."},
    "draft": {"es": "borrador", "en": "draft"},
    "approved": {"es": "aprobado, pendiente de salir", "en": "approved, about to leave"},
    "printed": {"es": "impreso, por confirmar", "en": "printed, to be confirmed"},
    "sending": {"es": "enviándose", "en": "being sent"},
    "bounced": {"es": "devuelto", "en": "bounced"},
    "failed": {"es": "rechazado", "en": "failed"},
    "unknown": {"es": "sin confirmar", "en": "unconfirmed"},
    **listening_words.NAMES,
}


def name_of(key: str, language: str) -> str:
    """Return the name of a step, stage, tier or state; an unknown key (a protocol of one's own) reads as itself."""
    return _NAMES.get(key, {}).get(language_of(language), key.replace("-", " "))


step_name = stage_name = tier_name = name_of


def sentence(code: str, values: Mapping[str, object], language: str) -> str:
    """Write a stored reason as a sentence; `values` may come from JSON, where days are ISO text."""
    language = language_of(language)
    words = {key: word(value, language) for key, value in values.items()}
    if "minor" in values:
        words["amount"] = money_text(int(str(values["minor"])), str(values["currency"]), language)
        words["received"] = money_text(int(str(values.get("received_minor", 0))), str(values["currency"]), language)
    for key in ("step", "last", "tier", "channel", "why", "instead", "reason_kind"):
        words[f"{key}_name"] = name_of(str(values.get(key) or ""), language)
    words["tier_because"] = name_of(str(values.get("because") or ""), language)
    words["state"] = name_of(str(values.get("state") or ""), language)
    until, note = words.get("until"), words.get("note")
    words["until_phrase"] = _phrase(until, {"es": " hasta el {}", "en": " until {}"}[language])
    words["until_phrase_look"] = _phrase(until, {"es": " antes del {}", "en": " before {}"}[language])
    words["note_phrase"] = _phrase(note, " ({})")
    template = SENTENCES.get(code, {}).get(language)
    return code if template is None else filled(template, words)


_COUNTED = re.compile(r"(?:unos |about )?\{(\w+)\} (días|meses|days|months)")
_ONE = {"días": "un día", "meses": "un mes", "days": "one day", "months": "one month"}


def filled(template: str, words: Mapping[str, str]) -> str:
    """Put each word in its place; what is not known leaves nothing behind, and of one day there are no days."""
    template = _COUNTED.sub(lambda slot: _ONE[slot[2]] if words.get(slot[1]) == "1" else slot[0], template)
    return re.sub(r"\{(\w+)\}", lambda slot: words.get(slot[1], ""), template)


def slots(template: str) -> set[str]:
    """Return the names of what a template needs."""
    return set(re.findall(r"\{(\w+)\}", template))


def _phrase(word: str | None, pattern: str) -> str:
    return pattern.replace("{}", word) if word else ""


def word(value: object, language: str) -> str:
    if value is None:
        return ""
    if isinstance(value, date):
        return date_text(value, language)
    text = str(value)
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        return date_text(date.fromisoformat(text), language)
    return text

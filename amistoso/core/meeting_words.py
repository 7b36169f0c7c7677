"""The words of a meeting: its agenda, what to ask, its checklist, and the mails that arrange it. Spanish and English.

Said aloud or read by the customer, so that the tone guard judges all of them in a test. None says who owes what:
figures are shown on the sheet, and talked about after the customer has spoken.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from babel.dates import format_date, get_timezone_location

from amistoso.core import meetings, wording
from amistoso.core.letter_facts import one_line
from amistoso.core.letter_words import SPANISH_TONGUES
from amistoso.core.meetings import Kind, Point, Situation, When

_LOCALES = {"es": "es_ES", "en": "en_GB"}


def spoken(language: str) -> str:
    """A Catalan reads Spanish, a Frenchman English."""
    return "es" if language[:2].lower() in ("es", *SPANISH_TONGUES) else "en"


_AGENDA: Mapping[str, Mapping[str, tuple[str, str, str]]] = {
    "welcome": {
        "es": ("Bienvenida", "Gracias por venir y por dedicarnos este rato. ¿Les apetece un café?",
               "Presentar a la persona que acompaña; decir lo que durará."),
        "en": ("Welcome", "Thank you for coming and for giving us this time. Would you like a coffee?",
               "Introduce whoever is with you, and say how long it will take."),
    },
    "welcome-video": {
        "es": ("Bienvenida", "Gracias por conectarse y por dedicarnos este rato. ¿Se nos oye bien?",
               "Sin interrupciones. Presentar a la persona que acompaña; decir lo que durará."),
        "en": ("Welcome", "Thank you for joining and for giving us this time. Can you hear us well?",
               "No notifications or interruptions; introduce whoever is with you, and say how long it will take."),
    },
    "recording": {
        "es": ("Preguntar si se puede grabar",
               "¿Les importa que grabemos la reunión? Solo es para recordar bien lo que hablemos; la escuchamos"
               " nosotros"
               " y la borramos cuando todo esté por escrito. Si prefieren que no, tomamos notas y ya está.",
               "Antes de empezar a grabar. Anotar quién contesta y qué; sin un sí no se graba."),
        "en": ("Ask whether we may record",
               "Do you mind if we record the meeting? It is only to remember well what we say; we alone listen to it"
               " and"
               " delete it once everything is in writing. If you would rather not, we take notes and that is fine.",
               "Before recording begins. Note who answers and what; without a yes nothing is recorded."),
    },
    "purpose": {
        "es": ("Por qué estamos aquí",
               "Nos hemos reunido para entendernos y encontrar una solución que nos afecte lo menos posible a todos.",
               "Dos frases, sin cifras ni reproches."),
        "en": ("Why we are here",
               "We are here to understand each other and to find a solution that touches all of us as little as"
               " possible.",
               "Two sentences, without figures or reproach."),
    },
    "listen": {
        "es": ("Escuchar", "Antes de nada nos gustaría escucharles: ¿cómo ven ustedes la situación?",
               "No interrumpir. Apuntar las preguntas y guardarlas para después, aunque ya se conozca la historia."),
        "en": ("Listen", "First of all we should like to hear you: how do you see the situation?",
               "Do not interrupt. Note your questions and keep them for later, even if you know the story."),
    },
    "insolvency": {
        "es": ("El concurso", "Sabemos que están en un procedimiento y queremos respetarlo. ¿Con quién debemos hablar?",
               "Aquí no se acuerda nada: se pide quién lleva la administración concursal."),
        "en": ("The proceedings", "We understand that an administrator is helping you now. Whom would you like us to"
        " speak to?",
               "Nothing is agreed here: ask for the administrator."),
    },
    "dispute": {
        "es": ("Lo que nos han contado",
               "Empecemos por lo que nos han dicho que no está bien. Cuéntennos qué ha pasado y lo revisamos.",
               "Primero se resuelve esto; de esa parte no se habla de pagar. Decir quién responde y para qué día."),
        "en": ("What is not right",
               "Let us begin with what you told us is not right. Tell us what happened and we shall look into it.",
               "This is settled first; payment of that part is not discussed. Say who answers, and by which day."),
    },
    "questions": {
        "es": ("Nuestras preguntas", "Si les parece, les hacemos algunas preguntas para entenderlo bien.",
               "De una en una, escuchando cada respuesta; anotar lo que digan."),
        "en": ("Our questions", "If you agree, we have a few questions so as to understand it well.",
               "One at a time, listening to each answer; note what they say."),
    },
    "promise": {
        "es": ("La fecha que no pudo ser",
               "La fecha que vimos no pudo ser. ¿Qué haría falta para que la próxima vaya bien?",
               "Sin reproche: a menudo hay un motivo, y es lo que ayuda a elegir una fecha mejor."),
        "en": ("The day that did not work out",
               "The day we had in mind did not work out. What would help the next one to go well?",
               "No reproach: often there is a reason, and it helps to choose a better day."),
    },
    "figures": {
        "es": ("Las cuentas, juntos", "¿Vemos juntos la lista de facturas? Si algo no coincide con lo suyo, lo"
        " corregimos.",
               "Enseñar la lista; lo que discutan se aparta y se anota."),
        "en": ("The figures, together",
               "Shall we look at the list of invoices together? If anything differs from yours, we put it right.",
               "Show the list; what they question is set apart and noted."),
    },
    "ways": {
        "es": ("Buscar una solución",
               "¿Qué les vendría bien? Podemos repartirlo en plazos, mover la fecha o empezar con una parte.",
               "Proponer algo que se adapte a lo que han contado: es mejor cobrar en seis meses que no cobrar."),
        "en": ("A solution together",
               "What would suit you? We can divide it into instalments, move the date or begin with a part.",
               "Propose what fits their story: to be paid in six months is better than not to be paid."),
    },
    "close": {
        "es": ("Quedar en algo", "Entonces quedamos en esto: ¿lo repaso en voz alta para ver si lo hemos entendido"
        " igual?",
               "Qué, cuánto, qué día y quién hace qué. Si no hay acuerdo, la fecha de la próxima charla."),
        "en": ("Settle on something",
               "So this is what we have settled: shall I say it aloud, to see whether we understood it alike?",
               "What, how much, which day, and who does what. Without an agreement, the day of the next talk."),
    },
    "thanks": {
        "es": ("Gracias", "Gracias por la confianza. Hoy mismo se lo mandamos por escrito, y cualquier cosa nos"
        " llaman.",
               "El acta y el resultado se anotan el mismo día."),
        "en": ("Thanks", "Thank you for your trust. You will have it in writing today, and do call us about anything.",
               "Minutes and outcome are noted the same day."),
    },
}  # fmt: skip

_QUESTIONS: Mapping[str, Mapping[str, str]] = {
    "dispute": {"es": "¿Qué ha pasado con la factura {number}, y qué la dejaría bien?",
                "en": "What happened with invoice {number}, and what would put it right?"},
    "what-changed": {"es": "Siempre hemos cobrado con puntualidad: ¿ha cambiado algo en lo que podamos ayudar?",
                     "en": "We have always been paid on time: has anything changed that we could help with?"},
    "what-came-between": {"es": "¿Qué se interpuso la última vez, y cómo podemos evitarlo juntos?",
                          "en": "What got in the way, and how could we help the next day to work?"},
    "does-the-plan-fit": {"es": "¿El acuerdo que tenemos les va bien, o conviene ajustarlo?",
                          "en": "Does the agreement we have suit you, or had it better be adjusted?"},
    "why": {"es": "¿Hay algo de nuestra parte que retrase las facturas: datos, pedidos, entregas?",
            "en": "Is there anything on our side that delays the invoices: details, orders, deliveries?"},
    "when-money-comes": {"es": "¿Qué cobros esperan ustedes en las próximas semanas, y para cuándo?",
                         "en": "Which weeks ahead look easier for you, and which are tight?"},
    "how-invoices-are-approved": {"es": "¿Por quién pasan nuestras facturas, y cuándo necesitan tenerlas?",
                                  "en": "Through whose hands do our invoices go, and by when do you need them?"},
    "payment-days": {"es": "Podemos ajustar nuestros vencimientos: ¿tienen días fijos de pago?",
                     "en": "We can move our due dates to suit: on which days of the month do you like to pay?"},
    "what-can-you-manage": {"es": "¿Qué importe y qué fecha serían cómodos, para que se pueda cumplir?",
                            "en": "Which amount and which day would be comfortable, so that it can be kept?"},
    "whom-to-call": {"es": "¿A quién conviene que llamemos la próxima vez, y a qué hora?",
                     "en": "Whom had we better call next time, and at what hour?"},
}  # fmt: skip

CHECK_WORDS: Mapping[str, Mapping[str, str]] = {
    "quiet-place": {"es": "Un lugar tranquilo, sin interrupciones", "en": "A quiet place, without interruptions"},
    "companion": {"es": "Quién acompaña (alguien de contabilidad, la asesoría) o ir a solas, decidido",
                  "en": "Who comes along (accounting, an adviser), or going alone, decided"},
    "papers": {"es": "Los papeles: facturas, albaranes, lo acordado antes",
               "en": "The papers: invoices, delivery notes, what was agreed before"},
    "sheet-read": {"es": "La hoja de preparación, leída", "en": "The preparation sheet, read"},
}  # fmt: skip


def agenda(now: Situation, language: str) -> list[Point]:
    """Return the points with what one could say; the customer speaks before any figure is shown."""
    points = []
    for code in meetings.agenda_codes(now):
        key = "welcome-video" if code == "welcome" and now.is_video else code
        title, say, mind = _AGENDA[key][spoken(language)]
        points.append(Point(code, title, say, mind))
    return points


def questions(now: Situation, language: str) -> list[str]:
    said = []
    for code in meetings.question_codes(now):
        key, _, number = code.partition(":")
        said.append(_QUESTIONS[key][spoken(language)].format(number=one_line(number)))
    return said


def check_words(key: str, language: str) -> str:
    return CHECK_WORDS[key][spoken(language)]


_SHEET: Mapping[str, Mapping[str, str]] = {
    "es": {
        "total": "Pendiente: {open} (de ello vencido: {overdue})", "disputed": "en revisión",
        "promise": "{amount} para el {day}: {state}", "running": "en curso", "kept": "cumplida",
        "broken": "no llegó", "withdrawn": "sustituida", "partly-kept": "cumplida en parte",
        "usual-late": "Suele pagar unos {days} días después del vencimiento.",
        "usual-early": "Suele pagar a tiempo.", "unknown": "Aún no se conoce su costumbre.",
        "first": "Es la primera vez que se retrasa: no es una costumbre.", "key": "Es un cliente clave.",
        "oldest": "Lo más antiguo venció hace {days} días.",
    },
    "en": {
        "total": "Open: {open} (of it overdue: {overdue})", "disputed": "under review",
        "promise": "{amount} by {day}: {state}", "running": "running", "kept": "kept",
        "broken": "did not come", "withdrawn": "replaced", "partly-kept": "partly kept",
        "usual-late": "They usually pay about {days} days after the due date.",
        "usual-early": "They usually pay on time.", "unknown": "Their habit is not known yet.",
        "first": "It is their first delay: no habit.", "key": "A key account.",
        "oldest": "The oldest fell due {days} days ago.",
    },
}  # fmt: skip


def sheet_words(language: str) -> Mapping[str, str]:
    return _SHEET[spoken(language)]


def pattern(now: Situation, language: str) -> list[str]:
    """Say how they usually pay, in facts and without a judgement."""
    word, usual = sheet_words(language), now.usual_delay_days
    said = [
        word["unknown"] if usual is None
        else wording.filled(word["usual-late"], {"days": str(usual)}) if usual > 0 else word["usual-early"]
    ]  # fmt: skip
    if now.oldest_days:
        said.append(wording.filled(word["oldest"], {"days": str(now.oldest_days)}))
    if now.is_first_slip:
        said.append(word["first"])
    if now.is_key:
        said.append(word["key"])
    return said


class Arranged(NamedTuple):
    """What a mail about a meeting says; the purpose and the place are a person's own words."""

    when: When
    place: str
    is_video: bool
    purpose: str
    us: str
    host: str
    companion: str = ""
    guests: Sequence[str] = ()
    wants_recording: bool = False
    signature: str = ""


class Words(NamedTuple):
    subject: str
    text: str


def day_and_hour(when: When, language: str) -> str:
    """Say `martes 1 de diciembre de 2026 a las 10:00`, in the meeting's own zone."""
    locale, local = _LOCALES[spoken(language)], when.local
    if spoken(language) == "es":
        day = format_date(local, "EEEE d 'de' MMMM 'de' y", locale=locale)
        return f"{day} a las {local:%H:%M}"
    return f"{format_date(local, 'EEEE d MMMM y', locale=locale)} at {local:%H:%M}"


def zone_words(zone: str, language: str) -> str:
    """Say whose clock it is: `hora de Madrid`; Babel knows countries, and the name of the zone knows the city."""
    city = zone.rpartition("/")[2].replace("_", " ")
    if not city or zone == "UTC":
        return "UTC"
    location = get_timezone_location(zone, locale=_LOCALES[spoken(language)], return_city=True)
    return f"hora de {location or city}" if spoken(language) == "es" else f"{location or city} time"


_MAILS: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "es": {
        Kind.INVITATION: (
            "Reunión el {day}",
            "Gracias por encontrar un rato para hablar. Nos vemos el {day} ({zone}).",
        ),
        Kind.CHANGE: ("Nuestra reunión cambia: {day}", "Nuestra reunión queda ahora para el {day} ({zone})."),
        Kind.CANCELLATION: (
            "Reunión del {day} anulada",
            "La reunión del {day} ({zone}) no se va a celebrar. Si les viene bien, buscamos otro momento: díganos"
            " cuándo.",
        ),
        Kind.REMINDER: ("Nos vemos el {day}", "Una nota breve para confirmar que nos vemos el {day} ({zone})."),
        Kind.PROPOSAL: (
            "¿Buscamos otro momento para hablar?",
            "El {day} no pudimos vernos. A todos nos surgen imprevistos, así que no pasa nada: nos gustaría buscar otro"
            " momento que les venga bien.",
        ),
    },
    "en": {
        Kind.INVITATION: ("Meeting on {day}", "Thank you for finding the time to talk. We meet on {day} ({zone})."),
        Kind.CHANGE: ("Our meeting has changed: {day}", "Our meeting is now on {day} ({zone})."),
        Kind.CANCELLATION: (
            "Meeting on {day} cancelled",
            "The meeting on {day} ({zone}) will not be held. If you like, we can find another time: just tell us when.",
        ),
        Kind.REMINDER: ("We meet on {day}", "A short note to say that we meet on {day} ({zone})."),
        Kind.PROPOSAL: (
            "Shall we find another time to talk?",
            "We could not meet on {day}. Things come up for all of us, so please do not worry: we should like to find"
            " another time that suits you.",
        ),
    },
}

_LINES: Mapping[str, Mapping[str, str]] = {
    "es": {
        "dear": "Hola, {names}:", "dear-nobody": "Buenos días:", "where": "Lugar: {place}",
        "video": "Videollamada: {place}",
        "purpose": "De qué hablamos: {purpose}", "who": "Por nuestra parte: {who}", "and": "{one} y {other}",
        "listen": "Queremos empezar por escucharles: cómo lo ven y qué necesitan. Después buscamos juntos lo que mejor"
        " encaje.",
        "record": "Al empezar preguntaremos si les parece bien que grabemos la reunión, solo para recordar bien lo que"
        " hablemos. Si prefieren que no, tomamos notas y ya está.",
        "other": "Si ese día u hora no les va bien, respondan a este correo y buscamos otro momento.",
        "answer": "Respondan a este correo con un par de días y horas que les vayan bien, o llámennos si lo prefieren.",
        "bye": "Un saludo,",
    },
    "en": {
        "dear": "Dear {names},", "dear-nobody": "Good morning,", "where": "Place: {place}",
        "video": "Video call: {place}",
        "purpose": "What we talk about: {purpose}", "who": "From our side: {who}", "and": "{one} and {other}",
        "listen": "We would like to listen first and hear how things look from your side. Then we look together"
        " for what fits best.",
        "record": "At the start we shall ask whether you mind our recording the meeting, only to remember well what we"
        " say. If you would rather not, we take notes and that is fine.",
        "other": "If that day or hour does not suit you, just reply to this e-mail and we find another time.",
        "answer": "Just reply with a day or two and the hours that suit you, or call us if you prefer.",
        "bye": "Kind regards,",
    },
}  # fmt: skip


def compose(kind: Kind, arranged: Arranged, language: str) -> Words:
    """Write the mail that arranges a meeting."""
    tongue = spoken(language)
    line, (subject, first) = _LINES[tongue], _MAILS[tongue][kind]
    told = {"day": day_and_hour(arranged.when, tongue), "zone": zone_words(arranged.when.zone, tongue)}
    names = [one_line(name) for name in arranged.guests if one_line(name)]
    parts = [line["dear"].format(names=_joined(names, line)) if names else line["dear-nobody"], first.format(**told)]
    if kind in (Kind.INVITATION, Kind.CHANGE, Kind.REMINDER):
        who = [one_line(name) for name in (arranged.host, arranged.companion) if one_line(name)]
        facts = [line["video" if arranged.is_video else "where"].format(place=one_line(arranged.place))]
        facts.append(line["purpose"].format(purpose=one_line(arranged.purpose)))
        if who:
            facts.append(line["who"].format(who=_joined(who, line)))
        parts.append("\n".join(facts))
    if kind is Kind.INVITATION:
        parts.append(line["listen"])
        if arranged.wants_recording:
            parts.append(line["record"])
    if kind in (Kind.INVITATION, Kind.CHANGE, Kind.REMINDER):
        parts.append(line["other"])
    elif kind is Kind.PROPOSAL:
        parts.append(line["answer"])
    parts.append("\n".join(one for one in (line["bye"], one_line(arranged.signature), one_line(arranged.us)) if one))
    return Words(subject.format(**told), "\n\n".join(parts) + "\n")


def _joined(names: Sequence[str], line: Mapping[str, str]) -> str:
    if len(names) < 2:
        return "".join(names)
    return line["and"].format(one=", ".join(names[:-1]), other=names[-1])

"""What the figures of a trial are called and mean, in Spanish and English, and what no trial knows."""

from collections.abc import Mapping
from typing import NamedTuple

from babel.numbers import format_decimal

from amistoso.core import money, wording
from amistoso.core.simulations.reports import DECIMALS, GENERATED, MONEY, Report

_LOCALES = {"es": "es_AR", "en": "en_GB"}  # es_AR groups four figures too, as columns of money do


class Words(NamedTuple):
    name: str
    means: str


FIGURES: Mapping[str, tuple[Words, Words]] = {
    "cash": (
        Words("Cobrado", "Lo que el banco ya ha abonado al acabar el período."),
        Words("Received", "What the bank has credited by the end of the period."),
    ),
    "days-to-pay": (
        Words(
            "Días hasta cobrar",
            "Desde que se emite la factura hasta que el banco abona; cuentan más las grandes. Las que siguen"
            " sin pagar cuentan hasta el último día.",
        ),
        Words(
            "Days to be paid",
            "From the issue of an invoice until the bank credits it; large ones weigh more. What is still "
            "unpaid counts up to the last day.",
        ),
    ),
    "days-late": (
        Words("Días de retraso", "Lo mismo, desde el vencimiento."),
        Words("Days late", "The same, from the due date."),
    ),
    "overdue": (
        Words("Vencido al acabar", "Lo que queda vencido y sin cobrar el último día."),
        Words("Overdue at the end", "What is overdue and unpaid on the last day."),
    ),
    "contacts": (
        Words("Contactos", "Mensajes y llamadas que llegan a los clientes."),
        Words("Contacts", "Messages and calls that reach customers."),
    ),
    "contacted": (
        Words("Clientes contactados", "A los demás no hizo falta decirles nada."),
        Words("Customers contacted", "The others needed no word."),
    ),
    "contacts-each": (
        Words("Contactos por cliente", "De media, contando a quienes no reciben ninguno."),
        Words("Contacts per customer", "On average, those without any included."),
    ),
    "most-contacts": (
        Words("Máximo de un cliente", "Los contactos de quien más recibe en todo el período."),
        Words("Most for one customer", "The contacts of whoever gets most in the whole period."),
    ),
    "by-itself": (
        Words("Salen solos", "Mensajes que nadie tiene que mirar antes."),
        Words("Leave by themselves", "Messages that nobody has to look at first."),
    ),
    "by-person": (
        Words("Piden una persona", "Mensajes que alguien revisa y llamadas que alguien hace."),
        Words("Need a person", "Messages that somebody reads first, and calls that somebody makes."),
    ),
    "calls": (
        Words("Llamadas y visitas", "Conversaciones que hay que tener."),
        Words("Calls and meetings", "Conversations to be had."),
    ),
    "calls-a-day": (
        Words("Llamadas al día", "De media, por día hábil."),
        Words("Calls a day", "On average, per working day."),
    ),
    "calls-busiest": (
        Words("El día de más llamadas", "Si son más de las que se pueden hacer, se retrasarán."),
        Words("Most calls in a day", "If they are more than can be made, they will be late."),
    ),
    "tasks": (
        Words("Casos para gerencia", "Llegan al último escalón, donde decide una persona qué hacer."),
        Words("Cases for the owner", "They reach the last step, where a person decides what to do."),
    ),
    "paid-reminded": (
        Words("Recordatorios a quien había pagado", "Con el pago ya en el banco. Tiene que ser cero."),
        Words("Reminders to who had paid", "With the payment already at the bank. It must be nought."),
    ),
    "crossed": (
        Words(
            "Se cruzan con el pago", "El cliente acababa de pagar y ningún banco lo había dicho aún: no se puede saber."
        ),
        Words("Crossed with the payment", "The customer had just paid and no bank had told us yet: nobody can know."),
    ),
    "near": (
        Words("Iban a pagar igual", "Recordatorios a quien habría pagado en tres días sin que se le dijera nada."),
        Words("Were about to pay", "Reminders to who would have paid within three days without a word."),
    ),
    "beyond": (
        Words("Contactos de más", "Los que pasan de lo que cada cliente lleva bien en 30 días."),
        Words("Contacts too many", "Those beyond what each customer bears in 30 days."),
    ),
    "formal": (
        Words("Requerimientos formales", "El tono más serio que recibe un cliente."),
        Words("Formal requests", "The most serious tone that a customer gets."),
    ),
    "promises": (
        Words("Promesas", "Clientes que dan una fecha."),
        Words("Promises", "Customers who name a day."),
    ),
    "promises-kept": (Words("Promesas cumplidas", "Enteras y a tiempo."), Words("Promises kept", "Whole and in time.")),
    "promises-partly": (
        Words("Promesas a medias", "Llegó una parte."),
        Words("Promises partly kept", "A part came."),
    ),
    "promises-broken": (
        Words("Promesas incumplidas", "No llegó nada."),
        Words("Promises broken", "Nothing came."),
    ),
    "plans": (
        Words("Acuerdos de pago a plazos", "Clientes que no podían de una vez."),
        Words("Payment agreements", "Customers who could not at once."),
    ),
    "plans-kept": (
        Words("Acuerdos cumplidos", "Pagados hasta el último plazo dentro del período."),
        Words("Agreements kept", "Paid to the last instalment within the period."),
    ),
    "plans-missed": (
        Words("Acuerdos rotos", "Faltó un plazo."),
        Words("Agreements missed", "An instalment was not paid."),
    ),
    "disputes": (
        Words("Incidencias", "Facturas en las que algo no estaba bien."),
        Words("Disputes", "Invoices with something wrong."),
    ),
    "returned": (
        Words("Recibos devueltos", "El banco se llevó un cobro."),
        Words("Debits returned", "The bank took a payment back."),
    ),
    "lost-low": (
        Words(
            "Clientes perdidos por el trato, poco",
            "Con los supuestos más suaves. Menos de cero: el trato conserva clientes.",
        ),
        Words(
            "Customers lost by treatment, low",
            "With the mildest assumptions. Below nought: the treatment keeps customers.",
        ),
    ),
    "lost": (
        Words(
            "Clientes perdidos por el trato, medio",
            "Con los supuestos medios. Nadie lo ha medido entre empresas: sirve para comparar.",
        ),
        Words(
            "Customers lost by treatment, middle",
            "With the middle assumptions. Nobody has measured it between companies: it serves to compare.",
        ),
    ),
    "lost-high": (
        Words("Clientes perdidos por el trato, mucho", "Con los supuestos más duros."),
        Words("Customers lost by treatment, high", "With the hardest assumptions."),
    ),
}

# What a trial does not know, said beside its figures.
PAST_NOTES = (
    (
        "Cada cliente pagó, prometió y se quejó los días en que lo hizo. Qué habría hecho si se le "
        "hubiera tratado de otra forma no se puede saber: por eso lo cobrado es lo mismo con cualquier "
        "protocolo.",
        "Each customer paid, promised and complained on the days on which they did. What they would have"
        " done had they been treated otherwise nobody can know: so the money received is the same under "
        "every protocol.",
    ),
    (
        "Se supone que el banco se lee cada mañana, que cada pago se aplica el día en que llega y que "
        "quien tiene que mirar algo lo mira al día siguiente.",
        "The bank is taken to be read every morning, each payment to be applied on the day it comes, and"
        " whoever has to look at something to do so the day after.",
    ),
    (
        "El protocolo se pone en marcha el primer día: lo que ya estaba vencido recibe entonces su "
        "primer recordatorio. Direcciones, marcas y formas de contacto son las de hoy.",
        "The protocol is switched on on the first day: what was overdue then gets its first reminder. "
        "Addresses, flags and ways of contact are those of today.",
    ),
    (
        "No cuentan aquí las reuniones, los recibos que se iban a cobrar, los plazos pactados por escrito ni las "
        "propuestas que esperaban respuesta: esos días se guardó silencio, y aquí puede salir un contacto. De "
        "una incidencia cuenta cómo acabó al final; mientras se espera un abono, se aparta el importe entero.",
        "Meetings, direct debits on their way, terms agreed in writing and proposals that waited for an answer are"
        " not counted here: on those days nothing was said, and a contact may stand here. Of a dispute it"
        " counts how it ended at last; while a credit note is awaited, the whole amount is held.",
    ),
)
GENERATED_NOTES = (
    (
        "El primer día nadie debe nada: en las primeras semanas se cobra poco, y lo último que se "
        "factura queda por cobrar.",
        "On the first day nobody owes anything: little comes in during the first weeks, and what is invoiced last stays"
        " open.",
    ),
    (
        "Los clientes son supuestos: pagan, olvidan, prometen y se quejan como dice el fichero de "
        "comportamiento. No son los suyos; cambie el fichero para que se parezcan.",
        "The customers are made up: they pay, forget, promise and complain as the file of behaviour "
        "says. They are not yours; change the file until they look like them.",
    ),
    (
        "Los dos protocolos tratan a los mismos clientes con la misma suerte: lo que cambia de uno a "
        "otro es cosa del protocolo.",
        "Both protocols meet the same customers with the same luck: what differs is the protocols' own.",
    ),
    (
        "Cuánto hace pagar un mensaje y cuánto cansa son supuestos, no medidas. Fíjese en qué protocolo "
        "va mejor y en por cuánto, no en el importe exacto.",
        "How much a message moves and tires people is assumed, not measured. Look at which protocol does"
        " better and by how much, not at the exact amount.",
    ),
)
_TEXTS = {
    "what": ("Qué se compara", "What is compared"),
    "difference": ("Diferencia", "Difference"),
    "range": ("de {} a {}", "from {} to {}"),
    "customers": ("{} clientes supuestos", "{} made-up customers"),
    "past": ("{} clientes", "{} customers"),
    "invoices": ("{} facturas", "{} invoices"),
    "runs": ("{} repeticiones", "{} runs"),
    "run": ("1 repetición", "1 run"),
    "seed": ("semilla {}", "seed {}"),
    "between": ("del {} al {}", "from {} to {}"),
    "figures": ("Las cifras", "The figures"),
    "summary": ("En pocas palabras", "In short"),
    "money": ("El dinero", "Money"),
    "reached": ("Lo que reciben los clientes", "What customers get"),
    "care": ("El trato", "How they are treated"),
    "work": ("El trabajo en la mesa", "Work at the desk"),
    "answers": ("Lo que contestan", "What they answer"),
    "notes": ("Lo que esto no sabe", "What this does not know"),
    "cash": ("Lo cobrado, semana a semana", "Money received, week by week"),
    "by-week": ("Contactos por semana", "Contacts by week"),
    "by-step": ("Contactos por escalón", "Contacts by step"),
    "by-channel": ("Contactos por canal", "Contacts by channel"),
    "each": ("Cuántos contactos recibe cada cliente", "How many contacts each customer gets"),
    "table": ("Ver la tabla", "See the table"),
    "week": ("Semana", "Week"),
    "step": ("Escalón", "Step"),
    "channel": ("Canal", "Channel"),
    "contacts": ("Contactos", "Contacts"),
    "more": ("{} o más", "{} or more"),
    "sent": ("Lo que salió de verdad", "What really left"),
    "other": ("Fuera del protocolo", "Outside the protocol"),
    "undated": (
        "Se dejan fuera {} vencimientos: la lista dice que están pagados, pero no qué día.",
        "{} items are left out: the list says that they are paid, but not when.",
    ),
    "who": ("Con quién más", "With whom most"),
    "who-means": (
        "Los clientes que más contactos tendrían. Entre paréntesis, las conversaciones.",
        "The customers who would have most contacts. In brackets, the conversations.",
    ),
    "customer": ("Cliente", "Customer"),
    "unlisted": (
        "La lista guarda los primeros 10.000 contactos de cada protocolo.",
        "The list keeps the first 10,000 contacts of each protocol.",
    ),
    "needs-automatic": ("Sale solo", "By itself"),
    "needs-person": ("Una persona", "A person"),
    "needs-owner": ("Gerencia", "The owner"),
    "title": ("Prueba de un protocolo", "A protocol tried"),
    "version": ("versión {}", "version {}"),
    "behaviour": ("Comportamiento: {}", "Behaviour: {}"),
}
CHANNELS = {
    "email": ("Correo", "E-mail"),
    "call": ("Llamada", "Call"),
    "sms": ("SMS", "SMS"),
    "whatsapp": ("WhatsApp", "WhatsApp"),
    "letter": ("Carta", "Letter"),
    "registered": ("Carta certificada", "Registered letter"),
    "certified-email": ("Correo certificado", "Certified e-mail"),
    "meeting": ("Visita", "Meeting"),
}


def said(key: str, language: str, *values: object) -> str:
    return _in(_TEXTS[key], language).format(*values)


def channel_name(key: str, language: str) -> str:
    return _in(CHANNELS.get(key, (key, key)), language)


def figure(name: str, language: str) -> Words:
    spanish, english = FIGURES[name]
    return spanish if wording.language_of(language) == "es" else english


def notes(report: Report, language: str) -> list[str]:
    told = [_in(one, language) for one in (GENERATED_NOTES if report.kind == GENERATED else PAST_NOTES)]
    if report.undated:
        told.append(said("undated", language, number(report.undated, language)))
    if any(one.unlisted for one in report.outcomes):
        told.append(said("unlisted", language))
    return told


def number(value: float, language: str, decimals: int = 0) -> str:
    pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
    return str(format_decimal(round(value, decimals), format=pattern, locale=_LOCALES[wording.language_of(language)]))


def shown(name: str, value: float, report: Report, language: str, *, signed: bool = False) -> str:
    """Write a figure as the reader's country does; a mean of counts keeps a decimal only while it is small."""
    decimals = DECIMALS.get(name, 1 if report.runs > 1 and abs(value) < 10 else 0)
    if round(value, 0 if name in MONEY else decimals) == 0:
        value = 0  # nought has neither sign nor decimals
    if name in MONEY:
        text = whole_money(value, report.currency, language)  # of an assumption cents would be too much said
    else:
        text = number(value, language, decimals if value else 0)
    return f"+{text}" if signed and value > 0 else text


def whole_money(minor: float, currency: str, language: str) -> str:
    units = number(minor / 10 ** money.exponent(currency), language)
    sign = "€" if currency == "EUR" else currency
    return f"{units}\u00a0{sign}" if wording.language_of(language) == "es" else f"{sign}{units}".replace("€-", "-€")


def _in(both: tuple[str, str], language: str) -> str:
    return both[0] if wording.language_of(language) == "es" else both[1]

"""Why something needs a person, or cannot be granted, in a sentence for the desk."""

from datetime import date

from amistoso.core.grants import Why
from amistoso.core.wording import date_text, filled, money_text

_WORDS = {
    "grant-empty": ("No hay nada que aplazar.", "There is nothing to spread."),
    "grant-instalment-empty": ("Algún plazo no tiene importe.", "One of the instalments has no amount."),
    "grant-sum": (
        "Los plazos no suman el total.",
        "The instalments do not add up to the total.",
    ),
    "grant-order": (
        "Cada plazo debe vencer después del anterior.",
        "Each instalment must be due after the one before.",
    ),
    "grant-past": ("El {day} ya ha pasado.", "{day} has passed."),
    "grant-portal-closed": (
        "Los aplazamientos los concede siempre una persona.",
        "A person always answers a wish for more time.",
    ),
    "grant-days": (
        "Es una prórroga de más de {days} días (hasta el {latest}).",
        "It is an extension of more than {days} days (until {latest}).",
    ),
    "grant-months": (
        "Dura más de {months} meses (hasta el {latest}).",
        "It takes longer than {months} months (until {latest}).",
    ),
    "grant-currency": (
        "Los límites están en {known} y esto es en {currency}.",
        "The limits are in {known}, and this is in {currency}.",
    ),
    "grant-total": ("El total pasa de {most}.", "The total is above {most}."),
    "grant-often": (
        "Ya se le ha concedido {count} veces en un año (límite: {times}).",
        "It has been granted {count} times within a year (limit: {times}).",
    ),
    "grant-missed": (
        "El {day} dejó de cumplirse un acuerdo anterior.",
        "An earlier agreement was not kept ({day}).",
    ),
    "grant-running": ("Hay otro acuerdo en curso.", "Another agreement is running."),
    "grant-down-payment": (
        "En el primer mes se paga menos del {pct} %.",
        "Less than {pct} % is paid within the first month.",
    ),
    "grant-instalment-small": ("Algún plazo es menor de {least}.", "One of the instalments is below {least}."),
    "grant-interest": ("Se renuncia a intereses.", "Interest is given up."),
    "grant-principal": (
        "Se renuncia a parte de lo facturado.",
        "Part of what was invoiced is given up.",
    ),
}
CODES = tuple(_WORDS)


def sentence(why: Why, language: str) -> str:
    """Write one reason, with its values as the reader's country writes them."""
    values = dict(why.values)
    currency = str(values.get("currency", "EUR"))
    shown = {name: _shown(name, value, currency, language) for name, value in values.items()}
    return filled(_WORDS[why.code][0 if language[:2] == "es" else 1], shown)


def _shown(name: str, value: object, currency: str, language: str) -> str:
    if isinstance(value, date):
        return date_text(value, language)
    if name in ("most", "least") and isinstance(value, int):
        return money_text(value, currency, language)
    return str(value)

"""The address of a company's own payment page (a TPV, a bank's form), with what is to be paid put in.

The template is the company's, the values are data: each is encoded for where it stands, so that no invoice number
can change where the link leads.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from amistoso.core import money

PLACEHOLDERS = ("reference", "amount", "cents", "currency", "customer", "language")
MAX_TEMPLATE = 400
MAX_REFERENCE = 100
_SLOT = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be paid, in one currency."""

    references: Sequence[str]
    minor: int
    currency: str
    customer: str
    language: str


def problem_of(template: str) -> str:
    """Return what is wrong with a template, or nothing."""
    if len(template) > MAX_TEMPLATE:
        return f"Tiene {len(template)} caracteres y caben {MAX_TEMPLATE}."
    if any(letter.isspace() or not letter.isprintable() for letter in template) or not template.isascii():
        return "Una dirección no lleva espacios ni letras con acento."
    try:
        parts = urlsplit(template)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return "No es una dirección."
    if parts.scheme != "https" or "." not in host.strip(".") or port == 0:
        return "Debe empezar por https:// y el nombre de un servidor."
    if parts.username or parts.password or "{" in parts.netloc or "\\" in template:
        return "El servidor es fijo: ni usuario, ni clave, ni marcadores en su nombre."
    if any(letter in template for letter in "\"'<>`"):
        return "No lleva comillas ni ángulos."
    unknown = [name for name in _SLOT.findall(template) if name not in PLACEHOLDERS]
    if unknown:
        return f"{{{unknown[0][:30]}}} no es un marcador conocido."
    rest = _SLOT.sub("", template)
    if "{" in rest or "}" in rest:
        return "Hay una llave que no forma un marcador."
    if not {"reference", "customer"} & set(_SLOT.findall(template)):
        return "Falta {reference} o {customer}: no se sabría qué pago es."
    return ""


def filled(template: str, wanted: Wanted) -> str:
    """Put the values in; of an unusable template or nothing to pay, nothing."""
    if problem_of(template) or wanted.minor <= 0:
        return ""
    values = {
        "reference": " ".join(wanted.references)[:MAX_REFERENCE],
        "amount": money.plain(wanted.minor, wanted.currency),
        "cents": str(wanted.minor),
        "currency": wanted.currency,
        "customer": wanted.customer,
        "language": wanted.language,
    }
    return _SLOT.sub(lambda slot: quote(values[slot[1]], safe=""), template)

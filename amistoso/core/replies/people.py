"""Who else a mail names: the colleague of an absence, the address that deals with it now."""

import re
from typing import NamedTuple

from amistoso.core import identifiers

MAX_NAMED = 5
_ADDRESS = re.compile(r"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,60}(?:\.[A-Za-z0-9-]{1,60}){1,4}")
_NAME = r"[A-ZÁÉÍÓÚÑ][a-záéíóúñü]{1,20}(?:\s+(?:de\s+|del\s+|la\s+)?[A-ZÁÉÍÓÚÑ][a-záéíóúñü]{1,20}){0,2}"
_NAME_BEFORE = re.compile(rf"({_NAME})[\s,:(<\[-]{{0,4}}$")
_NAME_AFTER = re.compile(rf"^[\s,)>-]{{0,4}}\(?({_NAME})")
_NO_NAMES = frozenset(
        "Para Por Puede Contacte Contacten Escriba Escribanos Gracias Please Contact For If My En Si El La"
                      " Dirija Hola Buenos Email Mail Correo Un Su Mi Tel Saludos Hello Use You In Or And".split()
)  # fmt: skip


class Named(NamedTuple):
    name: str
    email: str


def people_in(text: str, besides: str = "") -> list[Named]:
    """Return the addresses in a text with the names beside them, without the one who writes."""
    found: dict[str, Named] = {}
    for match in _ADDRESS.finditer(text):
        address = match[0].casefold().rstrip(".-")
        if address != besides.casefold() and identifiers.email_is_plausible(address) and address not in found:
            found[address] = Named(_name_near(text, match.start(), match.end(), address), address)
        if len(found) == MAX_NAMED:
            break
    return list(found.values())


def _name_near(text: str, start: int, end: int, address: str) -> str:
    before, after = _NAME_BEFORE.search(text[max(0, start - 60) : start]), _NAME_AFTER.search(text[end : end + 60])
    for near in (before, after):
        words = near[1].split() if near else []
        while words and words[0] in _NO_NAMES:
            words = words[1:]
        if words and (near is before or len(words) > 1):
            return " ".join(words)
    pieces = address.partition("@")[0].replace("_", ".").replace("-", ".").split(".")
    return " ".join(piece.capitalize() for piece in pieces) if len(pieces) > 1 and all(map(str.isalpha, pieces)) else ""

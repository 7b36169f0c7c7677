"""What every SEPA file asks of its texts, accounts and creditor: the plain letters, the countries, the identifier.

Sources: EPC 217-08 (character set), EPC 409-09 (countries of the schemes), EPC 262-08 (creditor identifiers).
"""

import re
import unicodedata

from stdnum.eu import at_02

from amistoso.core import identifiers

# Which countries' accounts can be debited; outside the Economic Area the bank wants the customer's address too.
AREA = frozenset("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split())
BEYOND = frozenset("AD AL CH GB GI JE GG IM MC MD ME MK RS SM VA".split())
MAX_NAME, MAX_TEXT, MAX_ID = 70, 140, 35
SPANISH_SUFFIX = "000"
_ALLOWED = re.compile(r"[^A-Za-z0-9/?:().,'+ -]")
_SIGNS = str.maketrans({
    "&": "+", "·": ".", "º": ".", "ª": ".", "€": "E", "@": "(at)", "_": "-", "–": "-", "—": "-", "‐": "-", "‑": "-",
    "«": "'", "»": "'", "“": "'", "”": "'", '"': "'", "’": "'", "‘": "'", "´": "'", "`": "'", ";": ",", "!": ".",
    "¡": "", "¿": "", "#": "", "*": "", "[": "(", "]": ")", "{": "(", "}": ")", "<": "(", ">": ")", "=": "-",
    "|": "/", "\\": "/", "%": " ", "ß": "ss", "Æ": "AE", "æ": "ae", "Ø": "O", "ø": "o", "Œ": "OE", "œ": "oe",
    "Ł": "L", "ł": "l", "Đ": "D", "đ": "d", "ð": "d", "Þ": "Th", "þ": "th", "ı": "i",
})  # fmt: skip


def plain(text: str, limit: int) -> str:
    """Write a text with the letters that every bank of the scheme reads: `Peñíscola, S.L. & Cía` becomes plain.

    What has no such letter becomes a full stop, so that a name in another script is not lost without a trace; no text
    begins or ends with a slash or holds two in a row, as the scheme asks.
    """
    bare = "".join(
        mark for mark in unicodedata.normalize("NFKD", text.translate(_SIGNS)) if not unicodedata.combining(mark)
    )
    bare = "".join(" " if unicodedata.category(mark) in ("Cc", "Cf", "Zs", "Zl", "Zp") else mark for mark in bare)
    bare = " ".join(_ALLOWED.sub(".", bare).split())
    while "//" in bare:
        bare = bare.replace("//", "/")
    return bare[:limit].strip("/ ")


def can_be_debited(iban: str) -> bool:
    return iban[:2] in AREA | BEYOND


def needs_address(iban: str) -> bool:
    """Say whether the bank wants the address of who pays: their account is in the scheme, but outside the Area."""
    return iban[:2] in BEYOND


def creditor_id_of(tax_id: str, suffix: str = SPANISH_SUFFIX) -> str:
    """Return the identifier a Spanish bank gives to who has this NIF: ES, two check digits, suffix, NIF."""
    bare = identifiers.tax_id(tax_id).value
    return f"ES{at_02.calc_check_digits(f'ES00{suffix}{bare}')}{suffix}{bare}"


def creditor_id_problem(value: str, tax_id: str) -> str:
    """Return what is wrong with a creditor identifier, in words; the suffix counts for nothing in its check digits."""
    if not at_02.is_valid(value):
        return "los dígitos de control o su longitud no son correctos"
    if value[:2] == "ES" and value[7:] != identifiers.tax_id(tax_id).value:
        return f"termina en {value[7:]}, y el NIF de la empresa es {tax_id}"
    return ""

"""The invoice numbers in a mail: those of invoices that are known, and what looks like one where none is."""

import re
from collections.abc import Mapping

from amistoso.core import invoice_numbers
from amistoso.core.plain_texts import plain, reference_key

PIECE = 900  # letters read at once by the reader of numbers, which is made for the lines of banks
MAX_NAMED = 30
_WORD = r"(?:facturas?|fras?\.?|fact\.?|facs?\.?|invoices?|inv\.?|bills?|documentos?)"
_NUMBER = r"(?:[A-Za-z]{1,5}[-/]?)?\d[\dA-Za-z]*(?:[-/._][A-Za-z0-9]+){0,4}"
_AFTER_WORD = re.compile(
    rf"\b{_WORD}\s*(?:n[º°.o]?\s*|num(?:ero)?\.?\s*|number\s*|no\.?\s*|#\s*|de referencia\s*)?:?\s*"
    rf"(?P<first>{_NUMBER})(?P<rest>(?:\s*(?:,|;|y|e|and|&|\+)\s*(?:la\s+|las\s+)?{_NUMBER})*)", re.IGNORECASE
)  # fmt: skip
_ALONE = re.compile(
    r"(?<![\w/.@-])(?:[A-Z]{1,4}[-/]?\d{2,4}[-/]\d{1,8}|[A-Z]{1,4}-\d{2,10}|20\d\d[/-]\d{2,8}|"
    r"\d{2}/\d{3,8})(?![\w@]|[/.-]\w)"
)
_ONE = re.compile(_NUMBER)
_SHORT = re.compile(
    r"\b(?:la|las|del?|y|the|of|and)\s+(\d{2,9})\b(?!\s*(?:€|eur|%|de\b|dias?|days?|uni|h\b))", re.IGNORECASE
)
_NO_NUMBER = re.compile(
    r"(?:19|20)\d\d|\d{1,2}|\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?|\d+(?:st|nd|rd|th)|20\d\d[/-]\d{1,2}[/-]\d{1,2}"
)


def named_in(text: str, known: Mapping[int, str]) -> list[int]:
    """Return which of the customer's invoices a text names, in any of the ways people shorten a number."""
    index = invoice_numbers.NumberIndex()
    tails: dict[str, list[int]] = {}
    for invoice_id, number in known.items():
        index.add(invoice_id, number)
        tails.setdefault(invoice_numbers.keys_of(number)[0], []).append(invoice_id)
    pieces = [text[at : at + PIECE] for at in range(0, min(len(text), 20 * PIECE), PIECE)]
    sightings = invoice_numbers.read(pieces, index).sightings
    found = [one.invoice_ids[0] for one in sightings if len(one.invoice_ids) == 1]
    for told in _SHORT.findall(text[: 20 * PIECE]):
        theirs = tails.get(told.lstrip("0"), [])
        if len(theirs) == 1:
            found.append(theirs[0])
    return list(dict.fromkeys(found))[:MAX_NAMED]


def look_like_numbers(text: str) -> list[str]:
    """Return what stands after «factura», or is written as invoice numbers are, in the order of the text."""
    found: dict[str, int] = {}
    for match in _AFTER_WORD.finditer(text):
        for one in (match["first"], *_ONE.findall(match["rest"])):
            _note(found, one, match.start())
    for match in _ALONE.finditer(text):
        _note(found, match[0], match.start())
    return [number for number, _ in sorted(found.items(), key=lambda pair: pair[1])][:MAX_NAMED]


def _note(found: dict[str, int], number: str, at: int) -> None:
    bare = number.strip(" .-/_")
    if not _NO_NUMBER.fullmatch(bare) and reference_key(bare) not in {reference_key(one) for one in found}:
        found.setdefault(bare if len(bare) < 40 else plain(bare)[:40], at)

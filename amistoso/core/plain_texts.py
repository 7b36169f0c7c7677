"""A bank's text made plain: capitals without accents, and without the dates, amounts and accounts that it tells.

What a text may hold of an invoice number is read here; which invoices there are stands elsewhere.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from amistoso.core import creditor_references

MAX_TEXT = 1000
MIN_SLIP = 4  # figures and letters of a number that one mistaken figure leaves recognisable
_RUN = re.compile(r"[A-Z]+|[0-9]+")
DATES = re.compile(
    r"(?<![\w/.-])(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])20[123]\d)(?![\w/-])"
)
AMOUNTS = re.compile(
    r"(?<![\w/.,-])(?:\d{1,3}(?:\.\d{3})+,\d{2}|\d{1,3}(?:,\d{3})+\.\d{2}|\d+,\d{2})(?!\w)"
    r"|(?<![\w/-])\d+(?:[.,]\d{1,3})*\s?(?:EUROS?|EUR|€|USD|GBP)(?!\w)"
)
_IBANS = re.compile(r"(?<!\w)(?!RF)[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){3,7}(?:\s?[A-Z0-9]{1,3})?(?!\w)")
_AFTER_KEYWORD = re.compile(r"(?:FRAS?|FACTS?|FACTURAS?|FAC|INVOICE|NUM|N[º°O]?)[\s.:ºª°#]*$")


class Run(NamedTuple):
    text: str  # a letter run, or figures without leading zeros
    start: int
    end: int


def runs_of(text: str) -> list[Run]:
    return [Run(bare(found[0]), found.start(), found.end()) for found in _RUN.finditer(text)]


def bare(run: str) -> str:
    return (run.lstrip("0") or "0") if run[0].isdigit() else run


@lru_cache(maxsize=1024)
def plain(text: str) -> str:
    """Upper case without accents, every sign kept."""
    if text.isascii():
        return text[:MAX_TEXT].upper()
    bare = unicodedata.normalize("NFKD", text.replace("º", " ").replace("ª", " ").replace("°", " ")[:MAX_TEXT].upper())
    return "".join(mark for mark in bare if not unicodedata.combining(mark))


def reference_key(text: str) -> str:
    """Return a payment reference as it is compared: letters and figures only."""
    return "".join(mark for mark in plain(text) if mark.isalnum())


def of_rf(text: str) -> str:
    """Return what an ISO 11649 creditor reference holds: its check digits prove that it is one."""
    found = re.match(r"RF(\d\d)([A-Z0-9]{1,21})$", text)
    if not found:
        return ""
    figures = "".join(str(int(mark, 36)) for mark in found[2] + "RF" + found[1])
    return found[2].lstrip("0") if int(figures) % 97 == 1 else ""


@lru_cache(maxsize=4096)
def cleaned(text: str) -> tuple[str, str]:
    """Return the text in plain capitals without account numbers, and the same without dates and amounts."""
    whole = _without(_IBANS, plain(text))
    return whole, _without(AMOUNTS, _without(DATES, creditor_references.without_own(whole)))


def _without(pattern: re.Pattern[str], text: str) -> str:
    """Blank what the pattern finds, unless the words before say that it is an invoice."""

    def blank(found: re.Match[str]) -> str:
        return found[0] if _AFTER_KEYWORD.search(text[: found.start()]) else " " * len(found[0])

    return pattern.sub(blank, text)


_NUMBER_WORDS = re.compile(r"^(?:FRAS?|FTRA|FACTS?|FACTURAS?|FAC|INVOICE|NUM|N[O.]?)(?=[^A-Z])[.:º#-]*")


def tokens_of(text: str) -> Iterator[str]:
    """Yield the pieces of a plain text that could be a whole number, without the word "factura" stuck to them."""
    for piece in re.split(r"[\s,;:+()]+", text):
        token = _NUMBER_WORDS.sub("", piece).strip(".-/")
        if token and any(map(str.isdigit, token)):
            yield token


def shape_of(number: str) -> str:
    """Return what the numbers of one series share: F26-# of F26-123; empty where it is only figures.

    Figures that stick to a letter often begin with the year: A26069370 and the tax id A58818501 are two shapes.
    """
    token = plain(number).strip()
    found = re.fullmatch(r"(.*?)(\d+)", token)
    if not found or not found[1]:
        return ""
    head, figures = found[1], found[2]
    if head[-1].isalpha() and len(figures) >= 6:
        return head + figures[:2] + "#" * (len(figures) - 2)
    return head + "#" if len(figures) >= 3 else ""


def is_slip(text: str, number: str) -> bool:
    """Say whether the plain text names the number with one figure mistaken."""
    runs, wanted = [run.text for run in runs_of(text)], [run.text for run in runs_of(plain(number))]
    windows = ("-".join(runs[start : start + len(wanted)]) for start in range(len(runs) - len(wanted) + 1))
    compact = reference_key(number)
    pieces = (reference_key(token) for token in tokens_of(text))
    return _one_off(windows, "-".join(wanted)) or _one_off(pieces, compact)


def _one_off(said: Iterator[str], wanted: str) -> bool:
    """Say whether one of what is said differs by just one figure."""
    if len(wanted) < MIN_SLIP:
        return False
    for one in said:
        if len(one) == len(wanted):
            differing = [(mark, other) for mark, other in zip(one, wanted, strict=True) if mark != other]
            if len(differing) == 1 and all(mark.isdigit() for mark in differing[0]):
                return True
    return False

"""What minutes seem to say of a plan: how many instalments, which days and amounts. A sketch for a form, and no more.

A person looks at each figure before it is agreed; what is not written plainly is not guessed.
"""

import re
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import NamedTuple

MAX_LINES = 36
_NUMBERS = {
    "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "doce": 12,
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12,
}  # fmt: skip
_COUNT = re.compile(
    rf"\b(\d{{1,2}}|{'|'.join(_NUMBERS)})\s+(?:\w+\s+)?(?:plazos|cuotas|mensualidades|pagos|instalments|payments)\b",
    re.IGNORECASE,
)
_DAY = re.compile(r"(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)(?![\d/-])")
_AMOUNT = re.compile(
    r"(?<![\d.,/])(\d{1,3}(?:\.\d{3})+|\d{1,9})(?:,(\d{2}))?(?![\d/])(?:\s*(€|eur(?:os)?\b))?", re.IGNORECASE
)


class Sketch(NamedTuple):
    """`lines` are the days with an amount, as they were written one a line; `first_on` is the first day told of."""

    parts: int | None = None
    first_on: date | None = None
    lines: tuple[tuple[date, Decimal], ...] = ()


def sketch_of(minutes: str) -> Sketch:
    """Read a plan from the minutes: `15/12/2026: 500,00 €` a line, or `tres plazos desde el 15/01/2027`."""
    lines, days = [], []
    for line in minutes.splitlines():
        found = [day for match in _DAY.finditer(line) if (day := _day(match)) is not None]
        days += found
        amounts = _amounts(_DAY.sub(" ", line))
        if len(found) == 1 and len(amounts) == 1:
            lines.append((found[0], amounts[0]))
    counted = _COUNT.search(minutes)
    count = int(_NUMBERS.get(counted[1].lower(), counted[1])) if counted else None
    told = tuple(sorted(lines))[:MAX_LINES] if len({day for day, _ in lines}) == len(lines) else ()
    return Sketch(count if count and 1 < count <= MAX_LINES else None, min(days, default=None), told)


def _day(match: re.Match[str]) -> date | None:
    try:
        return date(int(match[3]), int(match[2]), int(match[1]))
    except ValueError:
        return None


def _amounts(line: str) -> list[Decimal]:
    """Only what is written as money: with its cents, or with its currency."""
    found = []
    for match in _AMOUNT.finditer(line):
        if match[2] is None and match[3] is None:
            continue
        try:
            amount = Decimal(match[1].replace(".", "") + "." + (match[2] or "00"))
        except InvalidOperation:
            continue
        if amount > 0:
            found.append(amount)
    return found

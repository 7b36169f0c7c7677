"""Statutory interest for late payment between businesses in Spain: Ley 3/2004, from the published rates and no others.

Simple interest, one segment for each rate, from the day after the due date to the last day counted, both included;
365 days to a year; each segment rounded half up to the cent. Outside the table nothing is computed.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import NamedTuple

DAYS_OF_YEAR = 365
LAW = "Ley 3/2004, art. 7"
FIXED_LAW = "Ley 3/2004, art. 8"
FIXED_MINOR = 4_000  # 40 EUR for each invoice that was paid late
FIXED_CURRENCY = "EUR"


class Rate(NamedTuple):
    """`points` are hundredths of a percent; without a gazette number the rate follows from the bank's and the law."""

    from_on: date
    to_on: date
    points: int
    gazette: str = ""

    @property
    def source(self) -> str:
        return self.gazette or LAW

    @property
    def percent(self) -> str:
        return f"{self.points // 100},{self.points % 100:02d}"


def _half(year: int, half: int, points: int, gazette: str = "") -> Rate:
    first, last = (date(year, 1, 1), date(year, 6, 30)) if half == 1 else (date(year, 7, 1), date(year, 12, 31))
    return Rate(first, last, points, gazette)


RATES = (
    Rate(date(2013, 1, 1), date(2013, 2, 23), 775),
    Rate(date(2013, 2, 24), date(2013, 6, 30), 875),
    _half(2013, 2, 850), _half(2014, 1, 825), _half(2014, 2, 815, "BOE-A-2014-6914"),
    _half(2015, 1, 805), _half(2015, 2, 805), _half(2016, 1, 805),
    _half(2016, 2, 800), _half(2017, 1, 800), _half(2017, 2, 800),
    _half(2018, 1, 800), _half(2018, 2, 800), _half(2019, 1, 800), _half(2019, 2, 800),
    _half(2020, 1, 800, "BOE-A-2019-18736"), _half(2020, 2, 800), _half(2021, 1, 800), _half(2021, 2, 800),
    _half(2022, 1, 800, "BOE-A-2021-21959"), _half(2022, 2, 800),
    _half(2023, 1, 1050, "BOE-A-2022-24416"), _half(2023, 2, 1200, "BOE-A-2023-15221"),
    _half(2024, 1, 1250, "BOE-A-2023-26709"), _half(2024, 2, 1225, "BOE-A-2024-13089"),
    _half(2025, 1, 1115, "BOE-A-2024-27618"), _half(2025, 2, 1015, "BOE-A-2025-13217"),
    _half(2026, 1, 1015, "BOE-A-2025-27201"), _half(2026, 2, 1040, "BOE-A-2026-14327"),
)  # fmt: skip


class RateUnknown(LookupError):
    """The rate of that day is not in the table; a guess would be a claim without a right."""

    def __init__(self, day: date) -> None:
        super().__init__(f"No hay tipo de interés publicado para el {day:%d/%m/%Y}.")
        self.day = day


@dataclass(frozen=True, slots=True)
class Segment:
    """Interest at one rate; both days are counted."""

    rate: Rate
    from_on: date
    to_on: date
    minor: int

    @property
    def days(self) -> int:
        return (self.to_on - self.from_on).days + 1


def statutory(minor: int, due_on: date, until_on: date) -> tuple[Segment, ...]:
    """Return the interest on an amount, segment by segment; nothing on the due date itself, nor on a credit."""
    first = due_on + timedelta(days=1)
    if minor <= 0 or until_on < first:
        return ()
    if first < RATES[0].from_on:
        raise RateUnknown(first)
    if until_on > RATES[-1].to_on:
        raise RateUnknown(until_on)
    found = []
    for rate in RATES:
        from_on, to_on = max(first, rate.from_on), min(until_on, rate.to_on)
        if from_on <= to_on:
            days = (to_on - from_on).days + 1
            exact = Fraction(minor * rate.points * days, 10_000 * DAYS_OF_YEAR)
            found.append(Segment(rate, from_on, to_on, int(exact + Fraction(1, 2))))
    return tuple(found)

"""The days on which SEPA moves money: the T2 calendar of the Eurosystem, the same in every country of the scheme."""

from datetime import date, timedelta
from functools import lru_cache

import holidays

FAR_DAYS = 12  # Easter and Christmas close five days in a row at most
LAST_YEAR = 2400


@lru_cache(maxsize=512)
def _closed(year: int) -> frozenset[date]:
    return frozenset(holidays.financial_holidays("XECB", years=year)) if year <= LAST_YEAR else frozenset()


def is_open(day: date) -> bool:
    return day.weekday() < 5 and day not in _closed(day.year)


def first_open(day: date) -> date:
    """Return the first open day on or after `day`."""
    for ahead in range(FAR_DAYS):
        if is_open(candidate := day + timedelta(days=ahead)):
            return candidate
    return day


def add_open(day: date, count: int) -> date:
    """Return the day on which `count` open days have passed after `day`."""
    for _ in range(count):
        day = first_open(day + timedelta(days=1))
    return day

"""Sleeping on a message: what is written late or in anger is read again on the next working morning."""

from datetime import date, datetime, timedelta
from enum import StrEnum

from amistoso.core import calendar
from amistoso.core.calendar import Place

MORNING = 9  # o'clock, at the company's place
DAWN = 6
LATE_HOURS = range(12, 24)  # from which of these on it is late, a company says for itself
ONE_DAY = timedelta(days=1)


class SleepOnIt(StrEnum):
    """Whether what is harsh or late may be slept on, or has to be."""

    OFFERED = "offered"
    REQUIRED = "required"


def is_late(local: datetime, late_hour: int) -> bool:
    """Tell whether it is an hour at which one writes what one would not write in the morning."""
    return local.hour >= late_hour or local.hour < DAWN


def wakes_on(local: datetime, place: Place) -> date:
    """Return the next working morning; before it has begun, a working day's own."""
    first = local.date() if local.hour < MORNING else local.date() + ONE_DAY
    return calendar.next_working_day(place, first)

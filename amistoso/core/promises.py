"""When a promise is kept, and how long we wait to see the money."""

from datetime import date, timedelta

from amistoso.core.calendar import Place, add_working_days


def still_promised(promised_minor: int, was_open_minor: int, open_minor: int) -> int:
    """Return what of the promise has not arrived: money received since counts towards it."""
    return max(0, min(open_minor, promised_minor - (was_open_minor - open_minor)))


def watched_until(place: Place, by_on: date, grace_days: int) -> date:
    """Return the first day on which a missing payment means a broken promise: banks take their days."""
    return add_working_days(place, by_on, grace_days) + timedelta(days=1)

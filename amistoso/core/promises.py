"""When a promise is kept, and how long we wait to see the money."""

from datetime import date, timedelta

from amistoso.core.calendar import Place, add_working_days


def still_promised(promised_minor: int, was_open_minor: int, open_minor: int) -> int:
    """Return what of the promise has not arrived: money received since counts towards it.

    A payment that is taken back (a returned debit) opens more, and nobody promised more.
    """
    received = max(0, was_open_minor - open_minor)
    return max(0, min(open_minor, promised_minor - received))


def watched_until(place: Place, by_on: date, grace_days: int) -> date:
    """Return the first day on which a missing payment means a broken promise: banks take their days."""
    last = add_working_days(place, by_on, grace_days)
    return last + timedelta(days=1) if last < date.max else last

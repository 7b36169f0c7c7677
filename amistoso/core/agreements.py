"""Whether an agreement's instalments are being kept, and how an amount is split into equal ones."""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta

from amistoso.core.calendar import Place
from amistoso.core.promises import watched_until


def lapses_on(place: Place, instalments: Sequence[tuple[date, int]], paid_minor: int, grace_days: int) -> date | None:
    """Return the first day on which the next unpaid instalment counts as missed; None when all is paid.

    Money counts towards the instalments in their order.
    """
    asked = 0
    for due_on, minor in instalments:
        asked += minor
        if asked > paid_minor:
            return watched_until(place, due_on, grace_days)
    return None


def equal_instalments(total_minor: int, count: int) -> list[int]:
    """Split to the cent; the first instalments carry the odd cents."""
    if not 1 <= count <= total_minor:
        raise ValueError(f"{total_minor} cannot be split into {count} instalments of at least one minor unit")
    share, odd = divmod(total_minor, count)
    return [share + (1 if index < odd else 0) for index in range(count)]


def instalment_days(first_on: date, count: int, every_days: int) -> list[date]:
    """Return the days of the instalments; `every_days` 0 means each month, on its last day where it is shorter."""
    if every_days:
        return [first_on + timedelta(days=every_days * index) for index in range(count)]
    return [months_later(first_on, index) for index in range(count)]


def months_later(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))

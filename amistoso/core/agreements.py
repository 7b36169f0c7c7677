"""Whether an agreement's instalments are being kept, and how an amount is split into equal ones."""

from collections.abc import Sequence
from datetime import date

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

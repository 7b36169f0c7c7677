"""What may be asked for today: open items less what a dispute, promise, agreement or hold covers.

Rules of `promise running`, `disputed`, `agreement kept` and `invoice on hold` are here because they take away
a part, where a guard silences the whole customer.
"""

from collections.abc import Sequence
from datetime import date

from amistoso.core.cases import Case, Cover, Item
from amistoso.core.protocols import Protocol


def is_live(cover: Cover, day: date) -> bool:
    return cover.until_on is None or cover.until_on > day


def askable_items(case: Case, day: date) -> Sequence[Item]:
    """Return the items with what may be asked of each; wholly covered ones are left out."""
    if not case.covers:
        return case.items
    covered: dict[int, int | None] = {}
    for cover in case.covers:
        if is_live(cover, day):
            before = covered.get(cover.item_id, 0)
            covered[cover.item_id] = None if before is None or cover.minor is None else before + cover.minor
    left = []
    for item in case.items:
        taken = covered.get(item.id, 0)
        if taken == 0 or item.open_minor < 0:
            left.append(item)
        elif taken is not None and taken < item.open_minor:
            left.append(item._replace(open_minor=item.open_minor - taken))
    return left


def is_told_by_what_is_due(case: Case, protocol: Protocol, day: date) -> bool:
    """Whether a case that holds only what is due decides as the whole one would.

    While something is overdue nothing else is spoken of, and what falls due later is younger than the oldest. Where
    credit is left, a part is covered, or a sum is too small until more joins it, the whole must be read.
    """
    return not case.covers and 0 < len(case.items) == len(overdue_today(case, protocol, day))


_asked: tuple[Case | None, Protocol | None, date, list[Item]] = (None, None, date.min, [])


def overdue_today(case: Case, protocol: Protocol, day: date) -> list[Item]:
    """Return what is overdue and may be asked; a look at a case asks this two or three times, so the last is kept."""
    global _asked  # one assignment of a tuple: another thread sees the old or the new, both true
    known_case, known_protocol, known_day, found = _asked
    is_known = known_case is case and known_protocol is protocol
    if is_known and (known_day == day or (known_day < day and len(found) == len(case.items) and not case.covers)):
        return found  # where everything is due, it stays so
    found = overdue_items(askable_items(case, day), protocol, day)
    _asked = (case, protocol, day, found)
    return found


def overdue_items(items: Sequence[Item], protocol: Protocol, day: date) -> list[Item]:
    """Return overdue items and the credit notes that net them, in currencies whose sum is worth a message."""
    due = [item for item in items if item.due_on < day or item.open_minor < 0]
    owed: dict[str, int] = {}
    for item in due:
        owed[item.currency] = owed.get(item.currency, 0) + item.open_minor
    kept = [currency for currency, minor in owed.items() if minor > 0 and minor >= protocol.limits.minimum_of(currency)]
    if len(kept) < len(owed):
        due = [item for item in due if item.currency in kept]
    for item in due:
        if item.open_minor > 0 and item.due_on < day:
            return due
    return []


def was_reminded(overdue: Sequence[Item]) -> bool:
    for item in overdue:  # noqa: SIM110 - a loop costs a third of any() over a generator, a million times a run
        if item.reminded_on is not None:
            return True
    return False

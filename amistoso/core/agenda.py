"""The calendar of everything, as days: which days a month, a week or a list shows, and what an entry is.

Knows nothing of rows; a day that has too much on it is told by counts.
"""

import calendar
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

ONE_DAY = timedelta(days=1)
EARLIEST, LATEST = date(1990, 1, 1), date(2199, 12, 31)
LIST_DAYS = 30
DAY_ROWS = 4  # names on one day of the month; beyond, counts


class View(StrEnum):
    MONTH = "month"
    WEEK = "week"
    LIST = "list"


class Kind(StrEnum):
    """What an entry is, in the order in which a day tells them."""

    MEETING = "meeting"
    CALL = "call"
    PROMISE = "promise"
    INSTALMENT = "instalment"
    DEBIT = "debit"
    DISPUTE = "dispute"
    HOLD = "hold"
    GUARANTEE = "guarantee"
    MESSAGE = "message"
    LOOK = "look"


class Entry(NamedTuple):
    """One thing on one day. `row_id` names its row within its kind; `state` says whether it is done, and how."""

    on: date
    kind: Kind
    row_id: int
    customer_id: int
    customer: str
    stage: str = ""  # the last step of the ladder that reached this customer
    state: str = ""
    what: str = ""  # a number, an amount or words of a person
    who: str = ""  # who of ours
    starts_at: datetime | None = None
    minutes_long: int = 0
    zone: str = ""
    is_done: bool = False
    minor: int | None = None
    currency: str = ""
    name: str = ""  # of its row among those of its kind, where they come from several tables


class Span(NamedTuple):
    """The days a view shows, with the day before and after from which its neighbours are seen."""

    first: date
    last: date
    previous: date
    next: date


class Day(NamedTuple):
    on: date
    is_inside: bool  # belongs to the month that is shown
    entries: Sequence[Entry]
    counts: Sequence[tuple[Kind, int]]  # of what is too much to be named

    @property
    def more(self) -> int:
        return max(len(self.entries) - DAY_ROWS, 0)


def within(day: date) -> date:
    return min(max(day, EARLIEST), LATEST)


def span(view: View, on: date) -> Span:
    """Return which days a view around `on` shows: whole weeks from Monday, or thirty days from it."""
    on = within(on)
    if view is View.LIST:
        return Span(on, on + (LIST_DAYS - 1) * ONE_DAY, on - LIST_DAYS * ONE_DAY, on + LIST_DAYS * ONE_DAY)
    if view is View.WEEK:
        first = on - on.weekday() * ONE_DAY
        return Span(first, first + 6 * ONE_DAY, first - 7 * ONE_DAY, first + 7 * ONE_DAY)
    start = on.replace(day=1)
    end = on.replace(day=calendar.monthrange(on.year, on.month)[1])
    first = start - start.weekday() * ONE_DAY
    last = end + (6 - end.weekday()) * ONE_DAY
    return Span(first, last, start - ONE_DAY, end + ONE_DAY)


def weeks(
    shown: Span, month: int, entries: Sequence[Entry], counts: Sequence[tuple[date, Kind, int]]
) -> list[list[Day]]:
    """Lay entries and counts on their days, a week a row: every day once, and none left out."""
    named: dict[date, list[Entry]] = {}
    for entry in sorted(entries, key=as_told):
        named.setdefault(entry.on, []).append(entry)
    many: dict[date, list[tuple[Kind, int]]] = {}
    for on, kind, count in counts:
        many.setdefault(on, []).append((kind, count))
    found, day = [], shown.first
    while day <= shown.last:
        row = []
        for _ in range(7):
            row.append(Day(day, day.month == month, named.get(day, ()), sorted(many.get(day, ()), key=_by_kind)))
            day += ONE_DAY
        found.append(row)
    return found


_ORDER = {kind: at for at, kind in enumerate(Kind)}


def as_told(entry: Entry) -> tuple[date, bool, str, int, str, int]:
    """Order within a day: what has an hour first, by its hour; then by kind and customer."""
    hour = entry.starts_at.isoformat() if entry.starts_at else ""
    return entry.on, not hour, hour, _ORDER[entry.kind], entry.customer, entry.row_id


def _by_kind(counted: tuple[Kind, int]) -> int:
    return _ORDER[counted[0]]

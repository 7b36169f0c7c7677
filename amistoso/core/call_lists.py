"""Who to call first today, and whether it is a good hour where they are. Pure: facts in, an order out."""

from calendar import monthrange
from datetime import date, time, timedelta
from typing import NamedTuple

from amistoso.core import calendar
from amistoso.core.calendar import Place
from amistoso.core.protocols import Limits

# Our word comes first, then theirs; an old friend's slip is nothing that presses.
ORDER = ("agreed", "promise-broken", "step", "awaited", "another-way", "wanted", "first-slip")


class Hours(NamedTuple):
    """`opens` to `closes` at their place today; `why` says what keeps us from calling now, if anything."""

    opens: time
    closes: time
    why: str = ""  # weekend, holiday, early, late

    @property
    def is_now(self) -> bool:
        return not self.why


class ToCall(NamedTuple):
    """What the order looks at: why they are called, how much is overdue in the company's currency, at what hour."""

    kind: str
    overdue_minor: int
    at_time: time | None = None
    hours_why: str = ""
    name: str = ""


def hours_at(
    place: Place, limits: Limits, today: date, minutes: int, wished: tuple[time | None, time | None] = (None, None)
) -> Hours:
    """Say when they can be called today: contact hours at their place, within those their contact prefers.

    A wish that leaves no hour (a slip of the pen, or a night worker) does not open the night.
    """
    opens, closes = max(limits.opens_at, wished[0] or time.min), min(limits.closes_at, wished[1] or time.max)
    if opens >= closes:
        opens, closes = limits.opens_at, limits.closes_at
    if calendar.holiday_name(place, today) is not None:
        return Hours(opens, closes, "holiday")
    if today.weekday() not in limits.weekdays:
        return Hours(opens, closes, "weekend")
    if minutes < opens.hour * 60 + opens.minute:
        return Hours(opens, closes, "early")
    return Hours(opens, closes, "late" if minutes >= closes.hour * 60 + closes.minute else "")


def order(one: ToCall) -> tuple[int, int, time, int, str]:
    """Return the key to sort by: who can be called now, our word, their word, and then what it comes to."""
    later = {"": 0, "early": 1}.get(one.hours_why, 2)
    return later, ORDER.index(one.kind), one.at_time or time.max, -one.overdue_minor, one.name


def quick_days(place: Place, today: date) -> list[date]:
    """Return days that people tend to say: tomorrow, Friday, in a week, the last of the month, in a fortnight."""
    friday = today + timedelta(days=(4 - today.weekday()) % 7)
    month_end = date(today.year, today.month, monthrange(today.year, today.month)[1])
    said = [today + timedelta(days=days) for days in (1, 7, 14)]
    found = {calendar.next_working_day(place, day) for day in (*said, friday, month_end) if day > today}
    return sorted(found)

"""Meetings as the house holds them: what is seen to before, in which order one speaks, and what may come of it.

The customer speaks first and is not interrupted; our figures come after their story, and each meeting ends with a
date.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple
from zoneinfo import ZoneInfo, available_timezones

from amistoso.core import calendar
from amistoso.core.calendar import Place

ONE_DAY = timedelta(days=1)
SHORTEST, LONGEST = 10, 480  # minutes
MOST_DAYS_AHEAD = 366  # a meeting further away is a slip of the keys
MAX_GUESTS = 12
DRAFTING_DAYS = 5  # working days in which what was agreed is put on paper, and nothing is asked


class Kind(StrEnum):
    """What a message says of a meeting."""

    INVITATION = "invitation"
    CHANGE = "change"
    CANCELLATION = "cancellation"
    REMINDER = "reminder"
    PROPOSAL = "proposal"  # of another day, when nobody came

    @property
    def step(self) -> str:
        return f"meeting-{self.value}"


# Whoever sets out for a meeting that is not held, or stands before the wrong door, would rather be told at any hour.
URGENT = frozenset({Kind.CHANGE.step, Kind.CANCELLATION.step})


class Outcome(StrEnum):
    PROMISED = "promised"
    AGREED = "agreed"
    DISPUTED = "disputed"
    CALL_BACK = "call-back"
    ANOTHER = "another-meeting"
    TALKED = "talked"
    NOBODY_CAME = "nobody-came"


CHECKS = ("quiet-place", "companion", "papers", "sheet-read")


class MeetingAhead(NamedTuple):
    """A meeting that is planned, or was and has no outcome yet: meanwhile nothing else is said."""

    on: date
    meeting_id: int = 0


class When(NamedTuple):
    """A time as people say it, in its own zone."""

    starts_at: datetime  # with zone UTC
    minutes_long: int
    zone: str

    @property
    def local(self) -> datetime:
        return self.starts_at.astimezone(ZoneInfo(self.zone))

    @property
    def ends_at(self) -> datetime:
        return self.starts_at + timedelta(minutes=self.minutes_long)


def is_zone(name: str) -> bool:
    """Only names of the tz database: a zone is never looked up as a path."""
    return name in available_timezones()


def instant_of(day: date, hour: int, minute: int, zone: str) -> datetime | None:
    """Return the instant of a time on the clock there; None where the clock jumps over it in spring."""
    local = datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZoneInfo(zone))
    back = local.astimezone(ZoneInfo("UTC")).astimezone(ZoneInfo(zone))
    if (back.hour, back.minute) != (hour, minute):
        return None
    return local.astimezone(ZoneInfo("UTC"))


def reminder_day(place: Place, on: date) -> date:
    """Return the working day before a meeting, at the customer's place."""
    day = on - ONE_DAY
    while not calendar.is_working_day(place, day):
        day -= ONE_DAY
    return day


def drafting_ends_on(place: Place, today: date) -> date:
    return calendar.add_working_days(place, today, DRAFTING_DAYS)


def is_clean(text: str) -> bool:
    """No sign that could end a line of a header or of a calendar, or hide in one."""
    return all(letter.isprintable() for letter in text)


class Situation(NamedTuple):
    """What is known before one sits down: facts of the file, none of them a judgement."""

    is_video: bool = False
    wants_recording: bool = False
    has_companion: bool = False
    overdue: Sequence[str] = ()  # amounts in words, one for each currency
    overdue_count: int = 0
    oldest_days: int = 0
    disputes: Sequence[str] = ()  # numbers of invoices
    broken_promises: int = 0  # of late
    running_promises: int = 0
    has_agreement: bool = False
    is_key: bool = False
    is_first_slip: bool = False
    is_insolvent: bool = False
    usual_delay_days: int | None = None
    reasons: Sequence[str] = ()  # codes of why they pay late, as far as they have told us


class Point(NamedTuple):
    """One point of the agenda: its name, what one could say, and what to bear in mind without saying it."""

    code: str
    title: str
    say: str
    mind: str = ""


def agenda_codes(now: Situation) -> list[str]:
    """Return the points in their order: welcome, why we are here, them, our questions, ours, a way, a date."""
    codes = ["welcome"]
    if now.wants_recording:
        codes.append("recording")
    codes += ["purpose", "listen"]
    if now.is_insolvent:
        codes.append("insolvency")
    if now.disputes:
        codes.append("dispute")
    codes.append("questions")
    if now.broken_promises and not now.disputes:
        codes.append("promise")
    codes.append("figures")
    if not now.is_insolvent:
        codes.append("ways")
    codes += ["close", "thanks"]
    return codes


def question_codes(now: Situation) -> list[str]:
    """Return what is worth asking, after they have told it in their way."""
    codes = [f"dispute:{number}" for number in now.disputes[:3]]
    if now.is_first_slip:
        codes.append("what-changed")
    if now.broken_promises:
        codes.append("what-came-between")
    if now.has_agreement:
        codes.append("does-the-plan-fit")
    told = set(now.reasons)
    if not told:
        codes.append("why")
    if "cash-flow" in told or now.oldest_days > 30 or now.overdue_count > 3:
        codes.append("when-money-comes")
    if "administration" in told or (not told and now.overdue_count > 1):
        codes.append("how-invoices-are-approved")
    if now.usual_delay_days is not None and now.usual_delay_days > 5:
        codes.append("payment-days")
    codes += ["what-can-you-manage", "whom-to-call"]
    return codes

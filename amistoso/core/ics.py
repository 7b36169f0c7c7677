"""Calendars as RFC 5545 writes them: the invitation that goes with a mail (RFC 5546), and the feed of the agenda.

What people are called is data: it is flattened to one line, escaped and folded, so that no name can end a line, an
event or the calendar. Times carry their zone with its rules, so that ten in the morning stays ten in the morning.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple
from zoneinfo import ZoneInfo

from icalendar import Calendar, Component, Event, Timezone, TimezoneDaylight, TimezoneStandard, vCalAddress, vText, vUri

from amistoso.core.letter_facts import one_line

PRODUCT = "-//Amistoso//Agenda//ES"
MAX_TEXT = 2000
MAX_SEQUENCE = 1_000_000  # of changes of one meeting
MAX_ANSWER = 200_000  # characters of a calendar that came in
REFRESH = "PT1H"


class Method(StrEnum):
    REQUEST = "REQUEST"
    CANCEL = "CANCEL"
    PUBLISH = "PUBLISH"


class Presence(StrEnum):
    ACCEPTED = "accepted"
    TENTATIVE = "tentative"
    DECLINED = "declined"


class Person(NamedTuple):
    name: str
    email: str


class Appointment(NamedTuple):
    """One meeting as calendars know it. `uid` stays for good; `sequence` grows with each change."""

    uid: str
    sequence: int
    starts_at: datetime
    ends_at: datetime
    zone: str
    summary: str
    description: str
    location: str
    organizer: Person
    attendees: Sequence[Person]
    changed_at: datetime
    is_video: bool = False


class Entry(NamedTuple):
    """One line of the feed: a time, or a whole day when `ends_at` is None."""

    uid: str
    on: date
    summary: str
    description: str = ""
    url: str = ""
    location: str = ""
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    zone: str = "UTC"
    sequence: int = 0
    is_cancelled: bool = False
    category: str = ""


class Coming(NamedTuple):
    """What one guest's calendar answers to an invitation, of which state of it, and the words they added."""

    uid: str
    sequence: int
    guest: str
    presence: Presence
    words: str


def answer_in(text: str) -> Coming | None:
    """Read the answer to an invitation (RFC 5546, 3.2.3); None for any other calendar, or none at all.

    Another time proposed is no answer but something for a person to read.
    """
    if "REPLY" not in text[:MAX_ANSWER].upper() or len(text) > MAX_ANSWER:
        return None
    try:
        calendar = Calendar.from_ical(text)
        events = calendar.walk("VEVENT") if str(calendar.get("method", "")).upper() == "REPLY" else []
        return _answer(events[0]) if len(events) == 1 else None
    except (ValueError, KeyError, TypeError, AttributeError, IndexError):
        return None


def _answer(event: Component) -> Coming | None:
    guest = event.get("attendee")
    if guest is None or isinstance(guest, list):
        return None
    said = str(guest.params.get("PARTSTAT", "")).lower()
    if said not in list(Presence):
        return None
    sequence = int(event.get("sequence", 0))
    if not 0 <= sequence <= MAX_SEQUENCE:
        return None
    words = one_line(str(event.get("comment", "")), MAX_TEXT)
    address = str(guest).casefold().removeprefix("mailto:").strip()
    return Coming(str(event.get("uid", "")), sequence, address, Presence(said), words)


def invitation(one: Appointment, method: Method) -> str:
    """Return the calendar that a mail carries: a request to come, or that it is cancelled."""
    calendar = _calendar(method)
    event = _event(one.uid, one.changed_at, one.summary, one.sequence)
    _timed(event, one.starts_at, one.ends_at, one.zone)
    event.add("description", plain(one.description))
    event.add("location", line(one.location))
    if one.is_video and one.location.startswith(("https://", "http://")) and " " not in one.location:
        event.add("url", vUri(one.location))
    event.add("organizer", _address(one.organizer))
    for person in one.attendees:
        guest = _address(person)
        guest.params["CUTYPE"] = vText("INDIVIDUAL")
        guest.params["ROLE"] = vText("REQ-PARTICIPANT")
        if method is Method.REQUEST:
            guest.params["PARTSTAT"], guest.params["RSVP"] = vText("NEEDS-ACTION"), vText("TRUE")
        event.add("attendee", guest)
    event.add("status", "CANCELLED" if method is Method.CANCEL else "CONFIRMED")
    event.add("transp", "OPAQUE")
    event.add("class", "PRIVATE")
    calendar.add_component(event)
    return _written(calendar, [one.starts_at.date()])


def feed(entries: Iterable[Entry], *, name: str, at: datetime) -> str:
    """Return the agenda for a calendar program that subscribes to it."""
    calendar = _calendar(Method.PUBLISH)
    calendar.add("name", one_line(name))
    calendar.add("x-wr-calname", one_line(name))
    calendar.add("refresh-interval", timedelta(hours=1), parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", REFRESH)
    days = []
    for one in entries:
        event = _event(one.uid, at, one.summary, one.sequence)
        if one.starts_at is not None and one.ends_at is not None:
            _timed(event, one.starts_at, one.ends_at, one.zone)
        else:
            event.add("dtstart", one.on)
            event.add("dtend", one.on + timedelta(days=1))
            event.add("transp", "TRANSPARENT")
        if one.description:
            event.add("description", plain(one.description))
        if one.location:
            event.add("location", line(one.location))
        if one.url:
            event.add("url", vUri(one.url))
        if one.category:
            event.add("categories", [one_line(one.category)])
        event.add("status", "CANCELLED" if one.is_cancelled else "CONFIRMED")
        event.add("class", "PRIVATE")
        calendar.add_component(event)
        days.append(one.on)
    return _written(calendar, days)


def plain(text: str) -> str:
    """Keep the lines of a text and nothing else that is no letter."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(map(line, lines))[:MAX_TEXT].strip()


def line(text: str) -> str:
    """Make one line of a text; `\\N` in it would be read as the end of a line, however it is escaped."""
    return one_line(text, MAX_TEXT).replace("\\N", "/N")


def _calendar(method: Method) -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", method.value)
    return calendar


def _event(uid: str, at: datetime, summary: str, sequence: int) -> Event:
    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", at.astimezone(ZoneInfo("UTC")))
    event.add("sequence", sequence)
    event.add("summary", line(summary))
    return event


def _timed(event: Event, starts_at: datetime, ends_at: datetime, zone: str) -> None:
    there = ZoneInfo(zone)
    event.add("dtstart", starts_at.astimezone(there))
    event.add("dtend", ends_at.astimezone(there))


def _address(person: Person) -> vCalAddress:
    address = vCalAddress(f"mailto:{person.email}")
    if name := one_line(person.name).replace('"', "'").replace("\\", "/"):
        address.params["CN"] = vText(name)
    return address


def _written(calendar: Calendar, days: Sequence[date]) -> str:
    """Each zone comes with its rules for the years that are told of, and not for all there have been."""
    zones = sorted({str(zone) for zone in calendar.get_used_tzids()})
    for zone in zones:
        rules = _rules(zone, min(days).year - 1, max(days).year + 1)
        calendar.subcomponents.insert(0, rules)
    return str(calendar.to_ical().decode("utf-8"))


def _rules(zone: str, first_year: int, last_year: int) -> Timezone:
    """Return when the clocks of a zone change, each change told in the time that it ends (RFC 5545, 3.6.5)."""
    there = ZoneInfo(zone)
    rules = Timezone()
    rules.add("tzid", zone)
    since = datetime(first_year, 1, 1, tzinfo=UTC)
    before = _offset(since, there)
    rules.add_component(_observance(since, there, before, before))
    for at in _changes(there, since, datetime(last_year + 1, 1, 1, tzinfo=UTC)):
        after = _offset(at, there)
        rules.add_component(_observance(at, there, before, after))
        before = after
    return rules


def _changes(there: ZoneInfo, since: datetime, until: datetime) -> Iterable[datetime]:
    """Yield the instants at which the clocks there change: found week by week, then by halving."""
    week, low = timedelta(days=7), since
    while low < until:
        high = low + week
        if _offset(low, there) != _offset(high, there):
            early, late = low, high
            while late - early > timedelta(minutes=1):
                middle = early + (late - early) // 2
                middle = middle.replace(second=0, microsecond=0)
                if middle in (early, late):
                    break
                early, late = (middle, late) if _offset(middle, there) == _offset(low, there) else (early, middle)
            yield late
        low = high


def _offset(at: datetime, there: ZoneInfo) -> timedelta:
    return at.astimezone(there).utcoffset() or timedelta()


def _observance(
    at: datetime, there: ZoneInfo, before: timedelta, after: timedelta
) -> TimezoneDaylight | TimezoneStandard:
    local = at.astimezone(there)
    part = TimezoneDaylight() if local.dst() else TimezoneStandard()
    part.add("dtstart", (at + before).replace(tzinfo=None))
    part.add("tzname", local.tzname() or "")
    part.add("tzoffsetfrom", before)
    part.add("tzoffsetto", after)
    return part

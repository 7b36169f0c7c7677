"""Calendars read back by icalendar: what strangers are called never ends a line, an event or the calendar."""

from datetime import UTC, date, datetime, timedelta

import icalendar
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from amistoso.core import ics
from amistoso.core.ics import Appointment, Entry, Method, Person
from amistoso.core.letter_facts import one_line

AT = datetime(2026, 11, 24, 9, tzinfo=UTC)
ANY = st.text(max_size=300)
HOSTILE = 'Ñ; "x", \\n\r\nEND:VEVENT\r\nBEGIN:VEVENT\u2028\x00\x85:^n🙂'


def appointment(**changes) -> Appointment:
    usual = Appointment(
        "abc@robles.example", 2, datetime(2026, 12, 1, 9, tzinfo=UTC), datetime(2026, 12, 1, 10, tzinfo=UTC),
        "Europe/Madrid", "Reunión", "Texto", "Calle Mayor 1", Person("Lucía", "lucia@robles.example"),
        [Person("Marta", "marta@cliente.example")], AT,
    )  # fmt: skip
    return usual._replace(**changes)


def read(text: str) -> icalendar.Calendar:
    """Read it with another's reader, after looking at every line as RFC 5545 wants it."""
    assert text.endswith("\r\n")
    for line in text[:-2].split("\r\n"):
        assert "\n" not in line
        assert "\r" not in line
        assert len(line.encode()) <= 75, line
    return icalendar.Calendar.from_ical(text)


def event_of(text: str) -> icalendar.Event:
    found = list(read(text).walk("VEVENT"))
    assert len(found) == 1
    return found[0]


@given(ANY, ANY, ANY, ANY)
@example(HOSTILE, HOSTILE, HOSTILE, HOSTILE)
@example("", "", "", "\\")
@example("C:\\Nuevo", "\\N", "\\N", "")
def test_any_name_place_and_text_comes_back_on_its_own_line(summary, place, text, name):
    made = appointment(summary=summary, location=place, description=text, attendees=[Person(name, "m@x.example")])
    event = event_of(ics.invitation(made, Method.REQUEST))
    assert str(event["summary"]) == ics.line(summary)
    assert str(event["location"]) == ics.line(place)
    assert str(event["description"]) == ics.plain(text)
    assert str(event["uid"]) == "abc@robles.example"
    guest = event["attendee"]
    guest = guest[0] if isinstance(guest, list) else guest
    assert str(guest) == "mailto:m@x.example"
    assert str(guest.params.get("CN", "")) == one_line(name).replace('"', "'").replace("\\", "/")  # see ics


@given(st.lists(st.tuples(ANY, ANY, st.dates(date(2026, 1, 1), date(2027, 12, 31))), max_size=6), ANY)
@example([(HOSTILE, HOSTILE, date(2026, 3, 1))], HOSTILE)
def test_a_feed_of_any_texts_comes_back_whole(rows, name):
    entries = [Entry(f"promise-{at}@x", on, said, more) for at, (said, more, on) in enumerate(rows)]
    calendar = read(ics.feed(entries, name=name, at=AT))
    events = list(calendar.walk("VEVENT"))
    assert [str(one["uid"]) for one in events] == [one.uid for one in entries]
    assert [str(one["summary"]) for one in events] == [ics.line(one.summary) for one in entries]
    assert [one["dtstart"].dt for one in events] == [one.on for one in entries]


@pytest.mark.parametrize("zone", ["Europe/Madrid", "Atlantic/Canary", "America/Mexico_City", "Australia/Lord_Howe",
                                  "Asia/Kolkata", "America/Santiago", "UTC"])  # fmt: skip
def test_a_time_keeps_its_zone_and_its_rules_say_the_same_as_the_tz_database(zone):
    """Each rule is checked against `zoneinfo` itself, hours before and after every change of a clock."""
    for month in (1, 7):
        start = datetime(2026, month, 15, 9, tzinfo=UTC)
        text = ics.invitation(
            appointment(starts_at=start, ends_at=start + timedelta(hours=1), zone=zone), Method.REQUEST
        )
        event = event_of(text)
        assert event["dtstart"].dt.astimezone(UTC) == start
        if zone == "UTC":
            continue
        rules = read(text).walk("VTIMEZONE")
        assert [str(one["tzid"]) for one in rules] == [zone]
        told = rules[0].to_tz(lookup_tzid=False)
        for day in range(0, 1000, 3):
            at = datetime(2025, 2, 1, 12, tzinfo=UTC) + timedelta(days=day)
            assert at.astimezone(told).utcoffset() == at.astimezone(event["dtstart"].dt.tzinfo).utcoffset(), at


def test_a_request_asks_for_an_answer_and_a_cancellation_does_not():
    asked = event_of(ics.invitation(appointment(), Method.REQUEST))
    assert (asked["attendee"].params["PARTSTAT"], asked["attendee"].params["RSVP"]) == ("NEEDS-ACTION", "TRUE")
    assert (str(asked["status"]), int(asked["sequence"])) == ("CONFIRMED", 2)
    text = ics.invitation(appointment(sequence=3), Method.CANCEL)
    assert read(text)["method"] == "CANCEL"
    gone = event_of(text)
    assert (str(gone["status"]), int(gone["sequence"]), str(gone["uid"])) == ("CANCELLED", 3, str(asked["uid"]))
    assert "RSVP" not in gone["attendee"].params


def test_a_whole_day_ends_the_next_and_takes_no_time():
    event = event_of(ics.feed([Entry("a@x", date(2026, 12, 31), "Promesa")], name="Agenda", at=AT))
    assert (event["dtstart"].dt, event["dtend"].dt) == (date(2026, 12, 31), date(2027, 1, 1))
    assert str(event["transp"]) == "TRANSPARENT"


def answered(partstat="ACCEPTED", *, method="REPLY", guest="MAILTO:Pagos@Cliente.example", more="", sequence=1) -> str:
    lines = (
        "BEGIN:VCALENDAR", "PRODID:-//Otro//ES", "VERSION:2.0", f"METHOD:{method}", "BEGIN:VEVENT",
        f"ATTENDEE;PARTSTAT={partstat};CN=Marta:{guest}", "UID:abc@robles.example", f"SEQUENCE:{sequence}",
        "DTSTAMP:20261124T090000Z", "DTSTART:20261201T090000Z", *more.split("\n"), "END:VEVENT", "END:VCALENDAR", "",
    )  # fmt: skip
    return "\r\n".join(line for line in lines if line or line == "")


def test_an_answer_to_an_invitation_says_who_comes():
    said = ics.answer_in(answered("DECLINED", more="COMMENT:Ese día no puedo\\, ¿el jueves?"))
    assert said == ("abc@robles.example", 1, "pagos@cliente.example", "declined", "Ese día no puedo, ¿el jueves?")
    assert ics.answer_in(answered("tentative")).presence == "tentative"


@pytest.mark.parametrize(
    "text",
    [
        "", "METHOD:REPLY", answered("NEEDS-ACTION"), answered(method="COUNTER"), answered(method="REQUEST"),
        answered(more="ATTENDEE;PARTSTAT=ACCEPTED:mailto:otro@x.example"), answered(sequence="muchas"),
        answered(sequence=10**12), answered(sequence=-1),
        answered() + "x" * ics.MAX_ANSWER, answered()[:120],
    ],
)  # fmt: skip
def test_what_is_no_answer_of_one_guest_is_none(text):
    assert ics.answer_in(text) is None


@given(st.text(), st.integers(0, 400), st.integers(0, 40))
def test_no_damage_to_an_answer_stops_its_reader(noise, at, length):
    whole = answered("ACCEPTED", more="COMMENT:sí")
    said = ics.answer_in(whole[:at] + noise + whole[at + length :])
    assert said is None or said.presence in list(ics.Presence)


def test_what_would_end_a_line_inside_a_text_is_written_otherwise():
    assert ics.line("C:\\Nuevo\\n") == "C:/Nuevo\\n"

"""A meeting from its plan to its outcome: told once, by mail with its event, and with its consequence."""

import email
from datetime import UTC, date, datetime, time, timedelta
from email import policy

import icalendar
import pytest

from amistoso.actions import meeting_mails, meeting_outcomes, meetings, messages, sending
from amistoso.actions.meeting_outcomes import Told
from amistoso.actions.meetings import Plan
from amistoso.actions.refusals import Refusal
from amistoso.models import (
    Customer,
    Meeting,
    MeetingMessage,
    Message,
)
from amistoso.queries.cases import read_cases
from tests.correspondence import NOW, TODAY, make_company, make_user

pytestmark = pytest.mark.django_db
DAY = TODAY + timedelta(days=7)
EARLY = {"today": TODAY, "at": NOW}


def plan_of(**changes) -> Plan:
    usual = {
        "day": DAY, "at": time(10, 0), "minutes_long": 60, "zone": "Europe/Madrid",
        "place": "Sala tranquila, Calle Mayor 1",
        "purpose": "Ver juntos las facturas", "guests": [("Marta", "pagos@cliente.example")],
    }  # fmt: skip
    return Plan(**{**usual, **changes})


def planned(company, customer, *, invite=True, **changes) -> Meeting:
    return meetings.plan(
        company=company, customer_id=customer.id, wanted=plan_of(**changes), actor="ana", invite=invite, **EARLY
    )


def mail_of(meeting, kind="invitation") -> Message:
    return MeetingMessage.objects.filter(meeting=meeting, kind=kind).latest("id").message


def sent(company, meeting, kind="invitation", at=NOW, today=TODAY) -> Message:
    message = mail_of(meeting, kind)
    user = make_user(company) if not company.memberships.exists() else company.memberships.get().user
    messages.approve(company=company, message_id=message.id, user=user, at=at, today=today)
    sending.send_due(company=company, today=today, at=at)
    message.refresh_from_db()
    return message


def refused(code, act, **arguments) -> Refusal:
    with pytest.raises(Refusal) as refusal:
        act(**arguments)
    assert refusal.value.code == code
    assert refusal.value.hint
    return refusal.value


def read_mail(outbox) -> list[email.message.EmailMessage]:
    files = sorted(outbox.glob("*meeting*.eml"), key=lambda file: file.stat().st_mtime_ns)
    return [email.message_from_bytes(file.read_bytes(), policy=policy.default) for file in files]


def event_in(mail) -> tuple[str, icalendar.Event]:
    part = next(one for one in mail.walk() if one.get_content_type() == "text/calendar")
    calendar = icalendar.Calendar.from_ical(part.get_content())
    assert str(part.get_param("method")) == calendar["method"]
    return calendar["method"], calendar.walk("VEVENT")[0]


def test_an_invitation_waits_for_a_person_and_leaves_with_its_event(company, customer, outbox):
    meeting = planned(company, customer)
    message = mail_of(meeting)
    assert (message.state, message.channel, message.arranges) == ("draft", "email", True)
    sending.send_due(company=company, **EARLY)
    assert read_mail(outbox) == []
    assert sent(company, meeting).state == "delivered"
    (mail,) = read_mail(outbox)
    assert mail.get_content_type() == "multipart/alternative"
    assert [part.get_content_type() for part in mail.iter_parts()] == ["text/plain", "text/html", "text/calendar"]
    method, event = event_in(mail)
    assert method == "REQUEST"
    assert event["dtstart"].dt == meeting.starts_at
    assert (str(event["uid"]), int(event["sequence"])) == (meeting.uid, 0)
    assert str(event["organizer"]) == f"mailto:{message.sender_email}"
    assert str(event["attendee"]) == "mailto:pagos@cliente.example"


def test_it_takes_nobodys_day_and_moves_no_ladder(company, customer, outbox):
    before = Customer.objects.get(id=customer.id)
    message = sent(company, planned(company, customer))
    after = Customer.objects.get(id=customer.id)
    assert message.contact_on is None
    assert (after.ladder_step, after.ladder_on) == (before.ladder_step, before.ladder_on)
    case = read_cases(company=company, customer_ids=[customer.id], today=TODAY)[customer.id]
    assert (case.contacts, case.pending) == ((), "")
    assert case.meeting is not None
    assert case.meeting.on == DAY


def test_stale_bank_data_and_a_recent_reminder_keep_no_invitation(company, customer, outbox):
    """A person has approved it, and it asks for nothing."""
    Message.objects.create(
        company=company, customer=customer, channel="email", state="delivered", key="today", made_on=TODAY,
        contact_on=TODAY, made_at=NOW,
    )  # fmt: skip
    assert sent(company, planned(company, customer)).state == "delivered"


def test_outside_hours_an_invitation_waits_and_a_cancellation_does_not(company, customer, outbox):
    night = NOW.replace(hour=22)
    meeting = planned(company, customer)
    assert sent(company, meeting, at=night).state == "approved"
    tomorrow, night = TODAY + timedelta(days=1), night + timedelta(days=1)
    sending.send_due(company=company, today=tomorrow, at=NOW + timedelta(days=1))
    assert mail_of(meeting).state == "delivered"
    meetings.cancel(company=company, meeting_id=meeting.id, reason="Gripe", actor="ana", today=tomorrow, at=night)
    assert sent(company, meeting, "cancellation", at=night, today=tomorrow).state == "delivered"


def test_a_change_keeps_the_name_of_the_event_and_counts_on(company, customer, outbox):
    meeting = planned(company, customer)
    sent(company, meeting)
    later = plan_of(day=DAY + timedelta(days=1))
    meetings.change(company=company, meeting_id=meeting.id, wanted=later, seen=0, actor="ana", **EARLY)
    sent(company, meeting, "change")
    meetings.cancel(company=company, meeting_id=meeting.id, reason="No puede ser", actor="ana", **EARLY)
    sent(company, meeting, "cancellation")
    mails = read_mail(outbox)
    told = [(method, int(event["sequence"]), str(event["uid"])) for method, event in map(event_in, mails)]
    assert told == [("REQUEST", 0, meeting.uid), ("REQUEST", 1, meeting.uid), ("CANCEL", 2, meeting.uid)]
    assert mails[1]["In-Reply-To"] == mails[0]["Message-ID"] == mails[2]["In-Reply-To"]


def test_nobody_is_told_of_the_change_of_something_they_never_heard_of(company, customer, outbox):
    meeting = planned(company, customer)
    first = mail_of(meeting)
    later = plan_of(day=DAY + timedelta(days=1))
    meetings.change(company=company, meeting_id=meeting.id, wanted=later, seen=0, actor="ana", **EARLY)
    first.refresh_from_db()
    assert first.state == "cancelled"
    assert mail_of(meeting).state == "draft"
    assert not MeetingMessage.objects.filter(kind="change").exists()
    meetings.cancel(company=company, meeting_id=meeting.id, reason="No puede ser", actor="ana", **EARLY)
    assert not MeetingMessage.objects.filter(kind="cancellation").exists()
    assert set(Message.objects.values_list("state", flat=True)) == {"cancelled"}


def test_an_approved_invitation_of_a_meeting_that_has_moved_does_not_leave(company, customer, outbox):
    meeting = planned(company, customer)
    message = mail_of(meeting)
    messages.approve(company=company, message_id=message.id, user=make_user(company), at=NOW, today=TODAY)
    meetings.change(
        company=company, meeting_id=meeting.id, wanted=plan_of(at=time(12, 0)), seen=0, actor="ana", **EARLY
    )
    sending.send_due(company=company, **EARLY)
    assert read_mail(outbox) == []


def test_the_same_is_never_written_twice_of_one_state(company, customer, outbox):
    meeting = planned(company, customer)
    refused("invitation-there", meeting_mails.write_again, company=company, meeting_id=meeting.id, actor="ana", **EARLY)
    messages.discard(company=company, message_id=mail_of(meeting).id, reason="Otra", actor="ana", at=NOW, today=TODAY)
    again = meeting_mails.write_again(company=company, meeting_id=meeting.id, actor="ana", **EARLY)
    assert again.state == "draft"
    sent(company, meeting)
    for _ in range(3):
        sending.send_due(company=company, **EARLY)
    assert len(read_mail(outbox)) == 1
    refused("invitation-there", meeting_mails.write_again, company=company, meeting_id=meeting.id, actor="ana", **EARLY)


def test_two_who_change_it_at_once_do_not_write_over_each_other(company, customer):
    meeting = planned(company, customer)
    change = {"company": company, "meeting_id": meeting.id, "seen": 0, "actor": "ana", **EARLY}
    meetings.change(wanted=plan_of(place="Otra sala"), **change)
    refused("meeting-changed", meetings.change, wanted=plan_of(at=time(9, 0)), **change)
    meeting.refresh_from_db()
    assert (meeting.place, meeting.sequence) == ("Otra sala", 1)


def test_harsh_words_of_ours_are_not_planned(company, customer):
    refused(
        "tone-blocked", meetings.plan, company=company, customer_id=customer.id, actor="ana",
        wanted=plan_of(purpose="Pague de una vez o le embargaremos, moroso"), **EARLY,
    )  # fmt: skip
    assert not Meeting.objects.exists()


@pytest.mark.parametrize(
    ("code", "changes"),
    [
        ("meeting-place", {"place": " \n"}),
        ("meeting-purpose", {"purpose": ""}),
        ("zone-unknown", {"zone": "../../etc/passwd"}),
        ("meeting-length", {"minutes_long": 0}),
        ("meeting-length", {"minutes_long": 100_000}),
        ("date-past", {"day": TODAY - timedelta(days=1)}),
        ("meeting-far", {"day": date(2199, 1, 1)}),
        ("hour-skipped", {"day": date(2027, 3, 28), "at": time(2, 30)}),
        ("host-unknown", {"host_id": 999_999}),
        ("address-invalid", {"guests": [("X", "x@y.z\nBcc: a@b.c")]}),
        ("guests-many", {"guests": [(f"P{at}", f"p{at}@x.example") for at in range(13)]}),
    ],
)
def test_what_cannot_be_planned_says_why(company, customer, code, changes):
    refused(
        code, meetings.plan, company=company, customer_id=customer.id, wanted=plan_of(**changes), actor="ana", **EARLY
    )


def test_the_host_works_here(company, customer):
    stranger = make_user(make_company("B2"), "owner")
    refused(
        "host-unknown", meetings.plan, company=company, customer_id=customer.id, actor="ana",
        wanted=plan_of(host_id=stranger.pk), **EARLY,
    )  # fmt: skip


def test_another_companys_meeting_is_not_there(company, customer):
    meeting, other = planned(company, customer), make_company("B2")
    for act, more in (
        (meetings.cancel, {"reason": "x", "today": TODAY}),
        (meetings.check, {"key": "papers", "is_done": True}),
        (meetings.note_consent, {"answer": "yes", "answered_by": "Marta"}),
        (meetings.note_question, {"text": "¿?"}),
        (meeting_outcomes.record, {"told": Told("talked", "x"), "today": DAY}),
    ):
        with pytest.raises(Meeting.DoesNotExist):
            act(company=other, meeting_id=meeting.id, actor="eva", at=NOW, **more)


def test_who_is_invited_is_told_once_on_the_working_day_before(company, customer, outbox):
    meeting = planned(company, customer)  # a Tuesday
    sent(company, meeting)
    monday = DAY - timedelta(days=1)
    morning = datetime.combine(monday, time(9, 0), UTC)
    assert meeting_mails.remind_due(company=company, today=monday - timedelta(days=1), at=morning) == 0
    assert meeting_mails.remind_due(company=company, today=monday, at=morning) == 1
    assert meeting_mails.remind_due(company=company, today=monday, at=morning) == 0
    sending.send_due(company=company, today=monday, at=morning)
    assert mail_of(meeting, "reminder").state == "delivered"
    assert "text/calendar" not in str(read_mail(outbox)[-1])


def test_who_was_never_invited_or_only_today_is_not_reminded(company, customer, outbox):
    planned(company, customer)
    monday = DAY - timedelta(days=1)
    at = datetime.combine(monday, time(9, 0), UTC)
    assert meeting_mails.remind_due(company=company, today=monday, at=at) == 0

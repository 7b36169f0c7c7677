"""What came of a meeting has its consequence once; consent and minutes are kept with who and when."""

import threading
from datetime import UTC, datetime, time, timedelta

import pytest
from django.db import connection

from amistoso.actions import meeting_outcomes, meetings, minutes, outcomes
from amistoso.actions.meeting_outcomes import Told
from amistoso.actions.refusals import Refusal
from amistoso.models import Customer, Dispute, Event, Hold, Meeting, Message, MinutesDraft, Promise
from tests.actions.test_meetings import DAY, EARLY, mail_of, plan_of, planned, refused, sent
from tests.correspondence import NOW, TODAY, make_item, make_user

pytestmark = pytest.mark.django_db


def outcome(company, meeting, told, today=DAY) -> Meeting:
    at = datetime.combine(today, time(12, 0), UTC)
    return meeting_outcomes.record(company=company, meeting_id=meeting.id, told=told, actor="ana", today=today, at=at)


def test_each_outcome_has_its_consequence(company, customer):
    item = make_item(customer)
    for at, told in enumerate([
        Told("promised", "Cobran el viernes", by_on=DAY + timedelta(days=9), parts=[(item.id, item.open_minor)]),
        Told("agreed", "En tres plazos"),
        Told("disputed", "Faltan dos cajas", invoice_id=item.invoice_id),
        Told("call-back", by_on=DAY + timedelta(days=3)),
        Told("another-meeting", another=plan_of(day=DAY + timedelta(days=10))),
        Told("talked", "Nos contaron sus obras"),
        Told("nobody-came"),
    ]):  # fmt: skip
        outcome(company, planned(company, customer, at=time(8, at)), told)
    assert Promise.objects.get().by_on == DAY + timedelta(days=9)
    assert Dispute.objects.get().reason == "Faltan dos cajas"
    assert Hold.objects.count() == 3  # agreed, call back, nobody came
    again = Meeting.objects.get(state="planned")
    assert (again.on, again.follows.outcome) == (DAY + timedelta(days=10), "another-meeting")
    missed = Meeting.objects.get(state="missed")
    proposal = mail_of(missed, "proposal")
    assert (proposal.state, proposal.calendar) == ("draft", "")
    assert Event.objects.filter(verb="hold-meeting").count() == 7


def test_an_outcome_is_needed_once_and_only_after_the_day(company, customer):
    meeting = planned(company, customer)
    told = {"company": company, "meeting_id": meeting.id, "actor": "ana"}
    refused("meeting-to-come", meeting_outcomes.record, told=Told("talked", "x"), **EARLY, **told)
    at = datetime.combine(DAY, time(12, 0), UTC)
    for code, said in (
        ("outcome-unknown", Told("magic")), ("note-missing", Told("talked")), ("date-missing", Told("promised")),
        ("invoice-missing", Told("disputed", "x")), ("date-missing", Told("call-back", by_on=DAY)),
        ("date-missing", Told("another-meeting")),
    ):  # fmt: skip
        refused(code, meeting_outcomes.record, told=said, today=DAY, at=at, **told)
        assert Meeting.objects.get(id=meeting.id).state == "planned"  # nothing of it is left behind
    meeting_outcomes.record(told=Told("talked", "x"), today=DAY, at=at, **told)
    refused("outcome-recorded", meeting_outcomes.record, told=Told("talked", "y"), today=DAY, at=at, **told)


def test_a_promise_that_cannot_be_leaves_the_meeting_as_it_was(company, customer):
    meeting = planned(company, customer)  # nothing is open
    at = datetime.combine(DAY, time(12, 0), UTC)
    refused(
        "nothing-open", meeting_outcomes.record, company=company, meeting_id=meeting.id, actor="ana", today=DAY, at=at,
        told=Told("promised", by_on=DAY + timedelta(days=9)),
    )  # fmt: skip
    assert Meeting.objects.get(id=meeting.id).state == "planned"
    assert not Message.objects.filter(channel="meeting").exists()


def test_the_step_that_asked_for_it_is_done_by_it(company, customer):
    step = Message.objects.create(
        company=company, customer=customer, channel="meeting", step="visit", stage="conversation", state="draft",
        key="decision:9", made_on=TODAY, made_at=NOW,
    )  # fmt: skip
    meeting = meetings.plan(
        company=company, customer_id=customer.id, wanted=plan_of(), actor="ana", step_message_id=step.id, **EARLY
    )
    outcome(company, meeting, Told("talked", "Todo bien"))
    step.refresh_from_db()
    assert (step.state, step.contact_on) == ("delivered", DAY)
    assert Customer.objects.get(id=customer.id).ladder_step == "visit"
    assert Message.objects.filter(channel="meeting").count() == 1


def test_a_talk_on_a_day_with_a_message_counts_all_the_same(company, customer):
    Message.objects.create(
        company=company, customer=customer, channel="email", state="delivered", key="that-day", made_on=DAY,
        contact_on=DAY, made_at=NOW,
    )  # fmt: skip
    outcome(company, planned(company, customer), Told("talked", "Todo bien"))
    assert Message.objects.get(channel="meeting").state == "delivered"


def test_consent_is_stored_with_who_and_when_and_may_be_taken_back(company, customer):
    meeting = planned(company, customer)
    said = {"company": company, "meeting_id": meeting.id, "actor": "ana"}
    refused("consent-who", meetings.note_consent, answer="yes", answered_by=" ", at=NOW, **said)
    refused("consent-unknown", meetings.note_consent, answer="maybe", answered_by="Marta", at=NOW, **said)
    meetings.note_consent(answer="yes", answered_by="Marta Prieto", at=NOW, **said)
    meetings.note_consent(answer="no", answered_by="Luis Sanz", at=NOW + timedelta(minutes=5), **said)
    meeting.refresh_from_db()
    assert (meeting.consent, meeting.consent_from, meeting.consent_by) == ("no", "Luis Sanz", "ana")
    assert meeting.consent_at == NOW + timedelta(minutes=5)
    assert [one.data["answer"] for one in Event.objects.filter(verb="ask-consent").order_by("number")] == ["yes", "no"]


def test_minutes_of_two_people_are_both_there(company, customer):
    meeting, ana, luis = planned(company, customer), make_user(company), make_user(company, "controller", "luis")
    kept = {"company": company, "meeting_id": meeting.id, "at": NOW}
    minutes.keep_draft(user=luis, text="Lo que oyó Luis", version=0, **kept)
    minutes.keep(user=ana, text="Lo que oyó Ana", version=0, **kept)
    with pytest.raises(minutes.MinutesChanged):
        minutes.keep(user=luis, text="Lo que oyó Luis, y más", version=0, **kept)
    meeting.refresh_from_db()
    assert (meeting.minutes, meeting.minutes_version, meeting.minutes_by) == ("Lo que oyó Ana", 1, ana.username)
    assert MinutesDraft.objects.get().text == "Lo que oyó Luis, y más"
    minutes.keep(user=luis, text="Lo que oyeron los dos", version=1, **kept)
    meeting.refresh_from_db()
    assert (meeting.minutes, meeting.minutes_version) == ("Lo que oyeron los dos", 2)
    assert not MinutesDraft.objects.exists()
    told = [one.data["text"] for one in Event.objects.filter(verb="minute").order_by("number")]
    assert told == ["Lo que oyó Ana", "Lo que oyeron los dos"]


def test_keeping_the_same_twice_is_no_quarrel(company, customer):
    meeting, ana = planned(company, customer), make_user(company)
    kept = {"company": company, "meeting_id": meeting.id, "user": ana, "at": NOW}
    minutes.keep(text="Igual", version=0, **kept)
    minutes.keep(text="Igual", version=0, **kept)
    refused("draft-overtaken", minutes.keep_draft, text="Ig", version=0, is_background=True, **kept)
    refused("minutes-too-long", minutes.keep, text="x" * 50_001, version=1, **kept)
    assert not MinutesDraft.objects.exists()


@pytest.mark.postgresql
@pytest.mark.django_db(transaction=True)
def test_two_outcomes_at_once_are_one(company, customer):
    """Each in its own connection: one records, the other is told that it is recorded."""
    meeting = planned(company, customer, invite=False)
    at, ready, found = datetime.combine(DAY, time(12, 0), UTC), threading.Barrier(2), []

    def act(words: str) -> None:
        try:
            ready.wait(10)
            meeting_outcomes.record(
                company=company, meeting_id=meeting.id, told=Told("call-back", words, by_on=DAY + timedelta(days=2)),
                actor=words, today=DAY, at=at,
            )  # fmt: skip
            found.append("done")
        except Refusal as refusal:
            found.append(refusal.code)
        finally:
            connection.close()

    threads = [threading.Thread(target=act, args=(name,)) for name in ("ana", "luis")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert sorted(found) == ["done", "outcome-recorded"]
    assert Hold.objects.count() == 1
    assert Message.objects.filter(channel="meeting").count() == 1


def test_a_call_may_still_be_noted_on_the_day_of_an_invitation(company, customer, outbox):
    sent(company, planned(company, customer))
    call = Message.objects.create(
        company=company, customer=customer, channel="call", step="call", stage="conversation", state="draft",
        key="decision:7", made_on=TODAY, made_at=NOW,
    )  # fmt: skip
    outcomes.record_outcome(company=company, message_id=call.id, outcome="spoke", note="", actor="ana", **EARLY)
    call.refresh_from_db()
    assert call.contact_on == TODAY

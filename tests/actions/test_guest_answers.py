"""A guest's calendar answers an invitation: who comes is seen at the meeting, and who cannot is a reply to read."""

from email.message import EmailMessage

import pytest

from amistoso.actions import incoming, meetings
from amistoso.models import Document, Event, GuestAnswer, Message, ReceivedMail
from amistoso.queries import meetings as reading
from tests.actions.test_meetings import EARLY, plan_of, planned, sent
from tests.core.test_ics import answered
from tests.correspondence import NOW, make_company

pytestmark = pytest.mark.django_db
GUEST = "pagos@cliente.example"


@pytest.fixture(autouse=True)
def archive(settings, tmp_path):
    settings.ARCHIVE = tmp_path / "archive"


@pytest.fixture
def meeting(company, customer, outbox):
    made = planned(company, customer)
    sent(company, made)
    return made


def answer(
    meeting, partstat="ACCEPTED", *, text="", sender=GUEST, guest=GUEST, sequence=0, more="", own_id="<1@x>", **how
):
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Message-ID"] = f"Marta <{sender}>", "administracion@robles.example", own_id
    mail["Subject"], mail["Auto-Submitted"] = "Aceptada: reunión", "auto-replied"
    mail.set_content(text or "Marta ha aceptado esta invitación.")
    event = answered(partstat, guest=f"mailto:{guest}", more=more, sequence=sequence)
    event = event.replace("abc@robles.example", meeting.uid)
    mail.add_alternative(event, subtype="calendar", params={"method": "REPLY"})
    mail.add_attachment(event.encode(), maintype="application", subtype="ics", filename="invite.ics")
    return incoming.take(content=bytes(mail), at=NOW, **how)


def said(meeting):
    return [(one.presence, one.sequence, one.words) for _, _, one in reading.guests_of(meeting) if one is not None]


def test_who_comes_has_said_so_and_nobody_has_to_do_anything(meeting):
    assert answer(meeting).state == "ignored"
    assert said(meeting) == [("accepted", 0, "Marta ha aceptado esta invitación.")]
    assert ReceivedMail.objects.get().why == "meeting-answer"
    assert not Message.objects.filter(direction="in").exists()
    assert not Document.objects.filter(name="invite.ics").exists()
    assert answer(meeting).state == "known"
    assert Event.objects.filter(verb="answer", noun="meeting").count() == 1


def test_who_cannot_come_waits_for_a_person(meeting):
    arrived = answer(meeting, "DECLINED", text="Ese día no puedo, ¿puede ser el jueves?")
    assert arrived.state == "placed"
    assert (arrived.message.customer, arrived.message.handled_at) == (meeting.customer, None)
    assert said(meeting)[0][0] == "declined"


def test_a_yes_that_says_more_is_read_by_a_person(meeting):
    assert answer(meeting, text="Voy. La factura ya la pagamos ayer por transferencia.").state == "placed"
    assert answer(meeting, more="COMMENT:Llegaré tarde", own_id="<2@x>").state == "placed"
    assert said(meeting) == [("accepted", 0, "Llegaré tarde")]


def test_the_last_answer_counts_and_one_to_an_earlier_plan_hides_none(meeting, company):
    answer(meeting, "DECLINED")
    moved = plan_of(place="Sala 2")
    meetings.change(company=company, meeting_id=meeting.id, wanted=moved, seen=meeting.sequence, actor="ana", **EARLY)
    meeting.refresh_from_db()
    answer(meeting, sequence=meeting.sequence, own_id="<2@x>")
    answer(meeting, "DECLINED", sequence=0, own_id="<3@x>")
    assert [one[:2] for one in said(meeting)] == [("accepted", meeting.sequence)]


def test_nobody_answers_for_who_was_invited(meeting):
    answer(meeting, sender="malo@otro.example")
    answer(meeting, guest="otra@cliente.example", own_id="<2@x>")
    assert not GuestAnswer.objects.exists()
    assert ReceivedMail.objects.filter(why="meeting-answer").count() == 0


def test_a_mailbox_of_another_company_tells_nothing_of_a_meeting(meeting):
    stranger = make_company(tax_id="B83376733")
    assert answer(meeting, company=stranger).state != "placed"
    assert not GuestAnswer.objects.exists()


@pytest.mark.parametrize("text", ["Marta has accepted this invitation: Meeting", "Aceptado: Reunión", "Accepté"])
def test_what_a_calendar_writes_by_itself_is_no_reply(meeting, text):
    assert answer(meeting, text=text).state == "ignored"


def test_an_answer_to_a_change_that_was_never_made_hides_no_later_one(meeting):
    answer(meeting, "DECLINED", sequence=900)
    answer(meeting, sequence=0, own_id="<2@x>")
    assert [one[:2] for one in said(meeting)] == [("accepted", 0)]


def test_a_number_no_database_holds_keeps_no_mail_waiting(meeting):
    assert answer(meeting, sequence=10**12).state in ("ignored", "placed")
    assert not GuestAnswer.objects.exists()


def test_the_answer_to_an_invitation_that_is_not_ours_is_kept_with_its_event(meeting):
    meeting.uid = "another@cliente.example"
    arrived = answer(meeting, own_id="<9@x>")
    assert ReceivedMail.objects.get().enclosed or arrived.kept

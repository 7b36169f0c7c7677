"""Registered letters and certified e-mail: a person carries them, and their step stands or falls with the receipt."""

from datetime import timedelta

import pytest

from amistoso.actions import messages, outcomes, postings, protocols, runs
from amistoso.actions.postings import Upload
from amistoso.actions.refusals import Refusal
from amistoso.models import Contact, Customer, Event, Filing, Message
from amistoso.queries.protocols import protocol_text_of
from tests import world
from tests.world import NOW, TODAY

pytestmark = pytest.mark.django_db
PDF = Upload("resguardo.pdf", b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n")
SAID = {"actor": "alice", "today": TODAY, "at": NOW}


@pytest.fixture
def company():
    return world.company()


@pytest.fixture(params=["registered", "certified-email"])
def message(request, company):
    """The second reminder by registered post, of a protocol that asks for it."""
    text = protocol_text_of(company)
    begin = text.index("[steps.second-reminder]")
    changed = text[:begin] + text[begin:].replace('channel = "email"', f'channel = "{request.param}"', 1)
    protocols.use(company=company, text=changed, actor="alice", at=NOW, today=TODAY)
    world.bank_account(company)
    customer = world.customer(
        company,
        "Frutas Pérez, S.L.",
        tier="standard",
        ladder_step="polite-reminder",
        ladder_on=TODAY - timedelta(days=9),
    )
    item = world.invoice(customer, "F-1", 100000, due=TODAY - timedelta(days=20))
    type(item).objects.update(reminded_on=TODAY - timedelta(days=9))
    runs.run_day(company=company, today=TODAY, at=NOW)
    return Message.objects.get(direction="out")


def post(message, **more):
    said = {"number": " CD 1234-567 ES ", "posted_on": TODAY, **SAID, **more}
    return postings.post(company=message.company, message_id=message.id, **said)


def refused(act, **more):
    with pytest.raises(Refusal) as no:
        act(**more)
    return no.value.code


def test_it_waits_for_a_person_and_never_leaves_by_itself(message):
    assert message.state == "draft"
    assert message.to == (["pagos@cliente.example"] if message.channel == "certified-email" else [])
    user = world.user("elena", message.company, world.DeskRole.OWNER)
    said = {"company": message.company, "message_id": message.id, "user": user, "at": NOW, "today": TODAY}
    assert refused(messages.approve, **said) == "not-sendable"
    done = {"company": message.company, "message_id": message.id, "outcome": "done", "note": "", **SAID}
    assert refused(outcomes.record_outcome, **done) == "outcome-of-posting"


def test_posted_it_is_a_contact_and_handed_over_it_is_delivered(message):
    sent = post(message, receipt=PDF)
    assert (sent.state, sent.reference, sent.posted_on, sent.contact_on) == ("sent", "CD 1234-567 ES", TODAY, TODAY)
    assert Customer.objects.get().ladder_step == "second-reminder"
    filing = Filing.objects.get()
    assert (filing.kind, filing.document_id) == ("reception", sent.receipt_id)
    arrived = postings.arrived(company=message.company, message_id=message.id, arrived_on=TODAY, **SAID)
    assert (arrived.state, arrived.arrived_on) == ("delivered", TODAY)
    assert list(Event.objects.filter(noun="message", verb__in=("post", "deliver")).values_list("verb", flat=True)) == [
        "post", "deliver",
    ]  # fmt: skip


def test_what_comes_back_takes_its_step_back(message):
    post(message)
    back = postings.came_back(company=message.company, message_id=message.id, reason="No recogido", receipt=PDF, **SAID)
    assert (back.state, back.error, back.handled_at) == ("bounced", "No recogido", None)
    customer = Customer.objects.get()
    assert (customer.ladder_step, customer.next_look_on) == ("", TODAY)
    assert back.receipt is not None
    is_mail = message.channel == "certified-email"
    assert (Contact.objects.get().bounced_on == TODAY) is is_mail


def test_it_is_posted_once(message):
    post(message)
    assert refused(post, message=message) == "already-posted"


@pytest.mark.parametrize("day", [TODAY + timedelta(days=1), TODAY - timedelta(days=1)])
def test_it_is_posted_after_it_was_written_and_not_tomorrow(message, day):
    assert refused(post, message=message, posted_on=day) == "posting-day"


def test_a_number_is_needed_and_is_one_line(message):
    assert refused(post, message=message, number=" \n ") == "tracking-number-missing"
    assert post(message, number="CD1\r\nBcc: x@y.z" + "9" * 100).reference.startswith("CD1 Bcc: x@y.z9")


def test_it_cannot_arrive_before_it_left(message):
    them = {"company": message.company, "message_id": message.id}
    assert refused(postings.arrived, arrived_on=TODAY, **them, **SAID) == "not-on-its-way"
    assert refused(postings.came_back, reason="x", **them, **SAID) == "not-on-its-way"
    post(message)
    assert refused(postings.arrived, arrived_on=TODAY - timedelta(days=1), **them, **SAID) == "posting-day"
    assert refused(postings.came_back, reason=" ", **them, **SAID) == "reason-missing"


def test_a_receipt_that_is_none_changes_nothing(message):
    assert refused(post, message=message, receipt=Upload("virus.exe", b"MZ\x90\x00" * 20)) == "document-type"
    message.refresh_from_db()
    assert message.state == "draft"
    assert Customer.objects.get().ladder_step == "polite-reminder"


def test_nobody_is_contacted_twice_in_a_day(message):
    customer = Customer.objects.get()
    Message.objects.create(
        company=message.company, customer=customer, channel="email", state="delivered", key="other", contact_on=TODAY,
        made_on=TODAY, made_at=NOW,
    )  # fmt: skip
    assert refused(post, message=message) == "contacted-today"


def test_another_message_is_no_posting(message, company):
    Message.objects.update(channel="email")
    assert refused(post, message=message) == "not-a-posting"


def test_the_receipt_may_come_later(message):
    post(message)
    made = postings.add_receipt(company=message.company, message_id=message.id, receipt=PDF, actor="alice", at=NOW)
    assert made.receipt is not None
    assert made.receipt.name.endswith(".pdf")

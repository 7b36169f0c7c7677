"""What a person may do with a message, and what they may not."""

import pytest

from amistoso.actions import contacts, messages, promises, renewals
from amistoso.actions.refusals import Refusal
from amistoso.models import Contact, Customer, Event, Item, Message
from tests.correspondence import (
    LATER,
    NOW,
    TODAY,
    make_company,
    make_customer,
    make_decision,
    make_item,
    make_user,
    only_message,
)

pytestmark = pytest.mark.django_db


def draft(company, customer, **how) -> Message:
    item = Item.objects.filter(customer=customer).first() or make_item(customer)
    make_decision(customer, item, **({"approval": "person"} | how))
    messages.prepare(company=company, today=TODAY, at=NOW)
    return only_message(customer)


CALL = {"step": "call", "stage": "conversation", "channel": "call"}


def approve(company, message, user):
    return messages.approve(company=company, message_id=message.id, user=user, at=NOW, today=TODAY)


def refused(code, act, **arguments):
    with pytest.raises(Refusal) as refusal:
        act(**arguments)
    assert refusal.value.code == code
    assert refusal.value.message
    assert refusal.value.hint


def test_a_controller_approves(company, customer):
    user = make_user(company)
    message = approve(company, draft(company, customer), user)
    assert (message.state, message.approved_by_id, message.next_attempt_at) == ("approved", user.id, NOW)
    assert Event.objects.get(verb="approve").actor == user.username


@pytest.mark.parametrize("role", ["reader", None])
def test_a_reader_and_a_stranger_approve_nothing(company, customer, role):
    user = make_user(company if role else make_company("B2"), role or "owner")
    message = draft(company, customer)
    refused("not-allowed", messages.approve, company=company, message_id=message.id, user=user, at=NOW, today=TODAY)
    assert only_message(customer).state == "draft"


def test_what_the_owner_decides_the_owner_approves(company, customer):
    message = draft(company, customer, approval="owner", step="formal-request", stage="formal")
    user = make_user(company)
    refused("owner-needed", messages.approve, company=company, message_id=message.id, user=user, at=NOW, today=TODAY)
    assert approve(company, message, make_user(company, "owner")).state == "approved"


def test_approving_twice_is_said(company, customer):
    user, message = make_user(company), draft(company, customer)
    approve(company, message, user)
    refused("message-left", messages.approve, company=company, message_id=message.id, user=user, at=NOW, today=TODAY)


def test_a_message_of_another_company_does_not_exist(company, customer):
    message, other = draft(company, customer), make_company("B2")
    with pytest.raises(Message.DoesNotExist):
        approve(other, message, make_user(other))


def test_a_call_cannot_be_approved_and_mail_cannot_be_answered_for(company, customer):
    call = draft(company, customer, **CALL)
    user = make_user(company)
    refused("not-sendable", messages.approve, company=company, message_id=call.id, user=user, at=NOW, today=TODAY)
    other = make_customer(company, "Otra, S.L.")
    make_item(other, "F-2")
    mail = draft(company, other)
    refused(
        "outcome-of-email", messages.record_outcome,
        company=company, message_id=mail.id, outcome="spoke", note="", actor="m", today=TODAY, at=NOW,
    )  # fmt: skip


def test_a_change_needs_approval_again(company, customer):
    message = approve(company, draft(company, customer), make_user(company))
    changed = messages.edit(
        company=company,
        message_id=message.id,
        subject="Hola\r\nBcc: x@y.example",
        text="<b>uno</b>\n\ndos",
        actor="m",
        at=NOW,
    )
    assert (changed.state, changed.approved_by, changed.edited) == ("draft", None, True)
    assert changed.subject == "Hola Bcc: x@y.example"
    assert "&lt;b&gt;uno&lt;/b&gt;" in changed.html
    assert Event.objects.get(verb="edit").data["before"]["subject"] == message.subject


def test_an_empty_or_endless_text_is_refused(company, customer):
    message = draft(company, customer)
    how = {"company": company, "message_id": message.id, "actor": "m", "at": NOW}
    refused("text-missing", messages.edit, subject=" ", text="x", **how)
    refused("text-missing", messages.edit, subject="x", text=" \n", **how)
    refused("text-too-long", messages.edit, subject="x", text="x" * 30_000, **how)


def test_a_threat_is_not_kept_and_a_better_sentence_is_offered(company, customer):
    message = draft(company, customer)
    how = {"company": company, "message_id": message.id, "actor": "m", "at": NOW}
    refused("tone-blocked", messages.edit, subject="Factura", text="Le llevaremos a los tribunales.", **how)
    message.refresh_from_db()
    assert not message.edited
    assert messages.edit(subject="Factura", text="¿Qué fecha le viene bien?", **how).edited


def test_what_has_left_cannot_be_changed(company, customer):
    message = draft(company, customer)
    Message.objects.update(state="sent")
    how = {"company": company, "message_id": message.id, "actor": "m", "at": NOW}
    refused("message-left", messages.edit, subject="x", text="x", **how)
    refused("message-left", messages.discard, reason="x", today=TODAY, **how)


def test_discarding_needs_a_reason_and_wakes_the_customer(company, customer):
    message = draft(company, customer)
    how = {"company": company, "message_id": message.id, "actor": "m", "at": NOW, "today": TODAY}
    refused("reason-missing", messages.discard, reason=" ", **how)
    assert messages.discard(reason="Hablé con ellos", **how).state == "cancelled"
    assert Customer.objects.get(id=customer.id).next_look_on == TODAY


def test_bringing_up_to_date_takes_todays_amounts_and_addresses(company, customer):
    message = draft(company, customer)
    Item.objects.update(open_minor=40000)
    make_item(customer, "A-1", -10000)
    Contact.objects.update(email="nuevo@frutas.example")
    renewed = messages.renew(company=company, message_id=message.id, actor="m", today=TODAY, at=NOW)
    assert [line[3] for line in renewed.items] == [40000, -10000]
    assert "Total pendiente: 300,00\u00a0€" in renewed.text
    assert renewed.to == ["nuevo@frutas.example"]
    assert renewed.decision.items != renewed.items, "what was decided stays as it was"


def test_a_draft_of_ours_speaks_of_all_that_is_overdue_by_now(company, customer):
    message = draft(company, customer, **CALL)
    make_item(customer, "F-2", 25000)
    assert renewals.renew_outdated(company=company, today=TODAY, at=NOW) == 1
    assert {line[1] for line in Message.objects.get(id=message.id).items} == {"F-1", "F-2"}
    assert renewals.renew_outdated(company=company, today=TODAY, at=NOW) == 0, "nothing has changed since"


def test_what_a_person_has_written_is_left_as_it_is(company, customer):
    message = draft(company, customer)
    messages.edit(company=company, message_id=message.id, subject="Hola", text="Mío", actor="m", at=NOW)
    make_item(customer, "F-2", 25000)
    assert renewals.renew_outdated(company=company, today=TODAY, at=NOW) == 0
    assert Message.objects.get(id=message.id).text == "Mío\n"


def test_bringing_up_to_date_what_is_paid_is_refused(company, customer):
    message = draft(company, customer)
    Item.objects.update(open_minor=0)
    refused("nothing-to-ask", messages.renew, company=company, message_id=message.id, actor="m", today=TODAY, at=NOW)


# --- calls ---------------------------------------------------------------------------------------


def call_ended(company, message, outcome, on=TODAY, at=NOW):
    return messages.record_outcome(
        company=company, message_id=message.id, outcome=outcome, note="nota", actor="marta", today=on, at=at
    )


def test_a_conversation_moves_the_ladder(company, customer):
    message = call_ended(company, draft(company, customer, **CALL), "spoke")
    assert (message.state, message.contact_on, message.sent_at) == ("delivered", TODAY, NOW)
    customer.refresh_from_db()
    assert (customer.ladder_step, customer.ladder_on) == ("call", TODAY)
    assert Item.objects.get().reminded_on == TODAY


@pytest.mark.parametrize("outcome", ["no-answer", "left-message"])
def test_nobody_there_moves_nothing_and_is_tried_once_a_day(company, customer, outcome):
    message = call_ended(company, draft(company, customer, **CALL), outcome)
    assert (message.state, message.attempts, message.contact_on) == ("draft", 1, TODAY)
    customer.refresh_from_db()
    assert customer.ladder_step == ""
    with pytest.raises(Refusal) as refusal:
        call_ended(company, message, outcome)
    assert refusal.value.code == "outcome-recorded"
    assert call_ended(company, message, outcome, LATER.date(), LATER).attempts == 2
    assert call_ended(company, message, "spoke", LATER.date(), LATER).state == "delivered"


def test_a_wrong_number_waits_for_a_better_one(company, customer):
    message = call_ended(company, draft(company, customer, **CALL), "wrong-number")
    assert (message.state, message.contact_on, message.handled_at) == ("failed", None, None)
    contact = Contact.objects.get()
    contacts.change_contact(
        company=company, contact_id=contact.id, actor="m", today=TODAY, at=NOW, email=contact.email, phone="600000000"
    )
    assert only_message(customer).handled_at == NOW


def test_an_unknown_outcome_is_refused(company, customer):
    message = draft(company, customer, **CALL)
    with pytest.raises(Refusal) as refusal:
        call_ended(company, message, "shouted")
    assert refusal.value.code == "outcome-unknown"


def test_what_was_said_on_a_day_on_which_we_wrote_is_noted_beside_it(company, customer):
    """The day has its one contact already; a promise heard that day is not lost for it."""
    call = draft(company, customer, **CALL)
    Message.objects.create(
        company=company, customer=customer, key="x", state="sent", contact_on=TODAY, made_on=TODAY, made_at=NOW
    )
    ended = call_ended(company, call, "spoke")
    assert (ended.state, ended.contact_on, ended.sent_at) == ("delivered", None, NOW)
    customer.refresh_from_db()
    assert (customer.ladder_step, customer.ladder_on) == ("call", TODAY)


def test_no_meeting_is_noted_on_a_day_on_which_we_wrote(company, customer):
    meeting = draft(company, customer, **{**CALL, "channel": "meeting"})
    Message.objects.create(
        company=company, customer=customer, key="x", state="sent", contact_on=TODAY, made_on=TODAY, made_at=NOW
    )
    with pytest.raises(Refusal) as refusal:
        call_ended(company, meeting, "spoke")
    assert refusal.value.code == "contacted-today"


def test_a_spoken_promise_and_the_call_stand_together(company, customer):
    call_ended(company, draft(company, customer, **CALL), "spoke")
    item = Item.objects.get()
    promises.promise(
        company=company, customer_id=customer.id, items=[(item.id, item.open_minor)], by_on=LATER.date(), note="",
        actor="m", today=TODAY, at=NOW,
    )  # fmt: skip
    assert Message.objects.get(customer=customer, channel="call").state == "delivered"


# --- bounces, doubts, replies --------------------------------------------------------------------


def sent(company, customer, **how) -> Message:
    message = draft(company, customer, **how)
    from amistoso.actions import ladders

    Message.objects.filter(id=message.id).update(state="sent", contact_on=TODAY, claimed_at=NOW)
    message.refresh_from_db()
    ladders.contact_arrived(company=company, message=message, on=TODAY)
    return message


def test_a_bounce_takes_the_step_back_and_waits_for_an_address(company, customer):
    message = sent(company, customer)
    customer.refresh_from_db()
    assert customer.ladder_step == "polite-reminder"
    how = {
        "company": company,
        "message_id": message.id,
        "reason": "550 no such user",
        "actor": "x",
        "at": NOW,
        "today": TODAY,
    }
    messages.mark_bounced(**how)
    bounced = messages.mark_bounced(**how)
    customer.refresh_from_db()
    assert (bounced.state, bounced.handled_at) == ("bounced", None)
    assert (customer.ladder_step, customer.ladder_on) == ("", None)
    assert Item.objects.get().reminded_on is None
    assert Contact.objects.get().bounced_on == TODAY
    assert Event.objects.filter(verb="bounce").count() == 1


def test_a_corrected_address_answers_the_bounce(company, customer):
    message = sent(company, customer)
    messages.mark_bounced(company=company, message_id=message.id, reason="x", actor="x", at=NOW, today=TODAY)
    contact = Contact.objects.get()
    contacts.change_contact(
        company=company, contact_id=contact.id, actor="m", today=TODAY, at=LATER, email="bueno@frutas.example"
    )
    assert only_message(customer).handled_at == LATER
    assert Contact.objects.get().bounced_on is None
    assert Customer.objects.get(id=customer.id).next_look_on == TODAY


def test_messages_not_yet_sent_go_to_the_corrected_address(company, customer):
    draft(company, customer)
    contact = Contact.objects.get()
    contacts.change_contact(
        company=company, contact_id=contact.id, actor="m", today=TODAY, at=NOW, email="bueno@frutas.example"
    )
    assert only_message(customer).to == ["bueno@frutas.example"]


@pytest.mark.parametrize("email", ["nada", "a@b", "a@b.example\nBcc: c@d.example", "a b@c.example"])
def test_a_contact_that_cannot_be_written_to_is_refused(company, customer, email):
    how = {"company": company, "customer_id": customer.id, "actor": "m", "today": TODAY, "at": NOW}
    refused("email-invalid", contacts.add_contact, email=email, **how)
    refused("contact-empty", contacts.add_contact, email="", **how)
    refused("role-unknown", contacts.add_contact, email="a@b.example", role="boss", **how)
    refused("email-taken", contacts.add_contact, email=Contact.objects.get().email, **how)
    assert contacts.add_contact(email="otra@frutas.example", **how).role == "billing"


def test_a_full_mailbox_can_be_trusted_again(company, customer):
    message = sent(company, customer)
    messages.mark_bounced(company=company, message_id=message.id, reason="full", actor="x", at=NOW, today=TODAY)
    contacts.mark_good_again(company=company, contact_id=Contact.objects.get().id, actor="m", today=TODAY, at=LATER)
    assert Contact.objects.get().bounced_on is None
    assert only_message(customer).handled_at == LATER


@pytest.mark.parametrize(("arrived", "state", "step"), [(True, "sent", "polite-reminder"), (False, "failed", "")])
def test_a_doubt_counts_as_arrived_unless_a_person_says_otherwise(company, customer, arrived, state, step):
    message = draft(company, customer)
    Message.objects.update(state="unknown", contact_on=TODAY, claimed_at=NOW)
    handled = messages.handle(
        company=company, message_id=message.id, actor="m", at=LATER, today=TODAY, note="visto", arrived=arrived
    )
    customer.refresh_from_db()
    assert (handled.state, handled.handled_at, customer.ladder_step) == (state, LATER, step)
    refused(
        "already-handled", messages.handle,
        company=company, message_id=message.id, actor="m", at=LATER, today=TODAY, note="",
    )  # fmt: skip

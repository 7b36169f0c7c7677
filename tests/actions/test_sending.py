"""What leaves, leaves once; what should no longer leave, does not; what nobody can say goes to a person."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import connection

from amistoso.actions import disputes, holds, messages, promises, replies, sending
from amistoso.channels import email
from amistoso.models import BankAccount, Contact, Customer, Event, Item, Message
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
    prepared,
    send,
)

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_message_leaves_once(company, customer, server):
    message = prepared(company, customer)
    assert send(company).sent == 1
    assert send(company) == sending.SendSummary()
    assert server.taken == [message.message_id]
    message.refresh_from_db()
    assert (message.state, message.contact_on, message.sent_at, message.attempts) == ("sent", TODAY, NOW, 1)
    assert message.provider_id == "250 taken"
    customer.refresh_from_db()
    assert (customer.ladder_step, customer.ladder_on) == ("polite-reminder", TODAY)
    assert customer.next_look_on == TODAY + timedelta(days=1)
    assert Item.objects.get().reminded_on == TODAY
    assert Event.objects.get(verb="send").data["outcome"] == "accepted"


def test_in_the_outbox_it_is_delivered(company, customer, outbox):
    prepared(company, customer)
    assert send(company).sent == 1
    assert only_message(customer).state == "delivered"
    assert [file.suffix for file in outbox.iterdir()] == [".eml"]


def test_drafts_do_not_leave(company, customer, outbox):
    prepared(company, customer, approval="person")
    assert send(company) == sending.SendSummary()
    assert not list(outbox.iterdir())


def test_courtesy_marks_what_was_said_and_leaves_the_ladder_alone(company, customer, outbox):
    item = make_item(customer, due_on=TODAY + timedelta(days=4))
    prepared(company, customer, item, step="before-due", stage="courtesy")
    other = make_customer(company, "Otra, S.L.")
    second = make_item(other, "F-2", due_on=TODAY + timedelta(days=20))
    prepared(company, other, second, step="confirm-reception", stage="courtesy")
    assert send(company).sent == 2
    item.refresh_from_db()
    second.refresh_from_db()
    assert (item.announced_on, item.asked_on, item.reminded_on) == (TODAY, None, None)
    assert (second.announced_on, second.asked_on, second.reminded_on) == (None, TODAY, None)
    customer.refresh_from_db()
    assert customer.ladder_step == ""


# --- the world has moved on ----------------------------------------------------------------------


def pay(company, customer):
    Item.objects.filter(customer=customer).update(open_minor=0, closed_on=TODAY)


def pay_in_part(company, customer):
    Item.objects.filter(customer=customer).update(open_minor=100)


def credit(company, customer):
    make_item(customer, "A-1", -5000)


def dispute(company, customer):
    disputes.open_dispute(
        company=company, customer_id=customer.id, invoice_id=Item.objects.get(customer=customer).invoice_id,
        reason="Falta un palé", actor="m", today=TODAY, at=NOW,
    )  # fmt: skip


def promise(company, customer):
    promises.promise(
        company=company,
        customer_id=customer.id,
        by_on=TODAY + timedelta(days=3),
        note="",
        actor="m",
        today=TODAY,
        at=NOW,
    )


@pytest.mark.parametrize("news", [pay, pay_in_part, credit, dispute, promise])
def test_what_is_no_longer_true_does_not_leave(company, customer, outbox, news):
    prepared(company, customer)
    news(company, customer)
    summary = send(company)
    assert (summary.sent, summary.cancelled) == (0, 1)
    assert only_message(customer).state == "cancelled"
    assert Customer.objects.get(id=customer.id).next_look_on == TODAY
    assert not list(outbox.iterdir())


def test_what_a_person_approved_goes_back_to_them(company, customer, outbox):
    message = prepared(company, customer, approval="person")
    messages.approve(company=company, message_id=message.id, user=make_user(company), at=NOW, today=TODAY)
    pay_in_part(company, customer)
    assert send(company).returned == 1
    message.refresh_from_db()
    assert (message.state, message.approved_by) == ("draft", None)
    assert "Ha cambiado lo pendiente" in message.error


def hold(company, customer):
    holds.hold(company=company, customer_id=customer.id, reason="Lo habla Marta", actor="m", today=TODAY, at=NOW)


def stale_bank(company, customer):
    BankAccount.objects.update(until_on=TODAY - timedelta(days=9))


def reply(company, customer):
    replies.log_reply(
        company=company, customer_id=customer.id, text="Pago el lunes", channel="email", actor="m", today=TODAY, at=NOW
    )


def do_not_contact(company, customer):
    Customer.objects.update(do_not_contact=True)


def lost_address(company, customer):
    Contact.objects.update(bounced_on=TODAY)


def spoken_yesterday(company, customer):
    yesterday = TODAY - timedelta(days=1)
    Message.objects.create(
        company=company, customer=customer, channel="call", key="call", state="delivered", contact_on=yesterday,
        made_on=yesterday, made_at=NOW,
    )  # fmt: skip


@pytest.mark.parametrize("news", [hold, stale_bank, reply, do_not_contact, lost_address, spoken_yesterday])
def test_a_reason_to_be_silent_makes_it_wait_and_says_why(company, customer, outbox, news):
    message = prepared(company, customer)
    news(company, customer)
    summary = send(company)
    assert (summary.sent, summary.waiting) == (0, 1)
    message.refresh_from_db()
    assert message.state == "approved"
    assert message.error
    assert not list(outbox.iterdir())


def test_at_night_it_waits_for_the_morning(company, customer, outbox):
    prepared(company, customer)
    night = NOW.replace(hour=22)
    assert send(company, night).waiting == 1
    assert send(company, LATER).sent == 1


def test_what_has_waited_too_long_was_written_for_another_day(company, customer, outbox):
    prepared(company, customer)
    hold(company, customer)
    BankAccount.objects.update(until_on=TODAY + timedelta(days=6))
    assert send(company, NOW + timedelta(days=3)).waiting == 1
    assert send(company, NOW + timedelta(days=6)).cancelled == 1
    assert "5 días" in only_message(customer).error


def test_a_payment_between_the_look_and_the_claim_stops_it(company, customer, outbox, monkeypatch):
    """The case was read, and then, before the claim, somebody recorded a dispute."""
    message = prepared(company, customer)
    looked = sending.read_cases

    def look_then_dispute(**arguments):
        found = looked(**arguments)
        if not Event.objects.filter(noun="dispute").exists():
            dispute(company, customer)
        return found

    monkeypatch.setattr(sending, "read_cases", look_then_dispute)
    summary = send(company)
    assert (summary.sent, summary.cancelled) == (0, 1)
    message.refresh_from_db()
    assert (message.state, message.attempts) == ("cancelled", 0)


def test_a_bank_statement_loaded_meanwhile_is_news_for_everybody(company, customer):
    from amistoso.actions import events
    from amistoso.queries.sending import has_news, latest_event_number

    seen = latest_event_number(company=company)
    events.record(company_id=company.id, actor="x", verb="run", noun="day", at=NOW)
    assert not has_news(company=company, customer_id=customer.id, since=seen)
    events.record(company_id=company.id, actor="x", verb="load", noun="file", at=NOW)
    assert has_news(company=company, customer_id=customer.id, since=seen)


# --- bounds --------------------------------------------------------------------------------------


def test_more_than_any_day_before_stops_and_is_said(company, outbox, monkeypatch):
    monkeypatch.setattr("amistoso.queries.sending.SAFETY_FLOOR", 3)
    for number in range(5):
        customer = make_customer(company, f"Cliente {number}")
        make_decision(customer, make_item(customer, f"F-{number}"))
    messages.prepare(company=company, today=TODAY, at=NOW)
    summary = send(company)
    assert summary.sent == 3
    assert "--allow-many" in summary.stopped_because
    assert send(company).sent == 0
    assert Event.objects.filter(verb="stop").count() == 2
    assert send(company, allow_many=True).sent == 2


def test_a_limit_is_kept_and_the_oldest_go_first(company, outbox):
    for number in range(5):
        customer = make_customer(company, f"Cliente {number}")
        make_decision(customer, make_item(customer, f"F-{number}"))
    messages.prepare(company=company, today=TODAY, at=NOW)
    assert send(company, limit=2).sent == 2
    assert list(Message.objects.order_by("id").values_list("state", flat=True)) == ["delivered"] * 2 + ["approved"] * 3


def test_another_company_does_not_send_ours(company, customer, outbox):
    prepared(company, customer)
    assert send(make_company("B2")) == sending.SendSummary()


def test_a_round_reads_the_same_however_many_leave(company, outbox):
    from django.test.utils import CaptureQueriesContext

    def queries_for(count: int) -> int:
        for number in range(count):
            customer = make_customer(company, f"Cliente {count} {number}")
            make_decision(customer, make_item(customer, f"F-{count}-{number}"))
        messages.prepare(company=company, today=TODAY, at=NOW)
        with CaptureQueriesContext(
            connection,
        ) as caught:
            assert send(company).sent == count
        return len(caught)

    few, many = queries_for(2), queries_for(12)
    assert (many - few) / 10 <= 16, "claim and record, and nothing else, per message"


def test_the_final_dot_is_waited_for_as_long_as_the_standard_says():
    assert email.read_url("smtp://x").final_dot_timeout_s == 600
    assert replace(email.read_url("smtp://x"), final_dot_timeout_s=1).final_dot_timeout_s == 1

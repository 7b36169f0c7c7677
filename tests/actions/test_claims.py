"""One worker of many has a message, and each answer of the server has its end."""

import os
from datetime import timedelta

import pytest

from amistoso.actions import claims, messages, sending
from amistoso.channels.receipts import Outcome, Receipt
from amistoso.models import BankAccount, Contact, Customer, Message
from tests.correspondence import (
    NOW,
    TODAY,
    make_customer,
    make_decision,
    make_item,
    prepared,
    send,
)

pytestmark = pytest.mark.django_db(transaction=True)


def claim(company, message):
    return claims.claim(company=company, message=message, seen=10**9, today=TODAY, at=NOW)


def test_one_worker_of_two_gets_it(company, customer):
    message = prepared(company, customer)
    assert [claim(company, message), claim(company, message)] == [claims.Claim.TAKEN, claims.Claim.GONE]


def test_nobody_is_written_to_twice_a_day_whatever_was_decided(company, customer, outbox):
    message = prepared(company, customer)
    Message.objects.create(
        company=company, customer=customer, key="other", state="sent", contact_on=TODAY, made_on=TODAY, made_at=NOW
    )
    assert claim(company, message) is claims.Claim.CONTACTED
    message.refresh_from_db()
    assert (message.state, message.contact_on) == ("approved", None)
    assert send(company).waiting == 1


def test_what_a_dead_worker_held_is_unknown_at_once_and_of_a_silent_one_after_a_while(company, customer, outbox):
    message = prepared(company, customer)
    claim(company, message)
    Message.objects.update(provider_id=claims.owner().rpartition(":")[0] + ":999999999")
    assert sending.recover(company=company, today=TODAY, at=NOW) == 1
    message.refresh_from_db()
    assert (message.state, message.contact_on, message.handled_at) == ("unknown", TODAY, None)
    assert send(company) == sending.SendSummary(), "what is unknown is never sent again by itself"

    Message.objects.update(state="sending", provider_id="worker:elsewhere:17", claimed_at=NOW)
    assert sending.recover(company=company, today=TODAY, at=NOW + timedelta(minutes=14)) == 0
    assert sending.recover(company=company, today=TODAY, at=NOW + timedelta(minutes=15)) == 1
    assert not list(outbox.iterdir())


def test_a_worker_given_up_for_dead_may_still_tell_the_truth(company, customer):
    message = prepared(company, customer)
    claim(company, message)
    sending.recover(company=company, today=TODAY, at=NOW + timedelta(hours=1))
    receipt = Receipt(Outcome.ACCEPTED, "250 taken")
    assert claims.record_receipt(company=company, message=message, receipt=receipt, today=TODAY, at=NOW) == "sent"
    message.refresh_from_db()
    assert message.state == "sent"


def test_the_living_are_not_taken_for_dead():
    assert not claims._is_dead(claims.owner())
    assert not claims._is_dead(f"worker:elsewhere:{os.getpid()}")
    assert not claims._is_dead("250 queued as 4711")


# --- what the server says ------------------------------------------------------------------------

OUTCOMES = {
    ("MAIL", "451 later"): "approved", ("MAIL", "550 no"): "failed", ("MAIL", "drop"): "approved",
    ("RCPT", "450 busy"): "approved", ("RCPT", "550 no such user"): "failed", ("RCPT", "drop"): "approved",
    ("DATA", "451 later"): "approved", ("DATA", "554 no"): "failed", ("DATA", "drop"): "approved",
    ("dot", "451 later"): "approved", ("dot", "554 refused"): "failed", ("dot", "drop"): "unknown",
    ("dot", "take-and-drop"): "unknown",
}  # fmt: skip


@pytest.mark.parametrize(("point", "fault"), OUTCOMES, ids=lambda value: value.replace(" ", "-"))
def test_each_answer_has_its_end(company, customer, server, point, fault):
    server.faults[point] = fault
    message = prepared(company, customer)
    send(company)
    message.refresh_from_db()
    state = OUTCOMES[point, fault]
    assert message.state == state
    assert message.error
    assert (message.contact_on is not None) == (state == "unknown")
    server.faults.clear()
    taken = len(server.taken)
    send(company, NOW + timedelta(minutes=6))
    assert len(server.taken) == taken + (state == "approved")


@pytest.mark.parametrize("fault", ["421 busy", "554 go away", "drop"])
def test_without_a_way_out_nothing_is_claimed_and_it_is_said(company, customer, server, fault):
    server.faults["connect"] = fault
    message = prepared(company, customer)
    summary = send(company)
    assert summary.stopped_because.startswith("El correo no sale")
    message.refresh_from_db()
    assert (message.state, message.attempts) == ("approved", 0)
    server.faults.clear()
    assert send(company).sent == 1


def test_after_eight_tries_it_is_a_failure_for_a_person(company, customer, server):
    server.faults["RCPT"] = "450 busy"
    message = prepared(company, customer)
    waits, at = [], NOW
    Customer.objects.update(next_look_on=TODAY)
    for _ in range(8):
        message.refresh_from_db()
        assert message.state == "approved"
        BankAccount.objects.update(until_on=at.date())
        send(company, at)
        message.refresh_from_db()
        if message.state == "approved":
            waits.append(message.next_attempt_at - at)
            assert send(company, at + timedelta(minutes=4)) == sending.SendSummary(), "not before its time"
            at = max(message.next_attempt_at, at)
            if not 8 <= at.hour < 17:
                at = (at + timedelta(days=1)).replace(hour=9)
    assert waits == [timedelta(minutes=5 * 2**n) for n in range(7)]
    assert (message.state, message.attempts, message.handled_at) == ("failed", 8, None)


def test_bad_addresses_are_remembered_and_good_ones_get_their_letter(company, customer, server):
    Contact.objects.create(company=company, customer=customer, email="gone@x.example")
    server.refused_addresses["gone@x.example"] = "550 no such user"
    message = prepared(company, customer)
    assert send(company).sent == 1
    message.refresh_from_db()
    assert message.state == "sent"
    assert Contact.objects.get(email="gone@x.example").bounced_on == TODAY
    assert Contact.objects.exclude(email="gone@x.example").get().bounced_on is None


def test_when_all_are_bad_the_address_waits_to_be_corrected(company, customer, server):
    server.faults["RCPT"] = "550 no such user"
    prepared(company, customer)
    assert send(company).failed == 1
    assert Contact.objects.get().bounced_on == TODAY
    assert Customer.objects.get(id=customer.id).next_look_on == TODAY


def test_refusals_in_a_row_that_are_not_about_them_stop_it(company, server):
    server.faults["MAIL"] = "550 you are blocked"
    for number in range(15):
        customer = make_customer(company, f"Cliente {number}")
        make_decision(customer, make_item(customer, f"F-{number}"))
    messages.prepare(company=company, today=TODAY, at=NOW)
    summary = send(company)
    assert summary.failed == sending.REFUSALS_IN_A_ROW
    assert "rechaza" in summary.stopped_because
    assert Message.objects.filter(state="approved").count() == 5

"""What becomes of debits: the money comes, named or only as a sum, and some of it goes back."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from amistoso.actions import allocations, concerns, matching, remittances
from amistoso.actions.refusals import Refusal
from amistoso.core import creditor_references, instalments
from amistoso.core.remittances import settled_by
from amistoso.models import Allocation, Debit, Event, Item, PaymentReturn, Remittance
from amistoso.queries.cases import read_cases
from tests import world
from tests.actions.collecting import (
    ON,
    a_company,
    agreed,
    customer_with_mandate,
    exported,
    kept,
    paid_batch,
    paid_by_bank,
    said,
    states,
)
from tests.world import TODAY

pytestmark = pytest.mark.django_db


def test_of_an_agreement_its_instalments_are_collected_and_not_its_invoices(company, statement):
    acme = customer_with_mandate(company)
    _, items = agreed(company, acme)
    made = exported(company)
    (debit,) = Debit.objects.all()
    assert (debit.amount_minor, debit.instalment.due_on) == (100_01, ON)
    line = paid_by_bank(company, statement, 100_01, end_to_end_id=debit.end_to_end_id)
    debit.refresh_from_db()
    assert (line.state, debit.state, debit.line_id) == ("applied", "paid", line.id)
    assert [Item.objects.get(id=one.id).open_minor for one in items] == [0, 200_00]
    later = remittances.plan(company=company, asked_on=ON + timedelta(days=31), today=TODAY)[1]
    assert [(one.claim.minor, one.sequence) for one in later.ready] == [(100_00, "RCUR")]
    assert made.document.name.startswith("adeudos-core-20261209-")


def test_money_paid_ahead_counts_towards_the_instalments_in_their_order(company, statement):
    acme = customer_with_mandate(company)
    _, items = agreed(company, acme)
    line = world.bank_line(statement, 150_00, on=TODAY, text="Transferencia")
    allocations.apply_line(
        **said(company), line_id=line.id, parts=[(items[0].id, 100_00), (items[1].id, 50_00)], because="x"
    )
    found = remittances.plan(company=company, asked_on=ON + timedelta(days=31), today=TODAY)[1]
    assert [(one.claim.due_on, one.claim.minor) for one in found.ready] == [(ON + timedelta(days=30), 50_01)]


def test_the_bank_names_the_batch_and_every_debit_is_paid(company, statement):
    for number in range(3):
        one = customer_with_mandate(company, f"Cliente {number}")
        world.invoice(one, f"F-{number}", 1_000 + number, due=TODAY)
    made = exported(company)
    own = creditor_references.of_batch(company.id, made.id)
    line = paid_by_bank(company, statement, 3_003, text=f"ABONO ADEUDOS {own}-1-FRST 3 OPERACIONES")
    assert line.state == "applied"
    assert "remesa" in line.because
    assert {state for _, state in states()} == {"paid"}
    assert not Item.objects.filter(open_minor__gt=0).exists()
    assert Event.objects.filter(noun="bankline", verb="allocate").count() == 3


def test_a_batch_that_is_only_a_sum_is_offered_and_not_applied(company, statement):
    for number in range(2):
        world.invoice(customer_with_mandate(company, f"Cliente {number}"), f"F-{number}", 1_000 + number, due=TODAY)
    made = exported(company)
    line = paid_by_bank(company, statement, 2_001)
    assert line.state == "open"
    assert {state for _, state in states()} == {"exported"}
    remittances.collect(**said(company), remittance_id=made.id, line_id=line.id)
    assert {state for _, state in states()} == {"paid"}
    allocations.undo_line(**said(company), line_id=line.id)
    assert {state for _, state in states()} == {"exported"}
    assert {one.line_id for one in Debit.objects.all()} == {None}


def test_another_sum_is_not_the_money_of_the_remittance(company, statement):
    world.invoice(customer_with_mandate(company), "F-1", 1_000, due=TODAY)
    made = exported(company)
    line = world.bank_line(statement, 999, on=ON, text="ABONO")
    with pytest.raises(Refusal, match="no es la suma"):
        remittances.collect(**said(company), remittance_id=made.id, line_id=line.id)


def test_a_return_opens_exactly_its_invoice_and_waits_for_a_person(company, statement):
    debits = paid_batch(company, statement)
    back = world.bank_line(
        statement, -1_000, on=ON + timedelta(days=3), text="DEVOLUCION ADEUDO", is_return=True, return_code="AM04",
        end_to_end_id=debits[1].end_to_end_id,
    )  # fmt: skip
    matching.match(**said(company))
    back.refresh_from_db()
    assert back.state == "applied"
    assert [one[1] for one in states()] == ["paid", "returned", "paid"]
    assert list(Item.objects.filter(open_minor__gt=0).values_list("number", flat=True)) == ["F-1"]
    assert "No había saldo" in Debit.objects.get(id=debits[1].id).because
    held = PaymentReturn.objects.get()
    assert held.customer_id == debits[1].customer_id
    assert kept(company) == {"F-1": "debit-returned"}
    concerns.seen(**said(company), return_id=held.id)
    again = remittances.plan(company=company, asked_on=ON, today=TODAY)[1]
    assert [(one.claim.number, one.sequence) for one in again.ready] == [("F-1", "RCUR")]


def test_a_return_that_was_of_something_else_counts_as_paid_again(company, statement):
    debits = paid_batch(company, statement, 2)
    back = world.bank_line(
        statement, -1_000, on=ON + timedelta(days=3), text="DEVOLUCION", is_return=True,
        end_to_end_id=debits[0].end_to_end_id,
    )  # fmt: skip
    matching.match(**said(company))
    assert [one[1] for one in states()] == ["returned", "paid"]
    allocations.undo_line(**said(company), line_id=back.id, because="No era esa")
    assert [one[1] for one in states()] == ["paid", "paid"]


def test_what_is_collected_is_not_cancelled(company, statement):
    paid_batch(company, statement)
    with pytest.raises(Refusal, match="ya ha cobrado"):
        remittances.cancel(**said(company), remittance_id=Remittance.objects.get().id, reason="x")


class AnyOrder(TestCase):
    """Whatever is prepared, made, cancelled and paid, in any order: no sum is in two live debits."""

    @given(st.lists(st.sampled_from(["prepare", "export", "sent", "cancel", "take-out", "pay"]), max_size=12))
    def test_no_sum_is_asked_for_twice(self, acts):
        made = a_company()
        statement = world.bank_account(made)
        acme = customer_with_mandate(made)
        items = [world.invoice(acme, f"F-{number}", 1_000 + number, due=TODAY) for number in range(3)]
        for at, act in enumerate(acts):
            self.act(made, statement, act, at)
        for item in items:
            live = Debit.objects.filter(item=item, state__in=("prepared", "exported"))
            assert live.count() <= 1
            paid = Debit.objects.filter(item=item, state="paid").count()
            assert paid <= 1
            assert not (paid and live.exists())
            settled = sum(Allocation.objects.filter(item=item, undone_at=None).values_list("amount_minor", flat=True))
            assert 0 <= settled <= item.amount_minor

    def act(self, made, statement, act: str, at: int) -> None:
        newest = Remittance.objects.order_by("-id").first()
        given = {**said(made), "remittance_id": newest.id if newest else 0}
        try:
            match act:
                case "prepare":
                    remittances.prepare(**said(made), asked_on=ON)
                case "export" if newest:
                    remittances.export(**given)
                case "sent" if newest:
                    remittances.mark_sent(**given)
                case "cancel" if newest:
                    remittances.cancel(**given, reason="x")
                case "take-out" if newest:
                    first = newest.debits.order_by("id").first()
                    remittances.cancel_debit(**said(made), debit_id=first.id, reason="x")
                case "pay" if newest:
                    debit = newest.debits.filter(state="exported").order_by("id").first()
                    if debit:
                        world.bank_line(
                            statement, debit.amount_minor, on=ON, text=f"A {at}", end_to_end_id=debit.end_to_end_id
                        )
                        matching.match(**said(made))
        except Refusal:
            pass


def test_an_instalment_that_we_collect_is_not_announced_nor_reminded(company, statement):
    acme = customer_with_mandate(company)
    agreed(company, acme)

    def said_of(day) -> list[str]:
        (case,) = read_cases(company=company, customer_ids=[acme.id], today=day).values()
        return [word.step.key for word in instalments.words(case, day) if word.on <= day]

    late = ON + timedelta(days=4)
    assert said_of(ON - timedelta(days=3)) == ["instalment-note"]
    assert said_of(late) == ["instalment-reminder"]
    made = exported(company)
    assert said_of(ON - timedelta(days=3)) == []
    assert said_of(late) == []
    assert said_of(settled_by(ON)) == ["instalment-reminder"]  # the bank has said nothing for too long
    remittances.cancel(**said(company), remittance_id=made.id, reason="Otro día")
    assert said_of(late) == ["instalment-reminder"]

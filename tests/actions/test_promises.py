"""Promises against the bank, on the real database: what is found, what is asked about it, and what is learnt."""

from datetime import timedelta

import pytest

from amistoso.actions import allocations, outcomes, promises, returns, runs
from amistoso.actions.refusals import Refusal
from amistoso.core.matches import Proposal
from amistoso.models import (
    Allocation,
    BankAccount,
    Customer,
    Event,
    Item,
    Message,
    Promise,
    Statement,
)
from amistoso.queries.promise_lists import counts, listed, word_of_customer
from tests import world
from tests.world import NOW, TODAY, days_ago

pytestmark = pytest.mark.django_db
SAID = {"actor": "ana", "today": TODAY, "at": NOW}
BY = TODAY + timedelta(days=6)  # a Monday
LAST = BY + timedelta(days=2)
AFTER = LAST + timedelta(days=1)


@pytest.fixture
def company(settings):
    settings.EMAIL_URL = "outbox:"
    made = world.company()
    world.bank_account(made)
    return made


@pytest.fixture
def customer(company):
    made = world.customer(company, "Frutas Pérez, S.L.", tier="standard", pattern_on=TODAY, next_look_on=None)
    for number in range(4):
        world.paid_invoice(made, f"P-{number}", 5_000, due=days_ago(90), paid=days_ago(70 if number % 2 else 90))
    world.invoice(made, "F-1", 60_000, due=days_ago(20))
    world.invoice(made, "F-2", 40_000, due=TODAY + timedelta(days=40))
    return made


def item(number: str) -> Item:
    return Item.objects.get(number=number)


def promised(customer, number="F-1", minor=None, by=BY, **more) -> Promise:
    one = item(number)
    return promises.promise(
        company=customer.company, customer_id=customer.id, by_on=by, items=[(one.id, minor or one.open_minor)],
        **{**SAID, **more},
    )  # fmt: skip


def pays(customer, minor, on, number="F-1"):
    line = world.bank_line(Statement.objects.get(), minor, on=on, text=f"PAGO {number} {on}", customer=customer)
    allocations.apply_line(
        company=customer.company, line_id=line.id, parts=[(item(number).id, minor)], because="", **SAID
    )
    return line


def settled(customer, today=AFTER) -> str:
    BankAccount.objects.update(until_on=today)
    promises.settle_due(company=customer.company, today=today, at=NOW)
    return Promise.objects.latest("id").state


def run(customer, today):
    BankAccount.objects.update(until_on=today)
    Customer.objects.update(next_look_on=today)
    return runs.run_day(company=customer.company, today=today, at=NOW + (today - TODAY), send=False)


@pytest.mark.parametrize(
    ("paid", "state"),
    [
        ([], "broken"), ([(60_000, BY, "F-1")], "kept"), ([(20_000, BY, "F-1")], "partly"),
        ([(40_000, BY, "F-2")], "partly"), ([(40_000, BY, "F-2"), (20_000, LAST, "F-1")], "kept"),
        ([(60_000, AFTER, "F-1")], "broken"),
    ],
)  # fmt: skip
def test_what_the_bank_says_in_either_order(customer, paid, state):
    promised(customer)
    for minor, on, number in reversed(paid):
        pays(customer, minor, on, number)
    assert settled(customer) == state


def test_a_payment_that_is_placed_late_kept_it_all_the_same(customer):
    promised(customer)
    assert settled(customer) == "broken"
    pays(customer, 60_000, BY)
    assert settled(customer, AFTER + timedelta(days=20)) == "kept"
    assert Promise.objects.get().settled_on == BY
    assert list(Event.objects.filter(noun="promise").order_by("id").values_list("verb", flat=True)) == [
        "promise", "break", "keep",
    ]  # fmt: skip


def test_money_that_could_be_it_waits_and_so_does_stale_data(customer):
    promised(customer)
    BankAccount.objects.update(until_on=LAST - timedelta(days=1))
    assert promises.settle_due(company=customer.company, today=AFTER, at=NOW) == 0
    line = world.bank_line(Statement.objects.get(), 60_000, on=BY, text="TRANSFERENCIA")
    assert settled(customer) == "running"
    allocations.set_aside(company=customer.company, line_id=line.id, reason="De otro", **SAID)
    assert settled(customer) == "broken"


def test_a_returned_debit_after_it_was_kept(customer):
    promised(customer)
    line = pays(customer, 60_000, BY)
    assert settled(customer) == "kept"
    back = world.bank_line(Statement.objects.get(), -60_000, on=AFTER, text="DEVOLUCION")
    undone = Allocation.objects.get(bank_line=line)
    way = Proposal(customer.id, (), 100, (), undoes=(undone.id,))
    returns.take_back(company=customer.company, line_id=back.id, way=way, because="Devuelto", **SAID)
    assert settled(customer, AFTER + timedelta(days=1)) == "broken"
    assert Promise.objects.get().followed_on is not None, "we do not say that their money never came"


def test_the_first_is_asked_about_by_a_message_and_the_second_is_a_call(customer):
    promised(customer)
    run(customer, AFTER)
    told = Message.objects.get(direction="out")
    assert (told.step, told.channel, told.template) == ("promise-follow-up", "email", "promise-follow-up")
    assert "tenía previsto el pago de 600,00\u00a0€ para el" in told.text
    assert next(code for code, _ in told.decision.reasons) == "promise-broken"
    assert Customer.objects.get().tier != "after-incident"
    Message.objects.update(state="cancelled")
    Promise.objects.update(followed_on=AFTER)
    second = AFTER + timedelta(days=15)
    promised(customer, by=second - timedelta(days=6), today=AFTER)
    run(customer, second)
    call = Message.objects.filter(direction="out").latest("id")
    assert (call.step, call.channel, call.state) == ("promise-call", "call", "draft")
    assert next(code for code, _ in call.decision.reasons) == "promise-broken-again"
    assert (Customer.objects.get().incident_on, word_of_customer(
        company=customer.company, customer_id=customer.id).broken) == (second, 2)  # fmt: skip
    before = Customer.objects.get().ladder_step
    outcomes.record_outcome(
        company=customer.company, message_id=call.id, outcome="spoke", note="", actor="ana", today=second, at=NOW
    )
    after = Customer.objects.get()
    assert (after.ladder_step, after.ladder_on) == (before, second), "the ladder stays where it was, and waits anew"
    assert not Promise.objects.filter(followed_on=None, state="broken").exists()


def test_it_is_put_off_as_often_as_the_protocol_says(customer):
    made = promised(customer)
    again = {"company": customer.company, **SAID}
    for days in (3, 6):
        made = promises.renew(promise_id=made.pk, by_on=BY + timedelta(days=days), **again)
    assert made.renewals == 2
    later = BY + timedelta(days=9)
    with pytest.raises(Refusal) as refused:
        promises.renew(promise_id=made.pk, by_on=later, **again)
    assert refused.value.code == "promise-renewals"
    with pytest.raises(Refusal):
        promised(customer, by=later)
    owner = promises.How(by_owner=True)
    assert promises.renew(promise_id=made.pk, by_on=later, how=owner, **again).renewals == 3
    assert Promise.objects.filter(state="running").count() == 1
    with pytest.raises(Refusal) as settled_already:
        promises.renew(promise_id=made.pk, by_on=later, **again)
    assert settled_already.value.code == "promise-settled"


def test_what_is_put_off_is_what_has_not_come(customer):
    made = promised(customer)
    pays(customer, 20_000, TODAY)
    made = promises.renew(company=customer.company, promise_id=made.pk, by_on=BY + timedelta(days=7), **SAID)
    assert [part.amount_minor for part in made.items.all()] == [40_000]


@pytest.mark.parametrize(
    ("code", "more"),
    [
        ("date-too-far", {"by": TODAY + timedelta(days=91)}), ("date-past", {"by": days_ago(1)}),
        ("source-unknown", {"how": promises.How("fax")}), ("amount-not-open", {"minor": 60_001}),
    ],
)  # fmt: skip
def test_what_is_no_promise_is_refused(customer, code, more):
    with pytest.raises(Refusal) as refused:
        promised(customer, **more)
    assert refused.value.code == code
    assert not Promise.objects.exists()


def test_the_same_click_twice_is_one_promise(customer):
    assert promised(customer).pk == promised(customer).pk
    assert Promise.objects.get().renewals == 0


def test_a_misheard_promise_is_withdrawn_and_is_no_incident(company, customer):
    for days in (80, 40):
        Promise.objects.create(
            company=company, customer=customer, made_on=days_ago(days + 9), by_on=days_ago(days), state="broken",
            settled_on=days_ago(days - 3),
        )  # fmt: skip
    from amistoso.actions import incidents

    incidents.look_again(company=company, customer_ids=[customer.id])
    assert Customer.objects.get().incident_on == days_ago(37)
    assert promises.withdraw(company=company, promise_id=Promise.objects.latest("id").pk, **SAID)
    assert Customer.objects.get().incident_on is None


def test_a_note_the_day_before_to_who_asked_for_it_and_once(customer):
    promised(customer, how=promises.How("call", wants_reminder=True))
    friday = BY - timedelta(days=3)
    run(customer, friday - timedelta(days=1))
    assert not Message.objects.exists()
    run(customer, friday)
    note = Message.objects.get()
    assert (note.step, note.stage, note.state) == ("promise-note", "courtesy", "approved")
    assert "600,00\u00a0€" in note.text
    run(customer, friday)
    assert Message.objects.count() == 1


def test_the_lists_count_what_they_show(customer):
    promised(customer)
    assert counts(company=customer.company, today=TODAY) == {
        "today": 0, "week": 1, "running": 1, "broken": 0, "kept": 0,
    }  # fmt: skip
    (row,) = listed(company=customer.company, today=TODAY, show="week").rows
    assert (row.promised.minor, row.open.minor, row.invoices) == (60_000, 60_000, ["F-1"])
    assert listed(company=customer.company, today=BY, show="today").rows

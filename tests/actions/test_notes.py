"""What people say and decide: written down once, with its event, and the customer looked at again."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from django.db import connection

from amistoso import schedule
from amistoso.actions import agreements, allocations, disputes, holds, promises, replies
from amistoso.actions.refusals import Refusal
from amistoso.models import (
    Agreement,
    BankAccount,
    Company,
    Customer,
    Dispute,
    Event,
    Hold,
    Item,
    Message,
    Promise,
    Statement,
)
from amistoso.queries.cases import read_cases
from tests import world
from tests.world import NOW, TODAY, days_ago

pytestmark = pytest.mark.django_db
LATER = TODAY + timedelta(days=10)
SAID = {"actor": "ana", "today": TODAY, "at": NOW}


@pytest.fixture
def company():
    made = world.company()
    world.bank_account(made)
    return made


@pytest.fixture
def customer(company):
    made = world.customer(company, "Frutas Pérez, S.L.", tier="standard", pattern_on=TODAY, next_look_on=None)
    world.invoice(made, "F-1", 60_000, due=days_ago(20))
    world.invoice(made, "F-2", 40_000, due=days_ago(5))
    world.invoice(made, "F-3", 10_000, due=LATER)
    return made


def item(number: str) -> Item:
    return Item.objects.get(number=number)


def sleeps(customer: Customer) -> None:
    Customer.objects.filter(id=customer.id).update(next_look_on=LATER)


def wakes(customer: Customer) -> bool:
    return Customer.objects.get(id=customer.id).next_look_on == TODAY


def covers(customer: Customer) -> list[tuple[str, str, int | None]]:
    case = read_cases(company=customer.company, customer_ids=[customer.id], today=TODAY)[customer.id]
    numbers = {one.id: one.number for one in case.items}
    return [(cover.kind, numbers[cover.item_id], cover.minor) for cover in case.covers]


def test_each_act_has_its_event_and_wakes_the_customer(company, customer):
    acts = {
        "promise": lambda: promises.promise(company=company, customer_id=customer.id, by_on=LATER, **SAID),
        "withdraw": lambda: promises.withdraw(company=company, promise_id=Promise.objects.get().id, **SAID),
        "agree": lambda: agreements.agree(company=company, customer_id=customer.id, item_ids=[item("F-1").id],
                                          instalments=[(LATER, 60_000)], **SAID),
        "end": lambda: agreements.end(company=company, agreement_id=Agreement.objects.get().id, **SAID),
        "dispute": lambda: disputes.open_dispute(company=company, customer_id=customer.id,
                                                 invoice_id=item("F-1").invoice_id, reason="Falta algo", **SAID),
        "resolve": lambda: disputes.resolve(company=company, dispute_id=Dispute.objects.get().id,
                                            resolution="Sí", **SAID),
        "hold": lambda: holds.hold(company=company, customer_id=customer.id, reason="Obras", **SAID),
        "lift": lambda: holds.lift(company=company, hold_id=Hold.objects.get().id, **SAID),
        "receive": lambda: replies.log_reply(company=company, customer_id=customer.id, text="Hola",
                                             channel="call", **SAID),
    }  # fmt: skip
    for verb, act in acts.items():
        sleeps(customer)
        assert act()
        assert wakes(customer), verb
        event = Event.objects.latest("id")
        assert (event.verb, event.customer_id, event.actor) == (verb, customer.id, "ana")


def test_what_is_ended_twice_was_ended_once(company, customer):
    promise = promises.promise(company=company, customer_id=customer.id, by_on=LATER, **SAID)
    hold = holds.hold(company=company, customer_id=customer.id, reason="Obras", **SAID)
    for end, named in ((promises.withdraw, {"promise_id": promise.id}), (holds.lift, {"hold_id": hold.id})):
        assert end(company=company, **named, **SAID) is True
        before = Event.objects.count()
        assert end(company=company, **named, **SAID) is False
        assert Event.objects.count() == before


def test_a_promise_without_items_is_of_all_that_is_overdue_or_else_of_all_that_is_open(company, customer):
    promises.promise(company=company, customer_id=customer.id, by_on=LATER, **SAID)
    assert covers(customer) == [("promise", "F-1", 60_000), ("promise", "F-2", 40_000)]
    other = world.customer(company, "Otra, S.L.", email="otra@otra.example")
    world.invoice(other, "F-9", 5_000, due=LATER)
    promises.promise(company=company, customer_id=other.id, by_on=LATER, **SAID)
    assert covers(other) == [("promise", "F-9", 5_000)]


def test_a_few_days_more_that_were_given_are_no_broken_promise(company, customer):
    first = promises.promise(company=company, customer_id=customer.id, by_on=days_ago(-2), **SAID)
    second = promises.promise(company=company, customer_id=customer.id, by_on=LATER, **SAID)
    assert covers(customer) == [("promise", "F-1", 60_000), ("promise", "F-2", 40_000)]
    past_the_first = TODAY + timedelta(days=8)
    assert promises.settle_due(company=company, today=past_the_first, at=NOW) == 0
    states = dict(Promise.objects.values_list("id", "state"))
    assert (states[first.id], states[second.id]) == ("withdrawn", "running")
    assert Customer.objects.get(id=customer.id).incident_on is None


def test_a_smaller_promise_stands_beside_the_larger(company, customer):
    promises.promise(company=company, customer_id=customer.id, by_on=days_ago(-5), **SAID)
    promises.promise(company=company, customer_id=customer.id, by_on=LATER, items=[(item("F-1").id, 10_000)], **SAID)
    assert Promise.objects.filter(state="running").count() == 2
    assert covers(customer)[0] == ("promise", "F-1", 60_000), "what was promised first is still awaited"


def test_a_promise_is_kept_by_the_money_and_broken_by_its_absence(company, customer):
    promises.promise(company=company, customer_id=customer.id, by_on=TODAY, items=[(item("F-1").id, 60_000)], **SAID)
    promises.promise(company=company, customer_id=customer.id, by_on=TODAY, items=[(item("F-2").id, 40_000)], **SAID)
    statement = Statement.objects.get()
    line = world.bank_line(statement, 60_000, on=TODAY, text="TRANSFERENCIA", customer=customer)
    allocations.apply_line(company=company, line_id=line.id, parts=[(item("F-1").id, 60_000)], because="", **SAID)
    assert promises.settle_due(company=company, today=TODAY, at=NOW) == 1
    assert promises.settle_due(company=company, today=TODAY + timedelta(days=2), at=NOW) == 0, "the bank's days"
    after = TODAY + timedelta(days=3)
    assert promises.settle_due(company=company, today=after, at=NOW) == 0, "the bank's data does not tell of them yet"
    BankAccount.objects.update(until_on=TODAY + timedelta(days=2))
    assert promises.settle_due(company=company, today=after, at=NOW) == 1
    assert list(Promise.objects.order_by("id").values_list("state", flat=True)) == ["kept", "broken"]
    assert Customer.objects.get(id=customer.id).incident_on is None, "the first in a year is a slip"


@pytest.mark.parametrize(
    ("code", "act"),
    [
        ("date-past", lambda c, i: promises.promise(company=c.company, customer_id=c.id, by_on=days_ago(1), **SAID)),
        ("amount-not-open", lambda c, i: promises.promise(
            company=c.company, customer_id=c.id, by_on=LATER, items=[(i, 60_001)], **SAID)),
        ("amount-not-open", lambda c, i: promises.promise(
            company=c.company, customer_id=c.id, by_on=LATER, items=[(10**9, 1)], **SAID)),
        ("instalments-sum", lambda c, i: agreements.agree(
            company=c.company, customer_id=c.id, item_ids=[i], instalments=[(LATER, 59_999)], **SAID)),
        ("instalments-sum", lambda c, i: agreements.agree(
            company=c.company, customer_id=c.id, item_ids=[i], instalments=[(LATER, 70_000), (LATER, -10_000)],
            **SAID)),
        ("date-past", lambda c, i: agreements.agree(
            company=c.company, customer_id=c.id, item_ids=[i], instalments=[(days_ago(1), 60_000)], **SAID)),
        ("amount-not-open", lambda c, i: agreements.agree(
            company=c.company, customer_id=c.id, item_ids=[], instalments=[], **SAID)),
        ("reason-missing", lambda c, i: holds.hold(company=c.company, customer_id=c.id, reason=" ", **SAID)),
        ("date-past", lambda c, i: holds.hold(company=c.company, customer_id=c.id, reason="x", until_on=TODAY, **SAID)),
        ("text-missing", lambda c, i: replies.log_reply(
            company=c.company, customer_id=c.id, text=" ", channel="call", **SAID)),
        ("channel-unknown", lambda c, i: replies.log_reply(
            company=c.company, customer_id=c.id, text="x", channel="paloma", **SAID)),
        ("reason-missing", lambda c, i: disputes.open_dispute(
            company=c.company, customer_id=c.id, invoice_id=item("F-1").invoice_id, reason="", **SAID)),
        ("amount-not-open", lambda c, i: disputes.open_dispute(
            company=c.company, customer_id=c.id, invoice_id=item("F-1").invoice_id, reason="x", amount_minor=60_001,
            **SAID)),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_and_writes_nothing(customer, code, act):
    with pytest.raises(Refusal) as refused:
        act(customer, item("F-1").id)
    assert refused.value.code == code
    assert not Event.objects.exists()


def test_an_item_is_in_one_agreement_at_a_time_and_of_one_currency(company, customer):
    def agree(*numbers: str) -> Agreement:
        items = [item(number) for number in numbers]
        plan = [(LATER, sum(one.open_minor for one in items))]
        return agreements.agree(
            company=company, customer_id=customer.id, item_ids=[one.id for one in items], instalments=plan, **SAID
        )

    agree("F-1")
    with pytest.raises(Refusal, match="ya en otro acuerdo"):
        agree("F-1", "F-2")
    world.invoice(customer, "US-1", 5_000, due=days_ago(3), currency="USD")
    with pytest.raises(Refusal, match="varias monedas"):
        agree("F-2", "US-1")


def test_another_company_can_touch_nothing(company, customer):
    other = world.company("Papelería Aurora, S.L.", "B66123459")
    hold = holds.hold(company=company, customer_id=customer.id, reason="Obras", **SAID)
    for act in (
        lambda: holds.lift(company=other, hold_id=hold.id, **SAID),
        lambda: holds.hold(company=other, customer_id=customer.id, reason="x", **SAID),
        lambda: promises.promise(company=other, customer_id=customer.id, by_on=LATER, **SAID),
        lambda: replies.log_reply(company=other, customer_id=customer.id, text="x", channel="call", **SAID),
        lambda: disputes.open_dispute(
            company=other, customer_id=customer.id, invoice_id=item("F-1").invoice_id, reason="x", **SAID
        ),
        lambda: agreements.agree(
            company=other, customer_id=customer.id, item_ids=[item("F-1").id], instalments=[(LATER, 60_000)], **SAID
        ),
    ):
        with pytest.raises((Customer.DoesNotExist, Hold.DoesNotExist, world.Invoice.DoesNotExist)):
            act()


def test_two_replies_at_one_moment_are_two_and_the_same_twice_is_one(company, customer):
    for text in ("Pago el lunes", "Pago el lunes", "Y además…"):
        replies.log_reply(company=company, customer_id=customer.id, text=text, channel="call", **SAID)
    assert Message.objects.filter(direction="in").count() == 2


def test_a_finished_agreement_ends_by_itself(company, customer):
    agreements.agree(
        company=company, customer_id=customer.id, item_ids=[item("F-1").id], instalments=[(LATER, 60_000)], **SAID
    )
    assert agreements.settle_due(company=company, today=TODAY, at=NOW) == 0
    Item.objects.filter(number="F-1").update(open_minor=0, closed_on=TODAY)
    assert agreements.settle_due(company=company, today=TODAY, at=NOW) == 1
    assert Agreement.objects.get().state == "finished"


def test_one_companys_trouble_keeps_nobody_else_waiting(company, customer, settings, tmp_path):
    settings.OUTBOX = tmp_path
    broken = world.company("Aurora, S.L.", "B66123459")
    Company.objects.filter(id=broken.id).update(protocol_text="esto no es TOML")
    with pytest.raises(ExceptionGroup) as told:
        schedule.the_day.call_local()
    assert len(told.value.exceptions) == 1
    assert told.value.exceptions[0].__notes__ == ["Aurora, S.L. (B66123459)"]
    assert Event.objects.filter(company=company, verb="run").count() <= 1


@pytest.mark.postgresql
@pytest.mark.django_db(transaction=True)
def test_four_people_at_once_agree_once(company, customer):
    one = item("F-1")

    def agree(_) -> str:
        try:
            plan = [(LATER, 60_000)]
            agreements.agree(company=company, customer_id=customer.id, item_ids=[one.id], instalments=plan, **SAID)
        except Refusal as refusal:
            return refusal.code
        finally:
            connection.close()
        return "agreed"

    with ThreadPoolExecutor(4) as pool:
        said = sorted(pool.map(agree, range(4)))
    assert said == ["agreed"] + ["already-agreed"] * 3
    assert Agreement.objects.count() == 1

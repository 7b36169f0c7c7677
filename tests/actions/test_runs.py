"""The day's work: once for each customer, whatever stops it, and never for somebody else's."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest
from django.apps import apps
from django.db import connection
from django.test.utils import CaptureQueriesContext

from amistoso.actions import holds, looks, promises, runs
from amistoso.models import BankAccount, Customer, Decision, Event, Item, Message
from tests import world
from tests.world import NOW, TODAY, days_ago

pytestmark = pytest.mark.django_db
EARLY = datetime(2026, 11, 24, 7, 15, tzinfo=UTC)  # a quarter past eight in Madrid


@pytest.fixture
def company(settings, tmp_path):
    settings.OUTBOX = tmp_path
    made = world.company()
    world.bank_account(made)
    return made


def late(of, name: str, number: str, **fields) -> Customer:
    """A customer of the usual kind with one invoice overdue long enough for a first reminder."""
    fields = {"tier": "standard", "pattern_on": TODAY, **fields}
    made = world.customer(of, name, email=f"{number.lower()}@cliente.example", **fields)
    world.invoice(made, number, 50_000, due=days_ago(10))
    return made


def run(company, **how):
    return runs.run_day(company=company, **{"today": TODAY, "at": NOW, **how})


def rows() -> dict[str, int]:
    return {model.__name__: model.objects.count() for model in apps.get_app_config("amistoso").get_models()}


def test_a_second_run_the_same_day_writes_nothing(company):
    late(company, "Uno", "F-1")
    late(company, "Dos", "F-2", do_not_contact=True)
    assert run(company).sent == 1
    before = rows()
    again = run(company)
    assert (again.looked_at, again.prepared, again.sent) == (0, 0, 0)
    assert rows() == before


def test_a_dry_run_decides_and_writes_nothing(company):
    late(company, "Uno", "F-1")
    held = late(company, "Dos", "F-2")
    promises.promise(company=company, customer_id=held.id, by_on=TODAY, actor="ana", today=days_ago(9), at=NOW)
    BankAccount.objects.update(until_on=TODAY)
    before, customers = rows(), list(Customer.objects.order_by("id").values())
    told = []
    summary = run(company, dry_run=True, on_batch=told.extend)
    assert summary.looked_at == len(told) == 2
    assert (rows(), list(Customer.objects.order_by("id").values())) == (before, customers)


def test_a_run_that_is_killed_goes_on_where_it_stopped(company, monkeypatch):
    monkeypatch.setattr(runs, "BATCH", 2)
    for number in range(5):
        late(company, f"Cliente {number}", f"F-{number}")

    def killed(batch):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(company, on_batch=killed)
    assert (Decision.objects.count(), Message.objects.count()) == (2, 0)
    summary = run(company)
    assert (summary.looked_at, summary.prepared, summary.sent) == (3, 5, 5)
    assert Message.objects.filter(state="delivered").count() == 5


def test_somebody_woken_after_a_wait_may_act_the_same_day(company):
    customer = late(company, "Uno", "F-1")
    hold = holds.hold(company=company, customer_id=customer.id, reason="Hablamos", actor="ana", today=TODAY, at=NOW)
    assert run(company).sent == 0
    assert Decision.objects.get().outcome == "wait"
    holds.lift(company=company, hold_id=hold.id, actor="ana", today=TODAY, at=NOW)
    assert run(company).sent == 1
    assert Decision.objects.get().outcome == "act", "the silence of the morning is overtaken"


def test_somebody_who_was_written_to_is_never_written_to_again_that_day(company):
    customer = late(company, "Uno", "F-1")
    assert run(company).sent == 1
    for _ in range(3):
        world.invoice(customer, f"F-{Item.objects.count() + 1}", 90_000, due=days_ago(40))
        looks.wake(company_id=company.id, customer_ids=[customer.id], today=TODAY)
        assert run(company).sent == 0
    decision = Decision.objects.get()
    assert (decision.outcome, [line[1] for line in decision.items]) == ("act", ["F-1"])
    assert Message.objects.count() == 1


def test_the_summary_counts_what_was_done_and_why_not(company):
    late(company, "Uno", "F-1")
    late(company, "Dos", "F-2", tier="delicate")
    late(company, "Tres", "F-3", do_not_contact=True)
    late(company, "Cuatro", "F-4", insolvent=True, do_not_contact=True)
    world.customer(company, "Cinco", pattern_on=TODAY)
    summary = run(company)
    assert summary.looked_at == 5
    assert summary.steps == {"polite-reminder": 2}
    assert summary.waits == {"do-not-contact": 2, "nothing-open": 1}
    assert (summary.prepared, summary.sent) == (2, 1), "the delicate one waits for a person"
    assert Event.objects.get(verb="run").data["looked_at"] == 5


def test_a_company_never_sees_the_customers_of_another(company):
    other = world.company("Papelería Aurora, S.L.", "B66123459")
    world.bank_account(other)
    theirs = late(other, "Ajeno", "X-1")
    late(company, "Propio", "F-1")
    told = []
    assert run(company, on_batch=told.extend).sent == 1
    assert theirs.id not in {decision.customer_id for _, decision in told}
    assert not Decision.objects.filter(customer=theirs).exists()
    assert not Message.objects.filter(customer=theirs).exists()


def test_another_companys_stale_bank_or_money_holds_nobody_here(company):
    other = world.company("Papelería Aurora, S.L.", "B66123459")
    statement = world.bank_account(other, until=days_ago(60))
    world.bank_line(statement, 50_000, on=days_ago(1), text="TRANSFERENCIA")
    late(company, "Propio", "F-1")
    assert run(company).sent == 1


def test_before_opening_nobody_is_written_to_and_each_is_looked_at_once(company):
    for number in range(3):
        late(company, f"Cliente {number}", f"F-{number}", next_look_on=days_ago(number))
    told = []
    summary = run(company, at=EARLY, on_batch=told.extend)
    assert (summary.looked_at, len(told), summary.sent) == (3, 3, 0)
    assert summary.waits == {"quiet-hours": 3}
    assert set(Customer.objects.values_list("next_look_on", flat=True)) == {TODAY}
    assert run(company, at=NOW).sent == 3


def test_quiet_hours_are_those_where_the_customer_is(company):
    late(company, "Las Palmas", "F-1", region="CN")
    late(company, "Madrid", "F-2", region="MD")
    at_nine_in_madrid = datetime(2026, 11, 24, 8, 5, tzinfo=UTC)
    assert run(company, at=at_nine_in_madrid).sent == 1
    assert Message.objects.get().customer.name == "Madrid"
    assert run(company, at=at_nine_in_madrid + timedelta(hours=1)).sent == 1


def test_after_closing_nothing_leaves_and_tomorrow_it_does(company):
    late(company, "Uno", "F-1")
    assert run(company, at=NOW + timedelta(hours=10)).sent == 0
    tomorrow = TODAY + timedelta(days=1)
    assert Customer.objects.get().next_look_on == tomorrow
    assert run(company, today=tomorrow, at=NOW + timedelta(days=1)).sent == 1


@pytest.mark.parametrize("count", [3, 60])
def test_a_batch_takes_the_same_queries_whatever_its_size(company, count):
    for number in range(count):
        customer = late(company, f"Cliente {number}", f"F-{number}")
        if number % 3 == 0:
            promises.promise(
                company=company, customer_id=customer.id, by_on=TODAY + timedelta(days=9), actor="ana", today=TODAY,
                at=NOW,
            )  # fmt: skip
    with CaptureQueriesContext(
        connection,
    ) as queries:
        assert runs.decide_all(company=company, today=TODAY, at=NOW).looked_at == count
    statements = [query for query in queries if "SAVEPOINT" not in query["sql"]]
    assert len(statements) <= 24, "\n".join(query["sql"][:120] for query in statements)


@pytest.mark.postgresql
@pytest.mark.django_db(transaction=True)
def test_workers_at_once_decide_each_customer_once(company, monkeypatch):
    monkeypatch.setattr(runs, "BATCH", 5)
    for number in range(60):
        late(company, f"Cliente {number}", f"F-{number}")

    def work(_):
        seen = []
        try:
            runs.decide_all(company=company, today=TODAY, at=NOW, on_batch=seen.extend)
        finally:
            connection.close()
        return [decision.customer_id for _, decision in seen]

    with ThreadPoolExecutor(4) as pool:
        decided = [one for seen in pool.map(work, range(4)) for one in seen]
    assert sorted(decided) == sorted(Customer.objects.values_list("id", flat=True))
    assert Decision.objects.filter(outcome="act").count() == 60
    assert run(company).sent == 60

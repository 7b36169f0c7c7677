"""The engine's measurement: a mix of acts and waits, a floor that writes as much, a second run that writes nothing."""

import pytest

from amistoso.bench import engine, ledgers, measuring
from amistoso.models import Customer, Decision, Item

CUSTOMERS = 60
pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def ledger():
    ledgers.fill(CUSTOMERS)


def test_everybody_has_ten_open_invoices_and_some_are_overdue():
    assert Customer.objects.count() == CUSTOMERS
    assert Item.objects.filter(open_minor__gt=0).count() == CUSTOMERS * ledgers.INVOICES_EACH
    assert 0 < Item.objects.filter(due_on__lt=ledgers.TODAY).count() < Item.objects.count()


@pytest.mark.parametrize(("due", "customers"), [(0.0, 0), (0.05, 3), (1.0, CUSTOMERS)])
def test_a_share_of_the_customers_is_due(due, customers):
    assert engine.reset(due) == customers
    assert Customer.objects.filter(next_look_on__lte=ledgers.TODAY).count() == customers


def test_the_floor_writes_a_decision_for_each_customer_due():
    engine.reset(1.0)
    engine.floor()
    assert Decision.objects.count() == CUSTOMERS
    assert not Customer.objects.filter(next_look_on__lte=ledgers.TODAY).exists()


def test_we_act_and_wait_and_the_second_run_writes_nothing():
    engine.reset(1.0)
    found = engine.ours()
    assert found["acts"] > CUSTOMERS // 5
    assert found["waits"] > CUSTOMERS // 5
    assert found["acts"] + found["waits"] == Decision.objects.count() == CUSTOMERS
    assert found["second_writes"] == 0


def test_work_costs_time_and_memory():
    result, spent = measuring.measured(lambda: sum(range(200_000)))
    assert result == 19_999_900_000
    assert spent.cpu_s >= 0
    assert spent.peak_mib > 1

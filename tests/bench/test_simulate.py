"""What is measured of a trial is a trial."""

import pytest

from amistoso.bench import ledgers, simulate
from amistoso.models import Company, Item

pytestmark = pytest.mark.django_db


def test_a_year_of_made_up_customers_is_lived_through():
    told = simulate.made_up(20, protocols=2)
    assert (told["customers"], told["days"], told["protocols"], told["paid_reminded"]) == (20, 364, 2, 0)
    assert told["contacts"] > 20
    assert told["cpu_s"] > 0


def test_the_books_they_leave_are_lived_through_again(monkeypatch):
    monkeypatch.setattr(simulate, "call_command", lambda *_, **__: None)
    monkeypatch.setattr(ledgers, "settle", lambda: None)
    simulate.fill(20)
    assert Item.objects.filter(company=Company.objects.get(), open_minor=0).count() > 100
    told = simulate.past()
    assert (told["customers"], told["paid_reminded"]) == (20, 0)
    assert told["contacts"] > 0

"""A late payment does not make us harsher about what is still overdue: the kind treatment is kept for a month."""

from datetime import timedelta

import pytest

from amistoso.actions import looks, patterns
from amistoso.core.allocation import LEDGER_DATED
from amistoso.models import Allocation, Customer, Item
from tests.actions import books

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


def late_payer_with_another_overdue() -> Customer:
    """They paid three invoices on time and were delicate; now one is paid 20 days late and another is overdue."""
    company = books.a_company()
    paid = [f"{books.PEREZ};{n};01/0{n}/2026;15/0{n}/2026;100,00;100,00" for n in range(6, 9)]
    books.load_rows(company, *paid, f"{books.PEREZ};9;01/10/2026;01/11/2026;100,00;0,00",
                    f"{books.PEREZ};10;01/10/2026;20/11/2026;100,00;0,00")  # fmt: skip
    Allocation.objects.update(because=LEDGER_DATED)
    for item in Item.objects.filter(open_minor=0):
        Item.objects.filter(id=item.id).update(closed_on=item.due_on)
    patterns.refresh(customer_ids=[Customer.objects.get().id], today=books.TODAY)
    assert Customer.objects.get().tier_because == "punctual-until-now"
    Item.objects.filter(due_on="2026-11-01").update(open_minor=0, closed_on=books.TODAY)
    looks.forget_pattern(company_id=company.id, customer_ids=[Customer.objects.get().id])
    return Customer.objects.get()


def refreshed(customer: Customer, on) -> tuple[str, str]:
    patterns.refresh(customer_ids=[customer.id], today=on)
    return Customer.objects.values_list("tier", "tier_because").get(id=customer.id)


def test_a_late_payment_keeps_the_kind_treatment_while_something_is_overdue():
    customer = late_payer_with_another_overdue()
    assert refreshed(customer, books.TODAY) == ("delicate", "kept-while-overdue")
    assert refreshed(customer, books.TODAY + 31 * DAY) == ("standard", "sometimes-late")


def test_once_nothing_is_overdue_the_new_picture_counts():
    customer = late_payer_with_another_overdue()
    Item.objects.update(open_minor=0)
    Item.objects.filter(closed_on=None).update(closed_on=books.TODAY)
    assert refreshed(customer, books.TODAY) == ("standard", "sometimes-late")

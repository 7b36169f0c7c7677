"""The query that wakes whom unidentified money held, and the guard that holds them, speak of the same amounts."""

import random

import pytest

from amistoso.core.guards import amounts_that_fit
from amistoso.models import Item
from amistoso.queries import cases
from amistoso.queries.matching import whom_amounts_fit
from tests.actions import books

pytestmark = pytest.mark.django_db


def test_the_query_and_the_guard_agree():
    company, dice = books.a_company(), random.Random(7)
    rows = [
        f"{who};{number};01/10/2026;{dice.choice((2, 9, 20, 24, 25))}/11/2026;{dice.choice((10, 20, 30, 50))},00;0,00"
        for number, who in enumerate([books.PEREZ, books.LOPEZ] * 4)
    ]
    books.load_rows(company, *rows)
    ids = list(Item.objects.values_list("customer_id", flat=True).order_by("customer_id").distinct())
    found = cases.read_cases(company=company, customer_ids=ids, today=books.TODAY)
    assert len(found) == 2
    for minor in range(1000, 30_000, 500):
        held = {one for one, case in found.items() if ("EUR", minor) in amounts_that_fit(case.items)}
        assert whom_amounts_fit(company_id=company.id, amounts=[("EUR", minor)]) == held, minor
        assert whom_amounts_fit(company_id=company.id, amounts=[("USD", minor)]) == set()

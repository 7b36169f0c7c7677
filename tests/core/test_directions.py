"""Only what the company itself sells is its to collect."""

from datetime import date

import pytest

from amistoso.core import directions
from amistoso.core.directions import Direction
from amistoso.core.documents import CustomerRow, InvoiceRow

OURS = ("B12345674", "Amable Suministros SL", "ES")


def row(seller: str, buyer: str = "B77239648", name: str = "") -> InvoiceRow:
    customer = CustomerRow("Sol SL", tax_id=buyer)
    return InvoiceRow("F-1", date(2026, 1, 15), "EUR", 100, 100, (), customer, seller_tax_id=seller, seller_name=name)


@pytest.mark.parametrize("written", ["B12345674", "ESB12345674", "es b12345674", "B-12.345.674", "b12345674"])
def test_our_own_tax_id_counts_however_it_is_written(written):
    assert directions.direction(row(written), *OURS) is Direction.ISSUED


def test_what_we_received_is_told_from_what_others_trade():
    assert directions.direction(row("A28015865", buyer="ES-B12345674"), *OURS) is Direction.RECEIVED
    assert directions.direction(row("A28015865"), *OURS) is Direction.OF_OTHERS
    assert directions.direction(row("", buyer="B12345674", name="Proveedor SA"), *OURS) is Direction.RECEIVED


def test_without_a_tax_id_the_name_must_be_ours():
    assert directions.direction(row("", name="AMABLE SUMINISTROS, S.L."), *OURS) is Direction.ISSUED
    assert directions.direction(row("", name="Otra SL"), *OURS) is Direction.UNTOLD
    assert directions.direction(row(""), *OURS) is Direction.ISSUED


def test_a_country_in_front_of_a_foreign_tax_id_does_not_matter():
    theirs = ("PT501442600", "Norte Lda", "PT")
    assert directions.direction(row("501442600"), *theirs) is Direction.ISSUED


def test_each_refusal_says_who_the_seller_is():
    received = directions.problem_of(row("A28015865", buyer="B12345674", name="Luz SA"), *OURS)
    assert received is not None
    assert (received.code, "«Luz SA» (A28015865)" in received.message) == ("received-invoices", True)
    nameless = directions.problem_of(row("", buyer="B12345674", name="Luz SA"), *OURS)
    assert nameless is not None
    assert "la emite «Luz SA» a su empresa" in nameless.message
    untold = directions.problem_of(row("", name="Otra SL"), *OURS)
    assert untold is not None
    assert untold.level == "warning"
    assert directions.problem_of(row("B12345674"), *OURS) is None

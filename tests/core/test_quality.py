"""What each check finds in the facts, and what it leaves alone."""

from datetime import date

import pytest

from amistoso.core import quality, quality_words
from amistoso.core.legal_terms import ceiling_of
from amistoso.core.quality import CHECKS, PLACES, CurrencyFact, InvoiceFact, ItemFact, StatementFact, TermFact

TODAY = date(2026, 11, 24)


def item(**changes) -> ItemFact:
    usual = {
        "customer_id": 1, "invoice_id": 7, "number": "F-7", "issued_on": date(2026, 10, 1),
        "due_on": date(2026, 10, 31), "currency": "EUR", "amount_minor": 12_100,
    }  # fmt: skip
    return ItemFact(**{**usual, **changes})


def test_every_check_has_its_words_and_a_page_that_mends_it():
    assert {check.code for check in CHECKS} == set(quality_words.WORDS)
    assert {check.mends for check in CHECKS} <= set(PLACES)
    for words in quality_words.WORDS.values():
        assert all(set(part) == {"es", "en"} and all(part.values()) for part in words)


def test_an_item_in_order_is_not_doubtful():
    fine = item(told_minor=12_100)
    assert quality.due_before_issue(fine) is None
    assert quality.issued_in_future(fine, TODAY) is None
    assert quality.amount_changed(fine) is None
    assert quality.limitation_passed(fine, TODAY) is None


def test_an_amount_that_changed_after_it_was_told_is_said_with_both():
    found = quality.amount_changed(item(told_minor=10_000))
    assert quality_words.sentence(found.code, dict(found.values), "es") == (
        "La factura F-7 era de 100,00\u00a0€ cuando se le recordó y ahora es de 121,00\u00a0€."
    )
    assert quality_words.sentence(found.code, dict(found.values), "en").startswith("Invoice F-7 came to €100.00")


@pytest.mark.parametrize(
    ("due", "reminded", "is_old"),
    [
        (date(2021, 11, 24), None, False),
        (date(2021, 11, 23), None, True),
        (date(2015, 1, 1), date(2022, 1, 1), False),
        (date(2015, 1, 1), date(2020, 1, 1), True),
    ],
)
def test_five_years_run_from_the_due_date_or_the_last_reminder(due, reminded, is_old):
    found = quality.limitation_passed(item(issued_on=due, due_on=due, reminded_on=reminded), TODAY)
    assert (found is not None) is is_old


def test_years_before_a_leap_day():
    assert quality.years_before(date(2028, 2, 29), 5) == date(2023, 2, 28)


def invoice(number: str, *, one: int, is_open: bool = True, **changes) -> InvoiceFact:
    usual = {"customer_id": 1, "issued_on": TODAY, "payable_minor": 12_100, "currency": "EUR"}
    return InvoiceFact(**{**usual, **changes}, invoice_id=one, number=number, is_open=is_open)


@pytest.mark.parametrize(
    ("first", "second"),
    [("F-12", "f0012"), ("26/12", "2026/12"), ("A-2026-012", "2026012"), ("FV12", "12"), ("ABC", "abc ")],
)
def test_one_number_written_in_two_ways_is_found(first, second):
    (found,) = quality.numbers_twice([invoice(first, one=1), invoice(second, one=2)])
    assert (found.noun_id, dict(found.values)["other"]) == (2, first)


@pytest.mark.parametrize(
    ("first", "second"), [("F-12", "F-13"), ("2026/1", "2026/11"), ("F-12", "F-112"), ("11/2024", "12/2024")]
)
def test_two_equal_deliveries_are_two_invoices(first, second):
    assert not list(quality.numbers_twice([invoice(first, one=1), invoice(second, one=2)]))


def test_what_is_paid_on_both_sides_troubles_nobody():
    pair = [invoice("F-12", one=1, is_open=False), invoice("f12", one=2, is_open=False)]
    assert not list(quality.numbers_twice(pair))
    half = [invoice("F-12", one=1), invoice("f12", one=2, is_open=False)]
    (found,) = quality.numbers_twice(half)
    assert found.noun_id == 1, "the one that is still open"
    others = [invoice("F-12", one=1), invoice("f12", one=2, currency="USD")]
    assert not list(quality.numbers_twice(others))


@pytest.mark.parametrize(
    ("country", "tax_id", "days", "is_long"),
    [("ES", "B12345674", 60, False), ("ES", "B12345674", 61, True), ("ES", "P2807900B", 31, True),
     ("ES", "P2807900B", 30, False), ("FR", "X", 61, True), ("CL", "X", 31, True), ("DE", "X", 365, False)],
)  # fmt: skip
def test_the_ceiling_of_each_country(country, tax_id, days, is_long):
    assert (quality.term_too_long(TermFact(1, country, tax_id, "F-1", days)) is not None) is is_long
    assert (ceiling_of(country, tax_id) is None) is (country == "DE")


def test_a_single_invoice_in_another_currency_is_odd_and_two_are_a_habit():
    usual = CurrencyFact(1, "EUR", 3)
    (found,) = quality.currencies_odd([usual, CurrencyFact(1, "USD", 1, "F-9", 9)])
    assert (found.noun_id, dict(found.values)["usual"]) == (9, "EUR")
    assert not list(quality.currencies_odd([usual, CurrencyFact(1, "USD", 2, "F-9", 9)]))
    assert not list(quality.currencies_odd([usual, CurrencyFact(1, "USD", 1)])), "it is paid"
    assert not list(quality.currencies_odd([usual, CurrencyFact(2, "USD", 1, "F-9", 9)])), "another customer"


def statement(one: int, first: int, last: int, opening: int | None, closing: int | None) -> StatementFact:
    return StatementFact(one, "ES91", "EUR", date(2026, 11, first), date(2026, 11, last), opening, closing)


def test_balances_decide_whether_days_are_missing():
    first = statement(1, 1, 10, 0, 500)
    assert not list(quality.statement_gaps([first, statement(2, 20, 24, 500, 900)])), "nothing moved in between"
    (found,) = quality.statement_gaps([first, statement(2, 20, 24, 700, 900)])
    assert (found.noun_id, found.code) == (2, "statement-gap")
    assert "con 5,00\u00a0€ y el extracto siguiente empieza el 20/11/2026 con 7,00\u00a0€" in quality_words.sentence(
        found.code, dict(found.values), "es"
    )


def test_an_overlap_is_no_gap_and_the_missing_statement_closes_one():
    first, last = statement(1, 1, 10, 0, 500), statement(3, 16, 24, 700, 900)
    assert not list(quality.statement_gaps([first, statement(2, 5, 12, 300, 700)]))
    assert not list(quality.statement_gaps([last, first, statement(2, 11, 15, 500, 700)]))


def test_without_balances_a_long_weekend_is_no_gap():
    first = statement(1, 1, 6, None, None)
    assert not list(quality.statement_gaps([first, statement(2, 10, 10, None, None)]))
    (found,) = quality.statement_gaps([first, statement(2, 11, 12, None, None)])
    assert "hasta el 06/11/2026 y el" in quality_words.sentence(found.code, dict(found.values), "es")


def test_only_what_claims_to_be_an_iban_is_judged_as_one():
    assert quality.payer_iban_invalid(1, 1, "ES9121000418450200051332") is None
    assert quality.payer_iban_invalid(1, 1, "0081 4797 6995216857") is None
    assert quality.payer_iban_invalid(1, 1, "ES9121000418450200051333") is not None


def test_a_place_names_the_form():
    assert quality.place_of("email-invalid", 4, 9) == "/customers/4?form=contact-9#contacts"
    assert quality.place_of("statement-gap", None, 3) == "/files"


def test_movements_are_summed_since_the_last_gap():
    before, first, second = statement(1, 1, 5, 0, 500), statement(2, 10, 15, 700, 900), statement(3, 14, 20, 850, 1000)
    chain = quality.chain_of([second, first, before])
    assert (chain.from_on, chain.until_on, chain.due_minor) == (date(2026, 11, 10), date(2026, 11, 20), 300)
    assert quality.sum_differs(1, chain, 300) is None
    found = quality.sum_differs(1, chain, 350)
    assert "suman 3,50\u00a0€ y los saldos dicen 3,00\u00a0€" in quality_words.sentence(
        found.code, dict(found.values), "es"
    )
    loaded_late = [statement(9, 1, 5, 0, 500), statement(8, 10, 15, 700, 900), statement(2, 20, 25, 950, 1000)]
    assert quality.chain_of(loaded_late).from_on == date(2026, 11, 20), "the last gap in time, whenever it was loaded"
    assert quality.chain_of([statement(1, 1, 5, None, None)]) is None
    assert quality.chain_of([]) is None

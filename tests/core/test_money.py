"""Money: how amounts are read, written and added."""

import contextlib
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amistoso.core import money
from amistoso.core.money import AmountError, Money

CURRENCIES = st.sampled_from(["EUR", "USD", "JPY", "KWD", "CLP"])
MINOR = st.integers(-money.MAX_MINOR, money.MAX_MINOR)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.234,56", "1234.56"),
        ("1,234.56", "1234.56"),
        ("1234.5", "1234.5"),
        ("1234,5", "1234.5"),
        ("1.234.567", "1234567"),
        ("1'234'567.80", "1234567.80"),
        ("1 234,56", "1234.56"),
        ("1\u00a0234,56\u00a0€", "1234.56"),
        ("1\u202f234,56", "1234.56"),
        ("(12,00)", "-12.00"),
        ("12,00-", "-12.00"),
        ("\u221212,00", "-12.00"),
        ("- 12,00", "-12.00"),
        ("-€12.50", "-12.50"),
        ("€ -12,50", "-12.50"),
        ("12 €", "12"),
        ("EUR 12,5", "12.5"),
        ("+7", "7"),
        ("0,125", "0.125"),
        ("007", "7"),
        ("1234.567", "1234.567"),
    ],
)
def test_amounts_as_people_write_them(text, value):
    assert money.parse_decimal(text) == Decimal(value)


@pytest.mark.parametrize(
    ("text", "mark", "value"),
    [("1.234", ",", "1234"), ("1.234", ".", "1.234"), ("1,234", ".", "1234"), ("12.345,6", ",", "12345.6")],
)
def test_a_known_mark_settles_what_could_be_read_in_two_ways(text, mark, value):
    assert money.parse_decimal(text, mark) == Decimal(value)


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "-", "1.234", "1,234", "1.234,5O", "1,2,3", "12..5", "--5", "(-5)", "(5-)", "-5-", "1.23,456.7",
        "12 34", "1e5", "NaN", "∞", "=1+2", "٣", "1234.567,8", "5 € €x", "()", "1,", ",5,",
    ],
)  # fmt: skip
def test_what_is_no_amount_or_two_is_refused(text):
    with pytest.raises(AmountError):
        money.parse_decimal(text)


@given(MINOR, CURRENCIES)
def test_what_is_written_for_machines_is_read_back(minor, currency):
    text = money.plain(minor, currency)
    assert money.from_decimal(money.parse_decimal(text, "."), currency) == minor


@given(MINOR, CURRENCIES)
def test_spanish_writing_is_read_back(minor, currency):
    text = f"{money.to_decimal(minor, currency):,}".translate(str.maketrans(",.", ".,"))
    assert money.from_decimal(money.parse_decimal(text, ","), currency) == minor


@given(st.text(max_size=20), st.sampled_from([None, ",", "."]))
def test_any_text_is_an_amount_or_refused(text, mark):
    with contextlib.suppress(AmountError):
        assert money.parse_decimal(text, mark).is_finite()


@given(st.lists(MINOR, min_size=1, max_size=20), CURRENCIES)
def test_a_sum_is_the_sum_of_its_minor_units(amounts, currency):
    assert money.add(Money(minor, currency) for minor in amounts) == Money(sum(amounts), currency)


def test_two_currencies_never_add():
    with pytest.raises(AmountError):
        money.add([Money(1, "EUR"), Money(1, "USD")])
    with pytest.raises(AmountError):
        money.add([])


@pytest.mark.parametrize(("currency", "decimals"), [("EUR", 2), ("JPY", 0), ("KWD", 3), ("CLP", 0)])
def test_currencies_have_their_own_decimals(currency, decimals):
    assert money.exponent(currency) == decimals


@pytest.mark.parametrize(
    ("amount", "currency"),
    [("0.001", "EUR"), ("0.5", "JPY"), ("1e20", "EUR"), ("NaN", "EUR"), ("Infinity", "EUR"), ("1e999999", "EUR")],
)
def test_what_the_currency_cannot_hold_is_refused(amount, currency):
    with pytest.raises(AmountError):
        money.from_decimal(Decimal(amount), currency)

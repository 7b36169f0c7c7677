"""Tax ids, IBANs and addresses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amistoso.core import identifiers


@pytest.mark.parametrize(
    ("text", "country", "value"),
    [
        ("B77239648", "ES", "B77239648"),
        ("b-77.239.648", "ES", "B77239648"),
        ("ES B77239648", "ES", "B77239648"),
        ("12345678z", "ES", "12345678Z"),
        ("X1234567L", "ES", "X1234567L"),
        ("ESX1234567L", "ES", "X1234567L"),
        ("FR40303265045", "ES", "FR40303265045"),
        ("PT501964843", "", "PT501964843"),
        ("501964843", "PT", "501964843"),
        ("ABC-123", "MX", "ABC123"),
    ],
)
def test_a_tax_id_is_written_one_way(text, country, value):
    assert identifiers.tax_id(text, country) == (value, "")


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("B77239649", "ES"),
        ("12345678A", "ES"),
        ("ES12345678A", "ES"),
        ("", "ES"),
        ("...", "ES"),
        ("123", "FR"),
        ("Ñ1234567", "ES"),
        ("B" * 40, "ES"),
    ],
)
def test_a_tax_id_that_cannot_be_right_says_why(text, country):
    assert identifiers.tax_id(text, country).problem


@given(st.text(max_size=30), st.sampled_from(["ES", "", "FR", "MX", "XX"]))
def test_any_text_is_normalised_once_and_for_all(text, country):
    value = identifiers.tax_id(text, country).value
    assert len(value) <= 20 or value.isascii()
    assert identifiers.tax_id(value, country).value == value


def test_an_iban_is_formed_from_a_spanish_account():
    assert identifiers.spanish_iban("2100", "0418", "0200051332") == "ES9121000418450200051332"
    with pytest.raises(ValueError, match="not a Spanish account"):
        identifiers.spanish_iban("2100", "04", "0200051332")


@given(st.integers(0, 9999), st.integers(0, 9999), st.integers(0, 10**10 - 1))
def test_every_formed_iban_is_valid(bank, branch, account):
    assert identifiers.iban_is_valid(identifiers.spanish_iban(f"{bank:04d}", f"{branch:04d}", f"{account:010d}"))


@pytest.mark.parametrize(
    ("text", "is_valid"),
    [
        ("ES91 2100 0418 4502 0005 1332", True),
        ("DE89 3704 0044 0532 0130 00", True),
        ("ES92 2100 0418 4502 0005 1332", False),
        ("ES91 2100 0418", False),
        ("", False),
        ("XX00", False),
    ],
)
def test_an_iban_is_checked(text, is_valid):
    assert identifiers.iban_is_valid(text) is is_valid


@pytest.mark.parametrize(
    ("text", "is_plausible"),
    [
        ("ana@sol.es", True),
        ("ana.ruiz+pagos@correo.sol.com.es", True),
        ("ana@peña.es", True),
        ("ana@sol", False),
        ("ana sol@sol.es", False),
        ("ana@@sol.es", False),
        (".ana@sol.es", False),
        ("ana..ruiz@sol.es", False),
        ("ana@-sol.es", False),
        ("ana@sol.es\nBcc: x@y.es", False),
        ("a" * 65 + "@sol.es", False),
        ("a@" + "b" * 260 + ".es", False),
        ("", False),
    ],
)
def test_an_address_that_no_server_would_take_is_refused(text, is_plausible):
    assert identifiers.email_is_plausible(text) is is_plausible


def test_an_italian_person_has_a_number_that_is_no_vat_number():
    assert identifiers.tax_id("RSSMRA80A01H501U", "IT").problem == ""
    assert identifiers.tax_id("RSSMRA80A01H501X", "IT").problem != ""

"""A payment page's address holds what is to be paid, and no value can lead it elsewhere."""

from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amistoso.core import payment_pages
from amistoso.core.payment_pages import Wanted

GOOD = "https://tpv.example/pay?ref={reference}&amount={amount}&c={currency}&lang={language}"


@pytest.mark.parametrize(
    ("template", "words"),
    [
        (GOOD, ""),
        ("https://tpv.example/{customer}/{cents}", ""),
        ("http://tpv.example/?r={reference}", "https"),
        ("javascript:alert({reference})", "https"),
        ("//tpv.example/{reference}", "https"),
        ("https://tpv.example@evil.example/{reference}", "fijo"),
        ("https://{reference}.example/", "fijo"),
        ("https://localhost/{reference}", "https"),
        ("https://tpv.example\\@evil.example/{reference}", "fijo"),
        ("https://tpv.example/?r={importe}", "{importe} no es un marcador"),
        ("https://tpv.example/?r={reference", "llave"),
        ("https://tpv.example/?r={reference.__class__}", "no es un marcador"),
        ('https://tpv.example/?r={reference}&x="><script>', "comillas"),
        ("https://tpv.example/ pay?{reference}", "espacios"),
        ("https://tpv.example/?r={reference}\r\nX: y", "espacios"),
        ("https://tpv.example/?a={amount}", "Falta {reference}"),
        ("https://[::1/{reference}", "dirección"),
        ("https://tpv.example/" + "x" * 400 + "{reference}", "caben"),
        ("https://tpvé.example/{reference}", "acento"),
    ],
)
def test_a_template_is_checked(template, words):
    problem = payment_pages.problem_of(template)
    assert (words in problem) if words else (problem == "")


def test_it_is_filled():
    said = payment_pages.filled(GOOD, Wanted(["F-1", "F-2"], 350000, "EUR", "B1", "es"))
    assert said == "https://tpv.example/pay?ref=F-1%20F-2&amount=3500.00&c=EUR&lang=es"
    assert payment_pages.filled(GOOD, Wanted(["F-1"], 0, "EUR", "B1", "es")) == ""
    assert payment_pages.filled("https://x/{reference}", Wanted(["F-1"], 5, "EUR", "B1", "es")) == ""
    assert "amount=350000&" in payment_pages.filled(GOOD, Wanted(["F"], 350000, "JPY", "B1", "es"))


@given(st.lists(st.text(max_size=40), min_size=1, max_size=4), st.text(max_size=40), st.integers(1, 10**12))
def test_no_value_changes_where_it_leads(references, customer, minor):
    said = payment_pages.filled(GOOD + "&who={customer}", Wanted(references, minor, "EUR", customer, "es"))
    parts = urlsplit(said)
    assert (parts.scheme, parts.netloc, parts.path, parts.fragment) == ("https", "tpv.example", "/pay", "")
    assert set(parse_qs(parts.query, keep_blank_values=True)) == {"ref", "amount", "c", "lang", "who"}
    assert said.isascii()
    assert said.isprintable()

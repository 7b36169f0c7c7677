"""Days, amounts and invoice numbers as people write them in a hurry."""

from datetime import date

import pytest

from amistoso.core.replies import numbers, sums
from amistoso.core.replies.days import days_in
from amistoso.core.replies.folding import fold

TUESDAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("el viernes", "2026-11-27"), ("el martes", "2026-12-01"), ("mañana", "2026-11-25"), ("hoy", "2026-11-24"),
        ("pasado mañana", "2026-11-26"), ("a final de mes", "2026-11-30"), ("a primeros de mes", "2026-12-05"),
        ("el día 15", "2026-12-15"), ("el 30", "2026-11-30"), ("el 5 de enero", "2027-01-05"),
        ("el 1/12", "2026-12-01"),
        ("15/12/2026", "2026-12-15"), ("2026-12-15", "2026-12-15"), ("15.12.26", "2026-12-15"),
        ("en dos semanas", "2026-12-08"), ("dentro de 10 días", "2026-12-04"), ("en 48 horas", "2026-11-26"),
        ("la semana que viene", "2026-12-04"), ("el viernes de la semana que viene", "2026-12-04"),
        ("esta semana", "2026-11-27"), ("el mes que viene", "2026-12-31"), ("antes de fin de año", "2026-12-31"),
        ("a mediados de diciembre", "2026-12-15"), ("en enero", "2027-01-31"), ("después de Reyes", "2027-01-07"),
        ("el lunes 30 de noviembre", "2026-11-30"), ("en 5 días hábiles", "2026-12-01"),
        ("next Tuesday", "2026-12-01"), ("on Friday", "2026-11-27"), ("tomorrow", "2026-11-25"),
        ("by the end of the month", "2026-11-30"), ("end of next month", "2026-12-31"), ("next week", "2026-12-04"),
        ("in two weeks", "2026-12-08"), ("within 10 days", "2026-12-04"), ("December 15th", "2026-12-15"),
        ("15 Dec", "2026-12-15"), ("in a couple of weeks", "2026-12-08"), ("on the 30th", "2026-11-30"),
        ("12/25/2026", "2026-12-25"), ("until 12/7", "2026-12-07"), ("antes de nochebuena", "2026-12-24"),
        ("de aquí a una semana", "2026-12-01"), ("del 23 al 30 de noviembre", "2026-11-30"),
        ("antes de que acabe noviembre", "2026-11-30"), ("before Christmas", "2026-12-24"),
        ("in 5 working days", "2026-12-01"),
    ],
)  # fmt: skip
def test_a_day_ahead(text, day):
    assert [one.ahead.isoformat() for one in days_in(fold(text), TUESDAY)] == [day]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("ayer", "2026-11-23"), ("el viernes pasado", "2026-11-20"), ("el pasado viernes", "2026-11-20"),
        ("el domingo", "2026-11-22"), ("el día 20", "2026-11-20"), ("hace tres días", "2026-11-21"),
        ("el 5 de noviembre", "2026-11-05"), ("last Friday", "2026-11-20"), ("3 days ago", "2026-11-21"),
        ("yesterday", "2026-11-23"), ("on 20 November", "2026-11-20"),
    ],
)  # fmt: skip
def test_a_day_behind(text, day):
    assert [one.behind.isoformat() for one in days_in(fold(text), TUESDAY)] == [day]


@pytest.mark.parametrize(
    "text", ["la factura 2026/0123", "1.234,56", "el 21% de iva", "tel. 91 555 44 33", "99/99", "31/02"]
)
def test_no_day(text):
    assert days_in(fold(text), TUESDAY) == []


@pytest.mark.parametrize(
    ("text", "minor", "currency"),
    [
        ("1.234,56 €", 123456, "EUR"), ("EUR 1,234.56", 123456, "EUR"), ("500 euros", 50000, "EUR"),
        ("€500", 50000, "EUR"), ("1.234 €", 123400, "EUR"), ("1,234.56", 123456, "EUR"), ("12,5 €", 1250, "EUR"),
        ("850€", 85000, "EUR"), ("2 mil euros", 200000, "EUR"), ("$1,200", 120000, "USD"), ("£99.90", 9990, "GBP"),
        ("3 000,50 €", 300050, "EUR"),
    ],
)  # fmt: skip
def test_an_amount(text, minor, currency):
    assert [(one.minor, one.currency) for one in sums.sums_in(text)] == [(minor, currency)]


@pytest.mark.parametrize("text", ["el 21,00%", "24.11.2026", "F-2026/118", "el día 15", "600 123 456", "0,00 €"])
def test_no_amount(text):
    assert sums.sums_in(text) == []


def test_numbers_that_look_like_invoices():
    assert numbers.look_like_numbers("La F-101 y la factura nº 2026/0123 y 124, del 24/11/2026") == [
        "F-101", "2026/0123", "124",
    ]  # fmt: skip
    assert numbers.look_like_numbers("El 24/11/2026 pago 500 euros") == []


def test_numbers_of_invoices_that_are_known():
    known = {1: "F-2026/0101", 2: "F-2026/0102", 3: "F-2026/0230"}
    assert numbers.named_in("La 101 está pagada y la 102 la pago el viernes", known) == [1, 2]
    assert numbers.named_in("factura F-2026/230", known) == [3]
    assert numbers.named_in("la pago el 30", known) == []

"""What an e-invoice without a due date says of it in words, and in more than one way to pay."""

import pytest

from amistoso.importers import formats
from amistoso.importers.einvoice_values import term_in_words
from tests.importers.einvoice_pages import cii, fatturapa, ubl


def due_days(content):
    parsed = formats.read(content)
    assert not parsed.has_errors
    return [due.due_on.isoformat() for due in parsed.invoices[0].due_dates], {one.code for one in parsed.problems}


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("Pago a 60 días fecha factura", 60),
        ("Transferencia bancaria. Vencimiento: 45 días.", 45),
        ("Net 14 days", 14),
        ("Net 45", 45),
        ("Zahlbar innerhalb von 14 Tagen ohne Abzug", 14),
        ("Paiement à 60 jours", 60),
        ("Bonifico 90 giorni", 90),
        ("Contado", 0),
        ("2 % Skonto bei Zahlung innerhalb von 10 Tagen; 30 Tage netto", 30),
        ("14 Tage 3% Skonto, 60 Tage netto", 60),
        ("2,0% Skonto innerhalb 14 Tagen", None),
        ("30/60/90 días", None),
        ("30, 60 y 90 días", None),
        ("60 días fin de mes", None),
        ("2% discount within 10 days", None),
        ("30 días, día de pago 10", None),
        ("Net 30 days. Interest is charged after 60 days.", None),
        ("Según contrato", None),
        ("999 días", None),
        ("", None),
    ],
)
def test_a_term_in_words(words, days):
    assert term_in_words([words]) == days


def test_the_words_of_the_terms_give_the_due_date():
    terms = "<a:PaymentTerms><b:Note>Pago a 60 días fecha factura</b:Note></a:PaymentTerms>"
    assert due_days(ubl(more=terms)) == (["2026-03-16"], set())
    terms = "<r:Description>Zahlbar innerhalb von 14 Tagen</r:Description>"
    terms = f"<r:SpecifiedTradePaymentTerms>{terms}</r:SpecifiedTradePaymentTerms>"
    assert due_days(cii(terms="", more=terms)) == (["2026-01-29"], set())


def test_words_never_overrule_a_due_date():
    terms = "<b:DueDate>2026-02-15</b:DueDate><a:PaymentTerms><b:Note>60 días</b:Note></a:PaymentTerms>"
    assert due_days(ubl(more=terms)) == (["2026-02-15"], set())


def test_words_that_can_mean_two_things_leave_the_legal_term():
    terms = "<a:PaymentTerms><b:Note>30/60/90 días</b:Note></a:PaymentTerms>"
    assert due_days(ubl(more=terms)) == (["2026-02-14"], {"due-date-assumed"})


def test_of_several_ways_to_pay_the_last_day_counts():
    means = "".join(
        f"<a:PaymentMeans><b:PaymentMeansCode>30</b:PaymentMeansCode><b:PaymentDueDate>{day}</b:PaymentDueDate>"
        f"</a:PaymentMeans>"
        for day in ("2026-02-15", "2026-03-15")
    )
    assert due_days(ubl(more=means)) == (["2026-03-15"], set())


def test_ways_to_pay_among_which_the_customer_chooses_are_not_added_up():
    way = "<DataScadenzaPagamento>2026-02-15</DataScadenzaPagamento><ImportoPagamento>122.00</ImportoPagamento>"
    content = fatturapa(payments=f"{way}</DettaglioPagamento><DettaglioPagamento>{way}")
    parsed = formats.read(content)
    assert (parsed.invoices[0].payable_minor, parsed.problems) == (12_200, ())
    assert due_days(content)[0] == ["2026-02-15"]

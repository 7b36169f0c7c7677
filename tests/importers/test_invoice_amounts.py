"""What a list says is to be paid and was paid, and which documents are credit notes."""

import pytest

from amistoso.core.documents import Level
from tests.importers.lists import invoice_with, read


@pytest.mark.parametrize(
    ("headings", "values", "total", "payable"),
    [
        ("Base imponible;IVA;Total", "1.000,00;210,00;1.210,00", 121_000, 121_000),
        ("Base imponible;Cuota IVA", "1.000,00;210,00", 121_000, 121_000),
        ("Base;IVA;Retención;Total", "1.000,00;210,00;150,00;1.060,00", 121_000, 106_000),
        ("Base;IVA;Retención;Total", "1.000,00;210,00;-150,00;1.060,00", 121_000, 106_000),
        ("Base;IVA;IRPF;Total factura", "1.000,00;210,00;150,00;1.210,00", 121_000, 106_000),
        ("Base;IVA;IRPF", "1.000,00;210,00;150,00", 121_000, 106_000),
        ("Total factura;Líquido a percibir", "1.210,00;1.060,00", 121_000, 106_000),
        ("Base;IVA;Rec. de eq.", "100,00;21,00;5,20", 12_620, 12_620),
        ("Pendiente", "55,00", 5_500, 5_500),
        ("Subtotal;IVA;Retención;Rec. de eq.;Total", "1.000,00;210,00;0,00;0,00;1.210,00", 121_000, 121_000),
    ],
)
def test_total_and_what_is_to_be_paid(headings, values, total, payable):
    invoice = invoice_with(headings, values)
    assert (invoice.total_minor, invoice.payable_minor) == (total, payable)
    assert sum(due.amount_minor for due in invoice.due_dates) == payable


@pytest.mark.parametrize(
    ("headings", "values", "paid"),
    [
        ("Total;Cobrado", "100,00;40,00", 4_000),
        ("Total;Pendiente", "100,00;40,00", 6_000),
        ("Total;Importe pendiente", "100,00;", None),
        ("Total;Cobrado;Pendiente", "100,00;40,00;60,00", 4_000),
        ("Total;Estado", "100,00;Pagada", 10_000),
        ("Total;Estado", "100,00;COBRADA", 10_000),
        ("Total;Estado", "100,00;Pendiente", 0),
        ("Total;Estado", "100,00;Vencida", 0),
        ("Total;Estado", "100,00;Emitida", None),
        ("Total;Estado de pago", "100,00;En proceso de pago", 10_000),
        ("Total;Pagada", "100,00;Sí", 10_000),
        ("Total;Pagada", "100,00;No", 0),
        ("Total;Cobrada (S/N)", "100,00;N", 0),
        ("Total;Fecha de cobro", "100,00;15/02/2026", 10_000),
        ("Total;Payment Status", "100,00;Not Paid", 0),
        ("Total", "100,00", None),
    ],
)
def test_what_was_already_paid(headings, values, paid):
    assert invoice_with(headings, values).paid_minor == paid


def test_an_unticked_box_in_a_ticked_column_is_unpaid():
    parsed = read("Número;Fecha;Cliente;Total;Cobrada", "F1;31/01/2026;Sol;10,00;X", "F2;31/01/2026;Sol;10,00;")
    assert [invoice.paid_minor for invoice in parsed.invoices] == [1_000, 0]


@pytest.mark.parametrize(
    ("headings", "values", "code"),
    [
        ("Total;Cobrado;Pendiente", "100,00;40,00;50,00", "paid-differs"),
        ("Total;Cobrado", "100,00;140,00", "overpaid"),
        ("Total;Estado", "100,00;Parcialmente pagada", "paid-part-unknown"),
        ("Total;Estado", "100,00;Verde", "status-unknown"),
        ("Total;Vencimiento", "100,00;01/01/2026", "due-before-issue"),
        ("Total;Plazo de pago", "100,00;según contrato", "terms-unknown"),
        ("Total;NIF", "100,00;B77239649", "tax-id-invalid"),
        ("Total;Email", "100,00;ana@@sol.es", "email-invalid"),
    ],
)
def test_what_is_doubtful_waits_for_a_person(headings, values, code):
    parsed = read("Número;Fecha;Cliente;" + headings, "F1;31/01/2026;Sol;" + values)
    assert not parsed.has_errors
    level = Level.FLAW if code in ("tax-id-invalid", "email-invalid") else Level.WARNING
    assert (code, level) in {(problem.code, problem.level) for problem in parsed.problems}
    assert len(parsed.invoices) == 1


@pytest.mark.parametrize(
    ("headings", "values", "total"),
    [
        ("Total", "-121,00", -12_100),
        ("Total", "(121,00)", -12_100),
        ("Total;Tipo", "121,00;Abono", -12_100),
        ("Total;Tipo", "-121,00;Factura rectificativa", -12_100),
        ("Total;Tipo de factura", "121,00;R1", -12_100),
        ("Total;Document type", "121,00;Credit note", -12_100),
        ("Total;Tipo de factura", "121,00;F1", 12_100),
    ],
)
def test_credit_notes_are_negative(headings, values, total):
    invoice = invoice_with(headings, values)
    assert (invoice.total_minor, invoice.payable_minor) == (total, total)
    assert invoice.is_credit_note is (total < 0)
    assert invoice.due_dates[0].amount_minor == total


def test_a_correction_upwards_stays_an_invoice_where_signs_are_used():
    parsed = read(
        "Número;Fecha;Cliente;Tipo;Total",
        "R1;31/01/2026;Sol;Rectificativa;-10,00",
        "R2;31/01/2026;Sol;Rectificativa;5,00",
    )
    assert [invoice.total_minor for invoice in parsed.invoices] == [-1_000, 500]

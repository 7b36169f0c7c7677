"""Lists of invoices as Spanish tools export them and people keep them: headings, dates, amounts as written."""

from datetime import date

import pytest

from amistoso.core.documents import Level
from tests.importers.lists import HEADINGS, ROW, codes, only, read


def test_a_plain_list():
    parsed = read(HEADINGS, ROW)
    invoice = only(parsed)
    assert not parsed.problems
    assert (invoice.number, invoice.issue_date, invoice.currency) == ("F1", date(2026, 1, 31), "EUR")
    assert (invoice.total_minor, invoice.payable_minor, invoice.is_credit_note) == (121_000, 121_000, False)
    assert [(due.due_on, due.amount_minor) for due in invoice.due_dates] == [(date(2026, 3, 2), 121_000)]
    assert (invoice.customer.name, invoice.customer.tax_id) == ("Talleres Sol, S.L.", "B77239648")
    assert (invoice.paid_minor, invoice.where) == (None, "línea 2")
    assert parsed.mapping == {
        "Número": "number", "Fecha": "issue_date", "Vencimiento": "due_date", "Cliente": "customer_name",
        "NIF": "tax_id", "Total": "total",
    }  # fmt: skip


@pytest.mark.parametrize(
    "headings",
    [
        "Nº Factura;F. Factura;F. Vto.;Razón Social;C.I.F.;Importe Total (€)",
        "num. fra.;fec. fra.;fec. vto.;nombre cliente;cif/nif;total fra.",
        "NÚM. FACTURA;FECHA EMISIÓN;FECHA DE VENCIMIENTO;NOMBRE O RAZÓN SOCIAL;N.I.F.;TOTAL FACTURA",
        "Núm;Fecha;Vencimiento;Cliente;NIF/CIF;Total",
        "Número;Fecha de Factura;Fecha vencimiento;Nombre a mostrar de la empresa en la factura;NIF;Total con signo",
        "Num factura;Fecha dd/mm/yyyy;Fecha de vencimiento dd/mm/yyyy;Nombre del contacto;NIF del contacto;Total",
        "Documento;Fecha documento;Vto.;Titular;DNI/CIF;Importe",
        "Invoice Number;Invoice Date;Due Date;Customer Name;VAT Number;Total Amount",
        "Invoice #;Issue date;Due;Customer;Tax ID;Amount",
        "Número de factura;Fecha expedición;Fecha vencimient;Destinatario;NIF Destinatario;Importe factura",
    ],
)
def test_headings_of_many_tools_mean_the_same(headings):
    invoice = only(read(headings, ROW.replace("1.210,00", "1210,55")))
    assert invoice.number == "F1"
    assert invoice.issue_date == date(2026, 1, 31)
    assert invoice.due_dates[0].due_on == date(2026, 3, 2)
    assert (invoice.customer.name, invoice.customer.tax_id) == ("Talleres Sol, S.L.", "B77239648")
    assert invoice.total_minor == 121_055


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "latin-1", "utf-32"]
)
def test_accents_survive_each_encoding(encoding):
    assert (
        only(read(HEADINGS, ROW.replace("Sol", "Peñíscola"), encoding=encoding)).customer.name
        == "Talleres Peñíscola, S.L."
    )


@pytest.mark.parametrize("delimiter", [";", "\t", "|", ","])
def test_any_delimiter(delimiter):
    row = ROW.replace(", S.L.", "").replace("1.210,00", '"1.210,00"').replace(";", delimiter)
    assert only(read(HEADINGS.replace(";", delimiter), row)).total_minor == 121_000


def test_excels_delimiter_line_is_no_row():
    parsed = read("sep=;", HEADINGS, ROW)
    assert only(parsed).where == "línea 3"


def test_titles_blank_lines_repeated_headings_and_totals_are_no_invoices():
    parsed = read(
        "TALLERES MECÁNICOS, S.A.;;;;;", "Listado de facturas emitidas 2026;;;;;", "", HEADINGS, ROW, ";;;;;",
        HEADINGS, ROW.replace("F1", "F2"), "Total;;;;;2.420,00", ";;;TOTAL GENERAL:;;2.420,00", ";;;;;2.420,00", "",
    )  # fmt: skip
    assert [invoice.number for invoice in parsed.invoices] == ["F1", "F2"]
    assert parsed.invoices[0].where == "línea 5"
    assert codes(parsed) == {"total-line-skipped"}
    assert all(problem.level is Level.NOTE for problem in parsed.problems)


def test_a_customer_called_total_is_a_customer():
    assert only(read(HEADINGS, ROW.replace("Talleres Sol, S.L.", "Total Energies"))).customer.name == "Total Energies"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("31/03/2026", date(2026, 3, 31)),
        ("31-03-26", date(2026, 3, 31)),
        ("31.3.2026", date(2026, 3, 31)),
        ("2026-03-31", date(2026, 3, 31)),
        ("2026/03/31", date(2026, 3, 31)),
        ("20260331", date(2026, 3, 31)),
        ("31-mar-26", date(2026, 3, 31)),
        ("31 de marzo de 2026", date(2026, 3, 31)),
        ("31-mar.-2026", date(2026, 3, 31)),
        ("Mar 31, 2026", date(2026, 3, 31)),
        ("31/03/2026 14:05:00", date(2026, 3, 31)),
        ("2026-03-31T00:00:00Z", date(2026, 3, 31)),
        ("2026-03-31T00:00:00+02:00", date(2026, 3, 31)),
        ("46112", date(2026, 3, 31)),
        ("03/04/2026", date(2026, 4, 3)),
    ],
)
def test_dates_as_people_write_them(text, day):
    assert only(read(HEADINGS, ROW.replace("02/03/2026", "01/12/2026").replace("31/01/2026", text))).issue_date == day


@pytest.mark.parametrize(
    "text", ["30/02/2026", "31/02/26", "2026-13-01", "ayer", "31/03", "31/03/1826", "99999", "x/y/z", "٣١/٠٣/٢٠٢٦"]
)
def test_a_day_that_cannot_be_is_an_error_with_its_place(text):
    parsed = read(HEADINGS, ROW.replace("31/01/2026", text))
    (problem,) = [problem for problem in parsed.problems if problem.code == "bad-date"]
    assert problem.where == "línea 2, columna Fecha"
    assert text in problem.message
    assert not parsed.invoices


def test_month_before_day_only_where_the_dates_prove_it():
    rows = [
        ROW.replace("31/01/2026", "03/04/2026").replace("02/03/2026", "04/25/2026"),
        ROW.replace("F1", "F2").replace("31/01/2026", "05/06/2026").replace("02/03/2026", "12/31/2026"),
    ]
    parsed = read(HEADINGS, *rows)
    assert [invoice.issue_date for invoice in parsed.invoices] == [date(2026, 3, 4), date(2026, 5, 6)]
    mixed = read(HEADINGS, rows[0], ROW.replace("F1", "F3"))
    assert "bad-date" in codes(mixed)


def test_an_english_list_whose_dates_prove_nothing_asks():
    parsed = read("Invoice Number,Invoice Date,Due Date,Customer,Total", "F1,03/04/2026,05/06/2026,Sol,10.50")
    assert codes(parsed) == {"date-order-assumed"}
    assert parsed.invoices[0].issue_date == date(2026, 4, 3)


@pytest.mark.parametrize(
    ("text", "minor"),
    [
        ("1.234,56", 123_456),
        ("1234,56", 123_456),
        ("1.234.567,8", 123_456_780),
        ("1 234,56", 123_456),
        ("1.234,56 €", 123_456),
        ("€ 1.234,56", 123_456),
        ("1.234,56 EUR", 123_456),
        ("1.234", 123_400),
        ("1234", 123_400),
        ("0,5", 50),
        ("+12,00", 1_200),
        ("0,00", 0),
    ],
)
def test_amounts_of_a_column_with_decimal_commas(text, minor):
    parsed = read(HEADINGS, ROW, ROW.replace("F1", "F2").replace("1.210,00", text))
    assert not parsed.has_errors
    assert parsed.invoices[1].total_minor == minor


@pytest.mark.parametrize(
    "text", ["1.234,5O", "12,345,67", "1,2,3", "abc", "12..5", "--5", "1.23.456,00", "12,3456", "1e5", "∞", "NaN"]
)
def test_an_amount_that_cannot_be_read_is_an_error_with_its_place(text):
    parsed = read(HEADINGS, ROW, ROW.replace("F1", "F2").replace("1.210,00", text))
    problems = [problem for problem in parsed.problems if problem.level is Level.ERROR]
    assert [(problem.code, problem.where) for problem in problems] in (
        [("bad-amount", "línea 3, columna Total")],
        [("missing-amount", "línea 3, columna Total")],
    )


@pytest.mark.parametrize(
    ("amounts", "totals"),
    [
        (["1,234.56", "1,234"], [123_456, 123_400]),
        (["1234.56", "12.00"], [123_456, 1_200]),
        (["1.234,56", "1.234"], [123_456, 123_400]),
    ],
)
def test_the_decimal_mark_is_decided_over_the_whole_column(amounts, totals):
    rows = [f"F{position}\t2026-01-31\t2026-03-02\tSol\t\t{amount}" for position, amount in enumerate(amounts)]
    parsed = read(HEADINGS.replace(";", "\t"), *rows)
    assert [invoice.total_minor for invoice in parsed.invoices] == totals


def test_a_column_that_can_be_read_in_two_ways_takes_what_the_file_shows_else():
    by_another_column = read("Número\tFecha\tCliente\tBase\tTotal", "F1\t2026-01-31\tSol\t978,51\t1.184")
    assert only(by_another_column).total_minor == 118_400
    assert only(read(HEADINGS, ROW.replace("1.210,00", "1.234"))).total_minor == 123_400  # ";" and day first: Spain


def test_a_column_that_can_be_read_in_two_ways_is_never_guessed():
    parsed = read("Number,Invoice Date,Customer,Total", "F1,2026-01-31,Sol,1.234", "F2,2026-01-31,Sol,5.678")
    assert codes(parsed) >= {"ambiguous-amount"}
    assert not parsed.invoices


def test_a_column_that_mixes_marks_asks():
    parsed = read(HEADINGS, ROW, ROW.replace("F1", "F2").replace("1.210,00", "99.95"))
    assert codes(parsed) == {"mixed-decimal-marks"}
    assert [invoice.total_minor for invoice in parsed.invoices] == [121_000, 9_995]


def test_the_sum_below_each_customers_invoices_is_no_invoice_but_a_row_without_its_number_is_told():
    head = "Cliente;NIF;Serie;Número;Fecha;Vencimiento;Total"
    row = "ACME SL;B12345674;A;{};01/10/26;31/10/26;121,00"
    sums = "Total ACME SL;;;;;;242,00"
    parsed = read(head, row.format("1"), row.format("2"), sums, "TOTAL GENERAL;;;;;;242,00")
    assert [one.number for one in parsed.invoices] == ["A-1", "A-2"]
    assert codes(parsed) == {"total-line-skipped"}
    assert "missing-number" in codes(read(head, "Total Energies;B12345674;;;01/10/26;31/10/26;121,00"))


def test_two_rows_of_headings_are_read_as_one():
    above, below = "CLIENTE;FACTURA;;IMPORTES;", ";Número;Fecha;Total;Vto"
    invoice = only(read("FACTURAS PENDIENTES;;;;", above, below, "ACME SL;12;1-oct-26;1.210,00;31-oct-26"))
    assert (invoice.number, invoice.customer.name, invoice.total_minor) == ("12", "ACME SL", 121_000)


def test_payments_between_the_invoices_of_a_ledger_are_no_invoices():
    head = "Deudor;Nombre 1;Nº documento;Clase de documento;Fecha de documento;Vencimiento neto;Importe en moneda local"
    parsed = read(
        head, "12;ACME SL;18;DR;01.10.2026;31.10.2026;1.210,00", "12;ACME SL;16;DG;05.10.2026;05.10.2026;121,00-",
        "12;ACME SL;14;DZ;15.10.2026;15.10.2026;500,00-",
    )  # fmt: skip
    assert [(one.number, one.total_minor, one.customer.code) for one in parsed.invoices] == [
        ("18", 121_000, "12"), ("16", -12_100, "12"),
    ]  # fmt: skip
    assert codes(parsed) == {"payment-skipped"}


def test_a_cancelled_invoice_is_told_apart_from_one_that_was_never_there():
    parsed = read("Número;Fecha;Cliente;Total;Estado", "F1;31/01/2026;Sol;121,00;Anulada", "F2;31/01/2026;Sol;1,00;")
    assert [one.number for one in parsed.invoices] == ["F2"]
    assert [(one.number, one.issue_date.isoformat(), one.where) for one in parsed.voided] == [
        ("F1", "2026-01-31", "línea 2")
    ]


def test_the_companys_own_accounts_are_neither_invoices_nor_a_statement():
    parsed = read("Asiento;Fecha;Subcuenta;Concepto;Debe;Haber;Saldo", "1;01/10/2026;43000012;N/FRA 1;121,00;;121,00")
    assert codes(parsed) == {"not-an-invoice-list"}
    assert "contabilidad" in parsed.problems[0].message


@pytest.mark.parametrize(
    ("written", "days"),
    [("30 días", ["2026-03-02"]), ("a 30 d", ["2026-03-02"]), ("30/60 días", ["2026-03-02", "2026-04-01"]),
     ("Contado", ["2026-01-31"]), ("2 de marzo", None), ("abril", None)],
)  # fmt: skip
def test_a_term_in_the_column_of_due_dates_counts_from_the_invoice(written, days):
    parsed = read("Número;Fecha;Vto;Cliente;Total", f"F1;31/01/2026;{written};Sol;121,00")
    if days is None:
        assert "bad-date" in codes(parsed)
    else:
        assert [due.due_on.isoformat() for due in only(parsed).due_dates] == days


def test_a_row_parted_inside_an_amount_is_refused_and_not_read_without_its_cents():
    parsed = read("Número,Fecha,Cliente,Total", "F1,31/01/2026,Sol,1210,50")
    assert parsed.has_errors
    assert [problem.where for problem in parsed.problems if problem.code == "too-many-cells"] == ["línea 2"]
    only(read("Número,Fecha,Cliente,Total,", 'F1,31/01/2026,Sol,"1210,50",,'))

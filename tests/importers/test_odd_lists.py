"""Lists as programs of many countries and hurried people write them; each was once misread or refused."""

import io
from datetime import date

import openpyxl
import pytest

from amistoso.core.documents import Level
from amistoso.importers import formats
from tests.importers.lists import HEADINGS, ROW, codes, invoice_with, only, read

DUES = "Número;Fecha;Cliente;Total factura;Vencimiento;Importe vencimiento"


def workbook(sheets):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def dues_of(invoice):
    return [(due.due_on, due.amount_minor) for due in invoice.due_dates]


@pytest.mark.parametrize(
    ("headings", "row"),
    [
        (
            "Rechnungsnummer;Rechnungsdatum;Fälligkeitsdatum;Kunde;USt-IdNr.;Netto;USt;Brutto;Offen;Währung",
            "F1;05.01.2026;04.02.2026;Sol;DE136695976;100,00;19,00;119,00;119,00;EUR",
        ),
        (
            "Numéro de facture;Date d'émission;Date d'échéance;Client;N° TVA;HT;TVA;TTC;Reste à payer;Devise",
            "F1;05/01/2026;04/02/2026;Sol;FR40303265045;100,00;19,00;119,00;119,00;EUR",
        ),
        (
            "Numero;Data;Prossima scadenza;Cliente;Partita IVA;Imponibile;IVA;Lordo;Da pagare;Valuta",
            "F1;05/01/2026;04/02/2026;Sol;00743110157;100,00;19,00;119,00;119,00;EUR",
        ),
        (
            "Documento;Nº;Data;Vencimento;Cliente;Contribuinte;Base;IVA;Total;Por pagar;Moeda",
            "Fatura;F1;05-01-2026;04-02-2026;Sol;501442600;100,00;19,00;119,00;119,00;EUR",
        ),
    ],
    ids=["de", "fr", "it", "pt"],
)
def test_lists_of_programs_in_other_languages(headings, row):
    invoice = only(read(headings, row))
    assert (invoice.number, invoice.customer.name, invoice.currency) == ("F1", "Sol", "EUR")
    assert (invoice.issue_date, dues_of(invoice)) == (date(2026, 1, 5), [(date(2026, 2, 4), 11_900)])
    assert (invoice.total_minor, invoice.paid_minor) == (11_900, 0)


@pytest.mark.parametrize(
    ("headings", "values", "paid"),
    [
        ("Total;Estado", "100,00;Bezahlt", 10_000),
        ("Total;Estado", "100,00;Payée", 10_000),
        ("Total;Estado", "100,00;Non saldato", 0),
        ("Total;Estado", "100,00;Pendiente de cobrar", 0),
        ("Total;Cobrada", "100,00;Cobrada el 03/02/2026", 10_000),
        ("Total;Cobrada", "100,00;03/02/2026", 10_000),
        ("Total;Pendiente", "100,00;Sí", 0),
        ("Total;Pendiente", "100,00;No", 10_000),
        ("Total;Pendiente;Importe pendiente", "100,00;Sí;40,00", 6_000),
        ("Total;A cuenta;Resta", "100,00;60,00;40,00", 6_000),
        ("Total;Invoice paid", "100,00;Paid", 10_000),
        ("Total;Amount due;Amount paid;Status", "100,00;100,00;100,00;paid", 10_000),
    ],
)
def test_what_was_paid_however_it_is_told(headings, values, paid):
    assert invoice_with(headings, values).paid_minor == paid


def test_a_state_of_paid_against_an_amount_still_open_waits_for_a_person():
    parsed = read("Número;Fecha;Cliente;Total;Pendiente;Estado", "F1;31/01/2026;Sol;100,00;30,00;Cobrada")
    assert ("paid-differs", Level.WARNING) in {(problem.code, problem.level) for problem in parsed.problems}


def test_invoice_paid_is_no_invoice_number():
    parsed = read(
        "Invoice ref.;Invoice date;Third-party name;Amount (gross);Invoice paid", "F1;2026-01-31;Sol;10.00;No"
    )
    assert (only(parsed).number, only(parsed).paid_minor) == ("F1", 0)


@pytest.mark.parametrize(
    ("more", "values", "paid"),
    [
        ("Cobrado", ("Sí", "No"), 60_000),
        ("Estado", ("Cobrado", "Pendiente"), 60_000),
        ("Pendiente", ("0,00", "400,00"), 60_000),
        ("Pendiente", ("600,00", "400,00"), 0),
        ("Pendiente", ("1.000,00", "1.000,00"), 0),
        ("Cobrado", ("600,00", "600,00"), 60_000),
    ],
)
def test_each_instalment_tells_its_own_payment(more, values, paid):
    rows = [
        f"F1;31/01/2026;Sol;1.000,00;{due};{amount};{value}"
        for (due, amount), value in zip((("31/03/2026", "600,00"), ("30/04/2026", "400,00")), values, strict=True)
    ]
    assert only(read(f"{DUES};{more}", *rows)).paid_minor == paid


@pytest.mark.parametrize(
    ("term", "day"),
    [
        ("60 días fin de mes", date(2026, 4, 30)),
        ("30D EOM", date(2026, 3, 31)),
        ("45 jours fin de mois", date(2026, 3, 31)),
        ("Fin de mes", date(2026, 1, 31)),
        ("2/10 Net 30", date(2026, 3, 2)),
        ("30 días f.f.", date(2026, 3, 2)),
    ],
)
def test_terms_of_trade(term, day):
    invoice = invoice_with("Total;Condiciones de pago", f"10,00;{term}")
    assert dues_of(invoice) == [(day, 1_000)]


@pytest.mark.parametrize("term", ["30 días f.f.", "30 D.F.F.", "30 días fecha factura"])
def test_terms_in_the_column_of_due_dates(term):
    assert dues_of(invoice_with("Total;Vencimiento", f"10,00;{term}")) == [(date(2026, 3, 2), 1_000)]


def test_instalments_by_ordinal():
    headings = "Total;1er vencimiento;Importe 1er vto;2º vencimiento;Importe 2º vto"
    invoice = invoice_with(headings, "100,00;28/02/2026;40,00;31/03/2026;60,00")
    assert dues_of(invoice) == [(date(2026, 2, 28), 4_000), (date(2026, 3, 31), 6_000)]


@pytest.mark.parametrize("number", ["1.2E+10", "2,6e+12", date(2026, 3, 1)])
def test_a_number_that_a_spreadsheet_destroyed_is_refused(number):
    row = [number, date(2026, 1, 5), date(2026, 2, 4), "Sol", "", 10]
    parsed = formats.read(workbook({"Hoja1": [HEADINGS.split(";"), row]}))
    (problem,) = (problem for problem in parsed.problems if problem.level is Level.ERROR)
    assert (problem.code, problem.where) == ("damaged-number", "hoja Hoja1, fila 2, columna Número")
    assert not parsed.invoices


@pytest.mark.parametrize(
    ("cell", "number"),
    [('"=""000123"""', "000123"), ('"=HYPERLINK(""https://x.es/1"";""F-1"")"', "F-1")],
)
def test_what_a_formula_shows_is_the_number(cell, number):
    parsed = read(HEADINGS, ROW.replace("F1", cell))
    assert (only(parsed).number, codes(parsed)) == (number, set())


@pytest.mark.parametrize(
    "text",
    [
        "lunes, 5 de enero de 2026",
        "46027,5",
        '"=""05/01/2026"""',
        "5. Januar 2026",
        "5 janv. 2026",
        "5 gennaio 2026",
        "5 de janeiro de 2026",
        "5 de gener de 2026",
    ],
)
def test_more_ways_to_write_a_day(text):
    assert only(read(HEADINGS, ROW.replace("31/01/2026", text))).issue_date == date(2026, 1, 5)


def test_an_amount_without_cents():
    assert invoice_with("Total", "1.210,-").total_minor == 121_000


def test_the_letters_of_dos():
    parsed = read(HEADINGS.replace("NIF", "Población"), ROW.replace("Sol", "Cañas Peñíscola"), encoding="cp850")
    assert only(parsed).customer.name == "Talleres Cañas Peñíscola, S.L."


@pytest.mark.parametrize("name", ["Cañón Ruiz", "CAÑAS Y PEÑAS, S.A.", "Société Générale 5£ 3¥", "¡Ánimo! ¿Qué?"])
def test_windows_letters_are_not_taken_for_those_of_dos(name):
    assert only(read(HEADINGS, ROW.replace("Talleres Sol, S.L.", name), encoding="cp1252")).customer.name == name


@pytest.mark.parametrize(
    ("headings", "values"),
    [
        ("Moneda;Total con signo;Total en divisa con signo", "USD;100,00;110,00"),
        ("Moneda del documento;Importe en moneda local;Importe en moneda documento", "USD;100,00;110,00"),
    ],
)
def test_the_amount_in_the_currency_of_the_invoice_wins(headings, values):
    invoice = invoice_with(headings, values)
    assert (invoice.currency, invoice.total_minor) == ("USD", 11_000)


def test_amounts_in_the_currency_of_the_books_alone():
    invoice = invoice_with("Moneda del documento;Importe en moneda local", "USD;100,00")
    assert (invoice.currency, invoice.total_minor) == ("EUR", 10_000)


def test_an_open_amount_in_another_currency_than_its_invoice_is_refused():
    headings = "Número;Fecha;Cliente;Moneda;Total en divisa con signo;Importe pendiente con signo"
    assert codes(read(headings, "F1;2026-01-31;Sol;USD;110,00;100,00")) >= {"currency-mismatch"}
    assert only(read(headings, "F1;2026-01-31;Sol;USD;110,00;0,00")).paid_minor == 11_000


def test_an_ageing_report_of_invoices():
    headings = "Cliente;Factura;Fecha;Vencimiento;No vencido;1-30;31-60;61-90;Más de 90"
    parsed = read(headings, "Sol;F1;05/01/2026;04/02/2026;;100,00;;;", "Luna;F2;05/12/2025;04/01/2026;;;;;1.250,00")
    assert [(one.total_minor, one.paid_minor) for one in parsed.invoices] == [(10_000, 0), (125_000, 0)]


GROUPS = "Factura;Fecha;Vencimiento;Total;Pendiente"


def test_customers_named_above_their_invoices():
    parsed = read(
        GROUPS, "Cliente: 430000012 - HIERROS NORTE SL;;;;", "F1;05/01/2026;04/02/2026;100,00;100,00",
        "F2;06/01/2026;05/02/2026;200,00;50,00", "Total cliente;;;300,00;150,00",
        "Cliente: 430000013 - LUNA SA;;;;", "F3;07/01/2026;06/02/2026;50,00;50,00", "TOTAL GENERAL;;;350,00;200,00",
    )  # fmt: skip
    told = [(one.number, one.customer.code, one.customer.name, one.paid_minor) for one in parsed.invoices]
    assert told == [
        ("F1", "430000012", "HIERROS NORTE SL", 0), ("F2", "430000012", "HIERROS NORTE SL", 15_000),
        ("F3", "430000013", "LUNA SA", 0),
    ]  # fmt: skip
    assert all(problem.level is Level.NOTE for problem in parsed.problems)


def test_customers_named_above_their_invoices_without_a_word_before_them():
    parsed = read(
        ";Date;Num;Due Date;Open Balance", "Globex SL;;;;", ";05/01/2026;1001;04/02/2026;121,00",
        "Total for Globex SL;;;;121,00", "Initech;;;;", ";16/01/2026;1003;31/01/2026;50,00", "TOTAL;;;;171,00",
    )  # fmt: skip
    assert [(one.number, one.customer.name) for one in parsed.invoices] == [("1001", "Globex SL"), ("1003", "Initech")]
    assert ("customer-of-group", Level.WARNING) in {(problem.code, problem.level) for problem in parsed.problems}


def test_the_code_of_a_customer_above_its_invoices():
    parsed = read("Cuenta;Documento;Fecha;Vto;Importe", "430000012;HIERROS SL;;;", ";F1;05/01/2026;04/02/2026;100,00")
    assert (parsed.invoices[0].customer.code, parsed.invoices[0].customer.name) == ("430000012", "HIERROS SL")


def test_a_customer_named_on_the_first_of_its_rows():
    parsed = read(
        "Cliente;Factura;Fecha;Total", "Sol;F1;05/01/2026;10,00", ";F2;06/01/2026;20,00", "Total Sol;;;30,00",
        "Luna;F3;07/01/2026;50,00", ";F4;08/01/2026;60,00", "Total Luna;;;110,00",
    )  # fmt: skip
    assert [one.customer.name for one in parsed.invoices] == ["Sol", "Sol", "Luna", "Luna"]
    assert ("customer-of-group", Level.WARNING) in {(problem.code, problem.level) for problem in parsed.problems}


def test_a_customer_missing_from_a_list_that_names_one_on_every_row():
    rows = [f"Sol;F{place};05/01/2026;10,00" for place in range(4)]
    parsed = read("Cliente;Factura;Fecha;Total", *rows, ";F8;06/01/2026;20,00", ";F9;06/01/2026;20,00")
    assert codes(parsed) >= {"missing-customer"}


def test_a_second_sheet_of_invoices_waits_for_a_person():
    rows = [HEADINGS.split(";"), ROW.split(";")]
    parsed = formats.read(workbook({"Enero": rows, "Febrero": rows}))
    assert [(problem.code, problem.level) for problem in parsed.problems] == [("sheet-ignored", Level.WARNING)]


def test_a_hidden_sheet_gives_way_to_one_that_is_shown():
    book = openpyxl.load_workbook(io.BytesIO(workbook({"Datos": [HEADINGS.split(";"), ROW.split(";")]})))
    book.copy_worksheet(book["Datos"]).title = "Facturas"
    book["Datos"].sheet_state = "hidden"
    content = io.BytesIO()
    book.save(content)
    assert formats.read(content.getvalue()).invoices[0].where == "hoja Facturas, fila 2"


def test_instalments_that_tell_no_total_add_up_to_it():
    headings = "Número;Fecha;Cliente;Vto.;Importe vto.;Situación"
    rows = ["F1;31/01/2026;Sol;28/02/2026;40,00;Cobrado", "F1;31/01/2026;Sol;31/03/2026;60,00;Pendiente"]
    invoice = only(read(headings, *rows))
    assert (invoice.total_minor, invoice.paid_minor) == (10_000, 4_000)
    assert dues_of(invoice) == [(date(2026, 2, 28), 4_000), (date(2026, 3, 31), 6_000)]


@pytest.mark.parametrize(
    ("headings", "values", "total", "payable"),
    [
        ("Base;IVA;IRPF;Total", "1000,00;21%;15%;1060,00", 121_000, 106_000),
        ("Base;% IVA", "1000,00;21", 121_000, 121_000),
        ("Base;% IVA;% IRPF", "1000,00;21;15", 121_000, 106_000),
        ("Net;VAT;Gross", "1000,00;210,00;1210,00", 121_000, 121_000),
    ],
)
def test_rates_where_amounts_are_expected(headings, values, total, payable):
    invoice = invoice_with(headings, values)
    assert (invoice.total_minor, invoice.payable_minor) == (total, payable)
    assert not invoice.customer.tax_id


def test_a_cell_that_a_spreadsheet_shows_as_a_rate():
    row = ["F1", date(2026, 1, 5), "Sol", 1000, 0.21, 0.15]
    parsed = formats.read(workbook({"Hoja1": [["Número", "Fecha", "Cliente", "Base", "IVA", "IRPF"], row]}))
    assert (only(parsed).total_minor, only(parsed).payable_minor) == (121_000, 106_000)


def test_dollars_are_never_taken_for_euros():
    parsed = read("Número;Fecha;Cliente;Total", "F1;31/01/2026;Sol;$100,00")
    assert codes(parsed) >= {"currency-mismatch"}
    assert invoice_with("Total;Moneda", "$100,00;USD").currency == "USD"


@pytest.mark.parametrize(
    ("heading", "values", "paid"),
    [("Pagada", ("1", "0"), (1_000, 0)), ("Pendiente", ("1", "0"), (0, 1_000)), ("Cobrado", ("0", "0"), (0, 0))],
)
def test_ones_and_zeros_answer_a_question(heading, values, paid):
    rows = [f"F{place};31/01/2026;Sol;10,00;{value}" for place, value in enumerate(values)]
    assert tuple(one.paid_minor for one in read(f"Número;Fecha;Cliente;Total;{heading}", *rows).invoices) == paid


@pytest.mark.parametrize("heading", ["Rectificativa", "Es abono", "Is Return"])
@pytest.mark.parametrize(("answer", "total"), [("Sí", -1_000), ("1", -1_000), ("No", 1_000), ("0", 1_000)])
def test_a_column_that_asks_whether_it_is_a_credit_note(heading, answer, total):
    assert invoice_with(f"Total;{heading}", f"10,00;{answer}").total_minor == total


@pytest.mark.parametrize("code", ["1", "S", "X"])
def test_the_code_of_a_kind_is_no_answer(code):
    assert invoice_with("Total;Tipo", f"10,00;{code}").total_minor == 1_000


def test_a_credit_note_of_a_list_names_what_it_corrects():
    headings = "Número;Fecha;Cliente;Total;Factura rectificada"
    parsed = read(headings, "F1;31/01/2026;Sol;10,00;", "R1;31/01/2026;Sol;-4,00;F1", "R2;31/01/2026;Sol;-4,00;F1, F/2")
    assert [one.corrects for one in parsed.invoices] == [(), ("F1",), ("F1", "F/2")]
    assert invoice_with("Total;Factura rectificada", "4,00;F1").total_minor == -400


def test_a_remark_between_invoices_is_no_customer():
    parsed = read(
        "Factura;Fecha;Vencimiento;Importe", "HIERROS SL;NIF: B77239648;;", "F1;05/01/2026;04/02/2026;100,00",
        "(reclamada el 3/2);;;", "F2;06/01/2026;05/02/2026;50,00",
    )  # fmt: skip
    assert {one.customer.name for one in parsed.invoices} <= {"HIERROS SL"}
    named = read(GROUPS, "HIERROS SL;NIF: B77239648;;;", "F1;05/01/2026;04/02/2026;100,00;")
    assert (named.invoices[0].customer.name, named.invoices[0].customer.tax_id) == ("HIERROS SL", "B77239648")


@pytest.mark.parametrize(
    ("status", "paid"), [("Vencida (12 días)", 0), ("Cobrada (transferencia)", 1_000), ("Pend. de cobro", 0)]
)
def test_a_state_with_a_remark(status, paid):
    assert invoice_with("Total;Estado", f"10,00;{status}").paid_minor == paid


def test_what_is_printed_at_the_foot_of_a_page_is_no_invoice():
    parsed = read(HEADINGS, ROW, "Página 2 de 3;;;;;", HEADINGS, ROW.replace("F1", "F2"), "Generado el 31/01/2026;;;;;")
    assert [one.number for one in parsed.invoices] == ["F1", "F2"]
    assert not parsed.problems


def test_the_amount_of_a_line_of_goods_is_no_total():
    headings = "Número;Fecha;Cliente;Concepto;Cantidad;Precio;Dto;IVA %;Importe"
    rows = ["F1;31/01/2026;Sol;A;2;10,00;10;21;18,00", "F1;31/01/2026;Sol;B;1;5,00;0;21;5,00"]
    assert only(read(headings, *rows)).total_minor == 2_783
    assert only(read(headings, rows[0])).total_minor == 2_178
    assert only(read(headings, rows[0].replace("18,00", "21,78"))).total_minor == 2_178


def test_the_running_balance_of_a_ledger_is_not_what_is_open_of_an_invoice():
    headings = "Cliente;NIF;Factura;Fecha;Debe;Haber;Saldo"
    parsed = read(headings, "Sol;;F1;05/01/2026;121,00;21,00;100,00", "Sol;;F2;06/01/2026;50,00;0,00;150,00")
    assert [(one.total_minor, one.paid_minor) for one in parsed.invoices] == [(12_100, 2_100), (5_000, 0)]
    assert codes(read(headings, "Sol;;C1;07/01/2026;;100,00;50,00")) >= {"missing-amount"}

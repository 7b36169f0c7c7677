"""Rows with something wrong, customers, currencies, mappings: one row of a list at a time."""

import pytest

from amistoso.core.documents import Level
from tests.importers.lists import HEADINGS, ROW, codes, invoice_with, only, read


@pytest.mark.parametrize(
    ("row", "code", "column"),
    [
        (";31/01/2026;02/03/2026;Sol;;10,00", "missing-number", "Número"),
        ("F1;31/01/2026;02/03/2026;;;10,00", "missing-customer", "Cliente"),
        ("F1;31/01/2026;02/03/2026;Sol;;", "missing-amount", "Total"),
        ("F1;;02/03/2026;Sol;;10,00", "missing-date", "Fecha"),
    ],
)
def test_what_an_invoice_cannot_do_without(row, code, column):
    parsed = read(HEADINGS, ROW.replace("F1", "F0"), row)
    assert [(problem.code, problem.where) for problem in parsed.problems] == [(code, f"línea 3, columna {column}")]


def test_all_problems_are_told_at_once():
    parsed = read(HEADINGS, "F1;30/02/2026;ayer;;;x", ROW.replace("F1", "F2").replace("1.210,00", "1,2,3"))
    assert codes(parsed) == {"bad-date", "missing-customer", "bad-amount"}
    assert len(parsed.problems) == 5


def test_many_problems_of_one_kind_are_counted():
    rows = [f"F{position};30/02/2026;;Sol;;10,00" for position in range(500)]
    problems = read(HEADINGS, *rows).problems
    assert len(problems) == 201
    assert "300 casos más" in problems[-1].message


@pytest.mark.parametrize(
    "name",
    ["=cmd|' /C calc'!A0", "+cmd|' /C calc'!A0", "@SUM(A1)", "-2+3+cmd|' /C calc'!A0", '=HYPERLINK("http://x.es")'],
)
def test_a_formula_in_a_name_becomes_harmless_text(name):
    parsed = read(HEADINGS, ROW.replace("Talleres Sol, S.L.", '"' + name.replace('"', '""') + '"'))
    assert ("formula-cell", Level.WARNING) in {(problem.code, problem.level) for problem in parsed.problems}
    assert parsed.invoices[0].customer.name[0] not in "=+-@\t\r"


@pytest.mark.parametrize("text", ["=1+2", "@A1"])
def test_a_formula_in_an_amount_is_an_error(text):
    parsed = read(HEADINGS, ROW.replace("1.210,00", text))
    assert [(problem.code, problem.level) for problem in parsed.problems] == [("formula-cell", Level.ERROR)]


def test_a_telephone_with_its_country_is_no_formula():
    invoice = invoice_with("Total;Teléfono", "10,00;+34 600 100 200")
    assert invoice.customer.phone == "+34 600 100 200"


def test_series_and_number_are_one_number():
    parsed = read(
        "Serie;Número;Fecha;Cliente;Total",
        "A;12;31/01/2026;Sol;10,00",
        "B-;12;31/01/2026;Sol;10,00",
        "C;C15;31/01/2026;Sol;10,00",
        ";9;31/01/2026;Sol;10,00",
    )
    assert [invoice.number for invoice in parsed.invoices] == ["A-12", "B-12", "C15", "9"]


def test_everything_known_of_a_customer():
    headings = (
        "Número;Fecha;Total;Cód. cliente;Cliente;CIF;Correo electrónico;Tfno.;C.P.;Población;Provincia;País;Idioma"
    )
    values = "F1;31/01/2026;10,00;43001;Sol;ES-B77239648;a@sol.es, b@sol.es;93 100;8001;Reus;Tarragona;España;Catalán"
    customer = only(read(headings, values)).customer
    assert (customer.code, customer.tax_id, customer.postal_code) == ("43001", "B77239648", "08001")
    assert customer.emails == ("a@sol.es", "b@sol.es")
    assert (customer.phone, customer.city, customer.province) == ("93 100", "Reus", "Tarragona")
    assert (customer.country, customer.language) == ("ES", "ca")


@pytest.mark.parametrize(
    ("text", "emails"),
    [
        ("ana@sol.es; pagos@sol.es", ("ana@sol.es", "pagos@sol.es")),
        ("Ana Ruiz <ana@sol.es>", ("ana@sol.es",)),
        ("ana@sol.es ana@sol.es", ("ana@sol.es",)),
        ("ana@sol", ()),
        ("N/D", ()),
        ("ana@sol.es; mal", ("ana@sol.es",)),
    ],
)
def test_several_addresses_in_one_cell(text, emails):
    parsed = read("Número,Fecha,Cliente,Total,Email", f'F1,31/01/2026,Sol,"10,00","{text}"')
    assert parsed.invoices[0].customer.emails == emails


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [("EUR", "EUR", 1_050), ("€", "EUR", 1_050), ("USD", "USD", 1_050), ("Euros", "EUR", 1_050), ("", "EUR", 1_050)],
)
def test_currencies(text, currency, minor):
    invoice = invoice_with("Total;Moneda", f"10,50;{text}")
    assert (invoice.currency, invoice.total_minor) == (currency, minor)


def test_a_currency_without_minor_units():
    assert invoice_with("Total;Divisa", "10.500;JPY").total_minor == 10_500


def test_an_unknown_currency_and_an_amount_in_another_are_errors():
    assert "bad-currency" in codes(read("Número;Fecha;Cliente;Total;Moneda", "F1;31/01/2026;Sol;10,00;ZZZ"))
    assert "currency-mismatch" in codes(read(HEADINGS, ROW.replace("1.210,00", "1.210,00 USD")))


@pytest.mark.parametrize(("state", "code"), [("Borrador", "draft-skipped"), ("Anulada", "void-skipped")])
def test_drafts_and_void_invoices_are_not_loaded(state, code):
    parsed = read(
        "Número;Fecha;Cliente;Total;Estado", f"F1;31/01/2026;Sol;10,00;{state}", "F2;31/01/2026;Sol;10,00;Pendiente"
    )
    assert [invoice.number for invoice in parsed.invoices] == ["F2"]
    assert code in codes(parsed)


def test_simplified_invoices_to_nobody_ask():
    parsed = read("Número;Fecha;Cliente;Total;Tipo factura", "F1;31/01/2026;N/D;10,00;F2", "F2;31/01/2026;Sol;10,00;F1")
    assert [invoice.number for invoice in parsed.invoices] == ["F2"]
    assert "simplified-skipped" in codes(parsed)


def test_a_list_of_which_nothing_is_left_is_refused():
    for row in ("F1;31/01/2026;N/D;10,00;F2;Emitida", "F1;31/01/2026;Sol;10,00;F1;Borrador"):
        parsed = read("Número;Fecha;Cliente;Total;Tipo factura;Estado", row)
        assert parsed.has_errors
        assert "all-rows-skipped" in codes(parsed)
    voided = read("Número;Fecha;Cliente;Total;Estado", "F1;31/01/2026;Sol;10,00;Anulada")
    assert not voided.has_errors
    assert [one.number for one in voided.voided] == ["F1"]


def test_lines_of_goods_add_up_to_invoices():
    headings = (
        "Num factura;Fecha dd/mm/yyyy;Fecha de vencimiento dd/mm/yyyy;Nombre del contacto;NIF del contacto;"
        "Precio unidad;Unidades;Descuento %;IVA %;Retención %;Cantidad cobrada"
    )
    rows = [
        "F1;31/01/2026;02/03/2026;Sol;;100,00;10;0;21;15;",
        "F1;31/01/2026;02/03/2026;Sol;;10,333;3;50;10;;",
        "F2;31/01/2026;02/03/2026;Sol;;1,50;2;;21;;1,00",
    ]
    parsed = read(headings, *rows)
    assert not parsed.has_errors, parsed.problems
    assert [(invoice.total_minor, invoice.payable_minor, invoice.paid_minor) for invoice in parsed.invoices] == [
        (122_705, 107_705, None),
        (363, 363, 100),
    ]


def test_a_persons_mapping_wins_over_the_guess():
    headings = "Ref;Día;Quién;Cuánto;Total"
    mapping = {"Ref": "number", "Día": "issue_date", "Quién": "customer_name", "Cuánto": "total", "Total": ""}
    parsed = read(headings, "F1;31/01/2026;Sol;10,00;99,00", mapping=mapping)
    assert only(parsed).total_minor == 1_000
    assert parsed.mapping == mapping


def test_a_mapping_by_column_number_reads_a_file_without_headings():
    mapping = {"1": "issue_date", "4": "number", "13": "total", "17": "tax_id", "19": "customer_name"}
    row = "03.05.2024;FR24;781;FR2400000781;-9,08;10;-0,91;0;0;0;0;0;-9,99;;;0;B77239648;;PEÑA DEMO SCCL;C/ X;25184"
    invoice = only(read(row, mapping=mapping))
    assert (invoice.number, invoice.total_minor, invoice.customer.name) == ("FR2400000781", -999, "PEÑA DEMO SCCL")


def test_a_mapping_to_no_field_is_told():
    assert "unknown-field" in codes(read(HEADINGS, ROW, mapping={"Total": "importe_raro"}))


def test_a_name_that_is_a_code_beside_the_name():
    parsed = read("Número;Fecha;Cliente;Nombre;Total", "1;31/01/2026;430001;Sol, S.L.;10,00")
    assert (only(parsed).customer.name, only(parsed).customer.code) == ("Sol, S.L.", "430001")


@pytest.mark.parametrize("text", ["00/00/0000", "0000-00-00", "30/12/1899", "N/D"])
def test_a_date_that_is_not_there_is_none(text):
    parsed = read("Número;Fecha;Cliente;Total;Vencimiento", f"F1;31/01/2026;Sol;10,00;{text}")
    assert codes(parsed) == {"due-date-assumed"}


def test_a_list_with_a_concept_and_a_balance_is_still_of_invoices():
    assert invoice_with("Concepto;Total;Saldo", "Obra;100,00;40,00").paid_minor == 6_000


def test_an_address_of_several_lines_is_one_cell():
    rows = ['F1;31/01/2026;Sol;"C/ Mayor, 1', '43201 Reus";10,00', "F2;31/01/2026;Sol;;5,00"]
    parsed = read("Número;Fecha;Cliente;Dirección;Total", *rows)
    assert [(invoice.number, invoice.where) for invoice in parsed.invoices] == [("F1", "línea 2"), ("F2", "línea 4")]

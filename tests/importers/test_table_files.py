"""Files that hold no invoice list, customer lists, spreadsheets, and the guard before them."""

import io
import random
import zipfile
from datetime import date, datetime

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from amistoso.core.documents import Level, Parsed, Problem
from amistoso.importers import formats, spreadsheet
from amistoso.importers.tables import MAX_HEADINGS, MAX_ROWS_ABOVE_HEADER, Table
from tests.importers import real_files
from tests.importers.n43_pages import Move, file_of

CSV = "Número;Fecha;Vencimiento;Cliente;NIF;Total\r\nF1;31/01/2026;02/03/2026;Peña;B77239648;1.210,00\r\n".encode()
OPEN_QUOTE = 'Número;Fecha;Cliente;Total\nF1;01/01/2026;"Sol;10,00\n'
N43 = file_of(Move(12_100, complements=("PANADERIA LUZ SL",)), Move(-500, "12")).encode()


def workbook(*rows: tuple[object, ...], sheets: tuple[str, ...] = ("Hoja1",)) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title in sheets:
        sheet = book.create_sheet(title)
        for row in rows if title == sheets[-1] else [("notas", "varias")]:
            sheet.append(row)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


A_MORNING = datetime(2026, 1, 31, 9, 30)  # noqa: DTZ001 - a spreadsheet knows no zone
XLSX = workbook(
    ("Factura", "Fecha", "Vencimiento", "Cliente", "NIF", "CP", "Total"),
    (101, A_MORNING, date(2026, 3, 2), "Peña", "B77239648", 8001, 2.489999999999998),
    ("A-102", 46112, "02/05/2026", "Peña", "B77239648", "08001", "1.210,50"),
)


def codes(content: bytes, name: str = "facturas.csv") -> list[str]:
    return [problem.code for problem in formats.read(content, name).problems]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty-file"),
        (b"\r\n \r\n\t\r\n", "empty-file"),
        (b"\xef\xbb\xbf", "empty-file"),
        (b";;;\r\n;;;\r\n", "empty-file"),
        (bytes(range(256)) * 20, "binary-file"),
        (b"\x89PNG\r\n\x1a\n" + bytes(200), "binary-file"),
        (b"%PDF-1.7\n...", "pdf-file"),
        (b"<?xml version='1.0'?><a/>", "unknown-xml"),
        (b"<html><table><tr><td>1</td></tr></table></html>", "unknown-xml"),
        (b"hola\nesto no es una lista\n", "no-header"),
        (b"03.05.2024;FR24;781;-9,08\n03.05.2024;FR24;782;-5,90\n", "no-header"),
        ("Número;Fecha;Cliente;Total\n".encode(), "no-rows"),
        ("Número;Fecha;Cliente;Total\nTotal;;;0,00\n".encode(), "no-rows"),
        (b"Proveedor;CIF;Fecha;Total\nSol;B77239648;01/01/2026;10,00\n", "received-invoices"),
        ("Nº factura proveedor;Nombre;Fecha;Total\n1;Sol;01/01/2026;10,00\n".encode(), "received-invoices"),
        ("FACTURAS RECIBIDAS;;;\nNúmero;Fecha;Nombre;Total\n1;01/01/2026;Sol;1,00\n".encode(), "received-invoices"),
        ("Número;Fecha;Nombre;Total;Tipo\n1;01/01/2026;Sol;10,00;Recibida\n".encode(), "received-invoices"),
        (b"Ciudad;Provincia;Color\nReus;Tarragona;azul\n", "not-an-invoice-list"),
        ("Número;Fecha;Cliente;Color\nF1;01/01/2026;Sol;azul\n".encode(), "missing-column"),
        (b"Fecha;Cliente;Total\n01/01/2026;Sol;10,00\n", "missing-column"),
        ("Número;Cliente;Total\nF1;Sol;10,00\n".encode(), "missing-column"),
        ("Número;Fecha;Total\nF1;01/01/2026;10,00\n".encode(), "missing-column"),
        ((OPEN_QUOTE + "F2;01/01/2026;Sol;1,00\n" * 3).encode(), "unclosed-quote"),
        ("Número;Fecha;Cliente;Total\nF1;01/01/2026;Peña;1,00\nF2;01/01/2026;Mu".encode() + b"\xc3", "bad-encoding"),
        ("Número;Fecha;Cliente;Total\nF1;1/1/2026;Peña;1,00\nF2;1/1/2026;Mu".encode() + b"\xf1oz;1\n", "bad-encoding"),
        ((OPEN_QUOTE + "F2;01/01/2026;Sol;1,00\n" * 99).encode(), "unclosed-quote"),
        ("Número;Fecha\n".encode("utf-16") + b"\x00", "bad-encoding"),
        (b"PK\x03\x04 no es un zip", "broken-spreadsheet"),
        (spreadsheet.OLE_MAGIC + b"no es un xls" * 100, "broken-spreadsheet"),
    ],
)  # fmt: skip
def test_what_is_no_list_is_refused_by_name(content, code):
    parsed = formats.read(content, "x.csv")
    assert code in [problem.code for problem in parsed.problems]
    assert parsed.has_errors
    assert not parsed.customers
    assert not parsed.statements
    _say_what_to_do(parsed)


def _say_what_to_do(parsed: Parsed) -> None:
    for problem in parsed.problems:
        assert isinstance(problem, Problem)
        assert problem.where
        assert problem.message
        assert problem.hint


def test_a_very_large_file_is_refused_before_it_is_read(monkeypatch):
    monkeypatch.setattr(formats, "MAX_FILE_BYTES", 10)
    parsed = formats.read(CSV, "grande.csv")
    assert [(problem.code, problem.where) for problem in parsed.problems] == [("too-large", "grande.csv")]


def test_headings_are_looked_for_only_as_far_as_headings_reach():
    """All cells of a damaged list may stand in one row: each would be compared with every heading there is."""
    wide = [f"celda {at}" for at in range(30_000)]
    table = Table("csv", lambda: iter(enumerate([wide] * 1_000, start=1)))
    assert [len(cells) for _, cells in table.first_rows()] == [MAX_HEADINGS] * MAX_ROWS_ABOVE_HEADER
    assert len(formats.read(CSV + ";".join(wide).encode() + b"\r\n", "lista.csv").invoices) == 1


def test_a_list_of_customers():
    text = "Nombre;CIF;Email;Teléfono;Población\n" + 2 * "Sol;B77239648;ana@sol.es;93 100;Reus\n" + "Luna;;;;\n"
    parsed = formats.read(text.encode(), "clientes.csv")
    assert parsed.kind == "customers"
    assert not parsed.problems
    assert [(customer.name, customer.tax_id, customer.city) for customer in parsed.customers] == [
        ("Sol", "B77239648", "Reus"),
        ("Luna", "", ""),
    ]


def test_a_customer_without_a_name_is_an_error_unless_something_else_names_it():
    parsed = formats.read(b"Nombre;CIF;Email\n;B77239648;a@b.es\n;;c@d.es\n", "clientes.csv")
    assert [(problem.code, problem.where) for problem in parsed.problems] == [
        ("customer-without-name", "línea 2"), ("missing-customer", "línea 3, columna Nombre"),
    ]  # fmt: skip


def test_a_workbook():
    parsed = formats.read(XLSX, "facturas.xlsx")
    assert (parsed.format, [problem.code for problem in parsed.problems]) == ("xlsx", [])
    first, second = parsed.invoices
    assert (first.number, first.issue_date, first.total_minor) == ("101", date(2026, 1, 31), 249)
    assert (first.customer.postal_code, first.where) == ("08001", "hoja Hoja1, fila 2")
    assert (second.number, second.issue_date, second.due_dates[0].due_on) == (
        "A-102",
        date(2026, 3, 31),
        date(2026, 5, 2),
    )
    assert second.total_minor == 121_050


def test_a_problem_in_a_workbook_names_sheet_row_and_column():
    content = workbook(
        ("Factura", "Fecha", "Cliente", "Importe"),
        ("F1", "30/02/2026", "Sol", "x"),
        ("F2", date(2026, 1, 1), "Sol", True),
    )
    places = [(problem.code, problem.where) for problem in formats.read(content).problems]
    assert places == [
        ("bad-date", "hoja Hoja1, fila 2, columna Fecha"),
        ("bad-amount", "hoja Hoja1, fila 2, columna Importe"),
        ("bad-amount", "hoja Hoja1, fila 3, columna Importe"),
    ]


def test_the_sheet_with_the_invoices_is_found():
    content = workbook(
        ("Factura", "Fecha", "Cliente", "Total"), ("F1", date(2026, 1, 31), "Sol", 10), sheets=("Portada", "Datos")
    )
    parsed = formats.read(content)
    assert len(parsed.invoices) == 1
    assert ("sheet-ignored", "hoja Portada") in [(problem.code, problem.where) for problem in parsed.problems]


def _archive(parts: dict[str, bytes]) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return content.getvalue()


def _with_sheet(xml: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(XLSX)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    return _archive({**parts, "xl/worksheets/sheet1.xml": xml})


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (_archive({"factura.csv": CSV}), "zip-file"),
        (_archive({"xl/workbook.bin": b""}), "unsupported-spreadsheet"),
        (_archive({"content.xml": b"<x/>"}), "broken-spreadsheet"),
        (_with_sheet(b"<worksheet><sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>"), "no-header"),
        (
            _with_sheet(
                b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
                b'<row r="1"><c r="A1"><v>1</v>'
                b'</c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>'
            ),
            "too-large",
        ),
    ],
    ids=["zip", "xlsb", "ods", "cut sheet", "corner to corner"],
)
def test_archives_that_are_no_sheet_or_would_eat_the_memory(content, code):
    found = codes(content)
    assert code in found or (code == "no-header" and found == ["broken-spreadsheet"])


def test_a_bomb_is_measured_while_it_is_unpacked(monkeypatch):
    monkeypatch.setattr(spreadsheet, "MAX_UNPACKED_BYTES", 2_000_000)
    bomb = _with_sheet(b" " * 3_000_000)
    assert codes(bomb) == ["too-large"]
    # A directory that lies about the size is measured by what comes out.
    assert codes(bomb.replace((3_000_000).to_bytes(4, "little"), (1_000).to_bytes(4, "little"))) in (
        ["too-large"],
        ["broken-spreadsheet"],
    )


def test_an_open_document_sheet():
    def cell(text: str) -> str:
        return f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'

    rows = (("Factura", "Fecha", "Cliente", "Total"), ("F1", "31/01/2026", "Sol", "10,50"))
    cells = "".join(f"<table:table-row>{''.join(map(cell, row))}</table:table-row>" for row in rows)
    space = "urn:oasis:names:tc:opendocument:xmlns"
    content = _archive(
        {
            "mimetype": b"application/vnd.oasis.opendocument.spreadsheet",
            "META-INF/manifest.xml": f'<manifest:manifest xmlns:manifest="{space}:manifest:1.0"/>'.encode(),
            "content.xml": (
                f'<office:document-content xmlns:office="{space}:office:1.0" xmlns:table="{space}:table:1.0" '
                f'xmlns:text="{space}:text:1.0"><office:body><office:spreadsheet><table:table table:name="Hoja1">'
                f"{cells}</table:table></office:spreadsheet></office:body></office:document-content>"
            ).encode(),
        }
    )
    parsed = formats.read(content)
    assert (parsed.format, [invoice.total_minor for invoice in parsed.invoices]) == ("ods", [1_050]), parsed.problems


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_give_problems_and_never_an_exception(content):
    parsed = formats.read(content, "x")
    assert parsed.problems or parsed.invoices or parsed.customers or parsed.statements
    _say_what_to_do(parsed)


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet=st.sampled_from("Número;Fecha,Cliente\tTotal\n\"'=1.2,3/-€F\x00\ufeffñ |"), max_size=300))
def test_any_text_gives_problems_and_never_an_exception(text):
    _say_what_to_do(formats.read(text.encode(), "x"))


@pytest.mark.parametrize("good", [CSV, N43, XLSX], ids=["csv", "n43", "xlsx"])
def test_damaged_files_give_rows_or_problems(good):
    chance = random.Random(43)
    for _ in range(150):
        damaged = bytearray(good)
        for _ in range(chance.randint(1, 6)):
            damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
        if chance.random() < 0.3:
            damaged = damaged[: chance.randrange(len(damaged))]
        parsed = formats.read(bytes(damaged), "x")
        assert parsed.problems or parsed.invoices or parsed.customers or parsed.statements
        _say_what_to_do(parsed)


@settings(max_examples=120, deadline=None)
@given(st.lists(st.integers(-(10**9), 10**9), max_size=6), st.integers(-(10**10), 10**10))
def test_every_well_made_statement_is_read_back(cents, opening):
    parsed = formats.read(file_of(*(Move(amount) for amount in cents), opening=opening).encode(), "x")
    (statement,) = parsed.statements
    assert [entry.amount_minor for entry in statement.entries] == cents
    assert statement.opening_minor + sum(cents) == statement.closing_minor


@real_files.needed
@pytest.mark.parametrize(
    ("file", "code"),
    [
        ("facturas_emitidas_contable_sin_cabecera_latin1.csv", "no-header"),
        ("facturas_recibidas_registro_utf8bom.csv", "received-invoices"),
    ],
)
def test_real_lists_that_cannot_be_loaded_say_why(file, code):
    content = (real_files.ROOT / "invoices/tabular/es_register_exports_anonymised" / file).read_bytes()
    assert code in codes(content, file)


@real_files.needed
def test_a_real_register_of_issued_invoices():
    file = real_files.ROOT / "invoices/tabular/es_register_exports_anonymised/facturas_emitidas_registro.xlsx"
    parsed = formats.read(file.read_bytes(), file.name)
    assert {problem.code for problem in parsed.problems} == {"simplified-skipped", "due-date-assumed"}
    assert [(invoice.number, invoice.total_minor) for invoice in parsed.invoices] == [
        ("F2500040112", 2_631), ("F2500040113", 2_396), ("F2500040114", 1_495), ("FR2500003162", -4_513),
    ]  # fmt: skip
    assert parsed.invoices[0].customer.name == "JOÃO PUIG I CADAFALCH"


@real_files.needed
def test_bank_tables_are_never_taken_for_invoices():
    for file in sorted((real_files.ROOT / "statements/csv_xlsx").rglob("*.*")):
        if file.suffix in (".csv", ".xls", ".xlsx"):
            parsed = formats.read(file.read_bytes(), file.name)
            errors = {problem.code for problem in parsed.problems if problem.level is Level.ERROR}
            assert errors <= {"not-an-invoice-list", "no-header", "no-rows"}, file
            assert bool(errors) != bool(parsed.statements), file
            assert not parsed.invoices
            assert not parsed.customers


@pytest.mark.parametrize("reference", ["A" + "1" * 400, "XFDXFD9", "A99999999", "&#65;1"])
def test_a_cell_that_cannot_exist_never_reaches_the_native_reader(reference):
    """The reader behind took any number for a row and asked for terabytes, which ended the process."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr(
            "xl/worksheets/sheet1.xml", f'<sheetData><row><c\n r = "{reference}" t="s"/></row></sheetData>'
        )
    assert {problem.code for problem in formats.read(packed.getvalue()).problems} == {"too-large"}

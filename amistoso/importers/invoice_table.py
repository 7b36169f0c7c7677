"""Lists of invoices or of customers in CSV, XLSX, XLS and ODS, as Spanish tools export them or people keep them.

Finds the heading row, guesses what each column is (the person's mapping wins) and hands over rows and every
problem. A bank's list of movements goes to `bank_table`; a list of received invoices is recognised and refused:
loading it would remind the wrong people.
"""

from collections.abc import Mapping, Sequence

from amistoso.core.documents import CustomerRow, InvoiceRow, Parsed, Progress, VoidedRow
from amistoso.importers import (
    bank_headings,
    bank_table,
    delimited,
    invoice_lines,
    sources,
    spreadsheet,
    table_columns,
    table_fields,
    table_groups,
    table_headings,
    table_style,
)
from amistoso.importers.customer_cells import CustomerReader
from amistoso.importers.findings import Findings
from amistoso.importers.invoice_joining import Joining
from amistoso.importers.invoice_lines import LineReader
from amistoso.importers.sources import Source
from amistoso.importers.table_cells import DateReader
from amistoso.importers.table_headings import Header
from amistoso.importers.table_rows import RowReader, Style
from amistoso.importers.tables import Table, UnreadableTable, is_blank, text_of

_AMOUNTS = ("total", "payable", "base", "pending", "instalment_amount", "due_amount_1", "unit_price", "bucket")
_WHO = ("customer_name", "trade_name", "customer_code", "tax_id")
_SKIPPED = {
    "total-line": ("fila de totales", "filas de totales", "No hay que hacer nada.", "note"),
    "draft": ("borrador, que no se carga", "borradores, que no se cargan", "Se cargarán cuando los emita.", "note"),
    "void": ("factura anulada que no se carga", "facturas anuladas que no se cargan", "No hay que hacer nada.", "note"),
    "payment": (
        "fila de un cobro, que no es una factura", "filas de cobros, que no son facturas",
        "Los cobros se toman del banco, o de una columna Cobrado o Pendiente.", "note",
    ),
    "simplified": (
        "factura simplificada sin cliente, que no se carga", "facturas simplificadas sin cliente, que no se cargan",
        "Es lo normal en ventas al público: no hay a quién recordárselas. Si alguna se debe, añada su cliente.", "warn",
    ),
    "received-invoices": (
        "factura recibida (de un proveedor)", "facturas recibidas (de proveedores)",
        "Cargue solo las facturas emitidas a sus clientes.", "error",
    ),
}  # fmt: skip


def parse(
    content: bytes | Source, mapping: Mapping[str, str] | None = None, progress: Progress | None = None
) -> Parsed:
    findings = Findings()
    name = "csv"
    try:
        tables = _tables(sources.of(content), progress)
        name = tables[0].format if tables else "xlsx"
        movements = _movements(tables, mapping)
        if movements:
            return bank_table.parse(*movements, findings)
        table, header = _chosen(tables, mapping, findings)
        return _parsed(table, header, findings)
    except UnreadableTable as refusal:
        findings.error(refusal.where, refusal.code, str(refusal), refusal.hint)
        return Parsed(name, problems=findings.all())


def _tables(source: Source, progress: Progress | None) -> tuple[Table, ...]:
    if spreadsheet.looks_like(source.head(spreadsheet.HEAD_BYTES)):
        return spreadsheet.read(sources.whole(source))
    return (delimited.read(source, progress),)


def _movements(tables: tuple[Table, ...], mapping: Mapping[str, str] | None) -> tuple[Table, Header] | None:
    """Find a sheet of bank movements, unless one of the sheets is a list of invoices or of customers."""
    if any(kind_of(header) for table in tables if (header := table_columns.find(table, mapping))):
        return None
    return next(((table, header) for table in tables if (header := bank_headings.find(table, mapping))), None)


def _chosen(tables: tuple[Table, ...], mapping: Mapping[str, str] | None, findings: Findings) -> tuple[Table, Header]:
    """Choose the sheet: the first that is an invoice list, else of customers, else the one to explain."""
    filled = [table for table in tables if any(not is_blank(cells) for _, cells in table.rows())]
    if not filled:
        raise UnreadableTable(
            "empty-file", "El fichero está vacío.", "Exporte de nuevo la lista y compruebe que tiene filas."
        )
    found = [(table, header) for table in filled if (header := table_columns.find(table, mapping))]
    if not found:
        raise _no_header(filled[0])
    # What somebody hid is not what they mean to load.
    table, header = min(
        found, key=lambda pair: (("invoices", "customers", "").index(kind_of(pair[1])), not pair[0].is_visible)
    )
    for other in filled:
        if other is not table:
            message = f"La hoja «{other.sheet}» no se carga; se lee la hoja «{table.sheet}»."
            # Twelve months on twelve sheets: eleven would be missing.
            is_list_too = any(one is other and kind_of(its) == "invoices" for one, its in found)
            tell = findings.warn if is_list_too and kind_of(header) == "invoices" else findings.note
            tell(f"hoja {other.sheet}", "sheet-ignored", message, "Si la quiere, guárdela como otro fichero.")
    return table, header


def _no_header(table: Table) -> UnreadableTable:
    number, cells = next((number, cells) for number, cells in table.rows() if not is_blank(cells))
    begins = " | ".join(text_of(cell) for cell in list(cells)[:6] if text_of(cell))[:120]
    message = f"No hay una fila de títulos que conozcamos; el fichero empieza por «{begins}»."
    hint = "Añada encima los títulos de las columnas, por ejemplo: Cliente; NIF; Número; Fecha; Vencimiento; Total."
    return UnreadableTable("no-header", message, hint, table.place(number))


def kind_of(header: Header) -> str:
    """Say "invoices", "customers", or "" when the columns are those of neither."""
    columns = header.columns
    has_amount = any(name in columns for name in _AMOUNTS)
    if header.is_of_a_bank:
        return ""
    if "number" in columns and has_amount:
        return "invoices"
    has_name = any(name in columns for name in _WHO)
    details = sum(
        name in columns
        for name in ("customer_name", "tax_id", "email", "phone", "customer_code", "postal_code", "city")
    )
    return "customers" if has_name and details >= 2 and not has_amount and "number" not in columns else ""


def _parsed(table: Table, header: Header, findings: Findings) -> Parsed:
    table, header = table_groups.unfolded(table, header, findings)
    kind = kind_of(header)
    _check_header(table, header, kind, findings)
    if findings.has_errors:
        return Parsed(table.format, problems=findings.all(), mapping=header.mapping())
    customers = CustomerReader(table, header, findings)
    if kind == "customers":
        rows = _customers(table, header, customers, findings)
        return Parsed(table.format, customers=rows, problems=findings.all(), mapping=header.mapping())
    invoices, voided = _invoices(table, header, customers, findings)
    return Parsed(table.format, invoices, voided, problems=findings.all(), mapping=header.mapping())


def _check_header(table: Table, header: Header, kind: str, findings: Findings) -> None:
    where = table.place(header.row)
    for field in header.unknown_fields:
        message = f"La correspondencia de columnas nombra el campo «{field}», que no existe."
        findings.error(
            where, "unknown-field", message, f"Los campos son: {', '.join(sorted(table_fields.FIELDS))[:400]}."
        )
    if header.is_of_suppliers or _is_titled_received(table, header):
        message = "Es una lista de facturas recibidas (de proveedores): lo que usted debe, no lo que le deben."
        findings.error(where, "received-invoices", message, "Exporte las facturas emitidas (ventas) y cárguelas.")
        return
    if not kind:
        _explain(where, header, findings)
    elif kind == "invoices":
        if not any(name in header.columns for name in _WHO):
            _missing(where, header, "el cliente", "Cliente o NIF", findings)
        if "issue_date" not in header.columns:
            _missing(where, header, "la fecha de la factura", "Fecha", findings)


def _explain(where: str, header: Header, findings: Findings) -> None:
    columns = header.columns
    is_near = not header.is_of_a_bank and any(name in columns for name in ("due_date", *_WHO))
    if is_near and "number" in columns:
        _missing(where, header, "el importe", "Total", findings)
    elif is_near and any(name in columns for name in _AMOUNTS):
        _missing(where, header, "el número de factura", "Número", findings)
    else:
        keys = {table_headings.key_of(heading) for heading in header.headings}
        looks = (
            "Parece un diario o un mayor de la contabilidad, que no es un extracto del banco"
            if keys & {"asiento", "subcuenta", "numero asiento", "diario"}
            else "Parece un extracto bancario"
            if header.is_of_a_bank
            else "Sus columnas no son las de una lista de facturas ni de clientes"
        )
        message = f"{looks}: «{' | '.join(heading for heading in header.headings if heading)[:120]}»."
        hint = (
            "Un extracto lleva columnas como Fecha, Concepto e Importe; las facturas, Número, Fecha, Cliente y Total."
        )
        findings.error(where, "not-an-invoice-list", message, hint)


def _missing(where: str, header: Header, what: str, example: str, findings: Findings) -> None:
    unread = [heading for heading, field in header.mapping().items() if not field]
    message = f"No encontramos la columna de {what}. Columnas sin usar: {', '.join(unread)[:200] or 'ninguna'}."
    hint = f"Titule esa columna «{example}», o diga qué columna es en la correspondencia de columnas."
    findings.error(where, "missing-column", message.replace("de el ", "del "), hint)


def _is_titled_received(table: Table, header: Header) -> bool:
    for number, cells in table.rows():
        if number >= header.row:
            return False
        if any("facturas recibidas" in text_of(cell).lower() for cell in cells):
            return True
    return False


def _customers(table: Table, header: Header, read: CustomerReader, findings: Findings) -> tuple[CustomerRow, ...]:
    rows = RowReader(table, header, Style({}, DateReader("dmy")), findings)
    customers: dict[CustomerRow, None] = {}
    seen = 0
    for number, cells in table_style.data_rows(table, header):
        seen += 1
        customer = read(number, cells)
        rows.require(number, customer, "customer_name", "missing-customer", "el nombre del cliente")
        if customer:
            customers[customer] = None
    _check_rows(seen, table, header, findings)
    return tuple(customers)


def _invoices(
    table: Table, header: Header, customers: CustomerReader, findings: Findings
) -> tuple[Sequence[InvoiceRow], tuple[VoidedRow, ...]]:
    style = table_style.decide(table, header, findings)
    read = LineReader(RowReader(table, header, style, findings), customers)
    total_column = header.columns.get("total", (None,))[0]
    joining = Joining(table, findings, "" if total_column is None else header.headings[total_column])
    seen = assumed = first_assumed = 0
    for number, cells in table_style.data_rows(table, header):
        line = read(number, cells)
        seen += 1
        if line is None:
            continue
        joining.add(line)
        if not line.is_due_given:
            assumed += 1
            first_assumed = first_assumed or number
    invoices = joining.invoices()
    _tell_skipped(read, table, findings)
    if assumed:
        term = f"el plazo legal de {invoice_lines.DEFAULT_TERM_DAYS} días desde su fecha"
        message = f"{assumed} facturas no dicen su vencimiento: se toma {term}."
        hint = "Ley 3/2004, art. 4.1. Si pactó otro plazo, añada la columna Vencimiento o Plazo."
        findings.note(
            table.place(first_assumed),
            "due-date-assumed",
            message.replace("1 facturas no dicen", "1 factura no dice"),
            hint,
        )
    totals = read.skipped.get("total-line")
    rows = seen - (totals.count if totals else 0)
    _check_rows(rows, table, header, findings)
    if rows and not (invoices or read.voided or findings.has_errors):
        left_out = "la única fila se deja" if rows == 1 else f"las {rows} filas se dejan"
        message = f"No hay ninguna factura que cargar: {left_out} fuera."
        hint = "Los avisos dicen por qué. Exporte las facturas emitidas, con su número y su cliente."
        findings.error(table.place(header.row), "all-rows-skipped", message, hint)
    return invoices, tuple(read.voided.values())


def _check_rows(seen: int, table: Table, header: Header, findings: Findings) -> None:
    if not seen:
        message = "Hay títulos de columnas pero ninguna fila debajo."
        findings.error(
            table.place(header.row),
            "no-rows",
            message,
            "Exporte de nuevo la lista sin filtros y compruebe que tiene filas.",
        )


def _tell_skipped(read: LineReader, table: Table, findings: Findings) -> None:
    for why, skipped in read.skipped.items():
        one, many, hint, level = _SKIPPED[why]
        tell = {"note": findings.note, "warn": findings.warn, "error": findings.error}[level]
        code = {
            "draft": "draft-skipped",
            "void": "void-skipped",
            "payment": "payment-skipped",
            "simplified": "simplified-skipped",
            "total-line": "total-line-skipped",
        }.get(why, why)
        tell(table.place(skipped.first_row), code, f"Hay {skipped.count} {one if skipped.count == 1 else many}.", hint)

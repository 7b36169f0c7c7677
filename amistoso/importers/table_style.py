"""Decides how a whole table writes amounts and dates, from all its rows, before any of them is read."""

import re
from collections.abc import Iterator, Sequence

from amistoso.importers import table_words
from amistoso.importers.findings import Findings
from amistoso.importers.table_cells import DateReader, Evidence, cell_at
from amistoso.importers.table_headings import Header
from amistoso.importers.table_rows import Style
from amistoso.importers.tables import Cell, Row, Table, is_blank, text_of

_AMOUNTS = (
    "total", "payable", "base", "vat", "surcharge", "withholding", "paid", "pending", "instalment_amount", "unit_price",
    "units",
    "discount_pct", "vat_pct", "withholding_pct", "surcharge_pct", "amount", "debit", "credit", "balance",
    "balance_debit", "fee", "bucket",
)  # fmt: skip
_DATES = ("issue_date", "due_date", "paid_on", "booked_on", "value_on")
# Of these, "0,210" or "1.000" says nothing about how amounts are written elsewhere.
_NO_WITNESS = frozenset({"units", "unit_price", "discount_pct", "vat_pct", "withholding_pct", "surcharge_pct"})


def data_rows(table: Table, header: Header) -> Iterator[Row]:
    """Yield the rows below the heading, without blank ones and without the heading repeated on each page."""
    texts = [heading for heading in header.headings if heading]
    first = next((column for column, heading in enumerate(header.headings) if heading), 0)
    for number, cells in table.rows():
        if number <= header.row or is_blank(cells):
            continue
        if (
            header.row
            and len(cells) > first
            and cells[first] == header.headings[first]
            and [text_of(cell) for cell in cells if cell != ""][:3] == texts[:3]
        ):
            continue
        if len(cells) > first and _is_printed(cells, cells[first]):
            continue
        yield number, cells


def _is_printed(cells: Sequence[Cell], begins: Cell) -> bool:
    """Recognise what a printed list says at the foot of its pages: no invoice is called so and says nothing else."""
    is_said = isinstance(begins, str) and _PRINTED.match(begins) is not None
    return is_said and sum(map(bool, map(text_of, cells))) <= _MAX_PRINTED


_PRINTED = re.compile(
    r"\s*(?:(?:p[aá]gina|p[aá]g\.?|page|hoja|seite|pagina) *(?:n[.º°]* *)?\d+(?: *(?:de|of|von|di|/) *\d+)?\s*$"
    r"|(?:generado|impreso|emitido|exportado|listado|informe)s? (?:el|por|con|a fecha|en fecha)\b)",
    re.IGNORECASE,
)
_MAX_PRINTED = 3


def decide(table: Table, header: Header, findings: Findings) -> Style:
    amounts = {
        column: name
        for name, columns in header.columns.items()
        if name in _AMOUNTS or name.startswith("due_amount_")
        for column in columns
    }
    dates = [column for name, (column, *_) in header.columns.items() if name in _DATES or name.startswith("due_date_")]
    paid = header.columns.get("paid", (None,))[0]
    pending = header.columns.get("pending", (None,))[0]
    status = header.columns.get("status", (None,))[0]
    total = next(
        (header.columns[name][0] for name in ("total", "base", "units", "pending") if name in header.columns), None
    )
    evidence = Evidence()
    paid_words: set[str] = set()
    pending_words: set[str] = set()
    status_words: set[str] = set()
    uses_minus = False
    for number, cells in data_rows(table, header):
        for column in amounts:
            if column < len(cells):
                evidence.see_amount(column, number, cells[column])
        for column in dates:
            if column < len(cells):
                evidence.see_date(number, cells[column])
        if paid is not None and len(paid_words) < 50:
            paid_words.add(text_of(cell_at(cells, paid)))
        if pending is not None and len(pending_words) < 50:
            pending_words.add(text_of(cell_at(cells, pending)))
        if status is not None and len(status_words) < 50:
            status_words.add(text_of(cell_at(cells, status)))
        if total is not None and not uses_minus:
            cell = cell_at(cells, total)
            uses_minus = (
                cell.lstrip()[:1] in ("-", "(", "\u2212") or cell.endswith("-")
                if isinstance(cell, str)
                else isinstance(cell, (int, float)) and cell < 0
            )
    order = _date_order(evidence, table, header, findings)
    words = {word for word in paid_words if word and not table_words.is_nothing(word)}
    paid_is_a_word = bool(words) and all(table_words.payment(word) for word in words) and words != {"0"}
    ticks = words if paid_is_a_word else {word for word in status_words if word}
    only_ticked = (
        bool(ticks)
        and all(table_words.payment(tick) is table_words.Payment.PAID for tick in ticks)
        and ticks <= {"x", "X", "✓", "✔", "v", "V"}
    )
    open_words = {word for word in pending_words if word and not table_words.is_nothing(word)}
    marks = _marks(evidence, amounts, order, table, header, findings)
    return Style(
        marks,
        DateReader(order),
        uses_minus,
        blank_is_unpaid=only_ticked,
        paid_is_a_word=paid_is_a_word,
        pending_is_a_word=bool(open_words)
        and all(table_words.still_open(word) for word in open_words)
        and open_words != {"0"},
    )


def _date_order(evidence: Evidence, table: Table, header: Header, findings: Findings) -> str:
    """Take month before day only where the dates prove it; Spanish lists put the day first."""
    if evidence.date_orders == {"mdy"}:
        return "mdy"
    if not evidence.date_orders and evidence.first_ambiguous_date and _is_english(header):
        message = "Las fechas de esta lista en inglés se pueden leer como día/mes o como mes/día; se leen como día/mes."
        findings.warn(
            table.place(evidence.first_ambiguous_date),
            "date-order-assumed",
            message,
            "Si no es así, exporte con fechas AAAA-MM-DD.",
        )
    return "dmy"


def _is_english(header: Header) -> bool:
    text = f" {' '.join(header.headings)} ".lower()
    return any(word in text for word in (" invoice", " due", " customer", " amount", "issue date"))


def _marks(
    evidence: Evidence, amounts: dict[int, str], order: str, table: Table, header: Header, findings: Findings
) -> dict[int, str | None]:
    """Give each column its decimal mark: its own evidence, then the other columns', then what else the file shows."""
    witnessed: set[str] = set().union(
        *(marks for column, marks in evidence.marks.items() if amounts[column] not in _NO_WITNESS)
    )
    locale = "," if table.delimiter == ";" and order == "dmy" and not _is_english(header) else None
    common = next(iter(witnessed)) if len(witnessed) == 1 else (None if witnessed else locale)
    marks: dict[int, str | None] = {}
    for column in amounts:
        own = evidence.marks.get(column, set())
        if len(own) == 2:
            message = (
                f"La columna {header.heading(column)} mezcla comas y puntos decimales; se lee cada importe por sí."
            )
            findings.warn(
                table.place(header.row, header.heading(column)),
                "mixed-decimal-marks",
                message,
                "Compruebe los importes antes de aceptarlo.",
            )
        marks[column] = next(iter(own)) if len(own) == 1 else (None if own else common)
    return marks

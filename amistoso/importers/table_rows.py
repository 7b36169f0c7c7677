"""Reads the cells of one row by field, telling every cell that cannot be read with its place.

Knows how the file writes (`Style`), not what an invoice is.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from amistoso.core import money
from amistoso.importers import table_words
from amistoso.importers.findings import Findings
from amistoso.importers.table_cells import DateReader, UnreadableCell, cell_at, harmless, read_amount
from amistoso.importers.table_headings import Header
from amistoso.importers.tables import Cell, Table, text_of

MAX_SUBJECTS = 10_000  # doubtful values told apart: more are no slip of a cell but another kind of column
_HINTS = {
    "bad-amount": "Escriba el importe con cifras, por ejemplo 1234,56, y cargue el fichero de nuevo.",
    "formula-cell": "Sustituya la fórmula por su resultado (Pegado especial, valores).",
    "ambiguous-amount": "Escriba los importes con decimales (1234,00) para que se sepa qué separa el punto.",
    "currency-mismatch": "Añada una columna Moneda o separe las facturas de cada moneda.",
    "bad-date": "Escriba la fecha como día/mes/año, por ejemplo 31/03/2026.",
}


@dataclass(frozen=True, slots=True)
class Style:
    """How a file writes: the decimal mark of each column, its dates, and what some blanks and signs mean."""

    marks: dict[int, str | None]
    dates: DateReader
    uses_minus: bool = False  # credit notes carry a minus sign
    blank_is_unpaid: bool = False  # the paid column is only ever ticked
    paid_is_a_word: bool = False  # the paid column says yes or no, not how much
    pending_is_a_word: bool = False  # and so does the pending one


@dataclass(slots=True)
class RowReader:
    table: Table
    header: Header
    style: Style
    findings: Findings
    columns: dict[str, int] = field(default_factory=dict)
    numbers_dues: bool = False  # there are columns such as "Vencimiento 1"
    has_failed: bool = False
    told: set[tuple[str, str]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.columns = {name: columns[0] for name, columns in self.header.columns.items()}
        self.numbers_dues = any(name.startswith(("due_date_", "due_amount_")) for name in self.columns)

    def text(self, row: int, cells: Sequence[Cell], name: str) -> str:
        column = self.columns.get(name)
        if column is None:
            return ""
        text = text_of(cell_at(cells, column))
        if not text or table_words.is_nothing(text):
            return ""
        safe, was_formula = harmless(text)
        if was_formula:
            message = f"La celda «{text[:60]}» empieza como una fórmula; se guardará como el texto «{safe[:60]}»."
            hint = "Compruebe quién escribió ese dato: puede ser un intento de ejecutar una orden al abrir el fichero."
            self.findings.warn(self.table.place(row, self.header.heading(column)), "formula-cell", message, hint)
        return safe

    def day(self, row: int, cells: Sequence[Cell], name: str) -> date | None:
        column = self.columns.get(name)
        return None if column is None else self.day_in(row, cells, column)

    def day_in(self, row: int, cells: Sequence[Cell], column: int) -> date | None:
        try:
            return self.style.dates(cell_at(cells, column))
        except UnreadableCell as refusal:
            self._fail(row, column, refusal)
            return None

    def amount(self, row: int, cells: Sequence[Cell], name: str, currency: str) -> int | None:
        column = self.columns.get(name)
        return None if column is None else self.amount_in(row, cells, column, currency)

    def amount_in(self, row: int, cells: Sequence[Cell], column: int, currency: str) -> int | None:
        try:
            return read_amount(cell_at(cells, column), self.style.marks.get(column), currency)
        except UnreadableCell as refusal:
            self._fail(row, column, _formula_in(cell_at(cells, column)) or refusal)
            return None

    def number(self, row: int, cells: Sequence[Cell], name: str) -> Decimal | None:
        """Read a quantity, a unit price or a percentage, with all its decimals."""
        column = self.columns.get(name)
        cell = "" if column is None else cell_at(cells, column)
        if column is None or (isinstance(cell, str) and table_words.is_nothing(cell.strip())):
            return None
        try:
            if isinstance(cell, str):
                return money.parse_decimal(cell.replace("%", ""), self.style.marks.get(column))
            return Decimal(text_of(cell))
        except (money.AmountError, ArithmeticError):
            self._fail(row, column, UnreadableCell("bad-amount", f"«{text_of(cell)[:40]}» no es un número"))
            return None

    def require(self, row: int, value: object, name: str, code: str, what: str) -> None:
        if value is None or value == "":
            column = self.columns.get(name)
            where = self.table.place(row, "" if column is None else self.header.heading(column))
            hint = "Complete la celda, o borre la fila si no es una factura, y cargue el fichero de nuevo."
            self.findings.error(where, code, f"Falta {what} en esta fila.", hint)
            self.has_failed = True

    def refuse(self, row: int, name: str, code: str, message: str, hint: str) -> None:
        column = self.columns.get(name)
        self.findings.error(
            self.table.place(row, "" if column is None else self.header.heading(column)), code, message, hint
        )
        self.has_failed = True

    def warn_once(self, row: int, name: str, code: str, subject: str, message: str, hint: str) -> None:
        """Warn of a doubtful value the first time it is met."""
        if (code, subject) not in self.told and len(self.told) < MAX_SUBJECTS:
            self.told.add((code, subject))
            self.warn(row, name, code, message, hint)

    def warn(self, row: int, name: str, code: str, message: str, hint: str) -> None:
        column = self.columns.get(name)
        self.findings.warn(
            self.table.place(row, "" if column is None else self.header.heading(column)), code, message, hint
        )

    def _fail(self, row: int, column: int, refusal: UnreadableCell) -> None:
        self.has_failed = True
        self.findings.error(
            self.table.place(row, self.header.heading(column)), refusal.code, f"{refusal}.", _HINTS[refusal.code]
        )


def _formula_in(cell: Cell) -> UnreadableCell | None:
    if isinstance(cell, str) and cell.strip()[:1] in ("=", "@"):
        return UnreadableCell("formula-cell", f"«{cell.strip()[:40]}» es una fórmula y no un importe")
    return None

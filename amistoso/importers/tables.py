"""A table as a file gives it: numbered rows of cells that can be read again and again, and the name of a place in it.

Knows no meaning of any column. Rows are read twice (to decide how columns are written, then to read them) because
holding a million rows of text costs more than reading them again.
"""

import datetime
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

Cell = str | float | int | bool | datetime.time | datetime.date | datetime.datetime | datetime.timedelta
Row = tuple[int, Sequence[Cell]]
MAX_ROWS_ABOVE_HEADER = 40
MAX_HEADINGS = 1_000  # a damaged list may hold all its cells in one row


@dataclass(frozen=True, slots=True)
class Table:
    """`rows` starts a new reading; `sheet` is empty for delimited text; `delimiter` is empty for a spreadsheet."""

    format: str
    rows: Callable[[], Iterator[Row]]
    sheet: str = ""
    delimiter: str = ""
    is_visible: bool = True

    def first_rows(self) -> Iterator[Row]:
        """Those among which the headings are looked for, as far as headings reach."""
        for number, cells in islice(self.rows(), MAX_ROWS_ABOVE_HEADER):
            yield number, cells[:MAX_HEADINGS]

    def place(self, number: int, column: str = "") -> str:
        return place(self.sheet, number, column)


def place(sheet: str, number: int, column: str = "") -> str:
    row = f"hoja {sheet}, fila {number}" if sheet else f"línea {number}"
    return f"{row}, columna {column}" if column else row


class UnreadableTable(ValueError):
    """A file that holds no readable table: the code, the sentence, what to do."""

    def __init__(self, code: str, message: str, hint: str, where: str = "fichero") -> None:
        super().__init__(message)
        self.code, self.message, self.hint, self.where = code, message, hint, where


def text_of(cell: Cell) -> str:
    """Write any cell as the person sees it: whole numbers without decimals, dates in ISO."""
    match cell:
        case str():
            return cell.strip()
        case bool():
            return "Sí" if cell else "No"
        case float():
            return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
        case datetime.datetime():
            return cell.date().isoformat()
        case _:
            return str(cell)


def is_blank(cells: Sequence[Cell]) -> bool:
    return not any(cell != "" and (not isinstance(cell, str) or cell.strip()) for cell in cells)

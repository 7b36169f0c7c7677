"""Workbooks (XLSX) with real numbers and dates. A text is always a text, whatever it begins with."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

import xlsxwriter

Cell = str | int | float | date | None
WIDEST = 40


@dataclass(frozen=True, slots=True)
class Sheet:
    """`money` are the columns, from 0, whose numbers are amounts."""

    name: str
    head: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    money: frozenset[int] = frozenset()
    decimals: int = 2


def workbook(sheets: Sequence[Sheet], *, title: str, author: str, at: datetime) -> bytes:
    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(out, options) as book:
        book.set_properties({"title": title, "author": author, "created": at.replace(tzinfo=None)})
        bold = book.add_format({"bold": True, "bottom": 1})
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        for sheet in sheets:
            _write(book, sheet, bold, day)
    return out.getvalue()


def _write(book: xlsxwriter.Workbook, sheet: Sheet, bold: object, day: object) -> None:
    page = book.add_worksheet(sheet.name[:31])
    pattern = "#,##0" + ("." + "0" * sheet.decimals if sheet.decimals else "")
    amount = book.add_format({"num_format": pattern})
    for column, words in enumerate(sheet.head):
        page.write_string(0, column, words, bold)
        longest = max((len(str(row[column])) for row in sheet.rows if row[column] is not None), default=0)
        page.set_column(column, column, min(max(len(words), longest) + 2, WIDEST))
    for number, row in enumerate(sheet.rows, start=1):
        for column, cell in enumerate(row):
            if cell is None or cell == "":
                continue
            if isinstance(cell, date):
                page.write_datetime(number, column, datetime(cell.year, cell.month, cell.day), day)  # noqa: DTZ001 - a day has no zone
            elif isinstance(cell, str):
                page.write_string(number, column, cell)
            else:
                page.write_number(number, column, cell, amount if column in sheet.money else None)
    page.freeze_panes(1, 0)

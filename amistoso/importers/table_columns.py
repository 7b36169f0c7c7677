"""Which column of a list is which field, after a look at what the columns hold.

Headings alone mislead: "Cliente" may hold codes, "Pendiente" yes or no, "Cobrada" days, "IVA" rates.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import islice

from amistoso.core import money
from amistoso.importers import table_headings
from amistoso.importers.table_headings import MANY, SAMPLE_ROWS, Header, field_of, key_of
from amistoso.importers.table_words import plain, yes_or_no
from amistoso.importers.tables import Cell, Table, text_of


def find(table: Table, override: Mapping[str, str] | None = None) -> Header | None:
    """Find the headings of a list and what is under them; the person's own mapping always wins."""
    chosen = {key_of(heading): field for heading, field in (override or {}).items()}
    header = table_headings.named(table, chosen)
    if header is None or (chosen and all(key.isdigit() for key in chosen)):
        return header
    fitting = _with_days_paid(table, _with_filled_columns(table, header, chosen), chosen)
    fitting = _with_lines_of_goods(table, _with_percentages(table, fitting, chosen), chosen)
    fitting = _of_ledger(fitting, chosen)
    fitting = _with_buckets(_in_currency_of_amounts(fitting, chosen))
    return _with_customer_codes(table, fitting, chosen)


def _with_filled_columns(table: Table, header: Header, chosen: Mapping[str, str]) -> Header:
    """Where two columns may be the same field and the stronger is empty ("Num. doc." beside "Núm"), take the other."""
    keys = [key_of(heading) for heading in header.headings]
    guesses: dict[str, list[int]] = {}
    for column, key in enumerate(keys):
        if key and key not in chosen:
            guesses.setdefault(field_of(key)[0], []).append(column)
    rivals = {field: found for field, found in guesses.items() if field in header.columns and len(found) > 1}
    if not rivals:
        return header
    sample = _sample(table, header)
    filled = {column for cells in sample for column, cell in enumerate(cells) if text_of(cell)}
    # Business Central tells in "Pendiente" whether and in "Importe pendiente" how much.
    filled -= {column for column in rivals.get("pending", ()) if _are_all(_says_yes_or_no, sample, column)}
    # Moloni writes "Fatura" under "Documento" and the number under "Nº".
    wordy = {column for column in rivals.get("number", ()) if _are_all(_has_no_figure, sample, column)}
    filled -= wordy
    columns = dict(header.columns)
    if "document_type" not in columns and columns.get("number", (-1,))[0] in wordy:
        columns["document_type"] = columns["number"]
    for field, found in rivals.items():
        if field not in MANY and columns[field][0] not in filled and columns[field][0] in found:
            others = sorted((field_of(keys[column])[1], column) for column in found if column in filled)
            columns[field] = (others[0][1],) if others else columns[field]
    return replace(header, columns=columns)


def _with_days_paid(table: Table, header: Header, chosen: Mapping[str, str]) -> Header:
    """Take a column "Cobrada" that holds days as the day of payment."""
    paid = header.columns.get("paid", (0,))[0]
    if "paid" not in header.columns or "paid_on" in header.columns or key_of(header.headings[paid]) in chosen:
        return header
    if not _are_all(_is_day, _sample(table, header), paid):
        return header
    columns = {("paid_on" if field == "paid" else field): found for field, found in header.columns.items()}
    return replace(header, columns=columns)


def _in_currency_of_amounts(header: Header, chosen: Mapping[str, str]) -> Header:
    """Drop the currency of the document where the amounts are told in that of the books alone."""
    columns = header.columns
    if not {"total", "currency"} <= columns.keys() or chosen:
        return header
    of_books = is_of_books(header.headings[columns["total"][0]])
    if not of_books or "local" in key_of(header.headings[columns["currency"][0]]):
        return header
    return replace(header, columns={name: found for name, found in columns.items() if name != "currency"})


def is_of_books(heading: str) -> bool:
    """Say whether an amount is told in the currency of the company's books, whatever that of the document is."""
    return _OF_BOOKS.search(plain(heading)) is not None


_OF_BOOKS = re.compile(
    r"moneda local|local currency|mon\. local|^(?!.*(?:divisa|in currency)).*(?:con signo|signed|firmado)$"
)
_BUCKET = re.compile(r"(?:de )?\d{1,3} (?:a )?\d{1,3}(?: dias?| days?)?|(?:mas|over) \d{1,3}(?: dias?| days?)?")
_NOT_DUE = frozenset({"no vencido", "sin vencer", "current", "not due", "corriente", "no vencida", "por vencer"})
_LAST_BUCKET = re.compile(r"\d{2,3}(?: dias?| days?)?(?: mas)?")
_MIN_BUCKETS = 2


def _with_buckets(header: Header) -> Header:
    """Of an ageing report without a sum, take what is open as the sum of its columns of days."""
    if header.columns.keys() & {"total", "pending", "payable", "base"}:
        return header
    keys = [key_of(heading) for heading in header.headings]
    ranges = [column for column, key in enumerate(keys) if _BUCKET.fullmatch(key)]
    if len(ranges) < _MIN_BUCKETS:
        return header
    others = [column for column, key in enumerate(keys) if key in _NOT_DUE or _LAST_BUCKET.fullmatch(key)]
    return replace(header, columns={**header.columns, "bucket": tuple(sorted({*ranges, *others}))})


def _with_percentages(table: Table, header: Header, chosen: Mapping[str, str]) -> Header:
    """Take "21 %" under "IVA" as the rate of the tax, and amounts under "VAT" as the tax and not as a tax id."""
    sample = _sample(table, header)
    columns = dict(header.columns)
    for field in ("vat", "withholding", "surcharge"):
        (column, *_) = columns.get(field, (-1,))
        if column >= 0 and key_of(header.headings[column]) not in chosen and _are_all(_is_percentage, sample, column):
            del columns[field]
            columns.setdefault(f"{field}_pct", (column,))
    column = columns.get("tax_id", (-1,))[0]
    is_vat = column >= 0 and key_of(header.headings[column]) == "vat" and not {"vat"} & (chosen.keys() | columns.keys())
    if is_vat and _are_all(_is_amount, sample, column):
        columns["vat"] = columns.pop("tax_id")
    return replace(header, columns=columns)


def _of_ledger(header: Header, chosen: Mapping[str, str]) -> Header:
    """Beside "Debe" and "Haber" a "Saldo" runs on from row to row: it is not what is open of one invoice."""
    places = {key_of(heading): column for column, heading in enumerate(header.headings)}
    pending = header.columns.get("pending", (-1,))[0]
    is_ledger = {"debe", "haber"} <= places.keys() and pending in (places.get("saldo"), places["debe"])
    if chosen or not is_ledger or "total" in header.columns:
        return header
    columns = {name: found for name, found in header.columns.items() if name != "pending"}
    return replace(header, columns={"paid": (places["haber"],), **columns, "total": (places["debe"],)})


def _with_lines_of_goods(table: Table, header: Header, chosen: Mapping[str, str]) -> Header:
    """Where "Importe" is units by price and the rate of VAT stands beside it, it is no total of an invoice."""
    columns = header.columns
    if chosen or not {"unit_price", "units", "vat_pct", "total"} <= columns.keys() or "base" in columns:
        return header
    names = ("unit_price", "units", "discount_pct", "total")
    rows = [[_number(cells, columns[name][0]) if name in columns else Decimal(0) for name in names]
            for cells in _sample(table, header)]  # fmt: skip
    told = [row for row in rows if row[0] is not None and row[3] is not None]
    if not told or any(abs(_net(*row) - (row[3] or 0)) > _A_CENT for row in told):
        return header
    return replace(header, columns={name: found for name, found in columns.items() if name != "total"})


_A_CENT = Decimal("0.011")


def _net(price: Decimal | None, units: Decimal | None, off: Decimal | None, _: Decimal | None) -> Decimal:
    return (price or Decimal(0)) * (Decimal(1) if units is None else units) * (100 - (off or 0)) / 100


def _number(cells: Sequence[Cell], column: int) -> Decimal | None:
    try:
        return money.parse_decimal((text_of(cells[column]) if column < len(cells) else "").replace("%", ""))
    except money.AmountError:
        return None


def _is_percentage(cell: Cell) -> bool:
    # A cell shown as 21 % holds 0.21.
    return cell in _RATES if isinstance(cell, float) else text_of(cell).endswith("%")


_RATES = frozenset({0.21, 0.1, 0.04, 0.05, 0.07, 0.15, 0.19, 0.052, 0.014, 0.005})


def _is_amount(cell: Cell) -> bool:
    return isinstance(cell, float) or re.fullmatch(r"[-+]?[\d.,]*[.,]\d{1,2}", text_of(cell)) is not None


def _sample(table: Table, header: Header) -> list[Sequence[Cell]]:
    return list(islice((cells for number, cells in table.rows() if number > header.row), SAMPLE_ROWS))


def _are_all(fits: Callable[[Cell], bool], sample: list[Sequence[Cell]], column: int) -> bool:
    """Say whether the column holds something, and nothing that does not fit."""
    cells = [cells[column] for cells in sample if column < len(cells) and text_of(cells[column])]
    return bool(cells) and all(map(fits, cells))


def _says_yes_or_no(cell: Cell) -> bool:
    return yes_or_no(text_of(cell)) is not None and text_of(cell) not in ("0", "1")


def _has_no_figure(cell: Cell) -> bool:
    return not any(map(str.isdigit, text_of(cell)))


def _is_day(cell: Cell) -> bool:
    return isinstance(cell, date) or re.fullmatch(r"\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}", text_of(cell)) is not None


def _with_customer_codes(table: Table, header: Header, chosen: Mapping[str, str]) -> Header:
    """With "Cliente" beside "Nombre", look whether the first holds codes: Contasol and Sage export them so."""
    keys = [key_of(heading) for heading in header.headings]
    named = [column for column, key in enumerate(keys) if key not in chosen and field_of(key)[0] == "customer_name"]
    coded = next(
        (column for column in named if keys[column] in ("cliente", "customer", "contacto", "client", "deudor")), None
    )
    others = [column for column in named if column != coded]
    if coded is None or not others or "customer_code" in header.columns:
        return header
    below = (cells for number, cells in table.rows() if number > header.row and coded < len(cells))
    values = [text_of(cells[coded]) for cells in islice(below, SAMPLE_ROWS)]
    if not any(values) or any(value and (" " in value or not any(map(str.isdigit, value))) for value in values):
        return header
    name = min(others, key=lambda column: field_of(keys[column])[1])
    columns = {**header.columns, "customer_code": (coded,), "customer_name": (name,)}
    return replace(header, columns=columns)

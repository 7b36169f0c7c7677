"""Which row of a bank's own list of movements holds the headings, and which field each column is.

The headings themselves are in `bank_names`. A list that speaks of invoices or due dates is none of a bank.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import islice

from amistoso.importers.bank_names import NAMES
from amistoso.importers.table_cells import DateReader, UnreadableCell, cell_at
from amistoso.importers.table_headings import SAMPLE_ROWS, Header, distinct, key_of, without_headings
from amistoso.importers.tables import Cell, Table, is_blank, text_of

FIELDS = frozenset(NAMES) | {"balance_debit", "balance_direction"}
MANY = frozenset({"text", "reference"})  # several columns of these are read, one after the other
_NUMBERED_TEXT = re.compile(
    r"(?:concepto complementario|concepto|descripcion|detalle|observaciones|omschrijving|beschreibung|verwendungszweck"
    r"|description|libelle) \d{1,2}"
)
_NOT_A_BANK = re.compile(
    r"factura|vencimiento|invoice|\bdue\b|proveedor|\bsupplier\b|albaran|\bnif\b|\bcif\b|base imponible|\biva\b"
    r"|\basiento\b|subcuenta|\bdiario\b"  # the company's own accounts are no statement of a bank
)
# Words between which only the cells decide.
_OPEN = frozenset({"valor", "valuta"})
# Of these a list may be of invoices: something else has to say that it is a bank's.
_TOTALS = frozenset({"importe total", "total amount"})
# What stands around a heading and says nothing of its field: the currency, the clock.
_AROUND = frozenset("utc local in euros r rs mxn cop usd gbp chf pln sek dkk nok brl iva incl incluido vat".split())
_RANKS = {
    key_of(name): (field, rank)
    for field, names in NAMES.items()
    for rank, name in reversed(list(enumerate(names.split("|"))))
}


def find(table: Table, override: Mapping[str, str] | None = None) -> Header | None:
    """Find the row whose headings are those of movements: a day, an amount, and words or a balance."""
    chosen = {key_of(heading): field for heading, field in (override or {}).items()}
    if chosen and all(key.isdigit() for key in chosen):
        return without_headings(table, chosen, FIELDS) if "booked_on" in chosen.values() else None
    best: Header | None = None
    for number, cells in table.first_rows():
        if is_blank(cells):
            continue
        header = _header(number, cells, chosen)
        if _OPEN & {_bare(key_of(heading)) for heading in header.headings} and header.columns:
            header = _settled(table, header)
        if is_of_movements(header) and (best is None or len(header.columns) > len(best.columns)):
            best = header
    return best


def _settled(table: Table, header: Header) -> Header:
    """See in the cells what some headings leave open: `Valor` may be an amount, `Valuta` a currency."""
    columns = dict(header.columns)
    keys = [_bare(key_of(heading)) for heading in header.headings]
    below = (cells for number, cells in table.rows() if number > header.row and not is_blank(cells))
    sample = list(islice(below, SAMPLE_ROWS))
    for column, key in enumerate(keys):
        texts = [text for cells in sample if (text := text_of(cell_at(cells, column)))]
        if key not in _OPEN or not texts or any(_is_day(text) for text in texts):
            continue
        is_of_days = columns.get("value_on") == (column,) or columns.get("booked_on") == (column,)
        if is_of_days:
            columns = {field: found for field, found in columns.items() if found != (column,)}
        if all(re.fullmatch(r"[A-Z]{3}", text) for text in texts):
            columns.setdefault("currency", (column,))
        elif "amount" not in columns and "credit" not in columns and any(map(str.isdigit, "".join(texts))):
            columns["amount"] = (column,)
    if "booked_on" not in columns and "value_on" in columns:
        columns["booked_on"] = columns.pop("value_on")
    return replace(header, columns=columns)


def _is_day(text: str) -> bool:
    try:
        return DateReader("dmy")(text) is not None
    except UnreadableCell:
        return False


def is_of_movements(header: Header) -> bool:
    columns = header.columns
    has_amount = "amount" in columns or "credit" in columns
    if not ("booked_on" in columns and has_amount and ("text" in columns or "balance" in columns)):
        return False
    keys = [key_of(heading) for heading in header.headings]
    is_total = "amount" in columns and _bare(keys[columns["amount"][0]]) in _TOTALS
    if is_total and not columns.keys() & {"balance", "value_on", "payer_iban", "status", "bank_id"}:
        return False
    return _is_paypal(keys) or not any(_NOT_A_BANK.search(key) for key in keys if not {key, _bare(key)} & _RANKS.keys())


def _is_paypal(keys: Sequence[str]) -> bool:
    """Its list of movements names invoices, and is one of movements all the same."""
    return {"transaction id", "id transaccion"} & set(keys) != set() and {"fee", "comision"} & set(keys) != set()


def _header(number: int, cells: Sequence[Cell], chosen: Mapping[str, str]) -> Header:
    texts = [text_of(cell) for cell in cells]
    keys = [key_of(text) for text in texts]
    columns: dict[str, tuple[int, ...]] = {}
    for column, key in enumerate(keys):
        if chosen.get(key) in FIELDS:
            columns[chosen[key]] = (*columns.get(chosen[key], ()), column)
    fixed = set(columns)
    guesses = sorted(
        (rank, column, field)
        for column, key in enumerate(keys)
        if key and key not in chosen
        for field, rank in (_field_of(key, texts[column]),)
        if field
    )
    for _, column, field in guesses:
        if field not in columns:
            columns[field] = (column,)
        elif field in MANY and field not in fixed:
            columns[field] = (*columns[field], column)
    if "booked_on" not in columns and "value_on" in columns:
        columns["booked_on"] = columns.pop("value_on")
    named, numbered = columns.get("payer_name", (-9,))[0], columns.get("account", (-1,))[0]
    is_beside = numbered == named + 1 or (numbered > named >= 0 and keys[numbered] == "iban")
    if is_beside and "payer_iban" not in columns and "account" not in fixed:
        columns["payer_iban"] = columns.pop("account")  # the number beside a payer's name is the payer's
    _take_balance_direction(columns, keys)
    if _is_paypal(keys) and "text" not in fixed:
        numbers = tuple(
            column for column, key in enumerate(keys) if key in ("numero factura", "numero invoice", "invoice numero")
        )
        if told := (*columns.get("text", ()), *numbers):
            columns["text"] = told
    for field in MANY & set(columns):
        columns[field] = tuple(sorted(columns[field]))
    unknown = tuple(field for field in chosen.values() if field and field not in FIELDS)
    return Header(number, distinct(texts), columns, unknown)


def _take_balance_direction(columns: dict[str, tuple[int, ...]], keys: Sequence[str]) -> None:
    """Of two columns of D and H, the one behind the balance says on which side that stands."""
    sides = [column for column, key in enumerate(keys) if _field_of(key, "")[0] == "direction"]
    behind = next((column for column in sides if columns.get("balance") == (column - 1,)), None)
    if behind is not None and len(sides) == 2 and "direction" in columns:
        columns["balance_direction"] = (behind,)
        columns["direction"] = (next(column for column in sides if column != behind),)


def _bare(key: str) -> str:
    words = key.replace("#", " ").split()
    kept = [word for word in words if word not in _AROUND]
    return " ".join(kept or words)


def _field_of(key: str, text: str) -> tuple[str, int]:
    if key == "saldo" and "(-)" in text:
        return "balance_debit", 0
    if _NUMBERED_TEXT.fullmatch(key):
        return "text", 50
    return _RANKS.get(key) or _RANKS.get(_bare(key)) or ("", 0)

"""What a row of an invoice list says of money: total, what is to be paid, what was paid.

Tools disagree on which amounts they export; each is derived from the others only where that is arithmetic.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from amistoso.importers import table_words
from amistoso.importers.findings import spoken
from amistoso.importers.table_cells import cell_at
from amistoso.importers.table_columns import is_of_books
from amistoso.importers.table_rows import RowReader
from amistoso.importers.table_words import Document, Payment
from amistoso.importers.tables import Cell, text_of


@dataclass(frozen=True, slots=True)
class Detail:
    """A line of goods: net amount and the percentages on it. VAT is rounded once per invoice and rate."""

    net: Decimal
    vat_pct: Decimal
    surcharge_pct: Decimal
    withholding_pct: Decimal


@dataclass(frozen=True, slots=True)
class Amounts:
    total_minor: int
    payable_minor: int
    is_credit_note: bool
    sign: int = 1  # what the amounts of the row must be multiplied by
    detail: Detail | None = None


def read(reader: RowReader, row: int, cells: Sequence[Cell], currency: str, document: Document) -> Amounts | None:
    if "unit_price" in reader.columns and "total" not in reader.columns and "base" not in reader.columns:
        return _of_goods(reader, row, cells, document)
    total = reader.amount(row, cells, "total", currency)
    payable = reader.amount(row, cells, "payable", currency)
    base = reader.amount(row, cells, "base", currency)
    vat = _amount_or_share(reader, row, cells, "vat", base, currency)
    surcharge = _amount_or_share(reader, row, cells, "surcharge", base, currency) or 0
    withheld = _amount_or_share(reader, row, cells, "withholding", base, currency) or 0
    # Some tools write what is withheld with a minus, some without.
    withheld = abs(withheld) * (-1 if (total or payable or base or 0) < 0 else 1)
    gross = None if base is None or ("vat" in reader.columns and vat is None) else base + (vat or 0) + surcharge
    if total is None:
        total = gross if gross is not None else payable
    elif gross is not None and withheld and payable is None and total == gross - withheld != gross:
        # This tool's total is already net of what the customer withholds.
        total, payable = gross, total
    if total is None:
        total = _from_instalments(reader, row, cells, currency)
    if total is None:
        if not reader.has_failed:
            reader.require(row, None, "total", "missing-amount", "el importe")
        return None
    return _signed(reader, total, total - withheld if payable is None else payable, document)


def _amount_or_share(
    reader: RowReader, row: int, cells: Sequence[Cell], name: str, base: int | None, currency: str
) -> int | None:
    """Read the amount of a tax, or take its percentage of the net amount where the list has only that."""
    if name in reader.columns or base is None or f"{name}_pct" not in reader.columns:
        return reader.amount(row, cells, name, currency)
    share = base * _percentage(reader, row, cells, f"{name}_pct") / 100
    return int(share.quantize(Decimal(1), ROUND_HALF_UP))


def _from_instalments(reader: RowReader, row: int, cells: Sequence[Cell], currency: str) -> int | None:
    names = [name for name in reader.columns if name == "instalment_amount" or name.startswith("due_amount_")] or [
        "pending"
    ]
    if names == ["pending"]:
        return _pending(reader, row, cells, currency)
    found = [amount for name in names if (amount := reader.amount(row, cells, name, currency)) is not None]
    return sum(found) if found else None


def _pending(reader: RowReader, row: int, cells: Sequence[Cell], currency: str) -> int | None:
    """What is still open: told in one column, or spread over those of an ageing report."""
    if reader.style.pending_is_a_word:
        return None
    buckets = reader.header.columns.get("bucket")
    if buckets is None:
        pending = reader.amount(row, cells, "pending", currency)
        if pending and currency != "EUR" and is_of_books(reader.header.heading(reader.columns["pending"])):
            message = f"Lo pendiente está en la moneda de sus libros y la factura en {currency}."
            hint = "Exporte también lo pendiente en la moneda de la factura."
            reader.refuse(row, "pending", "currency-mismatch", message, hint)
        return pending
    found = [amount for column in buckets if (amount := reader.amount_in(row, cells, column, currency)) is not None]
    return sum(found) if found else None


def _signed(reader: RowReader, total: int, payable: int, document: Document, detail: Detail | None = None) -> Amounts:
    """Make credit notes negative; in a list without minus signs the kind of document is what tells them."""
    is_credit = document is Document.CREDIT_NOTE or (document is Document.CORRECTIVE and not reader.style.uses_minus)
    sign = -1 if is_credit and total > 0 else 1
    return Amounts(total * sign, payable * sign, total * sign < 0, sign, detail)


def _of_goods(reader: RowReader, row: int, cells: Sequence[Cell], document: Document) -> Amounts | None:
    price, units = reader.number(row, cells, "unit_price"), reader.number(row, cells, "units")
    if price is None:
        if not reader.has_failed:
            reader.require(row, None, "unit_price", "missing-amount", "el precio")
        return None
    off = reader.number(row, cells, "discount_pct") or Decimal(0)
    net = price * (Decimal(1) if units is None else units) * (100 - off) / 100
    percentages = [_percentage(reader, row, cells, name) for name in ("vat_pct", "surcharge_pct", "withholding_pct")]
    amounts = _signed(reader, int(net * 100), 0, document)
    return Amounts(0, 0, amounts.is_credit_note, amounts.sign, Detail(net * amounts.sign, *percentages))


def _percentage(reader: RowReader, row: int, cells: Sequence[Cell], name: str) -> Decimal:
    """Read 21, "21 %" or the 0.21 that a spreadsheet keeps behind a cell shown as 21 %."""
    value = abs(reader.number(row, cells, name) or Decimal(0))
    is_fraction = value < (Decimal("0.1") if name == "surcharge_pct" else 1)
    return value * 100 if is_fraction else value


def speaks_of_instalment(
    reader: RowReader, row: int, cells: Sequence[Cell], amounts: Amounts, currency: str, instalment: int | None
) -> bool:
    """Where each due date has its row, "Cobrado: Sí" and what is pending are of that row, unless they do not fit it."""
    if instalment is None or abs(instalment) >= abs(amounts.payable_minor):
        return False
    if reader.style.paid_is_a_word or reader.style.pending_is_a_word:
        return True
    pending = reader.amount(row, cells, "pending", currency)
    given = reader.amount(row, cells, "paid", currency)
    if pending is None:
        return given is None
    return abs(pending) <= abs(instalment) and (given is None or abs(given) + abs(pending) == abs(instalment))


def paid(
    reader: RowReader,
    row: int,
    cells: Sequence[Cell],
    amounts: Amounts,
    currency: str,
    status: Payment | None,
    paid_on: date | None,
) -> int | None:
    """Say what was already paid, or None where the file does not tell."""
    payable = amounts.payable_minor
    given = None if reader.style.paid_is_a_word else reader.amount(row, cells, "paid", currency)
    pending = _pending(reader, row, cells, currency)
    given = None if given is None else _with_sign_of(given, payable)
    pending = None if pending is None else _with_sign_of(pending, payable)
    if amounts.detail is not None:
        return given  # what is to be paid is known only when all lines of the invoice are together
    if pending is not None:
        if status is Payment.PAID and given == payable:
            return payable  # Stripe keeps saying what was due when it was sent
        if status is Payment.PAID and pending:
            message = f"El estado dice que está cobrada, y quedan pendientes {spoken(pending, currency)}."
            hint = "Se cargará lo pendiente. Corrija la fila si no es lo que se debe."
            reader.warn(row, "pending", "paid-differs", message, hint)
        if given is not None and given + pending != payable:
            told = f"Cobrado {spoken(given, currency)} y pendiente {spoken(pending, currency)}"
            message = f"{told} no suman {spoken(payable, currency)}."
            hint = "Se cargará lo pendiente. Corrija la fila si no es lo que se debe."
            reader.warn(row, "pending", "paid-differs", message, hint)
        return payable - pending
    if status is Payment.PAID:
        return payable
    if given is not None:
        if abs(given) > abs(payable):
            message = f"Lo cobrado, {spoken(given, currency)}, es más que lo debido, {spoken(payable, currency)}."
            reader.warn(row, "paid", "overpaid", message, "Compruebe el cobro; puede ser un anticipo de otra factura.")
        return given
    if status is Payment.UNPAID:
        return 0
    if status is Payment.PARTLY:
        message = "La factura está cobrada en parte, pero la fila no dice cuánto."
        hint = "Añada una columna Cobrado o Pendiente con el importe."
        reader.warn(row, "status", "paid-part-unknown", message, hint)
        return None
    return payable if paid_on is not None else None


def _with_sign_of(amount: int, payable: int) -> int:
    """Read 50,00 paid back on a credit note of -50,00 as -50,00."""
    return -amount if payable < 0 < amount else amount


def status_of(reader: RowReader, row: int, cells: Sequence[Cell]) -> Payment | None:
    """Read the state of payment from all columns of state; one we do not know is told, not guessed."""
    columns = [*reader.header.columns.get("status", ())]
    if reader.style.paid_is_a_word:
        columns.insert(0, reader.columns["paid"])
    texts = [
        text for column in columns if (text := text_of(cell_at(cells, column))) and not table_words.is_nothing(text)
    ]
    states = [table_words.payment(text) for text in texts]
    if reader.style.pending_is_a_word:
        states.append(table_words.still_open(text_of(cell_at(cells, reader.columns["pending"]))))
    for decisive in (Payment.DRAFT, Payment.VOID):
        if decisive in states:
            return decisive
    known = [state for state in states if state is not None]
    if texts and not known:
        message = f"No sabemos si el estado «{texts[0][:40]}» significa cobrada o pendiente."
        hint = "Se cargará como si el estado no dijera nada. Use Cobrada o Pendiente."
        reader.warn_once(row, "status", "status-unknown", texts[0], message, hint)
    told = [state for state in known if state is not Payment.UNTOLD]
    return told[0] if told else (Payment.UNPAID if not texts and reader.style.blank_is_unpaid else None)

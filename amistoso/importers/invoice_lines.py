"""One row of an invoice list -> one line: who owes how much, since when, until when, what was already paid.

Tells everything that is wrong with a row, not only the first thing. Joining lines into invoices is `invoice_joining`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from amistoso.core import money
from amistoso.core.documents import CustomerRow, DueAmount, VoidedRow
from amistoso.importers import invoice_amounts, table_words
from amistoso.importers.customer_cells import CustomerReader
from amistoso.importers.findings import spoken
from amistoso.importers.invoice_amounts import Amounts, Detail
from amistoso.importers.table_cells import cell_at
from amistoso.importers.table_fields import MAX_INSTALMENTS
from amistoso.importers.table_rows import RowReader
from amistoso.importers.table_words import Document, Payment
from amistoso.importers.tables import Cell, text_of

DEFAULT_TERM_DAYS = 30  # Ley 3/2004, art. 4.1: where nothing was agreed
MAX_TERM_DAYS = 366
_TERM = re.compile(
    r"(?:a )?\d{1,3}(?:[/, y-]{1,3}\d{1,3})* ?d(?:ias?)?(?: ?(?:fecha (?:de )?factura|ff|fin (?:de )?mes|fm|eom))?"
)
_ASKS_FOR_CREDIT = re.compile(r"rectif|abono|return|credit")
_END_OF_MONTH = re.compile(
    r"\b(?:fin(?:al)? (?:de )?mes|fm|eom|end of (?:the )?month|fine mese|fin d[ue] mois|fim do mes)\b"
)
_BETWEEN_NUMBERS = re.compile(r"\s*[,;]\s*|\s+y\s+|\s+and\s+")
_SCIENTIFIC = re.compile(r"\d[.,]?\d*E\+\d{1,3}", re.IGNORECASE)
_NET = re.compile(r"\bnet(?:o|to)? ?(\d{1,3})\b")
_CASH = frozenset(
    {
        "contado",
        "al contado",
        "inmediato",
        "a la vista",
        "immediate",
        "due on receipt",
        "cash",
        "immediate payment",
        "pago inmediato",
    }
)


@dataclass(frozen=True, slots=True)
class Line:
    row: int
    number: str
    customer: CustomerRow
    issued_on: date
    currency: str
    total_minor: int
    payable_minor: int
    dues: tuple[DueAmount, ...]
    is_due_given: bool
    is_credit_note: bool
    paid_minor: int | None
    paid_on: date | None
    payment_reference: str
    instalment_minor: int | None
    detail: Detail | None
    is_paid_of_instalment: bool = False  # what was paid is told of the instalment and not of the invoice
    corrects: tuple[str, ...] = ()


@dataclass(slots=True)
class Skipped:
    """Rows that are no invoice to collect, for one reason."""

    first_row: int
    count: int = 0


@dataclass(slots=True)
class LineReader:
    reader: RowReader
    customers: CustomerReader
    skipped: dict[str, Skipped] = field(default_factory=dict)
    voided: dict[str, VoidedRow] = field(default_factory=dict)

    def __call__(self, row: int, cells: Sequence[Cell]) -> Line | None:
        """Return the line, or None for a row that is no invoice or has errors."""
        reader = self.reader
        reader.has_failed = False
        number = _number(reader, row, cells)
        if _is_total(reader, number, cells):
            self._skip("total-line", row)
            return None
        document = _document(reader, row, cells)
        status = invoice_amounts.status_of(reader, row, cells)
        if status in (Payment.DRAFT, Payment.VOID):
            self._skip("draft" if status is Payment.DRAFT else "void", row)
            if status is Payment.VOID and number:
                day = reader.day(row, cells, "issue_date")
                self.voided[number] = VoidedRow(number, day, reader.table.place(row))
            return None
        if document is Document.PAYMENT:
            self._skip("payment", row)
            return None
        if document is Document.RECEIVED:
            self._skip("received-invoices", row)
            return None
        customer = self.customers(row, cells)
        if customer is None and document is Document.SIMPLIFIED:
            self._skip("simplified", row)
            return None
        return self._line(row, cells, number, customer, document, status)

    def _line(
        self,
        row: int,
        cells: Sequence[Cell],
        number: str,
        customer: CustomerRow | None,
        document: Document,
        status: Payment | None,
    ) -> Line | None:
        reader = self.reader
        reader.require(row, number, "number", "missing-number", "el número de factura")
        reader.require(row, customer, "customer_name", "missing-customer", "el cliente")
        issued_on = reader.day(row, cells, "issue_date")
        if not reader.has_failed or issued_on:
            reader.require(row, issued_on, "issue_date", "missing-date", "la fecha de la factura")
        currency = _currency(reader, row, cells)
        amounts = invoice_amounts.read(reader, row, cells, currency, document)
        paid_on = reader.day(row, cells, "paid_on")
        # Without a total of the invoice, each row is one of its instalments and nothing more.
        has_total = any(name in reader.columns for name in ("total", "payable", "base"))
        instalment = reader.amount(row, cells, "instalment_amount", currency) if has_total else None
        dues, is_given = _dues(reader, row, cells, issued_on, amounts, currency)
        paid, is_of_part = None, False
        if amounts:
            is_of_part = invoice_amounts.speaks_of_instalment(reader, row, cells, amounts, currency, instalment)
            part = replace(amounts, payable_minor=(instalment or 0) * amounts.sign) if is_of_part else amounts
            paid = invoice_amounts.paid(reader, row, cells, part, currency, status, paid_on)
        if reader.has_failed or amounts is None or issued_on is None or customer is None:
            return None
        return Line(
            row,
            number,
            customer,
            issued_on,
            currency,
            amounts.total_minor,
            amounts.payable_minor,
            dues,
            is_given,
            amounts.is_credit_note,
            paid,
            paid_on,
            reader.text(row, cells, "payment_reference"),
            instalment,
            amounts.detail,
            is_of_part,
            _corrected(reader, row, cells) if amounts.is_credit_note or document is Document.CORRECTIVE else (),
        )

    def _skip(self, why: str, row: int) -> None:
        self.skipped.setdefault(why, Skipped(row)).count += 1


def _number(reader: RowReader, row: int, cells: Sequence[Cell]) -> str:
    column = reader.columns.get("number")
    cell = "" if column is None else cell_at(cells, column)
    if isinstance(cell, date) or (isinstance(cell, str) and "+" in cell and _SCIENTIFIC.fullmatch(cell.strip())):
        message = f"«{text_of(cell)[:40]}» no es un número de factura: la hoja de cálculo lo cambió al abrirlo."
        hint = "Dé a la columna el formato Texto y escriba el número tal como está en la factura, o expórtela de nuevo."
        reader.refuse(row, "number", "damaged-number", message, hint)
    return with_series(reader.text(row, cells, "series"), reader.text(row, cells, "number"))


def _corrected(reader: RowReader, row: int, cells: Sequence[Cell]) -> tuple[str, ...]:
    text = reader.text(row, cells, "corrects")
    return tuple(filter(None, _BETWEEN_NUMBERS.split(text))) if any(map(str.isdigit, text)) else ()


def with_series(series: str, number: str) -> str:
    """Write a number as customers see it: series A and number 12 are A-12, and A-12 of series A stays as it is."""
    if not number or not series or number.startswith(series):
        return number
    return f"{series}{number}" if series[-1] in "-/._" else f"{series}-{number}"


def _is_total(reader: RowReader, number: str, cells: Sequence[Cell]) -> bool:
    """Recognise the sums below (or between) the invoices, labelled or not."""
    if number and not table_words.is_total_label(number):
        return False
    if any(isinstance(cell, str) and table_words.is_total_label(cell) for cell in cells):
        return True
    if not number and _has_no_day(reader, cells) and any(table_words.starts_as_total(text_of(cell)) for cell in cells):
        return True  # "Total ACME SL" below the invoices of each customer
    told = [name for name, column in reader.columns.items() if column < len(cells) and text_of(cells[column])]
    return all(name in _AMOUNT_FIELDS or name.startswith("due_amount_") for name in told)


def _has_no_day(reader: RowReader, cells: Sequence[Cell]) -> bool:
    columns = [reader.columns[name] for name in ("issue_date", "due_date") if name in reader.columns]
    return not any(text_of(cells[column]) for column in columns if column < len(cells))


_AMOUNT_FIELDS = frozenset(
    {
        "total",
        "payable",
        "base",
        "vat",
        "surcharge",
        "withholding",
        "paid",
        "pending",
        "bucket",
        "instalment_amount",
        "units",
        "unit_price",
    }
)


def _document(reader: RowReader, row: int, cells: Sequence[Cell]) -> Document:
    text = reader.text(row, cells, "document_type")
    document = (table_words.document(text) if text else None) or Document.INVOICE
    if table_words.yes_or_no(text) and _ASKS_FOR_CREDIT.search(
        table_words.plain(reader.header.heading(reader.columns["document_type"]))
    ):
        document = Document.CORRECTIVE
    # What names the invoice that it corrects is no plain invoice, whatever its kind is called.
    corrects = document is Document.INVOICE and "corrects" in reader.columns and _corrected(reader, row, cells)
    return Document.CORRECTIVE if corrects else document


def _currency(reader: RowReader, row: int, cells: Sequence[Cell]) -> str:
    text = reader.text(row, cells, "currency")
    if not text:
        return "EUR"
    currency = table_words.currency(text) or text.upper()
    if currency not in money.CURRENCIES:
        hint = "Use el código de tres letras: EUR, USD, GBP."
        reader.refuse(row, "currency", "bad-currency", f"«{text[:30]}» no es una moneda que conozcamos.", hint)
        return "EUR"
    return currency


def _dues(
    reader: RowReader, row: int, cells: Sequence[Cell], issued_on: date | None, amounts: Amounts | None, currency: str
) -> tuple[tuple[DueAmount, ...], bool]:
    """Return the due dates with their amounts, and whether the file gave them."""
    numbered = _numbered_dues(reader, row, cells, amounts, currency) if reader.numbers_dues else ()
    term = _term_in_words(reader, row, cells)
    due_on = None if term else reader.day(row, cells, "due_date")
    if issued_on is None or amounts is None or reader.has_failed:
        return (), True
    if numbered:
        return numbered, True
    payable = amounts.payable_minor
    if due_on is not None:
        if due_on < issued_on:
            message = f"El vencimiento {due_on:%d/%m/%Y} es anterior a la fecha de la factura {issued_on:%d/%m/%Y}."
            hint = "Compruebe las dos fechas; si son correctas, acéptelo."
            reader.warn(row, "due_date", "due-before-issue", message, hint)
        return (DueAmount(due_on, payable),), True
    terms, is_to_end_of_month = _terms(reader, row, cells, term)
    if terms:
        days = [issued_on + timedelta(days=term) for term in terms]
        if is_to_end_of_month:
            days = list(dict.fromkeys(_end_of_month(day) for day in days))
        return tuple(map(DueAmount, days, split(payable, len(days)))), True
    if amounts.is_credit_note:
        return (DueAmount(issued_on, payable),), True
    return (DueAmount(issued_on + timedelta(days=DEFAULT_TERM_DAYS), payable),), False


def _numbered_dues(
    reader: RowReader, row: int, cells: Sequence[Cell], amounts: Amounts | None, currency: str
) -> tuple[DueAmount, ...]:
    days: list[date] = []
    parts: list[int | None] = []
    for position in range(1, MAX_INSTALMENTS + 1):
        day = reader.day(row, cells, f"due_date_{position}")
        part = reader.amount(row, cells, f"due_amount_{position}", currency)
        if day is not None:
            days.append(day)
            parts.append(part)
        elif part:
            name = f"due_amount_{position}"
            reader.refuse(
                row,
                name,
                "missing-date",
                f"El vencimiento {position} tiene importe y no tiene fecha.",
                "Complete la fecha.",
            )
    if not days or amounts is None:
        return ()
    given = [part * amounts.sign for part in parts if part is not None]
    if not given:
        return tuple(map(DueAmount, days, split(amounts.payable_minor, len(days))))
    if len(given) < len(days) or sum(given) != amounts.payable_minor:
        told = f"Los vencimientos suman {spoken(sum(given), currency)}"
        message = f"{told} y la factura {spoken(amounts.payable_minor, currency)}."
        reader.refuse(
            row, "due_amount_1", "instalments-differ", message, "Corrija los importes de los vencimientos o el total."
        )
    return tuple(map(DueAmount, days, given))


def split(amount: int, parts: int) -> list[int]:
    """Divide in equal parts, the cents left over in the last."""
    share = int(amount / parts) if abs(amount) < 2**50 else amount // parts
    return [share] * (parts - 1) + [amount - share * (parts - 1)]


def _term_in_words(reader: RowReader, row: int, cells: Sequence[Cell]) -> str:
    """Return what a column of due dates says when it is no date: people write "30 días" or "contado" there."""
    text = reader.text(row, cells, "due_date")
    if not text.rstrip(".")[-1:].isalpha():
        return ""
    return text if _plain_term(text) in _CASH or _TERM.fullmatch(_plain_term(text)) else ""


def _plain_term(text: str) -> str:
    """Write "30 Días F.F." and "30 dias ff" the same."""
    return re.sub(r"(?<=[a-z])\.|\.$", "", table_words.plain(text))


def _end_of_month(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def _terms(reader: RowReader, row: int, cells: Sequence[Cell], in_words: str) -> tuple[list[int], bool]:
    """Read "30", "60 días", "30/60/90" or "Contado" as days after the invoice date, and whether to the month's end."""
    text = in_words or reader.text(row, cells, "due_days")
    if not text:
        # "Transferencia a 60 días": a way of paying that also says when.
        method = reader.text(row, cells, "payment_method")
        text = method if re.search(r"\d ?(?:d|d[ií]as?)\b", method, re.IGNORECASE) else ""
    if not text:
        return [], False
    plain = _plain_term(text.removesuffix(".0"))
    if plain in _CASH:
        return [0], False
    # In "2/10 Net 30" the others are what paying early is worth.
    net = _NET.search(plain)
    days = [int(net[1])] if net else [int(found) for found in re.findall(r"\d+", plain)]
    is_to_end_of_month = _END_OF_MONTH.search(plain) is not None
    if is_to_end_of_month and not days:
        days = [0]
    if not days or len(days) > MAX_INSTALMENTS or max(days) > MAX_TERM_DAYS or days != sorted(set(days)):
        message = f"No entendemos el plazo de pago «{text[:40]}»."
        hint = "Escriba los días (30, o 30/60/90) o una fecha de vencimiento; se usará el plazo legal de 30 días."
        reader.warn_once(row, "due_days", "terms-unknown", text, message, hint)
        return [], False
    return days, is_to_end_of_month

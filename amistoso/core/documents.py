"""What an importer hands over: rows as the file says them, and every problem found, with its place.

Knows no file format and no database. A file with an error-level problem is never loaded.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple

Progress = Callable[[str, int, int], None]  # the stage (checking, reading, comparing, writing), how far, of how much

EARLIEST, LATEST = date(1990, 1, 1), date(2099, 12, 31)  # the days that a file may speak of


class Level(StrEnum):
    ERROR = "error"  # the file cannot be loaded
    WARNING = "warning"  # loaded only when the person accepts it (`--yes`)
    FLAW = "flaw"  # loaded all the same, told, and listed by `amistoso check` until it is mended
    NOTE = "note"  # told, never in the way


@dataclass(frozen=True, slots=True)
class Problem:
    """Where, what (a code of docs/errors.md), the sentence with the value, and what to do."""

    where: str
    code: str
    message: str
    hint: str
    level: Level = Level.ERROR


@dataclass(frozen=True, slots=True)
class DueAmount:
    due_on: date
    amount_minor: int


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """A customer as a file names it; an empty string means the file does not say."""

    name: str
    tax_id: str = ""
    code: str = ""
    emails: tuple[str, ...] = ()
    phone: str = ""
    address: str = ""
    postal_code: str = ""
    city: str = ""
    province: str = ""
    country: str = ""
    language: str = ""
    where: str = ""
    discount_bp: int | None = None  # agreed for paying early, in hundredths of a percent


@dataclass(frozen=True, slots=True)
class InvoiceRow:
    """One invoice or credit note with its due dates.

    `total_minor` is what the document says in all, `payable_minor` what was to be paid after withholding and
    prepayment; for a credit note both are negative. `paid_minor` is what the ledger says was already paid
    (None where the file does not tell), `paid_on` when.
    """

    number: str
    issue_date: date
    currency: str
    total_minor: int
    payable_minor: int
    due_dates: tuple[DueAmount, ...]
    customer: CustomerRow
    is_credit_note: bool = False
    paid_minor: int | None = None
    paid_on: date | None = None
    seller_tax_id: str = ""
    seller_name: str = ""
    payment_reference: str = ""
    buyer_reference: str = ""  # the customer's own order or file number
    corrects: tuple[str, ...] = ()  # numbers of the invoices that a credit note or corrective invoice changes
    replaces: bool = False  # the whole invoice that it corrects, and not only a difference
    iban: str = ""  # the account the document asks to be paid into
    where: str = ""


class VoidedRow(NamedTuple):
    """An invoice that a list tells as cancelled: if the books know it, it is owed no longer."""

    number: str
    issue_date: date | None
    where: str = ""


@dataclass(frozen=True, slots=True)
class BankEntry:
    """One movement; `amount_minor` is positive for money that came in. `text` is all the bank wrote, joined.

    `creditor_reference` is the structured one (ISO 11649 RF or a national form), `return_code` the reason of a
    returned debit, transfer or cheque (ISO 20022 external code such as `AM04`, or the bank's own).
    """

    booked_on: date
    value_on: date
    amount_minor: int
    text: str
    reference: str = ""
    payer_name: str = ""
    payer_iban: str = ""
    payer_tax_id: str = ""
    concept: str = ""  # the bank's own code for the kind of movement (Norma 43: common concept)
    end_to_end_id: str = ""
    mandate_id: str = ""
    creditor_reference: str = ""
    is_return: bool = False  # money that had come in (or gone out) came back
    return_code: str = ""
    bank_id: str = ""  # the bank's own number of the movement, the same in every report that tells it
    where: str = ""


@dataclass(frozen=True, slots=True)
class StatementRow:
    """One account's movements between two days. `account` is an IBAN where it can be formed, else the bank's number.

    A balance is None where the report has none (a notification of credits, an export of movements only).
    """

    account: str
    currency: str
    from_on: date
    until_on: date
    opening_minor: int | None
    closing_minor: int | None
    entries: tuple[BankEntry, ...]
    is_final: bool = True  # an intraday report is not
    number: str = ""  # the bank's own number of the statement; "361/2" is the second part of 361
    booked_count: int | None = None  # as the bank counts, a batch being one; None: one for each of `entries`


@dataclass(frozen=True, slots=True)
class Parsed:
    """All that one file holds. `mapping` is column heading -> field, for tables only.

    `invoices` may make each row when it is asked for: a million of them are never held at once.
    """

    format: str
    invoices: Sequence[InvoiceRow] = ()
    voided: tuple[VoidedRow, ...] = ()
    customers: tuple[CustomerRow, ...] = ()
    statements: tuple[StatementRow, ...] = ()
    problems: tuple[Problem, ...] = ()
    mapping: dict[str, str] = field(default_factory=dict)

    @property
    def kind(self) -> str:
        if self.statements:
            return "statement"
        return "invoices" if self.invoices or not self.customers else "customers"

    @property
    def has_errors(self) -> bool:
        return any(problem.level is Level.ERROR for problem in self.problems)

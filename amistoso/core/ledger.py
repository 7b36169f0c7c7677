"""What a row of an invoice list changes in an invoice we know: pure comparison, and the plan to bring it in line.

Loading again updates and never doubles. Bank money stays where it is whatever the list says; only what the list
itself had called paid is added to or taken back.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from amistoso.core.allocation import LEDGER_DATED, LEDGER_UNDATED, open_after
from amistoso.core.documents import DueAmount, InvoiceRow
from amistoso.core.wording import date_text, money_text

MAX_NUMBER = 80  # characters of an invoice number that are kept
MAX_CORRECTS = 300


class KnownAllocation(NamedTuple):
    id: int
    minor: int
    paid_on: date
    because: str
    is_ledger: bool


class KnownItem(NamedTuple):
    """`was_told`: the customer was reminded of it, or told before it fell due."""

    id: int
    due_on: date
    amount_minor: int
    was_told: bool
    allocations: tuple[KnownAllocation, ...] = ()
    returned_minor: int = 0  # paid once, and gone back by the bank
    returned_on: date | None = None


class KnownInvoice(NamedTuple):
    id: int
    number: str
    issued_on: date
    currency: str
    total_minor: int
    payable_minor: int
    is_credit_note: bool
    payment_reference: str
    buyer_reference: str = ""
    corrects: str = ""  # one number per line
    replaces: bool = False
    iban: str = ""
    items: tuple[KnownItem, ...] = ()


class FieldChange(NamedTuple):
    """What differs, and how it is put into words: of a million changes somebody reads fifty."""

    field: str
    was: Any
    becomes: Any
    words: Callable[[Any], str] = str

    @property
    def before(self) -> str:
        return self.words(self.was)

    @property
    def after(self) -> str:
        return self.words(self.becomes)


@dataclass(slots=True)
class PlannedItem:
    """An item as it will be; `id` None for a new one. What the list adds as paid is in `added`."""

    id: int | None
    due_on: date
    amount_minor: int
    live: list[KnownAllocation] = field(default_factory=list)
    moved: list[int] = field(default_factory=list)  # allocations that come from an item that is no more
    added: list[tuple[int, date, str]] = field(default_factory=list)
    new_id: int = 0  # of a new item, once it is written

    @property
    def settled_minor(self) -> int:
        return sum(one.minor for one in self.live) + sum(minor for minor, _, _ in self.added)

    @property
    def open_minor(self) -> int:
        return open_after(self.amount_minor, self.settled_minor)

    @property
    def closed_on(self) -> date | None:
        days = [one.paid_on for one in self.live] + [paid_on for _, paid_on, _ in self.added]
        return max(days) if days and self.open_minor == 0 else None


@dataclass(slots=True)
class Plan:
    items: list[PlannedItem]
    changes: list[FieldChange] = field(default_factory=list)
    retired: list[int] = field(default_factory=list)
    undone: list[int] = field(default_factory=list)  # ledger allocations to undo
    was_told: bool = False
    is_capped: bool = False  # more was paid than the invoice now comes to
    is_returned: bool = False  # the list calls paid what the bank took back

    @property
    def is_new_amount(self) -> bool:
        return any(change.field in ("payable", "due_dates", "currency") for change in self.changes)

    @property
    def payments_changed(self) -> bool:
        return bool(self.undone) or any(item.added for item in self.items)

    @property
    def changes_nothing(self) -> bool:
        return not self.changes and not self.payments_changed


def plan_new(row: InvoiceRow, today: date) -> Plan:
    plan = Plan([PlannedItem(None, due.due_on, due.amount_minor) for due in _dues(row)])
    _bring_paid_in_line(plan, row, today)
    return plan


def plan_change(known: KnownInvoice, row: InvoiceRow, today: date) -> Plan:
    plan = Plan([], changes=_changes(known, row))
    plan.was_told = any(item.was_told for item in known.items)
    if any(change.field == "due_dates" for change in plan.changes):
        _pair(plan, known.items, _dues(row))
    else:
        plan.items = [
            PlannedItem(item.id, item.due_on, item.amount_minor, list(item.allocations)) for item in known.items
        ]
    _bring_paid_in_line(plan, row, today, _returned(known, row))
    plan.is_capped = any(abs(item.settled_minor) > abs(item.amount_minor) for item in plan.items)
    return plan


def _dues(row: InvoiceRow) -> Sequence[DueAmount]:
    return row.due_dates or (DueAmount(row.issue_date, row.payable_minor),)


def _changes(known: KnownInvoice, row: InvoiceRow) -> list[FieldChange]:
    old, new = known.currency, row.currency
    was_due = sorted((item.due_on, item.amount_minor) for item in known.items if item.amount_minor)
    is_due = sorted((due.due_on, due.amount_minor) for due in _dues(row) if due.amount_minor)
    changes = []
    if known.issued_on != row.issue_date:
        changes.append(FieldChange("issue_date", known.issued_on, row.issue_date, _day_text))
    if old != new:
        changes.append(FieldChange("currency", old, new))
    for name, before, after in (
        ("total", known.total_minor, row.total_minor),
        ("payable", known.payable_minor, row.payable_minor),
    ):
        if (before, old) != (after, new):
            changes.append(FieldChange(name, (before, old), (after, new), _money_text))
    if was_due != is_due or (old != new and is_due):
        changes.append(FieldChange("due_dates", (was_due, old), (is_due, new), _dues_text))
    if known.is_credit_note != row.is_credit_note:
        changes.append(FieldChange("credit_note", known.is_credit_note, row.is_credit_note, _yes_or_no))
    for name, was, now in (
        ("payment_reference", known.payment_reference, row.payment_reference[:80]),
        ("buyer_reference", known.buyer_reference, row.buyer_reference[:80]),
        ("corrects", known.corrects, corrects_text(row)),
        ("iban", known.iban, row.iban),
    ):
        if now and was != now:
            changes.append(FieldChange(name, was, now, _in_a_line))
    if row.replaces and not known.replaces:
        changes.append(FieldChange("replaces", False, True, _yes_or_no))
    return changes


def corrects_text(row: InvoiceRow) -> str:
    """Write the corrected numbers one per line, as many as fit whole."""
    text = "\n".join(row.corrects)
    return text if len(text) <= MAX_CORRECTS else text[: MAX_CORRECTS + 1].rpartition("\n")[0]


def _yes_or_no(value: bool) -> str:
    return "sí" if value else "no"


def _in_a_line(text: str) -> str:
    return text.replace("\n", ", ")


def _day_text(day: date) -> str:
    return date_text(day, "es")


def _money_text(amount: tuple[int, str]) -> str:
    return money_text(*amount, "es")


def _dues_text(dues: tuple[list[tuple[date, int]], str]) -> str:
    days, currency = dues
    return ", ".join(f"{date_text(due_on, 'es')}: {money_text(minor, currency, 'es')}" for due_on, minor in days)


def _pair(plan: Plan, known: Sequence[KnownItem], dues: Sequence[DueAmount]) -> None:
    """Keep the item of the same due date, else of the same position: promises and letters speak of its id."""
    left = list(known)
    paired: dict[int, KnownItem] = {}
    for position, due in enumerate(dues):
        same_day = next((item for item in left if item.due_on == due.due_on), None)
        if same_day:
            paired[position] = same_day
            left.remove(same_day)
    for position in range(len(dues)):
        if position not in paired and left:
            paired[position] = left.pop(0)
    for position, due in enumerate(dues):
        item = paired.get(position)
        plan.items.append(
            PlannedItem(item.id if item else None, due.due_on, due.amount_minor, list(item.allocations) if item else [])
        )
    for item in left:
        plan.retired.append(item.id)
        for one in item.allocations:
            plan.items[0].live.append(one)
            plan.items[0].moved.append(one.id)


def _returned(known: KnownInvoice, row: InvoiceRow) -> int:
    """Return what the list still calls paid and the bank took back, unless it was paid again on a later day."""
    latest = max((item.returned_on for item in known.items if item.returned_on), default=None)
    if latest is None or (row.paid_on is not None and row.paid_on > latest):
        return 0
    return sum(item.returned_minor for item in known.items)


def _bring_paid_in_line(plan: Plan, row: InvoiceRow, today: date, returned_minor: int = 0) -> None:
    """Add or take back what the list itself calls paid; bank money counts, and is never touched."""
    if row.paid_minor is None:
        return
    sign = -1 if row.payable_minor < 0 else 1
    paid = min(abs(row.paid_minor), abs(row.payable_minor))
    settled = sign * sum(item.settled_minor for item in plan.items)
    # A list that was not told of the return says "paid" as before.
    still = min(returned_minor, max(0, paid - settled))
    plan.is_returned = still > 0
    paid -= still
    missing = paid - sign * sum(item.settled_minor for item in plan.items)
    if missing > 0:
        _add_paid(plan, row, missing, sign, today)
    elif missing < 0:
        _take_back(plan, -missing)


def _add_paid(plan: Plan, row: InvoiceRow, missing: int, sign: int, today: date) -> None:
    because = LEDGER_DATED if row.paid_on else LEDGER_UNDATED
    for item in sorted(plan.items, key=lambda one: one.due_on):
        minor = min(missing, max(0, sign * item.open_minor))
        if minor > 0:
            paid_on = min(row.paid_on or item.due_on, today)
            item.added.append((sign * minor, paid_on, because))
            missing -= minor


def _take_back(plan: Plan, surplus: int) -> None:
    """Undo the latest first; of one that is only partly too much, the rest is added again."""
    ledger = [(one, item) for item in plan.items for one in item.live if one.is_ledger]
    for one, item in sorted(ledger, key=lambda pair: (pair[0].paid_on, pair[0].id), reverse=True):
        if surplus <= 0:
            break
        item.live.remove(one)
        plan.undone.append(one.id)
        kept = abs(one.minor) - surplus
        surplus -= abs(one.minor)
        if kept > 0:
            item.added.append((kept if one.minor > 0 else -kept, one.paid_on, one.because))

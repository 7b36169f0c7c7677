"""Bring the books in line with a list of invoices: compare by batches, write only what changed.

Comparing and writing are the same walk; a preview compares and writes nothing.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.db import connection
from django.db.models import OuterRef, Subquery

from amistoso.actions import load_customers, looks
from amistoso.core import ledger, wording
from amistoso.core.documents import InvoiceRow, Level, Problem
from amistoso.core.ledger import KnownInvoice, Plan, PlannedItem
from amistoso.core.load_reports import MAX_CHANGES, Change
from amistoso.models import (
    AgreementItem,
    Allocation,
    AllocationSource,
    Company,
    Customer,
    Invoice,
    Item,
    PromiseItem,
)
from amistoso.queries.customer_rows import Directory, Entry, read_directory
from amistoso.queries.known_invoices import known_invoices

BATCH = 1000
MAX_TOLD = 200
Progress = Callable[[int, int], None]


@dataclass(slots=True)
class Outcome:
    """What the walk found. `has_errors` stops the writing, not the comparing: all problems are told at once."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    problems: list[Problem] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    touched: set[int] = field(default_factory=set)
    paid: set[int] = field(default_factory=set)

    @property
    def has_errors(self) -> bool:
        return any(problem.level is Level.ERROR for problem in self.problems)

    def tell(self, where: str, code: str, message: str, hint: str, level: Level) -> None:
        if sum(problem.code == code for problem in self.problems) < MAX_TOLD:
            self.problems.append(Problem(where, code, message, hint, level))

    @property
    def has_room(self) -> bool:
        return len(self.changes) < MAX_CHANGES

    def show(self, change: Change) -> None:
        if self.has_room:
            self.changes.append(change)


@dataclass(slots=True)
class _Row:
    row: InvoiceRow
    entry: Entry
    known: KnownInvoice | None
    plan: Plan


def compare(*, company: Company, rows: Sequence[InvoiceRow], progress: Progress | None = None) -> Outcome:
    """Say what loading the rows would change; write nothing."""
    outcome, directory = Outcome(), read_directory(company=company, rows=[row.customer for row in rows])
    outcome.problems += directory.problems.values()
    for start in range(0, len(rows), BATCH):
        # Which day a payment gets depends on the day of loading; what is shown here does not.
        _compare_batch(company, rows[start : start + BATCH], directory, outcome, date.max)
        if progress:
            progress(min(start + BATCH, len(rows)), len(rows))
    return outcome


def write(
    *, company: Company, rows: Sequence[InvoiceRow], today: date, at: datetime, progress: Progress | None = None
) -> Outcome:
    """Compare and write in the caller's transaction; with errors, nothing more is written and the caller rolls back."""
    outcome, directory = Outcome(), read_directory(company=company, rows=[row.customer for row in rows])
    outcome.problems += directory.problems.values()
    outcome.touched |= load_customers.save(directory=directory, today=today)
    for start in range(0, len(rows), BATCH):
        batch = _compare_batch(company, rows[start : start + BATCH], directory, outcome, today)
        if not outcome.has_errors:
            _write_batch(company, batch, outcome, at)
        if progress:
            progress(min(start + BATCH, len(rows)), len(rows))
    if not outcome.has_errors:
        _stir(company, outcome, today)
    return outcome


def _compare_batch(
    company: Company, rows: Sequence[InvoiceRow], directory: Directory, outcome: Outcome, today: date
) -> list[_Row]:
    known = known_invoices(company=company, numbers=[row.number[:80] for row in rows])
    compared = []
    for row in rows:
        entry = directory.entry_of(row.customer)
        owner_id, invoice = known.get(row.number[:80], (None, None))
        if invoice is None:
            plan = ledger.plan_new(row, today)
            outcome.created += 1
            if outcome.has_room:
                amount = wording.money_text(row.payable_minor, row.currency, "es")
                outcome.show(Change("new", row.number, entry.name, "payable", "", amount))
        elif owner_id != entry.id:
            _refuse_owner(row, entry, outcome)
            continue
        else:
            plan = ledger.plan_change(invoice, row, today)
            if plan.changes_nothing:
                outcome.unchanged += 1
                continue
            outcome.updated += 1
            _tell_changes(row, entry, invoice, plan, outcome)
        compared.append(_Row(row, entry, invoice, plan))
    return compared


def _refuse_owner(row: InvoiceRow, entry: Entry, outcome: Outcome) -> None:
    message = f"La factura {row.number} consta a nombre de otro cliente, y la lista dice «{entry.name}»."
    hint = "Corrija el número o el cliente. Si la numeración se repite cada año, añada la serie."
    outcome.tell(row.where, "invoice-of-other-customer", message, hint, Level.ERROR)


def _tell_changes(row: InvoiceRow, entry: Entry, known: KnownInvoice, plan: Plan, outcome: Outcome) -> None:
    for change in plan.changes:
        outcome.show(Change("changed", row.number, entry.name, *change))
    if plan.payments_changed and outcome.has_room:
        before = sum(one.minor for item in known.items for one in item.allocations)
        after = sum(item.settled_minor for item in plan.items)
        what = "paid" if abs(after) > abs(before) else "unpaid"
        told = (wording.money_text(minor, row.currency, "es") for minor in (before, after))
        outcome.show(Change(what, row.number, entry.name, "paid", *told))
    is_paid = any(item.allocations for item in known.items)
    if known.currency != row.currency and is_paid:
        message = f"La factura {row.number} pasa de {known.currency} a {row.currency} y ya tiene cobros."
        outcome.tell(row.where, "currency-changed", message, "Corrija la moneda en la lista.", Level.ERROR)
    if plan.was_told and plan.is_new_amount:
        dues = next((change for change in plan.changes if change.field in ("payable", "due_dates")), plan.changes[0])
        message = f"La factura {row.number} cambia ({dues.before} → {dues.after}) y ya se le ha recordado al cliente."
        hint = "Si es correcto, acéptelo, y cuénteselo a su cliente: recibió otro importe u otra fecha."
        outcome.tell(row.where, "amount-changed-after-reminder", message, hint, Level.WARNING)
    if plan.is_capped:
        message = f"De la factura {row.number} ya se ha cobrado más de lo que ahora dice la lista."
        hint = "Los cobros se mantienen; compruebe si hay que devolver o aplicar la diferencia."
        outcome.tell(row.where, "paid-beyond-amount", message, hint, Level.NOTE)
    if plan.is_returned:
        message = f"La lista da por cobrada la factura {row.number}, y el banco devolvió ese cobro: sigue pendiente."
        hint = "Si se ha vuelto a cobrar, ponga el día del cobro en la lista; si no, márquela pendiente en su programa."
        outcome.tell(row.where, "paid-but-returned", message, hint, Level.NOTE)


def _write_batch(company: Company, batch: Sequence[_Row], outcome: Outcome, at: datetime) -> None:
    invoices = _write_invoices(company, batch)
    items: list[tuple[PlannedItem, Item]] = []
    for one, invoice_id in zip(batch, invoices, strict=True):
        customer_id = one.entry.id or 0
        items += [(planned, _item(company, one, invoice_id, customer_id, planned)) for planned in one.plan.items]
        outcome.touched.add(customer_id)
        if one.plan.payments_changed or one.plan.is_new_amount:
            outcome.paid.add(customer_id)
    Item.objects.bulk_create([item for planned, item in items if planned.id is None])
    _update_items([item for planned, item in items if planned.id is not None])
    _write_allocations(company, items, [allocation for one in batch for allocation in one.plan.undone], at)
    _retire([item_id for one in batch for item_id in one.plan.retired])


def _write_invoices(company: Company, batch: Sequence[_Row]) -> list[int]:
    """Insert the new and update the changed; return the ids in the order of the batch."""
    made = Invoice.objects.bulk_create(
        Invoice(
            company=company,
            customer_id=one.entry.id or 0,
            number=one.row.number[:80],
            issued_on=one.row.issue_date,
            currency=one.row.currency,
            total_minor=one.row.total_minor,
            payable_minor=one.row.payable_minor,
            is_credit_note=one.row.is_credit_note,
            payment_reference=one.row.payment_reference[:80],
            buyer_reference=one.row.buyer_reference[:80],
            corrects=ledger.corrects_text(one.row),
        )
        for one in batch
        if one.known is None
    )
    with connection.cursor() as cursor:
        cursor.executemany(
            "UPDATE amistoso_invoice SET issued_on = %s, currency = %s, total_minor = %s, payable_minor = %s,"
            " is_credit_note = %s, payment_reference = %s, buyer_reference = %s, corrects = %s WHERE id = %s",
            [
                (
                    one.row.issue_date, one.row.currency, one.row.total_minor, one.row.payable_minor,
                    one.row.is_credit_note, one.row.payment_reference[:80] or one.known.payment_reference,
                    one.row.buyer_reference[:80] or one.known.buyer_reference,
                    ledger.corrects_text(one.row) or one.known.corrects, one.known.id,
                )
                for one in batch
                if one.known is not None and one.plan.changes
            ],
        )  # fmt: skip
    new_ids = iter(invoice.id for invoice in made)
    return [one.known.id if one.known else next(new_ids) for one in batch]


def _item(company: Company, one: _Row, invoice_id: int, customer_id: int, planned: PlannedItem) -> Item:
    return Item(
        id=planned.id,
        company=company,
        customer_id=customer_id,
        invoice_id=invoice_id,
        number=one.row.number[:80],
        issued_on=one.row.issue_date,
        due_on=planned.due_on,
        currency=one.row.currency,
        amount_minor=planned.amount_minor,
        open_minor=planned.open_minor,
        closed_on=planned.closed_on,
    )


def _update_items(items: Sequence[Item]) -> None:
    with connection.cursor() as cursor:
        cursor.executemany(
            "UPDATE amistoso_item SET issued_on = %s, due_on = %s, currency = %s, amount_minor = %s, open_minor = %s,"
            " closed_on = %s WHERE id = %s",
            [
                (
                    item.issued_on,
                    item.due_on,
                    item.currency,
                    item.amount_minor,
                    item.open_minor,
                    item.closed_on,
                    item.id,
                )
                for item in items
            ],
        )


def _write_allocations(
    company: Company, items: Sequence[tuple[PlannedItem, Item]], undone: list[int], at: datetime
) -> None:
    Allocation.objects.filter(id__in=undone).update(undone_at=at)
    moved: list[tuple[Any, ...]] = [(item.id, one) for planned, item in items for one in planned.moved]
    with connection.cursor() as cursor:
        cursor.executemany("UPDATE amistoso_allocation SET item_id = %s WHERE id = %s", moved)
    Allocation.objects.bulk_create(
        Allocation(
            company=company,
            item=item,
            source=AllocationSource.LEDGER,
            amount_minor=minor,
            paid_on=paid_on,
            because=because,
        )
        for planned, item in items
        for minor, paid_on, because in planned.added
    )


def _retire(item_ids: list[int]) -> None:
    """Remove items the list no longer has; what a promise, an agreement or a past payment speaks of stays, at zero."""
    if not item_ids:
        return
    spoken_of = set(PromiseItem.objects.filter(item_id__in=item_ids).values_list("item_id", flat=True))
    spoken_of |= set(AgreementItem.objects.filter(item_id__in=item_ids).values_list("item_id", flat=True))
    spoken_of |= set(Allocation.objects.filter(item_id__in=item_ids).values_list("item_id", flat=True))
    Item.objects.filter(id__in=spoken_of).update(amount_minor=0, open_minor=0, closed_on=None)
    Item.objects.filter(id__in=set(item_ids) - spoken_of).delete()


def _stir(company: Company, outcome: Outcome, today: date) -> None:
    """Whoever an invoice or a payment came to is looked at today; the rest sleep on."""
    touched, paid = sorted(outcome.touched), sorted(outcome.paid)
    first = Invoice.objects.filter(customer=OuterRef("id")).order_by("issued_on").values("issued_on")[:1]
    for start in range(0, len(touched), BATCH):
        ids = touched[start : start + BATCH]
        looks.wake(company_id=company.id, customer_ids=ids, today=today)
        Customer.objects.filter(company=company, id__in=ids).update(first_invoice_on=Subquery(first))
    for start in range(0, len(paid), BATCH):
        looks.forget_pattern(company_id=company.id, customer_ids=paid[start : start + BATCH])

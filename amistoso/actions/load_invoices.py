"""Bring the books in line with a list of invoices: compare by batches, write only what changed.

Comparing and writing are the same walk; a preview compares and writes nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from django.db.models import OuterRef, Subquery

from amistoso.actions import bulk_rows, load_customers, looks
from amistoso.core import ledger, wording
from amistoso.core.documents import CustomerRow, InvoiceRow, Level, Progress, VoidedRow
from amistoso.core.findings import Findings
from amistoso.core.ledger import KnownInvoice, Plan, PlannedItem
from amistoso.core.load_reports import MAX_CHANGES, Change
from amistoso.importers.packed_invoices import PackedInvoices
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
from amistoso.queries.known_numbers import told_otherwise

BATCH = 1000
_Known = dict[str, tuple[int, KnownInvoice]]


@dataclass(slots=True)
class Outcome:
    """What the walk found. `has_errors` stops the writing, not the comparing: all problems are told at once."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    findings: Findings = field(default_factory=Findings)
    changes: list[Change] = field(default_factory=list)
    spelled: dict[str, str] = field(default_factory=dict)  # number of the file -> number of the books
    touched: set[int] = field(default_factory=set)
    paid: set[int] = field(default_factory=set)
    capped: list[int] = field(default_factory=list)  # items that come to less than was paid of them

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
    invoice_id: int = 0


def compare(
    *,
    company: Company,
    rows: Sequence[InvoiceRow],
    voided: Sequence[VoidedRow] = (),
    progress: Progress | None = None,
) -> Outcome:
    """Say what loading the rows would change; write nothing."""
    outcome, directory = Outcome(), read_directory(company=company, rows=customers_of(rows))
    outcome.findings.extend(directory.problems.all())
    is_empty = not Invoice.objects.filter(company=company).exists()
    for start in range(0, len(voided), BATCH):
        _voided_batch(company, voided[start : start + BATCH], outcome, date.max)
    for start in range(0, len(rows), BATCH):
        # Which day a payment gets depends on the day of loading; what is shown here does not.
        _compare_batch(company, rows[start : start + BATCH], directory, outcome, date.max, is_empty)
        if progress:
            progress("comparing", min(start + BATCH, len(rows)), len(rows))
    return outcome


def write(
    *,
    company: Company,
    rows: Sequence[InvoiceRow],
    voided: Sequence[VoidedRow] = (),
    today: date,
    at: datetime,
    progress: Progress | None = None,
) -> Outcome:
    """Compare and write in the caller's transaction; with errors, nothing more is written and the caller rolls back."""
    outcome, directory = Outcome(), read_directory(company=company, rows=customers_of(rows))
    outcome.findings.extend(directory.problems.all())
    outcome.touched |= load_customers.save(directory=directory, today=today)
    is_empty = not Invoice.objects.filter(company=company).exists()
    for start in range(0, len(voided), BATCH):
        _write_batch(company, _voided_batch(company, voided[start : start + BATCH], outcome, today), outcome, at)
    for start in range(0, len(rows), BATCH):
        batch = _compare_batch(company, rows[start : start + BATCH], directory, outcome, today, is_empty)
        if not outcome.findings.has_errors:
            _write_batch(company, batch, outcome, at)
        if progress:
            progress("writing", min(start + BATCH, len(rows)), len(rows))
    if not outcome.findings.has_errors:
        _stir(company, outcome, today)
    return outcome


def customers_of(rows: Sequence[InvoiceRow]) -> Sequence[CustomerRow]:
    return rows.customers() if isinstance(rows, PackedInvoices) else [row.customer for row in rows]


def _compare_batch(
    company: Company, rows: Sequence[InvoiceRow], directory: Directory, outcome: Outcome, today: date, is_empty: bool
) -> list[_Row]:
    """`is_empty`: the books had no invoice when the walk began, so no batch need ask for any."""
    known: _Known = {}
    if not is_empty:
        known = known_invoices(company=company, numbers=[row.number[:80] for row in rows])
        rows = _as_spelled(company, rows, directory, known, outcome)
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
        compared.append(_Row(row, entry, invoice, plan, invoice.id if invoice else 0))
    return compared


def _voided_batch(company: Company, voided: Sequence[VoidedRow], outcome: Outcome, today: date) -> list[_Row]:
    """What the books know and the list tells as cancelled comes to nothing: asked for it would be a mistake."""
    known = known_invoices(company=company, numbers=[one.number[:80] for one in voided])
    owners = Customer.objects.filter(company=company).in_bulk({owner_id for owner_id, _ in known.values()})
    compared = []
    for one in voided:
        owner_id, invoice = known.get(one.number[:80], (0, None))
        if invoice is None or not invoice.payable_minor or one.issue_date not in (None, invoice.issued_on):
            continue
        entry = Entry(owners[owner_id].name, owners[owner_id].name_key, owner_id)
        row = InvoiceRow(
            number=invoice.number, issue_date=invoice.issued_on, currency=invoice.currency, total_minor=0,
            payable_minor=0, due_dates=(), customer=CustomerRow(entry.name), where=one.where,
            is_credit_note=invoice.is_credit_note,
        )  # fmt: skip
        plan = ledger.plan_change(invoice, row, today)
        outcome.updated += 1
        _tell_changes(row, entry, invoice, plan, outcome)
        message = f"La factura {invoice.number} está anulada en la lista: ya no se pide."
        outcome.findings.note(one.where, "invoice-voided", message, "No hay que hacer nada.")
        compared.append(_Row(row, entry, invoice, plan, invoice.id))
    return compared


def _as_spelled(
    company: Company, rows: Sequence[InvoiceRow], directory: Directory, known: _Known, outcome: Outcome
) -> Sequence[InvoiceRow]:
    """Give an invoice the number it has in the books already: under two numbers it would be asked for twice."""
    unknown = [row for row in rows if row.number[:80] not in known]
    otherwise = told_otherwise(company=company, invoices=unknown)
    if not otherwise:
        return rows
    taken = set(outcome.spelled.values())
    for row in unknown:
        found = otherwise.get(row.number, [])
        mine = [one for one in found if one.customer_id == directory.entry_of(row.customer).id]
        if len(mine) == len(found) == 1 and mine[0].number not in taken:
            taken.add(mine[0].number)
            outcome.spelled[row.number] = mine[0].number
            message = f"La factura {row.number} ya está en los libros como {mine[0].number}: es la misma."
            outcome.findings.note(row.where, "known-by-other-number", message, "No hay que hacer nada.")
        elif found:
            others = ", ".join(f"{one.number} («{one.customer[:60]}»)" for one in found[:3])
            message = f"La factura {row.number} es del mismo día y del mismo importe que {others}."
            hint = "Si es la misma, no la cargue o escriba el número como está en los libros; si es otra, acéptelo."
            outcome.findings.warn(row.where, "number-like-another", message, hint)
    spelled = outcome.spelled
    known.update(
        known_invoices(company=company, numbers=[spelled[row.number] for row in rows if row.number in spelled])
    )
    return [replace(row, number=spelled[row.number]) if row.number in spelled else row for row in rows]


def _refuse_owner(row: InvoiceRow, entry: Entry, outcome: Outcome) -> None:
    message = f"La factura {row.number} consta a nombre de otro cliente, y la lista dice «{entry.name}»."
    hint = "Corrija el número o el cliente. Si la numeración se repite cada año, añada la serie."
    outcome.findings.add(row.where, "invoice-of-other-customer", message, hint, Level.ERROR)


def _tell_changes(row: InvoiceRow, entry: Entry, known: KnownInvoice, plan: Plan, outcome: Outcome) -> None:
    for change in plan.changes if outcome.has_room else ():
        outcome.show(Change("changed", row.number, entry.name, change.field, change.before, change.after))
    if plan.payments_changed and outcome.has_room:
        before = sum(one.minor for item in known.items for one in item.allocations)
        after = sum(item.settled_minor for item in plan.items)
        what = "paid" if abs(after) > abs(before) else "unpaid"
        told = (wording.money_text(minor, row.currency, "es") for minor in (before, after))
        outcome.show(Change(what, row.number, entry.name, "paid", *told))
    is_paid = any(item.allocations for item in known.items)
    if known.currency != row.currency and is_paid:
        message = f"La factura {row.number} pasa de {known.currency} a {row.currency} y ya tiene cobros."
        outcome.findings.add(row.where, "currency-changed", message, "Corrija la moneda en la lista.", Level.ERROR)
    if plan.was_told and plan.is_new_amount:
        dues = next((change for change in plan.changes if change.field in ("payable", "due_dates")), plan.changes[0])
        message = f"La factura {row.number} cambia ({dues.before} → {dues.after}) y ya se le ha recordado al cliente."
        hint = "Si es correcto, acéptelo, y cuénteselo a su cliente: recibió otro importe u otra fecha."
        outcome.findings.add(row.where, "amount-changed-after-reminder", message, hint, Level.WARNING)
    if plan.is_capped:
        message = f"De la factura {row.number} ya se ha cobrado más de lo que ahora dice la lista."
        hint = "Lo que sobra vuelve a esperar en el banco: aplíquelo a otra factura, guárdelo a su favor o devuélvalo."
        outcome.findings.add(row.where, "paid-beyond-amount", message, hint, Level.NOTE)
    if plan.is_returned:
        message = f"La lista da por cobrada la factura {row.number}, y el banco devolvió ese cobro: sigue pendiente."
        hint = "Si se ha vuelto a cobrar, ponga el día del cobro en la lista; si no, márquela pendiente en su programa."
        outcome.findings.add(row.where, "paid-but-returned", message, hint, Level.NOTE)


_INVOICE_CHANGES = {
    "issued_on": "date", "currency": "text", "total_minor": "bigint", "payable_minor": "bigint",
    "is_credit_note": "boolean", "payment_reference": "text", "buyer_reference": "text", "corrects": "text",
    "replaces": "boolean", "iban": "text",
}  # fmt: skip
_INVOICE = ("id", "company_id", "customer_id", "number", *_INVOICE_CHANGES)
_ITEM_CHANGES = {
    "issued_on": "date", "due_on": "date", "currency": "text", "amount_minor": "bigint", "open_minor": "bigint",
    "closed_on": "date",
}  # fmt: skip
_ITEM = ("id", "company_id", "customer_id", "invoice_id", "number", *_ITEM_CHANGES)
_ALLOCATION = ("company_id", "item_id", "source", "amount_minor", "paid_on", "because")


def _write_batch(company: Company, batch: Sequence[_Row], outcome: Outcome, at: datetime) -> None:
    _write_invoices(company, batch)
    _write_items(company, batch)
    _write_allocations(company, batch, at)
    _retire([item_id for one in batch for item_id in one.plan.retired])
    for one in batch:
        customer_id = one.entry.id or 0
        outcome.touched.add(customer_id)
        if one.plan.is_capped:
            outcome.capped += [planned.id or planned.new_id for planned in one.plan.items]
        if one.plan.payments_changed or one.plan.is_new_amount:
            outcome.paid.add(customer_id)


def _write_invoices(company: Company, batch: Sequence[_Row]) -> None:
    """Insert the new and update the changed; afterwards each row of the batch has its invoice id."""
    new = [one for one in batch if one.known is None]
    for one, invoice_id in zip(new, bulk_rows.reserve_ids(table="amistoso_invoice", count=len(new)), strict=True):
        one.invoice_id = invoice_id
    bulk_rows.insert(
        table="amistoso_invoice",
        columns=_INVOICE,
        new=[(one.invoice_id, company.id, one.entry.id, one.row.number[:80], *_told(one.row, None)) for one in new],
    )
    bulk_rows.update(
        table="amistoso_invoice",
        columns=_INVOICE_CHANGES,
        changed=[
            (*_told(one.row, one.known), one.invoice_id) for one in batch if one.known is not None and one.plan.changes
        ],
    )


def _told(row: InvoiceRow, known: KnownInvoice | None) -> tuple[Any, ...]:
    """What the list says of the invoice; a reference that it does not repeat stays."""
    return (
        row.issue_date.isoformat(),
        row.currency,
        row.total_minor,
        row.payable_minor,
        row.is_credit_note,
        row.payment_reference[:80] or (known.payment_reference if known else ""),
        row.buyer_reference[:80] or (known.buyer_reference if known else ""),
        ledger.corrects_text(row) or (known.corrects if known else ""),
        row.replaces or (known.replaces if known else False),
        row.iban[:34] or (known.iban if known else ""),
    )


def _write_items(company: Company, batch: Sequence[_Row]) -> None:
    new = [(one, planned) for one in batch for planned in one.plan.items if planned.id is None]
    changed = [(one, planned) for one in batch for planned in one.plan.items if planned.id is not None]
    for (_, planned), item_id in zip(new, bulk_rows.reserve_ids(table="amistoso_item", count=len(new)), strict=True):
        planned.new_id = item_id
    bulk_rows.insert(
        table="amistoso_item",
        columns=_ITEM,
        new=[
            (planned.new_id, company.id, one.entry.id, one.invoice_id, one.row.number[:80], *_owed(one.row, planned))
            for one, planned in new
        ],
    )
    bulk_rows.update(
        table="amistoso_item",
        columns=_ITEM_CHANGES,
        changed=[(*_owed(one.row, planned), planned.id) for one, planned in changed],
    )


def _owed(row: InvoiceRow, planned: PlannedItem) -> tuple[Any, ...]:
    closed_on = planned.closed_on
    return (
        row.issue_date.isoformat(), planned.due_on.isoformat(), row.currency, planned.amount_minor, planned.open_minor,
        closed_on and closed_on.isoformat(),
    )  # fmt: skip


def _write_allocations(company: Company, batch: Sequence[_Row], at: datetime) -> None:
    undone = [allocation for one in batch for allocation in one.plan.undone]
    Allocation.objects.filter(id__in=undone).update(undone_at=at)
    items = [planned for one in batch for planned in one.plan.items]
    bulk_rows.update(
        table="amistoso_allocation",
        columns={"item_id": "bigint"},
        changed=[(planned.id or planned.new_id, one) for planned in items for one in planned.moved],
    )
    bulk_rows.insert(
        table="amistoso_allocation",
        columns=_ALLOCATION,
        new=[
            (
                company.id,
                planned.id or planned.new_id,
                AllocationSource.LEDGER.value,
                minor,
                paid_on.isoformat(),
                because,
            )
            for planned in items
            for minor, paid_on, because in planned.added
        ],
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

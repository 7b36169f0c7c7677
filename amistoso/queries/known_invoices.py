"""The invoices of a list that are already known, with their items and live allocations: three queries a batch."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any

from amistoso.core.ledger import KnownAllocation, KnownInvoice, KnownItem
from amistoso.models import AllocationSource, Company
from amistoso.queries.sql import DAYS, among, among_texts, day_column, ids_parameter, rows, texts_parameter


def known_invoices(*, company: Company, numbers: Sequence[str]) -> dict[str, tuple[int, KnownInvoice]]:
    """Return number -> (customer id, invoice)."""
    found = rows(
        f"SELECT customer_id, id, number, {day_column('issued_on')}, currency, total_minor, payable_minor,"
        " is_credit_note, payment_reference, buyer_reference, corrects, replaces, iban FROM amistoso_invoice"
        f" WHERE company_id = %s AND {among_texts('number')}",
        [company.id, texts_parameter(numbers)],
    )
    items = _items([row[1] for row in found]) if found else {}
    return {row[2]: (row[0], _invoice(row, tuple(items.get(row[1], ())))) for row in found}


def _invoice(row: tuple[Any, ...], items: tuple[KnownItem, ...]) -> KnownInvoice:
    _, invoice_id, number, issued_on, currency, total, payable, is_credit_note, *told = row
    reference, buyer, corrects, replaces, iban = told
    return KnownInvoice(
        invoice_id, number, DAYS[issued_on], currency, total, payable, bool(is_credit_note),
        reference, buyer, corrects, bool(replaces), iban, items,
    )  # fmt: skip


def _items(invoice_ids: list[int]) -> dict[int, list[KnownItem]]:
    items = rows(
        f"SELECT invoice_id, id, {day_column('due_on')}, amount_minor,"
        " announced_on IS NOT NULL OR reminded_on IS NOT NULL"
        f" FROM amistoso_item WHERE {among('invoice_id')} ORDER BY due_on, id",
        [ids_parameter(invoice_ids)],
    )
    item_ids = [row[1] for row in items]
    allocations, returned = _allocations(item_ids), _returned(item_ids)
    found: dict[int, list[KnownItem]] = defaultdict(list)
    for invoice_id, item_id, due_on, minor, was_told in items:
        own = tuple(allocations.get(item_id, ()))
        gone = returned.get(item_id, (0, None))
        found[invoice_id].append(KnownItem(item_id, DAYS[due_on], minor, bool(was_told), own, *gone))
    return found


def _allocations(item_ids: list[int]) -> dict[int, list[KnownAllocation]]:
    live = rows(
        f"SELECT item_id, id, amount_minor, {day_column('paid_on')}, because, source FROM amistoso_allocation"
        f" WHERE {among('item_id')} AND undone_at IS NULL ORDER BY paid_on, id",
        [ids_parameter(item_ids)],
    )
    found: dict[int, list[KnownAllocation]] = defaultdict(list)
    for item_id, allocation_id, minor, paid_on, because, source in live:
        is_ledger = source == AllocationSource.LEDGER
        found[item_id].append(KnownAllocation(allocation_id, minor, DAYS[paid_on], because, is_ledger))
    return found


def _returned(item_ids: list[int]) -> dict[int, tuple[int, date | None]]:
    """Return item -> what of it the bank took back, and when last."""
    undone = rows(
        f"SELECT a.item_id, SUM(a.amount_minor), MAX(b.booked_on) FROM amistoso_allocation a"
        " JOIN amistoso_bankline b ON b.id = a.undone_by_id AND b.amount_minor < 0"
        f" WHERE {among('a.item_id')} GROUP BY a.item_id",
        [ids_parameter(item_ids)],
    )
    return {item_id: (int(minor), DAYS[on]) for item_id, minor, on in undone}

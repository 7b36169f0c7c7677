"""The invoices of a list that are already known, with their items and live allocations: three queries a batch."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from django.db.models import Max, Sum

from amistoso.core.ledger import KnownAllocation, KnownInvoice, KnownItem
from amistoso.models import Allocation, AllocationSource, Company, Invoice, Item


def known_invoices(*, company: Company, numbers: Sequence[str]) -> dict[str, tuple[int, KnownInvoice]]:
    """Return number -> (customer id, invoice)."""
    fields = (
        "customer_id", "id", "number", "issued_on", "currency", "total_minor", "payable_minor", "is_credit_note",
        "payment_reference", "buyer_reference", "corrects",
    )  # fmt: skip
    found = list(Invoice.objects.filter(company=company, number__in=numbers).values_list(*fields))
    items = _items([row[1] for row in found]) if found else {}
    return {row[2]: (row[0], KnownInvoice(*row[1:])._replace(items=tuple(items.get(row[1], ())))) for row in found}


def _items(invoice_ids: list[int]) -> dict[int, list[KnownItem]]:
    allocations, returned = _allocations(invoice_ids), _returned(invoice_ids)
    found: dict[int, list[KnownItem]] = defaultdict(list)
    items = Item.objects.filter(invoice_id__in=invoice_ids).order_by("due_on", "id")
    for invoice_id, item_id, due_on, minor, announced, reminded in items.values_list(
        "invoice_id", "id", "due_on", "amount_minor", "announced_on", "reminded_on"
    ):
        was_told = announced is not None or reminded is not None
        own = tuple(allocations.get(item_id, ()))
        gone = returned.get(item_id, (0, None))
        found[invoice_id].append(KnownItem(item_id, due_on, minor, was_told, own, *gone))
    return found


def _allocations(invoice_ids: list[int]) -> dict[int, list[KnownAllocation]]:
    found: dict[int, list[KnownAllocation]] = defaultdict(list)
    live = Allocation.objects.filter(item__invoice_id__in=invoice_ids, undone_at__isnull=True).order_by("paid_on", "id")
    fields = ("item_id", "id", "amount_minor", "paid_on", "because", "source")
    for item_id, allocation_id, minor, paid_on, because, source in live.values_list(*fields):
        is_ledger = source == AllocationSource.LEDGER
        found[item_id].append(KnownAllocation(allocation_id, minor, paid_on, because, is_ledger))
    return found


def _returned(invoice_ids: list[int]) -> dict[int, tuple[int, date | None]]:
    """Return item -> what of it the bank took back, and when last."""
    undone = Allocation.objects.filter(item__invoice_id__in=invoice_ids, undone_by__amount_minor__lt=0)
    rows = undone.order_by().values_list("item_id").annotate(Sum("amount_minor"), Max("undone_by__booked_on"))
    return {item_id: (minor, on) for item_id, minor, on in rows}

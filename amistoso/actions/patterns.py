"""Work out again how customers usually pay, for those whose payments changed or whose picture is a month old."""

from datetime import date

from amistoso.actions import bulk_rows
from amistoso.models import Company, Customer
from amistoso.queries.pictures import is_stale, pictures
from amistoso.queries.sql import in_batches

BATCH = 1000
_PICTURE = {
    "paid_count": "integer", "median_delay_days": "integer", "spread_days": "integer", "late_share_pct": "integer",
    "tier": "text", "tier_because": "text", "pattern_on": "date",
}  # fmt: skip


def refresh_due(*, company: Company, today: date) -> int:
    """Refresh the customers whose day has come; the others wait until theirs does."""
    due = Customer.objects.filter(is_stale(today), company=company, next_look_on__lte=today)
    return refresh(customer_ids=list(due.order_by("id").values_list("id", flat=True)), today=today)


def refresh(*, customer_ids: list[int], today: date) -> int:
    for batch in in_batches(customer_ids, BATCH):
        found = pictures(customer_ids=batch, today=today)
        changes = [
            (usual.paid_count, usual.median_days, usual.spread_days, usual.late_share_pct,
             earned.tier.value, earned.because, today.isoformat(), customer_id)
            for customer_id, (usual, earned) in found.items()
        ]  # fmt: skip
        bulk_rows.update(table="amistoso_customer", columns=_PICTURE, changed=changes)
    return len(customer_ids)

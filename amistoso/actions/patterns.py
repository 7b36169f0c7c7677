"""Work out again how customers usually pay, for those whose payments changed or whose picture is a month old."""

from collections import defaultdict
from datetime import date, timedelta

from django.db import connection
from django.db.models import Exists, OuterRef, Q

from amistoso.core import allocation, trust
from amistoso.models import AllocationSource, Company, Customer, Item
from amistoso.queries.sql import among, day, day_column, ids_parameter, in_batches, rows

REFRESH_AFTER_DAYS = 30
BATCH = 1000
# A list that says “paid” and not when, and a credit note, say nothing about how somebody pays.
_PAID_ON_A_KNOWN_DAY = (
    "NOT EXISTS (SELECT 1 FROM amistoso_allocation a WHERE a.item_id = amistoso_item.id AND a.undone_at IS NULL"
    " AND (a.because = %s OR a.source = %s))"
)


def refresh_due(*, company: Company, today: date) -> int:
    """Refresh the customers whose day has come; the others wait until theirs does."""
    stale = Q(pattern_on__isnull=True) | Q(pattern_on__lt=today - timedelta(days=REFRESH_AFTER_DAYS))
    due = Customer.objects.filter(stale, company=company, next_look_on__lte=today)
    return refresh(customer_ids=list(due.order_by("id").values_list("id", flat=True)), today=today)


def refresh(*, customer_ids: list[int], today: date) -> int:
    for batch in in_batches(customer_ids, BATCH):
        _refresh_batch(list(batch), today)
    return len(customer_ids)


def _refresh_batch(batch: list[int], today: date) -> None:
    paid: dict[int, list[trust.PaidInvoice]] = defaultdict(list)
    since = (today - timedelta(days=trust.PATTERN_WINDOW_DAYS)).isoformat()
    sql = (
        f"SELECT customer_id, {day_column('due_on')}, {day_column('closed_on')} FROM amistoso_item"
        f" WHERE {among('customer_id')} AND closed_on >= %s AND open_minor = 0 AND amount_minor > 0"
        f" AND {_PAID_ON_A_KNOWN_DAY}"
    )
    silent = [allocation.LEDGER_UNDATED, AllocationSource.CREDIT_NOTE]
    for customer_id, due, closed in rows(sql, [ids_parameter(batch), since, *silent]):
        paid[customer_id].append(trust.PaidInvoice(day(due) or today, day(closed) or today))
    changes = []
    overdue = Item.objects.filter(customer=OuterRef("id"), open_minor__gt=0, due_on__lt=today)
    for customer in Customer.objects.filter(id__in=batch).annotate(is_overdue=Exists(overdue)).order_by("id"):
        usual, earned = _picture(customer, paid.get(customer.id, []), today)
        if customer.is_overdue and customer.pattern_on is None:
            usual, earned = trust.kinder(*_picture_before(customer), usual, earned)
        changes.append(
            (usual.count, usual.median_days, usual.spread_days, usual.late_share_pct,
             earned.tier.value, earned.because, today, customer.id)
        )  # fmt: skip
    with connection.cursor() as cursor:
        cursor.executemany(
            "UPDATE amistoso_customer SET paid_count = %s, median_delay_days = %s, spread_days = %s,"
            " late_share_pct = %s, tier = %s, tier_because = %s, pattern_on = %s WHERE id = %s",
            changes,
        )


def _picture(customer: Customer, paid: list[trust.PaidInvoice], today: date) -> tuple[trust.Pattern, trust.Standing]:
    usual = trust.pattern(paid, today)
    return usual, trust.standing(
        usual,
        is_key=customer.key_account,
        first_invoice_on=customer.first_invoice_on,
        incident_on=customer.incident_on,
        today=today,
    )


def _picture_before(customer: Customer) -> tuple[trust.Pattern, trust.Standing]:
    """Return what we thought until now; the monthly look does not ask, only the one after a payment."""
    usual = trust.Pattern(
        customer.paid_count, customer.median_delay_days, customer.spread_days, customer.late_share_pct
    )
    return usual, trust.Standing(trust.Tier(customer.tier), customer.tier_because)

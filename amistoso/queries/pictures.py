"""How customers usually pay and what treatment that earns, worked out from what they paid: rows to core.trust.

The daily run keeps the picture on the customer's row; a dry run and an explanation see the same without writing it.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from django.db.models import Exists, OuterRef, Q

from amistoso.core import allocation, trust
from amistoso.core.cases import Case
from amistoso.models import AllocationSource, Company, Customer, Item
from amistoso.queries.sql import among, day, day_column, ids_parameter, rows

REFRESH_AFTER_DAYS = 30
Picture = tuple[trust.Pattern, trust.Standing]
# A list that says “paid” and not when, and a credit note, say nothing about how somebody pays.
_PAID_ON_A_KNOWN_DAY = (
    "NOT EXISTS (SELECT 1 FROM amistoso_allocation a WHERE a.item_id = amistoso_item.id AND a.undone_at IS NULL"
    " AND (a.because = %s OR a.source IN (%s, %s)))"
)


def is_stale(today: date) -> Q:
    """Customers whose payments changed, or whose picture is a month old."""
    return Q(pattern_on__isnull=True) | Q(pattern_on__lt=today - timedelta(days=REFRESH_AFTER_DAYS))


def pictures(*, customer_ids: Sequence[int], today: date, broken: frozenset[int] = frozenset()) -> dict[int, Picture]:
    """Work out the picture of each; `broken` are those whose promise is broken since today and not yet noted."""
    paid, found = _paid(customer_ids, today), {}
    overdue = Item.objects.filter(customer=OuterRef("id"), open_minor__gt=0, due_on__lt=today)
    customers = Customer.objects.filter(id__in=list(customer_ids)).annotate(is_overdue=Exists(overdue))
    for customer in customers.order_by("id"):
        usual = trust.pattern(paid.get(customer.id, []), today)
        earned = trust.standing(
            usual,
            is_key=customer.key_account,
            first_invoice_on=customer.first_invoice_on,
            incident_on=today if customer.id in broken else customer.incident_on,
            today=today,
        )
        if customer.is_overdue and (customer.pattern_on is None or customer.id in broken):
            usual, earned = trust.kinder(*_picture_before(customer), usual, earned)
        found[customer.id] = usual, earned
    return found


def _paid(customer_ids: Sequence[int], today: date) -> dict[int, list[trust.PaidInvoice]]:
    paid: dict[int, list[trust.PaidInvoice]] = defaultdict(list)
    since = (today - timedelta(days=trust.PATTERN_WINDOW_DAYS)).isoformat()
    sql = (
        f"SELECT customer_id, {day_column('due_on')}, {day_column('closed_on')} FROM amistoso_item"
        f" WHERE {among('customer_id')} AND closed_on >= %s AND open_minor = 0 AND amount_minor > 0"
        f" AND {_PAID_ON_A_KNOWN_DAY}"
    )
    silent = [allocation.LEDGER_UNDATED, AllocationSource.CREDIT_NOTE, AllocationSource.REPLACEMENT]
    for customer_id, due, closed in rows(sql, [ids_parameter(customer_ids), since, *silent]):
        paid[customer_id].append(trust.PaidInvoice(day(due) or today, day(closed) or today))
    return paid


def _picture_before(customer: Customer) -> Picture:
    """Return what we thought until now; the monthly look does not ask, only the one after a payment."""
    usual = trust.Pattern(
        customer.paid_count, customer.median_delay_days, customer.spread_days, customer.late_share_pct
    )
    return usual, trust.Standing(trust.Tier(customer.tier), customer.tier_because)


def brought_up_to_date(*, company: Company, cases: Mapping[int, Case], today: date) -> dict[int, Case]:
    """Return the cases as the run would see them once it has noted broken promises and refreshed the pictures."""
    broken = frozenset(one for one, case in cases.items() if _has_lapsed_promise(case, today))
    stale = Customer.objects.filter(is_stale(today), company=company, id__in=list(cases))
    wanted = sorted(broken.union(stale.values_list("id", flat=True)))
    fresh = dict(cases)
    for one, (usual, earned) in pictures(customer_ids=wanted, today=today, broken=broken).items():
        fresh[one] = fresh[one]._replace(pattern=usual, tier=earned.tier, tier_because=earned.because)
    return fresh


def _has_lapsed_promise(case: Case, today: date) -> bool:
    return any(cover.kind == "promise" and cover.until_on and cover.until_on <= today for cover in case.covers)

"""Customers whose term may have grown in silence: their payments, read with what was said meanwhile."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from amistoso.core import tacit as core
from amistoso.core.tacit import Decided, Paid, Silence, Terms
from amistoso.models import Agreement, Company, Customer, Dispute, ExtensionDecision, Item, Message, Promise

MOST_CUSTOMERS = 500  # looked through at once, the latest payers first
MOST_ITEMS = 50_000


@dataclass(frozen=True, slots=True)
class Found:
    customer: Customer
    silence: Silence


def find(*, company: Company, today: date, customer_id: int | None = None) -> list[Found]:
    """Return whose term grew in silence, the costliest first."""
    wanted = Customer.objects.filter(
        company=company, paid_count__gte=core.MIN_INVOICES, late_share_pct__gt=0,
        median_delay_days__gte=core.MIN_DELAY_DAYS, insolvent=False,
    )  # fmt: skip
    if customer_id is not None:
        wanted = wanted.filter(id=customer_id)
    customers = {one.id: one for one in wanted.order_by("-paid_count", "id")[:MOST_CUSTOMERS]}
    paid = _paid(company, customers, today)
    decided = decisions(company=company, customer_ids=customers)
    found = []
    for one in customers.values():
        terms = Terms(one.country, one.tax_id, company.currency, company.money_cost_bp)
        silence = core.silence(paid.get(one.id, ()), terms, decided.get(one.id), today)
        if silence is not None:
            found.append(Found(one, silence))
    return sorted(found, key=lambda one: (-one.silence.cost_minor, one.customer.name, one.customer.id))


def decisions(*, company: Company, customer_ids: Collection[int]) -> dict[int, Decided]:
    rows = ExtensionDecision.objects.filter(company=company, customer__in=customer_ids, ended_on=None)
    fields = ("customer_id", "answer", "habit_days", "term_days", "look_again_on")
    return {row[0]: Decided(*row[1:]) for row in rows.values_list(*fields)}


def made_lately(*, company: Company, limit: int = 100) -> list[ExtensionDecision]:
    """Return what is decided and in force, the latest first."""
    found = ExtensionDecision.objects.filter(company=company, ended_on=None).select_related("customer")
    return list(found.order_by("-id")[:limit])


def _paid(company: Company, ids: Collection[int], today: date) -> Mapping[int, list[Paid]]:
    since = today - timedelta(days=core.WINDOW_DAYS)
    items = Item.objects.filter(
        company=company,
        customer__in=ids,
        closed_on__range=(since, today),
        amount_minor__gt=0,
        currency=company.currency,
    )
    spoken, disputed = _spoken(company, ids, since), _disputed(company, ids)
    found: dict[int, list[Paid]] = defaultdict(list)
    fields = ("customer_id", "invoice_id", "issued_on", "due_on", "closed_on", "amount_minor")
    for customer_id, invoice_id, issued, due, closed, minor in items.order_by("-closed_on", "id").values_list(*fields)[
        :MOST_ITEMS
    ]:
        was_spoken = invoice_id in disputed or _any_between(spoken.get(customer_id, []), due, closed)
        found[customer_id].append(Paid(issued, due, closed, minor, was_spoken))
    return found


def _spoken(company: Company, ids: Collection[int], since: date) -> dict[int, list[date]]:
    """Return the days on which anything was said between us: messages either way, calls, promises, agreements."""
    days: dict[int, set[date]] = defaultdict(set)
    own = {"company": company, "customer__in": ids}
    out = Message.objects.filter(**own, direction="out", contact_on__gte=since)
    for customer_id, day in out.values_list("customer_id", "contact_on"):
        if day is not None:
            days[customer_id].add(day)
    heard = Message.objects.filter(**own, direction="in", made_on__gte=since)
    for rows in (
        heard.values_list("customer_id", "made_on"),
        Promise.objects.filter(**own, made_on__gte=since).values_list("customer_id", "made_on"),
        Agreement.objects.filter(**own, made_on__gte=since).values_list("customer_id", "made_on"),
    ):
        for customer_id, day in rows:
            days[customer_id].add(day)
    return {customer_id: sorted(found) for customer_id, found in days.items()}


def _disputed(company: Company, ids: Collection[int]) -> set[int]:
    return set(Dispute.objects.filter(company=company, customer__in=ids).values_list("invoice_id", flat=True))


def _any_between(days: list[date], due_on: date, paid_on: date) -> bool:
    """Say whether something was said after the due date and up to the payment."""
    at = bisect_left(days, due_on + timedelta(days=1))
    return at < len(days) and days[at] <= paid_on

"""What a comparison rests on: what the customer owes, how it paid and kept its word, and how customers like it do."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import QuerySet

from amistoso.core import comparison as core
from amistoso.core.comparison import Assumptions, Comparison, Debt
from amistoso.core.outlooks import Due, History, Outlook, outlook
from amistoso.models import Agreement, AgreementState, Company, Customer, Item, Promise, PromiseState

WINDOW_DAYS = 730
MONTHS_DAYS = 365
FEWEST_MONTHS = 3  # of payments, before what is usual is known
MOST_LIKE = 4_000  # due dates of customers like it, the latest


@dataclass(frozen=True, slots=True)
class Compared:
    """A comparison with all that it was made from."""

    customer: Customer
    currency: str
    overdue_days: int
    items: int
    comparison: Comparison
    outlook: Outlook
    history: History
    assumed: Assumptions


def assumptions_of(*, company: Company, customer: Customer) -> Assumptions:
    usual = Assumptions()
    return Assumptions(
        money_cost_bp=company.money_cost_bp,
        route_cost_bp=company.route_cost_bp,
        route_cost_minor=company.route_cost_minor,
        route_months=company.route_months,
        discount_bp=customer.discount_bp or usual.discount_bp,
    )


def compare(
    *,
    company: Company,
    customer: Customer,
    today: date,
    item_ids: Sequence[int] | None = None,
    interest_minor: int = 0,
) -> Compared | None:
    """Compare the ways for what is overdue, or else all that is open, or the items given; None where nothing is owed.

    Two currencies never add: what is owed in the company's own is compared.
    """
    opened = Item.objects.filter(company=company, customer=customer, currency=company.currency).exclude(open_minor=0)
    items = list(opened.order_by("due_on", "id"))
    chosen = _chosen(items, item_ids, today)
    owed = sum(item.open_minor for item in chosen)
    if owed <= 0:
        return None
    history = history_of(company=company, customer=customer, today=today)
    overdue = max(0, (today - min(item.due_on for item in chosen)).days)
    ahead = outlook(history, overdue)
    monthly = history.paid_minor // 12 if history.months >= FEWEST_MONTHS else None
    assumed = assumptions_of(company=company, customer=customer)
    found = core.compare(Debt(owed, interest_minor, monthly), ahead, assumed)
    return Compared(customer, company.currency, overdue, len(chosen), found, ahead, history, assumed)


def _chosen(items: Sequence[Item], item_ids: Sequence[int] | None, today: date) -> list[Item]:
    if item_ids is not None:
        return [item for item in items if item.id in set(item_ids)]
    overdue = [item for item in items if item.due_on < today or item.open_minor < 0]
    return overdue if sum(item.open_minor for item in overdue) > 0 else list(items)


def history_of(*, company: Company, customer: Customer, today: date) -> History:
    own = Item.objects.filter(company=company, customer=customer, currency=company.currency)
    like = Item.objects.filter(company=company, customer__tier=customer.tier, currency=company.currency)
    kept, given = _words(company, today, customer=customer)
    like_kept, like_given = _words(company, today, customer__tier=customer.tier)
    paid = own.filter(closed_on__range=(today - timedelta(days=MONTHS_DAYS), today), amount_minor__gt=0)
    months = {(day.year, day.month): 0 for day in paid.values_list("closed_on", flat=True) if day is not None}
    return History(
        dues=_dues(own, today),
        like_dues=_dues(like.exclude(customer=customer), today),
        kept=kept,
        given=given,
        like_kept=like_kept - kept,
        like_given=like_given - given,
        paid_minor=sum(paid.values_list("amount_minor", flat=True)),
        months=len(months),
    )


def _dues(found: QuerySet[Item], today: date) -> list[Due]:
    """Return due dates of two years: what is paid with its delay, what is open with how long it has been so far."""
    since = today - timedelta(days=WINDOW_DAYS)
    rows = found.filter(due_on__range=(since, today), amount_minor__gt=0).order_by("-due_on", "-id")
    return list(_seen(rows.values_list("due_on", "closed_on")[:MOST_LIKE], today))


def _seen(rows: Iterable[tuple[date, date | None]], today: date) -> Iterable[Due]:
    for due_on, closed_on in rows:
        is_paid = closed_on is not None and closed_on <= today
        until = closed_on if is_paid and closed_on is not None else today
        yield Due((until - due_on).days, is_paid)


def _words(company: Company, today: date, **of: object) -> tuple[int, int]:
    """Return how many promises and agreements were kept, of those whose day has come."""
    own = {"company": company, "made_on__gte": today - timedelta(days=WINDOW_DAYS), **of}
    states = list(
        Promise.objects.filter(**own, state__in=(PromiseState.KEPT, PromiseState.BROKEN))
        .order_by("id")
        .values_list("state", flat=True)
    )
    kept = states.count(PromiseState.KEPT)
    finished = Agreement.objects.filter(**own, state=AgreementState.FINISHED).count()
    ended = Agreement.objects.filter(**own, state=AgreementState.ENDED).count()
    return kept + finished, len(states) + finished + ended

"""Promises as the desk reads them: due today, this week, broken; and a customer's word."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Count, Q, QuerySet

from amistoso.core.money import Money
from amistoso.core.promises import Word, word_of
from amistoso.models import Company, Promise, PromiseState
from amistoso.queries.pages import Page, bounds, page_of

SHOWS = ("today", "week", "running", "broken", "kept", "all")
WEEK_DAYS = 7
LAPSED = (PromiseState.BROKEN, PromiseState.PARTLY)


@dataclass(frozen=True, slots=True)
class PromiseRow:
    """`promised` in all, and what is still open of its items."""

    promise: Promise
    promised: Money
    open: Money
    invoices: Sequence[str]


def _shown(company: Company, today: date, show: str) -> QuerySet[Promise]:
    found = Promise.objects.filter(company=company)
    running = found.filter(state=PromiseState.RUNNING)
    match show:
        case "today":
            return running.filter(by_on__lte=today)
        case "week":
            return running.filter(by_on__lt=today + timedelta(days=WEEK_DAYS))
        case "broken":
            return found.filter(state__in=LAPSED)
        case "kept":
            return found.filter(state=PromiseState.KEPT)
        case "all":
            return found
    return running


def listed(*, company: Company, today: date, show: str = "running", page: int = 1) -> Page[PromiseRow]:
    """Running ones by their day; ended ones, the latest first."""
    order = ("by_on", "id") if show in ("today", "week", "running") else ("-settled_on", "-by_on", "-id")
    found = _shown(company, today, show).select_related("customer").prefetch_related("items__item").order_by(*order)
    return page_of([_row(one) for one in found[bounds(page)]], page)


def _row(one: Promise) -> PromiseRow:
    parts = sorted(one.items.all(), key=lambda part: (part.item.due_on, part.item_id))
    currency = parts[0].item.currency if parts else one.company.currency
    return PromiseRow(
        promise=one,
        promised=Money(sum(part.amount_minor for part in parts), currency),
        open=Money(sum(min(part.amount_minor, part.item.open_minor) for part in parts), currency),
        invoices=list(dict.fromkeys(part.item.number for part in parts)),
    )


def counts(*, company: Company, today: date) -> dict[str, int]:
    is_running = Q(state=PromiseState.RUNNING)
    return Promise.objects.filter(company=company).aggregate(
        today=Count("id", filter=is_running & Q(by_on__lte=today)),
        week=Count("id", filter=is_running & Q(by_on__lt=today + timedelta(days=WEEK_DAYS))),
        running=Count("id", filter=is_running),
        broken=Count("id", filter=Q(state__in=LAPSED)),
        kept=Count("id", filter=Q(state=PromiseState.KEPT)),
    )


def word_of_customer(*, company: Company, customer_id: int) -> Word:
    """Return how their promises ended."""
    ended = Promise.objects.filter(company=company, customer_id=customer_id).exclude(state=PromiseState.WITHDRAWN)
    return word_of(ended.order_by("id").values_list("state", "settled_on"))

"""Disputes as the desk reads them: the list with its age, and the whole story of one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.contrib.auth.models import AbstractBaseUser
from django.db.models import Count, Q, QuerySet, Sum

from amistoso.core.disputes import OPEN_STATES, Record, record_of
from amistoso.core.money import Money
from amistoso.models import (
    Company,
    Dispute,
    DisputeState,
    Event,
    Filing,
    Invoice,
    Item,
    Membership,
    Message,
)
from amistoso.queries.pages import Page, bounds, page_of

SHOWS = ("open", "late", "mine", "waiting", "credit", "resolved", "all")
MAX_EVENTS = 100
MAX_MESSAGES = 30
DAYS_BEFORE = 14  # what was said shortly before it was opened is where it came from
MAX_NOTES = 20


@dataclass(frozen=True, slots=True)
class DisputeRow:
    """`disputed` is the sum in question, `age_days` how long it has waited, or took."""

    dispute: Dispute
    disputed: Money
    age_days: int
    is_late: bool
    is_paid: bool


@dataclass(frozen=True, slots=True)
class DisputeStory:
    row: DisputeRow
    events: Sequence[Event]
    messages: Sequence[Message]
    filings: Sequence[Filing]
    others: Sequence[Dispute]
    notes: Sequence[Invoice]  # credit notes that could be the one
    record: Record
    owed: Money


def _shown(company: Company, today: date, show: str, user_id: int) -> QuerySet[Dispute]:
    found = Dispute.objects.filter(company=company)
    match show:
        case "late":
            return found.filter(resolved_on=None, answer_by_on__lt=today)
        case "mine":
            return found.filter(resolved_on=None, owner_id=user_id)
        case "waiting":
            return found.filter(state=DisputeState.WAITING)
        case "credit":
            return found.filter(state=DisputeState.CREDIT_EXPECTED)
        case "resolved":
            return found.filter(resolved_on__isnull=False)
        case "all":
            return found
    return found.filter(resolved_on=None)


def listed(
    *, company: Company, today: date, user_id: int, show: str = "open", kind: str = "", page: int = 1
) -> Page[DisputeRow]:
    """Open ones by their deadline, the oldest of them first; what is resolved, the latest first."""
    found = _shown(company, today, show, user_id)
    if kind:
        found = found.filter(kind=kind)
    order = ("-resolved_on", "-id") if show in ("resolved", "all") else ("answer_by_on", "id")
    rows = found.select_related("customer", "invoice", "owner").order_by(*order)[bounds(page)]
    return page_of(_rows(list(rows), today), page)


def _rows(disputes: Sequence[Dispute], today: date) -> list[DisputeRow]:
    opened = Item.objects.filter(invoice__in=[one.invoice_id for one in disputes]).order_by()
    left = dict(opened.values_list("invoice").annotate(sum=Sum("open_minor")))
    return [_row(one, int(left.get(one.invoice_id) or 0), today) for one in disputes]


def _row(one: Dispute, open_minor: int, today: date) -> DisputeRow:
    minor = one.amount_minor if one.amount_minor is not None else one.invoice.total_minor
    return DisputeRow(
        dispute=one,
        disputed=Money(minor, one.invoice.currency),
        age_days=((one.resolved_on or today) - one.opened_on).days,
        is_late=one.is_open and one.answer_by_on is not None and one.answer_by_on < today,
        is_paid=one.is_open and open_minor <= 0,
    )


def counts(*, company: Company, today: date, user_id: int) -> dict[str, int]:
    """Return how many there are of each, in one read."""
    is_open = Q(resolved_on=None)
    return Dispute.objects.filter(company=company).aggregate(
        open=Count("id", filter=is_open),
        late=Count("id", filter=is_open & Q(answer_by_on__lt=today)),
        mine=Count("id", filter=is_open & Q(owner_id=user_id)),
        waiting=Count("id", filter=Q(state=DisputeState.WAITING)),
        credit=Count("id", filter=Q(state=DisputeState.CREDIT_EXPECTED)),
        resolved=Count("id", filter=Q(resolved_on__isnull=False)),
    )


def story_of(*, company: Company, dispute_id: int, today: date) -> DisputeStory:
    """Return all that belongs to one dispute."""
    related = ("customer", "invoice", "owner", "credit_note", "explanation", "message")
    one = Dispute.objects.select_related(*related).prefetch_related("lines").get(company=company, id=dispute_id)
    owed = Item.objects.filter(invoice=one.invoice_id).aggregate(sum=Sum("open_minor"))["sum"] or 0
    own = {"company": company, "customer": one.customer_id}
    since = one.opened_on - timedelta(days=DAYS_BEFORE)
    said = Message.objects.filter(**own, made_on__gte=since).exclude(state="cancelled").defer("html")
    if one.resolved_on is not None:
        said = said.filter(made_on__lte=one.resolved_on + timedelta(days=DAYS_BEFORE))
    events = Event.objects.filter(company=company, customer=one.customer_id, noun="dispute", noun_id=one.pk)
    notes = Invoice.objects.filter(**own, total_minor__lt=0, currency=one.invoice.currency)
    return DisputeStory(
        row=_row(one, int(owed), today),
        events=list(events.order_by("number")[:MAX_EVENTS]),
        messages=list(said.order_by("-made_at", "-id")[:MAX_MESSAGES]),
        filings=list(Filing.objects.filter(**own, invoice=one.invoice_id).select_related("document").order_by("-id")),
        others=list(Dispute.objects.filter(**own, invoice=one.invoice_id).exclude(id=one.pk).order_by("id")),
        notes=list(notes.order_by("-issued_on", "-id")[:MAX_NOTES]),
        record=record_of_customer(company=company, customer_id=one.customer_id),
        owed=Money(int(owed), one.invoice.currency),
    )


def record_of_customer(*, company: Company, customer_id: int) -> Record:
    """Return how often they questioned something, and who was right."""
    found = Dispute.objects.filter(company=company, customer_id=customer_id).order_by()
    return record_of(dict(found.values_list("state").annotate(count=Count("id"))))


def owners(*, company: Company) -> list[AbstractBaseUser]:
    """Return who may look into a dispute."""
    seats = Membership.objects.filter(company=company, user__is_active=True).exclude(role="reader")
    return [seat.user for seat in seats.select_related("user").order_by("user__username", "id")]


def open_of_invoice(*, company: Company, invoice_id: int) -> list[Dispute]:
    found = Dispute.objects.filter(company=company, invoice_id=invoice_id, state__in=OPEN_STATES)
    return list(found.order_by("id"))

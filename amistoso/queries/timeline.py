"""What happened between us and a customer, newest first, from every noun that remembers a day.

A page ends between two days, so that nothing is shown twice or lost whatever was written on one day.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import Count, Exists, Max, OuterRef, Sum
from django.db.models.functions import Coalesce

from amistoso.models import Allocation, Call, Company, Customer, Decision, Event, Invoice, Message

PAGE_ROWS = 30
MAX_ROWS = 1000  # of one noun on one page
EVENT_NOUNS = (
    "promise", "agreement", "dispute", "hold", "contact", "customer", "document", "replacement", "refund", "waiver",
    "answer", "link", "call", "reason", "notice", "statement",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """`kind` says how to tell it; `about` is the row, or for a payment the sums of its day."""

    on: date
    kind: str
    about: Any
    order: int = 0  # within a day: as it was written


@dataclass(frozen=True, slots=True)
class Timeline:
    """`before` is the day from which the next page looks back; None: this was the beginning."""

    entries: Sequence[Entry] = field(default_factory=tuple)
    before: date | None = None


Read = Callable[[Company, Customer, date, int], list[Entry]]


def timeline(*, company: Company, customer: Customer, until: date) -> Timeline:
    """Return the latest entries up to and including `until`.

    The customer is the company's, so its rows are asked for by customer alone: with the company beside it SQLite,
    which keeps no statistics, may walk all the company's rows to find them.
    """
    if customer.company_id != company.id:
        raise Customer.DoesNotExist(f"customer {customer.id} is not of company {company.id}")
    reads = [read(company, customer, until, PAGE_ROWS) for read in _READS]
    edge = max((found[-1].on for found in reads if len(found) == PAGE_ROWS), default=None)
    if edge is not None and all(entry.on <= edge for found in reads for entry in found):
        # One day alone fills the page: show that day whole.
        reads = [[one for one in read(company, customer, edge, MAX_ROWS) if one.on == edge] for read in _READS]
        return Timeline(_newest_first(reads), edge - timedelta(days=1))
    entries = _newest_first([[one for one in found if edge is None or one.on > edge] for found in reads])
    if len(entries) <= PAGE_ROWS:
        return Timeline(entries, edge)
    last = entries[PAGE_ROWS - 1].on
    kept = [one for one in entries if one.on >= last]
    return Timeline(kept, last - timedelta(days=1) if edge is not None or len(kept) < len(entries) else None)


def _newest_first(reads: Sequence[Sequence[Entry]]) -> list[Entry]:
    """Within a day: what was written last stands first, and an invoice below what was said about it."""
    return sorted((one for found in reads for one in found), key=lambda one: (one.on, one.order), reverse=True)


def _invoices(company: Company, customer: Customer, until: date, limit: int) -> list[Entry]:
    found = Invoice.objects.filter(customer=customer, issued_on__lte=until)
    return [Entry(one.issued_on, "invoice", one, 0) for one in found.order_by("-issued_on", "-id")[:limit]]


def _payments(company: Company, customer: Customer, until: date, limit: int) -> list[Entry]:
    """One entry per bank line and day, not one per invoice it paid."""
    found = Allocation.objects.filter(item__customer=customer, undone_at=None, paid_on__lte=until)
    rows = (
        found.order_by()
        .values("paid_on", "source", "bank_line", "item__currency")
        .annotate(minor=Sum("amount_minor"), count=Count("id"), number=Max("item__number"), because=Max("because"))
        .order_by("-paid_on", "-bank_line", "source", "item__currency")
    )
    return [Entry(one["paid_on"], "payment", one, 1) for one in rows[:limit]]


def _messages(company: Company, customer: Customer, until: date, limit: int) -> list[Entry]:
    said_on = Coalesce("contact_on", "made_on")
    # A call that was held is told by its own event, with what it led to.
    told = Exists(Call.objects.filter(message=OuterRef("id")))
    found = Message.objects.filter(customer=customer).exclude(told, channel="call", state="delivered")
    found = found.alias(said_on=said_on)
    rows = found.filter(said_on__lte=until).defer("html").order_by("-said_on", "-id")[:limit]
    return [Entry(one.contact_on or one.made_on, "message", one, 4) for one in rows]


def _decisions(company: Company, customer: Customer, until: date, limit: int) -> list[Entry]:
    """Silence stands here too, with its reasons: once for each time they changed."""
    found = Decision.objects.filter(customer=customer, on__lte=until).order_by("-on")
    return [Entry(one.on, "decision", one, 2) for one in found[:limit]]


def _events(company: Company, customer: Customer, until: date, limit: int) -> list[Entry]:
    zone = ZoneInfo(company.time_zone)
    end = datetime.combine(until + timedelta(days=1), time(), zone)
    found = Event.objects.filter(customer=customer, noun__in=EVENT_NOUNS, at__lt=end)
    rows = found.order_by("-at", "-number")[:limit]
    return [Entry(one.at.astimezone(zone).date(), "event", one, 3) for one in rows]


_READS: tuple[Read, ...] = (_invoices, _payments, _messages, _decisions, _events)

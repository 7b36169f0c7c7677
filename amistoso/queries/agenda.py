"""What was done and what comes, between two days: one bounded query a kind, whatever the size of the ledger.

A kind with more than `MAX_ROWS` in the days asked for is counted by day instead of told by name.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db.models import Count, QuerySet

from amistoso.core.agenda import Entry, Kind
from amistoso.core.money import Money
from amistoso.core.reach import LEAVING, POSTED
from amistoso.models import (
    Call,
    Company,
    Customer,
    Debit,
    DebitState,
    Dispute,
    Guarantee,
    Hold,
    Instalment,
    Meeting,
    MeetingState,
    Message,
    MessageState,
    PlannedCall,
    Promise,
)

MAX_ROWS = 200  # of one kind in one view, by name
SEPA_CURRENCY = "EUR"  # the one in which a bank takes direct debits
ON_PAPER = (*LEAVING, *POSTED)


@dataclass(frozen=True, slots=True)
class Asked:
    """Which entries: of whom of ours (a user's name), of which customer, of which kinds; empty is all."""

    who: str = ""
    customer_id: int | None = None
    kinds: Sequence[Kind] = tuple(Kind)
    limit: int = MAX_ROWS
    by_count: Sequence[Kind] = ()  # kinds that are told by counts however few they are


@dataclass(frozen=True, slots=True)
class Found:
    entries: Sequence[Entry] = ()
    counts: Sequence[tuple[date, Kind, int]] = ()
    many: Sequence[Kind] = field(default_factory=tuple)  # kinds told by counts


@dataclass(frozen=True, slots=True)
class _Source:
    """One kind: its rows between two days, the field of its day, who of ours it belongs to, and how it is told."""

    kind: Kind
    rows: Callable[[Company, date, date], QuerySet[Any]]
    day: str
    person: str  # the field with the name of who of ours; empty: nobody's
    told: Callable[[Any], Entry]
    customer: str = "customer_id"


def agenda(*, company: Company, first: date, last: date, asked: Asked = Asked()) -> Found:
    """Return what stands between two days, both included."""
    entries: list[Entry] = []
    counts: Counter[tuple[date, Kind]] = Counter()  # of one kind may come from several tables
    many: list[Kind] = []
    for source in SOURCES:
        if source.kind not in asked.kinds or (asked.who and not source.person):
            continue
        rows = source.rows(company, first, last)
        if asked.who:
            rows = rows.filter(**{source.person: asked.who})
        if asked.customer_id is not None:
            rows = rows.filter(**{source.customer: asked.customer_id})
        if source.kind not in asked.by_count:
            named = list(rows.order_by(source.day, "id")[: asked.limit + 1])
            if len(named) <= asked.limit:
                entries += [source.told(row) for row in named]
                continue
        many.append(source.kind)
        by_day = rows.order_by().values(source.day).annotate(count=Count("id")).order_by(source.day)
        for row in by_day:
            counts[row[source.day], source.kind] += row["count"]
    return Found(entries, [(on, kind, count) for (on, kind), count in sorted(counts.items())], many)


def _meetings(company: Company, first: date, last: date) -> QuerySet[Meeting]:
    found = Meeting.objects.filter(company=company, on__gte=first, on__lte=last).exclude(state=MeetingState.CANCELLED)
    return found.select_related("customer", "host")


def _meeting(row: Meeting) -> Entry:
    return Entry(
        row.on, Kind.MEETING, row.id, row.customer_id, row.customer.name, row.customer.ladder_step, row.state,
        row.purpose, row.host.get_username() if row.host else "", row.starts_at, row.minutes_long, row.zone,
        is_done=row.state != MeetingState.PLANNED,
    )  # fmt: skip


def _calls(company: Company, first: date, last: date) -> QuerySet[Any]:
    return Call.objects.filter(company=company, on__gte=first, on__lte=last).select_related("customer")


def _call(row: Call) -> Entry:
    return Entry(
        row.on, Kind.CALL, row.id, row.customer_id, row.customer.name, row.customer.ladder_step, "", row.outcome,
        row.made_by, is_done=True, name="call",
    )  # fmt: skip


def _planned_calls(company: Company, first: date, last: date) -> QuerySet[Any]:
    found = PlannedCall.objects.filter(company=company, done_at=None, on__gte=first, on__lte=last)
    return found.select_related("customer")


def _planned_call(row: PlannedCall) -> Entry:
    return Entry(
        row.on, Kind.CALL, row.id, row.customer_id, row.customer.name, row.customer.ladder_step, "planned", row.note,
        row.made_by, name="planned",
    )  # fmt: skip


def _call_steps(company: Company, first: date, last: date) -> QuerySet[Any]:
    """A call that the protocol asks for stands on the day since which it waits."""
    found = Message.objects.filter(
        company=company,
        state=MessageState.DRAFT,
        direction="out",
        channel="call",
        made_on__gte=first,
        made_on__lte=last,
    )
    return found.select_related("customer").defer("text", "html", "calendar")


def _call_step(row: Message) -> Entry:
    return Entry(
        row.made_on, Kind.CALL, row.id, row.customer_id, row.customer.name, row.customer.ladder_step, "draft",
        row.step, name="step",
    )  # fmt: skip


def _messages(company: Company, first: date, last: date) -> QuerySet[Message]:
    found = Message.objects.filter(
        company=company, direction="out", channel__in=ON_PAPER, contact_on__gte=first, contact_on__lte=last
    ).exclude(state=MessageState.CANCELLED)
    return found.select_related("customer", "approved_by").defer("text", "html", "calendar")


def _message(row: Message) -> Entry:
    return Entry(
        row.contact_on or row.made_on, Kind.MESSAGE, row.id, row.customer_id, row.customer.name,
        row.customer.ladder_step, row.state, row.step or row.subject,
        row.approved_by.get_username() if row.approved_by else "", is_done=True,
    )  # fmt: skip


def _promises(company: Company, first: date, last: date) -> QuerySet[Promise]:
    found = Promise.objects.filter(company=company, by_on__gte=first, by_on__lte=last).exclude(state="withdrawn")
    return found.select_related("customer").prefetch_related("items__item")


def _promise(row: Promise) -> Entry:
    sums = {part.item.currency: 0 for part in row.items.all()}
    for part in row.items.all():
        sums[part.item.currency] += part.amount_minor
    one = next((Money(minor, currency) for currency, minor in sums.items()), None) if len(sums) == 1 else None
    return Entry(
        row.by_on, Kind.PROMISE, row.id, row.customer_id, row.customer.name, row.customer.ladder_step, row.state,
        row.note, row.made_by, is_done=row.state != "running", minor=one.minor if one else None,
        currency=one.currency if one else "",
    )  # fmt: skip


def _instalments(company: Company, first: date, last: date) -> QuerySet[Instalment]:
    found = Instalment.objects.filter(
        agreement__company=company, agreement__state="running", due_on__gte=first, due_on__lte=last
    )
    return found.select_related("agreement__customer")


def _instalment(row: Instalment) -> Entry:
    of = row.agreement
    return Entry(
        row.due_on, Kind.INSTALMENT, row.id, of.customer_id, of.customer.name, of.customer.ladder_step, "running",
        of.note, of.made_by, minor=row.amount_minor, currency=of.currency,
    )  # fmt: skip


def _debits(company: Company, first: date, last: date) -> QuerySet[Debit]:
    found = Debit.objects.filter(
        company=company,
        remittance__company=company,
        remittance__collect_on__gte=first,
        remittance__collect_on__lte=last,
    )
    return found.exclude(state=DebitState.CANCELLED).select_related("customer", "remittance", "mandate")


def _debit(row: Debit) -> Entry:
    return Entry(
        row.remittance.collect_on, Kind.DEBIT, row.id, row.customer_id, row.customer.name, row.customer.ladder_step,
        row.state, row.concept, row.remittance.made_by, is_done=row.state in (DebitState.PAID, DebitState.RETURNED),
        minor=row.amount_minor, currency=SEPA_CURRENCY,
    )  # fmt: skip


def _disputes(company: Company, first: date, last: date) -> QuerySet[Dispute]:
    found = Dispute.objects.filter(company=company, answer_by_on__gte=first, answer_by_on__lte=last)
    return found.select_related("customer", "invoice")


def _dispute(row: Dispute) -> Entry:
    return Entry(
        row.answer_by_on or row.opened_on, Kind.DISPUTE, row.id, row.customer_id, row.customer.name,
        row.customer.ladder_step, "resolved" if row.resolved_on else "open", f"{row.invoice.number}: {row.reason}",
        row.made_by, is_done=row.resolved_on is not None,
    )  # fmt: skip


def _holds(company: Company, first: date, last: date) -> QuerySet[Hold]:
    found = Hold.objects.filter(company=company, lifted_at=None, until_on__gte=first, until_on__lte=last)
    return found.select_related("customer")


def _hold(row: Hold) -> Entry:
    return Entry(
        row.until_on or row.made_at.date(), Kind.HOLD, row.id, row.customer_id, row.customer.name,
        row.customer.ladder_step, "", row.reason, row.made_by,
    )  # fmt: skip


def _guarantees(company: Company, first: date, last: date) -> QuerySet[Guarantee]:
    found = Guarantee.objects.filter(company=company, ended_on=None, expires_on__gte=first, expires_on__lte=last)
    return found.select_related("customer")


def _guarantee(row: Guarantee) -> Entry:
    on = row.expires_on
    assert on is not None
    return Entry(
        on, Kind.GUARANTEE, row.id, row.customer_id, row.customer.name, row.customer.ladder_step, "",
        row.given_by or row.note, row.made_by, minor=row.amount_minor,
        currency=row.currency if row.amount_minor is not None else "",
    )  # fmt: skip


def _looks(company: Company, first: date, last: date) -> QuerySet[Customer]:
    """The day on which something may be said next, as far as it is known today."""
    return Customer.objects.filter(company=company, next_look_on__gte=first, next_look_on__lte=last)


def _look(row: Customer) -> Entry:
    on = row.next_look_on
    assert on is not None
    return Entry(on, Kind.LOOK, row.id, row.id, row.name, row.ladder_step)


SOURCES: tuple[_Source, ...] = (
    _Source(Kind.MEETING, _meetings, "on", "host__username", _meeting),
    _Source(Kind.CALL, _calls, "on", "made_by", _call),
    _Source(Kind.CALL, _planned_calls, "on", "made_by", _planned_call),
    _Source(Kind.CALL, _call_steps, "made_on", "", _call_step),
    _Source(Kind.PROMISE, _promises, "by_on", "made_by", _promise),
    _Source(Kind.INSTALMENT, _instalments, "due_on", "agreement__made_by", _instalment, "agreement__customer_id"),
    _Source(Kind.DEBIT, _debits, "remittance__collect_on", "remittance__made_by", _debit),
    _Source(Kind.DISPUTE, _disputes, "answer_by_on", "made_by", _dispute),
    _Source(Kind.HOLD, _holds, "until_on", "made_by", _hold),
    _Source(Kind.GUARANTEE, _guarantees, "expires_on", "made_by", _guarantee),
    _Source(Kind.MESSAGE, _messages, "contact_on", "approved_by__username", _message),
    _Source(Kind.LOOK, _looks, "next_look_on", "", _look, "id"),
)

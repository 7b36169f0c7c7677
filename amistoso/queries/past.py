"""What is recorded of customers' pasts, many at once: rows to the facts that a back-test lives through.

Of what the ledger does not tell there is nothing here: an invoice paid on a day that nobody wrote down is left out, and
counted.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

from django.db.models import Count, Min, QuerySet

from amistoso.core import allocation
from amistoso.core.cases import Case, Item, UnappliedMoney
from amistoso.core.guards import amounts_that_fit
from amistoso.core.simulations.past import (
    Facts,
    PastDispute,
    PastHold,
    PastMoney,
    PastPlan,
    PastPromise,
    PastReason,
    PastReply,
    Payment,
)
from amistoso.core.trust import Pattern, Tier
from amistoso.models import (
    ARRIVED,
    Agreement,
    AgreementItem,
    AgreementState,
    Allocation,
    AllocationSource,
    BankLine,
    BankLineState,
    Company,
    Customer,
    Dispute,
    Hold,
    Instalment,
    LateReason,
    Message,
    Promise,
    PromiseItem,
    PromiseState,
)
from amistoso.models import Item as ItemRow
from amistoso.queries import cases
from amistoso.queries.sql import in_batches

BATCH = 1000
RAN = (AgreementState.RUNNING, AgreementState.FINISHED, AgreementState.REPLACED, AgreementState.ENDED)
Fact = TypeVar("Fact")
By = Mapping[int, list[Fact]]


@dataclass(slots=True)
class Extent:
    """How much past there is: from the first invoice to the last day the bank has told of."""

    customers: int = 0
    items: int = 0
    begins_on: date | None = None
    ends_on: date | None = None


@dataclass(slots=True)
class LeftOut:
    """What a back-test cannot use: items paid on an unknown day, and customers known by nothing else."""

    undated: set[int] = field(default_factory=set)


def known(*, company: Company) -> Extent:
    """Return the same at a glance, without counting a million rows: customers that were invoiced, and since when."""
    found = Customer.objects.filter(company=company, first_invoice_on__isnull=False).aggregate(
        customers=Count("id"), first=Min("first_invoice_on")
    )
    return Extent(found["customers"], begins_on=found["first"])


def extent(*, company: Company, today: date) -> Extent:
    found = ItemRow.objects.filter(company=company).aggregate(
        items=Count("id"), customers=Count("customer", distinct=True), first=Min("issued_on")
    )
    until_on = cases.bank_until_on(company=company)
    return Extent(found["customers"], found["items"], found["first"], min(until_on, today) if until_on else None)


def facts(*, company: Company, today: date, left_out: LeftOut) -> Iterator[Facts]:
    """Yield every customer that was ever invoiced, in the order of their ids, a batch at a time."""
    ids = list(
        Customer.objects.filter(company=company, items__isnull=False)
        .order_by("id")
        .distinct()
        .values_list("id", flat=True)
    )
    shared = cases.shared_facts(company=company, today=today)
    nobodys = _nobodys(company)
    for batch in in_batches(ids, BATCH):
        now = cases.read_cases(company=company, customer_ids=batch, today=today, facts=shared)
        yield from _facts_of(company, batch, now, nobodys, left_out)


def _facts_of(
    company: Company,
    batch: Sequence[int],
    now: Mapping[int, Case],
    nobodys: Sequence[UnappliedMoney],
    left_out: LeftOut,
) -> Iterator[Facts]:
    zone = ZoneInfo(company.time_zone)
    payments, undated = _payments(batch)
    left_out.undated |= undated
    items = _items(batch, undated)
    promises, plans = _promises(batch), _plans(batch)
    disputes, holds, replies = _disputes(batch), _holds(batch, zone), _replies(batch, zone)
    reasons, unapplied = _reasons(batch), _unapplied(company, batch)
    for one in batch:
        yield Facts(
            _standing(now[one]), tuple(items[one]), tuple(payments[one]), tuple(promises[one]), tuple(plans[one]),
            tuple(disputes[one]), tuple(holds[one]), tuple(replies[one]), tuple(reasons[one]),
            (*unapplied[one], *_fitting(items[one], nobodys)),
        )  # fmt: skip


def _standing(case: Case) -> Case:
    """Keep what has no history (place, flags, how they are reached); the rest begins empty and is lived through."""
    return Case(
        case.customer_id, (), place=case.place, first_invoice_on=case.first_invoice_on, is_key=case.is_key,
        do_not_contact=case.do_not_contact, is_insolvent=case.is_insolvent,
        wants_announcement=case.wants_announcement, reach=case.reach, asked_for_silence=case.asked_for_silence,
        tier=Tier.NEW, pattern=Pattern(),
    )  # fmt: skip


def _items(batch: Sequence[int], undated: set[int]) -> By[Item]:
    found: dict[int, list[Item]] = defaultdict(list)
    rows = ItemRow.objects.filter(customer__in=batch).order_by("issued_on", "id")
    names = "customer_id", "id", "number", "due_on", "amount_minor", "currency", "issued_on"
    for customer_id, *values in rows.values_list(*names):
        if values[0] not in undated:
            found[customer_id].append(Item(*values))
    return found


def _payments(batch: Sequence[int]) -> tuple[By[Payment], set[int]]:
    """What settled them, by the day the bank booked it; taken back by a person it never was."""
    found: dict[int, list[Payment]] = defaultdict(list)
    undated = set()
    rows = Allocation.objects.filter(item__customer__in=batch).order_by("paid_on", "id")
    names = ("item__customer_id", "item_id", "amount_minor", "paid_on", "source", "because", "undone_at",
             "bank_line__booked_on", "undone_by__booked_on")  # fmt: skip
    for customer_id, item_id, minor, paid_on, source, because, undone_at, booked_on, back_on in rows.values_list(
        *names
    ):
        if undone_at is not None and (source != AllocationSource.BANK or back_on is None):
            continue
        if because == allocation.LEDGER_UNDATED:
            undated.add(item_id)
            continue
        is_money = source in (AllocationSource.BANK, AllocationSource.LEDGER)
        found[customer_id].append(Payment(item_id, minor, booked_on or paid_on, is_money, back_on))
    return found, undated


def _promises(batch: Sequence[int]) -> By[PastPromise]:
    parts: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
    rows = PromiseItem.objects.filter(promise__customer__in=batch).order_by("id")
    for promise_id, *values in rows.values_list("promise_id", "item_id", "amount_minor", "open_minor"):
        parts[promise_id].append((values[0], values[1], values[2]))
    found: dict[int, list[PastPromise]] = defaultdict(list)
    for one in Promise.objects.filter(customer__in=batch).order_by("made_on", "id"):
        withdrawn_on = one.settled_on if one.state == PromiseState.WITHDRAWN else None
        found[one.customer_id].append(
            PastPromise(
                tuple(parts[one.id]), one.made_on, one.by_on, withdrawn_on, one.wants_reminder, one.reminded_on,
                one.followed_on,
            )
        )  # fmt: skip
    return found


def _plans(batch: Sequence[int]) -> By[PastPlan]:
    items: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for agreement_id, item_id, minor in (
        AgreementItem.objects.filter(agreement__customer__in=batch)
        .order_by("id").values_list("agreement_id", "item_id", "open_minor")
    ):  # fmt: skip
        items[agreement_id].append((item_id, minor))
    instalments: dict[int, list[tuple[date, int]]] = defaultdict(list)
    for agreement_id, due_on, minor in (
        Instalment.objects.filter(agreement__customer__in=batch)
        .order_by("due_on", "id").values_list("agreement_id", "due_on", "amount_minor")
    ):  # fmt: skip
        instalments[agreement_id].append((due_on, minor))
    found: dict[int, list[PastPlan]] = defaultdict(list)
    for one in Agreement.objects.filter(customer__in=batch, state__in=RAN).order_by("made_on", "id"):
        parts = tuple(items[one.id]), tuple(instalments[one.id])
        found[one.customer_id].append(PastPlan(*parts, one.made_on, one.closed_on))
    return found


def _disputes(batch: Sequence[int]) -> By[PastDispute]:
    """An amount in dispute is taken from the invoice's oldest items first, as the desk does."""
    items: dict[int, list[tuple[int, int]]] = defaultdict(list)
    rows = ItemRow.objects.filter(invoice__disputes__customer__in=batch, amount_minor__gt=0).distinct()
    for invoice_id, item_id, minor in rows.order_by("due_on", "id").values_list("invoice_id", "id", "amount_minor"):
        items[invoice_id].append((item_id, minor))
    found: dict[int, list[PastDispute]] = defaultdict(list)
    for one in Dispute.objects.filter(customer__in=batch).order_by("opened_on", "id"):
        parts: list[tuple[int, int | None]] = []
        left = one.amount_minor
        for item_id, minor in items[one.invoice_id]:
            if left is None:
                parts.append((item_id, None))
            elif left > 0:
                parts.append((item_id, min(left, minor)))
                left -= minor
        found[one.customer_id].append(
            PastDispute(tuple(parts), one.opened_on, one.resolved_on, one.state, one.agreed_due_on)
        )
    return found


def _holds(batch: Sequence[int], zone: ZoneInfo) -> By[PastHold]:
    holds = list(Hold.objects.filter(customer__in=batch).order_by("made_at", "id"))
    items: dict[int, list[int]] = defaultdict(list)
    invoices = [one.invoice_id for one in holds if one.invoice_id]
    for invoice_id, item_id in (
        ItemRow.objects.filter(invoice__in=invoices).order_by("id").values_list("invoice_id", "id")
    ):
        items[invoice_id].append(item_id)
    found: dict[int, list[PastHold]] = defaultdict(list)
    for one in holds:
        of = tuple(items[one.invoice_id]) if one.invoice_id else ()
        if one.invoice_id and not of:
            continue  # an invoice without items holds nothing, and must not silence the customer
        lifted_on = _day(one.lifted_at, zone)
        found[one.customer_id].append(
            PastHold(of, one.reason, one.made_at.astimezone(zone).date(), one.until_on, lifted_on)
        )
    return found


def _day(at: datetime | None, zone: ZoneInfo) -> date | None:
    return at.astimezone(zone).date() if at is not None else None


def _replies(batch: Sequence[int], zone: ZoneInfo) -> By[PastReply]:
    found: dict[int, list[PastReply]] = defaultdict(list)
    rows = Message.objects.filter(customer__in=batch, direction="in").order_by("made_on", "id")
    for customer_id, made_on, handled_at in rows.values_list("customer_id", "made_on", "handled_at"):
        found[customer_id].append(PastReply(made_on, _day(handled_at, zone)))
    return found


def _reasons(batch: Sequence[int]) -> By[PastReason]:
    found: dict[int, list[PastReason]] = defaultdict(list)
    rows = LateReason.objects.filter(customer__in=batch).order_by("on", "id")
    for customer_id, kind, on, until_on in rows.values_list("customer_id", "kind", "on", "until_on"):
        found[customer_id].append(PastReason(kind, on, until_on))
    return found


def _unapplied(company: Company, batch: Sequence[int]) -> By[PastMoney]:
    """Money of theirs that still waits; what was applied since is taken as applied on its day."""
    found: dict[int, list[PastMoney]] = defaultdict(list)
    rows = _open_lines(company).filter(customer__in=batch)
    for customer_id, on, minor, currency in rows.values_list("customer_id", "booked_on", "unapplied_minor", "currency"):
        if customer_id is not None:
            found[customer_id].append(PastMoney(UnappliedMoney(on, minor, currency, is_theirs=True)))
    return found


def _open_lines(company: Company) -> QuerySet[BankLine]:
    waiting = BankLine.objects.filter(company=company, state=BankLineState.OPEN, unapplied_minor__gt=0)
    return waiting.order_by("booked_on", "id")


def _nobodys(company: Company) -> list[UnappliedMoney]:
    rows = _open_lines(company).filter(customer=None).values_list("booked_on", "unapplied_minor", "currency")
    return [UnappliedMoney(on, minor, currency, is_theirs=False) for on, minor, currency in rows]


def _fitting(items: Sequence[Item], nobodys: Sequence[UnappliedMoney]) -> list[PastMoney]:
    """Money of an unknown payer that may be theirs by its amount: the guard asks again, of what is open that day."""
    if not nobodys:
        return []
    amounts = amounts_that_fit([one for one in items if one.open_minor > 0])
    window = timedelta(days=cases.UNIDENTIFIED_WINDOW_DAYS + 1)
    return [PastMoney(one, one.on + window) for one in nobodys if (one.currency, one.minor) in amounts]


def really_sent(*, company: Company, begins_on: date, ends_on: date) -> dict[str, int]:
    """Count what did reach customers in the same days, by step; what a person wrote freely stands under no step."""
    rows = (
        Message.objects.filter(
            company=company, direction="out", state__in=ARRIVED, contact_on__gte=begins_on, contact_on__lte=ends_on
        )
        .values("step")
        .annotate(found=Count("id"))
        .order_by("step")
    )
    return {row["step"]: row["found"] for row in rows}

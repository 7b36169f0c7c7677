"""What has fallen due by a day and could be debited, and the remittances that were made."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from django.db.models import Count, Q, QuerySet, Sum

from amistoso.core import remittances as core
from amistoso.core.remittances import Claim, Plan
from amistoso.models import (
    IN_FLIGHT,
    BankLine,
    BankLineState,
    Company,
    Customer,
    Debit,
    DebitState,
    Dispute,
    Hold,
    Item,
    PromiseItem,
    PromiseState,
    Remittance,
    RemittanceState,
)
from amistoso.queries import agreements, mandates
from amistoso.queries.agreements import Standing

MOST_SHOWN = 100
MOST_ITEMS = 20_000  # of one plan; a company with more makes several


def plan(*, company: Company, collect_on: date, today: date, besides: int | None = None) -> Plan:
    """Decide what could be collected on a day; `besides` looks as if one remittance had not been made."""
    signed = mandates.live_by_customer(company=company, besides=besides)
    claims = list(_claims(company, set(signed), collect_on, today, besides))
    return core.plan(claims, dict(signed), collect_on)


class _Blocks:
    """All that stands against debiting these customers, read once for all of them."""

    def __init__(self, company: Company, ids: Collection[int], today: date, besides: int | None) -> None:
        own = {"company": company, "customer__in": ids}
        live = Q(until_on=None) | Q(until_on__gt=today)
        self.of_customer: dict[int, set[str]] = defaultdict(set)
        self.of_invoice: dict[int, set[str]] = defaultdict(set)
        self.of_item: dict[int, set[str]] = defaultdict(set)
        for customer_id, invoice_id, returned in Hold.objects.filter(live, **own, lifted_at=None).values_list(
            "customer_id", "invoice_id", "returns"
        ):
            found = self.of_customer[customer_id] if invoice_id is None else self.of_invoice[invoice_id]
            found.add("debit-held" if returned is None else "debit-returned")
        for invoice_id in Dispute.objects.filter(**own, resolved_on=None).values_list("invoice_id", flat=True):
            self.of_invoice[invoice_id].add("debit-disputed")
        promised = PromiseItem.objects.filter(
            promise__company=company, promise__customer__in=ids, promise__state=PromiseState.RUNNING
        )
        for item_id in promised.values_list("item_id", flat=True):
            self.of_item[item_id].add("debit-promised")
        for customer_id in Item.objects.filter(**own, open_minor__lt=0).values_list("customer_id", flat=True):
            self.of_customer[customer_id].add("debit-credit")
        waiting = BankLine.objects.filter(
            **own, state__in=(BankLineState.OPEN, BankLineState.CREDIT), unapplied_minor__gt=0
        )
        for customer_id in waiting.values_list("customer_id", flat=True):
            if customer_id is not None:
                self.of_customer[customer_id].add("debit-unapplied")
        self.instalments: set[int] = set()
        asked = Debit.objects.filter(company=company, customer__in=ids)
        if besides is not None:
            asked = asked.exclude(remittance=besides)
        for instalment_id, item_id, state in asked.filter(state__in=(*IN_FLIGHT, DebitState.PAID)).values_list(
            "instalment_id", "item_id", "state"
        ):
            if instalment_id is not None:
                self.instalments.add(instalment_id)
            elif item_id is not None and state != DebitState.PAID:
                self.of_item[item_id].add("debit-in-flight")

    def against(self, customer: Customer, items: Iterable[tuple[int, int]]) -> set[str]:
        """Return the codes against a customer's items, each given with its invoice."""
        found = set(self.of_customer[customer.id])
        if customer.insolvent:
            found.add("debit-insolvent")
        for item_id, invoice_id in items:
            found |= self.of_item[item_id] | self.of_invoice[invoice_id]
        return found


def _claims(
    company: Company, ids: Collection[int], collect_on: date, today: date, besides: int | None
) -> Iterable[Claim]:
    if not ids:
        return
    customers = {one.id: one for one in Customer.objects.filter(company=company, id__in=ids)}
    blocks = _Blocks(company, ids, today, besides)
    agreed: set[int] = set()
    plans = agreements.running(company=company).filter(customer__in=ids)
    for one in agreements.standings(company=company, agreements=plans, today=today):
        agreed.update(part.item_id for part in one.agreement.items.all())
        yield from _instalments(one, blocks, collect_on)
    due = Item.objects.filter(company=company, customer__in=ids, due_on__lte=collect_on, open_minor__gt=0)
    for item in due.order_by("due_on", "id")[:MOST_ITEMS]:
        if item.id in agreed:
            continue
        customer = customers[item.customer_id]
        against = blocks.against(customer, [(item.id, item.invoice_id)])
        yield Claim(
            False, item.id, customer.id, customer.name, item.number, item.due_on, item.open_minor, item.currency,
            tuple(sorted(against)), bool(customer.city.strip()),
        )  # fmt: skip


def _instalments(standing: Standing, blocks: _Blocks, collect_on: date) -> Iterable[Claim]:
    """What is left of each that has fallen due, and never more than is open: interest alone is no invoice's."""
    agreement = standing.agreement
    customer, items = agreement.customer, list(agreement.items.all())
    left_open = sum(part.item.open_minor for part in items)
    numbers = ", ".join(part.item.number for part in items)
    against = blocks.against(customer, [(part.item_id, part.item.invoice_id) for part in items])
    ids = {one.due_on: one.id for one in agreement.instalments.all()}
    for line in standing.lines:
        left = min(line.open_minor, left_open)
        if left <= 0 or line.due_on > collect_on:
            continue
        left_open -= left
        instalment_id = ids[line.due_on]
        codes = {*against, "debit-in-flight"} if instalment_id in blocks.instalments else against
        yield Claim(
            True, instalment_id, customer.id, customer.name, numbers, line.due_on, left, agreement.currency,
            tuple(sorted(codes)), bool(customer.city.strip()),
        )  # fmt: skip


def silent(*, company: Company, today: date, limit: int) -> list[Debit]:
    """Return the debits of which the bank should have told by now whether they were paid."""
    if not company.creditor_id:  # who does not collect is asked nothing
        return []
    sent = {"state": DebitState.EXPORTED, "remittance__state": RemittanceState.SENT}
    found = Debit.objects.filter(company=company, remittance__collect_on__lt=today, **sent)
    rows = found.select_related("customer", "remittance").order_by("id")[:limit]
    return [one for one in rows if core.settled_by(one.remittance.collect_on) <= today]


class Total(NamedTuple):
    remittance: Remittance
    debits: int
    minor: int


def latest(*, company: Company) -> list[Total]:
    """Return the remittances, the newest first, each with what it asks for."""
    live = ~Q(debits__state=DebitState.CANCELLED)
    found = Remittance.objects.filter(company=company).annotate(
        debits_count=Count("debits", filter=live), debits_minor=Sum("debits__amount_minor", filter=live)
    )
    return [Total(one, one.debits_count, one.debits_minor or 0) for one in found.order_by("-id")[:MOST_SHOWN]]


def debits_of(*, company: Company, remittance: Remittance) -> QuerySet[Debit]:
    found = Debit.objects.filter(company=company, remittance=remittance)
    return found.select_related("customer", "mandate", "instalment", "item", "notice").order_by("customer__name", "id")


def claims_now(*, company: Company, remittance: Remittance, today: date) -> Mapping[tuple[bool, int], Claim | str]:
    """Return what each thing of a remittance would be now: its claim, or why it could not be asked any more."""
    found = plan(company=company, collect_on=remittance.collect_on, today=today, besides=remittance.id)
    known: dict[tuple[bool, int], Claim | str] = {
        (one.claim.is_instalment, one.claim.id): one.claim for one in found.ready
    }
    for claim, trouble in found.kept:
        known[claim.is_instalment, claim.id] = f"{trouble.message} {trouble.hint}"
    return known


def bank_lines_for(*, company: Company, remittance: Remittance, minors: Sequence[int]) -> list[BankLine]:
    """Return money that came in about that day and is exactly one of these sums: the batch, it may be."""
    since, until = remittance.collect_on, core.settled_by(remittance.collect_on)
    found = BankLine.objects.filter(
        company=company, state=BankLineState.OPEN, unapplied_minor__in=set(minors), booked_on__range=(since, until),
        currency=core.CURRENCY,
    )  # fmt: skip
    return list(found.order_by("booked_on", "id")[:MOST_SHOWN])

"""What a customer sees of their own books: what is open and why, what they have told us, what they have paid.

Only what is theirs, and of it nothing that we only think: no note, no tier, no reason of ours.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from amistoso.core import links, told
from amistoso.core.account_statements import Kind, Movement
from amistoso.core.money import Money
from amistoso.core.papers import Paper
from amistoso.models import (
    Agreement,
    Answer,
    Company,
    Customer,
    Dispute,
    DocumentKind,
    Invoice,
    Item,
    Message,
    Notice,
    NoticeKind,
    Promise,
)
from amistoso.queries import documents
from amistoso.queries.account_statements import statement_of
from amistoso.queries.customers import Standing, owed_by, standing_of

PAYMENTS_SHOWN = 10
PAYMENTS_DAYS = 180
SETTLED_DAYS = 45  # a notice of a payment stops counting on the page after it, whatever became of it
_MONEY = (Kind.PAYMENT, Kind.RETURNED, Kind.ON_ACCOUNT)


@dataclass(frozen=True, slots=True)
class Line:
    """One invoice; `mark` is how the page of one link names it."""

    mark: str
    invoice: Invoice
    items: Sequence[Item]
    today: date
    copy: Paper | None = None
    answer: Answer | None = None
    disputed: Sequence[Dispute] = ()
    promise: Promise | None = None
    is_in_plan: bool = False
    paid_notice: Notice | None = None

    @property
    def open(self) -> Money:
        return Money(sum(item.open_minor for item in self.items), self.invoice.currency)

    @property
    def paid(self) -> Money:
        """What has come of it so far, by payment or credit note."""
        return Money(sum(item.amount_minor - item.open_minor for item in self.items), self.invoice.currency)

    @property
    def is_open(self) -> bool:
        return self.open.minor > 0

    @property
    def is_credit(self) -> bool:
        return self.open.minor < 0

    @property
    def is_overdue(self) -> bool:
        return any(item.open_minor > 0 and item.due_on < self.today for item in self.items)

    @property
    def asked(self) -> Money:
        """What of it is to be paid: what they say they do not have, is not right or is paid already, is not asked
        for on the same page; what is in an agreement is asked for by its instalments."""
        open_minor = self.open.minor
        is_missing = self.answer is not None and self.answer.kind == "missing" and self.answer.handled_at is None
        if open_minor <= 0 or is_missing or self.is_in_plan or self.paid_notice is not None:
            return Money(0, self.invoice.currency)
        disputed = sum(open_minor if one.amount_minor is None else one.amount_minor for one in self.disputed)
        return Money(max(0, open_minor - disputed), self.invoice.currency)

    @property
    def is_to_pay(self) -> bool:
        return self.asked.minor > 0


@dataclass(frozen=True, slots=True)
class Part:
    """One instalment of an agreement: what is left of it when money is counted in its order."""

    due_on: date
    amount: Money
    left: Money

    @property
    def is_paid(self) -> bool:
        return self.left.minor == 0


@dataclass(frozen=True, slots=True)
class Plan:
    agreement: Agreement
    invoices: Sequence[tuple[int, str]]  # id and number
    parts: Sequence[Part]

    @property
    def numbers(self) -> list[str]:
        return [number for _, number in self.invoices]

    @property
    def next_part(self) -> Part | None:
        return next((one for one in self.parts if not one.is_paid), None)


@dataclass(frozen=True, slots=True)
class Account:
    """`open` and `overdue` are what the desk says at the same moment; money kept for them lowers neither."""

    lines: Sequence[Line]
    open: Sequence[Money]
    overdue: Sequence[Money]
    kept: Sequence[Money]
    promises: Sequence[Promise]
    plans: Sequence[Plan]
    payments: Sequence[Movement]
    notices: Sequence[Notice]
    today: date
    credit: Mapping[str, int] = field(default_factory=dict)  # currency -> credit notes not used yet, above zero

    def line(self, mark: str) -> Line | None:
        return next((one for one in self.lines if one.mark == mark), None)

    def marked(self, marks: Sequence[str]) -> list[Line]:
        wanted = set(marks)
        return [one for one in self.lines if one.mark in wanted]

    @property
    def to_pay(self) -> list[Line]:
        """What is overdue; nothing overdue, all that is open."""
        asked = [one for one in self.lines if one.is_to_pay]
        return [one for one in asked if one.is_overdue] or asked

    @property
    def plan_dues(self) -> list[tuple[Plan, Part]]:
        """The instalments whose day has come; none, the next of each agreement if nothing else is asked for."""
        due = [(plan, part) for plan in self.plans for part in plan.parts if part.due_on <= self.today]
        owed = [(plan, part) for plan, part in due if not part.is_paid]
        if owed or self.to_pay:
            return owed
        return [(plan, plan.next_part) for plan in self.plans if plan.next_part is not None]

    @property
    def asked_for(self) -> dict[int, str]:
        """Return invoice id -> what a transfer names it by, of all that is to be paid now."""
        own = {one.invoice.id: one.invoice.payment_reference or one.invoice.number for one in self.to_pay}
        return own | {id_: number for plan, _ in self.plan_dues for id_, number in plan.invoices if id_ not in own}

    @property
    def asked(self) -> list[Money]:
        """What to pay now, in each currency, less the credit notes that are theirs."""
        sums: dict[str, int] = defaultdict(int)
        for line in self.to_pay:
            sums[line.asked.currency] += line.asked.minor
        for _, part in self.plan_dues:
            sums[part.left.currency] += part.left.minor
        less = {currency: max(0, minor - self.credit.get(currency, 0)) for currency, minor in sums.items()}
        return [Money(minor, currency) for currency, minor in sorted(less.items()) if minor]


def account_of(*, company: Company, customer: Customer, message: Message | None, token: str, today: date) -> Account:
    """Return what the page of a link shows: all that is open, and what its message told of, open or not."""
    standing = standing_of(company=company, customer=customer, today=today)
    invoices = _invoices(company, customer, standing, message)
    ids = [one.id for one in invoices]
    items: dict[int, list[Item]] = defaultdict(list)
    for item in Item.objects.filter(company=company, customer=customer, invoice_id__in=ids).order_by("due_on", "id"):
        items[item.invoice_id].append(item)
    notices = _notices(company, customer, today)
    lines = _lines(company, customer, standing, invoices, items, notices, token, today)
    owed = owed_by(customer_ids=[customer.id], today=today)[customer.id]
    credit: dict[str, int] = defaultdict(int)
    for line in lines:
        credit[line.invoice.currency] += max(0, -line.open.minor)
    payments, kept = _movements(company, customer, today)
    return Account(
        lines=lines,
        open=owed.open,
        overdue=owed.overdue,
        kept=kept,
        promises=standing.promises,
        plans=[_plan(one) for one in standing.agreements],
        payments=payments,
        notices=notices,
        today=today,
        credit=credit,
    )


def _invoices(company: Company, customer: Customer, standing: Standing, message: Message | None) -> list[Invoice]:
    """Those of the message first, in their order, for who came by it; then whatever else is open."""
    own = {"company": company, "customer": customer}
    asked = [line.item_id for line in told.read(message.items) if line.minor > 0] if message is not None else []
    named = Item.objects.filter(**own, id__in=asked).values("invoice_id")
    first = list(Invoice.objects.filter(**own, id__in=named).order_by("issued_on", "id"))
    known = {one.id for one in first}
    rest: dict[int, Invoice] = {}
    for item in standing.items:
        if item.invoice_id not in known:
            rest.setdefault(item.invoice_id, item.invoice)
    return [*first, *rest.values()]


def _notices(company: Company, customer: Customer, today: date) -> list[Notice]:
    since = today - timedelta(days=SETTLED_DAYS)
    found = Notice.objects.filter(company=company, customer=customer, told_on__gte=since)
    return list(found.select_related("promise").order_by("-id"))


def _lines(
    company: Company, customer: Customer, standing: Standing, invoices: Sequence[Invoice],
    items: Mapping[int, Sequence[Item]], notices: Sequence[Notice], token: str, today: date,
) -> list[Line]:  # fmt: skip
    ids = [one.id for one in invoices]
    papers = documents.papers_of_invoices(company=company, customer_ids=[customer.id], invoice_ids=ids)
    given = Answer.objects.filter(company=company, customer=customer, invoice_id__in=ids, replaced_at=None)
    answers = {one.invoice_id: one for one in given.order_by("id")}
    disputed: dict[int, list[Dispute]] = defaultdict(list)
    for dispute in standing.disputes:
        disputed[dispute.invoice_id].append(dispute)
    promised = {part.item.invoice_id: one for one in reversed(standing.promises) for part in one.items.all()}
    in_plan = {part.item.invoice_id for one in standing.agreements for part in one.items.all()}
    paid = {
        int(invoice_id): one
        for one in reversed(notices)
        if one.kind == NoticeKind.PAID and one.handled_at is None
        for invoice_id, *_ in one.invoices
    }
    return [
        Line(
            mark=links.mark_of(token, invoice.id),
            invoice=invoice,
            items=items.get(invoice.id, ()),
            today=today,
            copy=next((one for one in papers.get(invoice.id, ()) if one.kind == DocumentKind.INVOICE), None),
            answer=answers.get(invoice.id),
            disputed=disputed.get(invoice.id, ()),
            promise=promised.get(invoice.id),
            is_in_plan=invoice.id in in_plan,
            paid_notice=paid.get(invoice.id),
        )
        for invoice in invoices
    ]


def _plan(agreement: Agreement) -> Plan:
    """Money counts towards the instalments in their order."""
    covered = list(agreement.items.all())
    paid = sum(max(0, one.open_minor - one.item.open_minor) for one in covered)
    parts = []
    for one in sorted(agreement.instalments.all(), key=lambda part: (part.due_on, part.id)):
        taken = min(paid, one.amount_minor)
        paid -= taken
        left = Money(one.amount_minor - taken, agreement.currency)
        parts.append(Part(one.due_on, Money(one.amount_minor, agreement.currency), left))
    return Plan(agreement, list(dict.fromkeys((one.item.invoice_id, one.item.number) for one in covered)), parts)


def _movements(company: Company, customer: Customer, today: date) -> tuple[list[Movement], list[Money]]:
    """The latest money that came, newest first, and what of it is kept for them without an invoice yet."""
    since = today - timedelta(days=PAYMENTS_DAYS)
    statement = statement_of(company=company, customer=customer, since=since, until=today)
    moves = [line.movement for account in statement.accounts for line in account.lines]
    money = sorted((one for one in moves if one.kind in _MONEY), key=lambda one: one.on, reverse=True)
    kept = [Money(one.unapplied_minor, one.currency) for one in statement.accounts if one.unapplied_minor]
    return money[:PAYMENTS_SHOWN], kept

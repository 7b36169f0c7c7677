"""Today: what only a person can do, in the order in which waiting hurts, each with its reason and amount.

Groups stand in a fixed order: first who waits for our answer, then what may have gone wrong, then what is ready to
leave. Within a group the largest overdue amount comes first.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.db.models import Exists, OuterRef, Q, Sum

from amistoso.core import return_words
from amistoso.core.money import Money
from amistoso.models import (
    TROUBLED,
    BankAccount,
    BankLine,
    BankLineState,
    Company,
    Contact,
    Invoice,
    Item,
    Message,
    MessageState,
    PaymentReturn,
)
from amistoso.queries import guarantees, print_queue, remittances, worklist_said
from amistoso.queries.cases import bank_until_on
from amistoso.queries.customers import Owed, owed_by
from amistoso.queries.protocols import protocol_of
from amistoso.queries.worklist_said import overdue_customers
from amistoso.queries.worklist_tasks import GROUP_ROWS, READ_ROWS, SPOKEN, customers_tasks, messages_tasks
from amistoso.queries.worklist_tasks import Group as Group
from amistoso.queries.worklist_tasks import Task as Task


@dataclass(frozen=True, slots=True)
class Figures:
    overdue: Sequence[Money]
    coming: Sequence[Money]
    unapplied: Sequence[Money]
    bank_until_on: date | None
    bank_is_stale: bool
    has_invoices: bool


def figures(*, company: Company, today: date) -> Figures:
    """A few figures that are exactly what they say, per currency."""
    sums = _open_sums(company, today)
    lines = BankLine.objects.filter(company=company, state=BankLineState.OPEN, unapplied_minor__gt=0).order_by()
    until = bank_until_on(company=company)
    limit = protocol_of(company).limits.bank_data_max_age_days
    return Figures(
        overdue=[Money(overdue, currency) for currency, overdue, _ in sums if overdue],
        coming=[Money(total - overdue, currency) for currency, overdue, total in sums if total != overdue],
        unapplied=[
            Money(minor, currency)
            for currency, minor in lines.values_list("currency")
            .annotate(sum=Sum("unapplied_minor"))
            .order_by("currency")
        ],
        bank_until_on=until,
        bank_is_stale=until is None or (today - until).days > limit,
        has_invoices=Invoice.objects.filter(company=company).exists(),
    )


def _open_sums(company: Company, today: date) -> list[tuple[str, int, int]]:
    """Return currency, overdue and open, added up by day as the index has them: a million rows need no sorting."""
    items = Item.objects.filter(company=company).exclude(open_minor=0).order_by()
    sums: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for due_on, currency, minor in items.values_list("due_on", "currency").annotate(sum=Sum("open_minor")):
        sums[currency][0] += minor if due_on < today else 0
        sums[currency][1] += minor
    return [(currency, late, total) for currency, (late, total) in sorted(sums.items())]


def stale_accounts(*, company: Company, today: date) -> list[BankAccount]:
    """The watched accounts whose data is too old, the oldest first."""
    limit = today - timedelta(days=protocol_of(company).limits.bank_data_max_age_days)
    old = Q(until_on=None) | Q(until_on__lt=limit)
    return list(BankAccount.objects.filter(old, company=company, is_watched=True).order_by("until_on", "id"))


def groups(*, company: Company, today: date) -> list[Group]:
    """Return the groups that have something to do, in their order."""
    found = []
    for kind, read in _GROUPS.items():
        count, tasks = read(company, today, kind)
        if count:
            found.append(Group(kind, tasks, count))
    customers = {task.customer.id for group in found for task in group.tasks if task.customer}
    owed = owed_by(customer_ids=customers, today=today)
    return [replace(group, tasks=_ranked(group.tasks, company, owed)) for group in found]


def _ranked(tasks: Sequence[Task], company: Company, owed: Mapping[int, Owed]) -> list[Task]:
    def amount(task: Task) -> tuple[int, int]:
        own = sum(money.minor for money in task.overdue if money.currency == company.currency)
        return -own, task.target

    known = [
        task if task.overdue or task.customer is None
        else replace(task, overdue=owed.get(task.customer.id, Owed()).overdue)
        for task in tasks
    ]  # fmt: skip
    return sorted(known, key=amount)[:GROUP_ROWS]


Read = Callable[[Company, date, str], tuple[int, list[Task]]]


def _troubled(company: Company, today: date, kind: str) -> tuple[int, list[Task]]:
    return messages_tasks(Message.objects.filter(company=company, state__in=TROUBLED, handled_at=None), kind)


def _drafts(company: Company, today: date, kind: str) -> tuple[int, list[Task]]:
    """What was slept on is back on the day of its morning, to be read again."""
    drafts = Message.objects.filter(company=company, state=MessageState.DRAFT)
    return messages_tasks(drafts.exclude(_asleep(company, today)).exclude(channel__in=SPOKEN), kind)


def _sleeping(company: Company, today: date, kind: str) -> tuple[int, list[Task]]:
    found = Message.objects.filter(_asleep(company, today), company=company, state=MessageState.DRAFT)
    rows = found.select_related("customer").defer("text", "html").order_by("sleeps_until", "id")[:READ_ROWS]
    zone = ZoneInfo(company.time_zone)
    tasks = [
        Task(kind, one.id, one.customer, on=one.sleeps_until.astimezone(zone).date(), text=one.step)
        for one in rows
        if one.sleeps_until is not None
    ]
    return len(tasks), tasks


def _letters(company: Company, today: date, kind: str) -> tuple[int, list[Task]]:
    """Those approved and not printed, and those printed of which nobody has said that they went out."""
    return messages_tasks(print_queue.letters(company, MessageState.APPROVED, MessageState.PRINTED), kind)


def _asleep(company: Company, today: date) -> Q:
    """Whose morning is another day."""
    tomorrow = datetime.combine(today + timedelta(days=1), time(), ZoneInfo(company.time_zone))
    return Q(sleeps_until__gte=tomorrow)


def _returns(company: Company, today: date, kind: str) -> tuple[int, list[Task]]:
    """Payments that came back and nobody has looked at, and those of which nobody knows whose they were."""
    found = PaymentReturn.objects.filter(company=company, hold__lifted_at=None)
    rows = found.select_related("customer").order_by("returned_on", "id")[:READ_ROWS]
    tasks = [
        Task(
            kind, one.line_id, one.customer, on=one.returned_on, text=return_words.sentence(one.code, company.language),
            state="" if one.is_certain else "doubtful", overdue=(Money(one.amount_minor, one.currency),),
        )
        for one in rows
    ]  # fmt: skip
    unknown = BankLine.objects.filter(company=company, is_return=True, amount_minor__lt=0, state=BankLineState.OPEN)
    unknown = unknown.filter(~Exists(PaymentReturn.objects.filter(line=OuterRef("id")))).order_by("booked_on", "id")
    tasks += [
        Task(
            kind, one.id, None, on=one.booked_on, text=one.text[:80], payer=one.payer_name,
            overdue=(Money(-one.amount_minor, one.currency),),
        )
        for one in unknown[:GROUP_ROWS]
    ]  # fmt: skip
    return len(tasks), tasks


def _unapplied(company: Company, today: date, kind: str) -> tuple[int, list[Task]]:
    found = BankLine.objects.filter(company=company, state=BankLineState.OPEN, unapplied_minor__gt=0)
    rows = found.select_related("customer").order_by("-unapplied_minor", "id")[:GROUP_ROWS]
    tasks = [
        Task(
            kind, one.id, one.customer, on=one.booked_on, text=one.text[:80], payer=one.payer_name,
            overdue=(Money(one.unapplied_minor, one.currency),),
        )
        for one in rows
    ]  # fmt: skip
    return (found[:READ_ROWS].count() if len(tasks) == GROUP_ROWS else len(tasks)), tasks


def _no_contact(company: Company, today: date, kind: str) -> tuple[int, list[Task]]:
    """Whoever stands among the messages that did not arrive is not named twice; who asked for silence is called."""
    good = Contact.objects.filter(
        customer=OuterRef("id"), bounced_on=None, opted_out_at=None, do_not_contact=False
    ).exclude(email="")
    told = Message.objects.filter(customer=OuterRef("id"), state__in=TROUBLED, handled_at=None)
    silent = Contact.objects.filter(customer=OuterRef("id"), opted_out_at__isnull=False)
    found = overdue_customers(company, today).filter(~Exists(good))
    asked = found.filter(Exists(silent)) if kind == "opted-out" else found.filter(~Exists(silent), ~Exists(told))
    return customers_tasks(asked, kind)


def _finished_ladders(company: Company, today: date, kind: str) -> tuple[int, list[Task]]:
    """The protocol has no further step: only a person can say what comes now."""
    variants = protocol_of(company).variants
    at_end = Q()
    for tier, variant in variants.items():
        at_end |= Q(tier=tier.value, ladder_step=variant.ladder[-1].key)
    return customers_tasks(overdue_customers(company, today).filter(at_end), kind)


def _guarantees(company: Company, today: date, kind: str) -> tuple[int, list[Task]]:
    found = guarantees.expiring(company=company, today=today, limit=READ_ROWS)
    return len(found), [Task(kind, one.customer_id, one.customer, on=one.expires_on, text=one.kind) for one in found]


def _silent_debits(company: Company, today: date, kind: str) -> tuple[int, list[Task]]:
    found = remittances.silent(company=company, today=today, limit=READ_ROWS)
    tasks = [Task(kind, one.remittance_id, one.customer, one.remittance.collect_on, one.concept) for one in found]
    asked = [(Money(one.amount_minor, "EUR"),) for one in found]
    return len(found), [replace(task, overdue=minor) for task, minor in zip(tasks, asked, strict=True)]


_GROUPS: dict[str, Read] = {
    "replies": worklist_said.replies,
    "whose": worklist_said.whose,
    "answers": worklist_said.answers,
    "notices": worklist_said.notices,
    "troubled": _troubled,
    "meetings": worklist_said.meetings,
    "late-answers": worklist_said.late_answers,
    "agreements": worklist_said.agreements,
    "returns": _returns,
    "silent-debits": _silent_debits,
    "broken-promises": worklist_said.broken_promises,
    "unapplied": _unapplied,
    "calls": worklist_said.calls,
    "another-way": worklist_said.another_way,
    "drafts": _drafts,
    "letters": _letters,
    "sleeping": _sleeping,
    "no-contact": _no_contact,
    "opted-out": _no_contact,
    "guarantees": _guarantees,
    "finished": _finished_ladders,
}
KINDS = tuple(_GROUPS)

"""Today: what only a person can do, in the order in which waiting hurts, each with its reason and amount.

Groups stand in a fixed order: first who waits for our answer, then what may have gone wrong, then what is ready to
leave. Within a group the largest overdue amount comes first.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.db.models import Exists, OuterRef, Q, QuerySet, Sum

from amistoso.core import return_words
from amistoso.core.answers import Said
from amistoso.core.money import Money
from amistoso.core.replies import gist
from amistoso.models import (
    TROUBLED,
    Agreement,
    AgreementState,
    BankAccount,
    BankLine,
    BankLineState,
    Company,
    Contact,
    Customer,
    Dispute,
    Invoice,
    Item,
    MailState,
    Meeting,
    MeetingState,
    Message,
    MessageState,
    Notice,
    NoticeKind,
    PaymentReturn,
    PlannedCall,
    Promise,
    PromiseState,
    ReceivedMail,
)
from amistoso.queries import guarantees, remittances
from amistoso.queries.cases import bank_until_on
from amistoso.queries.customers import Owed, owed_by
from amistoso.queries.links import waiting_answers
from amistoso.queries.listening import without_answer
from amistoso.queries.meetings import meetings_to_do
from amistoso.queries.notices import waiting
from amistoso.queries.protocols import protocol_of
from amistoso.queries.replies import first_kind

GROUP_ROWS = 15  # what a person reads of a group before doing it; the rest is one click away
READ_ROWS = 500  # ranked by amount among the oldest of these
BROKEN_SHOWN_DAYS = 14
SPOKEN = ("call", "meeting", "registered", "certified-email", "task")


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to do. `target` is what the next click opens; `values` are for the sentence that says why."""

    kind: str
    target: int
    customer: Customer | None
    on: date | None = None
    text: str = ""
    state: str = ""
    because: Sequence[object] = ()  # the first stored reason of its decision, [code, values]
    attempts: int = 0
    channel: str = ""
    overdue: Sequence[Money] = ()
    by: date | None = None  # the day by which we said we would answer
    by_owner: bool = False
    payer: str = ""  # who the bank says it is, of a line that is nobody's yet; of a dispute, who looks into it


@dataclass(frozen=True, slots=True)
class Group:
    kind: str
    tasks: Sequence[Task]
    count: int  # READ_ROWS stands for “so many or more”

    @property
    def more(self) -> int:
        return self.count - len(self.tasks)

    @property
    def is_capped(self) -> bool:
        return self.count >= READ_ROWS


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


def _messages(found: QuerySet[Message], kind: str) -> tuple[int, list[Task]]:
    rows = found.select_related("customer", "decision").defer("html").order_by("id")
    tasks = [
        Task(
            kind, one.id, one.customer, on=one.contact_on or one.made_on, state=one.state,
            text=one.step,
            because=one.decision.reasons[0] if one.decision is not None and one.decision.reasons else (),
            attempts=one.attempts,
            channel=one.channel,
            by_owner=one.decision is not None and one.decision.approval == "owner",
        )
        for one in rows[:READ_ROWS]
    ]  # fmt: skip
    return len(tasks), tasks


def _replies(company: Company, today: date, kind: str) -> tuple[int, list[Task]]:
    """Whoever waits for our answer, with the first thing that it seems to say."""
    waiting = Message.objects.filter(company=company, direction="in", state=MessageState.RECEIVED, handled_at=None)
    rows = waiting.select_related("customer", "suggestion").defer("html").order_by("id")[:READ_ROWS]
    tasks = [Task(kind, one.id, one.customer, one.made_on, gist(one.text)[:160], first_kind(one)) for one in rows]
    return len(tasks), tasks


def _whose(company: Company, today: date, kind: str) -> tuple[int, list[Task]]:
    """Mails of which nobody knows whose they are: perhaps somebody waits for an answer."""
    found = ReceivedMail.objects.filter(company=company, state=MailState.WHOSE).defer("text").order_by("id")
    zone = ZoneInfo(company.time_zone)
    tasks = [
        Task(kind, one.id, None, on=one.received_at.astimezone(zone).date(), text=one.subject, payer=one.sender)
        for one in found[:READ_ROWS]
    ]
    return len(tasks), tasks


def _answers(company: Company, today: date, kind: str) -> tuple[int, list[Task]]:
    """What customers said on their page: a copy to send, something to look into, an approval to wait for."""
    tasks = [
        Task(
            kind, one.id, one.customer, on=one.until_on or one.answered_on, state=one.kind,
            text=": ".join(part for part in (one.invoice.number, Said(one.kind, one.about, one.text).reason) if part),
        )
        for one in waiting_answers(company=company, limit=READ_ROWS)
    ]  # fmt: skip
    return len(tasks), tasks


def _notices(company: Company, today: date, kind: str) -> tuple[int, list[Task]]:
    """What they told us on their page that a person answers, confirms or only reads."""
    tasks = [
        Task(
            kind, one.id, one.customer, on=one.on_day or one.told_on, state=one.kind, text=_told(one),
            by=one.answer_by_on if one.kind != NoticeKind.PAID else None, attempts=one.count or 0,
        )
        for one in waiting(company=company, limit=READ_ROWS)
    ]  # fmt: skip
    return len(tasks), tasks


def _told(notice: Notice) -> str:
    numbers = ", ".join(str(number) for _, number, *_ in notice.invoices)
    who = " ".join(part for part in (notice.contact_name, notice.contact_email, notice.contact_phone) if part)
    return ": ".join(part for part in (numbers, who, notice.text[:160]) if part)


def _troubled(company: Company, today: date, kind: str) -> tuple[int, list[Task]]:
    return _messages(Message.objects.filter(company=company, state__in=TROUBLED, handled_at=None), kind)


def _drafts(company: Company, today: date, kind: str) -> tuple[int, list[Task]]:
    """What was slept on is back on the day of its morning, to be read again."""
    drafts = Message.objects.filter(company=company, state=MessageState.DRAFT)
    count, tasks = _messages(drafts.exclude(_asleep(company, today)).exclude(channel__in=SPOKEN), kind)
    slept = drafts.filter(sleeps_until__isnull=False).values_list("id", flat=True)
    ids = set(slept.order_by("id")) if tasks else set()
    return count, [replace(task, state="slept") if task.target in ids else task for task in tasks]


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


def _asleep(company: Company, today: date) -> Q:
    """Whose morning is another day."""
    tomorrow = datetime.combine(today + timedelta(days=1), time(), ZoneInfo(company.time_zone))
    return Q(sleeps_until__gte=tomorrow)


def _calls(company: Company, today: date, kind: str) -> tuple[int, list[Task]]:
    """A step that a planned meeting will do is not asked for again."""
    drafts = Message.objects.filter(company=company, state=MessageState.DRAFT, channel__in=SPOKEN)
    met = Meeting.objects.filter(step_message=OuterRef("id"), state=MeetingState.PLANNED)
    _count, tasks = _messages(drafts.exclude(Exists(met), channel="meeting"), kind)
    listed = {task.customer.id for task in tasks if task.customer and task.channel == "call"}
    planned = PlannedCall.objects.filter(company=company, done_at=None, on__lte=today).select_related("customer")
    tasks += [
        Task(kind, one.id, one.customer, on=one.on, text=one.note, state=one.kind, channel="call")
        for one in planned.order_by("on", "id")[:READ_ROWS]
        if one.customer_id not in listed
    ]
    return len(tasks), tasks


def _meetings(company: Company, today: date, kind: str) -> tuple[int, list[Task]]:
    """Those that are over, until they have an outcome; those of today and the next working day, to be prepared."""
    tasks = [
        Task(
            kind, one.id, one.customer, on=one.on, text=f"{one.starts_at.astimezone(ZoneInfo(one.zone)):%H:%M}",
            state="over" if one.on < today else "", channel="meeting",
        )
        for one in meetings_to_do(company=company, today=today)[:READ_ROWS]
    ]  # fmt: skip
    return len(tasks), tasks


def _broken_promises(company: Company, today: date, kind: str) -> tuple[int, list[Task]]:
    """Broken lately, still open, and nobody has spoken to them since."""
    since = today - timedelta(days=BROKEN_SHOWN_DAYS)
    spoken = Message.objects.filter(customer=OuterRef("customer"), contact_on__gte=OuterRef("settled_on"))
    unpaid = Promise.objects.filter(id=OuterRef("id"), items__item__open_minor__gt=0)
    found = Promise.objects.filter(
        Exists(unpaid), ~Exists(spoken), company=company, state=PromiseState.BROKEN, settled_on__gte=since
    )
    rows = found.select_related("customer").order_by("settled_on", "id")[:READ_ROWS]
    tasks = [Task(kind, one.customer_id, one.customer, on=one.by_on, text=one.note) for one in rows]
    return len(tasks), tasks


def _agreements(company: Company, today: date, kind: str) -> tuple[int, list[Task]]:
    """What they proposed instead, what needs the owner's yes, and what is missing and nobody has looked at."""
    own = Agreement.objects.filter(company=company)
    beyond = Q(state=AgreementState.DRAFT, approved_by="") & ~Q(reasons=[])
    missed = Q(state=AgreementState.RUNNING, missed_on__isnull=False) & (Q(seen_on=None) | Q(seen_on__lte=today))
    found = own.filter(Q(state=AgreementState.COUNTERED) | beyond | missed).select_related("customer")
    tasks = [
        Task(
            kind, one.id, one.customer, on=one.missed_on or one.answer_by_on or one.made_on, state=one.state,
            text=one.answer_text[:160] if one.state == AgreementState.COUNTERED else " ".join(one.reasons)[:200],
        )
        for one in found.order_by("id")[:READ_ROWS]
    ]  # fmt: skip
    return len(tasks), tasks


def _late_answers(company: Company, today: date, kind: str) -> tuple[int, list[Task]]:
    found = Dispute.objects.filter(company=company, resolved_on=None, answer_by_on__lt=today)
    rows = found.select_related("customer", "invoice", "owner").order_by("answer_by_on", "id")[:READ_ROWS]
    tasks = [
        Task(
            kind, one.id, one.customer, on=one.answer_by_on, text=f"{one.invoice.number}: {one.reason}",
            state=one.state, payer=one.owner.get_username() if one.owner else "",
        )
        for one in rows
    ]  # fmt: skip
    return len(tasks), tasks


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


def _overdue_customers(company: Company, today: date) -> QuerySet[Customer]:
    # Said twice, that it is open: only so the index of open items serves.
    owed = Item.objects.filter(customer=OuterRef("id"), due_on__lt=today, open_minor__gt=0).exclude(open_minor=0)
    return Customer.objects.filter(Exists(owed), company=company, do_not_contact=False, insolvent=False)


def _no_contact(company: Company, today: date, kind: str) -> tuple[int, list[Task]]:
    """Whoever stands among the messages that did not arrive is not named twice; who asked for silence is called."""
    good = Contact.objects.filter(
        customer=OuterRef("id"), bounced_on=None, opted_out_at=None, do_not_contact=False
    ).exclude(email="")
    told = Message.objects.filter(customer=OuterRef("id"), state__in=TROUBLED, handled_at=None)
    silent = Contact.objects.filter(customer=OuterRef("id"), opted_out_at__isnull=False)
    found = _overdue_customers(company, today).filter(~Exists(good))
    asked = found.filter(Exists(silent)) if kind == "opted-out" else found.filter(~Exists(silent), ~Exists(told))
    return _customers(asked, kind)


def _finished_ladders(company: Company, today: date, kind: str) -> tuple[int, list[Task]]:
    """The protocol has no further step: only a person can say what comes now."""
    variants = protocol_of(company).variants
    at_end = Q()
    for tier, variant in variants.items():
        at_end |= Q(tier=tier.value, ladder_step=variant.ladder[-1].key)
    return _customers(_overdue_customers(company, today).filter(at_end), kind)


def _another_way(company: Company, today: date, kind: str) -> tuple[int, list[Task]]:
    """Nobody answers: another channel or another person, unless something of it waits already."""
    waiting = Message.objects.filter(customer=OuterRef("id"), state=MessageState.DRAFT, direction="out")
    overdue = _overdue_customers(company, today).filter(~Exists(waiting))
    return _customers(overdue.filter(id__in=without_answer(company=company).values("id")), kind)


def _customers(found: QuerySet[Customer], kind: str) -> tuple[int, list[Task]]:
    """Beyond what is ranked nobody counts on: so many have one cause, and it is not mended one by one."""
    tasks = [Task(kind, one.id, one, on=one.ladder_on) for one in found.order_by("id")[:READ_ROWS]]
    return len(tasks), tasks


def _guarantees(company: Company, today: date, kind: str) -> tuple[int, list[Task]]:
    found = guarantees.expiring(company=company, today=today, limit=READ_ROWS)
    return len(found), [Task(kind, one.customer_id, one.customer, on=one.expires_on, text=one.kind) for one in found]


def _silent_debits(company: Company, today: date, kind: str) -> tuple[int, list[Task]]:
    found = remittances.silent(company=company, today=today, limit=READ_ROWS)
    tasks = [Task(kind, one.remittance_id, one.customer, one.remittance.collect_on, one.concept) for one in found]
    asked = [(Money(one.amount_minor, "EUR"),) for one in found]
    return len(found), [replace(task, overdue=minor) for task, minor in zip(tasks, asked, strict=True)]


_GROUPS: dict[str, Read] = {
    "replies": _replies,
    "whose": _whose,
    "answers": _answers,
    "notices": _notices,
    "troubled": _troubled,
    "meetings": _meetings,
    "late-answers": _late_answers,
    "agreements": _agreements,
    "returns": _returns,
    "silent-debits": _silent_debits,
    "broken-promises": _broken_promises,
    "unapplied": _unapplied,
    "calls": _calls,
    "another-way": _another_way,
    "drafts": _drafts,
    "sleeping": _sleeping,
    "no-contact": _no_contact,
    "opted-out": _no_contact,
    "guarantees": _guarantees,
    "finished": _finished_ladders,
}

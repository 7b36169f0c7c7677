"""Today's groups of what customers said, promised or agreed, and of whom we are to speak to."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from django.db.models import Exists, OuterRef, Q, QuerySet

from amistoso.core.answers import Said
from amistoso.core.replies import gist
from amistoso.models import (
    Agreement,
    AgreementState,
    Company,
    Customer,
    Dispute,
    Item,
    MailState,
    Meeting,
    MeetingState,
    Message,
    MessageState,
    Notice,
    NoticeKind,
    PlannedCall,
    Promise,
    PromiseState,
    ReceivedMail,
)
from amistoso.queries.links import waiting_answers
from amistoso.queries.listening import without_answer
from amistoso.queries.meetings import meetings_to_do
from amistoso.queries.notices import waiting
from amistoso.queries.replies import first_kind
from amistoso.queries.worklist_tasks import BROKEN_SHOWN_DAYS, READ_ROWS, SPOKEN, Task, customers_tasks, messages_tasks


def replies(company: Company, today: date, kind: str) -> tuple[int, list[Task]]:
    """Whoever waits for our answer, with the first thing that it seems to say."""
    waiting = Message.objects.filter(company=company, direction="in", state=MessageState.RECEIVED, handled_at=None)
    rows = waiting.select_related("customer", "suggestion").defer("html").order_by("id")[:READ_ROWS]
    tasks = [Task(kind, one.id, one.customer, one.made_on, gist(one.text)[:160], first_kind(one)) for one in rows]
    return len(tasks), tasks


def whose(company: Company, today: date, kind: str) -> tuple[int, list[Task]]:
    """Mails of which nobody knows whose they are: perhaps somebody waits for an answer."""
    found = ReceivedMail.objects.filter(company=company, state=MailState.WHOSE).defer("text").order_by("id")
    zone = ZoneInfo(company.time_zone)
    tasks = [
        Task(kind, one.id, None, on=one.received_at.astimezone(zone).date(), text=one.subject, payer=one.sender)
        for one in found[:READ_ROWS]
    ]
    return len(tasks), tasks


def answers(company: Company, today: date, kind: str) -> tuple[int, list[Task]]:
    """What customers said on their page: a copy to send, something to look into, an approval to wait for."""
    tasks = [
        Task(
            kind, one.id, one.customer, on=one.until_on or one.answered_on, state=one.kind,
            text=": ".join(part for part in (one.invoice.number, Said(one.kind, one.about, one.text).reason) if part),
        )
        for one in waiting_answers(company=company, limit=READ_ROWS)
    ]  # fmt: skip
    return len(tasks), tasks


def notices(company: Company, today: date, kind: str) -> tuple[int, list[Task]]:
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


def calls(company: Company, today: date, kind: str) -> tuple[int, list[Task]]:
    """A step that a planned meeting will do is not asked for again."""
    drafts = Message.objects.filter(company=company, state=MessageState.DRAFT, channel__in=SPOKEN)
    met = Meeting.objects.filter(step_message=OuterRef("id"), state=MeetingState.PLANNED)
    _count, tasks = messages_tasks(drafts.exclude(Exists(met), channel="meeting"), kind)
    listed = {task.customer.id for task in tasks if task.customer and task.channel == "call"}
    planned = PlannedCall.objects.filter(company=company, done_at=None, on__lte=today).select_related("customer")
    tasks += [
        Task(kind, one.id, one.customer, on=one.on, text=one.note, state=one.kind, channel="call")
        for one in planned.order_by("on", "id")[:READ_ROWS]
        if one.customer_id not in listed
    ]
    return len(tasks), tasks


def meetings(company: Company, today: date, kind: str) -> tuple[int, list[Task]]:
    """Those that are over, until they have an outcome; those of today and the next working day, to be prepared."""
    tasks = [
        Task(
            kind, one.id, one.customer, on=one.on, text=f"{one.starts_at.astimezone(ZoneInfo(one.zone)):%H:%M}",
            state="over" if one.on < today else "", channel="meeting",
        )
        for one in meetings_to_do(company=company, today=today)[:READ_ROWS]
    ]  # fmt: skip
    return len(tasks), tasks


def broken_promises(company: Company, today: date, kind: str) -> tuple[int, list[Task]]:
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


def agreements(company: Company, today: date, kind: str) -> tuple[int, list[Task]]:
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


def late_answers(company: Company, today: date, kind: str) -> tuple[int, list[Task]]:
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


def another_way(company: Company, today: date, kind: str) -> tuple[int, list[Task]]:
    """Nobody answers: another channel or another person, unless something of it waits already."""
    waiting = Message.objects.filter(customer=OuterRef("id"), state=MessageState.DRAFT, direction="out")
    overdue = overdue_customers(company, today).filter(~Exists(waiting))
    return customers_tasks(overdue.filter(id__in=without_answer(company=company).values("id")), kind)


def overdue_customers(company: Company, today: date) -> QuerySet[Customer]:
    # Said twice, that it is open: only so the index of open items serves.
    owed = Item.objects.filter(customer=OuterRef("id"), due_on__lt=today, open_minor__gt=0).exclude(open_minor=0)
    return Customer.objects.filter(Exists(owed), company=company, do_not_contact=False, insolvent=False)

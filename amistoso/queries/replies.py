"""Replies with what they seem to say, the mails of which nobody knows whose they are, and what stands beside one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Count, Q

from amistoso.core import calendar, replies
from amistoso.core.calendar import Place
from amistoso.core.replies import Label, people
from amistoso.core.replies.people import Named
from amistoso.models import (
    BankLine,
    BankLineState,
    Company,
    Contact,
    Customer,
    Filing,
    Item,
    MailState,
    Message,
    MessageState,
    ReceivedMail,
    Suggestion,
)

PAGE_ROWS = 40
BANK_DAYS = 3  # working days until a transfer that has left is seen here
SHOWS = ("waiting", "all", "whose", "ignored")


@dataclass(frozen=True, slots=True)
class Rows:
    """`before` is where the next page begins."""

    rows: Sequence[Message | ReceivedMail]
    before: int | None


def replies_in(*, company: Company, show: str = "waiting", label: str = "", before: int | None = None) -> Rows:
    """Return replies, the newest first; those that wait, or all; of one kind, or of every."""
    found = Message.objects.filter(company=company, direction="in", state=MessageState.RECEIVED)
    if show == "waiting":
        found = found.filter(handled_at=None)
    if label == "none":
        found = found.filter(Q(suggestion__labels="") | Q(suggestion=None))
    elif label in list(Label):
        found = found.filter(suggestion__labels__contains=f",{label},")
    if before is not None:
        found = found.filter(id__lt=before)
    rows = list(found.select_related("customer", "suggestion", "mail").order_by("-id")[: PAGE_ROWS + 1])
    return Rows(rows[:PAGE_ROWS], rows[PAGE_ROWS - 1].id if len(rows) > PAGE_ROWS else None)


def first_kind(message: Message) -> str:
    """The first thing that a reply seems to say, or nothing."""
    return next(iter(message.suggestion.kinds), "") if hasattr(message, "suggestion") else ""


def mails_in(*, company: Company, state: str, before: int | None = None) -> Rows:
    found = ReceivedMail.objects.filter(company=company, state=state)
    if before is not None:
        found = found.filter(id__lt=before)
    rows = list(found.defer("text").order_by("-id")[: PAGE_ROWS + 1])
    return Rows(rows[:PAGE_ROWS], rows[PAGE_ROWS - 1].id if len(rows) > PAGE_ROWS else None)


def counts(*, company: Company) -> dict[str, int]:
    waiting = Message.objects.filter(company=company, state=MessageState.RECEIVED, direction="in", handled_at=None)
    of_state = dict(
        ReceivedMail.objects.filter(company=company).order_by().values_list("state").annotate(count=Count("id"))
    )
    return {"waiting": waiting.count(), "whose": of_state.get("whose", 0), "ignored": of_state.get("ignored", 0)}


def mail_of(*, company: Company, mail_id: int) -> ReceivedMail:
    return ReceivedMail.objects.select_related("message").get(company=company, id=mail_id)


def candidates_of(*, company: Company, mail: ReceivedMail) -> list[Customer]:
    found = Customer.objects.filter(company=company, id__in=mail.candidates)
    return sorted(found.order_by("id"), key=lambda one: mail.candidates.index(one.id))


def of_nobody() -> list[ReceivedMail]:
    """Mails that nothing ties to any company: only whoever runs the house is told, at the command line."""
    found = ReceivedMail.objects.filter(company=None, state=MailState.WHOSE).order_by("id")
    return list(found.defer("text")[:200])


@dataclass(frozen=True, slots=True)
class Beside:
    """What a person wants to see next to a reply before deciding."""

    pieces: Sequence[replies.Piece]
    suggestion: Suggestion | None
    mail: ReceivedMail | None
    named: Sequence[Named]
    is_stranger: bool  # who wrote is no contact of the customer
    lines: Sequence[BankLine]  # money that may be what they say they have paid
    bank_until_on: date | None
    papers: Sequence[Filing]  # what could be sent as a copy
    documents: dict[int, bool]  # which of the mail's files are still in the archive


def beside(*, company: Company, message: Message, bank_until_on: date | None) -> Beside:
    suggestion = Suggestion.objects.filter(company=company, message=message).first()
    mail = ReceivedMail.objects.filter(company=company, message=message).first()
    theirs = {one.casefold() for one in _addresses(company, message.customer_id)}
    own = replies.own_words(message.text)
    named = [one for one in people.people_in(own, message.sender_email) if one.email not in theirs]
    ids = [one[0] for one in mail.enclosed if one[0]] if mail else []
    live = set(Filing.objects.filter(company=company, document_id__in=ids).values_list("document_id", flat=True))
    return Beside(
        pieces=replies.cut(message.text),
        suggestion=suggestion,
        mail=mail,
        named=named,
        is_stranger=bool(message.sender_email) and message.sender_email.casefold() not in theirs,
        lines=_money(company, message, suggestion),
        bank_until_on=bank_until_on,
        papers=_papers(company, message, suggestion),
        documents={one: one in live for one in ids},
    )


def _addresses(company: Company, customer_id: int) -> list[str]:
    found = Contact.objects.filter(company=company, customer_id=customer_id).exclude(email="")
    return list(found.order_by("id").values_list("email", flat=True))


def _money(company: Company, message: Message, suggestion: Suggestion | None) -> list[BankLine]:
    """Money of theirs that is not applied, and money of nobody that is just what they say or owe."""
    said = {minor for minor, _ in suggestion.sums} if suggestion else set()
    owed = Item.objects.filter(company=company, customer_id=message.customer_id, open_minor__gt=0).order_by("due_on")
    said |= set(owed.values_list("open_minor", flat=True)[:100])
    mine = Q(customer_id=message.customer_id) | Q(customer=None, unapplied_minor__in=list(said)[:150])
    found = BankLine.objects.filter(mine, company=company, state=BankLineState.OPEN, unapplied_minor__gt=0)
    return list(found.order_by("-booked_on", "-id")[:5])


def _papers(company: Company, message: Message, suggestion: Suggestion | None) -> list[Filing]:
    """The customer's invoices in the archive: those that it names, else those that are open."""
    ids = list(suggestion.invoices) if suggestion else []
    if not ids:
        opened = Item.objects.filter(company=company, customer_id=message.customer_id, open_minor__gt=0)
        ids = list(opened.order_by("due_on", "id").values_list("invoice_id", flat=True)[:20])
    found = Filing.objects.filter(company=company, customer_id=message.customer_id, invoice_id__in=ids, kind="invoice")
    return list(found.select_related("document", "invoice").order_by("invoice_id", "id")[:40])


def seen_by_bank(place: Place, paid_on: date | None, today: date) -> date:
    """The first day on which money that left then must be seen here, if it ever left."""
    start = max(paid_on or today, today - timedelta(days=30))
    return max(calendar.add_working_days(place, start, BANK_DAYS) + timedelta(days=1), today + timedelta(days=1))

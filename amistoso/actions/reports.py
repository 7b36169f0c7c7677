"""What providers and mail servers tell of messages that have left: taken once, about our own messages, and applied.

A report may come before we have written down that the message left; then it waits, and the sender applies it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.db import transaction

from amistoso.actions import contacts, events, ladders, looks, optouts, outcomes
from amistoso.core import phones
from amistoso.core.mails import Delivery, Fate
from amistoso.core.reach import SHORT
from amistoso.models import ARRIVED, PENDING, Company, Message, MessageState, Report

MAX_KEY = 120
MAX_SWEPT = 500
OPEN = (MessageState.SENDING, *ARRIVED, MessageState.UNKNOWN, MessageState.BOUNCED, MessageState.FAILED)


@dataclass
class Taken:
    """What became of a batch of reports, in numbers."""

    applied: int = 0
    known: int = 0  # told before
    waiting: int = 0  # its message is being sent at this moment
    foreign: int = 0  # about nothing of ours


def take(*, deliveries: Sequence[Delivery], channel: str, at: datetime) -> Taken:
    """Take what a provider tells about messages of a channel; whatever is not about one of ours is passed over."""
    taken = Taken()
    for delivery in deliveries:
        message = _message_of(delivery, channel)
        if message is None or not _is_addressee(message, delivery):
            taken.foreign += 1
            continue
        _take_one(message, delivery, at, taken)
    return taken


def _message_of(delivery: Delivery, channel: str) -> Message | None:
    """Find it by our own key, which came back, else by the provider's number, else by its Message-ID."""
    out = Message.objects.select_related("company").filter(direction="out", channel=channel, state__in=OPEN)
    if delivery.key:
        company_id, _, key = delivery.key.partition("-")
        is_ours = bool(key) and company_id.isdigit() and len(company_id) < 19 and len(delivery.key) <= MAX_KEY
        return out.filter(company_id=int(company_id), key=key).first() if is_ours else None
    if delivery.reference:
        return out.filter(reference=delivery.reference[:200]).order_by("id").first()
    if delivery.message_id:
        return out.filter(message_id=delivery.message_id[:200]).order_by("id").first()
    return None


def _is_addressee(message: Message, delivery: Delivery) -> bool:
    """A number that was another's would let one message's report settle another. WhatsApp may write a number its
    own way, and mail may be passed on, so that there only a stranger to a single addressee is told apart."""
    if message.reference and delivery.reference and delivery.reference != message.reference:
        return False
    if message.channel != "sms" or not delivery.address:
        return True
    return phones.read(delivery.address, "ES").e164 in message.to


def _take_one(message: Message, delivery: Delivery, at: datetime, taken: Taken) -> None:
    company = message.company
    today = at.astimezone(ZoneInfo(company.time_zone)).date()
    with transaction.atomic():
        report, is_new = Report.objects.get_or_create(
            company=company,
            event=delivery.event[:200],
            defaults={
                "message": message, "fate": delivery.fate.value, "address": delivery.address[:254],
                "detail": delivery.detail[:500], "is_address_bad": delivery.is_address_bad, "told_at": at,
            },
        )  # fmt: skip
        if not is_new:
            taken.known += 1
        elif _apply(report, today, at):
            taken.applied += 1
        else:
            taken.waiting += 1


def apply_waiting(*, company: Company, message_id: int, today: date, at: datetime) -> str:
    """Apply what was told before we had written that it left; return the message's state if that changed anything."""
    waiting = list(Report.objects.filter(company=company, message_id=message_id, applied_at=None).order_by("id"))
    with transaction.atomic():
        applied = sum(_apply(report, today, at) for report in waiting)
    if not applied:
        return ""
    return Message.objects.values_list("state", flat=True).get(company=company, id=message_id)


def apply_left_behind(*, company: Company, today: date, at: datetime) -> int:
    """Apply what came in just as its message was written down: each of the two was committed unseen by the other."""
    waiting = Report.objects.filter(company=company, applied_at=None).exclude(message__state__in=PENDING)
    applied = 0
    for report in waiting.order_by("id")[:MAX_SWEPT]:
        with transaction.atomic():
            applied += _apply(report, today, at)
    return applied


def _apply(report: Report, today: date, at: datetime) -> bool:
    """Let it count, once; false while the message has not left, as far as is written down."""
    message = Message.objects.select_related("company").get(company_id=report.company_id, id=report.message_id)
    if message.state in PENDING:
        return False
    if not Report.objects.filter(id=report.id, applied_at__isnull=True).update(applied_at=at):
        return False
    match report.fate:
        case Fate.DELIVERED:
            _delivered(message, today, at)
        case Fate.FAILED:
            _failed(message, report, today, at)
        case Fate.OPTED_OUT:
            _opted_out(message, report, today, at)
        case _:
            _noted(message, report, at)
    return True


def _delivered(message: Message, today: date, at: datetime) -> None:
    """It settles a doubt too: who has it cannot get it twice."""
    company = message.company
    same = Message.objects.filter(company=company, id=message.id, state=message.state)
    if message.state == MessageState.SENT:
        same.update(state=MessageState.DELIVERED, error="")
        events.note(message, verb="deliver", actor="amistoso", at=at)
    elif message.state == MessageState.UNKNOWN and message.handled_at is None:
        sent_at = message.claimed_at or at
        if same.filter(handled_at__isnull=True).update(state=MessageState.DELIVERED, error="", sent_at=sent_at):
            ladders.contact_arrived(company=company, message=message, on=message.contact_on or today)
            events.note(message, verb="deliver", actor="amistoso", at=at, data={"settles": "unknown"})
            looks.wake(company_id=company.id, customer_ids=[message.customer_id], today=today)


def _failed(message: Message, report: Report, today: date, at: datetime) -> None:
    """The step did not happen when nobody has the message; one of several addresses is only marked."""
    company, them = message.company, message.customer_id
    if message.channel in SHORT and message.state == MessageState.DELIVERED:
        _noted(message, report, at)  # reports overtake one another: who has it, has it
        return
    bad = _bad_addresses(message, report)
    if len(message.to) > 1 and report.address and not _all_failed(message):
        if bad:
            contacts.mark_gone(company=company, customer_id=them, addresses=bad, on=today)
            looks.wake(company_id=company.id, customer_ids=[them], today=today)
        _noted(message, report, at)
        return
    outcomes.mark_bounced(
        company=company, message_id=message.id, reason=report.detail or "Devuelto.", actor="amistoso", at=at,
        today=today, addresses=bad,
    )  # fmt: skip


def _bad_addresses(message: Message, report: Report) -> list[str]:
    """Which of the addresses to use no more; a mail that was passed on may name one that is none of ours."""
    if not report.is_address_bad:
        return []
    named = [one for one in message.to if one.casefold() == report.address.casefold()]
    return named or (list(message.to) if len(message.to) == 1 else [])


def _all_failed(message: Message) -> bool:
    failed = Report.objects.filter(message=message, fate=Fate.FAILED.value).values_list("address", flat=True)
    return {one.casefold() for one in message.to} <= {one.casefold() for one in failed}


def _opted_out(message: Message, report: Report, today: date, at: datetime) -> None:
    addresses = [report.address] if report.address else list(message.to)
    optouts.opt_out_all(
        company=message.company,
        customer_id=message.customer_id,
        addresses=addresses,
        actor="amistoso",
        today=today,
        at=at,
        how="provider",
    )
    _noted(message, report, at)


def _noted(message: Message, report: Report, at: datetime) -> None:
    data = {"fate": report.fate, "address": report.address, "detail": report.detail}
    events.note(message, verb="report", actor="amistoso", at=at, data=data)
    if report.fate == Fate.DELAYED:
        sent = Message.objects.filter(company=message.company, id=message.id, state=MessageState.SENT)
        sent.update(error=f"Todavía de camino: {report.detail}"[:500])

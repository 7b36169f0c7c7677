"""What is approved and due leaves, once: looked at again, claimed, sent, recorded, one message after the other."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from django.conf import settings

from amistoso.actions import claims, drafts, events, optouts, preparing
from amistoso.actions.claims import Claim, recover
from amistoso.actions.refusals import Refusal
from amistoso.channels import post
from amistoso.channels.receipts import LineDown, Outcome, Receipt
from amistoso.core import told, wording
from amistoso.core.protocols import Protocol
from amistoso.models import Company, Message, MessageState
from amistoso.queries.cases import read_cases
from amistoso.queries.protocols import protocol_of
from amistoso.queries.quality import Gate
from amistoso.queries.sending import due_messages, latest_event_number, safety_bound, sent_on

__all__ = ["SendSummary", "recover", "send_due"]

BATCH = 100
LOOKS = 3  # how often a message is looked at again in one go when news keeps coming
MAX_WAIT_DAYS = 5
REFUSALS_IN_A_ROW = 10  # so many refusals not about an address: something is wrong with us, not with them


@dataclass
class SendSummary:
    """What a sending did, in numbers; `stopped_because` is empty when nothing stopped it."""

    sent: int = 0
    waiting: int = 0
    cancelled: int = 0
    returned: int = 0  # to a person, because what they approved is no longer true
    postponed: int = 0
    unknown: int = 0
    failed: int = 0
    stopped_because: str = ""


@dataclass
class _Round:
    """One sending under way."""

    company: Company
    protocol: Protocol
    today: date
    at: datetime
    send: post.Send
    room: int  # by the limit asked for
    safe_room: int  # by the day's safety bound
    summary: SendSummary
    waiting: set[int] = field(default_factory=set)
    has_news: bool = False
    refusals: int = 0


def send_due(
    *, company: Company, today: date, at: datetime, limit: int | None = None, allow_many: bool = False
) -> SendSummary:
    """Send; killed at any moment, nothing is sent twice and nothing is lost without a person being told.

    `allow_many` is a person saying that more than the day's safety bound is meant.
    """
    summary = SendSummary()
    summary.unknown += recover(company=company, today=today, at=at)
    if not due_messages(company=company, at=at).exists():
        return summary
    bound = safety_bound(company=company, today=today) - sent_on(company=company, day=today)
    try:
        with post.opened(settings.EMAIL_URL, settings.OUTBOX) as send:
            under_way = _Round(
                company=company,
                protocol=protocol_of(company),
                today=today,
                at=at,
                send=send,
                room=limit if limit is not None else 10**9,
                safe_room=10**9 if allow_many else max(bound, 0),
                summary=summary,
            )
            _send_all(under_way)
            summary.waiting = len(under_way.waiting)
    except LineDown as error:
        summary.stopped_because = f"El correo no sale: {error}"
    if summary.stopped_because:
        data = {"because": summary.stopped_because}
        events.record(company_id=company.id, actor="amistoso", verb="stop", noun="message", at=at, data=data)
    return summary


def _send_all(under_way: _Round) -> None:
    for _ in range(LOOKS):
        under_way.has_news = False
        after = 0
        while not under_way.summary.stopped_because and under_way.room > 0:
            due = due_messages(company=under_way.company, at=under_way.at)
            batch = list(due.filter(id__gt=after)[: min(BATCH, under_way.room)])
            if not batch:
                break
            after = batch[-1].id
            _send_batch(under_way, batch)
        if not under_way.has_news or under_way.summary.stopped_because:
            return


def _send_batch(under_way: _Round, batch: Sequence[Message]) -> None:
    company, today = under_way.company, under_way.today
    seen = latest_event_number(company=company)  # before the cases are read: what comes later is news
    ids = [message.customer_id for message in batch]
    found = read_cases(company=company, customer_ids=ids, today=today, at=under_way.at)
    gate = preparing.gate_for(company, batch, today)
    for message in batch:
        if under_way.summary.stopped_because:
            return
        case = found[message.customer_id]
        if not told.is_still_true(case, told.read(message.items), message.stage, today):
            _give_up(under_way, message, drafts.WITHDRAWN)
        elif holds := told.reasons_to_wait(case, under_way.protocol, today):
            hold = holds[0]
            _wait(under_way, message, wording.sentence(hold.code, dict(hold.values), company.language))
        elif gate.whole_company:
            _wait(under_way, message, gate.whole_company[0])
        elif doubts := _doubts(gate, message):
            under_way.summary.returned += drafts.give_back(
                company=company, message=message, note=doubts, at=under_way.at
            )
        else:
            _claim_and_send(under_way, message, seen)


def _doubts(gate: Gate, message: Message) -> str:
    """Return what a person must see first; who approved the message has seen it."""
    if message.approved_by_id is not None:
        return ""
    return gate.words([line.item_id for line in told.read(message.items)], message.to)


def _give_up(under_way: _Round, message: Message, why: str) -> None:
    gone = drafts.give_up(company=under_way.company, message=message, today=under_way.today, at=under_way.at, why=why)
    under_way.summary.cancelled += gone
    under_way.summary.returned += not gone


def _wait(under_way: _Round, message: Message, why: str) -> None:
    """Say why it waits; what has waited too long was written for another day."""
    why = why[:500]
    since = message.next_attempt_at.date() if message.next_attempt_at else message.made_on
    if under_way.today - since >= timedelta(days=MAX_WAIT_DAYS):
        _give_up(under_way, message, f"Lleva {MAX_WAIT_DAYS} días sin poder salir: {why}"[:500])
        return
    _note_wait(under_way, message, why)


def _note_wait(under_way: _Round, message: Message, why: str) -> None:
    under_way.waiting.add(message.id)
    if message.error != why:
        Message.objects.filter(company=under_way.company, id=message.id, state=MessageState.APPROVED).update(error=why)


def _claim_and_send(under_way: _Round, message: Message, seen: int) -> None:
    if under_way.safe_room <= 0:
        under_way.summary.stopped_because = (
            "Hoy saldrían muchos más mensajes que cualquier día del último mes. Revíselos; si es lo que se quiere, siga"
            " con «amistoso send --allow-many», o mañana saldrán los siguientes."
        )
        return
    company, today, at = under_way.company, under_way.today, under_way.at
    try:
        mail = claims.mail_of(message, at)
    except Refusal as refusal:  # a document that goes with it is lost
        _note_wait(under_way, message, str(refusal)[:500])
        return
    match claims.claim(company=company, message=message, seen=seen, today=today, at=at):
        case Claim.NEWS:
            under_way.has_news = True
        case Claim.CONTACTED:
            _note_wait(under_way, message, "Hoy ya se ha contactado con este cliente; sale otro día.")
        case Claim.OPTED_OUT:
            optouts.take_back(company=company, message=message, today=today, at=at)
            under_way.has_news = True
        case Claim.TAKEN:
            under_way.waiting.discard(message.id)
            receipt = under_way.send(mail)
            state = claims.record_receipt(company=company, message=message, receipt=receipt, today=today, at=at)
            _count(under_way, state, receipt)


def _count(under_way: _Round, state: str, receipt: Receipt) -> None:
    summary = under_way.summary
    under_way.room -= 1
    match state:
        case MessageState.SENT | MessageState.DELIVERED:
            summary.sent += 1
            under_way.safe_room -= 1
        case MessageState.UNKNOWN:
            summary.unknown += 1
            under_way.safe_room -= 1
        case MessageState.FAILED:
            summary.failed += 1
        case _:
            summary.postponed += 1
    is_about_us = receipt.outcome is Outcome.REFUSED_PERMANENTLY and not receipt.refused_recipients
    under_way.refusals = under_way.refusals + 1 if is_about_us else 0
    if receipt.is_line_down:
        summary.stopped_because = f"El correo no sale: {receipt.detail}"
    elif under_way.refusals >= REFUSALS_IN_A_ROW:
        summary.stopped_because = f"El servidor rechaza un mensaje tras otro: {receipt.detail}"

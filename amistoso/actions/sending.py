"""What is approved and due leaves, once: looked at again, claimed, sent, recorded, one message after the other."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from django.conf import settings

from amistoso.actions import claims, drafts, events, optouts, preparing, readings, reports
from amistoso.actions.claims import Claim, recover
from amistoso.actions.refusals import Refusal
from amistoso.channels import post
from amistoso.channels.receipts import LineDown, Outcome, Receipt
from amistoso.core import acknowledgements, told, wording
from amistoso.core.channel_urls import NotConfigured
from amistoso.core.protocols import Protocol
from amistoso.core.reach import SHORT
from amistoso.core.replies import answers
from amistoso.models import Company, Message, MessageState
from amistoso.queries.cases import read_cases
from amistoso.queries.channels import hook_url, setup_of
from amistoso.queries.protocols import protocol_of
from amistoso.queries.quality import Gate
from amistoso.queries.sending import (
    addresses_in_use,
    channels_with_work,
    due_messages,
    latest_event_number,
    safety_bound,
    sent_on,
    unknown_addresses,
)

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
class _Room:
    """How many may still leave, by whatever channel."""

    asked: int  # by the limit asked for
    safe: int  # by the day's safety bound


def _nowhere(message: object) -> Receipt:
    raise LineDown("no está abierto")


@dataclass
class _Round:
    """One channel's sending under way."""

    company: Company
    protocol: Protocol
    channel: str
    today: date
    at: datetime
    room: _Room
    summary: SendSummary
    send: post.Send = _nowhere
    waiting: set[int] = field(default_factory=set)
    has_news: bool = False
    refusals: int = 0
    stopped_because: str = ""


def send_due(
    *, company: Company, today: date, at: datetime, limit: int | None = None, allow_many: bool = False
) -> SendSummary:
    """Send; killed at any moment, nothing is sent twice and nothing is lost without a person being told.

    `allow_many` is a person saying that more than the day's safety bound is meant.
    """
    summary = SendSummary()
    summary.unknown += recover(company=company, today=today, at=at)
    channels = channels_with_work(company=company, at=at)
    if not channels:
        return summary
    bound = safety_bound(company=company, today=today) - sent_on(company=company, day=today)
    room = _Room(limit if limit is not None else 10**9, 10**9 if allow_many else max(bound, 0))
    protocol = protocol_of(company)
    for channel in channels:  # one that is down keeps no other waiting
        under_way = _Round(company, protocol, channel, today, at, room, summary)
        try:
            with _opened(channel) as send:
                under_way.send = send
                _send_all(under_way)
        except (LineDown, NotConfigured) as error:
            under_way.stopped_because = _down(channel, str(error))
        summary.waiting += len(under_way.waiting)
        if under_way.stopped_because:
            summary.stopped_because = f"{summary.stopped_because} {under_way.stopped_because}".strip()
    if summary.stopped_because:
        data = {"because": summary.stopped_because}
        events.record(company_id=company.id, actor="amistoso", verb="stop", noun="message", at=at, data=data)
    return summary


def _opened(channel: str) -> AbstractContextManager[post.Send]:
    setup = setup_of(channel)
    return post.opened(setup, settings.OUTBOX, hook_url(setup))


def _down(channel: str, why: str) -> str:
    return f"El correo no sale: {why}" if channel == "email" else f"{channel}: no sale nada. {why}"


def _send_all(under_way: _Round) -> None:
    for _ in range(LOOKS):
        under_way.has_news = False
        after = 0
        while not under_way.stopped_because and under_way.room.asked > 0:
            due = due_messages(company=under_way.company, at=under_way.at, channel=under_way.channel)
            batch = list(due.filter(id__gt=after)[: min(BATCH, under_way.room.asked)])
            if not batch:
                break
            after = batch[-1].id
            _send_batch(under_way, batch)
        if not under_way.has_news or under_way.stopped_because:
            return


def _send_batch(under_way: _Round, batch: Sequence[Message]) -> None:
    company, today = under_way.company, under_way.today
    seen = latest_event_number(company=company)  # before the cases are read: what comes later is news
    ids = [message.customer_id for message in batch]
    found = read_cases(company=company, customer_ids=ids, today=today, at=under_way.at)
    gate = preparing.gate_for(company, batch, today)
    in_use = addresses_in_use(company=company, customer_ids=ids)
    for message in batch:
        if under_way.stopped_because:
            return
        case = found[message.customer_id]
        if message.stage == told.ANSWER:
            _answer_back(under_way, message, seen, in_use[message.customer_id] | {message.sender_email.casefold()})
        elif not told.is_still_true(case, told.read(message.items), message.stage, today, message.step):
            _give_up(under_way, message, drafts.WITHDRAWN)
        elif message.step != answers.STEP and (
            holds := told.reasons_to_wait(
                case, under_way.protocol, today, guards=told.guards_of(message.step, arranges=message.arranges)
            )
        ):
            hold = holds[0]
            _wait(under_way, message, wording.sentence(hold.code, dict(hold.values), company.language))
        elif gate.whole_company and not message.arranges:
            _wait(under_way, message, gate.whole_company[0])
        elif doubts := _doubts(gate, message):
            under_way.summary.returned += drafts.give_back(
                company=company, message=message, note=doubts, at=under_way.at
            )
        elif harm := readings.why_not(message):
            under_way.summary.returned += drafts.give_back(company=company, message=message, note=harm, at=under_way.at)
        elif _may_go_to(under_way, message, in_use[message.customer_id]):
            _claim_and_send(under_way, message, seen)


def _answer_back(under_way: _Round, message: Message, seen: int, in_use: set[str]) -> None:
    """What answers an act of theirs asks for nothing: it waits for no hour and no hold. Whom it may no longer be
    written to has seen it on the page."""
    if message.step in acknowledgements.STEPS and not any(one.casefold() in in_use for one in message.to):
        _give_up(under_way, message, "Ya no se puede escribir a esa dirección.")
    elif _may_go_to(under_way, message, in_use):
        _claim_and_send(under_way, message, seen)


def _may_go_to(under_way: _Round, message: Message, in_use: set[str]) -> bool:
    """Ask again, at the last moment, whether each address may be written to: it came back, or they have asked us to
    stop, since the message was written or approved."""
    if message.arranges:  # a person has named who comes, and not each of them is a contact of the file
        in_use = in_use | unknown_addresses(company=under_way.company, message=message)
    good = [address for address in message.to if address.casefold() in in_use]
    if not good:
        note = f"Ya no se puede escribir a {', '.join(message.to)[:200] or 'nadie'}: busque un buen contacto."
        under_way.summary.returned += drafts.give_back(
            company=under_way.company, message=message, note=note, at=under_way.at
        )
        return False
    if good != message.to:
        message.to = good
        Message.objects.filter(company=under_way.company, id=message.id, state=MessageState.APPROVED).update(to=good)
    return True


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
    if under_way.room.safe <= 0:
        under_way.stopped_because = (
            "Hoy saldrían muchos más mensajes que cualquier día del último mes. Revíselos; si es lo que se quiere, siga"
            " con «amistoso send --allow-many», o mañana saldrán los siguientes."
        )
        return
    company, today, at = under_way.company, under_way.today, under_way.at
    try:
        content = claims.text_of(message) if message.channel in SHORT else claims.mail_of(message, at)
    except Refusal as refusal:  # a document that goes with it is lost
        _note_wait(under_way, message, str(refusal)[:500])
        return
    if too_much := claims.too_much(content):
        under_way.summary.returned += drafts.give_back(company=company, message=message, note=too_much, at=at)
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
            receipt = under_way.send(content)
            state = claims.record_receipt(company=company, message=message, receipt=receipt, today=today, at=at)
            if receipt.reference:
                state = reports.apply_waiting(company=company, message_id=message.id, today=today, at=at) or state
            _count(under_way, state, receipt)


def _count(under_way: _Round, state: str, receipt: Receipt) -> None:
    summary = under_way.summary
    under_way.room.asked -= 1
    match state:
        case MessageState.SENT | MessageState.DELIVERED:
            summary.sent += 1
            under_way.room.safe -= 1
        case MessageState.UNKNOWN:
            summary.unknown += 1
            under_way.room.safe -= 1
        case MessageState.FAILED:
            summary.failed += 1
        case _:
            summary.postponed += 1
    is_about_us = receipt.outcome is Outcome.REFUSED_PERMANENTLY and not receipt.refused_recipients
    under_way.refusals = under_way.refusals + 1 if is_about_us else 0
    if receipt.is_line_down:
        under_way.stopped_because = _down(under_way.channel, receipt.detail)
    elif under_way.refusals >= REFUSALS_IN_A_ROW:
        under_way.stopped_because = f"El servidor rechaza un mensaje tras otro: {receipt.detail}"

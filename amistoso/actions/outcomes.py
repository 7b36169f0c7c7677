"""How a contact ended: what a person heard on the telephone, what came back, what was dealt with."""

from collections.abc import Sequence
from datetime import date, datetime

from django.db import IntegrityError, transaction
from django.db.models import F

from amistoso.actions import calls, contacts, events, ladders, looks
from amistoso.actions.refusals import Refusal
from amistoso.core.calls import CallResult
from amistoso.core.reach import LEAVING, SHORT, TRACKED, WRITTEN
from amistoso.models import ARRIVED, TROUBLED, Company, Message, MessageState

HELD = frozenset({"spoke", "done"})
TRIED = frozenset({"left-message", "no-answer"})
OUTCOMES = (*HELD, *TRIED, "wrong-number")


def record_outcome(
    *, company: Company, message_id: int, outcome: str, note: str, actor: str, today: date, at: datetime
) -> Message:
    """Write down how a call, a letter, a meeting or a task ended."""
    message = Message.objects.get(company=company, id=message_id)
    if outcome not in OUTCOMES:
        raise Refusal("outcome-unknown", f"«{outcome}» no es un resultado.", f"Elija entre: {', '.join(OUTCOMES)}.")
    if message.channel in LEAVING or message.direction != "out":
        raise Refusal("outcome-of-email", "Un mensaje que envía la mesa no se anota así.", "Apruébelo o anúlelo.")
    if message.channel in TRACKED:
        hint = "Anote el número y la fecha del envío, y después la entrega."
        raise Refusal("outcome-of-posting", "Un envío certificado no se anota así.", hint)
    if message.channel == "call":
        result = CallResult("spoke" if outcome == "done" else outcome, note=note)
        calls.log_call(
            company=company, customer_id=message.customer_id, result=result, actor=actor, today=today, at=at,
            message_id=message.id,
        )  # fmt: skip
        message.refresh_from_db()
        return message
    changes: dict[str, object] = {"error": note.strip()[:500], "contact_on": today, "attempts": F("attempts") + 1}
    if outcome in HELD:
        changes |= {"state": MessageState.DELIVERED, "sent_at": at}
    elif outcome == "wrong-number":
        raise Refusal("outcome-unknown", "Solo una llamada va a un número.", "Elija otro resultado.")
    try:
        with transaction.atomic():
            _record(company, message, changes, outcome, note, actor, today, at)
    except IntegrityError as error:
        hint = "Anótelo con la fecha en que se haga, otro día."
        raise Refusal("contacted-today", "Hoy ya se ha contactado con este cliente.", hint) from error
    message.refresh_from_db()
    return message


def _record(
    company: Company, message: Message, changes: dict[str, object], outcome: str, note: str, actor: str, today: date,
    at: datetime,
) -> None:  # fmt: skip
    waiting = Message.objects.filter(company=company, id=message.id, state=MessageState.DRAFT)
    if outcome in TRIED:
        waiting = waiting.exclude(contact_on=today)  # one try a day is courteous, two are pressure
    if not waiting.update(**changes):
        raise Refusal("outcome-recorded", "El resultado de hoy ya está anotado.", "Vuelva a abrir la ficha.")
    events.note(message, verb="contact", actor=actor, at=at, data={"outcome": outcome, "note": note.strip()[:500]})
    if outcome in HELD and (message.items or message.decision_id):  # a task beside the protocol is no step of it
        ladders.contact_arrived(company=company, message=message, on=today)
    looks.wake(company_id=company.id, customer_ids=[message.customer_id], today=today)


def mark_bounced(
    *,
    company: Company,
    message_id: int,
    reason: str,
    actor: str,
    at: datetime,
    today: date,
    addresses: Sequence[str] | None = None,
) -> Message:
    """It came back: the step did not happen, and the address waits to be corrected. Said twice it changes nothing."""
    message = Message.objects.get(company=company, id=message_id)
    with transaction.atomic():
        sent = Message.objects.filter(company=company, id=message.id, direction="out", channel__in=WRITTEN)
        sent = sent.filter(state__in=(*ARRIVED, MessageState.UNKNOWN))
        if sent.update(state=MessageState.BOUNCED, error=reason.strip()[:500], handled_at=None):
            gone = list(addresses if addresses is not None else message.to)
            _mark_gone(company, message, gone, today)
            ladders.contact_bounced(company=company, message=message)
            events.note(message, verb="bounce", actor=actor, at=at, data={"reason": reason[:500], "addresses": gone})
            looks.wake(company_id=company.id, customer_ids=[message.customer_id], today=today)
    message.refresh_from_db()
    return message


def _mark_gone(company: Company, message: Message, gone: Sequence[str], today: date) -> None:
    if message.channel in SHORT:
        contacts.mark_phone_gone(company=company, customer_id=message.customer_id, phones=gone, on=today)
    elif gone:
        contacts.mark_gone(company=company, customer_id=message.customer_id, addresses=gone, on=today)


def handle(
    *, company: Company, message_id: int, actor: str, at: datetime, today: date, note: str, arrived: bool = True
) -> Message:
    """A person has dealt with a reply, a bounce, a failure or an unknown outcome; the desk may go on.

    An unknown outcome counts as arrived unless the person says it did not: the same words are never sent twice
    because somebody only closed a notice.
    """
    message = Message.objects.get(company=company, id=message_id)
    changes: dict[str, object] = {"handled_at": at}
    settles = message.state == MessageState.UNKNOWN
    if settles:
        changes["state"] = MessageState.SENT if arrived else MessageState.FAILED
        if arrived:
            changes["sent_at"] = message.claimed_at
    with transaction.atomic():
        open_ones = Message.objects.filter(company=company, id=message.id, state=message.state, handled_at__isnull=True)
        if message.state not in (*TROUBLED, MessageState.RECEIVED) or not open_ones.update(**changes):
            raise Refusal("already-handled", "Esto ya está atendido.", "Vuelva a abrir la ficha.")
        if settles and arrived and message.contact_on is not None:
            ladders.contact_arrived(company=company, message=message, on=message.contact_on)
        data = {"note": note.strip()[:500], "state": message.state, "arrived": arrived if settles else None}
        events.note(message, verb="handle", actor=actor, at=at, data=data)
        looks.wake(company_id=company.id, customer_ids=[message.customer_id], today=today)
    message.refresh_from_db()
    return message

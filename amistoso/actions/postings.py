"""Registered letters, burofax and certified e-mail: a person sends them, and the desk keeps number, dates and receipt.

It counts as a contact from the day it was posted; what comes back takes its step back, as a bounced mail does.
"""

from dataclasses import dataclass
from datetime import date, datetime

from django.db import IntegrityError, transaction

from amistoso.actions import archives, contacts, events, ladders, looks
from amistoso.actions.refusals import Refusal
from amistoso.core.letter_facts import one_line
from amistoso.core.reach import TRACKED
from amistoso.models import ARRIVED, Company, Document, DocumentKind, Message, MessageState

MAX_NUMBER = 60
PROVISIONAL = (MessageState.DRAFT, MessageState.APPROVED)


@dataclass(frozen=True, slots=True)
class Upload:
    """The receipt as a person has it: a scan, or the certifier's PDF."""

    file_name: str
    content: bytes


def post(
    *,
    company: Company,
    message_id: int,
    number: str,
    posted_on: date,
    actor: str,
    today: date,
    at: datetime,
    receipt: Upload | None = None,
) -> Message:
    """It is on its way: note the number it travels under, the day, and the receipt if there is one."""
    message = _tracked(company, message_id)
    number = one_line(number, MAX_NUMBER)
    if not number:
        hint = "Está en el resguardo: cópielo tal como aparece."
        raise Refusal("tracking-number-missing", "Falta el número del envío.", hint)
    _check_day(posted_on, earliest=message.made_on, latest=today)
    changes = {
        "state": MessageState.SENT, "reference": number, "posted_on": posted_on, "contact_on": posted_on,
        "sent_at": at, "error": "", "next_attempt_at": None,
    }  # fmt: skip
    try:
        with transaction.atomic():
            waiting = Message.objects.filter(company=company, id=message.id, state__in=PROVISIONAL)
            if not waiting.update(**changes):
                raise Refusal("already-posted", "Este envío ya está anotado.", "Vuelva a abrir el mensaje.")
            ladders.contact_arrived(company=company, message=message, on=posted_on)
            data = {"number": number, "posted_on": posted_on.isoformat(), "channel": message.channel}
            events.note(message, verb="post", actor=actor, at=at, data=data)
            _file(company, message, receipt, actor, at)
            looks.wake(company_id=company.id, customer_ids=[message.customer_id], today=today)
    except IntegrityError as error:
        hint = "Anótelo con el día en que salió de verdad, u otro en que no haya habido más contactos."
        raise Refusal("contacted-today", "Ese día ya se contactó con este cliente.", hint) from error
    message.refresh_from_db()
    return message


def arrived(
    *,
    company: Company,
    message_id: int,
    arrived_on: date,
    actor: str,
    today: date,
    at: datetime,
    receipt: Upload | None = None,
) -> Message:
    """They have it: note the day and the proof of it."""
    message = _tracked(company, message_id)
    _check_day(arrived_on, earliest=message.posted_on or message.made_on, latest=today)
    with transaction.atomic():
        sent = Message.objects.filter(company=company, id=message.id, state=MessageState.SENT)
        if not sent.update(state=MessageState.DELIVERED, arrived_on=arrived_on, error=""):
            raise _not_on_its_way(message)
        data = {"arrived_on": arrived_on.isoformat(), "number": message.reference}
        events.note(message, verb="deliver", actor=actor, at=at, data=data)
        _file(company, message, receipt, actor, at)
    message.refresh_from_db()
    return message


def came_back(
    *,
    company: Company,
    message_id: int,
    reason: str,
    actor: str,
    today: date,
    at: datetime,
    receipt: Upload | None = None,
) -> Message:
    """Refused, not collected, unknown there: the step did not happen, and a person finds out why."""
    message = _tracked(company, message_id)
    if not reason.strip():
        raise Refusal("reason-missing", "Falta por qué ha vuelto.", "Escríbalo en pocas palabras: «no recogido».")
    with transaction.atomic():
        sent = Message.objects.filter(company=company, id=message.id, state__in=ARRIVED)
        if not sent.update(state=MessageState.BOUNCED, error=reason.strip()[:500], handled_at=None):
            raise _not_on_its_way(message)
        if message.channel == "certified-email":
            contacts.mark_gone(company=company, customer_id=message.customer_id, addresses=message.to, on=today)
        ladders.contact_bounced(company=company, message=message)
        data = {"reason": reason.strip()[:500], "number": message.reference}
        events.note(message, verb="bounce", actor=actor, at=at, data=data)
        _file(company, message, receipt, actor, at)
        looks.wake(company_id=company.id, customer_ids=[message.customer_id], today=today)
    message.refresh_from_db()
    return message


def add_receipt(*, company: Company, message_id: int, receipt: Upload, actor: str, at: datetime) -> Message:
    """The receipt often comes days after the number."""
    message = _tracked(company, message_id)
    with transaction.atomic():
        _file(company, message, receipt, actor, at)
    message.refresh_from_db()
    return message


def _tracked(company: Company, message_id: int) -> Message:
    message = Message.objects.get(company=company, id=message_id)
    if message.direction != "out" or message.channel not in TRACKED:
        raise Refusal("not-a-posting", "Este mensaje no es un envío certificado.", "Anote su resultado en su ficha.")
    return message


def _check_day(day: date, *, earliest: date, latest: date) -> None:
    if not earliest <= day <= latest:
        hint = f"Debe estar entre el {earliest:%d/%m/%Y} y el {latest:%d/%m/%Y}."
        raise Refusal("posting-day", f"El {day:%d/%m/%Y} no puede ser.", hint)


def _not_on_its_way(message: Message) -> Refusal:
    state = MessageState(message.state).label.lower()
    return Refusal("not-on-its-way", f"Este envío está {state}.", "Anote primero su número y el día en que salió.")


def _file(company: Company, message: Message, receipt: Upload | None, actor: str, at: datetime) -> None:
    """The receipt lies in the archive under the customer, and the message points at the latest."""
    if receipt is None:
        return
    filing = archives.add(
        company=company, customer_id=message.customer_id, kind=DocumentKind.RECEPTION, file_name=receipt.file_name,
        content=receipt.content, actor=actor, at=at,
    )  # fmt: skip
    document = Document.objects.get(company=company, id=filing.document_id)
    Message.objects.filter(company=company, id=message.id).update(receipt=document)

"""The customer answered: write it down; until a person has dealt with it, we stay silent."""

import hashlib
from datetime import date, datetime

from django.db import transaction

from amistoso.actions import events, listening, looks, suggesting
from amistoso.actions.refusals import Refusal
from amistoso.core.mails import Incoming
from amistoso.models import Company, Customer, Message, MessageState

MAX_TEXT = 50_000
CHANNELS = ("email", "call", "letter", "meeting", "whatsapp", "sms", "portal", "other")


def log_reply(
    *,
    company: Company,
    customer_id: int,
    text: str,
    channel: str,
    actor: str,
    today: date,
    at: datetime,
    subject: str = "",
) -> Message:
    customer = Customer.objects.get(company=company, id=customer_id)
    if not text.strip():
        raise Refusal("text-missing", "Falta lo que ha dicho el cliente.", "Escríbalo o pegue su mensaje.")
    if channel not in CHANNELS:
        raise Refusal("channel-unknown", f"«{channel}» no es un canal.", f"Elija entre: {', '.join(CHANNELS)}.")
    said = hashlib.sha256(f"{channel}\n{subject}\n{text}".encode()).hexdigest()[:16]
    key = f"reply:{customer.id}:{at.isoformat()}:{said}"
    return _keep(
        company, customer.id, text=text, channel=channel, key=key, actor=actor, today=today, at=at, subject=subject
    )[0]


def log_heard(
    *, company: Company, customer_id: int, text: str, channel: str, key: str, today: date, at: datetime
) -> bool:
    """Keep what came in by itself; false when the same was told before."""
    said = hashlib.sha256(key.encode()).hexdigest()[:32]
    return _keep(
        company, customer_id, text=text, channel=channel, key=f"heard:{said}", actor="customer", today=today, at=at,
        subject="",
    )[1]  # fmt: skip


def log_mail(
    *, company: Company, customer_id: int, mail: Incoming, key: str, answers: str, said_on: date, today: date,
    at: datetime,
) -> tuple[Message, bool]:  # fmt: skip
    """Keep a mail that came in; `answers` is the Message-ID of ours, `said_on` the day its words are read as of."""
    return _keep(
        company, customer_id, text=mail.text or "(sin texto)", channel="email", key=f"mail:{key}"[:80],
        actor=mail.sender[:150] or "customer", today=today, at=at, subject=mail.subject, said_on=said_on,
        is_automatic=mail.is_automatic,
        sender_name=mail.sender_name[:120], sender_email=mail.sender[:254], message_id=mail.message_id[:200],
        in_reply_to=answers[:200],
    )  # fmt: skip


def _keep(
    company: Company, customer_id: int, *, text: str, channel: str, key: str, actor: str, today: date, at: datetime,
    subject: str, said_on: date | None = None, is_automatic: bool = False, **facts: str,
) -> tuple[Message, bool]:  # fmt: skip
    """The same words at the same moment are one reply."""
    with transaction.atomic():
        reply, is_new = Message.objects.get_or_create(
            company=company,
            key=key,
            defaults={
                "customer_id": customer_id, "direction": "in", "channel": channel, "subject": subject[:300],
                "text": text[:MAX_TEXT], "state": MessageState.RECEIVED, "made_on": today, "made_at": at, **facts,
            },
        )  # fmt: skip
        if is_new:
            suggesting.suggest(message=reply, on=said_on or today, is_automatic=is_automatic)
            if not is_automatic:  # a program that answers is nobody
                listening.heard(company_id=company.id, customer_id=customer_id)
            events.note(reply, verb="receive", actor=actor, at=at, data={"channel": channel, "text": reply.text[:500]})
            looks.wake(company_id=company.id, customer_ids=[customer_id], today=today)
    return reply, is_new

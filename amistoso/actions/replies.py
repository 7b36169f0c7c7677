"""The customer answered: write it down; until a person has dealt with it, we stay silent."""

import hashlib
from datetime import date, datetime

from django.db import transaction

from amistoso.actions import events, listening, looks
from amistoso.actions.refusals import Refusal
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


def _keep(
    company: Company, customer_id: int, *, text: str, channel: str, key: str, actor: str, today: date, at: datetime,
    subject: str,
) -> tuple[Message, bool]:  # fmt: skip
    """The same words at the same moment are one reply."""
    with transaction.atomic():
        reply, is_new = Message.objects.get_or_create(
            company=company,
            key=key,
            defaults={
                "customer_id": customer_id, "direction": "in", "channel": channel, "subject": subject[:300],
                "text": text[:MAX_TEXT], "state": MessageState.RECEIVED, "made_on": today, "made_at": at,
            },
        )  # fmt: skip
        if is_new:
            listening.heard(company_id=company.id, customer_id=customer_id)
            events.note(reply, verb="receive", actor=actor, at=at, data={"channel": channel, "text": reply.text[:500]})
            looks.wake(company_id=company.id, customer_ids=[customer_id], today=today)
    return reply, is_new

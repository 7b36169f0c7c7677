"""The customer answered: write it down; until a person has dealt with it, we stay silent."""

from datetime import date, datetime

from django.db import transaction

from amistoso.actions import events, looks
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
    with transaction.atomic():
        reply = Message.objects.create(
            company=company,
            customer=customer,
            direction="in",
            channel=channel,
            subject=subject[:300],
            text=text[:MAX_TEXT],
            state=MessageState.RECEIVED,
            key=f"reply:{customer.id}:{at.isoformat()}",
            made_on=today,
            made_at=at,
        )
        events.note(reply, verb="receive", actor=actor, at=at, data={"channel": channel, "text": reply.text[:500]})
        looks.wake(company_id=company.id, customer_ids=[customer.id], today=today)
    return reply

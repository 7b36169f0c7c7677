"""Mails that answer or bring what the customer asked for: they leave at once, and count as no reminder.

Whoever agreed something on the telephone is to find it in their inbox, not after the quiet days between reminders.
"""

from collections.abc import Sequence
from datetime import date, datetime

from django.contrib.auth import get_user_model

from amistoso.actions.preparing import message_id_for, signed_by
from amistoso.core.letter_facts import Person
from amistoso.core.told import ANSWER
from amistoso.models import Company, Customer, Document, Message, MessageState


def write(
    *,
    company: Company,
    customer: Customer,
    key: str,
    step: str,
    subject: str,
    text: str,
    html: str,
    language: str,
    sender: Person,
    to: Sequence[str],
    actor: str,
    today: date,
    at: datetime,
    channel: str = "email",
    items: Sequence[Sequence[object]] = (),
    papers: Sequence[Document] = (),
) -> Message:
    """Write a message of this kind, ready to leave; the same key twice is the same message."""
    user = get_user_model().objects.filter(username=actor).first()
    made, _ = Message.objects.get_or_create(
        company=company,
        key=key[:80],
        defaults={
            "customer": customer, "channel": channel, "step": step, "stage": ANSWER, "language": language,
            "sender_name": signed_by(sender.name, company.name), "sender_email": sender.email, "to": list(to),
            "subject": subject, "text": text, "html": html, "items": [list(line) for line in items],
            "attachments": [[one.pk, one.name] for one in papers] or None, "state": MessageState.APPROVED,
            "approved_by": user, "message_id": message_id_for(company, key, sender.email), "made_on": today,
            "made_at": at, "next_attempt_at": at,
        },
    )  # fmt: skip
    return made

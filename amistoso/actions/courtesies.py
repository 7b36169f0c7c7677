"""Draft a message of our own words to a customer: no step of the protocol asked for it, and a person lets it leave."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from amistoso.actions import preparing
from amistoso.core import letter_html, senders
from amistoso.models import Company, Contact, Customer, Message, MessageState, Sender, SenderRole
from amistoso.queries.letters import reachable


@dataclass(frozen=True, slots=True)
class Signing:
    """Who writes, as a customer sees it, and where replies go."""

    name: str
    email: str


def signing(*, company: Company) -> Signing:
    """Administration signs what no step names; failing that who stands in for it, and then the company."""
    known = {one.role: one for one in Sender.objects.filter(company=company).order_by("id")}
    for role in senders.stand_ins(SenderRole.ADMINISTRATION):
        if role in known:
            return Signing(preparing.signed_by(known[role].name, company.name), known[role].email)
    return Signing(preparing.signed_by("", company.name), company.email)


def readers(*, company: Company, customer_ids: Collection[int]) -> Mapping[int, Sequence[Contact]]:
    """Return customer -> who can be written to by e-mail; who must not be contacted is left out."""
    contacts: dict[int, list[Contact]] = defaultdict(list)
    found = Contact.objects.filter(
        company=company, customer__in=customer_ids, do_not_contact=False, customer__do_not_contact=False
    )
    for contact in found.order_by("id"):
        contacts[contact.customer_id].append(contact)
    return {customer_id: reachable(own, channel="email") for customer_id, own in contacts.items()}


def first_name(contacts: Sequence[Contact]) -> str:
    words = contacts[0].name.split() if contacts else []
    return words[0] if words else ""


def draft(
    *,
    company: Company,
    customer: Customer,
    to: Sequence[Contact],
    by: Signing,
    step: str,
    stage: str,
    key: str,
    words: tuple[str, str],
    language: str,
    today: date,
    at: datetime,
) -> Message:
    """Keep it as a draft; the same key is the same message."""
    subject, text = words
    message, _ = Message.objects.get_or_create(
        company=company,
        key=key,
        defaults={
            "customer": customer, "channel": "email", "step": step, "stage": stage, "language": language,
            "sender_name": by.name, "sender_email": by.email, "to": [one.email for one in to],
            "subject": subject, "text": text, "html": letter_html.html_of_text(text, language),
            "state": MessageState.DRAFT, "made_on": today, "made_at": at,
            "message_id": preparing.message_id_for(company, key, by.email),
        },
    )  # fmt: skip
    return message

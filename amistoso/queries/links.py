"""What a link opens: the page of a customer, as the reader of one message sees it."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Exists, OuterRef

from amistoso.core import links
from amistoso.models import Answer, Company, Customer, Item, Link, Message, Sender


@dataclass(frozen=True, slots=True)
class Opened:
    link: Link
    message: Message
    company: Company
    customer: Customer
    phone: str  # of who signed the message


def opened(*, token: str, at: datetime) -> Opened | None:
    """Return what a token opens; forged, expired, revoked and never sent are all the same nothing.

    What is looked up is the digest of what was typed: how long that takes tells nothing of any token.
    """
    link = _known(token)
    if link is None or link.revoked_at is not None or link.expires_at <= at:
        return None
    company, message = link.company, link.message
    sender = Sender.objects.filter(company=company, email=message.sender_email).order_by("id").first()
    phone = (sender.phone if sender else "") or company.phone
    return Opened(link, message, company, link.customer, phone)


def run_out(*, token: str, at: datetime) -> Link | None:
    """Return the link whose time is over, and that nobody has shut: another may be sent in its place."""
    link = _known(token)
    return link if link is not None and link.revoked_at is None and link.expires_at <= at else None


def _known(token: str) -> Link | None:
    if not links.is_shaped(token):
        return None
    found = Link.objects.filter(digest=links.digest_of(token))
    return found.select_related("message__customer", "company", "customer").first()


def waiting_answers(*, company: Company, limit: int) -> list[Answer]:
    """Return the answers that wait for a person, the oldest first; that all is right needs nobody."""
    found = Answer.objects.filter(company=company, replaced_at=None, handled_at=None).exclude(kind="right")
    # What is paid waits for no approval, though a copy may still be wanted; a resolved dispute has had its answer.
    paid = ~Exists(Item.objects.filter(invoice=OuterRef("invoice"), open_minor__gt=0))
    found = found.exclude(paid, kind="waiting").exclude(dispute__resolved_on__isnull=False)
    return list(found.select_related("customer", "invoice").order_by("answered_on", "id")[:limit])


def answers_of(*, company: Company, customer: Customer) -> dict[int, Answer]:
    """Return invoice -> the answer that counts."""
    found = Answer.objects.filter(company=company, customer=customer, replaced_at=None).order_by("id")
    return {one.invoice_id: one for one in found}


def live_of(*, company: Company, customer: Customer, at: datetime) -> list[Link]:
    """Return the links that still open the customer's page, the latest first."""
    live = Link.objects.filter(company=company, customer=customer, revoked_at=None, expires_at__gt=at)
    return list(live.select_related("message").defer("message__text", "message__html").order_by("-id"))

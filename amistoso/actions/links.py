"""The links that messages carry: opened when a message leaves, shut when a person says so.

Addresses are built from AMISTOSO_PUBLIC_URL alone, never from a request; where it is not set no message has a link.
"""

from datetime import datetime

from django.conf import settings
from django.db import transaction

from amistoso.actions import events
from amistoso.core import links
from amistoso.models import Company, Link, Message
from amistoso.queries.protocols import protocol_of
from amistoso.queries.sql import execute, instant_parameter

_OPEN = (
    "INSERT INTO amistoso_link (company_id, customer_id, message_id, digest, made_at, expires_at)"
    " VALUES (%s, %s, %s, %s, %s, %s)"
    " ON CONFLICT (message_id) DO UPDATE SET expires_at = excluded.expires_at"
)


def token_for(message: Message) -> str:
    return links.token_of(secret=settings.SECRET_KEY, company_id=message.company_id, message_key=message.key)


def page_of(message: Message) -> str:
    """Return where the reader of a message finds their page; nothing where no address is public."""
    return f"{settings.PUBLIC_URL}/r/{token_for(message)}" if settings.PUBLIC_URL else ""


def open_for(*, company: Company, message: Message, at: datetime) -> None:
    """Open a message's link in the transaction that claims it; claimed again, the same link lives on."""
    if not settings.PUBLIC_URL:
        return
    ends = links.expires_at(at, protocol_of(company).limits.link_days)
    digest = links.digest_of(token_for(message))
    opened = [company.id, message.customer_id, message.id, digest, instant_parameter(at), instant_parameter(ends)]
    execute(_OPEN, opened)


def revoke(*, company: Company, customer_id: int, actor: str, at: datetime, address: str = "") -> int:
    """Shut the links a customer has, or those sent to one address; return how many were open."""
    live = Link.objects.filter(company=company, customer_id=customer_id, revoked_at=None, expires_at__gt=at)
    key = links.address_key(address)
    told = live.order_by("id").values_list("id", "message__to")
    ids = [one for one, to in told if not key or key in {links.address_key(each) for each in to}]
    with transaction.atomic():
        shut = Link.objects.filter(company=company, id__in=ids, revoked_at=None).update(revoked_at=at)
        if shut:
            events.record(
                company_id=company.id, actor=actor, verb="revoke", noun="link", customer_id=customer_id, at=at,
                data={"count": shut, "address": address},
            )  # fmt: skip
    return shut


def revoke_one(*, company: Company, link_id: int, actor: str, at: datetime) -> bool:
    """Shut one link; twice is once."""
    link = Link.objects.select_related("message").get(company=company, id=link_id)
    with transaction.atomic():
        if not Link.objects.filter(company=company, id=link.id, revoked_at=None).update(revoked_at=at):
            return False
        data = {"count": 1, "address": ", ".join(link.message.to)}
        events.note(link, verb="revoke", actor=actor, at=at, data=data)
    return True

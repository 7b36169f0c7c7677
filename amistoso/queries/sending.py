"""What is about to leave, and how much a day may be."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from django.db.models import Count, Q, QuerySet

from amistoso.core import phones
from amistoso.core.reach import LEAVING
from amistoso.models import Company, Contact, Event, Message, MessageState
from amistoso.queries.sql import among, good_contact, good_phone, ids_parameter, rows

ONE_DAY = timedelta(days=1)
SAFETY_DAYS = 30
SAFETY_FACTOR = 3
SAFETY_FLOOR = 500
# Events about nobody in particular whose noun is a message or a day change nothing that may be asked for.
_NEWS = (
    "SELECT 1 FROM amistoso_event WHERE company_id = %s AND number > %s AND (customer_id = %s"
    " OR (customer_id IS NULL AND noun NOT IN ('message', 'day'))) LIMIT 1"
)


def due_messages(*, company: Company, at: datetime, channel: str) -> QuerySet[Message]:
    """Return what is approved for a channel and whose time has come, oldest first."""
    has_come = Q(next_attempt_at__isnull=True) | Q(next_attempt_at__lte=at)
    approved = Message.objects.filter(
        has_come, company=company, state=MessageState.APPROVED, direction="out", channel=channel
    )
    return approved.order_by("id")


def latest_event_number(*, company: Company) -> int:
    return Event.objects.filter(company=company).order_by("-number").values_list("number", flat=True).first() or 0


def has_news(*, company: Company, customer_id: int, since: int) -> bool:
    """Has anything been done about this customer, or about everybody, after event number `since`?"""
    return bool(rows(_NEWS, [company.id, since, customer_id]))


def safety_bound(*, company: Company, today: date) -> int:
    """Return how many messages a day are believable: three times the busiest day of the last thirty."""
    written = Message.objects.filter(
        company=company,
        direction="out",
        channel__in=LEAVING,
        contact_on__gte=today - SAFETY_DAYS * ONE_DAY,
        contact_on__lt=today,
    )
    days = written.values("contact_on").annotate(count=Count("id")).order_by("-count").values_list("count", flat=True)
    return max(SAFETY_FLOOR, SAFETY_FACTOR * (days.first() or 0))


def sent_on(*, company: Company, day: date) -> int:
    return Message.objects.filter(company=company, direction="out", channel__in=LEAVING, contact_on=day).count()


def channels_with_work(*, company: Company, at: datetime) -> list[str]:
    return [one for one in LEAVING if due_messages(company=company, at=at, channel=one).exists()]


def unknown_addresses(*, company: Company, message: Message) -> set[str]:
    """Return which of a message's addresses are of nobody in the customer's file; of those in it the file says whether
    they may be written to."""
    told = {address.casefold() for address in message.to}
    contacts = Contact.objects.filter(company=company, customer_id=message.customer_id).exclude(email="")
    return told - {email.casefold() for email in contacts.values_list("email", flat=True)}


def addresses_in_use(*, company: Company, customer_ids: Sequence[int]) -> dict[int, set[str]]:
    """Return to which addresses and numbers each of these customers may be written at this moment.

    This is the last word before anything leaves, whoever wrote or approved it: `good_contact` and `good_phone`.
    """
    sql = (
        f"SELECT c.customer_id, c.email, c.phone, u.country, {good_contact('c')}, {good_phone('c')}"
        " FROM amistoso_contact c JOIN amistoso_customer u ON u.id = c.customer_id"
        f" WHERE u.company_id = %s AND {among('c.customer_id')}"
    )
    found: dict[int, set[str]] = {one: set() for one in customer_ids}
    for customer_id, email, phone, country, is_good_email, is_good_phone in rows(
        sql, [company.id, ids_parameter(customer_ids)]
    ):
        if is_good_email:
            found[customer_id].add(email.casefold())
        if is_good_phone and (number := phones.mobile(phone, country)):
            found[customer_id].add(number)
    return found

"""What is about to leave, and how much a day may be."""

from datetime import date, datetime, timedelta

from django.db.models import Count, Q, QuerySet

from amistoso.models import Company, Event, Message, MessageState
from amistoso.queries.sql import rows

ONE_DAY = timedelta(days=1)
SAFETY_DAYS = 30
SAFETY_FACTOR = 3
SAFETY_FLOOR = 500
# Events about nobody in particular whose noun is a message or a day change nothing that may be asked for.
_NEWS = (
    "SELECT 1 FROM amistoso_event WHERE company_id = %s AND number > %s AND (customer_id = %s"
    " OR (customer_id IS NULL AND noun NOT IN ('message', 'day'))) LIMIT 1"
)


def due_messages(*, company: Company, at: datetime) -> QuerySet[Message]:
    """Return approved e-mails whose time has come, oldest first."""
    has_come = Q(next_attempt_at__isnull=True) | Q(next_attempt_at__lte=at)
    approved = Message.objects.filter(
        has_come, company=company, state=MessageState.APPROVED, direction="out", channel="email"
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
        channel="email",
        contact_on__gte=today - SAFETY_DAYS * ONE_DAY,
        contact_on__lt=today,
    )
    days = written.values("contact_on").annotate(count=Count("id")).order_by("-count").values_list("count", flat=True)
    return max(SAFETY_FLOOR, SAFETY_FACTOR * (days.first() or 0))


def sent_on(*, company: Company, day: date) -> int:
    return Message.objects.filter(company=company, direction="out", channel="email", contact_on=day).count()

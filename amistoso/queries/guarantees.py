"""What stands behind a customer's debts, and what of it will soon no longer do so."""

from datetime import date, timedelta

from django.db.models import Exists, OuterRef

from amistoso.models import Company, Guarantee, Item

WARN_DAYS = 30
FORGOTTEN_DAYS = 60  # after which a lapsed one is told no more


def of_customer(*, company: Company, customer_id: int) -> list[Guarantee]:
    found = Guarantee.objects.filter(company=company, customer=customer_id, ended_on=None)
    return list(found.select_related("document", "agreement", "mandate").order_by("expires_on", "id"))


def expiring(*, company: Company, today: date, limit: int) -> list[Guarantee]:
    """Return those that lapse soon, or have lately, while something is still owed."""
    owed = Item.objects.filter(customer=OuterRef("customer"), open_minor__gt=0)
    soon = (today - timedelta(days=FORGOTTEN_DAYS), today + timedelta(days=WARN_DAYS))
    found = Guarantee.objects.filter(Exists(owed), company=company, ended_on=None, expires_on__range=soon)
    return list(found.select_related("customer").order_by("expires_on", "id")[:limit])

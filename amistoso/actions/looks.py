"""Something happened to a customer: the next run looks at it again."""

from collections.abc import Iterable
from datetime import date

from django.db.models import Q

from amistoso.models import Customer


def wake(*, company_id: int, customer_ids: Iterable[int], today: date) -> int:
    """Set the next look to today where it was later or never; return how many changed."""
    later = Q(next_look_on__isnull=True) | Q(next_look_on__gt=today)
    return Customer.objects.filter(later, company_id=company_id, id__in=list(customer_ids)).update(next_look_on=today)


def forget_pattern(*, company_id: int, customer_ids: Iterable[int]) -> int:
    """A payment came or went: the usual pattern is worked out again before the next decision."""
    return Customer.objects.filter(company_id=company_id, id__in=list(customer_ids)).update(pattern_on=None)

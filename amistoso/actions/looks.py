"""Something happened to a customer: the next run looks at it again."""

from collections.abc import Iterable
from datetime import date

from django.db.models import Q

from amistoso.models import Customer
from amistoso.queries.sql import of_ids


def wake(*, company_id: int, customer_ids: Iterable[int], today: date) -> int:
    """Set the next look to today where it was later or never; return how many changed."""
    later = Q(next_look_on__isnull=True) | Q(next_look_on__gt=today)
    known = of_ids(Customer.objects.all(), company_id=company_id, ids=customer_ids)
    return known.filter(later).update(next_look_on=today)


def forget_pattern(*, company_id: int, customer_ids: Iterable[int]) -> int:
    """A payment came or went: the usual pattern is worked out again before the next decision."""
    return of_ids(Customer.objects.all(), company_id=company_id, ids=customer_ids).update(pattern_on=None)

"""Who sits at a company's desk."""

from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractBaseUser

from amistoso.models import Company, Membership


def members_of(*, company: Company) -> list[Any]:
    """Return the people who may come in, by name."""
    found = get_user_model().objects.filter(memberships__company=company, is_active=True)
    return list(found.order_by("first_name", "username"))


def is_member(*, company_id: int, user: AbstractBaseUser) -> bool:
    return Membership.objects.filter(company_id=company_id, user_id=user.pk, user__is_active=True).exists()

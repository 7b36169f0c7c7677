"""Write down what changes of a company: one event says all of it, and nothing changed leaves none."""

from collections.abc import Mapping
from datetime import datetime

from django.db import transaction

from amistoso.actions import events
from amistoso.models import Company


def write(*, company: Company, wanted: Mapping[str, str | int], actor: str, at: datetime) -> list[str]:
    """Set the fields that differ, here and in the table; return their names."""
    changed = {name: value for name, value in wanted.items() if getattr(company, name) != value}
    if not changed:
        return []
    with transaction.atomic():
        Company.objects.filter(id=company.id).update(**changed)
        events.record(
            company_id=company.id, actor=actor, verb="change", noun="company", noun_id=company.id, at=at, data=changed
        )
    for name, value in changed.items():
        setattr(company, name, value)
    return sorted(changed)

"""Change what may be granted without asking further up."""

from collections.abc import Mapping
from datetime import datetime

from django.db import transaction

from amistoso.actions import events
from amistoso.actions.refusals import Refusal
from amistoso.models import Company, GrantPolicy
from amistoso.queries.grants import FIELDS, policy_of

MOST = {
    "portal_months": 24, "months": 60, "portal_extension_days": 180, "extension_days": 365, "portal_times_a_year": 12,
    "times_a_year": 24, "portal_most_minor": 10**12, "approval_above_minor": 10**12, "down_payment_pct": 100,
    "least_instalment_minor": 10**9, "reminds_before_days": 15, "answer_days": 60,
}  # fmt: skip
LEAST = {"portal_months": 1, "months": 1, "answer_days": 1}
# What a customer is granted at once is never more than administration may grant.
NARROWER = (
    ("portal_months", "months"), ("portal_extension_days", "extension_days"), ("portal_times_a_year", "times_a_year"),
    ("portal_most_minor", "approval_above_minor"),
)  # fmt: skip


def change(*, company: Company, changes: Mapping[str, int], actor: str, at: datetime) -> list[str]:
    """Set some of the limits; return the names of those that changed."""
    before = policy_of(company=company)
    wanted = {name: value for name, value in changes.items() if name in FIELDS and name != "currency"}
    for name, value in wanted.items():
        if name in MOST and not LEAST.get(name, 0) <= value <= MOST[name]:
            message = f"«{value}» no cabe entre {LEAST.get(name, 0)} y {MOST[name]} ({name})."
            raise Refusal("grant-limit", message, "Escriba un número entre los dos.")
    whole = {name: wanted.get(name, getattr(before, name)) for name in FIELDS if name != "currency"}
    for portal, own in NARROWER:
        if whole[portal] > whole[own]:
            message = f"El cliente obtendría más por sí mismo ({whole[portal]}) que administración ({whole[own]})."
            raise Refusal("grant-wider", message, f"Baje {portal} o suba {own}.")
    changed = {name: value for name, value in wanted.items() if getattr(before, name) != value}
    if not changed:
        return []
    with transaction.atomic():
        GrantPolicy.objects.update_or_create(company=company, defaults=whole)
        events.record(
            company_id=company.id, actor=actor, verb="change", noun="grants", noun_id=company.id, at=at, data=changed
        )
    return sorted(changed)

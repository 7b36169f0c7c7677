"""What a person decides about a customer as a whole: key account, do not contact, insolvent, wants announcements."""

from collections.abc import Mapping
from datetime import date, datetime

from django.db import transaction

from amistoso.actions import events, looks
from amistoso.actions.refusals import Refusal
from amistoso.models import Company, Customer

FLAGS = ("key_account", "do_not_contact", "insolvent", "wants_announcement")


def change_customer(
    *, company: Company, customer_id: int, changes: Mapping[str, bool], actor: str, today: date, at: datetime
) -> list[str]:
    """Set flags; return the names of those that changed. A change that is none writes no event."""
    unknown = sorted(set(changes) - set(FLAGS))
    if unknown:
        raise Refusal(
            "field-unknown", f"«{', '.join(unknown)}» no se puede cambiar aquí.", f"Se puede: {', '.join(FLAGS)}."
        )
    with transaction.atomic():
        customer = Customer.objects.select_for_update().get(company=company, id=customer_id)
        changed = [flag for flag in FLAGS if flag in changes and getattr(customer, flag) != changes[flag]]
        if not changed:
            return []
        Customer.objects.filter(id=customer.id).update(**{flag: changes[flag] for flag in changed})
        events.record(
            company_id=company.id,
            actor=actor,
            verb="change",
            noun="customer",
            noun_id=customer.id,
            customer_id=customer.id,
            at=at,
            data={flag: changes[flag] for flag in changed},
        )
        if "key_account" in changed:  # a key account is treated as a delicate one
            looks.forget_pattern(company_id=company.id, customer_ids=[customer.id])
        looks.wake(company_id=company.id, customer_ids=[customer.id], today=today)
    return changed

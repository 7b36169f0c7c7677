"""A call is put on a day's list beside those of the protocol: agreed with them, or wanted by one of us."""

from datetime import date, datetime, time

from django.db import transaction

from amistoso.actions import events
from amistoso.actions.refusals import Refusal
from amistoso.core.calls import PLANS
from amistoso.models import Company, Customer, PlannedCall


def plan_call(
    *,
    company: Company,
    customer_id: int,
    on: date,
    actor: str,
    today: date,
    at: datetime,
    at_time: time | None = None,
    kind: str = "wanted",
    note: str = "",
) -> PlannedCall:
    """Put a call on a day's list; one that is planned already moves to the new day."""
    customer = Customer.objects.get(company=company, id=customer_id)
    if kind not in PLANS:
        raise Refusal("call-kind-unknown", f"«{kind}» no es una clase de llamada.", f"Elija entre: {', '.join(PLANS)}.")
    if on < today:
        raise Refusal("date-past", f"El {on:%d/%m/%Y} ya ha pasado.", "Elija un día desde hoy.")
    if customer.do_not_contact:
        hint = "Quite antes la marca en su ficha, si ya no vale."
        raise Refusal("customer-not-called", f"{customer} está marcado como «no contactar».", hint)
    with transaction.atomic():
        made, _ = PlannedCall.objects.update_or_create(
            customer=customer,
            done_at=None,
            defaults={
                "company": company, "on": on, "at_time": at_time, "kind": kind, "note": note.strip()[:300],
                "made_by": actor[:150], "made_at": at,
            },
        )  # fmt: skip
        said = {"on": on.isoformat(), "time": at_time and f"{at_time:%H:%M}", "kind": kind, "note": made.note}
        events.note(made, verb="plan", noun="call", actor=actor, at=at, data=said)
    return made


def drop_planned(*, company: Company, planned_id: int, actor: str, at: datetime) -> bool:
    """It is not needed after all."""
    made = PlannedCall.objects.get(company=company, id=planned_id)
    with transaction.atomic():
        if not PlannedCall.objects.filter(id=made.id, done_at__isnull=True).update(done_at=at):
            return False
        events.note(made, verb="drop", noun="call", actor=actor, at=at)
    return True

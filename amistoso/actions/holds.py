"""Hold a customer or one invoice until a day, with a reason; lift it before."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from django.db import transaction

from amistoso.actions import events, looks
from amistoso.actions.refusals import Refusal
from amistoso.models import Company, Customer, Hold, Invoice


class Wanted(NamedTuple):
    customer_id: int
    reason: str
    invoice_id: int | None = None
    until_on: date | None = None


def hold(
    *,
    company: Company,
    customer_id: int,
    reason: str,
    actor: str,
    today: date,
    at: datetime,
    invoice_id: int | None = None,
    until_on: date | None = None,
) -> Hold:
    customer = Customer.objects.get(company=company, id=customer_id)
    if invoice_id is not None:
        Invoice.objects.get(company=company, customer=customer, id=invoice_id)
    if not reason.strip():
        raise Refusal("reason-missing", "La pausa necesita un motivo.", "Escriba por qué, en pocas palabras.")
    if until_on is not None and until_on <= today:
        raise Refusal("date-past", f"El {until_on:%d/%m/%Y} ya ha pasado.", "Elija un día posterior a hoy.")
    wanted = [Wanted(customer.id, reason.strip(), invoice_id, until_on)]
    (made,) = hold_many(company=company, wanted=wanted, actor=actor, today=today, at=at)
    return made


def hold_many(*, company: Company, wanted: Sequence[Wanted], actor: str, today: date, at: datetime) -> list[Hold]:
    """Hold customers of the company's, known to be so, for reasons of ours; return the holds in the same order."""
    with transaction.atomic():
        made = Hold.objects.bulk_create(
            Hold(
                company=company, customer_id=one.customer_id, invoice_id=one.invoice_id, until_on=one.until_on,
                reason=one.reason[:300], made_by=actor, made_at=at,
            )
            for one in wanted
        )  # fmt: skip
        acts = [events.act_on(one, verb="hold", actor=actor, at=at, data=_told(one)) for one in made]
        events.record_many(company_id=company.id, acts=acts)
        looks.wake(company_id=company.id, customer_ids=[one.customer_id for one in made], today=today)
    return made


def _told(hold: Hold) -> dict[str, object]:
    until = hold.until_on and hold.until_on.isoformat()
    return {"invoice": hold.invoice_id, "until": until, "reason": hold.reason}


def lift(*, company: Company, hold_id: int, actor: str, today: date, at: datetime) -> bool:
    """Lift a hold; lifting it twice is the same as once."""
    made = Hold.objects.get(company=company, id=hold_id)
    with transaction.atomic():
        if not Hold.objects.filter(id=made.id, lifted_at__isnull=True).update(lifted_at=at):
            return False
        events.note(made, verb="lift", actor=actor, at=at, data={"reason": made.reason})
        looks.wake(company_id=company.id, customer_ids=[made.customer_id], today=today)
    return True

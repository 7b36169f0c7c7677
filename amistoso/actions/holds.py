"""Hold a customer or one invoice until a day, with a reason; lift it before."""

from datetime import date, datetime

from django.db import transaction

from amistoso.actions import events, looks
from amistoso.actions.refusals import Refusal
from amistoso.models import Company, Customer, Hold, Invoice


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
    with transaction.atomic():
        made = Hold.objects.create(
            company=company,
            customer=customer,
            invoice_id=invoice_id,
            until_on=until_on,
            reason=reason.strip()[:300],
            made_by=actor,
            made_at=at,
        )
        data = {"invoice": invoice_id, "until": until_on and until_on.isoformat(), "reason": made.reason}
        events.note(made, verb="hold", actor=actor, at=at, data=data)
        looks.wake(company_id=company.id, customer_ids=[customer.id], today=today)
    return made


def lift(*, company: Company, hold_id: int, actor: str, today: date, at: datetime) -> bool:
    """Lift a hold; lifting it twice is the same as once."""
    made = Hold.objects.get(company=company, id=hold_id)
    with transaction.atomic():
        if not Hold.objects.filter(id=made.id, lifted_at__isnull=True).update(lifted_at=at):
            return False
        events.note(made, verb="lift", actor=actor, at=at, data={"reason": made.reason})
        looks.wake(company_id=company.id, customer_ids=[made.customer_id], today=today)
    return True

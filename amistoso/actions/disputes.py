"""Open a dispute on an invoice or an amount of it; resolve it."""

from datetime import date, datetime

from django.db import transaction

from amistoso.actions import events, listening, looks
from amistoso.actions.refusals import Refusal
from amistoso.models import Company, Dispute, Invoice


def open_dispute(
    *,
    company: Company,
    customer_id: int,
    invoice_id: int,
    reason: str,
    actor: str,
    today: date,
    at: datetime,
    amount_minor: int | None = None,
    answer_by_on: date | None = None,
) -> Dispute:
    invoice = Invoice.objects.get(company=company, customer_id=customer_id, id=invoice_id)
    if not reason.strip():
        raise Refusal("reason-missing", "Falta qué es lo que no está bien.", "Escríbalo en pocas palabras.")
    if amount_minor is not None and not 0 < amount_minor <= invoice.total_minor:
        message = "El importe en disputa debe ser mayor que cero y no superar el de la factura."
        raise Refusal("amount-not-open", message, "Déjelo vacío si es la factura entera.")
    with transaction.atomic():
        made = Dispute.objects.create(
            company=company,
            customer_id=customer_id,
            invoice=invoice,
            amount_minor=amount_minor,
            reason=reason.strip()[:300],
            opened_on=today,
            answer_by_on=answer_by_on,
            made_by=actor,
        )
        data = {"invoice": invoice.number, "minor": amount_minor, "reason": made.reason}
        events.note(made, verb="dispute", actor=actor, at=at, data=data)
        listening.heard(company_id=company.id, customer_id=customer_id)
        looks.wake(company_id=company.id, customer_ids=[customer_id], today=today)
    return made


def resolve(*, company: Company, dispute_id: int, resolution: str, actor: str, today: date, at: datetime) -> bool:
    made = Dispute.objects.get(company=company, id=dispute_id)
    if not resolution.strip():
        raise Refusal("reason-missing", "Falta cómo se resolvió.", "Escríbalo en pocas palabras.")
    with transaction.atomic():
        open_now = Dispute.objects.filter(id=made.id, resolved_on__isnull=True)
        if not open_now.update(resolved_on=today, resolution=resolution.strip()[:300]):
            return False
        events.note(made, verb="resolve", actor=actor, at=at, data={"resolution": resolution.strip()[:300]})
        looks.wake(company_id=company.id, customer_ids=[made.customer_id], today=today)
    return True

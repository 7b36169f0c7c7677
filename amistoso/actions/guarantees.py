"""Note what stands behind a debt, with its paper; say when it no longer does."""

from datetime import date, datetime

from django.db import transaction

from amistoso.actions import archives, events
from amistoso.actions.refusals import Refusal
from amistoso.models import Agreement, Company, Customer, DocumentKind, Guarantee, GuaranteeKind, Mandate

MOST_GUARANTEES = 100  # of one customer


def note(
    *,
    company: Company,
    customer_id: int,
    kind: str,
    given_on: date,
    actor: str,
    today: date,
    at: datetime,
    amount_minor: int | None = None,
    currency: str = "",
    given_by: str = "",
    expires_on: date | None = None,
    agreement_id: int | None = None,
    mandate_id: int | None = None,
    note: str = "",
    file_name: str = "",
    content: bytes = b"",
) -> Guarantee:
    customer = Customer.objects.get(company=company, id=customer_id)
    _refuse_impossible(kind, amount_minor, given_on, expires_on, today)
    if Guarantee.objects.filter(company=company, customer=customer, ended_on=None).count() >= MOST_GUARANTEES:
        message = f"{customer} tiene ya {MOST_GUARANTEES} garantías en vigor."
        raise Refusal("guarantees-many", message, "Termine las que ya no valen.")
    agreement = Agreement.objects.get(company=company, customer=customer, id=agreement_id) if agreement_id else None
    mandate = Mandate.objects.get(company=company, customer=customer, id=mandate_id) if mandate_id else None
    with transaction.atomic():
        document_id = None
        if content:
            filing = archives.add(
                company=company, customer_id=customer.id, kind=DocumentKind.GUARANTEE, file_name=file_name,
                content=content, actor=actor, at=at,
            )  # fmt: skip
            document_id = filing.document_id
        made = Guarantee.objects.create(
            company=company, customer=customer, agreement=agreement, mandate=mandate, kind=kind,
            given_by=given_by.strip()[:140], currency=currency or company.currency, amount_minor=amount_minor,
            given_on=given_on, expires_on=expires_on, note=note.strip()[:300], document_id=document_id,
            made_by=actor, made_at=at,
        )  # fmt: skip
        data = {
            "kind": kind, "minor": amount_minor, "currency": made.currency, "by": made.given_by,
            "expires": expires_on.isoformat() if expires_on else "", "agreement": agreement_id,
        }  # fmt: skip
        events.note(made, verb="note", actor=actor, at=at, data=data)
    return made


def _refuse_impossible(
    kind: str, amount_minor: int | None, given_on: date, expires_on: date | None, today: date
) -> None:
    if kind not in GuaranteeKind.values:
        message = f"«{kind[:30]}» no es una clase de garantía."
        raise Refusal("guarantee-kind", message, f"Las clases son: {', '.join(GuaranteeKind.values)}.")
    if amount_minor is not None and amount_minor <= 0:
        message = "El importe garantizado debe ser mayor que cero."
        raise Refusal("guarantee-amount", message, "Déjelo vacío si garantiza toda la deuda.")
    if given_on > today:
        message = f"El {given_on:%d/%m/%Y} todavía no ha llegado."
        raise Refusal("guarantee-day", message, "Anótela cuando la tenga.")
    if expires_on is not None and expires_on < max(given_on, today):
        message = f"El {expires_on:%d/%m/%Y} ya ha pasado."
        raise Refusal("guarantee-day", message, "Revise hasta cuándo vale.")


def end(*, company: Company, guarantee_id: int, reason: str, actor: str, today: date, at: datetime) -> bool:
    """Say that it no longer stands: given back, executed or replaced."""
    made = Guarantee.objects.get(company=company, id=guarantee_id)
    if not reason.strip():
        raise Refusal("reason-missing", "Falta por qué termina la garantía.", "Escríbalo en pocas palabras.")
    with transaction.atomic():
        live = Guarantee.objects.filter(company=company, id=made.id, ended_on=None)
        if not live.update(ended_on=today, ended_because=reason.strip()[:300]):
            return False
        data = {"kind": made.kind, "reason": reason.strip()[:300]}
        events.note(made, verb="end", actor=actor, at=at, data=data)
    return True

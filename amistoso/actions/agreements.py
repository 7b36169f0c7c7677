"""Agree on instalments over open items; end the agreement."""

from collections.abc import Sequence
from datetime import date, datetime

from django.db import transaction

from amistoso.actions import events, looks
from amistoso.actions.refusals import Refusal
from amistoso.models import Agreement, AgreementItem, AgreementState, Company, Customer, Instalment, Item


def agree(
    *,
    company: Company,
    customer_id: int,
    item_ids: Sequence[int],
    instalments: Sequence[tuple[date, int]],
    actor: str,
    today: date,
    at: datetime,
    note: str = "",
) -> Agreement:
    """Agree; the instalments must add up to what is open of the items, to the cent."""
    customer = Customer.objects.get(company=company, id=customer_id)
    items = list(Item.objects.filter(customer=customer, id__in=item_ids, open_minor__gt=0).order_by("due_on", "id"))
    if len(items) != len(set(item_ids)) or not items:
        raise Refusal("amount-not-open", "Alguna factura ya no está pendiente.", "Vuelva a elegir las facturas.")
    currencies = {item.currency for item in items}
    if len(currencies) > 1:
        message = f"Hay varias monedas: {', '.join(sorted(currencies))}."
        raise Refusal("currencies-mixed", message, "Haga un acuerdo por moneda.")
    owed, offered = sum(item.open_minor for item in items), sum(minor for _, minor in instalments)
    if owed != offered or any(minor <= 0 for _, minor in instalments):
        raise Refusal(
            "instalments-sum", f"Los plazos suman {offered} y lo pendiente {owed} (céntimos).",
            "Los plazos deben sumar exactamente lo pendiente.",
        )  # fmt: skip
    if any(due_on < today for due_on, _ in instalments):
        raise Refusal("date-past", "Algún plazo tiene una fecha pasada.", "Elija fechas desde hoy.")
    with transaction.atomic():
        Customer.objects.select_for_update().get(id=customer.id)  # two people agree one after the other
        already = AgreementItem.objects.filter(item__in=items, agreement__state=AgreementState.RUNNING)
        if already.exists():
            raise Refusal("already-agreed", "Alguna factura está ya en otro acuerdo.", "Termine antes el otro acuerdo.")
        made = Agreement.objects.create(
            company=company, customer=customer, made_on=today, currency=currencies.pop(), note=note[:300], made_by=actor
        )
        AgreementItem.objects.bulk_create(
            AgreementItem(agreement=made, item=item, open_minor=item.open_minor) for item in items
        )
        Instalment.objects.bulk_create(
            Instalment(agreement=made, due_on=due_on, amount_minor=minor) for due_on, minor in sorted(instalments)
        )
        plan = [[due_on.isoformat(), minor] for due_on, minor in sorted(instalments)]
        events.note(
            made, verb="agree", actor=actor, at=at, data={"items": [item.number for item in items], "instalments": plan}
        )
        looks.wake(company_id=company.id, customer_ids=[customer.id], today=today)
    return made


def end(*, company: Company, agreement_id: int, actor: str, today: date, at: datetime) -> bool:
    made = Agreement.objects.get(company=company, id=agreement_id)
    return _close(made, AgreementState.ENDED, "end", actor, today, at)


def settle_due(*, company: Company, today: date, at: datetime, actor: str = "amistoso") -> int:
    """Finish the running agreements whose items are all paid."""
    unpaid = AgreementItem.objects.filter(item__open_minor__gt=0).values("agreement_id")
    paid = Agreement.objects.filter(company=company, state=AgreementState.RUNNING).exclude(id__in=unpaid)
    return sum(_close(made, AgreementState.FINISHED, "finish", actor, today, at) for made in paid.order_by("id"))


def _close(made: Agreement, state: AgreementState, verb: str, actor: str, today: date, at: datetime) -> bool:
    with transaction.atomic():
        if not Agreement.objects.filter(id=made.id, state=AgreementState.RUNNING).update(state=state):
            return False
        events.note(made, verb=verb, actor=actor, at=at)
        looks.wake(company_id=made.company_id, customer_ids=[made.customer_id], today=today)
    return True

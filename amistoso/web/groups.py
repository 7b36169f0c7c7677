"""Who pays for whom: said on the customer's page, taken back there."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from amistoso.actions import groups
from amistoso.actions.refusals import Refusal
from amistoso.models import Customer
from amistoso.queries import lookups
from amistoso.web import customers
from amistoso.web.customer_forms import PaysForForm
from amistoso.web.desk import Desk, acts


@acts()
def pays_for(request: HttpRequest, desk: Desk, customer_id: int) -> HttpResponse:
    Customer.objects.only("id").get(company=desk.company, id=customer_id)
    form = PaysForForm(request.POST)

    def act() -> object:
        return groups.pays_for(
            company=desk.company, payer_id=customer_id, customer_id=_only_one(desk, form.cleaned_data["who"]),
            actor=desk.actor, today=desk.today, at=desk.at,
        )  # fmt: skip

    return customers.submit(
        request, desk, customer_id, form, act, _("Noted: their payments may settle those invoices.")
    )


def _only_one(desk: Desk, text: str) -> int:
    found = lookups.customers_called(company=desk.company, text=text, limit=2)
    if len(found) != 1:
        message = f"«{text}» no es un solo cliente." if found else f"No hay ningún cliente «{text}»."
        raise Refusal("customer-unknown", message, "Escriba su NIF, su código o su nombre completo.")
    return found[0].id


@acts()
def no_longer(request: HttpRequest, desk: Desk, customer_id: int, other_id: int) -> HttpResponse:
    Customer.objects.only("id").get(company=desk.company, id=customer_id)
    groups.no_longer_pays_for(
        company=desk.company, payer_id=customer_id, customer_id=other_id, actor=desk.actor, today=desk.today, at=desk.at
    )
    messages.success(request, _("Noted: they no longer pay for them."))
    return redirect("customer", customer_id)

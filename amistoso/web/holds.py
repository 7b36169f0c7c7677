"""Hold a customer or an invoice until a day; lift it."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from amistoso.actions import holds
from amistoso.models import Hold
from amistoso.web import customers
from amistoso.web.customer_forms import HoldForm
from amistoso.web.desk import Desk, acts


@acts()
def hold(request: HttpRequest, desk: Desk, customer_id: int) -> HttpResponse:
    form = HoldForm(request.POST, standing=customers.standing(desk, customer_id))

    def act() -> object:
        return holds.hold(
            company=desk.company, customer_id=customer_id, invoice_id=form.cleaned_data["invoice"],
            until_on=form.cleaned_data["until_on"], reason=form.cleaned_data["reason"],
            actor=desk.actor, today=desk.today, at=desk.at,
        )  # fmt: skip

    return customers.submit(request, desk, customer_id, form, act, _("On hold: nothing will be written meanwhile."))


@acts()
def lift(request: HttpRequest, desk: Desk, hold_id: int) -> HttpResponse:
    made = Hold.objects.get(company=desk.company, id=hold_id)
    holds.lift(company=desk.company, hold_id=hold_id, actor=desk.actor, today=desk.today, at=desk.at)
    messages.success(request, _("The hold is lifted."))
    return redirect("customer", made.customer_id)

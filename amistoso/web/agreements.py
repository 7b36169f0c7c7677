"""Agree on equal instalments; end the agreement."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from amistoso.actions import agreements
from amistoso.models import Agreement
from amistoso.web import customers
from amistoso.web.customer_forms import AgreementForm
from amistoso.web.desk import Desk, acts


@acts()
def agree(request: HttpRequest, desk: Desk, customer_id: int) -> HttpResponse:
    form = AgreementForm(request.POST, standing=customers.standing(desk, customer_id), today=desk.today)

    def act() -> object:
        return agreements.agree(
            company=desk.company, customer_id=customer_id, item_ids=form.cleaned_data["items"],
            instalments=form.instalments(), note=form.cleaned_data["note"],
            actor=desk.actor, today=desk.today, at=desk.at,
        )  # fmt: skip

    return customers.submit(request, desk, customer_id, form, act, _("Agreed. While it is kept, nothing is asked."))


@acts()
def end(request: HttpRequest, desk: Desk, agreement_id: int) -> HttpResponse:
    made = Agreement.objects.get(company=desk.company, id=agreement_id)
    agreements.end(company=desk.company, agreement_id=agreement_id, actor=desk.actor, today=desk.today, at=desk.at)
    messages.success(request, _("The agreement is ended."))
    return redirect("customer", made.customer_id)

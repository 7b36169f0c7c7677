"""Note a promise to pay; withdraw it."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from amistoso.actions import promises
from amistoso.models import Promise
from amistoso.web import customers
from amistoso.web.customer_forms import PromiseForm
from amistoso.web.desk import Desk, acts


@acts()
def promise(request: HttpRequest, desk: Desk, customer_id: int) -> HttpResponse:
    form = PromiseForm(request.POST, standing=customers.standing(desk, customer_id), today=desk.today)

    def act() -> object:
        return promises.promise(
            company=desk.company, customer_id=customer_id, items=form.parts(), by_on=form.cleaned_data["by_on"],
            note=form.cleaned_data["note"], actor=desk.actor, today=desk.today, at=desk.at,
        )  # fmt: skip

    return customers.submit(request, desk, customer_id, form, act, _("Promise noted: we trust it until its day."))


@acts()
def withdraw(request: HttpRequest, desk: Desk, promise_id: int) -> HttpResponse:
    made = Promise.objects.get(company=desk.company, id=promise_id)
    promises.withdraw(company=desk.company, promise_id=promise_id, actor=desk.actor, today=desk.today, at=desk.at)
    messages.success(request, _("The promise no longer counts."))
    return redirect("customer", made.customer_id)

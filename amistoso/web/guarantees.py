"""Guarantees on the customer's page: note one with its document, say when it no longer stands."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from amistoso.actions import guarantees
from amistoso.models import Agreement, Customer, Guarantee
from amistoso.web import customers
from amistoso.web.debit_forms import GuaranteeForm
from amistoso.web.desk import Desk, acts, try_act


@acts()
def note(request: HttpRequest, desk: Desk, customer_id: int) -> HttpResponse:
    customer = Customer.objects.get(company=desk.company, id=customer_id)
    running = list(Agreement.objects.filter(company=desk.company, customer=customer).order_by("-id"))
    form = GuaranteeForm(request.POST, request.FILES, company=desk.company, agreements=running)

    def act() -> object:
        asked, file = form.cleaned_data, form.cleaned_data["file"]
        return guarantees.note(
            **desk.act, customer_id=customer_id, kind=asked["kind"], amount_minor=asked["amount"],
            given_by=asked["given_by"], given_on=asked["given_on"], expires_on=asked["expires_on"],
            agreement_id=asked["agreement"], note=asked["note"], file_name=file.name or "" if file else "",
            content=file.read() if file else b"",
        )  # fmt: skip

    return customers.submit(request, desk, customer_id, form, act, _("The guarantee is noted."))


@acts()
def end(request: HttpRequest, desk: Desk, guarantee_id: int) -> HttpResponse:
    made = Guarantee.objects.get(company=desk.company, id=guarantee_id)
    reason = request.POST.get("reason", "")
    try_act(
        request, lambda: guarantees.end(**desk.act, guarantee_id=made.id, reason=reason), _("The guarantee is ended.")
    )
    return redirect("customer", made.customer_id)

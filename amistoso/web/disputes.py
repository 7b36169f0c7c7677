"""Note what the customer says is wrong with an invoice; resolve it."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from amistoso.actions import disputes
from amistoso.models import Dispute
from amistoso.web import customers
from amistoso.web.customer_forms import DisputeForm
from amistoso.web.desk import Desk, acts, try_act


@acts()
def dispute(request: HttpRequest, desk: Desk, customer_id: int) -> HttpResponse:
    form = DisputeForm(request.POST, standing=customers.standing(desk, customer_id), today=desk.today)

    def act() -> object:
        return disputes.open_dispute(
            company=desk.company, customer_id=customer_id, invoice_id=form.cleaned_data["invoice"],
            amount_minor=form.cleaned_data["amount"], reason=form.cleaned_data["reason"],
            answer_by_on=form.cleaned_data["answer_by_on"], actor=desk.actor, today=desk.today, at=desk.at,
        )  # fmt: skip

    return customers.submit(request, desk, customer_id, form, act, _("Dispute noted: that part is not asked for."))


@acts()
def resolve(request: HttpRequest, desk: Desk, dispute_id: int) -> HttpResponse:
    made = Dispute.objects.get(company=desk.company, id=dispute_id)
    how = request.POST.get("resolution", "")
    try_act(
        request, lambda: disputes.resolve(**desk.act, dispute_id=dispute_id, resolution=how),
        _("The dispute is resolved."),
    )  # fmt: skip
    return redirect("customer", made.customer_id)

"""Mandates on the customer's page: make one, print the form, note the signature, end it."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from amistoso.actions import mandates
from amistoso.actions.refusals import Refusal
from amistoso.models import Customer, Mandate
from amistoso.web import customers, paper_files
from amistoso.web.debit_forms import MandateForm, SignatureForm
from amistoso.web.desk import Desk, acts, reads, try_act


@acts()
def make(request: HttpRequest, desk: Desk, customer_id: int) -> HttpResponse:
    Customer.objects.only("id").get(company=desk.company, id=customer_id)
    form = MandateForm(request.POST)

    def act() -> object:
        return mandates.make(**desk.act, customer_id=customer_id, **form.cleaned_data)

    return customers.submit(request, desk, customer_id, form, act, _("The mandate is noted."))


@acts()
def sign(request: HttpRequest, desk: Desk, mandate_id: int) -> HttpResponse:
    made = Mandate.objects.get(company=desk.company, id=mandate_id)
    form = SignatureForm(request.POST, request.FILES, mandate_id=made.id)

    def act() -> object:
        file = form.cleaned_data["file"]
        return mandates.sign(
            **desk.act, mandate_id=made.id, signed_on=form.cleaned_data["signed_on"],
            file_name=file.name or "" if file else "", content=file.read() if file else b"",
        )  # fmt: skip

    return customers.submit(request, desk, made.customer_id, form, act, _("Signed: it can be used."))


@acts()
def end(request: HttpRequest, desk: Desk, mandate_id: int) -> HttpResponse:
    made = Mandate.objects.get(company=desk.company, id=mandate_id)
    reason = request.POST.get("reason", "")
    try_act(request, lambda: mandates.end(**desk.act, mandate_id=made.id, reason=reason), _("The mandate is ended."))
    return redirect("customer", made.customer_id)


@reads()
def form(request: HttpRequest, desk: Desk, mandate_id: int) -> HttpResponse:
    """The form to sign, as a PDF; in another language where it is asked for."""
    language = request.GET.get("language", "")[:2]
    try:
        made, content = mandates.form_pdf(company=desk.company, mandate_id=mandate_id, language=language, at=desk.at)
    except Refusal as refusal:
        messages.error(request, str(refusal))
        return redirect("customer", Mandate.objects.get(company=desk.company, id=mandate_id).customer_id)
    return paper_files.shown(content, f"mandato-{made.reference}.pdf", paper_files.PDF)

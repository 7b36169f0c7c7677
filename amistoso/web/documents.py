"""The archive on the desk: add a document to a customer or its invoice, download it, take it out.

What others wrote is handed over to be saved and never shown inside the desk: a picture or a page may carry a script.
"""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _

from amistoso.actions import archives
from amistoso.actions.refusals import Refusal
from amistoso.models import Customer, Filing
from amistoso.web import customers
from amistoso.web.customer_forms import DocumentForm
from amistoso.web.desk import Desk, acts, reads

# Whatever it is, it may run nothing and load nothing, should a browser show it after all.
DOCUMENT_POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'"


@acts()
def add(request: HttpRequest, desk: Desk, customer_id: int) -> HttpResponse:
    customer = Customer.objects.get(company=desk.company, id=customer_id)
    form = DocumentForm(request.POST, request.FILES, customer=customer)

    def act() -> object:
        file = form.cleaned_data["file"]
        return archives.add(
            company=desk.company, customer_id=customer_id, kind=form.cleaned_data["kind"],
            invoice_id=form.cleaned_data["invoice"], file_name=file.name or "", content=file.read(),
            actor=desk.actor, at=desk.at,
        )  # fmt: skip

    return customers.submit(request, desk, customer_id, form, act, _("The document is in the archive."))


@reads()
def download(request: HttpRequest, desk: Desk, document_id: int) -> HttpResponse:
    try:
        document, content = archives.content_of(company=desk.company, document_id=document_id)
    except Refusal as refusal:
        messages.error(request, str(refusal))
        return redirect("customers")
    response = HttpResponse(content, content_type=document.media_type)
    response["Content-Disposition"] = content_disposition_header(as_attachment=True, filename=document.name)
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = DOCUMENT_POLICY
    return response


@acts()
def remove(request: HttpRequest, desk: Desk, filing_id: int) -> HttpResponse:
    filing = Filing.objects.get(company=desk.company, id=filing_id)
    archives.remove(company=desk.company, filing_id=filing_id, actor=desk.actor, at=desk.at)
    messages.success(request, _("The document is taken out of the archive."))
    return redirect("customer", filing.customer_id)

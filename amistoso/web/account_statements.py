"""A customer's statement of account, to look at or to keep; nothing is sent."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from amistoso.actions import account_statements
from amistoso.actions.refusals import Refusal
from amistoso.models import Customer
from amistoso.web import numbers, paper_files
from amistoso.web.desk import Desk, reads

MAKERS = {"pdf": (account_statements.pdf, paper_files.PDF), "xlsx": (account_statements.xlsx, paper_files.XLSX)}


@reads()
def statement(request: HttpRequest, desk: Desk, customer_id: int) -> HttpResponse:
    customer = Customer.objects.get(company=desk.company, id=customer_id)
    until = numbers.day(request.GET.get("until")) or desk.today
    since = numbers.day(request.GET.get("since")) or until.replace(month=1, day=1)
    kind = request.GET.get("as", "")
    make, media_type = MAKERS.get(kind, MAKERS["pdf"])
    try:
        content = make(company=desk.company, customer=customer, since=since, until=until, at=desk.at)
    except Refusal as refusal:
        messages.error(request, str(refusal))
        return redirect("customer", customer_id)
    ending = "xlsx" if kind == "xlsx" else "pdf"
    return paper_files.shown(content, f"extracto-{customer_id}-{until.isoformat()}.{ending}", media_type)

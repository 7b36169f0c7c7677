"""The statements of one bank account: which days are known, and what is missing in between."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from amistoso.queries import statements
from amistoso.web import numbers
from amistoso.web.desk import Desk, reads


@reads()
def account(request: HttpRequest, desk: Desk, account_id: int) -> HttpResponse:
    found = statements.account_page(
        company=desk.company, account_id=account_id, number=numbers.page(request.GET.get("page"))
    )
    return render(request, "bank/account.html", {"found": found, "account": found.account, "page": found.page})

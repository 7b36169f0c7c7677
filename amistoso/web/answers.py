"""What a customer answered on their page is dealt with; a link that should open nothing any more is shut."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from amistoso.actions import answers, links
from amistoso.models import Answer, Customer
from amistoso.web.desk import Desk, acts, try_act


@acts()
def handled(request: HttpRequest, desk: Desk, answer_id: int) -> HttpResponse:
    given = Answer.objects.get(company=desk.company, id=answer_id)
    done = (
        _("Noted: they have a copy, and some days of calm to look at it.") if given.kind == "missing" else _("Noted.")
    )
    try_act(request, lambda: answers.handle(**desk.act, answer_id=answer_id), done)
    return redirect("today")


@acts()
def revoke_links(request: HttpRequest, desk: Desk, customer_id: int) -> HttpResponse:
    customer = Customer.objects.only("id").get(company=desk.company, id=customer_id)
    try_act(
        request,
        lambda: links.revoke(company=desk.company, customer_id=customer.id, actor=desk.actor, at=desk.at),
        _("The links sent to this customer open nothing any more."),
    )
    return redirect("customer", customer_id)

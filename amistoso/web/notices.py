"""What customers wrote on their page is dealt with: seen, answered, or taken as a new contact."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from amistoso.actions import notices
from amistoso.models import Notice
from amistoso.web.desk import Desk, acts, try_act


@acts()
def handled(request: HttpRequest, desk: Desk, notice_id: int) -> HttpResponse:
    told = Notice.objects.get(company=desk.company, id=notice_id)
    try_act(request, lambda: notices.handle(**desk.act, notice_id=notice_id), _("Noted."))
    return redirect("customer", told.customer_id)


@acts()
def take_contact(request: HttpRequest, desk: Desk, notice_id: int) -> HttpResponse:
    """Whom the customer named becomes a contact beside the others."""
    told = Notice.objects.get(company=desk.company, id=notice_id, kind="person")
    try_act(
        request,
        lambda: notices.accept_person(**desk.act, notice_id=notice_id, role="billing"),
        _("Added beside the other contacts: who is no longer right is corrected below."),
    )
    return redirect("customer", told.customer_id)

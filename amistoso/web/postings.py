"""On a message that goes by registered post or certified e-mail: its number, its dates and its receipt."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from amistoso.actions import postings
from amistoso.queries import outbox
from amistoso.web import messages
from amistoso.web.desk import Desk, acts
from amistoso.web.posting_forms import AddReceiptForm, ArrivedForm, CameBackForm, PostedForm


@acts()
def posted(request: HttpRequest, desk: Desk, message_id: int) -> HttpResponse:
    if not messages.may_approve(desk, outbox.message_of(company=desk.company, message_id=message_id)):
        raise PermissionDenied
    form = PostedForm(request.POST, request.FILES)

    def act() -> object:
        asked = form.cleaned_data
        return postings.post(
            **desk.act, message_id=message_id, number=asked["number"], posted_on=asked["posted_on"],
            receipt=form.upload(),
        )  # fmt: skip

    return messages.submit(request, desk, message_id, form, act, _("Noted: it is on its way."))


@acts()
def arrived(request: HttpRequest, desk: Desk, message_id: int) -> HttpResponse:
    form = ArrivedForm(request.POST, request.FILES)

    def act() -> object:
        return postings.arrived(
            **desk.act, message_id=message_id, arrived_on=form.cleaned_data["arrived_on"], receipt=form.upload()
        )

    return messages.submit(request, desk, message_id, form, act, _("Noted: they have it."))


@acts()
def came_back(request: HttpRequest, desk: Desk, message_id: int) -> HttpResponse:
    form = CameBackForm(request.POST, request.FILES)

    def act() -> object:
        return postings.came_back(
            **desk.act, message_id=message_id, reason=form.cleaned_data["reason"], receipt=form.upload()
        )

    return messages.submit(request, desk, message_id, form, act, _("Noted as returned: find out why before the next."))


@acts()
def receipt(request: HttpRequest, desk: Desk, message_id: int) -> HttpResponse:
    form = AddReceiptForm(request.POST, request.FILES)

    def act() -> object:
        upload = form.upload()
        return upload and postings.add_receipt(
            company=desk.company, message_id=message_id, receipt=upload, actor=desk.actor, at=desk.at
        )

    return messages.submit(request, desk, message_id, form, act, _("The receipt is in the archive."))

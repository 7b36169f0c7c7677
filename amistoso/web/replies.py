"""Note what a customer said by telephone, in person or elsewhere."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from amistoso.actions import replies
from amistoso.models import Customer
from amistoso.web import customers
from amistoso.web.customer_forms import ReplyForm
from amistoso.web.desk import Desk, acts


@acts()
def log(request: HttpRequest, desk: Desk, customer_id: int) -> HttpResponse:
    Customer.objects.only("id").get(company=desk.company, id=customer_id)
    form = ReplyForm(request.POST)

    def act() -> object:
        return replies.log_reply(
            company=desk.company, customer_id=customer_id, text=form.cleaned_data["text"],
            channel=form.cleaned_data["channel"], actor=desk.actor, today=desk.today, at=desk.at,
        )  # fmt: skip

    return customers.submit(
        request, desk, customer_id, form, act, _("Noted. It waits on Today until it is dealt with.")
    )

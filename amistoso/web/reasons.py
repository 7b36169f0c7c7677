"""Why customers pay late: noted in one click, taken back, and counted over a time."""

from datetime import timedelta

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from amistoso.actions import reasons
from amistoso.models import Customer
from amistoso.queries import reasons as reading
from amistoso.web import numbers
from amistoso.web.call_forms import ReasonForm
from amistoso.web.customers import submit
from amistoso.web.desk import Desk, acts, reads, try_act

USUAL_DAYS = 365


@acts()
def note(request: HttpRequest, desk: Desk, customer_id: int) -> HttpResponse:
    Customer.objects.only("id").get(company=desk.company, id=customer_id)
    form = ReasonForm(request.POST)

    def act() -> object:
        asked = form.cleaned_data
        return reasons.note_reason(
            **desk.act, customer_id=customer_id, kind=asked["kind"], note=asked["note"], until_on=asked["until_on"],
            source=request.POST.get("source") or "customer",
        )  # fmt: skip

    return submit(request, desk, customer_id, form, act, _("Noted: what comes next takes it into account."))


@acts()
def forget(request: HttpRequest, desk: Desk, customer_id: int) -> HttpResponse:
    Customer.objects.only("id").get(company=desk.company, id=customer_id)
    try_act(
        request, lambda: reasons.forget_reason(**desk.act, customer_id=customer_id), _("The reason no longer counts.")
    )
    return redirect("customer", customer_id)


@reads()
def report(request: HttpRequest, desk: Desk) -> HttpResponse:
    until = numbers.day(request.GET.get("until")) or desk.today
    since = numbers.day(request.GET.get("since")) or until - timedelta(days=USUAL_DAYS)
    found = reading.report(company=desk.company, since=since, until=until)
    return render(request, "calls/reasons.html", {"rows": found, "since": since, "until": until})

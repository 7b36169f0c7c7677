"""Promises on the desk: the list by day; note one, put it off, withdraw it."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from amistoso.actions import promises
from amistoso.models import Promise
from amistoso.queries import promise_lists
from amistoso.web import customers, numbers
from amistoso.web.customer_forms import PromiseForm
from amistoso.web.desk import Desk, acts, reads, try_act


@reads()
def listed(request: HttpRequest, desk: Desk) -> HttpResponse:
    asked = request.GET
    show = asked.get("show", "") if asked.get("show") in promise_lists.SHOWS else "running"
    page = promise_lists.listed(company=desk.company, today=desk.today, show=show, page=numbers.page(asked.get("page")))
    counted = promise_lists.counts(company=desk.company, today=desk.today)
    context = {"page": page, "show": show, "counts": counted, "tab": "promises-list"}
    return render(request, "promises/list.html", context)


@acts()
def promise(request: HttpRequest, desk: Desk, customer_id: int) -> HttpResponse:
    form = PromiseForm(request.POST, standing=customers.standing(desk, customer_id), today=desk.today)

    def act() -> object:
        asked = form.cleaned_data
        how = promises.How(asked["source"], wants_reminder=asked["wants_reminder"], by_owner=desk.is_owner)
        return promises.promise(
            **desk.act, customer_id=customer_id, items=form.parts(), by_on=asked["by_on"], note=asked["note"], how=how
        )

    return customers.submit(request, desk, customer_id, form, act, _("Promise noted: we trust it until its day."))


@acts()
def renew(request: HttpRequest, desk: Desk, promise_id: int) -> HttpResponse:
    """Put it off: what has not come of it is promised for the new day."""
    made = Promise.objects.get(company=desk.company, id=promise_id)
    by_on = numbers.day(request.POST.get("by_on"))
    if by_on is None:
        messages.error(request, _("Write the new day."))
    else:
        how = promises.How(by_owner=desk.is_owner)
        try_act(
            request, lambda: promises.renew(**desk.act, promise_id=promise_id, by_on=by_on, how=how),
            _("The promise is for the new day."),
        )  # fmt: skip
    return _back(request, made)


@acts()
def withdraw(request: HttpRequest, desk: Desk, promise_id: int) -> HttpResponse:
    made = Promise.objects.get(company=desk.company, id=promise_id)
    promises.withdraw(company=desk.company, promise_id=promise_id, actor=desk.actor, today=desk.today, at=desk.at)
    messages.success(request, _("The promise no longer counts."))
    return _back(request, made)


def _back(request: HttpRequest, made: Promise) -> HttpResponse:
    if request.POST.get("back") == "list":
        return redirect("promises-list")
    return redirect("customer", made.customer_id)

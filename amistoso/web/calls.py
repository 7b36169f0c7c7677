"""Who to call today, the sheet of one call, its result in two clicks, and what happens then."""

import secrets

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from amistoso.actions import calls, calls_planned
from amistoso.core import call_words
from amistoso.models import Call, Customer, PlannedCall
from amistoso.queries import call_sheets
from amistoso.queries import calls as reading
from amistoso.queries.explanations import explain
from amistoso.web.call_forms import REASONS, CallForm, PlanForm
from amistoso.web.customers import submit
from amistoso.web.desk import Desk, acts, reads, try_act
from amistoso.web.forms import is_done
from amistoso.web.messages import may_approve

SHOWN = 50  # nobody rings more in a day


@reads()
def listed(request: HttpRequest, desk: Desk) -> HttpResponse:
    found = reading.call_list(company=desk.company, today=desk.today, at=desk.at)
    context = {"calls": found, "now": found.now[:SHOWN], "later": found.later[:SHOWN], "rest": found.not_today[:SHOWN]}
    return render(request, "calls/list.html", context)


@reads()
def sheet(request: HttpRequest, desk: Desk, customer_id: int) -> HttpResponse:
    return sheet_page(request, desk, customer_id)


def sheet_page(request: HttpRequest, desk: Desk, customer_id: int, filled: CallForm | None = None) -> HttpResponse:
    found = call_sheets.sheet_of(
        company=desk.company, customer_id=customer_id, today=desk.today, at=desk.at,
        caller=str(desk.user.get_full_name()),
    )  # fmt: skip
    form = filled or CallForm(sheet=found, initial={"key": secrets.token_hex(16), "amount": None})
    context = {
        "sheet": found,
        "customer": found.customer,
        "form": form,
        "reasons": REASONS,
        "may_note": found.message is None or may_approve(desk, found.message),
    }
    return render(request, "calls/sheet.html", context, status=422 if filled else 200)


@acts()
def log(request: HttpRequest, desk: Desk, customer_id: int) -> HttpResponse:
    """Note what came of a call: a button says which, the fields beside it the rest."""
    found = call_sheets.sheet_of(company=desk.company, customer_id=customer_id, today=desk.today, at=desk.at, caller="")
    if found.message is not None and not may_approve(desk, found.message):
        raise PermissionDenied
    form = CallForm(request.POST, sheet=found)
    noted: list[Call] = []

    def act() -> None:
        key = f"{desk.actor}:{form.cleaned_data['key']}"[:80]
        noted.append(calls.log_call(**desk.act, customer_id=customer_id, result=form.result(), key=key))

    if not is_done(form, act):
        return sheet_page(request, desk, customer_id, form)
    return redirect("call", noted[0].id)


@reads()
def page(request: HttpRequest, desk: Desk, call_id: int) -> HttpResponse:
    """What was noted, what it led to, and what happens now."""
    call = Call.objects.select_related("customer").get(company=desk.company, id=call_id)
    now = explain(company=desk.company, customer_id=call.customer_id, today=desk.today, at=desk.at)
    brought = [call_words.brought(str(code), values, desk.language) for code, values in call.brought]
    left = reading.call_list(company=desk.company, today=desk.today, at=desk.at)
    context = {
        "call": call,
        "customer": call.customer,
        "explanation": now,
        "brought": brought,
        "is_given_up": any(code == "call-given-up" for code, _ in call.brought),
        "following": next((one for one in left.ranked if one.customer.id != call.customer_id), None),
        "left": left.count,
    }
    return render(request, "calls/noted.html", context)


@acts()
def plan(request: HttpRequest, desk: Desk, customer_id: int) -> HttpResponse:
    """Put a call on the list of a day."""
    Customer.objects.only("id").get(company=desk.company, id=customer_id)
    form = PlanForm(request.POST)

    def act() -> object:
        asked = form.cleaned_data
        return calls_planned.plan_call(
            **desk.act, customer_id=customer_id, on=asked["on"], at_time=asked["at_time"], note=asked["note"]
        )

    return submit(request, desk, customer_id, form, act, _("It is on the call list of that day."))


@acts()
def drop(request: HttpRequest, desk: Desk, planned_id: int) -> HttpResponse:
    made = PlannedCall.objects.get(company=desk.company, id=planned_id)

    def act() -> object:
        return calls_planned.drop_planned(company=desk.company, planned_id=made.id, actor=desk.actor, at=desk.at)

    try_act(request, act, _("It is off the list."))
    return redirect("calls")


@acts()
def go_on(request: HttpRequest, desk: Desk, customer_id: int) -> HttpResponse:
    """Nobody answers by any way we know: a person lets the next step come, in its own time."""
    Customer.objects.only("id").get(company=desk.company, id=customer_id)
    note = request.POST.get("note", "")
    done = _("Noted: the next step comes in its own time, and a person looks at it first.")
    try_act(request, lambda: calls.go_on(**desk.act, customer_id=customer_id, note=note), done)
    return redirect("customer", customer_id)

"""Agreements: the lists, the form with its preview, the page of each, and what can be done with one."""

from collections.abc import Callable, Mapping
from datetime import date

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amistoso.actions import agreement_proposals as proposals
from amistoso.actions import agreements
from amistoso.models import Agreement, AgreementState, Customer, DeskRole
from amistoso.queries import agreements as standing
from amistoso.queries import customers as customer_rows
from amistoso.queries import grants
from amistoso.web import customers, numbers
from amistoso.web.agreement_forms import (
    EndForm,
    InterestForm,
    PlanForm,
    ProposeForm,
    SaidYesForm,
    SignedForm,
    WaitForm,
    day_in,
)
from amistoso.web.customer_forms import AgreementForm
from amistoso.web.desk import Desk, acts, reads, try_act
from amistoso.web.forms import DeskForm, is_done

WAIT_DAYS = 7
BESIDE = (
    ("disputes", gettext_lazy("Disputes")), ("promises-list", gettext_lazy("Promises")),
    ("tacit", gettext_lazy("Tacit extensions")),
)  # fmt: skip


@reads()
def listed(request: HttpRequest, desk: Desk) -> HttpResponse:
    tab = request.GET.get("tab", "") if request.GET.get("tab") in standing.TABS else "running"
    page = standing.listed(company=desk.company, tab=tab, today=desk.today, page=numbers.page(request.GET.get("page")))
    context = {
        "page": page,
        "tab": tab,
        "counts": standing.counts(company=desk.company),
        "other_tabs": [(name, words) for name, words in BESIDE if _is_there(name)],
    }
    return render(request, "agreements/list.html", context)


def _is_there(name: str) -> bool:
    try:
        reverse(name)
    except NoReverseMatch:
        return False
    return True


@reads()
def page(request: HttpRequest, desk: Desk, agreement_id: int) -> HttpResponse:
    return agreement_page(request, desk, agreement_id)


def agreement_page(
    request: HttpRequest, desk: Desk, agreement_id: int, filled: Mapping[str, forms.Form] | None = None
) -> HttpResponse:
    """The whole page; `filled` holds a form that could not be accepted, with what was typed."""
    made = standing.found_agreement(company=desk.company, agreement_id=agreement_id)
    found = standing.standings(company=desk.company, agreements=[made], today=desk.today)[0]
    days = grants.policy_of(company=desk.company).answer_days
    names = {"signer_name": made.signer_name, "signer_role": made.signer_role}
    all_forms: dict[str, forms.Form] = {
        "propose": ProposeForm(initial={"answer_by_on": day_in(days, desk.today)}),
        "said_yes": SaidYesForm(initial=names),
        "signed": SignedForm(initial=names),
        "wait": WaitForm(initial={"until_on": day_in(WAIT_DAYS, desk.today)}),
        "end": EndForm(),
        "interest": InterestForm(),
        **{name.replace("-", "_"): form for name, form in (filled or {}).items()},
    }
    context = {
        "one": found,
        "agreement": made,
        "items": [(one, one.item) for one in made.items.all()],
        "forms": all_forms,
        "opened": set(filled or {}) | {request.GET.get("form", "")},
        "messages_of": standing.messages_of(company=desk.company, agreement=made),
        "history": standing.history_of(company=desk.company, agreement=made),
        "needs_owner": bool(made.reasons) and not made.approved_by,
        "is_answerable": made.state in proposals.ANSWERABLE,
        "would_be_open": sum(one.item.open_minor for one in made.items.all()),
        "interest_left": made.interest_minor - made.interest_paid_minor,
    }
    return render(request, "agreements/page.html", context, status=422 if filled else 200)


@reads()
def new(request: HttpRequest, desk: Desk, customer_id: int) -> HttpResponse:
    """The form; asked for with what was typed it shows the plan that would be made, and writes nothing."""
    customer = Customer.objects.get(company=desk.company, id=customer_id)
    is_preview = "kind" in request.GET
    form = plan_form(desk, customer, request.GET if is_preview else None, request.GET.get("replaces"))
    preview = _preview(desk, form) if is_preview and form.is_valid() else None
    template = "agreements/preview.html" if request.headers.get("HX-Request") else "agreements/new.html"
    return render(request, template, {"customer": customer, "form": form, "preview": preview})


@acts()
def draw_up(request: HttpRequest, desk: Desk, customer_id: int) -> HttpResponse:
    customer = Customer.objects.get(company=desk.company, id=customer_id)
    form = plan_form(desk, customer, request.POST, request.POST.get("replaces"))
    made: list[Agreement] = []

    def act() -> None:
        made.append(
            agreements.draw_up(
                **desk.act, customer_id=customer.id, item_ids=form.cleaned_data["items"],
                instalments=form.cleaned_data["plan"], extras=form.extras(),
            )
        )  # fmt: skip

    if not is_done(form, act):
        context = {"customer": customer, "form": form, "preview": None}
        return render(request, "agreements/new.html", context, status=422)
    messages.success(request, _("Drawn up. Nothing has been sent yet: look at it, and send it or note their yes."))
    return redirect("agreement", made[0].id)


def plan_form(desk: Desk, customer: Customer, typed: object, replaces: str | None) -> PlanForm:
    number = numbers.number(replaces)
    replaced = None
    if number is not None:
        replaced = Agreement.objects.get(company=desk.company, customer=customer, id=number)
    in_force = customer_rows.standing_of(company=desk.company, customer=customer, today=desk.today)
    return PlanForm(
        typed, standing=in_force, today=desk.today, customer=customer, replaced=replaced,
        initial={"first_on": day_in(30, desk.today)},
    )  # fmt: skip


def _preview(desk: Desk, form: PlanForm) -> dict[str, object]:
    """What the plan would be, and whether it needs somebody else's yes."""
    plan = form.cleaned_data["plan"]
    return {
        "lines": plan,
        "total": sum(minor for _day, minor in plan),
        "currency": form.currency,
        "accrued": form.accrued,
        "last_on": plan[-1][0],
        "reasons": grants.reasons_for(
            company=desk.company, actor=desk.actor, customer_id=form.chosen()[0].customer_id, plan=plan,
            due_on=max(item.due_on for item in form.chosen()), currency=form.currency, today=desk.today,
            interest_waived_minor=form.extras().interest_waived_minor,
            principal_waived_minor=form.extras().principal_waived_minor, language=desk.language,
        ),
    }  # fmt: skip


@acts()
def agree(request: HttpRequest, desk: Desk, customer_id: int) -> HttpResponse:
    """The short form of the customer's page: equal instalments that were agreed by word of mouth."""
    form = AgreementForm(request.POST, standing=customers.standing(desk, customer_id), today=desk.today)
    made: list[Agreement] = []

    def act() -> None:
        made.append(
            agreements.agree(
                **desk.act, customer_id=customer_id, item_ids=form.cleaned_data["items"],
                instalments=form.instalments(), note=form.cleaned_data["note"],
            )
        )  # fmt: skip

    done = _("Agreed. While it is kept, nothing is asked.")
    response = customers.submit(request, desk, customer_id, form, act, done)
    if made and made[0].state == AgreementState.DRAFT:
        messages.warning(request, _("It is beyond what you may grant: it waits for the owner's yes."))
        return redirect("agreement", made[0].id)
    return response


@acts()
def propose(request: HttpRequest, desk: Desk, agreement_id: int) -> HttpResponse:
    by_mail = "paper" not in request.POST
    form = ProposeForm(request.POST)
    done = _("On its way: they can answer on their page.") if by_mail else _("Written: hand over the PDF below.")

    def act() -> object:
        until: date = form.cleaned_data["answer_by_on"]
        return proposals.propose(**desk.act, agreement_id=agreement_id, answer_by_on=until, by_mail=by_mail)

    return _submit(request, desk, agreement_id, form, act, done)


@acts(DeskRole.OWNER)
def approve(request: HttpRequest, desk: Desk, agreement_id: int) -> HttpResponse:
    Agreement.objects.only("id").get(company=desk.company, id=agreement_id)
    try_act(request, lambda: proposals.approve(**desk.act, agreement_id=agreement_id), _("Approved."))
    return redirect("agreement", agreement_id)


@acts()
def said_yes(request: HttpRequest, desk: Desk, agreement_id: int) -> HttpResponse:
    form = SaidYesForm(request.POST)

    def act() -> object:
        said = form.cleaned_data
        return proposals.note_yes(
            **desk.act, agreement_id=agreement_id, name=said["signer_name"], role=said["signer_role"]
        )

    return _submit(request, desk, agreement_id, form, act, _("Noted as agreed by word of mouth. It runs from now on."))


@acts()
def signed(request: HttpRequest, desk: Desk, agreement_id: int) -> HttpResponse:
    form = SignedForm(request.POST, request.FILES)

    def act() -> object:
        said = form.cleaned_data
        return proposals.note_signed(
            **desk.act, agreement_id=agreement_id, file_name=said["file"].name, content=said["file"].read(),
            name=said["signer_name"], role=said["signer_role"],
        )  # fmt: skip

    return _submit(request, desk, agreement_id, form, act, _("Filed. It runs from now on."))


@acts()
def withdraw(request: HttpRequest, desk: Desk, agreement_id: int) -> HttpResponse:
    Agreement.objects.only("id").get(company=desk.company, id=agreement_id)
    try_act(request, lambda: proposals.withdraw(**desk.act, agreement_id=agreement_id), _("Taken back."))
    return redirect("agreement", agreement_id)


@acts()
def wait(request: HttpRequest, desk: Desk, agreement_id: int) -> HttpResponse:
    form = WaitForm(request.POST)

    def act() -> object:
        return agreements.wait_longer(**desk.act, agreement_id=agreement_id, until_on=form.cleaned_data["until_on"])

    return _submit(request, desk, agreement_id, form, act, _("Noted: it comes back to Today after that day."))


@acts()
def interest(request: HttpRequest, desk: Desk, agreement_id: int) -> HttpResponse:
    made = Agreement.objects.get(company=desk.company, id=agreement_id)
    form = InterestForm(request.POST)
    form.fields["amount"].currency = made.currency  # type: ignore[attr-defined]

    def act() -> object:
        return agreements.receive_interest(**desk.act, agreement_id=agreement_id, minor=form.cleaned_data["amount"])

    return _submit(request, desk, agreement_id, form, act, _("Noted."))


@acts()
def end(request: HttpRequest, desk: Desk, agreement_id: int) -> HttpResponse:
    """A person's decision, with what it brings about told on the page that asks for it."""
    made = Agreement.objects.get(company=desk.company, id=agreement_id)
    form = EndForm(request.POST)

    def act() -> object:
        return agreements.end(**desk.act, agreement_id=agreement_id, because=form.cleaned_data["because"])

    if made.state != AgreementState.RUNNING:
        messages.error(request, _("This agreement is over already."))
        return redirect("agreement", agreement_id)
    return _submit(request, desk, agreement_id, form, act, _("The agreement is ended."))


def _submit(
    request: HttpRequest, desk: Desk, agreement_id: int, form: DeskForm, act: Callable[[], object], done: str
) -> HttpResponse:
    Agreement.objects.only("id").get(company=desk.company, id=agreement_id)
    if not is_done(form, act):
        return agreement_page(request, desk, agreement_id, {form.name: form})
    messages.success(request, done)
    return redirect("agreement", agreement_id)

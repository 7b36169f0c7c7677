"""Customers: the list with its search, and the page where everything about one stands together."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django import forms
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from amistoso.actions import customers as acting
from amistoso.core import waivers
from amistoso.core.cases import Cover, Item
from amistoso.models import Answer, Customer, Filing, PlannedCall
from amistoso.queries import (
    bank,
    customers,
    disputes,
    documents,
    guarantees,
    links,
    mandates,
    meetings,
    notices,
    payers,
    promise_lists,
)
from amistoso.queries import quality as found_by
from amistoso.queries import reasons as late_reasons
from amistoso.queries import timeline as timelines
from amistoso.queries.customers import Standing
from amistoso.queries.explanations import Explanation, explain
from amistoso.queries.listening import needs_another_way
from amistoso.web import numbers, quality
from amistoso.web.call_forms import PlanForm, ReasonForm
from amistoso.web.customer_forms import (
    AgreementForm,
    ContactChangeForm,
    ContactForm,
    DetailsForm,
    DocumentForm,
    FlagsForm,
    HoldForm,
    PaysForForm,
    PromiseForm,
    ReplyForm,
    VoiceForm,
)
from amistoso.web.debit_forms import GuaranteeForm, MandateForm, SignatureForm
from amistoso.web.desk import Desk, acts, reads
from amistoso.web.dispute_forms import DisputeForm
from amistoso.web.forms import DeskForm, is_done


@reads()
def listed(request: HttpRequest, desk: Desk) -> HttpResponse:
    asked = request.GET
    text = asked.get("q", "")[:100]
    show = asked.get("show", "") if asked.get("show") in customers.SHOWS else ("all" if text else "overdue")
    sort = asked.get("sort", "") if asked.get("sort") in customers.SORTS else "overdue"
    page = customers.search(
        company=desk.company, today=desk.today, text=text, show=show, sort=sort, page=numbers.page(asked.get("page"))
    )
    template = "customers/rows.html" if request.headers.get("HX-Request") else "customers/list.html"
    return render(request, template, {"page": page, "q": text, "show": show, "sort": sort})


@reads()
def page(request: HttpRequest, desk: Desk, customer_id: int) -> HttpResponse:
    return customer_page(request, desk, customer_id)


@reads()
def timeline(request: HttpRequest, desk: Desk, customer_id: int) -> HttpResponse:
    """Older entries: a piece for htmx, a page of its own without it."""
    customer = Customer.objects.get(company=desk.company, id=customer_id)
    until = numbers.day(request.GET.get("until")) or desk.today
    found = timelines.timeline(company=desk.company, customer=customer, until=until)
    template = "customers/entries.html" if request.headers.get("HX-Request") else "customers/timeline.html"
    return render(request, template, {"customer": customer, "timeline": found})


@acts()
def flags(request: HttpRequest, desk: Desk, customer_id: int) -> HttpResponse:
    form = FlagsForm(request.POST)

    def act() -> object:
        return acting.change_customer(
            company=desk.company, customer_id=customer_id, changes=form.cleaned_data,
            actor=desk.actor, today=desk.today, at=desk.at,
        )  # fmt: skip

    return submit(request, desk, customer_id, form, act, _("Saved."))


@acts()
def details(request: HttpRequest, desk: Desk, customer_id: int) -> HttpResponse:
    Customer.objects.only("id").get(company=desk.company, id=customer_id)
    form = DetailsForm(request.POST)

    def act() -> object:
        asked = form.cleaned_data
        return acting.correct(
            company=desk.company, customer_id=customer_id, name=asked["name_"], tax_id=asked["tax_id"],
            country=asked["country"], place={field: asked[field] for field in acting.PLACE}, actor=desk.actor,
            today=desk.today, at=desk.at,
        )  # fmt: skip

    return submit(request, desk, customer_id, form, act, _("Saved."))


@acts()
def voice(request: HttpRequest, desk: Desk, customer_id: int) -> HttpResponse:
    """In which language their letters are, and whether they are addressed as usted or tú."""
    Customer.objects.only("id").get(company=desk.company, id=customer_id)
    form = VoiceForm(request.POST)

    def act() -> object:
        asked = form.cleaned_data
        return acting.address_as(
            company=desk.company, customer_id=customer_id, language=asked["language"], register=asked["register"],
            actor=desk.actor, today=desk.today, at=desk.at,
        )  # fmt: skip

    return submit(request, desk, customer_id, form, act, _("Saved."))


def submit(
    request: HttpRequest, desk: Desk, customer_id: int, form: DeskForm, act: Callable[[], object], done: str
) -> HttpResponse:
    """Do what a form of the customer's page asks for, or show the page again with what is wrong beside the field."""
    if not is_done(form, act):
        return customer_page(request, desk, customer_id, {form.name: form})
    messages.success(request, done)
    return redirect("customer", customer_id)


def standing(desk: Desk, customer_id: int) -> Standing:
    customer = Customer.objects.get(company=desk.company, id=customer_id)
    return customers.standing_of(company=desk.company, customer=customer, today=desk.today)


@dataclass(frozen=True, slots=True)
class ItemLine:
    """An open item with what covers it."""

    item: Any
    overdue_days: int
    covers: tuple[Cover, ...]
    documents: tuple[Filing, ...] = ()
    answer: Answer | None = None

    @property
    def may_be_let_go(self) -> bool:
        return waivers.is_small_enough(self.item.amount_minor, self.item.open_minor)

    @property
    def corrects(self) -> str:
        return ", ".join(self.item.invoice.corrects.split("\n"))


def customer_page(
    request: HttpRequest, desk: Desk, customer_id: int, filled: Mapping[str, forms.Form] | None = None,
    said: Mapping[str, str] | None = None,
) -> HttpResponse:  # fmt: skip
    """The whole page; `filled` holds a form that could not be accepted, with its errors and what was typed; `said`
    what is shown this once and kept nowhere."""
    customer = Customer.objects.get(company=desk.company, id=customer_id)
    in_force = customers.standing_of(company=desk.company, customer=customer, today=desk.today)
    now = explain(company=desk.company, customer_id=customer_id, today=desk.today, at=desk.at)
    all_forms = _forms(request, desk, customer, in_force, filled or {})
    filed = documents.filed_under(company=desk.company, customer=customer)
    owed = customers.owed_by(customer_ids=[customer_id], today=desk.today)
    context = {
        "customer": customer,
        "standing": in_force,
        "planned_meetings": meetings.of_customer(company=desk.company, customer=customer),
        "lines": _lines(
            in_force.items, now, desk.today, filed, links.answers_of(company=desk.company, customer=customer)
        ),
        "documents": filed,
        "group": payers.group_of(company=desk.company, customer_id=customer_id),
        "explanation": now,
        "steps": _ladder(now, customer),
        "owed": owed[customer_id],
        "unapplied": bank.unapplied_of(company=desk.company, customer_id=customer_id),
        "timeline": timelines.timeline(company=desk.company, customer=customer, until=desk.today),
        "forms": all_forms,
        "contacts": [
            (one, all_forms.get(f"contact-{one.id}") or ContactChangeForm.of(one)) for one in in_force.contacts
        ],
        "word": promise_lists.word_of_customer(company=desk.company, customer_id=customer_id),
        "disputed_before": disputes.record_of_customer(company=desk.company, customer_id=customer_id),
        "notices": notices.open_of(company=desk.company, customer=customer),
        "has_public_address": bool(settings.PUBLIC_URL),
        "live_links": links.live_of(company=desk.company, customer=customer, at=desk.at),
        "opened": set(filled or {}) | {request.GET.get("form", "")},
        **_securities(desk, customer_id, all_forms),
        "needs_other_way": needs_another_way(customer),
        "late_reasons": late_reasons.of_customer(customer=customer),
        "planned_call": PlannedCall.objects.filter(customer=customer, done_at=None).first(),
        "doubts": quality.lines(found_by.of_customer(company=desk.company, customer_id=customer_id), desk.language),
    }
    context |= said or {}
    return render(request, "customers/page.html", context, status=422 if filled else 200)


def _forms(
    request: HttpRequest, desk: Desk, customer: Customer, in_force: Standing, filled: Mapping[str, forms.Form]
) -> dict[str, forms.Form]:
    """Every form of the page, empty or as it is now; those just filled as they were filled."""
    noted = {"note": request.GET.get("note", "")[:300]}  # from the minutes of a meeting
    usual = {field: getattr(customer, field) for field in acting.TREATMENT}
    return {
        "hold": HoldForm(standing=in_force, initial={"invoice": request.GET.get("invoice")}),
        "promise": PromiseForm(standing=in_force, today=desk.today, initial=noted),
        "dispute": DisputeForm(standing=in_force, today=desk.today, owners=disputes.owners(company=desk.company)),
        "agreement": AgreementForm(standing=in_force, today=desk.today, initial=noted),
        "reply": ReplyForm(),
        "contact": ContactForm(),
        "reason": ReasonForm(),
        "plancall": PlanForm(initial={"on": desk.today}),
        "document": DocumentForm(customer=customer),
        "pays_for": PaysForForm(),
        "mandate": MandateForm(),
        "guarantee": GuaranteeForm(
            company=desk.company, agreements=list(in_force.agreements), initial={"given_on": desk.today}
        ),
        "flags": FlagsForm(initial=usual),
        "voice": VoiceForm(initial={"language": customer.language[:2], "register": customer.register}),
        "details": DetailsForm(
            initial={
                "name_": customer.name,
                "tax_id": customer.tax_id,
                "country": customer.country,
                **{field: getattr(customer, field) for field in acting.PLACE},
            }
        ),
        **{name.replace("-", "_"): form for name, form in filled.items() if name == "pays-for"},
        **filled,
    }


def _securities(desk: Desk, customer_id: int, filled: Mapping[str, forms.Form]) -> dict[str, object]:
    """What we may debit and what stands behind the debt, each mandate with the form that notes its signature."""
    shown = mandates.of_customer(company=desk.company, customer_id=customer_id, today=desk.today)
    signatures = [
        filled.get(f"signature-{one.mandate.id}")
        or SignatureForm(mandate_id=one.mandate.id, initial={"signed_on": one.mandate.signed_on})
        for one in shown
    ]
    return {
        "mandates": list(zip(shown, signatures, strict=True)),
        "guarantees": guarantees.of_customer(company=desk.company, customer_id=customer_id),
    }


def _lines(
    items: Any, now: Explanation, today: date, filed: Sequence[Filing], answers: Mapping[int, Answer]
) -> list[ItemLine]:
    covers: dict[int, list[Cover]] = {}
    for cover in now.case.covers:
        if cover.until_on is None or cover.until_on > today:
            covers.setdefault(cover.item_id, []).append(cover)
    of_invoice: dict[int | None, list[Filing]] = {}
    for one in filed:
        of_invoice.setdefault(one.invoice_id, []).append(one)
    return [
        ItemLine(
            item,
            max((today - item.due_on).days, 0),
            tuple(covers.get(item.id, ())),
            tuple(of_invoice.get(item.invoice_id, ())),
            answers.get(item.invoice_id),
        )
        for item in items
    ]


def _ladder(now: Explanation, customer: Customer) -> list[tuple[str, str]]:
    """The steps of this customer's ladder, each told as passed, next or later."""
    keys = [step.key for step in now.protocol.variant_for(now.case.tier).ladder]
    if not any(_is_reminded(item) for item in now.case.items) or customer.ladder_step not in keys:
        reached = -1
    else:
        reached = keys.index(customer.ladder_step)
    return [
        (key, "passed" if at <= reached else "next" if at == reached + 1 else "later") for at, key in enumerate(keys)
    ]


def _is_reminded(item: Item) -> bool:
    return item.reminded_on is not None

"""The letters in words: which text each step uses, and an editor that shows what a customer would read."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amistoso.actions import paper
from amistoso.actions import templates as acting
from amistoso.actions.refusals import Refusal
from amistoso.core import letter_checks, letter_elements, letter_parts, letter_templates, letters, text_diffs
from amistoso.core.letter_checks import Checked
from amistoso.core.letter_facts import LetterFacts
from amistoso.core.letter_html import html_of_text
from amistoso.core.letter_texts import READY_MADE, LetterText, Place
from amistoso.core.letters import Letter
from amistoso.core.protocols import Stage
from amistoso.models import Customer, DeskRole, Message
from amistoso.queries import letter_previews, templates
from amistoso.queries.protocols import protocol_of
from amistoso.web import paper_files
from amistoso.web.desk import Desk, acts, reads
from amistoso.web.forms import DeskForm, is_done
from amistoso.web.letter_words import BLOCKS, CONDITIONS, WORDS, place_name
from amistoso.web.messages import LETTER_POLICY

BEGIN_FROM = "polite-reminder"
AGAINST = ("active", "ready-made")


class TemplateForm(DeskForm):
    name = "template"
    text = forms.CharField(
        label=gettext_lazy("Text of the letter"),
        strip=False,
        max_length=letter_templates.MAX_CHARS + 1,
        widget=forms.Textarea(attrs={"rows": 26, "class": "form-control letter-source"}),
    )
    note = forms.CharField(label=gettext_lazy("What you changed, for your colleagues"), required=False, max_length=300)


@dataclass(frozen=True, slots=True)
class Variable:
    """`mark` is what is written, `becomes` what the chosen customer would read in its place."""

    mark: str
    meaning: object
    becomes: str = ""


@dataclass(frozen=True, slots=True)
class Preview:
    checked: Checked
    letter: Letter | None
    diff: list[text_diffs.DiffRow] = field(default_factory=list)


@reads()
def listed(request: HttpRequest, desk: Desk) -> HttpResponse:
    found = [
        (name, stage, [(row, place_name(row.place.language, row.place.register), _near(row)) for row in rows])
        for name, stage, rows in templates.places(company=desk.company)
    ]
    return render(request, "letter_editor/list.html", {"letters": found})


def _near(row: templates.PlaceRow) -> str:
    language, _dash, register = row.instead.partition("-")
    return place_name(language, register or "formal") if row.instead else ""


def _place(desk: Desk, name: str, language: str, register: str) -> Place:
    place = Place(name, language, register)
    if not templates.is_place(company=desk.company, place=place):
        raise Http404
    return place


@reads()
def page(request: HttpRequest, desk: Desk, name: str, language: str, register: str) -> HttpResponse:
    place = _place(desk, name, language, register)
    opened = _opened(desk, place, request.GET.get("version", ""))
    customer = _customer(desk, request.GET.get("customer", ""))
    against = request.GET.get("against", AGAINST[0])
    form = TemplateForm(initial={"text": opened.text})
    return _editor(request, desk, place, opened, form, customer, against)


def _opened(desk: Desk, place: Place, version: str) -> LetterText:
    """Return the version asked for; else what is in use; else the nearest text, to begin with."""
    if version.isdigit():
        return templates.version_text(company=desk.company, place=place, version=int(version[:6]))
    used = templates.text_in_use(company=desk.company, place=place)
    if used is not None:
        return used
    own = templates.active_texts(company=desk.company)
    try:
        near = templates.text_for(wanted=place, own=own)
    except templates.TemplateMissing:  # a step of the company's own protocol, of which nobody has written yet
        near = templates.text_for(wanted=place._replace(name=BEGIN_FROM), own=own)
    return LetterText(place, READY_MADE, near.text)


def _customer(desk: Desk, wanted: str) -> Customer | None:
    return Customer.objects.get(company=desk.company, id=int(wanted[:18])) if wanted.isdigit() else None


def _editor(
    request: HttpRequest,
    desk: Desk,
    place: Place,
    opened: LetterText,
    form: TemplateForm,
    customer: Customer | None,
    against: str = AGAINST[0],
) -> HttpResponse:
    text = form.data.get("text", "") if form.is_bound else opened.text
    facts = _facts(desk, place, customer)
    used = templates.text_in_use(company=desk.company, place=place)
    base = _base(place, used, against)
    context = {
        **_previewed(desk, place, text, facts, base),
        "place": place,
        "place_name": place_name(place.language, place.register),
        "stage": _stage(desk, place),
        "opened": opened,
        "used": used,
        "form": form,
        "customer": customer,
        "customers": letter_previews.customers_to_try(company=desk.company),
        "history": templates.versions(company=desk.company, place=place),
        "ready_made": templates.ready_made(place),
        "variables": _variables(place, _stage(desk, place), facts),
        "against": against,
        "is_draft": form.is_bound,
    }
    refused = form.is_bound and bool(form.errors)
    return render(request, "letter_editor/page.html", context, status=422 if refused else 200)


def _facts(desk: Desk, place: Place, customer: Customer | None) -> LetterFacts:
    customer_id = customer.id if customer else None
    return letter_previews.facts_for(company=desk.company, place=place, customer_id=customer_id, today=desk.today)


def _stage(desk: Desk, place: Place) -> Stage:
    return letter_elements.stage_of(place.name, protocol_of(desk.company))


def _base(place: Place, used: LetterText | None, against: str) -> str:
    base = templates.ready_made(place) if against == "ready-made" else used
    return base.text if base else ""


def _previewed(desk: Desk, place: Place, text: str, facts: LetterFacts, base: str) -> dict[str, object]:
    checked = letter_checks.check(place, text, _stage(desk, place), desk.language)
    diff = text_diffs.rows(base, text.replace("\r\n", "\n")) if base else []
    return {"preview": Preview(checked, _letter(text, facts), diff)}


def _letter(text: str, facts: LetterFacts) -> Letter | None:
    try:
        return letters.compose(text, facts)
    except letter_templates.TemplateError:
        return None


def _variables(place: Place, stage: Stage, facts: LetterFacts) -> list[Variable]:
    """Offer what may stand in this letter, each with what it becomes."""
    shown = letter_parts.shown(facts)
    words = [
        Variable(f"{{{{{name}}}}}", meaning, shown[name])
        for name, meaning in {**WORDS, **BLOCKS}.items()
        if letter_elements.may_hold(place.name, name, stage)
    ]
    return words + [Variable(f"{{{{#{name}}}}}…{{{{/{name}}}}}", meaning) for name, meaning in CONDITIONS.items()]


@reads()
def letter(request: HttpRequest, desk: Desk, name: str, language: str, register: str) -> HttpResponse:
    """The HTML of a kept version alone, for the frame."""
    place = _place(desk, name, language, register)
    opened = _opened(desk, place, request.GET.get("version", ""))
    return _framed(desk, place, opened.text, _customer(desk, request.GET.get("customer", "")))


@acts()
def letter_of_draft(request: HttpRequest, desk: Desk, name: str, language: str, register: str) -> HttpResponse:
    """The HTML of what stands in the field now, for the frame: the form is sent into it."""
    place = _place(desk, name, language, register)
    text = request.POST.get("text", "")[: letter_templates.MAX_CHARS + 1]
    return _framed(desk, place, text, _customer(desk, request.POST.get("customer", "")))


def _framed(desk: Desk, place: Place, text: str, customer: Customer | None) -> HttpResponse:
    try:
        made = letters.compose(text, _facts(desk, place, customer))
        html = paper.html_to_show(made.html, made.payment_qr)
    except letter_templates.TemplateError as error:
        html = html_of_text(str(error), desk.language)
    response = HttpResponse(html)
    response["Content-Security-Policy"] = LETTER_POLICY
    response["X-Frame-Options"] = "SAMEORIGIN"
    return response


@reads()
def on_paper(
    request: HttpRequest, desk: Desk, name: str, language: str, register: str, customer_id: int
) -> HttpResponse:
    """A kept version as a letter on paper, as this customer would get it."""
    place, customer = _place(desk, name, language, register), _customer(desk, str(customer_id))
    opened = _opened(desk, place, request.GET.get("version", ""))
    made = _letter(opened.text, _facts(desk, place, customer))
    if made is None:
        raise Http404
    message = Message(
        company=desk.company, customer=customer, language=place.language, subject=made.subject, html=made.html,
        text=made.text, payment_qr=made.payment_qr, made_on=desk.today,
    )  # fmt: skip
    try:
        content = paper.letter_pdf(company=desk.company, message=message, at=desk.at)
    except Refusal as refusal:
        messages.error(request, str(refusal))
        return redirect("template", *place)
    return paper_files.shown(content, f"{place.name}-{place.folder}.pdf", paper_files.PDF)


@acts()
def preview(request: HttpRequest, desk: Desk, name: str, language: str, register: str) -> HttpResponse:
    """What stands in the field, looked at; nothing is kept. A part of the page for htmx, else the page."""
    place = _place(desk, name, language, register)
    form, customer = TemplateForm(request.POST), _customer(desk, request.POST.get("customer", ""))
    against = request.POST.get("against", AGAINST[0])
    if request.headers.get("HX-Request") != "true":
        return _editor(
            request, desk, place, _opened(desk, place, request.POST.get("version", "")), form, customer, against
        )
    used = templates.text_in_use(company=desk.company, place=place)
    text = request.POST.get("text", "")[: letter_templates.MAX_CHARS + 1]
    context = _previewed(desk, place, text, _facts(desk, place, customer), _base(place, used, against))
    return render(request, "letter_editor/findings.html", {**context, "against": against})


@acts()
def save(request: HttpRequest, desk: Desk, name: str, language: str, register: str) -> HttpResponse:
    """Keep a version; with the owner's button it is used at once, if it may be."""
    place = _place(desk, name, language, register)
    form, made = TemplateForm(request.POST), []

    def act() -> object:
        made.append(
            acting.save(
                company=desk.company, place=place, text=form.cleaned_data["text"], note=form.cleaned_data["note"],
                actor=desk.actor, at=desk.at,
            )
        )  # fmt: skip
        return made

    return _submit(
        request, desk, place, form, act, lambda: _("Version %(version)s is kept.") % {"version": made[0].version}
    )


@acts(DeskRole.OWNER)
def activate(request: HttpRequest, desk: Desk, name: str, language: str, register: str, version: int) -> HttpResponse:
    place = _place(desk, name, language, register)

    def act() -> object:
        return acting.activate(company=desk.company, place=place, version=version, actor=desk.actor, at=desk.at)

    opened = templates.version_text(company=desk.company, place=place, version=version)
    form = TemplateForm({"text": opened.text})
    return _submit(request, desk, place, form, act, lambda: _("In use from the next letter on."), opened)


@acts()
def test(request: HttpRequest, desk: Desk, name: str, language: str, register: str) -> HttpResponse:
    """Send it to oneself."""
    place = _place(desk, name, language, register)
    form, customer = TemplateForm(request.POST), _customer(desk, request.POST.get("customer", ""))

    def act() -> object:
        return acting.send_test(
            company=desk.company, place=place, text=form.cleaned_data["text"],
            customer_id=customer.id if customer else None, to=str(desk.user.email), actor=desk.actor,
            today=desk.today, at=desk.at,
        )  # fmt: skip

    if not is_done(form, act):
        return _editor(request, desk, place, _opened(desk, place, ""), form, customer)
    messages.success(request, _("Sent to %(address)s, marked as a test.") % {"address": desk.user.email})
    return _editor(request, desk, place, _opened(desk, place, ""), form, customer)


def _submit(
    request: HttpRequest,
    desk: Desk,
    place: Place,
    form: TemplateForm,
    act: Callable[[], object],
    done: Callable[[], str],
    opened: LetterText | None = None,
) -> HttpResponse:
    customer = _customer(desk, request.POST.get("customer", ""))
    if not is_done(form, act):
        return _editor(request, desk, place, opened or _opened(desk, place, ""), form, customer)
    messages.success(request, done())
    newest: Any = templates.versions(company=desk.company, place=place)
    answer = redirect("template", *place)
    if opened is None and newest:
        answer["Location"] += f"?version={newest[0].version}"
    return answer

"""Disputes on the desk: the list with its age, the whole story of one, and each way in which it goes on."""

from collections.abc import Callable, Mapping
from datetime import date

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from amistoso.actions import archives, dispute_answers, dispute_endings, disputes
from amistoso.actions.refusals import Refusal
from amistoso.models import Dispute, DocumentKind
from amistoso.queries import disputes as reading
from amistoso.queries.disputes import DisputeStory
from amistoso.web import customers, numbers
from amistoso.web.desk import Desk, acts, reads, try_act
from amistoso.web.dispute_forms import (
    AssignForm,
    CreditForm,
    DisputeForm,
    EndForm,
    EvidenceForm,
    ExplainForm,
    LetterForm,
    NewDateForm,
    NoteForm,
    QuestionForm,
    ReopenForm,
)
from amistoso.web.dispute_names import KINDS
from amistoso.web.forms import DeskForm, is_done


@reads()
def listed(request: HttpRequest, desk: Desk) -> HttpResponse:
    asked = request.GET
    show = asked.get("show", "") if asked.get("show") in reading.SHOWS else "open"
    kind = asked.get("kind", "") if asked.get("kind") in KINDS else ""
    page = reading.listed(
        company=desk.company, today=desk.today, user_id=desk.user.pk, show=show, kind=kind,
        page=numbers.page(asked.get("page")),
    )  # fmt: skip
    counted = reading.counts(company=desk.company, today=desk.today, user_id=desk.user.pk)
    context = {"page": page, "show": show, "kind": kind, "kinds": KINDS.items(), "counts": counted, "tab": "disputes"}
    return render(request, "disputes/list.html", context)


@reads()
def page(request: HttpRequest, desk: Desk, dispute_id: int) -> HttpResponse:
    return _page(request, desk, dispute_id)


def _page(
    request: HttpRequest, desk: Desk, dispute_id: int, filled: Mapping[str, forms.Form] | None = None
) -> HttpResponse:
    story = reading.story_of(company=desk.company, dispute_id=dispute_id, today=desk.today)
    context = {
        "story": story,
        "row": story.row,
        "dispute": story.row.dispute,
        "forms": {
            name.replace("-", "_"): form
            for name, form in {**(_forms(desk, story) if desk.may_act else {}), **(filled or {})}.items()
        },
        "opened": set(filled or {}) | {request.GET.get("form", "")},
    }
    return render(request, "disputes/page.html", context, status=422 if filled else 200)


def _forms(desk: Desk, story: DisputeStory) -> dict[str, forms.Form]:
    made = story.row.dispute
    if not made.is_open:
        return {"reopen": ReopenForm(), "answer": _letter(desk, made, "received"), "evidence": EvidenceForm()}
    owners = reading.owners(company=desk.company)
    return {
        "assign": AssignForm(owners=owners, initial={"owner": made.owner_id, "answer_by_on": made.answer_by_on}),
        "question": QuestionForm(initial={"waiting_for": made.waiting_for}),
        "credit": CreditForm(),
        "credit-note": NoteForm(notes=story.notes),
        "new-date": NewDateForm(),
        "explain": ExplainForm(initial={"text": _begun(desk, made.pk, "stands")}),
        "end": EndForm(),
        "evidence": EvidenceForm(),
        "answer": _letter(desk, made, "received"),
    }


def _letter(desk: Desk, made: Dispute, kind: str) -> LetterForm:
    return LetterForm(initial={"text": _begun(desk, made.pk, kind, day=made.answer_by_on if made.is_open else None)})


def _begun(desk: Desk, dispute_id: int, kind: str, *, words: str = "", day: date | None = None) -> str:
    return dispute_answers.begin(
        company=desk.company, dispute_id=dispute_id, kind=kind, words=words, day=day, today=desk.today
    )


def _submit(
    request: HttpRequest, desk: Desk, dispute_id: int, form: DeskForm, act: Callable[[], object], done: str
) -> HttpResponse:
    """Do what a form of the page asks for, or show the page again with what is wrong beside the field."""
    Dispute.objects.only("id").get(company=desk.company, id=dispute_id)
    if not is_done(form, act):
        return _page(request, desk, dispute_id, {form.name: form})
    messages.success(request, done)
    return redirect("dispute", dispute_id)


def _tell(request: HttpRequest, desk: Desk, dispute_id: int, text: str) -> HttpResponse:
    """Begin the message that tells them so, and open it; what was settled stays settled if it cannot be written."""
    try:
        draft = dispute_answers.write(**desk.act, dispute_id=dispute_id, subject="", text=text)
    except Refusal as refusal:
        messages.error(request, str(refusal))
        return redirect("dispute", dispute_id)
    return redirect("message", draft.pk)


@acts()
def dispute(request: HttpRequest, desk: Desk, customer_id: int) -> HttpResponse:
    owners = reading.owners(company=desk.company)
    form = DisputeForm(request.POST, standing=customers.standing(desk, customer_id), today=desk.today, owners=owners)

    def act() -> object:
        asked = form.cleaned_data
        return disputes.open_dispute(
            **desk.act, customer_id=customer_id, invoice_id=asked["invoice"], amount_minor=asked["amount"],
            lines=asked["lines"], kind=asked["kind"] or "other", source=asked["source"], owner_id=asked["owner"],
            reason=asked["reason"], answer_by_on=asked["answer_by_on"],
        )  # fmt: skip

    return customers.submit(request, desk, customer_id, form, act, _("Dispute noted: that part is not asked for."))


@acts()
def assign(request: HttpRequest, desk: Desk, dispute_id: int) -> HttpResponse:
    form = AssignForm(request.POST, owners=reading.owners(company=desk.company))

    def act() -> object:
        asked = form.cleaned_data
        return disputes.assign(
            **desk.act, dispute_id=dispute_id, owner_id=asked["owner"], answer_by_on=asked["answer_by_on"]
        )

    return _submit(request, desk, dispute_id, form, act, _("Saved."))


@acts()
def question(request: HttpRequest, desk: Desk, dispute_id: int) -> HttpResponse:
    form = QuestionForm(request.POST)

    def act() -> object:
        asked = form.cleaned_data
        return disputes.ask(
            **desk.act, dispute_id=dispute_id, waiting_for=asked["waiting_for"], answer_by_on=asked["answer_by_on"]
        )

    answer = _submit(request, desk, dispute_id, form, act, _("Noted what we need from them."))
    if answer.status_code == 302 and form.cleaned_data["tell"]:
        words = form.cleaned_data["waiting_for"]
        return _tell(request, desk, dispute_id, _begun(desk, dispute_id, "question", words=words))
    return answer


@acts()
def take_up(request: HttpRequest, desk: Desk, dispute_id: int) -> HttpResponse:
    try_act(request, lambda: disputes.take_up(**desk.act, dispute_id=dispute_id), _("It is ours to look into again."))
    return redirect("dispute", dispute_id)


@acts()
def credit(request: HttpRequest, desk: Desk, dispute_id: int) -> HttpResponse:
    form = CreditForm(request.POST)

    def act() -> object:
        asked = form.cleaned_data
        return dispute_endings.expect_credit(
            **desk.act, dispute_id=dispute_id, by_on=asked["by_on"], resolution=asked["resolution"]
        )

    answer = _submit(
        request, desk, dispute_id, form, act, _("A credit note is expected: until it is in, nothing is asked.")
    )
    if answer.status_code == 302 and form.cleaned_data["tell"]:
        return _tell(request, desk, dispute_id, _begun(desk, dispute_id, "credit", day=form.cleaned_data["by_on"]))
    return answer


@acts()
def credit_note(request: HttpRequest, desk: Desk, dispute_id: int) -> HttpResponse:
    story = reading.story_of(company=desk.company, dispute_id=dispute_id, today=desk.today)
    form = NoteForm(request.POST, notes=story.notes)

    def act() -> object:
        return dispute_endings.credited(**desk.act, dispute_id=dispute_id, credit_note_id=form.cleaned_data["note"])

    return _submit(request, desk, dispute_id, form, act, _("Credited: the dispute is resolved."))


@acts()
def new_date(request: HttpRequest, desk: Desk, dispute_id: int) -> HttpResponse:
    form = NewDateForm(request.POST)

    def act() -> object:
        asked = form.cleaned_data
        return dispute_endings.agree_date(
            **desk.act, dispute_id=dispute_id, due_on=asked["due_on"], resolution=asked["resolution"]
        )

    answer = _submit(request, desk, dispute_id, form, act, _("Agreed: until that day it is not asked for."))
    if answer.status_code == 302 and form.cleaned_data["tell"]:
        return _tell(request, desk, dispute_id, _begun(desk, dispute_id, "new-date", day=form.cleaned_data["due_on"]))
    return answer


@acts()
def explain(request: HttpRequest, desk: Desk, dispute_id: int) -> HttpResponse:
    """The invoice stands: what we say about it waits as a draft, and their days begin when it has left."""
    form = ExplainForm(request.POST)

    def act() -> object:
        asked = form.cleaned_data
        return dispute_answers.explain(**desk.act, dispute_id=dispute_id, subject=asked["subject"], text=asked["text"])

    answer = _submit(request, desk, dispute_id, form, act, _("Explained: read the message and let it leave."))
    made = Dispute.objects.get(company=desk.company, id=dispute_id)
    if answer.status_code == 302 and made.explanation_id is not None:
        return redirect("message", made.explanation_id)
    return answer


@acts()
def answer(request: HttpRequest, desk: Desk, dispute_id: int) -> HttpResponse:
    form = LetterForm(request.POST)

    def act() -> object:
        asked = form.cleaned_data
        return dispute_answers.write(**desk.act, dispute_id=dispute_id, subject=asked["subject"], text=asked["text"])

    return _submit(
        request, desk, dispute_id, form, act, _("The message waits among the drafts: read it and let it leave.")
    )


@acts()
def resolve(request: HttpRequest, desk: Desk, dispute_id: int) -> HttpResponse:
    """In a few words, from the customer's page or its own."""
    made = Dispute.objects.get(company=desk.company, id=dispute_id)
    if "ending" in request.POST:
        form = EndForm(request.POST)

        def act() -> object:
            return disputes.resolve(**desk.act, dispute_id=dispute_id, **form.cleaned_data)

        return _submit(request, desk, dispute_id, form, act, _("The dispute is resolved."))
    how = request.POST.get("resolution", "")
    try_act(
        request, lambda: disputes.resolve(**desk.act, dispute_id=dispute_id, resolution=how),
        _("The dispute is resolved."),
    )  # fmt: skip
    return redirect("customer", made.customer_id)


@acts()
def reopen(request: HttpRequest, desk: Desk, dispute_id: int) -> HttpResponse:
    form = ReopenForm(request.POST)

    def act() -> object:
        return disputes.reopen(**desk.act, dispute_id=dispute_id, reason=form.cleaned_data["reason"])

    return _submit(request, desk, dispute_id, form, act, _("Open again: that part is not asked for."))


@acts()
def evidence(request: HttpRequest, desk: Desk, dispute_id: int) -> HttpResponse:
    made = Dispute.objects.get(company=desk.company, id=dispute_id)
    form = EvidenceForm(request.POST, request.FILES)

    def act() -> object:
        file = form.cleaned_data["file"]
        return archives.add(
            company=desk.company, customer_id=made.customer_id, kind=DocumentKind.EVIDENCE, invoice_id=made.invoice_id,
            file_name=file.name or "", content=file.read(), actor=desk.actor, at=desk.at,
        )  # fmt: skip

    return _submit(request, desk, dispute_id, form, act, _("The document is in the archive."))

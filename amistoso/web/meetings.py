"""Meetings: the list, the plan, and the page of one from the preparation to the outcome."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from amistoso.actions import meeting_mails, meeting_outcomes, meeting_sheets, meetings, minutes
from amistoso.actions.meeting_outcomes import Told
from amistoso.actions.meetings import Plan
from amistoso.actions.minutes import MinutesChanged
from amistoso.actions.refusals import Refusal
from amistoso.core import meeting_words
from amistoso.core.meetings import CHECKS, Outcome
from amistoso.models import Contact, Customer, Meeting, MeetingQuestion, MeetingState
from amistoso.queries import customers
from amistoso.queries import meetings as found_by
from amistoso.web import meeting_notes, numbers, paper_files
from amistoso.web.desk import Desk, acts, reads, try_act
from amistoso.web.forms import is_done
from amistoso.web.meeting_forms import (
    CancelForm,
    ConsentForm,
    OutcomeForm,
    QuestionForm,
    WhenForm,
    fresh,
    of_meeting,
)


@reads()
def listed(request: HttpRequest, desk: Desk) -> HttpResponse:
    box = request.GET.get("box", "coming")
    box = box if box in found_by.BOXES else "coming"
    page = found_by.listed(company=desk.company, today=desk.today, box=box, page=numbers.page(request.GET.get("page")))
    context = {"page": page, "box": box, "counts": found_by.counts(company=desk.company, today=desk.today)}
    return render(request, "meetings/list.html", context)


@reads()
def new(request: HttpRequest, desk: Desk, customer_id: int) -> HttpResponse:
    """The planning form, empty or for the protocol's step that asks for a meeting."""
    customer = Customer.objects.get(company=desk.company, id=customer_id)
    contacts = _contacts(desk, customer)
    earlier = numbers.number(request.GET.get("after"))
    before = Meeting.objects.filter(company=desk.company, customer=customer, id=earlier).first() if earlier else None
    if before is not None:
        form = of_meeting(desk.company, contacts, before, desk.today + timedelta(days=7))
    else:
        form = fresh(desk.company, contacts, desk.user, desk.at, _("To look at the invoices together"))
    return _plan_page(request, desk, customer, form)


def _plan_page(
    request: HttpRequest, desk: Desk, customer: Customer, form: WhenForm, meeting: Meeting | None = None
) -> HttpResponse:
    context = {
        "customer": customer, "form": form, "meeting": meeting,
        "step": numbers.number(request.POST.get("step") or request.GET.get("step")),
        "after": numbers.number(request.POST.get("after") or request.GET.get("after")),
    }  # fmt: skip
    return render(request, "meetings/plan.html", context, status=422 if form.is_bound else 200)


def _contacts(desk: Desk, customer: Customer) -> list[Contact]:
    found = Contact.objects.filter(company=desk.company, customer=customer, do_not_contact=False)
    return list(found.order_by("role", "id")[:20])


@acts()
def plan(request: HttpRequest, desk: Desk, customer_id: int) -> HttpResponse:
    customer = Customer.objects.get(company=desk.company, id=customer_id)
    form = WhenForm(request.POST, company=desk.company, contacts=_contacts(desk, customer))
    made: list[Meeting] = []

    def act() -> object:
        made.append(
            meetings.plan(
                customer_id=customer.id, wanted=form.plan(), step_message_id=numbers.number(request.POST.get("step")),
                follows_id=numbers.number(request.POST.get("after")), **desk.act,
            )
        )  # fmt: skip
        return made[0]

    if not is_done(form, act):
        return _plan_page(request, desk, customer, form)
    messages.success(request, _("Planned. Until the day after, nothing else is written to them."))
    return redirect("meeting", made[0].id)


@reads()
def page(request: HttpRequest, desk: Desk, meeting_id: int) -> HttpResponse:
    return meeting_page(request, desk, meeting_id)


def meeting_page(
    request: HttpRequest, desk: Desk, meeting_id: int, filled: forms.Form | None = None,
    more: Mapping[str, object] | None = None, status: int = 422,
) -> HttpResponse:  # fmt: skip
    """The whole page; `filled` is a form that could not be accepted, with its errors and what was typed."""
    meeting = found_by.meeting_of(company=desk.company, meeting_id=meeting_id)
    sheet = found_by.sheet_of(company=desk.company, customer=meeting.customer, today=desk.today, meeting=meeting)
    all_forms: dict[str, Any] = {
        "cancel": CancelForm(),
        "consent": ConsentForm(
            initial={"answer": meeting.consent, "answered_by": meeting.consent_from or _first_guest(meeting)}
        ),
        "question": QuestionForm(),
        "outcome": OutcomeForm(standing=sheet.standing, today=desk.today),
    }
    if filled is not None:
        all_forms[filled.name] = filled  # type: ignore[attr-defined]
    draft = found_by.draft_of(meeting=meeting, user_id=desk.user.pk)
    checks = found_by.checks_of(meeting)
    mails = found_by.messages_of(meeting)
    context: dict[str, object] = {
        "meeting": meeting,
        "customer": meeting.customer,
        "when": meeting_mails.when_of(meeting),
        "day_and_hour": meeting_words.day_and_hour(meeting_mails.when_of(meeting), desk.language),
        "zone_words": meeting_words.zone_words(meeting.zone, desk.language),
        "sheet": sheet,
        "pattern": meeting_words.pattern(sheet.situation, desk.language),
        "is_link": meeting.place.startswith(("https://", "http://")) and " " not in meeting.place,
        "agenda": meeting_words.agenda(sheet.situation, desk.language),
        "to_ask": meeting_words.questions(sheet.situation, desk.language),
        "checks": [(key, meeting_words.check_words(key, desk.language), checks.get(key)) for key in CHECKS],
        "questions": list(meeting.questions.order_by("id")),
        "mails": mails,
        "guests": found_by.guests_of(meeting),
        "may_invite": meeting.state == MeetingState.PLANNED and not any(_stands(one) for one in mails),
        "is_planned": meeting.state == MeetingState.PLANNED,
        "is_due": meeting.state == MeetingState.PLANNED and meeting.on <= desk.today,
        "forms": all_forms,
        "opened": getattr(filled, "name", ""),
        "draft": draft,
        "text": draft.text if draft else meeting.minutes,
        "version": draft.version if draft else meeting.minutes_version,
        "is_behind": draft is not None and draft.version != meeting.minutes_version,
        "others": found_by.others_writing(meeting=meeting, user_id=desk.user.pk),
        "outcome_words": dict(OutcomeForm.base_fields["outcome"].choices).get(meeting.outcome, ""),  # type: ignore[attr-defined]
        "agreement_address": meeting_notes.agreement_address(meeting),
        "promise_address": meeting_notes.promise_address(meeting),
        **(more or {}),
    }
    return render(request, "meetings/page.html", context, status=status if filled or more else 200)


def _stands(one: Any) -> bool:
    """An invitation of the meeting as it is now, written or sent."""
    return one.kind in ("invitation", "change") and one.message.state in meeting_mails.ON_ITS_WAY


def _first_guest(meeting: Meeting) -> str:
    return next((str(name or email) for name, email in meeting.guests), "")


@reads()
def edit(request: HttpRequest, desk: Desk, meeting_id: int) -> HttpResponse:
    meeting = found_by.meeting_of(company=desk.company, meeting_id=meeting_id)
    form = of_meeting(desk.company, _contacts(desk, meeting.customer), meeting)
    return _plan_page(request, desk, meeting.customer, form, meeting)


@acts()
def change(request: HttpRequest, desk: Desk, meeting_id: int) -> HttpResponse:
    meeting = found_by.meeting_of(company=desk.company, meeting_id=meeting_id)
    form = of_meeting(desk.company, _contacts(desk, meeting.customer), meeting)
    lengths = form.fields["minutes_long"].choices  # type: ignore[attr-defined]
    form = WhenForm(request.POST, company=desk.company, contacts=_contacts(desk, meeting.customer))
    form.fields["minutes_long"].choices = lengths  # type: ignore[attr-defined]
    seen = numbers.number(request.POST.get("sequence")) or 0

    def act() -> object:
        return meetings.change(meeting_id=meeting_id, wanted=form.plan(), seen=seen, **desk.act)

    if not is_done(form, act):
        return _plan_page(request, desk, meeting.customer, form, meeting)
    messages.success(request, _("Changed. Who had been invited is told by a message that waits for your eye."))
    return redirect("meeting", meeting_id)


@acts()
def cancel(request: HttpRequest, desk: Desk, meeting_id: int) -> HttpResponse:
    form = CancelForm(request.POST)

    def act() -> object:
        return meetings.cancel(meeting_id=meeting_id, reason=form.cleaned_data["reason"], **desk.act)

    said = _("Cancelled. Who had been invited is told by a message that waits for your eye.")
    return _submit(request, desk, meeting_id, form, act, said)


@acts()
def invite(request: HttpRequest, desk: Desk, meeting_id: int) -> HttpResponse:
    """Write the invitation again, after one that did not leave."""
    found_by.meeting_of(company=desk.company, meeting_id=meeting_id)
    try:
        made = meeting_mails.write_again(meeting_id=meeting_id, **desk.act)
    except Refusal as refusal:
        messages.error(request, str(refusal))
        return redirect("meeting", meeting_id)
    return redirect("message", made.id)


@reads()
def event(request: HttpRequest, desk: Desk, meeting_id: int) -> HttpResponse:
    """The event as a file, for one's own calendar."""
    meeting = found_by.meeting_of(company=desk.company, meeting_id=meeting_id)
    content = meeting_mails.event_of(company=desk.company, meeting=meeting, at=desk.at)
    return paper_files.shown(content.encode(), f"reunion-{meeting_id}.ics", "text/calendar; charset=utf-8")


@reads()
def sheet(request: HttpRequest, desk: Desk, meeting_id: int) -> HttpResponse:
    """The preparation sheet on paper."""
    meeting = found_by.meeting_of(company=desk.company, meeting_id=meeting_id)
    try:
        content = meeting_sheets.pdf(
            company=desk.company, meeting=meeting, today=desk.today, at=desk.at, language=desk.language
        )
    except Refusal as refusal:
        messages.error(request, str(refusal))
        return redirect("meeting", meeting_id)
    return paper_files.shown(content, f"reunion-{meeting_id}.pdf", paper_files.PDF)


@acts()
def check(request: HttpRequest, desk: Desk, meeting_id: int, key: str) -> HttpResponse:
    found_by.meeting_of(company=desk.company, meeting_id=meeting_id)
    is_on = request.POST.get("done") == "1"

    def act() -> None:
        meetings.check(
            company=desk.company, meeting_id=meeting_id, key=key, is_done=is_on, actor=desk.actor, at=desk.at
        )

    try_act(request, act, _("Ticked.") if is_on else _("Unticked."))
    return redirect(f"{reverse('meeting', args=[meeting_id])}#checklist")


@acts()
def consent(request: HttpRequest, desk: Desk, meeting_id: int) -> HttpResponse:
    form = ConsentForm(request.POST)

    def act() -> object:
        return meetings.note_consent(
            company=desk.company, meeting_id=meeting_id, answer=form.cleaned_data["answer"],
            answered_by=form.cleaned_data["answered_by"], actor=desk.actor, at=desk.at,
        )  # fmt: skip

    return _submit(request, desk, meeting_id, form, act, _("Noted, with who answered and when."), "checklist")


@acts()
def question(request: HttpRequest, desk: Desk, meeting_id: int) -> HttpResponse:
    form = QuestionForm(request.POST)

    def act() -> object:
        return meetings.note_question(
            company=desk.company, meeting_id=meeting_id, text=form.cleaned_data["text"], actor=desk.actor, at=desk.at
        )

    return _submit(request, desk, meeting_id, form, act, _("Noted: ask it when they have finished."), "questions")


@acts()
def answer(request: HttpRequest, desk: Desk, question_id: int) -> HttpResponse:
    asked = MeetingQuestion.objects.only("meeting_id").get(meeting__company=desk.company, id=question_id)
    meetings.note_answer(
        company=desk.company, question_id=question_id, answer=request.POST.get("answer", "")[:1000],
        actor=desk.actor, at=desk.at,
    )  # fmt: skip
    messages.success(request, _("Noted."))
    return redirect(f"{reverse('meeting', args=[asked.meeting_id])}#questions")


@acts()
def keep_minutes(request: HttpRequest, desk: Desk, meeting_id: int) -> HttpResponse:
    """Keep the minutes; if somebody else has meanwhile, both texts are shown and nothing is lost."""
    meeting = found_by.meeting_of(company=desk.company, meeting_id=meeting_id)
    text, version = request.POST.get("text", ""), _version(request)
    if request.POST.get("drop") == "1":
        minutes.drop_draft(company=desk.company, meeting_id=meeting.id, user=desk.user)
        messages.success(request, _("Your draft is gone; the minutes stand as they were."))
        return redirect(f"{reverse('meeting', args=[meeting_id])}#minutes")
    try:
        minutes.keep(
            company=desk.company, meeting_id=meeting_id, user=desk.user, text=text, version=version, at=desk.at
        )
    except MinutesChanged as refusal:
        now = found_by.meeting_of(company=desk.company, meeting_id=meeting_id).minutes_version
        more = {"text": text, "version": now, "minutes_error": str(refusal), "is_behind": True}
        return meeting_page(request, desk, meeting_id, more=more, status=409)
    except Refusal as refusal:
        return meeting_page(request, desk, meeting_id, more={"text": text, "minutes_error": str(refusal)})
    messages.success(request, _("The minutes are kept."))
    return redirect(f"{reverse('meeting', args=[meeting_id])}#minutes")


@acts()
def keep_draft(request: HttpRequest, desk: Desk, meeting_id: int) -> HttpResponse:
    """What is being written, every few seconds; it is nobody's minutes yet."""
    try:
        draft = minutes.keep_draft(
            company=desk.company, meeting_id=meeting_id, user=desk.user, text=request.POST.get("text", ""),
            version=_version(request), at=desk.at, is_background=True,
        )  # fmt: skip
    except Refusal as refusal:
        return JsonResponse({"saved": False, "why": str(refusal)}, status=422)
    others = found_by.others_writing(meeting=draft.meeting, user_id=desk.user.pk)
    now = Meeting.objects.values_list("minutes_version", flat=True).get(company=desk.company, id=meeting_id)
    return JsonResponse({"saved": True, "others": others, "behind": now != draft.version})


def _version(request: HttpRequest) -> int:
    return numbers.number(request.POST.get("version")) or 0


@acts()
def outcome(request: HttpRequest, desk: Desk, meeting_id: int) -> HttpResponse:
    """What came of it; agreeing goes on to the agreement, the rest happens here."""
    meeting = found_by.meeting_of(company=desk.company, meeting_id=meeting_id)
    standing = customers.standing_of(company=desk.company, customer=meeting.customer, today=desk.today)
    form = OutcomeForm(request.POST, standing=standing, today=desk.today)

    def act() -> object:
        return meeting_outcomes.record(meeting_id=meeting_id, told=_told(form, meeting), **desk.act)

    if not is_done(form, act):
        return meeting_page(request, desk, meeting_id, form)
    messages.success(request, _DONE.get(form.cleaned_data["outcome"], _("Noted.")))
    if form.cleaned_data["outcome"] == Outcome.AGREED:
        meeting.refresh_from_db()
        return redirect(meeting_notes.agreement_address(meeting))
    return redirect("meeting", meeting_id)


_DONE: dict[str, Any] = {}


def _told(form: OutcomeForm, meeting: Meeting) -> Told:
    told = form.cleaned_data
    another = None
    if told["outcome"] == Outcome.ANOTHER:
        another = Plan(
            day=told["by_on"], at=told["hour"], minutes_long=meeting.minutes_long, zone=meeting.zone,
            place=meeting.place, purpose=meeting.purpose, is_video=meeting.is_video, host_id=meeting.host_id,
            companion=meeting.companion, guests=[(name, email) for name, email in meeting.guests],
            wants_recording=meeting.wants_recording,
        )  # fmt: skip
    return Told(
        outcome=told["outcome"], note=told["note"], by_on=told["by_on"],
        parts=form.parts() if told["outcome"] == Outcome.PROMISED else None,
        invoice_id=told["invoice"], amount_minor=told["amount"] if told["outcome"] == Outcome.DISPUTED else None,
        another=another, reason=told["reason"],
    )  # fmt: skip


def _submit(
    request: HttpRequest, desk: Desk, meeting_id: int, form: Any, act: Callable[[], object], done: str, place: str = ""
) -> HttpResponse:
    found_by.meeting_of(company=desk.company, meeting_id=meeting_id)
    if not is_done(form, act):
        return meeting_page(request, desk, meeting_id, form)
    messages.success(request, done)
    return redirect(f"{reverse('meeting', args=[meeting_id])}{f'#{place}' if place else ''}")

"""One message: as the customer will see it, why it is written, and what a person may do with it."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib import messages as flashes
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amistoso.actions import messages, paper, sending, sleeping
from amistoso.actions.refusals import Refusal
from amistoso.actions.renewals import WITH_COSTS
from amistoso.core import reach, short_texts
from amistoso.models import TROUBLED, Customer, Message, MessageState
from amistoso.queries import customers, outbox
from amistoso.queries.outbox import reports_of
from amistoso.web import paper_files, posting_forms, reply_pages, words
from amistoso.web.desk import Desk, acts, reads
from amistoso.web.forms import DeskForm, is_done

BY_HAND = (*reach.SPOKEN, *reach.TRACKED, "task")
# A letter is shown in a frame that may run nothing and load nothing; same-origin only lets the page measure it.
LETTER_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-same-origin; frame-ancestors 'self'"
)


class ApproveForm(DeskForm):
    name = "approve"
    reason = forms.CharField(
        label=gettext_lazy("Why it leaves as it is"), max_length=500, required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )  # fmt: skip


class DiscardForm(DeskForm):
    name = "discard"
    reason = forms.CharField(label=gettext_lazy("Why it is not sent"), max_length=300)


class BouncedForm(DiscardForm):
    name = "bounced"
    reason = forms.CharField(label=gettext_lazy("What came back"), max_length=300)


class OutcomeForm(DeskForm):
    name = "outcome"
    note = forms.CharField(
        label=gettext_lazy("What was said"), required=False, max_length=2000, widget=forms.Textarea(attrs={"rows": 3})
    )


class HandledForm(DeskForm):
    name = "handled"
    note = forms.CharField(label=gettext_lazy("What was done"), required=False, max_length=300)


OUTCOMES = {
    "call": ("spoke", "left-message", "no-answer", "wrong-number"),
    "meeting": ("spoke", "no-answer"),
    "task": ("done",),
}
OUTCOME_WORDS = {
    "spoke": gettext_lazy("We spoke"),
    "left-message": gettext_lazy("Left a message"),
    "no-answer": gettext_lazy("No answer"),
    "wrong-number": gettext_lazy("Wrong number"),
    "done": gettext_lazy("Done"),
}


@reads()
def page(request: HttpRequest, desk: Desk, message_id: int) -> HttpResponse:
    return message_page(request, desk, message_id)


def message_page(request: HttpRequest, desk: Desk, message_id: int, filled: DeskForm | None = None) -> HttpResponse:
    message = outbox.message_of(company=desk.company, message_id=message_id)
    if message.direction == "in":
        return reply_pages.reply_page(request, desk, message, handled=filled or HandledForm())
    all_forms: dict[str, DeskForm] = {
        "approve": ApproveForm(),
        "discard": DiscardForm(),
        "outcome": OutcomeForm(),
        "handled": HandledForm(),
        "bounced": BouncedForm(),
    }
    if message.channel in reach.TRACKED:
        all_forms |= posting_forms.forms_of(desk)
    if filled is not None:
        all_forms[filled.name.replace("-", "_")] = filled
    owed = customers.owed_by(customer_ids=[message.customer_id], today=desk.today)
    context = {
        "message": message,
        "forms": all_forms,
        "opened": filled.name if filled else "",
        "is_spoken": message.channel in BY_HAND,
        "is_tracked": message.channel in reach.TRACKED,
        "is_short": message.channel in reach.SHORT,
        "size": short_texts.length(message.text.strip()) if message.channel == "sms" else None,
        "reports": reports_of(message),
        "may_have_costs": message.stage in WITH_COSTS,
        "is_draft": message.state == MessageState.DRAFT,
        "waits_for_person": _waits(message),
        "may_approve": may_approve(desk, message),
        "outcomes": [(key, OUTCOME_WORDS[key]) for key in OUTCOMES.get(message.channel, ())],
        "owed": owed[message.customer_id],
        "contacts": _phones(message),
        "thread": outbox.thread_of(message=message),
        **words.standing(desk, message),
    }
    return render(request, "messages/page.html", context, status=422 if filled else 200)


def _phones(message: Message) -> list[Any]:
    found = Customer.objects.get(id=message.customer_id).contacts.exclude(phone="").filter(do_not_contact=False)
    return list(found.order_by("role", "id")) if message.channel in BY_HAND else []


def _waits(message: Message) -> bool:
    incoming = message.direction == "in" and message.state == MessageState.RECEIVED
    return message.handled_at is None and (incoming or message.state in TROUBLED)


def may_approve(desk: Desk, message: Message) -> bool:
    """A step of the owner's decision is the owner's alone."""
    needs_owner = message.decision is not None and message.decision.approval == "owner"
    return desk.is_owner if needs_owner else desk.may_act


@reads()
def html(request: HttpRequest, desk: Desk, message_id: int) -> HttpResponse:
    """The HTML part alone, for the frame of the preview."""
    message = outbox.message_of(company=desk.company, message_id=message_id)
    response = HttpResponse(paper.html_to_show(message.html, message.payment_qr) or "<!doctype html>")
    response["Content-Security-Policy"] = LETTER_POLICY
    response["X-Frame-Options"] = "SAMEORIGIN"
    return response


@reads()
def letter(request: HttpRequest, desk: Desk, message_id: int) -> HttpResponse:
    """The message as it is on paper, word for word."""
    message = outbox.message_of(company=desk.company, message_id=message_id)
    try:
        content = paper.letter_pdf(company=desk.company, message=message, at=desk.at)
    except Refusal as refusal:
        flashes.error(request, str(refusal))
        return redirect("message", message_id)
    return paper_files.shown(content, f"carta-{message_id}.pdf", paper_files.PDF)


@acts()
def approve(request: HttpRequest, desk: Desk, message_id: int) -> HttpResponse:
    """Approve; it leaves with the next sending, after amounts and reasons are looked at once more."""
    message = outbox.message_of(company=desk.company, message_id=message_id)
    if not may_approve(desk, message):
        raise PermissionDenied
    form = ApproveForm(request.POST)

    def act() -> object:
        return messages.approve(
            company=desk.company, message_id=message_id, user=desk.user, at=desk.at, today=desk.today,
            reason=form.cleaned_data["reason"],
        )  # fmt: skip

    is_letter = message.channel == "letter"
    printed = _("Approved: it waits among the letters to print.")
    done = printed if is_letter else _("Approved: it leaves now, if nothing has changed.")
    return submit(request, desk, message_id, form, act, done, send=not is_letter)


@acts()
def sleep(request: HttpRequest, desk: Desk, message_id: int) -> HttpResponse:
    """Let it wait for the next working morning, as a draft to be read again."""
    form = ApproveForm(request.POST)

    def act() -> object:
        return sleeping.sleep_on(company=desk.company, message_id=message_id, actor=desk.actor, at=desk.at)

    return submit(request, desk, message_id, form, act, _("It sleeps: read it again in the morning."))


@acts()
def wake(request: HttpRequest, desk: Desk, message_id: int) -> HttpResponse:
    form = ApproveForm(request.POST)

    def act() -> object:
        return sleeping.wake(company=desk.company, message_id=message_id, actor=desk.actor, at=desk.at)

    return submit(request, desk, message_id, form, act, _("It is awake: read it again."))


@acts()
def renew(request: HttpRequest, desk: Desk, message_id: int) -> HttpResponse:
    """Write it again with today's amounts, addresses and signature."""
    form = DeskForm(request.POST)
    form.name = "approve"
    with_costs = {"1": True, "0": False}.get(request.POST.get("costs", ""))

    def act() -> object:
        return messages.renew(
            company=desk.company, message_id=message_id, actor=desk.actor, today=desk.today, at=desk.at,
            with_costs=with_costs,
        )  # fmt: skip

    return submit(request, desk, message_id, form, act, _("Brought up to date: look at it once more."))


@acts()
def discard(request: HttpRequest, desk: Desk, message_id: int) -> HttpResponse:
    form = DiscardForm(request.POST)

    def act() -> object:
        return messages.discard(
            company=desk.company, message_id=message_id, reason=form.cleaned_data["reason"],
            actor=desk.actor, at=desk.at, today=desk.today,
        )  # fmt: skip

    return submit(request, desk, message_id, form, act, _("Discarded: nothing was sent."))


@acts()
def outcome(request: HttpRequest, desk: Desk, message_id: int) -> HttpResponse:
    """What came of a call, a letter or a task."""
    message = outbox.message_of(company=desk.company, message_id=message_id)
    if not may_approve(desk, message):
        raise PermissionDenied
    form, chosen = OutcomeForm(request.POST), request.POST.get("outcome", "")
    if form.is_valid() and chosen not in OUTCOMES.get(message.channel, ()):
        form.add_error(None, _("Choose what came of it."))

    def act() -> object:
        return messages.record_outcome(
            company=desk.company, message_id=message_id, outcome=chosen, note=form.cleaned_data["note"],
            actor=desk.actor, today=desk.today, at=desk.at,
        )  # fmt: skip

    return submit(request, desk, message_id, form, act, _("Noted."), to_customer=chosen == "spoke")


@acts()
def handled(request: HttpRequest, desk: Desk, message_id: int) -> HttpResponse:
    """A person has dealt with a reply, a bounce, a failure or an unconfirmed sending."""
    form = HandledForm(request.POST)

    def act() -> object:
        return messages.handle(
            company=desk.company, message_id=message_id, actor=desk.actor, at=desk.at, today=desk.today,
            note=form.cleaned_data["note"], arrived=request.POST.get("arrived") != "0",
        )  # fmt: skip

    return submit(request, desk, message_id, form, act, _("Dealt with."))


@acts()
def bounced(request: HttpRequest, desk: Desk, message_id: int) -> HttpResponse:
    """The post came back by another way than the one we watch."""
    form = BouncedForm(request.POST)

    def act() -> object:
        return messages.mark_bounced(
            company=desk.company, message_id=message_id, reason=form.cleaned_data["reason"],
            actor=desk.actor, at=desk.at, today=desk.today,
        )  # fmt: skip

    return submit(request, desk, message_id, form, act, _("Noted as bounced: find a good contact first."))


def submit(
    request: HttpRequest,
    desk: Desk,
    message_id: int,
    form: DeskForm,
    act: Callable[[], object],
    done: str,
    *,
    send: bool = False,
    to_customer: bool = False,
) -> HttpResponse:
    outbox.message_of(company=desk.company, message_id=message_id)
    if not is_done(form, act):
        return message_page(request, desk, message_id, form)
    flashes.success(request, done)
    if send:
        sending.send_due(company=desk.company, today=desk.today, at=desk.at)
    if to_customer:
        customer_id = Message.objects.values_list("customer_id", flat=True).get(id=message_id)
        return redirect("customer", customer_id)
    return redirect("message", message_id)

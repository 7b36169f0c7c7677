"""Replies: the list, one reply's acts, the mails that somebody must place, and what is noted by hand."""

from collections.abc import Callable

from django.contrib import messages as flashes
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from amistoso.actions import incoming, reply_acts
from amistoso.actions import replies as acting
from amistoso.actions.refusals import Refusal
from amistoso.core.replies import cut
from amistoso.models import Customer, Message
from amistoso.queries import cases, disputes, lookups, outbox, replies
from amistoso.queries import customers as standings
from amistoso.web import customers, numbers, reply_pages, tags
from amistoso.web.customer_forms import HoldForm, PromiseForm, ReplyForm
from amistoso.web.desk import Desk, acts, reads, try_act
from amistoso.web.dispute_forms import DisputeForm
from amistoso.web.forms import DeskForm, is_done
from amistoso.web.reply_forms import AnswerForm, NewContactForm, WhoseForm


@reads()
def listed(request: HttpRequest, desk: Desk) -> HttpResponse:
    asked = request.GET
    show = asked.get("show", "") if asked.get("show") in replies.SHOWS else "waiting"
    words = tags.REPLY_LABELS
    label = asked.get("label", "") if asked.get("label") in (*words, "none") else ""
    before = numbers.number(asked.get("before"))
    if show in ("whose", "ignored"):
        found = replies.mails_in(company=desk.company, state=show, before=before)
    else:
        found = replies.replies_in(company=desk.company, show=show, label=label, before=before)
    context = {
        "found": found, "show": show, "label": label, "labels": words.items(), "words": words,
        "counts": replies.counts(company=desk.company),
    }  # fmt: skip
    return render(request, "replies/list.html", context)


@reads()
def mail(request: HttpRequest, desk: Desk, mail_id: int) -> HttpResponse:
    return mail_page(request, desk, mail_id)


def mail_page(request: HttpRequest, desk: Desk, mail_id: int, filled: DeskForm | None = None) -> HttpResponse:
    found = replies.mail_of(company=desk.company, mail_id=mail_id)
    if found.message_id:
        return redirect("message", found.message_id)
    candidates = replies.candidates_of(company=desk.company, mail=found)
    context = {"mail": found, "candidates": candidates, "pieces": cut(found.text), "form": filled or WhoseForm()}
    return render(request, "replies/whose.html", context, status=422 if filled else 200)


@acts()
def assign(request: HttpRequest, desk: Desk, mail_id: int) -> HttpResponse:
    """Say whose a mail is: one of those that it may be of, or whoever is named."""
    replies.mail_of(company=desk.company, mail_id=mail_id)
    chosen = request.POST.get("customer", "")
    form = WhoseForm(request.POST if not chosen else {"who": chosen})
    made: list[Message] = []

    def act() -> None:
        customer_id = int(chosen) if chosen.isdigit() and len(chosen) < 19 else _named(desk, form.cleaned_data["who"])
        if not Customer.objects.filter(company=desk.company, id=customer_id).exists():
            raise Refusal("customer-unknown", "Ese cliente no está.", "Búsquelo por su nombre, NIF o código.")
        made.append(incoming.assign(**desk.act, mail_id=mail_id, customer_id=customer_id))

    if not is_done(form, act):
        return mail_page(request, desk, mail_id, form)
    flashes.success(request, _("It is theirs now, and waits to be dealt with."))
    return redirect("message", made[0].id)


def _named(desk: Desk, who: str) -> int:
    found = lookups.customers_called(company=desk.company, text=who, limit=2)
    if len(found) != 1:
        several = "Hay varios clientes" if found else "No hay ningún cliente"
        raise Refusal("customer-unknown", f"{several} «{who[:60]}».", "Escriba el nombre entero, el NIF o el código.")
    return found[0].id


@acts()
def ignore(request: HttpRequest, desk: Desk, mail_id: int) -> HttpResponse:
    replies.mail_of(company=desk.company, mail_id=mail_id)
    try_act(
        request, lambda: incoming.ignore(**desk.act, mail_id=mail_id),
        _("Set aside: it stays among the mails that are no reply."),
    )  # fmt: skip
    return redirect("/replies?show=whose")


@acts()
def promise(request: HttpRequest, desk: Desk, message_id: int) -> HttpResponse:
    reply, standing = _reply(desk, message_id)
    form = PromiseForm(request.POST, standing=standing, today=desk.today)
    return _turn(request, desk, reply, form, lambda: reply_acts.note_promise(
        **desk.act, message_id=message_id, by_on=form.cleaned_data["by_on"], items=form.parts(),
        note=form.cleaned_data["note"],
    ), _("Promise noted: we trust it until its day."))  # fmt: skip


@acts()
def dispute(request: HttpRequest, desk: Desk, message_id: int) -> HttpResponse:
    reply, standing = _reply(desk, message_id)
    owners = disputes.owners(company=desk.company)
    form = DisputeForm(request.POST, standing=standing, today=desk.today, owners=owners)
    return _turn(request, desk, reply, form, lambda: reply_acts.open_dispute(
        **desk.act, message_id=message_id, invoice_id=form.cleaned_data["invoice"],
        reason=form.cleaned_data["reason"], amount_minor=form.cleaned_data["amount"],
        answer_by_on=form.cleaned_data["answer_by_on"], lines=form.cleaned_data["lines"],
        kind=form.cleaned_data["kind"] or "other", owner_id=form.cleaned_data["owner"],
    ), _("Dispute noted: that part is not asked for."))  # fmt: skip


@acts()
def hold(request: HttpRequest, desk: Desk, message_id: int) -> HttpResponse:
    reply, standing = _reply(desk, message_id)
    form = HoldForm(request.POST, standing=standing)
    return _turn(request, desk, reply, form, lambda: reply_acts.hold(
        **desk.act, message_id=message_id, reason=form.cleaned_data["reason"],
        until_on=form.cleaned_data["until_on"], invoice_id=form.cleaned_data["invoice"],
    ), _("On hold: nothing will be written meanwhile."))  # fmt: skip


@acts()
def contact(request: HttpRequest, desk: Desk, message_id: int) -> HttpResponse:
    reply, _standing = _reply(desk, message_id)
    form = NewContactForm(request.POST)
    return _turn(request, desk, reply, form, lambda: reply_acts.add_contact(
        **desk.act, message_id=message_id, name=form.cleaned_data["contact_name"], email=form.cleaned_data["email"],
        phone=form.cleaned_data["phone"], role=form.cleaned_data["role"],
        sets_aside=form.cleaned_data["sets_aside"],
    ), _("Contact added: the next message goes there."))  # fmt: skip


@acts()
def answer(request: HttpRequest, desk: Desk, message_id: int) -> HttpResponse:
    """Write the draft, and open it: a person reads it once more, and sends it."""
    reply, _standing = _reply(desk, message_id)
    here = replies.beside(company=desk.company, message=reply, bank_until_on=cases.bank_until_on(company=desk.company))
    form = AnswerForm(request.POST, papers=here.papers)
    made: list[Message] = []

    def act() -> None:
        made.append(reply_acts.draft_answer(
            **desk.act, message_id=message_id, subject=form.cleaned_data["subject"], text=form.cleaned_data["text"],
            document_ids=form.cleaned_data.get("papers", []),
        ))  # fmt: skip

    if not is_done(form, act):
        return reply_pages.reply_page(request, desk, reply, form)
    flashes.success(request, _("The answer is a draft: read it, and send it."))
    return redirect("message", made[0].id)


def _reply(desk: Desk, message_id: int) -> tuple[Message, standings.Standing]:
    reply = outbox.message_of(company=desk.company, message_id=message_id)
    if reply.direction != "in":
        raise Message.DoesNotExist
    return reply, standings.standing_of(company=desk.company, customer=reply.customer, today=desk.today)


def _turn(
    request: HttpRequest, desk: Desk, reply: Message, form: DeskForm, act: Callable[[], bool], done: str
) -> HttpResponse:
    """Do it, and go on: to the next reply when this one is dealt with, else back to what it says besides."""
    is_dealt_with: list[bool] = []
    if not is_done(form, lambda: is_dealt_with.append(act())):
        return reply_pages.reply_page(request, desk, reply, form)
    if is_dealt_with[0]:
        flashes.success(request, done + " " + _("The reply is dealt with."))
        return redirect("replies")
    flashes.success(request, done)
    flashes.info(request, _("It seems to say more: see to that too, or say that it is dealt with."))
    return redirect("message", reply.id)


@acts()
def log(request: HttpRequest, desk: Desk, customer_id: int) -> HttpResponse:
    Customer.objects.only("id").get(company=desk.company, id=customer_id)
    form = ReplyForm(request.POST)

    def act() -> object:
        return acting.log_reply(
            company=desk.company, customer_id=customer_id, text=form.cleaned_data["text"],
            channel=form.cleaned_data["channel"], actor=desk.actor, today=desk.today, at=desk.at,
        )  # fmt: skip

    return customers.submit(
        request, desk, customer_id, form, act, _("Noted. It waits on Today until it is dealt with.")
    )

"""A reply as a person reads it: their words, what they seem to say, and the acts that follow, ready to be clicked."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from amistoso.core.replies import Kind, Label
from amistoso.models import Message, Sender
from amistoso.queries import bank, customers, outbox, replies
from amistoso.queries.cases import bank_until_on
from amistoso.web import reply_forms
from amistoso.web.desk import Desk
from amistoso.web.forms import DeskForm

# Which act a kind of reply asks for first.
FIRST_ACT = {
    Label.PROMISES_DATE: "promise", Label.DISPUTES: "dispute", Label.HAS_PAID: "hold", Label.WANTS_COPY: "answer",
    Label.ASKS_FOR_TIME: "agreement", Label.HARDSHIP: "agreement", Label.OUT_OF_OFFICE: "hold",
    Label.WRONG_PERSON: "contact", Label.REFUSES: "answer",
}  # fmt: skip


def reply_page(
    request: HttpRequest, desk: Desk, message: Message, filled: DeskForm | None = None, handled: DeskForm | None = None
) -> HttpResponse:
    standing = customers.standing_of(company=desk.company, customer=message.customer, today=desk.today)
    here = replies.beside(company=desk.company, message=message, bank_until_on=bank_until_on(company=desk.company))
    signer = Sender.objects.filter(company=desk.company, role="administration").order_by("id").first()
    all_forms = reply_forms.forms_of(desk, message, standing, here, signer.name if signer else "")
    if filled is not None and filled.name in all_forms:
        all_forms[filled.name] = filled
    owed = customers.owed_by(customer_ids=[message.customer_id], today=desk.today)
    told = reply_forms.told(here.suggestion, desk.language)
    waits = message.handled_at is None
    context = {
        "message": message,
        "here": here,
        "told": told,
        "sums": here.suggestion.sums if here.suggestion else [],
        "first_acts": list(dict.fromkeys(FIRST_ACT[Label(one["label"])] for one in told)),  # type: ignore[arg-type]
        "acts": _acts(all_forms, told, standing.items),
        "opened": filled.name if filled else "",
        "forms": {**all_forms, "handled": handled},
        "own": Kind.OWN,
        "waits": waits,
        "owed": owed[message.customer_id],
        "unapplied": bank.unapplied_of(company=desk.company, customer_id=message.customer_id),
        "thread": outbox.thread_of(message=message),
        "answered": _answered(message),
        "files": _files(here),
    }
    return render(request, "replies/page.html", context, status=422 if filled or (handled and handled.errors) else 200)


def _answered(message: Message) -> Message | None:
    if not message.in_reply_to:
        return None
    ours = Message.objects.filter(company_id=message.company_id, customer_id=message.customer_id, direction="out")
    return ours.filter(message_id=message.in_reply_to).defer("html").order_by("id").first()


def _acts(all_forms: dict[str, DeskForm], told: list[dict[str, object]], items: object) -> list[dict[str, object]]:
    """The acts in the order in which this reply asks for them."""
    words = {
        "promise": (_("They promise to pay"), _("Note the promise"), "heart-handshake"),
        "dispute": (_("Something is wrong with an invoice"), _("Note the dispute"), "scale"),
        "hold": (_("Wait until a day"), _("Hold"), "hand-stop"),
        "contact": (_("Write to somebody else"), _("Add the contact"), "address-book"),
        "answer": (_("Answer by e-mail"), _("Write the draft"), "mail-forward"),
    }
    asked = list(dict.fromkeys(FIRST_ACT[Label(str(one["label"]))] for one in told))
    order = [name for name in asked if name in words] + [name for name in words if name not in asked]
    return [
        {"name": name, "words": words[name][0], "button": words[name][1], "picture": words[name][2],
         "form": all_forms[name], "is_asked": name in asked}
        for name in order if items or name not in ("promise", "dispute")
    ]  # fmt: skip


def _files(here: replies.Beside) -> list[dict[str, object]]:
    if here.mail is None:
        return []
    return [
        {"id": document if here.documents.get(document) else None, "name": name, "size": size, "why": why,
         "is_gone": bool(document) and not here.documents.get(document)}
        for document, name, size, why in here.mail.enclosed
    ]  # fmt: skip

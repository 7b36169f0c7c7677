"""The forms of a reply's page, filled with what the reply seems to say: the date, the amount, the invoices named."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy

from amistoso.core.calendar import Place
from amistoso.core.money import plain
from amistoso.core.replies import Label, answers, numbers, sums
from amistoso.core.replies.folding import fold
from amistoso.core.replies.labels import WHY
from amistoso.models import Customer, Filing, Message, Suggestion
from amistoso.queries import disputes
from amistoso.queries.customers import Standing
from amistoso.queries.replies import Beside, seen_by_bank
from amistoso.web import tags
from amistoso.web.customer_forms import ROLES, HoldForm, PromiseForm
from amistoso.web.desk import Desk
from amistoso.web.dispute_forms import DisputeForm
from amistoso.web.forms import DeskForm


class NewContactForm(DeskForm):
    name = "contact"
    contact_name = forms.CharField(label=gettext_lazy("Name"), max_length=120, required=False)
    email = forms.EmailField(label=gettext_lazy("E-mail"), max_length=254, required=False)
    phone = forms.CharField(label=gettext_lazy("Telephone"), max_length=40, required=False)
    role = forms.ChoiceField(label=gettext_lazy("For what"), choices=ROLES)
    sets_aside = forms.BooleanField(label=gettext_lazy("Write no more to the person who answered"), required=False)


class AnswerForm(DeskForm):
    name = "answer"
    subject = forms.CharField(label=gettext_lazy("Subject"), max_length=200)
    text = forms.CharField(label=gettext_lazy("Text"), max_length=50_000, widget=forms.Textarea(attrs={"rows": 9}))
    papers = forms.TypedMultipleChoiceField(
        label=gettext_lazy("With these documents"), coerce=int, required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args: Any, papers: Sequence[Filing], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = list({one.document_id: f"{one.invoice} · {one.document.name}" for one in papers}.items())
        self.fields["papers"].choices = choices  # type: ignore[attr-defined]
        if not choices:
            del self.fields["papers"]


class WhoseForm(DeskForm):
    name = "whose"
    who = forms.CharField(
        label=gettext_lazy("Customer"), max_length=200,
        help_text=gettext_lazy("Name, tax id, code or the number of an invoice."),
    )  # fmt: skip


def forms_of(
    desk: Desk, message: Message, standing: Standing, here: Beside, signature: str
) -> dict[str, DeskForm]:  # fmt: skip
    """Each form, with what was found in its fields: a click away from being done, and to be changed before."""
    found = {label: (quote, _day(day)) for label, _, quote, day in here.suggestion.found} if here.suggestion else {}
    named = list(here.suggestion.invoices) if here.suggestion else []
    return {
        "promise": PromiseForm(standing=standing, today=desk.today, initial=_promise(desk, standing, here, found)),
        "dispute": DisputeForm(
            standing=standing,
            today=desk.today,
            owners=disputes.owners(company=desk.company),
            initial=_dispute(found, named, standing) | {"source": "mail"},
        ),
        "hold": HoldForm(standing=standing, initial=_hold(desk, message.customer, found)),
        "contact": NewContactForm(initial=_contact(here, found, message)),
        "answer": AnswerForm(papers=here.papers, initial=_answer(desk, message, here, found, signature)),
    }


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


Found = dict[str, tuple[str, date | None]]


def _promise(desk: Desk, standing: Standing, here: Beside, found: Found) -> dict[str, Any]:
    """Without an amount that fits it is all of the invoices chosen."""
    initial: dict[str, Any] = {}
    quote, day = found.get(Label.PROMISES_DATE) or found.get(Label.ASKS_FOR_TIME) or ("", None)
    if day and day >= desk.today:
        initial["by_on"] = day
    initial["note"] = quote[:300]
    known = {item.invoice_id: item.number for item in standing.items if item.open_minor > 0}
    named = set(numbers.named_in(quote, known) or (here.suggestion.invoices if here.suggestion else ()))
    chosen = [item for item in standing.items if item.invoice_id in named and item.open_minor > 0]
    if chosen:
        initial["items"] = [item.id for item in chosen]
    base = chosen or [item for item in standing.items if item.open_minor > 0 and item.due_on < desk.today]
    total = sum(item.open_minor for item in base)
    currencies = {item.currency for item in base}
    told = [(one.minor, one.currency) for one in sums.sums_in(fold(quote), desk.company.currency)]
    for minor, currency in told or (here.suggestion.sums if here.suggestion else ()):
        if {currency} == currencies and 0 < minor < total:
            initial["amount"] = _shown(minor, currency, desk)
            break
    return initial


def _shown(minor: int, currency: str, desk: Desk) -> str:
    text = plain(minor, currency)
    return text.replace(".", ",") if desk.language.startswith("es") else text


def _dispute(found: Found, named: Sequence[int], standing: Standing) -> dict[str, Any]:
    quote = (found.get(Label.DISPUTES) or found.get(Label.REFUSES) or ("", None))[0]
    known = {item.invoice_id: item.number for item in standing.items if item.open_minor > 0}
    named = numbers.named_in(quote, known) or named
    return {"reason": quote[:300]} | ({"invoice": named[0]} if named else {})


def _hold(desk: Desk, customer: Customer, found: Found) -> dict[str, Any]:
    """«Has paid» waits until the bank must have told; an absence until they are back."""
    if Label.HAS_PAID in found:
        quote, day = found[Label.HAS_PAID]
        return {
            "reason": quote[:300],
            "until_on": seen_by_bank(Place(customer.country, customer.region), day, desk.today),
        }
    for label in (Label.OUT_OF_OFFICE, Label.HARDSHIP, Label.ASKS_FOR_TIME):
        if label in found:
            quote, day = found[label]
            return {"reason": quote[:300], "until_on": day if day and day > desk.today else None}
    return {}


def _contact(here: Beside, found: Found, message: Message) -> dict[str, Any]:
    """The colleague they name; else who wrote, when nobody knows them yet."""
    is_gone = Label.WRONG_PERSON in found
    if here.named:
        return {"contact_name": here.named[0].name, "email": here.named[0].email, "sets_aside": is_gone}
    if here.is_stranger:
        return {"contact_name": message.sender_name, "email": message.sender_email}
    return {"sets_aside": False}


def _answer(desk: Desk, message: Message, here: Beside, found: Found, signature: str) -> dict[str, Any]:
    language = (message.customer.language or desk.company.language or "es")[:2]
    kind = next(iter(found), "")
    is_copy = Label.WANTS_COPY in found and bool(here.papers)
    papers = list(dict.fromkeys(str(one.invoice) for one in here.papers)) if is_copy else []
    day = found[kind][1] if kind else None
    body = answers.opening("copy" if is_copy else kind, language, day=day, papers=papers)
    return {
        "subject": answers.subject_of(message.subject, language),
        "text": answers.whole(body, language, signature, desk.company.name),
        "papers": [one.document_id for one in here.papers] if is_copy else [],
    }


def told(suggestion: Suggestion | None, language: str) -> list[dict[str, object]]:
    """What was found, in words: the label, why, the quote and the day."""
    place = 0 if language.startswith("es") else 1
    if suggestion is None:
        return []
    return [
        {
            "label": label, "words": tags.REPLY_LABELS.get(label, label), "why": WHY[why][place] if why in WHY else "",
            "quote": quote, "day": _day(day),
        }
        for label, why, quote, day in suggestion.found
    ]  # fmt: skip

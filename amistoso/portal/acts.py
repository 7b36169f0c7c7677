"""What a customer may tell us, each on a page of its own: it is paid, it will be, it needs time, why, whom to speak to.

A page asks, a POST takes it and leads back, so that a reload or the back button repeats nothing.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext_lazy

from amistoso.actions import answers, customers, notices
from amistoso.actions.proofs import Upload
from amistoso.actions.refusals import Refusal
from amistoso.core import money
from amistoso.core import notices as told
from amistoso.core.answers import Said
from amistoso.core.notices import Told
from amistoso.portal import pages
from amistoso.portal.door import Visit, door, shown
from amistoso.portal.pages import ABOUT, account_of, context_of, day_of, here, marks_of
from amistoso.queries.customer_accounts import Account, Line

MAX_BODY = told.MAX_PROOF_BYTES + 2**17
HOW = (
    ("transfer", gettext_lazy("By bank transfer")),
    ("card", gettext_lazy("By card or on a payment page")),
    ("debit", gettext_lazy("By direct debit")),
    ("cheque", gettext_lazy("By cheque or promissory note")),
    ("cash", gettext_lazy("In cash")),
    ("other", gettext_lazy("In another way")),
)
REASONS = (
    ("cash-flow", gettext_lazy("There is little cash just now")),
    ("approval-pending", gettext_lazy("An approval is still missing on our side")),
    ("administration", gettext_lazy("A matter of paperwork: order number, data, a copy")),
    ("dispute", gettext_lazy("Something about the invoice or the delivery is not right")),
    ("forgotten", gettext_lazy("It slipped our mind")),
    ("other", gettext_lazy("Something else")),
)
TEMPLATES = {told.PERSON: "whom"}
COUNTS = (1, 2, 3, 4, 6, 9, 12)
PROBLEMS = pages.PROBLEMS | {
    "answer-amount": gettext_lazy("Write an amount no larger than the invoice, or leave it empty."),
    "notice-paid-day": gettext_lazy("Write the day of the payment: today or some day of the last months."),
    "notice-how-missing": gettext_lazy("Choose how it was paid."),
    "notice-amount": gettext_lazy("Write an amount like 1.234,56 or leave it empty."),
    "notice-amount-large": gettext_lazy(
        "The amount is larger than what is open of these invoices. You can change it or leave it empty."
    ),
    "notice-currencies": gettext_lazy("You marked invoices in several currencies: tell us of each currency by itself."),
    "notice-invoice-missing": gettext_lazy("Mark which invoice you mean."),
    "notice-promise-day": gettext_lazy("Write a day from today on."),
    "notice-plan-count": gettext_lazy("Choose in how many parts."),
    "notice-plan-day": gettext_lazy("Write the day of the first payment, from today on."),
    "notice-reason-missing": gettext_lazy("Choose what comes closest."),
    "notice-text-missing": gettext_lazy("Tell us in a few words."),
    "notice-email": gettext_lazy("That does not look like an e-mail address. Write it like name@company.com."),
    "notice-phone": gettext_lazy("That does not look like a telephone number. Write only its figures."),
    "notice-person-missing": gettext_lazy("Write their e-mail address or their telephone number."),
    "notice-proof-large": gettext_lazy("The file is larger than 8 MB. Send it with less resolution."),
    "notice-proof-type": gettext_lazy("The file must be a PDF or a picture."),
    "notices-too-many": gettext_lazy("That is a lot for one day. Please call or write to the person named below."),
    "language-unknown": gettext_lazy("Choose one of the languages."),
}
SIGNS = (("€", "EUR"), ("EUR", "EUR"), ("USD", "USD"), ("$", "USD"), ("£", "GBP"), ("GBP", "GBP"))
OTHERWISE = gettext_lazy("We could not note it. Please call or write to the person named below.")
LANGUAGES = (
    ("es", "Español"), ("en", "English"), ("ca", "Català"), ("gl", "Galego"), ("eu", "Euskara"), ("pt", "Português"),
    ("fr", "Français"), ("de", "Deutsch"), ("it", "Italiano"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Form:
    """What was typed, as it was typed."""

    values: dict[str, str] = field(default_factory=dict)
    marks: list[str] = field(default_factory=list)


Read = Callable[[HttpRequest, list[Line]], Told]


def _act(kind: str, read: Read, request: HttpRequest, visit: Visit) -> HttpResponse:
    if request.method != "POST":
        return _asked(kind, visit, Form())
    form = Form({key: str(value)[: told.MAX_TEXT] for key, value in request.POST.items()}, marks_of(request))
    context = context_of(visit)
    account = context["account"]
    assert isinstance(account, Account)
    lines = account.marked(form.marks)
    try:
        made = notices.tell(
            company=visit.opened.company, message=visit.opened.message, told=read(request, lines),
            invoice_ids=[one.invoice.id for one in lines], network=visit.network, today=visit.today, at=visit.at,
            proof=_proof(request),
        )  # fmt: skip
    except Refusal as refusal:
        return _asked(kind, visit, form, str(PROBLEMS.get(refusal.code, OTHERWISE)), 422)
    if made.agreement_id is not None:  # the next thing is to read it
        agreement = reverse("customer-page-agreement", kwargs={"token": visit.token})
        return HttpResponseRedirect(f"{agreement}?lang={visit.language}", status=303)
    return HttpResponseRedirect(f"{here(visit)}&done={kind}", status=303)


def _asked(kind: str, visit: Visit, form: Form, problem: str = "", status: int = 200) -> HttpResponse:
    context: dict[str, Any] = context_of(visit) | {
        "kind": kind,
        "form": form.values,
        "marks": form.marks if form.values or any(form.marks) else None,
        "problem": problem,
        "how": HOW,
        "reasons": REASONS,
        "counts": COUNTS,
        "languages": LANGUAGES,
        "about": ABOUT,
    }
    return shown(f"portal/{TEMPLATES.get(kind, kind)}.html", context, status)


@door("GET", "HEAD", "POST", most=MAX_BODY)
def paid(request: HttpRequest, visit: Visit) -> HttpResponse:
    def read(request: HttpRequest, lines: list[Line]) -> Told:
        sent = request.POST
        return Told(
            told.PAID, about=sent.get("how", ""), text=sent.get("text", ""), on=day_of(sent.get("on", "")),
            minor=_amount(sent.get("amount", ""), lines, visit.language),
        )  # fmt: skip

    return _act(told.PAID, read, request, visit)


@door("GET", "HEAD", "POST")
def promise(request: HttpRequest, visit: Visit) -> HttpResponse:
    def read(request: HttpRequest, lines: list[Line]) -> Told:
        sent = request.POST
        return Told(
            told.PROMISE, text=sent.get("text", ""), on=day_of(sent.get("on", "")),
            minor=_amount(sent.get("amount", ""), lines, visit.language),
        )  # fmt: skip

    return _act(told.PROMISE, read, request, visit)


@door("GET", "HEAD", "POST")
def plan(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Instalments, or all of it later."""

    def read(request: HttpRequest, lines: list[Line]) -> Told:
        sent, count = request.POST, request.POST.get("count", "")
        is_number = count.isascii() and count.isdigit() and len(count) < 3
        return Told(
            told.PLAN, text=sent.get("text", ""), on=day_of(sent.get("on", "")), count=int(count) if is_number else None
        )

    return _act(told.PLAN, read, request, visit)


@door("GET", "HEAD", "POST")
def reason(request: HttpRequest, visit: Visit) -> HttpResponse:
    def read(request: HttpRequest, lines: list[Line]) -> Told:
        return Told(told.REASON, about=request.POST.get("about", ""), text=request.POST.get("text", ""))

    return _act(told.REASON, read, request, visit)


@door("GET", "HEAD", "POST")
def person(request: HttpRequest, visit: Visit) -> HttpResponse:
    """A suggestion of whom to speak to."""

    def read(request: HttpRequest, lines: list[Line]) -> Told:
        sent = request.POST
        return Told(
            told.PERSON, text=sent.get("text", ""), name=sent.get("name", ""), email=sent.get("email", ""),
            phone=sent.get("phone", ""),
        )  # fmt: skip

    return _act(told.PERSON, read, request, visit)


@door("POST")
def language(request: HttpRequest, visit: Visit) -> HttpResponse:
    """In which language our messages reach them: theirs to choose, and nothing else of theirs changes."""
    wanted = request.POST.get("language", "")
    if wanted not in dict(LANGUAGES):
        return _asked(told.PERSON, visit, Form(), str(PROBLEMS["language-unknown"]), 422)
    opened = visit.opened
    customers.address_as(
        company=opened.company, customer_id=opened.customer.id, language=wanted, register=opened.customer.register,
        actor=notices.CUSTOMER, today=visit.today, at=visit.at,
    )  # fmt: skip
    spoken = wanted if wanted in ("es", "en") else visit.language
    back = reverse("customer-page-person", kwargs={"token": visit.token})
    return HttpResponseRedirect(f"{back}?lang={spoken}#language", status=303)


def _amount(text: str, lines: list[Line], language: str) -> int | None:
    """Read an amount in the currency of what was marked, with the reader's decimal mark."""
    text = text.strip()
    if not text:
        return None
    currencies = {one.invoice.currency for one in lines}
    if len(currencies) > 1:
        raise Refusal("notice-currencies", "Hay varias monedas.", "Díganoslo de cada una por separado.")
    currency = next(iter(currencies), "EUR")
    typed = next((code for sign, code in SIGNS if sign in text.upper()), currency)
    if typed != currency:
        raise Refusal("notice-amount", "El importe es de otra moneda.", "Escríbalo sin moneda.")
    try:
        return money.read(text[:30], currency, "," if language == "es" else ".")
    except money.AmountError as error:
        raise Refusal("notice-amount", "El importe no puede ser.", "Escriba un importe mayor que cero.") from error


def _proof(request: HttpRequest) -> Upload | None:
    file = request.FILES.get("proof")
    if file is None:
        return None
    if (file.size or 0) > told.MAX_PROOF_BYTES:
        limit = told.MAX_PROOF_BYTES // 2**20
        raise Refusal("notice-proof-large", f"El fichero ocupa más de {limit} MB.", "Mándelo con menos resolución.")
    return Upload((file.name or "")[:255], file.read())


@door("GET", "HEAD", "POST", most=MAX_BODY)
def dispute(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Something is not right with one invoice: all of it or an amount, in their words, with a picture if they like."""
    if request.method != "POST":
        return _asked("dispute", visit, Form(marks=[request.GET.get("invoice", "")]))
    form = Form({key: str(value)[: told.MAX_TEXT] for key, value in request.POST.items()}, marks_of(request))
    lines = account_of(visit).marked(form.marks[:1])
    sent = request.POST
    try:
        said = Said(
            "wrong",
            sent.get("about", ""),
            sent.get("text", ""),
            minor=_amount(sent.get("amount", ""), lines, visit.language),
        )
        answers.answer(
            company=visit.opened.company, message=visit.opened.message, invoice_ids=[one.invoice.id for one in lines],
            said=said, network=visit.network, today=visit.today, at=visit.at, evidence=_proof(request),
        )  # fmt: skip
    except Refusal as refusal:
        return _asked("dispute", visit, form, str(PROBLEMS.get(refusal.code, OTHERWISE)), 422)
    return HttpResponseRedirect(f"{here(visit)}&done=wrong", status=303)

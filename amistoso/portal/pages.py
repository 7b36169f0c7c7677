"""The customer's page: the invoices of one message, three answers to it, how to pay, and whom to speak to."""

from collections.abc import Sequence
from datetime import date

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import content_disposition_header
from django.utils.translation import gettext_lazy

from amistoso.actions import answers, archives, paper
from amistoso.actions.refusals import Refusal
from amistoso.core import creditor_references, epc, payment_pages
from amistoso.core.answers import Said
from amistoso.core.money import Money
from amistoso.portal.door import Visit, door, shown
from amistoso.queries import agreements
from amistoso.queries.links import Line, Opened

ANSWERS = ("right", "missing", "wrong", "waiting")
# Whatever it is, it may run nothing and load nothing, should a browser show it after all.
COPY_POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'"
ABOUT = (
    ("amount", gettext_lazy("The amount is not right")),
    ("order-number", gettext_lazy("The order number is missing or wrong")),
    ("goods", gettext_lazy("The goods or the work were not as agreed")),
    ("recipient", gettext_lazy("This invoice is not for us")),
    ("other", gettext_lazy("Something else")),
)
PROBLEMS = {
    "answer-unknown": gettext_lazy("Choose one of the answers."),
    "answer-invoice-missing": gettext_lazy("Mark which invoice you mean."),
    "answer-about-missing": gettext_lazy("Choose what is not right."),
    "answer-text-missing": gettext_lazy("Tell us in a few words what is not right."),
    "answer-date-past": gettext_lazy("Write the day on which you expect the approval; it must be after today."),
    "answers-too-many": gettext_lazy("You have told us a lot today. Please call or write to the person named below."),
    "document-lost": gettext_lazy(
        "The copy cannot be opened just now. Tell us below that you need one, and we send it to you."
    ),
}


@door("GET", "HEAD")
def page(request: HttpRequest, visit: Visit) -> HttpResponse:
    return _shown(visit, wanted=request.GET.get("a", ""), done=request.GET.get("done", ""))


@door("POST")
def answer(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Take the answer, and show the page again, so that a reload repeats nothing."""
    kind = request.POST.get("answer", "")
    said = Said(kind, request.POST.get("about", ""), request.POST.get("text", ""), _day(request.POST.get("until", "")))
    numbers = {one for one in request.POST.getlist("invoice")[:100] if one.isascii() and one.isdigit()}
    lines = [one for one in visit.opened.lines if str(one.number) in numbers]
    try:
        answers.answer(
            company=visit.opened.company, message=visit.opened.message, invoice_ids=[one.invoice.id for one in lines],
            said=said, network=visit.network, today=visit.today, at=visit.at,
        )  # fmt: skip
    except Refusal as refusal:
        problem = str(PROBLEMS.get(refusal.code, PROBLEMS["answer-unknown"]))
        marked = {one.number for one in lines}
        return _shown(visit, wanted=kind, problem=problem, said=said, marked=marked, status=422)
    return HttpResponseRedirect(f"{_here(visit)}&done={kind}", status=303)


@door("POST")
def copy(request: HttpRequest, visit: Visit, number: int) -> HttpResponse:
    """Hand over the archived invoice; that they have it now is noted, which is why this is a POST."""
    line = visit.opened.line(number)
    if line is None or line.copy is None:
        return _shown(visit, problem=str(PROBLEMS["document-lost"]), status=404)
    company = visit.opened.company
    try:
        document, content = archives.content_of(company=company, document_id=line.copy.document_id)
    except Refusal:
        return _shown(visit, problem=str(PROBLEMS["document-lost"]), status=404)
    answers.copy_taken(
        company=company, message=visit.opened.message, invoice=line.invoice, document=document.name,
        today=visit.today, at=visit.at,
    )  # fmt: skip
    response = HttpResponse(content, content_type=document.media_type)
    response["Content-Disposition"] = content_disposition_header(as_attachment=True, filename=document.name)
    response["X-Content-Type-Options"] = "nosniff"
    return response


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text.strip()[:10])
    except ValueError:
        return None


def _here(visit: Visit) -> str:
    return f"{reverse('customer-page', kwargs={'token': visit.token})}?lang={visit.language}"


def _shown(
    visit: Visit, *, wanted: str = "", done: str = "", problem: str = "", said: Said | None = None,
    marked: set[int] | None = None, status: int = 200,
) -> HttpResponse:  # fmt: skip
    opened = visit.opened
    context: dict[str, object] = {
        "language": visit.language,
        "other_language": "en" if visit.language == "es" else "es",
        "token": visit.token,
        "here": _here(visit),
        "company": opened.company,
        "customer": opened.customer,
        "message": opened.message,
        "person": opened.message.sender_name.split(" · ")[0],
        "phone": opened.phone,
        "lines": opened.lines,
        "only": opened.lines[0] if len(opened.lines) == 1 else None,
        "totals": _totals([one for one in opened.lines if one.is_open]),
        "to_pay": _totals([one for one in opened.lines if one.is_to_pay]),
        "iban": _grouped(opened.company.iban),
        "references": _references(opened),
        "payment_code": _payment_code(opened),
        "payment_page": _payment_page(opened, visit.language),
        "wanted": wanted if wanted in ANSWERS else "",
        "done": done if done in ANSWERS and any(one.answer and one.answer.kind == done for one in opened.lines) else "",
        "agreement": agreements.of_message(message=opened.message),
        "problem": problem,
        "said": said,
        "marked": marked,
        "about": ABOUT,
        "today": visit.today,
    }
    return shown("portal/page.html", context, status)


def _totals(lines: Sequence[Line]) -> list[Money]:
    """Two currencies never add; a credit note of another invoice is not counted here."""
    sums: dict[str, int] = {}
    for line in lines:
        sums[line.open.currency] = sums.get(line.open.currency, 0) + line.open.minor
    return [Money(minor, currency) for currency, minor in sorted(sums.items())]


def _references(opened: Opened) -> list[str]:
    """As the letter asks for it: what the ledger gave, else our own, else the numbers."""
    invoices = [one.invoice for one in opened.lines if one.is_to_pay]
    given = any(one.payment_reference for one in invoices)
    own = creditor_references.asked_for(
        opened.company.reference_kind, opened.company.pk, opened.customer.pk, {one.pk for one in invoices}
    )
    if own and invoices and not given:
        return [creditor_references.grouped(own)]
    return [one.payment_reference or one.number for one in invoices]


def _payment_code(opened: Opened) -> str:
    """The QR code of what is open by now, which may be less than the mail asked for."""
    euros = [one.minor for one in _totals([one for one in opened.lines if one.is_to_pay]) if one.currency == "EUR"]
    company, told = opened.company, ", ".join(_references(opened))
    payload = epc.payload(company.name, company.iban, euros[0], "EUR", told) if euros else ""
    return paper.qr_picture(payload) if payload else ""


def _grouped(iban: str) -> str:
    return " ".join(iban[at : at + 4] for at in range(0, len(iban), 4))


def _payment_page(opened: Opened, language: str) -> str:
    totals = _totals([one for one in opened.lines if one.is_to_pay])
    if not opened.company.payment_page or len(totals) != 1:
        return ""
    numbers = [one.invoice.payment_reference or one.invoice.number for one in opened.lines if one.is_to_pay]
    wanted = payment_pages.Wanted(
        numbers, totals[0].minor, totals[0].currency, opened.customer.tax_id or opened.customer.name,
        language,
    )  # fmt: skip
    return payment_pages.filled(opened.company.payment_page, wanted)

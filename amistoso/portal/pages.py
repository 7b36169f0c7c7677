"""The customer's page: what is owed and why, three answers to a message, how to pay, and whom to speak to."""

from datetime import date, timedelta

from django.core.cache import cache
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import content_disposition_header
from django.utils.translation import gettext_lazy

from amistoso.actions import account_statements, answers, archives, customer_pages
from amistoso.actions.refusals import Refusal
from amistoso.core import notices as told
from amistoso.core.answers import Said
from amistoso.models import Company, Notice
from amistoso.portal.agreements import agreement_for
from amistoso.portal.door import Visit, door, shown
from amistoso.queries.customer_accounts import Account, Line

ANSWERS = ("right", "missing", "wrong", "waiting")
MAX_MARKED = 300
STATEMENT_DAYS = 365
MAX_STATEMENTS = 20  # an hour by one link: each is worked out anew
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
    "answers-too-many": gettext_lazy("That is a lot for one day. Please call or write to the person named below."),
    "document-lost": gettext_lazy(
        "The copy cannot be opened just now. Tell us below that you need one, and we send it to you."
    ),
    "statement-period": gettext_lazy("The statement cannot be made just now. Please ask the person named below."),
}


@door("GET", "HEAD")
def page(request: HttpRequest, visit: Visit) -> HttpResponse:
    return shown_page(visit, wanted=request.GET.get("a", ""), done=request.GET.get("done", ""))


@door("POST")
def answer(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Take the answer, and show the page again, so that a reload repeats nothing."""
    kind = request.POST.get("answer", "")
    said = Said(
        kind, request.POST.get("about", ""), request.POST.get("text", ""), day_of(request.POST.get("until", ""))
    )
    account = account_of(visit)
    lines = account.marked(marks_of(request))
    try:
        answers.answer(
            company=visit.opened.company, message=visit.opened.message, invoice_ids=[one.invoice.id for one in lines],
            said=said, network=visit.network, today=visit.today, at=visit.at,
        )  # fmt: skip
    except Refusal as refusal:
        problem = str(PROBLEMS.get(refusal.code, PROBLEMS["answer-unknown"]))
        marked = {one.mark for one in lines}
        return shown_page(visit, wanted=kind, problem=problem, said=said, marked=marked, status=422)
    return HttpResponseRedirect(f"{here(visit)}&done={kind}", status=303)


@door("POST")
def copy(request: HttpRequest, visit: Visit, mark: str) -> HttpResponse:
    """Hand over the archived invoice; that they have it now is noted, which is why this is a POST."""
    line = account_of(visit).line(mark)
    if line is None or line.copy is None:
        return shown_page(visit, problem=str(PROBLEMS["document-lost"]), status=404)
    company = visit.opened.company
    try:
        document, content = archives.content_of(company=company, document_id=line.copy.document_id)
    except Refusal:
        return shown_page(visit, problem=str(PROBLEMS["document-lost"]), status=404)
    answers.copy_taken(
        company=company, message=visit.opened.message, invoice=line.invoice, document=document.name,
        today=visit.today, at=visit.at,
    )  # fmt: skip
    return handed_over(content, document.media_type, document.name)


@door("POST")
def statement(request: HttpRequest, visit: Visit) -> HttpResponse:
    """A year of the account as a PDF, the same that the desk prints."""
    company, customer = visit.opened.company, visit.opened.customer
    key = f"portal-statements:{visit.opened.link.id}"
    cache.add(key, 0, 3600)
    if cache.incr(key) > MAX_STATEMENTS:
        return shown_page(visit, problem=str(PROBLEMS["answers-too-many"]), status=429)
    since = visit.today - timedelta(days=STATEMENT_DAYS)
    try:
        content = account_statements.pdf(
            company=company, customer=customer, since=since, until=visit.today, at=visit.at
        )
    except Refusal:
        return shown_page(visit, problem=str(PROBLEMS["statement-period"]), status=503)
    answers.statement_taken(company=company, message=visit.opened.message, at=visit.at)
    return handed_over(content, "application/pdf", f"{company.name} {visit.today.isoformat()}.pdf")


def handed_over(content: bytes, media_type: str, name: str) -> HttpResponse:
    response = HttpResponse(content, content_type=media_type)
    response["Content-Disposition"] = content_disposition_header(as_attachment=True, filename=name)
    response["X-Content-Type-Options"] = "nosniff"
    return response


def day_of(text: str) -> date | None:
    try:
        return date.fromisoformat(text.strip()[:10])
    except ValueError:
        return None


def marks_of(request: HttpRequest) -> list[str]:
    return request.POST.getlist("invoice")[:MAX_MARKED]


def here(visit: Visit) -> str:
    return f"{reverse('customer-page', kwargs={'token': visit.token})}?lang={visit.language}"


def context_of(visit: Visit) -> dict[str, object]:
    opened = visit.opened
    return customer_pages.shown(
        company=opened.company, customer=opened.customer, message=opened.message, phone=opened.phone,
        token=visit.token, language=visit.language, today=visit.today,
    ) | {"here": here(visit)}  # fmt: skip


def account_of(visit: Visit) -> Account:
    account = context_of(visit)["account"]
    assert isinstance(account, Account)
    return account


def shown_page(
    visit: Visit, *, wanted: str = "", done: str = "", problem: str = "", said: Said | None = None,
    marked: set[str] | None = None, status: int = 200,
) -> HttpResponse:  # fmt: skip
    context = context_of(visit)
    lines = context["lines"]
    assert isinstance(lines, list)
    context |= {
        "wanted": wanted if wanted in ANSWERS else "",
        "done": done if done in ANSWERS and _is_answered(lines, done) else "",
        "notice": _notice_done(visit, done),
        "agreement": agreement_for(visit),
        "problem": problem,
        "said": said,
        "marked": marked,
        "about": ABOUT,
    }
    return shown("portal/page.html", context, status)


def _is_answered(lines: list[Line], kind: str) -> bool:
    return any(one.answer is not None and one.answer.kind == kind for one in lines)


def _notice_done(visit: Visit, done: str) -> Notice | None:
    """What they have just told us: looked up, so that an address alone makes no page say so."""
    if done not in told.KINDS:
        return None
    company: Company = visit.opened.company
    found = Notice.objects.filter(company=company, message=visit.opened.message, kind=done, told_on=visit.today)
    return found.select_related("promise", "agreement").order_by("-id").first()

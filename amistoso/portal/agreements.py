"""The page on which a customer reads an agreement and answers it: yes, no, or something else; and its PDF.

What is shown is the stored text itself, and a yes carries its mark: who was shown one text cannot accept another.
"""

from typing import Any
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import content_disposition_header
from django.utils.translation import gettext_lazy

from amistoso.actions import agreement_proposals, archives
from amistoso.actions.refusals import Refusal
from amistoso.models import Agreement, AgreementState
from amistoso.portal.door import Visit, door, shown
from amistoso.queries import agreements, notices

PROBLEMS = {
    "agreement-over": gettext_lazy(
        "This proposal is not open any more: it was answered, changed or taken back. Please call or write to us, and we"
        " look at it together."
    ),
    "agreement-expired": gettext_lazy(
        "The day until which this proposal stood has passed. Please call or write to us: we are glad to send another."
    ),
    "agreement-changed": gettext_lazy(
        "The text has changed since you opened it. Please read it again before accepting."
    ),
    "agreement-signer": gettext_lazy("Write your name and your position, so that the agreement says who accepts it."),
    "agreement-counter": gettext_lazy("Tell us in a few words what would suit you better."),
    "agreement-unread": gettext_lazy("Mark that you have read the agreement and accept it."),
    "already-agreed": gettext_lazy(
        "One of these invoices is in another agreement by now. Please call or write to us, and we put it in order."
    ),
    "document-lost": gettext_lazy(
        "The document cannot be opened just now. Reply to our message and we send it to you."
    ),
}
ANSWERABLE = (AgreementState.PROPOSED, AgreementState.COUNTERED)


@door("GET", "HEAD")
def page(request: HttpRequest, visit: Visit) -> HttpResponse:
    made = _of(visit)
    return _nothing(visit) if made is None else _shown(visit, made)


@door("POST")
def answer(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Take the answer, and show the page again, so that a reload repeats nothing."""
    made = _of(visit)
    if made is None:
        return _nothing(visit)
    said = request.POST
    kind, text = said.get("answer", ""), said.get("text", "")
    own: dict[str, Any] = {
        "company": visit.opened.company, "agreement_id": made.id, "network": visit.network, "today": visit.today,
        "at": visit.at,
    }  # fmt: skip
    try:
        if kind == "accept":
            if said.get("read") != "on":
                raise Refusal("agreement-unread", "Falta marcar que se ha leído.", "Márquelo.")
            agreement_proposals.accept(
                sha256=said.get("sha256", ""), name=said.get("name", ""), role=said.get("role", ""), **own
            )
        elif kind == "decline":
            agreement_proposals.decline(text=text, **own)
        else:
            agreement_proposals.counter(text=text, **own)
    except Refusal as refusal:
        problem = str(PROBLEMS.get(refusal.code, PROBLEMS["agreement-over"]))
        return _shown(visit, _of(visit) or made, problem=problem, said=said.dict(), status=422)
    here = reverse("customer-page-agreement", kwargs={"token": visit.token})
    return HttpResponseRedirect(f"{here}?lang={visit.language}", status=303)


@door("POST")
def copy(request: HttpRequest, visit: Visit) -> HttpResponse:
    made = _of(visit)
    if made is None or made.document_id is None:
        return _nothing(visit)
    try:
        document, content = archives.content_of(company=visit.opened.company, document_id=made.document_id)
    except Refusal:
        return _shown(visit, made, problem=str(PROBLEMS["document-lost"]), status=404)
    response = HttpResponse(content, content_type=document.media_type)
    response["Content-Disposition"] = content_disposition_header(as_attachment=True, filename=document.name)
    response["X-Content-Type-Options"] = "nosniff"
    return response


def _of(visit: Visit) -> Agreement | None:
    """What this very message brought, else what they asked for on their page; always of their own customer."""
    made = agreement_for(visit)
    return made if made is not None and made.text_sha256 else None


def agreement_for(visit: Visit) -> Agreement | None:
    opened = visit.opened
    brought = agreements.of_message(message=opened.message)
    if brought is not None and brought.state in (*ANSWERABLE, AgreementState.RUNNING):
        return brought
    return notices.proposal_of(company=opened.company, customer=opened.customer) or brought


def _local(made: Agreement, zone: str) -> str:
    return f"{made.answered_at.astimezone(ZoneInfo(zone)):%d/%m/%Y %H:%M}" if made.answered_at else ""


def _nothing(visit: Visit) -> HttpResponse:
    return shown("portal/closed.html", {"language": visit.language}, 404)


def _shown(
    visit: Visit, made: Agreement, *, problem: str = "", said: dict[str, str] | None = None, status: int = 200
) -> HttpResponse:
    opened = visit.opened
    standing = agreements.standings(company=opened.company, agreements=[made], today=visit.today)[0]
    is_late = made.answer_by_on is not None and made.answer_by_on < visit.today
    context: dict[str, object] = {
        "language": visit.language,
        "other_language": "en" if visit.language == "es" else "es",
        "token": visit.token,
        "company": opened.company,
        "person": opened.message.sender_name.split(" · ")[0],
        "phone": opened.phone,
        "message": opened.message,
        "agreement": made,
        "standing": standing,
        "is_open": made.state in ANSWERABLE and not is_late,
        "is_expired": made.state in ANSWERABLE and is_late,
        "is_agreed": made.state in (AgreementState.RUNNING, AgreementState.FINISHED),
        "accepted_at": _local(made, opened.company.time_zone),
        "problem": problem,
        "said": said or {},
    }
    return shown("portal/agreement.html", context, status)

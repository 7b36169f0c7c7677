"""Before anything leaves: what is doubtful in the books, what it keeps from leaving, and the click that mends it."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from amistoso.actions import quality as acting
from amistoso.actions import replacements
from amistoso.actions.refusals import Refusal
from amistoso.core import quality, quality_words
from amistoso.models import Company, Customer, Finding
from amistoso.queries import health
from amistoso.queries import quality as found_by
from amistoso.web import numbers
from amistoso.web.desk import Desk, acts, reads, try_act

FEW = 5  # of each kind on the first page


@dataclass(frozen=True, slots=True)
class Line:
    """A finding in words, with the page that mends it."""

    finding: Finding
    sentence: str
    place: str
    may_stand: bool


@reads()
def page(request: HttpRequest, desk: Desk) -> HttpResponse:
    found = []
    for kind in found_by.kinds(company=desk.company):
        few = found_by.findings(company=desk.company, code=kind.check.code, rows_of_page=FEW)
        found.append((kind, lines(few.rows, desk.language), quality_words.title(kind.check.code, desk.language)))
    context = {
        "kinds": found,
        "blocking": found_by.count_of_blocking(company=desk.company),
        "checked_at": Company.objects.values_list("checked_at", flat=True).get(id=desk.company.id),
        "problems": health.problems(company=desk.company),
    }
    return render(request, "quality/page.html", context)


def lines(findings: Sequence[Finding], language: str) -> list[Line]:
    return [
        Line(
            one, quality_words.sentence(one.code, one.values, language),
            quality.place_of(one.code, one.customer_id, one.noun_id), quality.BY_CODE[one.code].may_stand,
        )
        for one in findings
    ]  # fmt: skip


@reads()
def kind(request: HttpRequest, desk: Desk, code: str) -> HttpResponse:
    """All that one check found; or what a person let stand."""
    if code not in quality.BY_CODE:
        raise Http404
    accepted = request.GET.get("accepted") == "1"
    found = found_by.findings(
        company=desk.company, code=code, accepted=accepted, page=numbers.page(request.GET.get("page"))
    )
    context = {
        "check": quality.BY_CODE[code],
        "title": quality_words.title(code, desk.language),
        "accepted": accepted,
        "page": found,
        "lines": lines(found.rows, desk.language),
    }
    return render(request, "quality/kind.html", context)


@acts()
def look(request: HttpRequest, desk: Desk) -> HttpResponse:
    looked = acting.look(company=desk.company, today=desk.today, at=desk.at)
    said = _("Checked: %(new)s new, %(gone)s mended.") % {"new": looked.new, "gone": looked.gone}
    messages.success(request, said)
    return redirect("check")


@acts()
def accept(request: HttpRequest, desk: Desk, finding_id: int) -> HttpResponse:
    """It is right as it is, and why."""
    finding = Finding.objects.get(company=desk.company, id=finding_id)
    why = request.POST.get("because", "")
    try_act(
        request, lambda: acting.accept(**desk.act, finding_id=finding_id, because=why),
        _("It stands as it is. It comes back if the values change."),
    )  # fmt: skip
    return _back(request, finding)


@acts()
def replace(request: HttpRequest, desk: Desk, finding_id: int) -> HttpResponse:
    """The other invoice stands for this one: what was paid of this counts for that."""
    finding = Finding.objects.get(company=desk.company, id=finding_id, code="invoice-replaced")
    try:
        left = replacements.settle(
            company=desk.company, replaced_id=finding.noun_id or 0, replacing_id=finding.values["other_id"],
            actor=desk.actor, today=desk.today, at=desk.at,
        )  # fmt: skip
        said = _("%(other)s stands for %(invoice)s now.") % finding.values
        messages.success(request, said)
        if left:
            messages.warning(request, _("They had paid more than the new amount: decide what happens to the rest."))
    except Refusal as refusal:
        messages.error(request, str(refusal))
    return _back(request, finding)


@acts()
def replace_back(request: HttpRequest, desk: Desk, customer_id: int) -> HttpResponse:
    """It was a mistake: both invoices are owed as they were, and somebody has to say which."""
    Customer.objects.get(company=desk.company, id=customer_id)
    ids = [numbers.number(request.POST.get(name)) or 0 for name in ("replaced", "replacing")]
    try:
        done = replacements.take_back(
            company=desk.company,
            replaced_id=ids[0],
            replacing_id=ids[1],
            actor=desk.actor,
            today=desk.today,
            at=desk.at,
        )
        messages.success(request, _("Taken back.") if done else _("It had been taken back already."))
    except Refusal as refusal:
        messages.error(request, str(refusal))
    return redirect("customer", customer_id)


@acts()
def doubt(request: HttpRequest, desk: Desk, finding_id: int) -> HttpResponse:
    finding = Finding.objects.get(company=desk.company, id=finding_id)
    acting.doubt_again(company=desk.company, finding_id=finding_id, actor=desk.actor, today=desk.today, at=desk.at)
    messages.success(request, _("It is to be looked at again."))
    return _back(request, finding)


def _back(request: HttpRequest, finding: Finding) -> HttpResponse:
    """Go back to where it was said: the page of the kind, the customer, or the check."""
    match request.POST.get("back"):
        case "kind":
            return redirect("check-kind", finding.code)
        case "customer" if finding.customer_id is not None:
            return redirect("customer", finding.customer_id)
        case _:
            return redirect("check")

"""One row of the bank queue: what the bank says, the best proposal, and the acts on it, each answered in its place.

With script an act gives back the row as it is now; without, the queue with the next line in view.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from amistoso.actions import allocations, proposals
from amistoso.actions.refusals import Refusal
from amistoso.models import BankLine
from amistoso.queries import bank, offers
from amistoso.queries.offers import Offers
from amistoso.web import numbers
from amistoso.web.desk import Desk, acts


@dataclass(frozen=True, slots=True)
class Row:
    """`done` says what was just done, `rejected` the key of a proposal that was just refused."""

    line: BankLine
    state: str
    offers: Offers | None = None
    done: str = ""
    problem: str = ""
    rejected: str = ""

    @property
    def is_waiting(self) -> bool:
        return self.state in ("open", "partly", "returning")

    @property
    def can_be_undone(self) -> str:
        """Return the name of the address that takes back what was done to the line."""
        if self.state in ("credit", "not_customer", "ignored"):
            return "bank-line-back"
        return "bank-line-undo" if self.state in ("applied", "partly", "returned", "paid-back") else ""


def rows_of(desk: Desk, lines: Sequence[BankLine], *, with_offers: bool) -> list[Row]:
    waiting = [line.id for line in lines] if with_offers else []
    found = offers.offers_for(company=desk.company, line_ids=waiting, language=desk.language)
    return [Row(line, bank.state_of(line), found.get(line.id)) for line in lines]


def answer(
    request: HttpRequest, desk: Desk, line_id: int, act: Callable[[], object], done: str, *, rejected: str = ""
) -> HttpResponse:
    """Do the act and show the row as it is then, or what kept it from being done."""
    BankLine.objects.only("id").get(company=desk.company, id=line_id)
    problem = ""
    try:
        act()
    except Refusal as refusal:
        problem = str(refusal)
    line = bank.line_of(company=desk.company, line_id=line_id)
    if request.headers.get("HX-Request"):
        found = offers.offers_for(company=desk.company, line_ids=[line_id], language=desk.language)
        row = Row(line, bank.state_of(line), found.get(line_id), "" if problem else done, problem,
                  "" if problem else rejected)  # fmt: skip
        return render(request, "bank/row.html", {"row": row, "is_answer": True})
    if problem:
        messages.error(request, problem)
        return redirect("bank-line", line_id)
    messages.success(request, done)
    return next_in_queue(desk, line)


def next_in_queue(desk: Desk, line: BankLine) -> HttpResponse:
    """Stay with a line that still has money; else bring the next one into view."""
    if line.state == "open" and line.unapplied_minor:
        return redirect("bank-line", line.id)
    following = bank.next_waiting(company=desk.company, after=line)
    return redirect(reverse("bank") + (f"#line-{following}" if following else ""))


@acts()
def accept(request: HttpRequest, desk: Desk, line_id: int) -> HttpResponse:
    """As proposed; `settle` instead of `key` also lets go of the difference that the proposal names."""
    settle = request.POST.get("settle", "")
    key = settle or request.POST.get("key", "")

    def act() -> object:
        return proposals.accept_proposal(**desk.act, line_id=line_id, key=key, waive=bool(settle))

    said = _("Applied; nobody is asked for the difference.") if settle else _("Applied.")
    return answer(request, desk, line_id, act, said)


@acts()
def reject(request: HttpRequest, desk: Desk, line_id: int) -> HttpResponse:
    key, why = request.POST.get("key", ""), request.POST.get("reason", "")

    def act() -> object:
        return proposals.reject_proposal(**desk.act, line_id=line_id, key=key, reason=why)

    return answer(request, desk, line_id, act, _("Not offered again."), rejected=key)


@acts()
def offer_again(request: HttpRequest, desk: Desk, line_id: int) -> HttpResponse:
    key = request.POST.get("key", "")
    return answer(
        request, desk, line_id, lambda: proposals.offer_again(**desk.act, line_id=line_id, key=key), _("Offered again.")
    )


@acts()
def undo(request: HttpRequest, desk: Desk, line_id: int) -> HttpResponse:
    said = _("Undone: the invoices are open again.")
    return answer(request, desk, line_id, lambda: allocations.undo_line(**desk.act, line_id=line_id), said)


@acts()
def aside(request: HttpRequest, desk: Desk, line_id: int) -> HttpResponse:
    """The money is not a customer's payment."""
    said, why = _("Set aside: it holds no reminder."), request.POST.get("reason", "")
    return answer(request, desk, line_id, lambda: allocations.set_aside(**desk.act, line_id=line_id, reason=why), said)


@acts()
def ignore(request: HttpRequest, desk: Desk, line_id: int) -> HttpResponse:
    """Whoever's it is, nobody has to do anything about it."""
    said, why = _("Ignored: it holds no reminder."), request.POST.get("reason", "")
    return answer(request, desk, line_id, lambda: allocations.ignore(**desk.act, line_id=line_id, reason=why), said)


@acts()
def back(request: HttpRequest, desk: Desk, line_id: int) -> HttpResponse:
    said = _("Taken back: it waits to be applied.")
    return answer(request, desk, line_id, lambda: allocations.take_back(**desk.act, line_id=line_id), said)


@acts()
def payer(request: HttpRequest, desk: Desk, line_id: int) -> HttpResponse:
    """Say who paid, before it is known for what."""
    said, who = _("Noted who paid; choose the invoices now."), numbers.number(request.POST.get("customer")) or 0
    return answer(
        request, desk, line_id, lambda: allocations.name_payer(**desk.act, line_id=line_id, customer_id=who), said
    )

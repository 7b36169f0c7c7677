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
        return "bank-line-undo" if self.state in ("applied", "partly", "returned") else ""


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
        problem = f"{refusal.message} {refusal.hint}"
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
    def act() -> object:
        return proposals.accept_proposal(
            company=desk.company, line_id=line_id, key=request.POST.get("key", ""),
            actor=desk.actor, today=desk.today, at=desk.at,
        )  # fmt: skip

    return answer(request, desk, line_id, act, _("Applied."))


@acts()
def reject(request: HttpRequest, desk: Desk, line_id: int) -> HttpResponse:
    key = request.POST.get("key", "")

    def act() -> object:
        return proposals.reject_proposal(
            company=desk.company, line_id=line_id, key=key, reason=request.POST.get("reason", ""),
            actor=desk.actor, today=desk.today, at=desk.at,
        )  # fmt: skip

    return answer(request, desk, line_id, act, _("Not offered again."), rejected=key)


@acts()
def offer_again(request: HttpRequest, desk: Desk, line_id: int) -> HttpResponse:
    def act() -> object:
        return proposals.offer_again(
            company=desk.company, line_id=line_id, key=request.POST.get("key", ""),
            actor=desk.actor, today=desk.today, at=desk.at,
        )  # fmt: skip

    return answer(request, desk, line_id, act, _("Offered again."))


@acts()
def undo(request: HttpRequest, desk: Desk, line_id: int) -> HttpResponse:
    def act() -> object:
        return allocations.undo_line(
            company=desk.company, line_id=line_id, actor=desk.actor, today=desk.today, at=desk.at
        )

    return answer(request, desk, line_id, act, _("Undone: the invoices are open again."))


@acts()
def aside(request: HttpRequest, desk: Desk, line_id: int) -> HttpResponse:
    """The money is not a customer's payment."""

    def act() -> object:
        return allocations.set_aside(
            company=desk.company, line_id=line_id, reason=request.POST.get("reason", ""),
            actor=desk.actor, today=desk.today, at=desk.at,
        )  # fmt: skip

    return answer(request, desk, line_id, act, _("Set aside: it holds no reminder."))


@acts()
def ignore(request: HttpRequest, desk: Desk, line_id: int) -> HttpResponse:
    """Whoever's it is, nobody has to do anything about it."""

    def act() -> object:
        return allocations.ignore(
            company=desk.company, line_id=line_id, reason=request.POST.get("reason", ""),
            actor=desk.actor, today=desk.today, at=desk.at,
        )  # fmt: skip

    return answer(request, desk, line_id, act, _("Ignored: it holds no reminder."))


@acts()
def back(request: HttpRequest, desk: Desk, line_id: int) -> HttpResponse:
    def act() -> object:
        return allocations.take_back(
            company=desk.company, line_id=line_id, actor=desk.actor, today=desk.today, at=desk.at
        )

    return answer(request, desk, line_id, act, _("Taken back: it waits to be applied."))


@acts()
def payer(request: HttpRequest, desk: Desk, line_id: int) -> HttpResponse:
    """Say who paid, before it is known for what."""

    def act() -> object:
        return allocations.name_payer(
            company=desk.company, line_id=line_id, customer_id=numbers.number(request.POST.get("customer")) or 0,
            actor=desk.actor, today=desk.today, at=desk.at,
        )  # fmt: skip

    return answer(request, desk, line_id, act, _("Noted who paid; choose the invoices now."))

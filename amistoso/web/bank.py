"""The bank: what came in and is not applied yet, what was applied to what, and how fresh each account is."""

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from amistoso.actions import allocations, bank_accounts, matching
from amistoso.actions.refusals import Refusal
from amistoso.core import money
from amistoso.models import BankLine, Customer, DeskRole
from amistoso.queries import bank, lookups
from amistoso.web import numbers
from amistoso.web.desk import Desk, acts, reads
from amistoso.web.forms import amount_of

FOUND_PAYERS = 8


@reads()
def listed(request: HttpRequest, desk: Desk) -> HttpResponse:
    asked = request.GET
    show = asked.get("show", "") if asked.get("show") in bank.SHOWS else "open"
    text = asked.get("q", "")[:100]
    page = bank.lines(company=desk.company, show=show, text=text, page=numbers.page(asked.get("page")))
    template = "bank/rows.html" if request.headers.get("HX-Request") else "bank/list.html"
    context = {"page": page, "show": show, "q": text, "rows": [(one, bank.state_of(one)) for one in page.rows]}
    if template == "bank/list.html":
        context["accounts"] = bank.accounts(company=desk.company)
    return render(request, template, context)


@reads()
def line(request: HttpRequest, desk: Desk, line_id: int) -> HttpResponse:
    return line_page(request, desk, line_id)


def line_page(
    request: HttpRequest, desk: Desk, line_id: int, problem: str = "", typed: dict[int, str] | None = None
) -> HttpResponse:
    """One line: the proposals, best first, and the invoices a person may choose instead."""
    asked = request.GET
    customer_id = numbers.number(asked.get("customer"))
    shown = BankLine.objects.only("customer_id").get(company=desk.company, id=line_id)
    wanted = asked.get("q", "")[:100]
    payer_id = customer_id or (None if wanted else shown.customer_id)
    found = bank.line_page(company=desk.company, line_id=line_id, customer_id=payer_id, text=wanted)
    is_open = found.line.unapplied_minor > 0 and found.line.state == "open"
    payers = lookups.customers_called(company=desk.company, text=wanted, limit=FOUND_PAYERS) if wanted else []
    context = {
        "page": found,
        "line": found.line,
        "state": bank.state_of(found.line),
        "is_open": is_open,
        "offered": bank.offers_for(company=desk.company, line_id=line_id, language=desk.language) if is_open else None,
        "choices": [(item, (typed or {}).get(item.id, "")) for item in found.items],
        "payer": Customer.objects.filter(company=desk.company, id=payer_id or 0).first(),
        "payers": payers,
        "q": wanted,
        "problem": problem,
    }
    return render(request, "bank/line.html", context, status=422 if problem else 200)


@acts()
def apply(request: HttpRequest, desk: Desk, line_id: int) -> HttpResponse:
    """Apply the line: to what a proposal says, or to the invoices a person marked, each with its amount."""
    shown = BankLine.objects.get(company=desk.company, id=line_id)
    typed = {
        int(key[5:]): request.POST[key].strip() for key in request.POST if key[:5] == "item-" and key[5:].isdigit()
    }
    parts: list[tuple[int, int]] = []
    for item_id, text in typed.items():
        try:
            minor = amount_of(text, shown.currency) if text else 0
        except money.AmountError as error:
            return line_page(request, desk, line_id, str(error), typed)
        if minor:
            parts.append((item_id, minor))
    if not parts:
        return line_page(request, desk, line_id, _("Write at least one amount beside an invoice."), typed)
    try:
        allocations.apply_line(
            company=desk.company, line_id=line_id, parts=parts,
            because=request.POST.get("because", "")[:300] or _("Chosen by %(who)s") % {"who": desk.actor},
            actor=desk.actor, today=desk.today, at=desk.at,
        )  # fmt: skip
    except Refusal as refusal:
        return line_page(request, desk, line_id, f"{refusal.message} {refusal.hint}", typed)
    messages.success(request, _("Applied."))
    return _next_line(desk, shown)


def _next_line(desk: Desk, shown: BankLine) -> HttpResponse:
    """Stay with a line that still has money; else go back to what is left."""
    left = BankLine.objects.values_list("unapplied_minor", flat=True).get(company=desk.company, id=shown.id)
    return redirect("bank-line", shown.id) if left else redirect("bank")


@acts()
def undo(request: HttpRequest, desk: Desk, line_id: int) -> HttpResponse:
    def act() -> object:
        return allocations.undo_line(
            company=desk.company, line_id=line_id, actor=desk.actor, today=desk.today, at=desk.at
        )

    return _attempt(request, desk, line_id, act, _("Undone: the invoices are open again."))


@acts()
def aside(request: HttpRequest, desk: Desk, line_id: int) -> HttpResponse:
    """The money is not a customer's payment."""

    def act() -> object:
        return allocations.set_aside(
            company=desk.company, line_id=line_id, reason=request.POST.get("reason", ""),
            actor=desk.actor, today=desk.today, at=desk.at,
        )  # fmt: skip

    return _attempt(request, desk, line_id, act, _("Set aside: it holds no reminder."))


@acts()
def back(request: HttpRequest, desk: Desk, line_id: int) -> HttpResponse:
    def act() -> object:
        return allocations.take_back(
            company=desk.company, line_id=line_id, actor=desk.actor, today=desk.today, at=desk.at
        )

    return _attempt(request, desk, line_id, act, _("Taken back: it waits to be applied."))


@acts()
def payer(request: HttpRequest, desk: Desk, line_id: int) -> HttpResponse:
    """Say who paid, before it is known for what."""
    customer_id = numbers.number(request.POST.get("customer")) or 0

    def act() -> object:
        return allocations.name_payer(
            company=desk.company, line_id=line_id, customer_id=customer_id,
            actor=desk.actor, today=desk.today, at=desk.at,
        )  # fmt: skip

    return _attempt(request, desk, line_id, act, _("Noted who paid; choose the invoices now."))


def _attempt(request: HttpRequest, desk: Desk, line_id: int, act: Callable[[], object], done: str) -> HttpResponse:
    BankLine.objects.only("id").get(company=desk.company, id=line_id)
    try:
        act()
        messages.success(request, done)
    except Refusal as refusal:
        messages.error(request, f"{refusal.message} {refusal.hint}")
    return redirect("bank-line", line_id)


@acts()
def match(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Apply what leaves no doubt."""
    found = matching.match(company=desk.company, actor=desk.actor, today=desk.today, at=desk.at)
    count = sum(1 for one in found if one.match.status == "applied")
    if count:
        words = ngettext("%(n)s payment applied to its invoices.", "%(n)s payments applied to their invoices.", count)
        messages.success(request, words % {"n": count})
    else:
        messages.info(request, _("Nothing new could be applied without doubt."))
    return redirect("bank")


@acts(DeskRole.OWNER)
def watched(request: HttpRequest, desk: Desk, account_id: int) -> HttpResponse:
    bank_accounts.watch(
        company=desk.company, account_id=account_id, is_watched=request.POST.get("watched") == "1",
        actor=desk.actor, today=desk.today, at=desk.at,
    )  # fmt: skip
    messages.success(request, _("Saved."))
    return redirect("bank")

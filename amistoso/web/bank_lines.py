"""One bank line: every proposal, and the invoices of one or several customers among which a person divides it."""

from collections.abc import Mapping, Sequence

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from amistoso.actions import allocations, concerns, overpayments
from amistoso.actions.refusals import Refusal
from amistoso.core import money
from amistoso.core.wording import money_text
from amistoso.models import BankLine, Item, PaymentReturn, Refund
from amistoso.queries import bank, lookups, offers
from amistoso.web import bank_rows, numbers
from amistoso.web.desk import Desk, acts, reads
from amistoso.web.forms import amount_of

FOUND_CUSTOMERS = 8


@reads()
def line(request: HttpRequest, desk: Desk, line_id: int) -> HttpResponse:
    return line_page(request, desk, line_id)


def line_page(
    request: HttpRequest, desk: Desk, line_id: int, problem: str = "", typed: Mapping[int, str] | None = None
) -> HttpResponse:
    wanted = request.GET.get("q", "")[:100]
    shown = BankLine.objects.only("customer_id").get(company=desk.company, id=line_id)
    chosen_ids = _chosen(request) or ([shown.customer_id] if shown.customer_id is not None and not wanted else [])
    found = bank.line_page(company=desk.company, line_id=line_id, customer_ids=chosen_ids, text=wanted)
    is_open = found.line.unapplied_minor > 0 and found.line.state in ("open", "credit")
    chosen = bank.customers(company=desk.company, customer_ids=chosen_ids)
    called = lookups.customers_called(company=desk.company, text=wanted, limit=FOUND_CUSTOMERS) if wanted else []
    state = bank.state_of(found.line)
    waiting = [line_id] if is_open or state == "returning" else []
    context = {
        "page": found,
        "line": found.line,
        "state": state,
        "row": bank_rows.Row(found.line, state),
        "is_open": is_open,
        "offered": offers.offers_for(company=desk.company, line_ids=waiting, language=desk.language).get(line_id),
        "choices": [(item, (typed or {}).get(item.id, "")) for item in found.items],
        "chosen": chosen,
        "payer": chosen[0] if len(chosen) == 1 else None,
        "payers": [one for one in called if one.id not in chosen_ids],
        "q": wanted,
        "problem": problem,
        "decimals": money.exponent(found.line.currency),
    }
    return render(request, "bank/line.html", context, status=422 if problem else 200)


def _chosen(request: HttpRequest) -> list[int]:
    ids = [number for one in request.GET.getlist("customer") if (number := numbers.number(one))]
    return ids[: bank.MAX_CUSTOMERS]


@acts()
def apply(request: HttpRequest, desk: Desk, line_id: int) -> HttpResponse:
    """Divide the line among the invoices a person marked; the rest waits, or is kept as one customer's credit."""
    shown = BankLine.objects.get(company=desk.company, id=line_id)
    typed = {
        int(key[5:]): request.POST[key].strip() for key in request.POST if key[:5] == "item-" and key[5:].isdigit()
    }
    picked = {int(key[5:]) for key in request.POST if key[:5] == "pick-" and key[5:].isdigit()}
    try:
        written = {item_id: amount_of(text, shown.currency) for item_id, text in typed.items() if text}
    except money.AmountError as error:
        return line_page(request, desk, line_id, str(error), typed)
    parts = _parts(desk, shown, written, sorted(picked - written.keys()))
    rest_of = numbers.number(request.POST.get("rest"))
    if not parts and rest_of is None:
        return line_page(request, desk, line_id, _("Mark an invoice, or write an amount beside it."), typed)
    try:
        allocations.split(
            company=desk.company, line_id=line_id, parts=parts, credit_customer_id=rest_of,
            because=request.POST.get("because", "")[:300] or _("Chosen by %(who)s") % {"who": desk.actor},
            actor=desk.actor, today=desk.today, at=desk.at,
        )  # fmt: skip
    except Refusal as refusal:
        return line_page(request, desk, line_id, str(refusal), typed)
    messages.success(request, _("Applied."))
    return bank_rows.next_in_queue(desk, BankLine.objects.get(company=desk.company, id=line_id))


def _parts(desk: Desk, line: BankLine, written: Mapping[int, int], picked: Sequence[int]) -> list[tuple[int, int]]:
    """Take amounts as they are written; a marked invoice without one gets what is open, as far as the money goes."""
    parts = [(item_id, minor) for item_id, minor in written.items() if minor]
    left = line.unapplied_minor - sum(minor for _, minor in parts)
    items = Item.objects.filter(company=desk.company, currency=line.currency, id__in=picked).exclude(open_minor=0)
    in_order = sorted(items, key=lambda item: (item.open_minor > 0, item.due_on, item.id))  # credit notes first
    for item in in_order:
        minor = min(item.open_minor, left)
        if minor:
            parts.append((item.id, minor))
            left -= minor
    return parts


@acts()
def return_seen(request: HttpRequest, desk: Desk, return_id: int) -> HttpResponse:
    """A person has looked at what came back and spoken to the customer, or will: the hold of it ends."""
    found = PaymentReturn.objects.get(company=desk.company, id=return_id)
    concerns.seen(
        company=desk.company, return_id=return_id, note=request.POST.get("note", ""),
        actor=desk.actor, today=desk.today, at=desk.at,
    )  # fmt: skip
    messages.success(request, _("Seen: they may be written to again."))
    return redirect("bank-line", found.line_id)


@acts()
def refund(request: HttpRequest, desk: Desk, line_id: int) -> HttpResponse:
    """What had settled nothing was paid back to the customer, on a day, by a movement if it is known."""
    line = BankLine.objects.get(company=desk.company, id=line_id)
    try:
        made = overpayments.give_back(
            **desk.act, line_id=line_id, because=request.POST.get("reason", ""),
            paid_on=numbers.day(request.POST.get("paid_on")), out_line_id=numbers.number(request.POST.get("out")),
        )  # fmt: skip
    except Refusal as refusal:
        return line_page(request, desk, line_id, str(refusal))
    words = _("Noted: %(amount)s was paid back.")
    messages.success(request, words % {"amount": money_text(made.amount_minor, line.currency, desk.language)})
    return redirect("bank-line", line_id)


@acts()
def undo_refund(request: HttpRequest, desk: Desk, refund_id: int) -> HttpResponse:
    found = Refund.objects.get(company=desk.company, id=refund_id)
    try:
        overpayments.undo_give_back(**desk.act, refund_id=refund_id)
        messages.success(request, _("Undone: the money is here again."))
    except Refusal as refusal:
        messages.error(request, str(refusal))
    return redirect("bank-line", found.line_id)

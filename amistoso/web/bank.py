"""The bank as a queue: one line after the other, its best proposal, and one key for each answer."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from amistoso.actions import bank_accounts, rounds
from amistoso.actions.refusals import Refusal
from amistoso.core.money import Money
from amistoso.models import DeskRole
from amistoso.queries import bank, offers
from amistoso.web import numbers
from amistoso.web.bank_rows import rows_of
from amistoso.web.desk import Desk, acts, reads


@reads()
def listed(request: HttpRequest, desk: Desk) -> HttpResponse:
    asked = request.GET
    show = asked.get("show", "") if asked.get("show") in bank.SHOWS else "open"
    text, account_id = asked.get("q", "")[:100], numbers.number(asked.get("account"))
    page = bank.lines(
        company=desk.company, show=show, text=text, account_id=account_id, page=numbers.page(asked.get("page"))
    )
    context = {
        "page": page,
        "show": show,
        "q": text,
        "account_id": account_id,
        "rows": rows_of(desk, page.rows, with_offers=show == "open"),
    }
    if request.headers.get("HX-Request"):
        return render(request, "bank/rows.html", context)
    latest = bank.last_round(company=desk.company)
    context["accounts"] = bank.accounts(company=desk.company)
    context["round"] = latest if latest is not None and (desk.at - latest.event.at).days < ROUND_SHOWN_DAYS else None
    return render(request, "bank/list.html", context)


ROUND_SHOWN_DAYS = 2


@reads()
def certain(request: HttpRequest, desk: Desk) -> HttpResponse:
    """What would be applied at once because it leaves no doubt, before anything is."""
    found = offers.certain(company=desk.company, language=desk.language)
    sums: dict[str, int] = {}
    for one in found:
        minor = sum(part.minor for part in one.offer.parts)
        sums[one.line.currency] = sums.get(one.line.currency, 0) + minor
    context = {
        "found": found,
        "sums": [Money(minor, currency) for currency, minor in sorted(sums.items())],
        "previewed": offers.PREVIEWED,
        "waiting": bank.waiting_count(company=desk.company),
    }
    return render(request, "bank/certain.html", context)


@acts()
def accept_round(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Apply the lines of the preview that still leave no doubt."""
    line_ids = [int(one) for one in request.POST.getlist("line")[: offers.PREVIEWED] if one.isdigit()]
    count = rounds.accept_round(company=desk.company, line_ids=line_ids, actor=desk.actor, today=desk.today, at=desk.at)
    if count:
        words = ngettext("%(n)s payment applied to its invoices.", "%(n)s payments applied to their invoices.", count)
        messages.success(request, words % {"n": count})
    else:
        messages.info(request, _("Nothing new could be applied without doubt."))
    return redirect("bank")


@acts()
def undo_round(request: HttpRequest, desk: Desk, event_id: int) -> HttpResponse:
    try:
        count = rounds.undo_round(
            company=desk.company, event_id=event_id, actor=desk.actor, today=desk.today, at=desk.at
        )
        words = ngettext("Undone: %(n)s line waits again.", "Undone: %(n)s lines wait again.", count)
        messages.success(request, words % {"n": count})
    except Refusal as refusal:
        messages.error(request, str(refusal))
    return redirect("bank")


@acts(DeskRole.OWNER)
def watched(request: HttpRequest, desk: Desk, account_id: int) -> HttpResponse:
    bank_accounts.watch(
        company=desk.company, account_id=account_id, is_watched=request.POST.get("watched") == "1",
        actor=desk.actor, today=desk.today, at=desk.at,
    )  # fmt: skip
    messages.success(request, _("Saved."))
    return redirect("bank")

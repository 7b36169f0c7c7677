"""Remittances of direct debits: choose a day, see what would be collected, make the file, say what became of it."""

from collections.abc import Callable
from datetime import timedelta

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from amistoso.actions import debit_settings, remittances
from amistoso.actions.refusals import Refusal
from amistoso.core.remittances import Claim, settled_by
from amistoso.models import IN_FLIGHT, Debit, DebitState, DeskRole, Remittance
from amistoso.queries import remittances as reading
from amistoso.queries import worklist
from amistoso.web import numbers, paper_files
from amistoso.web.debit_forms import DebitSettingsForm
from amistoso.web.desk import Desk, acts, reads, try_act
from amistoso.web.forms import is_done

XML = "application/xml"
FIELDS = tuple(DebitSettingsForm.base_fields)


@reads()
def listed(request: HttpRequest, desk: Desk) -> HttpResponse:
    return _list(request, desk, None)


def _list(request: HttpRequest, desk: Desk, filled: DebitSettingsForm | None) -> HttpResponse:
    usual = {name: getattr(desk.company, name) for name in FIELDS}
    context = {
        "totals": reading.latest(company=desk.company),
        "settings": filled or DebitSettingsForm(initial=usual),
        "is_open": filled is not None or not desk.company.creditor_id,
        "on": max(desk.today, desk.today + timedelta(days=desk.company.debit_notice_days)),
    }
    return render(request, "remittances/list.html", context, status=422 if filled else 200)


@acts(DeskRole.OWNER)
def change_settings(request: HttpRequest, desk: Desk) -> HttpResponse:
    form = DebitSettingsForm(request.POST)

    def act() -> object:
        return debit_settings.change(company=desk.company, changes=form.cleaned_data, actor=desk.actor, at=desk.at)

    if not is_done(form, act):
        return _list(request, desk, form)
    messages.success(request, _("Saved."))
    return redirect("bank-remittances")


@reads()
def preview(request: HttpRequest, desk: Desk) -> HttpResponse:
    """What would be collected on a day; looking changes nothing."""
    asked_on = numbers.day(request.GET.get("on")) or desk.today
    try:
        day, plan = remittances.plan(company=desk.company, asked_on=asked_on, today=desk.today)
    except Refusal as refusal:
        messages.error(request, str(refusal))
        return redirect("bank-remittances")
    stale = worklist.stale_accounts(company=desk.company, today=desk.today)
    context = {"asked_on": asked_on, "day": day, "plan": plan, "stale": stale}
    return render(request, "remittances/preview.html", context)


@acts()
def prepare(request: HttpRequest, desk: Desk) -> HttpResponse:
    asked_on = numbers.day(request.POST.get("on")) or desk.today
    try:
        made = remittances.prepare(
            **desk.act, asked_on=asked_on, chosen=_things(request), with_notices="notices" in request.POST
        )
    except Refusal as refusal:
        messages.error(request, str(refusal))
        return redirect("bank-remittances")
    words = ngettext("The remittance is prepared.", "Two remittances are prepared, one for each scheme.", len(made))
    messages.success(request, words)
    return redirect("bank-remittance", made[0].id) if len(made) == 1 else redirect("bank-remittances")


def _things(request: HttpRequest) -> set[tuple[bool, int]]:
    found = set()
    for said in request.POST.getlist("thing"):
        kind, _dash, text = said.partition("-")
        number = numbers.number(text)
        if kind in ("item", "instalment") and number is not None:
            found.add((kind == "instalment", number))
    return found


@reads()
def page(request: HttpRequest, desk: Desk, remittance_id: int) -> HttpResponse:
    made = Remittance.objects.select_related("document").get(company=desk.company, id=remittance_id)
    own = list(reading.debits_of(company=desk.company, remittance=made))
    live = [one for one in own if one.state != DebitState.CANCELLED]
    waiting = [one for one in live if one.state in IN_FLIGHT]
    context = {
        "made": made,
        "debits": [(one, _changed(desk, made, one)) for one in own] if waiting else [(one, "") for one in own],
        "count": len(live),
        "total": sum(one.amount_minor for one in live),
        "lines": _lines(desk, made, waiting),
        "silent": [one.customer for one in waiting if one.notice is None],
        "is_late": desk.today >= settled_by(made.collect_on) and bool(waiting) and made.state == "sent",
        "told_by": made.collect_on - timedelta(days=desk.company.debit_notice_days),
        "may_cancel": made.state != "cancelled" and len(waiting) == len(live),
    }
    return render(request, "remittances/page.html", context)


def _changed(desk: Desk, made: Remittance, debit: Debit) -> str:
    """Return what is different since it was prepared; asked once for a page."""
    if debit.state not in IN_FLIGHT:
        return ""
    now = _now(desk, made)
    claim = now.get((debit.instalment_id is not None, debit.instalment_id or debit.item_id or 0))
    if isinstance(claim, Claim):
        return "" if claim.minor == debit.amount_minor else _("What is open has changed.")
    return claim or _("It is no longer open.")


def _now(desk: Desk, made: Remittance) -> dict[tuple[bool, int], Claim | str]:
    known: dict[tuple[bool, int], Claim | str] | None = getattr(made, "now", None)
    if known is None:
        known = dict(reading.claims_now(company=desk.company, remittance=made, today=desk.today))
        made.now = known  # type: ignore[attr-defined]
    return known


def _lines(desk: Desk, made: Remittance, waiting: list[Debit]) -> list[object]:
    """Money of the bank that may be this remittance, or one debit of it."""
    if made.state not in ("exported", "sent") or not waiting:
        return []
    sums = [sum(one.amount_minor for one in waiting), *(one.amount_minor for one in waiting)]
    return list(reading.bank_lines_for(company=desk.company, remittance=made, minors=sums))


@acts()
def export(request: HttpRequest, desk: Desk, remittance_id: int) -> HttpResponse:
    def act() -> None:
        left_out = remittances.export(**desk.act, remittance_id=remittance_id)
        for one in left_out:
            words = _("Left out: %(who)s, %(what)s. %(why)s")
            told = {"who": one.customer.name, "what": one.concept, "why": one.because}
            messages.warning(request, words % told)

    return _done(request, desk, remittance_id, act, _("The file is made: download it and give it to your bank."))


@reads()
def download(request: HttpRequest, desk: Desk, remittance_id: int) -> HttpResponse:
    try:
        document, content = remittances.content_of(company=desk.company, remittance_id=remittance_id)
    except Refusal as refusal:
        messages.error(request, str(refusal))
        return redirect("bank-remittance", remittance_id)
    return paper_files.shown(content, document.name, XML, to_keep=True)


@acts()
def sent(request: HttpRequest, desk: Desk, remittance_id: int) -> HttpResponse:
    return _done(
        request, desk, remittance_id, lambda: remittances.mark_sent(**desk.act, remittance_id=remittance_id),
        _("Noted: the bank has it. Nothing is asked of these customers meanwhile."),
    )  # fmt: skip


@acts()
def cancel(request: HttpRequest, desk: Desk, remittance_id: int) -> HttpResponse:
    reason = request.POST.get("reason", "")
    return _done(
        request, desk, remittance_id,
        lambda: remittances.cancel(**desk.act, remittance_id=remittance_id, reason=reason),
        _("The remittance is cancelled: what it asked for is open as before."),
    )  # fmt: skip


@acts()
def cancel_debit(request: HttpRequest, desk: Desk, debit_id: int) -> HttpResponse:
    found = Debit.objects.get(company=desk.company, id=debit_id)
    reason = request.POST.get("reason", "")
    return _done(
        request, desk, found.remittance_id,
        lambda: remittances.cancel_debit(**desk.act, debit_id=debit_id, reason=reason),
        _("Taken out of the remittance."),
    )  # fmt: skip


@acts()
def collected(request: HttpRequest, desk: Desk, remittance_id: int) -> HttpResponse:
    """A person says which bank line is the money of the remittance, or of one debit."""
    made = Remittance.objects.get(company=desk.company, id=remittance_id)
    line_id = numbers.number(request.POST.get("line"))

    def act() -> object:
        return remittances.collect(**desk.act, remittance_id=made.id, line_id=line_id or 0)

    return _done(request, desk, made.id, act, _("Noted: the money of these debits has come."))


def _done(request: HttpRequest, desk: Desk, remittance_id: int, act: Callable[[], object], words: str) -> HttpResponse:
    Remittance.objects.only("id").get(company=desk.company, id=remittance_id)
    try_act(request, act, words)
    return redirect("bank-remittance", remittance_id)

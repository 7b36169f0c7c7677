"""Today: what a person must do, ranked, and the button that prepares the day's work."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from amistoso.actions import quality as checking
from amistoso.actions import runs
from amistoso.models import Load
from amistoso.queries import quality, worklist
from amistoso.web.desk import Desk, acts, reads


@reads()
def today(request: HttpRequest, desk: Desk) -> HttpResponse:
    figures = worklist.figures(company=desk.company, today=desk.today)
    groups = worklist.groups(company=desk.company, today=desk.today)
    return render(
        request,
        "today/page.html",
        {
            "figures": figures,
            "groups": groups,
            "blocking": quality.count_of_blocking(company=desk.company),
            "count": sum(group.count for group in groups),
            "stale": worklist.stale_accounts(company=desk.company, today=desk.today) if figures.bank_is_stale else [],
            "is_new": not figures.has_invoices and not Load.objects.filter(company=desk.company).exists(),
        },
    )


@acts()
def run(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Do the day's work, as `amistoso run` does; pressing twice changes nothing more."""
    checking.look(company=desk.company, today=desk.today, at=desk.at)
    done = runs.run_day(company=desk.company, today=desk.today, at=desk.at, send=True, actor=desk.actor)
    messages.success(request, _summary(done))
    for trouble in _troubles(done):
        messages.warning(request, trouble)
    return redirect("today")


def _summary(done: runs.RunSummary) -> str:
    if not (done.looked_at or done.prepared or done.sent):
        return _("Today's work was already done: nobody's day has come since.")
    said = [
        ngettext("%(n)s customer looked at.", "%(n)s customers looked at.", done.looked_at) % {"n": done.looked_at},
        ngettext("%(n)s message prepared.", "%(n)s messages prepared.", done.prepared) % {"n": done.prepared},
        ngettext("%(n)s message sent.", "%(n)s messages sent.", done.sent) % {"n": done.sent},
    ]
    if done.cancelled:
        said.append(_("Cancelled because something had changed: %(n)s.") % {"n": done.cancelled})
    return " ".join(said)


def _troubles(done: runs.RunSummary) -> list[str]:
    found = []
    if done.unknown:
        found.append(_("%(n)s could not be confirmed; they wait below, and are not sent again.") % {"n": done.unknown})
    if done.failed:
        found.append(_("%(n)s were refused by the mail server; they wait below.") % {"n": done.failed})
    if done.stopped_because:
        found.append(_("Sending stopped: %(why)s") % {"why": done.stopped_because})
    return found

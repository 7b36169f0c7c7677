"""Letters to print: what waits, what lies printed on the pile, and what became of it."""

from collections.abc import Callable
from datetime import date

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from amistoso.actions import print_runs
from amistoso.actions.refusals import Refusal
from amistoso.core import mail_merge
from amistoso.models import PrintRunState
from amistoso.queries import print_queue
from amistoso.web import numbers, paper_files
from amistoso.web.desk import Desk, acts, reads, try_act


@reads()
def listed(request: HttpRequest, desk: Desk) -> HttpResponse:
    queued = print_queue.queue(company=desk.company, today=desk.today, at=desk.at)
    context = {
        "ready": [one for one in queued if not one.problem],
        "kept": [one for one in queued if one.problem],
        "drafts": print_queue.drafts_count(company=desk.company),
        "runs": print_queue.runs(company=desk.company),
        "most": print_queue.MOST_LETTERS,
    }
    return render(request, "letters/list.html", context)


@acts()
def make(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Print the letters that are ticked."""
    ids = _numbers(request, "letter")
    try:
        run = print_runs.make(
            company=desk.company, ids=ids, is_duplex="duplex" in request.POST, actor=desk.actor, today=desk.today,
            at=desk.at,
        )  # fmt: skip
    except Refusal as refusal:
        messages.error(request, str(refusal))
        return redirect("letters")
    return redirect("print-run", run.id)


def _numbers(request: HttpRequest, name: str) -> set[int]:
    return {found for one in request.POST.getlist(name) if (found := numbers.number(one)) is not None}


@reads()
def page(request: HttpRequest, desk: Desk, run_id: int) -> HttpResponse:
    run = print_queue.run_of(company=desk.company, run_id=run_id)
    context = {
        "run": run,
        "pile": print_queue.pile(company=desk.company, run=run, today=desk.today),
        "waits": run.state == PrintRunState.PRINTED,
    }
    return render(request, "letters/run.html", context)


@reads()
def pdf(request: HttpRequest, desk: Desk, run_id: int) -> HttpResponse:
    try:
        document, content = print_runs.content_of(company=desk.company, run_id=run_id)
    except Refusal as refusal:
        messages.error(request, str(refusal))
        return redirect("print-run", run_id)
    return paper_files.shown(content, document.name, paper_files.PDF)


@reads()
def table(request: HttpRequest, desk: Desk, run_id: int) -> HttpResponse:
    """The same letters as rows, for a mail merge or for labels."""
    run = print_queue.run_of(company=desk.company, run_id=run_id)
    rows = print_queue.merged(company=desk.company, run=run)
    said = mail_merge.table(rows, desk.company.country)
    name = f"cartas-{run.made_on.isoformat()}-{run.id}.csv"
    return paper_files.shown(said.encode("utf-8-sig"), name, paper_files.CSV)


@acts()
def draw(request: HttpRequest, desk: Desk, run_id: int) -> HttpResponse:
    """Make the PDF that a crash kept from being made."""
    return _done(
        request, run_id, lambda: print_runs.draw(company=desk.company, run_id=run_id, actor=desk.actor),
        _("The PDF is made."),
    )  # fmt: skip


@acts()
def post(request: HttpRequest, desk: Desk, run_id: int) -> HttpResponse:
    """A person says which letters went out, and when."""
    went = _numbers(request, "letter")

    def act() -> object:
        return print_runs.post(
            company=desk.company, run_id=run_id, went=went, posted_on=_day(request, desk), actor=desk.actor,
            today=desk.today, at=desk.at,
        )  # fmt: skip

    return _done(request, run_id, act, _("Noted: these letters have gone out."))


def _day(request: HttpRequest, desk: Desk) -> date:
    said = request.POST.get("posted_on", "")
    try:
        return date.fromisoformat(said) if said else desk.today
    except ValueError as error:
        raise Refusal("posting-day", f"«{said[:20]}» no es una fecha.", "Elíjala en el calendario.") from error


@acts()
def undo(request: HttpRequest, desk: Desk, run_id: int) -> HttpResponse:
    return _done(
        request, run_id,
        lambda: print_runs.undo(
            company=desk.company, run_id=run_id, actor=desk.actor, today=desk.today, at=desk.at
        ),
        _("Undone: the letters wait again, and nothing counts as sent."),
    )  # fmt: skip


def _done(request: HttpRequest, run_id: int, act: Callable[[], object], words: str) -> HttpResponse:
    try_act(request, act, words)
    return redirect("print-run", run_id)

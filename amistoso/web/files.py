"""Load files: choose them, see what would change and what is wrong, correct the columns, then load."""

from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from amistoso.actions import arrivals, loads
from amistoso.core.documents import Level, Problem
from amistoso.core.load_reports import LoadReport
from amistoso.models import DeskRole, Load
from amistoso.web import columns, file_work, numbers, uploads
from amistoso.web.desk import Desk, acts, reads
from amistoso.web.file_work import Work

LATEST_LOADS = 10


@dataclass(frozen=True, slots=True)
class Column:
    heading: str
    field: str


@dataclass(frozen=True, slots=True)
class Preview:
    """One file as the page shows it: what is in it, or how far the reading or loading of a large one is."""

    at: int
    name: str
    report: LoadReport | None
    work: Work | None = None

    @property
    def is_shown(self) -> bool:
        return self.report is not None and not self.report.is_loaded and not (self.work and self.work.is_alive)

    @property
    def errors(self) -> list[Problem]:
        return self._problems(Level.ERROR)

    @property
    def warnings(self) -> list[Problem]:
        return self._problems(Level.WARNING)

    @property
    def notes(self) -> list[Problem]:
        return self._problems(Level.NOTE)

    @property
    def columns(self) -> list[Column]:
        told = self.report.mapping if self.report else {}
        return [Column(heading, field) for heading, field in told.items() if heading != loads.ACCOUNT]

    @property
    def fields(self) -> list[tuple[str, Any]]:
        return list(columns.BANK_FIELDS if self.report and _is_of_a_bank(self.report) else columns.FIELDS)

    @property
    def account(self) -> str:
        return self.report.mapping.get(loads.ACCOUNT, "") if self.report else ""

    @property
    def lacks_account(self) -> bool:
        told = self.report.problems if self.report else ()
        return any(one.code in ("account-unknown", "account-assumed") for one in told)

    def _problems(self, level: Level) -> list[Problem]:
        return [one for one in self.report.problems if one.level == level] if self.report else []


@reads()
def start(request: HttpRequest, desk: Desk) -> HttpResponse:
    latest = list(Load.objects.filter(company=desk.company).order_by("-id")[:LATEST_LOADS])
    limits = {"bytes": uploads.MAX_FILE_BYTES, "megabytes": uploads.MAX_FILE_BYTES // 1024**2}
    return render(request, "files/start.html", {"latest": latest, **limits})


@acts()
def upload(request: HttpRequest, desk: Desk) -> HttpResponse:
    found = request.FILES.getlist("files")
    problem = ""
    if uploads.is_too_much(request):
        words = _("At most %(limit)s MB at a time: choose fewer files, or divide them.")
        problem = words % {"limit": uploads.MAX_FILE_BYTES // 1024**2}
    elif not found:
        problem = _("Choose at least one file.")
    elif len(found) > uploads.MAX_FILES:
        problem = _("At most %(n)s files at a time.") % {"n": uploads.MAX_FILES}
    large = next((file for file in found if (file.size or 0) > uploads.MAX_FILE_BYTES), None)
    if large is not None:
        values = {"name": large.name, "limit": uploads.MAX_FILE_BYTES // 1024**2}
        problem = _("“%(name)s” is larger than %(limit)s MB: divide it.") % values
    if problem:
        messages.error(request, problem)
        return redirect("files")
    kept = uploads.keep(desk, found)
    for at in kept.left():
        if file_work.is_large(kept, at):
            file_work.start(desk, kept, at, file_work.READ)
    return redirect("file-preview", kept.token)


@reads(DeskRole.CONTROLLER)
def preview(request: HttpRequest, desk: Desk, token: str) -> HttpResponse:
    """Read every small file again with the mapping as it now stands, ask how far a large one is, and write nothing."""
    kept = _kept(desk, token)
    previews = [_read(desk, kept, at) for at in kept.known()]
    shown = [one for one in previews if one.is_shown]
    context = {
        "token": token,
        "previews": previews,
        "is_working": any(one.work and one.work.is_alive for one in previews),
        "has_warnings": any(one.warnings and not one.errors for one in shown),
        "can_load": any(not one.errors for one in shown),
        "is_done": not kept.left(),
    }
    return render(request, "files/preview.html", context)


def _read(desk: Desk, kept: uploads.Upload, at: int) -> Preview:
    name = kept.names[at]
    if file_work.is_large(kept, at):
        work = file_work.found(kept, at)
        return Preview(at, name, work.report if work else None, work)
    mapping = kept.mappings.get(str(at))
    return Preview(
        at, name, loads.preview(company=desk.company, file_name=name, content=kept.path(at), mapping=mapping)
    )


def _is_of_a_bank(report: LoadReport) -> bool:
    return report.kind == "statement" or "booked_on" in report.mapping.values()


@acts()
def mapping(request: HttpRequest, desk: Desk, token: str) -> HttpResponse:
    """Take a person's word for what each column is; the preview is read again with it."""
    kept = _kept(desk, token)
    at = numbers.number(request.POST.get("file")) if request.POST.get("file") != "0" else 0
    if at not in kept.left():
        raise Http404
    headings, fields = request.POST.getlist("heading"), request.POST.getlist("field")
    known = {key for key, _words in (*columns.FIELDS, *columns.BANK_FIELDS)}
    kept.mappings[str(at)] = {
        heading: field for heading, field in zip(headings, fields, strict=False) if not field or field in known
    }
    account = request.POST.get("account", "").strip()[:40]
    if account:
        kept.mappings[str(at)][loads.ACCOUNT] = account
    uploads.keep_mappings(desk, kept)
    if file_work.is_large(kept, at):
        file_work.start(desk, kept, at, file_work.READ)
    return redirect("file-preview", token)


@acts()
def load(request: HttpRequest, desk: Desk, token: str) -> HttpResponse:
    """Load what is free of errors; what has any stays here, to be mended."""
    kept = _kept(desk, token)
    accept = "accept_warnings" in request.POST
    loaded, is_begun = 0, False
    for at in kept.left():
        if file_work.is_large(kept, at):
            is_begun = _begin_load(desk, kept, at, accept) or is_begun
            continue
        report = loads.load(
            company=desk.company, file_name=kept.names[at], content=kept.path(at),
            mapping=kept.mappings.get(str(at)), accept_warnings=accept,
            actor=desk.actor, today=desk.today, at=desk.at,
        )  # fmt: skip
        if report.is_loaded:
            loaded += 1
            uploads.drop_file(kept, at)
            messages.success(request, _said(report))
    if loaded and (applied := arrivals.applied_count(arrivals.put_in_place(**desk.act))):
        messages.success(request, _applied(applied))
    if kept.left():
        if not is_begun:
            messages.warning(request, _("Some files are not loaded yet: see below what they need."))
        return redirect("file-preview", token)
    return redirect("today" if loaded else "files")


def _begin_load(desk: Desk, kept: uploads.Upload, at: int, accept: bool) -> bool:
    """A large file is loaded only after it was read, as a person saw it."""
    work = file_work.found(kept, at)
    if work is None or work.is_alive or work.report is None or work.report.has_errors:
        return False
    if work.report.needs_acceptance and not accept:
        return False
    return file_work.start(desk, kept, at, file_work.LOAD, accept_warnings=accept)


@acts()
def again(request: HttpRequest, desk: Desk, token: str) -> HttpResponse:
    """Read again a large file whose reading or loading was cut short."""
    kept = _kept(desk, token)
    for at in kept.left():
        work = file_work.found(kept, at) if file_work.is_large(kept, at) else None
        if work and work.is_cut_short:
            file_work.start(desk, kept, at, file_work.READ)
    return redirect("file-preview", token)


def _applied(count: int) -> str:
    words = ngettext("%(n)s payment applied to its invoices.", "%(n)s payments applied to their invoices.", count)
    return words % {"n": count}


def _said(report: LoadReport) -> str:
    values = {"file": report.file, "new": report.created, "changed": report.updated, "same": report.unchanged}
    return _("“%(file)s” is loaded: %(new)s new, %(changed)s changed, %(same)s as they were.") % values


@acts()
def discard(request: HttpRequest, desk: Desk, token: str) -> HttpResponse:
    kept = _kept(desk, token)
    for at in kept.left():
        work = file_work.found(kept, at) if file_work.is_large(kept, at) else None
        if work and work.is_alive and work.deed == file_work.LOAD:
            messages.warning(
                request, _("“%(file)s” is being loaded: wait until it is done.") % {"file": kept.names[at]}
            )
            return redirect("file-preview", token)
    uploads.forget(kept)
    messages.success(request, _("Thrown away: nothing was loaded."))
    return redirect("files")


def _kept(desk: Desk, token: str) -> uploads.Upload:
    found = uploads.find(desk, token)
    if found is None:
        raise Http404
    return found

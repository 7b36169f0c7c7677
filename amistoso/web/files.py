"""Load files: choose them, see what would change and what is wrong, correct the columns, then load."""

from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from amistoso.actions import loads, matching
from amistoso.core.documents import Level
from amistoso.core.load_reports import LoadReport
from amistoso.models import DeskRole, Load
from amistoso.web import columns, numbers, uploads
from amistoso.web.desk import Desk, acts, reads

LATEST_LOADS = 10


@dataclass(frozen=True, slots=True)
class Column:
    heading: str
    field: str


@dataclass(frozen=True, slots=True)
class Preview:
    at: int
    name: str
    report: LoadReport
    errors: list[Any]
    warnings: list[Any]
    notes: list[Any]
    columns: list[Column]
    fields: list[Any]
    account: str
    lacks_account: bool


@reads()
def start(request: HttpRequest, desk: Desk) -> HttpResponse:
    latest = list(Load.objects.filter(company=desk.company).order_by("-id")[:LATEST_LOADS])
    return render(request, "files/start.html", {"latest": latest, "megabytes": uploads.MAX_FILE_BYTES // 1024**2})


@acts()
def upload(request: HttpRequest, desk: Desk) -> HttpResponse:
    found = request.FILES.getlist("files")
    problem = ""
    if not found:
        problem = _("Choose at least one file.")
    elif len(found) > uploads.MAX_FILES:
        problem = _("At most %(n)s files at a time.") % {"n": uploads.MAX_FILES}
    large = next((file for file in found if (file.size or 0) > uploads.MAX_FILE_BYTES), None)
    if large is not None:
        values = {"name": large.name, "limit": uploads.MAX_FILE_BYTES // 1024**2}
        problem = _("“%(name)s” is larger than %(limit)s MB: divide it, or load it with “amistoso load”.") % values
    if problem:
        messages.error(request, problem)
        return redirect("files")
    kept = uploads.keep(desk, found)
    return redirect("file-preview", kept.token)


@reads(DeskRole.CONTROLLER)
def preview(request: HttpRequest, desk: Desk, token: str) -> HttpResponse:
    """Read every file again with the mapping as it now stands, and write nothing."""
    kept = _kept(desk, token)
    previews = [_read(desk, kept, at) for at in kept.left()]
    context = {
        "token": token,
        "previews": previews,
        "has_warnings": any(one.warnings and not one.errors for one in previews),
        "can_load": any(not one.errors for one in previews),
    }
    return render(request, "files/preview.html", context)


def _read(desk: Desk, kept: uploads.Upload, at: int) -> Preview:
    name = kept.names[at]
    report = loads.preview(
        company=desk.company, file_name=name, content=kept.content(at), mapping=kept.mappings.get(str(at))
    )
    return Preview(
        at=at,
        name=name,
        report=report,
        errors=[one for one in report.problems if one.level == Level.ERROR],
        warnings=[one for one in report.problems if one.level == Level.WARNING],
        notes=[one for one in report.problems if one.level == Level.NOTE],
        columns=[Column(heading, field) for heading, field in report.mapping.items() if heading != loads.ACCOUNT],
        fields=columns.BANK_FIELDS if _is_of_a_bank(report) else columns.FIELDS,
        account=report.mapping.get(loads.ACCOUNT, ""),
        lacks_account=any(one.code in ("account-unknown", "account-assumed") for one in report.problems),
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
    return redirect("file-preview", token)


@acts()
def load(request: HttpRequest, desk: Desk, token: str) -> HttpResponse:
    """Load what is free of errors; what has any stays here, to be mended."""
    kept = _kept(desk, token)
    loaded = 0
    for at in kept.left():
        report = loads.load(
            company=desk.company, file_name=kept.names[at], content=kept.content(at),
            mapping=kept.mappings.get(str(at)), accept_warnings="accept_warnings" in request.POST,
            actor=desk.actor, today=desk.today, at=desk.at,
        )  # fmt: skip
        if report.is_loaded:
            loaded += 1
            uploads.drop_file(kept, at)
            messages.success(request, _said(report))
    if loaded:
        matched = matching.match(company=desk.company, actor=desk.actor, today=desk.today, at=desk.at)
        applied = sum(1 for one in matched if one.match.status == "applied")
        if applied:
            words = ngettext(
                "%(n)s payment applied to its invoices.", "%(n)s payments applied to their invoices.", applied
            )
            messages.success(request, words % {"n": applied})
    if kept.left():
        messages.warning(request, _("Some files are not loaded yet: see below what they need."))
        return redirect("file-preview", token)
    return redirect("today" if loaded else "files")


def _said(report: LoadReport) -> str:
    values = {"file": report.file, "new": report.created, "changed": report.updated, "same": report.unchanged}
    return _("“%(file)s” is loaded: %(new)s new, %(changed)s changed, %(same)s as they were.") % values


@acts()
def discard(request: HttpRequest, desk: Desk, token: str) -> HttpResponse:
    uploads.forget(_kept(desk, token))
    messages.success(request, _("Thrown away: nothing was loaded."))
    return redirect("files")


def _kept(desk: Desk, token: str) -> uploads.Upload:
    found = uploads.find(desk, token)
    if found is None:
        raise Http404
    return found

"""Large files are read and loaded by a process of their own, while the page asks how far it is.

What it has done stands beside the file; `own_process` says whether it still works.
"""

from dataclasses import dataclass

from amistoso.core import load_reports
from amistoso.core.load_reports import LoadReport
from amistoso.web import file_process, own_process
from amistoso.web.desk import Desk
from amistoso.web.uploads import Upload

# Some five thousand rows: what a person waits for without wondering.
LARGE_FILE_BYTES = 500_000
READ, LOAD = file_process.READ, file_process.LOAD


@dataclass(frozen=True, slots=True)
class Work:
    """What is being done, or was done, with one file. Ended without a report, it was cut short."""

    deed: str
    stage: str
    done: int
    total: int
    is_alive: bool
    report: LoadReport | None
    applied: int = 0

    @property
    def percent(self) -> int:
        return min(100, 100 * self.done // self.total) if self.total else 0

    @property
    def is_cut_short(self) -> bool:
        return not self.is_alive and self.report is None

    @property
    def is_loaded(self) -> bool:
        return self.report is not None and self.report.is_loaded


def is_large(upload: Upload, at: int) -> bool:
    path = upload.path(at)
    return own_process.said(upload.folder, at).exists() or (path.exists() and path.stat().st_size > LARGE_FILE_BYTES)


def start(desk: Desk, upload: Upload, at: int, deed: str, *, accept_warnings: bool = False) -> bool:
    """Begin in a process of its own, unless one is at this file already; say whether it began."""
    asked = {
        "folder": str(upload.folder), "at": at, "deed": deed, "company_id": desk.company.id, "actor": desk.actor,
        "name": upload.names[at], "mapping": upload.mappings.get(str(at)), "accept_warnings": accept_warnings,
    }  # fmt: skip
    first = {"deed": deed, "stage": "waiting"}
    return own_process.begin(upload.folder, at, "amistoso.web.file_process", asked, first=first)


def found(upload: Upload, at: int) -> Work | None:
    """Return what is known of the work on a file; None where none was begun."""
    is_alive = own_process.is_alive(upload.folder, at)  # asked first: what is said last is said before it ends
    said = own_process.heard(upload.folder, at)
    if said is None:
        return None
    kept = said.get("report")
    report = load_reports.from_kept(kept) if kept else None
    return Work(
        said["deed"], said["stage"], said.get("done", 0), said.get("total", 0), is_alive, report, said.get("applied", 0)
    )


def forget(upload: Upload, at: int) -> None:
    own_process.forget(upload.folder, at)

"""Large files are read and loaded by a process of their own, while the page asks how far it is.

Its memory goes back to the machine when it ends, and a desk that is closed or restarted does not stop it. A lock that
only a living process can hold says whether it still works; what it has done stands beside the file.
"""

import fcntl
import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from amistoso.core import load_reports
from amistoso.core.load_reports import LoadReport
from amistoso.web import file_process
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
    return file_process.said(upload.folder, at).exists() or (path.exists() and path.stat().st_size > LARGE_FILE_BYTES)


def start(desk: Desk, upload: Upload, at: int, deed: str, *, accept_warnings: bool = False) -> bool:
    """Begin in a process of its own, unless one is at this file already; say whether it began."""
    with _lock_file(upload.folder, at).open("ab") as lock:
        if not _held(lock):
            return False
        file_process.say(upload.folder, at, {"deed": deed, "stage": "waiting"})
        asked = {
            "folder": str(upload.folder), "at": at, "deed": deed, "company_id": desk.company.id, "actor": desk.actor,
            "name": upload.names[at], "mapping": upload.mappings.get(str(at)), "accept_warnings": accept_warnings,
        }  # fmt: skip
        # The lock is the process's from its birth: there is no moment at which it lives and does not hold it.
        subprocess.Popen(  # noqa: S603 - our own interpreter, no shell
            [sys.executable, "-m", "amistoso.web.file_process", json.dumps(asked)],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, pass_fds=(lock.fileno(),), start_new_session=True,
        )  # fmt: skip
    return True


def found(upload: Upload, at: int) -> Work | None:
    """Return what is known of the work on a file; None where none was begun."""
    with _lock_file(upload.folder, at).open("ab") as lock:
        is_alive = not _held(lock)  # asked first: what is said last is said before the lock is let go
    try:
        said = json.loads(file_process.said(upload.folder, at).read_text("utf-8"))
    except OSError:
        return None
    kept = said.get("report")
    report = load_reports.from_kept(kept) if kept else None
    return Work(
        said["deed"], said["stage"], said.get("done", 0), said.get("total", 0), is_alive, report, said.get("applied", 0)
    )


def forget(upload: Upload, at: int) -> None:
    file_process.said(upload.folder, at).unlink(missing_ok=True)


def _lock_file(folder: Path, at: int) -> Path:
    return folder / f"work-{at}.lock"


def _held(lock: BinaryIO) -> bool:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True

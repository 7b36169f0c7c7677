"""Large files are read and loaded by a process of their own, while the page asks how far it is.

Its memory goes back to the machine when it ends, and a desk that is closed or restarted does not stop it. A lock that
only a living process can hold says whether it still works; what it has done stands beside the file.
"""

import fcntl
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from amistoso.core import load_reports
from amistoso.core.load_reports import LoadReport
from amistoso.web.desk import Desk
from amistoso.web.uploads import Upload

# Some five thousand rows: what a person waits for without wondering.
LARGE_FILE_BYTES = 500_000
BETWEEN_WORDS_S = 0.5
READ, LOAD = "read", "load"


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
    return _said(upload.folder, at).exists() or (path.exists() and path.stat().st_size > LARGE_FILE_BYTES)


def start(desk: Desk, upload: Upload, at: int, deed: str, *, accept_warnings: bool = False) -> bool:
    """Begin in a process of its own, unless one is at this file already; say whether it began."""
    with _lock_file(upload.folder, at).open("ab") as lock:
        if not _held(lock):
            return False
        _say(upload.folder, at, {"deed": deed, "stage": "waiting"})
        asked = {
            "folder": str(upload.folder), "at": at, "deed": deed, "company_id": desk.company.id, "actor": desk.actor,
            "name": upload.names[at], "mapping": upload.mappings.get(str(at)), "accept_warnings": accept_warnings,
        }  # fmt: skip
        # The lock is the process's from its birth: there is no moment at which it lives and does not hold it.
        subprocess.Popen(  # noqa: S603 - our own interpreter, no shell
            [sys.executable, "-m", "amistoso.web.file_work", json.dumps(asked)],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, pass_fds=(lock.fileno(),), start_new_session=True,
        )  # fmt: skip
    return True


def found(upload: Upload, at: int) -> Work | None:
    """Return what is known of the work on a file; None where none was begun."""
    with _lock_file(upload.folder, at).open("ab") as lock:
        is_alive = not _held(lock)  # asked first: what is said last is said before the lock is let go
    try:
        said = json.loads(_said(upload.folder, at).read_text("utf-8"))
    except OSError:
        return None
    kept = said.get("report")
    report = load_reports.from_kept(kept) if kept else None
    return Work(
        said["deed"], said["stage"], said.get("done", 0), said.get("total", 0), is_alive, report, said.get("applied", 0)
    )


def forget(upload: Upload, at: int) -> None:
    _said(upload.folder, at).unlink(missing_ok=True)


def _said(folder: Path, at: int) -> Path:
    return folder / f"work-{at}.json"


def _lock_file(folder: Path, at: int) -> Path:
    return folder / f"work-{at}.lock"


def _held(lock: BinaryIO) -> bool:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _say(folder: Path, at: int, words: dict[str, Any]) -> None:
    """Write it whole or not at all; where the folder is gone, the file was thrown away and the work is for nobody."""
    draft = folder / f"work-{at}.{os.getpid()}"
    draft.write_text(json.dumps(words, ensure_ascii=False), "utf-8")
    draft.replace(_said(folder, at))


def _progress(folder: Path, at: int, deed: str) -> Callable[[str, int, int], None]:
    latest = 0.0

    def tell(stage: str, done: int, total: int) -> None:
        nonlocal latest
        if time.monotonic() - latest >= BETWEEN_WORDS_S:
            latest = time.monotonic()
            _say(folder, at, {"deed": deed, "stage": stage, "done": done, "total": total})

    return tell


def work(asked: dict[str, Any]) -> None:
    """Read the file and say what loading it would change, or load it and match what came."""
    from amistoso.actions import loads

    folder, at, deed = Path(asked["folder"]), asked["at"], asked["deed"]
    path = folder / str(at)
    company, now = _place(asked["company_id"])
    told = {
        "company": company, "file_name": asked["name"], "content": path, "mapping": asked["mapping"],
        "progress": _progress(folder, at, deed),
    }  # fmt: skip
    if deed == READ:
        report, applied = loads.preview(**told), 0
    else:
        accept, actor = asked["accept_warnings"], asked["actor"]
        report = loads.load(**told, accept_warnings=accept, actor=actor, today=now.today, at=now.at)
        applied = _applied(company, actor, now) if report.is_loaded else 0
    words = {"deed": deed, "stage": "done", "report": load_reports.as_kept(report), "applied": applied}
    _say(folder, at, words)
    if report.is_loaded:
        path.unlink(missing_ok=True)


def _place(company_id: int) -> tuple[Any, Any]:
    from django.conf import settings

    from amistoso.clock import moment
    from amistoso.queries import lookups

    company = next(one for one in lookups.companies() if one.id == company_id)
    return company, moment(company.time_zone, settings.AS_OF or None)


def _applied(company: Any, actor: str, now: Any) -> int:
    from amistoso.actions import matching

    matched = matching.match(company=company, actor=actor, today=now.today, at=now.at)
    return sum(1 for one in matched if one.match.status == "applied")


def main() -> None:
    asked = json.loads(sys.argv[1])
    # One large file of a company at a time: the others wait here, before they need any memory.
    with (Path(asked["folder"]).parent / "line").open("ab") as line:
        fcntl.flock(line, fcntl.LOCK_EX)
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "amistoso.settings")
        import django

        django.setup()
        work(asked)


if __name__ == "__main__":
    main()

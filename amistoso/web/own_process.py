"""Work that takes minutes is done by a process of its own, and the page asks how far it is.

Its memory goes back to the machine when it ends, and a desk that is closed or restarted does not stop it. A lock that
only a living process can hold says whether it still works; what it says stands beside the lock, under its number.
"""

import fcntl
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

BETWEEN_WORDS_S = 0.5


def said(folder: Path, at: int) -> Path:
    return folder / f"work-{at}.json"


def say(folder: Path, at: int, words: dict[str, Any]) -> None:
    """Write it whole or not at all; where the folder is gone, the work is for nobody."""
    draft = folder / f"work-{at}.{os.getpid()}"
    draft.write_text(json.dumps(words, ensure_ascii=False), "utf-8")
    draft.replace(said(folder, at))


def heard(folder: Path, at: int) -> dict[str, Any] | None:
    """Return what it said last; None where nothing was begun."""
    try:
        found: dict[str, Any] = json.loads(said(folder, at).read_text("utf-8"))
    except OSError:
        return None
    return found


def seldom(tell: Callable[..., None]) -> Callable[..., None]:
    """Say how far it is twice a second, however often one asks it to."""
    latest = 0.0

    def told(*how_far: Any) -> None:
        nonlocal latest
        if time.monotonic() - latest >= BETWEEN_WORDS_S:
            latest = time.monotonic()
            tell(*how_far)

    return told


def begin(folder: Path, at: int, module: str, asked: dict[str, Any], *, first: dict[str, Any]) -> bool:
    """Begin in a process of its own, unless one is at this already; say whether it began. `first` is said at once."""
    with _lock_file(folder, at).open("ab") as lock:
        if not _held(lock):
            return False
        say(folder, at, first)
        # The lock is the process's from its birth: there is no moment at which it lives and does not hold it.
        subprocess.Popen(  # noqa: S603 - our own interpreter, no shell
            [sys.executable, "-m", module, json.dumps(asked)],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, pass_fds=(lock.fileno(),), start_new_session=True,
        )  # fmt: skip
    return True


def is_alive(folder: Path, at: int) -> bool:
    with _lock_file(folder, at).open("ab") as lock:
        return not _held(lock)


def forget(folder: Path, at: int) -> None:
    said(folder, at).unlink(missing_ok=True)


def clear(folder: Path, at: int) -> None:
    """Leave nothing of a work whose number will never be used again."""
    forget(folder, at)
    _lock_file(folder, at).unlink(missing_ok=True)


def _lock_file(folder: Path, at: int) -> Path:
    return folder / f"work-{at}.lock"


def _held(lock: BinaryIO) -> bool:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def in_line(line: Path, work: Callable[[dict[str, Any]], None], asked: dict[str, Any]) -> None:
    """Be such a process: wait until it is our turn, before any memory is needed, and do what is asked."""
    with line.open("ab") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "amistoso.settings")
        import django

        django.setup()
        work(asked)

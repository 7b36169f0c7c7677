"""One worker of `bin/fuzz`: damages, reads, judges, and says how far it is. Its memory and time are bounded."""

import json
import resource
import signal
import sys
import time
import traceback
from dataclasses import fields, is_dataclass
from types import FrameType
from typing import Any

from amistoso.core.documents import Parsed
from tests.real.damage import damaged
from tests.real.fuzz_families import FAMILIES, Family

MAX_MIB = 300
MAX_SECONDS = 5
_TELL_EVERY_S = 1
_LARGE = 200_000  # a file that may take long is told before it is read
_STATEMENTS = frozenset({"n43", "camt", "mt940", "ofx", "bank-table"})


class TooSlowError(Exception):
    """The file took longer than allowed."""


def main() -> int:
    name, start, files, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
    is_careful = sys.argv[5:] == ["careful"]
    family = FAMILIES[name]
    originals = family.originals()
    for at, original in enumerate(originals[:6]):
        family.parse(original, at)  # everything is imported before the memory is bounded
    signal.signal(signal.SIGPROF, _too_slow)
    _bound_memory()
    tally: dict[str, Any] = {}
    said = 0.0
    for at in range(start, files):
        content = damaged(f"{seed}:{name}:{at}", originals)
        if time.monotonic() - said > _TELL_EVERY_S:
            _say(at, tally)
            tally, said = {}, time.monotonic()
        if len(content) > _LARGE or is_careful:
            _say(at, {})
        began = time.process_time()
        problem = judged(family, content, at, tally)
        took = time.process_time() - began
        if took > tally.get("slowest_s", 0):
            tally.update(slowest_s=round(took, 3), slowest=at)
        if problem:
            _say(at, {"what": problem})
    _say(files, {**tally, "peak_mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024})
    return 0


def judged(family: Family, content: bytes, at: int, tally: dict[str, Any]) -> str:
    """Read one file; return what is wrong with the answer, or nothing."""
    signal.setitimer(signal.ITIMER_PROF, MAX_SECONDS)
    try:
        parsed = family.parse(content, at)
    except TooSlowError:
        return f"took more than {MAX_SECONDS} s"
    except MemoryError:
        return f"took more than {MAX_MIB} MiB"
    except Exception as error:  # noqa: BLE001 - whatever escapes is what we look for
        last = traceback.extract_tb(error.__traceback__)[-1]
        return f"{type(error).__name__}: {str(error)[:200]} ({last.filename.rpartition('/')[2]}:{last.lineno})"
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    tally["refused" if parsed.has_errors else "read"] = tally.get("refused" if parsed.has_errors else "read", 0) + 1
    return wrong_with(family, parsed)


def wrong_with(family: Family, parsed: Parsed) -> str:
    if parsed.has_errors and family.name in _STATEMENTS and parsed.statements:
        return "has errors and statements to load"
    if not parsed.has_errors and not (parsed.statements or parsed.invoices or parsed.customers):
        return "says neither rows nor errors"
    return _unstorable(parsed.statements) or _unstorable(parsed.invoices) or _unstorable(parsed.problems)


def _unstorable(value: object) -> str:
    """Find a text that a database refuses, or a number too large for it."""
    if isinstance(value, str):
        try:
            value.encode()
        except UnicodeEncodeError:
            return f"a text that is no Unicode: {value[:40]!r}"
        return f"a text with a zero byte: {value[:40]!r}" if "\x00" in value else ""
    if isinstance(value, int):
        return f"a number too large: {value}" if abs(value) >= 2**63 else ""
    if isinstance(value, tuple):
        return next((found for one in value if (found := _unstorable(one))), "")
    if is_dataclass(value) and not isinstance(value, type):
        return next((found for one in fields(value) if (found := _unstorable(getattr(value, one.name)))), "")
    return ""


def _too_slow(signum: int, frame: FrameType | None) -> None:
    raise TooSlowError


def _bound_memory() -> None:
    with open("/proc/self/statm", encoding="ascii") as told:
        pages = int(told.read().split()[0])
    most = pages * resource.getpagesize() + MAX_MIB * 2**20
    resource.setrlimit(resource.RLIMIT_AS, (most, most))


def _say(at: int, tally: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps({"at": at, **tally}) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())

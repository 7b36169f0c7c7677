"""What a piece of work costs: CPU of this process and of its PostgreSQL backend, and the memory it peaked at."""

import gc
import os
import resource
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from django.db import connection

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Spent:
    """`cpu_s` is user and system time, the database's included; `wall_s` is what a person waits."""

    cpu_s: float
    wall_s: float
    peak_mib: float


def measured(work: Callable[[], Result]) -> tuple[Result, Spent]:
    """Do the work once, on an open connection, and say what it cost."""
    connection.ensure_connection()
    backend = _backend_id()
    gc.collect()
    began, began_backend, began_wall = time.process_time(), _cpu_of(backend), time.perf_counter()
    result = work()
    cpu_s = time.process_time() - began + _cpu_of(backend) - began_backend
    return result, Spent(round(cpu_s, 3), round(time.perf_counter() - began_wall, 3), peak_mib())


def peak_mib() -> float:
    """The most this process has held in memory since it began, Python and Django included."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return round(peak / (1024 * 1024 if sys.platform == "darwin" else 1024), 1)


def _backend_id() -> int | None:
    if connection.vendor != "postgresql":
        return None
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        return int(cursor.fetchone()[0])


def _cpu_of(process: int | None) -> float:
    """CPU seconds of the backend; 0 where the server is on another machine or hides it."""
    if process is None:
        return 0.0
    with suppress(OSError):
        # The name of the program stands in brackets and may hold spaces.
        fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    sys.stderr.write("The CPU of the PostgreSQL backend cannot be read here: cpu_s lacks it.\n")
    return 0.0

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
    began, began_server, began_wall = time.process_time(), _server_cpu(backend), time.perf_counter()
    result = work()
    cpu_s = time.process_time() - began + _server_cpu(backend) - began_server
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


def _server_cpu(backend: int | None) -> float:
    """CPU seconds of the backend and of the helpers it started for a parallel plan; 0 where the server hides them.

    A helper has ended when its query has: what it spent stands with the server, which has buried it.
    """
    if backend is None:
        return 0.0
    with suppress(OSError):
        own, server = _stat(backend), int(_stat(backend)[1])
        ticks = sum(map(int, own[11:13])) + sum(map(int, _stat(server)[13:15]))
        return ticks / os.sysconf("SC_CLK_TCK")
    sys.stderr.write("The CPU of the PostgreSQL backend cannot be read here: cpu_s lacks it.\n")
    return 0.0


def _stat(process: int) -> list[str]:
    """Return what Linux tells of a process, from its state on: the name before it may hold spaces."""
    return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()

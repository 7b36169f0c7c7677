"""Kill the desk at random moments while it decides, writes and sends, and see that nothing is doubled or lost.

`python -m tests.real.crash --kills 200 [--workers 2] [--seed 7]`; PostgreSQL when AMISTOSO_DATABASE_URL names one.
A real database, a real mail server with moods on the loopback, real processes and SIGKILL.
"""

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

LONGEST_LIFE_S = 4.0  # most are much shorter; a few must get through a batch of decisions on a busy machine
PATIENCE_S = 30
LAST_ROUNDS = (30, 60, 100, 150, 220, 300, 400, 440)  # minutes after the kills: the waits of a refused message
MINUTES_OF_KILLS = 90


def crash(kills: int, customers: int, *, workers: int = 1, seed: int = 1, url: str = "") -> dict[str, Any]:
    """Return what the check found, and how often the desk was killed and when."""
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory(prefix="amistoso-crash-") as name, _place(name, seed, url) as environment:
        _do(environment, "fill", customers=customers)
        counted = {"kills": 0, "lives_that_ended": 0}
        while counted["kills"] < kills:
            minute = counted["kills"] * MINUTES_OF_KILLS // kills
            _live_and_die(environment, minute, workers, chance, counted)
            if counted["lives_that_ended"] > kills:
                break  # nothing is left to be killed at
        _do(environment, "work_on", minutes=[MINUTES_OF_KILLS + minutes for minutes in LAST_ROUNDS])
        found = _do(environment, "check", sink_folder=name)
    asked = {
        "database": "postgresql" if url.startswith("postgres") else "sqlite",
        "workers": workers,
        "customers": customers,
    }
    return asked | counted | found


def side_by_side(workers: int, customers: int, *, seed: int = 1, url: str = "") -> dict[str, Any]:
    """Let several workers do the same day at once, and kill none."""
    with tempfile.TemporaryDirectory(prefix="amistoso-crash-") as name, _place(name, seed, url) as environment:
        _do(environment, "fill", customers=customers)
        lives = [_begin(environment, minute=0) for _ in range(workers)]
        sent = []
        for life in lives:
            said, words = life.communicate()
            if life.returncode:
                raise RuntimeError(f"A worker fell over:\n{words}")
            sent.append(json.loads(said.splitlines()[-1])["sent"])
        return _do(environment, "check", sink_folder=name) | {"sent_by_each": sent}


def _live_and_die(
    environment: dict[str, str], minute: int, workers: int, chance: random.Random, counted: dict[str, int]
) -> None:
    lives = [_begin(environment, minute) for _ in range(workers)]
    for life in lives:
        assert life.stdout is not None
        life.stdout.readline()  # it has begun
    time.sleep(chance.random() ** 3 * LONGEST_LIFE_S)
    for life in lives:
        if life.poll() is None:
            life.kill()
        _, words = life.communicate()
        if life.returncode == 0:
            counted["lives_that_ended"] += 1
        elif life.returncode == -9:
            counted["kills"] += 1
        else:
            raise RuntimeError(f"The desk fell over by itself:\n{words}")


def _begin(environment: dict[str, str], minute: int) -> "subprocess.Popen[str]":
    arguments = [sys.executable, "-m", "tests.real.crash_worker", "work", json.dumps({"minute": minute})]
    return subprocess.Popen(arguments, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def _do(environment: dict[str, str], name: str, **arguments: object) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.real.crash_worker", name, json.dumps(arguments)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{name} failed:\n{done.stderr}")
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


@contextmanager
def _place(name: str, seed: int, url: str) -> Iterator[dict[str, str]]:
    """A folder, a database and a mail server of its own."""
    with _database(url) as database, _sink(Path(name), seed) as port:
        environment = {
            **os.environ, "AMISTOSO_HOME": name, "DJANGO_SETTINGS_MODULE": "amistoso.settings",
            "AMISTOSO_EMAIL_URL": f"smtp://127.0.0.1:{port}?tls=none",
        }  # fmt: skip
        environment.pop("AMISTOSO_DATABASE_URL", None)
        yield environment | database


@contextmanager
def _sink(folder: Path, seed: int) -> Iterator[int]:
    server = subprocess.Popen([sys.executable, "-m", "tests.real.sink", str(folder), str(seed)])
    try:
        until = time.monotonic() + PATIENCE_S
        while not (folder / "port").exists():
            if time.monotonic() > until or server.poll() is not None:
                raise RuntimeError("The mail server did not start.")
            time.sleep(0.05)
        yield int((folder / "port").read_text())
    finally:
        server.kill()
        server.wait()


@contextmanager
def _database(url: str) -> Iterator[dict[str, str]]:
    """A database of its own on the server the address names; without an address, a SQLite file."""
    if not url.startswith("postgres"):
        yield {}
        return
    import psycopg

    name = f"amistoso_crash_{os.getpid()}"
    with psycopg.connect(url, autocommit=True) as server:
        server.execute(f"DROP DATABASE IF EXISTS {name}")
        server.execute(f"CREATE DATABASE {name}")
        try:
            yield {"AMISTOSO_DATABASE_URL": urlunsplit(urlsplit(url)._replace(path=f"/{name}"))}
        finally:
            server.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--customers", type=int, default=0, help="default: thirty for each kill")
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    url = os.environ.get("AMISTOSO_DATABASE_URL", "")
    found = crash(asked.kills, asked.customers or asked.kills * 30, workers=asked.workers, seed=asked.seed, url=url)
    sys.stdout.write(json.dumps(found, indent=1) + "\n")
    return 1 if found["wrong"] else 0


if __name__ == "__main__":
    sys.exit(main())

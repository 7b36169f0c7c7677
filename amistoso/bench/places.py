"""Where a measurement happens: a fresh database of its own, and a fresh process for each step."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

DATABASES = ("sqlite", "postgresql")
POSTGRES_URLS = ("AMISTOSO_TEST_POSTGRES_URL", "AMISTOSO_DATABASE_URL")


@dataclass(frozen=True, slots=True)
class Place:
    database: str
    folder: Path
    environment: dict[str, str]

    def step(self, bench: str, name: str, **arguments: object) -> Any:
        """Run one step in a process of its own, so that its peak memory is its own."""
        command = [sys.executable, "-m", "amistoso.bench.step", bench, name, json.dumps(arguments)]
        done = subprocess.run(command, env=self.environment, stdout=subprocess.PIPE, check=True, text=True)  # noqa: S603
        return json.loads(done.stdout.splitlines()[-1])


def postgres_url() -> str:
    urls = (os.environ.get(name, "") for name in POSTGRES_URLS)
    return next((url for url in urls if url.startswith("postgres")), "")


@contextmanager
def fresh(database: str) -> Iterator[Place]:
    with tempfile.TemporaryDirectory(prefix="amistoso-bench-") as name:
        environment = {**os.environ, "AMISTOSO_HOME": name, "AMISTOSO_EMAIL_URL": "outbox:"}
        environment.pop("AMISTOSO_DATABASE_URL", None)
        environment["DJANGO_SETTINGS_MODULE"] = "amistoso.settings"
        if database == "sqlite":
            yield Place(database, Path(name), environment)
            return
        with _own_database(postgres_url()) as url:
            yield Place(database, Path(name), {**environment, "AMISTOSO_DATABASE_URL": url})


@contextmanager
def _own_database(server_url: str) -> Iterator[str]:
    import psycopg

    name = f"amistoso_bench_{os.getpid()}"
    with psycopg.connect(server_url, autocommit=True) as server:
        server.execute(f"DROP DATABASE IF EXISTS {name}")
        server.execute(f"CREATE DATABASE {name}")
        try:
            yield urlunsplit(urlsplit(server_url)._replace(path=f"/{name}"))
        finally:
            server.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

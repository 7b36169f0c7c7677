"""`python -m amistoso.bench engine loading ... [--small] [--database sqlite|postgresql|both]`."""

import argparse
import importlib.util
import json
import os
import sys
import tempfile

import django

from amistoso.bench import places

BENCHES = ("engine", "loading", "matching", "sending", "tone", "pages", "quality", "paper", "simulate")


def main() -> int:
    parser = argparse.ArgumentParser(prog="bin/bench", description="Measure; one JSON line per measurement.")
    parser.add_argument("benches", nargs="*", choices=[*BENCHES, []], metavar=" | ".join(BENCHES))
    parser.add_argument("--small", action="store_true", help="smaller data: a minute instead of half an hour")
    parser.add_argument("--database", choices=[*places.DATABASES, "both"], default="both")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="amistoso-bench-") as home:
        os.environ["AMISTOSO_HOME"] = home  # never the books of who measures
        os.environ["DJANGO_SETTINGS_MODULE"] = "amistoso.settings"
        django.setup()
        return _measure_all(asked)


def _measure_all(asked: argparse.Namespace) -> int:
    for bench in asked.benches or BENCHES:
        if importlib.util.find_spec(f"amistoso.bench.{bench}") is None:
            print(f"{bench}: there is nothing to measure yet.", file=sys.stderr)
            continue
        for database in places.DATABASES if asked.database == "both" else (asked.database,):
            _measure(bench, database, small=asked.small)
    return 0


def _measure(bench: str, database: str, *, small: bool) -> None:
    if database == "postgresql" and not places.postgres_url():
        print(
            f"{bench}: no PostgreSQL; use `bin/postgres run bin/bench ...` or set {places.POSTGRES_URLS[0]}.",
            file=sys.stderr,
        )
        return
    module = importlib.import_module(f"amistoso.bench.{bench}")
    for line in module.measurements(database, small=small):
        print(json.dumps({"bench": bench, "database": database, **line}), flush=True)


if __name__ == "__main__":
    sys.exit(main())

"""Kill the loading of a list at random moments, and see that the books are always those of before or those of after.

`python -m tests.real.killed_loads --kills 40 --invoices 20000`; PostgreSQL when AMISTOSO_TEST_POSTGRES_URL names one.
Every list after the first has all amounts changed, so that both the first load and updates are killed. After each
kill the same load is done again, and must end with the same books as if it had never been killed.
"""

import argparse
import hashlib
import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import django

from amistoso.bench import places

PATIENCE_S = 1.0
Words = list[str]


def kill_loads(kills: int, invoices: int, *, seed: int = 1) -> dict[str, Any]:
    """Return how often the loading was killed in each stage, and every moment at which the books were half done."""
    chance = random.Random(seed)
    killed = {"reading": 0, "writing": 0, "ended": 0}
    wrong = []
    with places.fresh("postgresql" if places.postgres_url() else "sqlite") as place:
        first = str(place.folder / "0.csv")
        (books,) = _do(place, "fill", file=first, invoices=invoices)
        longest_s = PATIENCE_S
        for turn in range(kills):
            file = str(place.folder / f"{turn}.csv")
            _do(place, "change", first=first, file=file, euros=turn)
            stage, words = _live_and_die(place, file, chance, longest_s)
            killed[stage] += 1
            (found,) = _do(place, "books")
            *_, took_s, whole = _do(place, "load_whole", file=file)
            longest_s = float(took_s) or longest_s
            if found not in (books, whole):
                wrong.append(f"kill {turn + 1}, {stage}: {found} is neither {books} nor {whole}; {words}")
            books = whole
        *_, again = _do(place, "load_whole", file=file)
        *_, clean = _do(place, "load_anew", file=file)
        if not again == clean == books:
            wrong.append(f"after all: {books}, loaded again {again}, loaded into empty books {clean}")
    return {"kills": kills, "invoices": invoices, **killed, "wrong": wrong}


def _live_and_die(place: places.Place, file: str, chance: random.Random, longest_s: float) -> tuple[str, Words]:
    """Kill in the reading or, three times as often, in the writing; say in which it was."""
    life = subprocess.Popen(
        [sys.executable, "-m", "tests.real.killed_loads", "--do", "load", json.dumps({"file": file})],
        env=place.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert life.stdout is not None
    said = [life.stdout.readline().strip()]
    if chance.random() > 0.25:
        while said[-1] and said[-1] != "writing":
            said.append(life.stdout.readline().strip())
    time.sleep(chance.random() * longest_s)
    life.kill()
    more, words = life.communicate()
    said += more.split()
    if life.returncode == 0:
        return "ended", said
    if life.returncode != -9:
        raise RuntimeError(f"The loading fell over by itself:\n{words}")
    return ("writing" if "writing" in said else "reading"), said


def _do(place: places.Place, name: str, **arguments: object) -> Words:
    command = [sys.executable, "-m", "tests.real.killed_loads", "--do", name, json.dumps(arguments)]
    done = subprocess.run(command, env=place.environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{name} failed:\n{done.stderr}")
    return done.stdout.split()


def fill(file: str, invoices: int) -> None:
    from amistoso.bench import loading

    loading.found()
    loading.write(file, invoices)
    books()


def change(first: str, file: str, euros: int) -> None:
    from amistoso.bench import loading

    if euros:
        loading.change(first, file, euros)


def load(file: str) -> None:
    from amistoso.actions import loads
    from amistoso.bench import ledgers
    from amistoso.models import Company

    began: dict[str, float] = {}

    def progress(stage: str, done: int, total: int) -> None:
        if stage not in began:
            began[stage] = time.monotonic()
            _say(stage)

    _say("begun")
    report = loads.load(
        company=Company.objects.get(), file_name=Path(file).name, content=Path(file), accept_warnings=True,
        actor="test", today=ledgers.TODAY, at=ledgers.AT, progress=progress,
    )  # fmt: skip
    assert report.is_loaded, report.problems
    _say(str(time.monotonic() - began["writing"] if "writing" in began else 0))


def load_whole(file: str) -> None:
    load(file)
    books()


def load_anew(file: str) -> None:
    """Load it into books without anything."""
    from amistoso.models import Allocation, Contact, Customer, Event, Invoice, Item, Load, Mapping

    for model in (Allocation, Item, Invoice, Contact, Customer, Event, Load, Mapping):
        model.objects.all().delete()
    load_whole(file)


def books() -> None:
    """Print the fingerprint of all that a list brings; what was loaded when is history and may differ."""
    from amistoso.models import Contact, Customer, Event, Invoice, Item, Load, Mapping

    digest = hashlib.sha256()
    for found in (
        Customer.objects.order_by("tax_id").values_list("tax_id", "name", "next_look_on", "first_invoice_on"),
        Contact.objects.order_by("customer__tax_id", "email").values_list("customer__tax_id", "email"),
        Invoice.objects.order_by("number").values_list("number", "customer__tax_id", "issued_on", "total_minor"),
        Item.objects.order_by("number").values_list("number", "invoice__number", "customer__tax_id", "amount_minor",
                                                    "open_minor", "due_on", "closed_on"),
        Mapping.objects.order_by("id").values_list("columns"),
    ):  # fmt: skip
        _add(digest, found.iterator(2_000))
    assert Load.objects.count() == Event.objects.filter(verb="load").count()
    _say(digest.hexdigest()[:16])


def _add(digest: Any, rows: Iterable[tuple[Any, ...]]) -> None:
    for row in rows:
        digest.update(repr(row).encode())


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


DEEDS = {deed.__name__: deed for deed in (fill, change, load, load_whole, load_anew, books)}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--do", nargs=2)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--invoices", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    if asked.do:
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "amistoso.settings")
        django.setup()
        DEEDS[asked.do[0]](**json.loads(asked.do[1]))
    else:
        _say(json.dumps(kill_loads(asked.kills, asked.invoices, seed=asked.seed)))


if __name__ == "__main__":
    main()

"""Matching a month of bank lines whose truth is known: what it costs, how much is applied by itself, and none wrongly.

`precision_pct` is of what was applied by itself, `recall_pct` of the lines that have a truth, `first_pct` of the rest
of those: the right answer stood first among the proposals. Beside it the least SQL: one join on number and amount.
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import connection, transaction

from amistoso.actions import matching
from amistoso.bench import ledgers, match_books, match_lines, places
from amistoso.bench.match_lines import Truth, Wire
from amistoso.bench.measuring import measured
from amistoso.core.match_words import LineMatch
from amistoso.core.matches import Part
from amistoso.models import BankAccount, BankLine, Company, Load, Statement

# Customers, with ten open invoices each, and bank lines.
SIZES = ((1_000, 1_000), (10_000, 10_000), (100_000, 10_000), (100_000, 100_000))
SMALL_SIZES = ((1_000, 1_000), (10_000, 5_000))
SHOWN_WRONG = 20


def measurements(database: str, *, small: bool) -> Iterator[dict[str, Any]]:
    for customers, lines in SMALL_SIZES if small else SIZES:
        with places.fresh(database) as place:
            place.step("matching", "fill", customers=customers, lines=lines)
            floor = place.step("matching", "floor")
            ours = place.step("matching", "ours")
        yield {
            "customers": customers,
            "invoices": customers * ledgers.INVOICES_EACH,
            "due": None,
            "lines": lines,
            "cpu_s": ours.pop("cpu_s"),
            "floor_cpu_s": floor["cpu_s"],
            "ratio": None,
            "rows_per_s": None,
            **ours,
        } | _rates(lines, ours, floor)


def _rates(lines: int, ours: Mapping[str, Any], floor: Mapping[str, Any]) -> dict[str, Any]:
    cpu_s = ours["match_cpu_s"]
    ratio = round(cpu_s / floor["cpu_s"], 2) if floor["cpu_s"] else None
    return {"ratio": ratio, "rows_per_s": round(lines / cpu_s) if cpu_s else None}


def fill(customers: int, lines: int) -> int:
    people = match_books.customers(customers)
    owed = match_books.invoices(people)
    company, account = match_books.fill(people, owed)
    load = Load.objects.create(
        company=company, file_name="extracto.n43", sha256="", format="n43", kind="statement", loaded_at=ledgers.AT,
        loaded_by="bench",
    )  # fmt: skip
    statement = Statement.objects.create(
        company=company, account=account, from_on=ledgers.TODAY, until_on=ledgers.TODAY, opening_minor=0,
        closing_minor=0, load=load,
    )  # fmt: skip
    made = match_lines.month(people, owed, lines)
    with transaction.atomic():
        ledgers.copy("bankline", LINE, (_row(company, account, statement, wire) for wire, _ in made))
    _truth_file().write_text(
        json.dumps([[wire.id, truth.kind, list(truth.parts.items()), truth.returns] for wire, truth in made])
    )
    ledgers.settle()
    return len(made)


LINE = (
    "id company_id account_id statement_id booked_on value_on currency amount_minor unapplied_minor text reference"
    " payer_name payer_iban payer_tax_id concept end_to_end_id is_return return_code state because fingerprint"
)


def _row(company: Company, account: BankAccount, statement: Statement, wire: Wire) -> tuple[Any, ...]:
    return (
        wire.id, company.id, account.id, statement.id, wire.booked_on, wire.booked_on, "EUR", wire.minor,
        max(0, wire.minor), wire.text, wire.reference, wire.payer_name, wire.payer_iban, wire.payer_tax_id,
        wire.concept, wire.end_to_end_id, wire.is_return, wire.return_code, "open", "", f"bench{wire.id}",
    )  # fmt: skip


def _truth_file() -> Path:
    return Path(settings.HOME) / "truth.json"


FLOOR = (
    "CREATE TEMPORARY TABLE plan AS SELECT MIN(l.id) AS line_id, i.id AS item_id, MIN(l.amount_minor) AS minor"
    # A cross join keeps SQLite, which has no statistics, from trying every line for every item.
    " FROM amistoso_bankline l CROSS JOIN amistoso_item i CROSS JOIN amistoso_invoice v WHERE l.state = 'open'"
    " AND i.company_id = l.company_id AND i.open_minor = l.unapplied_minor AND NOT i.open_minor = 0"
    " AND v.id = i.invoice_id AND v.number = l.text GROUP BY i.id",
    "INSERT INTO amistoso_allocation (company_id, item_id, bank_line_id, source, amount_minor, paid_on, because)"
    " SELECT %(company)s, item_id, line_id, 'bank', minor, {today}, 'number' FROM plan",
    "UPDATE amistoso_item SET open_minor = 0, closed_on = {today} FROM plan WHERE id = plan.item_id",
    "UPDATE amistoso_bankline SET unapplied_minor = 0, state = 'applied' FROM plan WHERE id = plan.line_id",
)


class _Undone(Exception):
    """Takes the floor's work back, so that ours begins on the same rows."""


def floor() -> dict[str, Any]:
    values: dict[str, int | str] = {"company": Company.objects.get().id, "today": ledgers.TODAY.isoformat()}
    today = "%(today)s::date" if connection.vendor == "postgresql" else "%(today)s"

    def least() -> None:
        with connection.cursor() as cursor:
            for sql in FLOOR:
                cursor.execute(sql.format(today=today), values)

    cpu_s = 0.0
    try:
        with transaction.atomic():
            cpu_s = measured(least)[1].cpu_s
            raise _Undone
    except _Undone:
        pass
    ledgers.settle()
    return {"cpu_s": cpu_s}


def ours() -> dict[str, Any]:
    company = Company.objects.get()

    def match() -> list[LineMatch]:
        return matching.match(company=company, actor="bench", today=ledgers.TODAY, at=ledgers.AT)

    found, spent = measured(match)
    stored = json.loads(_truth_file().read_text())
    truth = {line_id: Truth(kind, dict(map(tuple, parts)), returns) for line_id, kind, parts, returns in stored}
    return {
        "cpu_s": spent.cpu_s,
        "match_cpu_s": spent.cpu_s,
        "wall_s": spent.wall_s,
        "peak_mib": spent.peak_mib,
        "applied": BankLine.objects.filter(company=company, state="applied").count(),
        **judged({one.match.line.id: one for one in found}, truth),
    }


def judged(found: Mapping[int, LineMatch], truth: Mapping[int, Truth]) -> dict[str, Any]:
    """Compare what was applied and what was proposed with what is true; tell the first that are wrong."""
    right: Counter[str] = Counter()
    first: Counter[str] = Counter()
    all_of: Counter[str] = Counter()
    wrong: list[dict[str, Any]] = []
    for line_id, (kind, parts, origin) in truth.items():
        match = found[line_id].match
        all_of[kind] += 1
        if match.status == "applied":
            is_right = match.unspent == ((origin, -match.line.amount_minor),) or _same(match.parts, parts)
            right[kind] += is_right
            if not is_right:
                wrong.append({"kind": kind, "line": line_id, "text": match.line.text, "payer": match.line.payer_name})
        elif parts and match.proposals:
            best = match.proposals[0]
            first[kind] += best.unspent == ((origin, -match.line.amount_minor),) or _same(best.parts, parts)
    known = sum(bool(one.parts) for one in truth.values())
    applied, rest = sum(right.values()), known - sum(right.values())
    return {
        "precision_pct": round(100 * applied / (applied + len(wrong)), 3) if applied else None,
        "recall_pct": round(100 * applied / known, 2),
        "first_pct": round(100 * sum(first.values()) / rest, 2) if rest else None,
        "wrong": wrong[:SHOWN_WRONG],
        "wrong_count": len(wrong),
        "kinds": {kind: [all_of[kind], right[kind], first[kind]] for kind in all_of},
    }


def _same(parts: tuple[Part, ...], truth: Mapping[int, int]) -> bool:
    return {part.item_id: part.minor for part in parts} == dict(truth)

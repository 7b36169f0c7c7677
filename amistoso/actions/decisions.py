"""Store decisions and move the next looks: the daily run's two bulk writes, once per database."""

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from json.encoder import encode_basestring as quoted
from typing import Any

from amistoso.actions import bulk_rows
from amistoso.core.cases import Item
from amistoso.core.decisions import Decision, Reason, Value
from amistoso.models import Company
from amistoso.queries.sql import MOST_DAYS, among, bulk_cursor, ids_parameter, is_postgresql

_COLUMNS = "company_id, customer_id, decided_on, outcome, step, stage, channel, approval, reasons, items, next_look_on"
# A silence may be overtaken by an act later the same day; an act never is.
_ON_CONFLICT = (
    " ON CONFLICT (customer_id, decided_on) DO UPDATE SET outcome = excluded.outcome, step = excluded.step,"
    " stage = excluded.stage, channel = excluded.channel, approval = excluded.approval,"
    " reasons = excluded.reasons, items = excluded.items, next_look_on = excluded.next_look_on"
    " WHERE amistoso_decision.outcome = 'wait'"
)


def store(*, company: Company, decided: Sequence[Decision], signatures: dict[int, str], today: date) -> None:
    """Write acts, and silence whose reasons changed; move every next look."""
    new, acting, waiting = [], defaultdict(list), []
    said_today = today.isoformat()
    for decision in decided:
        reasons, on = reasons_json(decision), decision.next_look_on
        look = None if on is None else on.isoformat()
        if decision.step is not None:
            new.append(_row(company.id, decision, reasons, said_today, look))
            acting[look].append(decision.customer_id)
            continue
        signature = hashlib.md5(reasons.encode(), usedforsecurity=False).hexdigest()
        if signature != signatures[decision.customer_id]:
            new.append(_row(company.id, decision, reasons, said_today, look))
        waiting.append((look, signature, decision.customer_id))
    insert(rows=new)
    with bulk_cursor() as cursor:
        for look, ids in acting.items():
            cursor.execute(
                f"UPDATE amistoso_customer SET next_look_on = %s, decision_signature = '' WHERE {among('id')}",
                [look, ids_parameter(ids)],
            )
    bulk_rows.update(
        table="amistoso_customer", columns={"next_look_on": "date", "decision_signature": "text"}, changed=waiting
    )


def _row(company_id: int, decision: Decision, reasons: str, today: str, look: str | None) -> tuple[Any, ...]:
    step = decision.step
    if step is None:
        return company_id, decision.customer_id, today, "wait", "", "", "", "", reasons, "[]", look
    return (
        company_id, decision.customer_id, today, "act", step.key, f"{step.stage}", decision.channel,
        f"{decision.approval}", reasons, items_json(decision.items), look,
    )  # fmt: skip


class _Said(dict[Value, str]):
    """A value as JSON writes it. Days and counts come again and again in a run, and are written once."""

    def __missing__(self, value: Value) -> str:
        if len(self) > MOST_DAYS:
            self.clear()
        if isinstance(value, str):
            said = quoted(value)
        else:
            said = "null" if value is None else f'"{value.isoformat()}"' if isinstance(value, date) else str(value)
        self[value] = said
        return said


_said = _Said()


class _Told(dict[Reason, str]):
    """A reason as JSON writes it; most are those of many customers."""

    def __missing__(self, reason: Reason) -> str:
        if len(self) > MOST_DAYS:
            self.clear()
        values = ",".join([f'"{key}":{_said[value]}' for key, value in reason.values])
        told = self[reason] = f'["{reason.code}",{{{values}}}]'
        return told


_told = _Told()


def reasons_json(decision: Decision) -> str:
    """Write [[code, {values}], ...]; this and the items by hand, in half the time of a JSON encoder."""
    return f"[{','.join([_told[reason] for reason in decision.reasons])}]"


def items_json(items: Sequence[Item]) -> str:
    """Write [[id, number, due day, minor units, currency], ...]."""
    told = [f'[{i[0]},{quoted(i[1])},{_said[i[2]]},{i[3]},"{i[4]}"]' for i in items]
    return f"[{','.join(told)}]"


def insert(*, rows: Sequence[tuple[Any, ...]]) -> None:
    """Insert decisions given in the order of the columns above, days as ISO text."""
    if not rows:
        return
    with bulk_cursor() as cursor:
        if is_postgresql():
            _copy(cursor, rows)
        else:
            marks = ", ".join(["%s"] * 11)
            cursor.executemany(
                f"INSERT INTO amistoso_decision ({_COLUMNS}, is_prepared) VALUES ({marks}, 0){_ON_CONFLICT}",
                rows,
            )


def _copy(cursor: Any, rows: Sequence[tuple[Any, ...]]) -> None:
    """COPY knows no conflicts: where somebody has a decision today already, it fills a table of the session's first."""
    table, columns, more = "amistoso_decision", f"{_COLUMNS}, is_prepared", "\tf"
    cursor.execute(
        "SELECT EXISTS (SELECT 1 FROM amistoso_decision WHERE customer_id = ANY(%s) AND decided_on = %s)",
        [[row[1] for row in rows], rows[0][2]],
    )
    if is_known := cursor.fetchone()[0]:
        cursor.execute(
            "CREATE TEMPORARY TABLE IF NOT EXISTS decision_batch (company_id bigint, customer_id bigint,"
            " decided_on date, outcome text, step text, stage text, channel text, approval text, reasons jsonb,"
            " items jsonb, next_look_on date) ON COMMIT DELETE ROWS"
        )
        cursor.execute("DELETE FROM decision_batch")  # empty, unless a caller's transaction holds an earlier batch
        table, columns, more = "decision_batch", _COLUMNS, ""
    lines = [_line(row) + more for row in rows]
    with cursor.copy(f"COPY {table} ({columns}) FROM STDIN") as copy:
        copy.write("\n".join(lines) + "\n")
    if is_known:
        cursor.execute(
            f"INSERT INTO amistoso_decision ({_COLUMNS}, is_prepared) SELECT {_COLUMNS}, false"
            f" FROM decision_batch{_ON_CONFLICT}"
        )


def _line(row: tuple[Any, ...]) -> str:
    """Write a row as COPY reads it: a protocol's names have no odd letters, and JSON has no others than backslashes."""
    *plain, reasons, items, look = row
    told = (*plain, reasons.replace("\\", r"\\"), items.replace("\\", r"\\"), r"\N" if look is None else look)
    return "\t".join(map(str, told))

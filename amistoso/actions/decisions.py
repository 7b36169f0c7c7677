"""Store decisions and move the next looks: the daily run's two bulk writes, once per database."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.db import connection

from amistoso.queries.sql import is_postgresql

_COLUMNS = "company_id, customer_id, decided_on, outcome, step, stage, channel, approval, reasons, items, next_look_on"
# A silence may be overtaken by an act later the same day; an act never is.
_ON_CONFLICT = (
    " ON CONFLICT (customer_id, decided_on) DO UPDATE SET outcome = excluded.outcome, step = excluded.step,"
    " stage = excluded.stage, channel = excluded.channel, approval = excluded.approval,"
    " reasons = excluded.reasons, items = excluded.items, next_look_on = excluded.next_look_on"
    " WHERE amistoso_decision.outcome = 'wait'"
)


def insert(*, rows: Sequence[tuple[Any, ...]]) -> None:
    """Insert decisions given in the order of the columns above."""
    if not rows:
        return
    with connection.cursor() as cursor:
        if is_postgresql():
            types = "bigint bigint date text text text text text text text date".split()
            arrays = ", ".join(f"%s::{kind}[]" for kind in types)
            cursor.execute(
                f"INSERT INTO amistoso_decision ({_COLUMNS}, is_prepared)"
                " SELECT c, u, d, o, s, g, h, a, r::jsonb, i::jsonb, n, false"
                f" FROM unnest({arrays}) AS x(c, u, d, o, s, g, h, a, r, i, n){_ON_CONFLICT}",
                [list(column) for column in zip(*rows, strict=True)],
            )
        else:
            marks = ", ".join(["%s"] * 11)
            cursor.executemany(
                f"INSERT INTO amistoso_decision ({_COLUMNS}, is_prepared) VALUES ({marks}, 0){_ON_CONFLICT}",
                [(*row[:2], row[2].isoformat(), *row[3:10], row[10] and row[10].isoformat()) for row in rows],
            )


def move_looks(*, rows: Sequence[tuple[date | None, str, int]]) -> None:
    """Set next look and signature; rows are (next look, signature, customer id)."""
    if not rows:
        return
    with connection.cursor() as cursor:
        if is_postgresql():
            cursor.execute(
                "UPDATE amistoso_customer AS c SET next_look_on = x.look, decision_signature = x.signature"
                " FROM unnest(%s::date[], %s::text[], %s::bigint[]) AS x(look, signature, id) WHERE c.id = x.id",
                [list(column) for column in zip(*rows, strict=True)],
            )
        else:
            cursor.executemany(
                "UPDATE amistoso_customer SET next_look_on = %s, decision_signature = %s WHERE id = %s",
                [(look and look.isoformat(), signature, one) for look, signature, one in rows],
            )

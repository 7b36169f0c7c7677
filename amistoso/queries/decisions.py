"""Who is due to be looked at, in the order the daily run walks them."""

from datetime import date
from typing import Any, NamedTuple

from amistoso.models import Company
from amistoso.queries.cases import customer_columns
from amistoso.queries.sql import day, day_column, is_postgresql, rows


class Mark(NamedTuple):
    """Where the run has got to; the due customers are walked in the order of this key."""

    next_look_on: date
    id: int


class DueCustomer(NamedTuple):
    """`row` is what `cases.cases_of` needs, read in the same breath."""

    id: int
    mark: Mark
    signature: str
    row: tuple[Any, ...]


def due_customers(*, company: Company, today: date, after: Mark | None, limit: int, claim: bool) -> list[DueCustomer]:
    """Read the next customers whose day has come; on PostgreSQL several workers each claim their own."""
    since = after or Mark(date.min, 0)
    sql = (
        f"SELECT {day_column('next_look_on')}, decision_signature, {customer_columns()} FROM amistoso_customer"
        " WHERE company_id = %s AND next_look_on <= %s AND (next_look_on, id) > (%s, %s)"
        " ORDER BY next_look_on, id LIMIT %s"
    )
    if claim and is_postgresql():
        sql += " FOR UPDATE SKIP LOCKED"
    found = rows(sql, [company.id, today.isoformat(), since.next_look_on.isoformat(), since.id, limit])
    return [DueCustomer(row[2], Mark(day(row[0]) or today, row[2]), row[1], row[2:]) for row in found]

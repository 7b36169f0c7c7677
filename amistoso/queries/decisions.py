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


class DueCustomers(NamedTuple):
    """`rows` are what `cases.cases_of` needs, read in the same breath; the id is their first column."""

    rows: list[tuple[Any, ...]]
    signatures: dict[int, str]
    mark: Mark


def due_customers(*, company: Company, today: date, after: Mark | None, limit: int, claim: bool) -> DueCustomers | None:
    """Read the next customers whose day has come; on PostgreSQL several workers each claim their own."""
    since = after or Mark(date.min, 0)
    sql = (
        f"SELECT {customer_columns()}, decision_signature, {day_column('next_look_on')} FROM amistoso_customer"
        " WHERE company_id = %s AND next_look_on <= %s AND (next_look_on, id) > (%s, %s)"
        " ORDER BY next_look_on, id LIMIT %s"
    )
    if claim and is_postgresql():
        sql += " FOR UPDATE SKIP LOCKED"
    found = rows(sql, [company.id, today.isoformat(), since.next_look_on.isoformat(), since.id, limit])
    if not found:
        return None
    return DueCustomers(found, {row[0]: row[-2] for row in found}, Mark(day(found[-1][-1]) or today, found[-1][0]))

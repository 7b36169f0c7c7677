"""Something happened to a customer: the next run looks at it again."""

from collections.abc import Iterable, Sequence
from datetime import date

from django.db import connection

from amistoso.queries.sql import among, ids_parameter


def wake(*, company_id: int, customer_ids: Iterable[int], today: date) -> int:
    """Set the next look to today where it was later or never; return how many changed."""
    day = today.isoformat()
    is_later = "(next_look_on IS NULL OR next_look_on > %s)"
    return _change("next_look_on = %s", is_later, company_id, customer_ids, [day, day])


def forget_pattern(*, company_id: int, customer_ids: Iterable[int]) -> int:
    """A payment came or went: the usual pattern is worked out again before the next decision."""
    return _change("pattern_on = NULL", "pattern_on IS NOT NULL", company_id, customer_ids, [])


def _change(what: str, where: str, company_id: int, customer_ids: Iterable[int], values: Sequence[str]) -> int:
    """By hand: every act on a customer passes here, several times, and a query set takes longer than its SQL."""
    ids = sorted(set(customer_ids))
    if not ids:
        return 0
    sql = f"UPDATE amistoso_customer SET {what} WHERE {among('id')} AND company_id + 0 = %s AND {where}"
    first, rest = values[:1], values[1:]
    with connection.cursor() as cursor:
        cursor.execute(sql, [*first, ids_parameter(ids), company_id, *rest])
        return int(cursor.rowcount)

"""The few differences between SQLite and PostgreSQL that the daily run needs, behind one name each."""

import json
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from django.db import connection


def is_postgresql() -> bool:
    return connection.vendor == "postgresql"


def among(column: str) -> str:
    """Return a condition that takes one parameter: `ids_parameter`."""
    if is_postgresql():
        return f"{column} = ANY(%s)"
    return f"{column} IN (SELECT value FROM json_each(%s))"


def ids_parameter(ids: Sequence[int]) -> Any:
    return list(ids) if is_postgresql() else json.dumps(list(ids))


def day_column(column: str) -> str:
    """Read a day as it is stored: on SQLite Django's converter for a million of them costs more than the rule."""
    return column if is_postgresql() else f"{column} || ''"


@lru_cache(maxsize=65536)
def _parsed(text: str) -> date:
    return date.fromisoformat(text)


def day(value: Any) -> date | None:
    return _parsed(value) if isinstance(value, str) else value


def rows(sql: str, parameters: Sequence[Any]) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)
        return list(cursor.fetchall())


def in_batches(ids: Sequence[int], size: int) -> Iterator[Sequence[int]]:
    for start in range(0, len(ids), size):
        yield ids[start : start + size]

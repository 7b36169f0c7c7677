"""The few differences between SQLite and PostgreSQL that the daily run needs, behind one name each."""

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from django.db import connection, transaction
from django.db.models import F, Model, QuerySet

Row = TypeVar("Row", bound=Model)

One = TypeVar("One")


def is_postgresql() -> bool:
    return connection.vendor == "postgresql"


def good_contact(alias: str) -> str:
    """Say in SQL that a contact can be written to; `alias` is its table's name in the statement."""
    return f"{alias}.email <> '' AND {alias}.bounced_on IS NULL AND {may_be_written(alias)}"


def may_be_written(alias: str) -> str:
    """Say in SQL that nobody has asked us to leave this contact in peace, whatever the channel."""
    return f"NOT {alias}.do_not_contact AND {alias}.opted_out_at IS NULL"


def good_phone(alias: str) -> str:
    is_good = f"{alias}.phone <> '' AND {alias}.phone_failed_on IS NULL AND {alias}.phone_wrong_on IS NULL"
    return f"{is_good} AND {may_be_written(alias)}"


def good_voice(alias: str) -> str:
    """Say in SQL that somebody can be called there: also who asked for no more automatic messages."""
    return f"{alias}.phone <> '' AND {alias}.phone_wrong_on IS NULL AND NOT {alias}.do_not_contact"


def among(column: str) -> str:
    """Return a condition that takes one parameter: `ids_parameter`."""
    if is_postgresql():
        return f"{column} = ANY(%s)"
    return f"{column} IN (SELECT value FROM json_each(%s))"


def of_ids(found: QuerySet[Row], *, company_id: int, ids: Iterable[int]) -> QuerySet[Row]:
    """Keep the company's rows of these ids, looked up one by one.

    SQLite without statistics takes a company for ten rows, and would rather read all of it than look up a dozen ids;
    an expression leaves it no index to do that by.
    """
    own = found.alias(owner=F("company_id") + 0)
    return own.filter(owner=company_id, id__in=list(ids))  # type: ignore[return-value]  # alias forgets the model


def ids_parameter(ids: Sequence[int]) -> Any:
    return list(ids) if is_postgresql() else json.dumps(list(ids))


def among_texts(column: str) -> str:
    """Return a condition that takes one parameter: `texts_parameter`."""
    return f"{column} = ANY(%s::text[])" if is_postgresql() else f"{column} IN (SELECT value FROM json_each(%s))"


def texts_parameter(texts: Sequence[str]) -> Any:
    return list(texts) if is_postgresql() else json.dumps(list(texts))


def by_index(name: str) -> str:
    """Make SQLite, which guesses where it has no statistics, read a table by this index."""
    return "" if is_postgresql() else f" INDEXED BY {name}"


def unindexed(column: str) -> str:
    """Keep SQLite, which has no statistics, from hopping through an index of a column that most rows share."""
    return column if is_postgresql() else f"+{column}"


def day_column(column: str) -> str:
    """Read a day as it is stored: on SQLite Django's converter for a million of them costs more than the rule."""
    return column if is_postgresql() else f"+{column}"  # an expression has no declared type, so nothing converts it


def days_between(later: str, earlier: str) -> str:
    """Count the days from one day column to another."""
    if is_postgresql():
        return f"CAST({later} - {earlier} AS BIGINT)"
    return f"CAST(julianday({later}) - julianday({earlier}) AS BIGINT)"


class _Days(dict[Any, Any]):
    """Text to day, each parsed once; a day, or none at all, is itself."""

    def __missing__(self, value: Any) -> Any:
        if not isinstance(value, str):
            return value
        if len(self) > MOST_DAYS:
            self.clear()
            self[None] = None
        found = self[value] = date.fromisoformat(value)
        return found


MOST_DAYS = 50_000
DAYS: dict[Any, Any] = _Days({None: None})  # for loops over a million rows; `day` for the rest


def day(value: Any) -> date | None:
    found: date | None = DAYS[value]
    return found


def instant_parameter(at: datetime) -> object:
    """Write an instant as Django would, so that both see the same."""
    return connection.ops.adapt_datetimefield_value(at)


def local_day(value: Any, zone: str) -> date | None:
    """Return the day at which an instant, as either database gives it back, falls in a time zone."""
    if value is None:
        return None
    at = value if isinstance(value, datetime) else datetime.fromisoformat(str(value))
    return (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(ZoneInfo(zone)).date()


def execute(sql: str, parameters: Sequence[Any]) -> int:
    """Run one statement; return how many rows it touched."""
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)
        return int(cursor.rowcount)


def read_alone() -> None:
    """Keep PostgreSQL, for this transaction, from starting two helpers for each read of a thousand customers."""
    if is_postgresql():
        execute("SET LOCAL max_parallel_workers_per_gather = 0", [])


@contextmanager
def unhurried() -> Iterator[None]:
    """A transaction that need not be on disk when it ends: a power cut may take it back, never half of it.

    The next ordinary transaction brings it to disk too.
    """
    on_sqlite_alone = not is_postgresql() and not connection.in_atomic_block
    if on_sqlite_alone:
        execute("PRAGMA synchronous = NORMAL", [])
    try:
        with transaction.atomic():
            if is_postgresql():
                execute("SET LOCAL synchronous_commit = off", [])
            yield
    finally:
        if on_sqlite_alone:
            execute("PRAGMA synchronous = FULL", [])


def rows(sql: str, parameters: Sequence[Any]) -> list[tuple[Any, ...]]:
    with bulk_cursor() as cursor:
        cursor.execute(sql, parameters)
        return cursor.fetchall()  # type: ignore[no-any-return]


@contextmanager
def bulk_cursor() -> Iterator[Any]:
    """A cursor for thousands of rows at once, in Django's own connection and transaction.

    On PostgreSQL Django's cursor writes parameters into the text of the statement and reads rows as text; the
    driver's own sends and reads them in binary, at half the cost.
    """
    if not is_postgresql():
        with connection.cursor() as cursor:
            yield cursor
        return
    import psycopg

    connection.ensure_connection()
    with connection.wrap_database_errors, psycopg.Cursor(connection.connection) as cursor:
        cursor.format = psycopg.pq.Format.BINARY
        yield cursor


def in_batches(ids: Sequence[One], size: int) -> Iterator[Sequence[One]]:
    for start in range(0, len(ids), size):
        yield ids[start : start + size]

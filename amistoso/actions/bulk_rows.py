"""Thousands of new or changed rows at once, each database by its fastest way, behind one name.

Days are given as ISO text, which both databases take, and an instant as `sql.instant_parameter` writes it.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from django.db import IntegrityError, connection
from django.db.models import NOT_PROVIDED, Model

from amistoso.queries.sql import bulk_cursor, is_postgresql, rows

Row = tuple[Any, ...]


def reserve_ids(*, table: str, count: int) -> Sequence[int]:
    """Return ids that nobody else will get, in the caller's transaction: SQLite has one writer."""
    if not is_postgresql():
        (last,) = rows(
            f"SELECT max(coalesce((SELECT max(id) FROM {table}), 0),"
            " coalesce((SELECT seq FROM sqlite_sequence WHERE name = %s), 0))",
            [table],
        )
        return range(last[0] + 1, last[0] + 1 + count)
    sql = "SELECT nextval(pg_get_serial_sequence(%s, 'id')) FROM generate_series(1, %s)"
    return [one[0] for one in rows(sql, [table, count])]


def insert(*, table: str, columns: Sequence[str], new: Sequence[Row]) -> None:
    """Insert rows given in the order of `columns`."""
    if not new:
        return
    names = ", ".join(columns)
    with bulk_cursor() as cursor:
        if is_postgresql():
            with cursor.copy(f"COPY {table} ({names}) FROM STDIN") as copy:
                for row in new:
                    copy.write_row(row)
        else:
            marks = ", ".join(["%s"] * len(columns))
            cursor.executemany(f"INSERT INTO {table} ({names}) VALUES ({marks})", new)


def defaults(*, model: type[Model], told: Sequence[str]) -> dict[str, Any]:
    """Return what a new row of the model has in the columns that neither the caller nor the database fills."""
    return {
        field.column: field.get_db_prep_save(field.get_default(), connection)
        for field in model._meta.concrete_fields
        if field.column and field.column not in told and not (field.primary_key or field.db_default is not NOT_PROVIDED)
    }


def update(*, table: str, columns: Mapping[str, str], changed: Sequence[Row]) -> None:
    """Set columns (name -> its type in PostgreSQL) of rows by id; a row is its values in that order, then its id."""
    if not changed:
        return
    with bulk_cursor() as cursor:
        if is_postgresql():
            sets = ", ".join(f"{name} = x.{name}" for name in columns)
            arrays = ", ".join(f"%s::{kind}[]" for kind in (*columns.values(), "bigint"))
            cursor.execute(
                f"UPDATE {table} AS t SET {sets} FROM unnest({arrays}) AS x({', '.join(columns)}, id)"
                " WHERE t.id = x.id",
                [list(column) for column in zip(*changed, strict=True)],
            )
        else:
            sets = ", ".join(f"{name} = %s" for name in columns)
            cursor.executemany(f"UPDATE {table} SET {sets} WHERE id = %s", changed)


def change(*, table: str, sets: str, columns: Mapping[str, str], changed: Sequence[Row], where: str = "") -> None:
    """Change rows by id, all of them or none: the books are locked, so a row that refuses is not what was read.

    A row is its values in the order of `columns` (name -> its type in PostgreSQL), then its id. `sets` and `where` say
    `{name}` for such a value and `t` for the table.
    """
    if not changed:
        return
    names, condition = (*columns, "id"), f" AND {where}" if where else ""
    with bulk_cursor() as cursor:
        if is_postgresql():
            said = {name: f"x.{name}" for name in columns}
            arrays = ", ".join(f"%s::{kind}[]" for kind in (*columns.values(), "bigint"))
            cursor.execute(
                f"UPDATE {table} AS t SET {sets.format(**said)} FROM unnest({arrays}) AS x({', '.join(names)})"
                f" WHERE t.id = x.id{condition.format(**said)}",
                [list(column) for column in zip(*changed, strict=True)],
            )
        else:
            said = {name: f"%({name})s" for name in columns}
            sql = f"UPDATE {table} AS t SET {sets.format(**said)} WHERE id = %(id)s{condition.format(**said)}"
            cursor.executemany(sql, [dict(zip(names, row, strict=True)) for row in changed])
        if cursor.rowcount != len(changed):
            raise IntegrityError(f"{len(changed) - cursor.rowcount} of {len(changed)} rows had changed under a lock")

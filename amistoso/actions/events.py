"""Write down what was done: append-only, numbered and chained by hash, one chain per company."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from django.db import transaction

from amistoso.actions import bulk_rows
from amistoso.models import Event
from amistoso.queries.sql import instant_parameter, is_postgresql, rows


@dataclass(frozen=True, slots=True)
class Act:
    """Who did what to what, before it has its number and hash."""

    actor: str
    verb: str
    noun: str
    at: datetime
    noun_id: int | None = None
    customer_id: int | None = None
    data: Mapping[str, object] = field(default_factory=dict)


def record(
    *,
    company_id: int,
    actor: str,
    verb: str,
    noun: str,
    at: datetime,
    noun_id: int | None = None,
    customer_id: int | None = None,
    data: Mapping[str, object] | None = None,
) -> Event:
    """Append one event in the caller's transaction, so that the act and its record stand or fall together."""
    return append(company_id=company_id, act=Act(actor, verb, noun, at, noun_id, customer_id, data or {}))


def append(*, company_id: int, act: Act) -> Event:
    with transaction.atomic(savepoint=False):
        event = _chained(company_id, act, _last(company_id))
        _insert(event)
    return event


def record_many(*, company_id: int, acts: Iterable[Act]) -> None:
    """Append events one after the other with a single look at the end of the chain."""
    made: list[bulk_rows.Row] = []
    with transaction.atomic(savepoint=False):
        last = _last(company_id)
        for act in acts:
            event = _chained(company_id, act, last)
            made.append(_row(event))
            last = event.number, event.hash
        bulk_rows.insert(table="amistoso_event", columns=_COLUMNS, new=made)


def _chained(company_id: int, act: Act, last: tuple[int, str] | None) -> Event:
    event = Event(
        company_id=company_id,
        number=last[0] + 1 if last else 1,
        at=act.at,
        actor=act.actor,
        verb=act.verb,
        noun=act.noun,
        noun_id=act.noun_id,
        customer_id=act.customer_id,
        data=dict(act.data),
        previous_hash=last[1] if last else "",
    )
    event.hash = chain_hash(event)
    return event


def _last(company_id: int) -> tuple[int, str] | None:
    """Return number and hash of the last event; SQLite has one writer already, PostgreSQL waits for its turn."""
    if is_postgresql():
        rows("SELECT id FROM amistoso_company WHERE id = %s FOR NO KEY UPDATE", [company_id])
    sql = "SELECT number, hash FROM amistoso_event WHERE company_id = %s ORDER BY number DESC LIMIT 1"
    found = rows(sql, [company_id])
    return found[0] if found else None


def _insert(event: Event) -> None:
    """By hand: every act passes here, and the least SQL costs a third of a model's own."""
    marks = ", ".join(["%s"] * len(_COLUMNS))
    sql = f"INSERT INTO amistoso_event ({', '.join(_COLUMNS)}) VALUES ({marks}) RETURNING id"
    event.id = rows(sql, _row(event))[0][0]


_COLUMNS = (
    "company_id", "number", "at", "actor", "verb", "noun", "noun_id", "customer_id", "data", "previous_hash", "hash",
)  # fmt: skip


def _row(event: Event) -> bulk_rows.Row:
    return (
        event.company_id, event.number, instant_parameter(event.at), event.actor, event.verb, event.noun,
        event.noun_id, event.customer_id, json.dumps(event.data), event.previous_hash, event.hash,
    )  # fmt: skip


class _Noun(Protocol):
    """A row of ours that belongs to a customer."""

    pk: int
    company_id: int
    customer_id: int


def note(
    about: _Noun, *, verb: str, actor: str, at: datetime, data: Mapping[str, object] | None = None, noun: str = ""
) -> Event:
    """Record an act on a customer's row: its noun is the model's name."""
    act = act_on(about, verb=verb, actor=actor, at=at, data=data, noun=noun)
    return append(company_id=about.company_id, act=act)


def act_on(
    about: _Noun, *, verb: str, actor: str, at: datetime, data: Mapping[str, object] | None = None, noun: str = ""
) -> Act:
    name = noun or type(about).__name__.lower()
    return Act(actor, verb, name, at, about.pk, about.customer_id, data or {})


def chain_hash(event: Event) -> str:
    """SHA-256 over the event and the hash before it, in a form both databases give back unchanged."""
    said = [
        event.previous_hash, event.company_id, event.number, event.at.timestamp(), event.actor, event.verb,
        event.noun, event.noun_id, event.customer_id, event.data,
    ]  # fmt: skip
    text = json.dumps(said, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()

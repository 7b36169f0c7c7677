"""Write down what was done: append-only, numbered and chained by hash, one chain per company."""

import hashlib
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from django.db import connection, transaction

from amistoso.models import Company, Event


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
    with transaction.atomic():
        if connection.vendor == "postgresql":  # SQLite has one writer already
            Company.objects.select_for_update(no_key=True).only("id").get(id=company_id)
        last = Event.objects.filter(company_id=company_id).order_by("-number").first()
        event = Event(
            company_id=company_id,
            number=last.number + 1 if last else 1,
            at=at,
            actor=actor,
            verb=verb,
            noun=noun,
            noun_id=noun_id,
            customer_id=customer_id,
            data=dict(data or {}),
            previous_hash=last.hash if last else "",
        )
        event.hash = chain_hash(event)
        event.save(force_insert=True)
    return event


class _Noun(Protocol):
    """A row of ours that belongs to a customer."""

    pk: int
    company_id: int
    customer_id: int


def note(
    about: _Noun, *, verb: str, actor: str, at: datetime, data: Mapping[str, object] | None = None, noun: str = ""
) -> Event:
    """Record an act on a customer's row: its noun is the model's name."""
    return record(
        company_id=about.company_id,
        actor=actor,
        verb=verb,
        noun=noun or type(about).__name__.lower(),
        noun_id=about.pk,
        customer_id=about.customer_id,
        at=at,
        data=data,
    )


def chain_hash(event: Event) -> str:
    """SHA-256 over the event and the hash before it, in a form both databases give back unchanged."""
    said = [
        event.previous_hash, event.company_id, event.number, event.at.timestamp(), event.actor, event.verb,
        event.noun, event.noun_id, event.customer_id, event.data,
    ]  # fmt: skip
    text = json.dumps(said, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()

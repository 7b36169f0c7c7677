"""Apply many certain matches at once: what `allocations.apply_line` does for a person, in a few queries a batch.

The same conditional updates stand guard. A match whose line or item somebody else changed meanwhile is left out.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple

from amistoso.actions import bulk_rows, debits, events, looks, posting
from amistoso.actions.bulk_rows import change
from amistoso.core import match_words
from amistoso.core.matches import Match
from amistoso.models import Allocation, AllocationSource, BankLine, BankLineState, Company, Item, PayerAccount
from amistoso.queries.sql import of_ids


def settle_many(*, company: Company, matches: Sequence[Match], actor: str, today: date, at: datetime) -> set[int]:
    """Apply the matches in the caller's transaction; return the lines that were applied."""
    posting.lock_books(company=company)
    items = _items(company, matches)
    chosen = _still_possible(company, matches, items)
    for one in chosen:
        for part in one.parts:
            if part.from_ledger_minor:
                item = Item.objects.get(company=company, id=part.item_id)
                posting.make_room(item=item, minor=part.from_ledger_minor, line_id=one.line.id, at=at)
    said = {one.line.id: match_words.because(one.reasons) for one in chosen}
    _take_from_lines(chosen, said)
    _put_on_items(company, chosen, said)
    PayerAccount.objects.bulk_create(
        [
            PayerAccount(
                company=company, customer_id=one.customer_id, iban=one.line.payer_iban, learnt_from_id=one.line.id
            )
            for one in chosen
            if one.teaches_iban and one.line.payer_iban and one.customer_id is not None
        ],
        ignore_conflicts=True,
    )
    acts = [act for one in chosen for act in _acts(one, items, said[one.line.id], actor, at)]
    events.record_many(company_id=company.id, acts=acts)
    stirred = {items[part.item_id].customer_id for one in chosen for part in one.parts}
    stirred |= {who for one in chosen for who in (one.customer_id, one.line.customer_id) if who is not None}
    looks.wake(company_id=company.id, customer_ids=stirred, today=today)
    looks.forget_pattern(company_id=company.id, customer_ids=stirred)
    debits.follow(company=company, customer_ids=stirred)
    return {one.line.id for one in chosen}


class _Open(NamedTuple):
    number: str
    open_minor: int
    customer_id: int


def _items(company: Company, matches: Iterable[Match]) -> dict[int, _Open]:
    ids = {part.item_id for one in matches for part in one.parts}
    found = of_ids(Item.objects.select_for_update(), company_id=company.id, ids=ids).order_by("id")
    rows = found.values_list("id", "number", "open_minor", "customer_id")
    return {row[0]: _Open(*row[1:]) for row in rows}


def _still_possible(company: Company, matches: Sequence[Match], items: dict[int, _Open]) -> list[Match]:
    """Leave out what changed since it was matched; a line names an item once."""
    ids = [one.line.id for one in matches]
    lines = of_ids(BankLine.objects.select_for_update(), company_id=company.id, ids=ids)
    left = dict(lines.filter(state=BankLineState.OPEN).order_by("id").values_list("id", "unapplied_minor"))
    live = Allocation.objects.filter(item__in=list(items), undone_at__isnull=True, source=AllocationSource.LEDGER)
    opened = {item_id: item.open_minor for item_id, item in items.items()}
    in_ledger = dict.fromkeys(items, 0)
    for item_id, minor in live.values_list("item_id", "amount_minor"):
        in_ledger[item_id] += max(0, minor)
    chosen = []
    for one in matches:
        total = sum(part.minor for part in one.parts)
        fits = all(
            part.item_id in items
            and part.from_ledger_minor <= in_ledger[part.item_id]
            and _has_room(opened[part.item_id], part.minor - part.from_ledger_minor)
            for part in one.parts
        )
        if not fits or left.get(one.line.id, -1) < total:
            continue
        chosen.append(one)
        for part in one.parts:
            opened[part.item_id] -= part.minor - part.from_ledger_minor
            in_ledger[part.item_id] -= part.from_ledger_minor
    return chosen


def _has_room(open_minor: int, minor: int) -> bool:
    return minor <= open_minor if minor >= 0 else minor >= open_minor


def _take_from_lines(chosen: Sequence[Match], said: Mapping[int, str]) -> None:
    change(
        table="amistoso_bankline",
        sets=(
            "unapplied_minor = unapplied_minor - {total},"
            " state = CASE WHEN unapplied_minor = {total} THEN 'applied' ELSE state END, customer_id = {customer},"
            # What is left over stays the customer's, and a reason on an open line would say that a person said so.
            " because = CASE WHEN unapplied_minor = {total} THEN {told} ELSE because END,"
            " thought_id = CASE WHEN unapplied_minor + returned_minor = amount_minor THEN customer_id"
            " ELSE thought_id END"
        ),
        where="state = 'open' AND unapplied_minor >= {total}",
        columns={"total": "bigint", "customer": "bigint", "told": "text"},
        changed=[
            (sum(part.minor for part in one.parts), one.customer_id, said[one.line.id], one.line.id) for one in chosen
        ],
    )


def _put_on_items(company: Company, chosen: Sequence[Match], said: Mapping[int, str]) -> None:
    moves = [(move, one.line) for one in chosen for move in posting.split_by_source(one.parts)]
    sums: dict[int, int] = {}
    for move, _ in moves:
        sums[move.item_id] = sums.get(move.item_id, 0) + move.minor
    bulk_rows.insert(  # by hand: a model instance for each costs as much as finding the match
        table="amistoso_allocation",
        columns=("company_id", "item_id", "bank_line_id", "source", "amount_minor", "paid_on", "because"),
        new=[
            (
                company.id,
                move.item_id,
                line.id,
                move.source.value,
                move.minor,
                line.booked_on.isoformat(),
                said[line.id],
            )
            for move, line in moves
        ],
    )
    change(  # once a row: PostgreSQL writes it anew each time, and checks its references again the second
        table="amistoso_item",
        sets=(
            "open_minor = open_minor - {minor}, closed_on = CASE WHEN open_minor = {minor} THEN (SELECT MAX(a.paid_on)"
            " FROM amistoso_allocation a WHERE a.item_id = t.id AND a.undone_at IS NULL) ELSE closed_on END"
        ),
        where="CASE WHEN open_minor < 0 THEN open_minor <= {minor} ELSE open_minor >= {minor} END",
        columns={"minor": "bigint"},
        changed=[(minor, item_id) for item_id, minor in sorted(sums.items())],
    )


def _acts(one: Match, items: dict[int, _Open], because: str, actor: str, at: datetime) -> list[events.Act]:
    """One for each customer whose invoices it settled: what pays for a group is told at each of the group."""
    line = one.line
    told: dict[int, list[list[object]]] = {}
    for part in one.parts:
        item = items[part.item_id]
        told.setdefault(item.customer_id, []).append([item.number, part.minor])
    day = {"on": line.booked_on.isoformat(), "amount_minor": line.amount_minor, "currency": line.currency}
    return [
        events.Act(
            actor, "allocate", "bankline", at, line.id, customer_id, {**day, "items": settled, "because": because}
        )
        for customer_id, settled in sorted(told.items())
    ]

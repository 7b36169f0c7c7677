"""What takes an invoice of a story out of what may be asked, and the verbs `debit` and `term`."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from amistoso.core import remittances, story_agreements
from amistoso.core.cases import Cover
from amistoso.core.protocols import Protocol

if TYPE_CHECKING:
    from amistoso.core.story_promises import Rules
    from amistoso.core.story_worlds import Line, World

LEAD_DAYS, NOTICE_DAYS = 2, 0


def covers(world: "World", rules: "Rules", protocol: Protocol, bank_until_on: date | None) -> Iterator[Cover]:
    opens = {item.id: item.open_minor for item in world.items.values()}
    yield from world.disputes.covers(world.items, rules.place, protocol.limits.dispute_react_days, rules.today)
    yield from world.promises.covers(opens, bank_until_on, rules)
    for number, until_on in world.invoice_holds.items():
        yield Cover(world.items[number].id, "hold", None, until_on)
    if world.agreement is not None:
        yield from story_agreements.covers(world.agreement, world.items)
    for number, collect_on in world.debits.items():
        yield Cover(world.items[number].id, "debit", None, remittances.settled_by(collect_on))
    for item in world.items.values():
        until = item.issued_on + timedelta(days=world.term_days + 1)
        if world.term_days and item.open_minor > 0 and until > item.due_on + timedelta(days=1):
            yield Cover(item.id, "term", None, until)


def debit(world: "World", line: "Line") -> None:
    """`debit INV-1 on 2026-03-01`: it is to be collected from their account on the first bank day from then on."""
    day = remittances.collection_day(line.day_after("on"), line.on, LEAD_DAYS, NOTICE_DAYS)
    world.debits[world.items[line.words[0]].number] = day.on


def term(world: "World", line: "Line") -> None:
    """`term 60`: so many days from the invoice are agreed in writing, whatever its due date says."""
    (days,) = line.words
    if not 0 < int(days) <= 365:
        raise ValueError(f"{days} no es un plazo")
    world.term_days = int(days)

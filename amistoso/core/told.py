"""What a customer was told, compared with what may be asked now: the last look before a message leaves."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from amistoso.core import instalments
from amistoso.core.askable import askable_items
from amistoso.core.cases import Case
from amistoso.core.decisions import Hold
from amistoso.core.guards import (
    GUARDS,
    Guard,
    day_is_closed,
    hour_is_quiet,
    message_is_in_preparation,
    no_good_contact,
)
from amistoso.core.protocols import Protocol, Stage

ANSWER = "answer"  # the stage of a mail that the customer asked for: it is no reminder, and waits for no quiet days

LEAVING_GUARDS = tuple(guard for guard in GUARDS if guard is not message_is_in_preparation)

# Paper needs no address of e-mail, rings nobody up, and is read when the post comes.
PRINTING_GUARDS = tuple(
    guard for guard in LEAVING_GUARDS if guard not in (no_good_contact, hour_is_quiet, day_is_closed)
)


class ToldItem(NamedTuple):
    """One line of `Message.items` and `Decision.items`: the due day is ISO text there."""

    item_id: int
    number: str
    due_on: str
    minor: int
    currency: str


def read(stored: Sequence[Sequence[object]]) -> tuple[ToldItem, ...]:
    return tuple(ToldItem(*line) for line in stored)  # type: ignore[arg-type]  # JSON of our own


def is_still_true(case: Case, told: Sequence[ToldItem], stage: str, today: date, step: str = "") -> bool:
    """Every amount told may still be asked, to the cent, and no credit has come that would lower the sum."""
    if stage == ANSWER:
        return True
    if step in instalments.STEPS:
        return instalments.is_still_true(case, [(line.item_id, line.minor) for line in told], step, today)
    askable = {item.id: item for item in askable_items(case, today)}
    for line in told:
        item = askable.get(line.item_id)
        if item is None or (item.open_minor, item.currency) != (line.minor, line.currency):
            return False
    if stage == Stage.COURTESY:
        return True
    known, currencies = {line.item_id for line in told}, {line.currency for line in told}
    return not any(
        item.open_minor < 0 and item.id not in known and item.currency in currencies for item in askable.values()
    )


def reasons_to_wait(
    case: Case, protocol: Protocol, today: date, *, guards: Sequence[Guard] = LEAVING_GUARDS
) -> list[Hold]:
    """Ask every guard again; the message itself is what is in preparation."""
    return [hold for guard in guards if (hold := guard(case, protocol, today)) is not None]

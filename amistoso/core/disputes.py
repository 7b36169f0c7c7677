"""What a dispute holds, to the cent; who was right in the end; and which credit note settles it.

Several disputes of one invoice never hold more than the invoice: each takes what the ones before it have left.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from amistoso.core.calendar import Place, add_working_days

AWAITED = "waiting"
OPEN_STATES = ("open", "waiting", "credit-expected")
ENDINGS = ("credited", "new-date", "stands", "withdrawn", "settled")
THEY_WERE_RIGHT = ("credit-expected", "credited")
WE_WERE_RIGHT = ("stands", "withdrawn")
MAX_LINES = 30


class Claim(NamedTuple):
    """One dispute that holds today. `minor` None is the whole invoice; `until_on` as of a Cover."""

    minor: int | None
    kind: str = "dispute"
    until_on: date | None = None
    note: str = ""


class HeldPart(NamedTuple):
    item_id: int
    minor: int | None
    claim: Claim


def held_parts(claims: Iterable[Claim], items: Sequence[tuple[int, int]]) -> list[HeldPart]:
    """Return what each claim takes of an invoice's open items (id, open), the oldest item first."""
    left = dict(items)
    found = []
    for claim in claims:
        if claim.minor is None:
            found += [HeldPart(item_id, None, claim) for item_id, _ in items]
            continue
        wanted = claim.minor
        for item_id, _ in items:
            taken = min(wanted, left[item_id])
            if taken > 0:
                found.append(HeldPart(item_id, taken, claim))
                left[item_id] -= taken
                wanted -= taken
    return found


def held_by_item(claims: Iterable[Claim], items: Sequence[tuple[int, int]]) -> dict[int, int]:
    """Return how much of each item is held, never more than is open of it."""
    opened, held = dict(items), dict.fromkeys((item_id for item_id, _ in items), 0)
    for part in held_parts(claims, items):
        taken = opened[part.item_id] if part.minor is None else part.minor
        held[part.item_id] = min(opened[part.item_id], held[part.item_id] + taken)
    return held


def claim_after(
    state: str, minor: int | None, ended_on: date, due_on: date | None, place: Place, react_days: int
) -> Claim | None:
    """Return what an ended dispute still holds: until the new day, or while they may react to our explanation."""
    if state == "new-date" and due_on is not None:
        return Claim(minor, "new-date", due_on + timedelta(days=1))
    if state == "stands":
        return Claim(minor, "explained", add_working_days(place, ended_on, react_days) + timedelta(days=1))
    return None


def reacts_until(resolved_on: date, held_until_on: date, told_on: date | None) -> date:
    """Return until when they may react: their days are counted from the day on which our explanation arrived."""
    return held_until_on if told_on is None else max(held_until_on, told_on + (held_until_on - resolved_on))


def still_held(amount_minor: int | None, credited_minor: int) -> int | None:
    """Return what of it still waits: what a credit note has settled is no longer in dispute."""
    return None if amount_minor is None else max(0, amount_minor - credited_minor)


class CreditNote(NamedTuple):
    """`minor` is what it takes off, above zero; `corrects` the invoices it names."""

    id: int
    issued_on: date
    minor: int
    currency: str
    corrects: tuple[str, ...]
    has_settled: bool = False  # of what is left to be told apart by the amount alone: it settles another already


class Awaited(NamedTuple):
    """A dispute that waits for its credit note. `minor` is what is left to credit of it."""

    id: int
    invoice: str
    currency: str
    minor: int
    opened_on: date


class Credited(NamedTuple):
    minor: int
    note_id: int  # the last of them


def credits_of(waiting: Sequence[Awaited], notes: Sequence[CreditNote]) -> dict[int, Credited]:
    """Return what the credit notes of one customer take off each dispute; no cent of a note counts twice."""
    left = {note.id: note.minor for note in notes}
    found: dict[int, Credited] = {}
    for awaited in sorted(waiting, key=lambda one: one.id):
        for note in credit_for(awaited, notes):
            before = found.get(awaited.id, Credited(0, 0)).minor
            taken = min(awaited.minor - before, left[note.id])
            if taken > 0:
                left[note.id] -= taken
                found[awaited.id] = Credited(before + taken, note.id)
    return found


def credit_for(awaited: Awaited, notes: Sequence[CreditNote]) -> tuple[CreditNote, ...]:
    """Return the credit notes that answer a dispute: those that name its invoice, or else the one of just its amount.

    A note from before the dispute was known when they disputed, and answers nothing. Two of the same amount and no
    name are for a person.
    """
    later = [note for note in notes if note.currency == awaited.currency and note.issued_on >= awaited.opened_on]
    named = tuple(note for note in later if awaited.invoice in note.corrects)
    if named:
        return named
    fitting = [note for note in later if not note.corrects and not note.has_settled and note.minor == awaited.minor]
    return tuple(fitting) if len(fitting) == 1 else ()


class Record(NamedTuple):
    """What a customer's disputes came to: a desk that is often wrong should look at its invoices, not its letters."""

    total: int = 0
    open: int = 0
    theirs: int = 0  # they were right
    ours: int = 0
    agreed: int = 0  # a new day, or cleared up


def record_of(states: Mapping[str, int]) -> Record:
    """Add up how many disputes stand in each state."""
    theirs = sum(states.get(state, 0) for state in THEY_WERE_RIGHT)
    ours = sum(states.get(state, 0) for state in WE_WERE_RIGHT)
    opened = sum(states.get(state, 0) for state in OPEN_STATES)
    return Record(sum(states.values()), opened, theirs, ours, states.get("new-date", 0) + states.get("settled", 0))

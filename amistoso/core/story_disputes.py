"""The disputes of a story: what each holds of its invoice today, and how it ended."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from amistoso.core.calendar import Place
from amistoso.core.cases import Cover, Item
from amistoso.core.disputes import (
    Awaited,
    Claim,
    CreditNote,
    claim_after,
    credits_of,
    held_by_item,
    held_parts,
    still_held,
)

HELD = ("open", "credit-expected")


@dataclass
class StoryDispute:
    id: int
    number: str
    minor: int | None
    opened_on: date
    state: str = "open"
    credited_minor: int = 0
    ended_on: date | None = None
    due_on: date | None = None

    def claim(self, place: Place, react_days: int, today: date) -> Claim | None:
        """Return what it holds today, if anything."""
        if self.state in HELD:
            return Claim(still_held(self.minor, self.credited_minor), note="Falta algo")
        if self.ended_on is None:
            return None
        left = claim_after(self.state, self.minor, self.ended_on, self.due_on, place, react_days)
        return left if left is not None and left.until_on is not None and left.until_on > today else None


@dataclass
class Disputes:
    made: list[StoryDispute] = field(default_factory=list)
    notes: list[CreditNote] = field(default_factory=list)

    def open(self, item: Item, minor: int | None, on: date) -> None:
        self.made.append(StoryDispute(len(self.made) + 1, item.number, minor, on))

    def resolve(self, number: str, how: Sequence[str], on: date) -> bool:
        """End what is said of an invoice; say whether it is asked for again, from the gentle end."""
        if not any(one.number == number for one in self.made):
            raise ValueError(f"{number} no tiene incidencias")
        match tuple(how):
            case () | ("withdrawn",):
                self.end(number, "withdrawn", on)
                return False
            case ("credit", "by", _):
                self.end(number, "credit-expected", on)
                return False
            case ("date", due):
                self.end(number, "new-date", on, date.fromisoformat(due))
                return True
            case ("stands",):
                self.end(number, "stands", on)
                return True
        raise ValueError(" ".join(how))

    def end(self, number: str, state: str, on: date, due_on: date | None = None) -> None:
        """End, or move on, all that is said of an invoice and still held."""
        for one in self.made:
            if one.number == number and one.state in HELD:
                one.state, one.ended_on, one.due_on = state, on, due_on

    def reopen(self, number: str) -> None:
        ended = [one for one in self.made if one.number == number and one.state not in HELD]
        ended[-1].state = "open"

    def credit(self, item: Item, corrects: Sequence[str]) -> None:
        self.notes.append(CreditNote(item.id, item.issued_on, -item.open_minor, item.currency, tuple(corrects)))

    def settle(self, items: Mapping[str, Item]) -> None:
        """Recognise the credit notes that some of them wait for."""
        waiting = {one.id: one for one in self.made if one.state == "credit-expected"}
        wanted = {one.id: one.minor or items[one.number].open_minor for one in waiting.values()}
        found = credits_of(
            [
                Awaited(one.id, one.number, items[one.number].currency, wanted[one.id], one.opened_on)
                for one in waiting.values()
            ],
            self.notes,
        )
        for dispute_id, credit in found.items():
            one = waiting[dispute_id]
            one.credited_minor = credit.minor
            one.state = "credited" if credit.minor >= wanted[dispute_id] else one.state

    def held(self, items: Mapping[str, Item], place: Place, react_days: int, today: date) -> dict[int, int]:
        found: dict[int, int] = {}
        for item, claims in self._by_item(items, place, react_days, today):
            found |= held_by_item(claims, [(item.id, item.open_minor)])
        return found

    def covers(self, items: Mapping[str, Item], place: Place, react_days: int, today: date) -> list[Cover]:
        return [
            Cover(part.item_id, part.claim.kind, part.minor, part.claim.until_on, part.claim.note)
            for item, claims in self._by_item(items, place, react_days, today)
            for part in held_parts(claims, [(item.id, item.open_minor)])
        ]

    def _by_item(
        self, items: Mapping[str, Item], place: Place, react_days: int, today: date
    ) -> Iterator[tuple[Item, list[Claim]]]:
        for number, item in items.items():
            own = [one.claim(place, react_days, today) for one in self.made if one.number == number]
            claims = [claim for claim in own if claim is not None]
            if claims and item.open_minor > 0:
                yield item, claims

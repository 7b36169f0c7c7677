"""The meetings of a story: planned, moved, called off, held or missed, and what came of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from amistoso.core.calendar import Place
from amistoso.core.cases import CustomerHold, PastContact
from amistoso.core.meetings import MeetingAhead, drafting_ends_on


class Came(NamedTuple):
    """What follows from a meeting, for the ledger of the story to do."""

    talk_on: date | None = None
    hold_until: date | None = None
    verb: str = ""  # promise or dispute, with its words
    words: tuple[str, ...] = ()


@dataclass
class Meetings:
    """The days of those that are planned, or past and without an outcome."""

    days: list[date] = field(default_factory=list)

    def ahead(self, day: date) -> MeetingAhead | None:
        """The first that is past, else the last: between two meetings nothing is written either."""
        past = [on for on in self.days if on < day]
        return MeetingAhead((past[:1] or self.days[-1:])[0]) if self.days else None

    def tell(self, words: Sequence[str], on: date, place: Place) -> Came:
        """`on DAY`, `moved DAY`, `off`, `missed`, or `held` with `talked`, `agreed`, `promised INV-1 by DAY`,
        `disputed INV-1`, `call-back DAY` or `another DAY`."""
        what, rest = words[0], tuple(words[1:])
        came = Came()
        if what == "on":
            self.days.append(date.fromisoformat(rest[0]))
        elif not self.days:
            raise ValueError("no hay ninguna reunión prevista")
        elif what == "moved":
            self.days[0] = date.fromisoformat(rest[0])
        elif what == "off":
            self.days.pop(0)
        elif what == "missed":
            self.days.pop(0)
            came = Came(hold_until=drafting_ends_on(place, on))
        elif what == "held":
            came = self._held(rest, on, place)
        else:
            raise ValueError(what)
        self.days.sort()
        return came

    def _held(self, told: tuple[str, ...], on: date, place: Place) -> Came:
        talk_on = min(self.days.pop(0), on)
        match told:
            case ("promised", *rest):
                return Came(talk_on, verb="promise", words=tuple(rest))
            case ("disputed", *rest):
                return Came(talk_on, verb="dispute", words=tuple(rest))
            case ("agreed",):
                return Came(talk_on, drafting_ends_on(place, on))
            case ("call-back", day):
                return Came(talk_on, date.fromisoformat(day))
            case ("another", day):
                self.days.append(date.fromisoformat(day))
            case ("talked",):
                pass
            case _:
                raise ValueError(" ".join(told))
        return Came(talk_on)


def spoken(contacts: Iterable[PastContact], on: date) -> tuple[PastContact, ...]:
    """A talk is a contact, of which there is one a day."""
    known = tuple(contacts)
    return known if any(one.on == on for one in known) else (*known, PastContact(on, is_conversation=True))


def longest(before: CustomerHold | None, until_on: date) -> CustomerHold:
    """Of several holds the longest counts."""
    if before is not None and (before.until_on is None or before.until_on >= until_on):
        return before
    return CustomerHold("reunión", "ana", until_on)

"""A customer lived through under a protocol: only the days on which something happens, or which the rules named."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from heapq import heappop, heappush
from typing import NamedTuple

from amistoso.core import calendar
from amistoso.core.calendar import Place
from amistoso.core.decisions import Decision
from amistoso.core.protocols import Approval, Protocol, Stage
from amistoso.core.reach import SPOKEN
from amistoso.core.reminders import decide
from amistoso.core.simulations import books
from amistoso.core.simulations.books import Book

ONE_DAY = timedelta(days=1)
NEVER = date.max
Happening = Callable[[date], None]
MOST_LOOKS = 5_000  # of one customer: a decision that calls for another look the same day would never end


class Contact(NamedTuple):
    """What reached the customer, or a person's task about them; `needed` says whose yes it took."""

    on: date
    step: str
    stage: Stage
    channel: str
    needed: Approval
    is_conversation: bool
    item_ids: tuple[int, ...]
    minors: tuple[tuple[str, int], ...]

    @property
    def reaches_them(self) -> bool:
        return self.channel != "task"


class Settled(NamedTuple):
    """The truth about an item, apart from the books: when it was paid, when the bank told, when it went back."""

    paid_on: date
    known_on: date
    returned_on: date = NEVER


class Waiting(NamedTuple):
    """A step that a person will look at."""

    step: str
    ready_on: date


@dataclass(slots=True)
class Life:
    """`heard` is what a customer does about a contact; a past life reacts to nothing, for it is over."""

    book: Book
    begins_on: date
    approval_days: int = 1
    desk_place: Place = Place("ES")
    heard: Callable[[Contact], None] | None = None
    contacts: list[Contact] = field(default_factory=list)
    settled: dict[int, list[Settled]] = field(default_factory=dict)
    waiting: Waiting | None = None
    happenings: list[tuple[date, int, Happening]] = field(default_factory=list)
    told: int = 0

    def on(self, day: date, act: Happening) -> None:
        """Let something happen on a day; of one day in the order told."""
        heappush(self.happenings, (day, self.told, act))
        self.told += 1

    def settle(self, item_id: int, paid_on: date, known_on: date) -> None:
        self.settled.setdefault(item_id, []).append(Settled(paid_on, known_on))

    def unsettle(self, item_id: int, on: date) -> None:
        found = self.settled.get(item_id)
        if found:
            found[-1] = found[-1]._replace(returned_on=on)


def live(life: Life, protocol: Protocol, until: date) -> None:
    """Live to the last day: what happened in the morning first, then a look, then what leaves."""
    look_on, looks = life.begins_on, 0
    while looks < MOST_LOOKS:
        happens_on = life.happenings[0][0] if life.happenings else NEVER
        day = min(happens_on, look_on)
        if day > until:
            return
        while life.happenings and life.happenings[0][0] <= day:
            heappop(life.happenings)[2](day)
        books.settle(life.book, protocol, day)
        if day >= life.begins_on:
            look_on = _look(life, protocol, day)
            looks += 1
    raise RuntimeError(f"a customer was looked at {MOST_LOOKS} times")


def _look(life: Life, protocol: Protocol, day: date) -> date:
    """Decide and act; return the day of the next look."""
    book = life.book
    books.look_at_habit(book, day)
    if life.waiting is not None and life.waiting.ready_on > day:
        return life.waiting.ready_on
    decision = decide(books.case_on(book, protocol, day), protocol, day)
    waited, life.waiting = life.waiting, None
    if decision.step is None:
        return decision.next_look_on or NEVER
    is_ready = waited is not None and waited.step == decision.step.key
    if decision.approval != Approval.AUTOMATIC and life.approval_days and not is_ready:
        ready_on = calendar.add_working_days(life.desk_place, day, life.approval_days)
        life.waiting = Waiting(decision.step.key, ready_on)
        return ready_on
    contact = _contact(decision, day)
    books.deliver(book, decision, day)
    life.contacts.append(contact)
    if life.heard is not None:
        life.heard(contact)
    return day + ONE_DAY


def _contact(decision: Decision, day: date) -> Contact:
    step = decision.step
    assert step is not None
    owed: dict[str, int] = {}
    for item in decision.items:
        owed[item.currency] = owed.get(item.currency, 0) + item.open_minor
    ids = tuple(item.id for item in decision.items if item.open_minor > 0)
    channel = decision.channel or step.channel
    return Contact(
        day, step.key, step.stage, channel, Approval(decision.approval), channel in SPOKEN, ids,
        tuple(sorted(owed.items())),
    )  # fmt: skip

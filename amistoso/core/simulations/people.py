"""A made-up customer as it stands: its manner, its books, what it means to do, and what came of it."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import NamedTuple

from amistoso.core.calendar import Place
from amistoso.core.cases import Item
from amistoso.core.protocols import Protocol
from amistoso.core.simulations.behaviours import Behaviour, Manner
from amistoso.core.simulations.books import Book
from amistoso.core.simulations.draws import Draws
from amistoso.core.simulations.lives import Life

ONE_DAY = timedelta(days=1)


class Setting(NamedTuple):
    """What all customers of a trial share."""

    begins_on: date
    days: int
    seed: int
    currency: str
    place: Place

    @property
    def ends_on(self) -> date:
        return self.begins_on + (self.days - 1) * ONE_DAY


class Sale(NamedTuple):
    """An invoice, and when it would be paid if nobody said a word; None: not without being asked."""

    item: Item
    alone_on: date | None
    has_problem: bool
    is_returned: bool


class Receipt(NamedTuple):
    on: date
    minor: int


@dataclass(slots=True)
class Customer:
    """`pays_on` is what they mean to do; a contact may bring it nearer."""

    manner: Manner
    draws: Draws
    life: Life
    sales: dict[int, Sale]
    behaviour: Behaviour
    protocol: Protocol
    quiet_on: date = date.max
    pays_on: dict[int, date] = field(default_factory=dict)
    heard_of: dict[int, list[date]] = field(default_factory=dict)
    under_way: dict[int, int] = field(default_factory=dict)  # paid, and not yet told by the bank
    raised: set[int] = field(default_factory=set)  # what they have said is wrong
    receipts: list[Receipt] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)  # promises, plans and disputes, and what became of them

    @property
    def book(self) -> Book:
        return self.life.book

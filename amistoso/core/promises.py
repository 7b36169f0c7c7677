"""Whether a promise is kept, from what the bank says: the same answer in whatever order the payments are loaded.

Money that pays a promised item counts first for the promise of that item, by the days promised. What else the
customer paid in those days counts too, whichever invoice it was matched to: they sent what they had said.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from amistoso.core.calendar import Place, add_working_days

ONE_DAY = timedelta(days=1)


class Outcome(StrEnum):
    RUNNING = "running"
    KEPT = "kept"
    PARTLY = "partly"
    BROKEN = "broken"
    MOOT = "moot"  # nothing is left to pay, and no money of theirs paid it: credited, voided, or all of it disputed


class PromisedItem(NamedTuple):
    """`open_minor` was open when they promised, of `amount_minor` in all; `disputed_minor` is held today."""

    item_id: int
    minor: int
    open_minor: int
    amount_minor: int
    disputed_minor: int = 0


class Made(NamedTuple):
    """A promise as it was made; what came on the day itself, and was known then, is not open any more."""

    id: int
    made_on: date
    by_on: date
    currency: str
    items: tuple[PromisedItem, ...]

    @property
    def minor(self) -> int:
        return sum(item.minor for item in self.items)


class Payment(NamedTuple):
    """So much of an item settled on a day. A credit note is no money of theirs, and leaves less to pay."""

    item_id: int
    paid_on: date
    minor: int
    currency: str
    is_money: bool = True


class LooseMoney(NamedTuple):
    """Money of theirs, or of just a fitting amount, that came in and is not applied to anything yet."""

    booked_on: date
    minor: int
    currency: str
    is_theirs: bool = True


@dataclass(frozen=True, slots=True)
class Facts:
    """What the bank says of one customer: `until_on` is the day up to which all its data is known."""

    payments: Sequence[Payment] = ()
    loose: Sequence[LooseMoney] = ()
    until_on: date | None = None


class Verdict(NamedTuple):
    """`received_minor` came in time; `waits` says what a lapsed promise still waits for: bank or money."""

    outcome: Outcome
    received_minor: int = 0
    kept_on: date | None = None
    waits: str = ""


def still_promised(promised_minor: int, was_open_minor: int, open_minor: int) -> int:
    """Return what of the promise has not arrived: money received since counts towards it.

    A payment that is taken back (a returned debit) opens more, and nobody promised more.
    """
    received = max(0, was_open_minor - open_minor)
    return max(0, min(open_minor, promised_minor - received))


def last_bank_day(place: Place, by_on: date, grace_days: int) -> date:
    """Return the last day on which a payment is in time: banks take their days."""
    return add_working_days(place, by_on, grace_days)


def watched_until(place: Place, by_on: date, grace_days: int) -> date:
    """Return the first day on which a missing payment means a broken promise."""
    last = last_bank_day(place, by_on, grace_days)
    return last + ONE_DAY if last < date.max else last


def covered_until(until: date, bank_until_on: date | None, today: date) -> date | None:
    """Return until when a promise covers: past its days it goes on until the bank's data tells, which is an event."""
    if until > today or (bank_until_on is not None and bank_until_on >= until - ONE_DAY):
        return until
    return None


@dataclass(slots=True)
class _Part:
    """A payment, where it begins on its item's way from nothing to paid, and how far promises have taken it."""

    payment: Payment
    starts: int
    taken_to: int = 0

    def beyond(self, before_minor: int) -> int:
        """Return what no promise has taken yet of what came after the item stood at `before_minor`."""
        known = max(0, before_minor - self.starts)
        return max(0, self.payment.minor - max(known, self.taken_to))


@dataclass(slots=True)
class _Tally:
    received: int = 0
    left: int = 0
    disputed: int = 0  # what is left and held: nobody waits for that
    elsewhere: int = 0  # so much of what was received went to other invoices
    last_on: date | None = None

    def receive(self, minor: int, on: date) -> None:
        self.received += minor
        self.left -= minor
        self.last_on = max(self.last_on or on, on)


def assess(promises: Sequence[Made], facts: Facts, lasts: Mapping[int, date], today: date) -> dict[int, Verdict]:
    """Return the verdict on each promise of one customer; `lasts` holds the last bank day of each."""
    ordered = sorted(promises, key=lambda made: (made.by_on, made.id))
    books = _on_their_way(facts.payments)
    tallies = {made.id: _of_its_items(made, books, lasts[made.id]) for made in ordered}
    for made in ordered:
        _of_other_invoices(made, books, lasts[made.id], tallies[made.id])
    return {made.id: _verdict(made, tallies[made.id], facts, lasts[made.id], today) for made in ordered}


def _on_their_way(payments: Iterable[Payment]) -> dict[int, list[_Part]]:
    books: dict[int, list[_Part]] = {}
    for one in sorted(payments, key=lambda payment: (payment.paid_on, payment.item_id, payment.minor)):
        known = books.setdefault(one.item_id, [])
        known.append(_Part(one, sum(part.payment.minor for part in known)))
    return books


def _of_its_items(made: Made, books: Mapping[int, Sequence[_Part]], last: date) -> _Tally:
    """Count what came for the promised items since they promised."""
    tally = _Tally()
    for item in made.items:
        in_time = [part for part in books.get(item.item_id, ()) if part.payment.paid_on <= last]
        before, wanted = item.amount_minor - item.open_minor, item.minor
        for part in in_time:
            taken = min(wanted, part.beyond(before)) if part.payment.is_money else 0
            if taken > 0:
                start = max(0, before - part.starts, part.taken_to)
                part.taken_to = start + taken
                wanted -= taken
                tally.received += taken
                tally.last_on = max(tally.last_on or part.payment.paid_on, part.payment.paid_on)
        is_open = item.amount_minor - sum(part.payment.minor for part in in_time)
        left = max(0, min(wanted, is_open))
        asked = max(0, min(left, is_open - item.disputed_minor))
        tally.left += asked
        tally.disputed += left - asked
    return tally


def _of_other_invoices(made: Made, books: Mapping[int, Sequence[_Part]], last: date, tally: _Tally) -> None:
    """Count what they sent in those days and the desk matched elsewhere, and no other promise has taken."""
    own = {item.item_id for item in made.items}
    others = [
        part
        for item_id, parts in books.items()
        if item_id not in own
        for part in parts
        if part.payment.is_money
        and part.payment.currency == made.currency
        and made.made_on < part.payment.paid_on <= last
    ]
    for part in sorted(others, key=lambda part: (part.payment.paid_on, part.payment.item_id, part.starts)):
        taken = min(tally.left, part.beyond(0))
        if taken > 0:
            part.taken_to += taken
            tally.elsewhere += taken
            tally.receive(taken, part.payment.paid_on)


def _verdict(made: Made, tally: _Tally, facts: Facts, last: date, today: date) -> Verdict:
    if tally.elsewhere and today <= last:  # what they promised is still open, and no payment brings us nearer to asking
        return Verdict(Outcome.RUNNING, tally.received)
    if tally.left <= 0 and tally.received > 0:
        return Verdict(Outcome.KEPT, tally.received, tally.last_on)
    if tally.left <= 0 and not (tally.disputed and today <= last):
        return Verdict(Outcome.MOOT)
    if today <= last:
        return Verdict(Outcome.RUNNING, tally.received)
    if facts.until_on is None or facts.until_on < last:
        return Verdict(Outcome.RUNNING, tally.received, waits="bank")
    if any(_could_be_it(money, made, tally, last) for money in facts.loose):
        return Verdict(Outcome.RUNNING, tally.received, waits="money")
    return Verdict(Outcome.PARTLY if tally.received > 0 else Outcome.BROKEN, tally.received)


def _could_be_it(money: LooseMoney, made: Made, tally: _Tally, last: date) -> bool:
    """Any money of theirs may be it; a stranger's only by its very amount."""
    if money.currency != made.currency or not made.made_on <= money.booked_on <= last:
        return False
    return money.is_theirs or money.minor in {tally.left, made.minor, *(item.minor for item in made.items)}


SLIPS = 1  # so many broken in a year are a slip
EXCEPTION_ONE_IN = 4  # and so many of more than these are the exception
WORD_DAYS = 365


class Word(NamedTuple):
    """How a customer's promises ended, and how many were broken in the year before the last that was."""

    kept: int = 0
    partly: int = 0
    broken: int = 0
    broken_lately: int = 0

    @property
    def ended(self) -> int:
        return self.kept + self.partly + self.broken


def word_of(ended: Iterable[tuple[str, date | None]]) -> Word:
    """Add up the states of promises, each with the day on which it ended."""
    known = list(ended)
    states = [state for state, _ in known]
    days = [on for state, on in known if state == Outcome.BROKEN and on is not None]
    lately = broken_before(days, max(days)) if days else 0
    return Word(states.count(Outcome.KEPT), states.count(Outcome.PARTLY), states.count(Outcome.BROKEN), lately)


def broken_before(days: Iterable[date], until: date) -> int:
    """Count the promises broken in the year that ends on a day."""
    return sum(until - timedelta(days=WORD_DAYS) < on <= until for on in days)


def doubtful_on(ended: Iterable[tuple[str, date | None]]) -> date | None:
    """Return the last day on which a promise was broken, where their word has become doubtful: once is a slip."""
    known = list(ended)
    broken = [on for state, on in known if state == Outcome.BROKEN and on is not None]
    return max(broken) if broken and is_doubtful(word_of(known)) else None


def is_doubtful(word: Word) -> bool:
    """Whether a broken promise is an incident: not the first in a year, nor the exception of who keeps the others.

    Who kept four of five has a good word, and is treated as before; a person still calls about the second.
    """
    return word.broken_lately > SLIPS and word.broken * EXCEPTION_ONE_IN > word.ended

"""What is counted of one run under one protocol, customer by customer, and the figures it comes to.

Counts contacts as they reached people, not as the books saw them: whether somebody had already paid is asked of the
payments themselves.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import NamedTuple

from amistoso.core.protocols import Approval, Stage
from amistoso.core.simulations.behaviours import Goodwill
from amistoso.core.simulations.lives import Contact, Settled

LATELY = timedelta(days=30)
NEAR_DAYS = 3  # who was about to pay within these days needed no word
YEAR_DAYS = 365
MIDDLE = 1  # of low, middle and high
WEEK_DAYS = 7


class Sold(NamedTuple):
    """An invoice as the figures need it; `alone_on`: when it is paid, or would be, without a word."""

    item_id: int
    issued_on: date
    due_on: date
    minor: int
    alone_on: date | None


@dataclass(slots=True)
class Tally:
    begins_on: date
    ends_on: date
    goodwill: Goodwill
    customers: int = 0
    invoices: int = 0
    issued_minor: int = 0
    days_weighted: int = 0  # amount x days until the bank told of the payment
    late_weighted: int = 0
    overdue_minor: int = 0  # at the end
    steps: Counter[str] = field(default_factory=Counter)
    channels: Counter[str] = field(default_factory=Counter)
    per_customer: Counter[int] = field(default_factory=Counter)
    by_person: int = 0
    tasks: int = 0
    calls_on: Counter[date] = field(default_factory=Counter)
    looks_on: Counter[date] = field(default_factory=Counter)
    contacts_in: Counter[int] = field(default_factory=Counter)  # by week
    cash_in: Counter[int] = field(default_factory=Counter)
    paid_reminded: int = 0
    crossed: int = 0
    near: int = 0
    beyond: int = 0
    formal: int = 0
    counts: Counter[str] = field(default_factory=Counter)
    lost: list[float] = field(default_factory=lambda: [0.0, 0.0, 0.0])

    def week_of(self, day: date) -> int:
        return (day - self.begins_on).days // WEEK_DAYS

    @property
    def weeks(self) -> int:
        return self.week_of(self.ends_on) + 1


@dataclass(frozen=True, slots=True)
class Lived:
    """One customer's run. `sold` in the days of the trial; `older` was sold before, or in another currency."""

    sold: Sequence[Sold]
    contacts: Sequence[Contact]
    settled: Mapping[int, Sequence[Settled]]
    bears: int
    older: Sequence[Sold] = ()


def add(tally: Tally, lived: Lived) -> None:
    """Count one customer."""
    tally.customers += 1
    contacts, settled, bears = lived.contacts, lived.settled, lived.bears
    by_item = {one.item_id: one for one in (*lived.older, *lived.sold)}
    for one in lived.sold:
        _add_invoice(tally, one, settled.get(one.item_id, ()))
    reached = [one for one in contacts if one.reaches_them]
    tally.tasks += len(contacts) - len(reached)
    tally.per_customer[len(reached)] += 1
    weights = [0.0, 0.0, 0.0]
    for at, contact in enumerate(reached):
        _add_contact(tally, contact)
        lately = sum(contact.on - one.on < LATELY for one in reached[: at + 1])
        is_beyond = lately > bears
        tally.beyond += is_beyond
        is_crossed = _look_at_payments(tally, contact, by_item, settled)
        for place in range(3):
            weights[place] += _weight(tally.goodwill, contact, place, is_beyond=is_beyond, is_crossed=is_crossed)
    years = tally.goodwill.lasts_days / YEAR_DAYS
    for place, weight in enumerate(weights):
        tally.lost[place] += tally.goodwill.yearly_loss_pct[place] / 100 * years * weight / 100


def _add_invoice(tally: Tally, sold: Sold, settled: Sequence[Settled]) -> None:
    tally.invoices += 1
    tally.issued_minor += sold.minor
    last = settled[-1] if settled else None
    is_paid = last is not None and last.known_on <= tally.ends_on < last.returned_on
    paid_on = last.known_on if last is not None and is_paid else tally.ends_on
    tally.days_weighted += sold.minor * max(0, (paid_on - sold.issued_on).days)
    tally.late_weighted += sold.minor * max(0, (paid_on - sold.due_on).days)


def _add_contact(tally: Tally, contact: Contact) -> None:
    tally.steps[contact.step] += 1
    tally.channels[contact.channel] += 1
    tally.contacts_in[tally.week_of(contact.on)] += 1
    tally.formal += contact.stage is Stage.FORMAL
    if contact.needed is not Approval.AUTOMATIC:
        tally.by_person += 1
        tally.looks_on[contact.on] += 1
    if contact.is_conversation:
        tally.calls_on[contact.on] += 1


def _look_at_payments(
    tally: Tally, contact: Contact, sold: Mapping[int, Sold], settled: Mapping[int, Sequence[Settled]]
) -> bool:
    """Return whether the message crossed with a payment that no bank had told us of."""
    is_crossed = False
    for item_id in contact.item_ids:
        for one in settled.get(item_id, ()):
            if one.known_on <= contact.on < one.returned_on:
                tally.paid_reminded += 1
            elif one.paid_on <= contact.on < one.known_on:
                is_crossed = True
    tally.crossed += is_crossed
    alone = [sold[one].alone_on for one in contact.item_ids if one in sold and sold[one].due_on < contact.on]
    if alone and all(on is not None and on <= contact.on + timedelta(days=NEAR_DAYS) for on in alone):
        tally.near += 1
    return is_crossed


def _weight(goodwill: Goodwill, contact: Contact, place: int, *, is_beyond: bool, is_crossed: bool) -> float:
    """What this contact adds to the risk of losing them, in percent of it."""
    if is_beyond:
        weight = goodwill.beyond[place]
    elif contact.is_conversation:
        weight = goodwill.conversation[place]
    else:
        weight = (goodwill.courtesy if contact.stage is Stage.COURTESY else goodwill.within)[place]
    if contact.stage is Stage.FORMAL:
        weight += goodwill.formal[place]
    return weight + (goodwill.crossed[place] if is_crossed else 0)


def figures(tally: Tally, working_days: int) -> dict[str, float]:
    """Return what is compared, by name; `words` says what each is."""
    contacts = sum(tally.steps.values())
    calls = sum(tally.calls_on.values())
    touched = tally.customers - tally.per_customer[0]
    owed = max(tally.issued_minor, 1)
    named = ("promises", "promises-kept", "promises-partly", "promises-broken", "plans", "plans-kept", "plans-missed",
             "disputes", "returned")  # fmt: skip
    return {
        "contacts": contacts,
        "contacted": touched,
        "contacts-each": contacts / max(tally.customers, 1),
        "most-contacts": max((count for count, found in tally.per_customer.items() if found), default=0),
        "by-itself": contacts - tally.by_person,
        "by-person": tally.by_person,
        "calls": calls,
        "calls-a-day": calls / max(working_days, 1),
        "calls-busiest": max(tally.calls_on.values(), default=0),
        "tasks": tally.tasks,
        "paid-reminded": tally.paid_reminded,
        "crossed": tally.crossed,
        "near": tally.near,
        "beyond": tally.beyond,
        "formal": tally.formal,
        "cash": sum(tally.cash_in.values()),
        "days-to-pay": tally.days_weighted / owed,
        "days-late": tally.late_weighted / owed,
        "overdue": tally.overdue_minor,
        **{name: tally.counts[name] for name in named},
        "lost-low": tally.lost[0],
        "lost": tally.lost[MIDDLE],
        "lost-high": tally.lost[2],
    }

"""A back-test: every customer's past lived through under each protocol, from a day on, and what it would have sent."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from amistoso.core.protocols import Protocol
from amistoso.core.simulations import lives, outcomes, past, tallies, trials
from amistoso.core.simulations.behaviours import Goodwill
from amistoso.core.simulations.lives import Contact, Life
from amistoso.core.simulations.outcomes import Listed, Outcome
from amistoso.core.simulations.past import Facts, Period
from amistoso.core.simulations.people import Setting
from amistoso.core.simulations.tallies import Lived, Sold, Tally
from amistoso.core.simulations.trials import Progress

MOST_ITEMS = 300_000
BEARS = 2  # contacts in thirty days: of real customers nobody knows, so one number for all
TELL_EVERY = 50


@dataclass(frozen=True, slots=True)
class Asked:
    period: Period
    currency: str
    customers: int  # how many there are, for the progress
    goodwill: Goodwill


def run(
    asked: Asked, facts: Iterable[Facts], protocols: Sequence[Protocol], progress: Progress = lambda *_: None
) -> list[Outcome]:
    """Read each customer's facts once, and live them through under every protocol."""
    period = asked.period
    tallied = [Tally(period.begins_on, period.ends_on, asked.goodwill) for _ in protocols]
    listed: list[list[Listed]] = [[] for _ in protocols]
    for number, one in enumerate(facts, start=1):
        for protocol, tally, rows in zip(protocols, tallied, listed, strict=True):
            life = past.life_of(one, protocol, period)
            lives.live(life, protocol, period.ends_on)
            _add(tally, asked, one, life)
            rows += [_row(one.case.customer_id, contact) for contact in life.contacts]
        if number % TELL_EVERY == 0:
            progress(number, asked.customers)
    progress(asked.customers, asked.customers)
    setting = Setting(period.begins_on, (period.ends_on - period.begins_on).days + 1, 0, asked.currency, period.place)
    days = trials.working_days(period.place, setting)
    return [
        outcomes.with_list(outcomes.outcome(protocol, [tally], days), rows)
        for protocol, tally, rows in zip(protocols, tallied, listed, strict=True)
    ]


def _row(customer_id: int, contact: Contact) -> Listed:
    on = contact.on.isoformat()
    return Listed(on, customer_id, contact.step, contact.channel, contact.needed.value, contact.minors)


def _add(tally: Tally, asked: Asked, facts: Facts, life: Life) -> None:
    period = asked.period
    sold = [
        Sold(one.id, one.issued_on, one.due_on, one.open_minor, _paid_on(life, one.id))
        for one in facts.items
        if one.currency == asked.currency and one.open_minor > 0 and _is_of(period, one.issued_on)
    ]
    known = {one.item_id for one in sold}
    others = [
        Sold(one.id, one.issued_on, one.due_on, 0, _paid_on(life, one.id))
        for one in facts.items
        if one.open_minor > 0 and one.id not in known
    ]
    tallies.add(tally, Lived(sold, life.contacts, life.settled, BEARS, others))
    own = {one.id for one in facts.items if one.currency == asked.currency and one.open_minor > 0}
    for payment in facts.payments:
        if payment.item_id in own and payment.tells_a_habit:
            _cash(tally, period, payment.on, payment.minor)
            if payment.returned_on is not None:
                _cash(tally, period, payment.returned_on, -payment.minor)
    for item in life.book.items.values():
        if item.currency == asked.currency and item.due_on < period.ends_on:
            tally.overdue_minor += item.open_minor
    tally.counts["promises"] += sum(_is_of(period, one.made_on) for one in facts.promises)
    tally.counts["plans"] += sum(_is_of(period, one.made_on) for one in facts.plans)
    tally.counts["disputes"] += sum(_is_of(period, one.opened_on) for one in facts.disputes)
    tally.counts["returned"] += sum(
        one.returned_on is not None and _is_of(period, one.returned_on) for one in facts.payments
    )


def _is_of(period: Period, day: date) -> bool:
    return period.begins_on <= day <= period.ends_on


def _paid_on(life: Life, item_id: int) -> date | None:
    """Return the day on which they did pay it in the end, if they did."""
    found = life.settled.get(item_id)
    return found[-1].paid_on if found and found[-1].returned_on == lives.NEVER else None


def _cash(tally: Tally, period: Period, on: date, minor: int) -> None:
    if _is_of(period, on):
        tally.cash_in[tally.week_of(on)] += minor

"""A trial: made-up customers lived through under each protocol, several times with other luck, and what it came to."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from amistoso.core import calendar
from amistoso.core.calendar import Place
from amistoso.core.protocols import Protocol
from amistoso.core.simulations import customers, lives, outcomes, tallies
from amistoso.core.simulations.behaviours import Behaviour
from amistoso.core.simulations.outcomes import Outcome
from amistoso.core.simulations.people import Customer, Setting
from amistoso.core.simulations.tallies import Lived, Sold, Tally

MOST_CUSTOMERS, MOST_RUNS = 20_000, 50
FEWEST_DAYS, MOST_DAYS = 30, 730
MOST_LIVES = 200_000  # customers x runs x protocols: half an hour
TELL_EVERY = 50
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Asked:
    """`seed` comes from whoever asks: the same asked twice gives the same twice."""

    customers: int
    runs: int
    setting: Setting
    behaviour: Behaviour

    @property
    def is_too_much(self) -> bool:
        return self.customers * self.runs > MOST_LIVES // 2


def run(asked: Asked, protocols: Sequence[Protocol], progress: Progress = lambda *_: None) -> list[Outcome]:
    """Return an outcome for each protocol; each run has its own luck, the same for all of them."""
    total = asked.customers * asked.runs * len(protocols)
    found = []
    for at, protocol in enumerate(protocols):
        tallied = []
        for nth in range(asked.runs):
            done = (at * asked.runs + nth) * asked.customers
            setting = asked.setting._replace(seed=asked.setting.seed + nth)
            tallied.append(
                one_run(asked, setting, protocol, lambda lived, done=done: progress(done + lived, total))  # type: ignore[misc]
            )
        found.append(outcomes.outcome(protocol, tallied, working_days(asked.setting.place, asked.setting)))
    progress(total, total)
    return found


def one_run(asked: Asked, setting: Setting, protocol: Protocol, lived: Callable[[int], None] = lambda _: None) -> Tally:
    tally = Tally(setting.begins_on, setting.ends_on, asked.behaviour.goodwill)
    for number in range(1, asked.customers + 1):
        made = customers.customer(number, setting, asked.behaviour, protocol)
        lives.live(made.life, protocol, setting.ends_on)
        _add(tally, made)
        if number % TELL_EVERY == 0:
            lived(number)
    return tally


def _add(tally: Tally, made: Customer) -> None:
    sold = [
        Sold(one.item.id, one.item.issued_on, one.item.due_on, one.item.open_minor, one.alone_on)
        for one in made.sales.values()
    ]
    tallies.add(tally, Lived(sold, made.life.contacts, made.life.settled, made.manner.bears))
    for receipt in made.receipts:
        tally.cash_in[tally.week_of(receipt.on)] += receipt.minor
    for item in made.book.items.values():
        if item.due_on < tally.ends_on:
            tally.overdue_minor += item.open_minor
    tally.counts.update(made.counts)


def working_days(place: Place, setting: Setting) -> int:
    return sum(calendar.is_working_day(place, day) for day in _days(setting.begins_on, setting.ends_on))


def _days(begins_on: date, ends_on: date) -> Iterator[date]:
    for ahead in range((ends_on - begins_on).days + 1):
        yield begins_on + timedelta(days=ahead)

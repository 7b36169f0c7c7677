"""The promises of one customer in a story or a trial, judged each day by the rules that judge them at the desk."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Protocol, TypeVar

from amistoso.core import money
from amistoso.core.calendar import Place
from amistoso.core.cases import Cover, Item, LapsedPromise, PromisedTomorrow, UnappliedMoney
from amistoso.core.promises import (
    Facts,
    LooseMoney,
    Made,
    Outcome,
    Payment,
    PromisedItem,
    Verdict,
    assess,
    broken_before,
    covered_until,
    doubtful_on,
    last_bank_day,
    still_promised,
    watched_until,
)
from amistoso.core.protocols import Stage, Step, Trigger

LAPSED = (Outcome.BROKEN, Outcome.PARTLY)


@dataclass
class StoryPromise:
    made: Made
    wants_reminder: bool = False
    outcome: Outcome = Outcome.RUNNING
    received_minor: int = 0
    since_on: date | None = None
    was_followed: bool = False
    was_reminded: bool = False


@dataclass
class Promises:
    """What they have promised, what they have paid, and what was taken back."""

    made: list[StoryPromise] = field(default_factory=list)
    payments: list[Payment] = field(default_factory=list)
    told_last: list[tuple[StoryPromise, str]] = field(default_factory=list)  # what the last step spoke of first

    def paid(self, item: Item, minor: int, on: date, *, is_money: bool = True) -> None:
        self.payments.append(Payment(item.id, on, minor, item.currency, is_money))

    def returned(self, item: Item, minor: int) -> None:
        """Take back the last payment of just this much, or so much of what there is."""
        for at in range(len(self.payments) - 1, -1, -1):
            if self.payments[at].item_id == item.id and self.payments[at].minor == minor:
                del self.payments[at]
                return

    def promise(
        self, items: Sequence[PromisedItem], currency: str, on: date, by_on: date, *, wants_reminder: bool = False
    ) -> StoryPromise:
        """A later one of as much takes an earlier's place."""
        promised = {item.item_id: item.minor for item in items}
        for one in self.made:
            is_less = all(item.minor <= promised.get(item.item_id, 0) for item in one.made.items)
            if one.outcome is Outcome.RUNNING and one.made.by_on <= by_on and is_less:
                one.outcome = Outcome.MOOT
        said = StoryPromise(Made(len(self.made) + 1, on, by_on, currency, tuple(items)), wants_reminder)
        self.made.append(said)
        return said

    def settle(
        self, bank_until_on: date | None, loose: Iterable[UnappliedMoney], held: Mapping[int, int], rules: "Rules"
    ) -> bool:
        """Bring every promise in line with what is known today; say whether any ended otherwise than it stood."""
        before = [one.outcome for one in self.made]
        live = [one for one in self.made if one.outcome is not Outcome.MOOT]
        known = [
            one.made._replace(
                items=tuple(item._replace(disputed_minor=held.get(item.item_id, 0)) for item in one.made.items)
            )
            for one in live
        ]
        money = [LooseMoney(one.on, one.minor, one.currency, one.is_theirs) for one in loose]
        lasts = {one.id: last_bank_day(rules.place, one.by_on, rules.grace_days) for one in known}
        found = assess(known, Facts(self.payments, money, bank_until_on), lasts, rules.today)
        for one in live:
            _settle(one, found[one.made.id], rules.today)
        return before != [one.outcome for one in self.made]

    def covers(self, opens: Mapping[int, int], bank_until_on: date | None, rules: "Rules") -> list[Cover]:
        found = []
        for one in self.made:
            until = watched_until(rules.place, one.made.by_on, rules.grace_days)
            for item in one.made.items if one.outcome is Outcome.RUNNING else ():
                left = still_promised(item.minor, item.open_minor, opens.get(item.item_id, 0))
                if left:
                    lasts = covered_until(until, bank_until_on, rules.today)
                    found.append(Cover(item.item_id, "promise", left, lasts))
        return found

    def lapsed(self, opens: Mapping[int, int]) -> LapsedPromise | None:
        """Return the last that lapsed, is still open, and was not spoken of since."""
        for one in sorted(self.made, key=lambda one: (one.since_on or date.min, one.made.id), reverse=True):
            ids = tuple(item.item_id for item in one.made.items if opens.get(item.item_id, 0) > 0)
            if one.outcome in LAPSED and not one.was_followed and ids and one.since_on is not None:
                broken = [made.since_on for made in self.made if made.outcome is Outcome.BROKEN]
                times = max(1, broken_before((on for on in broken if on is not None), one.since_on))
                return LapsedPromise(
                    one.made.by_on, one.since_on, one.made.minor, one.received_minor, one.made.currency, ids, times
                )
        return None

    def doubtful_on(self) -> date | None:
        return doubtful_on((one.outcome, one.since_on) for one in self.made)

    def tomorrow(self, today: date) -> PromisedTomorrow | None:
        for one in sorted(self.made, key=lambda one: (one.made.by_on, one.made.id)):
            is_asked = one.wants_reminder and not one.was_reminded and one.outcome is Outcome.RUNNING
            if is_asked and one.made.by_on > today:
                parts = tuple((item.item_id, item.minor) for item in one.made.items)
                return PromisedTomorrow(one.made.id, one.made.by_on, parts)
        return None

    def arrived(self, step: Step, day: date) -> bool:
        """Note what a step that reached them says of promises; say whether it speaks of nothing else."""
        self.told_last = []
        if step.stage is not Stage.COURTESY:  # whatever was said, it was said after those days had passed
            for one in self.made:
                if one.outcome in LAPSED and not one.was_followed:
                    self._told(one, "was_followed")
        if step.trigger is not Trigger.BEFORE_PROMISE:
            return False
        tomorrow = self.tomorrow(day)
        for one in self.made:
            if tomorrow is not None and one.made.id == tomorrow.id:
                self._told(one, "was_reminded")
        return True

    def _told(self, promise: StoryPromise, mark: str) -> None:
        setattr(promise, mark, True)
        self.told_last.append((promise, mark))

    def came_back(self) -> None:
        """What the last step said of promises did not reach them."""
        for promise, mark in self.told_last:
            setattr(promise, mark, False)
        self.told_last = []


@dataclass(frozen=True, slots=True)
class Rules:
    place: Place
    grace_days: int
    today: date


def _settle(one: StoryPromise, verdict: Verdict, today: date) -> None:
    if verdict.outcome is one.outcome or (verdict.waits and one.outcome is not Outcome.RUNNING):
        return
    one.was_followed = one.was_followed or (one.outcome is Outcome.KEPT and verdict.outcome in LAPSED)
    one.outcome, one.received_minor = verdict.outcome, verdict.received_minor
    one.since_on = None if verdict.outcome is Outcome.RUNNING else verdict.kept_on or today


def minor_of(text: str, currency: str) -> int:
    minor = money.from_decimal(Decimal(text), currency)
    if minor <= 0:
        raise ValueError(f"{text} no es un importe positivo")
    return minor


class OpenItem(Protocol):
    @property
    def open_minor(self) -> int: ...
    @property
    def currency(self) -> str: ...


One = TypeVar("One", bound=OpenItem)


def promised_parts(words: Sequence[str], item_of: Callable[[str], One]) -> list[tuple[One, int]]:
    """Read the items of a promise, each with what is promised of it: `F-1 F-2 by ...`, or `F-1 300.00 by ...`."""
    said = words[: list(words).index("by")]
    items = [item_of(word) for word in said if not re.fullmatch(r"[\d.]+", word)]
    amounts = [word for word in said if re.fullmatch(r"[\d.]+", word)]
    if amounts and len(items) > 1:
        raise ValueError("un importe es de una sola factura")
    return [(item, minor_of(amounts[0], item.currency) if amounts else item.open_minor) for item in items]

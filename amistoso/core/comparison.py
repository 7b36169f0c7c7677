"""Ways to be paid side by side: what each is worth today, in expectation, and how sure that is.

Worth today: each sum times the probability that it comes, less what money costs us until it does (simple interest,
fractions, rounded once). A word that is broken is worth what waiting is worth from then on. Nothing here is known
of the relationship, which is worth more than any row: the page says so beside the claim in court.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from functools import lru_cache

from amistoso.core.outlooks import STEP_DAYS, Outlook, expected_by_step, fine

YEAR_DAYS = 365
MONTH_DAYS = 30
FULL_DAYS = 15  # “pays it all now” comes within so many days
EXTENSION_DAYS = 60
MEDIATION_MONTHS = 3
MAX_MONTHS = 36
AS_MUCH = 200  # a difference below so small a part of the debt is none
LEAST_EASE = Fraction(1, 4)  # however large the sum, a word counts for a quarter of what it usually does
ASSUMED_MEDIATION, ASSUMED_COURT = Fraction(1, 2), Fraction(1, 2)  # no history says this: told as an assumption


class Way(StrEnum):
    NOW = "now"
    DISCOUNT = "discount"
    NO_INTEREST = "no-interest"
    EXTENSION = "extension"
    PLAN = "plan"
    PLAN_DOWN = "plan-down"
    MEDIATION = "mediation"
    COURT = "court"
    WAIT = "wait"


@dataclass(frozen=True, slots=True)
class Assumptions:
    """What the company says about itself; `route` is a claim in court."""

    money_cost_bp: int = 600
    route_cost_bp: int = 1500
    route_cost_minor: int = 30_000
    route_months: int = 18
    discount_bp: int = 200
    down_pct: int = 20
    plan_months: tuple[int, ...] = (3, 6, 12)


@dataclass(frozen=True, slots=True)
class Debt:
    minor: int
    interest_minor: int = 0  # accrued and switched on by a person: else nothing is forgone
    monthly_minor: int | None = None  # what they usually pay us a month; None: too little is known


@dataclass(frozen=True, slots=True)
class Alternative:
    """One way. `worth` is expected value today, between `low` and `high`; `chance` that all comes as agreed."""

    way: Way
    months: int
    worth: int
    low: int
    high: int
    chance: Fraction
    cost_minor: int = 0
    instalment_minor: int = 0
    down_minor: int = 0
    ease: Fraction = Fraction(1)
    needed: Fraction | None = None  # of a discount: how likely it must be to be worth more than the same without
    is_assumed: bool = False  # its chance is nobody's history

    @property
    def chance_pct(self) -> int:
        return int(self.chance * 100 + Fraction(1, 2))


@dataclass(frozen=True, slots=True)
class Comparison:
    debt: Debt
    alternatives: tuple[Alternative, ...]  # the worthiest first
    is_thin: bool
    is_close: bool  # the second might as well be the best

    @property
    def best(self) -> Alternative:
        """Of those worth as much, but for half a percent, the one that asks least of the customer."""
        least = self.alternatives[0].worth - self.debt.minor // AS_MUCH
        return min(
            (one for one in self.alternatives if one.worth >= least),
            key=lambda one: (_GENTLE.index(one.way), -one.worth, one.months),
        )

    def of(self, way: Way) -> Alternative | None:
        return next((one for one in self.alternatives if one.way is way), None)


def compare(debt: Debt, outlook: Outlook, assumed: Assumptions) -> Comparison:
    """Work out every way, and put the worthiest first; of equals the one that asks less of the customer."""
    sums = _Sums(debt, outlook, assumed)
    found = [sums.now(), sums.extension(), sums.wait(), sums.mediation(), sums.court()]
    if assumed.discount_bp:
        found.append(sums.discount())
    if debt.interest_minor:
        found.append(sums.without_interest())
    possible = [months for months in assumed.plan_months if 2 <= months <= MAX_MONTHS and debt.minor >= 2 * months]
    found += [sums.plan(months) for months in possible]
    if possible and assumed.down_pct:
        found.append(sums.plan(possible[len(possible) // 2], assumed.down_pct))
    order = {way: place for place, way in enumerate(_GENTLE)}
    ranked = sorted(found, key=lambda one: (-one.worth, order[one.way], one.months))
    is_close = len(ranked) > 1 and ranked[1].high >= ranked[0].low
    is_thin = outlook.is_thin or outlook.word.is_thin
    return Comparison(debt, tuple(ranked), is_thin, is_close)


_GENTLE = (
    Way.WAIT, Way.EXTENSION, Way.PLAN, Way.PLAN_DOWN, Way.NOW, Way.NO_INTEREST, Way.DISCOUNT, Way.MEDIATION, Way.COURT
)  # fmt: skip


def present(minor: Fraction, days: int, money_cost_bp: int) -> Fraction:
    """Return what a sum that comes in so many days is worth today."""
    return minor / (1 + Fraction(money_cost_bp * days, 10_000 * YEAR_DAYS))


@lru_cache(maxsize=4096)
def _factor(days: int, money_cost_bp: int) -> Fraction:
    return fine(present(Fraction(1), days, money_cost_bp))


def ease(asked_minor: int, monthly_minor: int | None) -> Fraction:
    """Say how much of their usual reliability survives a payment of this size: all of it up to what they usually pay
    us in a month, less in proportion above."""
    if monthly_minor is None or monthly_minor <= 0 or asked_minor <= monthly_minor:
        return Fraction(1)
    return max(LEAST_EASE, Fraction(monthly_minor, asked_minor))


@dataclass(frozen=True, slots=True)
class _Sums:
    debt: Debt
    outlook: Outlook
    assumed: Assumptions

    def _present(self, minor: Fraction | int, days: int) -> Fraction:
        return Fraction(minor) * _factor(days, self.assumed.money_cost_bp)

    def _waiting(self, minor: Fraction | int, from_days: int, which: str) -> Fraction:
        """What is left to itself from a day on: paid step by step, as they pay what is so old."""
        late = from_days // STEP_DAYS
        parts = expected_by_step(self.outlook, which, late)
        return sum(
            (
                self._present(Fraction(minor) * part, (late + at) * STEP_DAYS + STEP_DAYS // 2)
                for at, part in enumerate(parts)
            ),
            Fraction(0),
        )

    def _alternative(
        self, way: Way, months: int, worth: dict[str, Fraction], chance: Fraction, **more: object
    ) -> Alternative:
        values = {which: int(value + Fraction(1, 2)) for which, value in worth.items()}
        low, high = min(values.values()), max(values.values())
        return Alternative(way, months, values["middle"], low, high, chance, **more)  # type: ignore[arg-type]

    def _word(self, which: str, asked_minor: int) -> Fraction:
        likely: Fraction = getattr(self.outlook.word, which)
        return fine(likely * ease(asked_minor, self.debt.monthly_minor))

    def _one_payment(
        self, way: Way, days: int, offered_minor: int, gained_minor: int = 0, **more: object
    ) -> Alternative:
        """One sum by one day; a broken word leaves the whole debt to itself from then on."""
        worth = {}
        for which in ("middle", "low", "high"):
            likely = self._word(which, offered_minor)
            kept = self._present(offered_minor + gained_minor, days)
            worth[which] = likely * kept + (1 - likely) * self._waiting(self.debt.minor, days, which)
        size = ease(offered_minor, self.debt.monthly_minor)
        months = -(-days // MONTH_DAYS) if days >= MONTH_DAYS else 0
        return self._alternative(way, months, worth, self._word("middle", offered_minor), ease=size, **more)

    def now(self) -> Alternative:
        return self._one_payment(Way.NOW, FULL_DAYS, self.debt.minor, self.debt.interest_minor)

    def without_interest(self) -> Alternative:
        """The interest is not counted: forgone for the sake of a payment at once."""
        return self._one_payment(Way.NO_INTEREST, FULL_DAYS, self.debt.minor, cost_minor=self.debt.interest_minor)

    def discount(self) -> Alternative:
        """Nobody's history says that a discount makes a word likelier: so say how much likelier it would have to be."""
        given = self.debt.minor * self.assumed.discount_bp // 10_000
        offered = self.debt.minor - given
        left = self._waiting(self.debt.minor, FULL_DAYS, "middle")
        gain = self._present(offered, FULL_DAYS) - left
        usual = self.now()
        needed = (usual.worth - left) / gain if gain > 0 else Fraction(2)
        return self._one_payment(
            Way.DISCOUNT, FULL_DAYS, offered, cost_minor=given, needed=needed if needed <= 1 else None
        )

    def extension(self) -> Alternative:
        return self._one_payment(Way.EXTENSION, EXTENSION_DAYS, self.debt.minor, self.debt.interest_minor)

    def plan(self, months: int, down_pct: int = 0) -> Alternative:
        """Instalments a month apart: each is kept as words are, once the one before was; the first that is not leaves
        the rest to itself. Who has begun usually goes on, so that a later one fails half as often as the first."""
        down = self.debt.minor * down_pct // 100
        rest = self.debt.minor - down
        share, odd = divmod(rest, months)
        sums = [*([down] if down else []), *(share + (1 if at < odd else 0) for at in range(months))]
        days = [*([0] if down else []), *(MONTH_DAYS * (at + 1) for at in range(months))]
        worth, chances = {}, {}
        for which in ("middle", "low", "high"):
            worth[which], chances[which] = self._kept(sums, days, which)
        way = Way.PLAN_DOWN if down else Way.PLAN
        largest = max(sums)
        return self._alternative(
            way, months, worth, chances["middle"], instalment_minor=share + (1 if odd else 0), down_minor=down,
            ease=ease(largest, self.debt.monthly_minor),
        )  # fmt: skip

    def _kept(self, sums: Sequence[int], days: Sequence[int], which: str) -> tuple[Fraction, Fraction]:
        alive, worth, left = Fraction(1), Fraction(0), self.debt.minor
        for place, (minor, day) in enumerate(zip(sums, days, strict=True)):
            likely = self._word(which, minor)
            if place:
                likely = 1 - (1 - likely) / 2
            worth += alive * likely * self._present(minor, day)
            worth += alive * (1 - likely) * self._waiting(left, day, which)
            alive = fine(alive * likely)
            left -= minor
        return worth, alive

    def wait(self) -> Alternative:
        worth = {which: self._waiting(self.debt.minor, 0, which) for which in ("middle", "low", "high")}
        paid = sum(expected_by_step(self.outlook), Fraction(0))
        return self._alternative(Way.WAIT, len(self.outlook.steps), worth, paid)

    def mediation(self) -> Alternative:
        """Half of what a claim costs at the least; then an agreement that is kept as words are."""
        cost = self.assumed.route_cost_minor // 2
        days = MEDIATION_MONTHS * MONTH_DAYS
        worth = {}
        for which, likely in _around(ASSUMED_MEDIATION).items():
            kept = likely * self._present(self.debt.minor, days)
            worth[which] = kept + (1 - likely) * self._waiting(self.debt.minor, days, which) - cost
        return self._alternative(
            Way.MEDIATION, MEDIATION_MONTHS, worth, ASSUMED_MEDIATION, cost_minor=cost, is_assumed=True
        )

    def court(self) -> Alternative:
        cost = max(self.assumed.route_cost_minor, self.debt.minor * self.assumed.route_cost_bp // 10_000)
        days = self.assumed.route_months * MONTH_DAYS
        owed = self.debt.minor + self.debt.interest_minor
        worth = {which: likely * self._present(owed, days) - cost for which, likely in _around(ASSUMED_COURT).items()}
        return self._alternative(
            Way.COURT, self.assumed.route_months, worth, ASSUMED_COURT, cost_minor=cost, is_assumed=True
        )


def _around(middle: Fraction) -> dict[str, Fraction]:
    """An assumption is not known better than by a quarter on each side."""
    return {"middle": middle, "low": middle - Fraction(1, 4), "high": middle + Fraction(1, 4)}

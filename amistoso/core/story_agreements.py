"""The agreement of a story: what it covers, what is left of its instalments, and what has been said of them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from amistoso.core.agreements import equal_instalments
from amistoso.core.cases import Cover, Instalment, Item, Plan
from amistoso.core.decisions import Decision
from amistoso.core.instalments import NOTE, left_of, received

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Agreed:
    """What was open of each invoice then, and the instalments; a proposal can be answered until `answer_by_on`."""

    made_on: date
    items: tuple[tuple[str, int], ...]
    instalments: tuple[Instalment, ...]
    answer_by_on: date | None = None

    @property
    def is_proposal(self) -> bool:
        return self.answer_by_on is not None


def equal(
    items: tuple[tuple[str, int], ...], count: int, first: date, on: date, answer_by_on: date | None = None
) -> Agreed:
    """Return equal instalments, thirty days apart."""
    shares = equal_instalments(sum(minor for _, minor in items), count)
    plan = tuple(Instalment(first + 30 * index * ONE_DAY, share) for index, share in enumerate(shares))
    return Agreed(on, items, plan, answer_by_on)


def covers(agreed: Agreed, items: Mapping[str, Item]) -> Iterator[Cover]:
    """Cover what is open of it; a payment that comes back is covered again."""
    for number, _ in agreed.items:
        if not items[number].open_minor:
            continue
        if agreed.answer_by_on is None:
            yield Cover(items[number].id, "agreement")
        else:
            yield Cover(items[number].id, "proposal", None, agreed.answer_by_on + ONE_DAY)


def plan_of(agreed: Agreed, items: Mapping[str, Item], grace_days: int) -> Plan:
    paid = received([(was_open, items[number].open_minor) for number, was_open in agreed.items])
    ids = frozenset(items[number].id for number, _ in agreed.items)
    return Plan(1, agreed.made_on, ids, left_of(agreed.instalments, paid), grace_days=grace_days)


def told(agreed: Agreed, decision: Decision, day: date) -> Agreed:
    """Mark what was said of an instalment: it stands in the first reason of the decision."""
    values = dict(decision.reasons[0].values)
    field = "announced_on" if decision.step is NOTE else "reminded_on"
    marked = tuple(
        one._replace(**{field: day})  # type: ignore[arg-type]
        if str(values["due"]) <= one.due_on.isoformat() <= str(values["until"])
        else one
        for one in agreed.instalments
    )
    return replace(agreed, instalments=marked)

"""What a protocol came to over one run or several, as it is shown and kept: plain values, ready for JSON."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from amistoso.core.protocols import Protocol
from amistoso.core.simulations import tallies
from amistoso.core.simulations.tallies import Tally


class Spread(NamedTuple):
    """A figure over all runs; of one run the three are the same."""

    mean: float
    low: float
    high: float


class Listed(NamedTuple):
    """A contact that a past would have had. `on` is ISO text, as it is kept."""

    on: str
    customer_id: int
    step: str
    channel: str
    needed: str
    amounts: tuple[tuple[str, int], ...]


class Outcome(NamedTuple):
    """`steps`, `channels` and `per_customer` are means per run; `cash` adds up from week to week.

    `listed` are the contacts of a past, the earliest first; `unlisted` how many more there are.
    """

    name: str
    version: int
    runs: tuple[Mapping[str, float], ...]
    steps: Mapping[str, float]
    channels: Mapping[str, float]
    per_customer: tuple[float, ...]
    cash: tuple[float, ...]
    contacts: tuple[float, ...]
    customers: int
    invoices: float
    issued_minor: float
    listed: tuple[Listed, ...] = ()
    unlisted: int = 0

    def spread(self, figure: str) -> Spread:
        return spread([one[figure] for one in self.runs])


MOST_LISTED = 10_000
MOST_SHOWN = 12  # contacts of one customer: the last column is “or more”


def outcome(protocol: Protocol, tallied: Sequence[Tally], working_days: int) -> Outcome:
    count, weeks = len(tallied), tallied[0].weeks
    cash, contacts = [0.0] * weeks, [0.0] * weeks
    for tally in tallied:
        for week in range(weeks):
            cash[week] += tally.cash_in[week] / count
            contacts[week] += tally.contacts_in[week] / count
    for week in range(1, weeks):
        cash[week] += cash[week - 1]
    per_customer = [0.0] * (MOST_SHOWN + 1)
    for tally in tallied:
        for number, found in tally.per_customer.items():
            per_customer[min(number, MOST_SHOWN)] += found / count
    return Outcome(
        protocol.name, protocol.version, tuple(tallies.figures(tally, working_days) for tally in tallied),
        _mean([tally.steps for tally in tallied]), _mean([tally.channels for tally in tallied]), tuple(per_customer),
        tuple(cash), tuple(contacts), tallied[0].customers, sum(tally.invoices for tally in tallied) / count,
        sum(tally.issued_minor for tally in tallied) / count,
    )  # fmt: skip


def with_list(found: Outcome, listed: Sequence[Listed]) -> Outcome:
    kept = tuple(sorted(listed)[:MOST_LISTED])
    return found._replace(listed=kept, unlisted=len(listed) - len(kept))


def _mean(counted: Sequence[Counter[str]]) -> dict[str, float]:
    total: Counter[str] = Counter()
    for one in counted:
        total.update(one)
    return {key: found / len(counted) for key, found in total.most_common()}


def spread(values: Sequence[float]) -> Spread:
    return Spread(sum(values) / len(values), min(values), max(values))


def difference(one: Outcome, other: Outcome, figure: str) -> Spread:
    """Return the other less the one, run by run: both met the same customers with the same luck."""
    return spread([theirs[figure] - ours[figure] for ours, theirs in zip(one.runs, other.runs, strict=True)])


def as_kept(found: Outcome) -> dict[str, object]:
    kept = found._asdict()
    return {**kept, "runs": [dict(one) for one in found.runs], "listed": [list(one) for one in found.listed]}


def from_kept(kept: Mapping[str, object]) -> Outcome:
    values = dict(kept)
    for name in ("runs", "per_customer", "cash", "contacts"):
        values[name] = tuple(values[name])  # type: ignore[arg-type]
    values["listed"] = tuple(_listed(*one) for one in kept.get("listed", ()))  # type: ignore[attr-defined]
    return Outcome(**values)  # type: ignore[arg-type]


def _listed(
    on: str, customer_id: int, step: str, channel: str, needed: str, amounts: Sequence[Sequence[object]]
) -> Listed:
    return Listed(on, customer_id, step, channel, needed, tuple((str(one[0]), int(str(one[1]))) for one in amounts))

"""A trial or back-test as a whole: what was asked, what each protocol came to, and what it cannot know."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date

from amistoso.core import money
from amistoso.core.simulations import outcomes
from amistoso.core.simulations.outcomes import Outcome, Spread

GENERATED, PAST = "customers", "past"
KINDS = (GENERATED, PAST)
# name -> decimals shown; money figures are in minor units, and the bare ones are counts
MONEY = ("cash", "overdue")
DECIMALS = {
    "contacts-each": 1,
    "calls-a-day": 1,
    "days-to-pay": 1,
    "days-late": 1,
    "lost-low": 1,
    "lost": 1,
    "lost-high": 1,
}
# What is shown of each, in groups. Of a past nothing hangs on the protocol but what leaves: money came when it came.
CARE = ("paid-reminded", "crossed", "near", "beyond", "formal", "lost-low", "lost", "lost-high")
REACHED = ("contacts", "contacted", "contacts-each", "most-contacts")
WORK = ("by-itself", "by-person", "calls", "calls-a-day", "calls-busiest", "tasks")
GROUPS = {
    GENERATED: {
        "money": ("cash", "days-to-pay", "days-late", "overdue"),
        "reached": REACHED,
        "care": CARE,
        "work": WORK,
        "answers": (
            "promises", "promises-kept", "promises-partly", "promises-broken", "plans", "plans-kept", "plans-missed",
            "disputes", "returned",
        ),
    },
    PAST: {"reached": REACHED, "care": tuple(name for name in CARE if name != "crossed"), "work": WORK},
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Report:
    """`sent`: what really reached customers in the same days, by step; of a back-test only."""

    kind: str
    begins_on: date
    ends_on: date
    seed: int
    runs: int
    currency: str
    behaviour: str
    outcomes: tuple[Outcome, ...]
    sent: Mapping[str, int] | None = None
    undated: int = 0

    @property
    def figures(self) -> tuple[str, ...]:
        return tuple(name for group in GROUPS[self.kind].values() for name in group)

    @property
    def labels(self) -> tuple[str, ...]:
        """Name the protocols; two get a letter, for they may be called the same."""
        names = [f"{one.name} {one.version}" for one in self.outcomes]
        return tuple(names if len(names) < 2 else (f"{'AB'[at]}: {name}" for at, name in enumerate(names)))

    def difference(self, figure: str) -> Spread | None:
        """Return the second protocol less the first; None where there is only one."""
        if len(self.outcomes) < 2:
            return None
        return outcomes.difference(self.outcomes[0], self.outcomes[1], figure)


def as_kept(report: Report) -> dict[str, object]:
    return {
        **asdict(report),
        "begins_on": report.begins_on.isoformat(),
        "ends_on": report.ends_on.isoformat(),
        "outcomes": [outcomes.as_kept(one) for one in report.outcomes],
    }


def from_kept(kept: Mapping[str, object]) -> Report:
    values = dict(kept)
    values["begins_on"] = date.fromisoformat(str(values["begins_on"]))
    values["ends_on"] = date.fromisoformat(str(values["ends_on"]))
    values["outcomes"] = tuple(outcomes.from_kept(one) for one in values["outcomes"])  # type: ignore[attr-defined]
    return Report(**values)  # type: ignore[arg-type]


def value_of(figure: str, number: float, currency: str) -> str | float | int:
    """Return a figure for JSON: money is a text with its decimals, a count a whole number."""
    if figure in MONEY:
        return money.plain(round(number), currency)
    rounded = round(number, 1)
    return int(rounded) if _is_count(figure) and rounded == int(rounded) else rounded


def _is_count(figure: str) -> bool:
    return figure not in DECIMALS


def json_lines(report: Report) -> Sequence[dict[str, object]]:
    """Return a line for each protocol, and a summary."""
    lines: list[dict[str, object]] = []
    for one in report.outcomes:
        spreads = {name: one.spread(name) for name in report.figures}
        lines.append({
            "protocol": one.name, "version": one.version, "customers": one.customers, "invoices": round(one.invoices),
            "figures": {name: value_of(name, spreads[name].mean, report.currency) for name in spreads},
            "spread": {
                name: [value_of(name, found.low, report.currency), value_of(name, found.high, report.currency)]
                for name, found in spreads.items()
            },
            "steps": _rounded(one.steps), "channels": _rounded(one.channels),
            "per_customer": [round(found, 1) for found in one.per_customer],
            "cash": [money.plain(round(found), report.currency) for found in one.cash],
            "contacts_by_week": [round(found, 1) for found in one.contacts],
        })  # fmt: skip
    lines.append({"summary": summary(report)})
    return lines


def summary(report: Report) -> dict[str, object]:
    told: dict[str, object] = {
        "kind": report.kind, "from": report.begins_on.isoformat(), "until": report.ends_on.isoformat(),
        "currency": report.currency, "runs": report.runs, "seed": report.seed, "behaviour": report.behaviour or None,
        "paid_reminded": round(max(one.spread("paid-reminded").high for one in report.outcomes)),
    }  # fmt: skip
    if report.sent is not None:
        told |= {"really_sent": dict(report.sent), "invoices_paid_on_an_unknown_day": report.undated}
    if len(report.outcomes) > 1:
        found = {name: report.difference(name) for name in report.figures}
        told["difference"] = {
            name: [value_of(name, number, report.currency) for number in one] for name, one in found.items() if one
        }
    return told


def _rounded(counted: Mapping[str, float]) -> dict[str, float]:
    return {name: round(found, 1) for name, found in counted.items()}

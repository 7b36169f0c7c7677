"""Why customers pay late, counted: how often each reason was learnt, about how much, and how late they were."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from amistoso.core.lateness import REASONS
from amistoso.core.money import Money
from amistoso.models import Company, Customer, LateReason


@dataclass(frozen=True, slots=True)
class ReasonLine:
    """`overdue` and `delay_days` are as they were on the day each was learnt."""

    kind: str
    count: int
    customers: int
    overdue: Sequence[Money]
    delay_days: int | None  # the average of the oldest invoice's; none where nothing was overdue


def report(*, company: Company, since: date, until: date) -> list[ReasonLine]:
    """Return a line for each reason learnt from `since` to `until`, in the order of the reasons."""
    found = LateReason.objects.filter(company=company, on__gte=since, on__lte=until)
    counts: dict[str, int] = defaultdict(int)
    customers: dict[str, set[int]] = defaultdict(set)
    minor: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    delays: dict[str, list[int]] = defaultdict(list)
    for kind, customer_id, on, overdue in found.values_list("kind", "customer_id", "on", "overdue").order_by("id"):
        counts[kind] += 1
        customers[kind].add(customer_id)
        for currency, amount, _oldest in overdue:
            minor[kind][currency] += amount
        if overdue:
            delays[kind].append((on - min(date.fromisoformat(day) for _, _, day in overdue)).days)
    return [
        ReasonLine(
            kind, counts[kind], len(customers[kind]),
            [Money(amount, currency) for currency, amount in sorted(minor[kind].items())],
            round(sum(delays[kind]) / len(delays[kind])) if delays[kind] else None,
        )
        for kind in REASONS
        if counts[kind]
    ]  # fmt: skip


def of_customer(*, customer: Customer, limit: int = 6) -> list[LateReason]:
    return list(LateReason.objects.filter(customer=customer).order_by("-id")[:limit])

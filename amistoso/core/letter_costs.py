"""What may be claimed beside the principal, invoice by invoice: statutory interest, and the fixed costs of the law.

Credit notes lower the oldest invoices first, so that no interest is claimed on money that was never owed.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from amistoso.core import interest
from amistoso.core.letter_facts import Cost, LetterItem


def costs_of(items: Sequence[LetterItem], until_on: date) -> tuple[Cost, ...]:
    """Return the costs of what is overdue; raises RateUnknown where a rate is not published."""
    found: list[Cost] = []
    for currency in dict.fromkeys(item.currency for item in items):
        owed = list(_owed([item for item in items if item.currency == currency], until_on))
        for item, minor in owed:
            found += _interest(item, minor, until_on)
        if currency == interest.FIXED_CURRENCY:
            found += [_fixed(number) for number in dict.fromkeys(item.number for item, _ in owed)]
    return tuple(found)


def _owed(items: Sequence[LetterItem], until_on: date) -> Iterator[tuple[LetterItem, int]]:
    credit = -sum(item.minor for item in items if item.minor < 0)
    for item in sorted((item for item in items if item.minor > 0), key=lambda item: (item.due_on, item.number)):
        taken = min(credit, item.minor)
        credit -= taken
        if item.minor > taken and item.due_on < until_on:
            yield item, item.minor - taken


def _interest(item: LetterItem, minor: int, until_on: date) -> list[Cost]:
    return [
        Cost(
            kind="interest",
            number=item.number,
            minor=segment.minor,
            currency=item.currency,
            source=segment.rate.source,
            from_on=segment.from_on,
            to_on=segment.to_on,
            rate=segment.rate.percent,
        )
        for segment in interest.statutory(minor, item.due_on, until_on)
        if segment.minor
    ]


def _fixed(number: str) -> Cost:
    return Cost("fixed", number, interest.FIXED_MINOR, interest.FIXED_CURRENCY, interest.FIXED_LAW)


def stored(costs: Sequence[Cost]) -> list[list[Any]] | None:
    """Return the costs as the message keeps them; none is the usual case."""
    return [
        [one.kind, one.number, one.minor, one.currency, one.source, _iso(one.from_on), _iso(one.to_on), one.rate]
        for one in costs
    ] or None


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""

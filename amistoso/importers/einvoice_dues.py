"""Shares out what is to be paid among the due dates of a document, to the last cent."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_DOWN, Decimal, InvalidOperation

from amistoso.core.documents import DueAmount
from amistoso.importers.invoice_lines import split


@dataclass(frozen=True, slots=True)
class Due:
    """A due date as the document writes it, with its amount or its percentage of the whole if told."""

    day: str
    amount: str = ""
    percent: str = ""


@dataclass(frozen=True, slots=True)
class Shared:
    dues: tuple[DueAmount, ...]
    told: int | None = None  # what the due dates add up to, when that is not what is to be paid


def shared_out(payable: int, days: Sequence[date], parts: Sequence[int | None], percents: Sequence[str]) -> Shared:
    """Give every due date its amount: the one told, its percentage, else an equal part of the rest.

    What the told amounts lack or have too much is settled from the last due date backwards: nobody is asked for
    more than is to be paid, nor early for what falls due last.
    """
    amounts = [
        part if part is not None else _of_percent(payable, percent)
        for part, percent in zip(parts, percents, strict=True)
    ]
    told = sum(amount for amount in amounts if amount is not None)
    untold = [place for place, amount in enumerate(amounts) if amount is None]
    if untold:
        rest = payable - told
        if rest * payable < 0:
            rest = 0
        for place, share in zip(untold, split(rest, len(untold)), strict=True):
            amounts[place] = share
    by_day: dict[date, int] = {}
    for day, amount in sorted(zip(days, amounts, strict=True), key=lambda pair: pair[0]):
        by_day[day] = by_day.get(day, 0) + (amount or 0)
    settled = _settled(payable, by_day)
    has_percents = any(percents)
    total = sum(by_day.values())
    is_odd = total != payable and not (has_percents and abs(total - payable) < len(days) * 2)
    return Shared(settled, total if is_odd else None)


def _settled(payable: int, by_day: dict[date, int]) -> tuple[DueAmount, ...]:
    surplus = sum(by_day.values()) - payable
    dues: list[DueAmount] = []
    for day in sorted(by_day, reverse=True):
        amount = by_day[day]
        if surplus and (surplus * amount <= 0 or abs(surplus) <= abs(amount)):
            amount, surplus = amount - surplus, 0
        elif surplus:
            amount, surplus = 0, surplus - amount
        if amount:
            dues.append(DueAmount(day, amount))
    return tuple(reversed(dues)) or (DueAmount(max(by_day), payable),)


def _of_percent(payable: int, percent: str) -> int | None:
    try:
        share = Decimal(percent) if len(percent) < 12 else Decimal("NaN")
    except InvalidOperation:
        return None
    if not share.is_finite() or not 0 < share <= 100:
        return None
    return int((payable * share / 100).quantize(Decimal(1), ROUND_DOWN))

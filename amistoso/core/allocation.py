"""Which debts a payment settles, and in which order. Every cent is accounted for.

Código Civil: the payer says which debt is paid (1172); what bears interest and costs has them covered before the
principal (1173); for the rest the most onerous of what is due comes first, and equals share it out (1174). Oldest
first is the custom of the trade, and a company whose terms say so may choose it. Knows no bank and no customer.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple

# Why a ledger allocation stands: a bank line can only be told to be the same payment near a day that was said.
LEDGER_DATED = "Cobrada según el listado de facturas, que dice el día."
LEDGER_UNDATED = "Cobrada según el listado de facturas, que no dice qué día."


class Order(StrEnum):
    """How money that names no item is spread; what the payer names comes first in any case."""

    LEGAL = "legal"
    OLDEST_FIRST = "oldest-first"


class Payable(NamedTuple):
    """What may still be paid of an item. `open_minor` is principal; interest and costs are told where they are asked.

    `rate_bp` is the interest it bears in hundredths of a percent, `is_secured` whether it has a guarantee or a title.
    """

    item_id: int
    due_on: date
    open_minor: int
    costs_minor: int = 0
    interest_minor: int = 0
    rate_bp: int = 0
    is_secured: bool = False

    @property
    def whole_minor(self) -> int:
        return self.costs_minor + self.interest_minor + self.open_minor


class Share(NamedTuple):
    """What one item gets, each part zero or more."""

    item_id: int
    costs_minor: int
    interest_minor: int
    principal_minor: int

    @property
    def minor(self) -> int:
        return self.costs_minor + self.interest_minor + self.principal_minor


class Split(NamedTuple):
    shares: tuple[Share, ...]  # each above zero, one per item, in the order of payment
    rest_minor: int  # what no item could take

    @property
    def parts(self) -> tuple[tuple[int, int], ...]:
        """Return (item id, minor units) of each."""
        return tuple((share.item_id, share.minor) for share in self.shares)


def allocate(
    amount_minor: int,
    items: Iterable[Payable],
    designated: Sequence[int] = (),
    order: Order = Order.LEGAL,
    on: date | None = None,
) -> Split:
    """Spread an amount: the designated items in the order given, then the others by the order chosen.

    `on` is the day of payment: what is not due then comes after all that is.
    """
    if amount_minor < 0:
        raise ValueError(f"Only money that came in is allocated, not {amount_minor}")
    by_id = {item.item_id: item for item in items if item.open_minor >= 0 and item.whole_minor > 0}
    named = [by_id[item_id] for item_id in dict.fromkeys(designated) if item_id in by_id]
    others = [item for item in by_id.values() if item not in named]
    rest = amount_minor
    shares: list[Share] = []
    for group in [*([item] for item in named), *_groups(others, order, on)]:
        given = _among_equals(rest, group)
        shares += given
        rest -= sum(share.minor for share in given)
    return Split(tuple(share for share in shares if share.minor), rest)


def _groups(items: list[Payable], order: Order, on: date | None) -> list[list[Payable]]:
    """Return groups to pay one after the other; within a group everybody gets their share."""
    if order is Order.OLDEST_FIRST:
        return [[item] for item in sorted(items, key=lambda item: (item.due_on, item.item_id))]

    def burden(item: Payable) -> tuple[bool, int, bool, date]:
        is_due = on is None or item.due_on <= on
        return not is_due, -item.rate_bp, not item.is_secured, item.due_on

    ranked = sorted(items, key=lambda item: (burden(item), item.item_id))
    return [list(group) for _, group in groupby(ranked, key=burden)]


def _among_equals(amount: int, items: Sequence[Payable]) -> list[Share]:
    """Cover the costs of all, then their interest, then their principal; what is short is shared in proportion."""
    costs = pro_rata(amount, [item.costs_minor for item in items])
    amount -= sum(costs)
    interest = pro_rata(amount, [item.interest_minor for item in items])
    amount -= sum(interest)
    principal = pro_rata(amount, [item.open_minor for item in items])
    return [Share(item.item_id, *three) for item, *three in zip(items, costs, interest, principal, strict=True)]


def pro_rata(amount: int, wanted: Sequence[int]) -> list[int]:
    """Share out an amount in proportion; the cents cut off go to the largest remainders, first to last."""
    total = sum(wanted)
    if amount >= total:
        return list(wanted)
    given = [amount * one // total for one in wanted]
    by_remainder = sorted(range(len(wanted)), key=lambda place: (-(amount * wanted[place] % total), place))
    for place in by_remainder[: amount - sum(given)]:
        given[place] += 1
    return given


class Source(StrEnum):
    BANK = "bank"
    CREDIT_NOTE = "credit_note"


class Posting(NamedTuple):
    """One movement on an item, from the bank or from a credit note; below zero on the credit note itself."""

    item_id: int
    minor: int
    source: Source
    from_ledger_minor: int = 0


def postings(parts: Sequence[tuple[int, int, int]]) -> list[Posting]:
    """Write parts (item, minor units, of which the list had counted) as movements: credit notes pay first.

    Credit notes are the parts below zero. They are taken off whole, and what they give adds up to the same.
    """
    credit = -sum(minor for _, minor, _ in parts if minor < 0)
    found = [Posting(item_id, minor, Source.CREDIT_NOTE) for item_id, minor, _ in parts if minor < 0]
    for item_id, minor, from_ledger in parts:
        if minor < 0:
            continue
        by_credit = min(credit, minor - from_ledger)
        credit -= by_credit
        if by_credit:
            found.append(Posting(item_id, by_credit, Source.CREDIT_NOTE))
        if minor > by_credit:
            found.append(Posting(item_id, minor - by_credit, Source.BANK, from_ledger))
    if credit > 0:
        raise ValueError(f"Credit notes of {credit} more than there is to pay with them")
    return found


def open_after(amount_minor: int, settled_minor: int) -> int:
    """Return what is open of an item: never beyond its amount, never past zero, for credit notes mirrored."""
    if amount_minor >= 0:
        return max(0, min(amount_minor, amount_minor - settled_minor))
    return min(0, max(amount_minor, amount_minor - settled_minor))

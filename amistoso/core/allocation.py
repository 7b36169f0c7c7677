"""Which items a payment settles: those the payer names first, then the oldest. Every cent is accounted for.

Código Civil 1172 lets the payer say which debt is paid; for the rest oldest first is the custom of the trade
(articles 1173 and 1174 would share it out otherwise). Knows no bank and no customer.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

# Why a ledger allocation stands: a bank line can only be told to be the same payment near a day that was said.
LEDGER_DATED = "Cobrada según el listado de facturas, que dice el día."
LEDGER_UNDATED = "Cobrada según el listado de facturas, que no dice qué día."


class Order(StrEnum):
    """How money that names no item is spread."""

    OLDEST_FIRST = "oldest-first"


class Payable(NamedTuple):
    """What may still be paid of an item."""

    item_id: int
    due_on: date
    open_minor: int


class Split(NamedTuple):
    parts: tuple[tuple[int, int], ...]  # (item id, minor units), each above zero
    rest_minor: int  # what no item could take


def allocate(
    amount_minor: int, items: Iterable[Payable], designated: Sequence[int] = (), order: Order = Order.OLDEST_FIRST
) -> Split:
    """Spread an amount: the designated items in the order given, then the others oldest due first."""
    if amount_minor < 0:
        raise ValueError(f"Only money that came in is allocated, not {amount_minor}")
    by_id = {item.item_id: item for item in items if item.open_minor > 0}
    named = [by_id[item_id] for item_id in dict.fromkeys(designated) if item_id in by_id]
    named_ids = {item.item_id for item in named}
    others = sorted(
        (item for item in by_id.values() if item.item_id not in named_ids), key=lambda item: (item.due_on, item.item_id)
    )
    rest = amount_minor
    parts: list[tuple[int, int]] = []
    for item in (*named, *others):
        if rest == 0:
            break
        minor = min(rest, item.open_minor)
        parts.append((item.item_id, minor))
        rest -= minor
    return Split(tuple(parts), rest)


def open_after(amount_minor: int, settled_minor: int) -> int:
    """Return what is open of an item: never beyond its amount, never past zero, for credit notes mirrored."""
    if amount_minor >= 0:
        return max(0, min(amount_minor, amount_minor - settled_minor))
    return min(0, max(amount_minor, amount_minor - settled_minor))

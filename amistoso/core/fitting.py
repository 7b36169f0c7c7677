"""Which of a customer's items an amount is exactly: one, all that is overdue, all that is open, or a few together.

Amounts alone never say whose money it is: this is asked only once the customer is known. A fit counts as the only
one when no other of equal standing exists.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import combinations
from typing import NamedTuple

from amistoso.core.matches import OpenItem, Part, Reason, in_order, reason

MAX_ITEMS = 12
MAX_TERMS = 6
LEDGER_DAYS = 5  # a payment the list dates may be booked a few days apart
UNDATED_DAYS_BEFORE, UNDATED_DAYS_AFTER = 60, 180  # around the due date, when the list does not say when


class Fit(NamedTuple):
    parts: tuple[Part, ...]
    reasons: tuple[Reason, ...]
    is_only: bool
    score: int


def fits(amount_minor: int, items: Sequence[OpenItem], booked_on: date) -> list[Fit]:
    """Return what the amount may be, best first; items are one customer's, in one currency."""
    known = [item for item in in_order(items) if item.issued_on <= booked_on]  # nobody pays what is not invoiced yet
    candidates = [item for item in known if item.open_minor > 0]
    clear = _one_or_all(amount_minor, candidates, known, booked_on) or _together(amount_minor, candidates)
    in_ledger = _in_ledger(amount_minor, known, booked_on)
    if in_ledger is None:
        return clear
    is_only = in_ledger.is_only or not clear
    # The list already counts this payment; taking it for another invoice as well would leave one wrongly unpaid.
    others = [fit._replace(is_only=False) for fit in clear]
    return [in_ledger._replace(is_only=is_only), *others] if is_only else [*others, in_ledger]


def _one_or_all(
    amount_minor: int, candidates: Sequence[OpenItem], known: Sequence[OpenItem], booked_on: date
) -> list[Fit]:
    found: dict[frozenset[int], Fit] = {}
    equal = [item for item in candidates if item.open_minor == amount_minor]
    if equal:
        first = equal[0]
        reasons = [reason("amount-is-invoice", invoice=first.number)]
        if len(equal) > 1:
            reasons.append(reason("oldest-of-equals", count=len(equal)))
        found[frozenset({first.id})] = Fit(_whole([first]), tuple(reasons), True, 90)
    overdue = [item for item in candidates if item.due_on <= booked_on]
    for code, group in (("amount-is-overdue", overdue), ("amount-is-balance", list(candidates))):
        key = frozenset(item.id for item in group)
        if len(group) > 1 and key not in found and sum(item.open_minor for item in group) == amount_minor:
            found[key] = Fit(_whole(group), (reason(code, count=len(group)),), True, 88)
    if not found and _is_net_balance(amount_minor, known):
        found[frozenset()] = Fit(_first_of(amount_minor, candidates), (reason("credit-note-to-net"),), False, 70)
    return [fit._replace(is_only=fit.is_only and len(found) == 1) for fit in found.values()]


def _is_net_balance(amount_minor: int, known: Sequence[OpenItem]) -> bool:
    has_credit = any(item.open_minor < 0 for item in known)
    return has_credit and sum(item.open_minor for item in known) == amount_minor


def _first_of(amount_minor: int, candidates: Sequence[OpenItem]) -> tuple[Part, ...]:
    parts = []
    for item in candidates:
        minor = min(amount_minor, item.open_minor)
        if minor > 0:
            parts.append(Part(item.id, minor))
            amount_minor -= minor
    return tuple(parts)


def _whole(items: Sequence[OpenItem]) -> tuple[Part, ...]:
    return tuple(Part(item.id, item.open_minor) for item in items)


def _in_ledger(amount_minor: int, items: Sequence[OpenItem], booked_on: date) -> Fit | None:
    """Find the item whose payment the invoice list already counts, and which this line may be."""
    near = [item for item in items if item.ledger_minor == amount_minor and _may_be_its_payment(item, booked_on)]
    if not near:
        return None
    best = min(near, key=lambda item: (abs(((item.ledger_on or item.due_on) - booked_on).days), item.due_on, item.id))
    is_dated = best.ledger_on is not None
    part = Part(best.id, amount_minor, amount_minor)
    return Fit((part,), (reason("already-in-ledger", invoice=best.number),), is_dated, 86)


def _may_be_its_payment(item: OpenItem, booked_on: date) -> bool:
    if item.ledger_on is not None:
        return abs((item.ledger_on - booked_on).days) <= LEDGER_DAYS
    earliest = item.due_on - timedelta(days=UNDATED_DAYS_BEFORE)
    return earliest <= booked_on <= item.due_on + timedelta(days=UNDATED_DAYS_AFTER)


def _together(amount_minor: int, candidates: Sequence[OpenItem]) -> list[Fit]:
    """Find a few items that sum to the amount; among more than MAX_ITEMS nothing proves that no others do."""
    found = []
    for group in subsets(amount_minor, candidates[:MAX_ITEMS]):
        numbers = ", ".join(item.number for item in group)
        found.append(Fit(_whole(group), (reason("amount-is-sum", invoices=numbers),), True, 80 - 2 * len(group)))
        if len(found) == 5:
            break
    is_only = len(found) == 1 and len(candidates) <= MAX_ITEMS
    return [fit._replace(is_only=is_only) for fit in found]


def subsets(amount_minor: int, items: Sequence[OpenItem]) -> Iterator[tuple[OpenItem, ...]]:
    """Yield groups of two to MAX_TERMS items with this sum, each set of amounts once, by its oldest items."""
    seen: set[tuple[int, ...]] = set()
    fitting = [item for item in items if 0 < item.open_minor < amount_minor]
    for size in range(2, min(MAX_TERMS, len(fitting)) + 1):
        for group in combinations(fitting, size):
            if sum(item.open_minor for item in group) == amount_minor:
                amounts = tuple(sorted(item.open_minor for item in group))
                if amounts not in seen:
                    seen.add(amounts)
                    yield group

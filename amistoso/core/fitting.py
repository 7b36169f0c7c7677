"""Which of a customer's items an amount is exactly: one, all that is overdue, all that is open, or a few together.

Amounts alone never say whose money it is: this is asked only once the customer is known. A fit counts as the only
one when no other of equal standing exists.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from amistoso.core.matches import OpenItem, Part, Reason, in_order, reason

MAX_ITEMS = 14
MAX_TERMS = 6
FEW_TERMS = 3
FEW = 5  # among so few items a sum is no coincidence; among more, only a group that somebody would choose
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
        found[frozenset({first.id})] = Fit(_whole([first]), tuple(reasons), len(equal) == 1, 90)
    overdue = [item for item in candidates if item.due_on <= booked_on]
    for code, group in (("amount-is-overdue", overdue), ("amount-is-balance", list(candidates))):
        key = frozenset(item.id for item in group)
        if len(group) > 1 and key not in found and sum(item.open_minor for item in group) == amount_minor:
            found[key] = Fit(_whole(group), (reason(code, count=len(group)),), True, 88)
    for ids in _chosen_groups(candidates):
        group = [item for item in candidates if item.id in ids]
        if len(group) > 1 and sum(item.open_minor for item in group) == amount_minor:
            numbers = ", ".join(item.number for item in group)
            found.setdefault(ids, Fit(_whole(group), (reason("amount-is-sum", invoices=numbers),), True, 87))
    if not found:
        found = _less_credit_notes(amount_minor, candidates, overdue, known)
    # One fee may as well be two smaller ones.
    is_only = len(found) == 1 and not (equal and _is_sum_of_few(amount_minor, candidates))
    return [fit._replace(is_only=fit.is_only and is_only) for fit in found.values()]


def _is_sum_of_few(amount_minor: int, candidates: Sequence[OpenItem]) -> bool:
    return any(len(group) <= FEW_TERMS for group in subsets(amount_minor, candidates[:MAX_ITEMS]))


def _less_credit_notes(
    amount_minor: int, candidates: Sequence[OpenItem], overdue: Sequence[OpenItem], known: Sequence[OpenItem]
) -> dict[frozenset[int], Fit]:
    """All that is open or overdue less every credit note, or one invoice less one of them."""
    notes = [item for item in known if item.open_minor < 0]
    found: dict[frozenset[int], Fit] = {}
    if not notes:
        return found
    groups = [[*candidates, *notes], [*overdue, *notes]]
    groups += [[item, note] for item in candidates for note in notes if item.open_minor + note.open_minor > 0]
    for group in groups:
        if sum(item.open_minor for item in group) == amount_minor:
            told = ", ".join(item.number for item in group if item.open_minor < 0)
            key = frozenset(item.id for item in group)
            found.setdefault(key, Fit(_whole(group), (reason("credit-note-to-net", notes=told),), True, 84))
    return found


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
    """Find a few items that sum to the amount; sure only among few.

    Ten invoices have hundreds of sums, and a part payment hits one of them now and then.
    """
    found = []
    for group in subsets(amount_minor, candidates[:MAX_ITEMS]):
        numbers = ", ".join(item.number for item in group)
        found.append(Fit(_whole(group), (reason("amount-is-sum", invoices=numbers),), True, 80 - 2 * len(group)))
        if len(found) == 5:
            break
    is_only = len(found) == 1 and len(candidates) <= FEW
    return [fit._replace(is_only=is_only) for fit in found]


def _chosen_groups(candidates: Sequence[OpenItem]) -> Iterator[frozenset[int]]:
    """Yield the oldest two, three and so on, and all that were issued or fall due in one month."""
    for count in range(2, len(candidates)):
        yield frozenset(item.id for item in candidates[:count])
    months: dict[tuple[str, int, int], set[int]] = {}
    for item in candidates:
        months.setdefault(("due", item.due_on.year, item.due_on.month), set()).add(item.id)
        months.setdefault(("issued", item.issued_on.year, item.issued_on.month), set()).add(item.id)
    yield from map(frozenset, months.values())


def subsets(amount_minor: int, items: Sequence[OpenItem]) -> Iterator[tuple[OpenItem, ...]]:
    """Yield groups of two to MAX_TERMS items with this sum, each set of amounts once, by its oldest items."""
    fitting = [item for item in items if 0 < item.open_minor < amount_minor]
    half = len(fitting) // 2
    by_sum: dict[int, list[int]] = {}
    for sum_minor, mask in _sums(fitting[:half]):
        by_sum.setdefault(sum_minor, []).append(mask)
    found = []
    for sum_minor, mask in _sums(fitting[half:]):
        for first in by_sum.get(amount_minor - sum_minor, ()):
            places = [place for place in range(len(fitting)) if (first | mask << half) >> place & 1]
            if 2 <= len(places) <= MAX_TERMS:
                found.append((len(places), places))
    seen: set[tuple[int, ...]] = set()
    for _, places in sorted(found):
        group = tuple(fitting[place] for place in places)
        amounts = tuple(sorted(item.open_minor for item in group))
        if amounts not in seen:
            seen.add(amounts)
            yield group


def _sums(items: Sequence[OpenItem]) -> list[tuple[int, int]]:
    """Return the sum of every group, and the group as a mask of bits."""
    sums = [(0, 0)]
    for place, item in enumerate(items):
        sums += [(sum_minor + item.open_minor, mask | 1 << place) for sum_minor, mask in sums]
    return sums

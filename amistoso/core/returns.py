"""Which payment a return takes back: by the bank's own references, the numbers it names, or who it was.

Sure only where one payment of just this amount can be meant. Months of equal fees look alike: then a person says which.
Knows no database; what may be taken back is given.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from amistoso.core import invoice_numbers, matching, offers
from amistoso.core.invoice_numbers import NumberIndex
from amistoso.core.matches import Line, Match, Part, Proposal, Reason, Status, reason
from amistoso.core.names import plain_words
from amistoso.core.payers import Payer

WINDOW_DAYS = 400  # a debit without a mandate comes back up to thirteen months later
SOON_DAYS = 15  # for want of money it comes back within days, for a refund within weeks
SLOW_CODES = frozenset({"MD01", "MD06"})
MOST_FEE_MINOR = 6_000  # that the bank adds to what it takes back
MAX_PROPOSALS = 5
MIN_TOLD = 8  # letters of a name, below which it stands in many others
MIN_TEXT = 30  # of a text
_CODES = re.compile(
    r"\b(AC0[1-9]|AC1[0-9]|AG0[12]|AM0[1-9]|BE0[1-9]|CNOR|DNOR|FF0[1-9]|FOCR|MD0[1267]|MS0[23]|RC0[1-9]|RR0[1-4]|SL01|SL1[1-4])\b"
)
_UNSAID = frozenset({"", "NOTPROVIDED", "NOREF", "NONREF"})


class Paid(NamedTuple):
    """A live allocation, or money of a line that settled nothing (`allocation_id` None), and the payment it is from."""

    allocation_id: int | None
    item_id: int | None
    number: str
    customer_id: int | None
    minor: int
    paid_on: date
    line_id: int | None = None  # None: only the invoice list says it was paid
    end_to_end_id: str = ""
    mandate_id: str = ""
    reference: str = ""
    payer_iban: str = ""
    payer_name: str = ""
    text: str = ""

    @property
    def key(self) -> int:
        """Tell it from every other: its allocation, or below zero the line that settled nothing."""
        return self.allocation_id or -(self.line_id or 0)


class Opened(NamedTuple):
    """An item that is open, whose invoice a return may name: somebody knew of the return before the bank told it."""

    item_id: int
    number: str
    customer_id: int
    open_minor: int


class _Group(NamedTuple):
    """Payments of one customer that together come to what went back."""

    paid: tuple[Paid, ...]
    score: int
    reasons: tuple[Reason, ...]
    is_proved: bool  # the bank's reference, the number or the payer says so, not only the amount
    weight: int  # of all that speaks for it; the score ends at a hundred

    @property
    def is_nobodys(self) -> bool:
        return all(one.customer_id is None for one in self.paid)

    @property
    def on(self) -> date:
        return max(one.paid_on for one in self.paid)


def code_of(return_code: str, text: str) -> str:
    """Return why it came back, in the bank's code; banks that have no field for it write it in the text."""
    if return_code:
        return return_code.upper()
    found = _CODES.search(text.upper())
    return found[1] if found else ""


def match_return(line: Line, paid: Iterable[Paid], payer: Payer, opened: Sequence[Opened] = ()) -> Match:
    """Find what a return takes back among what was paid before it, or that what it names is open already."""
    earlier = [one for one in paid if 0 <= (line.booked_on - one.paid_on).days <= WINDOW_DAYS]
    named = _named(line, earlier)
    groups = [_weighed(line, group, named, payer) for group in _groups(-line.amount_minor, earlier, named)]
    # Of groups that share money the larger is the whole payment, with the credit notes it netted.
    # What is known to be a customer's, and was paid of late, is likelier to come back.
    groups.sort(key=lambda one: (-one.weight, one.is_nobodys, -one.on.toordinal(), -len(one.paid), _ids(one)))
    chosen = [group for group in groups if _proposal(group).key not in line.rejected]
    code = code_of(line.return_code, line.text)
    told = (reason("returned-code", why=code),) if code else ()
    if chosen and not line.is_for_person and _is_sure(line, chosen):
        best = _proposal(chosen[0])
        return Match(
            line, Status.APPLIED, (*best.reasons, *told), best.customer_id or None, best.parts, best.score,
            undoes=best.undoes, unspent=best.unspent,
        )  # fmt: skip
    still = [way for way in _already_open(line, opened) if way.key not in line.rejected]
    if len(still) == 1 and not line.is_for_person and not groups:  # else it may be a payment that waits to be applied
        (way,) = still
        return Match(line, Status.APPLIED, (*way.reasons, *told), way.customer_id, way.parts, way.score)
    proposals = (*still, *(_proposal(group) for group in chosen))[:MAX_PROPOSALS]
    doubts = [reason("undone-before")] if line.is_for_person else []
    doubts += [reason("several-fit", count=len(chosen))] if len(chosen) > 1 else []
    is_theirs = bool(chosen) and (len(chosen) == 1 or chosen[0].is_proved)
    return Match(
        line,
        Status.PROPOSED if proposals else Status.NONE,
        (reason("returned"), *doubts, *told),
        (proposals[0].customer_id or None) if is_theirs else payer.customer_id,
        score=proposals[0].score if proposals else 0,
        proposals=proposals,
    )


def _already_open(line: Line, opened: Sequence[Opened]) -> list[Proposal]:
    """Its part is of nothing: there is nothing to open again, and still a customer whose payment came back."""
    named = _named(line, opened)
    return [
        Proposal(one.customer_id, (Part(one.item_id, 0),), 85, (reason("return-already-open", invoices=one.number),))
        for one in opened
        if one.item_id in named and one.open_minor == -line.amount_minor
    ]


def _ids(group: _Group) -> tuple[int, ...]:
    return tuple(one.key for one in group.paid)


def _proposal(group: _Group) -> Proposal:
    return Proposal(
        next((one.customer_id for one in group.paid if one.customer_id is not None), 0),
        tuple(Part(one.item_id, -one.minor) for one in group.paid if one.item_id is not None),
        group.score,
        group.reasons,
        tuple(one.allocation_id for one in group.paid if one.allocation_id is not None),
        tuple((one.line_id or 0, one.minor) for one in group.paid if one.allocation_id is None),
    )


def _groups(amount: int, paid: Sequence[Paid], named: set[int]) -> list[tuple[Paid, ...]]:
    """Return what comes to the amount: a whole payment, one customer's part of it, or invoices that are named.

    Also what comes to a little less, where the bank may have added its fee: never sure.
    """
    by_line: dict[int, list[Paid]] = defaultdict(list)
    by_customer: dict[tuple[int, int | None], list[Paid]] = defaultdict(list)
    by_item: dict[int, list[Paid]] = defaultdict(list)
    for one in paid:
        if one.line_id is not None:
            by_line[one.line_id].append(one)
            by_customer[one.line_id, one.customer_id].append(one)
        if one.item_id is not None and one.item_id in named:
            by_item[one.item_id].append(one)
    latest = [max(by_item[item_id], key=lambda one: (one.paid_on, one.allocation_id or 0)) for item_id in sorted(named)]
    alone = [[one] for one in (*latest, *paid) if one.minor == amount]
    tried = [*by_line.values(), *by_customer.values(), latest, *alone]
    found: dict[frozenset[int], tuple[Paid, ...]] = {}
    for group in tried:
        sum_minor = sum(one.minor for one in group)
        is_all = sum_minor == amount
        if is_all or (group is latest and group and 0 < amount - sum_minor <= MOST_FEE_MINOR):
            found.setdefault(
                frozenset(one.key for one in group), tuple(sorted(group, key=lambda one: one.allocation_id or 0))
            )
    return list(found.values())


def _named(line: Line, paid: Sequence[Paid] | Sequence[Opened]) -> set[int]:
    """Return the items whose invoice the return names."""
    index, told = NumberIndex(), matching.mentions_of(line)
    for one in paid:
        tail, joined = invoice_numbers.keys_of(one.number)
        if one.item_id is not None and (tail in told.tails or joined in told.joined):
            index.add(one.item_id, one.number, "")
    reading = invoice_numbers.read(matching.texts_of(line), index)
    return {item_id for one in reading.sightings if offers.is_strong(one) for item_id in one.invoice_ids}


def _weighed(line: Line, group: tuple[Paid, ...], named: set[int], payer: Payer) -> _Group:
    score, reasons, is_proved = 20, [reason("return-amount", minor=-line.amount_minor, currency=line.currency)], False
    if sum(one.minor for one in group) != -line.amount_minor:
        fee = -line.amount_minor - sum(one.minor for one in group)
        score, reasons = 5, [reason("return-with-fee", minor=fee, currency=line.currency)]
    customers = {one.customer_id for one in group}
    signs = [
        ("return-end-to-end", 60, _all_say(group, "end_to_end_id", line.end_to_end_id)),
        ("return-reference", 40, _all_say(group, "reference", line.creditor_reference or line.reference)),
        ("return-mandate", 45, _all_say(group, "mandate_id", line.mandate_id)),
        ("return-account", 40, _all_say(group, "payer_iban", line.payer_iban)),
        ("return-text", 40, _tells_all(group, line)),
        ("return-name", 25, _tells(group, line, "payer_name", MIN_TOLD)),
        ("return-number", 50, {one.item_id for one in group} <= named),
        ("return-payer", 35, payer.is_certain and customers == {payer.customer_id}),
        ("return-payer", 12, not payer.is_certain and payer.customer_id is not None and payer.customer_id in customers),
    ]
    for code, weight, is_so in signs:
        if is_so:
            score, is_proved = score + weight, is_proved or weight >= 35
            numbers = ", ".join(dict.fromkeys(one.number for one in group if one.number))
            reasons.append(reason(code, invoices=numbers))
    return _Group(group, min(score, 100), tuple(reasons), is_proved, score)


def _tells_all(group: Sequence[Paid], line: Line) -> bool:
    """Say whether the bank repeats the whole text of the payment, too long to stand in another by chance."""
    return _tells(group, line, "text", MIN_TEXT)


def _tells(group: Sequence[Paid], line: Line, name: str, length: int) -> bool:
    said = f" {plain_words(f'{line.payer_name} {line.text}')} "
    told = [plain_words(getattr(one, name)) for one in group]
    return all(len(one) >= length and f" {one} " in said for one in told)


def _all_say(group: Sequence[Paid], name: str, said: str) -> bool:
    return said.strip().upper() not in _UNSAID and all(getattr(one, name) == said for one in group)


def _is_sure(line: Line, groups: Sequence[_Group]) -> bool:
    """One payment is proved, and no other is as well: months of equal fees differ by how long ago they were paid."""
    best = groups[0]
    if not best.is_proved or sum(one.minor for one in best.paid) != -line.amount_minor:
        return False
    if len({one.customer_id for one in best.paid}) != 1 and best.score < 80:
        return False
    rivals = [group for group in groups[1:] if group.is_proved and group.score >= best.score - 10]
    rivals = [group for group in rivals if not set(group.paid) & set(best.paid)]
    if not rivals:
        return True
    if code_of(line.return_code, line.text) in SLOW_CODES or (line.booked_on - best.on).days > SOON_DAYS:
        return False
    return all((line.booked_on - group.on).days > SOON_DAYS for group in rivals)

"""The ways in which one bank line could be applied, each with its reasons: by number, by who pays, by amount alone.

An offer is sure only where no doubt is left; `core.matching` applies the sure ones and ranks the others.
"""

from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import NamedTuple

from amistoso.core import allocation, fitting, payers
from amistoso.core.invoice_numbers import Reading, Sighting, Strength
from amistoso.core.matches import Book, Line, OpenItem, Part, Reason, key_of, reason
from amistoso.core.names import plain_words
from amistoso.core.near_amounts import why_less
from amistoso.core.payers import Payer

MAX_BY_AMOUNT = 20
MAX_CREDIT_NOTES = 8  # of one customer, looked at together
EXACT_SCORE = 75  # a number was named and the amount is exactly that


class Named(NamedTuple):
    """The invoices a line names. Strong: the text needs no word about the payer."""

    items: tuple[OpenItem, ...]
    is_strong: bool
    is_told: bool  # every number is whole, or has a word such as "factura" before it

    @property
    def customer_ids(self) -> set[int]:
        return {item.customer_id for item in self.items}

    @property
    def customer_id(self) -> int:
        return self.items[0].customer_id

    @property
    def numbers(self) -> str:
        return ", ".join(dict.fromkeys(item.number for item in self.items))

    @property
    def is_one(self) -> bool:
        return len({item.invoice_id for item in self.items}) == 1

    @property
    def total_minor(self) -> int:
        return sum(max(0, item.open_minor) for item in self.items)


class Offer(NamedTuple):
    """What a rule found: what to settle, why, and whether it is sure."""

    customer_id: int
    parts: tuple[Part, ...]
    score: int
    reasons: tuple[Reason, ...]
    is_sure: bool
    is_strong: bool = False


def payer_of(line: Line, book: Book) -> Payer:
    if line.is_said and line.customer_id is not None:
        return Payer(line.customer_id, True, "said")
    return payers.identify(line.payer_name, line.payer_iban, line.payer_tax_id, line.text, book.payers)


def is_strong(sighting: Sighting) -> bool:
    if sighting.strength is Strength.PARTIAL:
        return False
    return sighting.strength is Strength.FULL or sighting.has_keyword


def by_number(line: Line, reading: Reading, payer: Payer, book: Book) -> list[Offer]:
    found = [_offer_for(line, named, payer, book) for named in named_by(line, reading, payer, book)]
    return allowed(line, [offer for offer in found if offer is not None])


def allowed(line: Line, offers: Iterable[Offer]) -> list[Offer]:
    """Leave out what a person has said no to."""
    return [one for one in offers if not line.rejected or key_of(one.parts) not in line.rejected]


def named_by(line: Line, reading: Reading, payer: Payer, book: Book) -> list[Named]:
    """Return what the sure numbers name, then what they name of the payer's, then all that could be the payer's."""
    written = [one for one in reading.sightings if not one.is_between]
    strong = [one for one in written if is_strong(one)]
    reach = book.payers.reach_of(payer)
    readings: list[tuple[Sequence[Sighting], set[int] | None]] = [(strong, None)]
    if len(written) < len(reading.sightings):
        readings.append(([one for one in reading.sightings if is_strong(one)], None))
    if reach:
        readings += [(strong, reach), (written, reach), (reading.sightings, reach)]
    found: dict[tuple[OpenItem, ...], Named] = {}
    for sightings, among in readings:
        named = _named(line, sightings, among, book)
        if named is not None:
            found.setdefault(named.items, named)
    if not found and not reach:
        # Part of a number after "factura" is worth showing, where only one invoice of one customer can be meant.
        told = [one for one in written if one.has_keyword]
        named = _named(line, told, None, book) or _of_this_amount(line, told, book)
        return [named] if named else []
    return list(found.values())


def _named(line: Line, sightings: Sequence[Sighting], reach: set[int] | None, book: Book) -> Named | None:
    """Resolve numbers to invoices; None where a number may be two invoices."""
    invoice_ids: set[int] = set()
    for sighting in sightings:
        ids = [one for one in sighting.invoice_ids if reach is None or book.customer_of(one) in reach]
        if len(ids) > 1:
            return None
        invoice_ids.update(ids)
    items = book.of_invoices(invoice_ids, line.currency)
    if not items:
        return None
    strong = all(map(is_strong, sightings))
    return Named(tuple(items), strong, strong or all(one.has_keyword for one in sightings))


def _of_this_amount(line: Line, sightings: Sequence[Sighting], book: Book) -> Named | None:
    """Of several invoices that a short number may mean, take the one that comes to just this."""
    ids = {one for sighting in sightings for one in sighting.invoice_ids}
    items = [item for item in book.of_invoices(ids, line.currency) if item.open_minor == line.unapplied_minor]
    return Named(tuple(items), False, False) if len(items) == 1 else None


class _Who(NamedTuple):
    """What is known about who pays the invoices named."""

    agrees: bool  # surely theirs to pay: the customer, or the one who pays for them
    is_other: bool  # surely somebody else
    reasons: tuple[Reason, ...]


def _who(named: Named, payer: Payer, book: Book) -> _Who:
    if not payer.is_certain:
        return _Who(False, False, ())
    if named.customer_ids == {payer.customer_id}:
        return _Who(True, False, (reason("payer-known", by=payer.because),))
    if named.customer_ids <= book.payers.reach_of(payer):
        return _Who(True, False, (reason("payer-known", by=payer.because), reason("pays-for")))
    return _Who(False, True, (reason("other-payer"),))


def _offer_for(line: Line, named: Named, payer: Payer, book: Book) -> Offer | None:
    who = _who(named, payer, book)
    if len(named.customer_ids) > 1 and not who.agrees:
        return _of_several_customers(line, named, who)
    exact = _exact(line.unapplied_minor, named)
    if not exact:
        return _inexact(line, named, who, book)
    reasons = [reason("number-and-amount", invoices=named.numbers)]
    if any(part.from_ledger_minor for part in exact):
        reasons.append(reason("already-in-ledger", invoice=named.numbers))
    is_sure = who.agrees or (named.is_strong and not who.is_other)
    score = 100 if who.agrees else 97 if is_sure else 92 if named.is_strong else EXACT_SCORE
    return Offer(named.customer_id, exact, score, (*reasons, *who.reasons), is_sure, named.is_strong)


def _of_several_customers(line: Line, named: Named, who: _Who) -> Offer | None:
    """One payer for several customers: exact or not at all, and a person says so the first time."""
    exact = _exact(line.unapplied_minor, named)
    if not exact:
        return None
    reasons = (reason("number-and-amount", invoices=named.numbers), reason("several-customers"), *who.reasons)
    return Offer(named.customer_id, exact, 91 if named.is_strong else EXACT_SCORE - 5, reasons, False)


def _exact(amount: int, named: Named) -> tuple[Part, ...]:
    """Find the named items whose sum is the amount; those the ledger only calls paid come after the open ones."""
    items = named.items
    opened = [item for item in items if item.open_minor > 0]
    in_ledger = [item for item in items if item.ledger_minor > 0]
    choices = [[_whole(item) for item in opened]]
    if len(opened) < len(items):  # a credit note beside its invoice
        choices.append([_whole(item) for item in items if item.open_minor])
    if named.is_one:  # an invoice in instalments: the first ones, or just one
        choices += [[_whole(item) for item in opened[:count]] for count in range(1, len(opened))]
        choices += [[_whole(item)] for item in opened if item.open_minor == amount]
    choices.append([_whole(item) for item in items if item.payable_minor > 0])
    choices.append([Part(item.id, max(0, item.open_minor) + item.ledger_minor, item.ledger_minor) for item in items])
    choices.append([Part(item.id, item.ledger_minor, item.ledger_minor) for item in in_ledger])
    if named.is_one:
        choices += [[Part(item.id, amount, amount)] for item in in_ledger if item.ledger_minor == amount]
    for choice in choices:
        parts = tuple(part for part in choice if part.minor)
        if parts and sum(part.minor for part in parts) == amount:
            return parts
    return ()


def _whole(item: OpenItem) -> Part:
    if item.open_minor:
        return Part(item.id, item.open_minor)
    return Part(item.id, item.ledger_minor, item.ledger_minor)


def _inexact(line: Line, named: Named, who: _Who, book: Book) -> Offer | None:
    """Less than the invoices named: credit notes, a fee, a part. More: the rest may be exactly one other thing."""
    amount, total = line.unapplied_minor, named.total_minor
    if total == 0:
        return None
    if amount < total:
        return _less_credit_notes(line, named, who, book) or _less(line, named, who, book)
    values: dict[str, object] = {"invoices": named.numbers, "currency": line.currency}
    own = oldest_first(total, named.items, book, line)
    others = _others(line, named, book)
    for fit in fitting.fits(amount - total, others, line.booked_on)[:1]:
        reasons = (reason("named-and-rest", **values), *fit.reasons, *who.reasons)
        return Offer(named.customer_id, (*own, *fit.parts), 84, reasons, who.agrees and named.is_told and fit.is_only)
    reasons = (reason("more-than-named", minor=amount - total, **values), *who.reasons)
    return Offer(named.customer_id, own, 82 if who.agrees or named.is_strong else 60, reasons, False)


def _others(line: Line, named: Named, book: Book) -> list[OpenItem]:
    ids = {item.id for item in named.items}
    return [item for item in book.of_customers(named.customer_ids, line.currency) if item.id not in ids]


def _less_credit_notes(line: Line, named: Named, who: _Who, book: Book) -> Offer | None:
    """The invoices named less credit notes of the same customer that come to just the difference."""
    missing = named.total_minor - line.unapplied_minor
    notes = [one for one in _others(line, named, book) if one.open_minor < 0 and one.issued_on <= line.booked_on]
    notes = notes[:MAX_CREDIT_NOTES]
    found = [
        group
        for size in range(1, len(notes) + 1)
        for group in combinations(notes, size)
        if -sum(note.open_minor for note in group) == missing
    ]
    if not found:
        return None
    parts = (*(_whole(item) for item in named.items if item.open_minor > 0), *(_whole(note) for note in found[0]))
    told = ", ".join(dict.fromkeys(note.number for note in found[0]))
    reasons = (reason("less-credit-notes", invoices=named.numbers, notes=told), *who.reasons)
    is_sure = who.agrees and named.is_told and len(found) == 1
    return Offer(named.customer_id, parts, 95 if who.agrees else 88, reasons, is_sure)


def _less(line: Line, named: Named, who: _Who, book: Book) -> Offer:
    amount, total = line.unapplied_minor, named.total_minor
    parts = oldest_first(amount, named.items, book, line)
    part = reason("part-payment", minor=total - amount, invoices=named.numbers, currency=line.currency)
    near = why_less(amount, total, line.currency, book.discounts.get(named.customer_id, 0))
    reasons = (part, *([near] if near else []), *who.reasons)
    # Who writes one number and pays exactly another invoice may have mistaken the number.
    is_other = bool(fitting.fits(amount, _others(line, named, book), line.booked_on))
    is_sure = who.agrees and named.is_told and named.is_one and not is_other
    score = 90 if is_sure else 86 if near and not is_other else 65
    return Offer(named.customer_id, parts, score if named.is_told or near else score - 10, reasons, is_sure)


def oldest_first(amount: int, items: Iterable[OpenItem], book: Book, line: Line) -> tuple[Part, ...]:
    payable = [allocation.Payable(item.id, item.due_on, item.open_minor) for item in items if item.open_minor > 0]
    split = allocation.allocate(amount, payable, order=book.order, on=line.booked_on)
    return tuple(Part(item_id, minor) for item_id, minor in split.parts)


def by_identity(line: Line, payer: Payer, book: Book) -> list[Offer]:
    """Return what a known payer may be paying: what they owe themselves, then what those owe for whom they pay."""
    found: list[Offer] = []
    if payer.customer_id is not None:
        who = reason("payer-known" if payer.is_certain else "payer-likely", by=payer.because)
        found = _of_customers(line, {payer.customer_id}, (who,), book, is_sure=payer.is_certain)
        found = [one if payer.is_certain else one._replace(score=one.score - 15) for one in found]
    reach = book.payers.reach_of(payer)
    if len(reach) > 1 and not any(one.is_sure for one in found):
        who = reason("pays-for") if payer.customer_id is not None else reason("shared-account")
        group = _of_customers(line, reach, (who,), book, is_sure=False)
        found += [one._replace(score=one.score - 8) for one in group]
    return allowed(line, found)


def _of_customers(
    line: Line, customer_ids: set[int], who: tuple[Reason, ...], book: Book, *, is_sure: bool
) -> list[Offer]:
    items = book.of_customers(customer_ids, line.currency)
    owner = {item.id: item.customer_id for item in items}
    amount = line.unapplied_minor
    found = [
        Offer(owner[fit.parts[0].item_id], fit.parts, fit.score, (*who, *fit.reasons), is_sure and fit.is_only)
        for fit in fitting.fits(amount, items, line.booked_on)
    ]
    if not found:
        found = _nearly(line, items, who, book)
    parts = oldest_first(amount, (item for item in items if item.issued_on <= line.booked_on), book, line)
    if parts and not found:
        spread = reason("oldest-first" if book.order is allocation.Order.OLDEST_FIRST else "legal-order")
        found.append(Offer(owner[parts[0].item_id], parts, 45, (*who, spread), False))
    return found


def _nearly(line: Line, items: Sequence[OpenItem], who: tuple[Reason, ...], book: Book) -> list[Offer]:
    """An invoice that comes to a little more, with a cause for what is missing; the least missing first."""
    found = []
    for item in items:
        if item.open_minor <= line.unapplied_minor or item.issued_on > line.booked_on:
            continue
        near = why_less(line.unapplied_minor, item.open_minor, line.currency, book.discounts.get(item.customer_id, 0))
        if near is not None:
            missing = item.open_minor - line.unapplied_minor
            reasons = (*who, reason("nearly", invoice=item.number), near)
            offer = Offer(item.customer_id, (Part(item.id, line.unapplied_minor),), 70, reasons, False)
            found.append((missing, item.id, offer))
    return [offer._replace(score=70 - place) for place, (_, _, offer) in enumerate(sorted(found)[:5])]


def by_amount(line: Line, book: Book) -> list[Offer]:
    """Show who owes just this, the likeliest name first; the amount alone is never enough to apply it."""
    fit = [item for item in book.of_amount(line.unapplied_minor, line.currency) if item.issued_on <= line.booked_on]
    score = 30 if len({item.customer_id for item in fit}) == 1 else 15
    said = plain_words(f"{line.payer_name} {line.text}"[:200])
    scored = []
    for item in fit:
        like = _likeness(said, book.payers.key_of.get(item.customer_id, ""))
        more = round((like - 70) * 1.2) if like > 70 else 0
        why = (reason("name-alike"),) if like > 80 else ()
        only = reason("amount-only", invoice=item.number)
        scored.append(Offer(item.customer_id, (Part(item.id, item.open_minor),), score + more, (only, *why), False))
    scored.sort(key=lambda one: -one.score)
    return allowed(line, scored[:MAX_BY_AMOUNT])


def _likeness(said: str, key: str) -> float:
    """Return how well a customer's name fits somewhere in what the bank wrote."""
    if not said or not key:
        return 0
    words, size = said.split(), len(key.split())
    return max(payers.likeness(" ".join(words[start : start + size]), key) for start in range(len(words)))

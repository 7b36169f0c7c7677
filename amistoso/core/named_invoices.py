"""The ways to apply a bank line to the invoices that its text names.

A number may be of two series, in short, torn or mistaken: each way to read the text is tried, and one that does not
come to the amount is sure only where the payer is, and nothing that is named was left out.
"""

import re
from collections.abc import Sequence
from itertools import combinations, product
from math import prod
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from amistoso.core import fitting
from amistoso.core.invoice_numbers import Reading, Sighting, Strength, Written, keys_of
from amistoso.core.matches import Book, Line, OpenItem, Part, Reason, reason
from amistoso.core.mentions import mentions
from amistoso.core.names import plain_words
from amistoso.core.near_amounts import why_less
from amistoso.core.offers import EXACT_SCORE, ON_ACCOUNT, Offer, allowed, is_strong, oldest_first
from amistoso.core.payers import Payer
from amistoso.core.plain_texts import cleaned, plain

MAX_CHOICES = 64  # ways to read numbers that may be of several series
MAX_CREDIT_NOTES = 8  # of one customer, looked at together
MIN_SAID = 4  # last figures of a number that are no coincidence beside numbers that are told
# What says that more was meant than the one invoice that could be read.
_MORE = re.compile(
    r"\b(?:FRAS|FRS|FTRAS|FACTS|FACS|FACTURAS|FACTURES|FATURAS|INVOICES|VARIAS|RESTO|SALDO|TOTAL|TODO)\b"
    r"|[+&;,]\s*[A-Z]{0,4}[ ./-]{0,3}\d|\b(?:Y|E|I|MAS|AND)[ .]{1,2}(?:[A-Z]{1,7}[ ./-]{0,3})?\d|\b(?:Y|E|MAS)\s*$"
)


class Named(NamedTuple):
    """The invoices a line names. Strong: the text needs no word about the payer."""

    items: tuple[OpenItem, ...]
    is_strong: bool
    is_told: bool  # every number is whole, or has a word such as "factura" before it
    is_whole: bool = True  # nothing that the line names was left out
    is_plain: bool = True  # as it reads at first sight

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


def by_number(line: Line, reading: Reading, payer: Payer, book: Book) -> list[Offer]:
    """Return what the numbers in the text may mean; a doubtful way of reading them counts only where it is exact."""
    found = []
    for place, named in enumerate(named_by(line, reading, payer, book)):
        offer = _offer_for(line, named, payer, book)
        if offer is not None and (place == 0 or named.is_plain or offer.is_exact):
            found.append(offer)
    return allowed(line, found)


def named_by(line: Line, reading: Reading, payer: Payer, book: Book) -> list[Named]:
    """Return what the sure numbers name, then what they name of the payer's, then all that could be the payer's."""
    written = [one for one in reading.sightings if one.written is not Written.BETWEEN]
    strong = [one for one in written if is_strong(one)]
    whole = [one for one in strong if one.written is Written.WHOLE]
    reach = book.payers.reach_of(payer)
    # Sightings, of whose invoices, and whether that is how they read at first sight.
    readings: list[tuple[Sequence[Sighting], set[int] | None, bool]] = [(strong, None, True)]
    if len(whole) < len(strong):
        readings.append((whole, None, False))
    if len(written) < len(reading.sightings):
        readings.append(([one for one in reading.sightings if is_strong(one)], None, False))
    if reach:
        readings += [(strong, reach, True), (written, reach, True), (reading.sightings, reach, False)]
    if strong:
        readings.append((written, None, False))
    found: dict[tuple[OpenItem, ...], Named] = {}
    for sightings, among, is_plain in readings:
        named = _named(line, sightings, among, book)
        if named is not None:
            left = _leaves_out(named, written)
            found.setdefault(named.items, named._replace(is_plain=is_plain, is_whole=not left))
    for sightings in (strong, written):
        if by_sum := _of_this_sum(line, sightings, book):
            found.setdefault(by_sum.items, by_sum)
    if not found:
        # Part of a number after "factura" is worth showing, where only one invoice of one customer can be meant.
        told = [one for one in written if one.has_keyword or is_strong(one)]
        whole = [one for one in written if one.strength is not Strength.PARTIAL]
        named = _named(line, told, None, book) or _of_this_amount(line, [*told, *whole], book)
        return [named] if named else []
    return list(found.values())


def _named(line: Line, sightings: Sequence[Sighting], reach: set[int] | None, book: Book) -> Named | None:
    """Resolve numbers to invoices; None where a number may be two invoices.

    A number that may be two is the one of the customer whom the other numbers name.
    """
    told = [(one, [who for who in one.invoice_ids if reach is None or book.customer_of(who) in reach])
            for one in sightings]  # fmt: skip
    sure = {book.customer_of(ids[0]) for _, ids in told if len(ids) == 1}
    invoice_ids: set[int] = set()
    for _, ids in told:
        own = [one for one in ids if len(sure) == 1 and book.customer_of(one) in sure]
        if len(ids) > 1 and len(own) != 1:
            return None
        invoice_ids.update(own if len(ids) > 1 else ids)
    items = book.of_invoices(invoice_ids, line.currency)
    if not items:
        return None
    used = [one for one, ids in told if ids]
    strong = all(map(is_strong, used)) or (any(map(is_strong, used)) and len({one.customer_id for one in items}) == 1)
    return Named(tuple(items), strong, strong or all(one.has_keyword for one in used))


def _leaves_out(named: Named, sightings: Sequence[Sighting]) -> bool:
    """Say whether the text may name something else besides."""
    known = {item.invoice_id for item in named.items}
    return any(known.isdisjoint(one.invoice_ids) for one in sightings)


def _of_this_sum(line: Line, sightings: Sequence[Sighting], book: Book) -> Named | None:
    """Where numbers may be of two series each, take the only choice that comes to the amount."""
    choices = {one.invoice_ids for one in sightings}
    if not any(len(ids) > 1 for ids in choices) or prod(map(len, choices)) > MAX_CHOICES:
        return None
    found = set()
    for ids in product(*choices):
        items = tuple(book.of_invoices(set(ids), line.currency))
        if items and sum(item.open_minor for item in items) == line.unapplied_minor:
            found.add(items)
    is_told = all(one.has_keyword for one in sightings)
    return Named(found.pop(), False, is_told, is_plain=False) if len(found) == 1 else None


def _of_this_amount(line: Line, sightings: Sequence[Sighting], book: Book) -> Named | None:
    """Of several invoices that a short number may mean, take the one that comes to just this."""
    ids = {one for sighting in sightings for one in sighting.invoice_ids}
    items = [item for item in book.of_invoices(ids, line.currency) if item.open_minor == line.unapplied_minor]
    return Named(tuple(items), False, False) if len(items) == 1 else None


def _is_near(named: Named, payer: Payer) -> bool:
    """Say whether they are of one customer whose name is what was read, or almost."""
    return len(named.customer_ids) == 1 and named.customer_ids <= {*payer.among, *payer.near, payer.customer_id}


class _Who(NamedTuple):
    """What is known about who pays the invoices named."""

    agrees: bool  # surely theirs to pay: the customer, or the one who pays for them
    is_other: bool  # somebody else, it seems
    reasons: tuple[Reason, ...]
    is_likely: bool = False  # theirs, it seems
    is_certain: bool = False
    reach: frozenset[int] = frozenset()  # whose invoices they may pay


def _who(named: Named, payer: Payer, book: Book) -> _Who:
    who = _of_payer(named, payer, book)
    return who._replace(is_certain=payer.is_certain, reach=frozenset(book.payers.reach_of(payer)))


def _of_payer(named: Named, payer: Payer, book: Book) -> _Who:
    if not payer.is_certain:
        # A customer's name beside another's number: one of the two is mistaken.
        is_near = _is_near(named, payer)
        is_other = (
            payer.customer_id is not None and not is_near and not named.customer_ids & book.payers.reach_of(payer)
        )
        is_likely = is_near or bool(named.customer_ids & book.payers.reach_of(payer))
        if named.is_strong and named.customer_ids == {payer.customer_id}:  # neither is sure alone, both together are
            return _Who(True, False, (reason("payer-likely", by=payer.because),), True)
        return _Who(False, is_other, (reason("other-payer-likely"),) if is_other else (), is_likely)
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
    # Number, amount and a likely name say one thing together, though none of them is sure alone.
    # Of namesakes only a number that is told as one says who, not figures that happen to be one.
    is_theirs = who.is_likely and (
        named.customer_ids == {payer.customer_id} or (named.is_told and _is_near(named, payer))
    )
    is_sure = who.agrees or is_theirs or (named.is_strong and not who.is_other)
    strong_score = 89 if who.is_other and _is_slip(line, named, payer, book) else 92
    score = 100 if who.agrees else 97 if is_sure else strong_score if named.is_strong or named.is_told else EXACT_SCORE
    return Offer(named.customer_id, exact, score, (*reasons, *who.reasons), is_sure, named.is_strong, True)


def _is_slip(line: Line, named: Named, payer: Payer, book: Book) -> bool:
    """Say whether one wrong figure in the number of their own invoice would explain that they name another's."""
    own = book.of_customers(book.payers.reach_of(payer), line.currency)
    exact = [item.number for item in own if item.open_minor == line.unapplied_minor]
    return any(Levenshtein.distance(number, named.numbers, score_cutoff=1) <= 1 for number in exact)


def _of_several_customers(line: Line, named: Named, who: _Who) -> Offer | None:
    """One payer for several customers: exact or not at all, and a person says so the first time."""
    exact = _exact(line.unapplied_minor, named)
    if not exact:
        return None
    reasons = (reason("number-and-amount", invoices=named.numbers), reason("several-customers"), *who.reasons)
    return Offer(named.customer_id, exact, 91 if named.is_strong else 84, reasons, False, False, True)


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
    others = _others(line, named, who, book)
    for fit in fitting.fits(amount - total, others, line.pays_until)[:1]:
        reasons = (reason("named-and-rest", **values), *fit.reasons, *who.reasons)
        # A round sum too much may be a round invoice: sure only where the text has what is left of their numbers.
        numbers = [book.items[part.item_id].number for part in fit.parts]
        is_sure = who.agrees and named.is_told and fit.is_only and all(_is_begun(line, one) for one in numbers)
        score = 60 if who.is_other else 98 if is_sure else 81
        return Offer(named.customer_id, (*own, *fit.parts), score, reasons, is_sure)
    reasons = (reason("more-than-named", minor=amount - total, **values), *who.reasons)
    is_theirs = who.agrees or named.is_strong or (who.is_likely and named.is_told)
    is_likely = is_theirs and not who.is_other
    is_sure = _is_overpaid(line, named, who) and not fitting.fits(amount, others, line.pays_until)
    return Offer(named.customer_id, own, 93 if is_sure else 82 if is_likely else 55, reasons, is_sure)


def _is_overpaid(line: Line, named: Named, who: _Who) -> bool:
    """Say whether one invoice was surely meant, and what is too much is surely its payer's.

    Nothing else of theirs comes to the rest or to the whole: but who names several, or pays twice as much, may have
    meant what is not here.
    """
    is_clear = named.is_told and named.is_strong and named.is_one and named.is_whole and named.is_plain
    said = cleaned(line.text)[1]
    is_more = _MORE.search(said) or ON_ACCOUNT.search(plain_words(line.text))
    is_little = line.unapplied_minor < 2 * named.total_minor
    is_free = line.unapplied_minor == line.amount_minor
    return is_clear and who.agrees and who.is_certain and is_little and is_free and not is_more


def _is_begun(line: Line, number: str) -> bool:
    """Say whether the text holds the last figures of a number, or ends in the middle of it."""
    tail, _ = keys_of(number)
    if len(tail) >= MIN_SAID and any(tail in mentions((text,)).tails for text in (line.text, line.reference)):
        return True
    text, whole = plain(line.text).rstrip(), plain(number)
    begun = (text.removesuffix(whole[:count]) for count in range(len(whole) - 1, 1, -1) if text.endswith(whole[:count]))
    return any(not before[-1:].isalnum() for before in begun)


def _others(line: Line, named: Named, who: _Who, book: Book) -> list[OpenItem]:
    ids = {item.id for item in named.items}
    theirs = named.customer_ids | (who.reach if who.agrees else frozenset())
    return [item for item in book.of_customers(theirs, line.currency) if item.id not in ids]


def _less_credit_notes(line: Line, named: Named, who: _Who, book: Book) -> Offer | None:
    """The invoices named less credit notes of the same customer that come to just the difference."""
    missing = named.total_minor - line.unapplied_minor
    own = [one for one in _others(line, named, who, book) if one.customer_id in named.customer_ids]
    notes = [one for one in own if one.open_minor < 0 and one.issued_on <= line.pays_until]
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
    is_other = bool(fitting.fits(amount, _others(line, named, who, book), line.pays_until))
    is_sure = who.agrees and named.is_told and named.is_one and named.is_whole and not is_other
    score = 90 if is_sure else 86 if near and not is_other else 65
    if is_other and named.is_strong:  # a part of what they name is likelier than a slip that hits an invoice of theirs
        score = 91 if who.agrees else 78 if who.is_likely else score
    if ON_ACCOUNT.search(plain_words(line.text)) and not who.is_other:
        score = max(score, 91)
    score -= 10 if who.is_other or not (named.is_told or near) else 0
    return Offer(named.customer_id, parts, score, reasons, is_sure)

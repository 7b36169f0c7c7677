"""Bank money to open items. Applied only where no doubt is left; everything else is shown, ranked, to a person.

What is certain: the text names open invoices of one customer and their sum is the amount; or the payer is known for
sure and the amount is exactly one thing they owe. An amount alone is never enough: two customers may owe the same.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, Protocol

from amistoso.core import invoice_numbers, named_invoices, offers
from amistoso.core.invoice_numbers import Reading
from amistoso.core.matches import Book, Line, Match, Proposal, Reason, Status, reason
from amistoso.core.mentions import Mentions, mentions
from amistoso.core.names import plain_words
from amistoso.core.offers import EXACT_SCORE, Offer
from amistoso.core.payers import Payer
from amistoso.core.plain_texts import cleaned, is_slip, plain, shape_of, tokens_of

RETURN_CONCEPT = "14"
_RETURN_WORDS = frozenset({"devolucion", "devol", "devoluciones", "devuelto", "devuelta", "impagado", "retrocesion"})
MAX_PROPOSALS = 5
CLAIMED = 4  # what an earlier line in doubt takes off what it seems to pay
SLIP = 7  # what a number with one mistaken figure adds to an amount that is exactly its invoice's


def match_lines(lines: Iterable[Line], book: Book) -> list[Match]:
    """Match every line, those that name their invoices first, so that a guess never takes what a number claims.

    The book is used up on the way: what one line settles, the next cannot. The order in which lines are given says
    nothing: the oldest is asked first.
    """
    known = list(lines)
    found = {line.id: aside for line in known if (aside := set_aside(line, book))}
    waiting = in_turn(line for line in known if line.id not in found)
    for ask in ROUNDS:
        for line in waiting:
            if line.id not in found and (match := ask(look(line, book), book)):
                found[line.id] = match
    for line in waiting:
        if line.id not in found:
            found[line.id] = undecided(look(line, book), book)
    return [found[line.id] for line in known]


def in_turn(lines: Iterable[Line]) -> list[Line]:
    return sorted(lines, key=lambda line: (line.booked_on, line.id))


def set_aside(line: Line, book: Book) -> Match | None:
    """Recognise what no customer paid in: money that went out, and our own from another account."""
    if line.amount_minor <= 0:
        if is_return(line):
            return Match(line, Status.NONE, (reason("returned"),))
        return Match(line, Status.NOT_CUSTOMER, (reason("went-out"),))
    if line.payer_iban and line.payer_iban in book.own_ibans:
        return Match(line, Status.NOT_CUSTOMER, (reason("own-transfer", account=line.payer_iban),))
    if line.is_return:
        return Match(line, Status.NONE, (reason("came-back"),))
    return None


class Movement(Protocol):
    """A movement, as a file tells it or as it is kept."""

    @property
    def amount_minor(self) -> int: ...
    @property
    def text(self) -> str: ...
    @property
    def concept(self) -> str: ...
    @property
    def is_return(self) -> bool: ...


def is_return(line: Movement) -> bool:
    """Say whether money that went out takes back a payment."""
    if line.amount_minor >= 0:
        return False
    words = set(plain_words(line.text).split())
    return line.is_return or line.concept == RETURN_CONCEPT or bool(words & _RETURN_WORDS)


class Look(NamedTuple):
    """What the bank says about a line, read against the book."""

    line: Line
    reading: Reading
    payer: Payer


def texts_of(line: Line) -> tuple[str, ...]:
    return line.creditor_reference, line.reference, line.text, line.end_to_end_id


def mentions_of(line: Line, *, with_references: bool = False) -> Mentions:
    return mentions(texts_of(line), with_references=with_references)


def look(line: Line, book: Book, payer: Payer | None = None) -> Look:
    """Read a line against the book; `payer` where it is known already who pays."""
    return Look(line, invoice_numbers.read(texts_of(line), book.numbers), payer or offers.payer_of(line, book))


def customers_of(seen: Look, book: Book) -> set[int]:
    """Return whose other open items could matter to the line: the payer's, and of who is named.

    What somebody of almost the payer's name owes makes nothing sure: `undecided` alone asks for `Payer.near` too.
    """
    strong = [one for one in seen.reading.sightings if offers.is_strong(one)]
    named = {book.customer_of(one) for sighting in strong[:20] for one in sighting.invoice_ids[:3]}
    return named | book.payers.reach_of(seen.payer)


def is_settled_by_number(seen: Look, book: Book) -> bool:
    """Say whether a certain payer pays exactly what they name: then nothing else of theirs can matter."""
    strong = [one for one in seen.reading.sightings if offers.is_strong(one)]
    if not strong or not seen.payer.is_certain or any(len(one.invoice_ids) > 1 for one in strong):
        return False
    items = book.of_invoices({one.invoice_ids[0] for one in strong}, seen.line.currency)
    is_theirs = all(item.customer_id == seen.payer.customer_id and item.open_minor > 0 for item in items)
    return bool(items) and is_theirs and sum(item.open_minor for item in items) == seen.line.unapplied_minor


def may_settle_later(seen: Look) -> bool:
    """Say whether what other lines settle could still make this one sure by who pays it."""
    is_named = seen.reading.names_unknown or any(map(offers.is_strong, seen.reading.sightings))
    is_free = not is_named and not seen.line.is_for_person and not offers.ON_ACCOUNT.search(plain_words(seen.line.text))
    return seen.payer.is_certain and is_free


def applied_by_number(seen: Look, book: Book) -> Match | None:
    """Apply a line whose text names what it pays, where that leaves no doubt."""
    line, payer = seen.line, seen.payer
    if not seen.reading.sightings or line.is_for_person:
        return None
    for offer in named_invoices.by_number(line, seen.reading, payer, book):
        if offer.is_sure:
            # Confirming banks and factors pay for many from one account: a strange name teaches nothing.
            is_own_name = not line.payer_name or payer.customer_id == offer.customer_id
            teaches = offer.is_strong and bool(line.payer_iban) and not payer.is_certain and is_own_name
            return _applied(line, offer, book, teaches=teaches and not payer.among)
    return None


def applied_by_identity(seen: Look, book: Book) -> Match | None:
    """Apply to the one thing a known payer owes exactly, unless the text names some other invoice."""
    line, reading, payer = seen
    if payer.customer_id is None:
        return None
    sure = [one for one in offers.by_identity(line, payer, book) if one.is_sure] if may_settle_later(seen) else []
    if not sure or _names_unopen(line, payer, book):
        return None
    for offer in sure:
        if not _names_another(line, reading, payer, offer, book):
            return _applied(line, offer, book)
    return None


# What one line settles may make another's sum exact: all that is left is asked for once more.
ROUNDS: tuple[Callable[[Look, Book], Match | None], ...] = (applied_by_number, applied_by_identity, applied_by_identity)


def _names_unopen(line: Line, payer: Payer, book: Book) -> bool:
    """Say whether the text holds a number of one of our series: what is not open was paid before, or is mistaken.

    Somebody who pays twice pays nothing else that they happen to owe alike.
    """
    own = book.of_customers(book.payers.reach_of(payer), line.currency)
    series = book.series | {shape_of(item.number) for item in own}
    said = (shape_of(token) for text in texts_of(line) if text for token in tokens_of(cleaned(text)[1]))
    return any(shape in series for shape in said if shape)


def _names_another(line: Line, reading: Reading, payer: Payer, offer: Offer, book: Book) -> bool:
    """Say whether even a doubtful number in the text is another invoice of theirs, or one of just this amount."""
    reach, paid = book.payers.reach_of(payer), {part.item_id for part in offer.parts}
    ids = {one for sighting in reading.sightings for one in sighting.invoice_ids}
    return any(
        item.id not in paid and (item.customer_id in reach or item.open_minor == line.unapplied_minor)
        for item in book.of_invoices(ids, line.currency)
    )


def _applied(line: Line, offer: Offer, book: Book, *, teaches: bool = False) -> Match:
    book.settle(offer.parts)
    if teaches:
        book.payers.add_iban(offer.customer_id, line.payer_iban)
    return Match(
        line, Status.APPLIED, offer.reasons, offer.customer_id, offer.parts, offer.score, teaches_iban=teaches
    )  # fmt: skip


def undecided(seen: Look, book: Book) -> Match:
    """Gather what it could be, best first, and say what keeps it from being certain."""
    line, reading, payer = seen
    by_number = named_invoices.by_number(line, reading, payer, book)
    found = by_number + offers.by_identity(line, payer, book, is_named=bool(by_number))
    if not found or max(offer.score for offer in found) < EXACT_SCORE:
        found += offers.by_amount(line, book)
    best: dict[frozenset[object], Offer] = {}
    found = _unclaimed([_slipped(line, one, book) for one in found], seen, book, is_named=bool(by_number))
    for offer in sorted(found, key=lambda one: -one.score):
        best.setdefault(frozenset(offer.parts), offer)
    chosen = sorted(best.values(), key=lambda one: -one.score)[:MAX_PROPOSALS]
    if chosen and chosen[0].score >= EXACT_SCORE:
        book.claimed.update(
            part.item_id for part in chosen[0].parts if book.items[part.item_id].open_minor == part.minor
        )
    return Match(
        line,
        Status.PROPOSED if chosen else Status.NONE,
        tuple(_doubts(seen, chosen)),
        _owner(seen, by_number, book),
        score=chosen[0].score if chosen else 0,
        proposals=tuple(Proposal(offer.customer_id, offer.parts, offer.score, offer.reasons) for offer in chosen),
    )


def _unclaimed(found: list[Offer], seen: Look, book: Book, *, is_named: bool) -> list[Offer]:
    """Put what nobody else seems to have paid before what an earlier line, still in doubt, seems to pay."""
    line, _, payer = seen
    touched = {one.parts for one in found if any(part.item_id in book.claimed for part in one.parts)}
    if not touched:
        return found
    free = offers.by_identity(line, payer, book, is_named=is_named, is_unclaimed=True)
    told = [
        one._replace(score=one.score - CLAIMED, reasons=(*one.reasons, reason("earlier-in-doubt")))
        if one.parts in touched and one.reasons[0].code != "number-and-amount"
        else one
        for one in found
    ]
    return told + [one._replace(is_sure=False) for one in free]


def _slipped(line: Line, offer: Offer, book: Book) -> Offer:
    """Raise what is exactly the amount and named but for one figure."""
    number = book.items[offer.parts[0].item_id].number
    if (
        len(offer.parts) > 1
        or offer.score < EXACT_SCORE
        or "amount-is-invoice" not in [one.code for one in offer.reasons]
    ):
        return offer
    if not is_slip(plain(line.text), number):
        return offer
    return offer._replace(score=offer.score + SLIP, reasons=(*offer.reasons, reason("number-slip", invoice=number)))


def _owner(seen: Look, by_number: Sequence[Offer], book: Book) -> int | None:
    """Say whose money it seems to be. A weak guess is worse than none: it would free whoever really paid it."""
    for named in named_invoices.named_by(seen.line, seen.reading, seen.payer, book):
        if len(named.customer_ids) == 1 and (named.is_strong or any(offer.score >= EXACT_SCORE for offer in by_number)):
            return named.customer_id
    return seen.payer.customer_id if seen.payer.because != "name-alike" else None


def _doubts(seen: Look, found: Sequence[Offer]) -> list[Reason]:
    line, reading, payer = seen
    doubts = [reason("kept-before" if line.is_kept else "undone-before")] if line.is_for_person else []
    if line.rejected:
        doubts.append(reason("rejected-before", count=len(line.rejected)))
    if payer.because == "conflict":
        doubts.append(reason("payer-conflict"))
    elif payer.customer_id is None:
        doubts.append(reason(payer.because if payer.among else "payer-unknown"))
    elif not payer.is_certain:
        doubts.append(reason("payer-likely", by=payer.because))
    if reading.names_unknown:
        doubts.append(reason("names-unknown-invoice"))
    if len(found) > 1 and found[0].score - found[1].score <= 5:
        doubts.append(reason("several-fit", count=len(found)))
    if not found:
        doubts.append(reason("nothing-fits", minor=line.unapplied_minor, currency=line.currency))
    elif not doubts:
        doubts.append(reason("not-exact", minor=line.unapplied_minor, currency=line.currency))
    return doubts

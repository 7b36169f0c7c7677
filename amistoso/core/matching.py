"""Bank money to open items. Applied only where no doubt is left; everything else is shown, ranked, to a person.

What is certain: the text names open invoices of one customer and their sum is the amount; or the payer is known for
sure and the amount is exactly one thing they owe. An amount alone is never enough: two customers may owe the same.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from amistoso.core import allocation, fitting, invoice_numbers, payers
from amistoso.core.invoice_numbers import Reading, Sighting, Strength
from amistoso.core.matches import Book, Line, Match, OpenItem, Part, Proposal, Reason, Status, reason
from amistoso.core.names import plain_words
from amistoso.core.payers import Payer

RETURN_CONCEPT = "14"
_RETURN_WORDS = frozenset({"devolucion", "devol", "devoluciones", "devuelto", "devuelta", "impagado", "retrocesion"})
MAX_BY_AMOUNT = 20
MAX_PROPOSALS = 5
EXACT_SCORE = 75  # a number was named and the amount is exactly that


def match_lines(lines: Iterable[Line], book: Book) -> list[Match]:
    """Match every line, those that name their invoices first, so that a guess never takes what a number claims.

    The book is used up on the way: what one line settles, the next cannot.
    """
    known = list(lines)
    found: dict[int, Match] = {}
    read: dict[int, Reading] = {}
    for line in known:
        aside = _set_aside(line, book)
        if aside:
            found[line.id] = aside
            continue
        read[line.id] = invoice_numbers.read((line.reference, line.text), book.numbers)
        if read[line.id].sightings and not line.is_for_person:
            _keep_if_applied(_by_number(line, read[line.id], book), found, book)
    for line in known:
        if line.id not in found and not line.is_for_person:
            _keep_if_applied(_by_identity(line, read[line.id], book), found, book)
    for line in known:
        if line.id not in found:
            found[line.id] = _undecided(line, read[line.id], book)
    return [found[line.id] for line in known]


def _keep_if_applied(match: Match | None, found: dict[int, Match], book: Book) -> None:
    if match is None or match.status is not Status.APPLIED:
        return
    found[match.line.id] = match
    book.settle(match.parts)
    if match.teaches_iban and match.customer_id is not None:
        book.payers.add_iban(match.customer_id, match.line.payer_iban)


def _set_aside(line: Line, book: Book) -> Match | None:
    """Recognise what no customer paid in: money that went out, and our own from another account."""
    if line.amount_minor <= 0:
        words = set(plain_words(line.text).split())
        if line.concept == RETURN_CONCEPT or words & _RETURN_WORDS:
            return Match(line, Status.NONE, (reason("returned"),))
        return Match(line, Status.NOT_CUSTOMER, (reason("went-out"),))
    if line.payer_iban and line.payer_iban in book.own_ibans:
        return Match(line, Status.NOT_CUSTOMER, (reason("own-transfer", account=line.payer_iban),))
    return None


def _payer(line: Line, book: Book) -> Payer:
    if line.is_said and line.customer_id is not None:
        return Payer(line.customer_id, True, "said")
    return payers.identify(line.payer_name, line.payer_iban, line.payer_tax_id, line.text, book.payers)


class _Named(NamedTuple):
    """The invoices a line names, all of one customer. Strong: the text needs no word about the payer."""

    customer_id: int
    items: tuple[OpenItem, ...]
    is_strong: bool
    is_told: bool  # every number is whole, or has a word such as "factura" before it

    @property
    def numbers(self) -> str:
        return ", ".join(dict.fromkeys(item.number for item in self.items))


class _Offer(NamedTuple):
    """What a rule found: what to settle, why, and whether it is sure."""

    customer_id: int
    parts: tuple[Part, ...]
    score: int
    reasons: tuple[Reason, ...]
    is_sure: bool
    is_strong: bool = False


def _by_number(line: Line, reading: Reading, book: Book) -> Match | None:
    payer = _payer(line, book)
    for offer in _offers_by_number(line, reading, payer, book):
        if offer.is_sure:
            # Confirming banks and factors pay for many from one account: a strange name teaches nothing.
            is_own_name = not line.payer_name or payer.customer_id == offer.customer_id
            teaches = offer.is_strong and bool(line.payer_iban) and not payer.is_certain and is_own_name
            return _applied(line, offer, teaches)
    return None


def _applied(line: Line, offer: _Offer, teaches: bool = False) -> Match:
    return Match(
        line, Status.APPLIED, offer.reasons, offer.customer_id, offer.parts, offer.score, teaches_iban=teaches
    )  # fmt: skip


def _offers_by_number(line: Line, reading: Reading, payer: Payer, book: Book) -> list[_Offer]:
    found = [_offer_for(line, named, payer, book) for named in _named_by(line, reading, payer, book)]
    return [offer for offer in found if offer is not None]


def _named_by(line: Line, reading: Reading, payer: Payer, book: Book) -> list[_Named]:
    """Return what the sure numbers name, then what they name of the payer, then all that could be the payer's."""
    strong = [one for one in reading.sightings if _is_strong(one)]
    readings = [(strong, None), (strong, payer.customer_id), (reading.sightings, payer.customer_id)]
    found: dict[tuple[OpenItem, ...], _Named] = {}
    for sightings, customer_id in readings[: 3 if payer.customer_id is not None else 1]:
        named = _named(line, sightings, customer_id, book)
        if named is not None:
            found.setdefault(named.items, named)
    if not found and payer.customer_id is None:
        # Part of a number after "factura" is worth showing, where only one invoice of one customer can be meant.
        named = _named(line, [one for one in reading.sightings if one.has_keyword], None, book)
        return [named] if named else []
    return list(found.values())


def _is_strong(sighting: Sighting) -> bool:
    if sighting.strength is Strength.PARTIAL:
        return False
    return sighting.strength is Strength.FULL or sighting.has_keyword


def _named(line: Line, sightings: Sequence[Sighting], customer_id: int | None, book: Book) -> _Named | None:
    """Resolve numbers to invoices; None where a number may be two invoices, or the invoices are of two customers."""
    invoice_ids: set[int] = set()
    for sighting in sightings:
        ids = [one for one in sighting.invoice_ids if customer_id is None or book.customer_of(one) == customer_id]
        if len(ids) > 1:
            return None
        invoice_ids.update(ids)
    items = book.of_invoices(invoice_ids, line.currency)
    if len({item.customer_id for item in items}) != 1:
        return None
    is_strong = all(map(_is_strong, sightings))
    is_told = is_strong or all(one.has_keyword for one in sightings)
    return _Named(items[0].customer_id, tuple(items), is_strong, is_told)


def _offer_for(line: Line, named: _Named, payer: Payer, book: Book) -> _Offer | None:
    agrees = payer.is_certain and payer.customer_id == named.customer_id
    is_other = payer.is_certain and not agrees
    who = [reason("payer-known", by=payer.because)] if agrees else [reason("other-payer")] if is_other else []
    amount, is_one = line.unapplied_minor, len({item.invoice_id for item in named.items}) == 1
    exact = _exact(amount, named.items, is_one)
    if exact:
        reasons = [reason("number-and-amount", invoices=named.numbers)]
        if any(part.from_ledger_minor for part in exact):
            reasons.append(reason("already-in-ledger", invoice=named.numbers))
        is_sure = agrees or (named.is_strong and not is_other)
        score = 100 if agrees else 97 if is_sure else 92 if named.is_strong else EXACT_SCORE
        return _Offer(named.customer_id, exact, score, (*reasons, *who), is_sure, named.is_strong)
    return _inexact(line, named, agrees and named.is_told, who, is_one, book)


def _inexact(line: Line, named: _Named, agrees: bool, who: list[Reason], is_one: bool, book: Book) -> _Offer | None:
    """Less than the invoices named: a part payment. More: the rest may be exactly one other thing they owe."""
    amount, total = line.unapplied_minor, sum(max(0, item.open_minor) for item in named.items)
    if total == 0:
        return None
    values: dict[str, object] = {"invoices": named.numbers, "currency": line.currency}
    if amount < total:
        parts = _oldest_first(amount, named.items)
        reasons = (reason("part-payment", minor=total - amount, **values), *who)
        return _Offer(named.customer_id, parts, 90 if agrees and is_one else 65, reasons, agrees and is_one)
    rest, named_ids = amount - total, {item.id for item in named.items}
    own = _oldest_first(total, named.items)
    others = [item for item in book.of_customer(named.customer_id, line.currency) if item.id not in named_ids]
    for fit in fitting.fits(rest, others, line.booked_on)[:1]:
        reasons = (reason("named-and-rest", **values), *fit.reasons, *who)
        return _Offer(named.customer_id, (*own, *fit.parts), 84, reasons, agrees and fit.is_only)
    return _Offer(named.customer_id, own, 60, (reason("more-than-named", minor=rest, **values), *who), False)


def _exact(amount: int, items: Sequence[OpenItem], is_one: bool) -> tuple[Part, ...]:
    """Find the named items whose sum is the amount; those the ledger only calls paid come after the open ones."""
    opened = [item for item in items if item.open_minor > 0]
    in_ledger = [item for item in items if item.ledger_minor > 0]
    choices = [[_whole(item) for item in opened]]
    if is_one:  # an invoice in instalments: the first ones, or just one
        choices += [[_whole(item) for item in opened[:count]] for count in range(1, len(opened))]
        choices += [[_whole(item)] for item in opened if item.open_minor == amount]
    choices.append([_whole(item) for item in items if item.payable_minor > 0])
    choices.append([Part(item.id, max(0, item.open_minor) + item.ledger_minor, item.ledger_minor) for item in items])
    choices.append([Part(item.id, item.ledger_minor, item.ledger_minor) for item in in_ledger])
    if is_one:
        choices += [[Part(item.id, amount, amount)] for item in in_ledger if item.ledger_minor == amount]
    for choice in choices:
        parts = tuple(part for part in choice if part.minor > 0)
        if parts and sum(part.minor for part in parts) == amount:
            return parts
    return ()


def _whole(item: OpenItem) -> Part:
    return Part(item.id, item.payable_minor, 0 if item.open_minor > 0 else item.ledger_minor)


def _oldest_first(amount: int, items: Iterable[OpenItem]) -> tuple[Part, ...]:
    payable = [allocation.Payable(item.id, item.due_on, item.open_minor) for item in items]
    return tuple(Part(item_id, minor) for item_id, minor in allocation.allocate(amount, payable).parts)


def _by_identity(line: Line, reading: Reading, book: Book) -> Match | None:
    """Take the one thing a known payer owes exactly, unless the text names some other invoice."""
    if reading.names_unknown or any(map(_is_strong, reading.sightings)):
        return None
    payer = _payer(line, book)
    if not payer.is_certain or payer.customer_id is None:
        return None
    for offer in _offers_by_identity(line, payer, book):
        if offer.is_sure:
            return _applied(line, offer)
    return None


def _offers_by_identity(line: Line, payer: Payer, book: Book) -> list[_Offer]:
    if payer.customer_id is None:
        return []
    items = book.of_customer(payer.customer_id, line.currency)
    who = reason("payer-known" if payer.is_certain else "payer-likely", by=payer.because)
    fits = fitting.fits(line.unapplied_minor, items, line.booked_on)
    less = 0 if payer.is_certain else 15
    offers = [
        _Offer(payer.customer_id, fit.parts, fit.score - less, (who, *fit.reasons), payer.is_certain and fit.is_only)
        for fit in fits
    ]
    parts = _oldest_first(line.unapplied_minor, (item for item in items if item.issued_on <= line.booked_on))
    if parts and not offers:
        offers.append(_Offer(payer.customer_id, parts, 45 - less, (who, reason("oldest-first")), False))
    return offers


def _undecided(line: Line, reading: Reading, book: Book) -> Match:
    """Gather what it could be, best first, and say what keeps it from being certain."""
    payer = _payer(line, book)
    by_number = _offers_by_number(line, reading, payer, book)
    offers = by_number + _offers_by_identity(line, payer, book)
    if not offers:
        offers = _offers_by_amount(line, book)
    best: dict[frozenset[Part], _Offer] = {}
    for offer in sorted(offers, key=lambda one: -one.score):
        best.setdefault(frozenset(offer.parts), offer)
    chosen = list(best.values())[:MAX_PROPOSALS]
    return Match(
        line,
        Status.PROPOSED if chosen else Status.NONE,
        tuple(_doubts(line, reading, payer, chosen)),
        _owner(line, reading, payer, by_number, book),
        score=chosen[0].score if chosen else 0,
        proposals=tuple(Proposal(offer.customer_id, offer.parts, offer.score, offer.reasons) for offer in chosen),
    )


def _owner(line: Line, reading: Reading, payer: Payer, by_number: Sequence[_Offer], book: Book) -> int | None:
    """Say whose money it seems to be. A weak guess is worse than none: it would free whoever really paid it."""
    for named in _named_by(line, reading, payer, book):
        if named.is_strong or any(offer.score >= EXACT_SCORE for offer in by_number):
            return named.customer_id
    return payer.customer_id


def _offers_by_amount(line: Line, book: Book) -> list[_Offer]:
    """Show who owes just this; the amount alone is never enough to apply it."""
    fitting = [item for item in book.of_amount(line.unapplied_minor, line.currency) if item.issued_on <= line.booked_on]
    items = fitting[:MAX_BY_AMOUNT]
    customers = {item.customer_id for item in fitting}
    score = 30 if len(customers) == 1 else 15
    return [
        _Offer(item.customer_id, (_whole(item),), score, (reason("amount-only", invoice=item.number),), False)
        for item in items
    ]


def _doubts(line: Line, reading: Reading, payer: Payer, offers: Sequence[_Offer]) -> list[Reason]:
    doubts = [reason("undone-before")] if line.is_for_person else []
    if payer.because == "conflict":
        doubts.append(reason("payer-conflict"))
    elif payer.customer_id is None:
        doubts.append(reason("payer-unknown"))
    elif not payer.is_certain:
        doubts.append(reason("payer-likely", by=payer.because))
    if reading.names_unknown:
        doubts.append(reason("names-unknown-invoice"))
    if len(offers) > 1 and offers[0].score - offers[1].score <= 5:
        doubts.append(reason("several-fit", count=len(offers)))
    if not offers:
        doubts.append(reason("nothing-fits", minor=line.unapplied_minor, currency=line.currency))
    elif not doubts:
        doubts.append(reason("not-exact", minor=line.unapplied_minor, currency=line.currency))
    return doubts

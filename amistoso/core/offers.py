"""The ways in which one bank line could be applied, each with its reasons: by who pays, or by the amount alone.

An offer is sure only where no doubt is left; `core.matching` applies the sure ones and ranks the others.
"""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rapidfuzz import fuzz

from amistoso.core import allocation, fitting, payers
from amistoso.core.invoice_numbers import Sighting, Strength
from amistoso.core.matches import Book, Line, OpenItem, Part, Reason, key_of, reason
from amistoso.core.names import plain_words
from amistoso.core.near_amounts import why_less
from amistoso.core.payers import Payer
from amistoso.core.plain_texts import reference_key

MAX_BY_AMOUNT = 20
MOST_OF_AMOUNT = 200  # what more owe than these says nothing about anybody
# What a missing amount says by itself: a tax or a discount to the cent is no coincidence, a fee may be any amount.
_LIKELY_CAUSES = ("cents-missing", "discount-taken", "tax-withheld", "fee-taken")
# Money on account may come to an invoice by chance: the payer says that it is for none in particular.
ON_ACCOUNT = re.compile(r"\b(a cuenta|a cta|entrega|anticipo|parcial|parte)\b")
_SPREAD = ("agreed-first", "legal-order", "oldest-first")
ROUND_FEE = 10  # a bank's fee is a round sum
MOST_PLACES = 5  # beyond which a name is as little alike as any
NEAR_SCORE = 65  # what is exactly the amount, not what is nearly or takes any
INSTALMENT_SCORE = 93  # they said themselves when they would pay just this
MOST_INSTALMENTS = 6  # at once
EXACT_SCORE = 75  # a number was named and the amount is exactly that


class Offer(NamedTuple):
    """What a rule found: what to settle, why, and whether it is sure."""

    customer_id: int
    parts: tuple[Part, ...]
    score: int
    reasons: tuple[Reason, ...]
    is_sure: bool
    is_strong: bool = False
    is_exact: bool = False


def payer_of(line: Line, book: Book) -> Payer:
    if line.is_said and line.customer_id is not None:
        return Payer(line.customer_id, True, "said")
    named = _customer_named(line, book)
    if named is not None:
        return Payer(named, True, "own-reference")
    return payers.identify(line.payer_name, line.payer_iban, line.payer_tax_id, line.text, book.payers)


def payer_ids(payer: Payer, book: Book) -> set[int]:
    """Return whom the line could be from, and for whom they pay."""
    return book.payers.reach_of(payer) | set(payer.near)


def _customer_named(line: Line, book: Book) -> int | None:
    """Return whose own reference of ours the line carries; two customers' name nobody."""
    if not book.own_references:
        return None
    said = [reference_key(text) for text in (line.creditor_reference, line.reference, line.text, line.end_to_end_id)]
    found = {who for key, who in book.own_references.items() if any(key in text for text in said)}
    return found.pop() if len(found) == 1 else None


def is_strong(sighting: Sighting) -> bool:
    if sighting.strength is Strength.PARTIAL:
        return False
    return sighting.strength is Strength.FULL or sighting.has_keyword


def allowed(line: Line, offers: Iterable[Offer]) -> list[Offer]:
    """Leave out what a person has said no to."""
    return [one for one in offers if not line.rejected or key_of(one.parts) not in line.rejected]


def oldest_first(
    amount: int, items: Iterable[OpenItem], book: Book, line: Line, *, order: allocation.Order | None = None
) -> tuple[Part, ...]:
    payable = [allocation.Payable(item.id, item.due_on, item.open_minor) for item in items if item.open_minor > 0]
    split = allocation.allocate(amount, payable, order=order or book.order, on=line.pays_until)
    return tuple(Part(item_id, minor) for item_id, minor in split.parts)


def _agreed_spread(
    amount: int, items: Sequence[OpenItem], customer_ids: set[int], book: Book, line: Line
) -> tuple[Part, ...]:
    """Spread money over what an agreement asks by then, or next; the rest goes to what no agreement covers.

    What is covered and asked for later takes only what is left then. Nothing where no agreement runs.
    """
    left, given, by_id = amount, dict[int, int](), {item.id: item for item in items}
    plans = [plan for one in sorted(customer_ids) for plan in book.plans.get(one, ())]

    def give(some: Iterable[OpenItem], most: int, order: allocation.Order | None = None) -> None:
        nonlocal left
        still = [item._replace(open_minor=item.open_minor - given.get(item.id, 0)) for item in some]
        for part in oldest_first(min(left, most), still, book, line, order=order):
            given[part.item_id] = given.get(part.item_id, 0) + part.minor
            left -= part.minor

    for plan in plans:
        own = [by_id[one] for one in sorted(plan.item_ids) if one in by_id]
        give(own, plan.asked_until(line.pays_until), allocation.Order.OLDEST_FIRST)
    if not given:
        return ()
    covered = {one for plan in plans for one in plan.item_ids}
    give([item for item in items if item.id not in covered], left)
    give([item for item in items if item.id in covered], left, allocation.Order.OLDEST_FIRST)
    return tuple(Part(item_id, minor) for item_id, minor in given.items())


def by_identity(
    line: Line, payer: Payer, book: Book, *, is_named: bool = False, is_unclaimed: bool = False
) -> list[Offer]:
    """Return what a known payer may be paying: what they owe themselves, then what those owe for whom they pay.

    `is_unclaimed` leaves out what earlier lines that are still in doubt seem to pay.
    """
    found: list[Offer] = []
    book = book if not is_unclaimed else book.unclaimed(payer_ids(payer, book), line.currency)
    if payer.customer_id is not None:
        who = reason("payer-known" if payer.is_certain else "payer-likely", by=payer.because)
        found = _of_customers(line, {payer.customer_id}, (who,), book, is_sure=payer.is_certain)
        found = [one if payer.is_certain else one._replace(score=one.score - 15) for one in found]
    reach = book.payers.reach_of(payer)
    if payer.because in ("same-name", "names-alike"):
        found += _of_namesakes(line, payer.among, payer.because, book)
    elif len(reach) > 1 and not any(one.is_sure for one in found):
        who = reason("pays-for") if payer.customer_id is not None else reason("shared-account")
        group = _of_customers(line, reach, (who,), book, is_sure=False)
        found += [one._replace(score=one.score - 8) for one in group]
    if payer.near:  # somebody else may have almost this name, and owe just this
        near = _of_namesakes(line, payer.near, "name-alike", book)
        found += [one._replace(score=one.score - 6) for one in near if one.score >= NEAR_SCORE]
    if is_named:  # money on account of an invoice that is named is no money for the oldest
        found = [one for one in found if one.reasons[-1].code not in _SPREAD]
    return allowed(line, found)


def _of_namesakes(line: Line, customer_ids: Sequence[int], because: str, book: Book) -> list[Offer]:
    """Return what each of them may be paying, the likeliest name first among what fits equally well."""
    found = []
    for place, one in enumerate(customer_ids):
        own = _of_customers(line, {one}, (reason(because),), book, is_sure=False)
        found += [offer._replace(score=offer.score - 10 - min(place, MOST_PLACES) - _strain(offer)) for offer in own]
    return found


def _strain(offer: Offer) -> int:
    """Money on account is part of one invoice rather than all of some and a part of the next."""
    return MOST_PLACES + 1 if len(offer.parts) > 1 and offer.reasons[-1].code in _SPREAD else 0


def _of_customers(
    line: Line, customer_ids: set[int], who: tuple[Reason, ...], book: Book, *, is_sure: bool
) -> list[Offer]:
    items = book.of_customers(customer_ids, line.currency)
    owner = {item.id: item.customer_id for item in items}
    amount = line.unapplied_minor
    found = [
        Offer(owner[fit.parts[0].item_id], fit.parts, fit.score, (*who, *fit.reasons), is_sure and fit.is_only)
        for fit in fitting.fits(amount, items, line.pays_until)
    ]
    if agreed := [one for customer_id in sorted(customer_ids) for one in _instalments(line, customer_id, who, book)]:
        found = _agreed_first(agreed, found, is_sure=is_sure)
    if not found:
        found = _nearly(line, items, who, book)
    issued = [item for item in items if item.issued_on <= line.pays_until]
    agreed_parts = _agreed_spread(amount, issued, customer_ids, book, line)
    parts = agreed_parts or oldest_first(amount, issued, book, line)
    is_on_account = bool(ON_ACCOUNT.search(plain_words(line.text)))
    if parts and (is_on_account or not found):
        code = "oldest-first" if book.order is allocation.Order.OLDEST_FIRST else "legal-order"
        why = (*who, reason("agreed-first" if agreed_parts else code))
        found.append(Offer(owner[parts[0].item_id], parts, 92 if is_on_account else 45, why, False))
    return found


def _instalments(line: Line, customer_id: int, who: tuple[Reason, ...], book: Book) -> list[Offer]:
    """The next instalments of an agreement, one or a few at once: they settle what it covers, the oldest first."""
    found = []
    for plan in book.plans.get(customer_id, ()):
        items = [one for one in book.of_customers({customer_id}, line.currency) if one.id in plan.item_ids]
        owed = 0
        for count, (due_on, minor) in enumerate(plan.left[:MOST_INSTALMENTS], start=1):
            owed += minor
            if owed != line.unapplied_minor:
                continue
            payable = [allocation.Payable(one.id, one.due_on, one.open_minor) for one in items if one.open_minor > 0]
            split = allocation.allocate(owed, payable, order=allocation.Order.OLDEST_FIRST)
            parts = tuple(Part(item_id, part) for item_id, part in split.parts)
            why = reason("amount-is-instalment", count=count, due=due_on)
            if parts and not split.rest_minor:
                found.append(Offer(customer_id, parts, INSTALMENT_SCORE, (*who, why), False))
    return found


def _agreed_first(agreed: list[Offer], found: list[Offer], *, is_sure: bool) -> list[Offer]:
    """Sure where it fits one agreement, and nothing outside it as well: an invoice inside it is paid all the same."""
    covered = {part.item_id for one in agreed for part in one.parts}
    outside = [one for one in found if not {part.item_id for part in one.parts} <= covered]
    is_only = is_sure and len(agreed) == 1 and not outside
    return [*(one._replace(is_sure=is_only) for one in agreed), *(one._replace(is_sure=False) for one in outside)]


def _nearly(line: Line, items: Sequence[OpenItem], who: tuple[Reason, ...], book: Book) -> list[Offer]:
    """An invoice that comes to a little more, with a cause for what is missing; the least missing first."""
    found = []
    for item in items:
        if item.open_minor <= line.unapplied_minor or item.issued_on > line.pays_until:
            continue
        near = why_less(line.unapplied_minor, item.open_minor, line.currency, book.discounts.get(item.customer_id, 0))
        if near is not None:
            missing = item.open_minor - line.unapplied_minor
            reasons = (*who, reason("nearly", invoice=item.number), near)
            offer = Offer(item.customer_id, (Part(item.id, line.unapplied_minor),), 70, reasons, False)
            is_odd = missing % ROUND_FEE != 0
            found.append((_LIKELY_CAUSES.index(near.code), is_odd, missing, item.due_on, item.id, offer))
    return [one[-1]._replace(score=70 - place) for place, one in enumerate(sorted(found, key=lambda one: one[:5])[:5])]


def by_amount(line: Line, book: Book) -> list[Offer]:
    """Show who owes just this, the likeliest name first; the amount alone is never enough to apply it."""
    fit = [item for item in book.of_amount(line.unapplied_minor, line.currency) if item.issued_on <= line.pays_until]
    fit = fit if len(fit) <= MOST_OF_AMOUNT and line.unapplied_minor not in book.common_amounts else []
    score = 30 if len({item.customer_id for item in fit}) == 1 else 15
    said = plain_words(f"{line.payer_name} {line.text}"[:200])
    scored = []
    for item in fit:
        like = _likeness(said, book.payers.key_of.get(item.customer_id, ""))
        more = round((like - 70) * (2 if like > 80 else 1.2)) if like > 70 else 0
        why = (reason("name-alike"),) if like > 80 else ()
        only = reason("amount-only", invoice=item.number)
        scored.append(Offer(item.customer_id, (Part(item.id, item.open_minor),), score + more, (only, *why), False))
    scored.sort(key=lambda one: -one.score)
    return allowed(line, scored[:MAX_BY_AMOUNT])


def _likeness(said: str, key: str) -> float:
    """Return how well a customer's name fits somewhere in what the bank wrote."""
    return fuzz.partial_ratio(key, said) if len(key) <= len(said) else fuzz.ratio(key, said)

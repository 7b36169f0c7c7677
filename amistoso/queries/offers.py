"""What bank lines could be, in words: the ways to apply each, best first, and what leaves no doubt."""

from collections.abc import Sequence
from dataclasses import dataclass

from amistoso.core import match_words
from amistoso.core.match_words import LineMatch
from amistoso.core.matches import Part, Reason, Status, key_of
from amistoso.models import BankLine, Company, Customer, Item
from amistoso.queries import bank, matching

MAX_BOOK_ITEMS = 30_000  # open items a page reads to find what a line could be
PREVIEWED = 500  # lines looked through for what leaves no doubt, oldest first


@dataclass(frozen=True, slots=True)
class OfferedPart:
    item_id: int
    number: str
    customer: str
    minor: int


@dataclass(frozen=True, slots=True)
class Offer:
    """One way to apply a line, and what speaks for it."""

    key: str
    parts: Sequence[OfferedPart]
    reasons: Sequence[str]
    score: int = 0
    is_certain: bool = False


@dataclass(frozen=True, slots=True)
class Offers:
    """The ways to apply a line, best first; `reasons` say why none was taken without asking."""

    offers: Sequence[Offer] = ()
    reasons: Sequence[str] = ()
    is_too_large: bool = False  # reading every open item would keep a person waiting: they search instead

    @property
    def best(self) -> Offer | None:
        return self.offers[0] if self.offers else None


def offers_for(*, company: Company, line_ids: Sequence[int], language: str) -> dict[int, Offers]:
    """Return what each of these lines could be."""
    if not line_ids:
        return {}
    opened = Item.objects.filter(company=company).exclude(open_minor=0)
    if opened[: MAX_BOOK_ITEMS + 1].count() > MAX_BOOK_ITEMS:
        return {line_id: Offers(is_too_large=True) for line_id in line_ids}
    found = matching.find_matches(company=company, line_ids=line_ids)
    called = _names(company, found)
    return {one.match.line.id: _offers(one, called, language) for one in found}


def _names(company: Company, found: Sequence[LineMatch]) -> dict[int, str]:
    ids = {item.customer_id for one in found for item in one.items.values()}
    return dict(Customer.objects.filter(company=company, id__in=ids).values_list("id", "name"))


def _offers(found: LineMatch, called: dict[int, str], language: str) -> Offers:
    match, items = found.match, found.items

    def offer(parts: Sequence[Part], reasons: Sequence[Reason], score: int, *, is_certain: bool) -> Offer:
        shown = [
            OfferedPart(part.item_id, items[part.item_id].number, called[items[part.item_id].customer_id], part.minor)
            for part in parts
        ]
        said = [match_words.sentence(reason, language) for reason in reasons]
        return Offer(key_of(parts), shown, said, score, is_certain)

    certain = [offer(match.parts, match.reasons, match.score, is_certain=True)] if match.parts else []
    others = [
        offer(one.parts, one.reasons, one.score, is_certain=False)
        for one in match.proposals
        if one.parts != match.parts
    ]
    why = [] if certain else [match_words.sentence(reason, language) for reason in match.reasons]
    return Offers([*certain, *others], why)


@dataclass(frozen=True, slots=True)
class Certain:
    line: BankLine
    offer: Offer


def certain(*, company: Company, language: str) -> list[Certain]:
    """Return what would be applied because it leaves no doubt, among the lines that have waited longest."""
    waiting = (
        BankLine.objects.filter(bank.WAITING, company=company).select_related("account").order_by("booked_on", "id")
    )
    lines = {line.id: line for line in waiting[:PREVIEWED]}
    found = (
        [
            one
            for one in matching.find_matches(company=company, line_ids=list(lines))
            if one.match.status is Status.APPLIED
        ]
        if lines
        else []
    )
    called = _names(company, found)
    return [Certain(lines[one.match.line.id], _offers(one, called, language).offers[0]) for one in found]

"""What bank lines could be, in words: the ways to apply each, best first, and what leaves no doubt."""

from collections.abc import Sequence
from dataclasses import dataclass

from amistoso.core import match_words, waivers
from amistoso.core.match_words import LineMatch
from amistoso.core.matches import Part, Reason, Status
from amistoso.models import BankLine, Company, Customer
from amistoso.queries import bank, matching

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
    missing_minor: int = 0  # a difference that may be let go with it

    @property
    def is_already_open(self) -> bool:
        """Say whether a return opens nothing again, since what it names is open."""
        return bool(self.parts) and not any(part.minor for part in self.parts)


@dataclass(frozen=True, slots=True)
class Offers:
    """The ways to apply a line, best first; `reasons` say why none was taken without asking."""

    offers: Sequence[Offer] = ()
    reasons: Sequence[str] = ()

    @property
    def best(self) -> Offer | None:
        return self.offers[0] if self.offers else None


def offers_for(*, company: Company, line_ids: Sequence[int], language: str) -> dict[int, Offers]:
    """Return what each of these lines could be."""
    if not line_ids:
        return {}
    found = matching.find_matches(company=company, line_ids=line_ids, with_credit=True)
    called = _names(company, found)
    return {one.match.line.id: _offers(one, called, language) for one in found}


def _names(company: Company, found: Sequence[LineMatch]) -> dict[int, str]:
    ids = {item.customer_id for one in found for item in one.items.values()}
    return dict(Customer.objects.filter(company=company, id__in=ids).values_list("id", "name"))


def _offers(found: LineMatch, called: dict[int, str], language: str) -> Offers:
    match, items = found.match, found.items

    def offer(key: str, parts: Sequence[Part], reasons: Sequence[Reason], score: int, *, is_certain: bool) -> Offer:
        shown = [
            OfferedPart(part.item_id, items[part.item_id].number, called[items[part.item_id].customer_id], part.minor)
            for part in parts
        ]
        said = [match_words.sentence(reason, language) for reason in reasons]
        missing = waivers.offered(tuple(reasons))
        return Offer(key, shown, said, score, is_certain, missing[1] if missing else 0)

    certain = (
        [offer(match.key, match.parts, match.reasons, match.score, is_certain=True)]
        if match.parts or match.undoes or match.unspent
        else []
    )
    others = [
        offer(one.key, one.parts, one.reasons, one.score, is_certain=False)
        for one in match.proposals
        if one.key != match.key or not certain
    ]
    why = [] if certain else [match_words.sentence(reason, language) for reason in match.reasons]
    return Offers([*certain, *others], why)


@dataclass(frozen=True, slots=True)
class Certain:
    line: BankLine
    offer: Offer


def certain(*, company: Company, language: str) -> list[Certain]:
    """Return what would be applied because it leaves no doubt, among the lines that have waited longest."""
    waiting = bank.all_lines(company=company).filter(bank.WAITING).order_by("booked_on", "id")
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

"""Bank lines for the eye: what is unapplied first, what was applied to what, and how fresh each account is."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Q, QuerySet

from amistoso.core import match_words, names
from amistoso.core.matches import Part, Reason
from amistoso.core.money import Money
from amistoso.models import Allocation, BankAccount, BankLine, BankLineState, Company, Customer, Item
from amistoso.queries import matching
from amistoso.queries.pages import Page, bounds, page_of

SHOWS = ("open", "applied", "not_customer", "out", "all")
MAX_ITEMS = 200  # open items offered for one line


def accounts(*, company: Company) -> Sequence[BankAccount]:
    return list(BankAccount.objects.filter(company=company).order_by("account", "currency"))


def lines(*, company: Company, show: str = "open", text: str = "", page: int = 1) -> Page[BankLine]:
    found: QuerySet[BankLine] = BankLine.objects.filter(company=company)
    match show:
        case "open":
            found = found.filter(state=BankLineState.OPEN, unapplied_minor__gt=0)
        case "applied" | "not_customer":
            found = found.filter(state=show, amount_minor__gt=0)
        case "out":
            found = found.filter(amount_minor__lt=0)
    if bare := text.strip():
        found = found.filter(Q(text__icontains=bare) | Q(payer_name__icontains=bare) | Q(reference__icontains=bare))
    rows = found.select_related("customer", "account").order_by("-booked_on", "-id")[bounds(page)]
    return page_of(list(rows), page)


def state_of(line: BankLine) -> str:
    """How a person sees a line: money out needs nothing, a part may be applied."""
    if line.amount_minor <= 0:
        return "out"
    if line.state == BankLineState.OPEN and line.unapplied_minor < line.amount_minor:
        return "partly"
    return line.state


@dataclass(frozen=True, slots=True)
class LinePage:
    line: BankLine
    allocations: Sequence[Allocation]
    items: Sequence[Item]


def line_page(*, company: Company, line_id: int, customer_id: int | None, text: str = "") -> LinePage:
    """One line, what it was applied to, and the open items it could be applied to."""
    line = BankLine.objects.select_related("customer", "account").get(company=company, id=line_id)
    applied = Allocation.objects.filter(company=company, bank_line=line, undone_at=None)
    offered = Item.objects.filter(company=company, currency=line.currency).exclude(open_minor=0)
    if customer_id is not None:
        offered = offered.filter(customer_id=customer_id)
    elif key := names.key(text.strip()):
        offered = offered.filter(Q(customer__name_key__contains=key) | Q(number__icontains=text.strip()))
    else:
        offered = offered.filter(open_minor=line.unapplied_minor)
    return LinePage(
        line,
        list(applied.select_related("item__customer").order_by("id")),
        list(offered.select_related("customer").order_by("due_on", "id")[:MAX_ITEMS]),
    )


def unapplied_of(*, company: Company, customer_id: int) -> list[Money]:
    """Money of this payer that is not applied to anything yet."""
    found = BankLine.objects.filter(
        company=company, customer_id=customer_id, state=BankLineState.OPEN, unapplied_minor__gt=0
    )
    return [
        Money(minor, currency) for minor, currency in found.order_by("id").values_list("unapplied_minor", "currency")
    ]


@dataclass(frozen=True, slots=True)
class OfferedPart:
    item_id: int
    number: str
    customer: str
    minor: int


@dataclass(frozen=True, slots=True)
class Offer:
    """One way to apply a line, and what speaks for it. `key` names it when it is accepted or rejected."""

    key: str
    parts: Sequence[OfferedPart]
    reasons: Sequence[str]


@dataclass(frozen=True, slots=True)
class Offers:
    """The ways to apply a line, best first; `reasons` say why none was taken without asking."""

    offers: Sequence[Offer] = ()
    reasons: Sequence[str] = ()


def offers_for(*, company: Company, line_id: int, language: str) -> Offers:
    found = matching.find_matches(company=company, line_ids=[line_id], with_credit=True)
    if not found:
        return Offers()
    match, items = found[0]
    customer_ids = {item.customer_id for item in items.values()}
    called = dict(Customer.objects.filter(company=company, id__in=customer_ids).values_list("id", "name"))

    def offer(key: str, parts: Sequence[Part], reasons: Sequence[Reason]) -> Offer:
        shown = [
            OfferedPart(part.item_id, items[part.item_id].number, called[items[part.item_id].customer_id], part.minor)
            for part in parts
        ]
        return Offer(key, shown, [match_words.sentence(reason, language) for reason in reasons])

    certain = [offer(match.key, match.parts, match.reasons)] if match.parts else []
    others = [offer(one.key, one.parts, one.reasons) for one in match.proposals if one.parts != match.parts]
    why = [] if certain else [match_words.sentence(reason, language) for reason in match.reasons]
    return Offers([*certain, *others], why)

"""Bank lines for the eye: what is unapplied first, what was applied to what, and how fresh each account is."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from django.db.models import Exists, OuterRef, Q, QuerySet

from amistoso.core import names
from amistoso.core.money import Money
from amistoso.models import (
    Allocation,
    BankAccount,
    BankLine,
    BankLineState,
    Company,
    Customer,
    Event,
    Item,
    PaymentReturn,
    Refund,
)
from amistoso.queries.pages import Page, bounds, page_of

SHOWS = ("open", "returned", "credit", "applied", "not_customer", "ignored", "in", "out", "all")
MAX_ITEMS = 200  # open items offered for one line
MAX_WAYS_OUT = 20
MAX_CUSTOMERS = 10  # among whom one line can be divided


def accounts(*, company: Company) -> Sequence[BankAccount]:
    return list(BankAccount.objects.filter(company=company).order_by("account", "currency"))


def all_lines(*, company: Company) -> QuerySet[BankLine]:
    """Return the lines, each knowing whether it took somebody's payment back (`is_back`)."""
    return BankLine.objects.filter(company=company).annotate(is_back=_TOOK_BACK).select_related("customer", "account")


_TOOK_BACK = Exists(PaymentReturn.objects.filter(line=OuterRef("id"))) | Q(is_return=True, amount_minor__lt=0)


# Money in that is not placed, and money that came back of which nobody knows yet what it had paid.
WAITING = Q(state=BankLineState.OPEN) & (Q(unapplied_minor__gt=0) | Q(amount_minor__lt=0, is_back=True))


def lines(
    *, company: Company, show: str = "open", text: str = "", account_id: int | None = None, page: int = 1
) -> Page[BankLine]:
    found = _shown(all_lines(company=company), show)
    if account_id is not None:
        found = found.filter(account_id=account_id)
    if bare := text.strip():
        found = found.filter(Q(text__icontains=bare) | Q(payer_name__icontains=bare) | Q(reference__icontains=bare))
    rows = found.order_by("-booked_on", "-id")[bounds(page)]
    return page_of(list(rows), page)


def _shown(found: QuerySet[BankLine], show: str) -> QuerySet[BankLine]:
    match show:
        case "open":
            return found.filter(WAITING)
        case "returned":
            return found.filter(_TOOK_BACK)
        case "applied" | "credit" | "not_customer" | "ignored":
            return found.filter(Q(amount_minor__gt=0) | Q(is_back=True), state=show)
        case "in":
            return found.filter(amount_minor__gt=0)
        case "out":
            return found.filter(amount_minor__lt=0)
    return found


def waiting_count(*, company: Company) -> int:
    return all_lines(company=company).filter(WAITING).count()


def next_waiting(*, company: Company, after: BankLine) -> int | None:
    """Return the line that follows in the queue, or its first one."""
    queue = all_lines(company=company).filter(WAITING).exclude(id=after.id).order_by("-booked_on", "-id")
    later = queue.filter(Q(booked_on__lt=after.booked_on) | Q(booked_on=after.booked_on, id__lt=after.id))
    return later.values_list("id", flat=True).first() or queue.values_list("id", flat=True).first()


def line_of(*, company: Company, line_id: int) -> BankLine:
    return all_lines(company=company).get(id=line_id)


def state_of(line: BankLine) -> str:
    """How a person sees a line of `all_lines`: money out needs nothing, a part may be applied."""
    if line.amount_minor <= 0:
        if not getattr(line, "is_back", False):
            return "paid-back" if line.state == BankLineState.APPLIED else "out"
        return {"open": "returning", "applied": "returned"}.get(line.state, line.state)
    if line.state == BankLineState.OPEN and line.unapplied_minor < line.amount_minor:
        return "partly"
    if line.returned_minor == line.amount_minor:
        return "went-back"  # there is nothing to undo here, but at what took it back
    return line.state


@dataclass(frozen=True, slots=True)
class LinePage:
    line: BankLine
    allocations: Sequence[Allocation]
    reopened: Sequence[Allocation]  # what a returned payment had settled
    concerned: Sequence[PaymentReturn]  # whom nothing automatic is said to until a person has looked
    items: Sequence[Item]
    refunds: Sequence[Refund]  # what of it was paid back to the customer, or what it paid back
    ways_out: Sequence[BankLine]  # movements that may have paid back what is left of it


def line_page(*, company: Company, line_id: int, customer_ids: Collection[int] = (), text: str = "") -> LinePage:
    """One line, what it was applied to, and the open items it could be applied to."""
    line = line_of(company=company, line_id=line_id)
    rows = Allocation.objects.filter(company=company).select_related("item__customer").order_by("id")
    offered = Item.objects.filter(company=company, currency=line.currency).exclude(open_minor=0)
    key = names.key(text.strip())
    if key:
        wanted = Q(customer__name_key__contains=key) | Q(number__icontains=text.strip())
        offered = offered.filter(wanted | Q(customer_id__in=customer_ids))
    elif customer_ids:
        offered = offered.filter(customer_id__in=customer_ids)
    else:
        offered = offered.filter(open_minor=line.unapplied_minor)
    return LinePage(
        line,
        list(rows.filter(bank_line=line, undone_at=None)),
        list(rows.filter(undone_by=line)),
        list(PaymentReturn.objects.filter(line=line).select_related("customer", "hold").order_by("id")),
        list(offered.select_related("customer").order_by("customer__name", "customer_id", "due_on", "id")[:MAX_ITEMS]),
        list(
            Refund.objects.filter(Q(line=line) | Q(out_line=line), company=company, undone_at=None)
            .select_related("customer", "line", "out_line")
            .order_by("id")
        ),
        list(ways_out(company=company, line=line).order_by("booked_on", "id")[:MAX_WAYS_OUT])
        if line.unapplied_minor
        else [],
    )


def ways_out(*, company: Company, line: BankLine) -> QuerySet[BankLine]:
    """Return the movements that may have paid back what is left of a line: the same amount, gone out since."""
    out = BankLine.objects.filter(company=company, amount_minor=-line.unapplied_minor, currency=line.currency)
    return out.filter(booked_on__gte=line.booked_on, returns=None).exclude(state=BankLineState.APPLIED)


def customers(*, company: Company, customer_ids: Collection[int]) -> list[Customer]:
    return list(Customer.objects.filter(company=company, id__in=customer_ids).order_by("name", "id")[:MAX_CUSTOMERS])


def unapplied_of(*, company: Company, customer_id: int) -> list[Money]:
    """Money of this payer that is not applied to anything yet."""
    waiting = (BankLineState.OPEN, BankLineState.CREDIT)
    found = BankLine.objects.filter(company=company, customer_id=customer_id, state__in=waiting, unapplied_minor__gt=0)
    return [
        Money(minor, currency) for minor, currency in found.order_by("id").values_list("unapplied_minor", "currency")
    ]


@dataclass(frozen=True, slots=True)
class Round:
    """Lines that were applied together because they left no doubt, and can be taken back together."""

    event: Event
    line_ids: Sequence[int]


def last_round(*, company: Company) -> Round | None:
    """Return the last lines applied together, unless they were taken back."""
    made = Event.objects.filter(company=company, noun="bank-round").order_by("-number").first()
    if made is None or made.verb != "accept":
        return None
    return Round(made, [int(line_id) for line_id in made.data["lines"]])

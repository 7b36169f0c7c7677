"""What a customer's statement of account is made of: their items, and all that was ever applied to them."""

from collections import defaultdict
from datetime import date

from amistoso.core.account_statements import AccountStatement, Kind, Movement, Open, made
from amistoso.models import Allocation, AllocationSource, BankLine, BankLineState, Company, Customer, Item

MOST_ITEMS = 20_000

_Payments = dict[tuple[date, Kind, str, str, int], int]


def statement_of(*, company: Company, customer: Customer, since: date, until: date) -> AccountStatement:
    items = list(
        Item.objects.filter(company=company, customer=customer, issued_on__lte=until).order_by("id")[:MOST_ITEMS]
    )
    paid: dict[int, int] = defaultdict(int)
    grouped: _Payments = defaultdict(int)
    for one in _allocations(company, customer, until):
        came_back = one.undone_by if one.undone_by is not None and one.undone_by.amount_minor < 0 else None
        if one.undone_at is not None and came_back is None:
            continue  # taken back by a person, or proved by the bank since: it never counted
        if one.paid_on <= until:
            paid[one.item_id] += one.amount_minor
            grouped[_payment(one)] -= one.amount_minor
        if came_back is not None and came_back.booked_on <= until:
            paid[one.item_id] -= one.amount_minor
            grouped[(came_back.booked_on, Kind.RETURNED, one.item.currency, "", came_back.id)] += one.amount_minor
    movements = [
        Movement(on, kind, text, currency, minor) for (on, kind, currency, text, _), minor in grouped.items() if minor
    ]
    movements += [_issued(item) for item in items]
    movements += _on_account(company, customer, until)
    still = [
        Open(item.number, item.issued_on, item.due_on, item.currency, item.amount_minor, left)
        for item in items
        if (left := item.amount_minor - paid[item.id])
    ]
    return made(movements, still, since, until)


def _allocations(company: Company, customer: Customer, until: date) -> list[Allocation]:
    found = Allocation.objects.filter(company=company, item__customer=customer, item__issued_on__lte=until)
    return list(found.select_related("item", "undone_by").order_by("paid_on", "id"))


def _payment(one: Allocation) -> tuple[date, Kind, str, str, int]:
    """What one bank line settled is one payment, as the customer made it; without one, what a day's list told."""
    if one.source == AllocationSource.REPLACEMENT:
        return (one.paid_on, Kind.REPLACED, one.item.currency, one.item.number, 0)
    if one.source == AllocationSource.WAIVED:
        return (one.paid_on, Kind.WAIVED, one.item.currency, one.item.number, 0)
    if one.bank_line_id is not None:
        return (one.paid_on, Kind.PAYMENT, one.item.currency, "", one.bank_line_id)
    is_note = one.source == AllocationSource.CREDIT_NOTE  # it nets its invoice, and is no movement of its own
    return (one.paid_on, Kind.PAYMENT, one.item.currency, "" if is_note else one.item.number, 0)


def _issued(item: Item) -> Movement:
    kind = Kind.CREDIT_NOTE if item.amount_minor < 0 else Kind.INVOICE
    return Movement(item.issued_on, kind, item.number, item.currency, item.amount_minor)


def _on_account(company: Company, customer: Customer, until: date) -> list[Movement]:
    """Only money that a person has kept for this customer: a guess about whose it is must not reach anybody else."""
    kept = BankLine.objects.filter(
        company=company, customer=customer, state=BankLineState.CREDIT, unapplied_minor__gt=0, booked_on__lte=until
    )
    return [
        Movement(one.booked_on, Kind.ON_ACCOUNT, "", one.currency, -one.unapplied_minor)
        for one in kept.order_by("booked_on", "id")
    ]

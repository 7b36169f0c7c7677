"""Money that an invoice has no room for any more, since it was voided or comes to less: it is still the customer's.

It goes back to the bank line it came with and waits there for a person: for another invoice, kept, or paid back.
"""

from collections.abc import Iterable
from datetime import date, datetime

from django.db.models import F, Sum

from amistoso.actions import allocations, posting
from amistoso.models import Allocation, AllocationSource, BankLine, BankLineState, Company, Item


def free(
    *, company: Company, item_ids: Iterable[int], because: str, actor: str, today: date, at: datetime
) -> dict[int, int]:
    """Take off each item what bank money paid of it beyond its amount; return bank line -> minor units."""
    freed: dict[int, int] = {}
    posting.lock_books(company=company)
    for item in posting.locked_items(company, item_ids).values():
        paid = posting.live_of(item.id).aggregate(sum=Sum("amount_minor"))["sum"] or 0
        surplus = int(paid) - item.amount_minor
        if item.amount_minor < 0 or surplus <= 0:
            continue
        surplus = _owed_no_more(item, surplus, at)
        if surplus <= 0:
            posting.bring_open_in_line([item])
            continue
        for line_id, minor in take_off(
            company=company, item=item, minor=surplus, because=because, actor=actor, today=today, at=at
        ).items():
            freed[line_id] = freed.get(line_id, 0) + minor
    return freed


def _owed_no_more(item: Item, surplus: int, at: datetime) -> int:
    """Take the surplus off what was let go first, for which no money goes back; return what is left of it."""
    live = posting.live_of(item.id).filter(source=AllocationSource.WAIVED).order_by("id")
    for one in live:
        taken = min(surplus, one.amount_minor)
        if taken and Allocation.objects.filter(id=one.id, undone_at=None).update(undone_at=at):
            surplus -= taken
            if taken < one.amount_minor:
                posting.add_again(one, one.amount_minor - taken)
    return surplus


def take_off(
    *, company: Company, item: Item, minor: int, because: str, actor: str, today: date, at: datetime
) -> dict[int, int]:
    """Give so much of what bank lines paid of the item back to them, the latest first; return line -> minor units."""
    freed: dict[int, int] = {}
    netted = posting.live_of(item.id).filter(source=AllocationSource.CREDIT_NOTE, bank_line__isnull=False)
    for line_id in netted.order_by("bank_line").values_list("bank_line", flat=True).distinct():
        # A credit note was taken off beside it: the whole application is for a person to make again.
        line = BankLine.objects.get(id=line_id)
        done = allocations.undo_line(company=company, line_id=line.id, actor=actor, today=today, at=at, because=because)
        freed[line.id] = done.unapplied_minor - line.unapplied_minor
    paid = posting.live_of(item.id).filter(source=AllocationSource.BANK, amount_minor__gt=0)
    left = minor - sum(freed.values())
    for one in paid.select_related("bank_line").order_by("-paid_on", "-id"):
        if left <= 0:
            break
        taken = min(left, one.amount_minor)
        _back_to_line(company, item, one, taken, because, actor, at)
        freed[one.bank_line_id or 0] = freed.get(one.bank_line_id or 0, 0) + taken
        left -= taken
    posting.bring_open_in_line([item])
    posting.stir(company, {item.customer_id}, today, payments_changed=True)
    return freed


def _back_to_line(
    company: Company, item: Item, one: Allocation, taken: int, because: str, actor: str, at: datetime
) -> None:
    line = one.bank_line
    if line is None or not Allocation.objects.filter(id=one.id, undone_at=None).update(undone_at=at):
        return
    if one.amount_minor > taken:
        posting.add_again(one, one.amount_minor - taken)
    BankLine.objects.filter(id=line.id).update(
        unapplied_minor=F("unapplied_minor") + taken, state=BankLineState.OPEN, customer=item.customer_id, because="",
        kept_on=None, state_before="", is_for_person=True,
    )  # fmt: skip
    data: dict[str, object] = {"items": [[item.number, taken]], "because": because[:300]}
    posting.record(company, line, "free-excess", item.customer_id, data, actor, at)

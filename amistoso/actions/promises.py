"""Take a promise to pay, and see whether it was kept."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from django.db import transaction

from amistoso.actions import events, incidents, listening, looks
from amistoso.actions.refusals import Refusal
from amistoso.core.calendar import Place
from amistoso.core.promises import still_promised, watched_until
from amistoso.models import Company, Customer, Item, Promise, PromiseItem, PromiseState
from amistoso.queries.protocols import protocol_of


def promise(
    *,
    company: Company,
    customer_id: int,
    by_on: date,
    actor: str,
    today: date,
    at: datetime,
    items: Sequence[tuple[int, int]] | None = None,
    note: str = "",
) -> Promise:
    """Note a promise over `items` (item id, minor units), or over all that is overdue, or else all that is open."""
    customer = Customer.objects.get(company=company, id=customer_id)
    if by_on < today:
        raise Refusal("date-past", f"El {by_on:%d/%m/%Y} ya ha pasado.", "Una promesa mira hacia delante.")
    opened = {item.id: item for item in Item.objects.filter(customer=customer, open_minor__gt=0).order_by("due_on")}
    if items is None:
        overdue = [item for item in opened.values() if item.due_on < today]
        items = [(item.id, item.open_minor) for item in overdue or opened.values()]
    if not items:
        raise Refusal("nothing-open", f"{customer} no tiene nada pendiente.", "No hay nada que prometer.")
    for item_id, minor in items:
        if item_id not in opened or not 0 < minor <= opened[item_id].open_minor:
            raise Refusal("amount-not-open", "Ese importe no está pendiente.", "Elija facturas abiertas del cliente.")
    with transaction.atomic():
        made = Promise.objects.create(
            company=company, customer=customer, made_on=today, by_on=by_on, note=note[:300], made_by=actor
        )
        PromiseItem.objects.bulk_create(
            PromiseItem(promise=made, item_id=item_id, amount_minor=minor, open_minor=opened[item_id].open_minor)
            for item_id, minor in items
        )
        _replace_weaker(made, dict(items), actor, today, at)
        told = [[opened[item_id].number, minor] for item_id, minor in items]
        events.note(
            made, verb="promise", actor=actor, at=at, data={"by": by_on.isoformat(), "items": told, "note": made.note}
        )
        listening.heard(company_id=company.id, customer_id=customer.id)
        looks.wake(company_id=company.id, customer_ids=[customer.id], today=today)
    return made


def _replace_weaker(made: Promise, promised: Mapping[int, int], actor: str, today: date, at: datetime) -> None:
    """A later promise of as much or more takes the place of the earlier: who asks for a few days more, and is given
    them, has not broken their word. A smaller one stands beside it."""
    earlier = Promise.objects.filter(customer_id=made.customer_id, state=PromiseState.RUNNING, by_on__lte=made.by_on)
    for one in earlier.exclude(id=made.id).prefetch_related("items").order_by("id"):
        if all(item.amount_minor <= promised.get(item.item_id, 0) for item in one.items.all()):
            _settle(one, PromiseState.WITHDRAWN, actor, today, at)


def withdraw(*, company: Company, promise_id: int, actor: str, today: date, at: datetime) -> bool:
    made = Promise.objects.get(company=company, id=promise_id)
    return _settle(made, PromiseState.WITHDRAWN, actor, today, at)


def settle_due(*, company: Company, today: date, at: datetime, actor: str = "amistoso") -> int:
    """Mark running promises kept once the money is there, broken once the bank's days of grace are over."""
    grace_days = protocol_of(company).limits.promise_grace_days
    settled = 0
    running = Promise.objects.filter(company=company, state=PromiseState.RUNNING).select_related("customer")
    for made in running.prefetch_related("items__item").order_by("id"):
        left = sum(still_promised(i.amount_minor, i.open_minor, i.item.open_minor) for i in made.items.all())
        place = Place(made.customer.country, made.customer.region)
        if left == 0:
            settled += _settle(made, PromiseState.KEPT, actor, today, at)
        elif today >= watched_until(place, made.by_on, grace_days):
            settled += _settle(made, PromiseState.BROKEN, actor, today, at)
    return settled


def _settle(made: Promise, state: PromiseState, actor: str, today: date, at: datetime) -> bool:
    with transaction.atomic():
        running = Promise.objects.filter(id=made.id, state=PromiseState.RUNNING)
        if not running.update(state=state, settled_on=today):
            return False
        if state is PromiseState.BROKEN:
            incidents.note_many(company_id=made.company_id, days=[(made.customer_id, today)])
        events.note(made, verb={"kept": "keep", "broken": "break"}.get(state, "withdraw"), actor=actor, at=at)
        looks.wake(company_id=made.company_id, customer_ids=[made.customer_id], today=today)
    return True

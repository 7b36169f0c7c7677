"""Take a promise to pay, put it off, withdraw it; and see from the bank whether it was kept."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple

from django.db import transaction
from django.db.models import QuerySet

from amistoso.actions import events, incidents, listening, looks
from amistoso.actions.refusals import Refusal
from amistoso.core.promises import Outcome, Verdict
from amistoso.core.sources import SOURCES
from amistoso.models import Company, Customer, Item, Message, Promise, PromiseItem, PromiseState
from amistoso.queries import covers
from amistoso.queries import promises as reading
from amistoso.queries.protocols import protocol_of
from amistoso.queries.sql import ids_parameter

_VERBS = {
    PromiseState.KEPT: "keep", PromiseState.PARTLY: "keep-part", PromiseState.BROKEN: "break",
    PromiseState.RUNNING: "run-on", PromiseState.WITHDRAWN: "withdraw",
}  # fmt: skip
_STATE_OF = {
    Outcome.KEPT: PromiseState.KEPT, Outcome.PARTLY: PromiseState.PARTLY, Outcome.BROKEN: PromiseState.BROKEN,
    Outcome.RUNNING: PromiseState.RUNNING, Outcome.MOOT: PromiseState.WITHDRAWN,
}  # fmt: skip
LAPSED = (PromiseState.PARTLY, PromiseState.BROKEN)


class How(NamedTuple):
    """How they told us, and whether they want a word the day before."""

    source: str = ""
    message_id: int | None = None
    wants_reminder: bool = False
    by_owner: bool = False  # the owner may put it off once more than the policy allows


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
    how: How = How(),  # noqa: B008 - a frozen tuple
    renews_id: int | None = None,
) -> Promise:
    """Note a promise over `items` (item id, minor units), or over all that is overdue, or else all that is open.

    What is in dispute is not promised unless they name it.
    """
    customer = Customer.objects.get(company=company, id=customer_id)
    _check(company, customer, by_on, how, today)
    opened = {item.id: item for item in Item.objects.filter(customer=customer, open_minor__gt=0).order_by("due_on")}
    if items is None:
        items = next(iter(_usual(customer, opened, today)), [])
    if not items:
        raise Refusal("nothing-open", f"{customer} no tiene nada pendiente.", "No hay nada que prometer.")
    for item_id, minor in items:
        if item_id not in opened or not 0 < minor <= opened[item_id].open_minor:
            raise Refusal("amount-not-open", "Ese importe no está pendiente.", "Elija facturas abiertas del cliente.")
    if len({opened[item_id].currency for item_id, _ in items}) > 1:
        message = "La promesa es de varias monedas."
        raise Refusal("currencies-mixed", message, "Anote una promesa por moneda.")
    with transaction.atomic():
        Customer.objects.select_for_update().get(id=customer.pk)  # the same click twice is one promise
        promised = dict(items)
        if (known := _same(customer, by_on, promised, today)) is not None:
            return known
        earlier = _put_off(company, customer, by_on, promised, renews_id)
        renewals = max((one.renewals + 1 for one in earlier), default=0)
        _check_renewals(company, customer, renewals, how)
        made = Promise.objects.create(
            company=company, customer=customer, made_on=today, by_on=by_on, note=note[:300], made_by=actor,
            source=how.source, message_id=how.message_id, wants_reminder=how.wants_reminder,
            renews=earlier[-1] if earlier else None, renewals=renewals,
        )  # fmt: skip
        PromiseItem.objects.bulk_create(
            PromiseItem(promise=made, item_id=item_id, amount_minor=minor, open_minor=opened[item_id].open_minor)
            for item_id, minor in items
        )
        for one in earlier:
            _settle(one, PromiseState.WITHDRAWN, actor, today, at)
        told = [[opened[item_id].number, minor] for item_id, minor in items]
        currency = opened[items[0][0]].currency
        data = {"by": by_on.isoformat(), "items": told, "currency": currency, "note": made.note, "source": how.source,
                "renewals": renewals}  # fmt: skip
        events.note(made, verb="promise", actor=actor, at=at, data=data)
        listening.heard(company_id=company.id, customer_id=customer.id)
        looks.wake(company_id=company.id, customer_ids=[customer.id], today=today)
    return made


def _check(company: Company, customer: Customer, by_on: date, how: How, today: date) -> None:
    if by_on < today:
        raise Refusal("date-past", f"El {by_on:%d/%m/%Y} ya ha pasado.", "Una promesa mira hacia delante.")
    most = protocol_of(company).limits.promise_max_days
    if (by_on - today).days > most:
        message = f"El {by_on:%d/%m/%Y} queda a más de {most} días."
        raise Refusal("date-too-far", message, "Acuerde plazos, o una fecha más cercana.")
    if how.source and how.source not in SOURCES:
        hint = f"Puede ser: {', '.join(SOURCES)}."
        raise Refusal("source-unknown", f"«{how.source[:30]}» no dice cómo lo supimos.", hint)
    if how.message_id is not None:
        Message.objects.only("id").get(company=company, customer=customer, id=how.message_id)


def usual_parts(*, company: Company, customer_id: int, today: date) -> list[list[tuple[int, int]]]:
    """Return what a customer promises who names no invoice: all that is overdue, or else open, of each currency."""
    customer = Customer.objects.get(company=company, id=customer_id)
    opened = Item.objects.filter(customer=customer, open_minor__gt=0).order_by("due_on", "id")
    return _usual(customer, {item.id: item for item in opened}, today)


def _usual(customer: Customer, opened: Mapping[int, Item], today: date) -> list[list[tuple[int, int]]]:
    held = covers.held_of(ids=ids_parameter([customer.pk]), today=today)
    free = [(item, item.open_minor - held.get(item.pk, 0)) for item in opened.values()]
    free = [(item, minor) for item, minor in free if minor > 0]
    overdue = [(item, minor) for item, minor in free if item.due_on < today]
    found: dict[str, list[tuple[int, int]]] = {}
    for item, minor in overdue or free:
        found.setdefault(item.currency, []).append((item.pk, minor))
    return list(found.values())


def _same(customer: Customer, by_on: date, promised: Mapping[int, int], today: date) -> Promise | None:
    running = Promise.objects.filter(customer=customer, state=PromiseState.RUNNING, by_on=by_on, made_on=today)
    for one in running.prefetch_related("items").order_by("id"):
        if {item.item_id: item.amount_minor for item in one.items.all()} == dict(promised):
            return one
    return None


def _put_off(
    company: Company, customer: Customer, by_on: date, promised: Mapping[int, int], renews_id: int | None
) -> list[Promise]:
    """Return the promises that this one takes the place of.

    A later one of as much or more does: who asks for a few days more, and is given them, has not broken their word.
    A smaller one stands beside it.
    """
    running = Promise.objects.filter(customer=customer, state=PromiseState.RUNNING)
    earlier = running.filter(by_on__lte=by_on).prefetch_related("items").order_by("id")
    found = [
        one for one in earlier if all(item.amount_minor <= promised.get(item.item_id, 0) for item in one.items.all())
    ]
    if renews_id is not None and renews_id not in {one.pk for one in found}:
        named = Promise.objects.filter(company=company, customer=customer, id=renews_id, state=PromiseState.RUNNING)
        found += list(named)
    return found


def _check_renewals(company: Company, customer: Customer, renewals: int, how: How) -> None:
    most = protocol_of(company).limits.promise_renewals
    if renewals > most and not how.by_owner:
        message = f"{customer} ya ha aplazado esta promesa {renewals - 1} veces, y la empresa admite {most}."
        raise Refusal("promise-renewals", message, "Acuerde plazos con el cliente, o que lo decida gerencia.")


def renew(
    *, company: Company, promise_id: int, by_on: date, actor: str, today: date, at: datetime, note: str = "",
    how: How = How(),  # noqa: B008 - a frozen tuple
) -> Promise:  # fmt: skip
    """Put a running promise off: what has not come of it is promised for the new day."""
    before = Promise.objects.select_related("customer").get(company=company, id=promise_id)
    if before.state != PromiseState.RUNNING:
        hint = "Anote una promesa nueva."
        raise Refusal("promise-settled", f"Esa promesa ya está {before.get_state_display().lower()}.", hint)
    parts = before.items.select_related("item").order_by("item__due_on", "id")
    left = [(part.item_id, min(part.amount_minor, part.item.open_minor)) for part in parts]
    items = [(item_id, minor) for item_id, minor in left if minor > 0]
    return promise(
        company=company, customer_id=before.customer_id, by_on=by_on, items=items, note=note or before.note,
        how=how._replace(source=how.source or before.source, wants_reminder=before.wants_reminder),
        renews_id=before.pk, actor=actor, today=today, at=at,
    )  # fmt: skip


def withdraw(*, company: Company, promise_id: int, actor: str, today: date, at: datetime) -> bool:
    """It was none, or counts no longer; a broken one that was misheard is no incident any more."""
    made = Promise.objects.get(company=company, id=promise_id)
    return _settle(made, PromiseState.WITHDRAWN, actor, today, at)


def settle_due(*, company: Company, today: date, at: datetime, actor: str = "amistoso") -> int:
    """Bring every promise in line with the bank: kept once the money is there, broken once its data covers the day."""
    settled = 0
    for made, verdict in reading.verdicts(company=company, today=today):
        state = _STATE_OF[verdict.outcome]
        if verdict.waits and made.state != PromiseState.RUNNING:
            continue  # money is being moved to another place: what was found stands until that is done
        if state != made.state:
            settled += _settle(made, state, actor, today, at, verdict)
    return settled


def _settle(
    made: Promise, state: PromiseState, actor: str, today: date, at: datetime, verdict: Verdict | None = None
) -> bool:
    """Write down how it ended. Said by hand it stays; what the bank said may change with what the bank says."""
    if made.state == state or made.state == PromiseState.WITHDRAWN:
        return False
    is_open_again = made.state == PromiseState.KEPT and state in LAPSED
    settled_on = None if state == PromiseState.RUNNING else (verdict.kept_on if verdict else None) or today
    with transaction.atomic():
        as_read: QuerySet[Promise] = Promise.objects.filter(id=made.pk, state=made.state)
        changed = as_read.update(
            state=state, settled_on=settled_on, received_minor=verdict.received_minor if verdict else 0,
            # Their money had come and gone again: to say that it never came would not be true.
            followed_on=today if is_open_again else made.followed_on,
        )  # fmt: skip
        if not changed:
            return False
        incidents.look_again(company=made.company, customer_ids=[made.customer_id])
        data = {"before": made.state, "received_minor": verdict.received_minor if verdict else 0}
        events.note(made, verb=_VERBS[state], actor=actor, at=at, data=data)
        looks.wake(company_id=made.company_id, customer_ids=[made.customer_id], today=today)
    return True

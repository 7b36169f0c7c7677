"""Promises against the bank: rows to core.promises, all customers of a look in a few reads.

A settled promise is looked at again for a while: a payment that is matched late may have kept it, and one that is
returned may have broken it.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from django.db.models import Q

from amistoso.core import promises as core
from amistoso.core.calendar import Place
from amistoso.core.promises import Facts, LooseMoney, Made, Payment, PromisedItem, Verdict
from amistoso.models import Company, Promise, PromiseState
from amistoso.queries import covers
from amistoso.queries.cases import bank_until_on
from amistoso.queries.protocols import protocol_of
from amistoso.queries.sql import among, day, day_column, ids_parameter, in_batches, rows

RECHECK_DAYS = 90
BATCH = 500
_SETTLED = (PromiseState.KEPT, PromiseState.PARTLY, PromiseState.BROKEN)


def verdicts(
    *, company: Company, today: date, customer_ids: Sequence[int] | None = None
) -> list[tuple[Promise, Verdict]]:
    """Return what the bank says of each promise that runs, or was settled lately."""
    lately = Q(state__in=_SETTLED, by_on__gte=today - timedelta(days=RECHECK_DAYS))
    made = Promise.objects.filter(Q(state=PromiseState.RUNNING) | lately, company=company)
    if customer_ids is not None:
        made = made.filter(customer__in=list(customer_ids))
    by_customer: dict[int, list[Promise]] = defaultdict(list)
    for one in made.select_related("customer").prefetch_related("items__item").order_by("id"):
        by_customer[one.customer_id].append(one)
    grace_days = protocol_of(company).limits.promise_grace_days
    until_on = bank_until_on(company=company)
    found = []
    for batch in in_batches(sorted(by_customer), BATCH):
        ids = ids_parameter(batch)
        own = [one for customer_id in batch for one in by_customer[customer_id]]
        payments, loose = _payments(company, ids, own), _loose(company, own)
        held = covers.held_of(ids=ids, today=today)
        for customer_id in batch:
            of_customer = by_customer[customer_id]
            facts = Facts(payments.get(customer_id, ()), [*loose.get(customer_id, ()), *loose.get(0, ())], until_on)
            lasts = {one.pk: last_bank_day(one, grace_days) for one in of_customer}
            said = core.assess([_made(one, held) for one in of_customer], facts, lasts, today)
            found += [(one, said[one.pk]) for one in of_customer]
    return found


def last_bank_day(one: Promise, grace_days: int) -> date:
    return core.last_bank_day(Place(one.customer.country, one.customer.region), one.by_on, grace_days)


def _made(one: Promise, held: Mapping[int, int]) -> Made:
    parts = sorted(one.items.all(), key=lambda part: (part.item.due_on, part.item_id))
    return Made(
        one.pk, one.made_on, one.by_on, parts[0].item.currency if parts else "",
        tuple(
            PromisedItem(
                part.item_id, part.amount_minor, part.open_minor, part.item.amount_minor, held.get(part.item_id, 0)
            )
            for part in parts
        ),
    )  # fmt: skip


def _payments(company: Company, ids: object, own: Sequence[Promise]) -> dict[int, list[Payment]]:
    """Read all that settled the promised items, and what else these customers paid since the first promise."""
    promised = ids_parameter(sorted({part.item_id for one in own for part in one.items.all()}))
    since = min((one.made_on for one in own), default=date.max).isoformat()
    sql = (
        f"SELECT i.customer_id, a.item_id, {day_column('a.paid_on')}, a.amount_minor, i.currency, a.source"
        " FROM amistoso_item i JOIN amistoso_allocation a ON a.item_id = i.id AND a.undone_at IS NULL"
        f" WHERE {among('i.customer_id')} AND i.company_id = %s AND i.amount_minor > 0"
        f" AND ({among('i.id')} OR a.paid_on >= %s)"
    )
    found: dict[int, list[Payment]] = defaultdict(list)
    for customer_id, item_id, paid, minor, currency, source in rows(sql, [ids, company.pk, promised, since]):
        paid_on = day(paid)
        if paid_on is not None:
            found[customer_id].append(Payment(item_id, paid_on, minor, currency, source in ("bank", "ledger")))
    return found


def _loose(company: Company, own: Sequence[Promise]) -> dict[int, list[LooseMoney]]:
    """Read what came in and is not applied, by customer; under 0 what is nobody's yet."""
    since = min((one.made_on for one in own), default=date.max).isoformat()
    sql = (
        f"SELECT customer_id, {day_column('booked_on')}, unapplied_minor, currency FROM amistoso_bankline"
        " WHERE company_id = %s AND state = 'open' AND unapplied_minor > 0 AND booked_on >= %s ORDER BY booked_on, id"
    )
    found: dict[int, list[LooseMoney]] = defaultdict(list)
    for customer_id, booked, minor, currency in rows(sql, [company.pk, since]):
        on = day(booked)
        if on is not None:
            found[customer_id or 0].append(LooseMoney(on, minor, currency, customer_id is not None))
    return found

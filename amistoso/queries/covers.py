"""What a dispute, a running promise, a kept agreement or an invoice's hold takes out of what may be asked.

An agreement that is not being kept covers nothing: its items are open again, on the gentle ladder.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from amistoso.core.agreements import lapses_on
from amistoso.core.calendar import Place
from amistoso.core.cases import Cover, Item
from amistoso.core.disputes import Claim, held_by_item, held_parts, reacts_until, still_held
from amistoso.core.promises import covered_until, still_promised, watched_until
from amistoso.models import PENDING
from amistoso.queries.sql import among, day, day_column, ids_parameter, rows

ONE_DAY = timedelta(days=1)


def covers_of(
    *, ids: object, items: Mapping[int, Sequence[Item]], today: date, grace_days: int, bank_until_on: date | None
) -> dict[int, list[Cover]]:
    """Return the covers of each customer in a batch; `ids` is an `ids_parameter`."""
    found: dict[int, list[Cover]] = defaultdict(list)
    opens = {item.id: item.open_minor for own in items.values() for item in own}
    _disputes(found, ids, today)
    _promises(found, ids, opens, grace_days, bank_until_on, today)
    _agreements(found, ids, opens, grace_days, today)
    _invoice_holds(found, ids)
    return found


class Covered(NamedTuple):
    """Who has anything of the kind, and whether anybody's promise is spoken of today: mostly nobody's."""

    customers: frozenset[int]
    has_lapsed: bool
    has_promised: bool


def covered_customers(*, company_id: int) -> Covered:
    """Return who has anything of the kind, so that a batch without any is not asked five times."""
    parts = (
        "SELECT customer_id, 0 FROM amistoso_dispute WHERE company_id = %s AND resolved_on IS NULL",
        "SELECT customer_id, 0 FROM amistoso_dispute WHERE company_id = %s AND held_until_on IS NOT NULL",
        "SELECT customer_id, CASE WHEN wants_reminder AND reminded_on IS NULL THEN 2 ELSE 0 END FROM amistoso_promise"
        " WHERE company_id = %s AND state = 'running'",
        "SELECT customer_id, 1 FROM amistoso_promise"
        " WHERE company_id = %s AND state IN ('broken', 'partly') AND followed_on IS NULL",
        "SELECT customer_id, 0 FROM amistoso_agreement WHERE company_id = %s AND state = 'running'",
        "SELECT customer_id, 0 FROM amistoso_hold WHERE company_id = %s AND lifted_at IS NULL",
    )
    found = rows(" UNION ".join(parts), [company_id] * len(parts))
    kinds = {kind for _, kind in found}
    return Covered(frozenset(row[0] for row in found if row[1] != 1), 1 in kinds, 2 in kinds)


def held_of(*, ids: object, today: date) -> dict[int, int]:
    """Return how much of each open item of these customers is in dispute."""
    found: dict[int, int] = {}
    for _, claims, items in _claims(ids, today):
        found.update(held_by_item(claims, items))
    return found


def _disputes(found: dict[int, list[Cover]], ids: object, today: date) -> None:
    for customer_id, claims, items in _claims(ids, today):
        found[customer_id] += [
            Cover(part.item_id, part.claim.kind, part.minor, part.claim.until_on, part.claim.note)
            for part in held_parts(claims, items)
        ]


def _claims(ids: object, today: date) -> Iterator[tuple[int, list[Claim], list[tuple[int, int]]]]:
    """Yield of each disputed invoice its customer, what holds of it in the order told, and its open items.

    After an explanation its days begin when it arrives, and while it is being written nothing is asked.
    """
    sql = (
        f"SELECT d.customer_id, d.invoice_id, d.state, d.amount_minor, d.credited_minor, d.reason,"
        f" {day_column('d.resolved_on')}, {day_column('d.held_until_on')}, m.state, {day_column('m.contact_on')}"
        " FROM amistoso_dispute d LEFT JOIN amistoso_message m ON m.id = d.explanation_id"
        f" WHERE {among('d.customer_id')} AND (d.resolved_on IS NULL OR d.held_until_on IS NOT NULL) ORDER BY d.id"
    )
    claims: dict[tuple[int, int], list[Claim]] = defaultdict(list)
    for customer_id, invoice_id, state, minor, credited, reason, resolved, held, written, told in rows(sql, [ids]):
        claim = Claim(still_held(minor, credited), note=reason)
        if resolved is not None:
            arrived = reacts_until(day(resolved) or today, day(held) or today, day(told))
            until = None if written in PENDING else arrived
            if until is not None and until <= today:
                continue
            claim = claim._replace(kind=_COVER_OF.get(state, "dispute"), until_on=until, note="")
        claims[customer_id, invoice_id].append(claim)
    if not claims:
        return
    items: dict[int, list[tuple[int, int]]] = defaultdict(list)
    of_invoices = f"SELECT invoice_id, id, open_minor FROM amistoso_item WHERE {among('invoice_id')} AND open_minor > 0"
    for invoice_id, item_id, open_minor in rows(
        f"{of_invoices} ORDER BY due_on, id", [ids_parameter(sorted({invoice_id for _, invoice_id in claims}))]
    ):
        items[invoice_id].append((item_id, open_minor))
    for (customer_id, invoice_id), made in claims.items():
        if items[invoice_id]:
            yield customer_id, made, items[invoice_id]


_COVER_OF = {"new-date": "new-date", "stands": "explained"}


def _promises(
    found: dict[int, list[Cover]], ids: object, opens: Mapping[int, int], grace_days: int, bank_until_on: date | None,
    today: date,
) -> None:  # fmt: skip
    sql = (
        f"SELECT p.customer_id, c.country, c.region, i.item_id, i.amount_minor, i.open_minor, {day_column('p.by_on')}"
        " FROM amistoso_promise p JOIN amistoso_customer c ON c.id = p.customer_id"
        " JOIN amistoso_promiseitem i ON i.promise_id = p.id"
        f" WHERE {among('p.customer_id')} AND p.state = 'running' ORDER BY p.id, i.id"
    )
    for customer_id, country, region, item_id, promised, was_open, by in rows(sql, [ids]):
        left = still_promised(promised, was_open, opens.get(item_id, 0))
        by_on = day(by)
        if left > 0 and by_on is not None:
            until = watched_until(Place(country, region), by_on, grace_days)
            lasts = covered_until(until, bank_until_on, today)
            found[customer_id].append(Cover(item_id, "promise", left, lasts))


def _agreements(
    found: dict[int, list[Cover]], ids: object, opens: Mapping[int, int], grace_days: int, today: date
) -> None:
    plans = rows(
        "SELECT a.customer_id, c.country, c.region, a.id FROM amistoso_agreement a"
        " JOIN amistoso_customer c ON c.id = a.customer_id"
        f" WHERE {among('a.customer_id')} AND a.state = 'running' ORDER BY a.id",
        [ids],
    )
    if not plans:
        return
    of_batch = f"agreement_id IN (SELECT id FROM amistoso_agreement WHERE {among('customer_id')})"
    items: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for agreement_id, item_id, was_open in rows(
        f"SELECT agreement_id, item_id, open_minor FROM amistoso_agreementitem WHERE {of_batch} ORDER BY id", [ids]
    ):
        items[agreement_id].append((item_id, was_open))
    instalments: dict[int, list[tuple[date, int]]] = defaultdict(list)
    for agreement_id, due, minor in rows(
        f"SELECT agreement_id, {day_column('due_on')}, amount_minor FROM amistoso_instalment"
        f" WHERE {of_batch} ORDER BY due_on, id",
        [ids],
    ):
        instalments[agreement_id].append((day(due) or today, minor))
    for customer_id, country, region, agreement_id in plans:
        paid = sum(was_open - opens.get(item_id, 0) for item_id, was_open in items[agreement_id])
        until = lapses_on(Place(country, region), instalments[agreement_id], paid, grace_days)
        if until is None or until > today:
            found[customer_id] += [Cover(item_id, "agreement", None, until) for item_id, _ in items[agreement_id]]


def _invoice_holds(found: dict[int, list[Cover]], ids: object) -> None:
    sql = (
        f"SELECT h.customer_id, i.id, {day_column('h.until_on')}, h.reason"
        " FROM amistoso_hold h JOIN amistoso_item i ON i.invoice_id = h.invoice_id"
        f" WHERE {among('h.customer_id')} AND h.lifted_at IS NULL AND i.open_minor > 0 ORDER BY h.id, i.id"
    )
    for customer_id, item_id, until, reason in rows(sql, [ids]):
        found[customer_id].append(Cover(item_id, "hold", None, day(until), reason))

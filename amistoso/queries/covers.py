"""What a dispute, a running promise, a kept agreement or an invoice's hold takes out of what may be asked.

An agreement that is not being kept covers nothing: its items are open again, on the gentle ladder.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from amistoso.core.agreements import lapses_on
from amistoso.core.calendar import Place
from amistoso.core.cases import Cover, Item
from amistoso.core.promises import still_promised, watched_until
from amistoso.core.remittances import settled_by
from amistoso.queries.sql import among, day, day_column, rows

ONE_DAY = timedelta(days=1)
_IN_FLIGHT = "state IN ('prepared', 'exported')"
_GRANTED = "ended_on IS NULL AND answer = 'granted'"


def covers_of(
    *, ids: object, items: Mapping[int, Sequence[Item]], today: date, grace_days: int
) -> dict[int, list[Cover]]:
    """Return the covers of each customer in a batch; `ids` is an `ids_parameter`."""
    found: dict[int, list[Cover]] = defaultdict(list)
    opens = {item.id: item.open_minor for own in items.values() for item in own}
    _disputes(found, ids)
    _promises(found, ids, opens, grace_days)
    _agreements(found, ids, opens, grace_days, today)
    _invoice_holds(found, ids)
    _debits(found, ids)
    _terms(found, ids, items)
    return found


def covered_customers(*, company_id: int) -> frozenset[int]:
    """Return who has anything of the kind, so that a batch without any is not asked five times."""
    parts = (
        "SELECT customer_id FROM amistoso_dispute WHERE company_id = %s AND resolved_on IS NULL",
        "SELECT customer_id FROM amistoso_promise WHERE company_id = %s AND state = 'running'",
        "SELECT customer_id FROM amistoso_agreement WHERE company_id = %s AND state = 'running'",
        "SELECT customer_id FROM amistoso_hold WHERE company_id = %s AND lifted_at IS NULL",
        f"SELECT customer_id FROM amistoso_debit WHERE company_id = %s AND {_IN_FLIGHT}",
        f"SELECT customer_id FROM amistoso_extensiondecision WHERE company_id = %s AND {_GRANTED}",
    )
    return frozenset(row[0] for row in rows(" UNION ".join(parts), [company_id] * len(parts)))


def _disputes(found: dict[int, list[Cover]], ids: object) -> None:
    """A disputed amount covers the invoice's oldest items first."""
    sql = (
        "SELECT d.customer_id, d.id, i.id, i.open_minor, d.amount_minor, d.reason"
        " FROM amistoso_dispute d JOIN amistoso_item i ON i.invoice_id = d.invoice_id"
        f" WHERE {among('d.customer_id')} AND d.resolved_on IS NULL AND i.open_minor > 0 ORDER BY d.id, i.due_on, i.id"
    )
    left: dict[int, int] = {}
    for customer_id, dispute_id, item_id, open_minor, amount_minor, reason in rows(sql, [ids]):
        if amount_minor is None:
            found[customer_id].append(Cover(item_id, "dispute", note=reason))
            continue
        taken = min(left.setdefault(dispute_id, amount_minor), open_minor)
        left[dispute_id] -= taken
        if taken:
            found[customer_id].append(Cover(item_id, "dispute", taken, note=reason))


def _promises(found: dict[int, list[Cover]], ids: object, opens: Mapping[int, int], grace_days: int) -> None:
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
            found[customer_id].append(Cover(item_id, "promise", left, until))


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


def _debits(found: dict[int, list[Cover]], ids: object) -> None:
    """What we are about to collect ourselves is not asked for; an instalment's items are the agreement's."""
    sql = (
        f"SELECT d.customer_id, d.item_id, d.amount_minor, {day_column('r.collect_on')} FROM amistoso_debit d"
        " JOIN amistoso_remittance r ON r.id = d.remittance_id"
        f" WHERE {among('d.customer_id')} AND d.{_IN_FLIGHT} AND d.item_id IS NOT NULL ORDER BY d.id"
    )
    for customer_id, item_id, minor, collect in rows(sql, [ids]):
        collect_on = day(collect)
        if collect_on is not None:
            found[customer_id].append(Cover(item_id, "debit", minor, settled_by(collect_on)))


def _terms(found: dict[int, list[Cover]], ids: object, items: Mapping[int, Sequence[Item]]) -> None:
    """A longer term that was agreed in writing counts, whatever day the invoice says."""
    sql = (
        "SELECT customer_id, term_days FROM amistoso_extensiondecision"
        f" WHERE {among('customer_id')} AND {_GRANTED} ORDER BY id"
    )
    for customer_id, term_days in rows(sql, [ids]):
        for item in items.get(customer_id, ()):
            until = item.issued_on + timedelta(days=term_days) + ONE_DAY
            if item.open_minor > 0 and until > item.due_on + ONE_DAY:
                found[customer_id].append(Cover(item.id, "term", None, until))

"""What a dispute, a running promise, an agreement or an invoice's hold takes out of what may be asked.

An agreement covers until a person ends it: a missed instalment brings one friendly reminder of its own, and then a
person; that all is due again is never decided by a date.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from amistoso.core.calendar import Place
from amistoso.core.cases import Cover, Instalment, Item, Plan
from amistoso.core.instalments import left_of, received
from amistoso.core.promises import still_promised, watched_until
from amistoso.queries.sql import among, day, day_column, rows

ONE_DAY = timedelta(days=1)


def covers_of(*, ids: object, items: Mapping[int, Sequence[Item]], grace_days: int) -> dict[int, list[Cover]]:
    """Return the covers of each customer in a batch; `ids` is an `ids_parameter`."""
    found: dict[int, list[Cover]] = defaultdict(list)
    opens = {item.id: item.open_minor for own in items.values() for item in own}
    _disputes(found, ids)
    _promises(found, ids, opens, grace_days)
    _agreements(found, ids, opens)
    _invoice_holds(found, ids)
    return found


def covered_customers(*, company_id: int) -> frozenset[int]:
    """Return who has anything of the kind, so that a batch without any is not asked five times."""
    parts = (
        "SELECT customer_id FROM amistoso_dispute WHERE company_id = %s AND resolved_on IS NULL",
        "SELECT customer_id FROM amistoso_promise WHERE company_id = %s AND state = 'running'",
        "SELECT customer_id FROM amistoso_agreement"
        " WHERE company_id = %s AND state IN ('proposed', 'countered', 'running')",
        "SELECT customer_id FROM amistoso_hold WHERE company_id = %s AND lifted_at IS NULL",
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


def _agreements(found: dict[int, list[Cover]], ids: object, opens: Mapping[int, int]) -> None:
    """A running agreement covers until a person ends it; a proposal while it can still be answered."""
    sql = (
        f"SELECT a.customer_id, i.item_id, a.state, {day_column('a.answer_by_on')} FROM amistoso_agreement a"
        " JOIN amistoso_agreementitem i ON i.agreement_id = a.id"
        f" WHERE {among('a.customer_id')} AND a.state IN ('running', 'proposed', 'countered') ORDER BY a.id, i.id"
    )
    for customer_id, item_id, state, answer_by in rows(sql, [ids]):
        if not opens.get(item_id):
            continue
        if state == "running":
            found[customer_id].append(Cover(item_id, "agreement"))
        elif (answer_by_on := day(answer_by)) is not None:
            found[customer_id].append(Cover(item_id, "proposal", None, answer_by_on + ONE_DAY))


def plans_of(
    *, ids: object, items: Mapping[int, Sequence[Item]], announce_days: int, grace_days: int
) -> dict[int, list[Plan]]:
    """Return the running agreements of each customer in a batch, with what is left of their instalments."""
    heads = rows(
        f"SELECT id, customer_id, {day_column('made_on')}, interest_paid_minor, principal_waived_minor"
        f" FROM amistoso_agreement WHERE {among('customer_id')} AND state = 'running' ORDER BY id",
        [ids],
    )
    if not heads:
        return {}
    opens = {item.id: item.open_minor for own in items.values() for item in own}
    of_batch = f"agreement_id IN (SELECT id FROM amistoso_agreement WHERE {among('customer_id')} AND state = 'running')"
    covered: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for agreement_id, item_id, was_open in rows(
        f"SELECT agreement_id, item_id, open_minor FROM amistoso_agreementitem WHERE {of_batch} ORDER BY id", [ids]
    ):
        covered[agreement_id].append((item_id, was_open))
    instalments: dict[int, list[Instalment]] = defaultdict(list)
    days = ", ".join(day_column(name) for name in ("due_on", "announced_on", "reminded_on"))
    for agreement_id, minor, due, announced, reminded in rows(
        f"SELECT agreement_id, amount_minor, {days} FROM amistoso_instalment WHERE {of_batch} ORDER BY due_on, id",
        [ids],
    ):
        due_on = day(due)
        if due_on is not None:
            instalments[agreement_id].append(Instalment(due_on, minor, day(announced), day(reminded)))
    found: dict[int, list[Plan]] = defaultdict(list)
    for agreement_id, customer_id, made, beside, waived in heads:
        own = covered[agreement_id]
        credited = credited_under(agreement_id=agreement_id, most=waived) if waived else 0
        paid = received([(was_open, opens.get(item_id, 0)) for item_id, was_open in own], beside, credited)
        left = left_of(instalments[agreement_id], paid)
        ids_of = frozenset(item_id for item_id, _ in own)
        plan = Plan(agreement_id, day(made) or date.min, ids_of, left, announce_days, grace_days)
        found[customer_id].append(plan)
    return found


def credited_under(*, agreement_id: int, most: int) -> int:
    """Return how much of what we gave up has come as a credit note: that is no payment of an instalment."""
    sql = (
        "SELECT COALESCE(SUM(l.amount_minor), 0) FROM amistoso_allocation l"
        " JOIN amistoso_agreementitem i ON i.item_id = l.item_id JOIN amistoso_agreement a ON a.id = i.agreement_id"
        " WHERE a.id = %s AND l.source = 'credit_note' AND l.undone_at IS NULL AND l.amount_minor > 0"
        " AND l.paid_on >= a.made_on"
    )
    return min(most, int(rows(sql, [agreement_id])[0][0]))


def _invoice_holds(found: dict[int, list[Cover]], ids: object) -> None:
    sql = (
        f"SELECT h.customer_id, i.id, {day_column('h.until_on')}, h.reason"
        " FROM amistoso_hold h JOIN amistoso_item i ON i.invoice_id = h.invoice_id"
        f" WHERE {among('h.customer_id')} AND h.lifted_at IS NULL AND i.open_minor > 0 ORDER BY h.id, i.id"
    )
    for customer_id, item_id, until, reason in rows(sql, [ids]):
        found[customer_id].append(Cover(item_id, "hold", None, day(until), reason))

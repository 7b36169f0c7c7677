"""What a dispute, a running promise, an agreement or an invoice's hold takes out of what may be asked.

An agreement covers until a person ends it: a missed instalment brings one friendly reminder of its own, and then a
person; that all is due again is never decided by a date.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from amistoso.core.calendar import Place
from amistoso.core.cases import Cover, Instalment, Item, Plan
from amistoso.core.disputes import Claim, held_by_item, held_parts, reacts_until, still_held
from amistoso.core.instalments import left_of, received
from amistoso.core.promises import covered_until, still_promised, watched_until
from amistoso.core.remittances import settled_by
from amistoso.models import PENDING
from amistoso.queries.sql import among, day, day_column, ids_parameter, local_day, rows

ONE_DAY = timedelta(days=1)
_IN_FLIGHT = "state IN ('prepared', 'exported')"
_GRANTED = "ended_on IS NULL AND answer = 'granted'"


def covers_of(
    *, ids: object, items: Mapping[int, Sequence[Item]], today: date, grace_days: int, bank_until_on: date | None
) -> dict[int, list[Cover]]:
    """Return the covers of each customer in a batch; `ids` is an `ids_parameter`."""
    found: dict[int, list[Cover]] = defaultdict(list)
    opens = {item.id: item.open_minor for own in items.values() for item in own}
    _disputes(found, ids, today)
    _promises(found, ids, opens, grace_days, bank_until_on, today)
    _agreements(found, ids, opens)
    _invoice_holds(found, ids)
    _debits(found, ids)
    _terms(found, ids, items)
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
        "SELECT customer_id, 0 FROM amistoso_agreement"
        " WHERE company_id = %s AND state IN ('proposed', 'countered', 'running')",
        "SELECT customer_id, 0 FROM amistoso_hold WHERE company_id = %s AND lifted_at IS NULL",
        "SELECT customer_id, 0 FROM amistoso_meeting WHERE company_id = %s AND state = 'planned'",
        f"SELECT customer_id, 0 FROM amistoso_debit WHERE company_id = %s AND {_IN_FLIGHT}",
        f"SELECT customer_id, 0 FROM amistoso_extensiondecision WHERE company_id = %s AND {_GRANTED}",
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
        f" {day_column('d.resolved_on')}, {day_column('d.held_until_on')}, m.state, m.sent_at, o.time_zone"
        " FROM amistoso_dispute d JOIN amistoso_company o ON o.id = d.company_id"
        " LEFT JOIN amistoso_message m ON m.id = d.explanation_id"
        f" WHERE {among('d.customer_id')} AND (d.resolved_on IS NULL OR d.held_until_on IS NOT NULL) ORDER BY d.id"
    )
    claims: dict[tuple[int, int], list[Claim]] = defaultdict(list)
    for customer_id, invoice_id, state, minor, credited, reason, resolved, held, *explained in rows(sql, [ids]):
        written, sent, zone = explained
        claim = Claim(still_held(minor, credited), note=reason)
        if resolved is not None:
            arrived = reacts_until(day(resolved) or today, day(held) or today, local_day(sent, zone))
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
    collected = _collected(ids)
    days = ", ".join(day_column(name) for name in ("due_on", "announced_on", "reminded_on"))
    for agreement_id, minor, due, announced, reminded in rows(
        f"SELECT agreement_id, amount_minor, {days} FROM amistoso_instalment WHERE {of_batch} ORDER BY due_on, id",
        [ids],
    ):
        due_on = day(due)
        if due_on is not None:
            waits = collected.get((agreement_id, due_on))
            instalments[agreement_id].append(Instalment(due_on, minor, day(announced), day(reminded), waits))
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


def _collected(ids: object) -> dict[tuple[int, date], date]:
    """Return until when an instalment waits for the bank: agreement and due day -> day."""
    sql = (
        f"SELECT p.agreement_id, {day_column('p.due_on')}, {day_column('r.collect_on')} FROM amistoso_debit d"
        " JOIN amistoso_instalment p ON p.id = d.instalment_id JOIN amistoso_remittance r ON r.id = d.remittance_id"
        f" WHERE {among('d.customer_id')} AND d.{_IN_FLIGHT} ORDER BY d.id"
    )
    found = {}
    for agreement_id, due, collect in rows(sql, [ids]):
        due_on, collect_on = day(due), day(collect)
        if due_on is not None and collect_on is not None:
            found[agreement_id, due_on] = settled_by(collect_on)
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

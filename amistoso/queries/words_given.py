"""What customers have promised, as the day's run needs it: whose day passed in vain, and who asked for a word before.

Read once for a company, for there are few: no query per customer, nor per batch.
"""

from collections import defaultdict
from datetime import date

from amistoso.core.cases import LapsedPromise, PromisedTomorrow
from amistoso.core.promises import broken_before
from amistoso.queries.sql import day, day_column, rows


def lapsed_promises(*, company_id: int) -> dict[int, LapsedPromise]:
    """Return of each customer the last promise that lapsed, is still open, and was not spoken of since."""
    sql = (
        f"SELECT p.customer_id, p.id, {day_column('p.by_on')}, {day_column('p.settled_on')}, p.received_minor,"
        " pi.item_id, pi.amount_minor, i.currency FROM amistoso_promise p"
        " JOIN amistoso_promiseitem pi ON pi.promise_id = p.id JOIN amistoso_item i ON i.id = pi.item_id"
        " WHERE p.company_id = %s AND p.state IN ('broken', 'partly') AND p.followed_on IS NULL"
        " AND i.open_minor > 0 ORDER BY p.settled_on, p.id, pi.id"
    )
    last: dict[int, tuple[int, LapsedPromise]] = {}
    for customer_id, promise_id, by, settled, received, item_id, minor, currency in rows(sql, [company_id]):
        by_on, since_on = day(by), day(settled)
        if by_on is None or since_on is None:
            continue
        known = last.get(customer_id)
        if known is not None and known[0] == promise_id:
            one = known[1]
            one = one._replace(minor=one.minor + minor, item_ids=(*one.item_ids, item_id))
        else:
            one = LapsedPromise(by_on, since_on, minor, received, currency, (item_id,))
        last[customer_id] = promise_id, one
    if not last:
        return {}
    broken = _broken_days(company_id)
    return {
        customer_id: one._replace(times=max(1, broken_before(broken[customer_id], one.since_on)))
        for customer_id, (_, one) in last.items()
    }


def _broken_days(company_id: int) -> dict[int, list[date]]:
    sql = (
        f"SELECT customer_id, {day_column('settled_on')} FROM amistoso_promise WHERE company_id = %s"
        " AND state = 'broken' AND settled_on IS NOT NULL"
    )
    found: dict[int, list[date]] = defaultdict(list)
    for customer_id, settled in rows(sql, [company_id]):
        if (on := day(settled)) is not None:
            found[customer_id].append(on)
    return found


def promised_with_reminder(*, company_id: int, today: date) -> dict[int, PromisedTomorrow]:
    """Return of each customer the next promise of which they asked to be told the day before, and were not yet."""
    sql = (
        f"SELECT p.customer_id, p.id, {day_column('p.by_on')}, pi.item_id, pi.amount_minor FROM amistoso_promise p"
        " JOIN amistoso_promiseitem pi ON pi.promise_id = p.id WHERE p.company_id = %s AND p.state = 'running'"
        " AND p.wants_reminder AND p.reminded_on IS NULL AND p.by_on > %s ORDER BY p.by_on, p.id, pi.id"
    )
    found: dict[int, PromisedTomorrow] = {}
    for customer_id, promise_id, by, item_id, minor in rows(sql, [company_id, today.isoformat()]):
        by_on = day(by)
        known = found.get(customer_id)
        if known is None and by_on is not None:
            found[customer_id] = PromisedTomorrow(promise_id, by_on, ((item_id, minor),))
        elif known is not None and known.id == promise_id:
            found[customer_id] = known._replace(parts=(*known.parts, (item_id, minor)))
    return found

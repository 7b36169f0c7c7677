"""Bringing a known invoice in line with a list: planned twice, it changes nothing the second time."""

from datetime import date, timedelta
from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from amistoso.core import ledger
from amistoso.core.allocation import LEDGER_UNDATED
from amistoso.core.documents import CustomerRow, DueAmount, InvoiceRow
from amistoso.core.ledger import KnownAllocation, KnownInvoice, KnownItem

DAY = date(2026, 1, 1)
TODAY = date(2026, 6, 1)


def a_row(dues: list[tuple[int, int]], paid: int | None) -> InvoiceRow:
    parts = tuple(DueAmount(DAY + timedelta(days), minor) for days, minor in sorted(dues))
    total = sum(due.amount_minor for due in parts)
    return InvoiceRow("A-1", DAY, "EUR", total, total, parts, CustomerRow("X"), paid_minor=paid)


def known_after(plan: ledger.Plan, row: InvoiceRow, bank: tuple[int, int] | None = None) -> KnownInvoice:
    """Return the invoice as it stands once the plan is written; `bank` adds bank money to an item, where it fits."""
    ids = count(1000)
    items = []
    for position, planned in enumerate(plan.items):
        live = [*planned.live, *(KnownAllocation(next(ids), m, on, why, True) for m, on, why in planned.added)]
        if bank and bank[0] % len(plan.items) == position and planned.open_minor > 0:
            minor = min(bank[1], planned.open_minor)
            live.append(KnownAllocation(next(ids), minor, DAY, "", is_ledger=False))
        item_id = planned.id or position + 1
        items.append(KnownItem(item_id, planned.due_on, planned.amount_minor, False, tuple(live)))
    return KnownInvoice(
        1,
        row.number,
        row.issue_date,
        row.currency,
        row.total_minor,
        row.payable_minor,
        row.is_credit_note,
        "",
        items=tuple(items),
    )


dues = st.lists(
    st.tuples(st.integers(0, 200), st.integers(1, 10_000)), min_size=1, max_size=4, unique_by=lambda due: due[0]
)
paids = st.one_of(st.none(), st.integers(0, 30_000))


@given(dues, paids, st.tuples(st.integers(0, 3), st.integers(1, 9_000)), dues, paids)
def test_a_second_load_changes_nothing_and_bank_money_is_never_touched(first, paid, bank, second, paid_then) -> None:
    row, then = a_row(first, paid), a_row(second, paid_then)
    known = known_after(ledger.plan_new(row, TODAY), row, bank)
    by_bank = sum(one.minor for item in known.items for one in item.allocations if not one.is_ledger)
    plan = ledger.plan_change(known, then, TODAY)
    after = known_after(plan, then)
    assert sum(one.minor for item in after.items for one in item.allocations if not one.is_ledger) == by_bank
    assert all(0 <= item.open_minor <= item.amount_minor for item in plan.items)
    if paid_then is not None:
        settled = sum(one.minor for item in after.items for one in item.allocations)
        assert settled <= max(by_bank, min(paid_then, then.payable_minor), settled if plan.is_capped else 0)
    assert ledger.plan_change(after, then, TODAY).changes_nothing or plan.is_capped


def test_what_the_list_no_longer_calls_paid_is_taken_back_latest_first() -> None:
    old = KnownAllocation(1, 30, DAY, LEDGER_UNDATED, True)
    new = KnownAllocation(2, 50, DAY + timedelta(9), LEDGER_UNDATED, True)
    item = KnownItem(1, DAY, 100, False, (old, new))
    known = KnownInvoice(1, "A-1", DAY, "EUR", 100, 100, False, "", items=(item,))
    plan = ledger.plan_change(known, a_row([(0, 100)], 40), TODAY)
    assert plan.undone == [2]
    assert plan.items[0].added == [(10, DAY + timedelta(9), LEDGER_UNDATED)]
    assert plan.items[0].open_minor == 60


def test_a_list_that_does_not_speak_of_payments_changes_none() -> None:
    item = KnownItem(1, DAY, 100, False, (KnownAllocation(1, 100, DAY, "", True),))
    known = KnownInvoice(1, "A-1", DAY, "EUR", 100, 100, False, "", items=(item,))
    assert ledger.plan_change(known, a_row([(0, 100)], None), TODAY).changes_nothing

"""What is left of a promise, when an agreement is missed, and instalments to the cent."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amistoso.core.agreements import equal_instalments, instalment_days, lapses_on
from amistoso.core.calendar import Place, is_working_day
from amistoso.core.promises import still_promised, watched_until

MURCIA = Place("ES", "MC")


@pytest.mark.parametrize(
    ("promised", "was_open", "is_open", "left"),
    [
        (1000, 1000, 1000, 1000),  # nothing came
        (1000, 1000, 400, 400),  # a part came
        (1000, 1000, 0, 0),  # kept
        (400, 1000, 1000, 400),  # a part was promised
        (400, 1000, 800, 200),  # money since counts towards it
        (400, 1000, 600, 0),
        (400, 1000, 100, 0),  # more than promised
        (1000, 1000, 1200, 1000),  # a payment was taken back: the promise does not grow
    ],
)
def test_money_since_counts_towards_the_promise(promised, was_open, is_open, left):
    assert still_promised(promised, was_open, is_open) == left


@given(st.integers(1, 10**6), st.integers(1, 10**6), st.integers(0, 10**6))
def test_a_promise_covers_no_more_than_was_promised_or_is_open(promised, was_open, paid):
    promised, paid = min(promised, was_open), min(paid, was_open)
    left = still_promised(promised, was_open, was_open - paid)
    assert 0 <= left <= min(promised, was_open - paid)
    assert left == max(0, promised - paid)


@pytest.mark.parametrize(
    ("by_on", "grace", "until"),
    [
        (date(2026, 2, 20), 2, date(2026, 2, 25)),  # a Friday: Monday and Tuesday are the bank's
        (date(2026, 2, 20), 0, date(2026, 2, 21)),
        (date(2026, 4, 1), 2, date(2026, 4, 8)),  # over Easter
        (date(2026, 6, 8), 1, date(2026, 6, 11)),  # over the day of Murcia
    ],
)
def test_a_promise_is_watched_for_the_days_the_bank_takes(by_on, grace, until):
    assert watched_until(MURCIA, by_on, grace) == until


@pytest.mark.parametrize("by_on", [date.max, date(9999, 12, 30)])
def test_a_promise_by_a_year_typed_by_mistake_stops_nothing(by_on):
    assert watched_until(MURCIA, by_on, 2) >= by_on


PLAN = ((date(2026, 3, 2), 334), (date(2026, 4, 1), 333), (date(2026, 5, 4), 333))


@pytest.mark.parametrize(
    ("paid", "expected"),
    [(0, date(2026, 3, 5)), (333, date(2026, 3, 5)), (334, date(2026, 4, 8)), (666, date(2026, 4, 8)),
     (667, date(2026, 5, 7)), (999, date(2026, 5, 7)), (1000, None), (1001, None)],
)  # fmt: skip
def test_money_counts_towards_the_instalments_in_their_order(paid, expected):
    assert lapses_on(MURCIA, PLAN, paid, 2) == expected


def test_a_plan_without_instalments_is_never_missed():
    assert lapses_on(MURCIA, (), 0, 2) is None


@given(st.integers(0, 1100), st.integers(0, 1100), st.integers(0, 5))
def test_paying_more_never_brings_the_lapse_nearer(paid, more, grace):
    before, after = lapses_on(MURCIA, PLAN, paid, grace), lapses_on(MURCIA, PLAN, paid + more, grace)
    assert after is None or (before is not None and before <= after)
    assert before is None or is_working_day(MURCIA, before - timedelta(days=1))


@given(st.integers(1, 10**9), st.integers(1, 120))
def test_instalments_keep_every_cent_and_differ_by_one_at_most(total, count):
    if count > total:
        with pytest.raises(ValueError, match="cannot be split"):
            equal_instalments(total, count)
        return
    shares = equal_instalments(total, count)
    assert sum(shares) == total
    assert len(shares) == count
    assert max(shares) - min(shares) <= 1
    assert shares == sorted(shares, reverse=True)


@pytest.mark.parametrize(("total", "count"), [(100, 0), (100, -1), (2, 3), (0, 1)])
def test_what_cannot_be_split_is_refused(total, count):
    with pytest.raises(ValueError, match="cannot be split"):
        equal_instalments(total, count)


@pytest.mark.parametrize(
    ("first_on", "count", "every_days", "days"),
    [
        (date(2026, 3, 2), 3, 30, [date(2026, 3, 2), date(2026, 4, 1), date(2026, 5, 1)]),
        (date(2026, 1, 31), 3, 0, [date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 31)]),
        (date(2026, 11, 15), 3, 0, [date(2026, 11, 15), date(2026, 12, 15), date(2027, 1, 15)]),
        (date(2028, 1, 30), 2, 0, [date(2028, 1, 30), date(2028, 2, 29)]),
    ],
)
def test_monthly_instalments_fall_on_the_last_day_of_shorter_months(first_on, count, every_days, days):
    assert instalment_days(first_on, count, every_days) == days

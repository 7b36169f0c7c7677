"""What is left of a promise, what of an agreement is missing, and instalments to the cent."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amistoso.core.agreements import (
    Pattern,
    PlanError,
    equal_instalments,
    instalment_days,
    plan_of,
    read_custom,
)
from amistoso.core.calendar import Place, is_working_day
from amistoso.core.cases import Instalment
from amistoso.core.instalments import left_of, missed, received
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


DUE = (date(2026, 3, 2), date(2026, 4, 1), date(2026, 5, 4))
PLAN = tuple(Instalment(day, minor) for day, minor in zip(DUE, (334, 333, 333), strict=True))


def missed_minor(paid, day, grace=2):
    return sum(one.minor for one in missed(left_of(PLAN, paid), MURCIA, grace, day))


@pytest.mark.parametrize(
    ("paid", "day", "missing"),
    [(0, date(2026, 3, 4), 0), (0, date(2026, 3, 5), 334), (333, date(2026, 3, 5), 1), (334, date(2026, 3, 5), 0),
     (334, date(2026, 4, 8), 333), (100, date(2026, 4, 8), 567), (666, date(2026, 4, 8), 1), (1000, date.max, 0),
     (1001, date.max, 0)],
)  # fmt: skip
def test_money_counts_towards_the_instalments_in_their_order(paid, day, missing):
    assert missed_minor(paid, day) == missing


@given(st.integers(0, 1100), st.integers(0, 1100), st.dates(date(2026, 1, 1), date(2026, 12, 31)), st.integers(0, 5))
def test_paying_more_never_leaves_more_missing(paid, more, day, grace):
    before, after = missed_minor(paid, day, grace), missed_minor(paid + more, day, grace)
    assert after <= before
    assert before <= max(0, 1000 - paid), "money received is never demanded"


@given(st.permutations([("a", 300), ("b", 250), ("c", 450)]))
def test_to_which_invoice_or_in_which_order_money_is_booked_does_not_matter(payments):
    was = {"a": 400, "b": 300, "c": 300}
    opened, rest = dict(was), 0
    for name, minor in payments:
        taken = min(minor, opened[name])
        opened[name] -= taken
        rest += minor - taken
    paid = received([(was[name], opened[name]) for name in was])
    assert paid + rest == 1000
    assert left_of(PLAN, paid) == left_of(PLAN, 1000 - rest)


def test_credit_notes_for_what_was_given_up_are_no_payment_and_old_returns_take_nothing_away():
    assert received([(1000, 900)], credited_minor=100) == 0
    assert received([(1000, 700)], credited_minor=100) == 200
    assert received([(1000, 1200), (500, 300)]) == 200
    assert received([(1000, 1000)], beside_minor=50) == 50


PATTERNS = st.builds(
    Pattern,
    times=st.integers(1, 18), first_on=st.dates(date(2026, 1, 1), date(2026, 12, 31)),
    every_days=st.sampled_from([0, 1, 7, 14, 30]), skip=st.frozensets(st.integers(1, 12), max_size=6),
    heavy=st.frozensets(st.integers(1, 12), max_size=4), is_exact=st.booleans(),
    down_minor=st.just(0), down_on=st.none(),
)  # fmt: skip


@given(PATTERNS, st.integers(1, 10**9), st.integers(0, 10**6))
def test_a_plan_adds_up_and_its_days_are_working_days_in_order(pattern, total, down):
    if down:
        pattern = pattern._replace(down_minor=down, down_on=pattern.first_on - timedelta(days=10))
    if total - down < 3 * pattern.times:
        return
    plan = plan_of(total, pattern, MURCIA)
    days = [day for day, _ in plan]
    assert sum(minor for _, minor in plan) == total
    assert all(minor > 0 for _, minor in plan)
    assert days == sorted(set(days))
    assert len(plan) == pattern.times + bool(down)
    if not pattern.is_exact:
        assert all(is_working_day(MURCIA, day) for day in days)


@given(PATTERNS, st.integers(10**4, 10**8))
def test_nothing_falls_into_a_month_that_is_left_out(pattern, total):
    plan = plan_of(total, pattern._replace(every_days=0), MURCIA)
    assert not {day.month for day, _ in plan} & pattern.skip


def test_a_season_leaves_out_august_and_asks_more_in_december():
    pattern = Pattern(5, date(2026, 7, 15), skip=frozenset({8}), heavy=frozenset({12}))
    assert plan_of(60_000, pattern, MURCIA) == (
        (date(2026, 7, 15), 10_000), (date(2026, 9, 15), 10_000), (date(2026, 10, 15), 10_000),
        (date(2026, 11, 16), 10_000), (date(2026, 12, 15), 20_000),
    )  # fmt: skip


def test_a_day_is_moved_back_rather_than_into_a_month_left_out():
    pattern = Pattern(2, date(2027, 7, 31), skip=frozenset({8}))  # a Saturday
    assert [day for day, _ in plan_of(100, pattern, MURCIA)] == [date(2027, 7, 30), date(2027, 9, 30)]


@pytest.mark.parametrize(
    ("pattern", "total", "code"),
    [
        (Pattern(0, date(2026, 3, 2)), 100, "plan-count"),
        (Pattern(61, date(2026, 3, 2)), 10**6, "plan-count"),
        (Pattern(3, date(2026, 3, 2)), 2, "plan-too-little"),
        (Pattern(3, date(2026, 3, 2), skip=frozenset(range(1, 13))), 100, "plan-months"),
        (Pattern(3, date(2026, 3, 2), down_minor=100, down_on=date(2026, 2, 2)), 100, "plan-too-little"),
        (Pattern(3, date(2026, 3, 2), down_minor=10, down_on=date(2026, 3, 2)), 100, "plan-down-late"),
        (Pattern(12, date(2026, 3, 2), every_days=3650), 100, "plan-too-long"),
        (Pattern(12, date.max, every_days=7), 100, "plan-too-long"),
    ],
)
def test_what_cannot_be_a_plan_is_refused_with_its_code(pattern, total, code):
    with pytest.raises(PlanError) as refused:
        plan_of(total, pattern, MURCIA)
    assert refused.value.code == code


def test_custom_instalments_are_read_as_people_write_them():
    text = "15/01/2027 1.250,50\n\n2026-12-15; 500\n 1/3/2027: 0,50 €\n"
    assert read_custom(text, "EUR") == (
        (date(2026, 12, 15), 50_000), (date(2027, 1, 15), 125_050), (date(2027, 3, 1), 50),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "code"),
    [("", "plan-count"), ("mañana 500", "plan-line"), ("31/02/2027 5", "plan-line"), ("15/12/2026 mil", "plan-line"),
     ("15/12/2026 5\n2026-12-15 6", "plan-same-day"), ("15/12/2026 5,001", "plan-line")],
)  # fmt: skip
def test_a_custom_line_that_cannot_be_read_is_named(text, code):
    with pytest.raises(PlanError) as refused:
        read_custom(text, "EUR")
    assert refused.value.code == code


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

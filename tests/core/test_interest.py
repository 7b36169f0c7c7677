"""Statutory interest to the cent, from the published rates; beyond them nothing is guessed."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amistoso.core import interest, letter_costs
from tests.core.test_letters import MANY, ONE

DAYS = st.dates(interest.RATES[0].from_on, interest.RATES[-1].to_on)


@pytest.mark.parametrize(
    ("minor", "due_on", "until_on", "segments"),
    [
        (1_210_000, date(2026, 3, 31), date(2026, 11, 22), [(91, 1015, 30620), (145, 1040, 49991)]),
        (500_000, date(2025, 5, 15), date(2026, 11, 22),
         [(46, 1115, 7026), (184, 1015, 25584), (181, 1015, 25166), (145, 1040, 20658)]),
        (150_000, date(2026, 5, 1), date(2026, 6, 9), [(39, 1015, 1627)]),
    ],
)  # fmt: skip
def test_interest_is_what_a_published_example_says(minor, due_on, until_on, segments):
    found = interest.statutory(minor, due_on, until_on)
    assert [(one.days, one.rate.points, one.minor) for one in found] == segments


def test_the_rates_follow_each_other_without_a_gap():
    for earlier, later in pairwise(interest.RATES):
        assert later.from_on == earlier.to_on + timedelta(days=1)


def test_nothing_is_owed_on_the_due_date_nor_on_a_credit():
    assert interest.statutory(100_000, date(2026, 5, 1), date(2026, 5, 1)) == ()
    assert interest.statutory(-100_000, date(2026, 5, 1), date(2026, 6, 1)) == ()


@pytest.mark.parametrize(
    ("due_on", "until_on", "day"),
    [
        (date(2012, 12, 1), date(2013, 6, 1), "02/12/2012"),
        (date(2026, 5, 1), date(2027, 1, 1), "01/01/2027"),
    ],
)
def test_a_rate_that_is_not_published_is_not_guessed(due_on, until_on, day):
    with pytest.raises(interest.RateUnknown, match=day):
        interest.statutory(100_000, due_on, until_on)


@given(st.integers(1, 10**9), DAYS, DAYS, DAYS)
def test_a_day_more_never_costs_less_and_the_parts_make_the_whole(minor, one, two, three):
    due_on, middle, until_on = sorted((one, two, three))
    whole = interest.statutory(minor, due_on, until_on)
    first = interest.statutory(minor, due_on, middle)
    assert sum(part.minor for part in first) <= sum(part.minor for part in whole)
    days = [part.days for part in whole]
    assert sum(days) == (until_on - due_on).days


def test_costs_stand_by_invoice_and_credit_notes_lower_the_oldest_first():
    costs = letter_costs.costs_of(MANY[:3], date(2026, 11, 24))
    assert [(one.kind, one.number, one.minor) for one in costs] == [
        ("interest", "F-2026/118", 808),  # 1.234,56 less 100,50 of the credit note, 25 days
        ("interest", "F-2026/131", 285),
        ("fixed", "F-2026/118", 4000),
        ("fixed", "F-2026/131", 4000),
    ]
    assert costs[0].source == "BOE-A-2026-14327"
    assert costs[0].rate == "10,40"


def test_what_a_credit_note_covers_and_what_is_not_due_costs_nothing():
    credit = replace(MANY[2], minor=-123456)
    assert letter_costs.costs_of((ONE, credit), date(2026, 11, 24)) == ()
    assert letter_costs.costs_of((ONE,), ONE.due_on) == ()


def test_the_fixed_sum_is_claimed_once_for_an_invoice_with_two_due_dates_and_only_in_its_own_currency():
    later = replace(ONE, due_on=date(2026, 11, 10))
    costs = letter_costs.costs_of((ONE, later, MANY[3]), date(2026, 11, 24))
    assert [(one.number, one.currency) for one in costs if one.kind == "fixed"] == [("F-2026/118", "EUR")]
    assert [one.currency for one in costs if one.number == "X-9"] == ["USD"]

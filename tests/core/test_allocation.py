"""Splitting a payment: every cent is kept."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amistoso.core.allocation import Payable, allocate, open_after

DAY = date(2026, 1, 1)


def test_what_the_payer_names_comes_first_then_the_oldest() -> None:
    items = [Payable(1, DAY, 100), Payable(2, DAY + timedelta(1), 100), Payable(3, DAY + timedelta(2), 100)]
    assert allocate(250, items, designated=[3]).parts == ((3, 100), (1, 100), (2, 50))


def test_money_beyond_all_items_is_left_over() -> None:
    assert allocate(150, [Payable(1, DAY, 100)]).rest_minor == 50


def test_money_that_went_out_is_refused() -> None:
    with pytest.raises(ValueError, match="-1"):
        allocate(-1, [])


payables = st.lists(
    st.builds(Payable, st.integers(1, 30), st.dates(DAY, DAY + timedelta(90)), st.integers(-500, 10**9)),
    max_size=12,
    unique_by=lambda item: item.item_id,
)


@given(st.integers(0, 10**10), payables, st.lists(st.integers(1, 40), max_size=5))
def test_every_cent_is_accounted_for(amount: int, items: list[Payable], designated: list[int]) -> None:
    split = allocate(amount, items, designated)
    by_id = {item.item_id: item.open_minor for item in items}
    assert sum(minor for _, minor in split.parts) + split.rest_minor == amount
    assert all(0 < minor <= by_id[item_id] for item_id, minor in split.parts)
    assert len({item_id for item_id, _ in split.parts}) == len(split.parts)
    if split.rest_minor:
        assert sum(minor for _, minor in split.parts) == sum(minor for minor in by_id.values() if minor > 0)


@given(st.integers(-(10**9), 10**9), st.integers(-(10**9), 10**9))
def test_what_is_open_stays_between_nothing_and_the_amount(amount: int, settled: int) -> None:
    left = open_after(amount, settled)
    assert min(0, amount) <= left <= max(0, amount)

"""Splitting a payment: every cent is kept."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amistoso.core.allocation import Order, Payable, allocate, open_after, postings, pro_rata

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
    st.builds(
        Payable,
        st.integers(1, 30),
        st.dates(DAY, DAY + timedelta(5)),
        st.integers(-500, 10**9),
        costs_minor=st.integers(0, 4_000),
        interest_minor=st.integers(0, 10**6),
        rate_bp=st.sampled_from([0, 1015]),
        is_secured=st.booleans(),
    ),
    max_size=12,
    unique_by=lambda item: item.item_id,
)
orders = st.sampled_from(list(Order))


@given(st.integers(0, 10**10), payables, st.lists(st.integers(1, 40), max_size=5), orders, st.none() | st.just(DAY))
def test_every_cent_is_accounted_for(amount, items, designated, order, on) -> None:
    split = allocate(amount, items, designated, order, on)
    by_id = {item.item_id: item for item in items}
    assert sum(share.minor for share in split.shares) + split.rest_minor == amount
    for share in split.shares:
        item = by_id[share.item_id]
        assert share.minor > 0
        assert 0 <= share.costs_minor <= item.costs_minor
        assert 0 <= share.interest_minor <= item.interest_minor
        assert 0 <= share.principal_minor <= item.open_minor
        if share.principal_minor:
            assert (share.costs_minor, share.interest_minor) == (item.costs_minor, item.interest_minor)
    assert len({share.item_id for share in split.shares}) == len(split.shares)
    if split.rest_minor:
        assert amount - split.rest_minor == sum(item.whole_minor for item in items if item.open_minor >= 0)


@given(st.integers(0, 10**10), payables, st.lists(st.integers(1, 40), max_size=5), orders, st.randoms())
def test_the_order_of_the_rows_changes_nothing(amount, items, designated, order, dice) -> None:
    shuffled = list(items)
    dice.shuffle(shuffled)
    assert allocate(amount, items, designated, order, DAY) == allocate(amount, shuffled, designated, order, DAY)


def test_interest_and_costs_come_before_the_principal() -> None:
    (share,) = allocate(150, [Payable(1, DAY, 1_000, costs_minor=40, interest_minor=70)]).shares
    assert (share.costs_minor, share.interest_minor, share.principal_minor) == (40, 70, 40)


def test_what_is_due_and_bears_interest_or_a_guarantee_comes_first() -> None:
    later = DAY + timedelta(9)
    items = [
        Payable(1, DAY, 100), Payable(2, DAY + timedelta(1), 100, is_secured=True),
        Payable(3, DAY + timedelta(2), 100, rate_bp=1040), Payable(4, later, 100, rate_bp=9999),
    ]  # fmt: skip
    assert [one for one, _ in allocate(400, items, on=DAY + timedelta(3)).parts] == [3, 2, 1, 4]
    assert [one for one, _ in allocate(400, items, order=Order.OLDEST_FIRST).parts] == [1, 2, 3, 4]


def test_equal_debts_share_in_proportion() -> None:
    items = [Payable(1, DAY, 300), Payable(2, DAY, 100), Payable(3, DAY, 100)]
    assert allocate(101, items).parts == ((1, 61), (2, 20), (3, 20))
    assert allocate(101, items, order=Order.OLDEST_FIRST).parts == ((1, 101),)


@given(st.integers(0, 10**12), st.lists(st.integers(0, 10**9), max_size=20))
def test_a_proportion_keeps_every_cent(amount, wanted) -> None:
    given_out = pro_rata(amount, wanted)
    assert sum(given_out) == min(amount, sum(wanted))
    assert all(0 <= one <= most for one, most in zip(given_out, wanted, strict=True))


def test_a_credit_note_pays_beside_the_bank() -> None:
    found = postings([(1, 100, 0), (2, 50, 0), (9, -30, 0)])
    assert [(one.item_id, one.minor, one.source.value) for one in found] == [
        (9, -30, "credit_note"), (1, 30, "credit_note"), (1, 70, "bank"), (2, 50, "bank"),
    ]  # fmt: skip
    with pytest.raises(ValueError, match="20"):
        postings([(1, 10, 0), (9, -30, 0)])


@given(st.integers(-(10**9), 10**9), st.integers(-(10**9), 10**9))
def test_what_is_open_stays_between_nothing_and_the_amount(amount: int, settled: int) -> None:
    left = open_after(amount, settled)
    assert min(0, amount) <= left <= max(0, amount)

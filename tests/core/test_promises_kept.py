"""Kept, kept in part, broken or still open: the same whatever the order in which payments become known."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amistoso.core.calendar import Place
from amistoso.core.promises import (
    Facts,
    LooseMoney,
    Made,
    Outcome,
    Payment,
    PromisedItem,
    Word,
    assess,
    covered_until,
    is_doubtful,
    last_bank_day,
    word_of,
)

MADE, BY, LAST, AFTER = date(2026, 2, 10), date(2026, 2, 20), date(2026, 2, 24), date(2026, 2, 25)
ONE = Made(1, MADE, BY, "EUR", (PromisedItem(1, 1000, 1000, 1000),))


def said(payments=(), loose=(), until=AFTER, today=AFTER, made=(ONE,)):
    return assess(made, Facts(payments, loose, until), {one.id: LAST for one in made}, today)[made[0].id]


def paid(minor, on, item=1, *, is_money=True):
    return Payment(item, on, minor, "EUR", is_money)


@pytest.mark.parametrize(
    ("payments", "outcome", "received"),
    [
        ((), Outcome.BROKEN, 0),
        ((paid(1000, BY),), Outcome.KEPT, 1000),
        ((paid(1000, LAST),), Outcome.KEPT, 1000),  # the bank's days count
        ((paid(1000, AFTER),), Outcome.BROKEN, 0),  # too late is too late
        ((paid(400, BY),), Outcome.PARTLY, 400),
        ((paid(400, BY), paid(600, AFTER)), Outcome.PARTLY, 400),
        ((paid(400, BY), paid(600, LAST)), Outcome.KEPT, 1000),
        ((paid(1000, BY, item=9),), Outcome.KEPT, 1000),  # matched to another invoice of theirs
        ((paid(1000, MADE, item=9),), Outcome.BROKEN, 0),  # and not what they had paid before
        ((paid(1000, BY, is_money=False),), Outcome.MOOT, 0),  # credited: nothing is left to pay
        ((paid(600, BY, is_money=False), paid(400, BY)), Outcome.KEPT, 400),
    ],
)
def test_the_outcome_is_what_came_in_time(payments, outcome, received):
    verdict = said(payments)
    assert (verdict.outcome, verdict.received_minor) == (outcome, received)


def test_nothing_is_broken_before_the_data_of_the_bank_covers_the_day():
    assert said(until=LAST - timedelta(days=1)) == (Outcome.RUNNING, 0, None, "bank")
    assert said(until=None).waits == "bank"
    assert said(until=LAST).outcome is Outcome.BROKEN
    assert covered_until(AFTER, LAST - timedelta(days=1), AFTER) is None, "and meanwhile it is covered"
    assert covered_until(AFTER, LAST, AFTER) == AFTER


@pytest.mark.parametrize(
    ("money", "waits"),
    [
        (LooseMoney(BY, 77, "EUR"), "money"),  # any money of theirs
        (LooseMoney(BY, 1000, "EUR", is_theirs=False), "money"),  # a stranger's, of just that amount
        (LooseMoney(BY, 999, "EUR", is_theirs=False), ""),
        (LooseMoney(BY, 1000, "USD"), ""),
        (LooseMoney(MADE - timedelta(days=1), 1000, "EUR"), ""),
        (LooseMoney(AFTER, 1000, "EUR"), ""),
    ],
)
def test_money_that_could_be_it_and_is_not_placed_is_waited_for(money, waits):
    assert said(loose=(money,)).waits == waits


def test_before_its_day_a_payment_of_another_invoice_ends_nothing():
    """What they promised is still open, and paying us must not bring the next reminder nearer."""
    assert said((paid(1000, BY, item=9),), today=LAST).outcome is Outcome.RUNNING
    assert said((paid(1000, BY),), today=LAST).outcome is Outcome.KEPT


def test_what_is_in_dispute_is_not_waited_for():
    disputed = ONE._replace(items=(PromisedItem(1, 1000, 1000, 1000, disputed_minor=100),))
    assert said((paid(900, BY),), made=(disputed,)).outcome is Outcome.KEPT
    assert said((paid(800, BY),), made=(disputed,)).outcome is Outcome.PARTLY
    wholly = ONE._replace(items=(PromisedItem(1, 1000, 1000, 1000, disputed_minor=1000),))
    assert said(made=(wholly,), today=LAST).outcome is Outcome.RUNNING
    assert said(made=(wholly,)).outcome is Outcome.MOOT, "nobody breaks a promise about what is looked into"


def test_what_was_paid_before_they_promised_keeps_no_promise():
    part = ONE._replace(items=(PromisedItem(1, 600, 600, 1000),))
    before = paid(400, MADE - timedelta(days=5))
    assert said((before,), made=(part,)).outcome is Outcome.BROKEN
    assert said((before, paid(600, BY)), made=(part,)).outcome is Outcome.KEPT


def test_one_payment_keeps_one_promise():
    other = Made(2, MADE, BY + timedelta(days=1), "EUR", (PromisedItem(2, 1000, 1000, 1000),))
    facts = Facts((paid(1000, BY, item=9),), (), AFTER)
    found = assess((ONE, other), facts, {1: LAST, 2: LAST}, AFTER)
    assert (found[1].outcome, found[2].outcome) == (Outcome.KEPT, Outcome.BROKEN)


days = st.integers(-3, 20).map(lambda n: MADE + timedelta(days=n))
payments = st.lists(
    st.builds(Payment, st.integers(1, 3), days, st.integers(1, 700), st.just("EUR"), st.booleans()), max_size=6
)


@st.composite
def books(draw):
    """Promises over two invoices of a thousand, and payments that never pay more than there is."""
    left = {1: 1000, 2: 1000, 3: 1000}
    found = []
    for one in draw(payments):
        minor = min(one.minor, left[one.item_id])
        if minor:
            left[one.item_id] -= minor
            found.append(one._replace(minor=minor))
    made = []
    for number in range(1, draw(st.integers(1, 3)) + 1):
        item = draw(st.sampled_from((1, 2)))
        part = PromisedItem(item, draw(st.integers(1, 1000)), 1000, 1000, draw(st.integers(0, 300)))
        by_on = draw(st.sampled_from((BY, BY - timedelta(days=3))))
        made.append(Made(number, MADE, by_on, "EUR", (part,)))
    return tuple(made), found


@given(books(), st.randoms(use_true_random=False), st.sampled_from((BY, LAST, AFTER, AFTER + timedelta(days=30))))
def test_it_is_the_same_in_whatever_order_payments_are_loaded(known, random, today):
    made, paid_so = known
    lasts = {one.id: last_bank_day(Place("ES", "MC"), one.by_on, 2) for one in made}
    shuffled, promises = list(paid_so), list(made)
    random.shuffle(shuffled)
    random.shuffle(promises)
    first = assess(made, Facts(paid_so, (), today), lasts, today)
    assert assess(promises, Facts(shuffled, (), today), lasts, today) == first
    assert sum(one.received_minor for one in first.values()) <= sum(one.minor for one in paid_so if one.is_money)


@given(books(), st.integers(1, 3), st.integers(1, 300))
def test_more_money_in_time_never_makes_it_worse(known, item, more):
    made, paid_so = known
    room = 1000 - sum(one.minor for one in paid_so if one.item_id == item)
    if room < more:
        return
    lasts = {one.id: last_bank_day(Place("ES", "MC"), one.by_on, 2) for one in made}
    rank = (Outcome.BROKEN, Outcome.PARTLY, Outcome.RUNNING, Outcome.MOOT, Outcome.KEPT)
    today = AFTER + timedelta(days=9)
    before = assess(made, Facts(paid_so, (), today), lasts, today)
    after = assess(made, Facts([*paid_so, Payment(item, BY - timedelta(days=4), more, "EUR")], (), today), lasts, today)
    worst = min(rank.index(one.outcome) for one in before.values())
    assert min(rank.index(one.outcome) for one in after.values()) >= min(worst, rank.index(Outcome.PARTLY))


@pytest.mark.parametrize(
    ("word", "doubtful"),
    [
        (Word(), False), (Word(broken=1, broken_lately=1), False), (Word(kept=4, broken=1, broken_lately=1), False),
        (Word(broken=2, broken_lately=2), True), (Word(broken=2, broken_lately=1), False),
        (Word(kept=6, broken=2, broken_lately=2), False), (Word(kept=5, broken=2, broken_lately=2), True),
    ],
)  # fmt: skip
def test_once_is_a_slip_and_an_exception_is_no_habit(word, doubtful):
    assert is_doubtful(word) is doubtful


def test_a_word_counts_the_year_before_the_last_that_was_broken():
    ended = [("kept", BY), ("broken", BY), ("broken", BY - timedelta(days=400)), ("partly", BY), ("running", None)]
    assert word_of(ended) == Word(kept=1, partly=1, broken=2, broken_lately=1)

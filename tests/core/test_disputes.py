"""Only what is in dispute is held, to the cent, however many disputes; and which credit note settles it."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from amistoso.core.askable import askable_items
from amistoso.core.cases import Case, Cover, Item
from amistoso.core.disputes import (
    Awaited,
    Claim,
    Credited,
    CreditNote,
    Record,
    credits_of,
    held_by_item,
    held_parts,
    reacts_until,
    record_of,
    still_held,
)
from amistoso.core.reminders import decide
from tests.core.generators import dated_cases
from tests.core.protocols import PROTOCOL

ON = date(2026, 2, 1)
LATER = date(2026, 2, 9)
claims = st.lists(st.one_of(st.none(), st.integers(1, 1200)).map(Claim), max_size=4)
items = st.lists(st.integers(1, 900), min_size=1, max_size=4).map(lambda minors: list(enumerate(minors, start=1)))


@given(claims, items)
def test_what_is_held_is_what_is_said_and_never_more_than_the_invoice(said, opened):
    held, total = held_by_item(said, opened), sum(minor for _, minor in opened)
    wanted = total if any(one.minor is None for one in said) else sum(one.minor for one in said)
    assert sum(held.values()) == min(wanted, total)
    assert all(0 <= held[item_id] <= minor for item_id, minor in opened)


@given(claims, items)
def test_what_may_be_asked_is_the_rest_to_the_cent(said, opened):
    found = tuple(Item(item_id, f"F-{item_id}", ON, minor, "EUR", ON) for item_id, minor in opened)
    covers = tuple(Cover(part.item_id, "dispute", part.minor) for part in held_parts(said, opened))
    case = Case(1, found, covers=covers)
    asked = {item.id: item.open_minor for item in askable_items(case, LATER)}
    held = held_by_item(said, opened)
    assert asked == {item_id: minor - held[item_id] for item_id, minor in opened if minor > held[item_id]}


def test_the_oldest_due_date_is_held_first_and_the_second_dispute_takes_what_is_left():
    parts = held_parts([Claim(600), Claim(600)], [(1, 500), (2, 500), (3, 500)])
    assert [(part.item_id, part.minor) for part in parts] == [(1, 500), (2, 100), (2, 400), (3, 200)]


@given(dated_cases(quiet=True), st.data())
def test_a_dispute_never_makes_us_more_insistent(known, data):
    """Neither a harsher step, nor a word where there was silence, nor a cent more."""
    case, today = known
    owed = [item for item in case.items if item.open_minor > 0]
    if not owed:
        return
    item = data.draw(st.sampled_from(owed))
    minor = data.draw(st.one_of(st.none(), st.integers(1, item.open_minor)))
    before = decide(case, PROTOCOL, today)
    after = decide(case._replace(covers=(*case.covers, Cover(item.id, "dispute", minor))), PROTOCOL, today)
    asked = {one.id: one.open_minor for one in before.items}
    if after.step is None:
        return
    left = item.open_minor - (item.open_minor if minor is None else minor)
    assert all(one.open_minor <= (left if one.id == item.id else one.open_minor) for one in after.items)
    if before.step is not None and before.step.stage != "courtesy":
        stages = [step.key for step in PROTOCOL.variant_for(case.tier).ladder]
        if before.step.key in stages and after.step.key in stages:
            assert stages.index(after.step.key) <= stages.index(before.step.key)
        assert all(one.open_minor <= asked.get(one.id, one.open_minor) for one in after.items)


WAITING = Awaited(1, "F-1", "EUR", 100, ON)


def note(number, minor, on=LATER, currency="EUR", corrects=(), *, has_settled=False):
    return CreditNote(number, on, minor, currency, corrects, has_settled)


def test_a_credit_note_is_known_by_the_invoice_it_names_or_else_by_its_amount():
    assert credits_of([WAITING], [note(9, 100, corrects=("F-1",))]) == {1: Credited(100, 9)}
    assert credits_of([WAITING], [note(9, 250, corrects=("F-1",))]) == {1: Credited(100, 9)}
    assert credits_of([WAITING], [note(9, 60, corrects=("F-1",))]) == {1: Credited(60, 9)}
    assert credits_of([WAITING], [note(9, 100)]) == {1: Credited(100, 9)}
    assert credits_of([WAITING], [note(9, 99)]) == {}
    assert credits_of([WAITING], [note(9, 100, corrects=("F-2",))]) == {}, "it is another invoice's"
    assert credits_of([WAITING], [note(9, 100, date(2026, 1, 31))]) == {}, "they knew of it when they disputed"
    assert credits_of([WAITING], [note(9, 100, currency="USD")]) == {}
    assert credits_of([WAITING], [note(8, 100), note(9, 100)]) == {}, "two: a person says which"
    assert credits_of([WAITING], [note(9, 100, has_settled=True)]) == {}


def test_no_cent_of_a_credit_note_settles_two_disputes():
    two = [WAITING, WAITING._replace(id=2, minor=50)]
    found = credits_of(two, [note(9, 120, corrects=("F-1",))])
    assert found == {1: Credited(100, 9), 2: Credited(20, 9)}


@given(st.lists(st.integers(1, 500), max_size=4), st.lists(st.integers(1, 500), max_size=4))
def test_credits_never_come_to_more_than_the_notes_or_than_what_waits(wanted, notes):
    waiting = [Awaited(n, "F-1", "EUR", minor, ON) for n, minor in enumerate(wanted, start=1)]
    found = credits_of(waiting, [note(n, minor, corrects=("F-1",)) for n, minor in enumerate(notes, start=50)])
    assert sum(one.minor for one in found.values()) == min(sum(wanted), sum(notes))


def test_their_days_to_react_begin_when_the_explanation_arrives():
    resolved, until = date(2026, 2, 2), date(2026, 2, 10)
    assert reacts_until(resolved, until, None) == until
    assert reacts_until(resolved, until, date(2026, 2, 5)) == date(2026, 2, 13)
    assert still_held(None, 50) is None
    assert still_held(100, 60) == 40


def test_the_record_says_who_was_right():
    states = {"open": 1, "credited": 2, "credit-expected": 1, "stands": 1, "withdrawn": 1, "settled": 1, "new-date": 1}
    assert record_of(states) == Record(total=8, open=2, theirs=3, ours=2, agreed=2)

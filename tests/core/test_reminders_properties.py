"""What must hold for every case, protocol and day, whatever the books look like."""

from datetime import timedelta

from hypothesis import assume, given
from hypothesis import strategies as st

from amistoso.core.askable import is_told_by_what_is_due
from amistoso.core.cases import Case, Cover, CustomerHold, UnappliedMoney
from amistoso.core.guards import GUARDS, bank_data_is_stale, hour_is_quiet, inside_usual_pattern
from amistoso.core.protocols import Stage
from amistoso.core.reminders import LOOK_AGAIN_DAYS, decide
from tests.core import generators
from tests.core.protocols import PROTOCOL

DAY = timedelta(days=1)


def rank(case: Case, decision) -> int:
    """Silence is nothing, courtesy asks for nothing that is overdue, then the ladder; its end is a person's matter."""
    if decision.step is None:
        finished = "ladder-finished" in [reason.code for reason in decision.reasons]
        return 100 if finished else 0
    if decision.step.stage is Stage.COURTESY:
        return 1
    return 2 + [step.key for step in PROTOCOL.variant_for(case.tier).ladder].index(decision.step.key)


def on_day(case: Case, protocol, today, day) -> Case:
    """Return the case on a later day without events: working hours, and bank data as fresh as it was."""
    is_fresh = bank_data_is_stale(case, protocol, today) is None
    return case._replace(minutes=None, bank_until_on=day if is_fresh else case.bank_until_on)


@given(generators.dated_cases(), generators.protocols())
def test_the_same_input_gives_the_same_decision_in_whatever_order_the_rows_come(dated, protocol):
    case, today = dated
    decision = decide(case, protocol, today)
    assert decision == decide(case, protocol, today)
    shuffled = decide(case._replace(items=case.items[::-1], contacts=case.contacts[::-1]), protocol, today)
    assert (decision.step, decision.items, decision.next_look_on) == (
        shuffled.step, shuffled.items, shuffled.next_look_on,
    )  # fmt: skip
    assert set(decision.reasons) == set(shuffled.reasons)


@given(generators.dated_cases(), generators.protocols())
def test_a_decision_is_silence_or_one_step_about_something_worth_asking(dated, protocol):
    case, today = dated
    decision = decide(case, protocol, today)
    assert decision.reasons
    if decision.step is None:
        assert decision.items == ()
        assert decision.approval == ""
        return
    totals: dict[str, int] = {}
    for item in decision.items:
        totals[item.currency] = totals.get(item.currency, 0) + item.open_minor
    assert totals
    assert all(minor > 0 for minor in totals.values())
    own = {item.id: item for item in case.items}
    assert all(0 < item.open_minor <= own[item.id].open_minor or item == own[item.id] for item in decision.items)
    if decision.step.stage is not Stage.COURTESY:
        assert all(item.due_on < today or item.open_minor < 0 for item in decision.items)
    else:
        assert all(item.due_on > today for item in decision.items)


@given(generators.dated_cases(), generators.protocols())
def test_nobody_whose_items_are_all_paid_is_written_to(dated, protocol):
    case, today = dated
    paid = case._replace(items=tuple(item for item in case.items if item.open_minor < 0))
    assert decide(paid, protocol, today).step is None
    assert decide(case._replace(items=()), protocol, today).next_look_on is None


@st.composite
def better_news(draw, case: Case, today):
    """Return the case after one piece of good news, and whether it paid an item nobody had asked for yet."""
    positive = [item for item in case.items if item.open_minor > 0]
    kinds = ["reply", "money", "hold"] + (["pay", "pay", "part", "cover", "cover", "cover"] if positive else [])
    kind = draw(st.sampled_from(kinds))
    if kind == "reply":
        return case._replace(reply_waiting_since=today), False
    if kind == "money":
        return case._replace(unapplied=(*case.unapplied, UnappliedMoney(today, 500, "EUR", is_theirs=True))), False
    if kind == "hold":
        longer = draw(st.one_of(st.none(), st.integers(1, 60).map(lambda n: today + n * DAY)))
        before = case.hold
        if before is not None and longer is not None:
            longer = None if before.until_on is None else max(longer, before.until_on)
        return case._replace(hold=CustomerHold("pide tiempo", "ana", longer)), False
    item = draw(st.sampled_from(positive))
    if kind == "cover":
        minor = draw(st.one_of(st.none(), st.integers(1, item.open_minor)))
        until_on = draw(st.one_of(st.none(), st.integers(1, 40).map(lambda n: today + n * DAY)))
        cover = Cover(item.id, draw(st.sampled_from(("dispute", "promise", "agreement", "hold"))), minor, until_on)
        return case._replace(covers=(*case.covers, cover)), False
    left = 0 if kind == "pay" else draw(st.integers(0, item.open_minor - 1))
    items = tuple(one._replace(open_minor=left) if one.id == item.id else one for one in case.items)
    was_unasked = left == 0 and item.due_on < today and item.reminded_on is None
    return case._replace(items=tuple(one for one in items if one.open_minor)), was_unasked


@given(st.data(), generators.dated_cases(unidentified=False), generators.protocols())
def test_good_news_never_makes_us_more_insistent(data, dated, protocol):
    """A courtesy note that waited behind an overdue item nobody had asked for yet may go once that is paid.

    Money whose payer is unknown is left out: it may stop fitting once another payment is known.
    """
    case, today = dated
    better, paid_unasked = data.draw(better_news(case, today))
    before, after = decide(case, protocol, today), decide(better, protocol, today)
    if after.step is not None and _begins_anew(before, after):
        return
    allowed = max(rank(case, before), 1 if paid_unasked else 0)
    assert rank(case, after) % 100 <= allowed, (before, after)


@given(st.data(), generators.dated_cases(quiet=True), generators.protocols())
def test_good_news_never_makes_us_speak_sooner(data, dated, protocol):
    """Day after day, until the day on which we would have spoken anyway."""
    case, today = dated
    better, _ = data.draw(better_news(case, today))
    left = {item.id for item in better.items}
    # What is wholly paid before anybody asked for it would have kept a courtesy note waiting: that note may go.
    assume(not any(item.id not in left and item.reminded_on is None for item in case.items))
    for ahead in range(LOOK_AGAIN_DAYS):
        day = today + ahead * DAY
        before = decide(on_day(case, protocol, today, day), protocol, day)
        if rank(case, before) > 0:
            return
        after = decide(on_day(better, protocol, today, day), protocol, day)
        if after.step is not None and _begins_anew(before, after):
            return
        assert after.step is None, (ahead, before, after)


def _begins_anew(before, after) -> bool:
    """Nobody answered about a debt, and it is paid: another one, never spoken of, begins at the gentle end (0093)."""
    held = {reason.code for reason in before.reasons}
    begun = {reason.code for reason in after.reasons}
    return "nobody-answers" in held and "first-reminder" in begun


@given(generators.dated_cases(), generators.protocols())
def test_the_next_look_is_the_first_day_on_which_we_would_act(dated, protocol):
    case, today = dated
    decision = decide(case, protocol, today)
    if decision.step is not None:
        assert decision.next_look_on == today + DAY
        return
    if decision.next_look_on is None:
        assert not case.items
        return
    opens = protocol.limits.opens_at
    is_before_opening = case.minutes is not None and case.minutes < opens.hour * 60 + opens.minute
    horizon = today + LOOK_AGAIN_DAYS * DAY
    day = today if is_before_opening else today + DAY
    while day < horizon and decide(on_day(case, protocol, today, day), protocol, day).step is None:
        day += DAY
    assert decision.next_look_on == day


@given(generators.dated_cases(), generators.protocols())
def test_a_hold_ends_on_the_day_it_says(dated, protocol):
    case, today = dated
    plain = case._replace(covers=(), items=tuple(item for item in case.items if item.open_minor > 0))
    for guard in GUARDS:
        hold = guard(plain, protocol, today)
        if hold is None or hold.until_on is None or guard is hour_is_quiet:
            continue
        if guard is inside_usual_pattern and protocol.limits.minimum_minor:
            continue  # an item too small until another falls due may be the older one
        day = today
        while guard(on_day(plain, protocol, today, day), protocol, day) is not None:
            day += DAY
        assert day == hold.until_on, guard.__name__


@given(generators.dated_cases(quiet=True))
def test_quiet_hours_end_the_same_morning_or_the_next_day(dated):
    case, today = dated
    hold = hour_is_quiet(case, PROTOCOL, today)
    if case.minutes is None or 9 * 60 <= case.minutes < 19 * 60:
        assert hold is None
    else:
        assert hold is not None
        assert hold.until_on == (today if case.minutes < 9 * 60 else today + DAY)


@given(generators.dated_cases(), generators.protocols())
def test_while_something_is_overdue_what_falls_due_later_changes_nothing(dated, protocol):
    """The daily run rests on this: of such a customer it reads only what is due."""
    case, today = dated
    unclaimed = any(not money.is_theirs for money in case.unapplied)
    whole = case._replace(
        covers=(),
        items=tuple(item for item in case.items if item.open_minor > 0),
        unapplied=() if unclaimed else case.unapplied,
    )
    due = whole._replace(items=tuple(item for item in whole.items if item.due_on < today))
    if is_told_by_what_is_due(due, protocol, today):
        assert decide(due, protocol, today) == decide(whole, protocol, today)

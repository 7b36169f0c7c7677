"""What we hear, or do not hear, never makes us more insistent: the ladder keeps its place, its day and its words."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from amistoso.core.lateness import CAREFUL, NOTHING_HEARD
from amistoso.core.protocols import Approval, Stage
from amistoso.core.reach import LEAVING
from amistoso.core.reminders import LOOK_AGAIN_DAYS, decide
from tests.core import generators
from tests.core.protocols import PROTOCOL
from tests.core.test_reminders_properties import on_day, rank

DAY = timedelta(days=1)
APPROVALS = tuple(Approval)  # automatic, person, owner


def words_rank(case, decision) -> int:
    """How hard the words are: the place on the ladder of the step whose words are said."""
    borrowed = [dict(reason.values).get("words") for reason in decision.reasons if reason.code != "another-way"]
    keys = [step.key for step in PROTOCOL.variant_for(case.tier).ladder]
    return max([rank(case, decision), *(2 + keys.index(one) for one in borrowed if one in keys and one != "proposal")])


@given(st.data(), generators.dated_cases(), generators.protocols())
def test_a_reason_or_silence_never_makes_us_more_insistent(data, dated, protocol):
    case, today = dated
    heard = data.draw(generators.listenings(today))
    before = decide(case._replace(listening=NOTHING_HEARD), protocol, today)
    after = decide(case._replace(listening=heard), protocol, today)
    if before.step is None:
        assert after.step is None
        return
    assert rank(case, after) <= rank(case, before)
    if after.step is not None:
        assert words_rank(case, after) <= words_rank(case, before)
        assert APPROVALS.index(after.approval) >= APPROVALS.index(before.approval) or after.step.key != before.step.key
        assert after.items == before.items


@given(st.data(), generators.dated_cases(quiet=True), generators.protocols())
def test_a_reason_or_silence_never_makes_us_speak_sooner(data, dated, protocol):
    case, today = dated
    heard = data.draw(generators.listenings(today))
    plain = case._replace(listening=NOTHING_HEARD)
    for ahead in range(LOOK_AGAIN_DAYS):
        day = today + ahead * DAY
        before = decide(on_day(plain, protocol, today, day), protocol, day)
        if before.step is not None:
            return
        after = decide(on_day(case._replace(listening=heard), protocol, today, day), protocol, day)
        assert after.step is None, (ahead, before, after)


@given(st.data(), generators.dated_cases(quiet=True))
def test_one_more_call_without_an_answer_never_hardens_what_is_said(data, dated):
    """Try after try, up to nine: the same step or an earlier one, and never by itself once it goes another way."""
    case, today = dated
    case = case._replace(listening=NOTHING_HEARD)
    first = decide(case, PROTOCOL, today)
    for count in range(1, 10):
        tired = case._replace(listening=replace_counts(data, count))
        after = decide(tired, PROTOCOL, today)
        assert rank(case, after) <= rank(case, first)
        if any(reason.code == "another-way" for reason in after.reasons):
            assert after.approval != Approval.AUTOMATIC
            assert after.channel in (*LEAVING, "letter", "call")


def replace_counts(data, count):
    steps = data.draw(st.integers(0, count))
    return NOTHING_HEARD._replace(unanswered_calls=count, unanswered_steps=steps)


@given(st.sampled_from(sorted(CAREFUL)), generators.dated_cases(quiet=True))
def test_a_careful_reason_is_never_followed_by_an_automatic_message_about_that_delay(kind, dated):
    case, today = dated
    told = case._replace(listening=NOTHING_HEARD._replace(reason=kind, reason_on=today))
    for ahead in range(LOOK_AGAIN_DAYS):
        day = today + ahead * DAY
        decision = decide(on_day(told, PROTOCOL, today, day), PROTOCOL, day)
        if decision.step is None or decision.step.stage is Stage.COURTESY:
            continue
        if min(item.due_on for item in decision.items if item.open_minor > 0) <= today:
            assert decision.approval != Approval.AUTOMATIC
            assert f"reason-{kind}" in [reason.code for reason in decision.reasons]
        return

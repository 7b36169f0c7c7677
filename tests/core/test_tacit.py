"""When a term has grown in silence: each criterion alone undoes it, and a person's decision is not asked again."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amistoso.core import tacit, tacit_letters, tone
from amistoso.core.tacit import Decided, Paid, Terms

TODAY = date(2026, 11, 24)
TERMS = Terms("ES", "B12345674", "EUR", 600)


def paid(delay: int = 20, term: int = 30, ago: int = 30, minor: int = 100_000, spoken: bool = False) -> Paid:
    paid_on = TODAY - timedelta(days=ago)
    due_on = paid_on - timedelta(days=delay)
    return Paid(due_on - timedelta(days=term), due_on, paid_on, minor, spoken)


def habit(count: int = 6, **changes) -> list[Paid]:
    return [paid(ago=30 * at + 5, **changes) for at in range(count)]


def test_a_habit_nobody_spoke_of_is_found_with_its_figures():
    found = tacit.silence(habit(), TERMS, None, TODAY)
    assert (found.agreed_days, found.habit_days, found.delay_days) == (30, 50, 20)
    assert (found.paid_count, found.late_count, found.silent_count) == (6, 6, 6)
    assert found.cost_minor == 6 * 100_000 * 20 * 600 // (365 * 10_000) == 1_972
    assert (found.ceiling_days, found.offered_days, found.is_above_law) == (60, 50, False)


@pytest.mark.parametrize("rows", [
    habit(count=4),  # too few to be a habit
    habit(delay=6),  # bank days and weekends
    [*habit(count=4), *(paid(delay=0, ago=9 + at) for at in range(4))],  # half of them on time
    [paid(delay=days, ago=10 + at) for at, days in enumerate((8, 12, 60, 70, 90, 200))],  # disorder, not a term
    habit(spoken=True),  # we did say something
    [one._replace(paid_on=one.paid_on - timedelta(days=400)) for one in habit()],  # long ago
])  # fmt: skip
def test_where_one_criterion_does_not_hold_nothing_is_said(rows):
    assert tacit.silence(rows, TERMS, None, TODAY) is None


def test_a_word_in_most_of_them_is_not_silence():
    rows = habit(count=10)
    some = [one._replace(was_spoken_of=at < 3) for at, one in enumerate(rows)]
    assert tacit.silence(some, TERMS, None, TODAY).silent_count == 7
    more = [one._replace(was_spoken_of=at < 4) for at, one in enumerate(rows)]
    assert tacit.silence(more, TERMS, None, TODAY) is None


def test_no_term_above_the_law_is_offered():
    found = tacit.silence(habit(term=60, delay=30), TERMS, None, TODAY)
    assert (found.is_above_law, found.offered_days) == (True, None)
    assert tacit.silence(habit(term=30, delay=45), TERMS, None, TODAY).offered_days == 60
    assert tacit.silence(habit(term=30, delay=18), TERMS, None, TODAY).offered_days == 50
    abroad = replace(TERMS, country="DE")  # no ceiling that nobody may agree away
    assert tacit.silence(habit(term=60, delay=31), abroad, None, TODAY).offered_days == 95


def test_what_was_decided_is_asked_again_only_when_it_grows_or_the_day_has_come():
    later = TODAY + timedelta(days=90)
    assert tacit.silence(habit(), TERMS, Decided("left", 50, None, later), TODAY) is None
    assert tacit.silence(habit(delay=24), TERMS, Decided("left", 50, None, later), TODAY) is None
    assert tacit.silence(habit(delay=25), TERMS, Decided("left", 50, None, later), TODAY) is not None
    assert tacit.silence(habit(), TERMS, Decided("left", 50, None, TODAY), TODAY) is not None


def test_a_granted_term_is_the_agreed_one_from_then_on():
    granted = Decided("granted", 50, 50, TODAY)
    assert tacit.silence(habit(), TERMS, granted, TODAY) is None
    again = tacit.silence(habit(delay=30), TERMS, granted, TODAY)
    assert (again.agreed_days, again.delay_days) == (50, 10)


@given(st.lists(st.tuples(st.integers(-20, 200), st.integers(0, 90), st.integers(1, 360), st.booleans()), max_size=30))
def test_more_words_never_make_a_silence(rows):
    known = [paid(delay, term, ago, spoken=spoken) for delay, term, ago, spoken in rows]
    spoken_of = [one._replace(was_spoken_of=True) for one in known]
    assert tacit.silence(spoken_of, TERMS, None, TODAY) is None
    found = tacit.silence(known, TERMS, None, TODAY)
    if found is not None:
        assert found.silent_count <= found.late_count <= found.paid_count == len(known)
        assert found.offered_days is None or found.agreed_days < found.offered_days <= 60
        assert found.cost_minor >= 0


@pytest.mark.parametrize("language", ["es", "en"])
def test_the_reasons_say_all_figures(language):
    found = tacit.silence(habit(term=60, delay=30), TERMS, None, TODAY)
    said = " ".join(tacit.reasons(found, language))
    for figure in ("60", "90", "6", "Ley 3/2004"):
        assert figure in said
    assert "{" not in said


@pytest.mark.parametrize("register", ["formal", "informal"])
@pytest.mark.parametrize("language", ["es", "en", "ca", "fr"])
@pytest.mark.parametrize("answer", ["granted", "returned"])
def test_the_letters_are_kind(answer, language, register):
    subject, text = tacit_letters.written(
        answer, language, register, agreed_days=30, term_days=50, person="Marta", sender="Lucía · Robles"
    )
    assert "{" not in subject + text
    verdict = tone.judge(f"{subject}\n\n{text}", language=tacit_letters.spoken(language), stage="conversation")
    assert [finding.quote for finding in verdict.findings] == []

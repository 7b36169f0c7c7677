"""The grid of a calendar: every day once, whole weeks from Monday, and nothing told twice or lost."""

from collections import Counter
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from amistoso.core import agenda, agenda_words
from amistoso.core.agenda import Entry, Kind, View

DAYS = st.dates(date(1990, 1, 1), date(2199, 12, 31))
ONE = timedelta(days=1)


@given(DAYS)
def test_a_month_shows_each_of_its_days_once_in_whole_weeks(on):
    span = agenda.span(View.MONTH, on)
    weeks = agenda.weeks(span, on.month, [], [])
    days = [day.on for week in weeks for day in week]
    assert all(len(week) == 7 and week[0].on.weekday() == 0 for week in weeks)
    assert days == [days[0] + at * ONE for at in range(len(days))]
    inside = [day.on for week in weeks for day in week if day.is_inside]
    first = on.replace(day=1)
    assert inside == [first + at * ONE for at in range(len(inside))]
    assert (inside[-1] + ONE).month != on.month
    assert 4 <= len(weeks) <= 6


@given(DAYS, st.sampled_from(View))
def test_going_on_and_back_leaves_no_day_out(on, view):
    span = agenda.span(view, on)
    assert span.first <= agenda.within(on) <= span.last
    for other, edge in ((span.next, span.last), (span.previous, span.first)):
        if agenda.EARLIEST < other < agenda.LATEST:
            beside = agenda.span(view, other)
            assert beside.first <= edge + ONE if other > on else beside.last >= edge - ONE


ENTRIES = st.lists(
    st.builds(
        Entry, on=st.dates(date(2026, 10, 26), date(2026, 12, 6)), kind=st.sampled_from(Kind),
        row_id=st.integers(1, 999), customer_id=st.integers(1, 9), customer=st.text(max_size=9),
    ), max_size=40,
)  # fmt: skip


@given(ENTRIES)
def test_every_entry_stands_on_its_day_and_none_is_lost(entries):
    span = agenda.span(View.MONTH, date(2026, 11, 24))
    laid = [(day.on, entry) for week in agenda.weeks(span, 11, entries, []) for day in week for entry in day.entries]
    assert Counter(laid) == Counter((entry.on, entry) for entry in entries)


def test_counts_are_told_in_words():
    assert agenda_words.counted(Kind.MESSAGE, 1, "es") == "1 mensaje"
    assert agenda_words.counted(Kind.PROMISE, 1234, "en") == "1234 promises to pay"

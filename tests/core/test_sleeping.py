"""When it is late, and which morning comes next."""

from datetime import UTC, date, datetime

import pytest

from amistoso.core import sleeping
from amistoso.core.calendar import Place

MADRID = Place("ES", "MD")


@pytest.mark.parametrize(("hour", "is_late"), [(19, False), (20, True), (23, True), (0, True), (5, True), (6, False)])
def test_the_evening_and_the_night_are_late(hour, is_late):
    assert sleeping.is_late(datetime(2026, 11, 24, hour, 59, tzinfo=UTC), 20) == is_late


@pytest.mark.parametrize(
    ("at", "morning"),
    [
        (datetime(2026, 11, 24, 21, tzinfo=UTC), date(2026, 11, 25)),
        (datetime(2026, 11, 25, 1, tzinfo=UTC), date(2026, 11, 25)),
        (datetime(2026, 11, 27, 18, tzinfo=UTC), date(2026, 11, 30)),
        (datetime(2026, 12, 24, 18, tzinfo=UTC), date(2026, 12, 28)),
        (datetime(2026, 11, 28, 3, tzinfo=UTC), date(2026, 11, 30)),
    ],
    ids=["evening", "after-midnight", "friday", "christmas-eve", "saturday-night"],
)
def test_the_next_working_morning(at, morning):
    assert sleeping.wakes_on(at, MADRID) == morning

"""A small run of the crash harness; the large one is `python -m tests.real.crash --kills 200`."""

import os

import pytest

from tests.real.crash import crash, side_by_side


@pytest.mark.slow
def test_killed_at_any_moment_nothing_is_sent_twice_and_nothing_is_lost():
    found = crash(kills=10, customers=200, seed=3, url=os.environ.get("AMISTOSO_DATABASE_URL", ""))
    assert found["wrong"] == []
    assert found["kills"] >= 8
    assert found["states"]["sent"] > 120
    assert found["taken"] == found["states"]["sent"] + found["unknown_but_taken"]


@pytest.mark.slow
def test_three_workers_at_once_send_each_message_once():
    found = side_by_side(workers=3, customers=150, seed=5, url=os.environ.get("AMISTOSO_DATABASE_URL", ""))
    assert found["wrong"] == []
    assert sum(found["sent_by_each"]) == found["states"]["sent"] > 90

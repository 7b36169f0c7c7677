"""A small run of the harness; the large one is `python -m tests.real.killed_loads --kills 200 --invoices 100000`."""

import pytest

from tests.real.killed_loads import kill_loads


@pytest.mark.slow
def test_a_load_killed_at_any_moment_leaves_the_books_of_before_or_of_after():
    found = kill_loads(kills=4, invoices=3_000, seed=4)
    assert found["wrong"] == []
    assert found["writing"] >= 2

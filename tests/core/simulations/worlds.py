"""What the tests of trials share: a setting, the built-in assumptions, and protocols of every temper."""

from datetime import date
from importlib import resources

from hypothesis import strategies as st

from amistoso.core import protocol_files
from amistoso.core.calendar import Place
from amistoso.core.simulations import behaviours
from amistoso.core.simulations.people import Setting
from tests.core.protocols import TEXT

BEHAVIOUR_TEXT = resources.files("amistoso").joinpath("protocols", "simulated-customers.toml").read_text("utf-8")
BEGINS = date(2026, 1, 1)


def behaviour(text: str = BEHAVIOUR_TEXT):
    found, problems = behaviours.read(text)
    assert found is not None, problems
    return found


def protocol(text: str = TEXT):
    found, problems = protocol_files.read(text)
    assert found is not None, problems
    return found


def setting(days: int = 365, seed: int = 1) -> Setting:
    return Setting(BEGINS, days, seed, "EUR", Place("ES"))


@st.composite
def protocols(draw):
    """The ready-made protocol with other waits and limits."""
    text = TEXT
    for old, lowest, highest in (
        ("days_between_contacts = 2 ", 0, 9), ("written_per_week = 2 ", 1, 3), ("conversations_per_week = 1 ", 1, 3),
        ("patience_max_days = 20 ", 0, 60), ("promise_grace_days = 2 ", 0, 6),
    ):  # fmt: skip
        assert old in text
        text = text.replace(old, f"{old.split(' = ')[0]} = {draw(st.integers(lowest, highest))} ")
    return protocol(text.replace("days = 7\n", f"days = {draw(st.integers(1, 30))}\n"))

"""The file of behaviour: what is wrong is told with its line, and nothing hostile stops it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amistoso.core.simulations import behaviours
from tests.core.simulations import worlds

TEXT = worlds.BEHAVIOUR_TEXT


def line_of(text, piece):
    return next(number for number, line in enumerate(text.splitlines(), start=1) if line.startswith(piece))


def test_the_built_in_file_says_what_the_defaults_are():
    found = worlds.behaviour()
    assert found.trade == behaviours.Trade()
    assert found.desk == behaviours.OwnDesk()
    assert found.goodwill == behaviours.Goodwill()
    assert sum(kind.share for kind in found.kinds) == 100
    assert len(found.kinds) == 10


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("share = 34", "share = 0", "behaviour-number"),
        ("share = 34", "share = 34.5", "behaviour-number"),
        ("share = 34", 'share = "34"', "behaviour-number"),
        ("written_pct = 90", "written_pct = 101", "behaviour-number"),
        ("written_pct = 90", "writen_pct = 90", "behaviour-unknown-key"),
        ("terms_days = [30, 60]", "terms_days = []", "behaviour-terms"),
        ("terms_days = [30, 60]", "terms_days = [true]", "behaviour-terms"),
        ('amount_median = "640.00"', "amount_median = 640.0", "behaviour-amount"),
        ('amount_median = "640.00"', 'amount_median = "-1"', "behaviour-amount"),
        ('amount_median = "640.00"', 'amount_median = "NaN"', "behaviour-amount"),
        ('amount_median = "640.00"', 'amount_median = "1e999999"', "behaviour-amount"),
        ("formal = [10, 30, 60]", "formal = [10, 30]", "behaviour-three"),
        ("keeps_pct = 85", "keeps_pct = 95", "behaviour-sum"),
        ("[kinds.punctual]", '[kinds."<script>"]', "behaviour-kind-name"),
        ('name = "clientes supuestos"', "name = 3", "behaviour-name"),
    ],
)
def test_what_is_wrong_has_its_code_and_line(old, new, code):
    assert old in TEXT
    text = TEXT.replace(old, new, 1)
    found, problems = behaviours.read(text)
    assert found is None
    assert problems[0].code == code
    said = int("".join(filter(str.isdigit, problems[0].where.split("(")[0])))
    assert abs(said - line_of(text, new)) <= (3 if code == "behaviour-sum" else 0)
    assert problems[0].hint


HOSTILE = (
    "kinds = 3", "kinds = []", "[kinds]", "", "[[kinds]]", "x = 1x = 1", "[" * 5000, "a" * 200_001,
    "share = " + "9" * 5000,
)  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_files_are_refused(text):
    found, problems = behaviours.read(text)
    assert found is None
    assert problems


@given(st.text(max_size=300))
def test_any_text_is_read_or_refused(text):
    found, problems = behaviours.read(text)
    assert (found is None) == bool(problems)


@given(st.sampled_from(TEXT.splitlines()), st.text(max_size=40))
def test_any_line_may_be_anything(line, other):
    found, problems = behaviours.read(TEXT.replace(line, other, 1))
    assert (found is None) == bool(problems)

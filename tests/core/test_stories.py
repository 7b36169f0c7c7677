"""What a story cannot say is refused with its line, and never breaks off."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amistoso.core import stories
from amistoso.core.story_worlds import VERBS
from tests.core.protocols import PROTOCOL

START = "2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04\n"


def tell(text: str) -> list[stories.Told]:
    return list(stories.play(stories.parse(text), PROTOCOL))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("hello", "se espera «2026-01-05 verbo ...»"),
        ("2026-13-01 day", "no es una fecha"),
        ("2026-01-06 dance", "«dance» no es un verbo"),
        ("2026-01-06 invoice", "no se entiende"),
        ("2026-01-06 invoice F-1 5.00 EUR due 2026-02-04", "F-1 ya existe"),
        ("2026-01-06 invoice F-2 5.001 EUR due 2026-02-04", "more decimals"),
        ("2026-01-06 invoice F-2 -5.00 EUR due 2026-02-04", "no es un importe positivo"),
        ("2026-01-06 invoice F-2 cinco EUR due 2026-02-04", "no se entiende"),
        ("2026-01-06 invoice F-2 5.00 EUR due tomorrow", "«tomorrow» no es una fecha"),
        ("2026-01-06 payment F-9", "F-9"),
        ("2026-01-06 payment F-1 1000.01", "más de lo pendiente"),
        ("2026-01-06 promise F-1 by", "no se entiende"),
        ("2026-01-06 agreement F-1 in many from 2026-03-01", "no se entiende"),
        ("2026-01-06 agreement F-1 in 0 from 2026-03-01", "cannot be split"),
        ("2026-01-06 resolve F-1", "F-1"),
        ("2026-01-06 hold F-9", "F-9"),
        ("2026-01-06 hold until", "no se entiende"),
        ("2026-01-06 customer rich", "rich"),
        ("2026-01-06 customer tier golden", "golden"),
        ("2026-01-06 customer", "no se entiende"),
        ("2026-01-06 bounce", "no ha salido ningún mensaje"),
        ("2026-01-06 approve", "no hay ningún borrador"),
        ("2026-01-06 money lots", "no se entiende"),
        ("2026-01-06 hour 25:00", "no es una hora"),
        ("2026-01-06 expect", "se espera act"),
        ("2026-01-06 expect act", "se espera act"),
        ("2026-01-06 expect act call nobody", "se espera act"),
        ("2026-01-06 expect next", "se espera act"),
        ("2026-01-06 expect next week", "«week» no es una fecha"),
        ("2026-01-06 expect contacts many", "se espera act"),
    ],
)
def test_a_line_that_cannot_be_understood_is_named(line, said):
    with pytest.raises(stories.StoryError) as refused:
        tell(START + line)
    assert str(refused.value).startswith("línea 2: ")
    assert said in str(refused.value)
    assert str(refused.value).count("línea") == 1


def test_an_expectation_that_does_not_hold_says_what_happened():
    failures = [told for told in tell(START + "2026-02-06 expect act call\n") if told.is_failure]
    assert [told.line for told in failures] == [2]
    assert "polite-reminder automatic F-1" in failures[0].text


def test_nothing_told_is_nothing_played():
    assert tell("# solo un comentario\n\n") == []


def test_the_lines_may_stand_in_any_order():
    text = START + "2026-02-10 payment F-1\n2026-02-06 expect act polite-reminder\n"
    shuffled = "\n".join(reversed(text.splitlines()))
    assert [told.text for told in tell(text)] == [told.text for told in tell(shuffled)]


def test_a_story_has_an_end():
    with pytest.raises(stories.StoryError, match="3660"):
        tell(START + "2046-01-01 day")
    assert tell("9999-12-30 day\n9999-12-31 expect quiet")[-1].is_failure is False


def test_an_agreement_is_shared_out_in_cents():
    tell(START + "2026-01-06 agreement F-1 in 7 from 2026-03-01\n2026-06-01 day")


WORDS = st.sampled_from(
    "F-1 F-2 10.00 1000.00 -1 EUR USD due by until in from 3 2026-01-20 x tier delicate key region CT pays spread act"
    " wait next never none 09:00 contacts items because".split()
)
LINES = st.builds(
    "2026-01-{:02} {} {}".format,
    st.integers(5, 31),
    st.sampled_from(sorted(VERBS)),
    st.lists(WORDS, max_size=6).map(" ".join),
)


@given(st.lists(LINES, max_size=6))
def test_no_line_breaks_a_story(lines):
    try:
        tell("\n".join([START, *lines]))
    except stories.StoryError:
        return


@given(st.text(max_size=100))
def test_no_text_breaks_the_reader(text):
    try:
        tell(text)
    except stories.StoryError:
        return


def test_the_reference_shows_every_verb():
    page = (Path(__file__).parents[2] / "docs" / "reference" / "stories.md").read_text("utf-8")
    assert {verb for verb in VERBS if f"`{verb}`" not in page} == {"expect"}

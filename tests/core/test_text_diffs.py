"""Two versions of a letter beside each other: what changed, and nothing lost."""

from hypothesis import given
from hypothesis import strategies as st

from amistoso.core import text_diffs

TEXTS = st.lists(st.sampled_from(["a", "b c", "b d", "", "hola  qué tal"]), max_size=8).map("\n".join)


def side(rows, name: str) -> str:
    return "\n".join("".join(piece.text for piece in getattr(row, name)) for row in rows if getattr(row, name))


def test_a_changed_word_is_marked_in_its_line():
    rows = text_diffs.rows("uno\nLe escribimos hoy.\ntres", "uno\nLe escribimos ayer.\ntres")
    changed = next(row for row in rows if row.kind == "changed")
    assert [piece.text for piece in changed.before if piece.is_changed] == ["hoy."]
    assert [piece.text for piece in changed.after if piece.is_changed] == ["ayer."]


def test_equal_texts_differ_in_nothing_and_far_lines_are_left_out():
    assert text_diffs.rows("a\nb", "a\nb") == []
    before = "\n".join(str(number) for number in range(40))
    rows = text_diffs.rows(before, before + "\nmás")
    assert [row.kind for row in rows] == ["gap", "same", "same", "added"]


@given(TEXTS, TEXTS)
def test_each_side_is_its_own_text(before, after):
    rows = text_diffs.rows(before, after, around=100)
    if before.splitlines() != after.splitlines():
        assert [line for line in side(rows, "before").splitlines() if line] == [x for x in before.splitlines() if x]
        assert [line for line in side(rows, "after").splitlines() if line] == [x for x in after.splitlines() if x]

"""What changed between two texts, line by line and, within a changed line, word by word."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

MAX_LINES = 2_000  # a template has a hundred
_WORDS = re.compile(r"\s+|[^\s]+")


class Piece(NamedTuple):
    text: str
    is_changed: bool


class DiffRow(NamedTuple):
    """kind: same, changed, added, removed, or a gap where nothing changed; the side that is not there is empty."""

    kind: str
    before: tuple[Piece, ...]
    after: tuple[Piece, ...]


def rows(before: str, after: str, around: int = 2) -> list[DiffRow]:
    """Return what changed, side by side, with some lines around it; equal texts have no row."""
    old, new = before.splitlines()[:MAX_LINES], after.splitlines()[:MAX_LINES]
    found = list(_rows(old, new))
    changed = [place for place, row in enumerate(found) if row.kind != "same"]
    near = {place + step for place in changed for step in range(-around, around + 1)}
    kept: list[DiffRow] = []
    for place, row in enumerate(found):
        if place in near:
            kept.append(row)
        elif changed and (not kept or kept[-1].kind != "gap"):
            kept.append(DiffRow("gap", (), ()))
    return kept


def _rows(old: Sequence[str], new: Sequence[str]) -> Iterator[DiffRow]:
    for tag, old_from, old_to, new_from, new_to in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        removed, added = old[old_from:old_to], new[new_from:new_to]
        for place in range(max(len(removed), len(added))):
            left = removed[place] if place < len(removed) else None
            right = added[place] if place < len(added) else None
            if tag == "equal" and left is not None:
                yield DiffRow("same", _whole(left, False), _whole(left, False))
            elif left is not None and right is not None:
                yield DiffRow("changed", *_words(left, right))
            elif left is not None:
                yield DiffRow("removed", _whole(left, True), ())
            elif right is not None:
                yield DiffRow("added", (), _whole(right, True))


def _whole(line: str, is_changed: bool) -> tuple[Piece, ...]:
    return (Piece(line, is_changed),)


def _words(left: str, right: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    old, new = _WORDS.findall(left), _WORDS.findall(right)
    before, after = [], []
    for tag, old_from, old_to, new_from, new_to in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        is_changed = tag != "equal"
        if old_to > old_from:
            before.append(Piece("".join(old[old_from:old_to]), is_changed))
        if new_to > new_from:
            after.append(Piece("".join(new[new_from:new_to]), is_changed))
    return tuple(before), tuple(after)

"""Words to what they mean: each concept is a list of words in all their forms, and of phrases."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from amistoso.core.tone.forms import forms
from amistoso.core.tone.tokens import Token, fold

SHORTEST_TYPO = 7  # shorter words have too many innocent neighbours
MOST_ADDED = 5  # letters a form may add to its base to be looked for under a slip of the pen


class Place(NamedTuple):
    """Where a concept stands: from word `first` up to, not with, word `last`."""

    first: int
    last: int


class Lexicon:
    """One language's words, ready to be looked up; made once.

    A concept whose name ends in `*` in the table is also found under a slip of the pen.
    """

    def __init__(self, table: str, harmless: Iterable[str], literals: Iterable[str]) -> None:
        self._words: dict[str, set[str]] = {}
        # By their first two words, the first of which is often as common as «no» or «le».
        self._phrases: dict[str, dict[str, list[tuple[tuple[frozenset[str], ...], str]]]] = {}
        self._near: dict[str, str] = {}
        self._spelt_right: set[str] = set()
        for concept, entries in _read_table(table).items():
            for entry in entries:
                self._add(concept.rstrip("*"), entry, concept.endswith("*"))
        self._harmless = frozenset(fold(word) for word in harmless)
        self._literals = frozenset(literals)
        self.meant = lru_cache(maxsize=32768)(self._meant)
        self._concepts_of = lru_cache(maxsize=32768)(self._looked_up)

    def _add(self, concept: str, entry: str, slips: bool) -> None:
        words = [forms(_folded(word)) for word in entry.split()]
        self._spelt_right.update(*words)
        if slips:
            self._remember_near(entry, words)
        if len(words) == 1:
            for form in words[0]:
                self._words.setdefault(form, set()).add(concept)
            return
        for first in words[0]:
            after = self._phrases.setdefault(first, {})
            for second in words[1]:
                after.setdefault(second, []).append((tuple(words[2:]), concept))

    def _remember_near(self, entry: str, words: list[frozenset[str]]) -> None:
        for word, its_forms in zip(entry.split(), words, strict=True):
            longest = len(word.partition(":")[0]) + MOST_ADDED
            for form in sorted(its_forms):
                if SHORTEST_TYPO <= len(form) <= longest:
                    for cut in _cuts(form):
                        self._near.setdefault(cut, form)

    @property
    def concepts(self) -> set[str]:
        named = {concept for found in self._words.values() for concept in found}
        after = (found for one in self._phrases.values() for found in one.values())
        return named | {concept for found in after for _, concept in found}

    def is_known(self, word: str) -> bool:
        return word in self._words

    def _meant(self, word: str) -> str:
        """Return the word itself, or the one of ours that it is a slip of the pen of."""
        if len(word) < SHORTEST_TYPO or word in self._spelt_right or word in self._harmless:
            return word
        for cut in _cuts(word):
            near = self._near.get(cut)
            if near is not None and _is_slip(word, near):
                return near
        return word

    def _looked_up(self, word: str) -> tuple[str, ...]:
        found = set(self._words.get(word, ()))
        if word in self._literals:
            found.add(word)
        if word[:1].isdigit():
            found.add("NUMBER")
        return tuple(sorted(found))

    def places(self, found: list[Token]) -> dict[str, list[Place]]:
        """Return every concept of a sentence with its places, first to last."""
        words = [self.meant(token.word) for token in found]
        places: dict[str, list[Place]] = {}
        for index, word in enumerate(words):
            for concept in self._concepts_of(word):
                places.setdefault(concept, []).append(Place(index, index + 1))
            after = self._phrases.get(word)
            if after is None or index + 1 == len(words):
                continue
            for rest, concept in after.get(words[index + 1], ()):
                last = index + 2 + len(rest)
                if last <= len(words) and all(words[index + 2 + at] in allowed for at, allowed in enumerate(rest)):
                    places.setdefault(concept, []).append(Place(index, last))
        return places


def _read_table(table: str) -> dict[str, list[str]]:
    """Read `CONCEPT  entry, entry` lines; an indented line goes on with the concept above."""
    found: dict[str, list[str]] = {}
    concept = ""
    for line in table.splitlines():
        if not line.strip():
            continue
        if not line[0].isspace():
            concept, _, line = line.partition(" ")
        found.setdefault(concept, []).extend(entry.strip() for entry in line.split(",") if entry.strip())
    return found


def _folded(entry: str) -> str:
    head, mark, rest = entry.partition(":")
    return fold(head) + mark + rest


def _cuts(word: str) -> Iterator[str]:
    """The word, and the word with any one letter left out: two words a slip apart share one of these."""
    yield word
    for index in range(len(word)):
        yield word[:index] + word[index + 1 :]


def _is_slip(word: str, near: str) -> bool:
    """One letter more, less, changed or swapped with the next, but not the first one: renuncia is not denuncia."""
    if word[0] != near[0]:
        return False
    same = next((at for at, pair in enumerate(zip(word, near, strict=False)) if pair[0] != pair[1]), None)
    if same is None:
        return abs(len(word) - len(near)) == 1
    left, right = word[same:], near[same:]
    swapped = len(left) > 1 and left[1] + left[0] + left[2:] == right
    # A changed last letter is another form of another word as often as a slip.
    changed = left[1:] == right[1:] and len(left) > 1
    return swapped or changed or left[1:] == right or left == right[1:]

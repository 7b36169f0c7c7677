"""Rules over the words of one sentence: which concepts, in which order, how near, and what takes the sting out.

A rule is one line: `category friendly/formal | pattern`. The levels are `block`, `review` and `ok`. In a pattern a
name in capitals is a concept, a name in small letters is that word, `A|B` is either; they follow each other with at
most two words between, or with at most N after `>N`. `^` begins the sentence and `$` ends it. `!A` anywhere in the
sentence takes the rule back, `<!A` just before it, `+A` must stand somewhere in it.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from amistoso.core.tone.lexicon import Place

USUAL_GAP = 2
REACH_BEFORE = 2  # words before a match in which a negation still takes it back

Places = Mapping[str, list[Place]]


class Part(NamedTuple):
    any_of: tuple[str, ...]
    gap: int


class Rule(NamedTuple):
    category: str
    friendly: str
    formal: str
    parts: tuple[Part, ...]
    without: tuple[str, ...]
    not_before: tuple[str, ...]
    needs: tuple[tuple[str, ...], ...]
    at_start: bool
    at_end: bool

    @property
    def names(self) -> set[str]:
        named = {name for part in self.parts for name in part.any_of}
        return named.union(self.without, self.not_before, *self.needs)


def read_rules(table: str) -> tuple[Rule, ...]:
    """Read the rules of a table; a line without `|` after its levels goes on with the category above."""
    lines = (line.strip() for line in table.splitlines())
    return tuple(_rule(line) for line in lines if line and not line.startswith("#"))


def _rule(line: str) -> Rule:
    head, _, pattern = line.partition(" | ")
    category, levels = head.split()
    friendly, _, formal = levels.partition("/")
    parts: list[Part] = []
    without: list[str] = []
    before: list[str] = []
    needs: list[tuple[str, ...]] = []
    gap = 0
    words = pattern.split()
    for word in words:
        if word.startswith("<!"):
            before += word[2:].split("|")
        elif word.startswith("!"):
            without += word[1:].split("|")
        elif word.startswith("+"):
            needs.append(tuple(word[1:].split("|")))
        elif word.startswith(">"):
            gap = int(word[1:])
        elif word not in "^$":
            parts.append(Part(tuple(word.split("|")), gap if parts else 0))
            gap = USUAL_GAP
    return Rule(
        category, friendly, formal or friendly, tuple(parts), tuple(without), tuple(before), tuple(needs),
        "^" in words, "$" in words,
    )  # fmt: skip


def match(rule: Rule, places: Places, length: int) -> Place | None:
    """Return where the rule is broken in this sentence, or None."""
    if any(name in places for name in rule.without):
        return None
    if not all(_has(places, part.any_of) for part in rule.parts) or not all(_has(places, some) for some in rule.needs):
        return None
    for first in _starts(places, rule.parts[0].any_of):
        if rule.at_start and first.first > 0:
            continue
        last = _follow(rule, places, first.last, 1, length)
        if last and not _stands_before(places, rule.not_before, first.first):
            return Place(first.first, last)
    return None


def _has(places: Places, names: Iterable[str]) -> bool:
    return any(name in places for name in names)


def _starts(places: Places, names: Iterable[str]) -> list[Place]:
    return sorted(place for name in names for place in places.get(name, ()))


def _follow(rule: Rule, places: Places, begun: int, at: int, length: int) -> int:
    """Return where the rest of the pattern ends, or 0."""
    if at == len(rule.parts):
        return begun if not rule.at_end or begun == length else 0
    part = rule.parts[at]
    for place in _starts(places, part.any_of):
        if begun <= place.first <= begun + part.gap:
            last = _follow(rule, places, place.last, at + 1, length)
            if last:
                return last
    return 0


def _stands_before(places: Places, names: Iterable[str], first: int) -> bool:
    near = (place for name in names for place in places.get(name, ()))
    return any(first - REACH_BEFORE <= place.last <= first + 1 and place.first < first for place in near)


def broken(rules: Iterable[Rule], places: Places, length: int) -> Iterator[tuple[Rule, Place]]:
    for rule in rules:
        place = match(rule, places, length)
        if place is not None:
            yield rule, place

"""Rules over the words of one sentence: which concepts, in which order, how near, and what takes the sting out.

A rule is one line: `category friendly/formal | pattern`. The levels are `block`, `review` and `ok`. A category with `?`
is a rule that also fits much that is harmless: it counts where the whole sentence sounds harsh too (`undertone`).
In a pattern a name in capitals is a concept, a name in small letters is that word, `A|B` is either; they follow each
other with at most two words between, with at most N after `>N`, with none after `~`.
`^` begins the sentence and `$` ends it. `!A` anywhere in the
sentence takes the rule back, `<!A` just before it, `+A` must stand somewhere in it.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from amistoso.core.tone.lexicon import Place

USUAL_GAP = 2
# Concepts that stand in nearly every message, and so are poor at choosing rules.
_COMMONNESS = {
    "NO": 9,
    "YOU": 9,
    "YOUR": 9,
    "US": 9,
    "PAY": 6,
    "DEBT": 8,
    "MONEY": 5,
    "THEM": 9,
    "CALLED": 9,
    "NAG": 6,
    "TELL": 6,
    "BEFORE_THIRD": 9,
    "THIRD": 4,
    "WORST": 8,
    "SUFFER": 6,
    "COURTWARD": 6,
    "FEW": 5,
    "NUMBER": 8,
    "LIMIT": 2,
    "HAVE_ONLY": 4,
    "INTENT_NO": 8,
    "ENDURE_NO": 8,
    "LACK": 6,
    "EXCUSE_VERB": 6,
    "HAND_OVER": 6,
    "LITTLE": 7,
    "CUT_FUTURE": 6,
    "BUT_PAY": 6,
    "GUESS": 4,
    "EXPOSED": 4,
    "SERVICE": 5,
    "FOLK": 5,
}
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
    without: frozenset[str]
    not_before: tuple[str, ...]
    needs: tuple[frozenset[str], ...]
    at_start: bool
    at_end: bool
    is_loose: bool

    @property
    def key(self) -> frozenset[str]:
        """The part by which a rule is looked up: the one most seldom met, for most sentences hold none of its words."""
        sets = [frozenset(part.any_of) for part in self.parts] + list(self.needs)
        return min(sets, key=lambda names: sum(_COMMONNESS.get(name, 1 if name.isupper() else 3) for name in names))

    @property
    def names(self) -> set[str]:
        named = {name for part in self.parts for name in part.any_of}
        return named.union(self.without, self.not_before, *self.needs)


def read_rules(table: str) -> tuple[Rule, ...]:
    """Read the rules of a table; an indented line goes on with the rule above."""
    lines = table.replace("\n ", " ").splitlines()
    return tuple(_rule(line) for line in lines if line)


def _rule(line: str) -> Rule:
    head, _, pattern = line.partition(" | ")
    category, levels = head.split()
    friendly, _, formal = levels.partition("/")
    parts: list[Part] = []
    without: list[str] = []
    before: list[str] = []
    needs: list[frozenset[str]] = []
    gap = 0
    words = pattern.split()
    for word in words:
        if word.startswith("<!"):
            before += word[2:].split("|")
        elif word.startswith("!"):
            without += word[1:].split("|")
        elif word.startswith("+"):
            needs.append(frozenset(word[1:].split("|")))
        elif word.startswith(">"):
            gap = int(word[1:])
        elif word == "~":
            gap = 0
        elif word not in "^$":
            parts.append(Part(tuple(word.split("|")), gap if parts else 0))
            gap = USUAL_GAP
    return Rule(
        category.rstrip("?"), friendly, formal or friendly, tuple(parts), frozenset(without), tuple(before),
        tuple(needs), "^" in words, "$" in words, category.endswith("?"),
    )  # fmt: skip


def match(rule: Rule, places: Places, length: int) -> Place | None:
    """Return where the rule is broken in this sentence, or None."""
    present = places.keys()
    if not rule.without.isdisjoint(present) or any(names.isdisjoint(present) for names in rule.needs):
        return None
    for first in _starts(places, rule.parts[0].any_of):
        if rule.at_start and first.first > 0:
            continue
        last = _follow(rule, places, first.last, 1, length)
        if last and not _stands_before(places, rule.not_before, first.first):
            return Place(first.first, last)
    return None


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


class RuleBook:
    """Rules by their most telling concept, so that a sentence is asked only what it could break."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        self._by_name: dict[str, list[int]] = {}
        for at, rule in enumerate(self.rules):
            for name in rule.key:
                self._by_name.setdefault(name, []).append(at)

    def broken(self, places: Places, length: int) -> Iterator[tuple[Rule, Place]]:
        asked = {at for name in places for at in self._by_name.get(name, ())}
        for at in sorted(asked):
            place = match(self.rules[at], places, length)
            if place is not None:
                yield self.rules[at], place

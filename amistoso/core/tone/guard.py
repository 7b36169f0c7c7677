"""The tone guard: what a message says that it should not, where, why, and what to say in its place."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from math import inf
from typing import NamedTuple

from amistoso.core import wording
from amistoso.core.protocols import Stage
from amistoso.core.tone import (
    english_idioms,
    english_indirect,
    english_rules,
    english_words,
    matching,
    quoting,
    shouting,
    spanish_idioms,
    spanish_indirect,
    spanish_rules,
    spanish_words,
    undertone,
)
from amistoso.core.tone.categories import CATEGORIES, UNNAMED
from amistoso.core.tone.lexicon import Lexicon
from amistoso.core.tone.matching import Places, Rule, RuleBook
from amistoso.core.tone.tokens import Token, clauses, sentences, tokens

LANGUAGES = wording.LANGUAGES
# From the formal request on, a calm mention of what the law foresees has its place.
FORMAL = frozenset({Stage.FORMAL, Stage.MEDIATION})
MAX_TEXT = 200_000
# From here on a sentence goes to a second person though no rule says why; below the others it is so plainly about
# something else, or so friendly, that a rule broken in it is a look-alike.
HARSH, LOOSE, FRIENDLY, PLAINLY_FRIENDLY = 1.5, 0.1, -0.5, -1.0
AGREED = 0.75  # share of the rules over a meaning that must be of one category to name it so
MAX_QUOTED = 12  # words


class Level(StrEnum):
    OK = "ok"
    REVIEW = "review"
    BLOCK = "block"


_RANK = {level.value: rank for rank, level in enumerate(Level)}
# Words so common that they tell the language of a sentence.
_COMMON = {
    "es": frozenset(
        "el la los las de que y en un una por con para su sus le les nos no se al del lo como es si ya".split()
    ),
    "en": frozenset(
        "the of and to in a is you your we our for not this that it on be will are have with at if".split()
    ),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that should not be said so; `start` and `end` are places in the text as it was given."""

    category: str
    level: Level
    quote: str
    start: int
    end: int

    def why(self, language: str) -> str:
        return CATEGORIES[self.category].why.said_in(language)

    def suggestion(self, language: str) -> str:
        return CATEGORIES[self.category].better.said_in(language)


@dataclass(frozen=True, slots=True)
class Verdict:
    level: Level
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Voice:
    """One language: its words and its rules."""

    lexicon: Lexicon
    book: RuleBook
    subjects: Mapping[str, str]  # what a sentence with this meaning in it is usually found to be


@lru_cache(maxsize=len(LANGUAGES))
def voice(language: str) -> Voice:
    if language == "en":
        words, harmless = english_words.WORDS, english_words.HARMLESS
        rules = english_rules.RULES + english_idioms.RULES + english_indirect.RULES
    else:
        words, harmless = spanish_words.WORDS, spanish_words.HARMLESS
        rules = spanish_rules.RULES + spanish_idioms.RULES + spanish_indirect.RULES
    read = matching.read_rules(rules)
    literals = {name for rule in read for name in rule.names if not name.isupper()}
    return Voice(Lexicon(words, harmless.split(), literals), RuleBook(read), _subjects(read))


def _subjects(rules: Iterable[Rule]) -> dict[str, str]:
    """Return the category that the rules over a meaning speak of, if they agree, to name what only sounds like it."""
    counted: dict[str, Counter[str]] = {}
    for rule in rules:
        for name in {name for part in rule.parts for name in part.any_of if name.isupper()}:
            counted.setdefault(name, Counter())[rule.category] += 1
    leading = ((name, *count.most_common(1)[0], count.total()) for name, count in counted.items())
    return {name: category for name, category, times, of_all in leading if times >= of_all * AGREED}


def judge(text: str, *, language: str = "es", stage: str = Stage.REMINDER) -> Verdict:
    """Judge a message: `ok`, `review` (a second person looks at it) or `block` (it does not leave like this)."""
    text = text[:MAX_TEXT]
    is_formal, wanted = stage in FORMAL, wording.language_of(language)
    others = quoting.not_ours(text)
    found = [
        finding
        for begin, end in sentences(text)
        for finding in _in_sentence(text, begin, end, others, wanted, is_formal)
        if finding.level == Level.BLOCK or language[:2] in LANGUAGES  # of another language only the worst is known
    ]
    kept = tuple(_without_repeats(found))
    worst = max((finding.level for finding in kept), key=lambda level: _RANK[level], default=Level.OK)
    return Verdict(worst, kept)


def _languages(sentence: str, wanted: str) -> list[str]:
    """Return the languages a sentence is judged in, its own first: the other too unless it plainly is not that."""
    words = sentence.lower().split()
    count = {language: sum(word in common for word in words) for language, common in _COMMON.items()}
    other = "en" if wanted == "es" else "es"
    if count[other] > count[wanted]:
        return [other, wanted]
    return [wanted, other] if count[wanted] == 0 else [wanted]


def _in_sentence(
    text: str, begin: int, end: int, others: list[tuple[int, int]], wanted: str, is_formal: bool
) -> Iterator[Finding]:
    """Judge the clauses by the rules, and what they say by how the whole sentence sounds in its own language."""
    own, *foreign = _languages(text[begin:end], wanted)
    read = _read(text, begin, end, others, voice(own))
    harshness = undertone.harshness(read.meant, read.places)
    found: list[Finding] = []
    parts = list(clauses(text, begin, end))
    for language in (own, *foreign):
        for start, stop in parts:
            is_whole = language == own and len(parts) == 1
            clause = read if is_whole else _read(text, start, stop, others, voice(language))
            found += _broken(text, clause, voice(language).book, is_formal, harshness)
    found += [
        _finding(text, "shouting", Level.REVIEW, read.words[run.first], read.words[run.last - 1])
        for run in shouting.capitals(read.words, read.places)
    ]
    yield from found
    if not _is_within(begin, end, others):
        for start, stop in shouting.exclamations(text, begin, end, read.places):
            yield Finding("shouting", Level.REVIEW, text[start:stop], start, stop)
    if not found and harshness > HARSH:
        yield _sounding(text, read, voice(own))


class _Read(NamedTuple):
    """A stretch of text as words and what they mean, without what the customer said."""

    words: list[Token]
    meant: list[str]
    places: Places


def _read(text: str, begin: int, end: int, others: list[tuple[int, int]], spoken: Voice) -> _Read:
    words = tokens(text, begin, end, spoken.lexicon.is_known)
    places: Places = spoken.lexicon.places(words)
    theirs = (
        {index for index, token in enumerate(words) if _is_within(token.start, token.end, others)} if others else ()
    )
    if theirs:
        places = _ours_alone(places, theirs)
    meant = [spoken.lexicon.meant(token.word) for index, token in enumerate(words) if index not in theirs]
    return _Read(words, meant, places)


def _broken(text: str, read: _Read, book: RuleBook, is_formal: bool, harshness: float) -> Iterator[Finding]:
    for rule, place in book.broken(read.places, len(read.words)):
        level = rule.formal if is_formal else rule.friendly
        if level != Level.OK and harshness > _least(rule, level):
            yield _finding(text, rule.category, level, read.words[place.first], read.words[place.last - 1])


def _least(rule: Rule, level: str) -> float:
    """Return how harsh the sentence must sound for the rule to count; what has its own step never sounds harsh."""
    if rule.formal == Level.OK:
        return -inf
    if rule.is_loose:
        return LOOSE
    return PLAINLY_FRIENDLY if level == Level.BLOCK else FRIENDLY


def _sounding(text: str, read: _Read, spoken: Voice) -> Finding:
    """Name what a sentence sounds like by its heaviest meaning, and quote the words that weigh most."""
    words = [spoken.lexicon.meant(token.word) for token in read.words]
    place = undertone.heaviest(words)
    weights = undertone.weights_of(name for name in read.places if name in spoken.subjects)
    heaviest = max(sorted(weights), key=lambda name: weights[name], default="")
    category = spoken.subjects[heaviest] if weights.get(heaviest, 0) > 0 else UNNAMED
    first = 0 if len(words) <= MAX_QUOTED else max(0, min(place.first, len(words) - MAX_QUOTED))
    last = min(len(words), first + MAX_QUOTED) - 1
    return _finding(text, category, Level.REVIEW, read.words[first], read.words[last])


def _ours_alone(places: Places, theirs: Collection[int]) -> Places:
    """Leave out what stands in the customer's own words."""
    kept = {
        concept: [place for place in where if not any(at in theirs for at in range(place.first, place.last))]
        for concept, where in places.items()
    }
    return {concept: where for concept, where in kept.items() if where}


def _is_within(start: int, end: int, others: list[tuple[int, int]]) -> bool:
    return any(first <= start and end <= last for first, last in others)


def _finding(text: str, category: str, level: str, first: Token, last: Token) -> Finding:
    return Finding(category, Level(level), text[first.start : last.end], first.start, last.end)


def _without_repeats(found: list[Finding]) -> Iterator[Finding]:
    """Return the findings in their order, one for each stretch and category: the worst, then the longest."""
    kept: list[Finding] = []
    for one in sorted(found, key=lambda each: (-_RANK[each.level], each.start - each.end, each.start)):
        if not any(
            one.category == other.category and one.start < other.end and other.start < one.end for other in kept
        ):
            kept.append(one)
    yield from sorted(kept, key=lambda each: (each.start, each.end))

"""The tone guard: what a message says that it should not, where, why, and what to say in its place."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from amistoso.core import wording
from amistoso.core.protocols import Stage
from amistoso.core.tone import english_rules, english_words, matching, quoting, shouting, spanish_rules, spanish_words
from amistoso.core.tone.categories import CATEGORIES
from amistoso.core.tone.lexicon import Lexicon
from amistoso.core.tone.matching import Places, RuleBook
from amistoso.core.tone.tokens import Token, sentences, tokens

LANGUAGES = wording.LANGUAGES
# From the formal request on, a calm mention of what the law foresees has its place.
FORMAL = frozenset({Stage.FORMAL, Stage.MEDIATION})
MAX_TEXT = 200_000


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


@lru_cache(maxsize=len(LANGUAGES))
def voice(language: str) -> Voice:
    words, rules = (english_words, english_rules) if language == "en" else (spanish_words, spanish_rules)
    read = matching.read_rules(rules.RULES)
    literals = {name for rule in read for name in rule.names if not name.isupper()}
    return Voice(Lexicon(words.WORDS, words.HARMLESS.split(), literals), RuleBook(read))


def judge(text: str, *, language: str = "es", stage: str = Stage.REMINDER) -> Verdict:
    """Judge a message: `ok`, `review` (a second person looks at it) or `block` (it does not leave like this)."""
    text = text[:MAX_TEXT]
    is_formal = stage in FORMAL
    others = quoting.not_ours(text)
    found = [
        finding
        for begin, end in sentences(text)
        for spoken in _languages(text[begin:end], wording.language_of(language))
        for finding in _in_sentence(text, begin, end, others, voice(spoken), is_formal)
    ]
    kept = tuple(_without_repeats(found))
    worst = max((finding.level for finding in kept), key=lambda level: _RANK[level], default=Level.OK)
    return Verdict(worst, kept)


def _languages(sentence: str, wanted: str) -> list[str]:
    """Return the languages a sentence is judged in: the wanted one, and the other unless it plainly is not that."""
    words = sentence.lower().split()
    count = {language: sum(word in common for word in words) for language, common in _COMMON.items()}
    other = "en" if wanted == "es" else "es"
    if count[wanted] == 0 or count[other] > count[wanted]:
        return [wanted, other]
    return [wanted]


def _in_sentence(
    text: str, begin: int, end: int, others: list[tuple[int, int]], spoken: Voice, is_formal: bool
) -> Iterator[Finding]:
    words = tokens(text, begin, end, spoken.lexicon.is_known)
    places: Places = spoken.lexicon.places(words)
    if others:
        places = _ours_alone(places, words, others)
    for rule, place in spoken.book.broken(places, len(words)):
        level = rule.formal if is_formal else rule.friendly
        if level != Level.OK:
            yield _finding(text, rule.category, level, words[place.first].start, words[place.last - 1].end)
    for run in shouting.capitals(words, places):
        yield _finding(text, "shouting", Level.REVIEW, words[run.first].start, words[run.last - 1].end)
    if not _is_within(begin, end, others):
        for start, stop in shouting.exclamations(text, begin, end, places):
            yield _finding(text, "shouting", Level.REVIEW, start, stop)


def _ours_alone(places: Places, words: list[Token], others: list[tuple[int, int]]) -> Places:
    """Leave out what stands in the customer's own words."""
    theirs = {index for index, token in enumerate(words) if _is_within(token.start, token.end, others)}
    kept = {
        concept: [place for place in where if not theirs.intersection(range(place.first, place.last))]
        for concept, where in places.items()
    }
    return {concept: where for concept, where in kept.items() if where}


def _is_within(start: int, end: int, others: list[tuple[int, int]]) -> bool:
    return any(first <= start and end <= last for first, last in others)


def _finding(text: str, category: str, level: str, start: int, end: int) -> Finding:
    return Finding(category, Level(level), text[start:end], start, end)


def _without_repeats(found: list[Finding]) -> Iterator[Finding]:
    """Return the findings in their order, one for each stretch and category: the worst, then the longest."""
    kept: list[Finding] = []
    for one in sorted(found, key=lambda each: (-_RANK[each.level], each.start - each.end, each.start)):
        if not any(
            one.category == other.category and one.start < other.end and other.start < one.end for other in kept
        ):
            kept.append(one)
    yield from sorted(kept, key=lambda each: (each.start, each.end))

"""How a sentence sounds as a whole, where no single rule says so.

Every stem and every meaning (`undertone_weights`), two words in a row (`undertone_pairs`) and two a little apart
(`undertone_apart`) have a weight, learnt from labelled sentences: above nought they are met more in sentences that
hurt, below it in friendly ones. The sum says how the sentence sounds, and the words that weigh most are what it is
quoted by.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from math import sqrt

from amistoso.core.tone import undertone_apart, undertone_pairs, undertone_weights
from amistoso.core.tone.lexicon import Place
from amistoso.core.tone.undertone_weights import BIAS, SCALE

STEMS = (4, 5, 6, 7)  # letters of a word that are looked up besides the whole of it
PAIRED = 5  # letters of each of two words near each other
APART = (2, 3)  # words on at which the second of such two may stand, when not the next one
BEGIN, END = "<", ">"
ROW, APART_BY = "_", "~"
FEWEST_WORDS = 3  # of fewer nobody can say how they sound


@lru_cache(maxsize=32768)
def stems(word: str) -> tuple[str, ...]:
    """Return a word, and its beginnings with a hyphen: «pagaremos», «paga-», «pagar-», «pagare-»."""
    if word[:1].isdigit():
        return ("#",)
    return (word, *(f"{word[:length]}-" for length in STEMS if len(word) > length))


def pairs(words: Sequence[str]) -> Iterator[str]:
    """Return each two words that follow each other, the ends of the sentence among them, or stand a little apart."""
    heads = [word[:PAIRED] for word in words]
    for one, following in pairwise((BEGIN, *heads, END)):
        yield one + ROW + following
    for apart in APART:
        for one, later in zip(heads, heads[apart:], strict=False):
            yield one + APART_BY + later


def features(words: Sequence[str], meanings: Iterable[str]) -> set[str]:
    """Return all of a sentence that may have a weight: stems, words in twos, and meanings (concepts, in capitals)."""
    found = {stem for word in words for stem in stems(word)}
    found.update(pairs(words))
    found.update(name for name in meanings if name.isupper())
    return found


def _read(table: str) -> dict[str, int]:
    """Read lines of a weight and all that weighs so much."""
    rows = (line.split() for line in table.splitlines() if line.strip())
    return {name: int(row[0]) for row in rows for name in row[1:]}


_WEIGHTS = _read(undertone_weights.WEIGHTS) | _read(undertone_pairs.WEIGHTS) | _read(undertone_apart.WEIGHTS)


@lru_cache(maxsize=32768)
def _weighed(word: str) -> tuple[str, ...]:
    return tuple(stem for stem in stems(word) if stem in _WEIGHTS)


def harshness(words: Sequence[str], meanings: Iterable[str]) -> float:
    """Return how a sentence sounds: the higher the harsher, nought is as likely one as the other."""
    known = {stem for word in words for stem in _weighed(word)}
    known.update(name for name in meanings if name in _WEIGHTS and name.isupper())
    known.update(pair for pair in pairs(words) if pair in _WEIGHTS)
    if len(words) < FEWEST_WORDS or not known:
        return 0.0
    return (BIAS + sum(_WEIGHTS[one] for one in known) / sqrt(len(known))) / SCALE


def weights_of(names: Iterable[str]) -> Mapping[str, int]:
    return {name: _WEIGHTS[name] for name in names if name in _WEIGHTS}


def heaviest(words: Sequence[str]) -> Place:
    """Return the stretch of words that weighs most: what to quote."""
    best, best_sum, begin, running = Place(0, len(words)), 0, 0, 0
    for at, word in enumerate(words):
        weight = sum(_WEIGHTS.get(one, 0) for one in stems(word))
        if running <= 0:
            begin, running = at, 0
        running += weight
        if running > best_sum:
            best, best_sum = Place(begin, at + 1), running
    return best

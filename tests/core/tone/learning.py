"""Learns the weights of the undertone from the labelled sentences, but for those held out, and writes them down.

    python -m tests.core.tone.learning

The same sentences give the same weights: no chance, no clock, and they are read in an order made of their hash.
"""

from collections import Counter
from collections.abc import Iterable
from hashlib import sha256
from math import exp, sqrt
from pathlib import Path

from amistoso.core.tone import guard, undertone, undertone_apart, undertone_pairs, undertone_weights
from amistoso.core.tone.tokens import sentences, tokens
from tests.core.tone.labelled import Sentence, learnable, ours

ROUNDS = 30
PACE = 1.2
FORGETTING = 0.02  # keeps a word met thrice from weighing as much as one met twenty times
SEEN_AT_LEAST = 3
SCALE = 4
LEAST = 0.41  # what weighs less is left out, and the rest is learnt once more without it
LINE = 119
DOCUMENTATION = "What {} weigh in the undertone; written by tests/core/tone/learning.py, not a hand."
Weights = dict[str, float]


def heard(sentence: Sentence) -> set[str]:
    """Return the features of one labelled sentence, as the guard would find them."""
    spoken, found = guard.voice(sentence.language), set()
    for begin, end in sentences(sentence.text):
        words = tokens(sentence.text, begin, end, spoken.lexicon.is_known)
        meant = [spoken.lexicon.meant(one.word) for one in words]
        found |= undertone.features(meant, spoken.lexicon.places(words))
    return found


def learn(known: Iterable[tuple[set[str], bool]]) -> tuple[Weights, float]:
    """Logistic regression, one sentence at a time with ever smaller steps; a sentence counts the same however long."""
    taught = list(known)
    weights, _ = _learn(taught)
    telling = {name for name, weight in weights.items() if abs(weight) >= LEAST}
    return _learn([(found & telling, label) for found, label in taught])


def _learn(taught: list[tuple[set[str], bool]]) -> tuple[Weights, float]:
    seen = Counter(name for found, _ in taught for name in found)
    rows = [([name for name in sorted(found) if seen[name] >= SEEN_AT_LEAST], label) for found, label in taught]
    weights: Weights = dict.fromkeys(sorted(name for name, times in seen.items() if times >= SEEN_AT_LEAST), 0.0)
    bias = 0.0
    for turn in range(ROUNDS):
        step = PACE / (1 + turn / 6)
        for names, label in rows:
            if not names:
                continue
            share = 1 / sqrt(len(names))
            error = label - 1 / (1 + exp(-(bias + share * sum(weights[name] for name in names))))
            bias += step * error * 0.1
            for name in names:
                weights[name] += step * (error * share - FORGETTING * weights[name] / seen[name])
    return weights, bias


def in_order(those: Iterable[Sentence]) -> list[Sentence]:
    return sorted(those, key=lambda one: sha256(one.text.encode()).digest())


def fingerprint(those: Iterable[Sentence]) -> str:
    """Tell one set of sentences from another, so that a test knows when to learn again."""
    told = "\n".join(f"{one.is_hostile} {one.text}" for one in in_order(those))
    return sha256(told.encode()).hexdigest()[:16]


def table(weights: Weights) -> str:
    lines: dict[int, list[str]] = {}
    for name, weight in weights.items():
        lines.setdefault(round(weight * SCALE), []).append(name)
    return "\n".join(line for weight in sorted(lines) for line in _wrapped(weight, sorted(lines[weight])))


def _wrapped(weight: int, names: list[str]) -> Iterable[str]:
    line = str(weight)
    for name in names:
        if len(line) + 1 + len(name) > LINE:
            yield line
            line = str(weight)
        line += f" {name}"
    yield line


def main() -> None:
    taught = in_order(learnable())  # our own letters besides, which change more often
    weights, bias = learn((heard(one), one.is_hostile) for one in in_order([*taught, *ours()]))
    head = f'LEARNT_FROM = "{fingerprint(taught)}"\nBIAS = {bias * SCALE:.2f}\nSCALE = {SCALE}\n'
    apart = {name: weight for name, weight in weights.items() if undertone.APART_BY in name}
    row = {name: weight for name, weight in weights.items() if undertone.ROW in name and not name.isupper()}
    alone = {name: weight for name, weight in weights.items() if name not in apart and name not in row}
    _write(undertone_weights.__file__, "each stem and meaning", head, alone)
    _write(undertone_pairs.__file__, "each two words in a row", "", row)
    _write(undertone_apart.__file__, "each two words a little apart", "", apart)


def _write(path: str, which: str, head: str, weights: Weights) -> None:
    page = f'"""{DOCUMENTATION.format(which)}"""\n\n{head}WEIGHTS = """\n{table(weights)}\n"""\n'
    Path(path).write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()

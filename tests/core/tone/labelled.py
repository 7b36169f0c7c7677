"""The labelled sentences and how they are parted: a tuning half to look at, and a held-out half for two numbers."""

import re
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from amistoso.core import call_words, meeting_words, tone, wording
from amistoso.core.tone import tokens

HERE = Path(__file__).parent
LETTERS = Path(wording.__file__).parents[1] / "letters"
STAGES = {"before-due": "courtesy", "confirm-reception": "courtesy", "call": "conversation", "proposal": "agreement",
          "formal-request": "formal", "mediation": "mediation"}  # fmt: skip

HELD_OUT = ("b", "c")  # of the unseen sets
_PLACE = re.compile(r"\{([^}]*)\}")


class Sentence(NamedTuple):
    label: str  # the category of a hostile one, the stage of a friendly one
    text: str
    language: str
    is_hostile: bool

    @property
    def stage(self) -> str:
        return "reminder" if self.is_hostile else self.label

    @property
    def is_held_out(self) -> bool:
        return sha256(self.text.encode()).digest()[0] % 2 == 1


def read(kind: str, language: str) -> list[Sentence]:
    lines = (HERE / f"{kind}-{language}.txt").read_text(encoding="utf-8").splitlines()
    parted = (line.partition(" | ") for line in lines if line.strip())
    return [Sentence(label, text, language, kind.endswith("hostile")) for label, _, text in parted]


def labelled() -> list[Sentence]:
    return [one for kind in ("friendly", "hostile") for language in ("es", "en") for one in read(kind, language)]


def blind() -> list[Sentence]:
    """Return the sentences written by somebody who had not read the rules; half of them are held out."""
    return _both("blind")


def taught() -> list[Sentence]:
    """Return sentences written to learn from, friendly look-alikes above all."""
    return _both("taught")


def fresh() -> list[Sentence]:
    """Return the second blind set: measured once, and then learnt from like the rest."""
    return _both("fresh")


def wide() -> list[Sentence]:
    """Return sentences made of constructions and the words that fit in each place, to learn from.

    «{a|b} {c|d|e}» gives as many sentences as its widest place has words, and every word stands in one of them.
    """
    return [one._replace(text=text) for one in _both("wide") for text in spelt_out(one.text)]


def spelt_out(pattern: str) -> Iterator[str]:
    places = [place.split("|") for place in _PLACE.findall(pattern)]
    for turn in range(max(map(len, places), default=1)):
        # Each time a place has gone round it goes on one further, so that it meets other words in the next.
        chosen = [words[(turn + at * (turn // len(words))) % len(words)] for at, words in enumerate(places)]
        fixed = _PLACE.split(pattern)[::2]
        filled = "".join(part for pair in zip(fixed, [*chosen, ""], strict=True) for part in pair)
        yield re.sub(r" ([,;.?!])", r"\1", filled).strip()


def unseen(name: str) -> list[Sentence]:
    """Return a set written before its writer read a rule: `a` and `d` are learnt from since, `b` and `c` never."""
    return _both(f"unseen-{name}")


def learnable() -> list[Sentence]:
    """Return every sentence that the undertone may learn from: none that is held out, and none written twice."""
    never = held_out()
    sources = (labelled(), blind(), more(), taught(), fresh(), wide(), unseen("a"), unseen("d"))
    return list({one.text: one for source in sources for one in source if one.text not in never}.values())


def held_out() -> set[str]:
    halves = {one.text for one in [*labelled(), *blind()] if one.is_held_out}
    return halves.union(one.text for name in HELD_OUT for one in unseen(name))


def our_letters() -> list[tuple[Path, str, str, str]]:
    """Return each ready-made text in a language the guard speaks: its file, language, stage and words."""
    files = [path for path in sorted(LETTERS.glob("*/*.txt")) if path.parent.name[:2] in tone.LANGUAGES]
    return [
        (path, path.parent.name[:2], STAGES.get(path.stem.partition(".")[0], "reminder"), words_of_template(path))
        for path in files
    ]


def words_of_template(path: Path) -> str:
    return re.sub(r"\{\{[^}]*\}\}", "", path.read_text(encoding="utf-8"))


def ours() -> list[Sentence]:
    """Return the sentences of our own letters, and what we say is better."""
    said = [
        Sentence(stage, text[begin:end].strip(), language, False)
        for _, language, stage, text in our_letters()
        for begin, end in tokens.sentences(text)
        if text[begin:end].strip()
    ]
    better = [(one.better.es, "es") for one in tone.CATEGORIES.values()]
    better += [(one.better.en, "en") for one in tone.CATEGORIES.values()]
    said += [Sentence("reminder", text, language, False) for text, language in better]
    return said + [Sentence("conversation", text, language, False) for text, language in spoken()]


def spoken() -> Iterator[tuple[str, str]]:
    """Yield what we say on the telephone and at a table, sentence by sentence, with its language."""
    for scripts, language in ((call_words.SPANISH, "es"), (call_words.ENGLISH, "en")):
        lines = [line for parts in scripts.values() for some in parts.values() for line in some]
        for text in (_ONE_OR_OTHER.sub(pick, line) for line in lines for pick in (r"\1", r"\2")):
            yield from _sentences(re.sub(r"\{[^}]*\}", "", text), language)
    for language in ("es", "en"):
        told = [part for words in meeting_words._AGENDA.values() for part in words[language]]
        told += [words[language] for words in (*meeting_words._QUESTIONS.values(), *meeting_words.CHECK_WORDS.values())]
        for text in told:
            yield from _sentences(re.sub(r"\{[^}]*\}", "", text), language)


_ONE_OR_OTHER = re.compile(r"\[([^|\]]*)\|([^\]]*)\]")


def _sentences(text: str, language: str) -> Iterator[tuple[str, str]]:
    yield from ((text[begin:end].strip(), language) for begin, end in tokens.sentences(text) if text[begin:end].strip())


def more() -> list[Sentence]:
    """Return sentences that were fresh once, found wanting, and then used to widen the rules: never held out."""
    return _both("more")


def _both(name: str) -> list[Sentence]:
    kinds = (f"{name}-friendly", f"{name}-hostile")
    return [one for kind in kinds for language in ("es", "en") for one in read(kind, language)]

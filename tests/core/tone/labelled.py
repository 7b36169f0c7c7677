"""The labelled sentences and how they are parted: a tuning half to look at, and a held-out half for two numbers."""

import re
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from amistoso.core import tone, wording
from amistoso.core.tone import tokens

HERE = Path(__file__).parent
LETTERS = Path(wording.__file__).parents[1] / "letters"
STAGES = {"before-due": "courtesy", "confirm-reception": "courtesy", "call": "conversation", "proposal": "agreement",
          "formal-request": "formal", "mediation": "mediation"}  # fmt: skip


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


def learnable() -> list[Sentence]:
    """Return every sentence that the undertone may learn from: none that is held out, and none written twice."""
    held_out = {one.text for one in [*labelled(), *blind()] if one.is_held_out}
    every = {one.text: one for one in [*labelled(), *blind(), *more(), *taught(), *fresh()] if one.text not in held_out}
    return list(every.values())


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
    return said + [Sentence("reminder", text, language, False) for text, language in better]


def more() -> list[Sentence]:
    """Return sentences that were fresh once, found wanting, and then used to widen the rules: never held out."""
    return _both("more")


def _both(name: str) -> list[Sentence]:
    kinds = (f"{name}-friendly", f"{name}-hostile")
    return [one for kind in kinds for language in ("es", "en") for one in read(kind, language)]

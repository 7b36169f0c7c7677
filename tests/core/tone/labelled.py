"""The labelled sentences and how they are parted: a tuning half to look at, and a held-out half for two numbers."""

from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent


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


def learnable() -> list[Sentence]:
    """Return every sentence that the undertone may learn from: none that is held out."""
    return [one for one in [*labelled(), *blind()] if not one.is_held_out] + more() + taught()


def more() -> list[Sentence]:
    """Return sentences that were fresh once, found wanting, and then used to widen the rules: never held out."""
    return _both("more")


def _both(name: str) -> list[Sentence]:
    kinds = (f"{name}-friendly", f"{name}-hostile")
    return [one for kind in kinds for language in ("es", "en") for one in read(kind, language)]

"""Which text a letter is written from: in which language, how it addresses the reader, and which version it is."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from amistoso.core.letter_templates import version_of
from amistoso.core.letter_words import FORMAL, languages_to_try, registers_to_try

READY_MADE = 0  # the version of what stands in our files


class Place(NamedTuple):
    """Where a text has its place: one letter, in one language, for one way of addressing."""

    name: str
    language: str
    register: str = FORMAL

    @property
    def folder(self) -> str:
        return self.language if self.register == FORMAL else f"{self.language}-{self.register}"


@dataclass(frozen=True, slots=True)
class LetterText:
    place: Place
    version: int
    text: str

    @property
    def mark(self) -> str:
        """Return what the message keeps, so that the very words it was written from can be found again."""
        return f"{self.place.folder}:{self.version}-{version_of(self.text)}"


def choose(
    wanted: Place, own: Mapping[Place, LetterText], ready_made: Callable[[Place], LetterText | None]
) -> LetterText | None:
    """Return the company's own text or the ready-made one, in the nearest language and way of addressing there is."""
    for language in languages_to_try(wanted.language):
        for register in registers_to_try(wanted.register):
            place = Place(wanted.name, language, register)
            found = own.get(place) or ready_made(place)
            if found is not None:
                return found
    return None

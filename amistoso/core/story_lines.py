"""A line of a story: its day, its verb and its words; and what cannot be understood."""

from dataclasses import dataclass
from datetime import date


class StoryError(ValueError):
    """A line that cannot be understood, with its number."""


@dataclass(frozen=True, slots=True)
class Line:
    number: int
    on: date
    verb: str
    words: tuple[str, ...]

    def day_after(self, word: str) -> date:
        """Return the day written after `word`."""
        return day_of(self.words[self.words.index(word) + 1], self.number)


def day_of(text: str, number: int) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise StoryError(f"línea {number}: «{text}» no es una fecha; escriba 2026-01-31") from error

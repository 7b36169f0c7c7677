"""Collects what an importer finds wrong, all of it, without drowning the reader.

A file with 100,000 bad rows must not answer with 100,000 sentences: each code is told in full up to a limit,
then counted.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from amistoso.core import money
from amistoso.core.documents import Level, Problem

MAX_TOLD_PER_CODE = 200


def spoken(minor: int, currency: str) -> str:
    """Write an amount as the reader of these messages writes it: `1234,56 EUR`."""
    return f"{money.plain(minor, currency).replace('.', ',')} {currency}"


def _printable(text: str) -> str:
    """A message quotes the file, which may hold anything; databases and terminals do not take everything."""
    return text if text.isprintable() else "".join(mark if mark.isprintable() else "·" for mark in text)


@dataclass(slots=True)
class Findings:
    told: list[Problem] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)
    untold: dict[str, Problem] = field(default_factory=dict)

    def add(self, where: str, code: str, message: str, hint: str, level: Level = Level.ERROR) -> None:
        seen = self.counts[code] = self.counts.get(code, 0) + 1
        problem = Problem(where, code, _printable(message), hint, level)
        if seen <= MAX_TOLD_PER_CODE:
            self.told.append(problem)
        elif code not in self.untold or level is Level.ERROR:
            self.untold[code] = problem

    def error(self, where: str, code: str, message: str, hint: str) -> None:
        self.add(where, code, message, hint)

    def warn(self, where: str, code: str, message: str, hint: str) -> None:
        self.add(where, code, message, hint, Level.WARNING)

    def note(self, where: str, code: str, message: str, hint: str) -> None:
        self.add(where, code, message, hint, Level.NOTE)

    def extend(self, problems: Iterable[Problem]) -> None:
        for problem in problems:
            self.add(problem.where, problem.code, problem.message, problem.hint, problem.level)

    @property
    def has_errors(self) -> bool:
        return any(problem.level is Level.ERROR for problem in (*self.told, *self.untold.values()))

    def all(self) -> tuple[Problem, ...]:
        """Return every problem told, and one line for each code that had more."""
        more = [
            Problem(
                problem.where,
                code,
                f"Y {self.counts[code] - MAX_TOLD_PER_CODE} casos más como los anteriores.",
                problem.hint,
                problem.level,
            )
            for code, problem in self.untold.items()
        ]
        return tuple(self.told + more)

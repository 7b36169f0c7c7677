"""May a template be used? What it lacks, what it may not hold, and what the tone guard says of the letters it makes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import product

from amistoso.core import letter_elements, letter_samples, letter_templates, letters, tone
from amistoso.core.letter_templates import TemplateProblem
from amistoso.core.letter_texts import Place
from amistoso.core.protocols import Stage

ANY_DAY = date(2026, 11, 24)  # of the samples; no finding depends on it


@dataclass(frozen=True, slots=True)
class ToneFinding:
    """What the guard found, and in which line of the template it stands; 0 where the data brings it."""

    line: int
    quote: str
    level: str
    why: str
    better: str


@dataclass(frozen=True, slots=True)
class Checked:
    problems: tuple[TemplateProblem, ...]
    findings: tuple[ToneFinding, ...]
    is_guarded: bool  # the tone guard speaks this language

    @property
    def blocked(self) -> tuple[ToneFinding, ...]:
        return tuple(one for one in self.findings if one.level == tone.Level.BLOCK)

    @property
    def may_be_used(self) -> bool:
        return not self.problems and not self.blocked


def check(place: Place, text: str, stage: Stage, spoken: str = "es") -> Checked:
    """Look at a template as its letters will read: one invoice and several, a first letter and a follow-up."""
    problems = tuple(letter_elements.problems(place.name, text, stage))
    is_guarded = place.language in tone.LANGUAGES
    is_readable = not any(problem.line for problem in problems) or not _is_unreadable(text)
    findings = tuple(_findings(place, text, stage, spoken)) if is_guarded and is_readable else ()
    return Checked(problems, findings, is_guarded)


def _is_unreadable(text: str) -> bool:
    try:
        letter_templates.read(text)
    except letter_templates.TemplateError:
        return True
    return False


def _findings(place: Place, text: str, stage: Stage, spoken: str) -> Iterable[ToneFinding]:
    seen: set[tuple[str, str]] = set()
    for many, is_follow_up in product((False, True), repeat=2):
        facts = letter_samples.facts(place, ANY_DAY, many=many, is_follow_up=is_follow_up)
        letter = letters.compose(text, facts)
        verdict = tone.judge(f"{letter.subject}\n\n{letter.text}", language=place.language, stage=stage)
        for one in verdict.findings:
            if (one.category, one.quote) not in seen:
                seen.add((one.category, one.quote))
                better = one.suggestion(place.language)
                yield ToneFinding(_line_of(one.quote, text), one.quote, one.level.value, one.why(spoken), better)


def _line_of(quote: str, text: str) -> int:
    """Find the line with the most of the quoted words: a placeholder may stand in the middle of them."""
    words = {word for word in quote.casefold().split() if len(word) > 2}
    best, line = 0, 0
    for number, written in enumerate(text.splitlines(), start=1):
        shared = len(words & set(written.casefold().replace(",", " ").replace(".", " ").split()))
        if quote.casefold() in written.casefold():
            return number
        if shared > best:
            best, line = shared, number
    return line

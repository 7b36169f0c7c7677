"""The tone guard: what judging one message of about 150 words costs, in each of its languages."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from amistoso.bench.measuring import measured
from amistoso.core import letters, tone
from amistoso.core.letter_facts import LetterFacts, LetterItem, Party, Person
from amistoso.queries.templates import ready_made_text

DAY = date(2026, 11, 24)
WORDS = 150
TIMES = 200
SMALL_TIMES = 40
NAMES = ("polite-reminder", "second-reminder", "proposal", "personal-note")


def measurements(database: str, *, small: bool) -> Iterator[dict[str, Any]]:
    if database != "sqlite":  # words ask no database
        return
    times = SMALL_TIMES if small else TIMES
    for language in ("es", "en"):
        texts = [_text(name, language, number) for number in range(times // len(NAMES)) for name in NAMES]
        tone.judge(texts[0], language=language)  # the first reads the word tables

        def judge_all(texts: list[str] = texts, language: str = language) -> None:
            for text in texts:
                tone.judge(text, language=language)

        _, spent = measured(judge_all)
        yield {
            "what": f"judge-{language}", "count": len(texts), "cpu_s": round(spent.cpu_s, 4),
            "ms_each": round(1000 * spent.cpu_s / len(texts), 2), "peak_mib": spent.peak_mib,
        }  # fmt: skip


def _text(name: str, language: str, number: int) -> str:
    """The words of a real letter, no two alike: what was judged once is known."""
    items = (LetterItem(f"F-2026/{number:04d}", DAY, DAY, 121_00 + number, "EUR"),)
    us = Party("Maderas del Segura, S.L.", "B30123457", "Calle Mayor 4", "968 11 22 33", "hola@maderas.example")
    them = Party(f"Muebles {number}, S.L.", "B30123457", "Murcia")
    facts = LetterFacts(
        language=language, written_on=DAY, company=us, customer=them, sender=Person("Ana Ruiz", "ana@maderas.example"),
        items=items,
    )  # fmt: skip
    words = letters.compose(ready_made_text(name=name, language=language), facts).text.split()
    return " ".join((words * 2)[:WORDS])

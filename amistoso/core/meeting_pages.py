"""The preparation sheet on paper: what is known, what to ask, in which order to speak, and room to write.

Pure text in, text out; the facts come from `queries.meetings`.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

from amistoso.core.letter_facts import one_line
from amistoso.core.letter_paper import breakable
from amistoso.core.meeting_words import spoken
from amistoso.core.meetings import Point

_WORDS = {
    "es": {
        "title": "Para la reunión con {customer}", "open": "Lo pendiente", "number": "Factura", "due": "Vencimiento",
        "left": "Pendiente", "note": "", "agenda": "Cómo llevarla", "ask": "Qué preguntar, cuando hayan terminado",
        "history": "Lo último que se ha dicho", "promises": "Promesas", "disputes": "Incidencias",
        "agreements": "Acuerdos", "pattern": "Cómo suele pagar", "reasons": "Por qué se retrasa",
        "checks": "Antes de empezar",
        "write": "Notas", "place": "Dónde", "who": "Quiénes", "purpose": "Para qué", "page": "Página",
        "nothing": "No hay nada pendiente.", "more": "y {count} facturas más",
        "ours": "Solo para nosotros: no se entrega.",
    },
    "en": {
        "title": "For the meeting with {customer}", "open": "What is open", "number": "Invoice", "due": "Due date",
        "left": "Open", "note": "", "agenda": "How to go about it", "ask": "What to ask, when they have finished",
        "history": "What was said lately", "promises": "Promises", "disputes": "Disputes",
        "agreements": "Agreements", "pattern": "How they usually pay", "reasons": "Why it is late",
        "checks": "Before beginning", "write": "Notes", "place": "Where", "who": "Who", "purpose": "What for",
        "page": "Page",
        "nothing": "Nothing is open.", "more": "and {count} more invoices", "ours": "For our eyes: not handed over.",
    },
}  # fmt: skip
MAX_ROWS = 30


class SheetText(NamedTuple):
    """All that stands on the sheet, in words already."""

    customer: str
    when: str
    place: str
    who: str
    purpose: str
    totals: Sequence[str]
    open: Sequence[tuple[str, str, str, str]]  # number, due day, amount, what covers it
    history: Sequence[str]
    promises: Sequence[str]
    disputes: Sequence[str]
    agreements: Sequence[str]
    pattern: Sequence[str]
    reasons: Sequence[str]
    checks: Sequence[str]
    questions: Sequence[str]
    agenda: Sequence[Point]


def words(language: str) -> dict[str, str]:
    return _WORDS[spoken(language)]


def page_data(sheet: SheetText, company: str, language: str, colour: str) -> dict[str, Any]:
    """Return the page as data; nothing of it is ever read as markup."""
    word = words(language)
    rows = [[breakable(one_line(cell)) for cell in row] for row in sheet.open[:MAX_ROWS]]
    more = len(sheet.open) - MAX_ROWS
    return {
        "language": spoken(language),
        "title": word["title"].format(customer=one_line(sheet.customer)),
        "company": one_line(company),
        "colour": colour,
        "ours": word["ours"],
        "page": word["page"],
        "when": sheet.when,
        "facts": [
            [word[key], breakable(one_line(text))]
            for key, text in (("place", sheet.place), ("who", sheet.who), ("purpose", sheet.purpose))
            if text
        ],
        "checks": {"title": word["checks"], "lines": _lines(sheet.checks)},
        "agenda": {
            "title": word["agenda"],
            "points": [
                [one_line(point.title), one_line(point.say, 600), one_line(point.mind, 400)]
                for point in sheet.agenda
            ],
        },
        "ask": {"title": word["ask"], "lines": _lines(sheet.questions)},
        "open": {
            "title": word["open"],
            "head": [word["number"], word["due"], word["left"], word["note"]],
            "rows": rows,
            "more": word["more"].format(count=more) if more > 0 else "",
            "totals": _lines(sheet.totals),
            "nothing": word["nothing"],
        },
        "sections": [
            {"title": word[key], "lines": _lines(lines)}
            for key, lines in (
                ("pattern", sheet.pattern), ("reasons", sheet.reasons), ("promises", sheet.promises),
                ("agreements", sheet.agreements), ("disputes", sheet.disputes), ("history", sheet.history),
            )
            if lines
        ],
        "write": word["write"],
    }  # fmt: skip


def _lines(said: Sequence[str]) -> list[str]:
    return [breakable(one_line(line, 400)) for line in said]

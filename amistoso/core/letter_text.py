"""A letter as plain text."""

from collections.abc import Iterable, Sequence

from amistoso.core.letter_parts import Part, Table
from amistoso.core.letter_words import WORDS


def text_of(parts: Iterable[Part], language: str) -> str:
    return "\n\n".join(_part(part, language) for part in parts) + "\n"


def _part(part: Part, language: str) -> str:
    match part.kind:
        case "items":
            return _items(part.tables, language)
        case "paragraph":
            return " ".join(part.lines)
        case "heading":
            return f"{part.lines[0]}\n{'-' * len(part.lines[0])}"
        case "list":
            return "\n".join(f"- {line}" for line in part.lines)
        case _:
            return "\n".join(part.lines)


def _items(tables: Sequence[Table], language: str) -> str:
    word = WORDS[language]
    parts = []
    for table in tables:
        lines = []
        for row in table.rows:
            pattern = word["credit_line" if row.is_credit else "line"]  # ours; the data is only put in
            said = pattern.format(kind=row.kind, number=row.number, issued=row.issued, due=row.due, amount=row.amount)
            lines.append(f"- {said}{row.part}")
        parts.append("\n".join([*lines, f"{table.label}{word.get('colon', ': ')}{table.total}"]))
    return "\n\n".join(parts)

"""What a letter template may hold, and how it is read: text in, pieces out, every mistake with its line.

A template is data: whitelisted placeholders are put in, and nothing else in it is ever evaluated. What comes out of
the customer's or the company's data is never read again, so that data cannot bring a placeholder of its own.
"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

WORDS = frozenset(
    "greeting customer_name customer_tax_id company_name sender_name date total number issue_date due_date"
    " invoice_count phones last_contact earlier_date copy"
    " instalment_date agreement_date".split()
)
BLOCKS = frozenset("items payment signature addressee history answers costs next_step".split())
INTERNAL = frozenset({"call", "mediation", "meeting"})  # read by our own people, never by a customer
CONDITIONS = frozenset({"one", "many", "earlier", "no_earlier"})
MAX_CHARS = 20_000
_MARK = re.compile(r"\{\{\s*([#/]?)([A-Za-z_]+)\s*\}\}")
_SUBJECT = re.compile(r"(?:Asunto|Subject|Assumpte|Gaia|Assunto|Objet|Betreff|Oggetto)\s*:[ \t]*(.+)")


class Piece(NamedTuple):
    """Fixed text, or the name of a placeholder; `when` is one of CONDITIONS, or nothing."""

    text: str
    is_placeholder: bool
    when: str


Pieces = tuple[Piece, ...]


class Block(NamedTuple):
    """kind: paragraph, heading, list (a line each) or the name of one of BLOCKS."""

    kind: str
    lines: tuple[Pieces, ...]


@dataclass(frozen=True, slots=True)
class Template:
    subject: Pieces
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class TemplateProblem:
    line: int
    message: str


class TemplateError(ValueError):
    """The template cannot be used; `problems` says where and why."""

    def __init__(self, problems: list[TemplateProblem]) -> None:
        super().__init__("; ".join(f"línea {problem.line}: {problem.message}" for problem in problems))
        self.problems = problems


def version_of(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:12]


@lru_cache(maxsize=256)
def read(text: str) -> Template:
    """Return the template, or raise with every problem found."""
    problems: list[TemplateProblem] = []
    if len(text) > MAX_CHARS:
        raise TemplateError([TemplateProblem(1, f"La plantilla tiene más de {MAX_CHARS} caracteres.")])
    lines = text.replace("\r\n", "\n").split("\n")
    subject = _SUBJECT.fullmatch(lines[0].strip())
    if subject is None:
        problems.append(TemplateProblem(1, "La primera línea debe ser «Asunto: …»."))
    pieces = _pieces(subject[1] if subject else "", 1, problems)
    blocks = tuple(_blocks(lines[1:], problems))
    if problems:
        raise TemplateError(problems)
    return Template(pieces, blocks)


def marks_of(template: Template) -> frozenset[str]:
    """Return the blocks and placeholders that are always there; those of one condition only may be missing."""
    blocks = {block.kind for block in template.blocks if block.kind in BLOCKS}
    pieces = [piece for block in template.blocks for line in block.lines for piece in line]
    return frozenset(blocks | {piece.text for piece in pieces if piece.is_placeholder and not piece.when})


def mentions(line: str, name: str) -> bool:
    return any(mark[2] == name for mark in _MARK.finditer(line))


def _blocks(lines: list[str], problems: list[TemplateProblem]) -> Iterator[Block]:
    paragraph: list[Pieces] = []
    kind = "paragraph"
    for number, raw in enumerate([*lines, ""], start=2):
        line = raw.strip()
        is_list = line.startswith("- ")
        alone = _MARK.fullmatch(line)
        ends = not line or line.startswith("# ") or (alone is not None and alone[2] in BLOCKS)
        if paragraph and (ends or is_list != (kind == "list")):
            yield Block(kind, tuple(paragraph))
            paragraph = []
        if alone is not None and alone[2] in BLOCKS and not alone[1]:
            yield Block(alone[2], ())
        elif line.startswith("# "):
            yield Block("heading", (_pieces(line[2:], number, problems),))
        elif line:
            kind = "list" if is_list else "paragraph"
            paragraph.append(_pieces(line[2:] if is_list else line, number, problems))


def _pieces(line: str, number: int, problems: list[TemplateProblem]) -> Pieces:
    found: list[Piece] = []
    when, end = "", 0
    for mark in _MARK.finditer(line):
        found.append(Piece(line[end : mark.start()], False, when))
        end = mark.end()
        sign, name = mark[1], mark[2]
        if sign:
            when = _switched(sign, name, when, number, problems)
        elif name in WORDS:
            found.append(Piece(name, True, when))
        elif name in BLOCKS:
            problems.append(TemplateProblem(number, f"{{{{{name}}}}} debe estar solo en su línea."))
        else:
            problems.append(TemplateProblem(number, f"{{{{{name}}}}} no es un marcador conocido."))
    found.append(Piece(line[end:], False, when))
    if when:
        problems.append(TemplateProblem(number, f"Falta cerrar {{{{#{when}}}}} en la misma línea."))
    if any("{{" in piece.text or "}}" in piece.text for piece in found if not piece.is_placeholder):
        problems.append(TemplateProblem(number, "Hay unas llaves «{{» o «}}» que no forman un marcador."))
    return tuple(piece for piece in found if piece.text)


def _switched(sign: str, name: str, when: str, number: int, problems: list[TemplateProblem]) -> str:
    """Open or close {{#one}}…{{/one}} and the like; one inside another is a mistake."""
    if name not in CONDITIONS:
        problems.append(TemplateProblem(number, f"{{{{{sign}{name}}}}} no es un marcador conocido."))
    elif sign == "#" and not when:
        return name
    elif sign == "/" and when == name:
        return ""
    else:
        problems.append(TemplateProblem(number, f"{{{{{sign}{name}}}}} está fuera de sitio."))
    return when

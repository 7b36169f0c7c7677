"""The HTML of a message, read back into what paper can show: paragraphs, headings, lists and tables.

What a person approved is that HTML, so that paper says the same to the letter. Nothing in it is ever carried out:
only the words are taken, whatever else is there.
"""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Literal

Kind = Literal["paragraph", "heading", "list", "table", "qr"]
Words = tuple[str, bool]  # a piece of a line, and whether it is bold

MAX_BLOCKS = 500
_LEFT_OUT = frozenset({"addressee", "qr"})  # paper has its own: in the window, and drawn anew
_SKIPPED = frozenset({"script", "style", "head", "title", "template", "noscript"})
_VOID = frozenset({"img", "br", "hr", "input", "meta", "link"})
_BLANKS = re.compile(r"[ \t\r\n\f]+")  # a space that must not break stays
_OF_TABLES = frozenset({"tr", "td", "th", "thead", "tbody", "tfoot"})
_BOLD = frozenset({"strong", "b", "th"})
_TEXT_KINDS: dict[str, Kind] = {
    "p": "paragraph", "h1": "heading", "h2": "heading", "h3": "heading", "ul": "list", "ol": "list"
}  # fmt: skip


@dataclass(slots=True)
class Block:
    """`rows` of a table: the first is its head, the last its sum where `has_sum`."""

    kind: Kind
    lines: list[list[Words]] = field(default_factory=list)
    rows: list[list[str]] = field(default_factory=list)
    has_sum: bool = False


def blocks_of(html: str, text: str = "") -> list[Block]:
    """Read the HTML; a message without any is read from its text."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    found = [tidied for block in reader.blocks if (tidied := _tidied(block)) is not None]
    return (found or blocks_of_text(text))[:MAX_BLOCKS]


def blocks_of_text(text: str) -> list[Block]:
    paragraphs = [part.strip("\n").split("\n") for part in text.replace("\r\n", "\n").split("\n\n")]
    return [Block("paragraph", [[(line, False)] for line in lines]) for lines in paragraphs if any(lines)]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self._skipping: str = ""
        self._depth = 0
        self._bold = 0
        self._cell: list[str] | None = None
        self._layouts: list[bool] = []  # of the tables we are in: those that only put things in their place

    def _is_laid_out(self) -> bool:
        return bool(self._layouts) and self._layouts[-1]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._skipping:
            self._depth += tag == self._skipping
            return
        is_left_out = dict(attrs).get("data-part") in _LEFT_OUT and tag not in _VOID
        if tag in _SKIPPED or is_left_out:
            if dict(attrs).get("data-part") == "qr":
                self.blocks.append(Block("qr"))
            self._skipping, self._depth = tag, 1
        elif tag == "table":
            self._layouts.append(dict(attrs).get("role") == "presentation")
            if not self._is_laid_out():
                self.blocks.append(Block("table"))
        elif tag in _OF_TABLES and self._is_laid_out():
            return
        elif tag in _TEXT_KINDS:
            self.blocks.append(Block(_TEXT_KINDS[tag], [] if tag in ("ul", "ol") else [[]]))
        elif tag == "li":
            self._current("list").lines.append([])
        elif tag == "tr":
            self._current("table").rows.append([])
        elif tag in ("td", "th") and self._current("table").rows:
            self._cell = []
            spanned = dict(attrs).get("colspan") or "1"
            row = self._current("table").rows[-1]
            row.extend([""] * (min(int(spanned), 10) - 1 if spanned.isdigit() else 0))
        elif tag == "tfoot":
            self._current("table").has_sum = True
        elif tag == "br":
            self._break(beside=dict(attrs).get("data-part") == "beside")
        self._bold += tag in _BOLD and not self._skipping

    def handle_endtag(self, tag: str) -> None:
        if self._skipping:
            self._depth -= tag == self._skipping
            if not self._depth:
                self._skipping = ""
            return
        if tag == "table" and self._layouts:
            self._layouts.pop()
        if tag in _OF_TABLES and self._is_laid_out():
            return
        self._bold -= tag in _BOLD and self._bold > 0
        if tag in ("td", "th") and self._cell is not None:
            self._current("table").rows[-1].append("".join(self._cell))
            self._cell = None

    def handle_data(self, data: str) -> None:
        if self._skipping:
            return
        said = _BLANKS.sub(" ", data)
        if self._cell is not None:
            self._cell.append(said)
        elif said.strip() or (self.blocks and self.blocks[-1].lines and self.blocks[-1].lines[-1]):
            block = self.blocks[-1] if self.blocks and self.blocks[-1].kind not in ("table", "qr") else self._start()
            if not block.lines:
                block.lines.append([])
            block.lines[-1].append((said, self._bold > 0))

    def _break(self, *, beside: bool = False) -> None:
        """Begin a line; what stands below only because a phone is narrow stands beside on paper."""
        if self._cell is not None:
            self._cell.append(" · " if beside else "\n")
        elif self.blocks and self.blocks[-1].kind not in ("table", "qr"):
            self.blocks[-1].lines.append([])

    def _start(self) -> Block:
        self.blocks.append(Block("paragraph", [[]]))
        return self.blocks[-1]

    def _current(self, kind: Kind) -> Block:
        if not self.blocks or self.blocks[-1].kind != kind:
            self.blocks.append(Block(kind))
        return self.blocks[-1]


def _tidied(block: Block) -> Block | None:
    """Drop what holds no word; a row of a table is as long as its head."""
    if block.kind == "qr":
        return block
    if block.kind == "table":
        rows = [row for row in block.rows if any(cell.strip() for cell in row)]
        width = max((len(row) for row in rows), default=0)
        rows = [[*(cell.strip() for cell in row), *[""] * (width - len(row))] for row in rows]
        return Block("table", [], rows, block.has_sum and len(rows) > 1) if rows else None
    lines = [_trimmed(line) for line in block.lines]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return Block(block.kind, lines) if lines else None


def _trimmed(line: list[Words]) -> list[Words]:
    said = [(text, bold) for text, bold in line if text]
    while said and not said[-1][0].strip(" "):
        said.pop()
    while said and not said[0][0].strip(" "):
        said.pop(0)
    if said:
        said[0] = (said[0][0].lstrip(" "), said[0][1])
        said[-1] = (said[-1][0].rstrip(" "), said[-1][1])
    return [(text, bold) for text, bold in said if text]

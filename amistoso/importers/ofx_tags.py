"""OFX as tags: the same elements from version 1 (SGML, closing tags left out) and version 2 (XML), and their letters.

No XML reader: entities are never expanded, nothing is fetched, and a tag that is never closed does no harm.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from amistoso.importers import statement_parts

_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9._]{0,40})\s*(/?)>([^<]*)")
_HEADER = re.compile(r"(ENCODING|CHARSET)\s*[:=]\s*\"?([A-Za-z0-9-]*?)(?=\"|\s|COMPRESSION|CHARSET|$)", re.IGNORECASE)
# Elements that hold others; any other one holds text, even if it is empty.
GROUPS = frozenset(
    "OFX SONRS STATUS FI BANKMSGSRSV1 CREDITCARDMSGSRSV1 INVSTMTMSGSRSV1 STMTTRNRS CCSTMTTRNRS "
    "INVSTMTTRNRS STMTRS CCSTMTRS INVSTMTRS BANKACCTFROM BANKACCTTO CCACCTFROM CCACCTTO INVACCTFROM "
    "BANKTRANLIST BANKTRANLISTP STMTTRN STMTTRNP LEDGERBAL AVAILBAL PAYEE CURRENCY ORIGCURRENCY "
    "INVTRANLIST INVBANKTRAN SIGNONMSGSRSV1 EXTDPAYEE BALLIST BAL".split()
)


@dataclass(slots=True)
class Group:
    """One aggregate: its own texts by name, and the aggregates inside it."""

    name: str
    line: int = 0
    texts: dict[str, str] = field(default_factory=dict)
    groups: "list[Group]" = field(default_factory=list)

    def text(self, name: str) -> str:
        return self.texts.get(name, "")

    def child(self, *names: str) -> "Group | None":
        return next((group for group in self.groups if group.name in names), None)

    def every(self, *names: str) -> "Iterator[Group]":
        """Yield every group with one of these names at any depth, not looking inside those found."""
        for group in self.groups:
            if group.name in names:
                yield group
            else:
                yield from group.every(*names)


def decode(content: bytes) -> str:
    """Read in the encoding that the header says, if it can be; many say USASCII and write accents."""
    head = content[:2_000].decode("latin-1")
    told = {key.upper(): value.upper() for key, value in _HEADER.findall(head.partition("<OFX")[0])}
    is_utf8 = "UTF" in told.get("ENCODING", "") or told.get("CHARSET", "") in ("UTF-8", "65001")
    latin = "ISO" in told.get("CHARSET", "") or "ISO-8859-1" in told.get("ENCODING", "")
    # UTF-8 proves itself where there is any accent; the others only ever claim.
    if latin and not is_utf8 and content[:2] not in (b"\xff\xfe", b"\xfe\xff"):
        try:
            content.decode("utf-8-sig")
        except UnicodeDecodeError:
            return content.decode("latin-1").replace("\x00", " ")
    return statement_parts.decode(content)


def read(text: str) -> Group:
    """Read the whole text. A closing tag closes what is open inside it; one that nothing opened is passed over."""
    root = Group("")
    stack = [root]
    line, position = 1, 0
    for found in _TAG.finditer(text):
        line += text.count("\n", position, found.start())
        position = found.start()
        is_end, name, is_empty, value = found[1] == "/", found[2].upper(), found[3] == "/", found[4]
        if is_end:
            _close(stack, name)
        elif name in GROUPS:
            if any(group.name == name for group in stack[1:]):
                _close(stack, name)  # none holds itself: the closing tag is missing
            group = Group(name, line)
            stack[-1].groups.append(group)
            if not is_empty:
                stack.append(group)
        elif name not in stack[-1].texts:
            stack[-1].texts[name] = "" if is_empty else " ".join(html.unescape(value).replace("\x00", " ").split())
    return root


def _close(stack: list[Group], name: str) -> None:
    if any(group.name == name for group in stack[1:]):
        while stack.pop().name != name:
            pass

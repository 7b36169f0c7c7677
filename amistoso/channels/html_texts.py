"""The words of an HTML mail as plain text, in one pass: nothing of it is run, loaded or shown as HTML.

A hostile page costs no more than a friendly one: every sign is looked at once, and what is too long is cut.
"""

import re
from html import unescape

MAX_HTML = 400_000
MAX_TAG = 4_000  # a longer one is no tag
_BLOCKS = frozenset("p div br tr li h1 h2 h3 h4 h5 h6 table ul ol section article header footer hr pre".split())
_SILENT = frozenset("script style head title template noscript svg object textarea select".split())
_NAME = re.compile(r"</?\s*([A-Za-z][A-Za-z0-9:]{0,30})")
_QUOTED = re.compile(r"gmail_quote|yahoo_quoted|moz-cite-prefix|divRplyFwdMsg|appendonsend", re.IGNORECASE)
QUOTE = "> "


def text_of(html: str) -> str:
    """Return the text; what the mail marks as quoted begins with «> », as in a plain one."""
    html = html[:MAX_HTML]
    pieces: list[str] = []
    depth = silent_until = place = 0
    silent = ""
    while place < len(html):
        opening = html.find("<", place)
        if opening < 0:
            opening = len(html)
        if opening > place and not silent:
            pieces.append(_words(html[place:opening], depth))
        if opening == len(html):
            break
        closing = html.find(">", opening, opening + MAX_TAG)
        if html.startswith("<!--", opening):
            end = html.find("-->", opening + 4)
            place = len(html) if end < 0 else end + 3
            continue
        if closing < 0:
            if not silent:
                pieces.append("<")
            place = opening + 1
            continue
        tag = html[opening : closing + 1]
        place = closing + 1
        named = _NAME.match(tag)
        if named is None:
            continue
        name, is_end = named[1].lower(), tag.startswith("</")
        if silent:
            silent = "" if is_end and name == silent else silent
            continue
        if name in _SILENT and not is_end and not tag.endswith("/>"):
            silent, silent_until = name, place
            continue
        depth = _depth(name, tag, depth, is_end=is_end)
        if name in _BLOCKS or name == "blockquote":
            pieces.append("\n" + QUOTE * min(depth, 3))
        elif name in ("td", "th"):
            pieces.append(" ")
    if silent and "</" + silent not in html[silent_until:].lower():
        pieces.append(
            _words(re.sub(r"<[^<>]{0,400}>", " ", html[silent_until:]), depth)
        )  # never closed: shown as it is
    return _tidy("".join(pieces))


def _depth(name: str, tag: str, depth: int, *, is_end: bool) -> int:
    if name == "blockquote":
        return max(0, depth - 1) if is_end else depth + 1
    if name == "div" and not is_end and _QUOTED.search(tag):
        return depth + 1  # its end is not told apart from others; what follows it is quoted too
    return depth


def _words(text: str, depth: int) -> str:
    return re.sub(r"\s+", " ", unescape(text))


def _tidy(text: str) -> str:
    lines = [re.sub(r"[ \t\xa0]+", " ", line).strip() for line in text.split("\n")]
    tidy: list[str] = []
    for line in lines:
        bare = line.strip("> ")
        if bare or (tidy and tidy[-1].strip("> ")):
            tidy.append(line)
    return "\n".join(tidy).strip()

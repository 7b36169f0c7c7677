"""Damage a file as mail, disks, programs and ill will do: one to four mutations, the same for the same seed.

Knows bytes, lines and archives; nothing of any format.
"""

import io
import random
import re
import zipfile
from collections.abc import Callable

MAX_BYTES = 600_000
_ENCODINGS = ("utf-16", "utf-16-le", "utf-8-sig", "latin-1", "cp1252", "utf-32", "cp037", "utf-7", "cp850")
_STRANGE = (
    "\x00", "\x1a", "\ufeff", "\u202e", "😀", "\r", "\n\n", '"', ";", "'", "<", "&", "]]>", "\x0b", "=1+1", "@SUM(1)",
    "-", "é", "٣", "\u00a0", "{", "}", ":", "//", "\\", "%s", "NaN", "1e999",
)  # fmt: skip
_NUMBERS = (
    "99999999999999999999999999", "-1", "0", "1" * 400, "1e308", "0.00000000001", "NaN", "-0", "1.234,56",
    "1,234.56", "٣٤", "00000000000000000000", "9223372036854775808", "1/0", "²",
)  # fmt: skip
_DATES = (
    "2026-02-30",
    "0000-00-00",
    "9999-12-31",
    "260230",
    "000000",
    "991399",
    "31/02/2026",
    "1899-12-31",
    "20261301",
)
_BOMB = (
    '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;">'
    '<!ENTITY e SYSTEM "file:///etc/passwd">]>'
)

Mutate = Callable[[random.Random, bytes, list[bytes]], bytes]


def damaged(seed: str, originals: list[bytes]) -> bytes:
    """Return one damaged file, decided by the seed alone."""
    chance = random.Random(seed)
    content = chance.choice(originals)
    if content[:2] == b"PK" and chance.random() < 0.6:
        content = _inside_archive(chance, content)
    else:
        for _ in range(chance.choice((1, 1, 1, 2, 2, 3, 4))):
            content = chance.choice(MUTATIONS)(chance, content, originals)[:MAX_BYTES]
    return content


def _flip(chance: random.Random, content: bytes, originals: list[bytes]) -> bytes:
    changed = bytearray(content)
    for _ in range(chance.choice((1, 1, 3, 20, 200))):
        if changed:
            changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _noise(chance: random.Random, content: bytes, originals: list[bytes]) -> bytes:
    at = chance.randrange(len(content) + 1)
    return content[:at] + chance.randbytes(chance.choice((1, 4, 80, 2000))) + content[at:]


def _cut(chance: random.Random, content: bytes, originals: list[bytes]) -> bytes:
    return content[: chance.randrange(len(content) + 1)]


def _behead(chance: random.Random, content: bytes, originals: list[bytes]) -> bytes:
    return content[chance.randrange(len(content) + 1) :]


def _remove(chance: random.Random, content: bytes, originals: list[bytes]) -> bytes:
    start = chance.randrange(len(content) + 1)
    return content[:start] + content[start + chance.choice((1, 2, 10, 80, 500, 5000)) :]


def _repeat(chance: random.Random, content: bytes, originals: list[bytes]) -> bytes:
    start = chance.randrange(len(content) + 1)
    piece = content[start : start + chance.choice((1, 10, 80, 500, 5000))]
    return content[:start] + piece * chance.choice((2, 3, 50, 300)) + content[start:]


def _join(chance: random.Random, content: bytes, originals: list[bytes]) -> bytes:
    return content + chance.choice((b"", b"\n", b"\r\n\r\n")) + chance.choice(originals)


def _lines(chance: random.Random, content: bytes, originals: list[bytes]) -> bytes:
    lines = re.split(rb"(?<=\n)|(?<=>)(?=<)", content)
    first, second = chance.randrange(len(lines)), chance.randrange(len(lines))
    match chance.randrange(4):
        case 0:
            lines[first], lines[second] = lines[second], lines[first]
        case 1:
            del lines[min(first, second) : max(first, second)]
        case 2:
            lines[first:first] = lines[second : second + chance.choice((1, 1, 5, 50))]
        case 3:
            lines = lines[::-1]
    return b"".join(lines)


def _endings(chance: random.Random, content: bytes, originals: list[bytes]) -> bytes:
    return content.replace(b"\r\n", b"\n").replace(
        b"\n", chance.choice((b"\r", b"\r\n", b"", b"\n\n", b"\x85", b"\n\r"))
    )


def _encode(chance: random.Random, content: bytes, originals: list[bytes]) -> bytes:
    text = content.decode(chance.choice(("utf-8", "latin-1", "cp1252")), "replace")
    return text.encode(chance.choice(_ENCODINGS), "replace")


def _number(chance: random.Random, content: bytes, originals: list[bytes]) -> bytes:
    return _replaced(chance, content, rb"\d+(?:[.,]\d+)?", _NUMBERS)


def _date(chance: random.Random, content: bytes, originals: list[bytes]) -> bytes:
    return _replaced(chance, content, rb"\d{4}-\d\d-\d\d|\d\d/\d\d/\d{4}|\d{8}|\d{6}", _DATES)


def _replaced(chance: random.Random, content: bytes, pattern: bytes, values: tuple[str, ...]) -> bytes:
    found = list(re.finditer(pattern, content))
    if not found:
        return content
    for place in sorted(
        chance.sample(found, min(len(found), chance.choice((1, 1, 2, 10)))), key=lambda one: -one.start()
    ):
        content = content[: place.start()] + chance.choice(values).encode() + content[place.end() :]
    return content


def _strange(chance: random.Random, content: bytes, originals: list[bytes]) -> bytes:
    for _ in range(chance.choice((1, 1, 5, 50))):
        at = chance.randrange(len(content) + 1)
        content = content[:at] + chance.choice(_STRANGE).encode() * chance.choice((1, 1, 2, 100)) + content[at:]
    return content


def _fields(chance: random.Random, content: bytes, originals: list[bytes]) -> bytes:
    """Swap two values of the kind that stand between marks."""
    found = list(re.finditer(rb"(?<=[;,>|\t:])[^;,<>|\t\r\n:]+", content))
    if len(found) < 2:
        return content
    first, second = sorted(chance.sample(found, 2), key=lambda one: one.start())
    return (
        content[: first.start()]
        + second[0]
        + content[first.end() : second.start()]
        + first[0]
        + content[second.end() :]
    )


def _nest(chance: random.Random, content: bytes, originals: list[bytes]) -> bytes:
    names = re.findall(rb"<([A-Za-z][\w:.]*)", content)
    if not names or b">" not in content:
        return content
    name, depth = chance.choice(names), chance.choice((3, 90, 120, 5_000))
    at = chance.choice([place.end() for place in re.finditer(rb">", content)])
    closing = (b"</" + name + b">") * depth if chance.random() < 0.7 else b""
    return content[:at] + (b"<" + name + b">") * depth + closing + content[at:]


def _tag(chance: random.Random, content: bytes, originals: list[bytes]) -> bytes:
    """Rename, empty or unclose an element."""
    found = list(re.finditer(rb"<(/?)([A-Za-z][\w:.]*)([^<>]*)>", content))
    if not found:
        return content
    place = chance.choice(found)
    other = chance.choice(found)
    new = chance.choice((b"", b"<x/>", other[0], b"<" + place[1] + other[2] + b">", b"<" + place[2], b"<!--"))
    return content[: place.start()] + new + content[place.end() :]


def _bomb(chance: random.Random, content: bytes, originals: list[bytes]) -> bytes:
    start = content.find(b"?>") + 2 if b"?>" in content[:200] else 0
    entity = chance.choice((b"&d;", b"&e;", b"&b;", b"&#0;", b"&#xD800;", b"&nada;"))
    at = content.find(b">", chance.randrange(len(content) + 1)) + 1
    return content[:start] + _BOMB.encode() + content[start:at] + entity + content[at:]


MUTATIONS: tuple[Mutate, ...] = (
    _flip, _flip, _noise, _cut, _cut, _behead, _remove, _repeat, _join, _lines, _lines, _endings, _encode, _number,
    _number, _date, _date, _strange, _fields, _fields, _nest, _tag, _tag, _bomb,
)  # fmt: skip


def _inside_archive(chance: random.Random, content: bytes) -> bytes:
    """Damage one part of a ZIP and pack it again, so that the reader behind the archive meets it."""
    packed = io.BytesIO()
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = [(part.filename, archive.read(part)) for part in archive.infolist()]
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError):
        return content
    chosen = chance.randrange(len(parts)) if parts else 0
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for at, (name, body) in enumerate(parts):
            if at == chosen or chance.random() < 0.15:
                if chance.random() < 0.1:
                    continue
                body = chance.choice(MUTATIONS)(chance, body, [body])[: MAX_BYTES * 3]
            archive.writestr(name, body)
    return packed.getvalue()

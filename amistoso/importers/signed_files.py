"""Takes the document out of a signed envelope (CMS, `.p7m`), as Italian e-invoices travel. Judges no signature."""

import base64
import binascii
import re
from typing import NamedTuple

MAX_LAYERS = 3
MAX_DEPTH = 12
MAX_PIECES = 1_000_000
_SIGNED_DATA = bytes.fromhex("06092a864886f70d010702")
_OCTETS, _SEQUENCE, _EXPLICIT = 0x04, 0x30, 0xA0


class _Tlv(NamedTuple):
    tag: int
    start: int
    end: int  # of the content; for an indefinite length, of the file
    is_open: bool  # indefinite: two zero bytes end it


class _BrokenError(ValueError):
    pass


def opened(content: bytes) -> bytes | None:
    """Return the document inside; None when this is no signed envelope, or one that cannot be opened."""
    inside = None
    for _ in range(MAX_LAYERS):
        envelope = _binary(content if inside is None else inside)
        if envelope is None:
            return inside
        try:
            inside = _content(envelope)
        except _BrokenError:
            return None
    return inside


def looks_like(content: bytes) -> bool:
    return _binary(content) is not None


def _binary(content: bytes) -> bytes | None:
    if content[:1] == b"\x30":
        return content if _SIGNED_DATA in content[:32] else None
    start = content[:200].lstrip(b"\xef\xbb\xbf \r\n\t")
    if not start.startswith((b"-----BEGIN", b"MI")):
        return None
    # Cheap before dear: a list whose first heading begins so is no envelope.
    head = b"".join(re.sub(rb"-----[A-Z0-9 ]{1,30}-----", b"", start).split())[:64]
    if len(head) < 64 or _SIGNED_DATA not in _decoded(head):
        return None
    lines = re.sub(rb"-----[A-Z0-9 ]{1,30}-----", b"", content)
    binary = _decoded(b"".join(lines.split()))
    return binary if binary[:1] == b"\x30" and _SIGNED_DATA in binary[:32] else None


def _decoded(text: bytes) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return b""


def _content(data: bytes) -> bytes:
    """Walk ContentInfo, SignedData and its content info down to the octets."""
    place = _read(data, 0)  # ContentInfo
    place = _nth(data, place, 1, _EXPLICIT)
    place = _nth(data, place, 0, _SEQUENCE)  # SignedData: version, algorithms, content info
    place = _nth(data, place, 2, _SEQUENCE)
    place = _nth(data, place, 1, _EXPLICIT)
    pieces: list[bytes] = []
    _gather(data, _nth(data, place, 0, None), pieces, 0)
    return b"".join(pieces)


def _read(data: bytes, at: int) -> _Tlv:
    if at + 2 > len(data):
        raise _BrokenError
    tag, length = data[at], data[at + 1]
    start = at + 2
    if length == 0x80:
        return _Tlv(tag, start, len(data), True)
    if length > 0x80:
        size = length & 0x7F
        if size > 4:
            raise _BrokenError
        length = int.from_bytes(data[start : start + size], "big")
        start += size
    if start + length > len(data):
        raise _BrokenError
    return _Tlv(tag, start, start + length, False)


def _nth(data: bytes, parent: _Tlv, count: int, tag: int | None) -> _Tlv:
    at = parent.start
    for _ in range(count):
        at = _after(data, _read(data, at), 0)
    found = _read(data, at)
    if tag is not None and found.tag != tag:
        raise _BrokenError
    return found


def _after(data: bytes, part: _Tlv, depth: int) -> int:
    """Return where the next part begins; an open one is walked to its two zero bytes."""
    if not part.is_open:
        return part.end
    if depth > MAX_DEPTH:
        raise _BrokenError
    at = part.start
    while data[at : at + 2] != b"\x00\x00":
        at = _after(data, _read(data, at), depth + 1)
    return at + 2


def _gather(data: bytes, part: _Tlv, pieces: list[bytes], depth: int) -> None:
    """Join octets that were cut in pieces, as signers that stream write them."""
    if depth > MAX_DEPTH or len(pieces) > MAX_PIECES:
        raise _BrokenError
    if part.tag == _OCTETS:
        pieces.append(data[part.start : part.end])
        return
    if part.tag != _OCTETS | 0x20:
        raise _BrokenError
    at = part.start
    while at < part.end and data[at : at + 2] != b"\x00\x00":
        inner = _read(data, at)
        _gather(data, inner, pieces, depth + 1)
        at = _after(data, inner, 0)

"""What may lie in the archive: which kinds of file, under which name, and which of them go with a message.

A file is what its bytes say, never what its name says; what a browser could run is refused.
"""

import re
from collections.abc import Iterable, Sequence
from pathlib import PurePosixPath
from typing import NamedTuple

MAX_PAPER_BYTES = 20 * 1024 * 1024
MAX_ATTACHED_BYTES = 7 * 1024 * 1024  # ten in the mail, which many servers take as the limit
MAX_ATTACHED = 20
MAX_NAME = 120
KINDS = ("invoice", "order", "delivery-note", "contract", "acceptance", "reception", "evidence")

PDF, XML = "application/pdf", "application/xml"
SIGNED = "application/pkcs7-mime"
_STARTS = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
)
_OFFICE = {
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
}
_MAIL = re.compile(rb"(?:[A-Za-z][A-Za-z0-9-]{1,40}:[ \t][^\r\n]*\r?\n[ \t]?){3}")
_ACTIVE = re.compile(rb"<(?:!doctype|!entity|(?:\w{1,20}:)?(?:html|svg|script))\b", re.IGNORECASE)
_ENDINGS = {
    PDF: (".pdf",),
    XML: (".xml", ".xsig"),
    SIGNED: (".p7m",),
    "image/png": (".png",),
    "image/jpeg": (".jpg", ".jpeg"),
    "image/tiff": (".tif", ".tiff"),
    "image/webp": (".webp",),
    "image/heic": (".heic",),
    "message/rfc822": (".eml",),
    **{media: (ending,) for ending, media in _OFFICE.items()},
}


def media_type(content: bytes, name: str) -> str:
    """Say what the bytes are; empty for what the archive does not take."""
    start = content[:1024]
    if b"%PDF-" in start:
        return PDF
    for beginning, media in _STARTS:
        if start.startswith(beginning):
            return media
    if start[:4] == b"RIFF" and start[8:12] == b"WEBP":
        return "image/webp"
    if start[4:12] in (b"ftypheic", b"ftypheix", b"ftypmif1"):
        return "image/heic"
    ending = PurePosixPath(name.lower()).suffix
    if start[:4] == b"PK\x03\x04":
        return _OFFICE.get(ending, "")
    if start[:1] == b"\x30" and ending == ".p7m":
        return SIGNED
    if re.match(rb"\s*<(?:\?xml|[A-Za-z])", start.lstrip(b"\xef\xbb\xbf\xff\xfe").replace(b"\x00", b"")):
        return "" if _ACTIVE.search(content[:4096].replace(b"\x00", b"")) else XML
    return "message/rfc822" if ending == ".eml" and _MAIL.match(start) else ""


def clean_name(name: str, media: str) -> str:
    """Keep of a file's name what is safe in any folder and header, with the ending of what it is."""
    bare = name.replace("\\", "/").rpartition("/")[2]
    bare = "".join(mark if mark.isprintable() else " " for mark in bare)
    bare = re.sub(r'[<>:"|?*;%]+', "-", " ".join(bare.split())).strip(" -")
    endings = _ENDINGS.get(media, (".bin",))
    stem = bare
    ending = next((one for one in endings if bare.lower().endswith(one)), "")
    if ending:
        stem = bare[: -len(ending)]
    return f"{stem.strip(' .-')[: MAX_NAME - 5] or 'documento'}{ending or endings[0]}"


class Paper(NamedTuple):
    """A document as it lies in the archive."""

    document_id: int
    name: str
    media_type: str
    size: int
    kind: str = "invoice"


class Attaching(NamedTuple):
    """What goes with a message, and what would have gone but does not fit: that is never kept quiet."""

    chosen: tuple[Paper, ...] = ()
    left_out: tuple[Paper, ...] = ()


def to_attach(papers: Iterable[Paper], kinds: Sequence[str]) -> Attaching:
    """Choose what goes with a message: each once, what a person can read before XML, and no more than mail carries."""
    wanted = [paper for paper in papers if paper.kind in kinds]
    readable = [paper for paper in wanted if paper.media_type not in (XML, SIGNED)]
    with_readable = {paper.kind for paper in readable}
    chosen: dict[int, Paper] = {}
    left_out: dict[int, Paper] = {}
    size = 0
    for paper in readable + [paper for paper in wanted if paper.kind not in with_readable]:
        if paper.document_id in chosen:
            continue
        if len(chosen) >= MAX_ATTACHED or size + paper.size > MAX_ATTACHED_BYTES:
            left_out[paper.document_id] = paper
            continue
        chosen[paper.document_id] = paper
        size += paper.size
    return Attaching(tuple(chosen.values()), tuple(left_out.values()))

"""The readable copies that travel inside an e-invoice: PDFs as text in its XML, with the name they were given."""

import base64
import binascii
from typing import NamedTuple

from amistoso.core.documents import Problem
from amistoso.importers import signed_files, xml_reading
from amistoso.importers.xml_reading import Element

MAX_ENCLOSURES = 5
MAX_ENCLOSURE_BYTES = 10 * 1024 * 1024
# UBL, CII, Facturae, FatturaPA: the element that holds the bytes.
_HOLDERS = frozenset(
    {"EmbeddedDocumentBinaryObject", "AttachmentBinaryObject", "AttachmentData", "Attachment"}
)  # fmt: skip
_NAMES = ("NomeAttachment", "AttachmentDescription")


class Enclosure(NamedTuple):
    name: str
    content: bytes


def pdfs_inside(content: bytes) -> list[Enclosure]:
    """Return the PDFs that an XML invoice carries; whatever is damaged or of another kind is left where it is."""
    root = xml_reading.read(signed_files.opened(content) or content)
    found: list[Enclosure] = []
    waiting = [] if isinstance(root, Problem) else [root]
    while waiting and len(found) < MAX_ENCLOSURES:
        element = waiting.pop()
        for child in element.children:
            pdf = _pdf(child) if child.name in _HOLDERS and child.pieces else b""
            if pdf and len(found) < MAX_ENCLOSURES:
                found.append(Enclosure(_name(child, element), pdf))
        waiting += reversed(element.children)
    return found


def _pdf(holder: Element) -> bytes:
    text = "".join("".join(holder.pieces).split())
    if not text.startswith("JVBERi") or len(text) > MAX_ENCLOSURE_BYTES * 4 // 3:  # "%PDF-" in base 64
        return b""
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return b""


def _name(holder: Element, around: Element) -> str:
    return holder.attribute("filename") or next((text for name in _NAMES if (text := around.at(name))), "")

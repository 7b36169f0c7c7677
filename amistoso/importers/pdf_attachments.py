"""The e-invoice inside a PDF (Factur-X, ZUGFeRD, hybrid UBL): finds the XML that was attached, and nothing else.

A PDF keeps every stream in the open with its dictionary in front, so the attachment is found by walking the bytes
once; pages, fonts, scripts and cross-references are never interpreted. That keeps hostile PDFs harmless.
"""

import re
import zlib
from collections.abc import Iterator
from dataclasses import replace

from amistoso.core.documents import Parsed, Problem
from amistoso.importers import cii, ubl, xml_reading

MAX_ATTACHMENT_BYTES = 16 * 1024 * 1024
MAX_STREAMS = 50_000
MAX_ATTACHMENTS = 20  # that look like XML; more of them are there to tire us
MAX_IN_ALL = 48 * 1024 * 1024
MAX_DICTIONARY = 2048
_STREAM = re.compile(rb">>[\s\x00]{0,8}stream\r?\n")
_GLANCE = 512
_PIECE = 16 * 1024
# The later ones were attached for older readers.
_SYNTAXES = (
    (("CrossIndustryInvoice",), cii.parse, "factur-x"),
    (("Invoice", "CreditNote"), ubl.parse, "ubl"),
    (("CrossIndustryDocument",), cii.parse, "factur-x"),
)


def looks_like(content: bytes) -> bool:
    return b"%PDF-" in content[:1024]


def parse(content: bytes) -> Parsed:
    """Read the invoice attached to the PDF; a PDF without one is refused, because pictures of figures deceive."""
    found: dict[str, bytes] = {}
    others: set[str] = set()
    for attached in _attachments(content):
        root = xml_reading.root_of(attached)[0]
        if any(root in roots for roots, _, _ in _SYNTAXES):
            found[root] = attached
        elif root:
            others.add(root)
    for roots, read, name in _SYNTAXES:
        for root in roots:
            if root in found:
                return replace(read(found[root]), format=name)
    return Parsed("pdf", problems=(_refusal(content, others),))


def _refusal(content: bytes, roots: set[str]) -> Problem:
    if b"/Encrypt" in content:
        message = "El PDF está protegido con contraseña o permisos, y no se puede ver si trae una factura electrónica."
        return Problem("fichero", "protected-file", message, "Guárdelo sin protección, o cargue el XML de la factura.")
    inside = f" Trae dentro un XML «{min(roots)[:40]}», que no es una factura." if roots else ""
    message = f"Un PDF no trae los datos de forma que se puedan leer.{inside}"
    hint = "Cargue el fichero XML de la factura electrónica, o la lista de facturas como CSV o XLSX."
    return Problem("fichero", "pdf-file", message, hint)


def _attachments(content: bytes) -> Iterator[bytes]:
    """Yield the XML attachments in the order of the file: of two versions the later one counts."""
    left, size = MAX_ATTACHMENTS, 0
    for position, found in enumerate(_STREAM.finditer(content)):
        if position >= MAX_STREAMS or not left or size > MAX_IN_ALL:
            return
        start = max(0, found.start() - MAX_DICTIONARY)
        dictionary = content[start : found.start()].rpartition(b"obj")[2]
        if b"/Metadata" in dictionary and b"/EmbeddedFile" not in dictionary:
            continue
        whole = _inflated if b"/Fl" in dictionary else _bare
        if xml_reading.looks_like(whole(content, found.end(), _GLANCE)):
            attached = whole(content, found.end(), MAX_ATTACHMENT_BYTES)
            left, size = left - 1, size + len(attached)
            yield attached


def _bare(content: bytes, start: int, limit: int) -> bytes:
    end = content.find(b"endstream", start, start + limit)
    return content[start : end if end >= 0 else start + limit]


def _inflated(content: bytes, start: int, limit: int) -> bytes:
    """Inflate up to the limit, piece by piece: the end of a deflated stream shows itself."""
    inflater = zlib.decompressobj()
    pieces: list[bytes] = []
    size = 0
    try:
        while size < limit and not inflater.eof and start < len(content):
            piece = inflater.decompress(inflater.unconsumed_tail or content[start : start + _PIECE], limit - size)
            start += 0 if inflater.unconsumed_tail else _PIECE
            pieces.append(piece)
            size += len(piece)
    except zlib.error:
        pass  # what came before the damage is judged as XML
    return b"".join(pieces)

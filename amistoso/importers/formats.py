"""Which importer reads a file, found by what is in it and never by its name.

A new format is one new file and one entry in `RECOGNISERS`; the first that recognises the content reads it.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from amistoso.core.documents import Level, Parsed, Problem, Progress
from amistoso.importers import (
    camt,
    invoice_table,
    mt940,
    n43,
    ofx,
    packed_statements,
    pdf_attachments,
    signed_files,
    sources,
    xml_formats,
    xml_reading,
)
from amistoso.importers.sources import Source

# A million invoices are some 120 MB of text in columns, which is read piece by piece; every other format is held whole,
# and unpacked it is a multiple of the file.
MAX_FILE_BYTES = 150 * 1024 * 1024
MAX_HELD_BYTES = 100 * 1024 * 1024
LONG_FILE_BYTES = 1024 * 1024  # beyond, the beginning is looked at alone
HEAD_BYTES = 256 * 1024
# Searched, not stripped: to strip one line end from 100 MB is to copy them.
_SOMETHING = re.compile(rb"[^\x00\xef\xbb\xbf\xff\xfe \t\r\n\x1a]")
Mapped = Mapping[str, str] | None


@dataclass(frozen=True, slots=True)
class Recogniser:
    format: str
    looks_like: Callable[[bytes], bool]
    parse: Callable[[bytes, Mapped], Parsed]
    parse_long: Callable[[bytes | Source, Mapped, Progress | None], Parsed] | None = None  # needs not hold it whole


def _parse_signed(content: bytes, mapping: Mapped) -> Parsed:
    inside = signed_files.opened(content)
    if inside is not None and inside.strip() and not signed_files.looks_like(inside):
        return read(inside, mapping=mapping)
    hint = "Guarde el documento que lleva dentro con su programa de firma, y cárguelo."
    return _problem("signed-file", "El fichero está firmado (p7m) y no se puede sacar lo que lleva dentro.", hint, "")


def _is_other_statement(content: bytes) -> bool:
    """Recognise CODA (Belgium), BAI2 and QIF by how they begin, to name them instead of calling them bad tables."""
    head = content[:200].lstrip(b"\xef\xbb\xbf \r\n\t")
    return re.match(rb"0{5}\d{9}05|!Type:|!Account|01,[^,\r\n]*,[^,\r\n]*,\d{6},\d{4},", head) is not None


def _refuse_other_statement(content: bytes, mapping: Mapped) -> Parsed:
    head = content[:200].lstrip(b"\xef\xbb\xbf \r\n\t")
    name = "CODA" if head.startswith(b"00000") else ("BAI2" if head.startswith(b"01,") else "QIF")
    text = f"Es un extracto en formato {name}, que no se lee."
    hint = "Descárguelo de su banco como Norma 43, CAMT.053, MT940, OFX, o como Excel o CSV."
    return Parsed(name.lower(), problems=(Problem("fichero", "unsupported-statement", text, hint),))


def _is_packed(content: bytes) -> bool:
    return packed_statements.looks_like(sources.of(content))


RECOGNISERS: tuple[Recogniser, ...] = (
    Recogniser("zip", _is_packed, lambda content, mapping: packed_statements.parse(content)),
    Recogniser("n43", n43.looks_like, lambda content, mapping: n43.parse(content)),
    Recogniser("p7m", signed_files.looks_like, _parse_signed),
    Recogniser("camt", camt.looks_like, lambda content, mapping: camt.parse(content)),
    Recogniser("ofx", ofx.looks_like, lambda content, mapping: ofx.parse(content)),
    Recogniser("mt940", mt940.looks_like, lambda content, mapping: mt940.parse(content)),
    Recogniser("coda", _is_other_statement, _refuse_other_statement),
    Recogniser("pdf", pdf_attachments.looks_like, lambda content, mapping: pdf_attachments.parse(content)),
    Recogniser("xml", xml_reading.looks_like, lambda content, mapping: xml_formats.parse(content)),
    Recogniser("table", lambda content: True, invoice_table.parse, invoice_table.parse),
)


def read(
    content: bytes | Source, filename: str = "", mapping: Mapped = None, progress: Progress | None = None
) -> Parsed:
    """Read any file; whatever the bytes, the answer is rows or problems and never an exception.

    `filename` is only for the words of a problem; `mapping` is column heading -> field, for tables.
    """
    source = sources.of(content)
    if source.size > MAX_FILE_BYTES:
        return _too_large(source.size, MAX_FILE_BYTES, filename)
    if not any(_SOMETHING.search(piece) for piece in source.pieces()):
        return _problem(
            "empty-file", "El fichero está vacío.", "Exporte de nuevo la lista y compruebe que tiene filas.", filename
        )
    # What is in a ZIP stands at its end: the beginning alone says nothing.
    is_packed = LONG_FILE_BYTES < source.size <= MAX_HELD_BYTES and packed_statements.looks_like(source)
    if source.size > LONG_FILE_BYTES and not is_packed:
        recogniser = _recogniser(source.head(HEAD_BYTES))
        if recogniser.parse_long:
            return recogniser.parse_long(source, mapping, progress)
    if source.size > MAX_HELD_BYTES:
        return _too_large(source.size, MAX_HELD_BYTES, filename)
    held = sources.whole(content)
    return _recogniser(held).parse(held, mapping)


def _recogniser(content: bytes) -> Recogniser:
    return next(candidate for candidate in RECOGNISERS if candidate.looks_like(content))


def _too_large(size: int, limit: int, filename: str) -> Parsed:
    message = f"El fichero ocupa {size // 2**20} MB y el máximo son {limit // 2**20} MB."
    return _problem("too-large", message, "Divídalo en varios ficheros, por ejemplo por años.", filename)


def _problem(code: str, message: str, hint: str, filename: str) -> Parsed:
    return Parsed("", problems=(Problem(filename or "fichero", code, message, hint, Level.ERROR),))

"""Which importer reads a file, found by what is in it and never by its name.

A new format is one new file and one entry in `RECOGNISERS`; the first that recognises the content reads it.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from amistoso.core.documents import Level, Parsed, Problem, Progress
from amistoso.importers import invoice_table, n43, sources
from amistoso.importers.sources import Source

# A million invoices are some 120 MB of CSV; beyond this the memory of a small server is in danger. Spreadsheets, XML
# and PDF have smaller limits of their own, for they grow when they are unpacked.
MAX_FILE_BYTES = 150 * 1024 * 1024
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


def _is_pdf(content: bytes) -> bool:
    return b"%PDF-" in content[:1024]


def _refuse_pdf(content: bytes, mapping: Mapped) -> Parsed:
    hint = "Cargue el fichero XML de la factura electrónica, o la lista de facturas como CSV o XLSX."
    return Parsed(
        "pdf", problems=(Problem("fichero", "pdf-file", "Un PDF no trae los datos de forma que se puedan leer.", hint),)
    )


def _is_xml(content: bytes) -> bool:
    return content[:200].lstrip(b"\xef\xbb\xbf \r\n\t").startswith((b"<?xml", b"<"))


def _refuse_xml(content: bytes, mapping: Mapped) -> Parsed:
    hint = "Si es una tabla guardada como página web o XML, ábrala con su hoja de cálculo y guárdela como XLSX."
    return Parsed(
        "xml", problems=(Problem("fichero", "unknown-xml", "El XML no es de un formato que conozcamos.", hint),)
    )


RECOGNISERS: tuple[Recogniser, ...] = (
    Recogniser("n43", n43.looks_like, lambda content, mapping: n43.parse(content)),
    Recogniser("pdf", _is_pdf, _refuse_pdf),
    Recogniser("xml", _is_xml, _refuse_xml),
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
        return too_large(source.size, filename)
    if not any(_SOMETHING.search(piece) for piece in source.pieces()):
        return _problem(
            "empty-file", "El fichero está vacío.", "Exporte de nuevo la lista y compruebe que tiene filas.", filename
        )
    if source.size > LONG_FILE_BYTES:
        recogniser = _recogniser(source.head(HEAD_BYTES))
        if recogniser.parse_long:
            return recogniser.parse_long(source, mapping, progress)
    held = sources.whole(content)
    return _recogniser(held).parse(held, mapping)


def _recogniser(content: bytes) -> Recogniser:
    return next(candidate for candidate in RECOGNISERS if candidate.looks_like(content))


def too_large(size: int, filename: str = "") -> Parsed:
    message = f"El fichero ocupa {size // 2**20} MB y el máximo son {MAX_FILE_BYTES // 2**20} MB."
    return _problem("too-large", message, "Divídalo en varios ficheros, por ejemplo por años.", filename)


def _problem(code: str, message: str, hint: str, filename: str) -> Parsed:
    return Parsed("", problems=(Problem(filename or "fichero", code, message, hint, Level.ERROR),))

"""Statements that a bank packs into one ZIP, one XML file a day: all of them, or none.

Anything else that comes packed is refused by `spreadsheet`, which asks to unpack it.
"""

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace

from amistoso.core.documents import Parsed, StatementRow
from amistoso.importers import camt, mt940, n43, ofx, sources, spreadsheet, statement_parts
from amistoso.importers.findings import Findings
from amistoso.importers.sources import Source

MAX_FILES = 1_000
MAX_UNPACKED_BYTES = 100 * 1024 * 1024
_HEAD_BYTES = 16_000
_FORMATS: tuple[tuple[Callable[[bytes], bool], Callable[[bytes], Parsed]], ...] = (
    (n43.looks_like, n43.parse),
    (camt.looks_like, camt.parse),
    (ofx.looks_like, ofx.parse),
    (mt940.looks_like, mt940.parse),
)


def looks_like(source: Source) -> bool:
    """Say whether every packed file begins as a statement; the parts of a spreadsheet do not."""
    if source.head(len(spreadsheet.ZIP_MAGIC)) != spreadsheet.ZIP_MAGIC:
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(sources.whole(source))) as archive:
            parts = _parts(archive)
            return 0 < len(parts) <= MAX_FILES and all(_reader(_begin(archive, part)) for part in parts)
    except spreadsheet.BROKEN_ZIP:
        return False


def parse(content: bytes) -> Parsed:
    """Read every file in it; what is said of one carries its name."""
    findings = Findings()
    statements: list[StatementRow] = []
    formats: set[str] = set()
    left = MAX_UNPACKED_BYTES
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for part in _parts(archive):
                with archive.open(part) as stream:
                    inside = stream.read(left + 1)
                left -= len(inside)
                if left < 0:
                    message = f"Descomprimido ocupa más de {MAX_UNPACKED_BYTES // 2**20} MB."
                    findings.error(
                        "fichero", "too-large", message, "Descomprímalo y cargue los ficheros de uno en uno."
                    )
                    break
                read = _reader(inside) or camt.parse
                parsed = read(inside)
                formats.add(parsed.format)
                statements += parsed.statements
                findings.extend(replace(one, where=f"{part.filename[:80]}, {one.where}") for one in parsed.problems)
    except spreadsheet.BROKEN_ZIP:
        message = "El archivo comprimido (ZIP) está dañado y no se puede leer entero."
        findings.error("fichero", "zip-file", message, "Descárguelo de nuevo; no se ha cargado nada.")
    return statement_parts.whole(formats.pop() if len(formats) == 1 else "zip", statements, findings)


def _parts(archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    return [part for part in archive.infolist() if not part.is_dir() and not part.filename.startswith("__MACOSX/")]


def _begin(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> bytes:
    with archive.open(part) as stream:
        return stream.read(_HEAD_BYTES)


def _reader(content: bytes) -> Callable[[bytes], Parsed] | None:
    return next((read for looks, read in _FORMATS if looks(content)), None)

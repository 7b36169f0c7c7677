"""Spreadsheets (XLSX, XLS, ODS): from bytes to tables, with a guard in front.

A few kilobytes of ZIP can ask for gigabytes of memory, and the reader behind is native code that cannot say no:
sizes are checked here before it sees the file.
"""

import io
import lzma
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from functools import partial

import python_calamine

from amistoso.importers.tables import Row, Table, UnreadableTable

ZIP_MAGIC = b"PK\x03\x04"
OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
HEAD_BYTES = 8
MAX_UNPACKED_BYTES = 600 * 1024 * 1024
MAX_PARTS = 5_000
MAX_CELLS = 40_000_000  # a rectangle: the reader keeps empty cells too
MAX_SPARSE_CELLS = 3_000_000  # a larger rectangle must be filled to a good part
MIN_FILLED = 30  # one cell in so many
MAX_REPEATED = 20_000_000
_MAX_LETTERS, _MAX_DIGITS = 3, 7
_CHUNK = 4 * 1024 * 1024
# Where a cell or a row says it stands, however it is written: the reader behind believes any number.
_REFERENCE = re.compile(rb"""\sr\s{0,9}=\s{0,9}["']([A-Za-z]*)(\d*)(&?)""")
_REPEATED_CELL = re.compile(rb"""<(?:\w+:)?table-cell\b[^>]*number-columns-repeated\s*=\s*["'](\d+)["'][^>]*>""")
_REPEATED_ROW = re.compile(
    rb"""<(?:\w+:)?table-row\b[^>]*number-rows-repeated\s*=\s*["'](\d+)["'][^>]*>(.{0,2000}?)</(?:\w+:)?table-row>""",
    re.S,
)
_SAVE_AS = "Ábralo con su hoja de cálculo, guárdelo como XLSX o CSV y cárguelo de nuevo."

# What reading a damaged archive raises, as far as anybody has seen.
BROKEN_ZIP = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, NotImplementedError, RuntimeError,
    ValueError, OSError, LookupError, OverflowError,
)  # fmt: skip


def looks_like(content: bytes) -> bool:
    return content.startswith((ZIP_MAGIC, OLE_MAGIC))


def read(content: bytes) -> tuple[Table, ...]:
    """Return every sheet that has rows."""
    kind = "xls" if content.startswith(OLE_MAGIC) else _guarded_kind(content)
    try:
        workbook = python_calamine.load_workbook(io.BytesIO(content))
        sheets = [workbook.get_sheet_by_name(name) for name in workbook.sheet_names]
    except Exception as error:
        raise _broken(error) from error
    except BaseException as error:
        # A panic of the native reader derives from BaseException; Ctrl-C must still pass.
        if type(error).__name__ != "PanicException":
            raise
        raise _broken(error) from error
    hidden = {
        one.name for one in workbook.sheets_metadata if one.visible is not python_calamine.SheetVisibleEnum.Visible
    }
    return tuple(
        Table(kind, partial(_rows, sheet), sheet=sheet.name, is_visible=sheet.name not in hidden)
        for sheet in sheets
        if sheet.height
    )


def _rows(sheet: python_calamine.CalamineSheet) -> Iterator[Row]:
    yield from enumerate(sheet.iter_rows(), start=1)


def _broken(error: BaseException) -> UnreadableTable:
    if "password" in str(error).lower() or "encrypt" in str(error).lower():
        return UnreadableTable(
            "protected-file", "El fichero está protegido con contraseña.", "Quite la contraseña y cárguelo de nuevo."
        )
    return UnreadableTable(
        "broken-spreadsheet", "La hoja de cálculo está dañada o incompleta y no se puede leer.", _SAVE_AS
    )


def _too_large(reason: str) -> UnreadableTable:
    return UnreadableTable(
        "too-large",
        f"La hoja de cálculo {reason}.",
        "Deje solo la lista de facturas, sin otras hojas, o expórtela como CSV.",
    )


def _guarded_kind(content: bytes) -> str:
    """Name the kind of the archive after checking that unpacking it cannot exhaust the memory."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
            if len(parts) > MAX_PARTS or sum(part.file_size for part in parts) > MAX_UNPACKED_BYTES:
                raise _too_large("ocupa demasiado al descomprimirla")
            names = {part.filename for part in parts}
            kind = _kind(names)
            for part in parts:
                _check_part(archive, part, kind)
            return kind
    except BROKEN_ZIP as error:
        if isinstance(error, UnreadableTable):
            raise
        raise _broken(error) from error


def _kind(names: set[str]) -> str:
    if "xl/workbook.bin" in names:
        raise UnreadableTable("unsupported-spreadsheet", "Las hojas de cálculo XLSB no se leen.", _SAVE_AS)
    if any(name.startswith("xl/") for name in names):
        return "xlsx"
    if "content.xml" in names:
        return "ods"
    message = "El fichero es un archivo comprimido (ZIP) sin una hoja de cálculo dentro."
    raise UnreadableTable("zip-file", message, "Descomprímalo y cargue los ficheros que contiene.")


def _check_part(archive: zipfile.ZipFile, part: zipfile.ZipInfo, kind: str) -> None:
    """Unpack a part in pieces (the directory may lie about its size) and measure the rectangle its cells span."""
    # Any part may be named as a sheet by another one; only the strings of a workbook are sure to be none.
    is_sheet = part.filename != "xl/sharedStrings.xml" if kind == "xlsx" else part.filename == "content.xml"
    unpacked, widest, lowest, cells, repeated, tail = 0, 0, 0, 0, 0, b""
    with archive.open(part) as stream:
        while piece := stream.read(_CHUNK):
            unpacked += len(piece)
            if unpacked > MAX_UNPACKED_BYTES:
                raise _too_large("ocupa demasiado al descomprimirla")
            if not is_sheet:
                continue
            text = tail + piece
            tail = text[-300:]
            if kind == "xlsx":
                columns, rows, count = _extent(text)
                widest, lowest, cells = max(widest, columns), max(lowest, rows), cells + count
            else:
                repeated += _repetitions(text)
    span = widest * lowest
    is_sparse = span > MAX_SPARSE_CELLS and span > MIN_FILLED * cells
    if span > MAX_CELLS or is_sparse or repeated > MAX_REPEATED:
        raise _too_large(
            f"abarca demasiadas celdas ({lowest} filas por {widest} columnas)" if widest else "repite demasiadas celdas"
        )


def _extent(text: bytes) -> tuple[int, int, int]:
    """Return the furthest column and row, and how many places are named."""
    columns: set[bytes] = set()
    lowest = count = 0
    for letters, digits, is_escaped in _REFERENCE.findall(text):
        if len(letters) > _MAX_LETTERS or len(digits) > _MAX_DIGITS or is_escaped:
            raise _too_large("nombra una celda que no puede existir")
        columns.add(letters)
        lowest = max(lowest, int(digits or 0))
        count += 1
    return max((_column_number(letters.upper()) for letters in columns), default=0), lowest, count


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _repetitions(text: bytes) -> int:
    """Count the cells with a value that ODS asks to repeat; LibreOffice repeats empty ones to the sheet's edge."""
    cells = sum(int(found[1]) for found in _REPEATED_CELL.finditer(text) if b"value-type" in found[0])
    rows = sum(int(found[1]) for found in _REPEATED_ROW.finditer(text) if b"value-type" in found[2])
    return cells + rows * 100

"""Delimited text (CSV, TSV and cousins): which encoding, which delimiter, and its rows.

Refuses what is not text. Decides the delimiter on the first lines by what splits them evenly.
"""

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain, islice

from amistoso.core.documents import Progress
from amistoso.importers.sources import Source
from amistoso.importers.tables import Row, Table, UnreadableTable

DELIMITERS = (";", "\t", ",", "|")
_SAMPLE_LINES = 60
_SAMPLE_BYTES = 65_536
_LINES_BETWEEN_WORDS = 2_000
MAX_LINES_IN_A_CELL = 50
# é ü É í ó ú ñ Ñ beside a letter; and what would be letters in Windows-1252.
_LETTERS_OF_DOS = re.compile(rb"(?<=[A-Za-z])[\x81\x82\x90\xa1-\xa5](?=[A-Za-z])")
_LETTERS_OF_WINDOWS = re.compile(rb"[\xc0-\xff]")
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def read(source: Source, progress: Progress | None = None) -> Table:
    encoding = encoding_of(source)
    sample = source.head(_SAMPLE_BYTES).decode(encoding, errors="replace")
    delimiter, declared_lines = delimiter_of(sample)

    readings = 0

    def rows() -> Iterator[Row]:
        nonlocal readings
        # The first reading to the end only sees how columns are written.
        stage = "reading" if readings else "checking"
        yield from _rows(source, encoding, delimiter, declared_lines, progress and partial(progress, stage))
        readings += 1

    return Table("csv", rows, delimiter=delimiter)


def encoding_of(source: Source) -> str:
    """Name the encoding of a text, or refuse a binary file.

    Windows-1252 never proves itself, so it is what is left when the bytes are text but not UTF-8.
    """
    head = source.head(4_000)
    for mark, encoding in _BOMS:
        if head.startswith(mark):
            return _proved(source, encoding)
    for encoding, text_bytes, nul_bytes in (
        ("utf-16-le", head[0::2], head[1::2]),
        ("utf-16-be", head[1::2], head[0::2]),
    ):
        if len(nul_bytes) >= 4 and nul_bytes.count(0) > len(nul_bytes) * 0.7 and text_bytes.count(0) == 0:
            return _proved(source, encoding)
    controls = sum(byte < 32 and byte not in (9, 10, 12, 13, 26, 27) for byte in head)
    if controls > len(head) // 50 or any(b"\x00" in piece for piece in source.pieces()):
        raise _binary()
    odd = _first_odd_byte(source, "utf-8")
    if odd is None:
        return "utf-8"
    if not all(piece.isascii() for piece in source.pieces(until=odd)):
        # Real UTF-8 came before this byte: the file was cut, or two programs wrote it. As Windows-1252 every accent
        # so far would be read wrong.
        return _proved(source, "utf-8")
    if _is_of_dos(source):
        return "cp850"
    return "cp1252" if _first_odd_byte(source, "cp1252") is None else "latin-1"


def _is_of_dos(source: Source) -> bool:
    """Recognise the encoding of MS-DOS, in which ContaPlus and its like still export, by the letters of Spanish in it.

    As Windows-1252 those would be currency signs and the like in the middle of words, where no one writes them.
    """
    of_dos = of_windows = 0
    for piece in source.pieces():
        of_dos += len(_LETTERS_OF_DOS.findall(piece))
        of_windows += len(_LETTERS_OF_WINDOWS.findall(piece))
    return of_dos > of_windows


def _first_odd_byte(source: Source, encoding: str) -> int | None:
    """Return where the content leaves the encoding; piece by piece, for its text would be as large again."""
    decoder = codecs.getincrementaldecoder(encoding)()
    done = 0
    for piece in chain(source.pieces(), (b"",)):
        begun = done - len(decoder.getstate()[0])
        try:
            decoder.decode(piece, final=not piece)
        except UnicodeDecodeError as error:
            return begun + error.start
        done += len(piece)
    return None


def _proved(source: Source, encoding: str) -> str:
    odd = _first_odd_byte(source, encoding)
    if odd is not None:
        message = f"El fichero dice estar en {encoding.upper()} pero el byte {odd} no lo está: puede estar dañado."
        raise UnreadableTable("bad-encoding", message, "Vuelva a exportarlo, a ser posible como CSV UTF-8.")
    return encoding


def _binary() -> UnreadableTable:
    message = "El fichero no es texto, ni una hoja de cálculo, ni un extracto que conozcamos."
    return UnreadableTable(
        "binary-file", message, "Exporte la lista como CSV o XLSX, o el extracto como Norma 43, y cárguela de nuevo."
    )


def delimiter_of(sample: str) -> tuple[str, int]:
    """Return the delimiter and how many first lines only declare it (`sep=;`, which Excel writes)."""
    first = sample.partition("\n")[0].strip().lstrip("\ufeff")
    if first[:4].lower() == "sep=" and len(first) == 5 and first[4] in DELIMITERS:
        return first[4], 1
    return max(DELIMITERS, key=lambda delimiter: _evenness(sample, delimiter)), 0


def _evenness(sample: str, delimiter: str) -> float:
    """Count the cells of lines that agree on their number; one cell a line is no table.

    A quote left open swallows the lines after it, so the bare count of delimiters is heard too.
    """
    lines = [line for line in sample.splitlines() if line.strip()][: _SAMPLE_LINES + 1]
    # The last line may be cut by the end of the sample.
    lines = lines[:-1] if len(lines) > 2 else lines
    try:
        rows = [len(row) for row in islice(csv.reader(lines, delimiter=delimiter), _SAMPLE_LINES) if any(row)]
    except csv.Error:
        rows = []
    return max(_agreement(rows), 0.9 * _agreement([line.count(delimiter) + 1 for line in lines]))


def _agreement(widths: list[int]) -> float:
    width, agreeing = Counter(widths).most_common(1)[0] if widths else (1, 0)
    return float((width - 1) ** 0.5 * agreeing / len(widths)) if width > 1 else 0


def _rows(
    source: Source, encoding: str, delimiter: str, skipped: int, progress: Callable[[int, int], None] | None
) -> Iterator[Row]:
    told = 0
    with io.TextIOWrapper(source.open(), encoding=encoding, newline="") as text:
        reader = csv.reader(text, delimiter=delimiter)
        start = widest = 1
        try:
            for cells in reader:
                if reader.line_num > start and _swallows_rows(cells, delimiter, widest, reader.line_num - start):
                    raise _unclosed(start)
                widest = max(widest, len(cells))
                if start > skipped:
                    if cells and "\x1a" in cells[-1]:
                        cells[-1] = cells[-1].replace("\x1a", "")
                    yield start, cells
                start = reader.line_num + 1
                if progress and start - told > _LINES_BETWEEN_WORDS:
                    told = start
                    progress(text.buffer.tell(), source.size)
        except csv.Error:
            raise _unclosed(start) from None


def _swallows_rows(cells: list[str], delimiter: str, width: int, lines: int) -> bool:
    """Tell a cell of several lines (an address) from rows lost behind a quote that was left open."""
    if lines >= MAX_LINES_IN_A_CELL:
        return True
    enough = max(2, (width - 1) // 2)
    return any(line.count(delimiter) >= enough for cell in cells if "\n" in cell for line in cell.splitlines()[1:])


def _unclosed(line: int) -> UnreadableTable:
    message = f'Hay unas comillas (") abiertas en la línea {line} que no se cierran.'
    return UnreadableTable(
        "unclosed-quote",
        message,
        "Cierre o quite las comillas de esa línea y vuelva a cargar el fichero.",
        f"línea {line}",
    )

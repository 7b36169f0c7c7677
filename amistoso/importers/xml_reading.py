"""The one XML reader: bytes -> a tree of elements, or the Problem that says why not. Never an exception.

Hostile files end here: no DTD (so no entities), nothing is fetched, and bytes, depth and number of elements are
limited. Namespaces are dropped from names, because prefixes and versions differ from tool to tool; the root keeps
its own so that an importer can tell the version.
"""

import codecs
import re
from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass
from xml.parsers import expat

from amistoso.core.documents import Problem

MAX_XML_BYTES = 96 * 1024 * 1024
MAX_DEPTH = 100
MAX_ELEMENTS = 2_500_000  # about three seconds
MAX_ATTRIBUTES = 100
MAX_KEPT_ELEMENTS = 200_000  # in memory at once: records that were taken no longer count
MAX_TEXT = 32 * 1024 * 1024  # a PDF that travels inside an invoice is text too
MAX_WORDS = 10_000  # letters of an element that are read as words
_PIECE = 256 * 1024
_GLANCE = 4096
_WRAPPING = b" \t\r\n\x00\x1a"
_NO_TEXT: list[str] = []


class Element:
    """One element: its name without prefix, its attributes likewise, its own text, its children in order."""

    __slots__ = ("attributes", "children", "name", "namespace", "pieces")

    def __init__(self, name: str, namespace: str = "") -> None:
        self.name = name
        self.namespace = namespace
        self.attributes: dict[str, str] = {}
        self.children: list[Element] = []
        self.pieces: list[str] = _NO_TEXT

    @property
    def text(self) -> str:
        """The text inside, runs of white space as one blank."""
        return " ".join("".join(self.pieces)[:MAX_WORDS].split())

    def child(self, *names: str) -> "Element | None":
        """Return the first child with one of these names."""
        return next((child for child in self.children if child.name in names), None)

    def every(self, *path: str) -> "Iterator[Element]":
        """Walk down by names and yield every element at the end of the path."""
        if not path:
            yield self
            return
        for child in self.children:
            if child.name == path[0]:
                yield from child.every(*path[1:])

    def first(self, *path: str) -> "Element | None":
        """Return the first element at the end of the path, whichever branch it stands in."""
        return next(self.every(*path), None)

    def at(self, *path: str) -> str:
        """Return the first text at the end of the path that is not empty; an absent element reads as empty."""
        return next((found.text for found in self.every(*path) if found.text), "")

    def attribute(self, name: str) -> str:
        return self.attributes.get(name, "").strip()


Take = Callable[[Element, Element], None]  # the root as far as it is read, and the record


class _RefusedError(Exception):
    def __init__(self, code: str, message: str, hint: str) -> None:
        super().__init__(message)
        self.problem = Problem("fichero", code, message, hint)


_DAMAGED = "Descargue o exporte de nuevo el fichero: este se ha cortado, modificado o no es XML."


def read(content: bytes, *, records: Collection[str] = (), take: Take | None = None) -> Element | Problem:
    """Read a whole document. Elements named in `records` are handed to `take` when complete and not kept,
    so that a file of a hundred thousand invoices or movements never stands in memory as a tree.
    """
    if len(content) > MAX_XML_BYTES:
        size = f"{len(content) // 1024 // 1024} MB y el máximo son {MAX_XML_BYTES // 1024 // 1024} MB"
        return Problem("fichero", "too-large", f"El fichero XML ocupa {size}.", "Divídalo en varios ficheros.")
    body = _without_wrapping(content)
    try:
        return _parse(body, _encoding_of(body), frozenset(records), take)
    except _RefusedError as refused:
        return refused.problem
    except expat.ExpatError as error:
        place = f"línea {error.lineno}, columna {error.offset + 1}"
        reason = _REASONS.get(error.code, f"el lector dice «{expat.ErrorString(error.code)}»")
        return Problem(place, "bad-xml", f"El XML no está bien formado: {reason}.", _DAMAGED)


_REASONS = {  # by expat's number
    3: "se acaba antes de tiempo",
    4: "hay un signo que no puede estar ahí",
    5: "una etiqueta se queda a medias",
    7: "una etiqueta se cierra con otro nombre",
    8: "un atributo está dos veces",
    9: "hay texto después del final",
    11: "usa una entidad sin definir",
    27: "usa un prefijo sin definir",
}


def root_of(content: bytes) -> tuple[str, str]:
    """Return name and namespace of the outermost element by its first bytes; ("", "") where there is none.

    Only to choose an importer: whoever reads the file meets every limit again.
    """
    body = _without_wrapping(content[:_PIECE])
    found: list[tuple[str, str]] = []

    def start(name: str, attributes: object) -> None:
        if not found:
            namespace, _, local = name.rpartition(" ")
            found.append((local, namespace))

    with suppress(_RefusedError, expat.ExpatError):
        parser = expat.ParserCreate(_encoding_of(body), " ")
        parser.StartElementHandler = start
        parser.StartDoctypeDeclHandler = _refuse_doctype
        for beginning in range(0, len(body), _GLANCE):
            if not found:
                parser.Parse(body[beginning : beginning + _GLANCE], False)
    return found[0] if found else ("", "")


def looks_like(content: bytes) -> bool:
    start = content[:400].lstrip(b"\xef\xbb\xbf\xff\xfe" + _WRAPPING).replace(b"\x00", b"")
    return re.match(rb"<[?!A-Za-z_]", start) is not None


def _without_wrapping(content: bytes) -> bytes:
    """Take away what mail programs and old systems put around a document: blank lines, a mark, ends of file."""
    if b"<\x00" in content[:8] or b"\x00<" in content[:8]:
        return content  # in UTF-16 a zero byte is half a letter
    return content.removeprefix(codecs.BOM_UTF8).lstrip(_WRAPPING).removeprefix(codecs.BOM_UTF8).strip(_WRAPPING)


_DECLARED = re.compile(rb"""\A<\?xml[^>]{0,200}?encoding\s*=\s*["']([^"'>]{1,40})["']""")
_ONE_BYTE = re.compile(
    r"us-ascii|ascii|latin-?[159]|iso-?8859-?\d{1,2}|(?:windows|cp|ibm)-?(?:125\d|437|85\d)|mac-?roman"
)


def _encoding_of(body: bytes) -> str | None:
    """Overrule a declaration that cannot be true; None lets the document speak.

    Programs write `encoding="utf-16"` above UTF-8 (.NET does), and UTF-8 above Latin-1 letters. Encodings in which
    one letter can be spelt in several ways (UTF-7 and such) only serve to hide things.
    """
    if b"\x00" in body[:8]:
        return "utf-16" if body[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE) else None
    found = _DECLARED.match(body)
    declared = found[1].decode("ascii", "replace").strip().lower() if found else "utf-8"
    if declared in ("utf-8", "utf8") or declared.startswith("utf-16"):
        return "utf-8" if _is_utf8(body) else "windows-1252"
    if not _ONE_BYTE.fullmatch(declared) or not _is_codec(declared):
        hint = "Guárdelo como UTF-8 o pida el original a quien lo hizo."
        raise _RefusedError("bad-encoding", f"El XML dice que su codificación es «{declared}», que no leemos.", hint)
    return declared


def _is_utf8(body: bytes) -> bool:
    """Decode by pieces: a document at the limit would not fit in memory as letters."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for start in range(0, len(body), _PIECE):
            decoder.decode(body[start : start + _PIECE])
    except UnicodeDecodeError:
        return False
    return True


def _is_codec(name: str) -> bool:
    try:
        codecs.lookup(name)
    except LookupError:
        return False
    return True


def _refuse_doctype(name: str, system_id: str | None, public_id: str | None, has_internal_subset: bool) -> None:
    message = "El XML trae una definición de tipo (DOCTYPE), que puede esconder entidades peligrosas."
    raise _RefusedError("xml-doctype", message, "Pida el fichero sin DOCTYPE: ninguna factura ni extracto lo necesita.")


def _refuse_size(what: str) -> _RefusedError:
    return _RefusedError("xml-too-complex", f"El XML tiene {what}.", "Divídalo en varios ficheros, o pida el original.")


@dataclass(slots=True)
class _Builder:
    """Takes the parser's calls; everything hostile that is no syntax error is refused here."""

    records: frozenset[str]
    take: Take | None
    stack: list[Element]
    names: dict[str, tuple[str, str]]
    seen: int = 0
    kept: int = 0
    record_depth: int = 0  # of the record that is open: one inside another is part of it
    before_record: int = 0
    letters: int = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.seen += 1
        self.kept += 1
        if self.seen > MAX_ELEMENTS:
            raise _refuse_size(f"más de {MAX_ELEMENTS} elementos")
        if self.kept > MAX_KEPT_ELEMENTS:
            raise _refuse_size(f"más de {MAX_KEPT_ELEMENTS} elementos en un solo documento")
        if len(self.stack) > MAX_DEPTH:
            raise _refuse_size(f"más de {MAX_DEPTH} niveles, uno dentro de otro")
        local = self.names.get(name)
        if local is None:
            namespace, _, bare = name.rpartition(" ")
            local = self.names[name] = (bare, namespace)
        element = Element(local[0], local[1])
        if attributes:
            if len(attributes) > MAX_ATTRIBUTES:
                raise _refuse_size(f"más de {MAX_ATTRIBUTES} atributos en un elemento")
            element.attributes = {key.rpartition(" ")[2]: value for key, value in attributes.items()}
        if not self.record_depth and len(self.stack) > 1 and element.name in self.records:
            self.record_depth, self.before_record = len(self.stack), self.kept - 1
        self.stack[-1].children.append(element)
        self.stack.append(element)

    def end(self, name: str) -> None:
        element = self.stack.pop()
        if self.record_depth == len(self.stack) and self.take is not None:
            self.take(self.stack[1], element)
            self.stack[-1].children.pop()
            self.record_depth, self.kept, self.letters = 0, self.before_record, 0

    def characters(self, piece: str) -> None:
        self.letters += len(piece)
        if self.letters > MAX_TEXT:
            raise _refuse_size("un texto demasiado largo")
        element = self.stack[-1]
        if element.pieces is _NO_TEXT:
            if not piece.isspace():
                element.pieces = [piece]
        else:
            element.pieces.append(piece)


def _parse(body: bytes, encoding: str | None, records: frozenset[str], take: Take | None) -> Element:
    above = Element("")
    builder = _Builder(records, take, [above], {})
    parser = expat.ParserCreate(encoding, " ")
    parser.buffer_text = True
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.characters
    parser.StartDoctypeDeclHandler = _refuse_doctype
    for start in range(0, len(body), _PIECE):
        parser.Parse(body[start : start + _PIECE], False)
    parser.Parse(b"", True)
    return above.children[0]

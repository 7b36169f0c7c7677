"""The one XML reader: bytes -> a tree of elements, or the Problem that says why not. Never an exception.

Hostile files end here: no DTD (so no entities), nothing is fetched, and bytes, depth and number of elements are
limited. Namespaces are dropped from names, because prefixes and versions differ from tool to tool; the root keeps
its own so that an importer can tell the version.
"""

import codecs
import re
from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from xml.parsers import expat

from amistoso.core.documents import Problem

MAX_XML_BYTES = 96 * 1024 * 1024
MAX_DEPTH = 100
MAX_ELEMENTS = 2_500_000  # about three seconds
MAX_ATTRIBUTES = 100
MAX_KEPT_ELEMENTS = 200_000  # in memory at once: records that were taken no longer count
MAX_TEXT = 32 * 1024 * 1024  # a PDF that travels inside an invoice is text too
MAX_TOKEN = 1024 * 1024  # one tag, comment or instruction; the parser reads an unfinished one again and again
MAX_NAMES = 5_000  # different names of elements, attributes and prefixes, which the parser keeps for good
MAX_WORDS = 10_000  # letters of an element that are read as words
_PIECE = 256 * 1024
_GLANCE = 4096
_WRAPPING = b" \t\r\n\x00\x1a"
_NO_TEXT: list[str] = []
_NO_ATTRIBUTES: dict[str, str] = {}


class Element:
    """One element: its name without prefix, its attributes likewise, its own text, its children in order."""

    __slots__ = ("attributes", "children", "name", "namespace", "pieces")

    def __init__(self, name: str, namespace: str = "") -> None:
        self.name = name
        self.namespace = namespace
        self.attributes: dict[str, str] = _NO_ATTRIBUTES
        self.children: list[Element] = []
        self.pieces: list[str] = _NO_TEXT

    @property
    def text(self) -> str:
        """The text inside, runs of white space as one blank."""
        pieces = self.pieces
        if not pieces:
            return ""
        return " ".join((pieces[0] if len(pieces) == 1 else "".join(pieces))[:MAX_WORDS].split())

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
        element = self
        for depth, name in enumerate(path):
            for child in element.children:
                if child.name == name:
                    element = child
                    break
            else:
                if depth == 0:
                    return ""
                break
        else:
            if text := element.text:
                return text
        # Nothing in the first branch: it may stand in another.
        return next((found.text for found in self.every(*path) if found.pieces), "")

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
    except LookupError:  # a document in UTF-16 may name any encoding inside
        return Problem("fichero", "bad-encoding", "El XML dice una codificación que no leemos.", _DAMAGED)
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

    with suppress(_RefusedError, expat.ExpatError, LookupError):
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

    Programs write `encoding="utf-16"` above UTF-8 (.NET does), UTF-8 above Latin-1, and Latin-1 above UTF-8. Encodings
    in which
    one letter can be spelt in several ways (UTF-7 and such) only serve to hide things.
    """
    if b"\x00" in body[:8]:
        return "utf-16" if body[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE) else None
    found = _DECLARED.match(body)
    declared = found[1].decode("ascii", "replace").replace("\x00", "").strip().lower() if found else "utf-8"
    if declared in ("utf-8", "utf8", "us-ascii", "ascii") or declared.startswith("utf-16"):
        return "utf-8" if _is_utf8(body) else "windows-1252"
    if not _ONE_BYTE.fullmatch(declared) or not _is_codec(declared):
        hint = "Guárdelo como UTF-8 o pida el original a quien lo hizo."
        raise _RefusedError("bad-encoding", f"El XML dice que su codificación es «{declared}», que no leemos.", hint)
    # Letters that are UTF-8 throughout are so by no accident, whatever a program wrote above them.
    return "utf-8" if not body.isascii() and _is_utf8(body) else declared


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


def _parse(body: bytes, encoding: str | None, records: frozenset[str], take: Take | None) -> Element:
    """Build the tree in the parser's own calls; everything hostile that is no syntax error is refused here.

    Three plain functions over local names: for a file of a million elements that halves the time.
    """
    above = Element("")
    stack = [above]
    names: dict[str, tuple[str, str]] = {}
    others: set[str | None] = set()
    seen = kept = letters = before_record = 0
    record_depth = 0  # of the record that is open: one inside another is part of it

    def note_name(name: str | None, uri: str | None = None) -> None:
        others.add(name)
        if len(others) > MAX_NAMES:
            raise _refuse_size(f"más de {MAX_NAMES} nombres distintos")

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal seen, kept, record_depth, before_record
        seen += 1
        kept += 1
        depth = len(stack)
        if seen > MAX_ELEMENTS or kept > MAX_KEPT_ELEMENTS or depth > MAX_DEPTH:
            raise _refuse_size(_what_is_too_much(seen, kept))
        known = names.get(name)
        if known is None:
            note_name(name)
            namespace, _, bare = name.rpartition(" ")
            known = names[name] = (bare, namespace)
        local, namespace = known
        element = Element(local, namespace)
        if attributes:
            if len(attributes) > MAX_ATTRIBUTES:
                raise _refuse_size(f"más de {MAX_ATTRIBUTES} atributos en un elemento")
            for key in attributes:
                note_name(key)
            element.attributes = {key.rpartition(" ")[2]: value for key, value in attributes.items()}
        if not record_depth and depth > 1 and local in records:
            record_depth, before_record = depth, kept - 1
        stack[-1].children.append(element)
        stack.append(element)

    def end(name: str) -> None:
        nonlocal kept, letters, record_depth
        element = stack.pop()
        if record_depth == len(stack) and take is not None:
            take(stack[1], element)
            stack[-1].children.pop()
            record_depth, kept, letters = 0, before_record, 0

    def characters(piece: str) -> None:
        nonlocal letters
        letters += len(piece)
        if letters > MAX_TEXT:
            raise _refuse_size("un texto demasiado largo")
        element = stack[-1]
        if element.pieces is not _NO_TEXT:
            element.pieces.append(piece)
        elif not piece.isspace():
            element.pieces = [piece]

    parser = expat.ParserCreate(encoding, " ")
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = characters
    parser.StartDoctypeDeclHandler = _refuse_doctype
    parser.StartNamespaceDeclHandler = note_name
    _feed(parser, body)
    return above.children[0]


def _feed(parser: "expat.XMLParserType", body: bytes) -> None:
    """In pieces, so that a tag without end is noticed before the parser has read it many times over."""
    for beginning in range(0, len(body), _PIECE):
        parser.Parse(body[beginning : beginning + _PIECE], False)
        if beginning - parser.CurrentByteIndex > MAX_TOKEN:
            raise _refuse_size("una etiqueta o un comentario demasiado largo")
    parser.Parse(b"", True)


def _what_is_too_much(seen: int, kept: int) -> str:
    if seen > MAX_ELEMENTS:
        return f"más de {MAX_ELEMENTS} elementos"
    if kept > MAX_KEPT_ELEMENTS:
        return f"más de {MAX_KEPT_ELEMENTS} elementos en un solo documento"
    return f"más de {MAX_DEPTH} niveles, uno dentro de otro"

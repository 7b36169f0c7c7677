"""What may be a logo: PNG, JPEG or SVG, small enough, and harmless. Looks at the bytes; draws nothing."""

import re
from xml.parsers import expat

MAX_BYTES = 2 * 2**20
MAX_SVG_BYTES = 300_000
MAX_SVG_PIECES = 5_000
MAX_SIDE = 6_000
MAX_DOTS = 16_000_000  # of a picture when it is unpacked: four bytes each
PNG, JPEG, SVG = "png", "jpg", "svg"
# What can run, load, or repeat itself without end; a logo needs none of it.
_REFUSED = frozenset(
    "script foreignobject image use iframe embed object animate animatetransform animatemotion set audio video link"
    " handler listener feimage filter pattern".split()
)
_WRITTEN = frozenset({"text", "tspan", "textpath", "tref"})
_OUTSIDE = re.compile(r"url\(\s*['\"]?\s*(?!['\"]?#)|@import|javascript:", re.IGNORECASE)
_NAMESPACES = ("xmlns",)


class LogoError(ValueError):
    def __init__(self, code: str, message: str, hint: str) -> None:
        super().__init__(message)
        self.code, self.message, self.hint = code, message, hint


def kind_of(content: bytes) -> str:
    """Return png, jpg or svg, or say why it cannot be a logo."""
    if not content:
        raise LogoError("logo-unreadable", "El fichero está vacío.", "Elíjalo de nuevo.")
    if len(content) > MAX_BYTES:
        message = f"La imagen ocupa más de {MAX_BYTES // 2**20} MB."
        raise LogoError("logo-too-large", message, "Guárdela más pequeña: 1000 puntos de ancho bastan.")
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        _check_size(*_png_size(content))
        return PNG
    if content.startswith(b"\xff\xd8\xff"):
        _check_size(*_jpeg_size(content))
        return JPEG
    if re.match(rb"\s*(<\?xml|<!--|<svg|<!doctype svg)", content.removeprefix(b"\xef\xbb\xbf")[:200], re.IGNORECASE):
        _check_svg(content)
        return SVG
    raise LogoError("logo-kind", "No es una imagen PNG, JPEG ni SVG.", "Guárdela como PNG.")


def _check_size(width: int, height: int) -> None:
    if not (0 < width <= MAX_SIDE and 0 < height <= MAX_SIDE and width * height <= MAX_DOTS):
        message = f"La imagen mide {width} × {height} puntos."
        raise LogoError("logo-too-large", message, "Guárdela más pequeña: 1000 puntos de ancho bastan.")


def _png_size(content: bytes) -> tuple[int, int]:
    if content[12:16] != b"IHDR":
        raise _damaged()
    return int.from_bytes(content[16:20]), int.from_bytes(content[20:24])


def _jpeg_size(content: bytes) -> tuple[int, int]:
    """Walk from mark to mark to the one that holds the size."""
    place = 2
    while place + 9 < len(content):
        if content[place] != 0xFF:
            break
        mark = content[place + 1]
        if mark == 0xFF:
            place += 1
            continue
        if 0xC0 <= mark <= 0xCF and mark not in (0xC4, 0xC8, 0xCC):
            return int.from_bytes(content[place + 7 : place + 9]), int.from_bytes(content[place + 5 : place + 7])
        place += 2 + int.from_bytes(content[place + 2 : place + 4])
    raise _damaged()


def _damaged() -> LogoError:
    return LogoError("logo-unreadable", "La imagen está dañada.", "Ábrala en otro programa y guárdela como PNG.")


def _check_svg(content: bytes) -> None:
    if len(content) > MAX_SVG_BYTES:
        message = f"El SVG ocupa más de {MAX_SVG_BYTES // 1000} kB: es más que un logotipo."
        raise LogoError("logo-too-large", message, "Simplifíquelo, o guárdelo como PNG.")
    reader = expat.ParserCreate()
    pieces = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal pieces
        pieces += 1
        if pieces > MAX_SVG_PIECES:
            raise LogoError("logo-too-large", "El SVG tiene demasiadas piezas.", "Guárdelo como PNG.")
        bare = name.rpartition(":")[2].lower()
        if bare in _WRITTEN:
            message = "El SVG lleva textos sin trazar, y saldrían con otra letra."
            raise LogoError("logo-text", message, "Conviértalos en trazados, o guárdelo como PNG.")
        if bare in _REFUSED:
            raise _hostile(f"lleva dentro «{bare}»")
        for key, value in attributes.items():
            plain = key.rpartition(":")[2].lower()
            if key.startswith(_NAMESPACES):
                continue
            if plain.startswith("on") or (plain in ("href", "src") and not value.strip().startswith("#")):
                raise _hostile(f"lleva dentro «{plain[:30]}»")
            if _OUTSIDE.search(value):
                raise _hostile("pide algo de fuera")

    def said(text: str) -> None:
        if _OUTSIDE.search(text):
            raise _hostile("pide algo de fuera")

    def declared(*_: object) -> None:
        raise _hostile("trae una definición de tipo (DOCTYPE)")

    reader.buffer_text = True
    reader.StartElementHandler, reader.CharacterDataHandler = start, said
    reader.StartDoctypeDeclHandler = reader.EntityDeclHandler = declared
    try:
        reader.Parse(content, True)
    except expat.ExpatError as error:
        raise _damaged() from error
    if not pieces:
        raise _damaged()


def _hostile(why: str) -> LogoError:
    hint = "Guárdelo como PNG, o como SVG sencillo, con los textos convertidos en trazados."
    return LogoError("logo-unsafe", f"El SVG {why}, y eso no se admite.", hint)

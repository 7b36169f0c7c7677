"""Paper: letters and statements as tagged PDF/A, laid out by typst. One compiler a process, kept warm.

What is printed goes in as data (JSON in `sys.inputs`) and pictures as files of a folder of ours: nothing that a
customer is called is ever read as markup, and no page can reach a file outside that folder or the network.
"""

import io
import json
import re
import shutil
import struct
import tempfile
import threading
import zlib
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from importlib import resources
from pathlib import Path
from typing import Any

import segno
import typst

PAGES = ("letter", "statement", "meeting", "mandate", "logo")
MASK = 3
QUIET = 2  # modules around a code on paper, where the page is white too
_BITS = bytes.maketrans(b"\0\1", b"10")  # a dark module is no light
LOGO_DOTS_PER_INCH = 300
_PICTURE = re.compile(r"[0-9a-f]{64}\.png")


class UnprintableError(ValueError):
    """A page that cannot be laid out: our mistake, or a picture that is none."""


class _Press:
    """A compiler and its folder. Typst compiles one document after the other, so that one thread at a time prints."""

    def __init__(self, fonts: str) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="amistoso-pages-"))
        for name in PAGES:
            page = resources.files("amistoso").joinpath("channels", "pages", f"{name}.typ")
            (self.folder / f"{name}.typ").write_text(page.read_text("utf-8"), "utf-8")
        found = [fonts] if fonts and Path(fonts).is_dir() else []
        self.fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=found)
        self.compilers: dict[str, typst.Compiler] = {}
        self.lock = threading.Lock()

    def __del__(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)

    def compiler(self, name: str) -> typst.Compiler:
        if name not in self.compilers:
            page = self.folder / f"{name}.typ"
            self.compilers[name] = typst.Compiler(page, root=self.folder, font_paths=self.fonts)
        return self.compilers[name]

    def keep(self, pictures: Mapping[str, bytes]) -> None:
        for name, content in pictures.items():
            if not _PICTURE.fullmatch(name):
                raise UnprintableError(f"«{name[:40]}» is no name of a picture.")
            place = self.folder / name
            if not place.exists():
                place.write_bytes(content)


@lru_cache(maxsize=4)
def _press(fonts: str) -> _Press:
    return _Press(fonts)


def letters(
    pages: Sequence[Mapping[str, Any]],
    *,
    title: str,
    author: str,
    at: datetime,
    fonts: str,
    is_duplex: bool = False,
    pictures: Mapping[str, bytes] | None = None,
) -> bytes:
    """Return one PDF with every letter; printed on both sides, each begins on a sheet of its own."""
    if not pages:
        raise UnprintableError("There is no letter to print.")
    run = {"letters": list(pages), "title": title, "author": author, "duplex": is_duplex}
    return _printed("letter", run, at, fonts, pictures or {})


def statement(
    page: Mapping[str, Any], *, at: datetime, fonts: str, pictures: Mapping[str, bytes] | None = None
) -> bytes:
    return _printed("statement", page, at, fonts, pictures or {})


def sheet(page: Mapping[str, Any], *, at: datetime, fonts: str) -> bytes:
    """Return the sheet that prepares a meeting."""
    return _printed("meeting", page, at, fonts, {})


def mandate(page: Mapping[str, Any], *, at: datetime, fonts: str, pictures: Mapping[str, bytes] | None = None) -> bytes:
    return _printed("mandate", page, at, fonts, pictures or {})


def _printed(name: str, run: Mapping[str, Any], at: datetime, fonts: str, pictures: Mapping[str, bytes]) -> bytes:
    press = _press(fonts)
    inputs = {"run": json.dumps(run, ensure_ascii=False)}
    at = at.replace(microsecond=0)  # a PDF knows no smaller time than a second
    with press.lock:
        press.keep(pictures)
        compiler = press.compiler(name)
        try:
            # Archival and accessible at once; what no font here can write is still printed, without the seal.
            made = compiler.compile(sys_inputs=inputs, format="pdf", pdf_standards=["a-3a", "ua-1"], timestamp=at)
            return _bytes(made)
        except typst.TypstError as error:
            first = error
        try:
            return _bytes(compiler.compile(sys_inputs=inputs, format="pdf", timestamp=at))
        except typst.TypstError as error:
            raise UnprintableError(f"{error.message} ({first.message})") from error


def _bytes(made: Any) -> bytes:
    if not isinstance(made, bytes):
        raise UnprintableError("Nothing came out of the press.")
    return made


def redrawn(content: bytes, kind: str) -> bytes:
    """Draw a picture anew, as large as letters need it; what else the file held is gone."""
    press = _press("")
    with press.lock, tempfile.TemporaryDirectory(prefix="amistoso-logo-") as folder:
        Path(folder, f"picture.{kind}").write_bytes(content)
        page = Path(folder, "logo.typ")
        shutil.copyfile(press.folder / "logo.typ", page)
        compiler = typst.Compiler(page, root=folder, font_paths=press.fonts)
        try:
            inputs = {"picture": f"picture.{kind}"}
            return _bytes(compiler.compile(sys_inputs=inputs, format="png", ppi=LOGO_DOTS_PER_INCH))
        except typst.TypstError as error:
            raise UnprintableError(error.message) from error


def qr_dots(payload: str) -> list[int]:
    """Return a code as a picture for the page: a PNG of a dot a module, with the quiet zone that readers need.

    Written here, row by row: the library goes through a print run's codes module by module, four times as long.
    """
    code, white = _code(payload), b"1" * QUIET
    side = len(code.matrix) + 2 * QUIET
    wide = -(-side // 8)  # bytes; the last bits of a row are nobody's
    empty = [b"1" * side] * QUIET
    told = [*empty, *(white + bytes(row).translate(_BITS) + white for row in code.matrix), *empty]
    rows = (int(row, 2) << (wide * 8 - side) for row in told)
    dots = b"".join(b"\0" + row.to_bytes(wide, "big") for row in rows)
    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)  # one bit a dot, grey, nothing interlaced
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(dots)), (b"IEND", b""))
    return list(b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, content) for kind, content in parts))


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def qr_png(payload: str, scale: int = 6, border: int = 4) -> bytes:
    out = io.BytesIO()
    _code(payload).save(out, kind="png", scale=scale, border=border)
    return out.getvalue()


@lru_cache(maxsize=256)
def _code(payload: str) -> segno.QRCode:
    """EPC069-12 asks for error correction M and no more than version 13.

    Weighing all eight masks takes five times as long as the rest; readers take any.
    """
    return segno.make_qr(payload, error="m", encoding="utf-8", eci=False, boost_error=False, mask=MASK)

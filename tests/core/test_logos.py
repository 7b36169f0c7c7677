"""What may be a logo: pictures, small and harmless. Everything that could run, load or swell is refused."""

import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amistoso.core import logos
from amistoso.core.logos import LogoError

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10">'


def png(width: int = 2, height: int = 2) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    rows = b"".join(b"\0" + b"\x20\x60\xa0" * width for _ in range(min(height, 8)))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def svg(inside: str) -> bytes:
    return f"{HEAD}{inside}</svg>".encode()


def jpeg(width: int, height: int) -> bytes:
    frame = b"\xff\xc0\x00\x11\x08" + struct.pack(">HH", height, width) + b"\x03\x01\x22\x00\x02\x11\x01\x03\x11\x01"
    return b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00" + frame + b"\xff\xd9"


def test_pictures_are_told_by_their_bytes():
    assert logos.kind_of(png()) == "png"
    assert logos.kind_of(jpeg(300, 90)) == "jpg"
    assert logos.kind_of(svg('<path d="M0 0h9v9z" fill="url(#a)"/>')) == "svg"
    assert logos.kind_of(b'<?xml version="1.0"?><!-- x -->' + svg("<rect/>")) == "svg"


HOSTILE = (
    "<script>alert(1)</script>", '<rect onclick="x()"/>', '<image href="file:///etc/passwd"/>',
    '<image xlink:href="https://x.example/a.png"/>', '<use href="https://x.example/#a"/>',
    '<a href="javascript:alert(1)"><rect/></a>', "<foreignObject><body/></foreignObject>",
    '<rect style="fill:url(https://x.example/a)"/>', "<style>@import 'https://x.example/a.css';</style>",
    '<rect fill="url( \'file:///etc/passwd\')"/>', '<animate attributeName="x"/>', '<filter id="a"/>',
    '<svg:script xmlns:svg="http://www.w3.org/2000/svg">1</svg:script>', '<g><SCRIPT>1</SCRIPT></g>',
)  # fmt: skip


@pytest.mark.parametrize("inside", HOSTILE)
def test_what_could_run_or_load_is_refused(inside):
    with pytest.raises(LogoError) as refused:
        logos.kind_of(svg(inside))
    assert refused.value.code == "logo-unsafe"


def test_entities_that_swell_are_refused_before_they_do():
    laughs = '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>' + HEAD + "&b;</svg>"
    with pytest.raises(LogoError, match="DOCTYPE"):
        logos.kind_of(f'<?xml version="1.0"?>{laughs}'.encode())


def test_letters_that_would_come_out_in_another_face_are_refused():
    with pytest.raises(LogoError) as refused:
        logos.kind_of(svg("<text>Robles</text>"))
    assert refused.value.code == "logo-text"


@pytest.mark.parametrize(
    "content",
    [png(9000, 10), png(5000, 5000), jpeg(60000, 60000), b"\x89PNG\r\n\x1a\n" + b"x" * (2 * 2**20),
     svg("<rect/>" * 6000), svg(f"<!--{'x' * 400_000}-->")],
    ids=["wide", "many-dots", "jpeg", "heavy", "pieces", "long"],
)  # fmt: skip
def test_what_is_too_large_is_refused_before_it_is_unpacked(content):
    with pytest.raises(LogoError) as refused:
        logos.kind_of(content)
    assert refused.value.code == "logo-too-large"


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"GIF89a" + b"0" * 50, b"<html></html>", b"PK\x03\x04"])
def test_anything_else_is_no_logo(content):
    with pytest.raises(LogoError):
        logos.kind_of(content)


@given(st.binary(max_size=300))
def test_no_bytes_break_it(content):
    for start in (b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"<svg "):
        try:
            logos.kind_of(start + content)
        except LogoError as refused:
            assert refused.hint  # noqa: PT017 - both ways out are right

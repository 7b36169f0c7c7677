"""A PNG or a grey picture of pdftoppm as an array of bytes, for who looks for a code in it."""

import struct
import subprocess
import zlib
from pathlib import Path


def read_png(content: bytes) -> memoryview:
    """Read a grey or two-coloured PNG without interlacing, as the QR writer makes them."""
    at, held, header = 8, b"", (0, 0, 0, 0)
    while at < len(content):
        length, kind = struct.unpack(">I4s", content[at : at + 8])
        body = content[at + 8 : at + 8 + length]
        if kind == b"IHDR":
            header = struct.unpack(">IIBB", body[:10])
        elif kind == b"IDAT":
            held += body
        at += 12 + length
    width, height, depth, _ = header
    stride = (width * depth + 7) // 8 + 1
    whole = zlib.decompress(held)
    lines, above = [], bytes(stride)
    for place in range(height):
        line = whole[place * stride : (place + 1) * stride]
        assert line[0] in (0, 2), "a filter that this reader does not know"
        if line[0] == 2:  # each byte is told by how it differs from the one above
            line = bytes([0, *((one + before) % 256 for one, before in zip(line[1:], above[1:], strict=True))])
        lines.append(line)
        above = line
    if depth == 1:
        bits = ("".join(f"{byte:08b}" for byte in line[1:])[:width] for line in lines)
        lines = [bytes([0] + [255 * (bit == "1") for bit in row]) for row in bits]
    return _picture(b"".join(line[1:] for line in lines), width, height)


def page_of(pdf: bytes, folder: Path, page: int = 1, dots_per_inch: int = 150) -> memoryview:
    """Render a page of a PDF as it is printed, in grey."""
    source, target = folder / "page.pdf", folder / "page"
    source.write_bytes(pdf)
    asked = ["-gray", "-singlefile", "-r", str(dots_per_inch), "-f", str(page), "-l", str(page)]
    subprocess.run(["pdftoppm", *asked, source, target], check=True, capture_output=True)
    drawn = target.with_suffix(".pgm").read_bytes()
    _, width, height, _ = drawn.split(maxsplit=3)
    return _picture(drawn[-int(width) * int(height) :], int(width), int(height))


def _picture(pixels: bytes, width: int, height: int) -> memoryview:
    return memoryview(pixels).cast("B", (height, width))

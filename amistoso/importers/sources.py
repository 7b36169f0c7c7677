"""The bytes of a file, whether they are at hand or stand on a disk: read again and again from the start, in pieces.

A file of a hundred megabytes is never held whole. Knows no path: who has one says how it is opened.
"""

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import BinaryIO

PIECE_BYTES = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Source:
    size: int
    open: Callable[[], BinaryIO]

    def head(self, size: int) -> bytes:
        with self.open() as file:
            return file.read(size)

    def pieces(self, until: int | None = None) -> Iterator[bytes]:
        left = self.size if until is None else until
        with self.open() as file:
            while left > 0 and (piece := file.read(min(left, PIECE_BYTES))):
                left -= len(piece)
                yield piece


def of(content: bytes | Source) -> Source:
    return content if isinstance(content, Source) else Source(len(content), partial(io.BytesIO, content))


def whole(content: bytes | Source) -> bytes:
    return content.head(content.size) if isinstance(content, Source) else content

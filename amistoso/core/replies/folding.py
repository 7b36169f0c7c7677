"""A text without capitals and accents, letter for letter: what is found in it can be quoted from the original."""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

# A full stop ends a sentence only before a space, so that amounts, S.L. and addresses stay whole.
_END = re.compile(r"[.…]+(?=[\s\"»”)]|$)|[!?]+|\n\s*\n|\n(?=\s*[-•*·])|\n|;|(?<=[\w,:] )(?=¿\s?\w)|\s[-–—]\s")
_ABBREVIATED = re.compile(
    r"\b(?:sr|sra|sres|dr|dra|d|dna|ud|uds|vd|num|n|tel|art|ref|fra|fras|fact|fac|inv|av|mr|mrs"
                          r"|ms|no|s\.l|s\.a|s\.l\.u|dic|nov|ene|feb|mar|abr|jun|jul|sep|sept|oct|dec|jan|apr|aug)$"
)  # fmt: skip
_TAG = re.compile(
    r"(?:,|\s)\s*(?:ok|okey|vale|no|verdad|de acuerdo|eh|right|okay|all right|alright|sounds? good|estamos)\s*$"
)
_CLAUSE = re.compile(r"[,:()]|\s[-–—]\s|\s(?=(?:pero|aunque|porque|but|although|because|so)\b)")


class Span(NamedTuple):
    """A piece of a folded text, by where it stands there."""

    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


@lru_cache(maxsize=4096)
def _letter(letter: str) -> str:
    """Return one sign for one sign, whatever its capital or accent."""
    bare = unicodedata.normalize("NFKD", letter)[:1] or letter
    return bare.lower()[:1]


def fold(text: str) -> str:
    """Return the text in small letters without accents, as long as it was."""
    folded = "".join(map(_letter, text)) if not text.isascii() else text.lower()
    return folded.replace("’", "'").replace("´", "'").replace("`", "'")


def sentences(folded: str) -> list[tuple[Span, bool]]:
    """Cut into sentences, and say of each whether it asks something."""
    found: list[tuple[Span, bool]] = []
    start = 0
    for end in _END.finditer(folded):
        head = folded[start : end.start()]
        if end[0].startswith(".") and _ABBREVIATED.search(head.rstrip()[-12:]):
            continue
        if head.strip():
            found.append((Span(head, start), _asks(head, end[0])))
        elif "?" in end[0] and found:
            found[-1] = (found[-1][0], True)
        start = end.end()
    if folded[start:].strip():
        found.append((Span(folded[start:], start), _asks(folded[start:], "")))
    return found


def _asks(head: str, end: str) -> bool:
    """«El viernes os pago, ¿vale?» tells; «¿os pago el viernes?» asks."""
    return ("?" in end or "¿" in head) and _TAG.search(head) is None


def clause_before(sentence: str, at: int) -> str:
    """Return what stands before this place in the same clause: a «no» of another clause denies nothing here."""
    head = sentence[:at]
    cuts = [cut.end() for cut in _CLAUSE.finditer(head)]
    return head[cuts[-1] :] if cuts else head

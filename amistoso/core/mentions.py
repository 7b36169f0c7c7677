"""What a bank's text mentions that may be an invoice, before any invoice is known: by this the books are looked up."""

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from amistoso.core.invoice_numbers import MAX_BETWEEN, MAX_PIECES
from amistoso.core.plain_texts import bare, cleaned, of_rf, runs_of

MAX_FIGURES = 16  # longer runs are no invoice numbers


class Mentions(NamedTuple):
    """By what the invoices that a text may name can be looked up, long before any of them is known."""

    tails: set[str]
    joined: set[str]
    references: set[str]


def mentions(texts: Iterable[str], *, with_references: bool = True) -> Mentions:
    """Gather the figures and words that could be the end of a number, a number in one piece, or a reference."""
    found = Mentions(set(), set(), set())
    for text in filter(None, texts):
        whole, clean = cleaned(text)
        figures = [run for run in runs_of(clean) if run.text[0].isdigit() and len(run.text) <= MAX_FIGURES]
        found.tails.update(run.text for run in figures)
        for run, rest in pairwise(figures):
            if clean[run.end : rest.start] == " ":
                found.tails.add(bare(clean[run.start : run.end] + clean[rest.start : rest.end]))
            first, last = int(run.text), int(rest.text)
            if 1 < last - first <= MAX_BETWEEN:
                found.tails.update(map(str, range(first + 1, last)))
        _mention_pieces(whole, found, with_references=with_references)
    return found


def _mention_pieces(whole: str, found: Mentions, *, with_references: bool) -> None:
    words = [word for word in re.split(r"[^A-Z0-9]+", whole) if word]
    for start, word in enumerate(words):
        joined = ""
        for piece in words[start : start + MAX_PIECES] if with_references or word.startswith("RF") else ():
            joined += piece
            if len(joined) >= 5 and not joined.isalpha():
                found.references.add(joined)
        if content := of_rf(word) or of_rf(joined):
            found.joined.add(content)
            found.tails.add(bare(content) if content.isdigit() else content)
        if len(word) >= 6 and not word.isalpha():
            led = re.match(r"[A-Z]+", word)
            found.joined.update({word, word[led.end() :] if led else word})

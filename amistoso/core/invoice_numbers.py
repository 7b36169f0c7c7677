"""Invoice numbers as people write them in a bank transfer, and as the books write them.

`FRA 2026/0123 y 124` names 2026/0123 and 2026/0124. Separators, leading zeros and words such as "factura" do not
count; dates, amounts and account numbers are no invoice numbers. Knows no customer and no amount.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from amistoso.core.plain_texts import AMOUNTS, DATES, Run, bare, cleaned, of_rf, plain, reference_key, runs_of

MAX_PIECES = 8  # words of a reference written with spaces
MAX_SAME = 60  # invoices of one text; more of them identify nothing
MAX_RUNS = 6  # letter and digit runs of one number: FV-2026/A/000123 has four
MAX_BETWEEN = 40  # invoices of a range: "de la 123 a la 130"
_KEYWORDS = frozenset(
    "FRA FRAS FRS FTRA FACT FACTS FAC FACS FACTURA FACTURAS FACTURES FATURA FATURAS FT FV F INV INVOICE INVOICES"
    " RECHNUNG RG N NO NUM NUMERO NRO NR".split()
)
_INVOICE_WORDS = frozenset("FRA FRAS FTRA FACT FACTS FAC FACS FACTURA FACTURAS INV INVOICE INVOICES".split())
_CONNECTORS = frozenset({"Y", "E", "I", "AND", "MAS", "FRA", "FRAS", "FACT", "FACTURA", "F", "N", "NO", "NUM"})
_RANGE_WORDS = frozenset({"A", "AL", "HASTA", "TO", "BIS"})
_RANGE_SIGNS = frozenset({"-", "–", "/-", "..."})
_YEAR = re.compile(r"20[123]\d")
_COMPACT_DAY = re.compile(r"20\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])")
_NAMED = re.compile(r"\b(?:FRAS?|FACTS?|FACTURAS?|FACS?|INVOICES?)\b[^\d]{0,12}\d{3}|(?:FRA|FACT|FAC)\d{3}")


class Strength(IntEnum):
    """How much a number found in a text says by itself."""

    PARTIAL = 1  # only the last figures, or without its series: it needs to know the payer
    SHORT = 2  # the whole number, but so short that the figures may mean something else
    FULL = 3


class Written(IntEnum):
    """How a number stands in the text."""

    WHOLE = 0
    IN_SHORT = 1  # the 124 of "2026/0123 y 124"
    BETWEEN = 2  # not at all: it lies inside a range such as "123 a 130"


class Sighting(NamedTuple):
    """A number seen in a text: the invoices it may be, and how surely."""

    invoice_ids: tuple[int, ...]
    strength: Strength
    has_keyword: bool
    written: Written = Written.WHOLE


def _strength(runs: Sequence[str]) -> Strength:
    figures = [run for run in runs if run.isdigit()]
    if not figures:
        return Strength.PARTIAL
    if len(runs) == 1 and _COMPACT_DAY.fullmatch(runs[0]):
        return Strength.SHORT
    count = sum(map(len, figures))
    has_letters = len(figures) < len(runs)
    if len(figures) == 2 and len(runs) == 2 and _is_month(*figures):
        return Strength.SHORT
    if len(runs) == 1 and count < 9:  # any bare figures: an order, a file, a date of somebody else
        return Strength.SHORT
    if count >= 6 or (has_letters and count >= 4) or (len(figures) >= 2 and count >= 5):
        return Strength.FULL
    return Strength.SHORT


def _is_month(first: str, second: str) -> bool:
    """Say whether it may as well be a month: "2026/11" and "7/2026" stand in many texts."""
    years = [one for one in (first, second) if re.fullmatch(r"(19|20)\d\d", one)]
    return bool(years) and min(int(first), int(second)) <= 31


def tail_of(runs: Sequence[str]) -> str:
    """Return the last figures of a number, or those before a year at its end: 123 of 2026/0123 and of 123/2026.

    The column `number_tail` says the same in SQL.
    """
    figures = [run for run in runs if run.isdigit()]
    if len(figures) > 1 and _YEAR.fullmatch(figures[-1]) and not _YEAR.fullmatch(figures[-2]) and figures[-2] != "0":
        return figures[-2]
    return figures[-1] if figures else ""


@lru_cache(maxsize=65536)
def keys_of(number: str) -> tuple[str, str]:
    """Return the tail of a number and the number in one piece, as the books are looked up by them."""
    text = plain(number)
    return tail_of([run.text for run in runs_of(text)]), reference_key(text)


# Text -> the invoices it may be, as small as it goes: a million open invoices stand here. Empty: too many to say.
Table = dict[str, tuple[int, ...]]


def _note(table: Table, key: str, invoice_id: int) -> None:
    """The year at the end of every number would else gather them all."""
    known = table.get(key)
    if known is None:
        table[key] = (invoice_id,)
    elif known and invoice_id not in known:
        table[key] = (*known, invoice_id) if len(known) < MAX_SAME else ()


@dataclass(slots=True)
class NumberIndex:
    """Invoice numbers and payment references of open invoices, by what a text may hold of them."""

    whole: Table = field(default_factory=dict)
    partial: Table = field(default_factory=dict)
    compact: Table = field(default_factory=dict)
    references: Table = field(default_factory=dict)
    firsts: set[str] = field(default_factory=set)  # how numbers begin: most words of a text begin none

    def add(self, invoice_id: int, number: str, reference: str = "") -> None:
        text = plain(number)
        runs = [run.text for run in runs_of(text)]
        if runs and any(run.isdigit() for run in runs):
            self._add_number(invoice_id, runs, reference_key(text))
        key = reference_key(reference)
        if len(key) >= 5 and any(mark.isdigit() for mark in key):
            _note(self.references, key, invoice_id)

    def refer(self, invoice_id: int, reference: str) -> None:
        """Let a payment reference of our own find its invoice."""
        _note(self.references, reference_key(reference), invoice_id)

    def _add_number(self, invoice_id: int, runs: list[str], compact: str) -> None:
        _note(self.whole, "-".join(runs), invoice_id)
        self.firsts.add(runs[0])
        rest = runs
        if runs[0] in _KEYWORDS and len(runs) > 1:  # the F of F-2026/123 says "factura", it is no series
            rest = runs[1:]
            _note(self.whole, "-".join(rest), invoice_id)
            self.firsts.add(rest[0])
        if len(compact) >= 6:
            _note(self.compact, compact, invoice_id)
        figures = [position for position, run in enumerate(rest) if run.isdigit()]
        for start in figures[:1] if figures[0] > 0 else []:
            _note(self.partial, "-".join(rest[start:]), invoice_id)
            self.firsts.add(rest[start])
        if len(rest) > 1 and (tail := tail_of(rest)):
            _note(self.partial, tail, invoice_id)
            self.firsts.add(tail)
        if len(rest) > 1 and _YEAR.fullmatch(rest[0]):  # 2026/0123 written 26/123, which F26-123 may be as well
            _note(self.whole, "-".join([rest[0][2:], *rest[1:]]), invoice_id)
            self.firsts.add(rest[0][2:])


class Reading(NamedTuple):
    sightings: tuple[Sighting, ...]
    names_unknown: bool  # says "factura 4521", and no open invoice is that


@dataclass(slots=True)
class _Reader:
    """One pass over one text, left to right."""

    text: str
    runs: list[Run]
    index: NumberIndex
    sightings: list[Sighting] = field(default_factory=list)
    names_unknown: bool = False
    keyword: str = ""
    range_from: int | None = None  # the last figures of the number before "a" or "hasta"
    before: list[str] = field(default_factory=list)  # the runs of the last number seen: "124" may go on from it
    starts: list[list[str]] = field(default_factory=list)  # how the numbers seen so far begin: 2026, F-26

    def read(self) -> None:
        position = 0
        while position < len(self.runs):
            position += self._step(position)

    def _step(self, position: int) -> int:
        run = self.runs[position]
        if run.text in _RANGE_WORDS and self._goes_on(position):
            self.range_from = int(self.before[-1])
            return 1
        first = self._range_starts(position)
        length, sighting = self._longest(position, self.index.whole, Strength.FULL)
        if sighting is None and run.text.isdigit():
            length, sighting = 1, self._continued(position)
        if sighting is None:
            length, sighting = self._longest(position, self.index.partial, Strength.PARTIAL)
        if sighting is None and run.text.isdigit():
            length, sighting = self._torn(position)
        if sighting is not None:
            self.sightings.append(sighting)
            self._add_between(first)
            return length
        self.range_from = None
        if run.text in _KEYWORDS:
            self.keyword = self.keyword if run.text in _CONNECTORS and self.keyword else run.text
        elif run.text.isdigit():
            is_number = run.end - run.start >= 3 and not re.fullmatch(r"20\d\d", run.text)
            if self.keyword in _INVOICE_WORDS and is_number and not self.before:
                self.names_unknown = True
        elif run.text not in _CONNECTORS:
            self.keyword, self.before = "", []
        return 1

    def _longest(self, position: int, table: Table, at_best: Strength) -> tuple[int, Sighting | None]:
        """Look for the longest number that starts here."""
        if self.runs[position].text not in self.index.firsts:
            return 1, None
        for length in range(min(MAX_RUNS, len(self.runs) - position), 0, -1):
            words = [run.text for run in self.runs[position : position + length]]
            if not any(map(str.isdigit, words)) or (length > 1 and words[0] in _INVOICE_WORDS):
                continue
            found = table.get("-".join(words))
            if not found or (at_best is Strength.PARTIAL and length == 1 and not self._is_part(position)):
                continue
            strength = min(at_best, _strength(words))
            if self._is_embedded(position, length):
                strength = Strength.PARTIAL
            found = self._as_written(found, position, length)
            self.before = words
            if len(words) > 1 and at_best is Strength.FULL and words[:-1] not in self.starts:
                self.starts.append(words[:-1])
            return length, Sighting(found, strength, bool(self.keyword) or words[0] in _KEYWORDS)
        return 1, None

    def _as_written(self, found: tuple[int, ...], position: int, length: int) -> tuple[int, ...]:
        """Of 2026/0123 and FV-2026-123, which are one without zeros and words, take what stands there to the letter."""
        if len(found) == 1:
            return found
        said = self.text[self.runs[position].start : self.runs[position + length - 1].end]
        whole = self.index.compact.get(reference_key(said), ())
        written = tuple(one for one in found if one in whole)
        return written if len(written) == 1 else found

    def _is_part(self, position: int) -> bool:
        """Say whether bare figures may be the end of a number: after "factura", and no day, month or year."""
        run = self.runs[position]
        return bool(self.keyword) and run.end - run.start >= 3 and not _YEAR.fullmatch(run.text)

    def _continued(self, position: int) -> Sighting | None:
        """Read the 124 of "2026/0123 y 124" as 2026/0124; after two series it may be of either."""
        run, found, strength = self.runs[position], set[int](), Strength.FULL
        figures = run.text
        if not self.before or run.end - run.start < min(3, len(self.before[-1])):
            return None  # a day or a month after the number
        for start in self.starts:
            words = [*start, figures]
            if ids := self.index.whole.get("-".join(words)):
                found.update(ids)
                strength = min(strength, _strength(words))
                self.before = words
        if not found:
            return None
        return Sighting(tuple(sorted(found)), strength, bool(self.keyword), Written.IN_SHORT)

    def _goes_on(self, position: int) -> bool:
        """Say whether a number stands before this word and another after it."""
        follows = self.runs[position + 1] if position + 1 < len(self.runs) else None
        return bool(self.before and self.before[-1].isdigit() and follows and follows.text.isdigit())

    def _range_starts(self, position: int) -> int | None:
        """Return the figures that a range to this number would begin with: after "a", or a dash between two."""
        if self.range_from is not None or not position or not self.before or not self.before[-1].isdigit():
            return self.range_from
        between = self.text[self.runs[position - 1].end : self.runs[position].start].strip()
        is_last = self.runs[position - 1].text == self.before[-1]
        return int(self.before[-1]) if is_last and between in _RANGE_SIGNS else None

    def _add_between(self, first: int | None) -> None:
        self.range_from = None
        if first is None or not self.before[-1].isdigit() or not 1 < int(self.before[-1]) - first <= MAX_BETWEEN:
            return
        for figures in range(first + 1, int(self.before[-1])):
            found = self.index.whole.get("-".join([*self.before[:-1], str(figures)]))
            if found:
                strength = self.sightings[-1].strength
                self.sightings.append(Sighting(found, strength, bool(self.keyword), Written.BETWEEN))

    def _torn(self, position: int) -> tuple[int, Sighting | None]:
        """Put together what the end of a bank's line tore apart: "2026/01 23" is 2026/0123, perhaps."""
        if position + 1 >= len(self.runs):
            return 1, None
        run, rest = self.runs[position], self.runs[position + 1]
        if not rest.text.isdigit() or self.text[run.end : rest.start] != " ":
            return 1, None
        joined = bare(self.text[run.start : run.end] + self.text[rest.start : rest.end])
        for earlier in range(min(MAX_RUNS - 1, position), -1, -1):
            words = [*(one.text for one in self.runs[position - earlier : position]), joined]
            found = self.index.whole.get("-".join(words)) if earlier or len(joined) >= 5 else None
            if found:
                self.before = words
                return 2, Sighting(found, Strength.PARTIAL, bool(self.keyword))
        return 1, None

    def _is_embedded(self, position: int, length: int) -> bool:
        """Say whether letters stick to the number: A2026/123 is not 2026/123."""
        first, last = self.runs[position], self.runs[position + length - 1]
        earlier = self.runs[position - 1] if position else None
        later = self.runs[position + length] if position + length < len(self.runs) else None
        if earlier and earlier.end == first.start and earlier.text not in _KEYWORDS:
            return True
        return bool(later and later.start == last.end and later.text.isalpha() and later.text not in _CONNECTORS)


def read(texts: Iterable[str], index: NumberIndex) -> Reading:
    """Find every number and payment reference of the index in what the bank says about a payment."""
    sightings: list[Sighting] = []
    names_unknown = False
    for text in texts:
        if not text:
            continue
        whole, clean = cleaned(text)
        sightings += _in_one_piece(whole, index)
        reader = _Reader(clean, runs_of(clean), index)
        reader.read()
        sightings += reader.sightings
        if reader.names_unknown and not names_unknown:
            rest = AMOUNTS.sub(" ", DATES.sub(" ", whole))  # "factura 150,00" names an amount
            names_unknown = _NAMED.search(rest) is not None
    return Reading(tuple(sightings), names_unknown and not sightings)


def _in_one_piece(text: str, index: NumberIndex) -> list[Sighting]:
    """Find references, whatever spaces they have, and numbers without separators: RF18 5390 0754 7034, F2600123."""
    found = []
    words = [word for word in re.split(r"[^A-Z0-9]+", text) if word]
    for start, word in enumerate(words):
        joined = ""
        # Only a reference may have spaces, and RF begins one that no index need know.
        for piece in words[start : start + MAX_PIECES] if index.references or word.startswith("RF") else ():
            joined += piece
            if index.references.get(joined):
                found.append(Sighting(index.references[joined], Strength.FULL, True))
            if content := joined.startswith("RF") and of_rf(joined):
                own = index.compact.get(content) or index.whole.get(content)
                found += [Sighting(own, Strength.FULL, True)] if own else []
        led = re.match(r"[A-Z]+", word)
        has_keyword = (start > 0 and words[start - 1] in _KEYWORDS) or bool(led and led[0] in _KEYWORDS)
        for compact in {word, word[led.end() :] if led and led[0] in _KEYWORDS else word}:
            if len(compact) >= 6 and index.compact.get(compact):
                strength = Strength.SHORT if len(compact) < 7 or _COMPACT_DAY.fullmatch(compact) else Strength.FULL
                found.append(Sighting(index.compact[compact], strength, has_keyword))
    return found

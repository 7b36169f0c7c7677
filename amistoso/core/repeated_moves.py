"""Which movements of a report are ones the account has already, told by another report in other words.

An intraday report, the notification of a credit and the statement of the evening tell the same money, each in its own
way; so do two statements of one day in two formats. Every known line answers for one movement and no more.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from amistoso.core.documents import BankEntry
from amistoso.core.plain_texts import plain

_TELLING_LETTERS = 4
WINDOW_DAYS = 5  # a bank books a movement told during the day at most so much later


@dataclass(frozen=True, slots=True)
class KnownMove:
    """A line of the account, and the days that its statement covers."""

    id: int
    booked_on: date
    value_on: date
    amount_minor: int
    text: str
    payer_iban: str
    end_to_end_id: str
    bank_id: str
    is_final: bool
    from_on: date
    until_on: date


@dataclass(frozen=True, slots=True)
class Report:
    from_on: date
    until_on: date
    is_final: bool


Alike = Callable[[BankEntry, KnownMove, Report], bool]


def pairs(entries: Sequence[BankEntry], known: Sequence[KnownMove], report: Report) -> dict[int, tuple[int, ...]]:
    """Return position of the entry -> the known lines that tell it (several where the bank told a batch in parts)."""
    found: dict[int, tuple[int, ...]] = {}
    free = {move.id: move for move in known}
    for alike in _ALIKE:
        by_amount: dict[int, list[KnownMove]] = defaultdict(list)
        for move in free.values():
            by_amount[move.amount_minor].append(move)
        for at, entry in enumerate(entries):
            if at in found:
                continue
            same = (move for move in by_amount[entry.amount_minor] if move.id in free)
            told = next((one for one in same if _may_repeat(entry, one, report) and alike(entry, one, report)), None)
            if told is not None:
                found[at] = (told.id,)
                del free[told.id]
    left = [(at, entry) for at, entry in enumerate(entries) if at not in found]
    found.update(_batches(left, list(free.values()), report))
    return found


def _may_repeat(entry: BankEntry, move: KnownMove, report: Report) -> bool:
    """Two final statements repeat each other only on days that both cover; a provisional one is repeated by nature."""
    if _differ(entry.end_to_end_id, move.end_to_end_id) or _differ(entry.payer_iban, move.payer_iban):
        return False
    if report.is_final and move.is_final:
        is_told_there = move.from_on <= entry.booked_on <= move.until_on
        return is_told_there and report.from_on <= move.booked_on <= report.until_on
    return abs((entry.booked_on - move.booked_on).days) <= WINDOW_DAYS


def _differ(one: str, other: str) -> bool:
    return bool(one and other and one != other)


def _same_number(entry: BankEntry, move: KnownMove, report: Report) -> bool:
    return bool(entry.bank_id) and entry.bank_id == move.bank_id


def _same_end_to_end(entry: BankEntry, move: KnownMove, report: Report) -> bool:
    return bool(entry.end_to_end_id) and entry.end_to_end_id == move.end_to_end_id


def _same_days_and_words(entry: BankEntry, move: KnownMove, report: Report) -> bool:
    if entry.booked_on != move.booked_on:
        return False
    return plain(entry.text) == plain(move.text) or bool(_words(entry.text) & _words(move.text))


def _words(text: str) -> set[str]:
    """Return the words that tell one payment from another; one report keeps the accents and the next does not."""
    return {word for word in re.findall(r"\w+", plain(text)) if len(word) >= _TELLING_LETTERS}


def _same_day(entry: BankEntry, move: KnownMove, report: Report) -> bool:
    """On a day that a final statement tells whole, an equal amount is the same money, whatever the words."""
    return entry.booked_on == move.booked_on and (report.is_final or move.is_final)


def _same_value_day(entry: BankEntry, move: KnownMove, report: Report) -> bool:
    return entry.value_on == move.value_on and report.is_final != move.is_final


_ALIKE: tuple[Alike, ...] = (_same_number, _same_end_to_end, _same_days_and_words, _same_day, _same_value_day)


def _batches(
    left: Sequence[tuple[int, BankEntry]], free: Sequence[KnownMove], report: Report
) -> dict[int, tuple[int, ...]]:
    """Find a batch told in one sum here and in its parts there: by the bank's number of it, else by the day's sum."""
    found: dict[int, tuple[int, ...]] = {}
    for key_of in (_by_number, _by_day):
        taken = {one for ids in found.values() for one in ids}
        groups: dict[tuple[object, ...], list[tuple[int, BankEntry]]] = defaultdict(list)
        moves: dict[tuple[object, ...], list[KnownMove]] = defaultdict(list)
        for at, entry in left:
            if at not in found and (key := key_of(entry)):
                groups[key].append((at, entry))
        for move in free:
            if move.id not in taken and (key := key_of(move)):
                moves[key].append(move)
        for key, group in groups.items():
            if _is_one_batch([entry for _, entry in group], moves[key], report):
                found.update({at: tuple(move.id for move in moves[key]) for at, _ in group})
    return found


def _by_number(one: BankEntry | KnownMove) -> tuple[object, ...]:
    return (one.bank_id, one.amount_minor > 0) if one.bank_id else ()


def _by_day(one: BankEntry | KnownMove) -> tuple[object, ...]:
    return one.booked_on, one.amount_minor > 0


def _is_one_batch(entries: Sequence[BankEntry], moves: Sequence[KnownMove], report: Report) -> bool:
    if not moves or len(entries) == len(moves) or min(len(entries), len(moves)) > 1:
        return False
    if sum(entry.amount_minor for entry in entries) != sum(move.amount_minor for move in moves):
        return False
    return all(_may_repeat(entry, move, report) for entry in entries for move in moves)


def unlike(entries: Iterable[BankEntry], known: Iterable[tuple[date, date]]) -> list[BankEntry]:
    """Return the movements on days that lie well inside what another statement told whole."""
    inside = [(first, last) for first, last in known if first < last]
    return [entry for entry in entries if any(first <= entry.booked_on < last for first, last in inside)]

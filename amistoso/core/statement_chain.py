"""Whether one statement of an account goes on where the one before ended, and what may be missing in between."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

MAX_QUIET_DAYS = 3  # a long weekend without movements has no statement


class Missing(StrEnum):
    BALANCE = "balance"  # the balances prove that movements are missing
    NUMBER = "number"  # numbers are missing and no balance says whether they held anything
    DAYS = "days"  # days are missing and nothing proves anything


@dataclass(frozen=True, slots=True)
class Stretch:
    """The days and balances of a statement; `net_minor` is the sum of its movements."""

    from_on: date
    until_on: date
    opening_minor: int | None
    closing_minor: int | None
    net_minor: int = 0
    number: str = ""

    @property
    def start_minor(self) -> int | None:
        """The balance before its movements, told or counted back from the closing one."""
        if self.opening_minor is None and self.closing_minor is not None:
            return self.closing_minor - self.net_minor
        return self.opening_minor

    @property
    def end_minor(self) -> int | None:
        if self.closing_minor is None and self.opening_minor is not None:
            return self.opening_minor + self.net_minor
        return self.closing_minor


def missing_between(last: Stretch, following: Stretch) -> Missing | None:
    """Say what is missing between two statements, the first of which ends before the other begins."""
    if last.until_on >= following.from_on:
        return None
    if last.end_minor is not None and following.start_minor is not None:
        return Missing.BALANCE if last.end_minor != following.start_minor else None
    before, after = _ordinal(last.number), _ordinal(following.number)
    if before and after > before + 1 and last.until_on.year == following.from_on.year:
        return Missing.NUMBER
    quiet = (following.from_on - last.until_on).days - 1
    return Missing.DAYS if quiet > MAX_QUIET_DAYS and not (before and after == before + 1) else None


def are_parts_of_one(number: str, other: str) -> bool:
    """`361/1` and `361/2` are two parts of a statement: what they both hold is there twice."""
    head, _, part = number.partition("/")
    other_head, _, other_part = other.partition("/")
    return bool(part and other_part and head == other_head and part != other_part and head.strip("0"))


def _ordinal(number: str) -> int:
    head = number.partition("/")[0]
    return int(head) if head.isascii() and head.isdigit() and len(head) < 10 else 0

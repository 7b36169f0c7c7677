"""How likely a customer pays, by their own history; by that of customers like them where their own is short.

Counting, in exact fractions: of all due dates that were still open so many days after their day, how many were paid in
the next thirty. What is still open today counts as open for as long as it was seen, and no longer. Refuses certainty:
every share comes with the interval that its number of cases allows.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import isqrt
from typing import NamedTuple

STEP_DAYS = 30
STEPS = 24  # of thirty days: what is not paid in two years is counted as never
LIKE_THEM = 4  # cases of customers like them that weigh as much as cases of their own
THIN_CASES = 5  # fewer of their own say little
PROMISE_WEIGHT = 3  # a due date is a word too, but one that nobody gave looking us in the eye
USUAL_WORD = Fraction(3, 5)  # and three of five promises are kept
_EIGHTY = Fraction(12816, 10000)  # standard deviations on each side that hold eighty of a hundred cases
_FINE = 10**12


class Due(NamedTuple):
    """One due date: paid so many days after it, or still open after so many."""

    days: int
    is_paid: bool


class Share(NamedTuple):
    """A share with the interval that holds it eighty times of a hundred; `own` cases are the customer's."""

    middle: Fraction
    low: Fraction
    high: Fraction
    own: int

    @property
    def is_thin(self) -> bool:
        return self.own < THIN_CASES


@dataclass(frozen=True, slots=True)
class History:
    """What is known: theirs, and of customers of their kind."""

    dues: Sequence[Due] = ()
    like_dues: Sequence[Due] = ()
    kept: int = 0
    given: int = 0  # promises and agreements whose day has come
    like_kept: int = 0
    like_given: int = 0
    paid_minor: int = 0  # in the last twelve months
    months: int = 0  # of them in which they paid anything


@dataclass(frozen=True, slots=True)
class Outlook:
    """Of each coming step of thirty days, the share of what is still open then that is paid in it."""

    steps: tuple[Share, ...]
    word: Share  # kept: promises, and due dates paid within thirty days
    own_dues: int
    timely: int  # of them paid within thirty days

    @property
    def is_thin(self) -> bool:
        return self.own_dues < THIN_CASES


def share(own_hits: int, own_cases: int, like: Fraction) -> Share:
    """Shrink the customer's own share towards that of customers like them, and say how sure that is (Wilson)."""
    cases = own_cases + LIKE_THEM
    middle = (own_hits + LIKE_THEM * like) / cases
    low, high = _wilson(middle, cases)
    return Share(fine(middle), min(fine(low), fine(middle)), high, own_cases)


def _wilson(middle: Fraction, cases: int) -> tuple[Fraction, Fraction]:
    square = _EIGHTY * _EIGHTY
    bottom = 1 + square / cases
    centre = (middle + square / (2 * cases)) / bottom
    spread = _EIGHTY * _root(middle * (1 - middle) / cases + square / (4 * cases * cases)) / bottom
    return max(Fraction(0), centre - spread), min(Fraction(1), centre + spread)


def _root(value: Fraction) -> Fraction:
    """Return the square root to twelve places, upwards, so that no interval is narrower than it should be."""
    return Fraction(isqrt(int(value * _FINE * _FINE)) + 1, _FINE)


def fine(value: Fraction) -> Fraction:
    """Cut a share after twelve places: exact fractions of two years of steps have figures by the thousand."""
    return Fraction(value.numerator * _FINE // value.denominator, _FINE)


def usual_step(place: int) -> Fraction:
    """Return what is taken for usual where nobody's history says anything: a quarter of what is open is paid in the
    first month, a fifth in the second, ever less; one in nine is never paid in two years."""
    return Fraction(1, 4 + place)


def outlook(history: History, overdue_days: int) -> Outlook:
    """Look ahead from a debt that is so many days overdue."""
    first = max(0, overdue_days) // STEP_DAYS
    own, like = _counts(history.dues), _counts(history.like_dues)
    steps = []
    for place in range(STEPS):
        at = min(first + place, STEPS - 1)
        hits, cases = like[at]
        usual = (hits + 2 * usual_step(at)) / (cases + 2)
        steps.append(share(*own[at], usual))
    usual_word = (history.like_kept + 2 * USUAL_WORD) / (history.like_given + 2)
    timely, seen = own[0]
    kept, given = history.kept * PROMISE_WEIGHT + timely, history.given * PROMISE_WEIGHT + seen
    return Outlook(tuple(steps), share(kept, given, usual_word), len(history.dues), timely)


def _counts(dues: Iterable[Due]) -> list[tuple[int, int]]:
    """Return of each step how many were paid in it, of how many that had reached it and were seen to its end."""
    counts = [[0, 0] for _ in range(STEPS)]
    for due in dues:
        last = min(max(0, due.days) // STEP_DAYS, STEPS - 1)
        for place in range(last):
            counts[place][1] += 1
        if due.is_paid:
            counts[last][0] += 1
            counts[last][1] += 1
    return [(hits, cases) for hits, cases in counts]


def expected_by_step(outlook: Outlook, which: str = "middle", first: int = 0) -> list[Fraction]:
    """Return of each step from `first` on the share of what is open then that is paid in it; the rest never is."""
    left, found = Fraction(1), []
    for step in outlook.steps[first:]:
        paid = fine(left * getattr(step, which))
        found.append(paid)
        left -= paid
    return found

"""Chance without a generator: each draw is named, and the same name gives the same number.

Two protocols meet the same customers, whatever either does in between, so that the difference is their own.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from math import cos, exp, log, pi, sqrt

WHOLE = 2**64


@dataclass(frozen=True, slots=True)
class Draws:
    """The luck of one customer: the seed comes from the edge."""

    seed: int
    customer: int

    def share(self, what: str, *at: int) -> float:
        """Return a number from 0 up to, not including, 1."""
        name = f"{self.seed}:{self.customer}:{what}:{':'.join(map(str, at))}"
        return int.from_bytes(blake2b(name.encode(), digest_size=8).digest(), "big") / WHOLE

    def happens(self, percent: float, what: str, *at: int) -> bool:
        return 100 * self.share(what, *at) < percent

    def between(self, lowest: int, highest: int, what: str, *at: int) -> int:
        return lowest + int(self.share(what, *at) * (highest - lowest + 1))

    def one_of(self, weights: Sequence[int], what: str) -> int:
        """Return a place in the list, each as likely as its weight."""
        left = self.share(what) * sum(weights)
        for place, weight in enumerate(weights):
            left -= weight
            if left < 0:
                return place
        return len(weights) - 1

    def around(self, middle: int, spread: int, what: str, *at: int) -> int:
        """Return a whole number around the middle, two thirds of them within the spread."""
        return round(middle + spread * self._normal(what, *at))

    def amount(self, median_minor: int, spread_pct: int, what: str, *at: int) -> int:
        """Return an amount: half of them below the median, a few far above it, as invoices are."""
        return max(1, round(median_minor * exp(spread_pct / 100 * self._normal(what, *at))))

    def _normal(self, what: str, *at: int) -> float:
        first, second = self.share(what, *at, 1), self.share(what, *at, 2)
        return sqrt(-2 * log(1 - first)) * cos(2 * pi * second)

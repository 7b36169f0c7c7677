"""One bank movement of the made-up company, and its two accounts."""

from dataclasses import dataclass
from datetime import date

from amistoso.demo import identities

MAIN, SECOND = 0, 1


@dataclass(frozen=True, slots=True)
class Account:
    bank: int
    branch: int
    number: int
    opening_minor: int

    @property
    def iban(self) -> str:
        return identities.spanish_iban(self.bank, self.branch, self.number)


ACCOUNTS = (Account(9901, 1204, 2_000_123_456, 16_182_035), Account(9904, 330, 1_000_654_321, 1_264_410))


@dataclass(frozen=True, slots=True)
class Movement:
    """`concept` is the common concept of Norma 43; `pays` are the invoices that it truly pays."""

    account: int
    booked_on: date
    amount_minor: int
    concept: str
    own_concept: str
    reference: str
    complements: tuple[str, ...]
    pays: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.complements).split())

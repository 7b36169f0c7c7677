"""Terms that grew in silence: customers who pay later than agreed as a habit, and nobody ever said a word about it.

Silence is not consent in law, but it teaches: who is never spoken to takes the longer term for granted. The desk shows
it, says why it thinks so, and offers to put the term in writing or to go back, kindly, to what was agreed.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median
from typing import NamedTuple

from amistoso.core import legal_terms, wording
from amistoso.core.trust import LATE_AFTER_DAYS

WINDOW_DAYS = 365
MIN_INVOICES = 5
MIN_DELAY_DAYS = 7
MIN_LATE_PCT = 70
MIN_SILENT_PCT = 70
STEADY_DAYS = 15  # half of them within so many days of the middle one: else it is disorder, not a term
GROWN_DAYS = 5  # so much longer than when it was decided, and a person looks again
ROUND_DAYS = 5  # terms are agreed in round numbers
YEAR_DAYS = 365


class Paid(NamedTuple):
    """An invoice's due date that was paid. `was_spoken_of`: we said something, or they did, before it was paid."""

    issued_on: date
    due_on: date
    paid_on: date
    minor: int
    was_spoken_of: bool

    @property
    def delay_days(self) -> int:
        return (self.paid_on - self.due_on).days


class Decided(NamedTuple):
    """What a person decided last about this customer."""

    answer: str
    habit_days: int
    term_days: int | None
    look_again_on: date


@dataclass(frozen=True, slots=True)
class Silence:
    """A term that grew in silence, with all that it rests on."""

    agreed_days: int  # after the invoice
    habit_days: int
    delay_days: int
    paid_count: int
    late_count: int
    silent_count: int  # of the late ones
    since_on: date
    cost_minor: int  # what the waiting has cost in the window, at what money costs us
    currency: str
    ceiling_days: int | None = None
    law: str = ""

    @property
    def is_above_law(self) -> bool:
        return self.ceiling_days is not None and self.habit_days > self.ceiling_days

    @property
    def offered_days(self) -> int | None:
        """Return the round term that would put the habit in writing, never above the law; None where none is left."""
        rounded = -(-self.habit_days // ROUND_DAYS) * ROUND_DAYS
        offered = rounded if self.ceiling_days is None else min(rounded, self.ceiling_days)
        return offered if offered > self.agreed_days else None


def silence(paid: Sequence[Paid], terms: "Terms", decided: Decided | None, today: date) -> Silence | None:
    """Return what grew in silence, or None where one of the criteria does not hold."""
    since = today - timedelta(days=WINDOW_DAYS)
    known = [one for one in paid if since <= one.paid_on <= today]
    if len(known) < MIN_INVOICES:
        return None
    agreed = max(round(median((one.due_on - one.issued_on).days for one in known)), _granted(decided))
    delays = [(one.paid_on - one.issued_on).days - agreed for one in known]
    delay = round(median(delays))
    late = [one for one, days in zip(known, delays, strict=True) if days > LATE_AFTER_DAYS]
    silent = [one for one in late if not one.was_spoken_of]
    is_habit = delay >= MIN_DELAY_DAYS and 100 * len(late) >= MIN_LATE_PCT * len(known)
    is_steady = round(median(abs(days - delay) for days in delays)) <= STEADY_DAYS
    is_silent = 100 * len(silent) >= MIN_SILENT_PCT * len(late)
    if not (is_habit and is_steady and is_silent):
        return None
    ceiling = legal_terms.ceiling_of(terms.country, terms.tax_id)
    found = Silence(
        agreed_days=agreed,
        habit_days=agreed + delay,
        delay_days=delay,
        paid_count=len(known),
        late_count=len(late),
        silent_count=len(silent),
        since_on=min(one.due_on for one in late),
        cost_minor=_cost(late, terms.money_cost_bp),
        currency=terms.currency,
        ceiling_days=ceiling[0] if ceiling else None,
        law=ceiling[1] if ceiling else "",
    )
    return None if _is_settled(found, decided, today) else found


@dataclass(frozen=True, slots=True)
class Terms:
    """What does not come from the customer's payments."""

    country: str
    tax_id: str
    currency: str
    money_cost_bp: int


def _granted(decided: Decided | None) -> int:
    return decided.term_days or 0 if decided is not None else 0


def _cost(late: Sequence[Paid], money_cost_bp: int) -> int:
    """Simple interest on each sum for the days it came late, rounded down once."""
    return sum(one.minor * max(0, one.delay_days) for one in late) * money_cost_bp // (YEAR_DAYS * 10_000)


def _is_settled(found: Silence, decided: Decided | None, today: date) -> bool:
    """What a person has decided is not asked again until the habit has grown, or the day has come."""
    if decided is None:
        return False
    return today < decided.look_again_on and found.habit_days < decided.habit_days + GROWN_DAYS


_REASONS: Mapping[str, Mapping[str, str]] = {
    "habit": {
        "es": "Se acordaron {agreed} días y suele pagar a los {habit}: {late} de sus {paid} facturas del último año "
        "llegaron más de {after} días tarde.",
        "en": "{agreed} days were agreed, and they usually pay after {habit}: {late} of their {paid} invoices of the "
        "last year came more than {after} days late.",
    },
    "silence": {
        "es": "En {silent} de esas {late} nadie dijo nada, ni nosotros ni el cliente, entre el vencimiento y el pago.",
        "en": "Of {silent} of those {late} nobody said anything, neither we nor they, between due date and payment.",
    },
    "cost": {
        "es": "Esperar ha costado unos {cost} en el último año, a lo que nos cuesta el dinero.",
        "en": "The waiting has cost about {cost} in the last year, at what money costs us.",
    },
    "law": {
        "es": "{habit} días pasan del máximo legal de {ceiling} ({law}): por escrito no se puede acordar tanto.",
        "en": "{habit} days are above the legal maximum of {ceiling} ({law}): so long a term cannot be agreed.",
    },
}


def reasons(found: Silence, language: str) -> list[str]:
    """Say in words on what it rests."""
    language = wording.language_of(language)
    words = {
        "agreed": str(found.agreed_days), "habit": str(found.habit_days), "late": str(found.late_count),
        "paid": str(found.paid_count), "silent": str(found.silent_count), "after": str(LATE_AFTER_DAYS),
        "cost": wording.money_text(found.cost_minor, found.currency, language),
        "ceiling": str(found.ceiling_days or ""), "law": found.law,
    }  # fmt: skip
    told = ["habit", "silence", *(["cost"] if found.cost_minor else []), *(["law"] if found.is_above_law else [])]
    return [wording.filled(_REASONS[one][language], words) for one in told]

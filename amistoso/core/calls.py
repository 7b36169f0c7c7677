"""What comes of a call, and which calls are agreed; what a result must say before it can be noted."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

MAX_YEARS_AHEAD = 2


class Outcome(StrEnum):
    PROMISED = "promised"
    ASKS_PLAN = "asks-plan"
    HAS_PAID = "has-paid"
    DISPUTE = "dispute"
    CALL_BACK = "call-back"
    NEEDS_COPY = "needs-copy"
    SPOKE = "spoke"  # something else was said
    LEFT_MESSAGE = "left-message"
    NO_ANSWER = "no-answer"
    WRONG_NUMBER = "wrong-number"


TRIED = frozenset({Outcome.LEFT_MESSAGE, Outcome.NO_ANSWER})
HELD = frozenset(set(Outcome) - TRIED - {Outcome.WRONG_NUMBER})

# agreed: we said we would call; awaited: they said they would, and we call if they do not; wanted: ours to decide.
PLANS = ("agreed", "awaited", "wanted")


@dataclass(frozen=True, slots=True)
class CallResult:
    """What the person who called notes; which fields count depends on the outcome."""

    outcome: str
    note: str = ""
    phone: str = ""
    contact_id: int | None = None
    by_on: date | None = None  # promised: they will pay by
    amount_minor: int | None = None  # promised or in dispute; none: all of it
    invoice_ids: Sequence[int] = ()  # promised, in dispute or to be sent again; none: all that is overdue
    again_on: date | None = None  # call-back
    again_at: time | None = None
    they_call: bool = False
    reason: str = ""  # of core.lateness.REASONS
    reason_until: date | None = None


def problem_of(result: CallResult, today: date) -> str:
    """Return the code of what is missing or impossible, or nothing."""
    if result.outcome not in set(Outcome):
        return "outcome-unknown"
    if result.outcome == Outcome.PROMISED and result.by_on is None:
        return "promise-day-missing"
    if result.outcome == Outcome.CALL_BACK and result.again_on is None:
        return "call-day-missing"
    if result.outcome == Outcome.DISPUTE and not result.note.strip():
        return "reason-missing"
    day = result.by_on if result.outcome == Outcome.PROMISED else result.again_on
    if day is not None and result.outcome in (Outcome.PROMISED, Outcome.CALL_BACK):
        if day < today:
            return "date-past"
        if day.year > today.year + MAX_YEARS_AHEAD:
            return "date-far"
    return ""

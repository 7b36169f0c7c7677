"""Why customers pay late, and how we go on when they tell us: always more gently, and never sooner.

Also what long silence means: after some tries another way or another person, not a harsher text. Knows a case's
facts and nothing of steps; `core.ways` applies it to the ladder.
"""

from datetime import date, timedelta
from typing import NamedTuple

REASONS = ("cash-flow", "dispute", "administration", "forgotten", "approval-pending", "other")
SOURCES = ("call", "reply", "customer", "promise", "portal", "meeting")
REASON_DAYS = 90  # a reason of long ago says nothing of today's delay
APPROVAL_DAYS = 7  # of calm for an approval whose day they did not say
CALLS_BEFORE_ANOTHER_WAY = 3
STEPS_BEFORE_ANOTHER_WAY = 3
CAREFUL = frozenset({"cash-flow", "dispute", "administration", "approval-pending"})  # a person looks at what follows


class Listening(NamedTuple):
    """What we have heard, or have not, since this debt was first spoken of."""

    reason: str = ""
    reason_on: date | None = None
    reason_until: date | None = None  # when they expect it to be settled
    unanswered_calls: int = 0
    unanswered_steps: int = 0
    other_way_on: date | None = None  # another channel or person was tried since we last heard of them


NOTHING_HEARD = Listening()


def waits_until(heard: Listening, *, answer_days: int, copy_days: int, approval_days: int) -> date | None:
    """Return the first day on which we may go on after a reason; None: it needs no time of its own.

    A dispute is answered first, copies are sent again first, and an approval is waited for, but not for ever.
    """
    if heard.reason_on is None:
        return None
    match heard.reason:
        case "dispute":
            return heard.reason_on + timedelta(days=answer_days)
        case "administration":
            return heard.reason_on + timedelta(days=copy_days)
        case "approval-pending":
            latest = heard.reason_on + timedelta(days=approval_days)
            told = heard.reason_until
            usual = heard.reason_on + timedelta(days=min(APPROVAL_DAYS, approval_days))
            return usual if told is None else min(max(told, heard.reason_on) + timedelta(days=1), latest)
    return None


def is_live(heard: Listening, oldest_due_on: date, today: date) -> bool:
    """Whether the reason is about this delay: learnt after the oldest of it fell due, and not long ago."""
    told_on = heard.reason_on
    return told_on is not None and oldest_due_on <= told_on <= today < told_on + timedelta(days=REASON_DAYS)

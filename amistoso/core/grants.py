"""What may be granted to a customer, and by whom: the customer's own page, administration, or the owner.

Pure: the wish, the company's policy and the customer's history in; yes, a person, or no, each with every reason.
Times are counted back from the day of the wish; amounts are limits in the company's own currency only.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from amistoso.core.agreements import months_later

YEAR = timedelta(days=365)
SLACK = timedelta(days=7)  # a date moved to a working day does not make a plan longer than agreed


class Granter(StrEnum):
    """Who says yes; each may grant what stands before it, and more."""

    PORTAL = "portal"
    CONTROLLER = "controller"
    OWNER = "owner"


class Answer(StrEnum):
    YES = "yes"
    PERSON = "person"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Policy:
    """One company's limits. `portal_` is what a customer is granted at once; the rest is administration's."""

    portal_months: int = 3
    months: int = 6
    portal_extension_days: int = 15
    extension_days: int = 30
    portal_times_a_year: int = 1
    times_a_year: int = 2
    portal_most_minor: int = 300_000  # above it, a person answers
    approval_above_minor: int = 1_000_000  # above it, the owner approves
    down_payment_pct: int = 10  # of the total, to be paid within the first month
    least_instalment_minor: int = 5_000
    currency: str = "EUR"
    is_portal_open: bool = True  # closed: every wish goes to a person
    reminds_before_days: int = 3  # the note before an instalment; 0 for none
    answer_days: int = 10  # how long a proposal waits for the customer


class Wish(NamedTuple):
    """What is to be granted. One instalment is an extension; `due_on` is the last due date it moves."""

    by: Granter
    on: date
    currency: str
    total_minor: int
    instalments: tuple[tuple[date, int], ...]
    due_on: date | None = None
    interest_waived_minor: int = 0
    principal_waived_minor: int = 0

    @property
    def is_extension(self) -> bool:
        return len(self.instalments) == 1

    @property
    def last_on(self) -> date:
        return self.instalments[-1][0]


class History(NamedTuple):
    """The days on which this customer was granted something, or did not keep it."""

    granted_on: tuple[date, ...] = ()
    missed_on: tuple[date, ...] = ()
    is_running: bool = False


NO_HISTORY = History()


class Why(NamedTuple):
    code: str
    values: tuple[tuple[str, object], ...] = ()


class Verdict(NamedTuple):
    """`who` may grant it as it is: the one who asks where the answer is yes."""

    answer: Answer
    who: Granter
    reasons: tuple[Why, ...] = ()

    @property
    def is_yes(self) -> bool:
        return self.answer is Answer.YES


def granted(policy: Policy, wish: Wish, history: History = NO_HISTORY) -> Verdict:
    """Say whether who asks may grant it; if not, who may, and every reason."""
    if impossible := _impossible(wish):
        return Verdict(Answer.NO, Granter.OWNER, (impossible,))
    needed, reasons = wish.by, dict[str, Why]()
    for granter, limit in _LIMITS:
        if _RANK[wish.by] < _RANK[granter] and (why := limit(policy, wish, history)) is not None:
            reasons.setdefault(why.code, why)  # the nearest limit is the one to speak of
            needed = max(needed, granter, key=_RANK.__getitem__)
    return Verdict(Answer.PERSON if reasons else Answer.YES, needed, tuple(reasons.values()))


_RANK: Mapping[Granter, int] = {Granter.PORTAL: 0, Granter.CONTROLLER: 1, Granter.OWNER: 2}


def _impossible(wish: Wish) -> Why | None:
    """Nobody grants what is not a plan at all."""
    days = [day for day, _ in wish.instalments]
    if not days or wish.total_minor <= 0:
        return Why("grant-empty")
    if any(minor <= 0 for _, minor in wish.instalments):
        return Why("grant-instalment-empty")
    if sum(minor for _, minor in wish.instalments) != wish.total_minor:
        return Why("grant-sum", (("sum", sum(minor for _, minor in wish.instalments)), ("total", wish.total_minor)))
    if any(later <= earlier for earlier, later in pairwise(days)):
        return Why("grant-order")
    if days[0] < wish.on:
        return Why("grant-past", (("day", days[0]),))
    return None


def _portal_is_closed(policy: Policy, wish: Wish, history: History) -> Why | None:
    return None if policy.is_portal_open else Why("grant-portal-closed")


def _portal_runs_too_long(policy: Policy, wish: Wish, history: History) -> Why | None:
    return _too_long(wish, policy.portal_months, policy.portal_extension_days)


def _runs_too_long(policy: Policy, wish: Wish, history: History) -> Why | None:
    return _too_long(wish, policy.months, policy.extension_days)


def _too_long(wish: Wish, months: int, days: int) -> Why | None:
    """An extension counts from today, or from a due date that is still to come."""
    if wish.is_extension:
        latest = max(wish.on, wish.due_on or wish.on) + timedelta(days=days)
        return Why("grant-days", (("days", days), ("latest", latest))) if wish.last_on > latest else None
    latest = months_later(wish.on, months) + SLACK
    return Why("grant-months", (("months", months), ("latest", latest))) if wish.last_on > latest else None


def _portal_too_much(policy: Policy, wish: Wish, history: History) -> Why | None:
    return _too_much(policy, wish, policy.portal_most_minor)


def _needs_approval(policy: Policy, wish: Wish, history: History) -> Why | None:
    return _too_much(policy, wish, policy.approval_above_minor)


def _too_much(policy: Policy, wish: Wish, most: int) -> Why | None:
    if wish.currency != policy.currency:
        return Why("grant-currency", (("currency", wish.currency), ("known", policy.currency)))
    return Why("grant-total", (("most", most), ("currency", wish.currency))) if wish.total_minor > most else None


def _portal_too_often(policy: Policy, wish: Wish, history: History) -> Why | None:
    return _too_often(wish, history, policy.portal_times_a_year)


def _too_often_for_us(policy: Policy, wish: Wish, history: History) -> Why | None:
    return _too_often(wish, history, policy.times_a_year)


def _too_often(wish: Wish, history: History, times: int) -> Why | None:
    lately = [day for day in history.granted_on if wish.on - YEAR < day <= wish.on]
    return Why("grant-often", (("count", len(lately)), ("times", times))) if len(lately) >= times else None


def _was_missed(policy: Policy, wish: Wish, history: History) -> Why | None:
    """Who could not keep the last one is helped by a conversation, not by a form."""
    lately = [day for day in history.missed_on if wish.on - YEAR < day <= wish.on]
    return Why("grant-missed", (("day", max(lately)),)) if lately else None


def _is_running(policy: Policy, wish: Wish, history: History) -> Why | None:
    return Why("grant-running") if history.is_running else None


def _too_little_at_first(policy: Policy, wish: Wish, history: History) -> Why | None:
    if wish.is_extension or not policy.down_payment_pct:
        return None
    month = months_later(wish.on, 1) + SLACK
    soon = sum(minor for day, minor in wish.instalments if day <= month)
    is_short = soon * 100 < wish.total_minor * policy.down_payment_pct
    return Why("grant-down-payment", (("pct", policy.down_payment_pct),)) if is_short else None


def _instalment_too_small(policy: Policy, wish: Wish, history: History) -> Why | None:
    if wish.is_extension or wish.currency != policy.currency:
        return None
    least = policy.least_instalment_minor
    is_small = min(minor for _, minor in wish.instalments) < least
    return Why("grant-instalment-small", (("least", least), ("currency", wish.currency))) if is_small else None


def _interest_is_waived(policy: Policy, wish: Wish, history: History) -> Why | None:
    return Why("grant-interest") if wish.interest_waived_minor else None


def _principal_is_waived(policy: Policy, wish: Wish, history: History) -> Why | None:
    """What is owed is given away only by whom it belongs to."""
    return Why("grant-principal") if wish.principal_waived_minor else None


# Who is needed at least where the limit is passed.
_LIMITS: tuple[tuple[Granter, Callable[[Policy, Wish, History], Why | None]], ...] = (
    (Granter.CONTROLLER, _portal_is_closed),
    (Granter.CONTROLLER, _portal_runs_too_long),
    (Granter.CONTROLLER, _portal_too_much),
    (Granter.CONTROLLER, _portal_too_often),
    (Granter.CONTROLLER, _was_missed),
    (Granter.CONTROLLER, _is_running),
    (Granter.CONTROLLER, _interest_is_waived),
    (Granter.OWNER, _runs_too_long),
    (Granter.OWNER, _needs_approval),
    (Granter.OWNER, _too_often_for_us),
    (Granter.OWNER, _too_little_at_first),
    (Granter.OWNER, _instalment_too_small),
    (Granter.OWNER, _principal_is_waived),
)

"""How a customer usually pays, and what treatment that earns.

Knows only the customer's own paid invoices and incidents; explains itself in codes. Refuses scores.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from statistics import median
from typing import NamedTuple

PATTERN_WINDOW_DAYS = 365
PATTERN_MIN_INVOICES = 3
LATE_AFTER_DAYS = 3  # bank days and weekends are nobody's fault
USUALLY_LATE_SHARE_PCT = 50
TRUSTED_AFTER_DAYS = 730
TRUSTED_MAX_LATE_SHARE_PCT = 20
INCIDENT_WATCH_DAYS = 180


class Tier(StrEnum):
    DELICATE = "delicate"  # key, long trusted, or punctual until now: longer waits, always a person
    STANDARD = "standard"
    USUALLY_LATE = "usually-late"
    AFTER_INCIDENT = "after-incident"  # a broken promise or returned debit lately: closer watch
    NEW = "new"


@dataclass(frozen=True, slots=True)
class PaidInvoice:
    due_on: date
    paid_on: date

    @property
    def delay_days(self) -> int:
        return (self.paid_on - self.due_on).days


class Pattern(NamedTuple):
    """Median delay and its spread (median absolute deviation), in days after the due date; early is negative."""

    paid_count: int = 0
    median_days: int = 0
    spread_days: int = 0
    late_share_pct: int = 0

    @property
    def is_known(self) -> bool:
        return self.paid_count >= PATTERN_MIN_INVOICES

    @property
    def patience_days(self) -> int:
        """Return how many days after the due date are usual; none for who pays on time or is not known yet."""
        return self.median_days + self.spread_days if self.is_known and self.median_days > 0 else 0


@dataclass(frozen=True, slots=True)
class Standing:
    tier: Tier
    because: str


def pattern(paid: Sequence[PaidInvoice], today: date) -> Pattern:
    """Work out the usual delay from what was paid in the last twelve months."""
    since = today - timedelta(days=PATTERN_WINDOW_DAYS)
    delays = [invoice.delay_days for invoice in paid if since <= invoice.paid_on <= today]
    if not delays:
        return Pattern()
    middle = median(delays)
    late = sum(delay > LATE_AFTER_DAYS for delay in delays)
    share = 100 * late // len(delays)
    return Pattern(
        paid_count=len(delays),
        median_days=round(middle),
        spread_days=round(median(abs(delay - middle) for delay in delays)),
        late_share_pct=max(share, 1) if late else 0,  # 1 late of 300 is not “always on time”, 99 of 200 not half
    )


def standing(
    usual: Pattern, *, is_key: bool, first_invoice_on: date | None, incident_on: date | None, today: date
) -> Standing:
    """Choose the tier; the first rule that fits gives the reason."""
    if is_key:
        return Standing(Tier.DELICATE, "key-account")
    if incident_on is not None and (today - incident_on).days <= INCIDENT_WATCH_DAYS:
        return Standing(Tier.AFTER_INCIDENT, "recent-incident")
    if not usual.is_known:
        return Standing(Tier.NEW, "few-paid-invoices")
    if usual.late_share_pct >= USUALLY_LATE_SHARE_PCT:
        return Standing(Tier.USUALLY_LATE, "habitually-late")
    if usual.late_share_pct == 0:
        return Standing(Tier.DELICATE, "punctual-until-now")
    is_old = first_invoice_on is not None and (today - first_invoice_on).days >= TRUSTED_AFTER_DAYS
    if is_old and usual.late_share_pct <= TRUSTED_MAX_LATE_SHARE_PCT:
        return Standing(Tier.DELICATE, "long-trusted")
    return Standing(Tier.STANDARD, "sometimes-late")


def kinder(before: Pattern, stood: Standing, usual: Pattern, earned: Standing) -> tuple[Pattern, Standing]:
    """Return what counts while something is overdue: a payment just in must not make us stricter about the rest.

    An invoice paid late makes the picture worse, but it is good news. Incidents are not, and count at once.
    """
    if earned.tier is Tier.AFTER_INCIDENT:
        return usual, earned
    was_earned = stood.tier is Tier.DELICATE and stood.because != "key-account"
    if was_earned and earned.tier is not Tier.DELICATE:
        earned = Standing(Tier.DELICATE, "kept-while-overdue")
    return (before if before.patience_days > usual.patience_days else usual), earned

"""A protocol: the steps, their order and waits per kind of customer, and the limits no step may pass.

Data only; reading and checking a protocol file is `protocol_files`.
"""

from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from amistoso.core.reach import SPOKEN
from amistoso.core.trust import Tier


class Stage(StrEnum):
    COURTESY = "courtesy"
    REMINDER = "reminder"
    CONVERSATION = "conversation"
    AGREEMENT = "agreement"
    FORMAL = "formal"
    MEDIATION = "mediation"


class Trigger(StrEnum):
    """What a step waits for: an issue date, a coming due date, its place on the ladder after it, or a promise."""

    AFTER_ISSUE = "after-issue"
    BEFORE_DUE = "before-due"
    LADDER = "ladder"
    AFTER_PROMISE = "after-promise"  # the day of a promise has passed in vain
    BEFORE_PROMISE = "before-promise"  # they asked for a word the day before


class Approval(StrEnum):
    AUTOMATIC = "automatic"
    PERSON = "person"
    OWNER = "owner"


@dataclass(frozen=True, slots=True)
class Step:
    """`working_days` count after issue, or after due for the first rung; `days` before due, or since the last
    delivered contact for later rungs."""

    key: str
    stage: Stage
    trigger: Trigger
    channel: str
    approval: Approval
    sender: str
    template: str
    working_days: int = 0
    days: int = 0
    only_asked: bool = False  # before due: only to who asked for it
    attach: tuple[str, ...] = ()  # which documents of its invoices go with it

    @property
    def is_conversation(self) -> bool:
        return self.channel in SPOKEN


@dataclass(frozen=True, slots=True)
class Limits:
    written_per_week: int = 2
    conversations_per_week: int = 1
    days_between_contacts: int = 2
    opens_at: time = time(9, 0)
    closes_at: time = time(19, 0)
    weekdays: frozenset[int] = frozenset(range(5))
    minimum_minor: tuple[tuple[str, int], ...] = (("EUR", 1500),)
    large_invoice_minor: tuple[tuple[str, int], ...] = (("EUR", 300000),)
    bank_data_max_age_days: int = 3
    patience_max_days: int = 20
    promise_grace_days: int = 2
    promise_max_days: int = 90  # a promise for later than this is an agreement, or a slip of the keys
    promise_renewals: int = 2  # how often its day may be put off before the owner, or an agreement, is asked
    dispute_react_days: int = 5  # working days to react after we explain that an invoice stands
    answer_days: int = 5  # working days in which we answer a customer who says that something is wrong
    copy_grace_days: int = 5  # of calm after a copy was sent to who had not received the invoice
    approval_wait_days: int = 20  # how long at most we wait for their approval without a person saying so
    page_promise_days: int = 30  # how far ahead a promise on the customer's page counts without a person
    page_broken_promises: int = 1  # broken lately, after which a person answers the next one from the page
    link_days: int = 120  # how long the link of a message opens the customer's page

    def minimum_of(self, currency: str) -> int:
        """Return the sum below which no message is worth sending; any sum is, in a currency without one."""
        for known, minor in self.minimum_minor:
            if known == currency:
                return minor
        return 0


@dataclass(frozen=True, slots=True)
class Variant:
    """The steps of one kind of customer: those before the due date, and the ladder in its order."""

    tier: Tier
    after_issue: Step | None
    before_due: Step | None
    ladder: tuple[Step, ...]
    before_promise: Step | None = None
    after_promise: Step | None = None  # the first broken in a year; without it the ladder goes on
    after_promises: Step | None = None  # one more: a person speaks to them

    @property
    def steps(self) -> tuple[Step, ...]:
        """Return all there are, in the order in which they come."""
        beside = (self.before_promise, self.after_promise, self.after_promises)
        return tuple(step for step in (self.after_issue, self.before_due, *self.ladder, *beside) if step is not None)

    def after(self, key: str) -> int | None:
        """Return the place on the ladder after this step; None where the step is not on it."""
        for place, step in enumerate(self.ladder, start=1):
            if step.key == key:
                return place
        return None


@dataclass(frozen=True, slots=True)
class Protocol:
    name: str
    version: int
    limits: Limits
    variants: dict[Tier, Variant]

    def variant_for(self, tier: Tier) -> Variant:
        return self.variants[tier]

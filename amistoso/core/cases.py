"""The Case: all that a rule may look at, frozen. If a guard needs a fact, the fact joins the Case."""

from datetime import date
from typing import NamedTuple

from amistoso.core.calendar import Place
from amistoso.core.lateness import NOTHING_HEARD, Listening
from amistoso.core.reach import BY_EMAIL, Reach
from amistoso.core.trust import Pattern, Tier


class Item(NamedTuple):
    """What is still open of one due date; negative for the unused part of a credit note."""

    id: int
    number: str
    due_on: date
    open_minor: int
    currency: str
    issued_on: date
    asked_on: date | None = None
    announced_on: date | None = None
    reminded_on: date | None = None


class Cover(NamedTuple):
    """Something that takes an item, or part of it, out of what may be asked for.

    kind: dispute, promise, agreement, proposal or hold. `minor` None covers the whole item. `until_on` is the first
    day on which the cover is gone by itself; None means that only an event lifts it.
    """

    item_id: int
    kind: str
    minor: int | None = None
    until_on: date | None = None
    note: str = ""


class Instalment(NamedTuple):
    due_on: date
    minor: int
    announced_on: date | None = None
    reminded_on: date | None = None


class Plan(NamedTuple):
    """A running agreement: what it covers, and `left`, the instalments that are not wholly paid with what is open."""

    agreement_id: int
    made_on: date
    items: frozenset[int]
    left: tuple[Instalment, ...]
    announce_days: int = 3
    grace_days: int = 2


class PastContact(NamedTuple):
    on: date
    is_conversation: bool = False
    channel: str = ""


class UnappliedMoney(NamedTuple):
    """Money that came in and is not applied. `is_theirs`: the payer is this customer; else only the amount fits."""

    on: date
    minor: int
    currency: str
    is_theirs: bool


class CustomerHold(NamedTuple):
    reason: str
    made_by: str
    until_on: date | None = None


class Case(NamedTuple):
    customer_id: int
    items: tuple[Item, ...]
    place: Place = Place("ES")
    minutes: int | None = None  # minutes after midnight at the customer's place; None: working hours
    covers: tuple[Cover, ...] = ()
    plans: tuple[Plan, ...] = ()  # agreements that run, for what may be said of their instalments
    contacts: tuple[PastContact, ...] = ()  # what arrived or was spoken lately, oldest first
    pending: str = ""  # state of a message still in preparation: draft, approved or sending
    undelivered: str = ""  # the last message came to this: bounced, failed or unknown
    reply_waiting_since: date | None = None
    hold: CustomerHold | None = None
    ladder_step: str = ""
    ladder_on: date | None = None
    tier: Tier = Tier.STANDARD
    tier_because: str = ""
    pattern: Pattern = Pattern()
    first_invoice_on: date | None = None
    is_key: bool = False
    do_not_contact: bool = False
    is_insolvent: bool = False
    wants_announcement: bool = False
    reach: Reach = BY_EMAIL
    asked_for_silence: bool = False  # nobody is left to write to, and one of them asked us not to
    bank_until_on: date | None = None
    unapplied: tuple[UnappliedMoney, ...] = ()
    listening: Listening = NOTHING_HEARD  # why they are late, and how long nobody there has answered

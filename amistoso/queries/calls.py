"""Who to call today: the protocol's calls, those agreed and wanted, and whose promise was not kept.

Every one is looked at with the same rules as a message: who has paid, answered or asked for peace is not called. Their
rows stand apart, each with why not.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.db.models import Exists, OuterRef

from amistoso.core import calendar, guards, phones
from amistoso.core.askable import overdue_today
from amistoso.core.calendar import Place
from amistoso.core.call_lists import Hours, ToCall, hours_at, order
from amistoso.core.calls import TRIED
from amistoso.core.cases import Case, Item
from amistoso.core.decisions import Hold
from amistoso.core.money import Money
from amistoso.core.protocols import Protocol
from amistoso.models import Call, Company, Contact, Customer, Message, MessageState, PlannedCall, Promise, PromiseState
from amistoso.queries.cases import read_cases
from amistoso.queries.protocols import protocol_of

READ_ROWS = 500  # ranked among the oldest of these
BROKEN_SHOWN_DAYS = 14
# What keeps us from a call. A call they have agreed to is theirs: only that they paid or asked for peace stands in it.
_ALWAYS = (
    guards.money_is_unapplied, guards.reply_is_waiting, guards.do_not_contact, guards.customer_is_insolvent,
)  # fmt: skip
_UNASKED = (
    guards.bank_data_is_stale, guards.customer_is_on_hold, guards.contacted_too_recently,
    guards.weekly_conversation_cap, guards.their_reason_needs_time,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """One call. `kind` is of core.call_lists.ORDER; `holds` says why not today."""

    kind: str
    customer: Customer
    hours: Hours
    local: time  # what the clock says where they are
    overdue: Sequence[Money] = ()
    step: str = ""
    message_id: int | None = None
    planned: PlannedCall | None = None
    contact: Contact | None = None
    phone: phones.Phone = phones.NO_PHONE
    tries: int = 0
    tried_today: bool = False
    broken_on: date | None = None
    holds: Sequence[Hold] = ()
    nothing_overdue: bool = False

    @property
    def is_for_today(self) -> bool:
        return not self.holds and not self.tried_today and not self.nothing_overdue


@dataclass(frozen=True, slots=True)
class CallList:
    """`now` can be rung at this hour, `later` today at theirs, `not_today` for a reason each."""

    now: Sequence[Entry]
    later: Sequence[Entry]
    not_today: Sequence[Entry]

    @property
    def count(self) -> int:
        return len(self.now) + len(self.later)

    @property
    def ranked(self) -> Sequence[Entry]:
        return [*self.now, *self.later]


def call_list(*, company: Company, today: date, at: datetime) -> CallList:
    """Return today's calls, ranked: our word first, then theirs, then what it comes to."""
    found = _wanted(company, today)
    entries = _entries(company, found, today, at)
    entries.sort(key=lambda one: order(_to_call(one, company)))
    todays = [one for one in entries if one.is_for_today]
    return CallList(
        now=[one for one in todays if one.hours.is_now],
        later=[one for one in todays if one.hours.why == "early"],
        not_today=[one for one in entries if not one.is_for_today or one.hours.why in ("late", "weekend", "holiday")],
    )


def _to_call(one: Entry, company: Company) -> ToCall:
    own = sum(money.minor for money in one.overdue if money.currency == company.currency)
    at_time = one.planned.at_time if one.planned is not None and one.kind == "agreed" else None
    return ToCall(one.kind, own, at_time, one.hours.why, one.customer.name)


@dataclass(slots=True)
class _Wanted:
    customer: Customer
    kind: str
    message: Message | None = None
    planned: PlannedCall | None = None
    broken_on: date | None = None


def _wanted(company: Company, today: date) -> dict[int, _Wanted]:
    """Return each customer once, whatever the causes: what they agreed to counts before our own wishes."""
    found: dict[int, _Wanted] = {}
    drafts = Message.objects.filter(company=company, state=MessageState.DRAFT, channel="call", direction="out")
    for one in drafts.select_related("customer").defer("html").order_by("id")[:READ_ROWS]:
        found.setdefault(one.customer_id, _Wanted(one.customer, "step", message=one))
    broken = _broken(company, today)
    for customer, by_on in broken:
        wanted = found.setdefault(customer.id, _Wanted(customer, "promise-broken"))
        wanted.kind, wanted.broken_on = "promise-broken", by_on
    planned = PlannedCall.objects.filter(company=company, done_at=None, on__lte=today)
    for plan in planned.select_related("customer", "contact").order_by("on", "id")[:READ_ROWS]:
        wanted = found.setdefault(plan.customer_id, _Wanted(plan.customer, plan.kind))
        wanted.planned = plan
        if plan.kind == "agreed" or wanted.kind not in ("promise-broken", "step"):
            wanted.kind = plan.kind
    return found


def _broken(company: Company, today: date) -> list[tuple[Customer, date]]:
    """Broken lately, still open, and nobody has spoken to them since."""
    since = today - timedelta(days=BROKEN_SHOWN_DAYS)
    spoken = Message.objects.filter(
        customer=OuterRef("customer"), contact_on__gte=OuterRef("settled_on"), state__in=("delivered", "sent")
    )
    unpaid = Promise.objects.filter(id=OuterRef("id"), items__item__open_minor__gt=0)
    found = Promise.objects.filter(
        Exists(unpaid), ~Exists(spoken), company=company, state=PromiseState.BROKEN, settled_on__gte=since
    )
    rows = found.select_related("customer").order_by("settled_on", "id")[:READ_ROWS]
    return [(one.customer, one.by_on) for one in rows]


def _entries(company: Company, found: dict[int, _Wanted], today: date, at: datetime) -> list[Entry]:
    ids = list(found)
    protocol = protocol_of(company)
    cases = read_cases(company=company, customer_ids=ids, today=today)
    contacts = _contacts(company, ids)
    tries = dict(Customer.objects.filter(id__in=ids).values_list("id", "unanswered_calls"))
    tried = set(
        Call.objects.filter(customer__in=ids, on=today, outcome__in=TRIED).values_list("customer_id", flat=True)
    )
    return [
        replace(
            _entry(company, wanted, cases[one], contacts.get(one, []), protocol, today, at),
            tries=tries.get(one, 0), tried_today=one in tried,
        )
        for one, wanted in found.items()
    ]  # fmt: skip


def _entry(
    company: Company, wanted: _Wanted, case: Case, contacts: Sequence[Contact], protocol: Protocol, today: date,
    at: datetime,
) -> Entry:  # fmt: skip
    customer = wanted.customer
    place = Place(customer.country, customer.region)
    local = at.astimezone(ZoneInfo(calendar.time_zone_of(place, company.time_zone)))
    contact = wanted.planned.contact if wanted.planned is not None and wanted.planned.contact else None
    contact = contact or (contacts[0] if contacts else None)
    wished = (contact.call_from, contact.call_until) if contact else (None, None)
    overdue = overdue_today(case, protocol, today)
    kind = wanted.kind
    if kind == "step" and customer.tier == "delicate" and not wanted.broken_on:
        kind = "first-slip"
    is_asked = kind in ("agreed", "awaited")
    return Entry(
        kind=kind,
        customer=customer,
        hours=hours_at(place, protocol.limits, local.date(), local.hour * 60 + local.minute, wished),
        local=local.time(),
        overdue=sums(overdue),
        step=wanted.message.step if wanted.message else "",
        message_id=wanted.message.id if wanted.message else None,
        planned=wanted.planned,
        contact=contact,
        phone=phones.read(contact.phone, customer.country) if contact else phones.NO_PHONE,
        broken_on=wanted.broken_on,
        holds=reasons_not_to_call(case, protocol, today, is_asked=is_asked),
        nothing_overdue=not overdue and not is_asked and kind != "wanted",
    )


def reasons_not_to_call(case: Case, protocol: Protocol, today: date, *, is_asked: bool) -> list[Hold]:
    """Ask the rules that hold for a voice as well; hours are another matter, and so is having no address."""
    asked = _ALWAYS if is_asked else (*_ALWAYS, *_UNASKED)
    return [hold for guard in asked if (hold := guard(case, protocol, today)) is not None]


def sums(items: Sequence[Item]) -> list[Money]:
    """Add up per currency: two currencies never add."""
    found: dict[str, int] = defaultdict(int)
    for item in items:
        found[item.currency] += item.open_minor
    return [Money(minor, currency) for currency, minor in sorted(found.items()) if minor > 0]


_ROLES = {"billing": 0, "management": 1}


def _contacts(company: Company, customer_ids: Sequence[int]) -> dict[int, list[Contact]]:
    """Return who can be called of each, billing first."""
    found: dict[int, list[Contact]] = defaultdict(list)
    good = Contact.objects.filter(
        company=company, customer_id__in=customer_ids, do_not_contact=False, phone_wrong_on=None
    ).exclude(phone="")
    for contact in sorted(good.order_by("id"), key=lambda one: _ROLES.get(one.role, 2)):
        found[contact.customer_id].append(contact)
    return found


def callable_contacts(*, company: Company, customer: Customer) -> list[Contact]:
    return _contacts(company, [customer.id]).get(customer.id, [])

"""Rows to Cases, many customers at once: one query per table and batch, plain tuples, no model objects.

The facts that all customers share (bank data, money nobody claimed) are read once per run.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from amistoso.core import askable, calendar
from amistoso.core.calendar import Place
from amistoso.core.cases import Case, Cover, CustomerHold, Item, PastContact, Plan, UnappliedMoney
from amistoso.core.guards import amounts_that_fit
from amistoso.core.lateness import NOTHING_HEARD, Listening
from amistoso.core.protocols import Protocol
from amistoso.core.reach import BY_EMAIL, NOWHERE
from amistoso.core.trust import Pattern, Tier
from amistoso.models import BankAccount, Company
from amistoso.queries import channels, covers, listening
from amistoso.queries.grants import policy_of
from amistoso.queries.protocols import protocol_of
from amistoso.queries.sql import (
    DAYS,
    among,
    by_index,
    day,
    day_column,
    good_contact,
    ids_parameter,
    in_batches,
    rows,
)  # fmt: skip

BATCH = 2000
CONTACTS_WINDOW_DAYS = 30
UNIDENTIFIED_WINDOW_DAYS = 90  # older money that nobody claimed is on the bank page, and holds nobody


@dataclass(frozen=True, slots=True)
class SharedFacts:
    """What every case of a company needs and one read answers."""

    company: Company
    bank_until_on: date | None
    theirs: dict[int, list[UnappliedMoney]] = field(default_factory=dict)
    unidentified: dict[tuple[str, int], UnappliedMoney] = field(default_factory=dict)
    promise_grace_days: int = 2
    covered: frozenset[int] = frozenset()  # customers with a dispute, promise, agreement or hold: few
    configured: frozenset[str] = frozenset({"email", "letter"})
    wishing: frozenset[int] = frozenset()  # customers with a contact that prefers a channel: few
    asks_contacts: bool = False  # the protocol writes by more than e-mail, so that all of them are looked at
    listened: dict[int, Listening] = field(default_factory=dict)  # who told us why, or has long not answered: few
    unusual: frozenset[int] = frozenset()  # these, and customers with an unused credit note


def shared_facts(*, company: Company, today: date) -> SharedFacts:
    theirs: dict[int, list[UnappliedMoney]] = defaultdict(list)
    unidentified: dict[tuple[str, int], UnappliedMoney] = {}
    sql = (
        "SELECT customer_id, booked_on, unapplied_minor, currency FROM amistoso_bankline"
        " WHERE company_id = %s AND state = 'open' AND unapplied_minor > 0 ORDER BY booked_on, id"
    )
    since = today - timedelta(days=UNIDENTIFIED_WINDOW_DAYS)
    for customer_id, on, minor, currency in rows(sql, [company.id]):
        booked_on = day(on) or today
        if customer_id is not None:
            theirs[customer_id].append(UnappliedMoney(booked_on, minor, currency, is_theirs=True))
        elif booked_on >= since:
            unidentified[currency, minor] = UnappliedMoney(booked_on, minor, currency, is_theirs=False)
    covered = covers.covered_customers(company_id=company.id)
    protocol = protocol_of(company)
    return SharedFacts(
        company=company,
        bank_until_on=bank_until_on(company=company),
        theirs=theirs,
        unidentified=unidentified,
        promise_grace_days=protocol.limits.promise_grace_days,
        configured=channels.configured(),
        wishing=channels.wishing_customers(company_id=company.id),
        asks_contacts=channels.asks_contacts(protocol),
        covered=covered,
        listened=listening.listened(company_id=company.id),
        unusual=covered | _in_credit(company.id),
    )


def _in_credit(company_id: int) -> frozenset[int]:
    sql = f"SELECT customer_id FROM amistoso_item{by_index('item_credit')} WHERE open_minor < 0 AND company_id = %s"
    return frozenset(row[0] for row in rows(sql, [company_id]))


def bank_until_on(*, company: Company) -> date | None:
    """Return the day up to which *all* watched accounts are known; one silent account makes the rest doubtful."""
    days = list(BankAccount.objects.filter(company=company, is_watched=True).values_list("until_on", flat=True))
    known = [until for until in days if until is not None]
    return min(known) if known and len(known) == len(days) else None


def read_cases(
    *,
    company: Company,
    customer_ids: Sequence[int],
    today: date,
    at: datetime | None = None,
    facts: SharedFacts | None = None,
) -> dict[int, Case]:
    """Return a Case for each customer; `at` None means working hours at every place."""
    facts = facts or shared_facts(company=company, today=today)
    found: dict[int, Case] = {}
    for batch in in_batches(customer_ids, BATCH):
        customers = rows(
            f"SELECT {customer_columns()} FROM amistoso_customer WHERE company_id = %s AND {among('id')}",
            [company.id, ids_parameter(batch)],
        )
        found.update(cases_of(facts=facts, customers=customers, today=today, at=at))
    return found


def customer_columns() -> str:
    """Return what `cases_of` reads of a customer, in its order."""
    return (
        "id, country, region, key_account, do_not_contact, insolvent, wants_announcement, ladder_step,"
        f" {day_column('ladder_on')}, tier, tier_because, {day_column('first_invoice_on')}, paid_count,"
        " median_delay_days, spread_days, late_share_pct,"
        f" CASE WHEN EXISTS (SELECT 1 FROM amistoso_contact c WHERE c.customer_id = amistoso_customer.id"
        f" AND {good_contact('c')}) THEN 1 WHEN EXISTS (SELECT 1 FROM amistoso_contact c"
        " WHERE c.customer_id = amistoso_customer.id AND c.opted_out_at IS NOT NULL) THEN 2 ELSE 0 END"
    )


def cases_to_decide(
    *, facts: SharedFacts, customers: Sequence[tuple[Any, ...]], protocol: Protocol, today: date, at: datetime | None
) -> Iterator[Case]:
    """Yield a Case for each row of `customer_columns`, a batch at most; what is not due is read of few of them.

    Money that nobody claimed may fit anything open; a cover and a credit note change what is due.
    """
    if facts.unidentified:
        yield from cases_of(facts=facts, customers=customers, today=today, at=at).values()
        return
    due = [row for row in customers if row[0] not in facts.unusual]
    whole = [row for row in customers if row[0] in facts.unusual]
    found = cases_of(facts=facts, customers=due, today=today, at=at, due_only=True)
    for row in due:
        case = found[row[0]]
        if askable.is_told_by_what_is_due(case, protocol, today):
            yield case
        else:
            whole.append(row)
    if whole:
        yield from cases_of(facts=facts, customers=whole, today=today, at=at).values()


def cases_of(
    *,
    facts: SharedFacts,
    customers: Sequence[tuple[Any, ...]],
    today: date,
    at: datetime | None,
    due_only: bool = False,
) -> dict[int, Case]:
    """Return a Case for each row of `customer_columns`, a batch at most; `due_only` leaves out what is due later."""
    batch = [row[0] for row in customers]
    ids = ids_parameter(batch)
    items = _items(ids, today if due_only else None)
    covered: dict[int, list[Cover]] = {}
    plans: Mapping[int, Sequence[Plan]] = {}
    holds: dict[int, CustomerHold] = {}
    if some := [one for one in batch if one in facts.covered]:
        of_some = ids_parameter(some)
        grace_days = facts.promise_grace_days
        covered = covers.covers_of(ids=of_some, items=items, grace_days=grace_days)
        if any(cover.kind == "agreement" for own in covered.values() for cover in own):
            announce_days = policy_of(company=facts.company).reminds_before_days
            plans = covers.plans_of(ids=of_some, items=items, announce_days=announce_days, grace_days=grace_days)
        holds = _customer_holds(of_some)
    listened = facts.listened
    asked = [one for one in batch if facts.asks_contacts or one in facts.wishing or one in listened]
    reaches = channels.reaches_of(ids=asked, configured=facts.configured) if asked else {}
    talks = _talks(ids, today)
    minutes, days_of = _Minutes(facts.company, at), DAYS
    found: dict[int, Case] = {}
    for row in customers:
        one, place = row[0], Place(row[1], row[2])
        own, talk = tuple(items.get(one, ())), talks.get(one, _NO_TALK)
        found[one] = Case(
            customer_id=one,
            items=own,
            place=place,
            minutes=minutes.at(place),
            covers=tuple(covered.get(one, ())),
            plans=tuple(plans.get(one, ())),
            contacts=tuple(talk.contacts),
            pending=talk.pending,
            undelivered=talk.undelivered,
            reply_waiting_since=talk.reply_since,
            hold=holds.get(one),
            ladder_step=row[7],
            ladder_on=days_of[row[8]],
            tier=_TIERS[row[9]],
            tier_because=row[10],
            pattern=Pattern(row[12], row[13], row[14], row[15]),
            first_invoice_on=days_of[row[11]],
            is_key=bool(row[3]),
            do_not_contact=bool(row[4]),
            is_insolvent=bool(row[5]),
            wants_announcement=bool(row[6]),
            reach=reaches.get(one) or (BY_EMAIL if row[16] == 1 else NOWHERE),
            asked_for_silence=row[16] == 2,
            bank_until_on=facts.bank_until_on,
            unapplied=_unapplied(facts, one, own),
            listening=listened.get(one, NOTHING_HEARD),
        )
    return found


_TIERS = {tier.value: tier for tier in Tier}


class _Minutes:
    """Minutes after midnight at each place, worked out once per place."""

    def __init__(self, company: Company, at: datetime | None) -> None:
        self.zone, self.instant = company.time_zone, at
        self.known: dict[Place, int | None] = {}

    def at(self, place: Place) -> int | None:
        if self.instant is None:
            return None
        if place not in self.known:
            local = self.instant.astimezone(ZoneInfo(calendar.time_zone_of(place, self.zone)))
            self.known[place] = local.hour * 60 + local.minute
        return self.known[place]


def _items(ids: object, due_before: date | None = None) -> dict[int, list[Item]]:
    days = [day_column(name) for name in ("issued_on", "asked_on", "announced_on", "reminded_on")]
    sql = (
        f"SELECT customer_id, id, number, {day_column('due_on')}, open_minor, currency, {', '.join(days)}"
        f" FROM amistoso_item{by_index('item_open')} WHERE {among('customer_id')} AND NOT open_minor = 0"
    )
    parameters = [ids]
    if due_before is not None:
        sql, parameters = f"{sql} AND due_on < %s", [ids, due_before.isoformat()]
    found: dict[int, list[Item]] = defaultdict(list)
    days_of, new = DAYS, tuple.__new__  # this loop is a third of the daily run: no calls of our own in it
    for customer_id, item_id, number, due, minor, currency, issued, asked, announced, reminded in rows(sql, parameters):
        row = (item_id, number, days_of[due], minor, currency, days_of[issued], asked and days_of[asked],
               announced and days_of[announced], reminded and days_of[reminded])  # fmt: skip
        found[customer_id].append(new(Item, row))
    return found


def _customer_holds(ids: object) -> dict[int, CustomerHold]:
    """Of several live holds the longest counts; one without an end is longer than any day."""
    sql = (
        f"SELECT customer_id, reason, made_by, {day_column('until_on')} FROM amistoso_hold"
        f" WHERE {among('customer_id')} AND invoice_id IS NULL AND lifted_at IS NULL ORDER BY id"
    )
    found: dict[int, CustomerHold] = {}
    for customer_id, reason, made_by, until in rows(sql, [ids]):
        hold, before = CustomerHold(reason, made_by, day(until)), found.get(customer_id)
        if before is None or (before.until_on or date.max) < (hold.until_on or date.max):
            found[customer_id] = hold
    return found


@dataclass(slots=True)
class _Talk:
    contacts: list[PastContact] = field(default_factory=list)
    pending: str = ""
    undelivered: str = ""
    reply_since: date | None = None

    def hear(self, direction: str, channel: str, state: str, contact_on: Any, made_on: Any) -> None:
        if direction == "in":
            self.reply_since = self.reply_since or day(made_on)
            return
        if state in ("draft", "approved", "printed", "sending"):
            self.pending = self.pending or state
        elif state in ("bounced", "failed", "unknown"):
            self.undelivered = state
        if contact_on is not None and state in ("sending", "printed", "sent", "delivered", "unknown"):
            told_on = day(contact_on)
            if told_on is not None:
                self.contacts.append(PastContact(told_on, channel in ("call", "meeting"), channel))


_NO_TALK = _Talk()


def _talks(ids: object, today: date) -> dict[int, _Talk]:
    """Read recent contacts, and whatever message is unfinished or waits for a person."""
    sql = (
        "SELECT customer_id, direction, channel, state, {contact_on}, {made_on},"
        " handled_at IS NOT NULL FROM amistoso_message"
        f" WHERE {among('customer_id')} AND (contact_on >= %s OR state IN ('draft', 'approved', 'printed', 'sending')"
        " OR (handled_at IS NULL AND state IN ('bounced', 'failed', 'unknown', 'received'))) ORDER BY id"
    ).format(contact_on=day_column("contact_on"), made_on=day_column("made_on"))
    found: dict[int, _Talk] = defaultdict(_Talk)
    since = (today - timedelta(days=CONTACTS_WINDOW_DAYS)).isoformat()
    for customer_id, direction, channel, state, contact_on, made_on, is_handled in rows(sql, [ids, since]):
        if direction == "in" and is_handled:
            continue
        if is_handled and state in ("bounced", "failed"):
            continue  # it never arrived, and a person has found a better contact
        found[customer_id].hear(direction, channel, "sent" if is_handled and state == "unknown" else state,
                                contact_on, made_on)  # fmt: skip
    return found


def _unapplied(facts: SharedFacts, customer_id: int, items: tuple[Item, ...]) -> tuple[UnappliedMoney, ...]:
    theirs = facts.theirs.get(customer_id)
    if theirs:
        return tuple(theirs)
    if not facts.unidentified:
        return ()
    keys = sorted(amounts_that_fit(items))
    return tuple(money for key in keys if (money := facts.unidentified.get(key)))

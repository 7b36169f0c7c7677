"""Everything the person who calls should know of one customer, on one sheet, and the script that fits the case."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from amistoso.core import calendar, call_lists, call_scripts, lateness, phones
from amistoso.core.askable import overdue_today
from amistoso.core.calendar import Place
from amistoso.core.call_lists import Hours
from amistoso.core.call_scripts import Offerable, Script, Situation
from amistoso.core.calls import TRIED
from amistoso.core.cases import Case, Item
from amistoso.core.decisions import Hold
from amistoso.core.letter_words import letter_language
from amistoso.core.money import Money
from amistoso.core.protocols import Protocol
from amistoso.core.wording import language_of
from amistoso.models import (
    Call,
    Company,
    Contact,
    Customer,
    LateReason,
    Message,
    MessageState,
    PlannedCall,
    Promise,
    PromiseState,
    Sender,
)
from amistoso.queries import bank, calls, customers
from amistoso.queries.customers import Standing
from amistoso.queries.explanations import Explanation, explain
from amistoso.queries.timeline import Entry, timeline

SAID_BEFORE = 8
PROMISES_SHOWN = 6
CALLS_SHOWN = 6
BROKEN_DAYS = 60


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody who can be called: the number for the link, and as it is read aloud."""

    contact: Contact
    e164: str
    spoken: str
    tried: bool = False


@dataclass(frozen=True, slots=True)
class CallSheet:
    customer: Customer
    explanation: Explanation
    standing: Standing
    voices: Sequence[Voice]
    hours: Hours
    local: time
    message: Message | None
    planned: PlannedCall | None
    overdue: Sequence[Item]
    owed: Sequence[Money]
    unapplied: Sequence[Money]
    promises: Sequence[Promise]  # as they were kept, the latest first
    past_calls: Sequence[Call]
    reasons: Sequence[LateReason]
    said: Sequence[Entry]
    holds: Sequence[Hold]  # what speaks against calling
    script: Script
    language: str
    register: str
    quick_days: Sequence[date]
    tried_today: bool

    @property
    def case(self) -> Case:
        return self.explanation.case


def sheet_of(
    *, company: Company, customer_id: int, today: date, at: datetime, caller: str, offers: Offerable | None = None
) -> CallSheet:
    customer = Customer.objects.get(company=company, id=customer_id)
    now = explain(company=company, customer_id=customer_id, today=today, at=at)
    standing = customers.standing_of(company=company, customer=customer, today=today)
    planned = PlannedCall.objects.filter(company=company, customer=customer, done_at=None).order_by("id").first()
    drafts = Message.objects.filter(company=company, customer=customer, channel="call", direction="out")
    message = drafts.filter(state=MessageState.DRAFT).order_by("id").first()
    past = list(Call.objects.filter(customer=customer).select_related("contact").order_by("-on", "-id")[:CALLS_SHOWN])
    promised = _promises(customer)
    place = Place(customer.country, customer.region)
    local = at.astimezone(ZoneInfo(calendar.time_zone_of(place, company.time_zone)))
    people = calls.callable_contacts(company=company, customer=customer)
    wished = (people[0].call_from, people[0].call_until) if people else (None, None)
    overdue = overdue_today(now.case, now.protocol, today)
    unapplied = list(bank.unapplied_of(company=company, customer_id=customer_id))
    language = language_of(letter_language(customer.language, company.language))
    register = customer.register or company.register
    is_asked = planned is not None and planned.kind in ("agreed", "awaited")
    situation = _situation(
        company, customer, now, standing, promised, planned, people, overdue, today, caller, is_paid=bool(unapplied)
    )
    return CallSheet(
        customer=customer,
        explanation=now,
        standing=standing,
        voices=_voices(people, customer, company, past),
        hours=call_lists.hours_at(place, now.protocol.limits, local.date(), local.hour * 60 + local.minute, wished),
        local=local.time(),
        message=message,
        planned=planned,
        overdue=overdue,
        owed=calls.sums(overdue),
        unapplied=unapplied,
        promises=promised,
        past_calls=past,
        reasons=list(LateReason.objects.filter(customer=customer).order_by("-id")[:CALLS_SHOWN]),
        said=_said_before(company, customer, today),
        holds=calls.reasons_not_to_call(now.case, now.protocol, today, is_asked=is_asked),
        script=call_scripts.script(situation, offers or Offerable(currency=company.currency), language, register),
        language=language,
        register=register,
        quick_days=call_lists.quick_days(place, today),
        tried_today=any(one.on == today and one.outcome in TRIED for one in past),
    )


def _promises(customer: Customer) -> list[Promise]:
    found = Promise.objects.filter(customer=customer).exclude(state=PromiseState.WITHDRAWN)
    return list(found.prefetch_related("items__item").order_by("-made_on", "-id")[:PROMISES_SHOWN])


def _said_before(company: Company, customer: Customer, today: date) -> list[Entry]:
    """What was said on either side, and what was paid: silence and book-keeping stay on the customer's page."""
    found = timeline(company=company, customer=customer, until=today).entries
    return [one for one in found if one.kind in ("message", "payment", "event")][:SAID_BEFORE]


def _voices(people: Sequence[Contact], customer: Customer, company: Company, past: Sequence[Call]) -> list[Voice]:
    tried = {
        phones.read(one.phone, customer.country).e164 for one in past if one.outcome in ("no-answer", "left-message")
    }
    found = []
    for one in people:
        e164 = phones.read(one.phone, customer.country).e164
        spoken = phones.spoken(one.phone, customer.country, company.country)
        found.append(Voice(one, e164, spoken, bool(e164) and e164 in tried))
    return found


def _situation(
    company: Company, customer: Customer, now: Explanation, standing: Standing, promised: Sequence[Promise],
    planned: PlannedCall | None, people: Sequence[Contact], overdue: Sequence[Item], today: date, caller: str, *,
    is_paid: bool,
) -> Situation:  # fmt: skip
    case, owed = now.case, [item for item in overdue if item.open_minor > 0]
    oldest = min((item.due_on for item in owed), default=None)
    heard = case.listening
    is_live = oldest is not None and lateness.is_live(heard, oldest, today)
    sender = Sender.objects.filter(company=company, role="administration").first()
    disputed = next((one.invoice.number for one in standing.disputes), "")
    running = [one for one in promised if one.state == PromiseState.RUNNING]
    return Situation(
        company=company.name,
        caller=caller or (sender.name if sender else ""),
        today=today,
        contact=people[0].name if people else "",
        overdue=_totals(overdue),
        invoices=list(dict.fromkeys(item.number for item in owed)),
        oldest_due_on=oldest,
        callback_phone=(sender.phone if sender else "") or company.phone,
        tier=customer.tier,
        tier_because=customer.tier_because,
        disputed=disputed,
        broken_promise_on=_broken_on(promised, today),
        agreement_missed=_is_agreement_missed(case, standing, now.protocol, today),
        promised_by=running[0].by_on if running and not owed else None,
        agreed_call=planned.kind if planned is not None and planned.on <= today and planned.kind != "wanted" else "",
        reason=heard.reason if is_live or (heard.reason and heard.reason_on == today) else "",
        unanswered=customer.unanswered_calls,
        unapplied=is_paid,
    )


def _totals(items: Sequence[Item]) -> Mapping[str, int]:
    return {money.currency: money.minor for money in calls.sums(items)}


def _broken_on(promised: Sequence[Promise], today: date) -> date | None:
    """The last word they gave was not kept, and what it covered is still open."""
    if not promised or promised[0].state != PromiseState.BROKEN:
        return None
    last = promised[0]
    is_recent = last.settled_on is not None and today - last.settled_on <= timedelta(days=BROKEN_DAYS)
    is_open = any(part.item.open_minor > 0 for part in last.items.all())
    return last.by_on if is_recent and is_open else None


def _is_agreement_missed(case: Case, standing: Standing, protocol: Protocol, today: date) -> bool:
    """An agreement runs, and what it covers is open to be asked again."""
    covered = {cover.item_id for cover in case.covers if cover.kind == "agreement"}
    return any(
        part.item_id not in covered and part.item.open_minor > 0 and part.item.due_on < today
        for agreement in standing.agreements
        for part in agreement.items.all()
    )

"""A story's lines as real acts on the real database, and its days as the daily run lives them.

What people do goes through the actions, which must wake the customer by themselves; what merely is so (what a
customer is like, what the bank says) is written as facts, and the customer woken as loading would.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.contrib.auth import get_user_model

from amistoso.actions import (
    agreements,
    allocations,
    calls,
    contacts,
    customers,
    dispute_credits,
    holds,
    incoming,
    looks,
    meeting_mails,
    messages,
    optouts,
    outcomes,
    overpayments,
    preparing,
    promises,
    reasons,
    replies,
    returns,
    runs,
    sending,
)
from amistoso.core import money
from amistoso.core.calls import CallResult
from amistoso.core.decisions import Decision
from amistoso.core.matches import Proposal
from amistoso.core.reach import LEAVING
from amistoso.core.story_promises import promised_parts
from amistoso.core.story_worlds import Line
from amistoso.models import (
    Allocation,
    BankAccount,
    BankLine,
    Company,
    Contact,
    Customer,
    Hold,
    Invoice,
    Item,
    Membership,
    Message,
    Promise,
)
from tests import reply_mails, world
from tests.actions import story_agreements, story_debits, story_disputes, story_meetings

MADRID = ZoneInfo("Europe/Madrid")
TEN = time(10, 0)
ONE_DAY = timedelta(days=1)


@dataclass
class StoryDesk:
    """The company, its one customer, and every decision the run has come to."""

    company: Company
    customer: Customer
    owner: Any
    day: date
    items: dict[str, int] = field(default_factory=dict)
    decided: list[tuple[date, Decision]] = field(default_factory=list)
    is_running: bool = True
    is_slow: bool = False
    is_bank_daily: bool = True
    payments: int = 0

    @property
    def said(self) -> dict[str, Any]:
        return {"company": self.company, "actor": "ana", "today": self.day, "at": instant(self.day, TEN)}

    def fact(self, **changes: Any) -> None:
        Customer.objects.filter(id=self.customer.id).update(**changes)
        self.wake()

    def of_contacts(self, **changes: Any) -> None:
        Contact.objects.filter(customer=self.customer).update(**changes)
        self.wake()

    def wake(self) -> None:
        looks.wake(company_id=self.company.id, customer_ids=[self.customer.id], today=self.day)

    def item(self, number: str) -> Item:
        return Item.objects.get(id=self.items[number])


def instant(day: date, hour: time) -> datetime:
    return datetime.combine(day, hour, MADRID).astimezone(UTC)


def opened(on: date) -> StoryDesk:
    company = world.company()
    customer = world.customer(
        company,
        "Frutas Pérez, S.L.",
        tier="standard",
        region="MC",
        first_invoice_on=None,
        next_look_on=None,
        city="Murcia",
        address="Calle Mayor 1",
        postal_code="30001",
    )
    # Somebody else there can still be reached when the usual address comes back: stories tell of that apart.
    Contact.objects.create(company=company, customer=customer, role="dispute", email="otra@cliente.example")
    world.bank_account(company, until=on)
    owner = get_user_model().objects.create(username="elena")  # no password: making one takes longer than a story
    Membership.objects.create(company=company, user=owner, role="owner")
    return StoryDesk(company, customer, owner, on)


def live(desk: StoryDesk, lines: Sequence[Line], day: date) -> None:
    """Let the lines of a day happen, then run the day at each hour told."""
    desk.day = day
    for line in lines:
        if line.verb not in ("expect", "hour"):
            VERBS[line.verb](desk, line)
    if desk.is_bank_daily:
        BankAccount.objects.filter(company=desk.company).update(until_on=day)
    if not lines and not _has_work(desk):
        return
    for line in [line for line in lines if line.verb == "hour"] or [None]:
        if desk.is_running:
            _run(desk, instant(day, time.fromisoformat(line.words[0]) if line else TEN))


def _has_work(desk: StoryDesk) -> bool:
    """Months in which nobody is due are passed over, as the run itself would at once."""
    due = Customer.objects.filter(next_look_on__lte=desk.day)
    return (
        due.exists()
        or Promise.objects.filter(state="running").exists()
        or Message.objects.filter(direction="out", state__in=("draft", "approved")).exists()
    )


def _run(desk: StoryDesk, at: datetime) -> None:
    """What `runs.run_day` does, save that how customers usually pay is told by the story."""
    company, day = desk.company, desk.day
    dispute_credits.settle_due(company=company, today=day, at=at)
    promises.settle_due(company=company, today=day, at=at)
    agreements.settle_due(company=company, today=day, at=at)
    runs.decide_all(
        company=company, today=day, at=at,
        on_batch=lambda batch: desk.decided.extend((day, decision) for _, decision in batch),
    )  # fmt: skip
    if preparing.prepare(company=company, today=day, at=at) and not desk.is_slow:
        _approve_all(desk, at)
    meeting_mails.remind_due(company=company, today=day, at=at)
    sending.send_due(company=company, today=day, at=at)


def _approve_all(desk: StoryDesk, at: datetime) -> None:
    for draft in Message.objects.filter(company=desk.company, state="draft").order_by("id"):
        if draft.channel in LEAVING:
            messages.approve(company=desk.company, message_id=draft.id, user=desk.owner, today=desk.day, at=at)
        else:
            outcomes.record_outcome(message_id=draft.id, outcome="done", note="", **{**desk.said, "at": at})


def _minor(text: str, currency: str) -> int:
    return money.from_decimal(Decimal(text), currency)


def _invoice(desk: StoryDesk, line: Line) -> None:
    number, amount, currency = line.words[:3]
    issued = line.day_after("issued") if "issued" in line.words else line.on
    _open(desk, number, _minor(amount, currency), currency, line.day_after("due"), issued)


def _credit(desk: StoryDesk, line: Line) -> None:
    number, amount, currency = line.words[:3]
    _open(desk, number, -_minor(amount, currency), currency, line.on, line.on)
    Invoice.objects.filter(number=number).update(corrects="\n".join(line.words[4:]))  # `for F-1`


def _open(desk: StoryDesk, number: str, minor: int, currency: str, due_on: date, issued_on: date) -> None:
    made = world.invoice(desk.customer, number, minor, due=due_on, issued=issued_on, currency=currency)
    desk.items[number] = made.id
    known = Customer.objects.get(id=desk.customer.id).first_invoice_on
    desk.fact(first_invoice_on=min(known or issued_on, issued_on))


def _pay(desk: StoryDesk, line: Line) -> None:
    item = desk.item(line.words[0])
    paid = _minor(line.words[1], item.currency) if len(line.words) > 1 else item.open_minor
    came_in = _bank_line(desk, paid, item.currency, desk.customer.id)
    allocations.apply_line(line_id=came_in.id, parts=[(item.id, paid)], because="", **desk.said)


def _returned(desk: StoryDesk, line: Line) -> None:
    item = desk.item(line.words[0])
    minor = _minor(line.words[1], item.currency)
    paid = Allocation.objects.filter(item=item, amount_minor=minor, undone_at=None).order_by("-id")[0]
    back = _bank_line(desk, -minor, item.currency, None)
    way = Proposal(desk.customer.id, (), 100, (), undoes=(paid.id,))
    returns.take_back(line_id=back.id, way=way, because="Devuelto", **desk.said)


def _bank_line(desk: StoryDesk, minor: int, currency: str, customer_id: int | None) -> BankLine:
    desk.payments += 1
    account = BankAccount.objects.get(company=desk.company)
    return BankLine.objects.create(
        company=desk.company, account=account, statement=account.statements.get(), booked_on=desk.day,
        value_on=desk.day, currency=currency, amount_minor=minor, unapplied_minor=max(0, minor),
        customer_id=customer_id,
        fingerprint=str(desk.payments),
    )  # fmt: skip


def _money(desk: StoryDesk, line: Line) -> None:
    if line.words[0] == "applied":
        for one in BankLine.objects.filter(company=desk.company, state="open"):
            allocations.set_aside(line_id=one.id, reason="No es de un cliente", **desk.said)
        return
    if line.words[0] == "kept":
        for one in BankLine.objects.filter(company=desk.company, state="open"):
            overpayments.keep_as_credit(line_id=one.id, customer_id=desk.customer.id, because="", **desk.said)
        return
    currency = next((word for word in line.words[1:] if word in money.CURRENCIES), "EUR")
    _bank_line(desk, _minor(line.words[0], currency), currency, None if "unknown" in line.words else desk.customer.id)
    desk.wake()


def _bank(desk: StoryDesk, line: Line) -> None:
    desk.is_bank_daily = line.words == ("daily",)
    until = None if line.words == ("none",) else desk.day
    BankAccount.objects.filter(company=desk.company).update(until_on=until)
    desk.wake()


def _promise(desk: StoryDesk, line: Line) -> None:
    parts = [(item.id, minor) for item, minor in promised_parts(line.words, desk.item)]
    how = promises.How("call", wants_reminder="remind" in line.words)
    promises.promise(customer_id=desk.customer.id, by_on=line.day_after("by"), items=parts, how=how, **desk.said)


def _hold(desk: StoryDesk, line: Line) -> None:
    until = line.day_after("until") if "until" in line.words else None
    of_invoice = line.words and line.words[0] != "until"
    invoice_id = desk.item(line.words[0]).invoice_id if of_invoice else None
    holds.hold(
        customer_id=desk.customer.id, invoice_id=invoice_id, until_on=until, reason="la historia lo dice", **desk.said
    )


def _lift(desk: StoryDesk, line: Line) -> None:
    for hold in Hold.objects.filter(customer=desk.customer, lifted_at__isnull=True):
        holds.lift(hold_id=hold.id, **desk.said)


def _replied(desk: StoryDesk, line: Line) -> None:
    replies.log_reply(customer_id=desk.customer.id, text="Les llamo mañana", channel="email", **desk.said)


def _away(desk: StoryDesk, line: Line) -> None:
    """A program of theirs answers that somebody is away; the day told is the first on which we may write again."""
    last = line.day_after("until") - ONE_DAY
    mail = reply_mails.reply(
        f"Estaré fuera de la oficina hasta el {last:%d/%m/%Y}.", own_id=f"<{desk.day}@cliente.example>",
        headers=[("Auto-Submitted", "auto-replied")],
    )  # fmt: skip
    incoming.take(content=mail, at=instant(desk.day, TEN))


def _handled(desk: StoryDesk, line: Line) -> None:
    for reply in Message.objects.filter(customer=desk.customer, direction="in", handled_at__isnull=True):
        outcomes.handle(message_id=reply.id, note="Atendido", **desk.said)


def _spoke(desk: StoryDesk, line: Line) -> None:
    """A talk: the call that waited, or one that no step asked for."""
    calls.log_call(customer_id=desk.customer.id, result=CallResult("spoke"), **desk.said)


def _no_answer(desk: StoryDesk, line: Line) -> None:
    calls.log_call(customer_id=desk.customer.id, result=CallResult("no-answer"), **desk.said)


def _go_on(desk: StoryDesk, line: Line) -> None:
    calls.go_on(customer_id=desk.customer.id, **desk.said)


def _reason(desk: StoryDesk, line: Line) -> None:
    until = line.day_after("until") if "until" in line.words else None
    note = "Se lo ha dicho a Ana" if line.words[0] == "other" else ""
    reasons.note_reason(customer_id=desk.customer.id, kind=line.words[0], until_on=until, note=note, **desk.said)


def _bounce(desk: StoryDesk, line: Line) -> None:
    sent = Message.objects.filter(customer=desk.customer, state="delivered", channel="email").latest("id")
    outcomes.mark_bounced(message_id=sent.id, reason="550 no such user", **desk.said)


def _meeting(desk: StoryDesk, line: Line) -> None:
    story_meetings.live(desk.customer, line.words, desk.item, desk.said)
    if not desk.is_slow:
        _approve_all(desk, instant(desk.day, TEN))


def _customer(desk: StoryDesk, line: Line) -> None:
    words = line.words
    flags = {"key": "key_account", "insolvent": "insolvent", "do-not-contact": "do_not_contact", "asks-announcement":
             "wants_announcement"}  # fmt: skip
    if words[0] in flags:
        customers.change_customer(customer_id=desk.customer.id, changes={flags[words[0]]: True}, **desk.said)
        if words[0] == "key":
            desk.fact(tier="delicate")
    elif words[0] == "no-contact":
        for contact in Contact.objects.filter(customer=desk.customer):
            contacts.change_contact(contact_id=contact.id, email=contact.email, do_not_contact=True, **desk.said)
    elif words[0] == "opted-out":
        for contact in Contact.objects.filter(customer=desk.customer):
            optouts.opt_out_contact(contact_id=contact.id, **desk.said)
    elif words[0] == "no-mobile":
        desk.of_contacts(phone="")
    elif words[0] == "no-postal-address":
        desk.fact(address="", city="", postal_code="")
    elif words[0] == "prefers":
        desk.of_contacts(channels=",".join(words[1:]))
    elif words[0] == "good-contact":
        contacts.add_contact(customer_id=desk.customer.id, email="nueva@cliente.example", **desk.said)
    else:
        changes: dict[str, Any] = {
            "tier": lambda: {"tier": words[1]}, "region": lambda: {"region": words[1]},
            "since": lambda: {"first_invoice_on": line.day_after("since")},
            "pays": lambda: {"paid_count": 6, "median_delay_days": words[1], "spread_days": words[3],
                             "late_share_pct": 100},
        }[words[0]]()  # fmt: skip
        desk.fact(**changes)


def _channels(desk: StoryDesk, line: Line) -> None:
    settings.SMS_URL = "outbox:" if "sms" in line.words else ""
    settings.WHATSAPP_URL = "outbox:" if "whatsapp" in line.words else ""
    desk.wake()


def _approve(desk: StoryDesk, line: Line) -> None:
    """What was contacted today is looked at tomorrow; a story looks the same day, and finds the same."""
    at = instant(desk.day, TEN)
    _approve_all(desk, at)
    sending.send_due(company=desk.company, today=desk.day, at=at)
    desk.wake()


def _discard(desk: StoryDesk, line: Line) -> None:
    for draft in Message.objects.filter(customer=desk.customer, state="draft"):
        messages.discard(message_id=draft.id, reason="La historia lo dice", **desk.said)


def _set(name: str, *, to: bool) -> Callable[[StoryDesk, Line], None]:
    return lambda desk, line: setattr(desk, name, to)


def _nothing(desk: StoryDesk, line: Line) -> None:
    """`day` marks a day."""


VERBS: dict[str, Callable[[StoryDesk, Line], None]] = {
    "invoice": _invoice, "credit": _credit, "payment": _pay, "promise": _promise, "agreement": story_agreements.agree,
    "proposal": story_agreements.propose, "accepted": story_agreements.accept, "declined": story_agreements.decline,
    "ended": story_agreements.end, "dispute": story_disputes.dispute, "resolve": story_disputes.resolve,
    "reopen": story_disputes.reopen, "hold": _hold, "lift": _lift, "customer": _customer, "money": _money,
    "bank": _bank, "conversation": _spoke, "bounce": _bounce, "reply": _replied,
    "handled": _handled, "away": _away, "returned": _returned, "approve": _approve,
    "slow": _set("is_slow", to=True),
    "discard": _discard, "channels": _channels, "day": _nothing,
    "off": _set("is_running", to=False), "on": _set("is_running", to=True),
    "no-answer": _no_answer, "reason": _reason, "go-on": _go_on, "meeting": _meeting,
    "debit": story_debits.debit, "term": story_debits.term,
}  # fmt: skip


def days(lines: Sequence[Line]) -> Iterator[tuple[date, list[Line]]]:
    for ahead in range((lines[-1].on - lines[0].on).days + 1):
        day = lines[0].on + ahead * ONE_DAY
        yield day, [line for line in lines if line.on == day]

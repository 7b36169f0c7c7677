"""The small ledger of a story: one customer, changed line by line, and the Case it makes each day.

Knows no database. Bank data is fresh unless the story says otherwise, messages arrive the day they are decided,
and people approve at once unless the story says `slow`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from amistoso.core import (
    money,
    steps_taken,
    story_agreements,
    story_covers,
    story_customers,
    story_listening,
    story_meetings,
)
from amistoso.core.calendar import Place
from amistoso.core.cases import Case, CustomerHold, Item, UnappliedMoney
from amistoso.core.decisions import Decision
from amistoso.core.instalments import STEPS
from amistoso.core.promises import PromisedItem
from amistoso.core.protocols import Approval, Protocol
from amistoso.core.reach import PREFERABLE, Person, reach_of
from amistoso.core.story_disputes import Disputes
from amistoso.core.story_lines import Line as Line
from amistoso.core.story_lines import StoryError as StoryError
from amistoso.core.story_lines import day_of as day_of
from amistoso.core.story_meetings import Meetings
from amistoso.core.story_promises import Promises, Rules, promised_parts
from amistoso.core.story_promises import minor_of as _minor

ONE_DAY = timedelta(days=1)


@dataclass
class World:
    """The one customer's ledger, and what the last look came to."""

    case: Case = field(default_factory=lambda: Case(1, (), place=Place("ES", "MC")))
    items: dict[str, Item] = field(default_factory=dict)
    first_invoice_on: date | None = None
    promises: Promises = field(default_factory=Promises)
    agreement: story_agreements.Agreed | None = None
    disputes: Disputes = field(default_factory=Disputes)
    amounts: dict[str, int] = field(default_factory=dict)  # what each came to at first
    invoice_holds: dict[str, date | None] = field(default_factory=dict)
    debits: dict[str, date] = field(default_factory=dict)
    term_days: int = 0
    contact: Person = Person("billing", has_email=True, has_mobile=True, has_voice=True)
    has_postal_address: bool = True
    configured: frozenset[str] = frozenset({"email", "letter"})
    bank_until_on: date | None = None
    is_bank_daily: bool = True
    is_running: bool = True
    is_slow: bool = False
    meetings: Meetings = field(default_factory=Meetings)
    protocol: Protocol | None = None
    draft: Decision | None = None
    before_delivery: tuple[Case, Mapping[str, Item]] | None = None
    next_look_on: date | None = None
    last: Decision | None = None
    last_on: date | None = None


def settle(world: World, day: date, protocol: Protocol) -> bool:
    """Every morning: recognise credit notes, judge promises by the bank; say whether a promise ended, which wakes."""
    limits = protocol.limits
    world.disputes.settle(world.items)
    held = world.disputes.held(world.items, world.case.place, limits.dispute_react_days, day)
    rules = Rules(world.case.place, limits.promise_grace_days, day)
    return world.promises.settle(_bank_until(world, day), world.case.unapplied, held, rules)


def _bank_until(world: World, day: date) -> date | None:
    return day if world.is_bank_daily else world.bank_until_on


def case_of(world: World, day: date, protocol: Protocol) -> Case:
    settle(world, day, protocol)
    opened = tuple(item for item in world.items.values() if item.open_minor)
    bank_until_on = _bank_until(world, day)
    rules = Rules(world.case.place, protocol.limits.promise_grace_days, day)
    first = world.first_invoice_on or min((item.issued_on for item in world.items.values()), default=None)
    return world.case._replace(
        meeting=world.meetings.ahead(day),
        items=opened,
        covers=tuple(story_covers.covers(world, rules, protocol, bank_until_on)),
        plans=(story_agreements.plan_of(agreed, world.items, protocol.limits.promise_grace_days),)
        if (agreed := world.agreement) is not None and not agreed.is_proposal
        else (),
        first_invoice_on=first,
        reach=reach_of([world.contact], has_address=world.has_postal_address, configured=world.configured),
        bank_until_on=bank_until_on,
        lapsed=world.promises.lapsed({item.id: item.open_minor for item in opened}),
        promised=world.promises.tomorrow(day),
    )


def prepare(world: World, decision: Decision, day: date) -> None:
    """Deliver a step, or keep it as a draft where the story's people are slow and must approve it."""
    if world.is_slow and decision.approval != Approval.AUTOMATIC:
        world.draft = decision
        world.case = world.case._replace(pending="draft")
    else:
        deliver(world, decision, day)


def deliver(world: World, decision: Decision, day: date) -> None:
    step = decision.step
    if step is None:
        return
    world.before_delivery = world.case, dict(world.items)
    world.case = steps_taken.taken(world.case, decision, day)
    is_only_of_a_promise = world.promises.arrived(step, day)
    if step.key in STEPS and world.agreement is not None:
        world.agreement = story_agreements.told(world.agreement, decision, day)
        return
    if is_only_of_a_promise:
        return
    for item in decision.items:
        world.items[item.number] = steps_taken.told(world.items[item.number], step, day)


def apply(world: World, line: Line) -> None:
    """Let a line of the story happen."""
    try:
        VERBS[line.verb](world, line)
    except StoryError:
        raise
    except (KeyError, IndexError, ValueError, ArithmeticError) as error:
        told = f"{line.verb} {' '.join(line.words)}".strip()
        raise StoryError(f"línea {line.number}: «{told}» no se entiende ({error})") from error


def _invoice(world: World, line: Line) -> None:
    """`invoice INV-1 1000.00 EUR due 2026-02-04 [issued 2026-01-05]`: issued on the day told, or long before."""
    number, amount, currency = line.words[:3]
    issued = line.day_after("issued") if "issued" in line.words else line.on
    _open(world, number, _minor(amount, currency), currency, line.day_after("due"), issued)


def _credit(world: World, line: Line) -> None:
    """`credit AB-1 100.00 EUR [for F-1]`: a credit note not yet used, and the invoice that it names."""
    number, amount, currency = line.words[:3]
    _open(world, number, -_minor(amount, currency), currency, line.on, line.on)
    named = line.words[line.words.index("for") + 1 :] if "for" in line.words else ()
    world.disputes.credit(world.items[number], named)


def _open(world: World, number: str, minor: int, currency: str, due_on: date, issued_on: date) -> None:
    if number in world.items:
        raise ValueError(f"{number} ya existe")
    world.items[number] = Item(len(world.items) + 1, number, due_on, minor, currency, issued_on)
    world.amounts[number] = minor


def _pay(world: World, line: Line) -> None:
    item = world.items[line.words[0]]
    paid = _minor(line.words[1], item.currency) if len(line.words) > 1 else item.open_minor
    if not 0 < paid <= item.open_minor:
        raise ValueError("más de lo pendiente")
    world.items[line.words[0]] = item._replace(open_minor=item.open_minor - paid)
    world.promises.paid(item, paid, line.on)


def _returned(world: World, line: Line) -> None:
    """`returned INV-1 500.00`: what had been paid of it came back; a person looks first, and says so with `lift`."""
    item = world.items[line.words[0]]
    minor = _minor(line.words[1], item.currency)
    world.items[item.number] = item._replace(open_minor=item.open_minor + minor)
    world.promises.returned(item, minor)
    world.case = world.case._replace(hold=CustomerHold("devolución", "banco"))


def _promise(world: World, line: Line) -> None:
    """`promise INV-1 by 2026-03-01`, of several, or a part: `promise INV-1 500.00 by 2026-03-01 [remind]`."""
    said = promised_parts(line.words, world.items.__getitem__)
    parts = [PromisedItem(item.id, minor, item.open_minor, world.amounts[item.number]) for item, minor in said]
    is_asked = "remind" in line.words
    world.promises.promise(parts, said[0][0].currency, line.on, line.day_after("by"), wants_reminder=is_asked)
    world.case = story_listening.heard(world.case)


def _agree(world: World, line: Line) -> None:
    """`agreement INV-1 INV-2 in 3 from 2026-03-01`: equal instalments, thirty days apart.

    `proposal ... until 2026-02-20` can be answered until then; `accepted` and `declined` answer it; `ended` is a
    person's decision that an agreement is over.
    """
    at = line.words.index("in")
    items = tuple((number, world.items[number].open_minor) for number in line.words[:at])
    until = line.day_after("until") if line.verb == "proposal" else None
    world.agreement = story_agreements.equal(items, int(line.words[at + 1]), line.day_after("from"), line.on, until)


def _accepted(world: World, line: Line) -> None:
    if world.agreement is None or world.agreement.answer_by_on is None or world.agreement.answer_by_on < line.on:
        raise ValueError("no hay ninguna propuesta que se pueda aceptar")
    world.agreement = replace(world.agreement, made_on=line.on, answer_by_on=None)


def _no_agreement(world: World, line: Line) -> None:
    if world.agreement is None:
        raise ValueError("no hay ningún acuerdo")
    world.agreement = None


def _hold(world: World, line: Line) -> None:
    """`hold`, `hold until 2026-03-01`, `hold INV-1`, `hold INV-1 until 2026-03-01`."""
    until = line.day_after("until") if "until" in line.words else None
    if line.words and line.words[0] != "until":
        world.invoice_holds[world.items[line.words[0]].number] = until
    else:
        world.case = world.case._replace(hold=CustomerHold("la historia lo dice", "historia", until))


def _lift(world: World, line: Line) -> None:
    world.case = world.case._replace(hold=None)
    world.invoice_holds.clear()


def _customer(world: World, line: Line) -> None:
    """`customer key`, `customer tier usually-late`, `customer region CN`, `customer pays 10 spread 2` ..."""
    words = line.words
    world.case, world.contact = story_customers.told(world.case, world.contact, words)
    if words[0] == "no-postal-address":
        world.has_postal_address = False
    elif words[0] == "since":
        world.first_invoice_on = line.day_after("since")


def _channels(world: World, line: Line) -> None:
    """`channels email sms`: what is configured from now on."""
    if unknown := set(line.words) - set(PREFERABLE):
        raise ValueError(", ".join(sorted(unknown)))
    world.configured = frozenset(line.words)


def _money(world: World, line: Line) -> None:
    """`money 500.00 [USD]` is theirs; `money 500.00 unknown` fits by its amount alone; `money applied` clears it.

    `money kept`: a person keeps it as their credit.
    """
    if line.words[0] in ("applied", "kept"):
        world.case = world.case._replace(unapplied=())
        return
    currency = next((word for word in line.words[1:] if word in money.CURRENCIES), "EUR")
    found = UnappliedMoney(line.on, _minor(line.words[0], currency), currency, is_theirs="unknown" not in line.words)
    world.case = world.case._replace(unapplied=(*world.case.unapplied, found))


def _bank(world: World, line: Line) -> None:
    """`bank` is a statement until today and none by itself from now on; `bank daily` brings one every day."""
    world.is_bank_daily = line.words == ("daily",)
    world.bank_until_on = None if line.words == ("none",) else line.on


def _dispute(world: World, line: Line) -> None:
    item = world.items[line.words[0]]
    world.disputes.open(item, _minor(line.words[1], item.currency) if len(line.words) > 1 else None, line.on)
    world.case = story_listening.heard(world.case)


def _resolve(world: World, line: Line) -> None:
    """`resolve INV-1`, `... withdrawn`, `... credit by DAY`, `... date DAY`, `... stands`."""
    if world.disputes.resolve(line.words[0], line.words[1:], line.on):
        _gently(world, line.words[0])


def _gently(world: World, number: str) -> None:
    """What was questioned and is asked for after all begins again at the gentle end."""
    world.case = steps_taken.gently(world.case, world.items, (number,))


def _spoke(world: World, line: Line) -> None:
    """`conversation`: we spoke; the call that waited as a draft has been held."""
    if world.draft is not None and world.draft.channel == "call":
        _approve(world, line)
        return
    world.case = story_listening.spoke(world.case, line.on)


def _no_answer(world: World, line: Line) -> None:
    """`no-answer`: we rang and nobody answered; after three such days the call is given up."""
    world.case = story_listening.rang_in_vain(world.case)
    if story_listening.is_given_up(world.case):
        _discard(world, line)


def _go_on(world: World, line: Line) -> None:
    """`go-on`: nobody answers, and a person decides that the next step may come."""
    if world.protocol is None:
        raise ValueError("sin protocolo")
    world.case = story_listening.went_on(world.case, world.protocol.variant_for(world.case.tier), line.on)


def _reason(world: World, line: Line) -> None:
    """`reason cash-flow`, `reason approval-pending until 2026-03-01`: why they are late, as they told us."""
    until = line.day_after("until") if "until" in line.words else None
    world.case = story_listening.told_why(world.case, line.words, line.on, until)


def _bounce(world: World, line: Line) -> None:
    """The last message came back: it was no contact, and its step has not been taken."""
    if world.before_delivery is None:
        raise ValueError("no ha salido ningún mensaje")
    before, items = world.before_delivery
    world.promises.came_back()
    world.case = world.case._replace(
        undelivered="bounced", contacts=before.contacts,
        ladder_step=before.ladder_step, ladder_on=before.ladder_on,
    )  # fmt: skip
    for number, item in items.items():
        dates = {key: getattr(item, key) for key in ("asked_on", "announced_on", "reminded_on")}
        world.items[number] = world.items[number]._replace(**dates)


def _approve(world: World, line: Line) -> None:
    """What waited as a draft leaves, and arrives, today."""
    if world.draft is None:
        raise ValueError("no hay ningún borrador")
    draft, world.draft = world.draft, None
    world.case = world.case._replace(pending="")
    deliver(world, draft, line.on)


def _discard(world: World, line: Line) -> None:
    world.draft = None
    world.case = world.case._replace(pending="")


def _meeting(world: World, line: Line) -> None:
    """`meeting on 2026-03-10`, and what `story_meetings` knows of it."""
    came = world.meetings.tell(line.words, line.on, world.case.place)
    if came.talk_on is not None:
        world.case = world.case._replace(contacts=story_meetings.spoken(world.case.contacts, came.talk_on))
    if came.hold_until is not None:
        world.case = world.case._replace(hold=story_meetings.longest(world.case.hold, came.hold_until))
    if came.verb:
        VERBS[came.verb](world, Line(line.number, line.on, came.verb, came.words))


def _set(**changes: object) -> Callable[[World, Line], None]:
    def change(world: World, line: Line) -> None:
        world.case = world.case._replace(**changes)  # type: ignore[arg-type]

    return change


def _replied(world: World, line: Line) -> None:
    world.case = story_listening.heard(world.case)._replace(reply_waiting_since=line.on)


def _switch(name: str, *, to: bool) -> Callable[[World, Line], None]:
    return lambda world, line: setattr(world, name, to)


def _nothing(world: World, line: Line) -> None:
    """`day` marks a day; `expect` and `hour` are read by `play`."""


VERBS: dict[str, Callable[[World, Line], None]] = {
    "invoice": _invoice, "credit": _credit, "payment": _pay, "promise": _promise, "agreement": _agree,
    "proposal": _agree, "accepted": _accepted, "declined": _no_agreement, "ended": _no_agreement,
    "hold": _hold, "lift": _lift, "customer": _customer, "money": _money, "bank": _bank, "dispute": _dispute,
    "resolve": _resolve, "reopen": lambda world, line: world.disputes.reopen(line.words[0]),
    "conversation": _spoke, "bounce": _bounce, "reply": _replied, "returned": _returned,
    "handled": _set(reply_waiting_since=None), "away": _hold, "slow": _switch("is_slow", to=True),
    "approve": _approve, "discard": _discard, "off": _switch("is_running", to=False),
    "on": _switch("is_running", to=True), "channels": _channels, "expect": _nothing, "hour": _nothing, "day": _nothing,
    "meeting": _meeting, "debit": story_covers.debit, "term": story_covers.term,
    "no-answer": _no_answer, "reason": _reason, "go-on": _go_on,
}  # fmt: skip

"""The small ledger of a story: one customer, changed line by line, and the Case it makes each day.

Knows no database. Bank data is fresh unless the story says otherwise, messages arrive the day they are decided,
and people approve at once unless the story says `slow`.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal

from amistoso.core import money, story_agreements, story_listening
from amistoso.core.calendar import Place
from amistoso.core.cases import Case, Cover, CustomerHold, Item, UnappliedMoney
from amistoso.core.decisions import Decision
from amistoso.core.instalments import STEPS
from amistoso.core.promises import still_promised, watched_until
from amistoso.core.protocols import Approval, Protocol, Stage, Trigger
from amistoso.core.reach import PREFERABLE, Person, reach_of, read_wish
from amistoso.core.trust import Pattern, Tier

ONE_DAY = timedelta(days=1)


class StoryError(ValueError):
    """A line that cannot be understood, with its number."""


@dataclass(frozen=True, slots=True)
class Line:
    number: int
    on: date
    verb: str
    words: tuple[str, ...]

    def day_after(self, word: str) -> date:
        """Return the day written after `word`."""
        return day_of(self.words[self.words.index(word) + 1], self.number)


@dataclass
class World:
    """The one customer's ledger, and what the last look came to."""

    case: Case = field(default_factory=lambda: Case(1, (), place=Place("ES", "MC")))
    items: dict[str, Item] = field(default_factory=dict)
    first_invoice_on: date | None = None
    promises: list[tuple[str, int, int, date]] = field(default_factory=list)
    agreement: story_agreements.Agreed | None = None
    disputes: dict[str, int | None] = field(default_factory=dict)
    invoice_holds: dict[str, date | None] = field(default_factory=dict)
    contact: Person = Person("billing", has_email=True, has_mobile=True, has_voice=True)
    has_postal_address: bool = True
    configured: frozenset[str] = frozenset({"email", "letter"})
    bank_until_on: date | None = None
    is_bank_daily: bool = True
    is_running: bool = True
    is_slow: bool = False
    protocol: Protocol | None = None
    draft: Decision | None = None
    before_delivery: tuple[Case, Mapping[str, Item]] | None = None
    next_look_on: date | None = None
    last: Decision | None = None
    last_on: date | None = None


def day_of(text: str, number: int) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise StoryError(f"línea {number}: «{text}» no es una fecha; escriba 2026-01-31") from error


def case_of(world: World, day: date, protocol: Protocol) -> Case:
    opened = tuple(item for item in world.items.values() if item.open_minor)
    first = world.first_invoice_on or min((item.issued_on for item in world.items.values()), default=None)
    return world.case._replace(
        items=opened,
        covers=tuple(_covers(world, day, protocol)),
        plans=(story_agreements.plan_of(agreed, world.items, protocol.limits.promise_grace_days),)
        if (agreed := world.agreement) is not None and not agreed.is_proposal
        else (),
        first_invoice_on=first,
        reach=reach_of([world.contact], has_address=world.has_postal_address, configured=world.configured),
        bank_until_on=day if world.is_bank_daily else world.bank_until_on,
    )


def _covers(world: World, day: date, protocol: Protocol) -> Iterator[Cover]:
    grace, place = protocol.limits.promise_grace_days, world.case.place
    for number, minor, was_open, by_on in world.promises:
        left = still_promised(minor, was_open, world.items[number].open_minor)
        until = watched_until(place, by_on, grace)
        if left and until > day:
            yield Cover(world.items[number].id, "promise", left, until)
    for number, amount in world.disputes.items():
        yield Cover(world.items[number].id, "dispute", amount)
    for number, until_on in world.invoice_holds.items():
        yield Cover(world.items[number].id, "hold", None, until_on)
    if world.agreement is not None:
        yield from story_agreements.covers(world.agreement, world.items)


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
    world.case = story_listening.contacted(world.case, decision, day)
    if step.key in STEPS and world.agreement is not None:
        world.agreement = story_agreements.told(world.agreement, decision, day)
        return
    is_ladder = step.stage is not Stage.COURTESY
    if is_ladder:
        world.case = world.case._replace(ladder_step=step.key, ladder_on=day)
    for item in decision.items:
        kept = world.items[item.number]
        if is_ladder:
            kept = kept._replace(reminded_on=kept.reminded_on or day)
        elif step.trigger is Trigger.BEFORE_DUE:
            kept = kept._replace(announced_on=day)
        else:
            kept = kept._replace(asked_on=day)
        world.items[item.number] = kept


def apply(world: World, line: Line) -> None:
    """Let a line of the story happen."""
    try:
        VERBS[line.verb](world, line)
    except StoryError:
        raise
    except (KeyError, IndexError, ValueError, ArithmeticError) as error:
        told = f"{line.verb} {' '.join(line.words)}".strip()
        raise StoryError(f"línea {line.number}: «{told}» no se entiende ({error})") from error


def _minor(text: str, currency: str) -> int:
    minor = money.from_decimal(Decimal(text), currency)
    if minor <= 0:
        raise ValueError(f"{text} no es un importe positivo")
    return minor


def _invoice(world: World, line: Line) -> None:
    """`invoice INV-1 1000.00 EUR due 2026-02-04 [issued 2026-01-05]`: issued on the day told, or long before."""
    number, amount, currency = line.words[:3]
    issued = line.day_after("issued") if "issued" in line.words else line.on
    _open(world, number, _minor(amount, currency), currency, line.day_after("due"), issued)


def _credit(world: World, line: Line) -> None:
    """`credit AB-1 100.00 EUR`: a credit note not yet used."""
    number, amount, currency = line.words
    _open(world, number, -_minor(amount, currency), currency, line.on, line.on)


def _open(world: World, number: str, minor: int, currency: str, due_on: date, issued_on: date) -> None:
    if number in world.items:
        raise ValueError(f"{number} ya existe")
    world.items[number] = Item(len(world.items) + 1, number, due_on, minor, currency, issued_on)


def _pay(world: World, line: Line) -> None:
    item = world.items[line.words[0]]
    paid = _minor(line.words[1], item.currency) if len(line.words) > 1 else item.open_minor
    if not 0 < paid <= item.open_minor:
        raise ValueError("más de lo pendiente")
    world.items[line.words[0]] = item._replace(open_minor=item.open_minor - paid)


def _returned(world: World, line: Line) -> None:
    """`returned INV-1 500.00`: what had been paid of it came back; a person looks first, and says so with `lift`."""
    item = world.items[line.words[0]]
    world.items[item.number] = item._replace(open_minor=item.open_minor + _minor(line.words[1], item.currency))
    world.case = world.case._replace(hold=CustomerHold("devolución", "banco"))


def _promise(world: World, line: Line) -> None:
    """`promise INV-1 by 2026-03-01`, or a part: `promise INV-1 500.00 by 2026-03-01`."""
    item = world.items[line.words[0]]
    minor = item.open_minor if line.words[1] == "by" else _minor(line.words[1], item.currency)
    world.promises.append((item.number, minor, item.open_minor, line.day_after("by")))
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
    flags = {
        "key": {"is_key": True, "tier": Tier.DELICATE}, "insolvent": {"is_insolvent": True},
        "do-not-contact": {"do_not_contact": True}, "good-contact": {"undelivered": ""},
        "opted-out": {"asked_for_silence": True},
        "asks-announcement": {"wants_announcement": True},
    }  # fmt: skip
    if words[0] in _CONTACT_FACTS:
        world.contact = world.contact._replace(**_CONTACT_FACTS[words[0]])  # type: ignore[arg-type]
    if words[0] in flags:
        world.case = world.case._replace(**flags[words[0]])  # type: ignore[arg-type]
    elif words[0] == "prefers":
        world.contact = world.contact._replace(prefers=read_wish(",".join(words[1:])))
    elif words[0] == "no-postal-address":
        world.has_postal_address = False
    elif words[0] == "tier":
        world.case = world.case._replace(tier=Tier(words[1]))
    elif words[0] == "region":
        world.case = world.case._replace(place=Place("ES", words[1]))
    elif words[0] == "since":
        world.first_invoice_on = line.day_after("since")
    elif words[0] == "pays":
        world.case = world.case._replace(pattern=Pattern(6, int(words[1]), int(words[3]), 100))
    elif words[0] not in _CONTACT_FACTS:
        raise ValueError(words[0])


_CONTACT_FACTS: dict[str, dict[str, bool]] = {
    "no-contact": {"has_email": False}, "opted-out": {"has_email": False, "has_mobile": False},
    "good-contact": {"has_email": True}, "no-mobile": {"has_mobile": False},
    "no-phone": {"has_mobile": False, "has_voice": False},
}  # fmt: skip


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
    world.disputes[item.number] = _minor(line.words[1], item.currency) if len(line.words) > 1 else None
    world.case = story_listening.heard(world.case)


def _resolve(world: World, line: Line) -> None:
    del world.disputes[line.words[0]]


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


def _set(**changes: object) -> Callable[[World, Line], None]:
    def change(world: World, line: Line) -> None:
        world.case = world.case._replace(**changes)  # type: ignore[arg-type]

    return change


def _replied(world: World, line: Line) -> None:
    world.case = story_listening.heard(world.case)._replace(reply_waiting_since=line.on)


def _off(world: World, line: Line) -> None:
    world.is_running = False


def _on(world: World, line: Line) -> None:
    world.is_running = True


def _slow(world: World, line: Line) -> None:
    world.is_slow = True


def _nothing(world: World, line: Line) -> None:
    """`day` marks a day; `expect` and `hour` are read by `play`."""


VERBS: dict[str, Callable[[World, Line], None]] = {
    "invoice": _invoice, "credit": _credit, "payment": _pay, "promise": _promise, "agreement": _agree,
    "proposal": _agree, "accepted": _accepted, "declined": _no_agreement, "ended": _no_agreement,
    "hold": _hold, "lift": _lift, "customer": _customer, "money": _money, "bank": _bank, "dispute": _dispute,
    "resolve": _resolve, "conversation": _spoke, "bounce": _bounce, "reply": _replied, "returned": _returned,
    "handled": _set(reply_waiting_since=None), "away": _hold, "slow": _slow, "approve": _approve, "discard": _discard,
    "off": _off, "channels": _channels, "on": _on, "expect": _nothing, "hour": _nothing, "day": _nothing,
    "no-answer": _no_answer, "reason": _reason, "go-on": _go_on,
}  # fmt: skip

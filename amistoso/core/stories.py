"""Dated stories about one customer, as a credit controller would tell them, played through the real rules.

    2026-01-05 invoice INV-1 1000.00 EUR due 2026-02-04
    2026-02-10 promise INV-1 by 2026-02-20
    2026-02-11 expect wait promise-covers

Knows no database: a small ledger in memory makes a Case for each day. Bank data is fresh unless the story says
otherwise, messages arrive the day they are decided, and people approve at once.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal

from amistoso.core import money
from amistoso.core.agreements import equal_instalments, lapses_on
from amistoso.core.calendar import Place
from amistoso.core.cases import Case, Cover, CustomerHold, Item, PastContact, UnappliedMoney
from amistoso.core.decisions import Decision
from amistoso.core.promises import still_promised, watched_until
from amistoso.core.protocols import Protocol, Stage
from amistoso.core.reminders import decide
from amistoso.core.trust import Pattern, Tier

ONE_DAY = timedelta(days=1)
MAX_DAYS = 3660


class StoryError(ValueError):
    """A line that cannot be understood, with its number."""


@dataclass(frozen=True, slots=True)
class Line:
    number: int
    on: date
    verb: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """What happened on a day: a decision that said something new, or an expectation and whether it held."""

    on: date
    text: str
    is_failure: bool = False
    decision: Decision | None = None


@dataclass
class _World:
    """The one customer's ledger, changed line by line."""

    case: Case = field(default_factory=lambda: Case(1, (), place=Place("ES", "MC")))
    items: dict[str, Item] = field(default_factory=dict)
    promises: list[tuple[str, int, int, date]] = field(default_factory=list)
    agreement: tuple[tuple[tuple[str, int], ...], tuple[tuple[date, int], ...]] | None = None
    disputes: dict[str, int | None] = field(default_factory=dict)
    invoice_holds: dict[str, date | None] = field(default_factory=dict)
    bank_until_on: date | None = None
    is_bank_daily: bool = True
    is_running: bool = True
    next_look_on: date | None = None
    last: Decision | None = None
    last_on: date | None = None


def parse(text: str) -> list[Line]:
    """Return the lines in the order of their days; within a day the order told."""
    lines = []
    for number, raw in enumerate(text.splitlines(), start=1):
        bare = raw.split("#", 1)[0].strip()
        if not bare:
            continue
        found = re.fullmatch(r"(\d{4}-\d\d-\d\d)\s+([a-z-]+)\s*(.*)", bare)
        if not found:
            raise StoryError(f"línea {number}: «{bare[:60]}» — se espera «2026-01-05 verbo ...»")
        if found[2] not in _VERBS:
            raise StoryError(f"línea {number}: «{found[2]}» no es un verbo; los hay: {', '.join(sorted(_VERBS))}")
        lines.append(Line(number, _day(found[1], number), found[2], tuple(found[3].split())))
    if lines and (max(line.on for line in lines) - min(line.on for line in lines)).days > MAX_DAYS:
        raise StoryError(f"la historia dura más de {MAX_DAYS} días")
    return sorted(lines, key=lambda line: line.on)


def play(lines: Sequence[Line], protocol: Protocol) -> Iterator[Told]:
    """Play the story day by day and tell what was decided, and what was expected otherwise."""
    if not lines:
        return
    world, day = _World(), lines[0].on
    while day <= lines[-1].on:
        today = [line for line in lines if line.on == day]
        for line in today:
            if line.verb != "expect":
                _apply(world, line)
                world.next_look_on = day
        if world.is_running and world.next_look_on is not None and world.next_look_on <= day:
            yield from _live(world, protocol, day)
        for line in today:
            if line.verb == "expect":
                yield _check(world, line, protocol)
        day += ONE_DAY


def _live(world: _World, protocol: Protocol, day: date) -> Iterator[Told]:
    before = world.last
    decision = decide(_case(world, day, protocol), protocol, day)
    world.last, world.last_on, world.next_look_on = decision, day, decision.next_look_on
    if decision.step is not None:
        _deliver(world, decision, day)
        told = ", ".join(f"{item.number} {money.plain(item.open_minor, item.currency)}" for item in decision.items)
        yield Told(day, f"{decision.step.key} ({decision.step.channel}, {decision.approval}): {told}", False, decision)
    elif before is None or [r.code for r in before.reasons] != [r.code for r in decision.reasons]:
        yield Told(day, f"wait: {', '.join(reason.code for reason in decision.reasons)}", False, decision)


def _deliver(world: _World, decision: Decision, day: date) -> None:
    step = decision.step
    if step is None:
        return
    world.case = replace(world.case, contacts=(*world.case.contacts, PastContact(day, step.is_conversation)))
    is_ladder = step.stage is not Stage.COURTESY
    if is_ladder:
        world.case = replace(world.case, ladder_step=step.key, ladder_on=day)
    for item in decision.items:
        kept = world.items[item.number]
        if is_ladder:
            kept = kept._replace(reminded_on=kept.reminded_on or day)
        elif step.trigger == "before-due":
            kept = kept._replace(announced_on=day)
        else:
            kept = kept._replace(asked_on=day)
        world.items[item.number] = kept


def _case(world: _World, day: date, protocol: Protocol) -> Case:
    opened = tuple(item for item in world.items.values() if item.open_minor)
    first = min((item.issued_on for item in world.items.values()), default=None)
    return replace(
        world.case,
        items=opened,
        covers=tuple(_covers(world, day, protocol)),
        first_invoice_on=first,
        bank_until_on=day if world.is_bank_daily else world.bank_until_on,
    )


def _covers(world: _World, day: date, protocol: Protocol) -> Iterator[Cover]:
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
        items, instalments = world.agreement
        paid = sum(was_open - world.items[number].open_minor for number, was_open in items)
        lapses = lapses_on(place, instalments, paid, grace)
        if lapses is None or lapses > day:
            yield from (Cover(world.items[number].id, "agreement", None, lapses) for number, _ in items)


def _check(world: _World, line: Line, protocol: Protocol) -> Told:
    """`expect act STEP [automatic|person|owner]`, `expect wait [CODE...]`, `expect quiet`, `expect next DAY`."""
    decided = world.last if world.last_on == line.on else None
    seen = decided or decide(_case(world, line.on, protocol), protocol, line.on)
    words = line.words
    if words[:1] == ("quiet",):
        held = decided is None or decided.step is None
    elif words[:1] == ("next",):
        held = world.next_look_on == _day(words[1], line.number)
    elif words[:1] == ("wait",):
        held = seen.step is None and set(words[1:]) <= {reason.code for reason in seen.reasons}
    elif words[:1] == ("act",):
        held = decided is not None and decided.step is not None and decided.step.key == words[1]
        held = held and (len(words) < 3 or decided.approval == words[2])  # type: ignore[union-attr]
    else:
        raise StoryError(f"línea {line.number}: se espera act, wait, quiet o next")
    found = seen.step.key + " " + seen.approval if seen.step else "wait " + " ".join(r.code for r in seen.reasons)
    return Told(line.on, f"{'bien' if held else 'MAL'}: expect {' '.join(words)} — {found}", not held, seen)


def _day(text: str, number: int) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise StoryError(f"línea {number}: «{text}» no es una fecha; escriba 2026-01-31") from error


def _apply(world: _World, line: Line) -> None:
    try:
        _VERBS[line.verb](world, line)
    except (KeyError, IndexError, ValueError, ArithmeticError) as error:
        raise StoryError(
            f"línea {line.number}: {line.verb} {' '.join(line.words)} — no se entiende ({error})"
        ) from error


def _minor(text: str, currency: str = "EUR") -> int:
    return money.from_decimal(Decimal(text), currency)


def _invoice(world: _World, line: Line) -> None:
    number, amount, currency, _, due = line.words
    issued = line.on
    world.items[number] = Item(
        len(world.items) + 1, number, _day(due, line.number), _minor(amount, currency), currency, issued
    )


def _pay(world: _World, line: Line) -> None:
    item = world.items[line.words[0]]
    paid = _minor(line.words[1], item.currency) if len(line.words) > 1 else item.open_minor
    if not 0 < paid <= item.open_minor:
        raise ValueError("más de lo pendiente")
    world.items[line.words[0]] = item._replace(open_minor=item.open_minor - paid)


def _promise(world: _World, line: Line) -> None:
    item = world.items[line.words[0]]
    world.promises.append((item.number, item.open_minor, item.open_minor, _day(line.words[2], line.number)))


def _agree(world: _World, line: Line) -> None:
    """`agreement INV-1 INV-2 in 3 from 2026-03-01`: equal monthly instalments, thirty days apart."""
    at = line.words.index("in")
    count, first = int(line.words[at + 1]), _day(line.words[at + 3], line.number)
    items = tuple((number, world.items[number].open_minor) for number in line.words[:at])
    shares = equal_instalments(sum(minor for _, minor in items), count)
    world.agreement = items, tuple((first + 30 * index * ONE_DAY, share) for index, share in enumerate(shares))


def _hold(world: _World, line: Line) -> None:
    """`hold`, `hold until 2026-03-01`, `hold INV-1`, `hold INV-1 until 2026-03-01`."""
    words = line.words
    until = _day(words[words.index("until") + 1], line.number) if "until" in words else None
    if words and words[0] in world.items:
        world.invoice_holds[words[0]] = until
    else:
        world.case = replace(world.case, hold=CustomerHold("la historia lo dice", "historia", until))


def _lift(world: _World, line: Line) -> None:
    world.case = replace(world.case, hold=None)
    world.invoice_holds.clear()


def _customer(world: _World, line: Line) -> None:
    """`customer key`, `customer tier usually-late`, `customer region CN`, `customer pays 10 spread 2` ..."""
    words = line.words
    flags = {
        "key": {"is_key": True, "tier": Tier.DELICATE}, "insolvent": {"is_insolvent": True},
        "do-not-contact": {"do_not_contact": True}, "no-contact": {"has_good_contact": False},
        "good-contact": {"has_good_contact": True, "undelivered": ""}, "asks-announcement": {"wants_announcement": True},
    }  # fmt: skip
    if words[0] in flags:
        world.case = replace(world.case, **flags[words[0]])  # type: ignore[arg-type]
    elif words[0] == "tier":
        world.case = replace(world.case, tier=Tier(words[1]))
    elif words[0] == "region":
        world.case = replace(world.case, place=Place("ES", words[1]))
    elif words[0] == "pays":
        world.case = replace(world.case, pattern=Pattern(6, int(words[1]), int(words[3]), 100))
    else:
        raise ValueError(words[0])


def _money(world: _World, line: Line) -> None:
    """`money 500.00` is theirs; `money 500.00 unknown` fits by its amount alone; `money applied` clears it."""
    if line.words[0] == "applied":
        world.case = replace(world.case, unapplied=())
        return
    found = UnappliedMoney(line.on, _minor(line.words[0]), "EUR", is_theirs="unknown" not in line.words)
    world.case = replace(world.case, unapplied=(*world.case.unapplied, found))


def _bank(world: _World, line: Line) -> None:
    """`bank` is a statement until today and none by itself from now on; `bank daily` brings one every day."""
    world.is_bank_daily = line.words == ("daily",)
    world.bank_until_on = None if line.words == ("none",) else line.on


def _dispute(world: _World, line: Line) -> None:
    number = line.words[0]
    world.disputes[number] = _minor(line.words[1]) if len(line.words) > 1 else None
    world.items[number]


def _resolve(world: _World, line: Line) -> None:
    del world.disputes[line.words[0]]


def _spoke(world: _World, line: Line) -> None:
    world.case = replace(world.case, contacts=(*world.case.contacts, PastContact(line.on, is_conversation=True)))


def _bounce(world: _World, line: Line) -> None:
    world.case = replace(world.case, undelivered="bounced", contacts=world.case.contacts[:-1])


def _set(**changes: object) -> Callable[[_World, Line], None]:
    def change(world: _World, line: Line) -> None:
        world.case = replace(world.case, **changes)  # type: ignore[arg-type]

    return change


def _replied(world: _World, line: Line) -> None:
    world.case = replace(world.case, reply_waiting_since=line.on)


def _off(world: _World, line: Line) -> None:
    world.is_running = False


def _on(world: _World, line: Line) -> None:
    world.is_running = True


_VERBS: dict[str, Callable[[_World, Line], None]] = {
    "invoice": _invoice, "payment": _pay, "promise": _promise, "agreement": _agree, "hold": _hold, "lift": _lift,
    "customer": _customer, "money": _money, "bank": _bank, "dispute": _dispute, "resolve": _resolve,
    "conversation": _spoke, "bounce": _bounce, "reply": _replied, "handled": _set(reply_waiting_since=None),
    "off": _off, "on": _on, "expect": lambda world, line: None, "day": lambda world, line: None,
}  # fmt: skip

"""Dated stories about one customer, as a credit controller would tell them, played through the real rules.

    2026-01-05 invoice INV-1 1000.00 EUR due 2026-02-04
    2026-02-10 promise INV-1 by 2026-02-20
    2026-02-11 expect wait promise-covers

The format is in docs/reference/stories.md; what the verbs do is in `story_worlds`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from amistoso.core import money
from amistoso.core.decisions import Decision
from amistoso.core.protocols import Protocol
from amistoso.core.reminders import decide
from amistoso.core.story_worlds import ONE_DAY, VERBS, Line, StoryError, World, apply, case_of, day_of, prepare, settle

__all__ = ["Line", "StoryError", "Told", "parse", "play"]
MAX_DAYS = 3660


@dataclass(frozen=True, slots=True)
class Told:
    """What happened on a day: a decision that said something new, or an expectation and whether it held."""

    on: date
    text: str
    is_failure: bool = False
    decision: Decision | None = None
    line: int | None = None


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
        if found[2] not in VERBS:
            raise StoryError(f"línea {number}: «{found[2]}» no es un verbo; los hay: {', '.join(sorted(VERBS))}")
        lines.append(Line(number, day_of(found[1], number), found[2], tuple(found[3].split())))
    if lines and (max(line.on for line in lines) - min(line.on for line in lines)).days > MAX_DAYS:
        raise StoryError(f"la historia dura más de {MAX_DAYS} días")
    return sorted(lines, key=lambda line: line.on)


def play(lines: Sequence[Line], protocol: Protocol) -> Iterator[Told]:
    """Play the story day by day and tell what was decided, and what was expected otherwise."""
    if not lines:
        return
    world = World(protocol=protocol)
    for ahead in range((lines[-1].on - lines[0].on).days + 1):
        day = lines[0].on + ahead * ONE_DAY
        today = [line for line in lines if line.on == day]
        for line in today:
            if line.verb not in ("expect", "hour"):
                apply(world, line)
                world.next_look_on = day
        if settle(world, day, protocol):
            world.next_look_on = day
        hours: list[int | None] = [_minutes(line) for line in today if line.verb == "hour"]
        for minutes in hours or [None]:
            if world.is_running and world.next_look_on is not None and world.next_look_on <= day:
                yield from _live(world, protocol, day, minutes)
        for line in today:
            if line.verb == "expect":
                yield _check(world, line, protocol)


def _minutes(line: Line) -> int:
    """`hour 08:15` runs the day at that hour of the customer's place, `hour` twice runs it twice."""
    found = re.fullmatch(r"([01]\d|2[0-3]):([0-5]\d)", " ".join(line.words))
    if not found:
        raise StoryError(f"línea {line.number}: «{' '.join(line.words)}» no es una hora; escriba hour 08:15")
    return int(found[1]) * 60 + int(found[2])


def _live(world: World, protocol: Protocol, day: date, minutes: int | None) -> Iterator[Told]:
    before = world.last
    decision = decide(case_of(world, day, protocol)._replace(minutes=minutes), protocol, day)
    world.last, world.last_on, world.next_look_on = decision, day, decision.next_look_on
    if decision.step is not None:
        prepare(world, decision, day)
        told = ", ".join(f"{item.number} {money.plain(item.open_minor, item.currency)}" for item in decision.items)
        yield Told(day, f"{decision.step.key} ({decision.channel}, {decision.approval}): {told}", False, decision)
    elif before is None or [r.code for r in before.reasons] != [r.code for r in decision.reasons]:
        yield Told(day, f"wait: {', '.join(reason.code for reason in decision.reasons)}", False, decision)


def _check(world: World, line: Line, protocol: Protocol) -> Told:
    decided = world.last if world.last_on == line.on else None
    seen = decided or decide(case_of(world, line.on, protocol), protocol, line.on)
    held = _holds(world, line, decided, seen)
    found = "wait " + " ".join(reason.code for reason in seen.reasons)
    if seen.step is not None:
        found = f"{seen.step.key} {seen.approval} {' '.join(item.number for item in seen.items)}"
    text = f"{'bien' if held else 'MAL'}: expect {' '.join(line.words)} — {found}, next {world.next_look_on}"
    return Told(line.on, text, not held, seen, line.number)


def _holds(world: World, line: Line, decided: Decision | None, seen: Decision) -> bool:
    """Say whether the expectation is what happened; `docs/reference/stories.md` lists its forms."""
    match line.words:
        case ("act", step, *approvals) if set(approvals) <= {"automatic", "person", "owner"}:
            acted = decided is not None and decided.step is not None and decided.step.key == step
            return acted and all(decided.approval == approval for approval in approvals if decided)
        case ("channel", channel):
            return decided is not None and decided.channel == channel
        case ("items", *told):
            return decided is not None and told == [
                word for item in decided.items for word in (item.number, money.plain(item.open_minor, item.currency))
            ]
        case ("because", *codes) if codes:
            return set(codes) <= {reason.code for reason in seen.reasons}
        case ("wait", *codes):
            return seen.step is None and set(codes) <= {reason.code for reason in seen.reasons}
        case ("quiet",):
            return decided is None or decided.step is None
        case ("contacts", count) if count.isdigit():
            return len(world.case.contacts) == int(count)
        case ("next", "never"):
            return world.next_look_on is None
        case ("next", day):
            return world.next_look_on == day_of(day, line.number)
    raise StoryError(
        f"línea {line.number}: «expect {' '.join(line.words)}» — se espera act PASO, channel CANAL, items, "
        "because CÓDIGO, wait, quiet, contacts N o next FECHA"
    )

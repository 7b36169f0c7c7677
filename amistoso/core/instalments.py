"""The instalments of agreements that run: what is left of each, and the two gentle words each may bring.

A note before its day if the company wants one, and a friendly reminder once the bank's days of grace are over; what
comes after that is a person's. While an agreement runs nothing else is said of what it covers.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from amistoso.core.calendar import Place
from amistoso.core.cases import Case, Instalment, Item, Plan
from amistoso.core.decisions import Reason
from amistoso.core.promises import watched_until
from amistoso.core.protocols import Approval, Stage, Step, Trigger

ONE_DAY = timedelta(days=1)
NOTE = Step(
    "instalment-note", Stage.COURTESY, Trigger.BEFORE_DUE, "email", Approval.AUTOMATIC, "administration",
    "instalment-note",
)  # fmt: skip
REMINDER = Step(
    "instalment-reminder", Stage.COURTESY, Trigger.LADDER, "email", Approval.AUTOMATIC, "administration",
    "instalment-reminder",
)  # fmt: skip
STEPS = {step.key: step for step in (NOTE, REMINDER)}


class Word(NamedTuple):
    """What may be said of an instalment, and from which day."""

    on: date
    step: Step
    items: Sequence[Item]
    because: Reason


def received(items: Sequence[tuple[int, int]], beside_minor: int = 0, credited_minor: int = 0) -> int:
    """Return what has been paid under an agreement, from (was open, is open) of each item.

    `beside_minor` is what was paid towards its interest, `credited_minor` the credit notes for what we gave up: those
    are no payment. What opened again by a payment that came back from before is no part of it either.
    """
    settled = sum(max(0, was_open - is_open) for was_open, is_open in items)
    return max(0, settled - credited_minor) + beside_minor


def left_of(instalments: Sequence[Instalment], paid_minor: int) -> tuple[Instalment, ...]:
    """Return what is unpaid of each: money counts towards the oldest first, whichever invoice it was booked to."""
    left = []
    for one in instalments:
        taken = min(one.minor, max(paid_minor, 0))
        paid_minor -= taken
        if taken < one.minor:
            left.append(one._replace(minor=one.minor - taken))
    return tuple(left)


def missed(left: Sequence[Instalment], place: Place, grace_days: int, day: date) -> tuple[Instalment, ...]:
    """Return the instalments whose money should be here by now."""
    return tuple(one for one in left if watched_until(place, one.due_on, grace_days) <= day)


def words(case: Case, day: date) -> Iterator[Word]:
    """Yield what each plan may say next, at most one note and one reminder."""
    for plan in case.plans:
        untold = next((one for one in plan.left if one.reminded_on is None), None)
        if untold is None:
            continue
        note_on = untold.due_on - plan.announce_days * ONE_DAY
        is_late = any(one.reminded_on is not None for one in plan.left)
        may_announce = plan.announce_days and untold.announced_on is None and not is_late
        if may_announce and plan.made_on < note_on and day < untold.due_on:
            yield from _word(case, plan, NOTE, note_on, (untold,))
        lapses = watched_until(case.place, untold.due_on, plan.grace_days)
        yield from _word(case, plan, REMINDER, lapses, missed(plan.left, case.place, plan.grace_days, max(day, lapses)))


def _word(case: Case, plan: Plan, step: Step, on: date, told: Sequence[Instalment]) -> Iterator[Word]:
    """Where only interest is left no invoice can be named, and a person writes."""
    parts = parts_of(case, plan, sum(one.minor for one in told))
    if parts:
        values = (
            ("agreement", plan.agreement_id), ("due", told[0].due_on), ("until", told[-1].due_on),
            ("minor", sum(one.minor for one in told)), ("currency", parts[0].currency), ("from", on),
        )  # fmt: skip
        code = "instalment-coming" if step is NOTE else "instalment-missed"
        yield Word(on, step, parts, Reason(code, values))


def parts_of(case: Case, plan: Plan, minor: int) -> tuple[Item, ...]:
    """Return the covered items that an amount pays, oldest first, each with the part it gets."""
    parts, rest = [], minor
    for item in sorted(case.items, key=lambda item: (item.due_on, item.id)):
        if item.id in plan.items and item.open_minor > 0 and rest > 0:
            parts.append(item._replace(open_minor=min(rest, item.open_minor)))
            rest -= parts[-1].open_minor
    return tuple(parts)


def is_still_true(case: Case, told: Sequence[tuple[int, int]], step: str, day: date) -> bool:
    """Whether a message about instalments would be written again today, with the same amounts of the same invoices."""
    now = [word for word in words(case, day) if word.step.key == step and word.on <= day]
    return any(sorted((one.id, one.open_minor) for one in word.items) == sorted(told) for word in now)

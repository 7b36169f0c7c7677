"""The heart: one decision for one customer and day, with every reason.

`decide` is pure. It finds the step whose time has come (state and elapsed time, never an exact day), asks every
guard, and says when anything could change.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache
from operator import attrgetter
from typing import NamedTuple

from amistoso.core import calendar, channels, instalments, ways
from amistoso.core.askable import askable_items, is_live, overdue_today, was_reminded
from amistoso.core.cases import Case, Item
from amistoso.core.decisions import Decision, Hold, Reason
from amistoso.core.guards import GUARDS, Guard, bank_data_is_stale, hour_is_quiet, patience_ends_on
from amistoso.core.lateness import NOTHING_HEARD
from amistoso.core.promises import SLIPS
from amistoso.core.protocols import Approval, Protocol, Step, Variant
from amistoso.core.trust import Tier

LOOK_AGAIN_DAYS = 28  # whatever happens, nobody with open items is forgotten for longer
MAX_HOPS = 60
ONE_DAY = timedelta(days=1)
HORIZON = LOOK_AGAIN_DAYS * ONE_DAY
# What the days to come are taken to be: working hours, with bank data as fresh as today's. Loading a statement, or
# failing to, is an event of its own.
LASTING_GUARDS = tuple(guard for guard in GUARDS if guard not in (bank_data_is_stale, hour_is_quiet))
_as_told = attrgetter("currency", "due_on", "id")


class Candidate(NamedTuple):
    """A step, its items, and the first day on which it may happen."""

    on: date
    step: Step
    items: Sequence[Item]
    because: Reason


class Look(NamedTuple):
    """What one day looks like. `wake_on` is the next day worth looking at; None: only an event changes anything.

    `candidate` is a step whose time has come; `later_on` the day on which the first one's time comes.
    """

    candidate: Candidate | None
    holds: Sequence[Hold]
    wake_on: date | None
    later_on: date | None = None

    @property
    def acts(self) -> bool:
        return self.candidate is not None and not self.holds


def decide(case: Case, protocol: Protocol, today: date) -> Decision:
    """Decide for one customer: silence, or exactly one step."""
    if not case.items:
        return Decision(case.customer_id, None, "", (), (Reason("nothing-open"),), None)
    look = _look(case, protocol, today)
    if look.acts and look.candidate is not None:
        return _act(case, protocol, look.candidate, today)
    reasons = [*_cover_reasons(case, today), *(Reason(hold.code, hold.values) for hold in look.holds)]
    if look.candidate is None:
        reasons.append(_why_nothing(case, protocol, look, today))
    else:
        reasons.append(look.candidate.because)
    return Decision(case.customer_id, None, "", (), tuple(reasons), _next_look_on(case, protocol, today, look))


def _act(case: Case, protocol: Protocol, candidate: Candidate, today: date) -> Decision:
    step = candidate.step
    way, variant = ways.Way(step), protocol.variant_for(case.tier)
    # What stands beside the ladder, a word about a promise or an instalment, is said as it is.
    if case.listening is not NOTHING_HEARD and step in variant.ladder:
        way = ways.way_of(case, variant, step, candidate.items, today)
        step = way.step
    approval, person = step.approval, _WHO_DECIDES[step.approval]
    if case.is_key and approval is Approval.AUTOMATIC:
        approval, person = Approval.PERSON, (Reason("key-account-needs-person"),)
    choice = channels.Choice(way.channel) if way.channel else channels.choose(step, case.reach)
    if not choice.is_certain and approval is Approval.AUTOMATIC:
        approval = Approval.PERSON
    treatment, covered = _treatment(case.tier, case.tier_because), _cover_reasons(case, today)
    reasons = candidate.because, *way.reasons, treatment, *person, *choice.reasons, *covered
    items = tuple(sorted(candidate.items, key=_as_told))
    return Decision(case.customer_id, step, approval, items, reasons, today + ONE_DAY, choice.channel)


_WHO_DECIDES: dict[Approval, tuple[Reason, ...]] = {
    Approval.AUTOMATIC: (),
    Approval.PERSON: (Reason("step-needs-person"),),
    Approval.OWNER: (Reason("step-needs-owner"),),
}


@cache
def _treatment(tier: Tier, because: str) -> Reason:
    return Reason("tier", (("tier", tier.value), ("because", because)))


def _cover_reasons(case: Case, today: date) -> list[Reason]:
    if not case.covers:
        return []
    numbers = {item.id: item.number for item in case.items}
    return [
        Reason(
            f"{cover.kind}-covers",
            (("invoice", numbers.get(cover.item_id, "")), ("until", cover.until_on), ("note", cover.note)),
        )
        for cover in case.covers
        if is_live(cover, today)
    ]


def _why_nothing(case: Case, protocol: Protocol, look: Look, today: date) -> Reason:
    items = askable_items(case, today)
    if not items:
        return Reason("all-covered")
    overdue = overdue_today(case, protocol, today)
    if not overdue and any(item.due_on < today and item.open_minor > 0 for item in items):
        return Reason("amount-too-small")
    if overdue and look.later_on is None:
        return Reason("ladder-finished", (("step", case.ladder_step),))
    if overdue:
        return Reason("step-not-yet", (("until", look.later_on),))
    return Reason("nothing-due", (("until", look.wake_on),))


def _next_look_on(case: Case, protocol: Protocol, today: date, look: Look) -> date:
    """Return the first day, no later than the horizon, on which this case would act if no event came."""
    horizon = today + HORIZON
    if bank_data_is_stale(case, protocol, today) is not None:
        return horizon
    for _ in range(MAX_HOPS):
        day = look.wake_on
        if day is None or day >= horizon:
            return horizon
        look = _look(case, protocol, day, LASTING_GUARDS)
        if look.acts:
            return day
    return horizon


def _look(case: Case, protocol: Protocol, day: date, guards: tuple[Guard, ...] = GUARDS) -> Look:
    candidates = _candidates(case, protocol, day)
    ready = None
    for one in candidates:
        if one.on <= day:
            ready = one
            break
    if ready is None:
        starts = [one.on for one in candidates]
        return Look(None, (), min([*_turns(case, day), *starts], default=None), min(starts, default=None))
    holds = [hold for guard in guards if (hold := guard(case, protocol, day)) is not None]
    if not holds:
        return Look(ready, (), None)
    untils = [hold.until_on for hold in holds]
    wake_on = None if None in untils else max(until for until in untils if until is not None)
    if wake_on is not None and any(hold.code == "inside-usual-pattern" for hold in holds):
        wake_on = min([wake_on, *_turns(case, day)])  # patience is with the oldest item, and another may become it
    return Look(ready, holds, wake_on)


def _turns(case: Case, day: date) -> list[date]:
    """Return the later days on which something else becomes askable: a cover ends, or an item falls due."""
    turns = [cover.until_on for cover in case.covers if cover.until_on is not None and cover.until_on > day]
    if case.promised is not None:
        turns += [on for on in (calendar.working_day_before(case.place, case.promised.by_on),) if on > day]
    return turns + [item.due_on + ONE_DAY for item in case.items if day <= item.due_on < date.max]


def _candidates(case: Case, protocol: Protocol, day: date) -> list[Candidate]:
    """Return what could be said, most important first. Courtesy waits while anything is overdue."""
    variant = protocol.variant_for(case.tier)
    items = askable_items(case, day)
    overdue = overdue_today(case, protocol, day)
    eve = _before_promise(case, variant, day)
    if eve is not None:
        return [eve]
    agreed = [Candidate(*word) for word in instalments.words(case, day)] if case.plans else []
    if overdue:
        rung = _after_promise(case, variant, overdue) or _rung(case, variant, overdue)
        return [*agreed, rung] if rung is not None else agreed
    coming = [item for item in items if item.open_minor > 0 and item.due_on > day]  # never on the day itself
    found = (
        _announcement(case, variant.before_due, _not_netted(items, coming), day),
        _reception(case, protocol, variant.after_issue, coming, day),
    )
    if not any(found):
        return agreed
    from_on = _courtesy_from(case, protocol, day)
    if from_on is None:
        return agreed
    return [*agreed, *(one._replace(on=max(one.on, from_on)) for one in found if one is not None)]


def _before_promise(case: Case, variant: Variant, day: date) -> Candidate | None:
    """On the working day before a promise, and on no other, a word to who has asked for it."""
    promised, step = case.promised, variant.before_promise
    if promised is None or step is None:
        return None
    on = calendar.working_day_before(case.place, promised.by_on)
    if not on <= day < promised.by_on:
        return None
    parts = dict(promised.parts)
    items = [
        item._replace(open_minor=min(item.open_minor, parts[item.id]))
        for item in case.items
        if item.id in parts and item.open_minor > 0
    ]
    if not items:
        return None
    minor, currency = sum(item.open_minor for item in items), items[0].currency
    values = (("by", promised.by_on), ("minor", minor), ("currency", currency), ("from", on))
    return Candidate(on, step, items, Reason("promise-tomorrow", values))


def _after_promise(case: Case, variant: Variant, overdue: Sequence[Item]) -> Candidate | None:
    """Ask at once, and gently, what happened; the second time in a year a person does. The ladder stays where it is."""
    lapsed = case.lapsed
    if lapsed is None or not any(item.id in lapsed.item_ids and item.open_minor > 0 for item in overdue):
        return None
    step = variant.after_promise if lapsed.times <= SLIPS else variant.after_promises
    if step is None:
        return None
    code = "promise-kept-in-part" if lapsed.received_minor else "promise-broken"
    if lapsed.times > SLIPS:
        code = "promise-broken-again"
    values = (
        ("by", lapsed.by_on), ("minor", lapsed.minor), ("received_minor", lapsed.received_minor),
        ("currency", lapsed.currency), ("count", lapsed.times), ("from", lapsed.since_on),
    )  # fmt: skip
    return Candidate(lapsed.since_on, step, overdue, Reason(code, values))


def _courtesy_from(case: Case, protocol: Protocol, day: date) -> date | None:
    """Return the first day for a courtesy note; None while a finished ladder is a person's matter.

    Paying, promising or disputing what is overdue must not bring another message nearer: a courtesy note waits as
    long as we would have waited for that.
    """
    variant = protocol.variant_for(case.tier)
    from_on = date.min if case.ladder_on is None else case.ladder_on + _wait_days(case, variant) * ONE_DAY
    for item in case.items:
        if item.open_minor > 0 and item.due_on < day:
            rung = _rung(case, variant, [item])
            if rung is None:
                return None
            from_on = max(from_on, rung.on, patience_ends_on(case, protocol, [item]) or date.min)
    return from_on


def _not_netted(items: Sequence[Item], coming: Sequence[Item]) -> list[Item]:
    """Leave out currencies in which credit notes cover all that is coming: there is nothing to pay."""
    owed: dict[str, int] = {}
    for item in items:
        owed[item.currency] = owed.get(item.currency, 0) + item.open_minor
    return [item for item in coming if owed[item.currency] > 0]


def _next_rung(case: Case, variant: Variant, overdue: Sequence[Item]) -> Step | None:
    """Return the step after the last one that arrived; new debt starts at the gentle end again."""
    ladder = variant.ladder
    if not case.ladder_step or not was_reminded(overdue):
        return ladder[0]
    after = variant.after(case.ladder_step)
    if after is None:
        return _rung_of_other_variant(ladder, case.ladder_step)
    return ladder[after] if after < len(ladder) else None


def _rung_of_other_variant(ladder: Sequence[Step], step: str) -> Step:
    """The customer's kind changed since the last step: go on with a second contact, never with a harsher one."""
    return ladder[1] if len(ladder) > 1 and step else ladder[0]


def _rung(case: Case, variant: Variant, overdue: list[Item]) -> Candidate | None:
    step = _next_rung(case, variant, overdue)
    if step is None:
        return None
    oldest = _oldest(overdue)
    if step is variant.ladder[0]:
        on = max(calendar.add_working_days(case.place, oldest.due_on, step.working_days), oldest.due_on + ONE_DAY)
        if case.ladder_on is not None:  # a payment of what was asked must not bring the next message nearer
            on = max(on, case.ladder_on + _wait_days(case, variant) * ONE_DAY)
        values = (("invoice", oldest.number), ("due", oldest.due_on), ("from", on))
        return Candidate(on, step, overdue, Reason("first-reminder", values))
    since = case.ladder_on or oldest.due_on
    on = since + step.days * ONE_DAY
    because = Reason("next-step", (("step", step.key), ("last", case.ladder_step), ("since", since), ("from", on)))
    return Candidate(on, step, overdue, because)


def _oldest(overdue: Sequence[Item]) -> Item:
    oldest: Item | None = None
    for item in overdue:
        if item.open_minor <= 0:
            continue
        if oldest is None or item.due_on < oldest.due_on or (item.due_on == oldest.due_on and item.id < oldest.id):
            oldest = item
    if oldest is None:
        raise ValueError("nothing is overdue")
    return oldest


def _wait_days(case: Case, variant: Variant) -> int:
    after = variant.after(case.ladder_step)
    return variant.ladder[min(1 if after is None else after, len(variant.ladder) - 1)].days


def _announcement(case: Case, step: Step | None, coming: Sequence[Item], day: date) -> Candidate | None:
    if step is None or (step.only_asked and not case.wants_announcement):
        return None
    untold = [item for item in coming if item.announced_on is None]
    if not untold:
        return None
    first = min(untold, key=lambda item: (item.due_on, item.id))
    on = first.due_on - step.days * ONE_DAY
    told = [item for item in untold if item.due_on - step.days * ONE_DAY <= max(on, day)]
    because = Reason("before-due", (("invoice", first.number), ("due", first.due_on), ("from", on)))
    return Candidate(on, step, told, because)


def _reception(
    case: Case, protocol: Protocol, step: Step | None, coming: Sequence[Item], day: date
) -> Candidate | None:
    """Ask whether a first or a large invoice arrived and is right, while there is time to mend it."""
    if step is None:
        return None
    large = dict(protocol.limits.large_invoice_minor)
    unasked = [
        item
        for item in coming
        if item.asked_on is None
        and (item.issued_on == case.first_invoice_on or item.open_minor >= large.get(item.currency, 10**18))
    ]
    if not unasked:
        return None
    wait = step.working_days
    unasked.sort(key=lambda item: (item.issued_on, item.id))
    dated = [(calendar.add_working_days(case.place, item.issued_on, wait), item) for item in unasked]
    on = min(from_on for from_on, _ in dated)
    told = [item for from_on, item in dated if from_on <= max(on, day)]
    code = "first-invoice" if told[0].issued_on == case.first_invoice_on else "large-invoice"
    because = Reason(code, (("invoice", told[0].number), ("issued", told[0].issued_on), ("from", on)))
    return Candidate(on, step, told, because)

"""What a customer does: pays when it means to, and about a contact pays, promises, asks for instalments or complains.

The chance that a contact moves them is their manner's, times the tone's, divided by how often they heard of that
invoice in thirty days. A conversation may also end in a promise or a plan.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from amistoso.core import calendar
from amistoso.core.agreements import equal_instalments, instalment_days
from amistoso.core.cases import CustomerHold, Instalment, UnappliedMoney
from amistoso.core.disputes import Claim
from amistoso.core.instalments import STEPS, missed
from amistoso.core.promises import Outcome, watched_until
from amistoso.core.protocols import Stage
from amistoso.core.simulations import books
from amistoso.core.simulations.books import Agreed
from amistoso.core.simulations.lives import Contact, Happening
from amistoso.core.simulations.people import Customer, Receipt

ONE_DAY = timedelta(days=1)
LATELY = timedelta(days=30)
KNOWN_PAYER_PCT = 60  # of payments without a reference: the account it came from is theirs
FIRST_INSTALMENT_DAYS = 15
PATIENCE_DAYS = 14  # after a missed instalment, before a person ends the agreement


def means_to_pay(made: Customer, item_id: int, on: date) -> None:
    """Pay the item on a working day, unless they mean to do so earlier."""
    on = calendar.next_working_day(made.book.case.place, on)
    before = made.pays_on.get(item_id)
    if before is not None and before <= on:
        return
    made.pays_on[item_id] = on

    def happen(day: date) -> None:
        if made.pays_on.get(item_id) != day:
            return
        del made.pays_on[item_id]
        if item_id not in made.book.disputes:
            pay(made, item_id, made.book.open_of(item_id), day)

    made.life.on(on, happen)


def pay(made: Customer, item_id: int, minor: int, day: date) -> None:
    """Send the money; the bank tells us a day or two later, and without a reference a person must find whose it is."""
    before = made.under_way.get(item_id, 0)
    left = made.book.open_of(item_id) - before
    minor = min(minor, left)
    if minor <= 0:
        return
    made.under_way[item_id] = before + minor
    known_on = calendar.add_working_days(made.life.desk_place, day, made.behaviour.desk.bank_days)
    is_whole = minor == left
    if is_whole:
        made.life.settle(item_id, day, known_on)
    is_named = not is_whole or before > 0 or not made.draws.happens(made.manner.no_reference_pct, "reference", item_id)
    made.life.on(known_on, lambda on: _arrives(made, item_id, minor, on, is_named=is_named))


def _arrives(made: Customer, item_id: int, minor: int, on: date, *, is_named: bool) -> None:
    made.receipts.append(Receipt(on, minor))
    if is_named:
        _applied(made, item_id, minor, on)
        return
    item = made.book.items[item_id]
    is_theirs = made.draws.happens(KNOWN_PAYER_PCT, "known-payer", item_id)
    money = UnappliedMoney(on, minor, item.currency, is_theirs)
    made.book.unapplied.append(money)

    def found(day: date) -> None:
        made.book.unapplied.remove(money)
        _applied(made, item_id, minor, day, booked_on=on)

    made.life.on(calendar.add_working_days(made.life.desk_place, on, made.behaviour.desk.match_days), found)


def _applied(made: Customer, item_id: int, minor: int, on: date, booked_on: date | None = None) -> None:
    made.under_way[item_id] -= minor
    made.book.pay(item_id, minor, on, booked_on=booked_on)
    if made.sales[item_id].is_returned and made.book.open_of(item_id) == 0 and item_id not in made.raised:
        made.raised.add(item_id)
        made.life.on(on + made.draws.between(3, 8, "returns", item_id) * ONE_DAY, _returned(made, item_id, minor))


def _returned(made: Customer, item_id: int, minor: int) -> Happening:
    def happen(day: date) -> None:
        made.receipts.append(Receipt(day, -minor))
        made.counts["returned"] += 1
        made.life.unsettle(item_id, day)
        made.book.reopen(item_id, minor, day)
        made.book.change(hold=CustomerHold("devolución", "banco"))
        looked_on = calendar.add_working_days(made.life.desk_place, day, made.behaviour.desk.return_days)
        made.life.on(looked_on, lambda _: made.book.change(hold=None))
        if made.manner.alone_after_days:
            means_to_pay(made, item_id, day + made.manner.alone_after_days * ONE_DAY)

    return happen


def hear(made: Customer, contact: Contact) -> None:
    """Something reached them."""
    day = contact.on
    for item_id in contact.item_ids:
        made.heard_of.setdefault(item_id, []).append(day)
    if day >= made.quiet_on:
        return
    if contact.step in STEPS:
        if contact.item_ids:
            _hear_of_instalment(made, contact)
        return
    is_spoken = contact.is_conversation or contact.stage is Stage.MEDIATION
    unmoved = []
    for item_id in contact.item_ids:
        if made.book.open_of(item_id) <= made.under_way.get(item_id, 0):
            continue
        if not _is_moved(made, contact, item_id, is_spoken=is_spoken):
            unmoved.append(item_id)
        elif made.sales[item_id].has_problem and item_id not in made.raised:
            _raise_problem(made, item_id, day)
        else:
            after = day + made.draws.between(1, 5, "pays-after", item_id, len(made.heard_of[item_id])) * ONE_DAY
            means_to_pay(made, item_id, max(after, made.sales[item_id].item.due_on))
    overdue = [one for one in unmoved if made.book.items[one].due_on < day and not made.sales[one].has_problem]
    if overdue and (is_spoken or contact.stage is Stage.AGREEMENT):
        _speak_of(made, overdue, day, is_spoken=is_spoken)


def _is_moved(made: Customer, contact: Contact, item_id: int, *, is_spoken: bool) -> bool:
    heard = made.heard_of[item_id]
    lately = sum(day > contact.on - LATELY for day in heard)
    own = made.manner.spoken_pct if is_spoken else made.manner.written_pct
    return made.draws.happens(own * made.behaviour.tone[contact.stage] / 100 / lately, "moved", item_id, len(heard))


def _raise_problem(made: Customer, item_id: int, day: date) -> None:
    """They say what is wrong; it is held until it is put right, and then they pay."""
    made.raised.add(item_id)
    made.counts["disputes"] += 1

    def told(on: date) -> None:
        if made.book.open_of(item_id) > 0:
            made.book.dispute(item_id, Claim(None))
            made.book.hear()
            solved_on = calendar.add_working_days(made.life.desk_place, on, made.behaviour.desk.dispute_days)
            made.life.on(solved_on, solved)

    def solved(on: date) -> None:
        made.book.disputes.pop(item_id, None)
        after = on + made.draws.between(2, 10, "solved", item_id) * ONE_DAY
        means_to_pay(made, item_id, max(after, made.sales[item_id].item.due_on))

    made.life.on(day + ONE_DAY, told)


def _speak_of(made: Customer, overdue: Sequence[int], day: date, *, is_spoken: bool) -> None:
    oldest = min(overdue)
    nth = len(made.heard_of[oldest])
    if any(item_id in overdue for plan in made.book.plans for item_id, _ in plan.items):
        return
    if made.draws.happens(made.manner.plan_pct, "plan", oldest, nth):
        _agree(made, overdue, day, nth)
    elif is_spoken and made.draws.happens(made.manner.promise_pct, "promise", oldest, nth):
        _promise(made, overdue, day, nth)


def _promise(made: Customer, overdue: Sequence[int], day: date, nth: int) -> None:
    place, manner, oldest = made.book.case.place, made.manner, min(overdue)
    by_on = calendar.next_working_day(place, day + made.draws.between(5, 20, "by", oldest, nth) * ONE_DAY)
    made.counts["promises"] += 1
    parts = [(one, made.book.open_of(one), made.book.open_of(one)) for one in overdue]
    said = made.book.promise(parts, day, by_on)
    luck = 100 * made.draws.share("keeps", oldest, nth)
    for item_id, minor, _ in parts:
        if luck < manner.keeps_pct:
            means_to_pay(made, item_id, by_on)
        elif luck < manner.keeps_pct + manner.partly_pct and minor > 1:
            half = minor // 2
            made.life.on(by_on, lambda on, item_id=item_id, half=half: pay(made, item_id, half, on))  # type: ignore[misc]

    def looked_at(on: date) -> None:
        books.settle(made.book, made.protocol, on)
        if said is not None and said.outcome is Outcome.RUNNING:  # money that nobody has matched may be it
            made.life.on(on + ONE_DAY, looked_at)
        elif said is not None and said.outcome is not Outcome.MOOT:
            made.counts[f"promises-{said.outcome}"] += 1

    made.life.on(watched_until(place, by_on, made.protocol.limits.promise_grace_days), looked_at)


def _agree(made: Customer, overdue: Sequence[int], day: date, nth: int) -> None:
    """Two to four monthly instalments; one that is missed ends it, as it would end for a customer."""
    oldest = min(overdue)
    items = tuple((one, made.book.open_of(one) - made.under_way.get(one, 0)) for one in overdue)
    total = sum(minor for _, minor in items)
    count = min(total, made.draws.between(2, 4, "instalments", oldest, nth))
    if count < 1:
        return
    first_on = day + FIRST_INSTALMENT_DAYS * ONE_DAY
    days = [calendar.next_working_day(made.book.case.place, on) for on in instalment_days(first_on, count, 0)]
    shares = zip(days, equal_instalments(total, count), strict=True)
    agreed = Agreed(day, items, tuple(Instalment(on, minor) for on, minor in shares))
    made.book.plans.append(agreed)
    made.book.hear()
    made.counts["plans"] += 1
    for one, _ in items:
        made.pays_on.pop(one, None)  # the instalments take the place of what they meant to do
    for at, instalment in enumerate(agreed.instalments):
        if made.draws.happens(made.manner.instalment_pct, "instalment", oldest, nth, at):
            minor = instalment.minor
            made.life.on(instalment.due_on, lambda on, minor=minor: _pay_instalment(made, agreed, minor, on))  # type: ignore[misc]
        grace = made.protocol.limits.promise_grace_days
        looked_on = watched_until(made.book.case.place, instalment.due_on, grace)
        made.life.on(looked_on + PATIENCE_DAYS * ONE_DAY, lambda on: _look_at(made, agreed, on))


def _pay_instalment(made: Customer, agreed: Agreed, minor: int, on: date) -> None:
    if agreed not in made.book.plans:
        return
    for item_id, _ in agreed.items:
        here = min(minor, made.book.open_of(item_id) - made.under_way.get(item_id, 0))
        pay(made, item_id, here, on)
        minor -= max(here, 0)


def _hear_of_instalment(made: Customer, contact: Contact) -> None:
    """A friendly word about an instalment: they may pay what is missing of it."""
    nth = len(made.heard_of[contact.item_ids[0]])
    for agreed in made.book.plans:
        late = [one for one in books.unpaid_of(made.book, agreed) if one.due_on < contact.on]
        is_theirs = any(item_id in contact.item_ids for item_id, _ in agreed.items)
        if late and is_theirs and made.draws.happens(made.manner.instalment_pct, "late-instalment", nth):
            minor = sum(one.minor for one in late)
            after = contact.on + made.draws.between(1, 5, "pays-late", nth) * ONE_DAY
            made.life.on(after, lambda on, agreed=agreed, minor=minor: _pay_instalment(made, agreed, minor, on))  # type: ignore[misc]


def _look_at(made: Customer, agreed: Agreed, on: date) -> None:
    """A person looks some time after an instalment was missed, and ends what is not kept."""
    if agreed not in made.book.plans:
        return
    left = books.unpaid_of(made.book, agreed)
    if not left:
        made.book.plans.remove(agreed)
        made.counts["plans-kept"] += 1
    elif missed(left, made.book.case.place, made.protocol.limits.promise_grace_days + PATIENCE_DAYS // 2, on):
        made.book.plans.remove(agreed)
        made.counts["plans-missed"] += 1
        if made.manner.alone_after_days:
            for item_id, _ in agreed.items:
                means_to_pay(made, item_id, on + made.manner.alone_after_days * ONE_DAY)

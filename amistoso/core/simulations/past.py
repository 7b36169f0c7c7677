"""A customer's own past, lived through again under a protocol: what it would have sent, and when.

Nothing here reacts: they paid, promised and complained on the days on which they did. What another protocol would have
changed in them nobody can know.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial
from typing import NamedTuple

from amistoso.core import steps_taken, story_listening
from amistoso.core.calendar import Place
from amistoso.core.cases import Case, CustomerHold, Instalment, Item, UnappliedMoney
from amistoso.core.disputes import Claim, claim_after
from amistoso.core.promises import Outcome, watched_until
from amistoso.core.protocols import Protocol
from amistoso.core.simulations.books import Agreed, Book
from amistoso.core.simulations.lives import Happening, Life
from amistoso.core.story_promises import StoryPromise

ONE_DAY = timedelta(days=1)


class Payment(NamedTuple):
    """So much of an item on the day the bank booked it; `returned_on` where it went back."""

    item_id: int
    minor: int
    on: date
    tells_a_habit: bool = True
    returned_on: date | None = None


class PastPromise(NamedTuple):
    items: tuple[tuple[int, int, int], ...]  # item, promised, open then
    made_on: date
    by_on: date
    withdrawn_on: date | None = None
    wants_reminder: bool = False
    reminded_on: date | None = None
    followed_on: date | None = None


class PastPlan(NamedTuple):
    """An agreement that ran: (item, open then) and (day, amount) of each instalment."""

    items: tuple[tuple[int, int], ...]
    instalments: tuple[tuple[date, int], ...]
    made_on: date
    ended_on: date | None = None


class PastDispute(NamedTuple):
    parts: tuple[tuple[int, int | None], ...]  # item, amount or all of it
    opened_on: date
    resolved_on: date | None = None
    state: str = "withdrawn"  # how it ended
    due_on: date | None = None  # the new day, where one was agreed


class PastHold(NamedTuple):
    """`items` empty: the whole customer. From `made_on`; gone on `ends_on`."""

    items: tuple[int, ...]
    reason: str
    made_on: date
    until_on: date | None
    lifted_on: date | None


class PastReply(NamedTuple):
    on: date
    handled_on: date | None


class PastReason(NamedTuple):
    """Why they were late, as they told it."""

    kind: str
    on: date
    until_on: date | None


class PastMoney(NamedTuple):
    """Money that waits; nobody's holds for some time only, and from `gone_on` not any more."""

    money: UnappliedMoney
    gone_on: date | None = None


class Facts(NamedTuple):
    """All that is recorded of one customer. `case` holds what has no history: place, flags, reach, as they are now."""

    case: Case
    items: tuple[Item, ...] = ()  # with their whole amount
    payments: tuple[Payment, ...] = ()
    promises: tuple[PastPromise, ...] = ()
    plans: tuple[PastPlan, ...] = ()
    disputes: tuple[PastDispute, ...] = ()
    holds: tuple[PastHold, ...] = ()
    replies: tuple[PastReply, ...] = ()
    reasons: tuple[PastReason, ...] = ()
    unapplied: tuple[PastMoney, ...] = ()


class Period(NamedTuple):
    begins_on: date
    ends_on: date
    approval_days: int
    place: Place


def life_of(facts: Facts, protocol: Protocol, period: Period) -> Life:
    """Return a life that begins with the books as they stood that morning."""
    life = Life(Book(facts.case), period.begins_on, period.approval_days, period.place)
    for item in facts.items:
        life.on(item.issued_on, _issued(life, item))
    for payment in facts.payments:
        life.on(payment.on, _paid(life, payment))
        if payment.returned_on is not None:
            life.on(payment.returned_on, _returned(life, payment))
    for promise in facts.promises:
        _promised(life, promise, protocol.limits.promise_grace_days)
    for plan in facts.plans:
        _agreed(life, plan)
    for dispute in facts.disputes:
        _disputed(life, dispute, protocol.limits.dispute_react_days)
    for hold in facts.holds:
        _held(life, hold)
    for reply in facts.replies:
        life.on(reply.on, _replied(life, reply.on))
        if reply.handled_on is not None:
            life.on(reply.handled_on, _handled(life))
    for reason in facts.reasons:
        life.on(reason.on, _told_why(life, reason))
    for waiting in facts.unapplied:
        life.on(waiting.money.on, _came_in(life, waiting.money))
        if waiting.gone_on is not None:
            life.on(waiting.gone_on, _forgotten(life, waiting.money))
    _settle(life, facts.items, facts.payments)
    return life


def _issued(life: Life, item: Item) -> Happening:
    return lambda _: life.book.issue(item)


def _paid(life: Life, payment: Payment) -> Happening:
    def happen(day: date) -> None:
        life.book.pay(payment.item_id, payment.minor, day, tells_a_habit=payment.tells_a_habit)

    return happen


def _returned(life: Life, payment: Payment) -> Happening:
    return lambda day: life.book.reopen(payment.item_id, payment.minor, day)


def _promised(life: Life, promise: PastPromise, grace_days: int) -> None:
    """What was said of it before the protocol begins was said; afterwards the protocol says it."""
    made: list[StoryPromise] = []

    def begins(_: date) -> None:
        said = life.book.promise(
            list(promise.items), promise.made_on, promise.by_on, wants_reminder=promise.wants_reminder
        )
        made.extend([said] if said is not None else [])

    def withdrawn(_: date) -> None:
        for one in made:
            one.outcome = Outcome.MOOT

    def reminded(_: date) -> None:
        for one in made:
            one.was_reminded = True

    def followed(_: date) -> None:
        for one in made:
            one.was_followed = True

    life.on(promise.made_on, begins)
    life.on(watched_until(life.book.case.place, promise.by_on, grace_days), _nothing)  # it is judged on that day
    if promise.withdrawn_on is not None:
        life.on(max(promise.withdrawn_on, promise.made_on), withdrawn)
    if promise.reminded_on is not None and promise.reminded_on < life.begins_on:
        life.on(promise.reminded_on, reminded)
    if promise.followed_on is not None and promise.followed_on < life.begins_on:
        life.on(promise.followed_on, followed)


def _nothing(_: date) -> None:
    """Only the day counts."""


def _agreed(life: Life, plan: PastPlan) -> None:
    agreed = Agreed(plan.made_on, plan.items, tuple(Instalment(on, minor) for on, minor in plan.instalments))

    def ends(_: date) -> None:
        if agreed in life.book.plans:
            life.book.plans.remove(agreed)

    life.on(plan.made_on, lambda _: life.book.plans.append(agreed))
    if plan.ended_on is not None:
        life.on(max(plan.ended_on, plan.made_on), ends)


def _disputed(life: Life, dispute: PastDispute, react_days: int) -> None:
    """Held while it is open; of a new day and an explanation until their days are over, and then gently anew."""
    book, resolved_on = life.book, dispute.resolved_on

    def begins(_: date) -> None:
        for item_id, minor in dispute.parts:
            book.dispute(item_id, Claim(minor))
        book.hear()

    def ends(day: date) -> None:
        ids = [item_id for item_id, _ in dispute.parts]
        if dispute.state in ("new-date", "stands"):
            book.case = steps_taken.gently(book.case, book.items, ids)
        for item_id, minor in dispute.parts:
            book.undispute(item_id, Claim(minor))
            left = claim_after(dispute.state, minor, day, dispute.due_on, book.case.place, react_days)
            if left is not None and left.until_on is not None and left.until_on > day:
                book.dispute(item_id, left)
                life.on(left.until_on, partial(_undisputed, book, item_id, left))

    life.on(dispute.opened_on, begins)
    if resolved_on is not None:
        life.on(max(resolved_on, dispute.opened_on), ends)


def _undisputed(book: Book, item_id: int, claim: Claim, _: date) -> None:
    book.undispute(item_id, claim)


def _held(life: Life, hold: PastHold) -> None:
    book = life.book
    ends_on = min((day for day in (hold.until_on, hold.lifted_on) if day is not None), default=None)
    mark = CustomerHold(hold.reason, "", ends_on)

    def begins(_: date) -> None:
        if hold.items:
            book.held.update(dict.fromkeys(hold.items, ends_on))
        elif book.case.hold is None or (book.case.hold.until_on or date.max) < (ends_on or date.max):
            book.change(hold=mark)

    def ends(_: date) -> None:
        for item_id in hold.items:
            book.held.pop(item_id, None)
        if not hold.items and book.case.hold == mark:
            book.change(hold=None)

    life.on(hold.made_on, begins)
    if ends_on is not None:
        life.on(max(ends_on, hold.made_on), ends)


def _replied(life: Life, on: date) -> Happening:
    def happen(_: date) -> None:
        life.book.change(reply_waiting_since=life.book.case.reply_waiting_since or on)
        life.book.hear()

    return happen


def _told_why(life: Life, reason: PastReason) -> Happening:
    def happen(_: date) -> None:
        told = story_listening.heard(life.book.case)
        life.book.case = story_listening.told_why(told, (reason.kind,), reason.on, reason.until_on)

    return happen


def _handled(life: Life) -> Happening:
    return lambda _: life.book.change(reply_waiting_since=None)


def _came_in(life: Life, money: UnappliedMoney) -> Happening:
    return lambda _: life.book.unapplied.append(money)


def _forgotten(life: Life, money: UnappliedMoney) -> Happening:
    return lambda _: life.book.unapplied.remove(money)


def _settle(life: Life, items: Sequence[Item], payments: Sequence[Payment]) -> None:
    """Tell, apart from the books, from which day to which an item was paid in full."""
    moves: dict[int, list[tuple[date, int]]] = {}
    for payment in payments:
        moves.setdefault(payment.item_id, []).append((payment.on, payment.minor))
        if payment.returned_on is not None:
            moves[payment.item_id].append((payment.returned_on, -payment.minor))
    for item in items:
        left, is_whole = item.open_minor, False
        for day, minor in sorted(moves.get(item.id, ())):
            left -= minor
            if left <= 0 and not is_whole and item.open_minor > 0:
                life.settle(item.id, day, day)
                is_whole = True
            elif left > 0 and is_whole:
                life.unsettle(item.id, day)
                is_whole = False

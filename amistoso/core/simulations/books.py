"""One customer's books while a protocol is tried: what is open, agreed, held and in doubt, and the Case it makes.

Knows no database and no chance: what happens is told to it, day by day.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from amistoso.core import steps_taken, story_listening, trust
from amistoso.core.cases import Case, Cover, Instalment, Item, Plan, UnappliedMoney
from amistoso.core.decisions import Decision
from amistoso.core.disputes import Claim, held_by_item, held_parts
from amistoso.core.instalments import STEPS, received
from amistoso.core.instalments import left_of as instalments_left
from amistoso.core.promises import PromisedItem
from amistoso.core.protocols import Protocol
from amistoso.core.story_agreements import marked
from amistoso.core.story_promises import Promises, Rules, StoryPromise
from amistoso.core.trust import PaidInvoice

ONE_DAY = timedelta(days=1)
CONTACTS_KEPT = timedelta(days=30)  # no guard looks further back
PICTURE_DAYS = 30  # as the desk refreshes it


@dataclass(slots=True, eq=False)
class Agreed:
    """An agreement that runs: what was open of each item when it was made, and its instalments."""

    made_on: date
    items: tuple[tuple[int, int], ...]
    instalments: tuple[Instalment, ...]


@dataclass(slots=True)
class Book:
    """`case` holds what does not change by itself; `items` what is open, `closed` what is not any more."""

    case: Case
    items: dict[int, Item] = field(default_factory=dict)
    closed: dict[int, Item] = field(default_factory=dict)
    promises: Promises = field(default_factory=Promises)
    plans: list[Agreed] = field(default_factory=list)
    disputes: dict[int, list[Claim]] = field(default_factory=dict)
    held: dict[int, date | None] = field(default_factory=dict)
    unapplied: list[UnappliedMoney] = field(default_factory=list)
    paid: list[PaidInvoice] = field(default_factory=list)
    amounts: dict[int, int] = field(default_factory=dict)  # what each came to at first
    incident_on: date | None = None  # a debit that went back
    doubtful_on: date | None = None  # or a promise broken again
    picture_on: date | None = None

    def change(self, **facts: object) -> None:
        self.case = self.case._replace(**facts)  # type: ignore[arg-type]

    def hear(self) -> None:
        """They spoke or wrote: the count of what had no answer begins anew."""
        self.case = story_listening.heard(self.case)

    def open_of(self, item_id: int) -> int:
        item = self.items.get(item_id)
        return item.open_minor if item else 0

    def issue(self, item: Item) -> None:
        first = self.case.first_invoice_on
        if first is None or item.issued_on < first:
            self.change(first_invoice_on=item.issued_on)
        self.items[item.id], self.amounts[item.id] = item, item.open_minor

    def pay(
        self, item_id: int, minor: int, on: date, *, tells_a_habit: bool = True, booked_on: date | None = None
    ) -> int:
        """Take off what was paid, at most what is open; return it. A credit note says nothing about a habit."""
        item = self.items.get(item_id)
        if item is None:
            return 0
        taken = min(minor, item.open_minor) if item.open_minor > 0 else max(minor, item.open_minor)
        if taken > 0:
            self.promises.paid(item, taken, booked_on or on, is_money=tells_a_habit)
        left = item._replace(open_minor=item.open_minor - taken)
        if left.open_minor:
            self.items[item_id] = left
            return taken
        del self.items[item_id]
        self.closed[item_id] = left
        if tells_a_habit and item.open_minor > 0:
            self.paid.append(PaidInvoice(item.due_on, on))
            self.picture_on = None
        return taken

    def reopen(self, item_id: int, minor: int, on: date) -> None:
        """What had paid it went back."""
        item = self.items.get(item_id) or self.closed.pop(item_id, None)
        if item is not None:
            self.items[item_id] = item._replace(open_minor=item.open_minor + minor)
            taken_back = next((one for one in reversed(self.paid) if one.due_on == item.due_on), None)
            if taken_back is not None and not item.open_minor:
                self.paid.remove(taken_back)
            self.promises.returned(item, minor)
            self.incident(on)

    def promise(
        self, said: list[tuple[int, int, int]], on: date, by_on: date, *, wants_reminder: bool = False
    ) -> StoryPromise | None:
        """`said`: item, so much of it, and what was open of it then; of items that are not in the books, nothing."""
        known = [one for one in said if one[0] in self.amounts]
        self.hear()
        if not known:
            return None
        currency = (self.items.get(known[0][0]) or self.closed[known[0][0]]).currency
        items = [PromisedItem(item_id, minor, was_open, self.amounts[item_id]) for item_id, minor, was_open in known]
        return self.promises.promise(items, currency, on, by_on, wants_reminder=wants_reminder)

    def dispute(self, item_id: int, claim: Claim) -> None:
        self.disputes.setdefault(item_id, []).append(claim)

    def undispute(self, item_id: int, claim: Claim) -> None:
        claims = self.disputes.get(item_id, [])
        if claim in claims:
            claims.remove(claim)
        if not claims:
            self.disputes.pop(item_id, None)

    def incident(self, on: date) -> None:
        self.incident_on, self.picture_on = on, None


def case_on(book: Book, protocol: Protocol, day: date) -> Case:
    """Return what the rules may look at on this day; the bank is read every morning, up to the day before."""
    covers = tuple(_covers(book, protocol, day)) if _has_covers(book) else ()
    since = day - CONTACTS_KEPT
    opens = {one.id: one.open_minor for one in book.items.values()} if book.promises.made else {}
    return book.case._replace(
        items=tuple(book.items.values()),
        covers=covers,
        plans=tuple(_plans(book, protocol)) if book.plans else (),
        contacts=tuple(one for one in book.case.contacts if one.on >= since),
        unapplied=tuple(book.unapplied),
        bank_until_on=day - ONE_DAY,
        lapsed=book.promises.lapsed(opens) if book.promises.made else None,
        promised=book.promises.tomorrow(day) if book.promises.made else None,
    )


def settle(book: Book, protocol: Protocol, day: date) -> None:
    """Bring the promises in line with the bank, as every morning; a word that has become doubtful is an incident."""
    if not book.promises.made:
        return
    held: dict[int, int] = {}
    for item_id, claims in book.disputes.items():
        held |= held_by_item(claims, [(item_id, book.open_of(item_id))])
    book.promises.settle(day - ONE_DAY, book.unapplied, held, _rules(book, protocol, day))
    found = book.promises.doubtful_on()
    if found != book.doubtful_on:
        book.doubtful_on, book.picture_on = found, None


def _rules(book: Book, protocol: Protocol, day: date) -> Rules:
    return Rules(book.case.place, protocol.limits.promise_grace_days, day)


def _has_covers(book: Book) -> bool:
    return bool(book.promises.made or book.plans or book.disputes or book.held)


def _covers(book: Book, protocol: Protocol, day: date) -> Iterator[Cover]:
    if book.promises.made:
        opens = {one.id: one.open_minor for one in book.items.values()}
        yield from book.promises.covers(opens, day - ONE_DAY, _rules(book, protocol, day))
    for item_id, claims in book.disputes.items():
        if book.open_of(item_id) > 0:
            for part in held_parts(claims, [(item_id, book.open_of(item_id))]):
                yield Cover(item_id, part.claim.kind, part.minor, part.claim.until_on)
    for item_id, until_on in book.held.items():
        if book.open_of(item_id) > 0:
            yield Cover(item_id, "hold", None, until_on)
    for agreed in book.plans:  # until a person ends it
        yield from (Cover(one, "agreement") for one, _ in agreed.items if book.open_of(one) > 0)


def unpaid_of(book: Book, agreed: Agreed) -> tuple[Instalment, ...]:
    paid = received([(was_open, book.open_of(item_id)) for item_id, was_open in agreed.items])
    return instalments_left(agreed.instalments, paid)


def _plans(book: Book, protocol: Protocol) -> Iterator[Plan]:
    for number, agreed in enumerate(book.plans, start=1):
        ids = frozenset(item_id for item_id, _ in agreed.items)
        grace = protocol.limits.promise_grace_days
        yield Plan(number, agreed.made_on, ids, unpaid_of(book, agreed), grace_days=grace)


def look_at_habit(book: Book, day: date) -> None:
    """Work out again how they usually pay, when a payment came or the picture is a month old: as the desk does."""
    if book.picture_on is not None and (day - book.picture_on).days <= PICTURE_DAYS:
        return
    usual = trust.pattern(book.paid, day)
    case = book.case
    incidents = [on for on in (book.incident_on, book.doubtful_on) if on is not None]
    earned = trust.standing(
        usual, is_key=case.is_key, first_invoice_on=case.first_invoice_on, incident_on=max(incidents, default=None),
        today=day,
    )  # fmt: skip
    if book.picture_on is None and any(item.due_on < day and item.open_minor > 0 for item in book.items.values()):
        stood = trust.Standing(case.tier, case.tier_because)
        usual, earned = trust.kinder(case.pattern, stood, usual, earned)
    book.change(pattern=usual, tier=earned.tier, tier_because=earned.because)
    book.picture_on = day


def deliver(book: Book, decision: Decision, day: date) -> None:
    """A step arrived: the ladder stands on it, and its items have been spoken of."""
    step = decision.step
    if step is None:
        return
    since = day - CONTACTS_KEPT
    lately = tuple(one for one in book.case.contacts if one.on >= since)
    book.case = steps_taken.taken(book.case._replace(contacts=lately), decision, day)
    if step.key in STEPS:
        covered = {item.id for item in decision.items}
        for agreed in book.plans:
            if covered & {item_id for item_id, _ in agreed.items}:
                agreed.instalments = marked(agreed.instalments, decision, day)
        return
    if book.promises.arrived(step, day):
        return
    for told in decision.items:
        item = book.items.get(told.id)
        if item is not None and item.open_minor > 0:
            book.items[told.id] = steps_taken.told(item, step, day)

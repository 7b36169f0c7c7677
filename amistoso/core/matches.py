"""The values of matching: a bank line, the open items it may settle, and what was found out about it."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from amistoso.core.allocation import Order
from amistoso.core.invoice_numbers import NumberIndex
from amistoso.core.payers import PayerIndex


class Status(StrEnum):
    APPLIED = "applied"
    PROPOSED = "proposed"
    NONE = "none"
    NOT_CUSTOMER = "not_customer"


class OpenItem(NamedTuple):
    """`ledger_minor` is what only the invoice list says was paid: a bank line may prove it."""

    id: int
    invoice_id: int
    customer_id: int
    number: str
    issued_on: date
    due_on: date
    currency: str
    open_minor: int
    ledger_minor: int = 0
    ledger_on: date | None = None  # None: the list does not say when

    @property
    def payable_minor(self) -> int:
        """What a payment that names the item is expected to be."""
        return self.open_minor if self.open_minor > 0 else self.ledger_minor


class AgreedPlan(NamedTuple):
    """A running agreement of a customer: what it covers, and its open instalments, day and amount, the oldest first."""

    item_ids: frozenset[int]
    left: tuple[tuple[date, int], ...]

    def asked_until(self, on: date) -> int:
        """Return what its instalments ask until a day; before the first of them, the first."""
        return sum(minor for due_on, minor in self.left if due_on <= on) or sum(minor for _, minor in self.left[:1])


class Line(NamedTuple):
    id: int
    account: str
    booked_on: date
    currency: str
    amount_minor: int
    unapplied_minor: int
    text: str = ""
    reference: str = ""
    payer_name: str = ""
    payer_iban: str = ""
    payer_tax_id: str = ""
    concept: str = ""
    customer_id: int | None = None  # who was thought to have paid when it was last matched
    is_said: bool = False  # and a person said so
    is_for_person: bool = False  # a person took it back once: never applied by itself again
    end_to_end_id: str = ""
    mandate_id: str = ""
    creditor_reference: str = ""
    is_return: bool = False
    return_code: str = ""
    rejected: frozenset[str] = frozenset()  # keys of what a person said no to
    is_kept: bool = False  # a person kept it as the customer's credit: it may pay what was invoiced since

    @property
    def pays_until(self) -> date:
        """Nobody pays what is not invoiced yet, but with what was kept for it."""
        return date.max if self.is_kept else self.booked_on


class Part(NamedTuple):
    """So much of the line goes to the item; `from_ledger_minor` of it the ledger had counted as paid already.

    Below zero it is a credit note that pays for the items beside it.
    """

    item_id: int
    minor: int
    from_ledger_minor: int = 0


def key_of(parts: Iterable[Part], undoes: Iterable[int] = ()) -> str:
    """Return the name of a way to apply a line: the same items and amounts are the same way, whatever their order."""
    said = ",".join(f"{item_id}:{minor}" for item_id, minor in sorted((part.item_id, part.minor) for part in parts))
    said += "".join(f";{one}" for one in sorted(undoes))
    return hashlib.sha256(said.encode()).hexdigest()[:24]


class Reason(NamedTuple):
    code: str
    values: tuple[tuple[str, object], ...] = ()


def reason(code: str, **values: object) -> Reason:
    return Reason(code, tuple(values.items()))


class Proposal(NamedTuple):
    """Scores run from 0 to 100. A return undoes allocations, and its parts are below zero."""

    customer_id: int
    parts: tuple[Part, ...]
    score: int
    reasons: tuple[Reason, ...]
    undoes: tuple[int, ...] = ()
    unspent: tuple[tuple[int, int], ...] = ()  # (bank line, minor units): money of it that settled nothing, gone back

    @property
    def key(self) -> str:
        return key_of(self.parts, (*self.undoes, *(-line_id for line_id, _ in self.unspent)))


@dataclass(frozen=True, slots=True)
class Match:
    """`customer_id` is who seems to have paid, also where nothing is applied; `proposals` are best first."""

    line: Line
    status: Status
    reasons: tuple[Reason, ...]
    customer_id: int | None = None
    parts: tuple[Part, ...] = ()
    score: int = 0
    proposals: tuple[Proposal, ...] = ()
    teaches_iban: bool = False  # certain by number: the account is this customer's from now on
    undoes: tuple[int, ...] = ()  # of a return: the allocations that it takes back
    unspent: tuple[tuple[int, int], ...] = ()  # and of which lines money that had settled nothing

    @property
    def key(self) -> str:
        """Name the way it was applied, as a proposal is named."""
        return Proposal(0, self.parts, 0, (), self.undoes, self.unspent).key


@dataclass(slots=True)
class Book:
    """Open items and payers, found by number, amount or identity without looking through them.

    It need not hold the whole ledger: only what the lines at hand may settle. `discounts` are the early-payment
    discounts agreed with customers, in hundredths of a percent.
    """

    items: dict[int, OpenItem] = field(default_factory=dict)
    by_invoice: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    by_customer: Mapping[tuple[int, str], list[int]] = field(default_factory=lambda: defaultdict(list))
    by_amount: dict[tuple[str, int], list[int]] | None = None  # until somebody asks: few lines need it
    numbers: NumberIndex = field(default_factory=NumberIndex)
    payers: PayerIndex = field(default_factory=PayerIndex)
    own_ibans: frozenset[str] = frozenset()
    order: Order = Order.LEGAL
    discounts: dict[int, int] = field(default_factory=dict)
    plans: dict[int, list[AgreedPlan]] = field(default_factory=dict)  # customer -> their running agreements
    claimed: set[int] = field(default_factory=set)  # items that an earlier line, still in doubt, seems to pay
    series: frozenset[str] = frozenset()  # the shapes of our numbers: `plain_texts.shape_of`
    own_references: dict[str, int] = field(default_factory=dict)  # a customer's own reference -> the customer
    common_amounts: set[int] = field(default_factory=set)  # what so many owe, in all the books, that it says nothing

    def add(self, item: OpenItem, reference: str = "", *, is_numbered: bool = True) -> None:
        """Take an item in; one whose number no line mentions need not be found by it."""
        if item.id in self.items:
            return
        if is_numbered and item.invoice_id not in self.by_invoice:
            self.numbers.add(item.invoice_id, item.number, reference)
        self.items[item.id] = item
        self.by_invoice[item.invoice_id].append(item.id)
        self.by_customer[item.customer_id, item.currency].append(item.id)
        if self.by_amount is not None and item.open_minor > 0:
            self.by_amount[item.currency, item.open_minor].append(item.id)

    def of_invoices(self, invoice_ids: Iterable[int], currency: str) -> list[OpenItem]:
        found = [self.items[item_id] for invoice_id in invoice_ids for item_id in self.by_invoice.get(invoice_id, ())]
        return in_order(item for item in found if item.currency == currency)

    def of_amount(self, minor: int, currency: str) -> list[OpenItem]:
        if self.by_amount is None:
            self.by_amount = defaultdict(list)
            for item in self.items.values():
                self.by_amount[item.currency, item.open_minor].append(item.id)
        found = {self.items[item_id] for item_id in self.by_amount.get((currency, minor), ())}
        return in_order(item for item in found if item.open_minor == minor)

    def of_customers(self, customer_ids: Iterable[int], currency: str) -> list[OpenItem]:
        found = [item_id for one in set(customer_ids) for item_id in self.by_customer.get((one, currency), ())]
        return in_order(self.items[item_id] for item_id in found)

    def unclaimed(self, customer_ids: Iterable[int], currency: str) -> "Book":
        """Return the book of these customers without what earlier lines seem to pay."""
        keys = [(one, currency) for one in sorted(set(customer_ids))]
        left = {key: [one for one in self.by_customer.get(key, ()) if one not in self.claimed] for key in keys}
        return replace(self, by_customer=left)

    def customer_of(self, invoice_id: int) -> int:
        return self.items[self.by_invoice[invoice_id][0]].customer_id

    def settle(self, parts: Sequence[Part]) -> None:
        """Take what was applied off the items, so that the next line sees what is left."""
        for part in parts:
            item = settled(self.items[part.item_id], part)
            self.items[item.id] = item
            if self.by_amount is not None and item.open_minor > 0:
                self.by_amount[item.currency, item.open_minor].append(item.id)


def settled(item: OpenItem, part: Part) -> OpenItem:
    left = item.open_minor - (part.minor - part.from_ledger_minor)
    return item._replace(open_minor=left, ledger_minor=item.ledger_minor - part.from_ledger_minor)


def in_order(items: Iterable[OpenItem]) -> list[OpenItem]:
    """Oldest due first; the id settles what is due on one day."""
    return sorted(items, key=lambda item: (item.due_on, item.id))

"""What is doubtful in the books before anything leaves: a table of checks, and what each finds in the facts given.

Facts in, findings out. A finding says what it is about (`key`, the same tomorrow) and with which values: a person may
let it stand as it is, and it comes back when the values change. Which rows are worth looking at is the caller's.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from enum import StrEnum
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from amistoso.core import identifiers, invoice_numbers, plain_texts
from amistoso.core.decisions import Value
from amistoso.core.legal_terms import ceiling_of
from amistoso.core.statement_chain import Stretch, missing_between

LIMITATION_YEARS = 5  # Código Civil, art. 1964.2
CLAIM_AGAIN_YEARS = 5  # a claim that reached the customer starts the years again (art. 1973)
OTHERS_IN_USUAL_CURRENCY = 3


class Blocks(StrEnum):
    """What a finding keeps from leaving by itself."""

    COMPANY = "company"
    CUSTOMER = "customer"
    AMOUNTS = "amounts"  # messages that tell this invoice
    NOTHING = "nothing"


class Check(NamedTuple):
    """One kind of doubt. `mends` names the page where it is put right; `has_guard`: a guard already holds messages."""

    code: str
    blocks: Blocks
    mends: str
    has_guard: bool = False

    @property
    def may_stand(self) -> bool:
        """Say whether a person may let it stand: nobody can say that unknown payments were not made."""
        return not (self.has_guard and self.blocks is Blocks.COMPANY)


CHECKS: tuple[Check, ...] = (
    Check("bank-data-missing", Blocks.COMPANY, "files", has_guard=True),
    Check("bank-data-stale", Blocks.COMPANY, "files", has_guard=True),
    Check("statement-gap", Blocks.COMPANY, "files"),
    Check("iban-invalid", Blocks.COMPANY, "company"),
    Check("sender-missing", Blocks.COMPANY, "senders", has_guard=True),
    Check("no-good-contact", Blocks.CUSTOMER, "contacts", has_guard=True),
    Check("email-invalid", Blocks.CUSTOMER, "contact"),
    Check("amount-changed-after-reminder", Blocks.AMOUNTS, "customer"),
    Check("number-twice", Blocks.AMOUNTS, "hold"),
    Check("invoice-replaced", Blocks.AMOUNTS, "customer"),
    Check("credited-to-another", Blocks.AMOUNTS, "customer", has_guard=True),
    Check("short-paid", Blocks.AMOUNTS, "customer"),
    Check("iban-not-ours", Blocks.AMOUNTS, "company"),
    Check("due-before-issue", Blocks.AMOUNTS, "hold"),
    Check("issued-in-future", Blocks.AMOUNTS, "hold"),
    Check("currency-odd", Blocks.AMOUNTS, "hold"),
    Check("limitation-passed", Blocks.AMOUNTS, "hold"),
    Check("statement-sum-differs", Blocks.NOTHING, "bank"),
    Check("contact-bounced", Blocks.NOTHING, "contact"),
    Check("sender-stands-in", Blocks.NOTHING, "senders"),
    Check("iban-missing", Blocks.NOTHING, "company"),
    Check("company-tax-id-invalid", Blocks.NOTHING, "company"),
    Check("tax-id-invalid", Blocks.NOTHING, "details"),
    Check("payer-iban-invalid", Blocks.NOTHING, "customer"),
    Check("term-too-long", Blocks.NOTHING, "customer"),
    Check("credit-beyond-debt", Blocks.NOTHING, "customer"),
    Check("same-name", Blocks.NOTHING, "customer"),
    Check("same-email", Blocks.NOTHING, "contacts"),
)
# Where a kind of doubt is put right on the desk; `hold` pauses the invoice until it is.
PLACES: dict[str, str] = {
    "files": "/files",
    "bank": "/bank?show=all&account={noun}",
    "company": "/company",
    "senders": "/company?form=sender-administration",
    "contacts": "/customers/{customer}?form=contact#contacts",
    "contact": "/customers/{customer}?form=contact-{noun}#contacts",
    "details": "/customers/{customer}?form=details#acts",
    "hold": "/customers/{customer}?form=hold&invoice={noun}#acts",
    "customer": "/customers/{customer}",
}
BY_CODE = {check.code: check for check in CHECKS}
BLOCKING = frozenset(check.code for check in CHECKS if check.blocks is not Blocks.NOTHING)
GATED = frozenset(check.code for check in CHECKS if check.blocks is not Blocks.NOTHING and not check.has_guard)


class Finding(NamedTuple):
    """`noun_id` is the invoice, contact or statement that `key` speaks of; `other_id` a second customer."""

    code: str
    key: str
    values: tuple[tuple[str, Value], ...] = ()
    customer_id: int | None = None
    noun_id: int | None = None
    other_id: int | None = None


def place_of(code: str, customer_id: int | None, noun_id: int | None) -> str:
    """Return the page, and the form on it, where this is put right."""
    return PLACES[BY_CODE[code].mends].format(customer=customer_id or 0, noun=noun_id or 0)


class ItemFact(NamedTuple):
    customer_id: int
    invoice_id: int
    number: str
    issued_on: date
    due_on: date
    currency: str
    amount_minor: int
    told_minor: int | None = None  # what it came to when the customer was last told
    reminded_on: date | None = None


class TermFact(NamedTuple):
    """The open invoice of a customer with the longest term."""

    customer_id: int
    country: str
    tax_id: str
    number: str
    days: int


class InvoiceFact(NamedTuple):
    customer_id: int
    invoice_id: int
    number: str
    issued_on: date
    payable_minor: int
    currency: str
    is_open: bool


class ReplacedFact(NamedTuple):
    """An invoice, and another one that says it stands for the whole of it."""

    customer_id: int
    replaced_id: int
    replaced: str
    replacing_id: int
    replacing: str


class ContactFact(NamedTuple):
    id: int
    customer_id: int
    email: str
    bounced_on: date | None = None


class CurrencyFact(NamedTuple):
    """Invoices of one customer by currency; `number` and `invoice_id` are of the latest one that is open, if any."""

    customer_id: int
    currency: str
    invoices: int
    number: str = ""
    invoice_id: int | None = None


class StatementFact(NamedTuple):
    id: int
    account: str
    currency: str
    from_on: date
    until_on: date
    opening_minor: int | None
    closing_minor: int | None


def years_before(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year - years)
    except ValueError:  # 29 February
        return day.replace(year=day.year - years, day=28)


def due_before_issue(item: ItemFact) -> Finding | None:
    if item.due_on >= item.issued_on:
        return None
    return _of_item("due-before-issue", item, ("due", item.due_on), ("issued", item.issued_on))


def issued_in_future(item: ItemFact, today: date) -> Finding | None:
    if item.issued_on <= today:
        return None
    return _of_item("issued-in-future", item, ("issued", item.issued_on))


def amount_changed(item: ItemFact) -> Finding | None:
    """They were told another amount: a person writes to them with the new one, and says why."""
    if item.told_minor is None or item.told_minor == item.amount_minor:
        return None
    told = (("told_minor", item.told_minor), ("now_minor", item.amount_minor), ("currency", item.currency))
    return _of_item("amount-changed-after-reminder", item, *told)


def limitation_passed(item: ItemFact, today: date) -> Finding | None:
    """Asking may still be right (a claim or an acknowledgement starts the years again), but a person looks first."""
    if item.due_on >= years_before(today, LIMITATION_YEARS):
        return None
    if item.reminded_on is not None and item.reminded_on >= years_before(today, CLAIM_AGAIN_YEARS):
        return None
    return _of_item("limitation-passed", item, ("due", item.due_on))


def _of_item(code: str, item: ItemFact, *values: tuple[str, Value]) -> Finding:
    key = f"invoice:{item.invoice_id}:{item.due_on.isoformat()}"
    return Finding(code, key, (("invoice", item.number), *values), item.customer_id, item.invoice_id)


def term_too_long(fact: TermFact) -> Finding | None:
    found = ceiling_of(fact.country, fact.tax_id)
    if found is None or fact.days <= found[0]:
        return None
    values = (("invoice", fact.number), ("days", fact.days), ("most", found[0]), ("law", found[1]))
    return Finding("term-too-long", f"customer:{fact.customer_id}", values, fact.customer_id)


def numbers_twice(invoices: Iterable[InvoiceFact]) -> Iterator[Finding]:
    """Find pairs among invoices of one customer, day, amount and currency (they come together) whose numbers are one.

    The same day and amount alone are no doubt: two equal deliveries are two invoices.
    """
    for _, group in groupby(
        invoices, key=lambda one: (one.customer_id, one.issued_on, one.payable_minor, one.currency)
    ):
        first: dict[str, InvoiceFact] = {}
        for invoice in group:
            keys = number_keys(invoice.number)
            before = next((first[key] for key in keys if key in first), None)
            for key in keys:
                first.setdefault(key, invoice)
            if before is not None and (invoice.is_open or before.is_open):
                yield _twice(invoice, before)


def _twice(invoice: InvoiceFact, before: InvoiceFact) -> Finding:
    about, other = (invoice, before) if invoice.is_open else (before, invoice)
    values: tuple[tuple[str, Value], ...] = (
        ("invoice", about.number), ("other", other.number), ("issued", about.issued_on),
        ("minor", about.payable_minor), ("currency", about.currency),
    )  # fmt: skip
    return Finding("number-twice", f"invoice:{about.invoice_id}", values, about.customer_id, about.invoice_id)


def number_keys(number: str) -> tuple[str, ...]:
    """Return what a number shares with another way of writing it: its last figures (before a year at the end), and
    all of them together."""
    figures = re.findall(r"\d+", number)
    if not figures:
        return (number.casefold().strip(),)
    tail = invoice_numbers.tail_of([plain_texts.bare(run) for run in figures])
    return tuple(sorted({tail, "".join(figures).lstrip("0")} - {""}))


def invoice_replaced(fact: ReplacedFact) -> Finding:
    values = (("invoice", fact.replaced), ("other", fact.replacing), ("other_id", fact.replacing_id))
    key = f"invoice:{fact.replaced_id}:{fact.replacing_id}"
    return Finding("invoice-replaced", key, values, fact.customer_id, fact.replaced_id)


def credited_to_another(customer_id: int, invoice_id: int, number: str, note_id: int, note: str, whose: str) -> Finding:
    """One of the two is wrong: asked for all the same, they would pay what was taken off somebody else's account."""
    values = (("invoice", number), ("other", note), ("other_id", note_id), ("customer", whose))
    return Finding("credited-to-another", f"invoice:{invoice_id}:{note_id}", values, customer_id, invoice_id)


def paid_elsewhere(customer_id: int, invoice_id: int, number: str, iban: str) -> Finding:
    """They pay where the invoice says, and of that account we see nothing; or somebody changed it."""
    return Finding(
        "iban-not-ours", f"invoice:{invoice_id}", (("invoice", number), ("iban", iban)), customer_id, invoice_id
    )


def email_invalid(contact: ContactFact) -> Finding | None:
    if identifiers.email_is_plausible(contact.email):
        return None
    return _of_contact("email-invalid", contact, ("email", contact.email))


def contact_bounced(contact: ContactFact) -> Finding | None:
    if contact.bounced_on is None:
        return None
    return _of_contact("contact-bounced", contact, ("email", contact.email), ("on", contact.bounced_on))


def _of_contact(code: str, contact: ContactFact, *values: tuple[str, Value]) -> Finding:
    return Finding(code, f"contact:{contact.id}", values, contact.customer_id, contact.id)


def tax_id_invalid(customer_id: int, tax_id: str, country: str) -> Finding | None:
    if not identifiers.tax_id(tax_id, country).problem:
        return None
    values = (("tax_id", tax_id), ("country", country))
    return Finding("tax-id-invalid", f"customer:{customer_id}", values, customer_id)


def payer_iban_invalid(account_id: int, customer_id: int, iban: str) -> Finding | None:
    """Only what claims to be an IBAN: banks also name an account by the number of their own country."""
    if not re.fullmatch(r"[A-Z]{2}\d{2}[A-Z0-9]{10,30}", iban) or identifiers.iban_is_valid(iban):
        return None
    return Finding("payer-iban-invalid", f"payer:{account_id}", (("iban", iban),), customer_id, account_id)


def currencies_odd(facts: Iterable[CurrencyFact]) -> Iterator[Finding]:
    """A single open invoice in another currency than all the others of that customer (they come together)."""
    for customer_id, group in groupby(facts, key=attrgetter("customer_id")):
        found = list(group)
        usual = max(found, key=lambda one: (one.invoices, one.currency))
        for one in found:
            if one.invoices == 1 and one.invoice_id is not None and usual.invoices >= OTHERS_IN_USUAL_CURRENCY:
                values = (("invoice", one.number), ("currency", one.currency), ("usual", usual.currency))
                yield Finding("currency-odd", f"invoice:{one.invoice_id}", values, customer_id, one.invoice_id)


def statement_gaps(statements: Sequence[StatementFact]) -> Iterator[Finding]:
    """Compare each statement of one account, in the order of their days, with all that came before it.

    Days without a movement have no statement: where both balances are known they alone decide.
    """
    last: StatementFact | None = None
    for one in sorted(statements, key=lambda one: (one.from_on, one.until_on, one.id)):
        if last is not None and one.from_on > last.until_on and _is_gap(last, one):
            values: tuple[tuple[str, Value], ...] = (
                ("account", one.account), ("until", last.until_on), ("closing_minor", last.closing_minor),
                ("from", one.from_on), ("opening_minor", one.opening_minor), ("currency", one.currency),
            )  # fmt: skip
            yield Finding("statement-gap", f"statement:{one.id}", values, noun_id=one.id)
        if last is None or one.until_on >= last.until_on:
            last = one


class Chain(NamedTuple):
    """The days for which the balances of an account say what its movements must come to."""

    account: str
    currency: str
    from_on: date
    until_on: date
    due_minor: int


def chain_of(statements: Sequence[StatementFact]) -> Chain | None:
    """Return the days since the last gap, from the first balance known to the last; None where they say nothing."""
    in_order = sorted(statements, key=lambda one: (one.from_on, one.until_on, one.id))
    after_gaps = [finding.noun_id for finding in statement_gaps(in_order)]  # in the order of their days
    start = next((at for at, one in enumerate(in_order) if after_gaps and one.id == after_gaps[-1]), 0)
    kept = in_order[start:]
    last = max(kept, key=lambda one: (one.until_on, one.id), default=None)
    if last is None or last.closing_minor is None or kept[0].opening_minor is None:
        return None
    due_minor = last.closing_minor - kept[0].opening_minor
    return Chain(last.account, last.currency, kept[0].from_on, last.until_on, due_minor)


def sum_differs(account_id: int, chain: Chain, moved_minor: int) -> Finding | None:
    """Say that movements and balances do not agree: counted twice where statements overlap, or missing."""
    if moved_minor == chain.due_minor:
        return None
    values: tuple[tuple[str, Value], ...] = (
        ("account", chain.account), ("from", chain.from_on), ("until", chain.until_on),
        ("moved_minor", moved_minor), ("due_minor", chain.due_minor), ("currency", chain.currency),
    )  # fmt: skip
    return Finding("statement-sum-differs", f"account:{account_id}", values, noun_id=account_id)


def _is_gap(last: StatementFact, one: StatementFact) -> bool:
    last_one, following = (
        Stretch(told.from_on, told.until_on, told.opening_minor, told.closing_minor) for told in (last, one)
    )
    return missing_between(last_one, following) is not None

"""What a letter tells: who writes to whom, and what is owed."""

from dataclasses import dataclass
from datetime import date

MAX_WORD = 300


@dataclass(frozen=True, slots=True)
class LetterItem:
    """What we ask of one due date, less what is disputed or promised; negative for a credit note."""

    number: str
    issued_on: date
    due_on: date
    minor: int
    currency: str
    whole_minor: int = 0  # the full amount of this due date, to show when only a part is asked
    payment_reference: str = ""


@dataclass(frozen=True, slots=True)
class Party:
    name: str
    tax_id: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """The one of us who writes; replies reach them."""

    name: str
    email: str
    phone: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True)
class Cost:
    """What is claimed beside the principal: statutory interest over some days, or the fixed costs of one invoice."""

    kind: str  # interest or fixed
    number: str
    minor: int
    currency: str
    source: str  # where the law or the official gazette says so
    from_on: date | None = None
    to_on: date | None = None
    rate: str = ""  # as it is written: 10,15


@dataclass(frozen=True, slots=True)
class LetterFacts:
    language: str
    written_on: date
    company: Party
    customer: Party
    sender: Person
    items: tuple[LetterItem, ...]
    contact_name: str = ""
    iban: str = ""
    own_reference: str = ""  # ours for what the letter asks (core.creditor_references); the ledger's own wins
    payment_page: str = ""  # core.payment_pages
    payment_terms: str = ""
    phones: tuple[str, ...] = ()
    has_answers: bool = False  # a mail whose reader can answer on a page of their own
    history: tuple[str, ...] = ()  # one line per earlier contact, newest first; for our own people only
    register: str = "formal"  # how the reader is addressed
    earlier_on: date | None = None  # when we last wrote to them about any of this
    thread_subject: str = ""  # of the conversation that this letter goes on with
    is_copy_attached: bool = False
    instalment_on: tuple[date, ...] = ()  # the days of the instalments that are spoken of
    agreed_on: date | None = None
    costs: tuple[Cost, ...] = ()  # only what a person has switched on


def asked_items(facts: LetterFacts) -> list[LetterItem]:
    """Return what the letter asks for: nothing in a currency that the customer's credit notes outweigh."""
    sums: dict[str, int] = {}
    for item in facts.items:
        sums[item.currency] = sums.get(item.currency, 0) + item.minor
    return [item for item in facts.items if item.minor > 0 and sums[item.currency] > 0]


def one_line(text: str, limit: int = MAX_WORD) -> str:
    """Flatten to one line: no line breaks of any alphabet, no control characters, so no header can be smuggled in."""
    if text.isprintable():  # nearly always; what breaks a line, and every odd space, is not
        return " ".join(text.split())[:limit]
    kept = "".join(" " if letter.isspace() or not letter.isprintable() else letter for letter in text)
    return " ".join(kept.split())[:limit]

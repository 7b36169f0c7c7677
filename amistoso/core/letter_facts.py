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
class LetterFacts:
    language: str
    written_on: date
    company: Party
    customer: Party
    sender: Person
    items: tuple[LetterItem, ...]
    contact_name: str = ""
    iban: str = ""
    payment_page: str = ""  # core.payment_pages
    payment_terms: str = ""
    phones: tuple[str, ...] = ()
    has_answers: bool = False  # a mail whose reader can answer on a page of their own
    history: tuple[str, ...] = ()  # one line per earlier contact, newest first; for our own people only


def one_line(text: str, limit: int = MAX_WORD) -> str:
    """Flatten to one line: no line breaks of any alphabet, no control characters, so no header can be smuggled in."""
    kept = "".join(" " if letter.isspace() or not letter.isprintable() else letter for letter in text)
    return " ".join(kept.split())[:limit]

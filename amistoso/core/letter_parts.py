"""A template and the facts, made into the parts of a letter: what the text, the HTML and the paper all say.

Days of delay are never counted at anybody. Two currencies never add.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from amistoso.core import letter_templates, link_words, payment_pages, wording
from amistoso.core.letter_facts import LetterFacts, LetterItem, Party, one_line
from amistoso.core.letter_templates import Pieces, Template
from amistoso.core.letter_words import WORDS

MAX_SUBJECT = 200
MAX_LISTED = 4  # invoice numbers or dates in one sentence; more read badly


@dataclass(frozen=True, slots=True)
class Row:
    """One due date as it is written: `part` says of what total it is a part, if it is; a credit note has no `due`."""

    kind: str
    number: str
    issued: str
    due: str
    amount: str
    part: str
    is_credit: bool


@dataclass(frozen=True, slots=True)
class Table:
    """What is open in one currency, and its sum."""

    rows: tuple[Row, ...]
    total: str


@dataclass(frozen=True, slots=True)
class Part:
    """kind: paragraph, heading, list, or a block of the template; `items` has tables, every other kind lines."""

    kind: str
    lines: tuple[str, ...] = ()
    tables: tuple[Table, ...] = ()


def subject_of(template: Template, facts: LetterFacts) -> str:
    return one_line(_say(template.subject, _values(facts), _when(facts)), MAX_SUBJECT)


def parts_of(template: Template, facts: LetterFacts) -> list[Part]:
    """Return what there is to say, in order; a part with nothing in it is left out."""
    words, when = _values(facts), _when(facts)
    found: list[Part] = []
    for block in template.blocks:
        if block.kind == "items":
            found.append(Part(block.kind, tables=tuple(_tables(facts))))
        elif block.kind in letter_templates.BLOCKS:
            found.append(Part(block.kind, tuple(line for line in _BLOCK_LINES[block.kind](facts) if line)))
        else:
            found.append(Part(block.kind, tuple(said for line in block.lines if (said := _say(line, words, when)))))
    return [part for part in found if part.lines or part.tables]


def _when(facts: LetterFacts) -> str:
    return "one" if len(_numbers(facts.items)) == 1 else "many"


def _say(pieces: Pieces, words: dict[str, str], when: str) -> str:
    said = ""
    for piece in pieces:
        if not piece.when or piece.when == when:
            more = words[piece.text] if piece.is_placeholder else piece.text
            # “Maderas, S.L.” at the end of a sentence brings its own full stop.
            said += more[1:] if said.endswith(".") and more.startswith(".") else more
    return said.strip()


def _values(facts: LetterFacts) -> dict[str, str]:
    word = WORDS[facts.language]
    dues = sorted({item.due_on for item in facts.items if item.minor > 0})
    issues = sorted({item.issued_on for item in facts.items if item.minor > 0})
    numbers = _numbers(facts.items)
    name = one_line(facts.contact_name)
    return {
        "greeting": word["hello"].format(name) if name else word["hello_all"],
        "customer_name": one_line(facts.customer.name),
        "customer_tax_id": one_line(facts.customer.tax_id),
        "company_name": one_line(facts.company.name),
        "sender_name": one_line(facts.sender.name or facts.company.name),
        "date": _long_date(facts.written_on, facts.language),
        "total": _joined([table.total for table in _tables(facts)], facts.language),
        "number": _joined(numbers, facts.language),
        "issue_date": _joined([wording.date_text(day, facts.language) for day in issues], facts.language),
        "due_date": _joined([wording.date_text(day, facts.language) for day in dues], facts.language),
        "invoice_count": str(len(numbers)),
        "phones": ", ".join(one_line(phone) for phone in facts.phones) or word["no_phone"],
        "last_contact": one_line(facts.history[0]) if facts.history else word["no_contact"],
    }


def _numbers(items: Sequence[LetterItem]) -> list[str]:
    return list(dict.fromkeys(one_line(item.number) for item in items if item.minor > 0))


def _joined(parts: Sequence[str], language: str) -> str:
    word = WORDS[language]
    if len(parts) > MAX_LISTED:
        parts = [*parts[: MAX_LISTED - 1], word["more"].format(len(parts) - MAX_LISTED + 1)]
    return word["and"].join([part for part in (", ".join(parts[:-1]), *parts[-1:]) if part])


@lru_cache(maxsize=64)
def _long_date(day: date, language: str) -> str:
    return wording.long_date_text(day, language)


def _tables(facts: LetterFacts) -> Iterator[Table]:
    for currency in dict.fromkeys(item.currency for item in facts.items):
        own = [item for item in facts.items if item.currency == currency]
        total = wording.money_text(sum(item.minor for item in own), currency, facts.language)
        yield Table(tuple(_row(item, facts.language) for item in own), total)


def _row(item: LetterItem, language: str) -> Row:
    word = WORDS[language]
    is_credit, is_part = item.minor < 0, 0 < item.minor < item.whole_minor
    return Row(
        kind=word["credit"] if is_credit else word["invoice"],
        number=one_line(item.number),
        issued=wording.date_text(item.issued_on, language),
        due="" if is_credit else wording.date_text(item.due_on, language),
        amount=wording.money_text(item.minor, item.currency, language),
        part=word["part"].format(wording.money_text(item.whole_minor, item.currency, language)) if is_part else "",
        is_credit=is_credit,
    )


def _payment(facts: LetterFacts) -> Iterator[str]:
    word = WORDS[facts.language]
    references = list(dict.fromkeys(one_line(i.payment_reference or i.number) for i in facts.items if i.minor > 0))
    reference = ", ".join(references) if len(references) <= MAX_LISTED else word["each"]
    yield f"{word['pay']}:"
    yield f"{word['holder']}: {one_line(facts.company.name)}"
    if facts.iban:
        bare = re.sub(r"\s+", "", one_line(facts.iban))
        yield f"{word['iban']}: {' '.join(bare[at : at + 4] for at in range(0, len(bare), 4))}"
    yield f"{word['reference']}: {reference}"
    if page := _payment_page(facts):
        yield f"{word['pay_online']}: {page}"
    if facts.payment_terms:
        yield f"{word['terms']}: {one_line(facts.payment_terms)}"


def _payment_page(facts: LetterFacts) -> str:
    """A payment page takes one sum in one currency; two, and the IBAN is the way."""
    if not facts.payment_page or len({item.currency for item in facts.items}) != 1:
        return ""
    wanted = payment_pages.Wanted(
        list(dict.fromkeys(item.payment_reference or item.number for item in facts.items if item.minor > 0)),
        sum(item.minor for item in facts.items), facts.items[0].currency, facts.customer.tax_id or facts.customer.name,
        facts.language,
    )  # fmt: skip
    return payment_pages.filled(facts.payment_page, wanted)


def _signature(facts: LetterFacts) -> Iterator[str]:
    word, us = WORDS[facts.language], facts.company
    if facts.sender.name:
        yield one_line(facts.sender.name)
    if facts.sender.role:
        yield word.get(facts.sender.role, one_line(facts.sender.role))
    yield _named(us, facts.language)
    phone = one_line(facts.sender.phone or us.phone)
    reach = [
        f"{word['phone']} {phone}" if phone else "",
        one_line(facts.sender.email or us.email),
        one_line(us.website),
    ]
    yield " · ".join(part for part in reach if part)
    yield one_line(us.address)


def _addressee(facts: LetterFacts) -> Iterator[str]:
    yield _long_date(facts.written_on, facts.language)
    them = [_named(facts.customer, facts.language), one_line(facts.customer.address)]
    yield f"{WORDS[facts.language]['to']}: {', '.join(part for part in them if part)}"


def _history(facts: LetterFacts) -> Iterator[str]:
    yield from (f"- {one_line(line)}" for line in facts.history or (WORDS[facts.language]["no_contact"],))


def _answers(facts: LetterFacts) -> Iterator[str]:
    """Three answers of one click each; where nobody can click, the letter asks for a reply as always."""
    if facts.has_answers:
        yield WORDS[facts.language]["answers"]
        for answer in ("right", "missing", "wrong"):
            yield f"{WORDS[facts.language][f'answer_{answer}']}: {link_words.mark(answer)}"


def _named(party: Party, language: str) -> str:
    tax_id = one_line(party.tax_id)
    return one_line(party.name) + (f" ({WORDS[language]['tax_id']} {tax_id})" if tax_id else "")


_BLOCK_LINES = {
    "payment": _payment,
    "signature": _signature,
    "addressee": _addressee,
    "history": _history,
    "answers": _answers,
}

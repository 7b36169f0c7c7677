"""A template and the facts, made into the parts of a letter: what the text, the HTML and the paper all say.

Days of delay are never counted at anybody. Two currencies never add.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from amistoso.core import how_to_pay, letter_figures, letter_templates, link_words, payment_pages
from amistoso.core.letter_facts import Cost, LetterFacts, LetterItem, Party, asked_items, one_line
from amistoso.core.letter_templates import Pieces, Template
from amistoso.core.letter_words import words_of

MAX_SUBJECT = 200
MAX_LISTED = 4  # invoice numbers or dates in one sentence; more read badly
_RE = re.compile(r"^(?:\s*(?:re|aw|rv|fwd?)\s*:)+\s*", re.IGNORECASE)


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
    """What is open in one currency, and its sum; where credit notes outweigh it, the balance is the customer's."""

    rows: tuple[Row, ...]
    total: str
    label: str


@dataclass(frozen=True, slots=True)
class Part:
    """kind: paragraph, heading, list, or a block of the template; `items` has tables, every other kind lines."""

    kind: str
    lines: tuple[str, ...] = ()
    tables: tuple[Table, ...] = ()


def subject_of(template: Template, facts: LetterFacts) -> str:
    """Return the subject; what goes on with a conversation keeps its subject, so that mail programs show one thread."""
    if facts.thread_subject:
        return one_line(f"Re: {_RE.sub('', one_line(facts.thread_subject, MAX_SUBJECT))}", MAX_SUBJECT)
    return one_line(_say(template.subject, _values(facts), _when(facts)), MAX_SUBJECT)


def parts_of(template: Template, facts: LetterFacts) -> list[Part]:
    """Return what there is to say, in order; a part with nothing in it is left out."""
    words, when = _values(facts), _when(facts)
    found: list[Part] = []
    for block in template.blocks:
        if block.kind == "items":
            found.append(Part(block.kind, tables=tuple(tables_of(facts))))
        elif block.kind in letter_templates.BLOCKS:
            found.append(Part(block.kind, tuple(line for line in _BLOCK_LINES[block.kind](facts) if line)))
        else:
            found.append(Part(block.kind, tuple(said for line in block.lines if (said := _say(line, words, when)))))
    return [part for part in found if part.lines or part.tables]


def shown(facts: LetterFacts) -> dict[str, str]:
    """Return what every placeholder becomes with these facts, for who writes a template."""
    blocks = {name: " / ".join(line for line in lines(facts) if line) for name, lines in _BLOCK_LINES.items()}
    tables = "; ".join(f"{table.label}: {table.total}" for table in tables_of(facts))
    return {**_values(facts), **blocks, "items": tables}


def _when(facts: LetterFacts) -> frozenset[str]:
    number = "one" if len(_numbers(asked_items(facts))) == 1 else "many"
    return frozenset((number, "earlier" if facts.earlier_on else "no_earlier"))


def _say(pieces: Pieces, words: dict[str, str], when: frozenset[str]) -> str:
    said = ""
    for piece in pieces:
        if not piece.when or piece.when in when:
            more = words[piece.text] if piece.is_placeholder else piece.text
            # “Maderas, S.L.” at the end of a sentence brings its own full stop.
            said += more[1:] if said.endswith(".") and more.startswith(".") else more
    return said.strip()


def _values(facts: LetterFacts) -> dict[str, str]:
    word, asked, language = words_of(facts.language, facts.register), asked_items(facts), facts.language
    numbers = _numbers(asked)
    name = one_line(facts.contact_name)
    how_many = "one" if len(numbers) == 1 else "many"
    return {
        "greeting": word["hello"].format(name) if name else word["hello_all"],
        "customer_name": one_line(facts.customer.name),
        "customer_tax_id": one_line(facts.customer.tax_id),
        "company_name": one_line(facts.company.name),
        "sender_name": one_line(facts.sender.name or facts.company.name),
        "date": letter_figures.long_date_text(facts.written_on, language),
        "total": _joined(_sums(asked, facts), word),
        "number": _joined(numbers, word),
        "issue_date": _days((item.issued_on for item in asked), language, word),
        "due_date": _days((item.due_on for item in asked), language, word),
        "invoice_count": str(len(numbers)),
        "phones": ", ".join(one_line(phone) for phone in facts.phones) or word["no_phone"],
        "last_contact": one_line(facts.history[0]) if facts.history else word["no_contact"],
        "earlier_date": letter_figures.day_of_year_text(facts.earlier_on, language) if facts.earlier_on else "",
        "instalment_date": _days(facts.instalment_on, language, word),
        "agreement_date": letter_figures.long_date_text(facts.agreed_on, language) if facts.agreed_on else "",
        "copy": word[f"copy_{'sent' if facts.is_copy_attached else 'offer'}_{how_many}"],
    }


def _sums(asked: Sequence[LetterItem], facts: LetterFacts) -> list[str]:
    """Return what is to be paid in each currency, or what the balances are where nothing is to be paid."""
    sums: dict[str, int] = {}
    for item in facts.items:
        sums[item.currency] = sums.get(item.currency, 0) + item.minor
    wanted = dict.fromkeys(item.currency for item in asked) or sums
    return [letter_figures.money_text(sums[currency], currency, facts.language) for currency in wanted]


def _numbers(asked: Sequence[LetterItem]) -> list[str]:
    return list(dict.fromkeys(one_line(item.number) for item in asked))


def _days(days: Iterable[date], language: str, word: Mapping[str, str]) -> str:
    return _joined([letter_figures.date_text(day, language) for day in sorted(set(days))], word, word["day_link"])


def _joined(parts: Sequence[str], word: Mapping[str, str], link: str = "") -> str:
    """Write `1, 2 y 3`; `link` stands before each but the first, which the sentence around it has led to."""
    if len(parts) > MAX_LISTED:
        rest = word["more"].format(len(parts) - MAX_LISTED + 1)
        parts = [*parts[:1], *(link + part for part in parts[1 : MAX_LISTED - 1]), rest]
    else:
        parts = [*parts[:1], *(link + part for part in parts[1:])]
    return word["and"].join([part for part in (", ".join(parts[:-1]), *parts[-1:]) if part])


def tables_of(facts: LetterFacts) -> Iterator[Table]:
    word = words_of(facts.language, facts.register)
    for currency in dict.fromkeys(item.currency for item in facts.items):
        own = [item for item in facts.items if item.currency == currency]
        minor = sum(item.minor for item in own)
        total = letter_figures.money_text(abs(minor), currency, facts.language)
        label = word["total" if minor >= 0 else "credit_total"]
        yield Table(tuple(_row(item, facts) for item in own), total, label)


def _row(item: LetterItem, facts: LetterFacts) -> Row:
    word, language = words_of(facts.language, facts.register), facts.language
    is_credit, is_part = item.minor < 0, 0 < item.minor < item.whole_minor
    return Row(
        kind=word["credit"] if is_credit else word["invoice"],
        number=one_line(item.number),
        issued=letter_figures.date_text(item.issued_on, language),
        due="" if is_credit else letter_figures.date_text(item.due_on, language),
        amount=letter_figures.money_text(item.minor, item.currency, language),
        part=word["part"].format(letter_figures.money_text(item.whole_minor, item.currency, language))
        if is_part
        else "",
        is_credit=is_credit,
    )


def payment_lines(facts: LetterFacts) -> Iterator[str]:
    word = words_of(facts.language, facts.register)
    yield f"{word['pay']}{_colon(word).rstrip()}"
    yield f"{word['holder']}{_colon(word)}{one_line(facts.company.name)}"
    if facts.iban:
        bare = re.sub(r"\s+", "", one_line(facts.iban))
        yield f"{word['iban']}{_colon(word)}{' '.join(bare[at : at + 4] for at in range(0, len(bare), 4))}"
    if reference := how_to_pay.reference_of(facts):
        yield f"{word['reference']}{_colon(word)}{reference}"
    if page := _payment_page(facts):
        yield f"{word['pay_online']}{_colon(word)}{page}"
    if facts.payment_terms:
        yield f"{word['terms']}{_colon(word)}{one_line(facts.payment_terms)}"


def _colon(word: Mapping[str, str]) -> str:
    return word.get("colon", ": ")


def _payment_page(facts: LetterFacts) -> str:
    """A payment page takes one sum in one currency; two, and the IBAN is the way."""
    asked = asked_items(facts)
    if not asked or not facts.payment_page or len({item.currency for item in facts.items}) != 1:
        return ""
    wanted = payment_pages.Wanted(
        list(dict.fromkeys(item.payment_reference or item.number for item in asked)),
        sum(item.minor for item in facts.items), asked[0].currency, facts.customer.tax_id or facts.customer.name,
        facts.language,
    )  # fmt: skip
    return payment_pages.filled(facts.payment_page, wanted)


def _signature(facts: LetterFacts) -> Iterator[str]:
    word, us = words_of(facts.language, facts.register), facts.company
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
    yield letter_figures.long_date_text(facts.written_on, facts.language)
    word = words_of(facts.language, facts.register)
    them = [_named(facts.customer, facts.language), one_line(facts.customer.address)]
    yield f"{word['to']}{_colon(word)}{', '.join(part for part in them if part)}"


def _history(facts: LetterFacts) -> Iterator[str]:
    yield from (f"- {one_line(line)}" for line in facts.history or (words_of(facts.language)["no_contact"],))


def _answers(facts: LetterFacts) -> Iterator[str]:
    """Three answers of one click each; where nobody can click, the letter asks for a reply as always."""
    word = words_of(facts.language, facts.register)
    if facts.has_answers:
        yield word["answers"]
        for answer in ("right", "missing", "wrong"):
            yield f"{word[f'answer_{answer}']}: {link_words.mark(answer)}"


def _named(party: Party, language: str) -> str:
    tax_id = one_line(party.tax_id)
    return one_line(party.name) + (f" ({words_of(language)['tax_id']} {tax_id})" if tax_id else "")


def _costs(facts: LetterFacts) -> Iterator[str]:
    """Write what is claimed beside the principal, apart from it; or that nothing is."""
    word = words_of(facts.language, facts.register)
    if not facts.costs:
        yield word["principal_only"]
        return
    for currency in dict.fromkeys(cost.currency for cost in facts.costs):
        own = [cost for cost in facts.costs if cost.currency == currency]
        principal = sum(item.minor for item in facts.items if item.currency == currency)
        whole = principal + sum(cost.minor for cost in own)
        yield f"{word['principal']}{_colon(word)}{letter_figures.money_text(principal, currency, facts.language)}"
        yield from (_cost(cost, facts.language, word) for cost in own)
        yield f"{word['costs_total']}{_colon(word)}{letter_figures.money_text(whole, currency, facts.language)}"


def _cost(cost: Cost, language: str, word: Mapping[str, str]) -> str:
    days = {
        key: letter_figures.date_text(day, language)
        for key, day in (("from_on", cost.from_on), ("to_on", cost.to_on))
        if day is not None
    }
    rate = cost.rate.replace(",", ".") if language == "en" else cost.rate
    amount = letter_figures.money_text(cost.minor, cost.currency, language)
    said = {"number": one_line(cost.number), "source": one_line(cost.source), "rate": rate, "amount": amount}
    return word[cost.kind].format(**said, **days)


def _next_step(facts: LetterFacts) -> Iterator[str]:
    yield words_of(facts.language, facts.register)["next_step"]


_BLOCK_LINES = {
    "payment": payment_lines,
    "signature": _signature,
    "addressee": _addressee,
    "history": _history,
    "costs": _costs,
    "next_step": _next_step,
    "answers": _answers,
}

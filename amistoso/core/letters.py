"""A letter: a template and the facts, made into a subject, a text and an HTML that say the same.

Every reminder holds both companies' data, the date, a person to speak to, the invoices with their dates and amounts,
one total per currency that adds up, and how to pay. Days of delay are never counted at anybody.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from html import escape

from amistoso.core import letter_templates, wording
from amistoso.core.letter_templates import Block, Pieces

MAX_SUBJECT = 200
MAX_WORD = 300
MAX_LISTED = 4  # invoice numbers or dates in one sentence; more read badly
SPANISH_TONGUES = frozenset({"es", "ca", "gl", "eu"})


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
    payment_terms: str = ""
    phones: tuple[str, ...] = ()
    history: tuple[str, ...] = ()  # one line per earlier contact, newest first; for our own people only


@dataclass(frozen=True, slots=True)
class Letter:
    subject: str
    text: str
    html: str


@dataclass(frozen=True, slots=True)
class _Total:
    currency: str
    items: tuple[LetterItem, ...]
    minor: int


WORDS = {
    "es": {
        "hello": "Buenos días, {}:", "hello_all": "Buenos días:", "and": " y ", "total": "Total pendiente",
        "more": "{} más", "invoice": "Factura", "credit": "Abono", "issued": "Fecha", "due": "Vencimiento",
        "amount": "Pendiente", "line": "{kind} {number}, del {issued}, con vencimiento el {due}: {amount}",
        "credit_line": "{kind} {number}, del {issued}: {amount}", "part": " (de un total de {})",
        "pay": "Datos para el pago", "holder": "Titular", "iban": "IBAN", "reference": "Concepto",
        "terms": "Condiciones de pago", "each": "el número de cada factura", "tax_id": "NIF", "phone": "Tel.",
        "to": "A la atención de", "no_contact": "ninguno todavía", "no_phone": "sin teléfono: búsquelo antes de llamar",
        "administration": "Administración", "finance": "Dirección financiera", "owner": "Gerencia",
    },
    "en": {
        "hello": "Dear {},", "hello_all": "Good morning,", "and": " and ", "total": "Total open",
        "more": "{} more", "invoice": "Invoice", "credit": "Credit note", "issued": "Date", "due": "Due date",
        "amount": "Open", "line": "{kind} {number} of {issued}, due on {due}: {amount}",
        "credit_line": "{kind} {number} of {issued}: {amount}", "part": " (of a total of {})",
        "pay": "How to pay", "holder": "Account holder", "iban": "IBAN", "reference": "Reference",
        "terms": "Payment terms", "each": "the number of each invoice", "tax_id": "Tax id", "phone": "Tel.",
        "to": "For the attention of", "no_contact": "none yet", "no_phone": "no phone number: find one before calling",
        "administration": "Administration", "finance": "Head of finance", "owner": "Management",
    },
}  # fmt: skip


def letter_language(customer_language: str, company_language: str) -> str:
    """Return the language to write in: one we have, Spanish for the tongues of Spain, English for the others."""
    wanted = (customer_language or company_language)[:2].lower()
    if wanted in wording.LANGUAGES:
        return wanted
    return "es" if wanted in SPANISH_TONGUES or not wanted else "en"


def compose(template_text: str, facts: LetterFacts) -> Letter:
    """Write the letter; an unusable template raises TemplateError, whatever the facts."""
    template = letter_templates.read(template_text)
    words = _values(facts)
    when = "one" if len(_numbers(facts.items)) == 1 else "many"
    totals = _totals(facts.items)
    text: list[str] = []
    html: list[str] = []
    for block in template.blocks:
        lines = [said for pieces in block.lines if (said := _say(pieces, words, when))]
        if block.kind == "items":
            text.append(_items_text(totals, facts.language))
            html.append(_items_html(totals, facts.language))
        elif block.kind in letter_templates.BLOCKS:
            lines = list(_BLOCK_LINES[block.kind](facts))
            text.append(_block_text(block, lines))
            html.append(_block_html(block, lines))
        elif lines:
            text.append(_block_text(block, lines))
            html.append(_block_html(block, lines))
    subject = one_line(_say(template.subject, words, when), MAX_SUBJECT)
    return Letter(subject, "\n\n".join(part for part in text if part) + "\n", _page(html, facts.language))


def html_of_text(text: str, language: str) -> str:
    """Return the HTML of a text that a person has written or changed."""
    paragraphs = [part.strip("\n") for part in text.replace("\r\n", "\n").split("\n\n")]
    return _page([f'<p style="{_P}">{_broken(part)}</p>' for part in paragraphs if part.strip()], language)


def one_line(text: str, limit: int = MAX_WORD) -> str:
    """Flatten to one line: no line breaks of any alphabet, no control characters, so no header can be smuggled in."""
    kept = "".join(" " if letter.isspace() or not letter.isprintable() else letter for letter in text)
    return " ".join(kept.split())[:limit]


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
        "total": _joined([_money(total, facts.language) for total in _totals(facts.items)], facts.language),
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


def _totals(items: Sequence[LetterItem]) -> list[_Total]:
    """Group by currency: two currencies never add."""
    currencies = list(dict.fromkeys(item.currency for item in items))
    groups = [tuple(item for item in items if item.currency == currency) for currency in currencies]
    return [_Total(own[0].currency, own, sum(item.minor for item in own)) for own in groups]


def _money(total: _Total, language: str) -> str:
    return wording.money_text(total.minor, total.currency, language)


def _item_words(item: LetterItem, language: str) -> dict[str, str]:
    word = WORDS[language]
    part = 0 < item.minor < item.whole_minor
    return {
        "kind": word["credit"] if item.minor < 0 else word["invoice"],
        "number": one_line(item.number),
        "issued": wording.date_text(item.issued_on, language),
        "due": wording.date_text(item.due_on, language),
        "amount": wording.money_text(item.minor, item.currency, language),
        "part": word["part"].format(wording.money_text(item.whole_minor, item.currency, language)) if part else "",
    }


def _items_text(totals: Sequence[_Total], language: str) -> str:
    word = WORDS[language]
    parts = []
    for total in totals:
        lines = []
        for item in total.items:
            said = _item_words(item, language)
            pattern = word["credit_line" if item.minor < 0 else "line"]  # ours; the data is only put in
            lines.append("- " + pattern.format(**said) + said["part"])
        lines.append(f"{word['total']}: {_money(total, language)}")
        parts.append("\n".join(lines))
    return "\n\n".join(parts)


_FONT = "font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;color:#222222"
_P = "margin:0 0 16px 0"
_CELL = "padding:8px 8px 8px 0;border-bottom:1px solid #dddddd;text-align:left;font-size:14px"
_SUM = "padding:8px 0;border-bottom:1px solid #dddddd;text-align:right;font-size:14px;white-space:nowrap"


def _items_html(totals: Sequence[_Total], language: str) -> str:
    word = WORDS[language]
    heads = "".join(f'<th style="{_CELL};color:#555555">{word[key]}</th>' for key in ("invoice", "issued", "due"))
    parts = []
    for total in totals:
        rows = "".join(_row_html(item, language) for item in total.items)
        parts.append(
            f'<table style="border-collapse:collapse;width:100%;{_P}" cellpadding="0" cellspacing="0"><thead><tr>'
            f'{heads}<th style="{_SUM};color:#555555">{word["amount"]}</th></tr></thead><tbody>{rows}</tbody>'
            f'<tfoot><tr><td colspan="3" style="{_CELL};font-weight:bold">{word["total"]}</td>'
            f'<td style="{_SUM};font-weight:bold">{escape(_money(total, language))}</td></tr></tfoot></table>'
        )
    return "\n".join(parts)


def _row_html(item: LetterItem, language: str) -> str:
    said = _item_words(item, language)
    number = said["number"] if item.minor > 0 else f"{said['kind']} {said['number']}"
    part = (
        f'<br><span style="color:#555555;font-size:12px;white-space:normal">{escape(said["part"].strip())}</span>'
        if said["part"]
        else ""
    )
    return (
        f'<tr><td style="{_CELL}">{escape(number)}</td><td style="{_CELL}">{said["issued"]}</td>'
        f'<td style="{_CELL}">{said["due"] if item.minor > 0 else ""}</td>'
        f'<td style="{_SUM}">{escape(said["amount"])}{part}</td></tr>'
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
    if facts.payment_terms:
        yield f"{word['terms']}: {one_line(facts.payment_terms)}"


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


def _named(party: Party, language: str) -> str:
    tax_id = one_line(party.tax_id)
    return one_line(party.name) + (f" ({WORDS[language]['tax_id']} {tax_id})" if tax_id else "")


_BLOCK_LINES = {"payment": _payment, "signature": _signature, "addressee": _addressee, "history": _history}


def _block_text(block: Block, lines: Sequence[str]) -> str:
    match block.kind:
        case "paragraph":
            return " ".join(lines)
        case "heading":
            return lines[0].upper()
        case "list":
            return "\n".join(f"- {line}" for line in lines)
        case _:
            return "\n".join(line for line in lines if line)


def _block_html(block: Block, lines: Sequence[str]) -> str:
    match block.kind:
        case "paragraph":
            return f'<p style="{_P}">{escape(" ".join(lines))}</p>'
        case "heading":
            return f'<h2 style="margin:24px 0 8px 0;font-size:17px">{escape(lines[0])}</h2>'
        case "list":
            rows = "".join(f'<li style="margin:0 0 6px 0">{escape(line)}</li>' for line in lines)
            return f'<ul style="{_P};padding-left:20px">{rows}</ul>'
        case "payment":
            first, *rest = lines
            return f'<p style="{_P}"><strong>{escape(first)}</strong><br>{_broken(chr(10).join(rest))}</p>'
        case "addressee":
            joined = _broken("\n".join(line for line in lines if line))
            return f'<p style="{_P};font-size:13px;color:#555555">{joined}</p>'
        case _:
            return f'<p style="{_P}">{_broken(chr(10).join(line for line in lines if line))}</p>'


def _broken(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _page(parts: Sequence[str], language: str) -> str:
    body = "\n".join(part for part in parts if part)
    return (
        f'<!doctype html>\n<html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1"></head>\n'
        f'<body style="margin:0;padding:16px"><div style="max-width:620px;{_FONT}">\n{body}\n</div></body></html>\n'
    )

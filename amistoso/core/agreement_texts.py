"""The text of an agreement, and the mails around it: what both sides read, keep and sign. Spanish and English.

Plain words: who, what, when, how much, and what happens if something comes up. The same facts make the same text to
the letter, for its hash is what was agreed.
"""

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from amistoso.core import letter_figures, letter_html, letter_parts, letter_text, link_words
from amistoso.core.agreement_words import WORDS
from amistoso.core.letter_facts import LetterFacts, LetterItem, Party, Person, one_line
from amistoso.core.letter_parts import Part

_UNDERLINE = re.compile(r"\n-{3,}(?=\n)")  # of headings: on a phone it is longer than the screen


@dataclass(frozen=True, slots=True)
class Terms:
    """What is agreed. `interest_minor` is asked beside the principal, `accrued_minor` what the law would give."""

    language: str
    made_on: date
    answer_by_on: date | None
    company: Party
    customer: Party
    sender: Person
    items: tuple[LetterItem, ...]
    instalments: tuple[tuple[date, int], ...]
    currency: str
    accrued_minor: int = 0
    interest_minor: int = 0
    principal_waived_minor: int = 0
    acknowledges_debt: bool = False
    iban: str = ""
    reference: str = ""
    replaces_on: date | None = None
    contact_name: str = ""

    @property
    def principal_minor(self) -> int:
        return sum(item.minor for item in self.items)

    @property
    def total_minor(self) -> int:
        return sum(minor for _, minor in self.instalments)

    @property
    def is_extension(self) -> bool:
        return len(self.instalments) == 1


@dataclass(frozen=True, slots=True)
class Paper:
    subject: str
    text: str
    html: str

    @property
    def sha256(self) -> str:
        return sha256_of(self.text)


def sha256_of(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def language_of(language: str, spoken: Sequence[str] = ("ca", "gl", "eu")) -> str:
    """An agreement must be understood word by word: Spanish where it is spoken, English elsewhere."""
    bare = language[:2].lower()
    return "es" if bare == "es" or bare in spoken else "en"


def agreement(terms: Terms) -> Paper:
    """Write what both agree on."""
    word = WORDS[terms.language]
    subject = word["extension_title" if terms.is_extension else "title"].format(**_names(terms))
    return _paper(one_line(subject, 200), list(_parts(terms, word)), terms.language)


def proposal(terms: Terms, *, has_page: bool = True) -> Paper:
    """Write the mail that brings it: warm, short, and with the way to say yes, no or something else.

    Where customers have no page of their own, they reply, or sign the paper.
    """
    word, names = WORDS[terms.language], _names(terms)
    way = [
        Part("paragraph", (word["cover_link"].format(**names),)),
        Part("answers", (word["cover_answer"], f"{word['cover_button']}: {link_words.AGREEMENT}")),
        Part("paragraph", (word["cover_paper"].format(**names),)),
    ]
    reply = [Part("paragraph", (word["cover_reply"].format(**names),))]
    parts = [
        Part("paragraph", (_greeting(terms, word),)),
        Part("paragraph", (word["cover_thanks"].format(**names),)),
        Part("list", tuple(_plan(terms, word))),
        Part("paragraph", (word["cover_total"].format(**names),)),
        *(way if has_page else reply),
        Part("paragraph", (word["regards"],)),
        Part("signature", tuple(_signature(terms))),
    ]
    return _paper(word["cover_subject"].format(**names), parts, terms.language)


def by_post(terms: Terms, agreed: Paper) -> Paper:
    """Write it for paper: who has no address of e-mail signs at the foot and sends it back."""
    word = WORDS[terms.language]
    parts = [*_parts(terms, word), Part("paragraph", (word["sign_here"].format(**_names(terms)),))]
    return _paper(agreed.subject, parts, terms.language)


def copy(terms: Terms, agreed: Paper, accepted: Mapping[str, str]) -> Paper:
    """Write the mail that both receive once it is agreed: who said yes, when, and the very text."""
    word, names = WORDS[terms.language], {**_names(terms), **{key: one_line(one) for key, one in accepted.items()}}
    parts = [
        Part("paragraph", (_greeting(terms, word),)),
        Part("paragraph", (word["copy_thanks"].format(**names),)),
        Part("list", tuple(_sentence(word[key], names) for key in ("copy_who", "copy_when", "copy_hash"))),
        Part("paragraph", (word["copy_change"],)),
        Part("paragraph", (word["regards"],)),
        Part("signature", tuple(_signature(terms))),
        Part("heading", (agreed.subject,)),
        *(Part("history", tuple(block.split("\n"))) for block in agreed.text.strip("\n").split("\n\n")),
    ]
    return _paper(word["copy_subject"].format(**names), parts, terms.language)


def _paper(subject: str, parts: Sequence[Part], language: str) -> Paper:
    text = _UNDERLINE.sub("", letter_text.text_of(parts, language))
    return Paper(one_line(subject, 200), text, letter_html.html_of(parts, language))


def _parts(terms: Terms, word: Mapping[str, str]) -> Iterator[Part]:
    names = _names(terms)
    yield Part(
        "paragraph", (word["between"].format(us=_party(terms.company, word), them=_party(terms.customer, word)),)
    )
    if terms.replaces_on is not None:
        yield Part("paragraph", (word["replaces"].format(**names),))
    yield Part("heading", (word["invoices"],))
    yield Part("items", tables=tuple(letter_parts.tables_of(_facts(terms))))
    if amounts := list(_amounts(terms, word)):
        yield Part("list", tuple(amounts))
    yield Part("heading", (word["new_day" if terms.is_extension else "instalments"],))
    yield Part("list", tuple(_plan(terms, word)))
    yield Part("paragraph", (word["total"].format(**names),))
    if terms.iban:
        yield Part("payment", tuple(letter_parts.payment_lines(_facts(terms))))
    yield Part("heading", (word["clauses"],))
    yield Part("list", tuple(_sentence(clause, names) for clause in _clauses(terms, word)))
    yield Part("paragraph", tuple(line.format(**names) for line in _closing(terms, word)))


def _clauses(terms: Terms, word: Mapping[str, str]) -> Iterator[str]:
    yield word["clause_kept"]
    yield word["clause_order"]
    yield word["clause_early"]
    yield word["clause_late"]
    yield word["clause_default"]
    if terms.interest_minor:
        yield word["clause_interest"]
    if terms.acknowledges_debt:
        yield word["clause_acknowledged"]


def _closing(terms: Terms, word: Mapping[str, str]) -> Iterator[str]:
    yield word["made_on"]
    if terms.answer_by_on is not None:
        yield word["valid_until"]


def _amounts(terms: Terms, word: Mapping[str, str]) -> Iterator[str]:
    """Say each sum that is not simply an invoice's, and what is given up."""
    accrued, asked, given_up = terms.accrued_minor, terms.interest_minor, terms.principal_waived_minor
    if asked:
        yield word["interest_asked"].format(amount=_money(asked, terms))
    if accrued > asked:
        yield word["interest_waived"].format(
            accrued=_money(accrued, terms), amount=_money(accrued - asked, terms), us=one_line(terms.company.name)
        )
    if given_up:
        yield word["principal_waived"].format(amount=_money(given_up, terms), us=one_line(terms.company.name))


def _plan(terms: Terms, word: Mapping[str, str]) -> Iterator[str]:
    for number, (day, minor) in enumerate(terms.instalments, start=1):
        said = {
            "number": number,
            "day": letter_figures.long_date_text(day, terms.language),
            "amount": _money(minor, terms),
        }
        yield word["only" if terms.is_extension else "instalment"].format(**said)


def _names(terms: Terms) -> dict[str, str]:
    days = {"made_on": terms.made_on, "answer_by": terms.answer_by_on, "replaces_on": terms.replaces_on}
    return {
        "us": one_line(terms.company.name),
        "them": one_line(terms.customer.name),
        "total": _money(terms.total_minor, terms),
        "count": str(len(terms.instalments)),
        "person": one_line(terms.sender.name or terms.company.name),
        **{key: letter_figures.long_date_text(day, terms.language) for key, day in days.items() if day is not None},
    }


def _sentence(pattern: str, names: Mapping[str, str]) -> str:
    """“Maderas, S.L.” at the end of a sentence brings its own full stop."""
    said = pattern.format(**names)
    return said[:-1] if said.endswith("..") else said


def _money(minor: int, terms: Terms) -> str:
    return letter_figures.money_text(minor, terms.currency, terms.language)


def _party(party: Party, word: Mapping[str, str]) -> str:
    said = one_line(party.name)
    if party.tax_id:
        said += word["with_tax_id"].format(one_line(party.tax_id))
    if party.address:
        said += word["with_address"].format(one_line(party.address))
    return said


def _greeting(terms: Terms, word: Mapping[str, str]) -> str:
    name = one_line(terms.contact_name)
    return word["hello"].format(name) if name else word["hello_all"]


def _signature(terms: Terms) -> Iterator[str]:
    yield one_line(terms.sender.name or terms.company.name)
    yield one_line(terms.company.name)
    reach = (terms.sender.phone or terms.company.phone, terms.sender.email or terms.company.email)
    yield " · ".join(one_line(part) for part in reach if part)


def _facts(terms: Terms) -> LetterFacts:
    """What the blocks that a letter has too are made from."""
    return LetterFacts(
        language=terms.language, written_on=terms.made_on, company=terms.company, customer=terms.customer,
        sender=terms.sender, items=terms.items, iban=terms.iban, own_reference=terms.reference,
    )  # fmt: skip

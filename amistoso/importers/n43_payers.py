"""Who paid, from the complementary records (23) of a Norma 43 movement.

The booklet has two readings: free text in two halves of 38 columns, and the SEPA layout whose fields span the
middle. Banks mix both, so the 76 raw columns of each record stay whole and are cut here only.
Knows no customer: it reads names, it does not match them.
"""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from amistoso.core import identifiers
from amistoso.importers import payer_words

TRANSFERS = frozenset({"04", "13"})  # giros y transferencias; extranjero
RETURNS = "14"
_SCHEMES = ("CORE", "B2B", "COR1")
_HALF = 38
_WHAT_FOR = re.compile(r"[ ,]+(?:CONCEPTO|REFERENCIA|FRA|FACTURA)\b.*", re.IGNORECASE)
_IBAN = re.compile(r"\bES\d{2}(?: ?\d{4}){5}\b")


class Payer(NamedTuple):
    name: str = ""
    tax_id: str = ""
    iban: str = ""


def payer_of(concept: str, is_debit: bool, references: str, complements: Mapping[int, str], own_account: str) -> Payer:
    """Name the other party of money that came in, or of a direct debit that came back."""
    first = complements.get(1, "")
    if first[:4].strip() in _SCHEMES:
        # SEPA direct debit: the debtor stands in the last record. Of an ordinary charge the debtor is ourselves.
        return Payer(name=_squeeze(complements.get(5, "")[35:76])) if concept == RETURNS else Payer()
    if is_debit or not (concept in TRANSFERS or "BIZUM" in references.upper()):
        return Payer()
    name, number = _name_and_code(first.replace(";", " "))
    return Payer(_only_name(name), number or _tax_id_in(references), _other_iban(complements.values(), own_account))


def mandate_of(complements: Mapping[int, str]) -> str:
    """Return the mandate of a SEPA direct debit: columns 40-74 of its second record."""
    if complements.get(1, "")[:4].strip() not in _SCHEMES:
        return ""
    return _squeeze(complements.get(2, "")[35:70])


def _name_and_code(raw: str) -> tuple[str, str]:
    left, right = raw[:_HALF].strip(), raw[_HALF:].strip()
    halves_are_apart = raw[_HALF - 2 : _HALF].isspace() or not raw[_HALF - 2 : _HALF]
    if leading := _tax_id_in(left.partition(" ")[0]):
        return _squeeze((left if halves_are_apart else raw.strip()).partition(" ")[2]), leading
    without_words = payer_words.without_transfer_words(left)
    if halves_are_apart and without_words != left and right and len(without_words) <= 2:
        return _squeeze(right), ""
    number = _tax_id_in(right)
    if not number and (inside := _tax_id_in(left)):
        return _squeeze(payer_words.without_transfer_words(left.rpartition(" ")[0])), inside
    if not number and re.search(r"\s{2}\S+\s*$", raw):
        number = _tax_id_in(raw)
        right = raw if number else right
    if number:
        # Either the code columns 71-80 of the SEPA reading, or a bank that keeps the second half for it.
        cut = raw.rfind(right.split()[-1])
        return _squeeze(payer_words.without_transfer_words(raw[:cut].strip())), number
    if halves_are_apart:
        return _squeeze(without_words), ""
    return _squeeze(payer_words.without_transfer_words(raw[:66].strip())), _tax_id_in(raw[66:])


def _only_name(text: str) -> str:
    """Leave out the bank's number in front and what was paid behind; mostly figures are nobody's name."""
    name = _WHAT_FOR.sub("", re.sub(r"^\d{8,} (?=\D)", "", text))
    return name if sum(map(str.isdigit, name)) <= sum(map(str.isalpha, name)) else ""


def _tax_id_in(text: str) -> str:
    """Return a Spanish tax id standing alone, or followed by the three-figure suffix banks give to orderers."""
    words = text.split()
    if not words:
        return ""
    word = words[-1]
    for candidate in (word, word[:9] if len(word) == 12 and word[9:].isdigit() else ""):
        # A DNI is valid by chance once in 23 numbers: it must at least carry its letter.
        if len(candidate) == 9 and not candidate.isdigit() and identifiers.is_valid_spanish_tax_id(candidate):
            return candidate.upper()
    return ""


def _other_iban(texts: Iterable[str], own_account: str) -> str:
    for text in texts:
        for found in _IBAN.findall(text):
            iban = found.replace(" ", "")
            if iban != own_account and identifiers.iban_is_valid(iban):
                return str(iban)
    return ""


def _squeeze(text: str) -> str:
    return " ".join(text.replace(";", " ").split())

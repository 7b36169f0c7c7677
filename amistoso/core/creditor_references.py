"""Our own creditor references (ISO 11649): what a customer writes into a transfer so that it finds its invoice.

`RF` and two check digits, a letter (F an invoice, C a customer, D a direct debit, B a batch of them), its number in our
books, and four figures that only our own references have: another company's RF, or a slip that the check digits let
pass, names nothing of ours.
"""

import hashlib
import re
from collections.abc import Set
from enum import StrEnum
from typing import NamedTuple


class Referring(StrEnum):
    """What a company's letters ask customers to write into their transfers."""

    INVOICE = "invoice"  # the invoice's own; one for all of a customer's where a letter tells of several
    CUSTOMER = "customer"  # one for each customer, the same for good
    NUMBER = "number"  # no reference of ours: the numbers of the invoices


class Target(NamedTuple):
    kind: str  # F, C, D or B
    id: int


INVOICE, CUSTOMER, DEBIT, BATCH = "F", "C", "D", "B"
MIN_LENGTH = 10
_OWN = re.compile(r"RF\d\d([FCDB])(\d{1,14})(\d{4})")
_OWN_IN_TEXT = re.compile(r"(?<![A-Z0-9])RF ?\d ?\d ?[FCDB](?: ?\d){5,18}(?![A-Z0-9])")
_STRUCTURED = re.compile(r"RF\d\d[A-Z0-9]{1,21}")


def of_invoice(company_id: int, invoice_id: int) -> str:
    return _reference(company_id, Target(INVOICE, invoice_id))


def of_customer(company_id: int, customer_id: int) -> str:
    return _reference(company_id, Target(CUSTOMER, customer_id))


def of_debit(company_id: int, debit_id: int) -> str:
    """Say which direct debit a payment or a return is of: the bank gives its identifier back with both."""
    return _reference(company_id, Target(DEBIT, debit_id))


def of_batch(company_id: int, remittance_id: int) -> str:
    return _reference(company_id, Target(BATCH, remittance_id))


def targets_in(text: str, company_id: int) -> set[Target]:
    """Return what the references of ours that stand in a text name, each written in one piece."""
    words = re.findall(r"RF\d\d[FCDB]\d+", text.upper()) if "RF" in text.upper() else ()
    return {target for word in words if (target := target_of(word, company_id)) is not None}


def asked_for(kind: str, company_id: int, customer_id: int, invoice_ids: Set[int]) -> str:
    """One invoice has a reference of its own, if the company wants it so; several share their customer's."""
    if kind == Referring.NUMBER:
        return ""
    if kind == Referring.INVOICE and len(invoice_ids) == 1:
        return of_invoice(company_id, next(iter(invoice_ids)))
    return of_customer(company_id, customer_id)


def target_of(reference: str, company_id: int) -> Target | None:
    """Return what a reference of ours names; None for anybody else's, and for one that was copied wrongly."""
    bare = compact(reference)
    found = _OWN.fullmatch(bare)
    if found is None or not is_valid(bare):
        return None
    target = Target(found[1], int(found[2]))
    return target if _own_mark(company_id, target) == found[3] and found[2][0] != "0" else None


def without_own(text: str) -> str:
    """Blank what looks like a reference of ours in a text of capitals: its figures are no invoice's number."""
    return _OWN_IN_TEXT.sub(_blank, text) if "RF" in text else text


def _blank(found: re.Match[str]) -> str:
    said = found[0].rstrip()
    while said and not is_valid(said):  # figures that follow may be anything
        said = said[:-1].rstrip()
    return " " * len(said) + found[0][len(said) :] if len(compact(said)) >= MIN_LENGTH else found[0]


def is_valid(reference: str) -> bool:
    """Say whether it is an ISO 11649 reference whose check digits agree."""
    bare = compact(reference)
    return bool(_STRUCTURED.fullmatch(bare)) and _remainder(bare[4:] + bare[:4]) == 1


def compact(reference: str) -> str:
    return "".join(reference.split()).upper()


def grouped(reference: str) -> str:
    """Write it as the norm says it is printed: in groups of four."""
    bare = compact(reference)
    return " ".join(bare[at : at + 4] for at in range(0, len(bare), 4))


def _reference(company_id: int, target: Target) -> str:
    body = f"{target.kind}{target.id}{_own_mark(company_id, target)}"
    return f"RF{98 - _remainder(body + 'RF00'):02d}{body}"


def _own_mark(company_id: int, target: Target) -> str:
    said = f"{company_id}:{target.kind}:{target.id}".encode()
    return f"{int.from_bytes(hashlib.sha256(said).digest()[:4]) % 10_000:04d}"


def _remainder(text: str) -> int:
    return int("".join(str(int(mark, 36)) for mark in text)) % 97

"""Every real e-invoice of the manifest gives its facts; each difference stands here with its reason."""

from typing import Any

import pytest

from amistoso.core import identifiers, money
from amistoso.core.documents import InvoiceRow, Level
from amistoso.importers import formats
from tests.importers import real_files

ENTRIES = real_files.manifest("invoices", "invoices/")

# What the manifest says otherwise, by file and fact, and why ours is right.
SERIES = "customers see series and number together; the manifest gives the bare number"
NEGATIVE = "its total is negative, so it lowers what the customer owes, whatever its type code"
BY_KIND = "a corrective Facturae with a negative total is a credit; the manifest has no such fact for Facturae"
NO_TOTAL = "the document tells no total: it is the sum of its VAT rates, or what is to be paid"
DIFFERENT = {
    ("Facturae-3.1-firmada-real.xsig.xml", "number"): SERIES,
    ("Facturae-3.2.1-valid.xml", "number"): SERIES,
    ("Facturae-3.2.2-lote-valid.xml", "number"): SERIES,
    ("Facturae-3.2.2-valid.xml", "number"): SERIES,
    ("credit-note.xml", "is_credit_note"): BY_KIND,
    ("Avoir_FR_type380_BASIC.pdf", "is_credit_note"): NEGATIVE,
    ("EN16931_Rechnungskorrektur.pdf", "is_credit_note"): NEGATIVE,
    ("EN16931_Rechnungskorrektur.ubl.xml", "is_credit_note"): NEGATIVE,
    ("zugferd_2p0_EXTENDED_Rechnungskorrektur.pdf", "is_credit_note"): NEGATIVE,
    ("BIS3_Invoice_negativ.XML", "is_credit_note"): NEGATIVE,
    ("base-negative-inv-correction.xml", "is_credit_note"): NEGATIVE,
    ("zugferd_2p0_EXTENDED_Fremdwaehrung.pdf", "due_dates"): "the earlier day only earns a discount for paying early",
    ("MustangGnuaccountingBeispielRE-20151008_504.pdf", "currency"): "it tells none: the euro is taken, with a warning",
    ("UBL-Invoice-2.1-Example-Trivial.xml", "currency"): "it stands on the amounts (CAD)",
    ("UBL-Invoice-2.1-Example-Trivial.xml", "total"): NO_TOTAL,
    ("UBLInvoice-multitankcard-line_adjust.xml", "total"): NO_TOTAL,
    ("IT01234567890_FPA01.xml", "total"): NO_TOTAL,
    ("IT01234567890_FPA02.xml", "total"): NO_TOTAL,
    ("IT01234567890_FPA03.xml", "total"): NO_TOTAL,
    ("IT01234567890_FPR03.xml", "total"): NO_TOTAL,
    ("zugferd-basic.xml", "payable"): "ZUGFeRD 1 may leave it out: total less what was prepaid",
    ("Norwegian-example-1.xml", "prepaid"): "total less payable also holds what was rounded",
    ("A10-Licenses-CreditNote.xml", "payment_reference"): "CodicePagamento, which the manifest does not read",
    ("A4-Subscription.xml", "payment_reference"): "CodicePagamento, which the manifest does not read",
}
# What must be refused, and why; the PDFs are pictures without an attachment.
REFUSED = {
    "Facturae-3.2.2-esquema-invalido.xml": "missing-number",
    "con-ritenuta-acconto-e-cassa-previdenziale.xml": "bad-xml",
    "RE-E-974-Hetzner_2016-01-19_R0005532486.pdf": "pdf-file",
    "AmazonWebServices.pdf": "pdf-file",
    "bouygues_telecom-test.pdf": "pdf-file",
    "invoice_free_fiber_201507.pdf": "pdf-file",
    "unknown_invoice.pdf": "pdf-file",
}
# Loaded only when a person accepts what is odd in them.
DOUBTFUL = {
    "XRechnung-O.xml": {"due-before-issue"},
    "MustangGnuaccountingBeispielRE-20151008_504.pdf": {"currency-assumed"},
    "fattpa-creditnote.to-ublcn-working-example.xml": {"amounts-differ"},
}


def name_of(entry: dict[str, Any]) -> str:
    return entry["file"].rpartition("/")[2]


def told(document: dict[str, Any]) -> dict[str, Any]:
    """Return the facts as the manifest has them."""
    currency = document.get("currency") or "EUR"
    facts: dict[str, Any] = {key: document.get(key) for key in ("number", "issue_date", "currency")}
    for key in ("total", "payable"):
        amount = document.get(key)
        facts[key] = None if amount is None else abs(money.from_decimal(money.parse_decimal(amount, "."), currency))
    facts["is_credit_note"] = bool(document.get("is_credit_note"))
    facts["due_dates"] = sorted(document.get("all_due_dates") or [document.get("due_date")])
    for role in ("seller", "buyer"):
        party = document.get(role) or {}
        facts[f"{role}_tax_id"] = bare(party.get("tax_id") or party.get("legal_id"))
    facts["buyer_name"] = " ".join(((document.get("buyer") or {}).get("name") or "").split())
    facts["payment_reference"] = document.get("payment_reference") or ""
    facts["seller_name"] = " ".join(((document.get("seller") or {}).get("name") or "").split())
    # The manifest reads these in some formats only: what it has must be ours too.
    facts["iban"] = "".join((document.get("iban") or "").split()) or None
    facts["buyer_reference"] = document.get("buyer_reference") or None
    facts["corrects"] = document.get("corrects") or None
    prepaid = document.get("prepaid")
    facts["prepaid"] = None if prepaid is None else money.from_decimal(money.parse_decimal(prepaid, "."), currency)
    return {key: fact for key, fact in facts.items() if fact is not None or key not in SOMETIMES}


SOMETIMES = {"iban", "buyer_reference", "corrects", "prepaid"}


def read(row: InvoiceRow) -> dict[str, Any]:
    sign = -1 if row.is_credit_note else 1
    return {
        "seller_name": row.seller_name,
        "iban": row.iban,
        "buyer_reference": row.buyer_reference,
        "corrects": next(iter(row.corrects), ""),
        "prepaid": sign * (row.total_minor - row.payable_minor),
        "number": row.number,
        "issue_date": row.issue_date.isoformat(),
        "currency": row.currency,
        "total": abs(row.total_minor),  # the manifest writes credit notes as their documents do
        "payable": abs(row.payable_minor),
        "is_credit_note": row.is_credit_note,
        "due_dates": [due.due_on.isoformat() for due in row.due_dates],
        "seller_tax_id": row.seller_tax_id,
        "buyer_tax_id": row.customer.tax_id,
        "buyer_name": row.customer.name,
        "payment_reference": row.payment_reference,
    }


def bare(tax_id: str | None) -> str:
    return identifiers.tax_id(tax_id).value if tax_id else ""


@real_files.needed
@pytest.mark.parametrize("entry", ENTRIES, ids=name_of)
def test_the_facts_of_a_real_file(entry):
    name, documents = name_of(entry), entry.get("documents") or []
    parsed = formats.read((real_files.ROOT / entry["file"]).read_bytes(), name)
    levels = {problem.code: problem.level for problem in parsed.problems}
    if name in REFUSED:
        assert levels.get(REFUSED[name]) is Level.ERROR
        assert not parsed.invoices
        return
    assert {code for code, level in levels.items() if level is Level.WARNING} == DOUBTFUL.get(name, set())
    assert not parsed.has_errors
    assert len(parsed.invoices) == len(documents)
    for document, row in zip(documents, parsed.invoices, strict=True):
        facts, ours = told(document), read(row)
        if facts["due_dates"] == [None]:
            del facts["due_dates"]
        assert {key for key, fact in facts.items() if fact != ours[key]} == {
            fact for file, fact in DIFFERENT if file == name
        }
        sign = -1 if row.is_credit_note else 1
        assert row.total_minor * sign >= 0
        assert sum(due.amount_minor for due in row.due_dates) == row.payable_minor


@real_files.needed
def test_every_difference_is_still_one():
    names = {name_of(entry) for entry in ENTRIES}
    assert {file for file, _ in DIFFERENT} | set(REFUSED) | set(DOUBTFUL) <= names
    assert len(ENTRIES) == 132

"""Facturae 3.0 to 3.2.2: one invoice or a batch, signed or not. The signature is not judged here."""

import re
from dataclasses import dataclass, field, replace

from amistoso.core.documents import Parsed, Problem
from amistoso.importers import xml_reading
from amistoso.importers.einvoice_dues import Due
from amistoso.importers.einvoices import Draft, EInvoices, Party
from amistoso.importers.invoice_lines import with_series
from amistoso.importers.xml_reading import Element


def parse(content: bytes) -> Parsed:
    reading = _Reading(EInvoices("facturae"))
    root = xml_reading.read(content, records=("Invoice",), take=reading.take)
    if isinstance(root, Problem):
        return Parsed("facturae", problems=(root,))
    return reading.invoices.parsed()


@dataclass(slots=True)
class _Reading:
    """Takes each invoice of a batch as it is read; the parties and the currency stand above them all."""

    invoices: EInvoices
    head: "_Head | None" = None

    def take(self, root: Element, invoice: Element) -> None:
        if self.head is None:
            self.head = _Head(
                _party(root.first("Parties", "SellerParty")),
                _party(root.first("Parties", "BuyerParty")),
                root.at("FileHeader", "Batch", "InvoiceCurrencyCode"),
                _name(root.first("FileHeader", "FactoringAssignmentData", "Assignee")),
            )
        self.invoices.add(_draft(invoice, self.head))


@dataclass(slots=True)
class _Head:
    seller: Party
    buyer: Party
    currency: str
    assignee: str
    buyers: dict[str, Party] = field(default_factory=dict)  # by the language of the invoice

    def buyer_speaking(self, language: str) -> Party:
        if language not in self.buyers:
            self.buyers[language] = replace(self.buyer, language=language)
        return self.buyers[language]


def _draft(invoice: Element, head: _Head) -> Draft:
    header = invoice.child("InvoiceHeader") or _NOTHING
    issue = invoice.child("InvoiceIssueData") or _NOTHING
    totals = invoice.child("InvoiceTotals") or _NOTHING
    corrective = header.child("Corrective") or _NOTHING
    instalments = list(invoice.every("PaymentDetails", "Installment"))
    return Draft(
        number=with_series(header.at("InvoiceSeriesCode"), header.at("InvoiceNumber")),
        issued_on=issue.at("IssueDate"),
        currency=issue.at("InvoiceCurrencyCode") or head.currency,
        seller=head.seller,
        buyer=head.buyer_speaking(issue.at("LanguageName")),
        # This total is already net of what the customer withholds for the Treasury (IRPF).
        total=totals.at("InvoiceTotal"),
        payable=totals.at("TotalExecutableAmount") or totals.at("TotalOutstandingAmount"),
        prepaid=[
            totals.at("TotalPaymentsOnAccount"),
            totals.at("PaymentInKind", "PaymentInKindAmount"),
            *(one.at("SubsidyAmount") for one in totals.every("Subsidies", "Subsidy")),
        ],
        added=[totals.at("TotalReimbursableExpenses"), totals.at("TotalFinancialExpenses")],
        withheld=totals.at("AmountsWithheld", "WithholdingAmount"),
        dues=[Due(one.at("InstallmentDueDate"), one.at("InstallmentAmount")) for one in instalments],
        payment_reference=invoice.at("PaymentDetails", "Installment", "PaymentReconciliationReference"),
        buyer_reference=_buyer_reference(invoice),
        corrects=[with_series(corrective.at("InvoiceSeriesCode"), corrective.at("InvoiceNumber"))],
        replaces=corrective.at("CorrectionMethod") == "01",
        iban=invoice.at("PaymentDetails", "Installment", "AccountToBeCredited", "IBAN"),
        assigned_to=head.assignee,
    )


_NOTHING = Element("")


def _buyer_reference(invoice: Element) -> str:
    """The customer's order, contract or file number: a Facturae repeats it on its lines."""
    for name in ("ReceiverTransactionReference", "ReceiverContractReference", "FileReference"):
        if found := invoice.at("Items", "InvoiceLine", name):
            return found
    return ""


def _name(party: Element | None) -> str:
    if party is None:
        return ""
    person = party.child("Individual") or _NOTHING
    names = (person.at("Name"), person.at("FirstSurname"), person.at("SecondSurname"))
    return party.at("LegalEntity", "CorporateName") or " ".join(filter(None, names)) or _trade_name(party)


def _trade_name(party: Element) -> str:
    return party.at("LegalEntity", "TradeName")


def _party(party: Element | None) -> Party:
    if party is None:
        return Party()
    entity = party.child("LegalEntity", "Individual") or _NOTHING
    address = entity.child("AddressInSpain", "OverseasAddress") or _NOTHING
    postal_code, town = address.at("PostCode"), address.at("Town")
    abroad = re.fullmatch(r"([A-Z]{0,2}-?[0-9][0-9A-Z-]*)[\s,]+(.+)", address.at("PostCodeAndTown"))
    if abroad:
        postal_code, town = abroad[1], abroad[2]
    contact = entity.child("ContactDetails") or _NOTHING
    return Party(
        name=_name(party),
        tax_id=party.at("TaxIdentification", "TaxIdentificationNumber"),
        emails=contact.at("ElectronicMail"),
        phone=contact.at("Telephone"),
        address=address.at("Address"),
        postal_code=postal_code,
        city=town or address.at("PostCodeAndTown"),
        province=address.at("Province"),
        country=address.at("CountryCode"),
    )

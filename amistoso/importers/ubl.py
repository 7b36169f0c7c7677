"""UBL 2.1 invoices and credit notes (EN 16931, Peppol BIS, XRechnung, national forms), in an envelope or alone."""

from collections.abc import Iterator

from amistoso.core.documents import Parsed, Problem
from amistoso.importers import einvoice_codes, einvoice_values, xml_reading
from amistoso.importers.einvoice_dues import Due
from amistoso.importers.einvoices import Draft, EInvoices, Party
from amistoso.importers.xml_reading import Element

_NOTHING = Element("")
_DOCUMENTS = ("Invoice", "CreditNote", "SelfBilledInvoice", "SelfBilledCreditNote")


def parse(content: bytes) -> Parsed:
    root = xml_reading.read(content)
    if isinstance(root, Problem):
        return Parsed("ubl", problems=(root,))
    return of_tree(root)


def of_tree(root: Element) -> Parsed:
    invoices = EInvoices("ubl")
    for document in [root] if root.name in _DOCUMENTS else root.children:
        if document.name in _DOCUMENTS:
            code = document.at("InvoiceTypeCode") or document.at("CreditNoteTypeCode")
            if einvoice_codes.is_invoice(code, invoices.findings, document.at("ID")):
                invoices.add(_draft(document, code))
            else:
                invoices.seen += 1
    return invoices.parsed()


def _draft(document: Element, code: str) -> Draft:
    totals = document.child("LegalMonetaryTotal", "RequestedMonetaryTotal") or _NOTHING
    is_credit = "CreditNote" in document.name or code in einvoice_codes.CREDITS
    return Draft(
        number=document.at("ID"),
        issued_on=document.at("IssueDate"),
        currency=document.at("DocumentCurrencyCode") or _currency_shown(totals),
        amounts_in=_currency_shown(totals),
        seller=_party(document.child("AccountingSupplierParty", "SellerSupplierParty")),
        buyer=_party(document.child("AccountingCustomerParty", "BuyerCustomerParty")),
        total=totals.at("TaxInclusiveAmount"),
        payable=totals.at("PayableAmount"),
        prepaid=[totals.at("PrepaidAmount")],
        added=[totals.at("PayableRoundingAmount")],
        withheld=document.at("WithholdingTaxTotal", "TaxAmount"),
        is_before_withholding=True,
        dues=list(_dues(document)),
        term_days=einvoice_values.term_in_words([one.text for one in document.every("PaymentTerms", "Note")]),
        may_omit_prepaid=True,
        is_credit=is_credit,
        payment_reference=document.at("PaymentMeans", "PaymentID"),
        buyer_reference=document.at("BuyerReference") or document.at("OrderReference", "ID"),
        replaces=code == einvoice_codes.CORRECTED,
        corrects=[one.text for one in document.every("BillingReference", "InvoiceDocumentReference", "ID")],
        iban=document.at("PaymentMeans", "PayeeFinancialAccount", "ID"),
    )


def _currency_shown(totals: Element) -> str:
    return next((code for one in totals.children if (code := one.attribute("currencyID"))), "")


def _dues(document: Element) -> Iterator[Due]:
    """The due date stands in three places, and only the terms can say how much falls due when."""
    terms = [
        Due(day, one.at("Amount"), one.at("PaymentPercent"))
        for one in document.every("PaymentTerms")
        if (day := one.at("PaymentDueDate") or one.at("InstallmentDueDate"))
    ]
    if len(terms) > 1 or any(due.amount or due.percent for due in terms):
        yield from terms
        return
    days = [one.text for one in document.every("DueDate")]
    # Of several ways to pay, none asks for the whole before the last of their days.
    days += sorted((one.text for one in document.every("PaymentMeans", "PaymentDueDate")), reverse=True)
    days += [due.day for due in terms]
    if day := next(filter(None, days), ""):
        yield Due(day)


def _party(role: Element | None) -> Party:
    party = (role.child("Party") if role is not None else None) or _NOTHING
    address = party.child("PostalAddress") or _NOTHING
    legal = party.child("PartyLegalEntity") or _NOTHING
    names = (legal.at("RegistrationName"), party.at("PartyName", "Name"), _person(party))
    return Party(
        name=next(filter(None, names), ""),
        tax_id=_tax_id(party),
        legal_id=legal.at("CompanyID"),
        emails=party.at("Contact", "ElectronicMail"),
        phone=party.at("Contact", "Telephone"),
        address=", ".join(filter(None, (address.at("StreetName"), address.at("AdditionalStreetName")))),
        postal_code=address.at("PostalZone"),
        city=address.at("CityName"),
        province=address.at("CountrySubentity"),
        country=address.at("Country", "IdentificationCode"),
        code=role.at("SupplierAssignedAccountID") if role is not None else "",
    )


def _person(party: Element) -> str:
    person = party.child("Person") or _NOTHING
    return " ".join(filter(None, (person.at("FirstName"), person.at("FamilyName"))))


def _tax_id(party: Element) -> str:
    """Prefer the VAT number among the tax schemes; else the address of the network when it is one."""
    schemes = list(party.every("PartyTaxScheme"))
    of_vat = [one for one in schemes if one.at("TaxScheme", "ID").upper() in ("VAT", "IVA", "")]
    for scheme in of_vat or schemes:
        if found := scheme.at("CompanyID"):
            return found
    endpoint = party.child("EndpointID")
    return endpoint.text if endpoint is not None and endpoint.attribute("schemeID") in ("9920", "ES:VAT") else ""

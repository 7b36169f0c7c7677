"""UN/CEFACT Cross Industry Invoice (D16B, D22B), as in Factur-X, ZUGFeRD 2 and XRechnung; and ZUGFeRD 1."""

from amistoso.core.documents import Parsed, Problem
from amistoso.importers import einvoice_codes, einvoice_values, xml_reading
from amistoso.importers.einvoice_dues import Due
from amistoso.importers.einvoices import Draft, EInvoices, Party
from amistoso.importers.xml_reading import Element

_NOTHING = Element("")


def parse(content: bytes) -> Parsed:
    root = xml_reading.read(content)
    if isinstance(root, Problem):
        return Parsed("cii", problems=(root,))
    return of_tree(root)


def of_tree(root: Element) -> Parsed:
    invoices = EInvoices("cii")
    document = root.child("ExchangedDocument", "HeaderExchangedDocument")
    trade = root.child("SupplyChainTradeTransaction", "SpecifiedSupplyChainTradeTransaction")
    if document is not None and trade is not None:
        code = document.at("TypeCode")
        if einvoice_codes.is_invoice(code, invoices.findings, document.at("ID")):
            invoices.add(_draft(document, trade, code))
        else:
            invoices.seen += 1
    return invoices.parsed()


def _draft(document: Element, trade: Element, code: str) -> Draft:
    agreement = trade.child("ApplicableHeaderTradeAgreement", "ApplicableSupplyChainTradeAgreement") or _NOTHING
    settlement = trade.child("ApplicableHeaderTradeSettlement", "ApplicableSupplyChainTradeSettlement") or _NOTHING
    totals = (
        settlement.child("SpecifiedTradeSettlementHeaderMonetarySummation", "SpecifiedTradeSettlementMonetarySummation")
        or _NOTHING
    )
    currency = settlement.at("InvoiceCurrencyCode") or _currency_shown(totals)
    return Draft(
        number=document.at("ID"),
        issued_on=_date(document.child("IssueDateTime")),
        currency=currency,
        seller=_party(agreement.child("SellerTradeParty")),
        buyer=_party(agreement.child("BuyerTradeParty")),
        amounts_in=_currency_of(totals, currency),
        total=_amount(totals, "GrandTotalAmount", currency),
        payable=_amount(totals, "DuePayableAmount", currency),
        prepaid=[_amount(totals, "TotalPrepaidAmount", currency)],
        added=[_amount(totals, "RoundingAmount", currency)],
        dues=_dues(settlement),
        term_days=einvoice_values.term_in_words(
            [one.text for one in settlement.every("SpecifiedTradePaymentTerms", "Description")]
        ),
        may_omit_prepaid=True,
        is_credit=code in einvoice_codes.CREDITS,
        payment_reference=settlement.at("PaymentReference"),
        buyer_reference=agreement.at("BuyerReference")
        or agreement.at("BuyerOrderReferencedDocument", "IssuerAssignedID"),
        replaces=code == einvoice_codes.CORRECTED,
        corrects=[one.text for one in settlement.every("InvoiceReferencedDocument", "IssuerAssignedID")],
        iban=_account(settlement),
    )


def _amount(totals: Element, name: str, currency: str) -> str:
    """A total can be told in the currency of the invoice and again in that of the taxes."""
    told = [one for one in totals.every(name) if one.text]
    fitting = [one for one in told if one.attribute("currencyID") in ("", currency)]
    return (fitting or told)[0].text if told else ""


def _currency_of(totals: Element, currency: str) -> str:
    """The currency of the amount to be paid; where it is told in several, one of them must be the invoice's."""
    shown = [code for name in ("DuePayableAmount", "GrandTotalAmount") for one in totals.every(name)
             if (code := one.attribute("currencyID"))]  # fmt: skip
    return currency if currency in shown or not shown else shown[0]


def _currency_shown(totals: Element) -> str:
    return next((code for one in totals.children if (code := one.attribute("currencyID"))), "")


def _account(settlement: Element) -> str:
    means = list(settlement.every("SpecifiedTradeSettlementPaymentMeans", "PayeePartyCreditorFinancialAccount"))
    return next((text for one in means if (text := one.at("IBANID"))), "") or next(
        (text for one in means if (text := one.at("ProprietaryID"))), ""
    )


def _date(holder: Element | None) -> str:
    return holder.at("DateTimeString") or holder.at("DateTime") or holder.text if holder is not None else ""


def _dues(settlement: Element) -> list[Due]:
    """Terms with an amount are instalments. Without one, further days are those until which paying early is
    rewarded, sometimes only in words: the whole is due on the last.
    """
    terms = [
        Due(day, term.at("PartialPaymentAmount"))
        for term in settlement.every("SpecifiedTradePaymentTerms")
        if (day := _date(term.child("DueDateDateTime")))
    ]
    instalments = [due for due in terms if due.amount]
    return instalments or sorted(terms, key=lambda due: due.day)[-1:]


def _party(party: Element | None) -> Party:
    if party is None:
        return Party()
    address = party.child("PostalTradeAddress") or _NOTHING
    contact = party.child("DefinedTradeContact") or _NOTHING
    legal = party.child("SpecifiedLegalOrganization") or _NOTHING
    electronic = party.first("URIUniversalCommunication", "URIID")
    by_mail = electronic.text if electronic is not None and electronic.attribute("schemeID") == "EM" else ""
    return Party(
        name=party.at("Name") or legal.at("TradingBusinessName") or contact.at("PersonName"),
        tax_id=_tax_id(party),
        legal_id=legal.at("ID"),
        emails=contact.at("EmailURIUniversalCommunication", "URIID")
        or contact.at("EmailURIUniversalCommunication", "CompleteNumber")
        or by_mail,
        phone=contact.at("TelephoneUniversalCommunication", "CompleteNumber"),
        address=", ".join(filter(None, (address.at("LineOne"), address.at("LineTwo")))),
        postal_code=address.at("PostcodeCode"),
        city=address.at("CityName"),
        province=address.at("CountrySubDivisionName"),
        country=address.at("CountryID"),
    )


def _tax_id(party: Element) -> str:
    """The VAT number (VA) before the number that the tax office gave for other taxes (FC)."""
    told = [one for one in party.every("SpecifiedTaxRegistration", "ID") if one.text]
    of_vat = [one for one in told if one.attribute("schemeID") == "VA"]
    return (of_vat or told)[0].text if told else ""

"""Small e-invoices written by hand, one builder for each syntax; tests change what they are about."""

FACTURAE = "http://www.facturae.gob.es/formato/Versiones/Facturaev3_2_2.xml"


def party(name: str, tax_id: str, contact: str = "") -> str:
    return f"""<TaxIdentification><PersonTypeCode>J</PersonTypeCode><ResidenceTypeCode>R</ResidenceTypeCode>
      <TaxIdentificationNumber>{tax_id}</TaxIdentificationNumber></TaxIdentification>
      <LegalEntity><CorporateName>{name}</CorporateName><AddressInSpain><Address>Mayor 1</Address>
      <PostCode>08001</PostCode><Town>Barcelona</Town><Province>Barcelona</Province><CountryCode>ESP</CountryCode>
      </AddressInSpain><ContactDetails>{contact}</ContactDetails></LegalEntity>"""


def facturae_invoice(
    number: str = "1",
    series: str = "A",
    total: str = "121.00",
    payable: str = "121.00",
    header: str = "",
    totals: str = "",
    dues: str = "2026-02-15:121.00",
) -> str:
    instalments = "".join(
        f"<Installment><InstallmentDueDate>{day}</InstallmentDueDate><InstallmentAmount>{amount}</InstallmentAmount>"
        f"<PaymentMeans>04</PaymentMeans><AccountToBeCredited><IBAN>ES9121000418450200051332</IBAN>"
        f"</AccountToBeCredited><PaymentReconciliationReference>REF{number}</PaymentReconciliationReference>"
        f"</Installment>"
        for day, amount in (one.split(":") for one in dues.split() if one)
    )
    return f"""<Invoice><InvoiceHeader><InvoiceNumber>{number}</InvoiceNumber>
      <InvoiceSeriesCode>{series}</InvoiceSeriesCode><InvoiceDocumentType>FC</InvoiceDocumentType>
      <InvoiceClass>OO</InvoiceClass>{header}</InvoiceHeader>
      <InvoiceIssueData><IssueDate>2026-01-15</IssueDate><InvoiceCurrencyCode>EUR</InvoiceCurrencyCode>
      <TaxCurrencyCode>EUR</TaxCurrencyCode><LanguageName>es</LanguageName></InvoiceIssueData>
      <InvoiceTotals><InvoiceTotal>{total}</InvoiceTotal>{totals}
      <TotalOutstandingAmount>{payable}</TotalOutstandingAmount>
      <TotalExecutableAmount>{payable}</TotalExecutableAmount></InvoiceTotals>
      <Items><InvoiceLine><ReceiverTransactionReference>PED-9</ReceiverTransactionReference></InvoiceLine></Items>
      <PaymentDetails>{instalments}</PaymentDetails></Invoice>"""


def facturae(*invoices: str, seller: str = "B28015865", buyer: str = "B77239648", head: str = "") -> bytes:
    contact = "<Telephone>934000000</Telephone><ElectronicMail>pagos@sol.es</ElectronicMail>"
    return f"""<?xml version="1.0" encoding="UTF-8"?>
    <fe:Facturae xmlns:fe="{FACTURAE}"><FileHeader><SchemaVersion>3.2.2</SchemaVersion>{head}
    <Batch><InvoiceCurrencyCode>EUR</InvoiceCurrencyCode></Batch></FileHeader>
    <Parties><SellerParty>{party("Nosotros SL", seller)}</SellerParty>
    <BuyerParty>{party("Sol SL", buyer, contact)}</BuyerParty></Parties>
    <Invoices>{"".join(invoices or (facturae_invoice(),))}</Invoices></fe:Facturae>""".encode()


UBL = "urn:oasis:names:specification:ubl:schema:xsd"


def ubl(
    kind: str = "Invoice",
    number: str = "F-1",
    code: str = "380",
    currency: str = "EUR",
    totals: str = "<b:TaxInclusiveAmount>121.00</b:TaxInclusiveAmount><b:PayableAmount>121.00</b:PayableAmount>",
    more: str = "<b:DueDate>2026-02-15</b:DueDate>",
    parties: str = "",
) -> bytes:
    both = parties or ubl_party("Supplier", "Nosotros SL", "ESB28015865") + ubl_party("Customer", "Sol SL", "B77239648")
    return f"""<{kind} xmlns="{UBL}:{kind}-2" xmlns:a="{UBL}:CommonAggregateComponents-2"
      xmlns:b="{UBL}:CommonBasicComponents-2"><b:ID>{number}</b:ID><b:IssueDate>2026-01-15</b:IssueDate>
      <b:{kind}TypeCode>{code}</b:{kind}TypeCode><b:DocumentCurrencyCode>{currency}</b:DocumentCurrencyCode>
      {more}{both}<a:LegalMonetaryTotal>{totals}</a:LegalMonetaryTotal></{kind}>""".encode()


def ubl_party(role: str, name: str, tax_id: str) -> str:
    return f"""<a:Accounting{role}Party><a:Party><a:PostalAddress><b:CityName>Bilbao</b:CityName>
      <b:PostalZone>48001</b:PostalZone><a:Country><b:IdentificationCode>ES</b:IdentificationCode></a:Country>
      </a:PostalAddress><a:PartyTaxScheme><b:CompanyID>{tax_id}</b:CompanyID>
      <a:TaxScheme><b:ID>VAT</b:ID></a:TaxScheme></a:PartyTaxScheme>
      <a:PartyLegalEntity><b:RegistrationName>{name}</b:RegistrationName></a:PartyLegalEntity>
      <a:Contact><b:ElectronicMail>{role.lower()}@sol.es</b:ElectronicMail></a:Contact></a:Party>
      </a:Accounting{role}Party>"""


CII = "urn:un:unece:uncefact:data:standard"


def cii(
    code: str = "380",
    currency: str = "EUR",
    totals: str = "<r:GrandTotalAmount>121.00</r:GrandTotalAmount><r:DuePayableAmount>121.00</r:DuePayableAmount>",
    terms: str = "20260215:",
    more: str = "",
    number: str = "F-1",
) -> bytes:
    days = "".join(
        f"<r:SpecifiedTradePaymentTerms><r:DueDateDateTime><u:DateTimeString format='102'>{day}</u:DateTimeString>"
        f"</r:DueDateDateTime>{f'<r:PartialPaymentAmount>{part}</r:PartialPaymentAmount>' if part else ''}"
        f"</r:SpecifiedTradePaymentTerms>"
        for day, part in (one.split(":") for one in terms.split())
    )
    return f"""<m:CrossIndustryInvoice xmlns:m="{CII}:CrossIndustryInvoice:100"
      xmlns:r="{CII}:ReusableAggregateBusinessInformationEntity:100" xmlns:u="{CII}:UnqualifiedDataType:100">
      <m:ExchangedDocument><r:ID>{number}</r:ID><r:TypeCode>{code}</r:TypeCode><r:IssueDateTime>
      <u:DateTimeString format="102">20260115</u:DateTimeString></r:IssueDateTime></m:ExchangedDocument>
      <m:SupplyChainTradeTransaction><r:ApplicableHeaderTradeAgreement><r:BuyerReference>PED-9</r:BuyerReference>
      <r:SellerTradeParty><r:Name>Nosotros SL</r:Name><r:SpecifiedTaxRegistration><r:ID schemeID="FC">12/3</r:ID>
      </r:SpecifiedTaxRegistration><r:SpecifiedTaxRegistration><r:ID schemeID="VA">ESB28015865</r:ID>
      </r:SpecifiedTaxRegistration></r:SellerTradeParty><r:BuyerTradeParty><r:Name>Sol SL</r:Name>
      <r:SpecifiedTaxRegistration><r:ID schemeID="VA">B77239648</r:ID></r:SpecifiedTaxRegistration>
      </r:BuyerTradeParty></r:ApplicableHeaderTradeAgreement><r:ApplicableHeaderTradeSettlement>
      <r:PaymentReference>REF1</r:PaymentReference><r:InvoiceCurrencyCode>{currency}</r:InvoiceCurrencyCode>
      {more}{days}<r:SpecifiedTradeSettlementHeaderMonetarySummation>{totals}
      </r:SpecifiedTradeSettlementHeaderMonetarySummation></r:ApplicableHeaderTradeSettlement>
      </m:SupplyChainTradeTransaction></m:CrossIndustryInvoice>""".encode()


PAYMENT = "<DataScadenzaPagamento>2026-02-15</DataScadenzaPagamento><ImportoPagamento>122.00</ImportoPagamento>"


def fatturapa(
    kind: str = "TD01",
    total: str = "<ImportoTotaleDocumento>122.00</ImportoTotaleDocumento>",
    general: str = "",
    rates: str = "<ImponibileImporto>100.00</ImponibileImporto><Imposta>22.00</Imposta>",
    payments: str = PAYMENT,
    bodies: int = 1,
) -> bytes:
    body = "".join(
        f"""<FatturaElettronicaBody><DatiGenerali><DatiGeneraliDocumento><TipoDocumento>{kind}</TipoDocumento>
        <Divisa>EUR</Divisa><Data>2026-01-15</Data><Numero>{place}</Numero>{general}{total}</DatiGeneraliDocumento>
        </DatiGenerali><DatiBeniServizi><DatiRiepilogo>{rates}</DatiRiepilogo></DatiBeniServizi><DatiPagamento>
        <DettaglioPagamento>{payments}</DettaglioPagamento></DatiPagamento></FatturaElettronicaBody>"""
        for place in range(1, bodies + 1)
    )
    return f"""<p:FatturaElettronica versione="FPR12" xmlns:p="http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2">
      <FatturaElettronicaHeader><CedentePrestatore><DatiAnagrafici><IdFiscaleIVA><IdPaese>ES</IdPaese>
      <IdCodice>B28015865</IdCodice></IdFiscaleIVA><Anagrafica><Denominazione>Nosotros SL</Denominazione></Anagrafica>
      </DatiAnagrafici></CedentePrestatore><CessionarioCommittente><DatiAnagrafici><IdFiscaleIVA><IdPaese>IT</IdPaese>
      <IdCodice>00743110157</IdCodice></IdFiscaleIVA><Anagrafica><Nome>Ana</Nome><Cognome>Rossi</Cognome></Anagrafica>
      </DatiAnagrafici><Sede><CAP>20121</CAP><Comune>Milano</Comune><Nazione>IT</Nazione></Sede>
      </CessionarioCommittente></FatturaElettronicaHeader>{body}</p:FatturaElettronica>""".encode()


def pdf(attached: bytes, *, filter_name: str = "", more: bytes = b"") -> bytes:
    """A PDF with an attachment, as much of it as a reader of attachments needs."""
    filter_entry = f"/Filter /{filter_name} " if filter_name else ""
    return (
        b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n" + more + b"5 0 obj\n"
        + f"<< /Type /EmbeddedFile /Subtype /text#2Fxml {filter_entry}/Length {len(attached)} >>\n".encode()
        + b"stream\n" + attached + b"\nendstream\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"
    )  # fmt: skip

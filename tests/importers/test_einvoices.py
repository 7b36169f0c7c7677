"""E-invoices of every syntax: what is owed, by whom, until when; and what is told when they do not say it clearly."""

import base64
import time
import zlib
from datetime import date

import pytest

from amistoso.core.documents import InvoiceRow, Level, Parsed
from amistoso.importers import formats
from tests.importers.einvoice_pages import cii, facturae, facturae_invoice, fatturapa, pdf, ubl, ubl_party


def one(content: bytes) -> InvoiceRow:
    parsed = formats.read(content)
    assert [problem for problem in parsed.problems if problem.level is not Level.NOTE] == []
    (row,) = parsed.invoices
    return row


def codes(content: bytes) -> set[str]:
    return {problem.code for problem in formats.read(content).problems}


def dues(row: InvoiceRow) -> list[tuple[str, int]]:
    return [(due.due_on.isoformat(), due.amount_minor) for due in row.due_dates]


def test_a_facturae_says_who_owes_what_until_when():
    row = one(facturae())
    assert (row.number, row.issue_date, row.currency) == ("A-1", date(2026, 1, 15), "EUR")
    assert (row.total_minor, row.payable_minor, dues(row)) == (12100, 12100, [("2026-02-15", 12100)])
    assert (row.seller_tax_id, row.seller_name) == ("B28015865", "Nosotros SL")
    assert (row.customer.name, row.customer.tax_id, row.customer.country) == ("Sol SL", "B77239648", "ES")
    assert (row.customer.emails, row.customer.phone) == (("pagos@sol.es",), "934000000")
    assert (row.customer.postal_code, row.customer.city, row.customer.language) == ("08001", "Barcelona", "es")
    assert (row.payment_reference, row.buyer_reference, row.iban) == ("REF1", "PED-9", "ES9121000418450200051332")


def test_ubl_and_cii_say_the_same():
    for content in (ubl(), cii()):
        row = one(content)
        assert (row.number, row.issue_date, row.currency) == ("F-1", date(2026, 1, 15), "EUR")
        assert (row.total_minor, row.payable_minor, dues(row)) == (12100, 12100, [("2026-02-15", 12100)])
        assert (row.seller_tax_id, row.customer.tax_id, row.customer.name) == ("B28015865", "B77239648", "Sol SL")


def test_a_fatturapa_names_a_person_and_its_pec():
    row = one(fatturapa())
    assert (row.total_minor, dues(row), row.seller_tax_id) == (12200, [("2026-02-15", 12200)], "B28015865")
    assert (row.customer.name, row.customer.tax_id, row.customer.country) == ("Ana Rossi", "IT00743110157", "IT")


def test_a_batch_gives_every_invoice_and_one_customer_object():
    parsed = formats.read(facturae(*(facturae_invoice(number=str(number)) for number in range(1, 4))))
    assert [row.number for row in parsed.invoices] == ["A-1", "A-2", "A-3"]
    assert len({id(row.customer) for row in parsed.invoices}) == 1
    assert len(formats.read(fatturapa(bodies=3)).invoices) == 3


def test_one_bad_invoice_of_a_batch_stops_the_file():
    parsed = formats.read(facturae(facturae_invoice(), facturae_invoice(number="2", total="mucho", payable="")))
    assert parsed.has_errors
    assert ("factura A-2", "bad-amount") in {(problem.where, problem.code) for problem in parsed.problems}


def test_instalments_payments_on_account_and_withheld_guarantees():
    on_account = "<TotalPaymentsOnAccount>21.00</TotalPaymentsOnAccount>"
    held = "<AmountsWithheld><WithholdingAmount>10.00</WithholdingAmount></AmountsWithheld>"
    row = one(
        facturae(facturae_invoice(payable="90.00", totals=on_account + held, dues="2026-03-01:30.00 2026-02-01:60.00"))
    )
    assert (row.total_minor, row.payable_minor) == (12100, 9000)
    assert dues(row) == [("2026-02-01", 6000), ("2026-03-01", 3000)]


def test_a_corrective_facturae_keeps_its_sign_and_its_original():
    by_difference = (
        "<Corrective><InvoiceNumber>7</InvoiceNumber><InvoiceSeriesCode>A</InvoiceSeriesCode>{}</Corrective>"
    )
    down = facturae_invoice(header=by_difference.format(""), total="-21.00", payable="-21.00", dues="2026-02-15:-21.00")
    row = one(facturae(down))
    assert (row.is_credit_note, row.payable_minor, row.corrects) == (True, -2100, ("A-7",))
    up = one(facturae(facturae_invoice(header=by_difference.format(""))))
    assert (up.is_credit_note, up.payable_minor, up.corrects) == (False, 12100, ("A-7",))
    whole = by_difference.format("<CorrectionMethod>01</CorrectionMethod>")
    assert "replaces-invoice" in codes(facturae(facturae_invoice(header=whole)))
    back = facturae_invoice(header=whole, total="-121.00", payable="-121.00", dues="2026-02-15:-121.00")
    assert one(facturae(back)).payable_minor == -12100


def test_an_assigned_invoice_is_not_ours_to_collect():
    factor = "<LegalEntity><CorporateName>Factor SA</CorporateName></LegalEntity>"
    head = f"<FactoringAssignmentData><Assignee>{factor}</Assignee></FactoringAssignmentData>"
    assert "assigned-invoice" in codes(facturae(head=head))


@pytest.mark.parametrize(
    "content",
    [
        ubl("CreditNote", code="381", more=""),
        ubl(code="381", more=""),
        cii(code="381", terms=""),
        fatturapa(kind="TD04"),
        cii(totals="<r:GrandTotalAmount>-121.00</r:GrandTotalAmount><r:DuePayableAmount>-121.00</r:DuePayableAmount>"),
    ],
)
def test_credit_notes_are_negative_however_they_are_written(content):
    row = one(content)
    assert row.is_credit_note
    assert row.total_minor == row.payable_minor == sum(due.amount_minor for due in row.due_dates) < 0


def test_a_credit_note_with_minus_signs_is_doubtful():
    totals = "<b:TaxInclusiveAmount>-121.00</b:TaxInclusiveAmount><b:PayableAmount>-121.00</b:PayableAmount>"
    assert "credit-note-negative" in codes(ubl("CreditNote", code="381", totals=totals, more=""))


def test_what_a_credit_note_corrects_is_named():
    original = "<a:InvoiceDocumentReference><b:ID>F-0</b:ID></a:InvoiceDocumentReference>"
    ubl_way = f"<a:BillingReference>{original}</a:BillingReference>"
    assert one(ubl("CreditNote", code="381", more=ubl_way)).corrects == ("F-0",)
    cii_way = "<r:InvoiceReferencedDocument><r:IssuerAssignedID>F-0</r:IssuerAssignedID></r:InvoiceReferencedDocument>"
    assert one(cii(code="381", terms="", more=cii_way)).corrects == ("F-0",)


def test_payable_is_net_of_what_was_prepaid_and_withheld():
    prepaid = "<r:GrandTotalAmount>121.00</r:GrandTotalAmount><r:TotalPrepaidAmount>21.00</r:TotalPrepaidAmount>"
    assert one(cii(totals=prepaid)).payable_minor == 10000
    withheld = "<a:WithholdingTaxTotal><b:TaxAmount>15.00</b:TaxAmount></a:WithholdingTaxTotal>"
    assert one(ubl(more=withheld)).payable_minor == 10600
    italian = "<DatiRitenuta><ImportoRitenuta>20.00</ImportoRitenuta></DatiRitenuta>"
    net = "<DataScadenzaPagamento>2026-02-15</DataScadenzaPagamento><ImportoPagamento>102.00</ImportoPagamento>"
    assert one(fatturapa(general=italian, payments=net)).payable_minor == 10200
    assert one(fatturapa(general=italian, payments="")).payable_minor == 10200


def test_vat_that_a_public_body_pays_to_the_treasury_is_not_owed_to_us():
    rates = "<ImponibileImporto>100.00</ImponibileImporto><Imposta>22.00</Imposta><EsigibilitaIVA>S</EsigibilitaIVA>"
    assert one(fatturapa(rates=rates, payments="")).payable_minor == 10000


def test_several_terms_of_payment():
    row = one(cii(terms="20260315:61.00 20260215:60.00"))
    assert dues(row) == [("2026-02-15", 6000), ("2026-03-15", 6100)]
    halves = "".join(
        f"<a:PaymentTerms><b:PaymentPercent>50</b:PaymentPercent><b:PaymentDueDate>{day}</b:PaymentDueDate></a:PaymentTerms>"
        for day in ("2026-02-15", "2026-03-15")
    )
    assert dues(one(ubl(more=halves))) == [("2026-02-15", 6050), ("2026-03-15", 6050)]


def test_the_day_until_which_paying_early_is_rewarded_is_no_due_date():
    assert dues(one(cii(terms="20260215: 20260120:"))) == [("2026-02-15", 12100)]


def test_without_a_due_date_the_legal_term_is_taken_and_told():
    row = one(ubl(more=""))
    assert dues(row) == [("2026-02-14", 12100)]
    assert "due-date-assumed" in codes(ubl(more=""))
    days = "<DataRiferimentoTerminiPagamento>2026-01-31</DataRiferimentoTerminiPagamento><GiorniTerminiPagamento>60"
    assert dues(one(fatturapa(payments=f"{days}</GiorniTerminiPagamento>"))) == [("2026-04-01", 12200)]


def test_an_instalment_without_a_day():
    assert dues(one(facturae(facturae_invoice(dues=":121.00")))) == [("2026-02-14", 12100)]
    assert "missing-date" in codes(facturae(facturae_invoice(dues=":60.00 2026-03-15:61.00")))


def test_due_dates_that_do_not_add_up_are_told_and_never_ask_for_more():
    content = facturae(facturae_invoice(dues="2026-02-15:100.00 2026-03-15:100.00"))
    parsed = formats.read(content)
    assert [problem.code for problem in parsed.problems] == ["dues-differ"]
    assert dues(parsed.invoices[0]) == [("2026-02-15", 10000), ("2026-03-15", 2100)]
    assert codes(facturae(facturae_invoice(payable="150.00", dues="2026-02-15:150.00"))) == {"amounts-differ"}


@pytest.mark.parametrize(
    ("currency", "written", "minor"),
    [
        ("EUR", "121.00", 12100),
        ("EUR", "121", 12100),
        ("EUR", " 121.0000\n", 12100),
        ("EUR", "1234,56", 123456),
        ("EUR", "1.234,56", 123456),
        ("EUR", "+.5", 50),
        ("JPY", "121", 121),
        ("JPY", "121.00", 121),
        ("KWD", "121.005", 121005),
        ("TND", "121.5", 121500),
    ],
)
def test_amounts_are_exact_in_every_currency(currency, written, minor):
    totals = f"<b:TaxInclusiveAmount>{written}</b:TaxInclusiveAmount><b:PayableAmount>{written}</b:PayableAmount>"
    row = one(ubl(currency=currency, totals=totals))
    assert (row.total_minor, row.payable_minor) == (minor, minor)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("1,234", "bad-amount"),
        ("1E3", "bad-amount"),
        ("NaN", "bad-amount"),
        ("INF", "bad-amount"),
        ("12O.00", "bad-amount"),
        ("9" * 39, "bad-amount"),
        ("9" * 5000, "bad-amount"),
        ("--5", "bad-amount"),
        ("١٢١", "bad-amount"),
        ("1.234", "amount-rounded"),
        ("", "missing-amount"),
    ],
)
def test_what_is_no_amount_is_told(written, code):
    totals = f"<b:TaxInclusiveAmount>{written}</b:TaxInclusiveAmount><b:PayableAmount>{written}</b:PayableAmount>"
    assert code in codes(ubl(totals=totals))


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (ubl(number=""), "missing-number"),
        (ubl(currency="ZZZ"), "bad-currency"),
        (ubl(currency=""), "currency-assumed"),
        (ubl(totals='<b:PayableAmount currencyID="USD">5.00</b:PayableAmount>'), "currency-mismatch"),
        (cii(totals='<r:DuePayableAmount currencyID="USD">5.00</r:DuePayableAmount>'), "currency-mismatch"),
        (ubl(code="325"), "not-an-invoice"),
        (ubl(more="<b:DueDate>2026-02-30</b:DueDate>"), "bad-date"),
        (ubl(more="<b:DueDate>0001-01-01</b:DueDate>"), "bad-date"),
        (ubl(more="<b:DueDate>2026-01-01</b:DueDate>"), "due-before-issue"),
        (ubl(number="=1+2"), "formula-cell"),
        (ubl(parties=ubl_party("Supplier", "Nosotros SL", "B28015865")), "missing-customer"),
        (ubl(parties=ubl_party("Customer", "Sol SL", "B77239649")), "tax-id-invalid"),
        (cii(terms=" ".join(["20260215:0.01"] * 500)), "too-many-dues"),
        (b"<Invoice/>", "missing-number"),
        (b"<CrossIndustryInvoice/>", "no-invoices"),
        (b"<Facturae><Invoices/></Facturae>", "no-invoices"),
        (b"<FatturaElettronica/>", "no-invoices"),
        (b"<Order xmlns='urn:oasis:names:specification:ubl:schema:xsd:Order-2'/>", "known-xml"),
        (b"<Document xmlns='urn:iso:std:iso:20022:tech:xsd:pain.008.001.02'/>", "known-xml"),
        (b"<nope/>", "unknown-xml"),
        (b"<nope", "bad-xml"),
        (facturae()[:900], "bad-xml"),
    ],
)
def test_what_is_missing_or_of_another_kind_is_told(content, code):
    assert code in codes(content)


def test_a_simplified_fatturapa():
    content = b"""<FatturaElettronicaSemplificata><FatturaElettronicaHeader><CedentePrestatore><IdFiscaleIVA>
      <IdPaese>ES</IdPaese><IdCodice>B28015865</IdCodice></IdFiscaleIVA><Denominazione>Nosotros SL</Denominazione>
      </CedentePrestatore><CessionarioCommittente><IdentificativiFiscali><CodiceFiscale>RSSMRA80A01H501U</CodiceFiscale>
      </IdentificativiFiscali><AltriDatiIdentificativi><Nome>Mario</Nome><Cognome>Rossi</Cognome><Sede><CAP>00145</CAP>
      <Comune>Roma</Comune><Nazione>IT</Nazione></Sede></AltriDatiIdentificativi></CessionarioCommittente>
      </FatturaElettronicaHeader><FatturaElettronicaBody><DatiGenerali><DatiGeneraliDocumento>
      <TipoDocumento>TD08</TipoDocumento><Divisa>EUR</Divisa><Data>2026-01-15</Data><Numero>S-1</Numero>
      </DatiGeneraliDocumento><DatiFatturaRettificata><NumeroFR>S-0</NumeroFR></DatiFatturaRettificata></DatiGenerali>
      <DatiBeniServizi><Descrizione>x</Descrizione><Importo>12.20</Importo></DatiBeniServizi></FatturaElettronicaBody>
      </FatturaElettronicaSemplificata>"""
    row = one(content)
    assert (row.number, row.payable_minor, row.is_credit_note, row.corrects) == ("S-1", -1220, True, ("S-0",))
    assert (row.customer.name, row.customer.city, row.seller_name) == ("Mario Rossi", "Roma", "Nosotros SL")


def test_an_invoice_in_a_network_envelope_is_read():
    envelope = b"<StandardBusinessDocument><StandardBusinessDocumentHeader/>" + ubl() + b"</StandardBusinessDocument>"
    assert one(envelope).number == "F-1"


def test_prefixes_marks_and_encodings_do_not_matter():
    latin = facturae().decode().replace("UTF-8", "ISO-8859-1").replace("Sol SL", "Señalización SL")
    assert one(latin.encode("latin-1")).customer.name == "Señalización SL"
    assert one(b"\xef\xbb\xbf\r\n" + facturae().strip()).number == "A-1"
    assert one(facturae().decode().replace("UTF-8", "UTF-16").encode("utf-16")).number == "A-1"
    assert one(facturae().replace(b"fe:", b"").replace(b"xmlns:fe", b"xmlns:x")).number == "A-1"
    assert one(facturae().replace(b"/formato/Versiones/Facturaev3_2_2.xml", b"/otra")).number == "A-1"


def test_what_an_extension_holds_is_no_invoice_of_its_own():
    inside = facturae_invoice().replace("</Invoice>", "<Extensions><Invoice><X/></Invoice></Extensions></Invoice>")
    assert one(facturae(inside)).number == "A-1"


def test_the_invoice_inside_a_pdf_is_read():
    for attached in (pdf(cii()), pdf(zlib.compress(cii()), filter_name="FlateDecode")):
        parsed = formats.read(attached)
        assert (parsed.format, parsed.invoices[0].number) == ("factur-x", "F-1")
    newer = pdf(cii(number="F-2"), more=pdf(cii(number="F-1")))
    assert formats.read(newer).invoices[0].number == "F-2"


def test_a_pdf_that_bursts_or_hides_is_refused_in_time():
    bomb = zlib.compress(b"<r>" + b" " * 100_000_000, 1)
    packed = zlib.compress(b"<r>" + b" " * 15_000_000, 1)
    started = time.process_time()
    assert codes(pdf(bomb, filter_name="FlateDecode")) == {"pdf-file"}
    assert codes(pdf(b"<!DOCTYPE x [<!ENTITY a 'b'>]><CrossIndustryInvoice/>")) == {"pdf-file"}
    assert codes(pdf(b"<order/>", more=b"<< /Encrypt 9 0 R >>")) == {"protected-file"}
    assert codes(b"%PDF-1.4" + b">>\nstream\n" * 300_000) == {"pdf-file"}
    assert codes(b"%PDF-1.4" + b">>\nstream\n<a>" * 300_000) == {"pdf-file"}
    many = b"<< /Filter /FlateDecode >>\nstream\n" + packed + b"\nendstream endobj\n"
    assert codes(b"%PDF-1.4\n" + b"".join(b"%d 0 obj" % n + many for n in range(500))) == {"pdf-file"}
    assert time.process_time() - started < 5


def der(tag: int, *parts: bytes, is_open: bool = False) -> bytes:
    body = b"".join(parts)
    if is_open:
        return bytes([tag, 0x80]) + body + b"\x00\x00"
    size = len(body)
    length = bytes([size]) if size < 128 else b"\x83" + size.to_bytes(3, "big")
    return bytes([tag]) + length + body


def signed(content: bytes, *, is_open: bool = False) -> bytes:
    data, signed_data = (bytes.fromhex(f"06092a864886f70d01070{kind}") for kind in (1, 2))
    pieces = [der(0x04, content[start : start + 500]) for start in range(0, len(content), 500)]
    octets = der(0x24, *pieces, is_open=is_open)
    inside = der(0x30, data, der(0xA0, octets, is_open=is_open), is_open=is_open)
    body = der(0x30, der(0x02, b"\x01"), der(0x31), inside, der(0x31), is_open=is_open)
    return der(0x30, signed_data, der(0xA0, body, is_open=is_open), is_open=is_open)


@pytest.mark.parametrize("is_open", [False, True])
def test_a_signed_envelope_is_opened(is_open):
    envelope = signed(fatturapa(), is_open=is_open)
    assert one(envelope).total_minor == 12200
    assert one(base64.encodebytes(envelope)).total_minor == 12200
    assert one(signed(envelope)).total_minor == 12200


def test_a_broken_envelope_is_refused():
    envelope = signed(fatturapa())
    assert codes(envelope[:300]) == {"signed-file"}
    assert codes(signed(b"")) == {"signed-file"}
    nested = fatturapa()
    for _ in range(5):
        nested = signed(nested)
    assert codes(nested) == {"signed-file"}


def test_a_batch_of_many_invoices_is_quick():
    batch = facturae(*(facturae_invoice(number=str(number)) for number in range(10_000)))
    started = time.process_time()
    parsed: Parsed = formats.read(batch)
    assert len(parsed.invoices) == 10_000
    assert time.process_time() - started < 5

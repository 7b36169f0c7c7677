"""The archive: every file once, filed where it belongs, found again unchanged, and gone when it is taken out."""

import base64

import pytest
from django.conf import settings

from amistoso.actions import archive_files, archives, loads
from amistoso.actions.refusals import Refusal
from amistoso.models import Customer, Document, Event, Filing, Invoice
from tests.actions.books import AT, a_company, load
from tests.importers.einvoice_pages import facturae, facturae_invoice

pytestmark = pytest.mark.django_db(transaction=True)
OURS = "B83376733"
PAPER = b"%PDF-1.7 albaran firmado"


@pytest.fixture(autouse=True)
def _archive(settings, tmp_path):
    settings.ARCHIVE = tmp_path / "archive"


def codes(report) -> set[str]:
    return {problem.code for problem in report.problems}


def loaded(company, content=None, name="factura.xml"):
    report = load(company, content or facturae(seller=OURS), name)
    assert report.is_loaded, report.problems
    return report


def test_an_e_invoice_is_loaded_with_its_customer_and_kept():
    company, content = a_company(), facturae(seller=f"ES{OURS}")
    report = loads.preview(company=company, file_name="factura.xml", content=content)
    assert (report.created, report.has_errors) == (1, False)
    assert not Document.objects.exists()
    loaded(company, content)
    invoice = Invoice.objects.get(number="A-1")
    assert (invoice.payable_minor, invoice.buyer_reference) == (12100, "PED-9")
    filing = Filing.objects.get(invoice=invoice)
    assert (filing.customer_id, filing.kind, filing.document.name) == (invoice.customer_id, "invoice", "factura.xml")
    document, kept = archives.content_of(company=company, document_id=filing.document_id)
    assert kept == content
    assert archive_files.path_of(company.id, document.sha256).stat().st_mode & 0o077 == 0


def test_what_was_received_or_is_of_others_is_refused_and_leaves_nothing():
    company = a_company()
    for content, code in (
        (facturae(seller="A28015865", buyer=OURS), "received-invoices"),
        (facturae(), "other-seller"),
    ):
        report = load(company, content, "f.xml")
        assert codes(report) & {"received-invoices", "other-seller"} == {code}
        assert not report.is_loaded
    assert not Customer.objects.exists()
    assert not (settings.ARCHIVE).exists()


def test_one_bad_invoice_keeps_the_whole_batch_out():
    company = a_company()
    batch = facturae(facturae_invoice(), facturae_invoice(number="2", total="x"), seller=OURS)
    assert not load(company, batch, "lote.xml").is_loaded
    assert (Invoice.objects.count(), Document.objects.count()) == (0, 0)


def test_the_readable_copy_inside_an_e_invoice_is_kept_too():
    company = a_company()
    coded = base64.b64encode(PAPER).decode()
    inside = f"<AttachmentDescription>Factura A/1</AttachmentDescription><AttachmentData>{coded}</AttachmentData>"
    one = facturae_invoice().replace("</Invoice>", f"<Attachment>{inside}</Attachment></Invoice>")
    loaded(company, facturae(one, seller=OURS))
    kept = Filing.objects.filter(invoice__number="A-1").order_by("id").values_list("document__name", "kind")
    assert list(kept) == [("factura.xml", "invoice"), ("Factura A-1.pdf", "invoice")]


@pytest.mark.parametrize("written", ["A/1", "A1", "A 1"])
def test_an_e_invoice_of_which_a_list_told_before_is_not_asked_for_twice(written):
    company = a_company()
    rows = f"Cliente;NIF;Número;Fecha;Vencimiento;Total\r\nSol SL;B77239648;{written};15/01/2026;15/02/2026;121,00\r\n"
    load(company, rows.encode(), "lista.csv", yes=True)
    report = loaded(company)
    assert "known-by-other-number" in codes(report)
    assert [one.number for one in Invoice.objects.all()] == [written]
    assert Filing.objects.get().invoice.number == written
    other = facturae(facturae_invoice(total="10.00", payable="10.00", dues="2026-02-15:10.00"), seller=OURS)
    loaded(company, other, "otra.xml")
    assert Invoice.objects.count() == 2


def test_a_batch_is_one_file_under_each_of_its_invoices():
    company = a_company()
    loaded(company, facturae(*(facturae_invoice(number=str(number)) for number in range(3)), seller=OURS))
    assert (Document.objects.count(), Filing.objects.count()) == (1, 3)


def test_a_corrective_invoice_remembers_what_it_corrects_and_a_list_does_not_forget_it():
    company = a_company()
    header = "<Corrective><InvoiceNumber>7</InvoiceNumber><InvoiceSeriesCode>A</InvoiceSeriesCode></Corrective>"
    down = facturae_invoice(number="8", header=header, total="-21.00", payable="-21.00", dues="2026-02-15:-21.00")
    loaded(company, facturae(down, seller=OURS))
    credit = Invoice.objects.get(number="A-8")
    assert (credit.is_credit_note, credit.corrects) == (True, "A-7")
    rows = "Cliente;NIF;Número;Fecha;Vencimiento;Total\r\nSol SL;B77239648;A-8;15/01/2026;15/02/2026;-22,00\r\n"
    load(company, rows.encode(), "lista.csv", yes=True)
    assert Invoice.objects.get(number="A-8").corrects == "A-7"


def test_the_same_file_twice_is_kept_once_and_a_new_kind_is_noted():
    company = a_company()
    loaded(company)
    customer = Customer.objects.get()
    given = {"company": company, "customer_id": customer.id, "file_name": "a.pdf", "actor": "ana", "at": AT}
    first = archives.add(kind="order", content=PAPER, **given)
    again = archives.add(kind="order", content=PAPER, **given)
    assert first.id == again.id
    assert archives.add(kind="contract", content=PAPER, **given).kind == "contract"
    invoice = Invoice.objects.get()
    archives.add(kind="invoice", content=PAPER, invoice_id=invoice.id, **given)
    assert Document.objects.filter(media_type="application/pdf").count() == 1
    assert [one.verb for one in Event.objects.filter(noun="document").order_by("number")] == ["add", "change", "add"]


def test_what_is_taken_out_is_noted_and_its_bytes_go_with_the_last_copy():
    company = a_company()
    loaded(company)
    customer, invoice = Customer.objects.get(), Invoice.objects.get()
    given = {"company": company, "customer_id": customer.id, "file_name": "a.pdf", "actor": "ana", "at": AT}
    one = archives.add(kind="order", content=PAPER, **given)
    two = archives.add(kind="order", content=PAPER, invoice_id=invoice.id, **given)
    place = archive_files.path_of(company.id, one.document.sha256)
    assert archives.remove(company=company, filing_id=one.id, actor="ana", at=AT)
    assert place.exists()
    assert archives.remove(company=company, filing_id=two.id, actor="ana", at=AT)
    assert not place.exists()
    assert Event.objects.filter(noun="document", verb="remove", customer=customer).count() == 2


@pytest.mark.parametrize(
    ("name", "content", "kind", "code"),
    [
        ("a.pdf", b"", "order", "document-empty"),
        ("a.html", b"<html>", "order", "document-type"),
        ("a.pdf", b"%PDF-" + b"x" * (20 * 2**20), "order", "document-too-large"),
        ("a.pdf", PAPER, "factura", "document-kind"),
    ],
)
def test_what_the_archive_does_not_take(name, content, kind, code):
    company = a_company()
    customer = Customer.objects.create(company=company, name="Sol", name_key="sol")
    with pytest.raises(Refusal) as refused:
        archives.add(
            company=company, customer_id=customer.id, kind=kind, file_name=name, content=content, actor="ana", at=AT
        )
    assert refused.value.code == code


def test_another_companys_documents_are_not_there():
    ours, theirs = a_company(), a_company("B12345674")
    loaded(ours)
    document, customer, filing = Document.objects.get(), Customer.objects.get(), Filing.objects.get()
    with pytest.raises(Document.DoesNotExist):
        archives.content_of(company=theirs, document_id=document.id)
    with pytest.raises(Customer.DoesNotExist):
        archives.add(
            company=theirs, customer_id=customer.id, kind="order", file_name="a.pdf", content=PAPER, actor="eva", at=AT
        )
    with pytest.raises(Filing.DoesNotExist):
        archives.remove(company=theirs, filing_id=filing.id, actor="eva", at=AT)


def test_lost_or_changed_bytes_are_refused():
    company = a_company()
    loaded(company)
    document = Document.objects.get()
    archive_files.path_of(company.id, document.sha256).write_bytes(b"otra cosa")
    with pytest.raises(Refusal) as refused:
        archives.content_of(company=company, document_id=document.id)
    assert refused.value.code == "document-lost"
    archive_files.put(company.id, facturae(seller=OURS))
    assert archives.content_of(company=company, document_id=document.id)[1] == facturae(seller=OURS)


def test_the_check_names_what_the_archive_lost_and_what_was_changed_in_it():
    company = a_company()
    loaded(company)
    assert list(archives.damaged(company=company)) == []
    place = archive_files.path_of(company.id, Document.objects.get().sha256)
    place.write_bytes(b"otra cosa")
    (changed,) = archives.damaged(company=company)
    assert (changed.code, changed.where) == ("document-lost", "cliente Sol SL")
    assert "factura A-1, ha cambiado" in changed.message
    place.unlink()
    assert "falta en el archivo" in next(archives.damaged(company=company)).message

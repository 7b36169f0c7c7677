"""The archive on the desk: uploaded, shown with its invoice, handed over to be saved, taken out; nobody else's."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from amistoso.models import Document, Event, Filing, Invoice
from tests.importers.einvoice_pages import facturae, facturae_invoice

PAPER = b"%PDF-1.7 albaran"


@pytest.fixture(autouse=True)
def _archive(settings, tmp_path):
    settings.ARCHIVE = tmp_path / "archive"


def send(client, customer, content=PAPER, name="albarán 1.pdf", **fields):
    given = {"kind": "delivery-note", "invoice": "", "file": SimpleUploadedFile(name, content), **fields}
    return client.post(f"/customers/{customer.id}/documents", given)


def test_a_document_is_filed_under_its_invoice_and_shown_there(world, alice):
    acme = world.customers["acme"]
    invoice = Invoice.objects.filter(customer=acme, items__open_minor__gt=0).order_by("id").first()
    assert send(alice, acme, invoice=invoice.number.lower()).status_code == 302
    filing = Filing.objects.get()
    assert (filing.invoice_id, filing.kind) == (invoice.id, "delivery-note")
    assert filing.document.media_type == "application/pdf"
    page = alice.get(f"/customers/{acme.id}").content.decode()
    assert page.count(f'href="/documents/{filing.document_id}"') == 2
    assert "Albarán firmado" in page
    assert "Documento archivado" in page


def test_it_is_handed_over_to_be_saved_and_never_shown(world, alice):
    send(alice, world.customers["acme"], b"<?xml version='1.0'?><f/>", "f.xml")
    answer = alice.get(f"/documents/{Document.objects.get().id}")
    assert answer.content == b"<?xml version='1.0'?><f/>"
    assert answer["Content-Disposition"].startswith("attachment")
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in answer["Content-Security-Policy"]
    send(alice, world.customers["acme"], PAPER, "albarán ñ.pdf")
    named = alice.get(f"/documents/{Document.objects.get(media_type='application/pdf').id}")["Content-Disposition"]
    assert named == "attachment; filename*=utf-8''albar%C3%A1n%20%C3%B1.pdf"


@pytest.mark.parametrize(
    ("content", "name"),
    [(b"<html><script>", "a.html"), (b"<svg onload='x'/>", "a.svg"), (b"MZ", "a.pdf"), (b"", "a.pdf")],
)
def test_what_could_run_is_not_taken(world, alice, content, name):
    answer = send(alice, world.customers["acme"], content, name)
    assert answer.status_code == 422
    assert not Document.objects.exists()


def test_a_wrong_invoice_is_said_beside_its_field(world, alice):
    answer = send(alice, world.customers["acme"], invoice="NO-1")
    assert answer.status_code == 422
    assert "no tiene ninguna factura «NO-1»" in answer.content.decode()


def test_a_reader_downloads_and_changes_nothing(world, alice, bob):
    send(alice, world.customers["acme"])
    assert bob.get(f"/documents/{Document.objects.get().id}").status_code == 200
    assert send(bob, world.customers["acme"]).status_code == 403
    assert bob.post(f"/filings/{Filing.objects.get().id}/remove").status_code == 403
    assert "Añadir un documento" not in bob.get(f"/customers/{world.customers['acme'].id}").content.decode()


def test_a_stranger_finds_nothing(world, alice, charlie):
    send(alice, world.customers["acme"])
    assert charlie.get(f"/documents/{Document.objects.get().id}").status_code == 404
    assert charlie.post(f"/filings/{Filing.objects.get().id}/remove").status_code == 404
    assert send(charlie, world.customers["acme"]).status_code == 404
    assert Filing.objects.count() == 1


def test_taking_it_out_is_noted(world, alice, django_capture_on_commit_callbacks):
    send(alice, world.customers["acme"])
    filing = Filing.objects.get()
    alice.post(f"/filings/{filing.id}/remove")
    assert not Document.objects.exists()
    assert Event.objects.get(noun="document", verb="remove").actor == "alice"
    assert "Documento quitado del archivo" in alice.get(f"/customers/{filing.customer_id}").content.decode()


def test_a_lost_document_is_said_so(world, alice, settings):
    send(alice, world.customers["acme"])
    for file in settings.ARCHIVE.rglob("*"):
        if file.is_file():
            file.unlink()
    answer = alice.get(f"/documents/{Document.objects.get().id}", follow=True)
    assert "falta en el archivo" in answer.content.decode()


def test_an_e_invoice_is_shown_before_it_is_loaded_and_kept_after(world, alice):
    header = "<Corrective><InvoiceNumber>7</InvoiceNumber></Corrective>"
    credit = facturae_invoice("9", "W", header=header, total="-50.00", payable="-50.00", dues="2026-02-15:-50.00")
    content = facturae(facturae_invoice("8", "W"), credit, seller="ES-B12345674")
    upload = alice.post("/files/uploads", {"files": [SimpleUploadedFile("factura.xsig", content)]})
    preview = alice.get(upload["Location"]).content.decode()
    assert "Sol SL" in preview
    alice.post(f"{upload['Location']}/loads", {})
    invoice = Invoice.objects.get(number="W-8")
    page = alice.get(f"/customers/{invoice.customer_id}").content.decode()
    assert "factura.xsig" in page
    assert "corrige 7" in page
    assert page.count(f'href="/documents/{Document.objects.get().id}"') == 4

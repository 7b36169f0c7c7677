"""What the protocol attaches goes with the message, and a message never leaves without a document that was lost."""

import email
import email.policy

import pytest

from amistoso.actions import archive_files, archives
from amistoso.models import Document, Filing, Message
from amistoso.queries.protocols import ready_made_text
from tests.correspondence import NOW, make_customer, make_item, only_message, prepared, send

pytestmark = pytest.mark.django_db(transaction=True)
ATTACHING = ready_made_text().replace("[steps.polite-reminder]\n", '[steps.polite-reminder]\nattach = ["invoice"]\n', 1)


@pytest.fixture(autouse=True)
def _archive(settings, tmp_path, company):
    settings.ARCHIVE = tmp_path / "archive"
    company.protocol_text = ATTACHING
    company.save()


def filed(customer, item, content=b"%PDF-1.7 factura", name="Factura ñ 1.pdf", kind="invoice"):
    return archives.add(
        company=customer.company, customer_id=customer.id, invoice_id=item.invoice_id, kind=kind, file_name=name,
        content=content, actor="ana", at=NOW,
    )  # fmt: skip


def written(company, customer, item) -> Message:
    return prepared(company, customer, item)


def parts_of(outbox):
    (file,) = outbox.glob("*.eml")
    mail = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
    return mail, list(mail.iter_attachments())


def test_the_invoice_goes_with_the_reminder(company, customer, outbox):
    item = make_item(customer)
    filed(customer, item)
    filed(customer, item, b"%PDF-1.7 pedido", "pedido.pdf", "order")
    assert [name for _, name in written(company, customer, item).attachments] == ["Factura ñ 1.pdf"]
    assert send(company).sent == 1
    mail, (attached,) = parts_of(outbox)
    assert (attached.get_filename(), attached.get_content_type()) == ("Factura ñ 1.pdf", "application/pdf")
    assert attached.get_content() == b"%PDF-1.7 factura"
    assert mail.get_body(("plain",)).get_content().strip()
    assert mail.get_body(("html",)) is not None


def test_nothing_goes_with_it_where_the_protocol_does_not_say_so(company, customer, outbox):
    company.protocol_text = ""
    company.save()
    item = make_item(customer)
    filed(customer, item)
    assert written(company, customer, item).attachments is None


def test_what_was_taken_out_since_does_not_leave(company, customer, outbox):
    item = make_item(customer)
    filing = filed(customer, item)
    written(company, customer, item)
    archives.remove(company=company, filing_id=filing.id, actor="ana", at=NOW)
    assert send(company).sent == 1
    assert parts_of(outbox)[1] == []


def test_a_message_waits_for_a_lost_document(company, customer, outbox):
    item = make_item(customer)
    filing = filed(customer, item)
    written(company, customer, item)
    archive_files.drop(company.id, filing.document.sha256)
    assert send(company).waiting == 1
    message = only_message(customer)
    assert (message.state, "falta en el archivo" in message.error) == ("approved", True)
    archive_files.put(company.id, b"%PDF-1.7 factura")
    assert send(company).sent == 1


def test_a_file_that_is_also_another_customers_never_goes(company, customer, outbox):
    other = make_customer(company, "Otra, S.L.")
    item, theirs = make_item(customer), make_item(other, "F-2")
    filed(customer, item)
    filed(other, theirs)
    assert (Document.objects.count(), Filing.objects.count()) == (1, 2)
    assert written(company, customer, item).attachments is None


def test_what_does_not_fit_into_the_mail_is_told_on_the_message(company, customer, monkeypatch):
    item = make_item(customer)
    filed(customer, item)
    monkeypatch.setattr("amistoso.core.papers.MAX_ATTACHED_BYTES", 4)
    message = written(company, customer, item)
    assert message.attachments is None
    assert [name for _, name in message.left_out] == ["Factura ñ 1.pdf"]


def test_more_than_a_server_takes_is_refused_before_anything_is_claimed(company, customer, outbox):
    """Whoever put so much on it: the message goes back to a person, and nobody was contacted."""
    item = make_item(customer)
    filed(customer, item)
    message = written(company, customer, item)
    large = [filed(customer, item, b"%PDF-1.7 " + bytes([n]) * 4_000_000, f"grande {n}.pdf", "order") for n in (65, 66)]
    Message.objects.filter(id=message.id).update(attachments=[[one.document_id, "grande.pdf"] for one in large])
    summary = send(company)
    assert (summary.sent, summary.returned) == (0, 1)
    message.refresh_from_db()
    assert (message.state, message.attempts, message.contact_on) == ("draft", 0, None)
    assert "Los adjuntos ocupan 8 MB y caben 7 MB" in message.error
    assert not list(outbox.glob("*.eml"))

"""How to pay, in the mail and on its page: our reference, and a code that a telephone reads."""

import base64
import re
from email import message_from_bytes, policy

import pytest
import zxingcpp

from amistoso.core import creditor_references as own
from amistoso.models import Company, Invoice, Item
from tests.pixels import read_png
from tests.portal.conftest import mail_in

pytestmark = pytest.mark.django_db


def code_on(page: str) -> str:
    found = re.search(r'src="data:image/png;base64,([^"]+)"', page)
    if found is None:
        return ""
    (read,) = zxingcpp.read_barcodes(read_png(base64.b64decode(found[1])))
    return read.text


def test_the_page_asks_for_what_the_mail_asks_for(client, address, company, customer):
    page = client.get(address).content.decode()
    said = code_on(page).split("\n")
    assert said[7] == "EUR3500.00"
    assert said[9] == own.of_customer(company.id, customer.id)
    assert own.grouped(said[9]) in page


def test_the_page_asks_for_no_more_than_is_open_by_now(client, address, company):
    paid = Item.objects.get(number="F-1")
    Item.objects.filter(id=paid.id).update(open_minor=0)
    said = code_on(client.get(address).content.decode()).split("\n")
    assert said[7] == "EUR2500.00"
    assert said[9] == own.of_invoice(company.id, Invoice.objects.get(number="F-2").id)


def test_without_an_account_there_is_no_code(client, address):
    Company.objects.update(iban="")
    assert code_on(client.get(address).content.decode()) == ""


def test_the_mail_carries_the_code_inside_and_says_it_all_without_it(sent, settings, customer, company):
    mail = mail_in(settings.OUTBOX)
    pictures = [part for part in mail.walk() if part.get_content_type() == "image/png"]
    assert len(pictures) == 1
    html = mail.get_body(("html",)).get_content()
    assert f"cid:{pictures[0]['Content-ID'].strip('<>')}" in html
    assert 'alt="Código QR con los datos de la transferencia de 3.500,00' in html
    (read,) = zxingcpp.read_barcodes(read_png(pictures[0].get_content()))
    assert read.text == sent.payment_qr
    assert pictures[0]["Content-Disposition"].startswith("inline")
    related = next(part for part in mail.walk() if part.get_content_type() == "multipart/related")
    assert [part.get_content_type() for part in related.iter_parts()] == ["text/html", "image/png"]
    assert list(mail.iter_attachments()) == []
    text = mail.get_body(("plain",)).get_content()
    reference = own.grouped(own.of_customer(company.id, customer.id))
    for said in (text, re.sub(r"<[^>]+>", " ", html)):
        assert reference in said
        assert "ES" in said
        assert "3.500,00" in said


def test_the_mail_is_read_the_same_after_a_server_has_carried_it(sent, settings):
    (file,) = settings.OUTBOX.glob("*.eml")
    carried = message_from_bytes(file.read_bytes().replace(b"\r\n", b"\n"), policy=policy.default)
    assert [part.get_content_type() for part in carried.walk()] == [
        "multipart/alternative", "text/plain", "multipart/related", "text/html", "image/png",
    ]  # fmt: skip

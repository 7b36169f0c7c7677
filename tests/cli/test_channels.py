"""channels, mailbox, posted, arrived and a contact's wish, as they are typed."""

import json

import pytest

from amistoso.models import Company, Contact, Customer, Message
from tests import dovecot
from tests.world import NOW, TODAY

KEY = "clave-9f2-secreta"


@pytest.fixture
def one(ready, settings):
    settings.EMAIL_URL, settings.SMS_URL, settings.WHATSAPP_URL, settings.MAILBOX_URL = "outbox:", "", "", ""
    company = Company.objects.get()
    return Customer.objects.create(company=company, name="Frutas Pérez", name_key="FRUTAS PEREZ", tax_id="B83376731")


def test_channels_says_what_there_is_and_never_a_key(ready, one, settings):
    settings.BASE_URL, settings.SMS_URL = "https://mesa.example", "twilio://AC1?from=%2B34911000000"
    settings.CHANNEL_KEYS, settings.CHANNEL_SECRETS = {"sms": KEY}, {"sms": KEY}
    said = ready("channels")
    assert said.code == 0
    assert "✓ sms: twilio" in said.out
    assert "– whatsapp: Falta AMISTOSO_WHATSAPP_URL." in said.out
    assert "buzón de devoluciones: falta AMISTOSO_MAILBOX_URL" in said.out
    told = [json.loads(line) for line in ready("channels", "--json").out.splitlines()]
    assert [line["channel"] for line in told] == ["email", "sms", "whatsapp", "mailbox"]
    assert KEY not in said.out + ready("channels", "--json").out


def test_the_texts_to_register_are_printed(ready, one):
    told = [json.loads(line) for line in ready("channels", "--whatsapp-texts", "--json").out.splitlines()]
    assert len(told) == 20
    assert {line["language"] for line in told} == {"es", "en"}
    assert "amistoso_polite_reminder_one (es)" in ready("channels", "--whatsapp-texts").out


def test_a_set_up_that_is_wrong_is_told_by_check(ready, one, settings):
    settings.SMS_URL = "twilio://AC1?from=%2B34911000000"
    settings.CHANNEL_KEYS = {}
    codes = [json.loads(line)["code"] for line in ready("check", "--json").out.splitlines()]
    assert "channel-set-up-wrong" in codes


def test_a_contact_says_how_it_prefers_to_be_written_to(ready, one):
    assert ready("contact", "B83376731", "--phone", "600 100 200", "--channels", "whatsapp, email").code == 0
    assert Contact.objects.get().channels == "whatsapp,email"
    wrong = ready("contact", "B83376731", "--phone", "600 100 201", "--channels", "fax")
    assert wrong.code == 1
    assert "«fax» no es un canal" in wrong.err


def test_a_mailbox_that_is_not_there_is_told(ready, one, settings):
    assert ready("mailbox").code == 2
    settings.MAILBOX_URL = f"imap://ana:{KEY}@127.0.0.1:1/INBOX?tls=none"
    said = ready("mailbox")
    assert said.code == 1
    assert "AMISTOSO_MAILBOX_URL" in said.err
    assert KEY not in said.err


def test_a_mailbox_is_read(ready, one, settings):
    with dovecot.running() as post:
        post.drop(b"Subject: hola\r\n\r\nhola\r\n")
        settings.MAILBOX_URL = post.url
        summary = json.loads(ready("mailbox", "--json").out)["summary"]
        assert (summary["read"], summary["left"], summary["down"]) == (1, 0, [])
        assert summary["whose"] == 1, "nobody knows from whom it is, and a person will say"


def test_a_registered_letter_is_posted_and_arrives(ready, one, tmp_path, settings):
    settings.ARCHIVE = tmp_path / "archive"
    message = Message.objects.create(
        company=one.company, customer=one, channel="registered", step="formal-request", stage="formal", state="draft",
        key="k", made_on=TODAY, made_at=NOW,
    )  # fmt: skip
    scan = tmp_path / "acuse.pdf"
    scan.write_bytes(b"%PDF-1.7 acuse")
    on = ("--as-of", "2026-11-25")
    posted = ready("posted", message.id, "--number", "CD1ES", "--on", "2026-11-24", "--json", *on)
    assert json.loads(posted.out) == {"message": message.id, "state": "sent"}
    assert ready("arrived", message.id, "--on", "2026-11-23", *on).code == 1
    assert ready("arrived", message.id, "--receipt", tmp_path / "nada.pdf", *on).code == 2
    assert ready("arrived", message.id, "--receipt", scan, *on).code == 0
    message.refresh_from_db()
    assert (message.state, message.receipt.name) == ("delivered", "acuse.pdf")
    assert ready("arrived", message.id, "--came-back", "Rehusado", *on).code == 0
    assert ready("posted", 999_999, "--number", "x", *on).code == 1

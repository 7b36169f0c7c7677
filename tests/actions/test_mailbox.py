"""A real IMAP server (Debian's dovecot): delivery reports are taken once, and the mailbox is left as it was."""

from datetime import timedelta

import pytest

from amistoso.actions import mailbox, runs
from amistoso.actions.refusals import Refusal
from amistoso.models import Contact, Customer, Event, MailboxPlace, Message, Report
from tests import bounce_mails, dovecot, world
from tests.bounce_mails import report
from tests.world import NOW, TODAY

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def server():
    with dovecot.running() as post:
        yield post


@pytest.fixture
def post(server, settings, tmp_path):
    for part in ("new", "cur"):
        for one in (server.folder / part).iterdir():
            one.unlink()
    settings.MAILBOX_URL, settings.EMAIL_URL, settings.OUTBOX = server.url, "outbox:", tmp_path
    settings.SMS_URL = settings.WHATSAPP_URL = ""
    return server


@pytest.fixture
def sent(post):
    """A reminder that left, as far as anybody knew."""
    company = world.company()
    world.bank_account(company)
    customer = world.customer(company, "Frutas Pérez, S.L.", tier="standard")
    world.invoice(customer, "F-1", 100000, due=TODAY - timedelta(days=10))
    runs.run_day(company=company, today=TODAY, at=NOW)
    return Message.objects.get(direction="out")


def read():
    return mailbox.read_mailbox(at=NOW)


def state(message):
    message.refresh_from_db()
    return message.state


def test_a_bounce_takes_the_step_back_and_asks_for_a_good_contact(post, sent):
    assert Customer.objects.get().ladder_step == "polite-reminder"
    post.drop(report(message_id=sent.message_id))
    before = post.lying()
    assert (read().read, state(sent)) == (1, "bounced")
    customer, contact = Customer.objects.get(), Contact.objects.get()
    assert (customer.ladder_step, customer.next_look_on, contact.bounced_on) == ("", TODAY, TODAY)
    assert post.lying() == before, "nothing is moved, marked or deleted"


def test_a_mail_is_taken_once_whatever_happens_to_the_numbers(post, sent):
    post.drop(report(message_id=sent.message_id))
    assert read().taken == 1
    assert read().read == 0
    Contact.objects.update(bounced_on=None)
    place = MailboxPlace.objects.get()
    MailboxPlace.objects.update(validity=place.validity + 1)  # as after a server lost its index
    assert read().read == 1
    MailboxPlace.objects.all().delete()
    post.drop(report(message_id=sent.message_id, headers_only=True))  # another server on the way tells it too
    assert read().read == 2
    assert Report.objects.count() == 1
    assert Event.objects.filter(verb="bounce").count() == 1
    assert Contact.objects.get().bounced_on is None, "what a person has put right stays right"


def test_a_delay_is_only_noted(post, sent):
    post.drop(report(message_id=sent.message_id, action="delayed", status="4.4.1"))
    Message.objects.update(state="sent")
    assert read().taken == 1
    assert state(sent) == "sent"
    assert sent.error.startswith("Todavía de camino")
    assert Contact.objects.get().bounced_on is None
    assert Customer.objects.get().ladder_step == "polite-reminder"


def test_a_full_mailbox_is_no_wrong_address(post, sent):
    post.drop(report(message_id=sent.message_id, status="5.2.2", diagnostic="smtp; 552 5.2.2 mailbox full"))
    read()
    assert state(sent) == "bounced"
    assert Contact.objects.get().bounced_on is None


def test_of_two_addresses_one_came_back_and_the_other_has_it(post, sent):
    customer = Customer.objects.get()
    Contact.objects.create(company=sent.company, customer=customer, email="dos@cliente.example")
    Message.objects.update(to=["pagos@cliente.example", "dos@cliente.example"])
    post.drop(report(message_id=sent.message_id))
    read()
    assert state(sent) == "delivered"
    assert Contact.objects.get(email="pagos@cliente.example").bounced_on == TODAY
    assert Contact.objects.get(email="dos@cliente.example").bounced_on is None
    post.drop(report(message_id=sent.message_id, recipient="rfc822; dos@cliente.example"))
    read()
    assert state(sent) == "bounced"


def test_letters_of_people_and_strangers_change_nothing_and_stay(post, sent):
    for mail in (
        bounce_mails.absence(sent.message_id),
        bounce_mails.reply(sent.message_id),
        report(),
        b"\xff\x00nothing",
    ):
        post.drop(mail)
    before = post.lying()
    summary = read()
    assert (summary.read, summary.reports, state(sent)) == (4, 1, "delivered"), "one is a report about another's mail"
    assert post.lying() == before


def test_a_huge_mail_is_read_at_its_beginning(post, sent):
    post.drop(report(message_id=sent.message_id) + b"x" * 3_000_000)
    post.drop(report(message_id=sent.message_id, action="delayed", status="4.4.1"))
    assert read().read == 2
    assert state(sent) == "bounced"


def test_a_mailbox_is_read_in_batches_and_goes_on_where_it_was(post, sent, monkeypatch):
    monkeypatch.setattr(mailbox, "MAX_MAILS", 3)
    monkeypatch.setattr(mailbox.mailbox, "BATCH", 2)
    for _ in range(4):
        post.drop(b"Subject: hola\r\n\r\nhola\r\n")
    post.drop(report(message_id=sent.message_id))
    first = read()
    assert (first.read, first.left) == (3, 2)
    assert read().read == 2
    assert state(sent) == "bounced"


def test_a_second_reader_sees_the_same_mails(post, sent, monkeypatch):
    seen = []
    reports, replies = mailbox.READERS
    monkeypatch.setattr(mailbox, "READERS", (reports, lambda found, at: seen.append(found.uid) or "seen", replies))
    post.drop(bounce_mails.reply(sent.message_id))
    post.drop(report(message_id=sent.message_id))
    assert read().taken == 2
    assert len(seen) == 1, "a report is no reply"


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("", "se espera imaps://"), ("imaps://servidor/INBOX", "se espera"), ("http://ana:x@b", "se espera"),
        ("imaps://ana:hunter2@b:99999999", "se espera"), ("imap://ana:hunter2@mail.example?tls=none", "tls=none"),
        ("imaps://ana:hunter2%0d%0aX@b.example", "ASCII"),
    ],
)  # fmt: skip
def test_a_wrong_setting_says_what_is_expected_and_keeps_the_password(post, settings, url, says):
    settings.MAILBOX_URL = url
    with pytest.raises(Refusal) as why:
        read()
    assert says in str(why.value)
    assert "hunter2" not in str(why.value)


@pytest.mark.parametrize("change", [("clave-larga", "otra"), ("/INBOX", "/Nada"), (":", ":")])
def test_a_mailbox_that_cannot_be_opened_says_so(post, settings, change):
    settings.MAILBOX_URL = post.url.replace(*change)
    if change == (":", ":"):
        settings.MAILBOX_URL = "imap://ana:x@127.0.0.1:1/INBOX?tls=none"
    with pytest.raises(Refusal) as why:
        read()
    assert "AMISTOSO_MAILBOX_URL" in str(why.value)
    assert dovecot.PASSWORD not in str(why.value)

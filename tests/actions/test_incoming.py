"""Mail that comes in: once, to the one customer it is from; what may be two's or nobody's waits; nothing is lost."""

from datetime import timedelta

import pytest

from amistoso.actions import incoming, mailbox, outcomes, runs
from amistoso.actions.refusals import Refusal
from amistoso.models import (
    Contact,
    Customer,
    Document,
    Event,
    Filing,
    Hold,
    MailState,
    Message,
    ReceivedMail,
    Suggestion,
)
from amistoso.queries import replies as asked
from tests import bounce_mails, dovecot, reply_mails, world
from tests.reply_mails import HOSTILE, PDF
from tests.world import NOW, TODAY

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def servers():
    with dovecot.running() as one, dovecot.running() as other:
        yield one, other


@pytest.fixture
def boxes(servers, settings, tmp_path):
    for post in servers:
        for part in ("new", "cur"):
            for one in (post.folder / part).iterdir():
                one.unlink()
    settings.MAILBOX_URL = " ".join(post.url for post in servers)
    settings.EMAIL_URL, settings.OUTBOX, settings.ARCHIVE = "outbox:", tmp_path, tmp_path / "archive"
    settings.SMS_URL = settings.WHATSAPP_URL = ""
    return servers


@pytest.fixture
def archive(settings, tmp_path):
    settings.ARCHIVE = tmp_path / "archive"
    settings.EMAIL_URL, settings.OUTBOX = "outbox:", tmp_path


@pytest.fixture
def company(archive):
    made = world.company()
    world.bank_account(made)
    return made


@pytest.fixture
def customer(company):
    made = world.customer(company, "Frutas Pérez, S.L.", tier="standard")
    world.invoice(made, "F-1", 100_000, due=TODAY - timedelta(days=10))
    return made


@pytest.fixture
def sent(company, customer):
    """A reminder that left and arrived."""
    runs.run_day(company=company, today=TODAY, at=NOW)
    return Message.objects.get(direction="out")


def take(content, **how):
    return incoming.take(content=content, at=NOW, **how)


def test_a_real_mailbox_is_read_and_the_ladder_waits(boxes, sent, company):
    boxes[0].drop(reply_mails.reply(answers=sent.message_id, files=[("justificante.pdf", PDF)]))
    before = boxes[0].lying()
    summary = mailbox.read_mailbox(at=NOW)
    assert (summary.read, summary.replies, summary.taken) == (1, 1, 1)
    assert boxes[0].lying() == before
    reply = Message.objects.get(direction="in")
    assert (reply.customer_id, reply.sender_email, reply.in_reply_to) == (
        sent.customer_id, "pagos@cliente.example", sent.message_id,
    )  # fmt: skip
    later = TODAY + timedelta(days=30)
    runs.run_day(company=company, today=later, at=NOW + timedelta(days=30))
    assert Message.objects.filter(direction="out").count() == 1, "silence until somebody has dealt with it"
    filing = Filing.objects.get(customer=sent.customer, kind="received")
    assert filing.document.name == "justificante.pdf"
    assert Suggestion.objects.get(message=reply).kinds == ["promises-date"]


def test_a_mail_to_two_mailboxes_is_one_reply(boxes, sent):
    content = reply_mails.reply(answers=sent.message_id)
    boxes[0].drop(b"Received: from a\r\n" + content)
    boxes[1].drop(b"Received: from b\r\nDelivered-To: otra@robles.example\r\n" + content)
    summary = mailbox.read_mailbox(at=NOW)
    assert (summary.read, summary.replies, summary.known) == (2, 1, 1)
    boxes[0].forget_numbers()
    assert mailbox.read_mailbox(at=NOW).replies == 0
    assert Message.objects.filter(direction="in").count() == 1


def test_a_mailbox_that_is_down_keeps_no_other_waiting(boxes, sent, settings):
    settings.MAILBOX_URL = f"imap://ana:x@127.0.0.1:1/INBOX?tls=none {boxes[1].url}"
    boxes[1].drop(reply_mails.reply(answers=sent.message_id))
    summary = mailbox.read_mailbox(at=NOW)
    assert summary.replies == 1
    assert len(summary.down) == 1
    assert dovecot.PASSWORD not in summary.down[0]


def test_hostile_mail_in_a_real_mailbox_stops_nothing(boxes, sent):
    for content in HOSTILE.values():
        boxes[0].drop(content)
    boxes[0].drop(reply_mails.reply(answers=sent.message_id))
    boxes[0].drop(bounce_mails.report(message_id=sent.message_id))
    summary = mailbox.read_mailbox(at=NOW)
    assert (summary.read, summary.replies, summary.reports) == (len(HOSTILE) + 2, 1, 1)
    assert summary.whose + summary.ignored + summary.known == len(HOSTILE)


def test_what_breaks_a_reader_waits_for_a_person(boxes, sent, monkeypatch):
    def breaks(found, at):
        raise RuntimeError("boom")

    monkeypatch.setattr(mailbox, "READERS", (mailbox.READERS[0], breaks))
    boxes[0].drop(reply_mails.reply(answers=sent.message_id))
    assert mailbox.read_mailbox(at=NOW).whose == 1
    kept = ReceivedMail.objects.get()
    assert (kept.state, kept.why, kept.company) == ("whose", "unreadable", sent.company)
    monkeypatch.undo()
    incoming.assign(
        company=sent.company, mail_id=kept.id, customer_id=sent.customer_id, actor="alice", today=TODAY, at=NOW
    )
    assert "El viernes" in Message.objects.get(direction="in").text


def test_who_writes_without_a_thread_is_known_by_the_address(customer):
    arrived = take(reply_mails.reply(sender="PAGOS@cliente.example"))
    assert (arrived.state, arrived.why) == ("placed", "sender")
    assert arrived.message.customer_id == customer.id
    assert take(reply_mails.reply(sender="PAGOS@cliente.example")).state == "known"


def test_an_answer_from_another_address_goes_by_its_thread(sent):
    arrived = take(reply_mails.reply(sender="gestor@asesores.example", answers=sent.message_id))
    assert arrived.message.customer_id == sent.customer_id


def test_an_address_of_two_customers_waits_for_a_person(company, customer):
    other = world.customer(company, "Frutas Gómez, S.L.")
    arrived = take(reply_mails.reply(files=[("justificante.pdf", PDF)]))
    assert (arrived.state, arrived.why) == ("whose", "sender-of-several")
    kept = ReceivedMail.objects.get()
    assert kept.candidates == [customer.id, other.id]
    assert Message.objects.count() == 0
    reply = incoming.assign(company=company, mail_id=kept.id, customer_id=other.id, actor="alice", today=TODAY, at=NOW)
    assert reply.customer_id == other.id
    assert Filing.objects.get(customer=other).document.name == "justificante.pdf"
    with pytest.raises(Refusal, match="ya está"):
        incoming.assign(company=company, mail_id=kept.id, customer_id=customer.id, actor="a", today=TODAY, at=NOW)


def test_a_stranger_waits_with_the_customers_it_may_be_of(company, customer):
    take(reply_mails.reply("Le escribo por la factura F-1.", sender="luis@cliente.example"))
    kept = ReceivedMail.objects.get()
    assert (kept.state, kept.why, kept.candidates) == ("whose", "sender-unknown", [customer.id])
    assert incoming.ignore(company=company, mail_id=kept.id, actor="alice", today=TODAY, at=NOW)
    assert ReceivedMail.objects.get().state == MailState.IGNORED
    incoming.assign(
        company=company, mail_id=kept.id, customer_id=customer.id, actor="alice", today=TODAY, at=NOW
    )  # even then it can be placed
    assert Message.objects.get().text.startswith("Le escribo")


@pytest.mark.parametrize(
    ("headers", "text", "why"),
    [
        ([("X-Spam-Flag", "YES")], "Gane dinero", "spam"),
        ([("List-Unsubscribe", "<https://x.example>")], "Ofertas de noviembre", "bulk"),
        ([("Auto-Submitted", "auto-replied")], "Hemos recibido su correo y le daremos curso.", "automatic"),
    ],
)  # fmt: skip
def test_what_is_no_reply_is_kept_apart_with_the_reason(customer, headers, text, why):
    arrived = take(reply_mails.reply(text, headers=headers))
    assert (arrived.state, arrived.why) == ("ignored", why)
    assert ReceivedMail.objects.get().text.strip() == text
    assert Message.objects.count() == 0


def test_our_own_mail_is_no_reply(sent):
    copy = reply_mails.reply(sender="administracion@robles.example", own_id=sent.message_id)
    assert take(copy).why == "own-mail"
    assert take(reply_mails.reply(sender="Administracion@Robles.example", own_id="<z@z>")).why == "own-mail"


def test_what_one_of_us_forwards_is_placed_by_a_person(sent):
    forwarded = "Os reenvío esto.\n\nDe: Marta <pagos@cliente.example>\nPagamos el viernes."
    arrived = take(reply_mails.reply(forwarded, sender="administracion@robles.example", subject="RV: factura F-1"))
    assert (arrived.state, arrived.why) == ("whose", "forwarded")
    assert ReceivedMail.objects.get().candidates == [sent.customer_id]


def absence(text, *, sent, own_id="<oof@cliente.example>"):
    return take(
        reply_mails.reply(
            text, answers=sent.message_id, subject="Respuesta automática: Factura F-1", own_id=own_id,
            headers=[("Auto-Submitted", "auto-replied")],
        )
    )  # fmt: skip


def test_an_absence_moves_the_date_and_asks_nobody(sent, company):
    arrived = absence("Estaré fuera de la oficina hasta el 2 de diciembre. Urgencias: ana@cliente.example", sent=sent)
    assert arrived.is_absence
    reply, hold = Message.objects.get(direction="in"), Hold.objects.get()
    assert reply.handled_at == NOW
    assert (hold.until_on.isoformat(), hold.made_by) == ("2026-12-03", "amistoso")
    assert "Marta Prieto" in hold.reason
    beside = asked.beside(company=company, message=reply, bank_until_on=TODAY)
    assert [one.email for one in beside.named] == ["ana@cliente.example"]
    assert Event.objects.filter(verb="hold").count() == 1
    absence("Estaré fuera de la oficina hasta el 2 de diciembre.", sent=sent, own_id="<again@cliente.example>")
    assert Hold.objects.count() == 1, "told twice, it is one absence"


def test_an_absence_without_end_is_bounded(sent):
    absence("Estoy de vacaciones hasta el 30 de junio de 2027.", sent=sent)
    assert Hold.objects.get().until_on == TODAY + timedelta(days=21)
    Hold.objects.update(made_at=NOW - timedelta(days=20))
    absence("Estoy de vacaciones hasta el 30 de junio de 2027. Gracias.", sent=sent, own_id="<b@c.example>")
    assert Message.objects.filter(direction="in", handled_at=None).count() == 1, "now a person looks for somebody else"


def test_a_person_who_says_that_they_are_away_is_answered(sent):
    take(reply_mails.reply("Estoy de vacaciones, vuelvo el lunes.", answers=sent.message_id))
    assert Message.objects.get(direction="in").handled_at is None
    assert not Hold.objects.exists()


def test_two_companies_never_see_each_others_mail(company, customer, sent):
    other = world.company("Papelería Aurora, S.L.", "B66123459", "Aurora")
    theirs = world.customer(other, "Cliente de Aurora", email="solo@aurora-cliente.example")
    # A mailbox of the other company: the thread is ours all the same.
    assert take(reply_mails.reply(answers=sent.message_id), company=other).message.company_id == company.id
    # To nobody in particular, from nobody known: shown to no desk.
    lost = take(reply_mails.reply("hola", sender="x@y.example", to="", own_id="<l@y>"))
    assert (lost.state, lost.why) == ("whose", "whose-company")
    kept = ReceivedMail.objects.get(their_id="<l@y>")
    assert kept.company is None
    assert [one.id for one in asked.of_nobody()] == [kept.id]
    with pytest.raises(ReceivedMail.DoesNotExist):
        incoming.assign(company=company, mail_id=kept.id, customer_id=customer.id, actor="a", today=TODAY, at=NOW)
    incoming.claim(company=other, mail_id=kept.id, actor="root", at=NOW)
    with pytest.raises(Customer.DoesNotExist):
        incoming.assign(company=other, mail_id=kept.id, customer_id=customer.id, actor="a", today=TODAY, at=NOW)
    reply = incoming.assign(company=other, mail_id=kept.id, customer_id=theirs.id, actor="a", today=TODAY, at=NOW)
    assert reply.text.strip() == "hola"


def test_an_address_known_in_two_companies_goes_by_where_it_was_sent(company, customer):
    other = world.company("Papelería Aurora, S.L.", "B66123459", "Aurora")
    theirs = world.customer(other, "La misma persona")
    to_other = take(reply_mails.reply(to="administracion@aurora.example", own_id="<1@c>"))
    assert to_other.message.customer_id == theirs.id
    to_us = take(reply_mails.reply(to="administracion@robles.example", own_id="<2@c>"))
    assert to_us.message.customer_id == customer.id
    assert take(reply_mails.reply(to="buzon@casa.example", own_id="<3@c>")).why == "whose-company"


def test_a_thread_of_two_customers_is_nobodys(company, customer, sent):
    other = world.customer(company, "Otra", email="otra@otra.example")
    item = world.invoice(other, "F-9", 5_000, due=TODAY)
    ours = world.draft(other, [item], state="sent", message_id="<" + "a" * 32 + "@robles.example>")
    both = f"{sent.message_id} {ours.message_id}"
    arrived = take(reply_mails.reply(answers=both, sender="nadie@otro.example"))
    assert (arrived.state, arrived.why) == ("whose", "thread-of-several")


def test_files_that_could_do_harm_are_named_and_not_kept(sent):
    files = [("../../etc/passwd.pdf", PDF), ("pago.exe", b"MZ\x90"), ("pagina.html", b"<html><script>x</script>")]
    take(reply_mails.reply(answers=sent.message_id, files=files))
    told = ReceivedMail.objects.get().enclosed
    assert [(one[1], one[3]) for one in told] == [
        ("passwd.pdf", ""), ("pago.exe", "document-type"), ("pagina.html", "document-type"),
    ]  # fmt: skip
    assert Document.objects.count() == 1


def test_a_header_that_would_bring_another_is_one_line(sent):
    take(reply_mails.reply(answers=sent.message_id, sender='"Ana\tBcc: todos" <pagos@cliente.example>'))
    reply = Message.objects.get(direction="in")
    assert "\n" not in reply.subject + reply.sender_name
    outcomes.handle(company=sent.company, message_id=reply.id, actor="a", at=NOW, today=TODAY, note="")


def test_a_mail_is_dated_by_itself_unless_nobody_can_have_written_it_then(sent):
    old = reply_mails.reply("Mañana pago", answers=sent.message_id).replace(b"Tue, 24 Nov 2026", b"Fri, 20 Nov 2026")
    take(old)
    assert Suggestion.objects.get().found[0][3] == "2026-11-21"
    ages_ago = reply_mails.reply("Mañana pago", answers=sent.message_id, own_id="<o@c>").replace(b"2026 09", b"1999 09")
    take(ages_ago)
    assert Suggestion.objects.latest("id").found[0][3] == "2026-11-25"


def test_a_contact_is_looked_for_by_an_index(company, customer, django_assert_max_num_queries):
    Contact.objects.create(company=company, customer=customer, email="Otra@Cliente.example", role="dispute")
    with django_assert_max_num_queries(60):
        assert take(reply_mails.reply(sender="otra@cliente.EXAMPLE")).state == "placed"

"""Mail made plain: whatever comes, nothing is raised, nothing runs, nothing takes long, and no word is lost."""

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from amistoso.channels import bounces, html_texts, incoming
from tests import reply_mails
from tests.reply_mails import HOSTILE, PDF


@pytest.mark.parametrize("name", sorted(HOSTILE))
def test_a_hostile_mail_is_read_and_breaks_nothing(name):
    began = time.process_time()
    mail = incoming.read(HOSTILE[name])
    assert time.process_time() - began < 5
    assert "\x00" not in mail.text + mail.subject + mail.sender_name + mail.message_id
    for told in (mail.subject, mail.sender_name, *(one.name for one in mail.enclosed)):
        assert "\n" not in told
        assert "\r" not in told
        assert "\u202e" not in told
    assert len(mail.text) <= incoming.MAX_TEXT
    assert len(mail.enclosed) <= incoming.MAX_ENCLOSED


@pytest.mark.parametrize("name", sorted(HOSTILE))
def test_a_hostile_mail_is_no_report_and_stops_no_reading(name):
    """A mail nested a thousand deep raised here, and kept the whole mailbox from being read."""
    began = time.process_time()
    assert bounces.read(HOSTILE[name]) == []
    assert time.process_time() - began < 5


@given(st.binary(max_size=2000))
@settings(max_examples=300, deadline=None)
@example(b"Content-Type: multipart/mixed\r\n\r\nx")
def test_any_bytes_are_a_mail(content):
    mail = incoming.read(content)
    assert incoming.fingerprint(mail) == incoming.fingerprint(incoming.read(content))


def test_who_wrote_what_and_to_what():
    mail = incoming.read(reply_mails.reply("Mañana pago.", answers="<ours@robles.example>"))
    assert (mail.sender, mail.sender_name) == ("pagos@cliente.example", "Marta Prieto")
    assert mail.answers == ("<ours@robles.example>",)
    assert mail.to == ("administracion@robles.example",)
    assert mail.text.strip() == "Mañana pago."
    assert mail.said_at is not None


def test_a_charset_that_lies_is_read_as_what_it_is():
    assert "mañana pago" in incoming.read(HOSTILE["no-charset"]).text


def test_of_two_forms_the_plain_one_is_read():
    mail = incoming.read(reply_mails.reply("Ya está pagada.", html="<b>Otra cosa</b>"))
    assert mail.text.strip() == "Ya está pagada."


def test_html_alone_becomes_plain_words_and_what_it_quotes_is_marked():
    html = (
        "<html><head><style>p{}</style><script>alert('no')</script></head><body><p>Buenos&nbsp;d&iacute;as:<br>"
        "pagamos el <b>viernes</b>.</p><blockquote>La factura venció</blockquote><img src='http://espia.example/1.gif'>"
    )
    text = incoming.read(reply_mails.reply("", html=html)).text
    assert "Buenos días:" in text
    assert "pagamos el viernes." in text
    assert "> La factura venció" in text
    assert "alert" not in text
    assert "espia" not in text
    assert "<" not in text


def test_what_gmail_quotes_is_marked_too():
    html = "<div>El viernes</div><div class='gmail_quote'><div>El martes Lucía escribió:</div><div>¿Cuándo?</div></div>"
    assert html_texts.text_of(html) == "El viernes\n> El martes Lucía escribió:\n>\n> ¿Cuándo?" or (
        "> ¿Cuándo?" in html_texts.text_of(html)
    )


def test_a_script_never_closed_hides_no_words():
    assert "pagamos el lunes" in html_texts.text_of("<p>Hola</p><style><p>pagamos el lunes</p>")


@given(st.text(max_size=500))
@settings(max_examples=200, deadline=None)
def test_any_html_is_text(html):
    assert "<script" not in html_texts.text_of(html).lower() or "<" in html


def test_files_come_with_their_names_and_within_limits():
    many = [(f"foto {n}.pdf", PDF) for n in range(incoming.MAX_ENCLOSED + 5)]
    mail = incoming.read(reply_mails.reply(files=many))
    assert len(mail.enclosed) == incoming.MAX_ENCLOSED
    assert len(mail.left_out) == 5
    assert mail.enclosed[0].name == "foto 0.pdf"


def test_files_too_large_together_are_named_and_not_kept(monkeypatch):
    monkeypatch.setattr(incoming, "MAX_ENCLOSED_BYTES", 100)
    mail = incoming.read(reply_mails.reply(files=[("a.pdf", PDF), ("b.pdf", PDF * 9)]))
    assert ([one.name for one in mail.enclosed], mail.left_out) == (["a.pdf"], ("b.pdf",))


def test_a_mail_inside_a_mail_is_a_file_and_is_not_opened():
    inner = reply_mails.reply("Secreto: <script>", subject="Dentro")
    head = b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nvea'
    mail = incoming.read(head + b"\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n" + inner + b"\r\n--b--\r\n")
    assert mail.text.strip() == "vea"
    assert [one.name for one in mail.enclosed] == ["mensaje.eml"]


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        (("Auto-Submitted", "auto-replied"), "is_automatic"), (("X-Autoreply", "yes"), "is_automatic"),
        (("Precedence", "bulk"), "is_bulk"), (("List-Id", "<x.y>"), "is_bulk"), (("X-Spam-Flag", "YES"), "is_spam"),
    ],
)  # fmt: skip
def test_what_the_headers_say_of_it(header, kind):
    assert getattr(incoming.read(reply_mails.reply(headers=[header])), kind)
    assert not getattr(incoming.read(reply_mails.reply(headers=[("Auto-Submitted", "no")])), kind)


def test_the_same_mail_by_two_ways_is_the_same():
    one, other = reply_mails.reply(), b"Received: by otro\r\nDelivered-To: dos@robles.example\r\n" + reply_mails.reply()
    assert incoming.fingerprint(incoming.read(one)) == incoming.fingerprint(incoming.read(other))
    reworded = reply_mails.reply("El lunes lo pagamos.")
    assert incoming.fingerprint(incoming.read(one)) != incoming.fingerprint(incoming.read(reworded))

"""E-mail by the HTTP APIs of Mailgun, Postmark and Brevo, on loopback: each answer and each silence."""

import base64
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from amistoso.channels import http_calls, post
from amistoso.channels.receipts import Outcome
from amistoso.core import channel_urls
from amistoso.core.mails import Attachment, Mail, Picture
from tests.scripted_http import closed_port, provider

KEY = "key-9f2secret"
MAIL = Mail(
    key="1-decision:7",
    message_id="<0123456789abcdef0123456789abcdef@robles.example>",
    from_name="Lucía Robles · Ferretería",
    from_email="administration@robles.example",
    to=("pagos@cliente.example",),
    subject="Recordatorio: factura F-1",
    text="Buenos días:\n\nLa factura F-1.\n",
    html="<p>La factura F-1.</p>",
    sent_at=datetime(2026, 11, 24, 9, 0, tzinfo=UTC),
    in_reply_to="<earlier@robles.example>",
    attachments=(Attachment("factura.pdf", "application/pdf", b"%PDF-1.7"),),
)
OK = {
    "mailgun": (200, {"id": "<0123456789abcdef0123456789abcdef@robles.example>", "message": "Queued. Thank you."}),
    "postmark": (200, {"To": "pagos@cliente.example", "SubmittedAt": "2026-11-24T09:00:00Z", "ErrorCode": 0,
                       "MessageID": "b7bc2f4a-e38e-4336-af7d-e6c392c2f817", "Message": "OK"}),
    "brevo": (201, {"messageId": "<202611240900.1@smtp-relay.mailin.fr>"}),
}  # fmt: skip
EVERY = pytest.mark.parametrize("name", list(OK))


def setup(name, url):
    more = "domain=mg.robles.example&" if name == "mailgun" else ""
    return channel_urls.read("email", f"anymail://{name}?{more}api={url}", KEY)


def sent(name, mail, *answers):
    with provider(*answers) as there, post.opened(setup(name, there.url), None) as send:
        return send(mail), there.asked


@EVERY
def test_it_takes_the_mail_and_gives_it_a_number(name):
    receipt, asked = sent(name, MAIL, OK[name])
    assert receipt.outcome is Outcome.ACCEPTED
    assert receipt.reference
    assert len(asked) == 1
    body = asked[0].body.decode("utf-8", "replace")
    for told in ("pagos@cliente.example", "F-1", "1-decision:7", "0123456789abcdef0123456789abcdef@robles.example",
                 "earlier@robles.example", "factura.pdf", "auto-generated"):  # fmt: skip
        assert told in body, told


def test_opens_and_clicks_are_not_tracked():
    _, asked = sent("postmark", MAIL, OK["postmark"])
    assert (asked[0].json["TrackOpens"], asked[0].json["TrackLinks"]) == (False, "None")
    _, asked = sent("mailgun", MAIL, OK["mailgun"])
    assert b'name="o:tracking-opens"\r\n\r\nno' in asked[0].body
    assert b'name="o:tracking-clicks"\r\n\r\nno' in asked[0].body


def test_postmark_keeps_our_message_id():
    _, asked = sent("postmark", MAIL, OK["postmark"])
    headers = {one["Name"]: one["Value"] for one in asked[0].json["Headers"]}
    assert headers["Message-ID"] == MAIL.message_id
    assert headers["X-PM-KeepID"] == "true"


ANSWERS = [
    ((400, {"message": "to parameter is not a valid address"}), Outcome.REFUSED_PERMANENTLY, False),
    ((401, {"message": "Forbidden"}), Outcome.REFUSED_FOR_NOW, True),
    ((429, {"message": "Too many"}), Outcome.REFUSED_FOR_NOW, True),
    ((503, {"message": "Busy"}), Outcome.REFUSED_FOR_NOW, True),
    ((500, {"message": "Internal"}), Outcome.UNKNOWN, False),
    ((502, "<html>Bad Gateway</html>"), Outcome.UNKNOWN, False),
    ((400, "<html>Bad Request</html>"), Outcome.UNKNOWN, False),
    ((200, "<html>captive portal</html>"), Outcome.UNKNOWN, False),
    ((200, {}), Outcome.UNKNOWN, False),
    ("drop", Outcome.UNKNOWN, False),
    ("slow", Outcome.UNKNOWN, False),
]


@EVERY
@pytest.mark.parametrize(("answer", "outcome", "is_line_down"), ANSWERS)
def test_every_answer_is_judged_and_nothing_is_said_twice(name, answer, outcome, is_line_down, monkeypatch):
    monkeypatch.setattr(http_calls, "ANSWER_TIMEOUT_S", 1)
    receipt, asked = sent(name, MAIL, answer)
    assert (receipt.outcome, receipt.is_line_down) == (outcome, is_line_down), receipt
    assert len(asked) == 1
    assert KEY not in receipt.detail


def test_postmark_says_no_in_the_body_of_a_200():
    answer = (200, {"ErrorCode": 406, "Message": "inactive recipient", "To": "pagos@cliente.example"})
    receipt, _ = sent("postmark", MAIL, answer)
    assert receipt.outcome is not Outcome.ACCEPTED
    answer = (422, {"ErrorCode": 406, "Message": "You tried to send to a recipient that has been marked as inactive.\n"
                    "Found inactive addresses: pagos@cliente.example.\n Inactive recipients are ones that "
                    "have generated a hard bounce or a spam complaint."})  # fmt: skip
    receipt, _ = sent("postmark", MAIL, answer)
    assert (receipt.outcome, receipt.refused_recipients) == (Outcome.REFUSED_PERMANENTLY, MAIL.to)
    receipt, _ = sent("postmark", MAIL, (422, {"ErrorCode": 406, "Message": "said in other words"}))
    assert receipt.outcome is Outcome.REFUSED_PERMANENTLY


@EVERY
def test_where_nobody_answers_nothing_was_said(name):
    with post.opened(setup(name, f"http://127.0.0.1:{closed_port()}"), None) as send:
        receipt = send(MAIL)
    assert (receipt.outcome, receipt.is_line_down) == (Outcome.REFUSED_FOR_NOW, True)


@EVERY
def test_no_name_or_subject_brings_a_header_of_its_own(name):
    evil = "Robles\r\nBcc: todos@otra.example"
    receipt, asked = sent(name, replace(MAIL, from_name=evil, subject=evil, in_reply_to=f"<a>\r\n{evil}"), OK[name])
    assert receipt.outcome is Outcome.ACCEPTED
    assert b"\r\nBcc:" not in asked[0].body
    assert b"\\nBcc" not in asked[0].body
    assert b"\\r" not in asked[0].body


@EVERY
def test_an_address_that_is_two_is_refused_before_anything_is_said(name):
    receipt, asked = sent(name, replace(MAIL, to=("a@b.example, c@d.example",)), OK[name])
    assert (receipt.outcome, asked) == (Outcome.REFUSED_PERMANENTLY, [])


@pytest.mark.parametrize("name", ["mailgun", "postmark"])
def test_a_picture_stands_where_the_html_shows_it(name):
    picture = Picture("qr@robles.example", "qr.png", "image/png", b"\x89PNG")
    mail = replace(MAIL, html='<img src="cid:qr@robles.example">', pictures=(picture,))
    receipt, asked = sent(name, mail, OK[name])
    assert receipt.outcome is Outcome.ACCEPTED
    body = asked[0].body.decode("utf-8", "replace")
    assert "qr@robles.example" in body.replace("cid:qr@robles.example", "", 1)


@EVERY
def test_a_reader_can_stop_it_from_their_own_program(name):
    mail = replace(MAIL, unsubscribe_url="https://mesa.example/r/abc/stop")
    _, asked = sent(name, mail, OK[name])
    body = asked[0].body.decode("utf-8", "replace")
    assert "List-Unsubscribe" in body
    assert "https://mesa.example/r/abc/stop" in body
    assert "List-Unsubscribe=One-Click" in body


@EVERY
def test_an_event_goes_as_a_file_that_calendars_know(name):
    calendar = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n"
    receipt, asked = sent(name, replace(MAIL, calendar=calendar), OK[name])
    assert receipt.outcome is Outcome.ACCEPTED
    body = asked[0].body.decode("utf-8", "replace")
    assert "invitacion.ics" in body
    assert calendar in body or base64.b64encode(calendar.encode()).decode() in body
    assert name == "brevo" or "method=REQUEST" in body  # Brevo goes by the name of the file

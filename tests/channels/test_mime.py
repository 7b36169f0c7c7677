"""A message on paper reads back as it was meant, whatever stands in it."""

import email
import email.policy
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amistoso.channels import mime
from amistoso.core import letter_html
from amistoso.core.mails import Mail

MAIL = Mail(
    key="1-decision:7",
    message_id="<abc@maderas.example>",
    from_name="Marta Ruiz · Maderas del Segura, S.L.",
    from_email="marta@maderas.example",
    to=("pagos@frutas.example", "laura@frutas.example"),
    subject="Recordatorio: factura F-2026/118 — ¿todo bien?",
    text="Buenos días, Laura:\n\nTotal: 1.234,56 €\n.\n.punto\n" + "palabra " * 60 + "\n",
    html="<p>Buenos días, <strong>Laura</strong></p>\n",
    sent_at=datetime(2026, 11, 24, 9, 0, tzinfo=UTC),
    in_reply_to="<antes@maderas.example>",
)


def read(mail: Mail):
    return email.message_from_bytes(mime.build(mail), policy=email.policy.default)


def test_every_header_reads_back():
    found = read(MAIL)
    assert found["From"].addresses[0].display_name == MAIL.from_name
    assert found["From"].addresses[0].addr_spec == MAIL.from_email
    assert found["Reply-To"].addresses[0].addr_spec == MAIL.from_email
    assert [address.addr_spec for address in found["To"].addresses] == list(MAIL.to)
    assert found["Subject"] == MAIL.subject
    assert found["Date"].datetime == MAIL.sent_at
    assert found["Message-ID"] == MAIL.message_id
    assert found["In-Reply-To"] == found["References"] == MAIL.in_reply_to
    assert found["Auto-Submitted"] == "auto-generated"
    assert found.defects == []


def test_both_bodies_read_back():
    found = read(MAIL)
    text, html = found.iter_parts()
    assert text.get_content().replace("\r\n", "\n") == MAIL.text
    assert html.get_content().replace("\r\n", "\n") == MAIL.html
    assert [part.get_content_type() for part in found.iter_parts()] == ["text/plain", "text/html"]


def test_a_first_message_has_no_thread():
    found = read(replace(MAIL, in_reply_to=""))
    assert found["In-Reply-To"] is None
    assert found["References"] is None


@given(st.text(max_size=400), st.text(alphabet="a .=\t\r\n€ñ\u2028\x0b\x0c\x85-", max_size=400))
def test_any_text_reads_back_and_no_line_is_too_long(text, odd):
    mail = replace(MAIL, text="x" + text + odd + "\n", html="<p>x</p>\n")
    wire = mime.build(mail)
    assert all(len(line) <= 998 for line in wire.split(b"\r\n"))
    assert b"\n" not in wire.replace(b"\r\n", b"")
    assert b"\r" not in wire.replace(b"\r\n", b"")
    parts = [part for part in email.message_from_bytes(wire).walk() if part.get_content_type() == "text/plain"]
    said = parts[0].get_payload(decode=True).decode("utf-8")
    expected = mail.text.replace("\r\n", "\n").replace("\r", "\n").encode("utf-8", "replace").decode("utf-8")
    assert said.replace("\r\n", "\n").rstrip("\n") == expected.rstrip("\n")


@given(st.text(max_size=200), st.text(max_size=120))
def test_no_subject_and_no_name_bring_a_header_of_their_own(subject, name):
    mail = replace(MAIL, subject=subject, from_name=name)
    found = email.message_from_bytes(mime.build(mail))
    assert found.keys() == email.message_from_bytes(mime.build(MAIL)).keys()
    assert found["To"] == email.message_from_bytes(mime.build(MAIL))["To"]


@pytest.mark.parametrize(
    "text", ["Hola\r\nBcc: x@y.example", "Hola\nX: y", "a\u2028Bcc: z", "=?utf-8?q?=0ABcc=3A_x?=", "x" * 900, "ñ" * 500]
)
def test_nasty_subjects_stay_one_header(text):
    found = email.message_from_bytes(mime.build(replace(MAIL, subject=text)), policy=email.policy.default)
    assert found["Bcc"] is None
    assert found["X"] is None
    assert found["Subject"].replace(" ", "") == mime.one_line(text).replace(" ", "")


@pytest.mark.parametrize(
    "address",
    ["", "pagos", "a@b", "a b@c.example", "a@c.example, d@e.example", "a@c.example\r\nBcc: d@e.example",
     "<a@c.example>", "ñoño@c.example", "@c.example", "a@" + "x" * 260 + ".example"],
)  # fmt: skip
def test_what_is_not_one_plain_address_is_refused(address):
    with pytest.raises(mime.AddressError):
        mime.ascii_address(address)


def test_a_domain_with_accents_travels_in_ascii():
    assert mime.ascii_address("pagos@peña.example") == "pagos@xn--pea-8ma.example"


def test_where_a_mail_carries_no_picture_nothing_speaks_of_one():
    payload = "BCD\n002\n1\nSCT\n\nRobles\nES9121000418450200051332\nEUR5.00\n\nRF18539007547034"
    html = letter_html.html_of_text("Hola", "es", payload)
    assert "cid:" in html
    assert "cid:" not in letter_html.without_code(html)
    assert "código" not in letter_html.without_code(html)
    assert "Hola" in letter_html.without_code(html)


CALENDAR = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:CANCEL\r\nBEGIN:VEVENT\r\nSUMMARY:Reunión ñ\r\n"
    "END:VEVENT\r\nEND:VCALENDAR\r\n"
)


def test_an_event_is_one_way_of_reading_the_mail_and_says_what_it_asks_for():
    found = read(replace(MAIL, calendar=CALENDAR))
    parts = list(found.iter_parts())
    assert [part.get_content_type() for part in parts] == ["text/plain", "text/html", "text/calendar"]
    assert parts[-1].get_param("method") == "CANCEL"
    assert parts[-1].get_content().replace("\r\n", "\n") == CALENDAR.replace("\r\n", "\n")


@given(st.text(max_size=200))
def test_whatever_stands_in_an_event_is_no_header_of_the_mail(text):
    found = read(replace(MAIL, calendar=f"BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nX:{text}\r\nEND:VCALENDAR\r\n"))
    assert [part.get_content_type() for part in found.iter_parts()] == ["text/plain", "text/html", "text/calendar"]
    assert list(found.iter_parts())[-1].get_param("method") in ("REQUEST", "PUBLISH")

"""Which mails say that ours did not arrive, to whom and for how long; and which merely look like it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amistoso.channels import bounces
from amistoso.core.mails import Fate
from tests import bounce_mails
from tests.bounce_mails import ID, TO, absence, exim, reply, report


def only(content):
    found = bounces.read(content)
    assert len(found) == 1, found
    return found[0]


SHAPES = {
    "postfix": report(),
    "headers-only": report(headers_only=True),
    "action-missing": report(action=""),
    "action-in-capitals": report(action="Failed"),
    "bare-address": report(recipient=f"<{TO}>"),
    "utf8-address": report(recipient=f"utf-8;{TO}"),
    "exim": exim(),
    "qmail": bounce_mails.qmail(),
    "spanish": bounce_mails.spanish_webmail(),
    "line-feeds": report().replace(b"\r\n", b"\n"),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_a_failure_is_read_in_whatever_shape_it_comes(shape):
    told = only(SHAPES[shape])
    assert (told.fate, told.message_id, told.address, told.is_address_bad) == (Fate.FAILED, ID, TO, True)
    assert "550" in told.detail or "5.1.1" in told.detail


@pytest.mark.parametrize(
    ("action", "status", "fate", "is_address_bad"),
    [
        ("failed", "5.1.1", Fate.FAILED, True), ("failed", "5.1.10", Fate.FAILED, True),
        ("failed", "5.0.0", Fate.FAILED, True), ("failed", "5.2.1", Fate.FAILED, True),
        ("failed", "5.4.1", Fate.FAILED, True), ("failed", "5.2.2", Fate.FAILED, False),
        ("failed", "5.7.1", Fate.FAILED, False), ("failed", "4.4.7", Fate.FAILED, False),
        ("failed", "5.3.4", Fate.FAILED, False), ("delayed", "4.4.1", Fate.DELAYED, False),
        ("", "4.2.2", Fate.DELAYED, False), ("delivered", "2.0.0", Fate.DELIVERED, False),
    ],
)  # fmt: skip
def test_only_what_speaks_against_the_address_blames_it(action, status, fate, is_address_bad):
    told = only(report(action=action, status=status, diagnostic=f"smtp; {status} text"))
    assert told.fate is fate
    if fate is Fate.FAILED:
        assert told.is_address_bad is is_address_bad


@pytest.mark.parametrize("action", ["relayed", "expanded"])
def test_what_was_passed_on_is_no_news(action):
    assert bounces.read(report(action=action, status="2.1.9")) == []


def test_several_recipients_are_told_one_by_one():
    more = "\r\nFinal-Recipient: rfc822; dos@cliente.example\r\nAction: delayed\r\nStatus: 4.4.1\r\n"
    found = bounces.read(report(extra=more))
    assert [(one.address, one.fate) for one in found] == [(TO, Fate.FAILED), ("dos@cliente.example", Fate.DELAYED)]


def test_the_address_we_wrote_to_counts_and_not_where_it_was_passed_on():
    told = only(report(recipient="rfc822; interno@otra.example", extra=f"Original-Recipient: rfc822;{TO}\r\n"))
    assert told.address == TO


def test_a_delay_in_words_is_no_failure():
    mail = exim().replace(b"X-Failed-Recipients: " + TO.encode(), b"X-Queue: 1")
    mail = mail.replace(b"could not be delivered to all", b"is delayed and still being retried for some")
    assert only(mail).fate is Fate.DELAYED


@pytest.mark.parametrize(
    "mail",
    [
        absence(), reply(), reply(text="No se ha podido entregar el pedido, 550."),
        report(message_id="<another@program.example>"), report(message_id=""), b"", b"\x00\xff" * 500, b"Subject: hola",
        exim(message_id="<another@program.example>"),
    ],
)  # fmt: skip
def test_what_is_no_report_about_ours_is_left_for_others(mail):
    assert bounces.read(mail) == []


def test_the_same_report_twice_has_the_same_name():
    assert only(report()).event == only(report(headers_only=True)).event
    assert only(report()).event != only(report(action="delayed", status="4.0.0")).event


def test_a_report_cut_in_the_middle_is_read_as_far_as_it_goes():
    whole = report()
    for end in range(0, len(whole), 37):
        for told in bounces.read(whole[:end]):
            assert ID.startswith(told.message_id.rstrip(">"))


@given(st.binary(max_size=2000))
def test_no_bytes_break_it(content):
    assert bounces.read(content) == []


@given(st.binary(max_size=300), st.integers(0, 1500))
def test_no_damage_to_a_report_breaks_it(noise, at):
    mail = report()
    assert isinstance(bounces.read(mail[:at] + noise + mail[at + len(noise) :]), list)

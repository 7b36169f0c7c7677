"""E-mail to real SMTP peers, and the answer to every way in which one can fail."""

import shutil
import ssl
import subprocess
from dataclasses import replace

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

from amistoso.channels import email, mime, outbox, post
from amistoso.channels.receipts import LineDown, Outcome
from amistoso.core import channel_urls
from tests.channels.test_mime import MAIL
from tests.scripted_smtp import ScriptedSmtp

NOW, NEVER, UNKNOWN = Outcome.REFUSED_FOR_NOW, Outcome.REFUSED_PERMANENTLY, Outcome.UNKNOWN


def send_one(server: ScriptedSmtp, mail=MAIL, **waits):
    with email.opened(replace(email.read_url(server.url), **waits)) as send:
        return send(mail)


# --- a real server ------------------------------------------------------------------------------


class Letterbox:
    def __init__(self) -> None:
        self.letters = []

    async def handle_DATA(self, server, session, envelope):  # noqa: N802  # the name aiosmtpd calls
        self.letters.append((session, envelope))
        return "250 taken"


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    if shutil.which("openssl") is None:
        pytest.skip("no openssl on this machine to make a certificate with")
    folder = tmp_path_factory.mktemp("certificate")
    command = [
        "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
        "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1",
        "-keyout", str(folder / "key.pem"), "-out", str(folder / "cert.pem"),
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True)
    return folder


@pytest.fixture
def secure_server(certificate):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate / "cert.pem", certificate / "key.pem")

    def check(server, session, envelope, mechanism, data):
        return AuthResult(handled=False, success=data.login == b"marta" and data.password == b"s:e/c@ret")

    box = Letterbox()
    controller = Controller(
        box, hostname="127.0.0.1", port=0, tls_context=context, require_starttls=True, authenticator=check,
        auth_required=True,
    )  # fmt: skip
    start_on_a_free_port(controller)
    yield controller, box
    controller.stop()


def start_on_a_free_port(controller: Controller) -> None:
    """aiosmtpd probes the port it was given; a free one is asked for first."""
    import socket

    with socket.create_server(("127.0.0.1", 0)) as probe:
        controller.port = probe.getsockname()[1]
    controller.start()


def secure_url(controller, certificate, password="s%3Ae%2Fc%40ret"):
    return f"smtp://marta:{password}@127.0.0.1:{controller.port}?tls=starttls&ca={certificate / 'cert.pem'}"


def test_a_letter_goes_through_starttls_and_login(secure_server, certificate):
    controller, box = secure_server
    with email.opened(email.read_url(secure_url(controller, certificate))) as send:
        assert send(MAIL).outcome is Outcome.ACCEPTED
        assert send(replace(MAIL, message_id="<second@maderas.example>")).outcome is Outcome.ACCEPTED
    session, envelope = box.letters[0]
    assert session.ssl is not None
    assert session.authenticated
    assert envelope.rcpt_tos == list(MAIL.to)
    assert envelope.mail_from == MAIL.from_email
    assert envelope.content == mime.build(MAIL)
    assert len({id(session) for session, _ in box.letters}) == 1, "one connection carries many"


def test_a_wrong_password_is_no_way_out_and_is_not_repeated_in_words(secure_server, certificate):
    controller, box = secure_server
    with (
        pytest.raises(LineDown) as refused,
        email.opened(email.read_url(secure_url(controller, certificate, "wrong-secret"))),
    ):
        pass
    assert "535" in str(refused.value)
    assert "wrong-secret" not in str(refused.value)
    assert box.letters == []


def test_a_certificate_nobody_vouches_for_is_refused(secure_server, certificate):
    controller, box = secure_server
    with pytest.raises(LineDown), email.opened(email.read_url(secure_url(controller, certificate).split("&ca=")[0])):
        pass
    assert box.letters == []


def test_a_server_without_encryption_is_refused_when_encryption_is_asked_for():
    with ScriptedSmtp() as server:
        url = server.url.replace("tls=none", "tls=starttls")
        with pytest.raises(LineDown), email.opened(email.read_url(url)):
            pass
        assert not any(command.startswith("MAIL") for command in server.commands)


# --- every point of failure ----------------------------------------------------------------------

LINE_DOWN = "line down"
MATRIX = {
    ("connect", "421 busy"): LINE_DOWN, ("connect", "554 go away"): LINE_DOWN, ("connect", "drop"): LINE_DOWN,
    ("EHLO", "450 later"): LINE_DOWN, ("EHLO", "550 no"): LINE_DOWN, ("EHLO", "drop"): LINE_DOWN,
    ("MAIL", "451 later"): NOW, ("MAIL", "421 closing"): NOW, ("MAIL", "550 no"): NEVER, ("MAIL", "drop"): NOW,
    ("MAIL", "nonsense"): NOW,
    ("RCPT", "450 mailbox busy"): NOW, ("RCPT", "421 closing"): NOW, ("RCPT", "550 no such user"): NEVER,
    ("RCPT", "drop"): NOW,
    ("DATA", "451 later"): NOW, ("DATA", "421 closing"): NOW, ("DATA", "554 no"): NEVER, ("DATA", "drop"): NOW,
    ("DATA", "nonsense"): NOW,
    ("dot", "451 later"): NOW, ("dot", "421 closing"): NOW, ("dot", "554 content refused"): NEVER,
    ("dot", "drop"): UNKNOWN, ("dot", "take-and-drop"): UNKNOWN, ("dot", "hang"): UNKNOWN,
    ("dot", "nonsense"): UNKNOWN,
}  # fmt: skip


@pytest.mark.parametrize(("point", "fault"), MATRIX, ids=lambda value: value.replace(" ", "-"))
def test_each_failure_has_its_answer(point, fault):
    expected = MATRIX[point, fault]
    with ScriptedSmtp(faults={point: fault}) as server:
        if expected == LINE_DOWN:
            with pytest.raises(LineDown):
                send_one(server)
            return
        receipt = send_one(server, final_dot_timeout_s=0.5, command_timeout_s=2)
        assert receipt.outcome is expected
        assert receipt.detail
        assert len(server.taken) <= 1, "nothing is tried again by the channel once the content has left"


def test_only_after_the_final_dot_can_anything_be_unknown():
    assert {point for (point, _), outcome in MATRIX.items() if outcome is UNKNOWN} == {"dot"}


def test_nobody_listening_is_no_way_out():
    with ScriptedSmtp() as server:
        url = server.url
    with pytest.raises(LineDown), email.opened(email.read_url(url)):
        pass


def test_one_bad_address_of_two_does_not_stop_the_other():
    with ScriptedSmtp(refused_addresses={MAIL.to[0]: "550 no such user"}) as server:
        receipt = send_one(server)
    assert receipt.outcome is Outcome.ACCEPTED
    assert receipt.refused_recipients == (MAIL.to[0],)


def test_an_address_that_is_only_busy_is_not_called_bad():
    with ScriptedSmtp(refused_addresses={MAIL.to[0]: "450 full"}) as server:
        assert send_one(server).refused_recipients == ()


def test_all_addresses_bad_is_final_and_one_busy_is_not():
    bad = {MAIL.to[0]: "550 no such user", MAIL.to[1]: "551 moved"}
    with ScriptedSmtp(refused_addresses=bad) as server:
        receipt = send_one(server)
        assert (receipt.outcome, receipt.refused_recipients) == (NEVER, MAIL.to)
    with ScriptedSmtp(refused_addresses=bad | {MAIL.to[1]: "452 full"}) as server:
        receipt = send_one(server)
        assert (receipt.outcome, receipt.refused_recipients) == (NOW, MAIL.to[:1])


def test_an_idle_connection_closed_by_the_other_side_is_opened_again():
    with ScriptedSmtp() as server, email.opened(email.read_url(server.url)) as send:
        assert send(MAIL).outcome is Outcome.ACCEPTED
        server.open_lines[0].shutdown(2)
        assert send(replace(MAIL, message_id="<b@x.example>")).outcome is Outcome.ACCEPTED
        assert server.taken == ["<abc@maderas.example>", "<b@x.example>"]
        assert server.connections == 2


def test_after_a_refusal_the_next_message_goes_on_a_fresh_line():
    refused = {"bad@x.example": "550 no"}
    with ScriptedSmtp(refused_addresses=refused) as server, email.opened(email.read_url(server.url)) as send:
        assert send(replace(MAIL, to=("bad@x.example",))).outcome is NEVER
        assert send(MAIL).outcome is Outcome.ACCEPTED


def test_the_server_going_away_between_messages_is_our_trouble_not_theirs():
    with ScriptedSmtp() as server, email.opened(email.read_url(server.url)) as send:
        assert send(MAIL).outcome is Outcome.ACCEPTED
        server.__exit__()
        receipt = send(MAIL)
    assert (receipt.outcome, receipt.is_line_down) == (NOW, True)


def test_lines_that_begin_with_a_dot_arrive_whole():
    with ScriptedSmtp() as server:
        send_one(server, replace(MAIL, text=".\n..\n.hola\n"))
        assert server.contents[0].replace(b"\r\n..", b"\r\n.") == mime.build(replace(MAIL, text=".\n..\n.hola\n"))


def test_an_address_we_cannot_write_is_refused_before_anything_is_said():
    with ScriptedSmtp() as server:
        assert send_one(server, replace(MAIL, to=("ñ@x.example",))).outcome is NEVER
        assert not any(command.startswith("MAIL") for command in server.commands)


# --- which way out -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "tls", "port"),
    [
        ("smtp://mail.example", "starttls", 587),
        ("smtps://mail.example", "ssl", 465),
        ("smtp://mail.example:25?tls=none", "none", 25),
        ("smtp://127.0.0.1:2525", "none", 2525),
        ("smtp://u:p@localhost:2525", "starttls", 2525),
    ],
)
def test_the_address_of_the_server_is_read(url, tls, port):
    server = email.read_url(url)
    assert (server.tls, server.port) == (tls, port)


@pytest.mark.parametrize("url", ["", "http://x", "smtp://", "smtp://h?tls=maybe", "smtp://u:hunter2@h:99999999"])
def test_a_wrong_address_says_what_is_expected_and_keeps_the_password(url):
    with pytest.raises(email.EmailUrlError) as refused:
        email.read_url(url)
    assert "AMISTOSO_EMAIL_URL" in str(refused.value)
    assert "hunter2" not in str(refused.value)


def test_the_password_is_in_no_representation():
    assert "hunter2" not in repr(email.read_url("smtp://u:hunter2@mail.example"))


def test_the_outbox_holds_each_message_once(tmp_path):
    with post.opened(channel_urls.read("email", "outbox:"), tmp_path / "outbox") as send:
        assert send(MAIL).outcome is Outcome.DELIVERED
        assert send(MAIL).outcome is Outcome.DELIVERED
    files = list((tmp_path / "outbox").iterdir())
    assert [file.name for file in files] == ["1-decision-7.eml"]
    assert files[0].read_bytes() == mime.build(MAIL)


def test_an_outbox_that_cannot_be_written_is_no_way_out(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(LineDown), outbox.opened(tmp_path / "file" / "outbox"):
        pass

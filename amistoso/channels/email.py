"""E-mail over SMTP: one connection for many messages, and for each message an honest answer.

Until the final dot has left, a failure is certain: nobody has the message. From the moment it leaves until the answer
comes, nobody can say (RFC 1047), so that a lost connection or a timeout there is `unknown` and never tried again.
"""

import smtplib
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from urllib.parse import parse_qs, unquote, urlsplit

from amistoso.channels import mime
from amistoso.channels.receipts import LineDown, Outcome, Receipt
from amistoso.core.mails import Mail

COMMAND_TIMEOUT_S = 60
FINAL_DOT_TIMEOUT_S = 600  # RFC 5321 4.5.3.2.6: giving up sooner makes copies
MESSAGES_PER_CONNECTION = 500
MAX_DETAIL = 300
_DROPPED = (smtplib.SMTPServerDisconnected, OSError)


class EmailUrlError(LineDown):
    """AMISTOSO_EMAIL_URL cannot be used; the message never repeats the password."""


@dataclass(frozen=True, slots=True)
class Server:
    host: str
    port: int
    tls: str  # starttls, ssl or none
    user: str = ""
    password: str = field(default="", repr=False)
    ca_file: str = ""
    command_timeout_s: float = COMMAND_TIMEOUT_S
    final_dot_timeout_s: float = FINAL_DOT_TIMEOUT_S


def read_url(url: str) -> Server:
    """Read `smtp://user:password@host:587?tls=starttls|ssl|none` or `smtps://…`."""
    parts = urlsplit(url)
    if parts.scheme not in ("smtp", "smtps") or not parts.hostname:
        raise EmailUrlError("AMISTOSO_EMAIL_URL: se espera outbox: o smtp://usuario:clave@servidor:587?tls=starttls")
    asked = parse_qs(parts.query)
    ends_here = parts.hostname in ("localhost", "127.0.0.1", "::1")
    default = "ssl" if parts.scheme == "smtps" else "none" if ends_here and not parts.username else "starttls"
    tls = asked.get("tls", [default])[0]
    if tls not in ("starttls", "ssl", "none"):
        raise EmailUrlError(f"AMISTOSO_EMAIL_URL: tls={tls} no vale; elija starttls, ssl o none.")
    try:
        port = parts.port or (465 if tls == "ssl" else 587)
    except ValueError as error:
        raise EmailUrlError("AMISTOSO_EMAIL_URL: el puerto debe ser un número, como 587.") from error
    return Server(
        host=parts.hostname,
        port=port,
        tls=tls,
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
        ca_file=asked.get("ca", [""])[0],
    )


@contextmanager
def opened(server: Server) -> Iterator[Callable[[Mail], Receipt]]:
    """Yield a function that sends; it opens a new connection whenever the old one is gone or has done its share."""
    line = connect(server)
    carried = 0

    def send(mail: Mail) -> Receipt:
        nonlocal line, carried
        try:
            content = mime.build(mail)
            addresses = [mime.ascii_address(address) for address in mail.to]
            sender = mime.ascii_address(mail.from_email)
        except mime.AddressError as error:
            return Receipt(Outcome.REFUSED_PERMANENTLY, str(error))
        try:
            if carried >= MESSAGES_PER_CONNECTION or not _is_open(line):
                close(line)
                line, carried = connect(server), 0
            try:
                receipt = _greet(line, sender)
            except _DROPPED:  # an idle connection was closed on the other side: nothing has been said yet
                close(line)
                line, carried = connect(server), 0
                receipt = _greet(line, sender)
        except _DROPPED as error:
            return Receipt(Outcome.REFUSED_FOR_NOW, _said(error), is_line_down=True)
        carried += 1
        receipt = receipt or _carry(line, addresses, content, server)
        if receipt.outcome is not Outcome.ACCEPTED:
            close(line)  # whatever state the other side is in, the next message begins afresh
        return receipt

    try:
        yield send
    finally:
        close(line)


def connect(server: Server) -> smtplib.SMTP:
    """Connect, encrypt and log in, or raise LineDown."""
    try:
        if server.tls == "ssl":
            line: smtplib.SMTP = smtplib.SMTP_SSL(
                server.host, server.port, socket.gethostname(), timeout=server.command_timeout_s, context=_trust(server)
            )
        else:
            line = smtplib.SMTP(server.host, server.port, socket.gethostname(), timeout=server.command_timeout_s)
    except (smtplib.SMTPException, OSError) as error:
        raise LineDown(_why_down(server, error)) from error
    try:
        line.ehlo_or_helo_if_needed()
        if server.tls == "starttls":
            line.starttls(context=_trust(server))
        if server.user:
            line.login(server.user, server.password)
    except (smtplib.SMTPException, OSError) as error:
        close(line)
        raise LineDown(_why_down(server, error)) from error
    if line.sock is not None:  # the final dot goes alone, and must not wait for an acknowledgement
        line.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return line


def _why_down(server: Server, error: Exception) -> str:
    """Say what to do, and what the other side said."""
    match error:
        case smtplib.SMTPAuthenticationError():
            what = "no admite el usuario o la clave. Revíselos en AMISTOSO_EMAIL_URL."
        case ssl.SSLCertVerificationError():
            what = (
                "muestra un certificado en el que no se confía. Revise el nombre del servidor, o añada ?ca=fichero.pem."
            )
        case smtplib.SMTPNotSupportedError():
            what = "no ofrece cifrado o no admite entrar con clave. Revise ?tls= y el usuario en AMISTOSO_EMAIL_URL."
        case _:
            what = "no responde como se espera. Revise AMISTOSO_EMAIL_URL y la conexión."
    return f"{server.host}:{server.port} {what} Lo aprobado sigue esperando. ({_said(error)})"


def close(line: smtplib.SMTP) -> None:
    """Let go at once: a polite QUIT could wait a minute for somebody who is not there."""
    with suppress(smtplib.SMTPException, OSError):
        line.close()


def _trust(server: Server) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=server.ca_file or None)


def _is_open(line: smtplib.SMTP) -> bool:
    return line.sock is not None


def _greet(line: smtplib.SMTP, sender: str) -> Receipt | None:
    code, said = line.docmd("MAIL", f"FROM:<{sender}>")
    return None if 200 <= code < 300 else _refused(code, said, "MAIL")


def _carry(line: smtplib.SMTP, addresses: list[str], content: bytes, server: Server) -> Receipt:
    """Name the recipients and hand over the message; each point of failure has its own answer."""
    try:
        refused: dict[str, tuple[int, bytes]] = {}
        for address in addresses:
            code, said = line.docmd("RCPT", f"TO:<{address}>")
            if not 200 <= code < 300:
                refused[address] = (code, said)
            if code == 421:
                return _refused(code, said, "RCPT")
        if len(refused) == len(addresses):
            return _all_refused(refused)
        code, said = line.docmd("DATA")
        if code != 354:
            return _refused(code, said, "DATA")
        line.send(_dotted(content))
    except _DROPPED as error:
        return Receipt(Outcome.REFUSED_FOR_NOW, _said(error))
    gone = tuple(address for address, (code, _) in refused.items() if code >= 500)
    return _final_dot(line, server, gone)


def _final_dot(line: smtplib.SMTP, server: Server, gone: tuple[str, ...]) -> Receipt:
    try:
        if line.sock is not None:
            line.sock.settimeout(server.final_dot_timeout_s)
        line.send(b".\r\n")
        code, said = line.getreply()
        if line.sock is not None:
            line.sock.settimeout(server.command_timeout_s)
    except _DROPPED as error:
        return Receipt(Outcome.UNKNOWN, _said(error), gone)
    if 200 <= code < 300:
        return Receipt(Outcome.ACCEPTED, _text(code, said), gone)
    if 400 <= code < 600:
        return _refused(code, said, "DATA")
    return Receipt(Outcome.UNKNOWN, _text(code, said), gone)  # an answer that is none


def _dotted(content: bytes) -> bytes:
    """A line that begins with a dot gets another; the content ends with a line end."""
    stuffed = (b"." + content if content.startswith(b".") else content).replace(b"\r\n.", b"\r\n..")
    return stuffed if stuffed.endswith(b"\r\n") else stuffed + b"\r\n"


def _all_refused(refused: dict[str, tuple[int, bytes]]) -> Receipt:
    """If one address may be taken later, the message is tried later; else a person must find a better one."""
    detail = "; ".join(f"{address}: {_text(code, said)}" for address, (code, said) in refused.items())[:MAX_DETAIL]
    gone = tuple(address for address, (code, _) in refused.items() if code >= 500)
    outcome = Outcome.REFUSED_PERMANENTLY if len(gone) == len(refused) else Outcome.REFUSED_FOR_NOW
    return Receipt(outcome, detail, gone)


def _refused(code: int, said: bytes, command: str) -> Receipt:
    outcome = Outcome.REFUSED_PERMANENTLY if 500 <= code < 600 else Outcome.REFUSED_FOR_NOW
    return Receipt(outcome, f"{command}: {_text(code, said)}"[:MAX_DETAIL])


def _text(code: int, said: bytes) -> str:
    return mime.one_line(f"{code} {said.decode('utf-8', 'replace')}")[:MAX_DETAIL]


def _said(error: Exception) -> str:
    """Name what went wrong; an SMTP reply is repeated, a command with a password in it never is."""
    if isinstance(error, smtplib.SMTPResponseException):
        reply = error.smtp_error
        return _text(error.smtp_code, reply if isinstance(reply, bytes) else str(reply).encode())
    return mime.one_line(f"{type(error).__name__}: {error}")[:MAX_DETAIL]

"""A mailbox over IMAP, read and left as it is: nothing is marked, moved or deleted.

It is opened read-only and each mail is peeked at, so that whoever reads it by hand finds it as if we had not been.
"""

import imaplib
import re
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from urllib.parse import parse_qs, unquote, urlsplit

from amistoso.channels.mime import one_line
from amistoso.channels.receipts import LineDown

TIMEOUT_S = 60
MAX_MAIL_BYTES = 30 * 1024 * 1024 + 1  # of each mail: with its files, and one more to see that it was longer
BATCH = 100
NAME = "AMISTOSO_MAILBOX_URL"
EXPECTED = f"{NAME}: se espera imaps://usuario:clave@servidor/INBOX"


@dataclass(frozen=True, slots=True)
class Server:
    host: str
    port: int
    tls: str  # ssl, starttls or none
    user: str
    password: str = field(repr=False)
    folder: str = "INBOX"
    ca_file: str = ""
    company: str = ""  # tax id, where the mailbox is one company's alone

    @property
    def account(self) -> str:
        """Name the mailbox, so that how far it was read is remembered for this one alone."""
        return f"{self.user}@{self.host}:{self.port}/{self.folder}"


@dataclass(frozen=True, slots=True)
class Found:
    """A mail as it lies there."""

    uid: int
    content: bytes
    account: str = ""
    company: str = ""


def read_url(url: str) -> Server:
    """Read `imaps://user:password@host:993/INBOX?company=B12345674`, or `imap://…?tls=starttls|none`."""
    try:
        parts = urlsplit(url)
        port, asked = parts.port, parse_qs(parts.query)
    except ValueError as error:
        raise LineDown(EXPECTED) from error
    if parts.scheme not in ("imap", "imaps") or not parts.hostname or not parts.username:
        raise LineDown(EXPECTED)
    is_here = parts.hostname in ("localhost", "127.0.0.1", "::1")
    default = "ssl" if parts.scheme == "imaps" else "none" if is_here else "starttls"
    tls = asked.get("tls", [default])[0]
    if tls not in ("ssl", "starttls", "none") or (tls == "none" and not is_here):
        raise LineDown(f"{NAME}: tls={tls} no vale; elija ssl o starttls.")
    said = [unquote(one) for one in (parts.username, parts.password or "", parts.path.strip("/") or "INBOX")]
    if not all(one.isascii() and one.isprintable() for one in said):
        raise LineDown(f"{NAME}: el usuario, la clave y la carpeta deben ir en letras ASCII.")
    user, password, folder = said
    return Server(
        parts.hostname, port or (993 if tls == "ssl" else 143), tls, user, password, folder, asked.get("ca", [""])[0],
        asked.get("company", [""])[0],
    )  # fmt: skip


def urls(setting: str) -> list[str]:
    """Several mailboxes stand one after the other, with a space or a new line between."""
    return list(dict.fromkeys(setting.split()))


class Mailbox:
    """An open mailbox. `validity` changes when the server has numbered its mails anew."""

    def __init__(self, line: imaplib.IMAP4, server: Server) -> None:
        self.line, self.server = line, server
        self.validity = 0

    def select(self) -> None:
        state, said = self.line.select(_quoted(self.server.folder), readonly=True)
        if state != "OK":
            raise LineDown(f"{NAME}: no se puede abrir la carpeta «{self.server.folder}» ({_said(said)}).")
        told = self.line.response("UIDVALIDITY")[1]
        digits = re.sub(r"\D", "", str(told[-1])) if told else ""
        self.validity = int(digits or "0")

    def after(self, uid: int) -> list[int]:
        """Return the numbers of the mails that came after this one, oldest first."""
        state, said = self.line.uid("SEARCH", f"UID {uid + 1}:*")
        if state != "OK":
            raise LineDown(f"El buzón no contesta a la búsqueda ({_said(said)}).")
        numbers = sorted({int(one) for part in said if part for one in part.split()})
        return [one for one in numbers if one > uid]  # `n:*` names the last mail even when it is older

    def fetch(self, uids: list[int]) -> Iterator[Found]:
        """Peek at mails, one after the other; one that went away meanwhile is passed over."""
        for uid in uids:
            state, said = self.line.uid("FETCH", str(uid), f"(UID BODY.PEEK[]<0.{MAX_MAIL_BYTES}>)")
            if state != "OK":
                raise LineDown(f"El buzón no da el mensaje {uid} ({_said(said)}).")
            for part in said:
                if isinstance(part, tuple) and len(part) == 2:
                    yield Found(uid, part[1], self.server.account, self.server.company)
                    break


@contextmanager
def opened(server: Server) -> Iterator[Mailbox]:
    """Connect, encrypt, log in and select, or raise LineDown; the words never hold the password."""
    line = _connected(server)
    try:
        box = Mailbox(line, server)
        try:
            line.login(server.user, server.password)
            box.select()
        except (imaplib.IMAP4.error, OSError) as error:
            raise _down(server, error) from error
        try:
            yield box
        except (imaplib.IMAP4.abort, imaplib.IMAP4.error, ssl.SSLError, TimeoutError, ConnectionError) as error:
            raise _down(server, error) from error
    finally:
        with suppress(imaplib.IMAP4.error, OSError):
            line.logout()


def _connected(server: Server) -> imaplib.IMAP4:
    trust = ssl.create_default_context(cafile=server.ca_file or None)
    try:
        if server.tls == "ssl":
            return imaplib.IMAP4_SSL(server.host, server.port, ssl_context=trust, timeout=TIMEOUT_S)
        line = imaplib.IMAP4(server.host, server.port, timeout=TIMEOUT_S)
        if server.tls == "starttls":
            line.starttls(trust)
    except (imaplib.IMAP4.error, OSError) as error:
        raise _down(server, error) from error
    return line


def _down(server: Server, error: Exception) -> LineDown:
    if isinstance(error, LineDown):
        return error
    said = one_line(str(error)).replace(server.password or "\0", "···")[:200]
    return LineDown(f"{server.host}:{server.port} no deja leer el buzón. Revise {NAME}. ({said})")


def _quoted(folder: str) -> str:
    return '"' + folder.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _said(told: object) -> str:
    return one_line(str(told))[:120]

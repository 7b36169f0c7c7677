"""Put a Mail on paper: headers and two parts by hand, because one `email.message` costs as much as sending it.

Every header value is flattened to one line and encoded if it is not ASCII, so that no name can bring a header of
its own. Bodies are quoted-printable with CRLF, so that every server on the way can carry them.
"""

import base64
import binascii
import hashlib
import re
from collections.abc import Sequence
from email.header import Header
from email.utils import format_datetime, quote
from urllib.parse import quote as url_quote

from amistoso.core.mails import Attachment, Mail, Picture

CRLF = "\r\n"
_MEDIA_TYPE = re.compile(r"[a-z]{1,20}/[a-z0-9.+-]{1,80}")
MAX_ADDRESS = 254


class AddressError(ValueError):
    """An address that cannot be written to from here."""


def build(mail: Mail) -> bytes:
    """Return the message as it goes over the wire, before dot stuffing."""
    boundary = "=_" + hashlib.sha256(mail.message_id.encode()).hexdigest()[:32]
    sender = named_address(mail.from_name, mail.from_email)
    headers = [
        f"Date: {format_datetime(mail.sent_at)}",
        f"From: {sender}",
        f"Reply-To: {sender}",
        f"To: {(',' + CRLF + ' ').join(ascii_address(address) for address in mail.to)}",
        f"Subject: {unstructured(mail.subject, len('Subject: '))}",
        f"Message-ID: {message_id(mail.message_id)}",
    ]
    if mail.in_reply_to:
        earlier = message_id(mail.in_reply_to)
        headers += [f"In-Reply-To: {earlier}", f"References: {earlier}"]
    if mail.unsubscribe_url:
        headers.append(f"List-Unsubscribe: <{one_line(mail.unsubscribe_url)}>")
        if len(mail.to) == 1:  # among several readers, the one who clicks must first say which one they are
            headers.append("List-Unsubscribe-Post: List-Unsubscribe=One-Click")
    headers += [
        f"Auto-Submitted: {'auto-replied' if mail.is_answer else 'auto-generated'}",
        "X-Auto-Response-Suppress: OOF, AutoReply",
        "MIME-Version: 1.0",
    ]
    bodies = [_body("plain", mail.text)] if mail.text else []
    if mail.html:
        bodies.append(_with_pictures(_body("html", mail.html), mail.pictures, f"{boundary}.r"))
    parts = [f"--{boundary}{CRLF}{body}" for body in bodies]
    said = f'Content-Type: multipart/alternative; boundary="{boundary}"{CRLF * 2}{CRLF.join(parts)}{CRLF}--{boundary}--'
    if not mail.attachments:
        return (CRLF.join(headers) + CRLF + said + CRLF).encode("ascii")
    outer = f"{boundary}.a"
    pieces = [said, *map(attached, mail.attachments)]
    body = "".join(f"--{outer}{CRLF}{piece}{CRLF}" for piece in pieces)
    kind = f'Content-Type: multipart/mixed; boundary="{outer}"'
    return (CRLF.join([*headers, kind]) + CRLF * 2 + body + f"--{outer}--{CRLF}").encode("ascii")


def _body(kind: str, body: str) -> str:
    return (
        f"Content-Type: text/{kind}; charset=utf-8{CRLF}"
        f"Content-Transfer-Encoding: quoted-printable{CRLF}{CRLF}{quoted_printable(body)}"
    )


def _with_pictures(html: str, pictures: Sequence[Picture], boundary: str) -> str:
    """Put the pictures beside the HTML that shows them (RFC 2387), so that no mail program lists them as files."""
    if not pictures:
        return html
    parts = [html]
    for one in pictures:
        content = base64.encodebytes(one.content).decode("ascii").strip().replace("\n", CRLF)
        parts.append(
            f"Content-Type: {media_type(one.media_type)}{CRLF}Content-Transfer-Encoding: base64{CRLF}"
            f"Content-ID: {message_id(one.content_id)}{CRLF}"
            f'Content-Disposition: inline; filename="{ascii_name(one.name)}"{CRLF * 2}{content}'
        )
    body = "".join(f"--{boundary}{CRLF}{part}{CRLF}" for part in parts)
    return (
        f'Content-Type: multipart/related; type="text/html"; boundary="{boundary}"{CRLF * 2}{body}--{boundary}--{CRLF}'
    )


def ascii_name(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9._-]+", "-", name)[:80]


def attached(one: Attachment) -> str:
    """A file as a part; a name that is not plain ASCII is written as RFC 2231 says."""
    flat = one_line(one.name)
    is_plain = flat.isascii() and not any(letter in flat for letter in '"\\;%')
    name = f'filename="{flat}"' if is_plain else f"{CRLF} filename*=utf-8''{url_quote(flat, safe='')}"
    content = base64.encodebytes(one.content).decode("ascii").strip().replace("\n", CRLF)
    return CRLF.join(
        (
            f"Content-Type: {media_type(one.media_type)}",
            "Content-Transfer-Encoding: base64",
            f"Content-Disposition: attachment; {name}",
            "",
            content,
        )
    )


def media_type(told: str) -> str:
    return told if _MEDIA_TYPE.fullmatch(told) else "application/octet-stream"


def quoted_printable(body: str) -> str:
    """Encode a text; lone CR and other breaks become line ends first, so that none can end a header or a message."""
    lines = "\n".join(body.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    encoded = binascii.b2a_qp(lines.encode("utf-8", "replace"), istext=True).decode("ascii")
    return encoded.replace("\n", CRLF)


def one_line(text: str) -> str:
    return " ".join("".join(" " if c.isspace() or not c.isprintable() else c for c in text).split())


def unstructured(text: str, taken: int) -> str:
    """Encode a subject: plain if it is short ASCII, else encoded words, folded."""
    flat = one_line(text)
    if flat.isascii() and len(flat) + taken <= 78 and "=?" not in flat:
        return flat
    return Header(flat, "utf-8", header_name=" " * (taken - 2)).encode(linesep=CRLF)


def named_address(name: str, address: str) -> str:
    flat = one_line(name)
    if not flat:
        return ascii_address(address)
    if flat.isascii() and len(flat) < 60 and "=?" not in flat:
        return f'"{quote(flat)}" <{ascii_address(address)}>'
    words = Header(flat, "utf-8", header_name="Reply-To").encode(linesep=CRLF)
    return f"{words} <{ascii_address(address)}>"


def ascii_address(address: str) -> str:
    """Return the address with its domain in ASCII; anything that is not one plain address is refused."""
    local, at, domain = address.strip().rpartition("@")
    try:
        host = domain.encode("idna").decode("ascii") if domain and not domain.isascii() else domain
    except UnicodeError as error:
        raise AddressError(f"«{address}» no es una dirección de correo.") from error
    found = f"{local}@{host}"
    plain = found.isascii() and found.isprintable() and not any(letter in found for letter in ' ,;:<>()[]\\"')
    is_host = host == "localhost" or "." in host.strip(".")
    if not (at and local and is_host and plain):
        raise AddressError(f"«{one_line(address)[:80]}» no es una dirección de correo que se pueda usar.")
    if len(found) > MAX_ADDRESS:
        raise AddressError(f"«{found[:60]}…» es demasiado larga para ser una dirección de correo.")
    return found


def message_id(value: str) -> str:
    return (
        "<"
        + "".join(letter for letter in value if letter.isascii() and letter.isprintable() and letter not in " <>")
        + ">"
    )

"""A mail that came in, made plain: who wrote what, to what it answers, and the files that it carries.

Whoever writes may be hostile: parts, depth, headers and sizes have limits, nothing is unpacked, run or fetched, and
what cannot be read is told instead of raised.
"""

import hashlib
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from email import policy
from email.errors import MessageError
from email.header import decode_header
from email.message import Message
from email.parser import BytesHeaderParser, BytesParser
from email.utils import getaddresses, parsedate_to_datetime

from amistoso.channels import html_texts
from amistoso.channels.mime import one_line
from amistoso.core import identifiers
from amistoso.core.mails import Enclosed, Incoming

MAX_BYTES = 30 * 1024 * 1024
MAX_PARTS = 120
MAX_ENCLOSED = 20
MAX_ENCLOSED_BYTES = 20 * 1024 * 1024
MAX_TEXT = 50_000
MAX_HEADER = 8_000
MAX_IDS = 60
MAX_BOUNDARIES = 5_000  # lines that may part a mail; more of them are a bomb, and only its headers are read
MAX_HEADER_LINES = 2_000
_ID = re.compile(r"<[^<>\s\x00-\x1f\x7f-\x9f]{3,250}>")
# Charsets that are no charsets, or take a time that grows with the square of what they decode.
_ODD_CHARSETS = frozenset(
    "punycode idna unicode_escape raw_unicode_escape undefined utf-7 utf7 unicode-1-1-utf-7".split()
)
_BROKEN = (LookupError, ValueError, TypeError, AttributeError, IndexError, RecursionError, MessageError)


def read(content: bytes) -> Incoming:
    """Read a mail, whatever it is; of one too broken to be read its beginning is the text."""
    is_cut = len(content) > MAX_BYTES
    mail, is_whole = _parsed(content[:MAX_BYTES])
    texts, enclosed, left_out = _contents(mail) if is_whole else (raw_text(content), [], ["…"])
    answers = [one for one in enclosed if is_calendar_answer(one)]
    name, address = _first_address(mail, "From")
    return Incoming(
        message_id=_ids(mail, "Message-ID")[0] if _ids(mail, "Message-ID") else "",
        answers=tuple(dict.fromkeys((*_ids(mail, "In-Reply-To"), *reversed(_ids(mail, "References")))))[:MAX_IDS],
        sender_name=name[:120],
        sender=address,
        to=tuple(dict.fromkeys(_addresses(mail))),
        subject=_header(mail, "Subject")[:300],
        text=texts[:MAX_TEXT],
        said_at=_date(mail),
        is_automatic=_is_automatic(mail),
        is_bulk=_is_bulk(mail),
        is_spam=_is_spam(mail),
        enclosed=tuple(enclosed),
        left_out=tuple(left_out),
        is_cut=is_cut or not is_whole,
        calendar=clean(_decoded(answers[0].content, "utf-8")) if answers else "",
    )


def fingerprint(mail: Incoming) -> str:
    """Name a mail by what it says, not by the way it came: two mailboxes get the same one with other headers on top."""
    own = " ".join(mail.text.split())
    said = "\x1f".join((mail.message_id, mail.sender, str(mail.said_at or ""), mail.subject, own))
    return hashlib.sha256(said.encode("utf-8", "replace")).hexdigest()


def _parsed(content: bytes) -> tuple[Message, bool]:
    """Parse it whole, or where that would take too long only its headers."""
    headers_end = min((at for sign in (b"\r\n\r\n", b"\n\n") if (at := content.find(sign)) >= 0), default=len(content))
    head = content[:headers_end]
    if head.count(b"\n") > MAX_HEADER_LINES or content.count(b"\n--") > MAX_BOUNDARIES:
        return BytesHeaderParser(policy=policy.compat32).parsebytes(
            b"\n".join(head.split(b"\n")[:200]) + b"\n\n"
        ), False
    try:
        mail = BytesParser(policy=policy.compat32).parsebytes(content)
        return mail, True
    except _BROKEN:
        return BytesHeaderParser(policy=policy.compat32).parsebytes(head + b"\n\n"), False


def raw_text(content: bytes) -> str:
    return clean(content[:4000].decode("utf-8", "replace"))


def clean(text: str) -> str:
    """Leave out what no database or page takes: NUL, lone surrogates, controls, and signs that turn a line around."""
    whole = text.encode("utf-8", "replace").decode("utf-8", "replace")
    whole = whole.replace("\r\n", "\n").replace("\r", "\n")
    return re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]", "", whole)


def _header(mail: Message, name: str) -> str:
    raw = str(mail.get(name, "") or "")[:MAX_HEADER]
    try:
        pieces = [
            piece if isinstance(piece, str) else _decoded(piece, charset or "utf-8")
            for piece, charset in decode_header(raw)
        ]
    except _BROKEN:
        pieces = [raw]
    return one_line(clean("".join(pieces)))


def _ids(mail: Message, name: str) -> list[str]:
    return _ID.findall(str(mail.get(name, "") or "")[: MAX_HEADER * 4])[-MAX_IDS:]


def _first_address(mail: Message, name: str) -> tuple[str, str]:
    raw = " ".join(str(mail.get(name, "") or "")[:MAX_HEADER].split())
    try:
        found = getaddresses([raw])
    except _BROKEN:
        found = []
    for said, address in found:
        if identifiers.email_is_plausible(address):
            try:
                told = "".join(
                    piece if isinstance(piece, str) else _decoded(piece, charset or "utf-8")
                    for piece, charset in decode_header(said)
                )
            except _BROKEN:
                told = said
            return one_line(clean(told)), address.casefold()
    return one_line(clean(raw))[:120], ""


def _addresses(mail: Message) -> Iterator[str]:
    """Yield where it was sent to, as far as the headers tell."""
    for name in ("To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To"):
        for raw in (mail.get_all(name) or [])[:10]:
            try:
                pairs = getaddresses([" ".join(str(raw)[:MAX_HEADER].split())])
            except _BROKEN:
                continue
            yield from (address.casefold() for _, address in pairs[:50] if identifiers.email_is_plausible(address))


def _date(mail: Message) -> datetime | None:
    try:
        told = parsedate_to_datetime(str(mail.get("Date", ""))[:100])
        return told.replace(tzinfo=told.tzinfo or UTC).astimezone(UTC)
    except (*_BROKEN, OverflowError):
        return None


def _is_automatic(mail: Message) -> bool:
    """RFC 3834 and its elders: a program answered, not a person."""
    said = _header(mail, "Auto-Submitted").casefold()
    is_said = bool(said) and not said.startswith("no")
    others = (
        "X-Autoreply",
        "X-Autorespond",
        "X-Autoresponder",
        "X-Auto-Reply",
        "X-Mail-Autoreply",
        "X-FC-MachineGenerated",
    )
    return is_said or any(mail.get(name) for name in others) or "auto_reply" in _header(mail, "Precedence").casefold()


def _is_bulk(mail: Message) -> bool:
    kind = _header(mail, "Precedence").casefold()
    return kind in ("bulk", "list", "junk") or any(mail.get(name) for name in ("List-Id", "List-Unsubscribe"))


def _is_spam(mail: Message) -> bool:
    flags = [_header(mail, name).casefold() for name in ("X-Spam-Flag", "X-Spam-Status", "X-Spam")]
    return any(flag.startswith(("yes", "true")) for flag in flags)


def _contents(mail: Message) -> tuple[str, list[Enclosed], list[str]]:
    """Return the text, the files, and the names of files that are too many or too large."""
    plain: list[str] = []
    html: list[str] = []
    enclosed: list[Enclosed] = []
    left_out: list[str] = []
    size = 0
    for count, part in enumerate(_parts(mail)):
        if count >= MAX_PARTS:
            left_out.append("…")
            break
        kind, name = part.get_content_type(), _file_name(part)
        is_file = bool(name) or "attachment" in str(part.get("Content-Disposition", ""))[:200].casefold()
        if kind in ("text/plain", "text/html") and not is_file:
            (plain if kind == "text/plain" else html).append(_text(part))
            continue
        content = _bytes(part)
        if not content or (kind.startswith("image/") and part.get("Content-ID") and len(content) < 20_000):
            continue  # logos of a signature
        called = name or ("mensaje.eml" if kind == "message/rfc822" else f"adjunto-{len(enclosed) + 1}")
        if len(enclosed) >= MAX_ENCLOSED or size + len(content) > MAX_ENCLOSED_BYTES:
            left_out.append(called)
            continue
        size += len(content)
        enclosed.append(Enclosed(called, content))
    text = "\n".join(part for part in plain if part.strip()) or "\n".join(map(html_texts.text_of, html))
    return clean(text).strip("\n"), enclosed, left_out


def is_calendar_answer(one: Enclosed) -> bool:
    head = one.content[:2000].upper()
    return head.lstrip(b"\xef\xbb\xbf\r\n ").startswith(b"BEGIN:VCALENDAR") and b"METHOD:REPLY" in head


def _parts(mail: Message) -> Iterator[Message]:
    """Yield the leaves, without recursion; a mail inside the mail is a leaf, and is not opened."""
    waiting = [mail]
    while waiting:
        part = waiting.pop(0)
        payload = part.get_payload()
        if part.get_content_type() == "message/rfc822" and part is not mail:
            yield part
        elif isinstance(payload, list):
            waiting[:0] = [one for one in payload[:MAX_PARTS] if isinstance(one, Message)]
        else:
            yield part


def _file_name(part: Message) -> str:
    try:
        name = part.get_filename()
        if not name:
            return ""
        told = "".join(
            piece if isinstance(piece, str) else _decoded(piece, charset or "utf-8")
            for piece, charset in decode_header(str(name)[:1000])
        )
    except _BROKEN:
        return "adjunto"
    return one_line(clean(told))[:150]


def _bytes(part: Message) -> bytes:
    try:
        if part.get_content_type() == "message/rfc822":
            inner = part.get_payload(0) if isinstance(part.get_payload(), list) else None
            return inner.as_bytes() if isinstance(inner, Message) else b""
        payload = part.get_payload(decode=True)
    except _BROKEN:
        return b""
    return payload if isinstance(payload, bytes) else b""


def _text(part: Message) -> str:
    content = _bytes(part)[: MAX_TEXT * 8]
    try:
        charset = part.get_content_charset() or "utf-8"
    except _BROKEN:
        charset = "utf-8"
    return _decoded(content, charset)


def _decoded(content: bytes, charset: str) -> str:
    """What is not what it says to be is UTF-8 if it can be, and else what Windows writes."""
    for one in (charset, "utf-8"):
        if one.casefold() in _ODD_CHARSETS:
            continue
        try:
            return content.decode(one)
        except (LookupError, ValueError):
            continue
    return content.decode("cp1252", "replace")

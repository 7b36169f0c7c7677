"""What mail servers write when a mail did not arrive: RFC 3464 reports, and the odd ones of servers that never read it.

Only a mail that names one of our own Message-IDs says anything about us; an answer of a person or of an absence
program is no report, however it begins.
"""

import hashlib
import re
from collections.abc import Iterator, Mapping
from email import policy
from email.message import EmailMessage, Message
from email.parser import BytesParser
from email.utils import getaddresses
from html import unescape

from amistoso.channels.mime import one_line
from amistoso.core.mails import Delivery, Fate

MAX_DETAIL = 300
MAX_RECIPIENTS = 50
MAX_REPORT_BYTES = 512 * 1024  # a report stands at the beginning
MAX_BOUNDARIES = 5_000  # lines that may part a mail
OURS = re.compile(r"<[0-9a-f]{32}@[A-Za-z0-9.-]{1,190}>")  # how this desk makes a Message-ID
_STATUS = re.compile(r"\b([245])\.(\d{1,3})\.(\d{1,3})\b")
_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,190}")
_FATES = {"failed": Fate.FAILED, "delayed": Fate.DELAYED, "delivered": Fate.DELIVERED}
_HEADERS = ("text/rfc822-headers", "message/rfc822-headers", "message/global-headers")
_SENDERS = re.compile(r"mailer-daemon|postmaster|mail delivery|microsoftexchange", re.IGNORECASE)
# Words of servers that send no fields to read. Delays first: they speak of failure too.
_DELAY_WORDS = re.compile(
    r"\b(delay|retrasad|demorad|still being retried|will continue to try|temporarily deferred|no need to resend)",
    re.IGNORECASE,
)
_FAIL_WORDS = re.compile(
    r"(undeliver|could not be delivered|not be delivered|delivery (has )?failed|failure notice|returned to sender|"
    r"permanent(ly)? (fatal )?(error|failure)|address(es)? (not found|failed|rejected)|user unknown|no such user|"
    r"no se (ha |pudo |ha podido )?(pudo )?entreg|no se ha podido entregar|no entregad|error permanente|"
    r"mailbox (unavailable|not found)|buz[oó]n (no existe|lleno)|unknown (user|recipient)|\b550\b)",
    re.IGNORECASE,
)


def read(content: bytes) -> list[Delivery]:
    """Return what a mail tells about mails of ours; nothing when it is no such report."""
    if content.count(b"\n--") > MAX_BOUNDARIES:
        return []  # no server writes so many parts
    try:
        told = list(_told(BytesParser(policy=policy.default).parsebytes(content[:MAX_REPORT_BYTES])))
    except (LookupError, ValueError, TypeError, AttributeError, IndexError, RecursionError):
        return []  # a mail that is broken beyond reading is nobody's report
    return told[:MAX_RECIPIENTS]


def _told(mail: EmailMessage) -> Iterator[Delivery]:
    fields = _report_fields(mail)
    if fields is None and not _looks_automatic(mail):
        return
    about = _about(mail)
    if not about:
        return
    if fields:
        yield from (_by_fields(one, about) for one in fields if _action(one) in _FATES)
    else:
        yield from _by_words(mail, about)


def _report_fields(mail: EmailMessage) -> list[Mapping[str, str]] | None:
    """Return the fields of each recipient; None when there is no part of that kind at all."""
    for part in mail.walk():
        if part.get_content_type() in ("message/delivery-status", "message/global-delivery-status"):
            return _blocks(part)
    return None


def _blocks(part: Message) -> list[Mapping[str, str]]:
    """The first block is about the mail, the others about one recipient each; some servers have one block for both."""
    payload = part.get_payload()
    if isinstance(payload, list):
        blocks = [
            {name.casefold(): str(value) for name, value in block.items()}
            for block in payload
            if isinstance(block, Message)
        ]
    else:
        raw = part.get_payload(decode=True)
        text = raw.decode("utf-8", "replace") if isinstance(raw, bytes) else str(payload)
        blocks = [dict(_fields(block)) for block in re.split(r"\n\s*\n", text.replace("\r\n", "\n"))]
    return [block for block in blocks if {"final-recipient", "original-recipient"} & block.keys()]


def _fields(block: str) -> Iterator[tuple[str, str]]:
    unfolded = re.sub(r"\n[ \t]+", " ", block)
    for line in unfolded.split("\n"):
        name, colon, value = line.partition(":")
        if colon:
            yield name.strip().casefold(), value.strip()


def _action(fields: Mapping[str, str]) -> str:
    """Some leave the action out, or call every trouble `failed`; then the status says what it is."""
    action = fields.get("action", "").split(";")[0].strip().casefold()
    if action in _FATES or action in ("relayed", "expanded"):
        return action
    found = _STATUS.search(fields.get("status", ""))
    return {"5": "failed", "4": "delayed", "2": "delivered"}[found[1]] if found else action


def _by_fields(fields: Mapping[str, str], about: str) -> Delivery:
    fate = _FATES[_action(fields)]
    address = _address_of(fields.get("original-recipient", "")) or _address_of(fields.get("final-recipient", ""))
    status = _STATUS.search(fields.get("status", "")) or _STATUS.search(fields.get("diagnostic-code", ""))
    said = f"{status[0] if status else ''} {fields.get('diagnostic-code', '')}"
    return _delivery(about, fate, address, said, is_address_bad=_blames_address(status))


def _blames_address(status: re.Match[str] | None) -> bool:
    """A full mailbox, a policy against the text or a mail that waited too long say nothing against the address."""
    if status is None:
        return True
    kind, subject, detail = status[1], status[2], status[3]
    return kind == "5" and (subject in ("0", "1", "4") or (subject, detail) == ("2", "1"))


def _address_of(field: str) -> str:
    """`rfc822; ana@empresa.es`, `rfc822;<ana@empresa.es>`, or the bare address."""
    found = _ADDRESS.search(field.rpartition(";")[2])
    return found[0].casefold() if found else ""


def _looks_automatic(mail: EmailMessage) -> bool:
    """Reports without fields still come from a machine, with an empty return path."""
    sender = f"{mail.get('From', '')} {mail.get('Sender', '')}"
    has_failed = mail.get("X-Failed-Recipients") is not None
    return has_failed or bool(_SENDERS.search(sender)) or str(mail.get("Return-Path", "")).strip() == "<>"


def _about(mail: EmailMessage) -> str:
    """Return our Message-ID: of the mail or the headers that came back, else of what it answers, else in the text."""
    for part in mail.walk():
        kind = part.get_content_type()
        if kind in ("message/rfc822", "message/global"):
            inner = part.get_payload(0) if part.is_multipart() else None
            if isinstance(inner, Message) and (found := OURS.search(str(inner.get("Message-ID", "")))):
                return found[0]
        if kind in _HEADERS and (found := OURS.search(_message_id_line(_text_of(part)))):
            return found[0]
    for name in ("In-Reply-To", "References", "X-Original-Message-ID"):
        if found := OURS.search(str(mail.get(name, ""))):
            return found[0]
    if found := OURS.search(_message_id_line(_texts(mail))):
        return found[0]
    return ""


def _message_id_line(text: str) -> str:
    """Only what stands in a header line counts: a person may quote an address of ours anywhere."""
    lines = re.findall(r"^[> \t]*message-id:\s*(\S+)", text, re.IGNORECASE | re.MULTILINE)
    return " ".join(lines)


def _by_words(mail: EmailMessage, about: str) -> Iterator[Delivery]:
    subject, text = str(mail.get("Subject", "")), _own_words(_texts(mail))
    if _DELAY_WORDS.search(f"{subject}\n{text}"):
        fate = Fate.DELAYED
    elif mail.get("X-Failed-Recipients") or _FAIL_WORDS.search(f"{subject}\n{text}"):
        fate = Fate.FAILED
    else:
        return
    named = getaddresses([str(mail.get("X-Failed-Recipients", ""))])
    addresses = [address.casefold() for _, address in named if address] or _addresses_in(text)
    status = _STATUS.search(text)
    for address in addresses[:MAX_RECIPIENTS] or [""]:
        yield _delivery(about, fate, address, _reason(text), is_address_bad=_blames_address(status))


def _own_words(text: str) -> str:
    """What the server says itself, before the copy of our mail that it sends back."""
    return re.split(r"^-{2,} ?(this is a copy|below this line|original message|mensaje original)", text,
                    maxsplit=1, flags=re.IGNORECASE | re.MULTILINE)[0]  # fmt: skip


def _addresses_in(text: str) -> list[str]:
    """`<ana@empresa.es>:` alone at the beginning of a line is how qmail and its kin name a recipient."""
    found = re.findall(rf"^\s*<?({_ADDRESS.pattern})>?:?\s*$", text, re.MULTILINE)
    return list(dict.fromkeys(address.casefold() for address in found))


def _reason(text: str) -> str:
    for line in text.splitlines():
        if _STATUS.search(line) or re.search(r"\b[45]\d\d\b", line):
            return line
    return next((line for line in text.splitlines() if _FAIL_WORDS.search(line)), "")


def _texts(mail: EmailMessage) -> str:
    parts = [part for part in mail.walk() if part.get_content_type() in ("text/plain", "text/html")]
    return "\n".join(_text_of(part) for part in parts[:5])


def _text_of(part: Message) -> str:
    raw = part.get_payload(decode=True)
    text = raw.decode(part.get_content_charset() or "utf-8", "replace") if isinstance(raw, bytes) else ""
    if part.get_content_type() == "text/html":
        text = unescape(
            re.sub(r"<[^<>]{0,500}>", "", re.sub(r"<br ?/?>|</(p|div|td)>", "\n", text, flags=re.IGNORECASE))
        )
    return text.replace("\r\n", "\n")


def _delivery(about: str, fate: Fate, address: str, said: str, *, is_address_bad: bool) -> Delivery:
    """Two servers on the way may report the same: what is told is its name."""
    named = hashlib.sha256(f"{about}\n{fate.value}\n{address}".encode()).hexdigest()[:40]
    return Delivery(
        event=f"dsn:{named}", fate=fate, message_id=about, address=address, detail=one_line(said)[:MAX_DETAIL],
        is_address_bad=is_address_bad,
    )  # fmt: skip

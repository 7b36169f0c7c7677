"""Signed links to the customer's own pages: what a token looks like, how long it lives, which address it speaks for.

The token is the whole permission: it names no customer, invoice or message, and is told by nothing but itself.
"""

import base64
import hashlib
import hmac
import re
from datetime import datetime, timedelta

TOKEN_BYTES = 18  # 144 bits: nobody guesses one, and 24 letters fit a line of any mail
MARK_BYTES = 9
TOKEN_SHAPE = re.compile(r"[A-Za-z0-9_-]{24}")


def token_of(*, secret: str, company_id: int, message_key: str) -> str:
    """Make the token of a message: the same for each attempt to send it, so that a retry kills no link."""
    said = f"amistoso.links:{company_id}:{message_key}".encode()
    mark = hmac.new(secret.encode(), said, hashlib.sha256).digest()[:TOKEN_BYTES]
    return base64.urlsafe_b64encode(mark).decode("ascii")


def mark_of(token: str, invoice_id: int) -> str:
    """Name an invoice on the page of one link: the same at each visit, nothing to count through, void on any other."""
    mark = hmac.new(token.encode("ascii", "replace"), f"invoice:{invoice_id}".encode(), hashlib.sha256).digest()
    return base64.urlsafe_b64encode(mark[:MARK_BYTES]).decode("ascii")


def digest_of(token: str) -> str:
    """What is kept of a token: who reads the database or a copy of it can open no link."""
    return hashlib.sha256(token.encode("ascii", "replace")).hexdigest()


def is_shaped(token: str) -> bool:
    return TOKEN_SHAPE.fullmatch(token) is not None


def expires_at(made_at: datetime, days: int) -> datetime:
    return made_at + timedelta(days=days)


def address_key(address: str) -> str:
    """Bring an address or number to one form: an opt-out is the address's, however it is written."""
    bare = address.strip()
    if "@" in bare:
        return bare.casefold()
    digits = re.sub(r"[^\d+]", "", bare)
    return f"+{digits[2:]}" if digits.startswith("00") else digits


def masked(address: str) -> str:
    """Show enough of an address for its owner to know it, and too little for a stranger to write to it."""
    name, at, host = address.partition("@")
    if not at:
        return f"··· {address[-3:]}"
    return f"{name[:1]}{'·' * max(2, min(len(name) - 1, 6))}@{host}"

"""A telephone number as people write it, read for the network: E.164, and whether a text may be sent there.

A premium number costs whoever writes to it and belongs to no customer; it is never used.
"""

from functools import lru_cache
from typing import NamedTuple

import phonenumbers
from phonenumbers import PhoneNumberType

MOBILE = frozenset({PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE})
COSTLY = frozenset(
    {PhoneNumberType.PREMIUM_RATE, PhoneNumberType.SHARED_COST, PhoneNumberType.UAN, PhoneNumberType.PERSONAL_NUMBER}
)
MAX_CHARS = 40


class Phone(NamedTuple):
    """`kind` is mobile, fixed, costly or unknown; `e164` is empty when it is no number at all."""

    e164: str
    kind: str

    @property
    def takes_texts(self) -> bool:
        return self.kind == "mobile"


NO_PHONE = Phone("", "unknown")


@lru_cache(maxsize=8192)
def read(text: str, country: str) -> Phone:
    """Read a number; without a prefix it is of the customer's country."""
    if len(text) > MAX_CHARS or not text.strip():
        return NO_PHONE
    try:
        number = phonenumbers.parse(text, country or "ES")
    except phonenumbers.NumberParseException:
        return NO_PHONE
    if not phonenumbers.is_valid_number(number) or number.extension:
        return NO_PHONE
    kind = phonenumbers.number_type(number)
    said = "mobile" if kind in MOBILE else "costly" if kind in COSTLY else "fixed"
    return Phone(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164), said)


def mobile(text: str, country: str) -> str:
    """Return the number a text may be sent to, or nothing."""
    phone = read(text, country)
    return phone.e164 if phone.takes_texts else ""


def spoken(text: str, country: str, home: str) -> str:
    """Write a number as it is read aloud: as at home where it is of our country, else with its prefix."""
    phone = read(text, country)
    if not phone.e164:
        return text
    number = phonenumbers.parse(phone.e164, None)
    is_ours = phonenumbers.region_code_for_number(number) == (home or "ES")
    kind = phonenumbers.PhoneNumberFormat
    return phonenumbers.format_number(number, kind.NATIONAL if is_ours else kind.INTERNATIONAL)

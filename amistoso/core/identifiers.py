"""Tax ids, IBANs and e-mail addresses: how they are written once, and whether they can be right.

Says nothing about whether they exist.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from stdnum import get_cc_module
from stdnum import iban as stdnum_iban
from stdnum.es import nif
from stdnum.it import codicefiscale

MAX_EMAIL_LENGTH = 254
# VIES writes Greece EL and Northern Ireland XI; both are found in customer lists.
_VAT_PREFIXES = frozenset(
    "AT BE BG CY CZ DE DK EE EL ES FI FR GB GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK XI".split()
)
_EMAIL = re.compile(
    r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
    r"@([^\W_]([\w-]{0,61}[^\W_])?\.)+[^\W\d_]{2,63}"
)


class TaxId(NamedTuple):
    """`value` is the normalised text even when it cannot be right; `problem` is empty when it can."""

    value: str
    problem: str = ""


@lru_cache(maxsize=50_000)
def tax_id(text: str, country: str = "ES") -> TaxId:
    """Normalise a tax id (upper case, no separators, no `ES`) and tell what is wrong with it, if anything.

    Only Spain and the VAT numbers of the Union are judged; a number of elsewhere is taken as it is.
    """
    value = "".join(mark for mark in text.upper() if mark.isalnum())
    if not value:
        return TaxId("", "está vacío")
    if not value.isascii() or len(value) > 20:
        return TaxId(value[:20], "tiene letras o una longitud que ningún NIF tiene")
    if is_valid_spanish_tax_id(value):
        return TaxId(value.removeprefix("ES") if len(value) > 9 else value)
    prefix = value[:2]
    if prefix == "ES" and len(value) > 9:
        return TaxId(value[2:], "la letra o el dígito de control no coincide")
    if prefix in _VAT_PREFIXES and prefix != "ES" and any(mark.isdigit() for mark in value[2:]) and len(value) >= 10:
        if _is_valid_vat(prefix, value[2:]):
            return TaxId(value)
        if country not in ("", "ES"):
            return TaxId(value, f"no es un número de IVA válido de {prefix}")
    if country not in ("", "ES"):
        # An Italian person has a number of another kind.
        may_be = country not in _VAT_PREFIXES or (country == "IT" and codicefiscale.is_valid(value))
        is_right = may_be or _is_valid_vat(country, value.removeprefix(country))
        return TaxId(value, "" if is_right else f"no es un número de IVA válido de {country}")
    return TaxId(value, "la letra o el dígito de control no coincide")


def is_valid_spanish_tax_id(text: str) -> bool:
    """Say whether it is a DNI, NIE or CIF whose control letter or digit fits."""
    bare = "".join(mark for mark in text.upper() if mark.isalnum())
    if not bare.isascii():
        return False
    return bool(nif.is_valid(bare.removeprefix("ES") if len(bare) > 9 else bare))


def _is_valid_vat(country: str, number: str) -> bool:
    module = get_cc_module({"EL": "gr", "XI": "gb"}.get(country, country.lower()), "vat")
    return module is None or bool(module.is_valid(number))


def email_is_plausible(text: str) -> bool:
    """Say whether mail to this address could be accepted by a server; accents are allowed in the domain only."""
    if len(text) > MAX_EMAIL_LENGTH or len(text.partition("@")[0]) > 64:
        return False
    return _EMAIL.fullmatch(text) is not None


_UNATTENDED = re.compile(
    r"(no|do[-_.]?not|dont|sin)[-_.]?(reply|responder|respuesta|contestar|answer)\w*|mailer-daemon|postmaster|bounces?",
    re.IGNORECASE,
)


def mailbox_is_unattended(address: str) -> bool:
    """Say whether an address says of itself that nobody reads it."""
    return _UNATTENDED.fullmatch(address.partition("@")[0].partition("+")[0].strip()) is not None


@lru_cache(maxsize=50_000)
def iban_is_valid(text: str) -> bool:
    """Check length, country and the two control digits."""
    bare = plain_iban(text)
    return bare.isascii() and bool(stdnum_iban.is_valid(bare, check_country=True))


def plain_iban(text: str) -> str:
    """Write an account in capitals, without what people and banks put between its pieces."""
    return re.sub(r"[\s.-]", "", text).upper()


def is_country_code(text: str) -> bool:
    return len(text) == 2 and text.isalpha() and text.isascii()


def are_one_account(one: str, other: str) -> bool:
    """Say whether a bank's own number, such as 37040044/532013000, is the account that an IBAN names."""
    if one == other:
        return True
    iban, number = (one, other) if iban_is_valid(one) else (other, one)
    pieces = re.findall(r"\d+", number)
    if not iban_is_valid(iban) or re.search(r"[A-Za-z]", number) or len("".join(pieces)) < 10:
        return False
    if iban.endswith("".join(pieces)):
        return True
    head, room = "".join(pieces[:-1]), len(iban) - 4  # a bank leaves the leading zeros of the account out
    return bool(head) and iban[4:] == head + pieces[-1].zfill(max(0, room - len(head)))


def spanish_iban(bank: str, branch: str, account: str) -> str:
    """Form the IBAN from bank (4), branch (4) and account (10), computing the four control digits.

    Norma 43 names the account without any control digit.
    """
    if not re.fullmatch(r"\d{18}", bank + branch + account, re.ASCII) or len(account) != 10:
        raise ValueError(f"{bank} {branch} {account} is not a Spanish account number")
    domestic = f"{bank}{branch}{_ccc_digit('00' + bank + branch)}{_ccc_digit(account)}{account}"
    # E=14, S=28, then 00 in place of the control digits (ISO 13616).
    return f"ES{98 - int(domestic + '142800') % 97:02d}{domestic}"


def _ccc_digit(ten_digits: str) -> int:
    weights = (1, 2, 4, 8, 5, 10, 9, 7, 3, 6)
    rest = 11 - sum(weight * int(digit) for weight, digit in zip(weights, ten_digits, strict=True)) % 11
    return {10: 1, 11: 0}.get(rest, rest)

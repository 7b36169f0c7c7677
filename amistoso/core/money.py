"""Money is a whole number of minor units and a currency; two currencies never add.

Knows how many decimals each currency has and how people write amounts. Refuses floats.
"""

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

# ISO 4217 exponents that differ from two.
_EXPONENTS = {
    "BHD": 3, "BIF": 0, "CLP": 0, "DJF": 0, "GNF": 0, "IQD": 3, "ISK": 0, "JOD": 3, "JPY": 0,
    "KMF": 0, "KRW": 0, "KWD": 3, "LYD": 3, "OMR": 3, "PYG": 0, "RWF": 0, "TND": 3, "UGX": 0,
    "UYI": 0, "VND": 0, "VUV": 0, "XAF": 0, "XOF": 0, "XPF": 0,
}  # fmt: skip
CURRENCIES = frozenset(_EXPONENTS) | frozenset(
    "AED ARS AUD BGN BOB BRL CAD CHF CLP CNY COP CRC CZK DKK DOP EUR GBP GTQ HKD HNL HUF ILS INR ISK "
    "JPY KRW KWD MAD MXN NIO NOK NZD PAB PEN PLN PYG RON RSD SAR SEK SGD THB TND TRY UAH USD UYU VES ZAR".split()
)
MAX_MINOR = 10**15  # a million million euros: anything above is a misread number


class AmountError(ValueError):
    """Not an amount that can be read without guessing."""


class Money(NamedTuple):
    minor: int
    currency: str


def exponent(currency: str) -> int:
    """Return the number of decimals of the currency (EUR 2, JPY 0, KWD 3)."""
    return _EXPONENTS.get(currency, 2)


def to_decimal(minor: int, currency: str) -> Decimal:
    return Decimal(minor).scaleb(-exponent(currency))


def plain(minor: int, currency: str) -> str:
    """Write an amount for machines: a dot and the currency's decimals, no grouping."""
    return f"{to_decimal(minor, currency):f}"


def from_decimal(amount: Decimal, currency: str) -> int:
    """Turn a decimal into minor units; more decimals than the currency has is an error."""
    try:
        scaled = amount.scaleb(exponent(currency))
        whole = int(scaled)
    except (ArithmeticError, ValueError) as error:
        raise AmountError(f"{amount} is not an amount") from error
    if whole != scaled:
        raise AmountError(f"{amount} has more decimals than {currency} allows ({exponent(currency)})")
    if abs(whole) > MAX_MINOR:
        raise AmountError(f"{amount} is too large to be an invoice amount")
    return whole


def add(amounts: Iterable[Money]) -> Money:
    """Add amounts of one currency; mixing currencies raises."""
    found = list(amounts)
    currencies = {amount.currency for amount in found}
    if len(currencies) != 1:
        raise AmountError(f"Amounts of {len(currencies)} currencies cannot be added: {sorted(currencies)}")
    return Money(sum(amount.minor for amount in found), currencies.pop())


_CURRENCY_MARK = re.compile(r"^([+-]?)\s*(?:€|EUR|USD|\$|£|GBP)\s*|\s*(?:€|EUR|USD|\$|£|GBP)$", re.IGNORECASE)
_NUMBER = re.compile(r"(\d{1,3}(?P<group>[.,' ])\d{3}((?P=group)\d{3})*|\d+)([.,]\d+)?", re.ASCII)


def parse_decimal(text: str, decimal_mark: str | None = None) -> Decimal:
    """Read an amount as people write it: `1.234,56`, `1,234.56`, `1234.5`, `(12,00)`, `12,00-`, `12 €`.

    `decimal_mark` settles what a single mark followed by three digits means (`1.234`); without it such a
    number is refused rather than guessed.
    """
    bare = text.replace("\u00a0", " ").replace("\u202f", " ").replace("\u2212", "-").replace("\u2019", "'").strip()
    bare, is_negative = _without_sign(_CURRENCY_MARK.sub(lambda found: found[1] or "", bare).strip())
    if not _NUMBER.fullmatch(bare):
        raise AmountError(f"“{text[:40]}” is not an amount")
    mark = decimal_mark or _decimal_mark_of(bare, text)
    group = "." if mark == "," else ","
    whole, _, decimals = bare.partition(mark)
    if (
        group in decimals
        or mark in decimals
        or (group in whole and not re.fullmatch(rf"\d{{1,3}}(\{group}\d{{3}})+", whole))
    ):
        raise AmountError(f"“{text[:40]}” is not an amount with decimal {'comma' if mark == ',' else 'point'}")
    digits = re.sub(r"[' ]", "", whole).replace(group, "") + (f".{decimals}" if decimals else "")
    value = Decimal(digits)
    return -value if is_negative else value


def read(text: str, currency: str, decimal_mark: str) -> int:
    """Read an amount with the reader's decimal mark; `12.50` typed in Spanish can mean only one thing."""
    try:
        return from_decimal(parse_decimal(text, decimal_mark), currency)
    except AmountError:
        return from_decimal(parse_decimal(text), currency)


def _without_sign(text: str) -> tuple[str, bool]:
    """Take away one sign, in front, behind or as brackets; a second one is left for the number to be refused."""
    if text.startswith("(") and text.endswith(")"):
        return text[1:-1].strip(), True
    if text.endswith("-"):
        return text[:-1].strip(), True
    if text[:1] in ("+", "-"):
        return text[1:].strip(), text[0] == "-"
    return text, False


def _decimal_mark_of(bare: str, text: str) -> str:
    last = max(bare.rfind(","), bare.rfind("."))
    if last < 0:
        return ","
    mark = bare[last]
    other = "." if mark == "," else ","
    if bare.count(mark) > 1:
        return other
    # Three figures behind the mark may be thousands, unless what stands before it is no group of them.
    if other in bare or len(bare) - last - 1 != 3 or bare.startswith("0") or last > 3:
        return mark
    raise AmountError(f"“{text[:40]}” can be read in two ways; say which mark separates the decimals")

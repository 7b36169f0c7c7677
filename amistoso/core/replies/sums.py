"""The amounts that a mail speaks of, in Spanish and English notation: «1.234,56 €», «EUR 1,234.56», «500 euros»."""

import re
from decimal import Decimal
from typing import NamedTuple

from amistoso.core import money

MAX_FOUND = 40
_NUMBER = r"\d{1,3}(?:[.,' ]\d{3})+(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,2})?"
_SIGNS = {"€": "EUR", "eur": "EUR", "euro": "EUR", "euros": "EUR", "$": "USD", "usd": "USD", "dollars": "USD",
          "£": "GBP", "gbp": "GBP", "pounds": "GBP"}  # fmt: skip
_SIGN = r"€|euros?|eur|\$|usd|dollars|£|gbp|pounds"
_AMOUNT = re.compile(
    rf"(?<![\w.,/-])(?:(?P<first>€|eur|\$|usd|£|gbp)\s?(?P<after>{_NUMBER})(?P<many1>\s?k\b)?(?![\w/]|[.,]\d)"
    rf"|(?P<before>{_NUMBER})(?P<many>\s?(?:k|mil)\b)?\s?(?:de\s)?(?P<last>{_SIGN})(?!\w)"
    rf"|(?P<bare>\d{{1,3}}(?:\.\d{{3}})*,\d{{2}}|\d{{1,3}}(?:,\d{{3}})*\.\d{{2}}|\d{{1,9}}[.,]\d{{2}})(?![\w%/-]|[.,]\d|\s?%))"
)


class Sum(NamedTuple):
    """Where it stands in the folded text, and how much it is."""

    start: int
    end: int
    minor: int
    currency: str


def sums_in(folded: str, currency: str = "EUR") -> list[Sum]:
    """Find every amount; one without a sign is in `currency`, and needs its two decimals to be an amount at all."""
    found = []
    for match in _AMOUNT.finditer(folded):
        told = match["after"] or match["before"] or match["bare"]
        sign = match["first"] or match["last"]
        many = 1000 if match["many"] or match["many1"] else 1
        unit = _SIGNS[sign] if sign else currency
        try:
            minor = money.from_decimal(_value(told) * many, unit)
        except (money.AmountError, ArithmeticError):
            continue
        if minor > 0:
            found.append(Sum(match.start(), match.end(), minor, unit))
        if len(found) == MAX_FOUND:
            break
    return found


def _value(told: str) -> Decimal:
    """Three figures behind a single mark are thousands: nobody pays a thousandth of a euro."""
    bare = told.replace("'", "").replace(" ", "")
    last = max(bare.rfind("."), bare.rfind(","))
    if last < 0 or len(bare) - last - 1 == 3:
        return Decimal(bare.replace(".", "").replace(",", ""))
    whole = bare[:last].replace(".", "").replace(",", "")
    return Decimal(f"{whole}.{bare[last + 1 :]}")

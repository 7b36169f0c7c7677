"""The early-payment discount agreed with a customer, in hundredths of a percent: how it is read and written."""

from decimal import Decimal

from amistoso.core import money

MOST_BP = 5_000  # half: beyond that somebody has mistaken the column


class DiscountError(ValueError):
    """What is written is no discount."""


def read(text: str, mark: str | None = None) -> int:
    """Read a percentage as people write it: `2`, `2,5`, `2.50 %`; nothing written is none agreed."""
    bare = text.replace("%", " ").strip()
    if not bare:
        return 0
    try:
        found = money.parse_decimal(bare, mark) * 100
    except money.AmountError as error:
        raise DiscountError(text) from error
    if found != int(found) or not 0 <= found <= MOST_BP:
        raise DiscountError(text)
    return int(found)


def shown(discount_bp: int, language: str) -> str:
    """Write it with the reader's decimal mark and without zeros that say nothing: `2,5`."""
    number = f"{(Decimal(discount_bp) / 100).normalize():f}"
    return number.replace(".", ",") if language == "es" else number

"""Numbers and days of an address, read without trusting them."""

from datetime import date


def page(text: str | None) -> int:
    return number(text) or 1


def number(text: str | None) -> int | None:
    """A positive number that a database can hold, or nothing."""
    return int(text) if text and text.isascii() and text.isdigit() and 0 < len(text) < 19 else None


def day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text or "")
    except ValueError:
        return None

"""What an e-invoice writes as text: amounts, dates, countries and codes; read exactly or not at all."""

import re
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from babel.core import get_global

from amistoso.core import money
from amistoso.core.documents import EARLIEST, LATEST
from amistoso.importers import table_words

MAX_FIGURES = 40
_DECIMAL = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)")
_LOCAL = re.compile(r"[+-]?[0-9][0-9.,]*")
_DAY = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:T.*|[Z+-].*)?|([0-9]{4})([0-9]{2})([0-9]{2})(?:[0-9T].*)?")
_TERRITORIES = get_global("territory_aliases")


def amount(text: str, currency: str) -> tuple[int, bool]:
    """Return minor units, and whether decimals that the currency does not have were rounded away.

    XML writes decimals with a point, so 1.234 is a little over one; a comma can only be somebody's mistake and is
    read where it can mean one thing alone. Raises `money.AmountError`.
    """
    bare = re.sub(r"\s", "", text).replace("\u2212", "-")
    if len(bare) > MAX_FIGURES:
        raise money.AmountError(f"{bare[:20]}… is too long to be an amount")
    if _DECIMAL.fullmatch(bare):
        value = Decimal(bare)
    elif _LOCAL.fullmatch(bare):
        value = money.parse_decimal(bare)
    else:
        raise money.AmountError(f"{bare} is not an amount")
    rounded = value.quantize(Decimal(1).scaleb(-money.exponent(currency)), ROUND_HALF_UP)
    return money.from_decimal(rounded, currency), rounded != value


def day(text: str) -> date | None:
    """Read 2026-03-01, 20260301 and both with a time or zone behind; None for what is no possible day."""
    found = _DAY.fullmatch(text.strip())
    if not found:
        return None
    year, month, number = (int(part) for part in found.groups() if part is not None)
    try:
        read = date(year, month, number)
    except ValueError:
        return None
    return read if EARLIEST <= read <= LATEST else None


def country(code: str) -> str:
    """Turn ESP or ES into ES; the codes of VAT numbers (EL, XI) into their country. Empty when it is none."""
    bare = code.strip().upper()
    if not re.fullmatch("[A-Z]{2,3}", bare):
        return table_words.country(code) or ""
    if bare in ("EL", "XI"):
        return "GR" if bare == "EL" else "GB"
    alias: list[str] = _TERRITORIES.get(bare, [])
    if len(bare) == 3:
        return alias[0] if alias and re.fullmatch("[A-Z]{2}", alias[0]) and alias[0] != "XX" else ""
    return bare if bare not in ("XX", "ZZ") else ""


def iban(text: str) -> str:
    return re.sub(r"[\s.-]", "", text).upper()[:34]


def days_of_term(text: str) -> int | None:
    """Read the days of a term of payment that is a bare number."""
    return int(text) if re.fullmatch("[0-9]{1,3}", text) and int(text) <= MAX_TERM_DAYS else None


_DAYS_IN_WORDS = re.compile(r"(\d{1,3}) ?(?:d|dias?|days?|tagen?|jours?|giorni|dagen|dage)(?: naturales| netto)?\b")
_NET_IN_WORDS = re.compile(r"\bnet(?:o|to)? ?(\d{1,3})(?: |$)")
_EARLY = re.compile(r"skonto|%|descuento|dto|discount|escompte|sconto|pronto pago|#")
_AT_ONCE = re.compile(
    r"(?:al )?contado|pago inmediato|(?:payable )?(?:up)?on receipt|due on receipt|sofort(?: fallig)?"
)
_OTHER_DAY = re.compile(r"fin (?:de )?mes|end of month|eom|monatsende|fine mese|fin du mois|dia(?:s)? (?:fijo|de pago)")


def term_in_words(texts: list[str]) -> int | None:
    """Read "Pago a 60 días" where no due date stands; words that can mean two terms mean none."""
    found: set[int] = set()
    for text in texts:
        for sentence in re.split(r"[.;]| - ", table_words.plain(text)):
            if _EARLY.search(sentence):  # what paying early is worth; "14 Tage 3% Skonto, 60 Tage netto" goes on
                sentence = ", ".join(part for part in sentence.split(", ") if not _EARLY.search(part))
            told = {int(days) for days in _DAYS_IN_WORDS.findall(sentence) + _NET_IN_WORDS.findall(sentence)}
            if _OTHER_DAY.search(sentence) or (told and len(re.findall(r"\d+", sentence)) > 1):
                return None  # "30/60/90 días", or something else that a number of days does not say
            found |= told
            if _AT_ONCE.fullmatch(sentence.strip()):
                found.add(0)
    return found.pop() if len(found) == 1 and max(found) <= MAX_TERM_DAYS else None


MAX_TERM_DAYS = 366


def days_after(start: date, days: int) -> str:
    return (start + timedelta(days=days)).isoformat()

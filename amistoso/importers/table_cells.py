"""How a table writes its dates and amounts, decided once for the whole file, and the reading of one cell.

What can be read in two ways is never guessed: the other cells decide, or it is refused.
"""

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from amistoso.core import money
from amistoso.core.documents import EARLIEST, LATEST
from amistoso.importers import table_words
from amistoso.importers.tables import Cell, text_of

_EXCEL_EPOCH = date(1899, 12, 30)
_SERIAL_WITH_TIME = re.compile(r"[34567]\d{4}[.,]\d+")
_NO_PART_OF_A_DAY = frozenset(
    "de del d do di lunes martes miercoles jueves viernes sabado domingo lun mie jue vie sab dom "
    "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun".split()
)
_SERIALS = range(32_874, 73_051)  # the days of EARLIEST and LATEST in Excel
_MONTHS = {
    word: number
    for number, words in enumerate(
        (
            "ene enero jan january januar janv janvier gen gennaio gener janeiro",
            "feb febrero february februar fevr fevrier febbraio febrer fev fevereiro",
            "mar marzo march marz mars marc marco",
            "abr abril apr april avr avril aprile",
            "may mayo mai maggio mag maig maio",
            "jun junio june juni juin giugno giu juny junho",
            "jul julio july juli juil juillet luglio lug juliol julho",
            "ago agosto aug august aout agost",
            "sep sept septiembre set setiembre september septembre settembre setembre setembro",
            "oct octubre october oktober okt octobre ottobre ott outubro out",
            "nov noviembre november novembre novembro",
            "dic diciembre dec december dezember dez decembre dicembre desembre des dezembro",
        ),
        start=1,
    )
    for word in words.split()
}  # fmt: skip
MAX_TEXT = 500
MAX_DAYS_REMEMBERED = 20_000
# What Excel, Access and MySQL write for a date that is not there; zeros are seen to apart.
_NO_DATES = frozenset({"30/12/1899", "31/12/1899", "01/01/1900", "1899-12-30", "1899-12-31", "1900-01-01"})
_FORMULA_STARTS = "=+-@"


class UnreadableCell(ValueError):
    """A cell that does not hold what its column says; carries the code of the problem."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


@dataclass(slots=True)
class Evidence:
    """What the amounts and dates of the columns looked at so far show about how they are written."""

    marks: dict[int, set[str]] = field(default_factory=dict)
    date_orders: set[str] = field(default_factory=set)
    first_ambiguous: dict[int, tuple[int, str]] = field(default_factory=dict)
    first_ambiguous_date: int = 0

    def see_amount(self, column: int, row: int, cell: Cell) -> None:
        if not isinstance(cell, str) or not cell:
            return
        mark = decimal_mark_shown_by(cell)
        if mark == "?":
            self.first_ambiguous.setdefault(column, (row, cell.strip()))
        elif mark:
            self.marks.setdefault(column, set()).add(mark)

    def see_date(self, row: int, cell: Cell) -> None:
        if not isinstance(cell, str) or not cell:
            return
        order = date_order_shown_by(cell)
        if order == "?":
            self.first_ambiguous_date = self.first_ambiguous_date or row
        elif order:
            self.date_orders.add(order)


def decimal_mark_shown_by(text: str) -> str:
    """Return "," or "." where the text can be read in one way only, "?" in two, "" where there is no mark."""
    comma, point = text.rfind(","), text.rfind(".")
    last = max(comma, point)
    if last < 0:
        return ""
    mark, other = ("," if comma > point else "."), ("." if comma > point else ",")
    if min(comma, point) >= 0:
        return mark if text.count(mark) == 1 else other
    if text.count(mark) > 1:
        return other
    decimals = "".join(mark for mark in text[last + 1 :] if mark.isdecimal())
    whole = text[:last].strip(" +-(€$\u00a0\u2212")
    if len(decimals) != 3 or whole in ("", "0") or len(whole) > 3:
        return mark
    return "?"


def date_order_shown_by(text: str) -> str:
    """Return "dmy" or "mdy" where a numeric date shows it, "?" where both fit, "" where it does not matter."""
    parts = text.strip().partition(" ")[0].replace("-", "/").replace(".", "/").split("/")
    if len(parts) != 3 or not (parts[0].isdecimal() and parts[1].isdecimal()) or len(parts[0]) > 2:
        return ""
    first, second = int(parts[0]), int(parts[1])
    if first > 12:
        return "dmy"
    if second > 12:
        return "mdy"
    return "" if first == second else "?"


class DateReader:
    """Reads dates written in one order; remembers them, since a list repeats few days many times."""

    def __init__(self, order: str) -> None:
        self.order = order
        self._read: dict[str, date] = {}

    def __call__(self, cell: Cell) -> date | None:
        if isinstance(cell, str):
            known = self._read.get(cell)
            if known is not None:
                return known
            if table_words.is_nothing(cell.strip()) or not cell.strip("0/-.: ") or cell.strip() in _NO_DATES:
                return None
            if len(self._read) >= MAX_DAYS_REMEMBERED:
                self._read.clear()  # with a time of day, no two cells are alike
            day = self._read[cell] = _in_range(_parsed(shown(cell.strip()), self.order), cell)
            return day
        if isinstance(cell, date):
            day = cell.date() if isinstance(cell, datetime.datetime) else cell
            return None if day <= date(1900, 1, 1) else _in_range(day, cell)
        if isinstance(cell, (int, float)) and not isinstance(cell, bool):
            return _in_range(_from_number(cell), cell)
        raise UnreadableCell("bad-date", f"«{text_of(cell)}» no es una fecha")


def _in_range(day: date | None, cell: Cell) -> date:
    if day is None or not EARLIEST <= day <= LATEST:
        raise UnreadableCell("bad-date", f"«{text_of(cell)[:40]}» no es una fecha posible")
    return day


def _from_number(number: float) -> date | None:
    """Read an Excel serial number, or 20260331 typed as a number."""
    whole = int(number) if abs(number) < 1e9 else 0
    if whole in _SERIALS:
        return _EXCEL_EPOCH + timedelta(days=whole)
    return _compact(str(whole)) if number == whole else None


def _compact(digits: str) -> date | None:
    if len(digits) != 8:
        return None
    year_first = _date(digits[:4], digits[4:6], digits[6:])
    return year_first if year_first and EARLIEST <= year_first <= LATEST else _date(digits[4:], digits[2:4], digits[:2])


def _parsed(text: str, order: str) -> date | None:
    if text.isdecimal() and text.isascii():
        return _from_number(int(text)) if len(text) in (5, 8) else None
    if _SERIAL_WITH_TIME.fullmatch(text):
        return _from_number(int(text[:5]))
    day_text = text
    if ":" in text:  # a time of day after the date says nothing to us
        day_text = text.replace("T", " ").partition(" ")[0]
    parts = day_text.replace("-", "/").replace(".", "/").replace(",", " ").split("/")
    if len(parts) != 3:
        parts = [
            part
            for part in table_words.plain(day_text.replace(",", " ").replace("-", " ").replace("/", " ")).split()
            if part not in _NO_PART_OF_A_DAY
        ]
    if len(parts) != 3:
        return None
    first, second, third = (part.strip().rstrip(".") for part in parts)
    if len(first) == 4:
        return _date(first, _month(second), third)
    if not first.isdecimal() or (order == "mdy" and second.isdecimal()):
        first, second = second, first
    return _date(third, _month(second), first)


def _month(text: str) -> str:
    return text if text.isdecimal() else str(_MONTHS.get(table_words.plain(text).rstrip("."), ""))


def _date(year: str, month: str, day: str) -> date | None:
    if not all(part.isdecimal() and part.isascii() and len(part) <= 4 for part in (year, month, day)) or len(
        year
    ) not in (2, 4):
        return None
    number = int(year)
    if len(year) == 2:
        number += 2000 if number < 80 else 1900
    try:
        return date(number, int(month), int(day))
    except ValueError:
        return None


_SYMBOLS = {"€": "EUR", "EUR": "EUR", "£": "GBP", "GBP": "GBP", "USD": "USD", "US$": "USD"}


_NEVER_DOLLARS = frozenset({"EUR", "GBP", "CHF"})


def read_amount(cell: Cell, mark: str | None, currency: str) -> int | None:
    """Read minor units; an empty cell is None. `mark` is the decimal mark of the column, None if it shows none."""
    if isinstance(cell, str):
        text = cell.strip()
        # Nearly every cell of a long list is this plain; the rest takes the slow way.
        whole, _, decimals = text.partition(mark or ",")
        if whole.isdecimal() and whole.isascii() and len(whole) < 12 and money.exponent(currency) == 2:
            if not decimals and len(text) == len(whole):
                return int(whole) * 100
            if len(decimals) == 2 and decimals.isdecimal() and decimals.isascii() and mark:
                return int(whole) * 100 + int(decimals)
        return None if table_words.is_nothing(text) else _slowly(text, mark, currency)
    if isinstance(cell, bool) or not isinstance(cell, (int, float)):
        raise UnreadableCell("bad-amount", f"«{text_of(cell)}» no es un importe")
    try:
        return _rounded(Decimal(repr(cell)), currency)
    except (money.AmountError, ArithmeticError):
        raise UnreadableCell("bad-amount", f"«{text_of(cell)}» no es un importe posible") from None


def _slowly(text: str, mark: str | None, currency: str) -> int:
    text = shown(text).lstrip("'")  # what tells a spreadsheet that a cell is text
    text = re.sub(r"(?<=\d)[.,]\s?[-\u2013\u2014]+$", "", text)  # 1.210,- has no cents
    for symbol, code in _SYMBOLS.items():
        if symbol in text and code != currency:
            raise UnreadableCell("currency-mismatch", f"«{text[:40]}» está en {code} y la fila en {currency}")
    if "$" in text and currency in _NEVER_DOLLARS:  # which dollar or peso it is, only a column of currencies tells
        raise UnreadableCell("currency-mismatch", f"«{text[:40]}» está en $ y la fila en {currency}")
    try:
        return _rounded(money.parse_decimal(text, mark), currency, hundredths=True)
    except money.AmountError:
        if mark is None and decimal_mark_shown_by(text) == "?":
            raise UnreadableCell("ambiguous-amount", f"«{text[:40]}» se puede leer de dos maneras") from None
        raise UnreadableCell("bad-amount", f"«{text[:40]}» no es un importe") from None


def _rounded(amount: Decimal, currency: str, *, hundredths: bool = False) -> int:
    """Take away what binary numbers leave behind (2.489999999999998); spreadsheets show what they round, we too."""
    step = Decimal(1).scaleb(-money.exponent(currency))
    try:
        rounded = amount.quantize(step, ROUND_HALF_UP)
    except ArithmeticError:
        raise money.AmountError(f"{amount} is too large") from None
    if hundredths and abs(rounded - amount) > Decimal("0.000001"):
        raise money.AmountError(f"{amount} has too many decimals")
    return money.from_decimal(rounded, currency)


def shown(text: str) -> str:
    """Return what a spreadsheet shows for ="000123" and for =HYPERLINK("address";"F-1"): programs write both."""
    if text[:1] != "=":
        return text
    found = _SHOWN.fullmatch(text)
    return text if found is None else (found[1] or found[2] or "").replace('""', '"').strip()


_SHOWN = re.compile(
    r"""="((?:[^"]|"")*)"|=\s*(?:HYPERLINK|HIPERVINCULO)\(\s*"[^"]*"\s*[;,]\s*"([^"]*)"\s*\)""", re.IGNORECASE
)


def harmless(text: str) -> tuple[str, bool]:
    """Return the text without what would run as a formula when someone opens an export of ours in a spreadsheet."""
    text = shown(text)
    if not text.isprintable():
        text = " ".join("".join(mark if mark.isprintable() else " " for mark in text).split())
    if text and text[0] in _FORMULA_STARTS and not _is_number_like(text):
        bare = text.lstrip(_FORMULA_STARTS + " '\"")
        return bare[:MAX_TEXT], True
    return text[:MAX_TEXT], False


def _is_number_like(text: str) -> bool:
    """Let +34 600 100 200 and -5 through: a sign before figures starts no command."""
    return text[0] in "+-" and all(mark in "0123456789 .,()/-+" for mark in text)


def cell_at(cells: Sequence[Cell], column: int) -> Cell:
    return cells[column] if column < len(cells) else ""

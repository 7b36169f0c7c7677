"""Norma 43 records: which columns hold what. One frozen record per kind, and the refusal when a field is unreadable.

Columns are those of the AEB/CSB 43 booklet (June 2012), counted from 1 as it does.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from amistoso.core import money

RECORD_LENGTH = 80
# ISO 4217 numeric codes; the booklet uses no letters.
CURRENCIES = {
    "978": "EUR", "840": "USD", "826": "GBP", "756": "CHF", "392": "JPY", "752": "SEK", "578": "NOK", "208": "DKK",
    "985": "PLN", "203": "CZK", "348": "HUF", "946": "RON", "975": "BGN", "124": "CAD", "036": "AUD", "554": "NZD",
    "484": "MXN", "986": "BRL", "032": "ARS", "152": "CLP", "170": "COP", "604": "PEN", "858": "UYU", "504": "MAD",
    "949": "TRY", "156": "CNY", "344": "HKD", "702": "SGD", "710": "ZAR", "376": "ILS", "784": "AED", "682": "SAR",
    "414": "KWD", "788": "TND", "356": "INR", "410": "KRW", "764": "THB", "352": "ISK", "941": "RSD", "980": "UAH",
}  # fmt: skip


class UnreadableField(ValueError):
    """A field of a record that does not hold what the booklet says; the text is for the person."""


@dataclass(frozen=True, slots=True)
class Header:
    bank: str
    branch: str
    account: str
    from_on: date
    until_on: date
    opening_minor: int
    currency: str
    name: str


@dataclass(frozen=True, slots=True)
class Movement:
    booked_on: date
    value_on: date
    common_concept: str
    own_concept: str
    amount_minor: int
    is_debit: bool
    document: str
    references: str  # the 28 raw columns 53-80: some banks write one text across both


@dataclass(frozen=True, slots=True)
class Closing:
    account_key: str
    debit_count: int
    debit_minor: int
    credit_count: int
    credit_minor: int
    balance_minor: int | None
    currency_number: str


def header(line: str) -> Header:
    currency = CURRENCIES.get(line[47:50], "")
    if not currency:
        raise UnreadableField(f"la divisa «{line[47:50].strip()}» (columnas 48-50) no es un código ISO conocido")
    if not (line[2:20].isascii() and line[2:20].isdigit()):
        raise UnreadableField(f"la cuenta «{line[2:20].strip()}» (columnas 3-20) no son 18 cifras")
    opening = _amount(line[33:47], currency, "saldo inicial", "34-47")
    return Header(
        bank=line[2:6],
        branch=line[6:10],
        account=line[10:20],
        from_on=_date(line[20:26], "fecha inicial", "21-26"),
        until_on=_date(line[26:32], "fecha final", "27-32"),
        opening_minor=-opening if line[32] == "1" else opening,
        currency=currency,
        name=line[51:77].strip(),
    )


def movement(line: str, currency: str) -> Movement:
    booked_on = _date(line[10:16], "fecha de operación", "11-16")
    # Banks leave a value date they do not know blank or in zeros.
    value_on = _date(line[16:22], "fecha valor", "17-22") if line[16:22].strip("0 ") else booked_on
    if line[27] not in "12":
        raise UnreadableField(f"el signo «{line[27].strip()}» (columna 28) no es 1 (debe) ni 2 (haber)")
    is_debit = line[27] == "1"
    amount = _amount(line[28:42], currency, "importe", "29-42")
    return Movement(
        booked_on=booked_on,
        value_on=value_on,
        common_concept=line[22:24].strip(),
        own_concept=line[24:27].strip(),
        amount_minor=-amount if is_debit else amount,
        is_debit=is_debit,
        document=line[42:52].strip(),
        references=line[52:80],
    )


def equivalence(line: str) -> str:
    """Say the amount in the currency of origin (record 24), as words for the movement's text."""
    currency = CURRENCIES.get(line[4:7], line[4:7].strip())
    amount = _amount(line[7:21], currency, "importe de origen", "8-21")
    return f"{money.plain(amount, currency)} {currency}"


def closing(line: str, currency: str) -> Closing:
    balance: int | None = None
    if line[59:73].strip():
        balance = _amount(line[59:73], currency, "saldo final", "60-73")
        # Some banks write 0 for the sign of a credit balance; the sum of the movements tells whether it fits.
        balance = -balance if line[58] == "1" else balance
    return Closing(
        account_key=line[2:20],
        debit_count=_count(line[20:25], "número de apuntes al debe", "21-25"),
        debit_minor=_amount(line[25:39], currency, "total debe", "26-39"),
        credit_count=_count(line[39:44], "número de apuntes al haber", "40-44"),
        credit_minor=_amount(line[44:58], currency, "total haber", "45-58"),
        balance_minor=balance,
        currency_number=line[73:76],
    )


def record_count(line: str) -> int:
    return _count(line[20:26], "número de registros", "21-26")


def _count(text: str, name: str, columns: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise UnreadableField(f"{name} «{text.strip()}» (columnas {columns}) no es un número")
    return int(text)


def _amount(text: str, currency: str, name: str, columns: str) -> int:
    """Read 14 digits with two implied decimals, whatever the currency."""
    if not (text.isascii() and text.isdigit()):
        raise UnreadableField(f"{name} «{text.strip()}» (columnas {columns}) no son 14 cifras")
    try:
        return money.from_decimal(Decimal(text).scaleb(-2), currency)
    except money.AmountError:
        raise UnreadableField(f"{name} «{text}» (columnas {columns}) no es un importe posible en {currency}") from None


def _date(text: str, name: str, columns: str) -> date:
    """Read AAMMDD."""
    if text.isascii() and text.isdigit():
        year = int(text[:2])
        try:
            return date(year + (1900 if year >= 80 else 2000), int(text[2:4]), int(text[4:6]))
        except ValueError:
            pass
    raise UnreadableField(f"{name} «{text.strip()}» (columnas {columns}) no es una fecha AAMMDD")

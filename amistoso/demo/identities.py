"""Tax ids and accounts whose control digits fit and that belong to no firm and no bank of today.

CIF numbers begin with 00, which is no province; DNI numbers are those of the first cards of 1951; banks are numbered
99xx, which the Banco de España has never given out.
"""

from stdnum.es import cif, dni
from stdnum.pt import nif as portuguese_nif

from amistoso.demo.chance import stream

_CCC_WEIGHTS = (1, 2, 4, 8, 5, 10, 9, 7, 3, 6)


def company_tax_id(form: str, number: int) -> str:
    """`form` is the letter of the legal form: A (S.A.), B (S.L.), F (cooperative), P (town hall), Q (public body)."""
    digits = f"{form}{number:07d}"
    letter_or_digit = cif.calc_check_digits(digits)
    return digits + (letter_or_digit[1] if form in "PQSW" else letter_or_digit[0])


def person_tax_id(number: int) -> str:
    digits = f"{number:08d}"
    return digits + dni.calc_check_digit(digits)


def portuguese_tax_id(number: int) -> str:
    digits = f"50{number:06d}"
    return f"PT{digits}{portuguese_nif.calc_check_digit(digits)}"


def spanish_iban(bank: int, branch: int, account: int) -> str:
    head, tail = f"{bank:04d}{branch:04d}", f"{account:010d}"
    domestic = head + _ccc_digit("00" + head) + _ccc_digit(tail) + tail
    return f"ES{98 - int(domestic + '142800') % 97:02d}{domestic}"


def iban_of(name: str) -> str:
    """Give each payer its own account, always the same."""
    chance = stream("iban", name)
    return spanish_iban(9900 + chance.randrange(1, 9), chance.randrange(1, 2000), chance.randrange(10**9, 10**10))


def _ccc_digit(ten_digits: str) -> str:
    rest = 11 - sum(weight * int(digit) for weight, digit in zip(_CCC_WEIGHTS, ten_digits, strict=True)) % 11
    return str({10: 1, 11: 0}.get(rest, rest))

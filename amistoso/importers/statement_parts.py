"""What the importers of bank statements share: letters, amounts, accounts, and whether the balances fit.

Knows no format. Amounts are read as machines write them (no thousands); who writes for people is a table.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache

from amistoso.core import identifiers, money
from amistoso.core.documents import EARLIEST, LATEST, BankEntry, Parsed, StatementRow
from amistoso.importers.findings import Findings, spoken

# German business codes of money that came back: returned debits, returned transfers, their pre-SEPA ancestors.
RETURN_GVC = frozenset({"009", "059", "108", "109", "159", "181", "184", "185", "186"})
MAX_TEXT = 2_000  # letters kept of what the bank wrote about one movement
ASK_AGAIN = "Descargue de nuevo el extracto desde su banco; no se ha cargado nada."
_AMOUNT = re.compile(r"([+-]?)(\d{1,18})(?:[.,](\d{0,12}))?", re.ASCII)
_NOTHING = frozenset({"NOTPROVIDED", "NOT PROVIDED", "NONREF", "NOREF", "NONE", "NOTAVAILABLE", "N/A", "-"})


_DOS_WORD = re.compile(rb"[A-Za-z][\x81\x82\x90\xa1-\xa5\xb5][A-Za-z]")
_DOS_OR_ASCII = bytes(range(128)) + "áéíóúüñçàèòïÁÉÍÓÚÜÑÇÀÈÒÏªº·¿¡".encode("cp850")


class UnreadableValue(ValueError):
    """A value that is not what its place says; the text is for the person."""


def decode(content: bytes) -> str:
    """Read as UTF-8 if it is, else as Windows-1252 or as what DOS wrote, else as Latin-1, which never fails.

    A zero byte is a blank: old systems fill with it, and no database keeps it.
    """
    encodings = (
        ("utf-16",)
        if content[:2] in (b"\xff\xfe", b"\xfe\xff")
        else ("utf-8-sig", "cp850" if _is_of_dos(content) else "cp1252")
    )
    for encoding in encodings:
        try:
            return content.decode(encoding).replace("\x00", " ")
        except UnicodeDecodeError:
            continue
    return content.decode("latin-1").replace("\x00", " ")


def _is_of_dos(content: bytes) -> bool:
    """Tell what DOS wrote: a sign of Windows stands inside a word, and in cp850 every odd byte is a Spanish letter."""
    return _DOS_WORD.search(content) is not None and not content.translate(None, delete=_DOS_OR_ASCII)


def amount(text: str, currency: str, what: str = "el importe") -> int:
    """Read `1234.56`, `1234,56`, `1234,` or `8.850`: digits and one mark for the decimals."""
    found = _AMOUNT.fullmatch(text.replace("\u00a0", "").replace(" ", ""))
    if not found:
        raise UnreadableValue(f"{what} «{text[:40]}» no es un número")
    value = Decimal(f"{found[2]}.{found[3] or '0'}")
    try:
        minor = money.from_decimal(value, currency)
    except money.AmountError:
        raise UnreadableValue(f"{what} «{text[:40]}» no es un importe posible en {currency}") from None
    return -minor if found[1] == "-" else minor


def day(year: int, month: int, day_of_month: int, text: str, what: str) -> date:
    try:
        found = date(year, month, day_of_month)
    except ValueError:
        raise UnreadableValue(f"{what} «{text[:40]}» no es una fecha que exista") from None
    if not EARLIEST <= found <= LATEST:
        raise UnreadableValue(f"{what} «{text[:40]}» no es una fecha posible")
    return found


@lru_cache(maxsize=20_000)
def account(text: str, currency: str = "") -> str:
    """Write an account once: an IBAN without blanks, a Spanish account number as its IBAN, else as the bank does."""
    bare = identifiers.plain_iban(text)
    if currency and bare.endswith(currency) and bare[:-3][-1:].isdigit():
        bare, text = bare[:-3], text.strip()[:-3].strip()
    for part in (bare, *bare.split("/")):
        if identifiers.iban_is_valid(part):
            return part
    digits = bare.replace("/", "")
    if re.fullmatch(r"\d{20}", digits, re.ASCII):
        iban = identifiers.spanish_iban(digits[:4], digits[4:8], digits[10:])
        if iban.endswith(digits):  # the two control digits are right
            return iban
    if re.fullmatch(r"\d{26}", digits, re.ASCII) and identifiers.iban_is_valid("PL" + digits):
        return "PL" + digits  # only Poland counts 26, and writes them without the country
    return " ".join(text.split())[:40]


def iban(text: str) -> str:
    """Return whose account it was, where it is an IBAN or can be written as one; else nothing."""
    found = account(text)
    return found if identifiers.iban_is_valid(found) else ""


def told(text: str) -> str:
    """Return a reference, or nothing where the bank says that there is none."""
    squeezed = " ".join(text.split())
    return "" if squeezed.upper() in _NOTHING or not squeezed.strip("0 .-/") else squeezed


def joined(parts: Iterable[str]) -> str:
    """Join what the bank wrote in several places, each thing once."""
    seen: list[str] = []
    for part in parts:
        squeezed = " ".join(part.split())
        if not squeezed.isprintable():
            squeezed = " ".join("".join(mark if mark.isprintable() else " " for mark in squeezed).split())
        if squeezed and not any(squeezed in earlier for earlier in seen):
            seen.append(squeezed)
    return " ".join(seen)[:MAX_TEXT]


def balance_fits(statement: StatementRow) -> bool:
    """Say whether there are both balances and the movements lead from one to the other."""
    if statement.opening_minor is None or statement.closing_minor is None:
        return False
    return statement.opening_minor + sum(entry.amount_minor for entry in statement.entries) == statement.closing_minor


def check_balance(statement: StatementRow, where: str, findings: Findings) -> None:
    """Compare opening balance plus movements with the closing balance; what does not fit needs a person's yes."""
    if statement.opening_minor is None or statement.closing_minor is None or balance_fits(statement):
        return
    computed = statement.opening_minor + sum(entry.amount_minor for entry in statement.entries)
    found, declared = spoken(computed, statement.currency), spoken(statement.closing_minor, statement.currency)
    message = (
        f"Cuenta {statement.account}, {statement.until_on:%d/%m/%Y}: el saldo final declarado es {declared} y el saldo"
        f" inicial más los apuntes da {found}: faltan o sobran apuntes."
    )
    hint = "Descargue de nuevo el extracto. Acéptelo solo si ha comprobado con su banco que los apuntes están todos."
    findings.warn(where, "statement-balance", message, hint)


def covered(entries: Iterable[BankEntry], from_on: date | None, until_on: date | None) -> tuple[date, date] | None:
    """Return the days of a report that may not tell them: then those of its movements."""
    days = [entry.booked_on for entry in entries]
    first = from_on or min(days, default=until_on)
    last = until_on or max(days, default=from_on)
    if first is None or last is None:
        return None
    return min(first, last), max(first, last)


def by_currency(
    statement: StatementRow, currencies: Iterable[str], where: str, findings: Findings
) -> Iterator[StatementRow]:
    """Set apart the movements of an account that are in another currency: two currencies never add."""
    groups: dict[str, list[BankEntry]] = {statement.currency: []}
    for entry, currency in zip(statement.entries, currencies, strict=True):
        groups.setdefault(currency, []).append(entry)
    if len(groups) == 1:
        yield statement
        return
    for currency, entries in groups.items():
        if currency == statement.currency:
            yield replace(statement, entries=tuple(entries), booked_count=None)
            continue
        message = (
            f"La cuenta {statement.account} está en {statement.currency} y trae {len(entries)} apuntes en {currency}:"
            " se cargan aparte, sin saldo."
        )
        findings.warn(where, "other-currency", message, "Compruebe con su banco que esos apuntes son de esta cuenta.")
        yield replace(
            statement, currency=currency, entries=tuple(entries), opening_minor=None, closing_minor=None,
            booked_count=None,
        )  # fmt: skip


def day_after(on: date) -> date:
    return on + timedelta(days=1)


def whole(format_name: str, statements: Iterable[StatementRow], findings: Findings) -> Parsed:
    """Hand over all statements, or none where anything could not be read: half a statement hides who has paid."""
    problems = findings.all()
    if findings.has_errors:
        return Parsed(format_name, problems=problems)
    return Parsed(format_name, statements=tuple(map(without_own_account, statements)), problems=problems)


def without_own_account(statement: StatementRow) -> StatementRow:
    """Some banks tell both accounts of a transfer: ours is nobody's who paid."""
    if not any(entry.payer_iban == statement.account for entry in statement.entries if entry.payer_iban):
        return statement
    entries = (
        replace(entry, payer_iban="") if entry.payer_iban == statement.account else entry for entry in statement.entries
    )
    return replace(statement, entries=tuple(entries))


def tell_interim(statements: Iterable[StatementRow], findings: Findings) -> None:
    """Say of a report that is no statement that its money counts but its days do not."""
    accounts = sorted({statement.account for statement in statements if not statement.is_final})
    if accounts:
        message = f"Es un informe provisional de {', '.join(accounts)[:120]}: sus días aún no cuentan como conocidos."
        hint = "Cargue el extracto definitivo cuando su banco lo entregue; lo repetido no se duplica."
        findings.note("fichero", "interim-report", message, hint)

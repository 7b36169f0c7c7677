"""Norma 43 bank statements (AEB/CSB booklet 43): accounts, movements, and the sums that must fit.

A file whose own totals do not fit gives no movement at all: half a statement is worse than none, because it
hides who has paid. Columns live in `n43_records`, payers in `n43_payers`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from amistoso.core import identifiers
from amistoso.core.documents import BankEntry, Parsed, StatementRow
from amistoso.importers import n43_payers, n43_records, payer_words, statement_parts
from amistoso.importers.findings import Findings, spoken
from amistoso.importers.n43_records import Closing, Header, Movement, UnreadableField

# The booklet counts every record but the 88; some banks count that one too. No other difference is a habit.
_COUNT_SLACK = (0, 1)
_CODES = frozenset({"00", "11", "22", "23", "24", "33", "88"})
_TELLING_LINE = re.compile(r"11\d{30}[12]\d{14}|22.{8}\d{18}|33\d{18}\d{5}|889{18}", re.ASCII)
_ASK_AGAIN = "Descargue de nuevo el extracto en formato Norma 43 desde su banco; no se ha cargado nada."


@dataclass(slots=True)
class _Account:
    """What is gathered of an account between its 11 and its 33."""

    header: Header
    movements: list[tuple[Movement, int]] = field(default_factory=list)
    complements: list[dict[int, str]] = field(default_factory=list)
    equivalents: list[str] = field(default_factory=list)


def looks_like(content: bytes) -> bool:
    """Say whether most of the first lines are records of this booklet, even of a damaged file."""
    lines = [line for _, line in _lines(statement_parts.decode(content[:8_000]))][:40]
    if lines and _TELLING_LINE.match(lines[0]) and lines[0].startswith("11"):
        return True
    known = sum(line[:2] in _CODES for line in lines)
    return bool(lines) and known * 10 >= len(lines) * 7 and any(_TELLING_LINE.match(line) for line in lines)


def parse(content: bytes) -> Parsed:
    findings = Findings()
    statements: list[StatementRow] = []
    account: _Account | None = None
    records = 0
    is_ended = False
    for number, line in _lines(statement_parts.decode(content)):
        where = f"línea {number}"
        code = line[:2]
        try:
            match code:
                case "11":
                    _end_unclosed(account, statements, findings)
                    account = _Account(n43_records.header(line))
                    is_ended = False
                case "22" if account:
                    account.movements.append((n43_records.movement(line, account.header.currency), number))
                    account.complements.append({})
                    account.equivalents.append("")
                case "23" if account and account.movements:
                    _add_complement(account.complements[-1], line)
                case "24" if account and account.movements:
                    account.equivalents[-1] = n43_records.equivalence(line)
                case "33" if account:
                    closing = n43_records.closing(line, account.header.currency)
                    statements.append(_closed(account, closing, where, findings))
                    account = None
                case "88":
                    _check_record_count(n43_records.record_count(line), records, where, findings)
                    records, is_ended = -1, True
                case "00":
                    pass
                case "22" | "23" | "24" | "33":
                    missing = "22" if code in ("23", "24") else "11"
                    message = f"El registro {code} está fuera de lugar: falta antes el registro {missing}."
                    findings.error(where, "n43-order", message, _ASK_AGAIN)
                case _:
                    findings.error(
                        where,
                        "n43-record",
                        f"«{line[:20].strip()}» no empieza por un registro de Norma 43 conocido.",
                        _ASK_AGAIN,
                    )
        except UnreadableField as refusal:
            findings.error(where, "n43-record", f"No se puede leer el registro {code}: {refusal}.", _ASK_AGAIN)
            if code == "33":
                account = None
        records += 1
    _end_unclosed(account, statements, findings)
    _check_end(statements, is_ended, findings)
    return statement_parts.whole("n43", statements, findings)


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Yield the records with their line number, padded to 80; blank lines and the DOS ^Z are no records."""
    lines = re.split(r"\r\n|\n|\r", text.replace("\x1a", ""))
    filled = [line for line in lines if line.strip()]
    if len(filled) == 1 and len(filled[0]) >= 2 * n43_records.RECORD_LENGTH:
        # Some transmissions come in one piece, record after record of 80.
        whole = filled[0]
        lines = [
            whole[start : start + n43_records.RECORD_LENGTH]
            for start in range(0, len(whole), n43_records.RECORD_LENGTH)
        ]
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield number, line.ljust(n43_records.RECORD_LENGTH)


def _add_complement(complements: dict[int, str], line: str) -> None:
    position = int(line[2:4]) if line[2:4].isascii() and line[2:4].isdigit() else len(complements) + 1
    while position in complements:
        position += 1
    complements[position] = line[4:80].ljust(76)


def _check_record_count(declared: int, counted: int, where: str, findings: Findings) -> None:
    if declared - counted not in _COUNT_SLACK:
        message = f"El final del fichero declara {declared} registros y hay {counted}."
        findings.error(where, "n43-count", message, _ASK_AGAIN)


def _check_end(statements: list[StatementRow], is_ended: bool, findings: Findings) -> None:
    if not statements and not findings.counts:
        findings.error("línea 1", "n43-no-account", "No hay ninguna cuenta (registro 11) en el fichero.", _ASK_AGAIN)
    elif not is_ended and "n43-no-closing" not in findings.counts:
        message = "Falta el registro 88 de fin de fichero: puede que la descarga se cortara y falten cuentas."
        findings.warn(
            "end of file", "n43-no-end", message, "Compruebe que están todas sus cuentas; si es así, acéptelo."
        )


def _closed(account: _Account, closing: Closing, where: str, findings: Findings) -> StatementRow:
    header = account.header
    opened = header.bank + header.branch + header.account
    if closing.account_key != opened:
        message = f"El registro 33 cierra la cuenta {closing.account_key} y la abierta es {opened}."
        findings.error(where, "n43-account", message, _ASK_AGAIN)
    if closing.currency_number.strip() and n43_records.CURRENCIES.get(closing.currency_number) != header.currency:
        message = f"El registro 33 está en la divisa {closing.currency_number} y la cuenta en {header.currency}."
        findings.error(where, "n43-currency", message, _ASK_AGAIN)
    debits = [movement.amount_minor for movement, _ in account.movements if movement.is_debit]
    receipts = [movement.amount_minor for movement, _ in account.movements if not movement.is_debit]
    sides = (
        ("debe", closing.debit_count, len(debits), closing.debit_minor, -sum(debits)),
        ("haber", closing.credit_count, len(receipts), closing.credit_minor, sum(receipts)),
    )
    for side, declared_count, count, declared_minor, minor in sides:
        if declared_count != count:
            message = f"El cierre de la cuenta declara {declared_count} apuntes al {side} y hay {count}."
            findings.error(where, "n43-count", message, _ASK_AGAIN)
        if declared_minor != minor:
            declared, found = spoken(declared_minor, header.currency), spoken(minor, header.currency)
            message = f"El cierre de la cuenta declara {declared} al {side} y los apuntes suman {found}."
            findings.error(where, "n43-sum", message, _ASK_AGAIN)
    computed = header.opening_minor + sum(debits) + sum(receipts)
    return _statement(account, _closing_balance(closing, header, computed, where, findings))


def _closing_balance(closing: Closing, header: Header, computed: int, where: str, findings: Findings) -> int:
    """Compare the balance; banks that do not know it (card accounts) leave it in zeros."""
    if closing.balance_minor == computed:
        return computed
    found = spoken(computed, header.currency)
    if closing.balance_minor:
        declared = spoken(closing.balance_minor, header.currency)
        message = f"El saldo final declarado es {declared} y el saldo inicial más los apuntes da {found}."
        findings.error(where, "n43-balance", message, _ASK_AGAIN)
        return closing.balance_minor
    message = f"El banco no informa el saldo final; con los apuntes resulta {found}."
    hint = "Es habitual en cuentas de tarjeta. Si es una cuenta corriente, compruebe el saldo con su banco."
    tell = findings.warn if header.opening_minor else findings.note
    tell(where, "n43-closing-unset", message, hint)
    return computed


def _end_unclosed(account: _Account | None, statements: list[StatementRow], findings: Findings) -> None:
    """Take an account that lost its closing record as a report that may not be whole, for a person to accept."""
    if account is None:
        return
    header = account.header
    message = (
        f"La cuenta {header.bank} {header.branch} {header.account} no tiene registro 33 de cierre: puede estar cortada."
    )
    hint = "Descárguela de nuevo. Si su banco la entrega siempre así, acéptelo: el saldo no se puede comprobar."
    findings.warn(f"línea {account.movements[-1][1] if account.movements else 1}", "n43-no-closing", message, hint)
    total = header.opening_minor + sum(movement.amount_minor for movement, _ in account.movements)
    statements.append(_statement(account, total, is_final=False))


def _statement(account: _Account, closing_minor: int, *, is_final: bool = True) -> StatementRow:
    header = account.header
    iban = identifiers.spanish_iban(header.bank, header.branch, header.account)
    entries = tuple(
        _entry(movement, complements, equivalent, number, iban)
        for (movement, number), complements, equivalent in zip(
            account.movements, account.complements, account.equivalents, strict=True
        )
    )
    # Of a cut statement nothing is known after its last movement.
    seen_until = max((entry.booked_on for entry in entries), default=header.from_on)
    until_on = header.until_on if is_final else seen_until
    return StatementRow(
        iban, header.currency, header.from_on, until_on, header.opening_minor, closing_minor, entries, is_final
    )


def _entry(movement: Movement, complements: dict[int, str], equivalent: str, number: int, iban: str) -> BankEntry:
    payer = n43_payers.payer_of(movement.common_concept, movement.is_debit, movement.references, complements, iban)
    references = [part.strip() for part in (movement.references[:12], movement.references[12:])]
    # "BIZUM" or "TRANSFERENCI" is a word, not a reference.
    told = [part for part in references if part.strip("0 ") and any(mark.isdigit() for mark in part)]
    # A bank that writes words across both reference fields says something there that belongs to the text.
    told_in = movement.references if movement.references[:12].strip("0 ") else movement.references[12:]
    words = told_in.strip() if any(mark.isalpha() for mark in told_in) else ""
    parts = [complements[position] for position in sorted(complements)]
    text = " ".join(" ".join([*parts, words, equivalent]).split())
    return BankEntry(
        booked_on=movement.booked_on,
        value_on=movement.value_on,
        amount_minor=movement.amount_minor,
        text=text,
        reference=" ".join(told),
        payer_name=payer.name,
        payer_iban=payer.iban,
        payer_tax_id=payer.tax_id,
        concept=movement.common_concept,
        mandate_id=n43_payers.mandate_of(complements),
        creditor_reference=payer_words.rf_in(text),
        is_return=movement.common_concept == n43_payers.RETURNS,
        return_code=payer_words.return_code_in(text) if movement.common_concept == n43_payers.RETURNS else "",
        where=f"línea {number}",
    )

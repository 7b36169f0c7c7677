"""OFX and QFX downloads of a bank account, versions 1 and 2.

Card and investment accounts are no customer's money: they are told and left out. What the file's tags are is
`ofx_tags`; amounts are read as banks write them, with comma or point.
"""

import re
from dataclasses import replace
from datetime import date

from amistoso.core.documents import BankEntry, Parsed, StatementRow
from amistoso.importers import ofx_tags, payer_words, statement_parts
from amistoso.importers.findings import Findings
from amistoso.importers.ofx_tags import Group
from amistoso.importers.statement_parts import ASK_AGAIN, UnreadableValue

_LOOKS = re.compile(rb"OFXHEADER|<OFX>|<\?OFX", re.IGNORECASE)
_DAY = re.compile(r"(\d{4})(-?)(\d{2})\2(\d{2})(?:\D|\d{2}|$).*", re.ASCII | re.DOTALL)
_GROUPED = re.compile(r"[+-]?\d{1,3}(?:(?:\.\d{3})+(?:,\d*)?|(?:,\d{3})+(?:\.\d*)?)", re.ASCII)
_OTHERS = {"CCSTMTRS": "de una tarjeta", "INVSTMTRS": "de valores"}
# Kinds whose name is another party's; of the rest (fees, interest, cash) it is the bank's own words.
_FROM_PARTIES = frozenset({"CREDIT", "DEP", "DIRECTDEP", "XFER", "PAYMENT", "OTHER", "CHECK", "REPEATPMT", ""})
# Kinds that only ever take money out, in files that leave the sign to them.
_CHARGES = frozenset({"DEBIT", "FEE", "SRVCHG", "DIRECTDEBIT", "POS", "ATM"})


def looks_like(content: bytes) -> bool:
    head = content[:4_000].replace(b"\x00", b"")
    return bool(_LOOKS.search(head)) and b"<" in head


def parse(content: bytes) -> Parsed:
    findings = Findings()
    text = ofx_tags.decode(content)
    root = ofx_tags.read(text)
    is_whole = re.search(r"</OFX\s*>", text, re.IGNORECASE) is not None
    statements: list[StatementRow] = []
    for report in root.every("STMTRS", *_OTHERS):
        if report.name == "STMTRS":
            statements += _statements(report, root, findings)
        else:
            _tell_other(report, findings)
    _tell_bank_errors(root, findings)
    if not statements and not findings.has_errors:
        if "not-a-bank-account" in findings.counts:
            text = "El fichero no trae ningún extracto de cuenta corriente, solo de tarjetas o de valores."
        else:
            text = "El fichero OFX no trae ningún extracto (STMTRS)."
        findings.error("fichero", "ofx-no-statement", text, "Descargue el extracto de la cuenta donde cobra.")
    if statements and not is_whole:
        told = "Falta la etiqueta </OFX> que termina el fichero: puede que la descarga se cortara y falten movimientos."
        findings.warn(
            "final del fichero", "ofx-no-end", told, "Descárguelo de nuevo; si lo acepta, sus días no cuentan."
        )
        statements = [replace(statement, is_final=False) for statement in statements]
    return statement_parts.whole("ofx", statements, findings)


def _tell_other(report: Group, findings: Findings) -> None:
    source = report.child("CCACCTFROM", "INVACCTFROM")
    number = source.text("ACCTID") if source else ""
    text = f"El extracto {number[:40]} es {_OTHERS[report.name]}: ahí no cobra de sus clientes y no se carga."
    findings.note(f"línea {report.line}", "not-a-bank-account", text, "No hay que hacer nada.")


def _tell_bank_errors(root: Group, findings: Findings) -> None:
    for status in root.every("STATUS"):
        if status.text("SEVERITY").upper() == "ERROR":
            said = status.text("MESSAGE") or f"código {status.text('CODE')}"
            text = f"El banco contestó con un error en vez del extracto: «{said[:80]}»."
            findings.error(f"línea {status.line}", "ofx-bank-error", text, ASK_AGAIN)


def _statements(report: Group, root: Group, findings: Findings) -> list[StatementRow]:
    where = f"línea {report.line}"
    account = _account(report)
    if not account:
        findings.error(where, "ofx-no-account", "El extracto no dice de qué cuenta es (ACCTID).", ASK_AGAIN)
        return []
    movements = list(report.every("STMTTRN"))
    are_unsigned = _are_unsigned(movements)
    currency = _currency(report, movements, where, findings)
    entries: list[BankEntry] = []
    currencies: list[str] = []
    for one in movements:
        try:
            other = one.child("CURRENCY")
            told = (other.text("CURSYM").upper() if other else "") or currency
            entries.append(_entry(one, told, is_out=are_unsigned and one.text("TRNTYPE").upper() in _CHARGES))
            currencies.append(told)
        except UnreadableValue as refusal:
            text = f"No se puede leer el movimiento {one.text('FITID')[:40]}: {refusal}."
            findings.error(f"línea {one.line}", "ofx-movement", text, ASK_AGAIN)
    pending = sum(1 for _ in report.every("STMTTRNP"))
    if pending:
        text = f"La cuenta {account} trae {pending} movimientos pendientes: no se cargan."
        findings.note(where, "pending-entries", text, "Se cargarán cuando el banco los dé por anotados.")
    closing, closed_on = _ledger_balance(report, currency, where, findings)
    days = statement_parts.covered(entries, *_period(report, root, closed_on, where, findings))
    if days is None:
        if len(entries) == len(movements):
            findings.error(where, "ofx-no-days", "El extracto no dice de qué días es.", ASK_AGAIN)
        return []
    statement = StatementRow(account, currency, *days, None, closing, tuple(entries))
    return list(statement_parts.by_currency(statement, currencies, where, findings))


def _account(report: Group) -> str:
    source = report.child("BANKACCTFROM")
    if source is None:
        return ""
    number, bank, branch = source.text("ACCTID"), source.text("BANKID"), source.text("BRANCHID")
    whole = statement_parts.account(bank + branch + number)
    return whole if whole.startswith("ES") else statement_parts.account(number)


def _currency(report: Group, movements: list[Group], where: str, findings: Findings) -> str:
    told = report.text("CURDEF").upper()
    if re.fullmatch(r"[A-Z]{3}", told, re.ASCII):
        return told
    others = {other.text("CURSYM").upper() for one in movements if (other := one.child("CURRENCY"))}
    if len(others) == 1 and re.fullmatch(r"[A-Z]{3}", next(iter(others)), re.ASCII):
        return next(iter(others))
    text = "El extracto no dice en qué moneda está; se toma el euro."
    findings.warn(where, "currency-assumed", text, "Compruebe con su banco que la cuenta está en euros.")
    return "EUR"


def _day(text: str, what: str) -> date:
    """Read the first eight figures; the time and its zone say nothing about the day the bank booked it."""
    found = _DAY.fullmatch(text)
    if not found:
        raise UnreadableValue(f"{what} «{text[:40]}» no es una fecha AAAAMMDD")
    return statement_parts.day(int(found[1]), int(found[3]), int(found[4]), text, what)


def _amount(text: str, currency: str, what: str) -> int:
    """Read an amount with comma or point; of both, or of several, those before the last group the thousands."""
    bare = re.sub(r"[\s\u00a0\u202f]", "", text)
    marks = [mark for mark in bare if mark in ",."]
    if len(marks) > 1 and _GROUPED.fullmatch(bare):
        bare = bare.replace(marks[0], "")
    try:
        return statement_parts.amount(bare, currency, what)
    except UnreadableValue:
        raise UnreadableValue(f"{what} «{text[:40]}» no es un importe en {currency}") from None


def _optional_day(text: str, what: str, where: str, findings: Findings) -> date | None:
    """A day that is not needed: what cannot be read is told and left out, never guessed."""
    if not text.strip("0"):
        return None
    try:
        return _day(text, what)
    except UnreadableValue as refusal:
        findings.note(where, "ofx-day", f"No se puede leer una fecha: {refusal}.", "Se toman las de los movimientos.")
        return None


def _period(
    report: Group, root: Group, closed_on: date | None, where: str, findings: Findings
) -> tuple[date | None, date | None]:
    """Return the days told. The end asked for may lie after the day of the download: then nothing is known of it."""
    lists = list(report.every("BANKTRANLIST"))
    firsts = [_optional_day(one.text("DTSTART"), "la fecha inicial", where, findings) for one in lists]
    lasts = [_optional_day(one.text("DTEND"), "la fecha final", where, findings) for one in lists]
    served = next((sign.text("DTSERVER") for sign in root.every("SONRS")), "")
    server_on = _optional_day(served, "la fecha del servidor", where, findings)
    first = min((day for day in firsts if day), default=None)
    last = max((day for day in lasts if day), default=closed_on)
    if last and server_on and first and first <= server_on < last:
        last = server_on
    return first, last


def _ledger_balance(report: Group, currency: str, where: str, findings: Findings) -> tuple[int | None, date | None]:
    balance = report.child("LEDGERBAL")
    if balance is None or not balance.text("BALAMT"):
        return None, None
    closed_on = _optional_day(balance.text("DTASOF"), "la fecha del saldo", where, findings)
    try:
        return _amount(balance.text("BALAMT"), currency, "el saldo"), closed_on
    except UnreadableValue as refusal:
        findings.error(f"línea {balance.line}", "ofx-movement", f"No se puede leer el saldo: {refusal}.", ASK_AGAIN)
        return None, closed_on


def _are_unsigned(movements: list[Group]) -> bool:
    """Some banks leave the sign to the kind: then credits and debits are both there, all of them positive."""
    kinds = {one.text("TRNTYPE").upper() for one in movements}
    has_both = bool(kinds & _CHARGES) and "CREDIT" in kinds
    return has_both and not any("-" in one.text("TRNAMT") for one in movements)


def _entry(one: Group, currency: str, *, is_out: bool) -> BankEntry:
    booked_on = _day(one.text("DTPOSTED"), "la fecha")
    minor = _amount(one.text("TRNAMT"), currency, "el importe")
    minor = -minor if is_out else minor
    payee = one.child("PAYEE", "EXTDPAYEE")
    name = one.text("NAME") or (payee.text("NAME") if payee else "")
    memo = one.text("MEMO") or one.text("EXTDNAME")
    text = statement_parts.joined((memo, name) if name in memo else (name, memo))
    value = one.text("DTAVAIL") or one.text("VALUEDATE")
    kind = one.text("TRNTYPE").upper()
    number = statement_parts.told(one.text("CHECKNUM") or one.text("CHKNUM") or one.text("REFNUM"))
    is_from_party = minor > 0 and kind in _FROM_PARTIES
    source = one.child("BANKACCTFROM", "BANKACCTTO")
    creditor_reference = payer_words.rf_in(text)
    return BankEntry(
        booked_on=booked_on,
        value_on=_day(value, "la fecha valor") if value.strip("0") else booked_on,
        amount_minor=minor,
        text=text,
        reference=creditor_reference or number[:80],
        payer_name=_payer(name, memo)[:140] if is_from_party else "",
        payer_iban=statement_parts.iban(source.text("ACCTID")) if source and minor > 0 else "",
        concept=kind[:10],
        creditor_reference=creditor_reference,
        is_return=payer_words.is_returned(text),
        return_code=payer_words.return_code_in(text) if payer_words.is_returned(text) else "",
        bank_id=statement_parts.told(one.text("FITID"))[:80],
        where=f"línea {one.line}",
    )


def _payer(name: str, memo: str) -> str:
    """The name of the movement is the payer's, or begins with the words of a transfer, or is only such words."""
    for text in (name, memo):
        payer = payer_words.payer_in(text)
        if payer:
            return payer
    return "" if payer_words.is_only_transfer_words(name) else name

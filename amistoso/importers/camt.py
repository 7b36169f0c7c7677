"""ISO 20022 bank reports: camt.053 (statement), camt.052 (of a day still running), camt.054 (credits and debits told).

Every version from 1 on is read by the names of its elements. Only booked entries are money: what is pending is told.
Entries are read in `camt_entries`, one by one, so that a long statement never stands in memory as a tree.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from amistoso.core.documents import BankEntry, Parsed, Problem, StatementRow
from amistoso.importers import camt_entries, statement_parts, xml_reading
from amistoso.importers.findings import Findings
from amistoso.importers.statement_parts import ASK_AGAIN, UnreadableValue
from amistoso.importers.xml_reading import Element

_ROOTS = re.compile(r"BkToCstmr(?:Stmt|AcctRpt|DbtCdtNtfctn)(?:V\d+)?")
_NAMESPACE = re.compile(r"camt\.05[234]\.\d{3}\.\d{2}")
_REPORTS = ("Stmt", "Rpt", "Ntfctn")
_MAX_ENVELOPE = 8
_OPENING, _CLOSING = ("OPBD", "PRCD"), ("CLBD",)


@dataclass(slots=True)
class _Gathered:
    """What is gathered of one account's report while its entries pass by."""

    entries: list[BankEntry] = field(default_factory=list)
    currencies: list[str] = field(default_factory=list)
    booked: int = 0
    pending: int = 0
    failed: int = 0


@dataclass(slots=True)
class _Reading:
    findings: Findings
    reports: dict[int, _Gathered] = field(default_factory=dict)
    seen: int = 0

    def take(self, root: Element, entry: Element) -> None:
        """Read an entry as soon as it is complete; what stands above it in its report is already there."""
        self.seen += 1
        report = _open_report(root)
        if report is None:
            return
        gathered = self.reports.setdefault(id(report), _Gathered())
        where = f"apunte {self.seen}"
        if not camt_entries.is_booked(entry):
            gathered.pending += 1
            return
        try:
            currency = _entry_currency(entry) or _currency(report)
            account = statement_parts.account(_account(report))
            found = camt_entries.read(entry, currency, account, _report_day(report), where)
        except UnreadableValue as refusal:
            gathered.failed += 1
            self.findings.error(where, "camt-entry", f"No se puede leer el apunte {self.seen}: {refusal}.", ASK_AGAIN)
            return
        gathered.booked += 1
        gathered.entries += found
        gathered.currencies += [currency] * len(found)


def looks_like(content: bytes) -> bool:
    """Say whether a bank report stands in the XML, alone or in an envelope."""
    if not xml_reading.looks_like(content):
        return False
    name, namespace = xml_reading.root_of(content)
    return bool(
        (name == "Document" and _NAMESPACE.search(namespace))
        or _ROOTS.fullmatch(name)
        or re.search(rb"<(?:\w+:)?BkToCstmr(?:Stmt|AcctRpt|DbtCdtNtfctn)", content[:16_000])
    )


def parse(content: bytes) -> Parsed:
    findings = Findings()
    reading = _Reading(findings)
    root = xml_reading.read(content, records=("Ntry",), take=reading.take)
    if isinstance(root, Problem):
        return Parsed("camt", problems=(*findings.all(), root))
    version = next((found for one in (root, *root.children) if (found := _NAMESPACE.search(one.namespace))), None)
    name = version[0] if version else "camt"
    statements: list[StatementRow] = []
    for number, report in enumerate(_reports(root), start=1):
        gathered = reading.reports.get(id(report), _Gathered())
        statements += _statements(report, gathered, f"extracto {number}", findings)
    if not statements and not findings.has_errors:
        text = "El fichero no contiene ningún extracto (Stmt), informe (Rpt) ni notificación (Ntfctn)."
        findings.error("fichero", "camt-no-statement", text, ASK_AGAIN)
    statement_parts.tell_interim(statements, findings)
    return statement_parts.whole(name, statements, findings)


def _messages(above: Element, depth: int = 0) -> Iterator[Element]:
    """Find the reports' parents: the root, below `Document`, or deeper in an envelope."""
    if _ROOTS.fullmatch(above.name):
        yield above
    elif depth < _MAX_ENVELOPE:
        for child in above.children:
            yield from _messages(child, depth + 1)


def _reports(root: Element) -> Iterator[Element]:
    for message in _messages(root):
        yield from (child for child in message.children if child.name in _REPORTS)


def _open_report(root: Element) -> Element | None:
    """The report that is being read is the last one so far."""
    above = root
    for _ in range(_MAX_ENVELOPE + 1):
        if _ROOTS.fullmatch(above.name):
            return next((child for child in reversed(above.children) if child.name in _REPORTS), None)
        if not above.children:
            break
        above = above.children[-1]
    return None


def _account(report: Element) -> str:
    identity = report.first("Acct", "Id")
    if identity is None:
        return ""
    for path in (("IBAN",), ("Othr", "Id"), ("PrtryAcct", "Id"), ("BBAN",), ("UPIC",)):
        if identity.at(*path):
            return identity.at(*path)
    return ""


def _currency(report: Element) -> str:
    """The account's currency, or that of its first balance."""
    told = report.at("Acct", "Ccy").upper()
    if told:
        return told
    balance = report.first("Bal", "Amt")
    return balance.attribute("Ccy").upper() if balance is not None else ""


def _currency_used(report: Element, gathered: _Gathered) -> str:
    """Some banks write a currency for the account in which none of its movements is: then these tell it."""
    told = _currency(report)
    kinds = {*_OPENING, *_CLOSING}
    balances = {
        amount.attribute("Ccy").upper()
        for balance in report.every("Bal")
        if balance.at("Tp", "CdOrPrtry", "Cd").upper() in kinds
        for amount in balance.every("Amt")
    }
    used = set(gathered.currencies) - {""}
    return next(iter(used)) if len(used) == 1 and told not in used | balances else told


def _entry_currency(entry: Element) -> str:
    amount = entry.child("Amt")
    return amount.attribute("Ccy").upper() if amount is not None else ""


def _period(report: Element) -> tuple[date | None, date | None]:
    days = report.child("FrToDt")
    if days is None:
        return None, None
    ends = [days.child(name) for name in ("FrDt", "FrDtTm", "ToDt", "ToDtTm")]
    first = camt_entries.day_in(ends[0] or ends[1], "la fecha inicial")
    last = camt_entries.day_in(ends[2] or ends[3], "la fecha final")
    return first, last


def _report_day(report: Element) -> date | None:
    try:
        return _period(report)[1] or camt_entries.day_in(report.child("CreDtTm"), "la fecha del informe")
    except UnreadableValue:
        return None


def _balance(report: Element, codes: tuple[str, ...], currency: str) -> tuple[int, date | None, str] | None:
    """Return minor units, day and currency of the first balance of the first of these kinds."""
    for code in codes:
        for balance in report.every("Bal"):
            told = (
                balance.at("Tp", "CdOrPrtry", "Cd") or balance.at("Tp", "Cd") or balance.at("Tp", "CdOrPrtry", "Prtry")
            )
            if told.upper() != code:
                continue
            found = camt_entries.amount_in(balance.child("Amt"), currency)
            if found:
                day = camt_entries.day_in(balance.child("Dt"), "la fecha del saldo")
                return found[0] * camt_entries.sign_of(balance), day, found[1]
    return None


def _balances(
    report: Element, currency: str, where: str, findings: Findings
) -> tuple[tuple[int | None, date | None], tuple[int | None, date | None]]:
    """Return opening and closing balance with their days. A page of a long statement goes from interim to interim."""
    # A report of the day has one interim balance: that after its movements.
    kinds = (*_OPENING, "ITBD") if report.name == "Stmt" else _OPENING
    opening = _balance(report, kinds, currency)
    closing = _balance(report, _CLOSING, currency)
    if closing is None and not _is_last_page(report):
        interim = [balance for balance in report.every("Bal") if balance.at("Tp", "CdOrPrtry", "Cd").upper() == "ITBD"]
        if interim and opening:
            found = camt_entries.amount_in(interim[-1].child("Amt"), currency)
            if found and (len(interim) > 1 or _balance(report, _OPENING, currency)):
                closing = found[0] * camt_entries.sign_of(interim[-1]), None, found[1]
    kept: list[tuple[int | None, date | None]] = []
    for what, balance in (("inicial", opening), ("final", closing)):
        if balance and balance[2] != currency:
            text = f"El saldo {what} está en {balance[2]} y la cuenta en {currency}: no se tiene en cuenta."
            findings.warn(where, "other-currency", text, "Pregunte a su banco qué saldo es ese.")
            kept.append((None, balance[1]))
        else:
            kept.append((balance[0], balance[1]) if balance else (None, None))
    return kept[0], kept[1]


def _is_last_page(report: Element) -> bool:
    return report.at("StmtPgntn", "LastPgInd").lower() not in ("false", "0")


def _statements(report: Element, gathered: _Gathered, where: str, findings: Findings) -> list[StatementRow]:
    account = statement_parts.account(_account(report))
    if not account:
        findings.error(where, "camt-no-account", "El extracto no dice de qué cuenta es (Acct/Id).", ASK_AGAIN)
        return []
    currency = _currency_used(report, gathered)
    try:
        (opening, opened_on), (closing, closed_on) = _balances(report, currency, where, findings)
        first, last = _period(report)
        day = _report_day(report)
    except UnreadableValue as refusal:
        findings.error(where, "camt-value", f"No se puede leer el extracto: {refusal}.", ASK_AGAIN)
        return []
    days = statement_parts.covered(
        gathered.entries,
        first or _opening_day(opened_on, closed_on),
        last or closed_on or (None if gathered.entries else day),
    )
    if days is None or not currency:
        if not gathered.failed:
            missing = "ninguna fecha" if currency else "la divisa"
            findings.error(where, "camt-value", f"No se puede leer el extracto: no dice {missing}.", ASK_AGAIN)
        return []
    is_statement = report.name == "Stmt"
    statement = StatementRow(
        account,
        currency,
        *days,
        opening,
        closing,
        tuple(gathered.entries),
        is_statement,
        _number(report),
        gathered.booked,
    )
    _tell(report, statement, gathered, where, findings)
    if statement_parts.balance_fits(statement):
        return [statement]  # whatever their label says, the movements are in the account's currency
    return list(statement_parts.by_currency(statement, gathered.currencies, where, findings))


def _opening_day(opened_on: date | None, closed_on: date | None) -> date | None:
    """The opening balance is of the evening before, or of the day itself: banks write both."""
    if opened_on is None or closed_on is None or opened_on >= closed_on:
        return closed_on or opened_on
    return statement_parts.day_after(opened_on)


def _number(report: Element) -> str:
    number = report.at("ElctrncSeqNb") or report.at("LglSeqNb")
    page = report.at("StmtPgntn", "PgNb")
    is_paged = page and (page.lstrip("0") != "1" or not _is_last_page(report))
    return f"{number or report.at('Id')}/{page}"[:40] if is_paged else number[:40]


def _tell(report: Element, statement: StatementRow, gathered: _Gathered, where: str, findings: Findings) -> None:
    if gathered.pending:
        one = gathered.pending == 1
        count = "1 movimiento pendiente, que no es" if one else f"{gathered.pending} movimientos pendientes, que no son"
        text = f"La cuenta {statement.account} trae {count} dinero todavía: no se carga{'' if one else 'n'}."
        findings.note(where, "pending-entries", text, "Se cargarán cuando el banco los dé por anotados.")
    if not _is_last_page(report):
        text = f"El extracto {statement.number} de {statement.account} sigue en otra página."
        findings.warn(where, "statement-page", text, "Cargue también las demás páginas; si ya lo hace, acéptelo.")
    if not gathered.failed:
        statement_parts.check_balance(statement, where, findings)

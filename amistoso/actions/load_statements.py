"""Bring bank statements in: each movement once, whatever overlaps, and a word where days are missing in between."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db.models import Exists, OuterRef, Q, Subquery, TextField
from django.db.models.functions import Cast

from amistoso.core import matching, statement_chain, wording
from amistoso.core.documents import BankEntry, StatementRow
from amistoso.core.findings import Findings
from amistoso.core.load_reports import Change
from amistoso.core.statement_chain import Missing, Stretch
from amistoso.models import BankAccount, BankLine, Company, Customer, Decision, Item, Load, Statement
from amistoso.queries import known_lines
from amistoso.queries.known_lines import Found, NewLine, accounts_of
from amistoso.queries.sql import in_batches

BATCH = 1000
MAX_UNCONFIRMED = 100


@dataclass(slots=True)
class Outcome:
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    findings: Findings = field(default_factory=Findings)
    changes: list[Change] = field(default_factory=list)


@dataclass(slots=True)
class _Chain:
    """The statements of a file in the order of their days, so that each is compared with the one before."""

    company: Company
    outcome: Outcome
    accounts: dict[tuple[str, str], BankAccount]
    earlier: dict[tuple[str, str], Stretch] = field(default_factory=dict)

    def __call__(self, statements: Sequence[StatementRow]) -> Iterator[tuple[StatementRow, Found]]:
        for statement in sorted(statements, key=lambda one: (one.from_on, one.until_on)):
            key = statement.account[:40], statement.currency
            account = self.accounts.get(key)
            if statement.is_final:
                self._tell_gap(statement, account, self.earlier.get(key))
            found = known_lines.find(account=account, statement=statement)
            self._tell_overlap(statement, found)
            self.outcome.created += len(found.new)
            self.outcome.updated += len(found.confirmed)
            self.outcome.unchanged += len(statement.entries) - len(found.new) - len(found.confirmed)
            days = f"del {statement.from_on:%d/%m/%Y} al {statement.until_on:%d/%m/%Y}"
            told = f"{days}, {len(found.new)} apuntes nuevos de {len(statement.entries)}"
            self.outcome.changes.append(Change("statement", statement.account, field="entries", after=told))
            if statement.is_final:
                self.earlier[key] = known_lines.stretch_of_row(statement)
            yield statement, found

    def _tell_gap(self, statement: StatementRow, account: BankAccount | None, earlier: Stretch | None) -> None:
        last = earlier
        if last is None and account is not None:
            last = known_lines.last_stretch(account=account, statement=statement)
        following = known_lines.stretch_of_row(statement)
        missing = statement_chain.missing_between(last, following) if last else None
        if last is None or missing is None:
            return
        where = statement.account
        ends = f"La cuenta {where} terminaba el {last.until_on:%d/%m/%Y}"
        begins = f"este extracto empieza el {statement.from_on:%d/%m/%Y}"
        hint = "Cargue el extracto de los días que faltan; si ya no es posible, acéptelo."
        match missing:
            case Missing.BALANCE:
                closing, opening = (
                    wording.money_text(minor or 0, statement.currency, "es")
                    for minor in (last.end_minor, following.start_minor)
                )
                message = f"{ends} con {closing} y {begins} con {opening}: faltan movimientos en medio."
                self.outcome.findings.warn(where, "statement-gap", message, hint)
            case Missing.NUMBER:
                message = (
                    f"{ends} con el extracto {last.number} y este es el {statement.number}: faltan los de en medio."
                )
                self.outcome.findings.warn(where, "statement-number-gap", message, hint)
            case Missing.DAYS:
                message = f"{ends} y {begins}, sin saldos que digan si hubo movimientos en medio."
                self.outcome.findings.note(where, "statement-days-missing", message, hint)

    def _tell_overlap(self, statement: StatementRow, found: Found) -> None:
        where = statement.account
        if found.doubtful:
            day = found.doubtful[0].booked_on
            message = (
                f"{len(found.doubtful)} movimientos (el primero del {day:%d/%m/%Y}) caen en días que otro extracto ya"
                " contaba enteros, y no estaban en él."
            )
            hint = "Compruebe que no son el mismo dinero contado de otra manera; si son otros, acéptelo."
            self.outcome.findings.warn(where, "statement-overlap-differs", message, hint)
        elif found.repeated:
            message = f"{found.repeated} de {len(statement.entries)} movimientos ya estaban: no se duplican."
            self.outcome.findings.note(where, "statement-overlap", message, "No hay que hacer nada.")


def compare(*, company: Company, statements: Sequence[StatementRow]) -> Outcome:
    """Say what loading the statements would add; write nothing."""
    outcome = Outcome()
    for _ in _Chain(company, outcome, accounts_of(company_id=company.id, statements=statements))(statements):
        pass
    return outcome


def write(*, company: Company, statements: Sequence[StatementRow], load: Load, today: date) -> Outcome:
    """Add the movements in the caller's transaction, and wake whom stale bank data held."""
    outcome = Outcome()
    accounts = accounts_of(company_id=company.id, statements=statements)
    for statement in statements:
        key = statement.account[:40], statement.currency
        if key not in accounts:
            accounts[key] = BankAccount.objects.create(company=company, account=key[0], currency=key[1])
    is_later = False
    for statement, found in _Chain(company, outcome, accounts)(statements):
        account = accounts[statement.account[:40], statement.currency]
        _write_statement(company, account, statement, found, load)
        is_later = _advance(account, statement, today) or is_later
    for account in accounts.values():
        _tell_unconfirmed(account, outcome)
    if is_later:
        wake_held_by_bank_data(company=company, today=today)
    return outcome


def _write_statement(company: Company, account: BankAccount, statement: StatementRow, found: Found, load: Load) -> None:
    made = Statement.objects.create(
        company=company,
        account=account,
        from_on=statement.from_on,
        until_on=statement.until_on,
        opening_minor=statement.opening_minor,
        closing_minor=statement.closing_minor,
        is_final=statement.is_final,
        number=statement.number[:40],
        load=load,
    )
    rows = [_line(company, account, made, line) for line in found.new]
    BankLine.objects.bulk_create(rows, batch_size=BATCH)
    for moved in in_batches(found.moved, BATCH):
        BankLine.objects.filter(id__in=moved).update(statement=made)
    _confirm(found.confirmed, made)


def _confirm(confirmed: Sequence[tuple[int, NewLine]], statement: Statement) -> None:
    """Let the final statement have the last word on lines told before, and keep what only the first report said."""
    for batch in in_batches(confirmed, BATCH):
        before = BankLine.objects.in_bulk([line_id for line_id, _ in batch])
        for line_id, line in batch:
            was, told = before[line_id], _told(line.entry)
            told |= {name: kept for name in _TEXTS if (kept := getattr(was, name))}
            told["text"] = was.text if len(was.text) >= len(line.entry.text) else line.entry.text
            told["is_return"] = was.is_return or told["is_return"]
            BankLine.objects.filter(id=line_id).update(statement=statement, fingerprint=line.fingerprint, **told)


def _tell_unconfirmed(account: BankAccount, outcome: Outcome) -> None:
    """Money told during a day that no statement of that day confirmed may never have come."""
    account.refresh_from_db()
    lines = list(known_lines.unconfirmed(account=account)[:MAX_UNCONFIRMED])
    if lines:
        amount = wording.money_text(lines[0].amount_minor, account.currency, "es")
        message = (
            f"{len(lines)} movimientos de informes provisionales no están en los extractos de sus días; el primero, del"
            f" {lines[0].booked_on:%d/%m/%Y} por {amount}."
        )
        hint = "Compruébelos con su banco: puede que ese dinero no llegara."
        outcome.findings.note(account.account, "interim-unconfirmed", message, hint)


# What a report says of a movement, and how much of it is kept.
_TEXTS = {
    "reference": 80, "payer_name": 140, "payer_iban": 34, "payer_tax_id": 40, "concept": 10, "end_to_end_id": 80,
    "mandate_id": 80, "creditor_reference": 80, "return_code": 10, "bank_id": 80,
}  # fmt: skip


def _told(entry: BankEntry) -> dict[str, Any]:
    return {
        "booked_on": entry.booked_on,
        "value_on": entry.value_on,
        "text": entry.text,
        "is_return": entry.is_return or matching.is_return(entry),
        **{name: getattr(entry, name)[:length] for name, length in _TEXTS.items()},
    }


def _line(company: Company, account: BankAccount, statement: Statement, line: NewLine) -> BankLine:
    return BankLine(
        company=company,
        account=account,
        statement=statement,
        currency=account.currency,
        amount_minor=line.entry.amount_minor,
        unapplied_minor=max(0, line.entry.amount_minor),
        fingerprint=line.fingerprint,
        **_told(line.entry),
    )


def _advance(account: BankAccount, statement: StatementRow, today: date) -> bool:
    """Move on the day up to which the account is known; a report of a day still running proves nothing of it."""
    until_on = min(statement.until_on, today)
    if not statement.is_final:
        return False
    known = BankAccount.objects.filter(Q(until_on__isnull=True) | Q(until_on__lt=until_on), id=account.id)
    return bool(known.update(until_on=until_on))


def wake_held_by_bank_data(*, company: Company, today: date) -> int:
    """Look today at whoever the last decision left alone for want of bank data."""
    last = Decision.objects.filter(customer=OuterRef("id")).order_by("-on", "-id")
    opened = Item.objects.filter(customer=OuterRef("id")).exclude(open_minor=0)
    held = Customer.objects.filter(
        Exists(opened), Q(next_look_on__isnull=True) | Q(next_look_on__gt=today), company=company
    ).annotate(said=Subquery(last.annotate(text=Cast("reasons", TextField())).values("text")[:1]))
    ids = held.filter(Q(said__contains="bank-data-stale") | Q(said__contains="bank-data-missing")).values("id")
    return Customer.objects.filter(id__in=list(ids.values_list("id", flat=True))).update(next_look_on=today)

"""Bring bank statements in: each movement once, whatever overlaps, and a word where days are missing in between."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from django.db.models import Exists, OuterRef, Q, Subquery, TextField
from django.db.models.functions import Cast

from amistoso.core import wording
from amistoso.core.documents import Level, Problem, StatementRow
from amistoso.core.load_reports import Change
from amistoso.models import BankAccount, BankLine, Company, Customer, Decision, Item, Load, Statement
from amistoso.queries.known_lines import NewLine, accounts_of, last_statement, new_lines

BATCH = 1000


@dataclass(slots=True)
class Outcome:
    created: int = 0
    unchanged: int = 0
    problems: list[Problem] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)


@dataclass(slots=True)
class _Chain:
    """The statements of a file in the order of their days, so that each is compared with the one before."""

    company: Company
    outcome: Outcome
    accounts: dict[tuple[str, str], BankAccount]
    earlier: dict[tuple[str, str], StatementRow] = field(default_factory=dict)

    def __call__(self, statements: Sequence[StatementRow]) -> Iterator[tuple[StatementRow, list[NewLine]]]:
        for statement in sorted(statements, key=lambda one: (one.from_on, one.until_on)):
            key = statement.account[:40], statement.currency
            account = self.accounts.get(key)
            self._tell_gap(statement, account, self.earlier.get(key))
            lines = new_lines(account=account, statement=statement)
            self.outcome.created += len(lines)
            self.outcome.unchanged += len(statement.entries) - len(lines)
            days = f"del {statement.from_on:%d/%m/%Y} al {statement.until_on:%d/%m/%Y}"
            told = f"{days}, {len(lines)} apuntes nuevos de {len(statement.entries)}"
            self.outcome.changes.append(Change("statement", statement.account, field="entries", after=told))
            self.earlier[key] = statement
            yield statement, lines

    def _tell_gap(self, statement: StatementRow, account: BankAccount | None, earlier: StatementRow | None) -> None:
        last: StatementRow | Statement | None = earlier
        if last is None and account is not None:
            last = last_statement(account=account, statement=statement)
        if last is None or last.until_on >= statement.from_on or last.closing_minor == statement.opening_minor:
            return
        if last.closing_minor is None or statement.opening_minor is None:
            return
        closing, opening = (
            wording.money_text(minor, statement.currency, "es")
            for minor in (last.closing_minor, statement.opening_minor)
        )
        message = (
            f"La cuenta {statement.account} terminaba el {last.until_on:%d/%m/%Y} con {closing} y este extracto empieza"
            f" el {statement.from_on:%d/%m/%Y} con {opening}: faltan movimientos en medio."
        )
        hint = "Cargue el extracto de los días que faltan; si ya no es posible, acéptelo."
        self.outcome.problems.append(Problem(statement.account, "statement-gap", message, hint, Level.WARNING))


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
    for statement, lines in _Chain(company, outcome, accounts)(statements):
        account = accounts[statement.account[:40], statement.currency]
        _write_statement(company, account, statement, lines, load)
        is_later = _advance(account, statement, today) or is_later
    if is_later:
        wake_held_by_bank_data(company=company, today=today)
    return outcome


def _write_statement(
    company: Company, account: BankAccount, statement: StatementRow, lines: Sequence[NewLine], load: Load
) -> None:
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
    rows = [_line(company, account, made, line) for line in lines]
    BankLine.objects.bulk_create(rows, batch_size=BATCH)


def _line(company: Company, account: BankAccount, statement: Statement, line: NewLine) -> BankLine:
    entry = line.entry
    return BankLine(
        company=company,
        account=account,
        statement=statement,
        booked_on=entry.booked_on,
        value_on=entry.value_on,
        currency=account.currency,
        amount_minor=entry.amount_minor,
        unapplied_minor=max(0, entry.amount_minor),
        text=entry.text,
        reference=entry.reference[:80],
        payer_name=entry.payer_name[:140],
        payer_iban=entry.payer_iban[:34],
        payer_tax_id=entry.payer_tax_id[:40],
        concept=entry.concept[:10],
        end_to_end_id=entry.end_to_end_id[:80],
        mandate_id=entry.mandate_id[:80],
        creditor_reference=entry.creditor_reference[:80],
        is_return=entry.is_return,
        return_code=entry.return_code[:10],
        fingerprint=line.fingerprint,
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

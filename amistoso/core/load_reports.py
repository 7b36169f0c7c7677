"""What loading a file did, or would do: counts, problems and a few examples to read before saying yes."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from amistoso.core import money
from amistoso.core.documents import InvoiceRow, Level, Parsed, Problem, StatementRow

MAX_CHANGES = 50
_FIELDS = {
    "issue_date": "fecha de factura", "currency": "moneda", "total": "total", "payable": "a pagar",
    "due_dates": "vencimientos", "credit_note": "es abono", "payment_reference": "referencia de pago",
    "buyer_reference": "referencia del cliente", "corrects": "factura que corrige",
    "replaces": "sustituye a la que corrige", "iban": "IBAN en que pide el pago",
    "paid": "cobrado", "name": "nombre", "entries": "apuntes",
}  # fmt: skip


class Change(NamedTuple):
    """One example row. `what` is new, changed, paid, unpaid, new-customer, changed-customer or statement."""

    what: str
    subject: str  # invoice number, customer or account
    customer: str = ""
    field: str = ""
    before: str = ""
    after: str = ""

    @property
    def text(self) -> str:
        who = f" ({self.customer})" if self.customer else ""
        name = _FIELDS.get(self.field, self.field)
        match self.what:
            case "new":
                return f"Nueva: {self.subject}{who}, {self.after}."
            case "paid":
                return f"Cobrada: {self.subject}{who}, de {self.before} a {self.after}."
            case "unpaid":
                return f"Vuelve a estar pendiente: {self.subject}{who}, de {self.before} a {self.after} cobrado."
            case "new-customer":
                return f"Cliente nuevo: {self.subject}."
            case "statement":
                return f"Cuenta {self.subject}: {self.after}."
            case _:
                return f"Cambia: {self.subject}{who}, {name}: de {self.before or '(nada)'} a {self.after}."


@dataclass(frozen=True, slots=True)
class LoadReport:
    file: str
    format: str
    kind: str
    problems: tuple[Problem, ...] = ()
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    mapping: dict[str, str] = field(default_factory=dict)
    parsed: Parsed = field(default_factory=lambda: Parsed(""))
    is_loaded: bool = False
    changes: tuple[Change, ...] = ()
    spelled: Mapping[str, str] = field(default_factory=dict)  # number of the file -> as the books have it

    @property
    def has_errors(self) -> bool:
        return any(problem.level is Level.ERROR for problem in self.problems)

    @property
    def has_flaws(self) -> bool:
        return any(problem.level is Level.FLAW for problem in self.problems)

    @property
    def needs_acceptance(self) -> bool:
        return not self.has_errors and any(problem.level is Level.WARNING for problem in self.problems)


def report_of(file_name: str, parsed: Parsed, problems: Iterable[Problem] = ()) -> LoadReport:
    """Return the report of a file that was read and nothing more."""
    told = (*parsed.problems, *problems)
    return LoadReport(file_name, parsed.format, parsed.kind, told, mapping=dict(parsed.mapping), parsed=parsed)


def as_json(report: LoadReport) -> dict[str, object]:
    """Return the report as `amistoso load --json` promises it."""
    said = _without_invoices(report)
    if report.kind != "statement":
        said["invoices"] = [_invoice_json(row) for row in report.parsed.invoices]
    return said


def json_pieces(report: LoadReport, more: Mapping[str, object]) -> Iterator[str]:
    """Write the same as text, piece by piece: of a long list all invoices at once would be gigabytes."""
    text = json.dumps({**_without_invoices(report), **more}, ensure_ascii=False)
    if report.kind == "statement":
        yield text
        return
    yield f'{text[:-1]}, "invoices": ['
    for place, row in enumerate(report.parsed.invoices):
        yield f"{', ' if place else ''}{json.dumps(_invoice_json(row), ensure_ascii=False)}"
    yield "]}"


def _without_invoices(report: LoadReport) -> dict[str, object]:
    said: dict[str, object] = {
        "file": report.file,
        "format": report.format,
        "kind": report.kind,
        "created": report.created,
        "updated": report.updated,
        "unchanged": report.unchanged,
        "problems": [problem_json(one) for one in report.problems if one.level is not Level.NOTE],
        "notes": [problem_json(one) for one in report.problems if one.level is Level.NOTE],
    }
    if report.kind == "statement":
        said["statements"] = [_statement_json(statement) for statement in report.parsed.statements]
    if report.mapping:
        said["mapping"] = report.mapping
    return said


def as_kept(report: LoadReport) -> dict[str, object]:
    """Return what a page shows of a report, to be kept until somebody looks: all but the rows themselves."""
    return {
        "file": report.file,
        "format": report.format,
        "kind": report.kind,
        "created": report.created,
        "updated": report.updated,
        "unchanged": report.unchanged,
        "mapping": report.mapping,
        "is_loaded": report.is_loaded,
        "problems": [problem_json(one) for one in report.problems],
        "changes": [list(change) for change in report.changes],
    }


def from_kept(kept: Mapping[str, Any]) -> LoadReport:
    problems = tuple(
        Problem(one["where"], one["code"], one["message"], one["hint"], Level(one["level"])) for one in kept["problems"]
    )
    changes = tuple(Change(*change) for change in kept["changes"])
    return LoadReport(**{**kept, "problems": problems, "changes": changes})


def problem_json(problem: Problem) -> dict[str, str]:
    return {
        "where": problem.where,
        "code": problem.code,
        "level": problem.level.value,
        "message": problem.message,
        "hint": problem.hint,
    }


def _invoice_json(row: InvoiceRow) -> dict[str, object]:
    return {
        "number": row.number,
        "issue_date": row.issue_date.isoformat(),
        "due_dates": [
            {"due_date": due.due_on.isoformat(), "amount": money.plain(due.amount_minor, row.currency)}
            for due in row.due_dates
        ],
        "currency": row.currency,
        "total": money.plain(row.total_minor, row.currency),
        "payable": money.plain(row.payable_minor, row.currency),
        "is_credit_note": row.is_credit_note,
        "seller_tax_id": row.seller_tax_id,
        "buyer_tax_id": row.customer.tax_id,
        "buyer_name": row.customer.name,
        "payment_reference": row.payment_reference,
        "buyer_reference": row.buyer_reference,
        "corrects": list(row.corrects),
        "replaces": row.replaces,
        "iban": row.iban,
    }


def _statement_json(statement: StatementRow) -> dict[str, object]:
    amounts = [entry.amount_minor for entry in statement.entries]
    currency = statement.currency
    return {
        "account": statement.account,
        "currency": currency,
        "from": statement.from_on.isoformat(),
        "until": statement.until_on.isoformat(),
        "opening": _balance(statement.opening_minor, currency),
        "closing": _balance(statement.closing_minor, currency),
        "entries": len(amounts) if statement.booked_count is None else statement.booked_count,
        "movements": len(amounts),
        "is_final": statement.is_final,
        "sum_credit": money.plain(sum(minor for minor in amounts if minor > 0), currency),
        "sum_debit": money.plain(-sum(minor for minor in amounts if minor < 0), currency),
    }


def _balance(minor: int | None, currency: str) -> str | None:
    return None if minor is None else money.plain(minor, currency)

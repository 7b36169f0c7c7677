"""Load a file: one file is one transaction. With an error nothing is written; a warning needs a person's yes."""

import hashlib
from collections.abc import Iterable
from collections.abc import Mapping as AnyMapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path, PurePath

from django.db import transaction

from amistoso.actions import (
    allocations,
    archives,
    events,
    excess,
    load_customers,
    load_invoices,
    load_statements,
    looks,
    quality,
    replacements,
)
from amistoso.core import directions
from amistoso.core.documents import InvoiceRow, Level, Parsed, Problem, Progress
from amistoso.core.findings import Findings
from amistoso.core.load_reports import MAX_CHANGES, Change, report_of
from amistoso.core.load_reports import LoadReport as LoadReport  # callers name what `load` gives
from amistoso.core.load_reports import as_json as as_json
from amistoso.importers import formats, sources, statement_parts
from amistoso.importers.packed_invoices import PackedInvoices
from amistoso.importers.sources import Source
from amistoso.models import BankAccount, Company, Load, Mapping
from amistoso.queries import known_lines
from amistoso.queries.customer_rows import Directory, read_directory

MAX_FILE_BYTES = formats.MAX_FILE_BYTES
MAX_MAPPINGS_TRIED = 20
MAX_NUMBER = 80  # characters of an invoice number that are kept
_E_INVOICES = frozenset({"facturae", "ubl", "cii", "factur-x", "fatturapa"})  # each is its invoice's own document
ACCOUNT = "=account"  # in a mapping: the account of a bank's list that does not tell it; no heading is so called
_TABLES = frozenset({"csv", "xlsx", "xls", "ods"})
Columns = AnyMapping[str, str]
# A large file is given by its path, and never held whole.
Content = bytes | Path


@dataclass(frozen=True, slots=True)
class _File:
    """What is to be kept of a file once it is parsed."""

    parsed: Parsed
    problems: list[Problem]
    sha256: str


def read(
    *, file_name: str, content: Content, mapping: Columns | None = None, progress: Progress | None = None
) -> LoadReport:
    """Read a file without any company or database: what it is and what is wrong with it."""
    return report_of(file_name, formats.read(_source(content), file_name, mapping, progress))


def preview(
    *,
    company: Company,
    file_name: str,
    content: Content,
    mapping: Columns | None = None,
    mapping_name: str = "",
    account: str = "",
    progress: Progress | None = None,
) -> LoadReport:
    """Say what loading the file would change; write nothing."""
    file = _parse(company, file_name, content, mapping, mapping_name, account, progress)
    report = report_of(file_name, file.parsed, file.problems)
    if report.has_errors:
        return report
    if mapping is None and not mapping_name and _is_known(company, file.sha256):
        return _all_unchanged(report)
    return _compare(company, report, progress)


def load(
    *,
    company: Company,
    file_name: str,
    content: Content,
    mapping: Columns | None = None,
    mapping_name: str = "",
    account: str = "",
    accept_warnings: bool,
    actor: str,
    today: date,
    at: datetime,
    progress: Progress | None = None,
) -> LoadReport:
    """Load the file whole or not at all; the very same file again changes nothing.

    After the last file of several `arrivals.put_in_place` matches the money and looks at what is doubtful.
    """
    file = _parse(company, file_name, content, mapping, mapping_name, account, progress)
    report = report_of(file_name, file.parsed, file.problems)
    if report.has_errors:
        return report
    if mapping is None and not mapping_name and _is_known(company, file.sha256):
        return replace(_all_unchanged(report), is_loaded=True)
    if report.needs_acceptance and not accept_warnings:
        return _compare(company, report, progress)  # all the warnings at once
    with transaction.atomic():
        allocations.lock_books(company=company)
        loaded = _write(company, report, file.sha256, actor, today, at, progress)
        refused = loaded.has_errors or (loaded.needs_acceptance and not accept_warnings)
        if refused:
            transaction.set_rollback(True)
        else:
            _remember_mapping(company, mapping_name or PurePath(file_name).stem, file.parsed.mapping)
            if file.parsed.format in _E_INVOICES:
                held = sources.whole(_source(content))
                numbers = [loaded.spelled.get(row.number, row.number) for row in file.parsed.invoices]
                archives.file_loaded(
                    company=company, numbers=numbers, file_name=file_name, content=held, actor=actor, at=at
                )
    if not refused and loaded.kind == "statement":
        _accept_gaps(company, file.sha256, today, at)
    return replace(loaded, is_loaded=not refused)


def _source(content: Content) -> bytes | Source:
    return Source(content.stat().st_size, lambda: content.open("rb")) if isinstance(content, Path) else content


def _sha256(content: bytes | Source) -> str:
    digest = hashlib.sha256()
    for piece in sources.of(content).pieces():
        digest.update(piece)
    return digest.hexdigest()


def _accept_gaps(company: Company, sha256: str, today: date, at: datetime) -> None:
    """A gap whose warning was accepted stands as it is."""
    made = Load.objects.filter(company=company, sha256=sha256).order_by("-id").first()
    if made is not None:
        quality.accept_gaps_of(company=company, load=made, today=today, at=at)


def _parse(
    company: Company,
    file_name: str,
    content: Content,
    mapping: Columns | None,
    mapping_name: str,
    account: str,
    progress: Progress | None,
) -> _File:
    """Read with the mapping the person gives or names, else with the one remembered for these headings."""
    if mapping is None and mapping_name:
        named = Mapping.objects.filter(company=company, name=mapping_name).first()
        if named is None:
            names = ", ".join(Mapping.objects.filter(company=company).order_by("name").values_list("name", flat=True))
            message = f"No hay ninguna asignación de columnas llamada «{mapping_name}»."
            hint = f"Las que hay: {names}." if names else "Cargue el fichero sin indicarla: se recordará la que se use."
            return _File(Parsed(""), [Problem(file_name, "mapping-unknown", message, hint)], "")
        mapping = named.columns
    account = account or (mapping or {}).get(ACCOUNT, "")
    source = _source(content)
    parsed = formats.read(source, file_name, mapping and _headings_of(mapping), progress)
    if mapping is None:
        parsed = _read_as_remembered(company, file_name, source, parsed, progress)
    parsed, problems = _with_account(company, parsed, account)
    if parsed.statements:
        statements = known_lines.with_known_accounts(company_id=company.id, statements=parsed.statements)
        parsed = replace(parsed, statements=statements)
    problems += _own_problems(company, parsed)
    return _File(parsed, problems, "" if parsed.has_errors else _sha256(source))


def _headings_of(columns: Columns) -> dict[str, str]:
    return {heading: field for heading, field in columns.items() if heading != ACCOUNT}


def _with_account(company: Company, parsed: Parsed, account: str) -> tuple[Parsed, list[Problem]]:
    """Say whose movements a list holds that does not tell: the person's word, the last time's, or the only one's."""
    if all(statement.account for statement in parsed.statements):
        return parsed, []
    known = Mapping.objects.filter(company=company, headings=_fingerprint(parsed.mapping)).first()
    remembered = known.columns.get(ACCOUNT, "") if known else ""
    names = BankAccount.objects.filter(company=company, currency__in={one.currency for one in parsed.statements})
    accounts = sorted(set(names.order_by("id").values_list("account", flat=True)))
    chosen = statement_parts.account(account) or remembered or (accounts[0] if len(accounts) == 1 else "")
    if not chosen:
        text = "El fichero no dice de qué cuenta son los movimientos."
        hint = "Dígala con --account, o en el escritorio junto a las columnas; se recordará para esta clase de fichero."
        return parsed, [Problem("fichero", "account-unknown", text, hint)]
    named = tuple(replace(one, account=one.account or chosen) for one in parsed.statements)
    columns = {**parsed.mapping, ACCOUNT: chosen}
    if account:
        return replace(parsed, statements=named, mapping=columns), []
    text = f"El fichero no dice de qué cuenta son los movimientos; se toma {chosen}."
    hint = "Si es otra, dígala con --account, o en el escritorio junto a las columnas."
    told = Problem("fichero", "account-assumed", text, hint, Level.NOTE)
    return replace(parsed, statements=named, mapping=columns), [told]


def _read_as_remembered(
    company: Company, file_name: str, content: bytes | Source, parsed: Parsed, progress: Progress | None
) -> Parsed:
    """Read as a person once said these headings are; a layout we cannot guess is tried against those remembered."""
    if parsed.mapping:
        known = Mapping.objects.filter(company=company, headings=_fingerprint(parsed.mapping)).first()
        if known is None or _headings_of(known.columns) == parsed.mapping:
            return parsed
        return formats.read(content, file_name, _headings_of(known.columns), progress)
    if not parsed.has_errors or parsed.format not in _TABLES:
        return parsed
    for known in Mapping.objects.filter(company=company).order_by("-id")[:MAX_MAPPINGS_TRIED]:
        tried = formats.read(content, file_name, _headings_of(known.columns), progress)
        if tried.mapping and _fingerprint(tried.mapping) == known.headings:
            return tried
    return parsed


def _own_problems(company: Company, parsed: Parsed) -> list[Problem]:
    """What only the company's side can know: an invoice of another seller, a number that stands twice."""
    found = Findings()
    seen: set[str] = set()
    rows: Iterable[InvoiceRow] = parsed.invoices
    if isinstance(parsed.invoices, PackedInvoices):
        # A table names no seller and has joined equal numbers: left are those that our column would make equal.
        rows = parsed.invoices.with_long_numbers(MAX_NUMBER)
    for row in rows:
        problem = directions.problem_of(row, company.tax_id, company.name, company.country)
        if problem is not None:
            found.extend([problem])
        if row.number[:MAX_NUMBER] in seen:
            message = f"La factura {row.number} está dos veces en el fichero."
            found.error(row.where, "duplicate-number", message, "Deje una sola.")
        seen.add(row.number[:MAX_NUMBER])
    return list(found.all())


def _fingerprint(columns: Columns) -> str:
    """The same headings in another order are the same table."""
    return hashlib.sha256(
        "\x1f".join(sorted(heading.casefold().strip() for heading in _headings_of(columns))).encode()
    ).hexdigest()


def _is_known(company: Company, sha256: str) -> bool:
    return Load.objects.filter(company=company, sha256=sha256).exists()


def _all_unchanged(report: LoadReport) -> LoadReport:
    parsed = report.parsed
    lines = sum(len(statement.entries) for statement in parsed.statements)
    message = "Este mismo fichero ya se cargó: no cambia nada."
    told = Problem(report.file, "same-file", message, "No hay que hacer nada.", Level.NOTE)
    return replace(
        report,
        unchanged=lines or len(parsed.invoices) or len(parsed.customers),
        problems=(*(one for one in report.problems if one.level is Level.NOTE), told),
    )


def _compare(company: Company, report: LoadReport, progress: Progress | None) -> LoadReport:
    parsed = report.parsed
    if report.kind == "statement":
        found = load_statements.compare(company=company, statements=parsed.statements)
        return _told(report, found.problems, found.changes, found.created, found.updated, found.unchanged)
    if report.kind == "customers":
        directory = read_directory(company=company, rows=parsed.customers)
        return _told_customers(report, directory, *_count_customers(directory))
    outcome = load_invoices.compare(company=company, rows=parsed.invoices, voided=parsed.voided, progress=progress)
    return _told(report, outcome.findings.all(), outcome.changes, outcome.created, outcome.updated, outcome.unchanged)


def _told(
    report: LoadReport, problems: Iterable[Problem], changes: list[Change], created: int, updated: int, unchanged: int
) -> LoadReport:
    return replace(
        report,
        problems=(*report.problems, *problems),
        changes=tuple(changes[:MAX_CHANGES]),
        created=created,
        updated=updated,
        unchanged=unchanged,
    )


def _count_customers(directory: Directory) -> tuple[int, int, int]:
    created = len(directory.new)
    updated = len(directory.with_news)
    told = len({id(entry) for entry in directory.of_row.values()})
    return created, updated, told - created - updated


def _told_customers(report: LoadReport, directory: Directory, created: int, updated: int, unchanged: int) -> LoadReport:
    changes = [Change("new-customer", entry.name) for entry in directory.new]
    return _told(report, directory.problems.all(), changes, created, updated, unchanged)


def _write(
    company: Company,
    report: LoadReport,
    sha256: str,
    actor: str,
    today: date,
    at: datetime,
    progress: Progress | None,
) -> LoadReport:
    made = Load.objects.create(
        company=company,
        file_name=report.file[:255],
        sha256=sha256,
        format=report.format,
        kind=report.kind,
        loaded_at=at,
        loaded_by=actor,
    )
    parsed = report.parsed
    if report.kind == "statement":
        lines = load_statements.write(company=company, statements=parsed.statements, load=made, today=today)
        loaded = _told(report, lines.problems, lines.changes, lines.created, lines.updated, lines.unchanged)
    elif report.kind == "customers":
        directory = read_directory(company=company, rows=parsed.customers)
        loaded = _told_customers(report, directory, *_count_customers(directory))
        touched = load_customers.save(directory=directory, today=today)
        looks.wake(company_id=company.id, customer_ids=touched, today=today)
    else:
        found = load_invoices.write(
            company=company, rows=parsed.invoices, voided=parsed.voided, today=today, at=at, progress=progress
        )
        loaded = _told(report, found.findings.all(), found.changes, found.created, found.updated, found.unchanged)
        loaded = replace(loaded, spelled=found.spelled)
        if not loaded.has_errors:
            replacements.hold_both(company=company, actor=actor, today=today, at=at)
            replacements.hold_credited(company=company, actor=actor, today=today, at=at)
            because = f"Ya no cabe en la factura según {report.file}."
            excess.free(company=company, item_ids=found.capped, because=because, actor=actor, today=today, at=at)
    counts = {"created": loaded.created, "updated": loaded.updated, "unchanged": loaded.unchanged}
    Load.objects.filter(id=made.id).update(**counts)
    data = {"file": made.file_name, "sha256": made.sha256, "format": made.format, "kind": made.kind, **counts}
    events.record(
        company_id=company.id, actor=actor, verb="load", noun="load", noun_id=made.id, at=at, data=data
    )  # fmt: skip
    return loaded


def _remember_mapping(company: Company, name: str, columns: Columns) -> None:
    """Keep how the columns of this layout were read; its name is the person's, or the file's."""
    if not columns:
        return
    headings = _fingerprint(columns)
    known = Mapping.objects.filter(company=company, headings=headings)
    if known.update(columns=dict(columns)):
        return
    taken = set(Mapping.objects.filter(company=company, name__startswith=name[:90]).values_list("name", flat=True))
    free = (name[:90] if count == 1 else f"{name[:90]} {count}" for count in range(1, len(taken) + 2))
    chosen = next(candidate for candidate in free if candidate not in taken)
    Mapping.objects.create(company=company, name=chosen, headings=headings, columns=dict(columns))

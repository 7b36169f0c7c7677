"""load and match: files in, and every euro to its invoice."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.markup import escape

from amistoso.cli.context import AsOf, CompanyId, Desk, Json, Trouble, desk, start_django
from amistoso.cli.output import (
    counted,
    json_line,
    json_pieces,
    print_problems,
    print_table,
    progress,
    progress_bar,
    words,
)
from amistoso.core import load_reports
from amistoso.core.documents import Level, Parsed, Problem

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

    from amistoso.core.match_words import LineMatch

MAX_BYTES_READ = 100 * 1024 * 1024  # of a file that is held whole


def add_commands(app: typer.Typer) -> None:
    app.command()(load)
    app.command()(match)


def load(
    files: Annotated[list[Path], typer.Argument(help="Listados de facturas o de clientes, extractos del banco.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Lee y comprueba, sin empresa ni base de datos.")] = False,
    mapping: Annotated[str, typer.Option("--mapping", help="Nombre de un mapa de columnas guardado.")] = "",
    account: Annotated[
        str, typer.Option("--account", help="Cuenta de los movimientos, si el fichero no la dice.")
    ] = "",
    yes: Annotated[bool, typer.Option("--yes", help="Acepta los avisos.")] = False,
    as_of: AsOf = None,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Carga ficheros; el formato se reconoce por el contenido. Cada fichero entra entero o no entra."""
    place = None if dry_run else desk(company, as_of)
    if place is None:
        start_django()
    bad, has_loaded = 0, False
    for file in files:
        try:
            _be_sure_of(file)
        except Trouble as error:
            bad += 1
            _tell_unreadable(file, str(error), as_json=as_json)
            continue
        if place is None:
            bad += _read_only(file, accept=yes, as_json=as_json)
        else:
            is_loaded, is_bad = _load_one(place, file, mapping=mapping, account=account, accept=yes, as_json=as_json)
            has_loaded, bad = has_loaded or is_loaded, bad + is_bad
    if place is not None and has_loaded:
        _put_in_place(place, as_json=as_json)
    raise typer.Exit(1 if bad else 0)


def _load_one(place: Desk, file: Path, *, mapping: str, account: str, accept: bool, as_json: bool) -> tuple[bool, bool]:
    """Load one file; return whether it is in the books, and whether anything is to be looked at."""
    from amistoso.actions import loads

    with progress_bar() as bar:
        task = bar.add_task(escape(file.name), total=None)
        report = loads.load(
            company=place.company,
            file_name=file.name,
            content=file,
            mapping_name=mapping,
            account=account,
            accept_warnings=accept,
            actor=place.actor,
            today=place.moment.today,
            at=place.moment.at,
            progress=partial(_show, bar, task, escape(file.name)),
        )
    if as_json:
        json_pieces(load_reports.json_pieces(report, {"loaded": report.is_loaded}))
    else:
        _tell(file, report)
    return report.is_loaded, not report.is_loaded or (report.has_flaws and not accept)


def _tell(file: Path, report: load_reports.LoadReport) -> None:
    print_problems(report.problems)
    if report.mapping and report.created:
        columns = ", ".join(f"{heading} → {field}" for heading, field in report.mapping.items())
        progress.print(f"Columnas: {columns}", style="dim", markup=False)
    said = f"{escape(file.name)} ({report.format})" if report.format else escape(file.name)
    if report.is_loaded:
        counts = f"{report.created} nuevos, {report.updated} cambiados, {report.unchanged} iguales."
        words.print(f"[green]✓[/] {said}: {counts}")
        return
    words.print(f"[red]✗[/] {said}: no se ha cargado nada.")
    if not report.has_errors:
        words.print("  Si los avisos están bien, repita la orden con --yes.")


STAGES = {"checking": "mirando", "reading": "leyendo", "comparing": "comparando", "writing": "escribiendo"}


def _show(bar: "Progress", task: "TaskID", name: str, stage: str, done: int, total: int) -> None:
    bar.update(task, description=f"{name}: {STAGES[stage]}", completed=done, total=total)


def _tell_unreadable(file: Path, message: str, *, as_json: bool) -> None:
    """One file that cannot be opened keeps none of the others out."""
    said, _, hint = message.partition(". ")
    problem = Problem(file.name, "file-unreadable", f"{said}.", hint)
    if as_json:
        json_line({**load_reports.as_json(load_reports.report_of(file.name, Parsed(""), [problem])), "loaded": False})
    else:
        print_problems([problem])


def _be_sure_of(file: Path) -> None:
    """A file that cannot be opened is told before anything else is done; how large it may be, when it is read."""
    try:
        file.open("rb").close()
    except OSError as error:
        raise Trouble(f"No se puede leer «{file}»: {error.strerror}. Compruebe el nombre y los permisos.") from error


def bytes_of(file: Path) -> bytes:
    _be_sure_of(file)
    if file.stat().st_size > MAX_BYTES_READ:
        raise Trouble(f"«{file.name}» ocupa {file.stat().st_size // 2**20} MB. Elija un fichero más pequeño.")
    return file.read_bytes()


def _read_only(file: Path, *, accept: bool, as_json: bool) -> bool:
    from amistoso.actions import loads

    with progress_bar() as bar:
        task = bar.add_task(escape(file.name), total=None)
        shown = partial(_show, bar, task, escape(file.name))
        report = loads.read(file_name=file.name, content=file, progress=shown)
    if as_json:
        json_pieces(load_reports.json_pieces(report, {}))
    else:
        print_problems(report.problems)
        read = report.parsed
        words.print(
            f"{'[red]✗[/]' if report.has_errors else '[green]✓[/]'} {escape(file.name)}"
            f"{f' ({report.format})' if report.format else ''}: {_contents(read)}"
        )
    return report.has_errors or (not accept and any(one.level is not Level.NOTE for one in report.problems))


def _contents(read: Parsed) -> str:
    """Say what is inside: of a statement its accounts and movements, of a list its rows."""
    if read.statements:
        movements = sum(len(statement.entries) for statement in read.statements)
        return f"{counted(len(read.statements), 'cuenta', 'cuentas')}, {counted(movements, 'apunte', 'apuntes')}."
    if read.invoices:
        customers = {(row.customer.tax_id, row.customer.name) for row in read.invoices}
        whose = counted(len(customers), "cliente", "clientes")
        return f"{counted(len(read.invoices), 'factura', 'facturas')} de {whose}."
    return f"{counted(len(read.customers), 'cliente', 'clientes')}." if read.customers else "nada que cargar."


def _put_in_place(place: Desk, *, as_json: bool) -> None:
    from amistoso.actions import arrivals

    found = arrivals.put_in_place(**place.act)
    if not as_json and found:
        applied = arrivals.applied_count(found)
        left = sum(one.match.status in ("proposed", "none") for one in found)
        placed = counted(applied, "pago aplicado", "pagos aplicados")
        words.print(f"Banco: {placed} sin duda; {left} por revisar (amistoso match).")


def match(
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Propone y no aplica nada.")] = False,
    as_of: AsOf = None,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Busca a qué facturas corresponde cada movimiento del banco; aplica solo lo seguro."""
    place = desk(company, as_of)
    from amistoso.actions import matching
    from amistoso.core import match_words

    found = matching.match(
        company=place.company, actor=place.actor, today=place.moment.today, at=place.moment.at, dry_run=dry_run
    )
    if as_json:
        for one in found:
            json_line(match_words.as_json(one))
        return
    if not found:
        words.print("No hay movimientos por revisar.")
        return
    print_table(("Día", "Importe", "Texto", "", "Facturas", "Por qué"), map(_match_row, found), right=(1,))


STATUSES = {"applied": "aplicado", "proposed": "propuesto", "none": "por revisar", "not_customer": "no es de clientes"}


def _match_row(found: "LineMatch") -> tuple[str, ...]:
    from amistoso.core import match_words, wording

    shown, line = match_words.as_json(found), found.match.line
    best = shown["allocations"] or (shown["proposals"][0]["allocations"] if shown["proposals"] else [])
    reasons = shown["reasons"] or (shown["proposals"][0]["reasons"] if shown["proposals"] else [])
    return (
        wording.date_text(line.booked_on, "es"),
        wording.money_text(line.amount_minor, line.currency, "es"),
        " ".join(line.text.split())[:32],
        STATUSES[shown["status"]],
        ", ".join(one["invoice"] for one in best),
        reasons[0]["text"] if reasons else "",
    )

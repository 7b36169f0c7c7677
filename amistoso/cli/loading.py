"""load and match: files in, and every euro to its invoice."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from amistoso.cli.context import AsOf, CompanyId, Json, Trouble, desk
from amistoso.cli.output import json_line, print_problems, print_table, progress, words
from amistoso.core import load_reports

if TYPE_CHECKING:
    from rich.status import Status


MAX_BYTES_READ = 300 * 1024 * 1024  # the importer refuses far less; this only keeps the machine alive


def add_commands(app: typer.Typer) -> None:
    app.command()(load)
    app.command()(match)


def load(
    files: Annotated[list[Path], typer.Argument(help="Listados de facturas o de clientes, extractos del banco.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Lee y comprueba, sin empresa ni base de datos.")] = False,
    mapping: Annotated[str, typer.Option("--mapping", help="Nombre de un mapa de columnas guardado.")] = "",
    yes: Annotated[bool, typer.Option("--yes", help="Acepta los avisos.")] = False,
    as_of: AsOf = None,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Carga ficheros; el formato se reconoce por el contenido. Cada fichero entra entero o no entra."""
    place = None if dry_run else desk(company, as_of)
    bad = 0
    for file in files:
        content = _bytes_of(file)
        if place is None:
            bad += _read_only(file, content, as_json=as_json)
            continue
        from amistoso.actions import loads

        with progress.status(f"Cargando {file.name}…") as status:
            report = loads.load(
                company=place.company,
                file_name=file.name,
                content=content,
                mapping_name=mapping,
                accept_warnings=yes,
                actor=place.actor,
                today=place.moment.today,
                at=place.moment.at,
                progress=partial(_show, status, file.name),
            )
        if as_json:
            json_line({**load_reports.as_json(report), "loaded": report.is_loaded})
        else:
            print_problems(report.problems)
            if report.mapping and report.created:
                progress.print("[dim]Columnas: " + ", ".join(f"{k} → {v}" for k, v in report.mapping.items()) + "[/]")
            mark = "[green]✓[/]" if report.is_loaded else "[red]✗[/]"
            words.print(
                f"{mark} {file.name} ({report.format}): {report.created} nuevos, {report.updated} cambiados,"
                f" {report.unchanged} iguales." + ("" if report.is_loaded else " No se ha cargado nada.")
            )
            if not report.is_loaded and not any(p.level == "error" for p in report.problems):
                words.print("  Si los avisos están bien, repita la orden con --yes.")
        bad += not report.is_loaded or (report.has_flaws and not yes)
    if place is not None:
        _match_after_load(place, as_json=as_json)
    raise typer.Exit(1 if bad else 0)


def _show(status: "Status", name: str, done: int, total: int) -> None:
    status.update(f"Cargando {name}: {done} de {total}…")


def _bytes_of(file: Path) -> bytes:
    try:
        if file.stat().st_size > MAX_BYTES_READ:
            raise Trouble(f"«{file.name}» ocupa {file.stat().st_size // 2**20} MB. Divídalo en ficheros más pequeños.")
        return file.read_bytes()
    except OSError as error:
        raise Trouble(f"No se puede leer «{file}»: {error.strerror}. Compruebe el nombre y los permisos.") from error


def _read_only(file: Path, content: bytes, *, as_json: bool) -> int:
    from amistoso.actions import loads

    report = loads.read(file_name=file.name, content=content)
    if as_json:
        json_line(load_reports.as_json(report))
    else:
        print_problems(report.problems)
        read = report.parsed
        words.print(
            f"{'[red]✗[/]' if report.has_errors else '[green]✓[/]'} {file.name} ({report.format}): "
            f"{len(read.invoices)} facturas, {len(read.customers)} clientes, {len(read.statements)} cuentas."
        )
    return int(report.has_errors)


def _match_after_load(place: "object", *, as_json: bool) -> None:
    """Money that leaves no doubt is applied at once, so that the next run reminds nobody who has paid."""
    from amistoso.actions import matching
    from amistoso.cli.context import Desk

    assert isinstance(place, Desk)
    found = matching.match(company=place.company, actor=place.actor, today=place.moment.today, at=place.moment.at)
    if not as_json and found:
        applied = sum(one.match.status == "applied" for one in found)
        left = sum(one.match.status in ("proposed", "none") for one in found)
        words.print(f"Banco: {applied} pagos aplicados sin duda; {left} por revisar (amistoso match).")


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
    rows = []
    for one in found:
        shown = match_words.as_json(one)
        line = shown["line"]
        best = shown["allocations"] or (shown["proposals"][0]["allocations"] if shown["proposals"] else [])
        rows.append(
            (
                str(line["date"]),
                str(line["amount"]),
                str(line["text"])[:50],
                str(shown["status"]),
                ", ".join(f"{a['invoice']} {a['amount']}" for a in best),
            )
        )
    print_table(("Día", "Importe", "Texto", "Estado", "Facturas"), rows, right=(1,))

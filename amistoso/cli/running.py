"""run, send, story: the day's work, and a day told."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.markup import escape

from amistoso.cli.context import AsOf, CompanyId, Desk, Json, Trouble, desk
from amistoso.cli.explaining import silence_name
from amistoso.cli.output import counted, json_line, print_problems, progress, text_of, words

if TYPE_CHECKING:
    from amistoso.actions.runs import RunSummary
    from amistoso.core.cases import Case
    from amistoso.core.decisions import Decision


def add_commands(app: typer.Typer) -> None:
    for command in (run, send, story):
        app.command()(command)


def run(
    as_of: AsOf = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Decide y no escribe nada.")] = False,
    no_send: Annotated[bool, typer.Option("--no-send", help="Prepara los mensajes y no los envía.")] = False,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Hace el trabajo del día: decide, prepara y envía."""
    place = desk(company, as_of)
    from amistoso.actions import quality, runs
    from amistoso.core.decision_json import as_json as decision_json
    from amistoso.queries import lookups

    looked = 0

    def tell(batch: "Sequence[tuple[Case, Decision]]") -> None:
        nonlocal looked
        looked += len(batch)
        if as_json:
            labels = lookups.labels_of(company=place.company, customer_ids=[d.customer_id for _, d in batch])
            for _, decision in batch:
                json_line(decision_json(decision, labels[decision.customer_id], place.language))
        elif len(batch) >= runs.BATCH:
            progress.print(f"  {looked:,} clientes mirados…".replace(",", "."))

    if not dry_run:
        quality.look(company=place.company, today=place.moment.today, at=place.moment.at)
    summary = runs.run_day(
        company=place.company, today=place.moment.today, at=place.moment.at, dry_run=dry_run, send=not no_send,
        actor=place.actor, on_batch=tell,
    )  # fmt: skip
    if as_json:
        json_line({"summary": _summary_json(summary, place, dry_run=dry_run)})
    else:
        _print_summary(summary, place, dry_run=dry_run)
    if summary.unknown or summary.failed or summary.stopped_because:
        raise typer.Exit(1)


def _summary_json(summary: "RunSummary", place: Desk, *, dry_run: bool) -> dict[str, object]:
    return {
        "as_of": place.moment.today.isoformat(),
        "dry_run": dry_run,
        "looked_at": summary.looked_at,
        "act": sum(summary.steps.values()),
        "wait": sum(summary.waits.values()),
        "steps": dict(summary.steps),
        "waits": dict(summary.waits),
        "prepared": summary.prepared,
        "sent": summary.sent,
        "cancelled": summary.cancelled,
        "unknown": summary.unknown,
        "failed": summary.failed,
        "stopped_because": summary.stopped_because or None,
    }


def _print_summary(summary: "RunSummary", place: Desk, *, dry_run: bool) -> None:
    from amistoso.core import wording

    day = wording.date_text(place.moment.today, place.language)
    tried = " (prueba: no se ha escrito nada)" if dry_run else ""
    words.print(f"[bold]{day}[/]: {counted(summary.looked_at, 'cliente mirado', 'clientes mirados')}{tried}")
    for key, count in summary.steps.most_common():
        words.print(f"  {count:>5}  {wording.step_name(key, place.language)}")
    for code, count in summary.waits.most_common():
        words.print(f"  [dim]{count:>5}  En silencio: {silence_name(code, place.language)}[/]")
    if not dry_run:
        words.print(
            f"Preparados {summary.prepared}, enviados {summary.sent}, anulados {summary.cancelled},"
            f" sin confirmar {summary.unknown}, fallidos {summary.failed}."
        )
    _print_stop(summary.stopped_because)


def send(
    as_of: AsOf = None,
    allow_many: Annotated[
        bool, typer.Option("--allow-many", help="Hoy salen muchos más que de costumbre, y es lo que se quiere.")
    ] = False,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Envía lo aprobado cuya hora ha llegado; antes vuelve a comprobar importes y razones."""
    place = desk(company, as_of)
    from dataclasses import asdict

    from amistoso.actions import sending

    summary = sending.send_due(
        company=place.company, today=place.moment.today, at=place.moment.at, allow_many=allow_many
    )
    if as_json:
        json_line({"summary": asdict(summary)})
    else:
        words.print(
            f"Enviados {summary.sent}, en espera {summary.waiting}, anulados {summary.cancelled},"
            f" sin confirmar {summary.unknown}, fallidos {summary.failed}."
        )
        if summary.returned:
            one, many = "mensaje vuelve a quien lo aprobó", "mensajes vuelven a quien los aprobó"
            words.print(f"{counted(summary.returned, one, many)}, con su porqué: mírelos en Hoy.")
        _print_stop(summary.stopped_because)
    if summary.unknown or summary.failed or summary.stopped_because:
        raise typer.Exit(1)


def _print_stop(because: str) -> None:
    if because:
        progress.print(f"[yellow]![/] {escape(because)}")


def story(
    files: Annotated[list[Path], typer.Argument(help="Historias con fecha (*.story).")],
    protocol_file: Annotated[Path | None, typer.Option("--protocol", help="Un protocolo propio.")] = None,
) -> None:
    """Cuenta una historia con fechas: qué se hizo cada día, y si fue lo esperado."""
    from importlib import resources

    from amistoso.core import protocol_files, stories

    ready_made = resources.files("amistoso").joinpath("protocols", "cobro-amistoso.toml")
    text = text_of(protocol_file) if protocol_file else ready_made.read_text("utf-8")
    protocol, problems = protocol_files.read(text)
    if protocol is None:
        print_problems(problems)
        raise typer.Exit(1)
    failures = 0
    for file in files:
        words.print(f"[bold]{escape(file.name)}[/]")
        try:
            for told in stories.play(stories.parse(text_of(file)), protocol):
                failures += told.is_failure
                mark = "[red]✗[/]" if told.is_failure else " "
                words.print(f"{mark} {told.on}  {escape(told.text)}")
        except stories.StoryError as error:
            raise Trouble(f"{file.name}: {error}") from error
    raise typer.Exit(1 if failures else 0)

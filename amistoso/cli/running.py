"""run, send, explain, story: the day's work and its reasons."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.markup import escape

from amistoso.cli.context import AsOf, CompanyId, Desk, Json, Trouble, WrongUse, desk
from amistoso.cli.output import json_line, print_problems, progress, text_of, words

if TYPE_CHECKING:
    from amistoso.actions.runs import RunSummary
    from amistoso.core.cases import Case
    from amistoso.core.decisions import Decision
    from amistoso.models import Customer


def add_commands(app: typer.Typer) -> None:
    for command in (run, send, explain, story):
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
    from amistoso.actions import runs
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
    words.print(
        f"[bold]{day}[/]: {summary.looked_at} clientes mirados{' (prueba, sin escribir nada)' if dry_run else ''}"
    )
    counted: Counter[str] = summary.steps
    for key, count in counted.most_common():
        words.print(f"  {count:>5}  {wording.step_name(key, place.language)}")
    for code, count in summary.waits.most_common():
        words.print(f"  [dim]{count:>5}  en silencio: {code}[/]")
    if not dry_run:
        words.print(
            f"Preparados {summary.prepared}, enviados {summary.sent}, anulados {summary.cancelled},"
            f" sin confirmar {summary.unknown}, fallidos {summary.failed}."
        )
    if summary.stopped_because:
        progress.print(f"[yellow]![/] {escape(summary.stopped_because)}")


def send(as_of: AsOf = None, company: CompanyId = None, as_json: Json = False) -> None:
    """Envía lo aprobado cuya hora ha llegado; antes vuelve a comprobar importes y razones."""
    place = desk(company, as_of)
    from dataclasses import asdict

    from amistoso.actions import sending

    summary = sending.send_due(company=place.company, today=place.moment.today, at=place.moment.at)
    if as_json:
        json_line({"summary": asdict(summary)})
    else:
        words.print(
            f"Enviados {summary.sent}, en espera {summary.waiting}, anulados {summary.cancelled},"
            f" sin confirmar {summary.unknown}, fallidos {summary.failed}."
        )
    if summary.unknown or summary.failed or summary.stopped_because:
        raise typer.Exit(1)


def explain(
    what: Annotated[str, typer.Argument(help="Cliente (nombre, NIF o código) o número de factura.")],
    as_of: AsOf = None,
    company: CompanyId = None,
    as_json: Json = False,
    language: Annotated[str | None, typer.Option(help="es o en.")] = None,
) -> None:
    """Dice qué se haría hoy con un cliente, y por qué sí o por qué no."""
    from amistoso.core import wording

    if language is not None and language not in wording.LANGUAGES:
        raise WrongUse(f"--language «{language}»: se habla {' y '.join(wording.LANGUAGES)}.")
    place = desk(company, as_of)
    from amistoso.core.decision_json import as_json as decision_json
    from amistoso.queries import explanations, lookups

    customer = one_customer(place, what)
    found = explanations.explain(
        company=place.company, customer_id=customer.pk, today=place.moment.today, at=place.moment.at
    )
    if as_json:
        labels = lookups.labels_of(company=place.company, customer_ids=[customer.pk])
        json_line(decision_json(found.decision, labels[customer.pk], language or place.language))
    else:
        _print_explanation(customer, found.case, found.decision, language or place.language)


def one_customer(place: Desk, what: str) -> "Customer":
    """Return the one customer the text names; none or several is said, with what to write instead."""
    from amistoso.queries import lookups

    found = lookups.customers_called(company=place.company, text=what)
    if not found:
        raise Trouble(f"No hay ningún cliente ni factura que se llame «{what}». Pruebe con el NIF o parte del nombre.")
    if len(found) > 1:
        listed = "; ".join(f"{one.name} ({one.tax_id or one.code or one.pk})" for one in found)
        raise WrongUse(f"«{what}» puede ser: {listed}. Diga el NIF.")
    return found[0]


def _print_explanation(customer: "Customer", case: "Case", decision: "Decision", language: str) -> None:
    from amistoso.core import wording

    es = wording.language_of(language) == "es"
    words.print(f"[bold]{escape(customer.name)}[/] {escape(customer.tax_id)}")
    for item in sorted(case.items, key=lambda item: item.due_on):
        due, amount = (
            wording.date_text(item.due_on, language),
            wording.money_text(item.open_minor, item.currency, language),
        )
        words.print(f"  {item.number:<20} {'vence' if es else 'due'} {due:<12} {amount:>16}", markup=False)
    if case.pattern.is_known:
        usual, spread, count = case.pattern.median_days, case.pattern.spread_days, case.pattern.count
        words.print(
            f"Suele pagar a {usual:+d} días del vencimiento (±{spread}), según {count} facturas del último año."
            if es
            else f"Usually pays {usual:+d} days from the due date (±{spread}), from {count} invoices of the last year."
        )
    tier = {"tier": case.tier.value, "because": case.tier_because}
    words.print(wording.sentence("tier", tier, language), markup=False)
    if decision.step is None:
        words.print("[bold]Hoy, silencio.[/]" if es else "[bold]Silence today.[/]")
    else:
        name = wording.step_name(decision.step.key, language)
        person = decision.approval != "automatic"
        how = (
            ("lo revisa una persona" if person else "sale solo") if es else ("for approval" if person else "automatic")
        )
        words.print(f"[bold]{'Hoy' if es else 'Today'}: {name}[/] ({decision.step.channel}; {how})")
    for reason in decision.reasons:
        words.print(f"  · {wording.sentence(reason.code, dict(reason.values), language)}", markup=False)
    if decision.next_look_on:
        look = wording.date_text(decision.next_look_on, language)
        words.print(
            f"Se volverá a mirar el {look}, o antes si pasa algo."
            if es
            else f"Next look on {look}, or sooner if anything happens."
        )


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

"""simulate: what a protocol would have done over the past, or would do with made-up customers."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.markup import escape

from amistoso.cli.context import AsOf, CompanyId, Desk, Json, Trouble, WrongUse, desk, parse_day
from amistoso.cli.output import json_line, print_problems, print_table, progress_bar, text_of, words

if TYPE_CHECKING:
    from amistoso.core.simulations.reports import Report
    from amistoso.queries.simulations import Asked


def add_commands(app: typer.Typer) -> None:
    app.command()(simulate)


def simulate(
    protocols: Annotated[
        list[str] | None,
        typer.Option("--protocol", help="own, cobro-amistoso o un fichero TOML; repítalo para comparar dos."),
    ] = None,
    customers: Annotated[
        int | None, typer.Option("--customers", help="Cuántos clientes supuestos; sin ella, el pasado.")
    ] = None,
    days: Annotated[int | None, typer.Option("--days", help="Cuántos días.")] = None,
    runs: Annotated[int | None, typer.Option("--runs", help="Cuántas veces, cada una con otra suerte.")] = None,
    seed: Annotated[int | None, typer.Option("--seed", help="La suerte: la misma semilla da lo mismo.")] = None,
    behaviour: Annotated[
        Path | None, typer.Option("--behaviour", help="Cómo se comportan los clientes supuestos (TOML).")
    ] = None,
    begins: Annotated[str | None, typer.Option("--from", help="Desde qué día.")] = None,
    until: Annotated[str | None, typer.Option("--until", help="Hasta qué día del pasado.")] = None,
    html: Annotated[
        Path | None, typer.Option("--html", help="Escribe aquí una página con las cifras y los dibujos.")
    ] = None,
    contacts: Annotated[
        Path | None,
        typer.Option("--contacts", help="Escribe aquí, del pasado, cada contacto: quién, cuándo y cómo (CSV)."),
    ] = None,
    keep: Annotated[bool, typer.Option("--keep", help="Guarda el resultado, para verlo en la mesa.")] = False,
    print_behaviour: Annotated[
        bool, typer.Option("--print-behaviour", help="Escribe el comportamiento de fábrica.")
    ] = False,
    as_of: AsOf = None,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Prueba uno o dos protocolos: sobre el pasado de la empresa, o con clientes supuestos. No envía ni cambia nada."""
    place = desk(company, as_of)
    from amistoso.actions import simulations as keeping
    from amistoso.core.simulations import reports
    from amistoso.queries import simulations

    if print_behaviour:
        words.print(simulations.ready_made_behaviour(), markup=False, end="")
        return
    kind = reports.PAST if customers is None else reports.GENERATED
    for option, value in (("--days", days), ("--runs", runs), ("--seed", seed), ("--behaviour", behaviour)):
        if customers is None and value is not None:
            raise WrongUse(f"{option} es para clientes supuestos: añada --customers 500.")
    if customers is not None and until is not None:
        raise WrongUse("--until es para el pasado; con clientes supuestos diga --days.")
    plain = simulations.Asked(kind, ())
    asked = simulations.Asked(
        kind,
        _protocol_texts(place, protocols),
        parse_day(begins, "--from") if begins else None,
        parse_day(until, "--until") if until else None,
        plain.days if days is None else days,
        plain.customers if customers is None else customers,
        plain.runs if runs is None else runs,
        plain.seed if seed is None else seed,
        text_of(behaviour) if behaviour else "",
    )
    if contacts is not None and customers is not None:
        raise WrongUse("--contacts es para el pasado: los clientes supuestos no tienen nombre.")
    report = _tried(place, asked)
    _write_files(place, report, html, contacts)
    if keep:
        run = keeping.ask(asked=asked, **place.act)
        keeping.finish(company=place.company, run_id=run.pk, report=report)
    _tell(report, place.language, as_json=as_json)
    if any(one.spread("paid-reminded").high for one in report.outcomes):
        raise typer.Exit(1)


def _tell(report: "Report", language: str, *, as_json: bool) -> None:
    from amistoso.core.simulations import reports

    if not as_json:
        _print(report, language)
        return
    for line in reports.json_lines(report):
        json_line(line)


def _write_files(place: Desk, report: "Report", html: Path | None, contacts: Path | None) -> None:
    from amistoso.core.simulations import contact_lists, pages
    from amistoso.queries import simulations

    names = simulations.names_of(company=place.company, report=report)
    if html is not None:
        _write(html, pages.whole(report, place.language, place.company.name, pages.People(names)))
    if contacts is not None:
        _write(contacts, "\ufeff" + contact_lists.table(report, names, place.language))


def _protocol_texts(place: Desk, named: list[str] | None) -> tuple[str, ...]:
    """Without a word: the company's own, beside the ready-made one where they differ."""
    from amistoso.queries import simulations

    if not named:
        named = [simulations.OWN, simulations.READY_MADE] if place.company.protocol_text else [simulations.READY_MADE]
    texts = []
    for name in named:
        text = simulations.text_named(company=place.company, name=name)
        texts.append(text_of(Path(name)) if text is None else text)
    return tuple(texts)


def _tried(place: Desk, asked: "Asked") -> "Report":
    from amistoso.queries import simulations

    try:
        with progress_bar() as bar:
            task = bar.add_task("Probando", total=None)
            return simulations.report(
                company=place.company, asked=asked, today=place.moment.today,
                progress=lambda done, total: bar.update(task, completed=done, total=total),
            )  # fmt: skip
    except simulations.SimulationError as error:
        if error.problems:
            print_problems(error.problems)
            raise typer.Exit(1) from error
        raise Trouble(f"{error.message} {error.hint} ({error.code})") from error


def _write(file: Path, text: str) -> None:
    try:
        file.write_text(text, "utf-8", newline="")
    except OSError as error:
        raise Trouble(f"No se puede escribir «{file}»: {error.strerror}.") from error


def _print(report: "Report", language: str) -> None:
    from amistoso.core import wording
    from amistoso.core.simulations import headlines, pages
    from amistoso.core.simulations import words as said

    words.print(f"[bold]{escape(pages.about(report, language))}[/]")
    for sentence in headlines.of(report, language):
        words.print(sentence, markup=False)
    words.print("")
    heads = ["", *report.labels]
    if len(report.outcomes) > 1:
        heads.append(said.said("difference", language))
    rows = []
    for name in report.figures:
        row = [said.figure(name, language).name]
        row += [said.shown(name, one.spread(name).mean, report, language) for one in report.outcomes]
        difference = report.difference(name)
        if difference is not None:
            row.append(said.shown(name, difference.mean, report, language, signed=True))
        rows.append(row)
    print_table(heads, rows, right=range(1, len(heads)))
    words.print("")
    steps = list(dict.fromkeys(key for one in report.outcomes for key in one.steps))
    rows = [
        [wording.name_of(key, language), *(said.number(one.steps.get(key, 0), language) for one in report.outcomes)]
        for key in steps
    ]
    print_table([said.said("step", language), *heads[1 : len(report.outcomes) + 1]], rows, right=range(1, len(heads)))
    words.print(f"\n[bold]{said.said('notes', language)}[/]")
    for note in said.notes(report, language):
        words.print(f"  · {note}", markup=False)

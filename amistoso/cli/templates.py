"""templates: the words of the letters; listed, shown, checked, kept version by version, used and restored."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.markup import escape

from amistoso.cli.context import CompanyId, Desk, Json, Trouble, WrongUse, desk
from amistoso.cli.output import json_line, progress, text_of, words
from amistoso.core.letter_texts import READY_MADE, Place
from amistoso.core.letter_words import FORMAL, REGISTERS, WORDS

if TYPE_CHECKING:
    from amistoso.core.letter_checks import Checked

Name = Annotated[str, typer.Argument(help="La plantilla, como polite-reminder.")]
Language = Annotated[str, typer.Option("--language", "--lang", help=f"Idioma: {', '.join(WORDS)}.")]
Register = Annotated[str, typer.Option(help=f"Trato: {' o '.join(REGISTERS)} (usted o tú; solo en español).")]
Version = Annotated[int, typer.Option(min=0, help="Qué versión; 0 es la de serie.")]
File = Annotated[Path, typer.Argument(help="Fichero de texto UTF-8.")]

app = typer.Typer(help="Las palabras de las cartas: verlas, comprobarlas, guardarlas y usarlas.", no_args_is_help=True)


def add_commands(main: typer.Typer) -> None:
    for command in (show, check, save, activate, restore):
        app.command()(command)
    app.command("list")(listed)
    main.add_typer(app, name="templates")


def _opened(name: str, language: str, register: str, company: str | None) -> tuple[Desk, Place]:
    place = Place(name, language.lower(), register)
    at = desk(company, None)
    from amistoso.queries import templates

    if not templates.is_place(company=at.company, place=place):
        known = ", ".join(templates.names_of(company=at.company))
        raise WrongUse(f"No hay ninguna plantilla «{name}» en «{place.folder}». Las hay: {known}.")
    return at, place


def listed(company: CompanyId = None, as_json: Json = False) -> None:
    """Dice qué texto usa cada escalón en cada idioma."""
    at = desk(company, None)
    from amistoso.queries import templates

    for name, stage, rows in templates.places(company=at.company):
        if not as_json:
            words.print(f"[bold]{escape(name)}[/] [dim]{stage.value}[/]")
        for row in rows:
            version = row.used.version if row.used else None
            if as_json:
                json_line(
                    {"template": name, "stage": stage.value, "language": row.place.language,
                     "register": row.place.register, "version": version, "newest": row.newest, "instead": row.instead}
                )  # fmt: skip
            else:
                words.print(f"  {row.place.folder:<12} {_state(version, row.newest, row.instead)}")


def _state(version: int | None, newest: int, instead: str) -> str:
    if version is None:
        said = f"[dim]no hay: se usa {instead}[/]" if instead else "[red]no hay[/]"
    else:
        said = f"propia, versión {version}" if version else "de serie"
    return said + (f" [yellow](versión {newest} sin usar)[/]" if newest > (version or 0) else "")


def show(
    name: Name,
    language: Language = "es",
    register: Register = FORMAL,
    version: Annotated[
        int | None, typer.Option(min=0, help="Otra versión que la que se usa; 0 es la de serie.")
    ] = None,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Escribe el texto que se usa, o el de otra versión."""
    at, place = _opened(name, language, register, company)
    from django.core.exceptions import ObjectDoesNotExist

    from amistoso.queries import templates

    try:
        found = (
            templates.text_in_use(company=at.company, place=place)
            if version is None
            else templates.version_text(company=at.company, place=place, version=version)
        )
    except ObjectDoesNotExist:
        found = None
    if found is None:
        raise Trouble(f"No hay texto de «{name}» en «{place.folder}»{'' if version is None else ' con esa versión'}.")
    if as_json:
        json_line({"template": name, "language": place.language, "register": place.register,
                   "version": found.version, "mark": found.mark, "text": found.text})  # fmt: skip
    else:
        words.print(found.text, markup=False, end="")


def check(
    name: Name,
    file: File,
    language: Language = "es",
    register: Register = FORMAL,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Comprueba un texto: qué le falta para su escalón, qué le sobra y qué dice el guardián del tono."""
    at, place = _opened(name, language, register, company)
    from amistoso.core import letter_checks, letter_elements
    from amistoso.queries.protocols import protocol_of

    stage = letter_elements.stage_of(name, protocol_of(at.company))
    checked = letter_checks.check(place, text_of(file), stage)
    if as_json:
        json_line({
            "template": name, "stage": stage.value, "may_be_used": checked.may_be_used,
            "tone_guarded": checked.is_guarded,
            "problems": [{"line": one.line, "message": one.message} for one in checked.problems],
            "findings": [{"line": one.line, "level": one.level, "quote": one.quote, "why": one.why,
                          "suggestion": one.better} for one in checked.findings],
        })  # fmt: skip
    else:
        _print(checked)
    if not checked.may_be_used:
        raise typer.Exit(1)


def _print(checked: "Checked") -> None:
    for problem in checked.problems:
        words.print(f"[red]✗[/] {_where(problem.line)}{escape(problem.message)}")
    for one in checked.findings:
        colour = "red" if one in checked.blocked else "yellow"
        words.print(f"[{colour}]✗[/] {_where(one.line)}«{escape(one.quote)}»: {escape(one.why)}")
        words.print(f"   Mejor: «{escape(one.better)}»")
    if checked.may_be_used:
        words.print("[green]Se puede usar.[/]")
    if not checked.is_guarded:
        words.print("[yellow]El guardián del tono no habla este idioma: que lo lea otra persona.[/]")


def _where(line: int) -> str:
    return f"línea {line}: " if line else ""


def save(
    name: Name,
    file: File,
    language: Language = "es",
    register: Register = FORMAL,
    note: Annotated[str, typer.Option(help="Qué ha cambiado.")] = "",
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Guarda una versión; se usa cuando se active."""
    at, place = _opened(name, language, register, company)
    from amistoso.actions import templates

    made = templates.save(
        company=at.company, place=place, text=text_of(file), note=note, actor=at.actor, at=at.moment.at
    )
    if as_json:
        json_line({"template": name, "language": place.language, "register": register, "version": made.version})
    progress.print(f"✓ Guardada la versión {made.version}. Para usarla: amistoso templates activate {name}"
                   f" --language {place.language} --version {made.version}", markup=False)  # fmt: skip


def activate(
    name: Name,
    version: Version,
    language: Language = "es",
    register: Register = FORMAL,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Usa una versión desde la próxima carta, si tiene todo lo que debe y el tono lo permite."""
    _use(name, version, language, register, company, as_json)


def restore(
    name: Name,
    version: Version = READY_MADE,
    language: Language = "es",
    register: Register = FORMAL,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Vuelve a una versión anterior; sin --version, a la de serie."""
    _use(name, version, language, register, company, as_json)


def _use(name: str, version: int, language: str, register: str, company: str | None, as_json: bool) -> None:
    at, place = _opened(name, language, register, company)
    from django.core.exceptions import ObjectDoesNotExist

    from amistoso.actions import templates

    try:
        used = templates.activate(company=at.company, place=place, version=version, actor=at.actor, at=at.moment.at)
    except ObjectDoesNotExist as error:
        raise Trouble(f"«{name}» no tiene versión {version} en «{place.folder}».") from error
    if as_json:
        json_line({"template": name, "language": place.language, "register": register, "version": used.version})
    progress.print(f"✓ Se usa {'la de serie' if not version else f'la versión {version}'}.", markup=False)

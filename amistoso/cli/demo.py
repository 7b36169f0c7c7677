"""demo: a believable company with a year of books, and the desk in the browser."""

import secrets
from typing import Annotated

import typer

from amistoso import clock
from amistoso.cli import setting_up
from amistoso.cli.context import AsOf, Trouble, ready_database, start_django
from amistoso.cli.output import progress, words


def add_commands(app: typer.Typer) -> None:
    app.command()(demo)


def demo(
    no_serve: Annotated[bool, typer.Option("--no-serve", help="Solo crea la empresa; no abre la mesa.")] = False,
    port: setting_up.Port = 8000,
    as_of: AsOf = None,
) -> None:
    """Crea una empresa de ejemplo con un año de libros y abre la mesa."""
    start_django()
    ready_database(create=True)
    from django.conf import settings

    from amistoso.demo import build, world
    from amistoso.queries import lookups

    if lookups.companies():
        made = lookups.company_with_tax_id(tax_id=world.COMPANY["tax_id"])
        if made is not None and not build.is_whole(made):
            raise Trouble(f"La empresa de ejemplo quedó a medias en {settings.HOME}. Borre esa carpeta y repita.")
        if made is not None:
            words.print(f"La empresa de ejemplo ya está en {settings.HOME}; se abre tal como quedó.")
            words.print("¿No recuerda la contraseña? Borre esa carpeta y vuelva a empezar.", style="dim")
        else:
            raise Trouble(f"En {settings.HOME} ya hay una empresa. Ponga AMISTOSO_HOME en otra carpeta para la demo.")
    else:
        _build(as_of)
    if not no_serve:
        setting_up.serve(port=port)


def _build(as_of: str | None) -> None:
    from django.conf import settings
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    from amistoso.demo import build

    today = clock.moment("Europe/Madrid", as_of).today
    password = secrets.token_urlsafe(9)
    columns = (TextColumn("{task.description:<24}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=progress) as bar:
        task = bar.add_task("Preparando los libros")

        def tell(what: str, done: int, total: int) -> None:
            bar.update(task, description=what, completed=done, total=total)

        built = build.build(today=today, password=password, folder=settings.HOME / "demo", progress=tell)
    words.print(f"[green]✓[/] {built.company.name}: un año de libros, hasta hoy.")
    words.print(f"  Entre como [bold]{built.owner}[/] (gerencia) o [bold]{built.reader}[/] (consulta)")
    words.print(f"  Contraseña de ambos: [bold]{password}[/]")
    words.print(f"  Ficheros para probar la carga: {built.folder / build.TO_TRY}")

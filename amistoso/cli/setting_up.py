"""init, upgrade, user, sender, serve, worker, protocol: from nothing to a desk that runs."""

import getpass
import os
import secrets
import socket
import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from amistoso import clock
from amistoso.cli.context import CompanyId, Json, Trouble, WrongUse, desk, ready_database, start_django
from amistoso.cli.output import json_line, print_problems, progress, text_of, words
from amistoso.core.load_reports import problem_json

MAX_PORT = 65535
Port = Annotated[int, typer.Option(help="Puerto en el que escucha.")]


def add_commands(app: typer.Typer) -> None:
    for command in (init, upgrade, user, sender, serve, worker, protocol):
        app.command()(command)


def init(
    company: Annotated[str, typer.Option("--company", help="Nombre de la empresa.")],
    tax_id: Annotated[str, typer.Option("--tax-id", help="NIF de la empresa.")],
    email: Annotated[str, typer.Option(help="Correo de administración: quien escribe y recibe respuestas.")] = "",
    phone: Annotated[str, typer.Option(help="Teléfono de administración.")] = "",
    iban: Annotated[str, typer.Option(help="Cuenta en la que se cobra.")] = "",
    address: Annotated[str, typer.Option(help="Calle y número.")] = "",
    postal_code: Annotated[str, typer.Option(help="Decide los festivos de la región.")] = "",
    city: Annotated[str, typer.Option(help="Población.")] = "",
    country: Annotated[str, typer.Option(help="País, en dos letras.")] = "ES",
    language: Annotated[str, typer.Option(help="es o en.")] = "es",
    currency: Annotated[str, typer.Option(help="Moneda: EUR, USD…")] = "EUR",
    time_zone: Annotated[str, typer.Option(help="Zona horaria.")] = "Europe/Madrid",
    as_json: Json = False,
) -> None:
    """Crea la base de datos (si hace falta) y la empresa."""
    start_django()
    ready_database(create=True)
    from amistoso.actions import companies
    from amistoso.core import calendar, wording
    from amistoso.models import SenderRole

    if language not in wording.LANGUAGES:
        raise WrongUse(f"--language «{language}»: se habla {' y '.join(wording.LANGUAGES)}.")
    at = clock.moment("UTC").at
    made = companies.create(
        name=company, tax_id=tax_id, actor=getpass.getuser(), at=at, country=country.upper(), email=email, phone=phone,
        iban=iban, address=address, postal_code=postal_code, city=city, language=language, currency=currency.upper(),
        time_zone=time_zone, region=calendar.region_of_postal_code(country.upper(), postal_code),
    )  # fmt: skip
    if email:
        companies.set_sender(
            company=made, role=SenderRole.ADMINISTRATION, name=company, email=email, phone=phone, actor="cli", at=at
        )
    if as_json:
        json_line({"company": made.name, "tax_id": made.tax_id, "id": made.pk})
    progress.print(
        f"[green]✓[/] {escape(made.name)} ({made.tax_id}). Siguiente: amistoso load facturas.csv extracto.n43"
    )


def upgrade() -> None:
    """Pone la base de datos al día tras instalar una versión nueva."""
    start_django()
    ready_database(create=True)
    progress.print("[green]✓[/] La base de datos está al día.")


def user(
    name: Annotated[str, typer.Argument(help="Nombre con el que entra.")],
    role: Annotated[str, typer.Option(help="owner, controller o reader.")] = "controller",
    password_stdin: Annotated[bool, typer.Option("--password-stdin", help="Lee la contraseña de la entrada.")] = False,
    company: CompanyId = None,
) -> None:
    """Da a una persona un sitio en la mesa; sin --password-stdin la contraseña se inventa y se enseña una vez."""
    place = desk(company, None)
    from amistoso.actions import companies
    from amistoso.models import DeskRole

    if role not in DeskRole.values:
        raise WrongUse(f"--role «{role}»: elija entre {', '.join(DeskRole.values)}.")
    password = sys.stdin.readline().rstrip("\n") if password_stdin else secrets.token_urlsafe(12)
    if len(password) < 10:
        raise WrongUse("La contraseña debe tener al menos 10 caracteres.")
    companies.add_user(
        company=place.company, username=name, password=password, role=DeskRole(role), actor=place.actor,
        at=place.moment.at,
    )  # fmt: skip
    shown = "" if password_stdin else f" Contraseña (si la cuenta es nueva): {password}"
    words.print(f"{name} entra como {role} en {place.company.name}.{shown}", markup=False)


def sender(
    role: Annotated[str, typer.Argument(help="administration, finance u owner.")],
    name: Annotated[str, typer.Option(help="Nombre de la persona.")],
    email: Annotated[str, typer.Option(help="Su correo: ahí llegan las respuestas.")],
    phone: Annotated[str, typer.Option(help="Su teléfono.")] = "",
    company: CompanyId = None,
) -> None:
    """Dice quién firma los mensajes de cada escalón."""
    place = desk(company, None)
    from amistoso.actions import companies
    from amistoso.models import SenderRole

    if role not in SenderRole.values:
        raise WrongUse(f"«{role}»: elija entre {', '.join(SenderRole.values)}.")
    companies.set_sender(
        company=place.company, role=SenderRole(role), name=name, email=email, phone=phone, actor=place.actor,
        at=place.moment.at,
    )  # fmt: skip
    progress.print(f"[green]✓[/] {escape(name)} <{escape(email)}> firma como {role}.")


def serve(
    port: Port = 8000,
    host: Annotated[str, typer.Option(help="Dirección en la que escucha.")] = "127.0.0.1",
    workers: Annotated[int, typer.Option(help="Procesos que atienden la mesa.")] = 2,
) -> None:
    """Abre la mesa en el navegador."""
    _be_sure_that_free(host, port)
    start_django()
    ready_database(create=True)
    progress.print(
        f"La mesa está en http://{'localhost' if host == '127.0.0.1' else host}:{port} (Ctrl+C para cerrarla)"
    )
    os.execv(  # noqa: S606 - our own interpreter, no shell wanted
        sys.executable,
        [sys.executable, "-m", "gunicorn", "amistoso.web.wsgi:application", f"--bind={host}:{port}",
         f"--workers={workers}", "--threads=4", "--no-control-socket", "--log-level=warning", "--timeout=120"],
    )  # fmt: skip


def _be_sure_that_free(host: str, port: int) -> None:
    if not 1 <= port <= MAX_PORT:
        raise WrongUse(f"--port {port}: un puerto va de 1 a {MAX_PORT}.")
    with socket.socket() as door:
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            door.bind((host, port))
        except OSError as error:
            message = f"El puerto {port} está ocupado ({error.strerror}). Pruebe otro: --port {port + 1}"
            raise Trouble(message) from error


def worker() -> None:
    """Hace los trabajos con hora: prepara y envía cada cuarto de hora, repara lo que quedó a medias."""
    start_django()
    ready_database(create=True)
    from amistoso import schedule

    progress.print("Trabajando; Ctrl+C para parar.")
    schedule.consume()


def protocol(
    file: Annotated[Path | None, typer.Argument(help="Un protocolo propio (.toml) que usar desde ahora.")] = None,
    show: Annotated[bool, typer.Option("--show", help="Enseña el protocolo en uso.")] = False,
    test: Annotated[bool, typer.Option("--check", help="Solo lo comprueba, sin usarlo.")] = False,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Comprueba un protocolo, y lo pone en uso si no tiene problemas."""
    from amistoso.core import protocol_files

    if file is None:
        from amistoso.queries.protocols import protocol_text_of

        place = desk(company, None)
        sys.stdout.write(protocol_text_of(place.company))
        return
    text = text_of(file)
    found, problems = protocol_files.read(text)
    for problem in problems if as_json else ():
        json_line(problem_json(problem))
    if found is None:
        if not as_json:
            print_problems(problems)
        raise typer.Exit(1)
    if as_json:
        json_line({"protocol": found.name, "version": found.version, "in_use": not (test or show)})
    if test or show:
        progress.print(f"[green]✓[/] «{escape(found.name)}» versión {found.version}: sin problemas.")
        return
    place = desk(company, None)
    from amistoso.actions import protocols

    protocols.use(company=place.company, text=text, actor=place.actor, at=place.moment.at, today=place.moment.today)
    progress.print(f"[green]✓[/] «{escape(found.name)}» versión {found.version} en uso desde ahora.")

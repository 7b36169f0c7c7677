"""channels, mailbox, posted, arrived: by what messages leave, what comes back, and what a person carries out."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.markup import escape

from amistoso import clock
from amistoso.cli.context import AsOf, CompanyId, Json, WrongUse, desk, parse_day, ready_database, start_django
from amistoso.cli.output import json_line, progress, words

if TYPE_CHECKING:
    from amistoso.actions.postings import Upload

MessageId = Annotated[int, typer.Argument(help="Número del mensaje, como en su dirección.")]
Receipt = Annotated[Path | None, typer.Option("--receipt", help="El resguardo escaneado (PDF o imagen).")]


def add_commands(app: typer.Typer) -> None:
    for command in (channels, mailbox, posted, arrived):
        app.command()(command)


def channels(
    whatsapp_texts: Annotated[
        bool, typer.Option("--whatsapp-texts", help="Los textos que hay que registrar en WhatsApp.")
    ] = False,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Enseña por qué canales se puede escribir, y por qué no por los demás; nunca enseña claves."""
    place = desk(company, None)
    from dataclasses import asdict

    from amistoso.queries import channel_states

    if whatsapp_texts:
        for text in channel_states.registered_texts():
            if as_json:
                json_line(asdict(text))
            else:
                words.print(f"{text.name} ({text.language})\n  {text.text}", markup=False)
        return
    for state in channel_states.channel_states(company=place.company):
        if as_json:
            json_line(asdict(state))
            continue
        mark = "[yellow]–[/]" if state.why else "[green]✓[/]"
        words.print(f"{mark} {state.channel}: {escape(state.why or state.provider)}")
        if state.hook:
            words.print(f"    Avisos de entrega: {state.hook}", markup=False)
        if state.hook_lacks:
            words.print(f"    Falta {state.hook_lacks} para oír esos avisos.", markup=False)
    box = channel_states.mailbox_state()
    if as_json:
        json_line({"channel": "mailbox", "configured": box.is_configured, "read_at": box.read_at and str(box.read_at)})
    elif box.is_configured:
        words.print("[green]✓[/] buzón de devoluciones")
    else:
        words.print("[yellow]–[/] buzón de devoluciones: falta AMISTOSO_MAILBOX_URL.")


def mailbox(as_json: Json = False) -> None:
    """Lee de los buzones (IMAP) respuestas y devoluciones; no borra, mueve ni marca nada."""
    start_django()
    ready_database()
    from dataclasses import asdict

    from amistoso.actions import mailbox as reading

    if not reading.is_configured():
        raise WrongUse("Falta AMISTOSO_MAILBOX_URL, como imaps://usuario:clave@servidor/INBOX.")
    summary = reading.read_mailbox(at=clock.moment("UTC").at)
    if as_json:
        json_line({"summary": asdict(summary)})
    else:
        words.print(
            f"Leídos {summary.read}: respuestas {summary.replies} (ausencias {summary.absences}), avisos de entrega"
            f" {summary.reports}, sin dueño {summary.whose}, apartados {summary.ignored}, ya leídos {summary.known};"
            f" quedan {summary.left}."
        )
    for down in summary.down:
        progress.print(f"[red]✗[/] {escape(down)}")
    if summary.down:
        raise typer.Exit(1)


def posted(
    message: MessageId,
    number: Annotated[str, typer.Option(help="Número de seguimiento.")],
    on: Annotated[str | None, typer.Option("--on", help="Día en que salió; sin él, hoy.")] = None,
    receipt: Receipt = None,
    as_of: AsOf = None,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Anota que un envío certificado ha salido: su número, el día y el resguardo."""
    place = desk(company, as_of)
    from amistoso.actions import postings

    day = parse_day(on, "--on") if on else place.moment.today
    made = postings.post(
        **place.act, message_id=message, number=number, posted_on=day, receipt=_upload(receipt)
    )  # fmt: skip
    _done(f"Envío {made.reference}, del {day:%d/%m/%Y}.", made.state, as_json, message)


def arrived(
    message: MessageId,
    on: Annotated[str | None, typer.Option("--on", help="Día de la entrega; sin él, hoy.")] = None,
    came_back: Annotated[str, typer.Option("--came-back", help="No se entregó: por qué volvió.")] = "",
    receipt: Receipt = None,
    as_of: AsOf = None,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Anota que un envío certificado se ha entregado, o que ha vuelto."""
    place = desk(company, as_of)
    from amistoso.actions import postings

    if came_back:
        made = postings.came_back(
            **place.act, message_id=message, reason=came_back, receipt=_upload(receipt)
        )  # fmt: skip
    else:
        day = parse_day(on, "--on") if on else place.moment.today
        made = postings.arrived(
            **place.act, message_id=message, arrived_on=day, receipt=_upload(receipt)
        )  # fmt: skip
    _done(f"Envío {made.reference}: {made.get_state_display().lower()}.", made.state, as_json, message)


def _upload(file: Path | None) -> "Upload | None":
    if file is None:
        return None
    from amistoso.actions.postings import Upload

    try:
        return Upload(file.name, file.read_bytes())
    except OSError as error:
        raise WrongUse(f"No se puede leer {file}: {error.strerror}.") from error


def _done(text: str, state: str, as_json: bool, message: int) -> None:
    if as_json:
        json_line({"message": message, "state": state})
    progress.print(f"[green]✓[/] {escape(text)}")

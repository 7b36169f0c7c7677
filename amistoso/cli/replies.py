"""reply, replies, mails: what a mail seems to say, who waits for an answer, and mails of which nobody knows whose."""

import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from amistoso import clock
from amistoso.cli.context import (
    AsOf,
    CompanyId,
    Json,
    Trouble,
    WrongUse,
    desk,
    parse_day,
    ready_database,
    start_django,
)
from amistoso.cli.output import json_line, progress, words

MAX_BYTES = 30 * 1024 * 1024


def add_commands(app: typer.Typer) -> None:
    for command in (reply, replies, mails):
        app.command()(command)


def reply(
    file: Annotated[str, typer.Argument(help="Fichero .eml o de texto; «-», la entrada.")] = "-",
    as_of: Annotated[str, typer.Option("--as-of", help="Día en que se escribió; sin él, el del correo o hoy.")] = "",
    as_json: Json = False,
) -> None:
    """Dice qué parece decir un correo recibido, con las palabras que lo dicen; no guarda nada."""
    content = _bytes(file)
    start_django()
    from amistoso.actions import incoming
    from amistoso.core import replies as judged
    from amistoso.core.money import plain
    from amistoso.core.replies import Label, numbers

    is_mail = content[:2000].partition(b":")[0].isascii() and b"\n" in content and _has_headers(content)
    mail = incoming.as_mail(content) if is_mail else None
    text = mail.text if mail else incoming.as_text(content)
    today = clock.moment("Europe/Madrid").today
    if as_of:
        today = parse_day(as_of[:10], "--as-of")
    elif mail and mail.said_at:
        today = mail.said_at.date()
    found = judged.read(
        text, today, subject=mail.subject if mail else "", is_automatic=bool(mail and mail.is_automatic)
    )
    promised = found.of(Label.PROMISES_DATE) or found.of(Label.ASKS_FOR_TIME)
    facts = {
        "labels": [str(label) for label in found.labels],
        "promise_date": promised.day.isoformat() if promised and promised.day else None,
        "dates": [{"label": str(one.label), "date": one.day.isoformat()} for one in found.suggestions if one.day],
        "amounts": [plain(one.minor, one.currency) for one in found.sums],
        "currencies": [one.currency for one in found.sums],
        "invoices": numbers.look_like_numbers(judged.own_words(text)),
        "why": [{"label": str(one.label), "quote": one.quote, "why": one.because("es")} for one in found.suggestions],
    }
    if as_json:
        json_line(facts)
        return
    for one in found.suggestions:
        day = f" ({one.day:%d/%m/%Y})" if one.day else ""
        words.print(f"[bold]{one.label}[/]{day}: «{escape(one.quote)}» [dim]{escape(one.because('es'))}[/]")
    if not found.suggestions:
        words.print("Nada en particular.")
    for name, values in (("Importes", facts["amounts"]), ("Facturas", facts["invoices"])):
        if values:
            words.print(f"{name}: {', '.join(map(str, values))}", markup=False)


def _bytes(file: str) -> bytes:
    if file == "-":
        return sys.stdin.buffer.read(MAX_BYTES)
    try:
        with Path(file).open("rb") as opened:
            return opened.read(MAX_BYTES)
    except OSError as error:
        raise WrongUse(f"No se puede leer {file}: {error.strerror}.") from error


def _has_headers(content: bytes) -> bool:
    """A mail begins with its headers; a text that a person pastes does not."""
    first = content.lstrip(b"\r\n").split(b"\n", 1)[0]
    name = first.partition(b":")[0].strip().lower()
    known = (
        b"from", b"to", b"subject", b"date", b"return-path", b"received", b"message-id", b"mime-version",
        b"delivered-to", b"content-type", b"reply-to", b"in-reply-to", b"x-original-to", b"auto-submitted", b"cc",
        b"references", b"sender", b"dkim-signature", b"content-transfer-encoding", b"thread-topic", b"precedence",
    )  # fmt: skip
    return b":" in first and (name in known or name.startswith((b"x-", b"arc-", b"list-", b"authentication-")))


def replies(company: CompanyId = None, as_of: AsOf = None, as_json: Json = False) -> None:
    """Enseña quién espera contestación, y qué parece decir cada uno."""
    place = desk(company, as_of)
    from amistoso.core.replies import own_words
    from amistoso.queries import replies as asked

    found = asked.replies_in(company=place.company).rows
    for one in found:
        kinds = one.suggestion.kinds if hasattr(one, "suggestion") else []
        said = " ".join(own_words(one.text[:2000]).split())[:200]
        if as_json:
            json_line({
                "message": one.pk, "customer": one.customer.name, "on": one.made_on.isoformat(),  # type: ignore[union-attr]
                "labels": kinds, "text": said,
            })  # fmt: skip
        else:
            words.print(f"{one.made_on:%d/%m/%Y} {one.customer.name}: {said} [{', '.join(kinds)}]", markup=False)  # type: ignore[union-attr]
    counts = asked.counts(company=place.company)
    if as_json:
        json_line({"summary": counts})
    else:
        progress.print(f"Esperan {counts['waiting']}; sin dueño {counts['whose']}; apartados {counts['ignored']}.")


def mails(
    give: Annotated[int | None, typer.Option("--give", help="Número del correo que es de la empresa.")] = None,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Enseña los correos que no se sabe de qué empresa son; --give N --company NIF se lo da a una."""
    start_django()
    ready_database()
    from amistoso.models import ReceivedMail
    from amistoso.queries import replies as asked

    if give is not None:
        place = desk(company, None)
        from amistoso.actions import incoming

        try:
            incoming.claim(company=place.company, mail_id=give, actor="amistoso", at=place.moment.at)
        except ReceivedMail.DoesNotExist as error:
            raise Trouble(f"No hay ningún correo {give} sin empresa.") from error
        progress.print(
            f"✓ El correo {give} es de {place.company.name}: ahora alguien dirá de qué cliente.", markup=False
        )
        if as_json:
            json_line({"mail": give, "company": place.company.tax_id})
        return
    for one in asked.of_nobody():
        facts = {"mail": one.pk, "from": one.sender, "to": one.to, "subject": one.subject, "why": one.why}
        if as_json:
            json_line(facts)
        else:
            words.print(f"{one.pk}: {one.sender} → {', '.join(one.to) or '–'}: {one.subject}", markup=False)

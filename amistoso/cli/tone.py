"""tone: what a message says that it should not, where, why, and what to say in its place."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.markup import escape

from amistoso.cli.context import Json, Trouble, WrongUse
from amistoso.cli.output import json_line, words
from amistoso.core import tone as guard
from amistoso.core.protocols import Stage
from amistoso.core.tone import Level, Verdict

VERDICTS = {
    Level.OK: "[green]Bien[/]: puede salir así.",
    Level.REVIEW: "[yellow]A revisar[/]: que lo lea otra persona antes de salir.",
    Level.BLOCK: "[red]No debe salir así.[/]",
}
EXITS_WITH_1 = (Level.BLOCK,)


def add_commands(app: typer.Typer) -> None:
    app.command()(tone)


def tone(
    file: Annotated[str, typer.Argument(help="Fichero de texto, o - para leer de la entrada.")] = "-",
    language: Annotated[str, typer.Option("--language", "--lang", help="es o en.")] = "es",
    stage: Annotated[str, typer.Option(help=f"Etapa del escalón: {', '.join(Stage)}.")] = Stage.REMINDER.value,
    batch: Annotated[
        bool, typer.Option("--batch", help="Líneas JSON {id, lang, stage, text}; una respuesta por línea.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Lee un mensaje como lo leería un compañero: qué hiere o amenaza, por qué, y cómo decirlo mejor."""
    _check(language, stage, "")
    text = _read(file)
    if batch:
        verdicts = [_print_line(entry) for entry in _entries(text, language, stage)]
    else:
        verdicts = [guard.judge(text, language=language, stage=stage)]
        if as_json:
            json_line(_as_json(verdicts[0], language))
        else:
            _print(verdicts[0], language)
    if any(verdict.level in EXITS_WITH_1 for verdict in verdicts):
        raise typer.Exit(1)


def _check(language: str, stage: str, where: str) -> None:
    if language not in guard.LANGUAGES:
        raise WrongUse(f"{where}--language «{language}»: se habla {' y '.join(guard.LANGUAGES)}.")
    if stage not in list(Stage):
        raise WrongUse(f"{where}--stage «{stage}»: es una de {', '.join(Stage)}.")


def _read(file: str) -> str:
    """Return the text; bytes that are not UTF-8 are taken for the old Windows code page."""
    try:
        data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except OSError as error:
        raise Trouble(f"{file}: no se puede leer ({error.strerror}).") from error
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _entries(text: str, language: str, stage: str) -> Iterator[dict[str, Any]]:
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        try:
            entry = json.loads(line)
        except ValueError as error:
            raise Trouble(f"Línea {number}: no es JSON ({error}).") from error
        if not isinstance(entry, dict) or not isinstance(entry.get("text"), str):
            raise Trouble(f"Línea {number}: hace falta un objeto con «text».")
        entry = {"lang": language, "stage": stage, **entry}
        _check(str(entry["lang"]), str(entry["stage"]), f"Línea {number}: ")
        yield entry


def _print_line(entry: dict[str, Any]) -> Verdict:
    verdict = guard.judge(entry["text"], language=entry["lang"], stage=entry["stage"])
    named = {"id": entry["id"]} if "id" in entry else {}
    json_line({**named, **_as_json(verdict, entry["lang"])})
    return verdict


def _as_json(verdict: Verdict, language: str) -> dict[str, Any]:
    findings = [
        {
            "category": one.category, "level": one.level.value, "quote": one.quote, "start": one.start, "end": one.end,
            "why": one.why(language), "suggestion": one.suggestion(language),
        }
        for one in verdict.findings
    ]  # fmt: skip
    return {"verdict": verdict.level.value, "findings": findings}


def _print(verdict: Verdict, language: str) -> None:
    words.print(VERDICTS[verdict.level])
    for one in verdict.findings:
        words.print(f"  · «{escape(one.quote)}» [dim]({one.category}, {one.start}–{one.end})[/]")
        words.print(f"    {escape(one.why(language))}")
        words.print(f"    Mejor: {escape(one.suggestion(language))}")

"""What a command prints: JSON lines or words on standard output, progress on standard error."""

import json
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn
from rich.table import Table

from amistoso.cli.context import Trouble
from amistoso.core.documents import Level, Problem

words = Console(highlight=False, soft_wrap=True)
progress = Console(stderr=True, highlight=False, soft_wrap=True)

MARKS = {Level.ERROR: "[red]✗[/]", Level.WARNING: "[yellow]![/]", Level.FLAW: "[yellow]•[/]", Level.NOTE: "[blue]·[/]"}


def counted(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def text_of(file: Path) -> str:
    """Read a text that a person wrote."""
    try:
        return file.read_text("utf-8-sig")
    except OSError as error:
        raise Trouble(f"No se puede leer «{file}»: {error.strerror}. Compruebe el nombre y los permisos.") from error
    except UnicodeDecodeError as error:
        raise Trouble(f"«{file}» no es texto UTF-8 (byte {error.start}). Guárdelo como texto UTF-8.") from error


def progress_bar() -> Progress:
    """A bar on standard error that is gone when the work is done; silent where no person is watching."""
    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    return Progress(*columns, console=progress, transient=True, disable=not progress.is_terminal)


def json_line(value: Mapping[str, object]) -> None:
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")


def json_pieces(pieces: Iterable[str]) -> None:
    """Write one line that is too long to be held."""
    sys.stdout.writelines(pieces)
    sys.stdout.write("\n")


def complain(message: str, hint: str = "", code: str = "") -> None:
    """Say what went wrong; names and texts of others are shown as they are, never read as markup."""
    more = escape(" ".join(part for part in (hint, f"({code})" if code else "") if part))
    progress.print(f"[red]✗[/] {escape(message)}" + (f" [dim]{more}[/]" if more else ""))


def print_problems(problems: Iterable[Problem], most: int = 40) -> None:
    listed = sorted(problems, key=lambda problem: list(Level).index(problem.level))
    for problem in listed[:most]:
        place = f"[dim]{escape(problem.where)}:[/] " if problem.where else ""
        progress.print(
            f"{MARKS[problem.level]} {place}{escape(problem.message)} [dim]{escape(problem.hint)} ({problem.code})[/]"
        )
    if len(listed) > most:
        progress.print(f"[dim]… y {len(listed) - most} más (con --json se ven todos)[/]")


def print_table(columns: Iterable[str], rows: Iterable[Iterable[str]], right: Iterable[int] = ()) -> None:
    table = Table(box=None, header_style="bold", pad_edge=False)
    rights = set(right)
    for index, column in enumerate(columns):
        table.add_column(column, justify="right" if index in rights else "left", overflow="fold")
    for row in rows:
        table.add_row(*(escape(cell) for cell in row))
    words.print(table)

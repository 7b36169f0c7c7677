"""The `amistoso` command. Exit 0 done, 1 done with problems reported, 2 wrong use; never a traceback."""

import os
import sys

import typer

from amistoso.cli import demo, loading, notes, running, setting_up, today
from amistoso.cli.context import Trouble, WrongUse, start_django
from amistoso.cli.output import progress

app = typer.Typer(
    help="Amistoso: que le paguen las facturas y conservar al cliente.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
for module in (demo, setting_up, loading, running, today, notes):
    module.add_commands(app)


def app_main() -> None:
    try:
        app()
    except (WrongUse, Trouble) as error:
        progress.print(f"[red]✗[/] {error}", markup=True)
        sys.exit(2 if isinstance(error, WrongUse) else 1)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except Exception as error:  # noqa: BLE001 - the last line of defence: words, not a traceback
        _report(error)
        sys.exit(1)


def _report(error: Exception) -> None:
    start_django()
    from django.db.utils import OperationalError

    from amistoso.actions.refusals import Refusal
    from amistoso.queries.protocols import ProtocolError

    if isinstance(error, Refusal):
        progress.print(f"[red]✗[/] {error.message} [dim]{error.hint} ({error.code})[/]")
    elif isinstance(error, ProtocolError):
        progress.print("[red]✗[/] El protocolo de la empresa tiene problemas; corríjalo con «amistoso protocol».")
        for problem in error.problems:
            progress.print(f"  {problem.where}: {problem.message} {problem.hint}", markup=False)
    elif isinstance(error, OperationalError):
        progress.print(
            f"[red]✗[/] La base de datos no responde: {error}. Revise AMISTOSO_DATABASE_URL y AMISTOSO_HOME."
        )
    else:
        if os.environ.get("AMISTOSO_DEBUG") == "1":
            raise error
        progress.print(
            f"✗ Error inesperado ({type(error).__name__}: {error}). Nada queda a medias: cada orden es una transacción."
            " Con AMISTOSO_DEBUG=1 se ve el detalle.",
            markup=False,
        )


if __name__ == "__main__":
    app_main()

"""The `amistoso` command. Exit 0 done, 1 done with problems reported, 2 wrong use; never a traceback."""

import os
import sys
from typing import Any

import typer

from amistoso.cli import (
    agenda,
    agreements,
    archiving,
    calls,
    channels,
    checking,
    company,
    demo,
    explaining,
    interest,
    loading,
    notes,
    open_matters,
    papers,
    refunds,
    remittances,
    replies,
    running,
    setting_up,
    simulating,
    templates,
    today,
    tone,
    waivers,
    ways,
)
from amistoso.cli.context import Trouble, WrongUse, start_django
from amistoso.cli.output import complain, print_problems, words

app = typer.Typer(
    help="Amistoso: que le paguen las facturas y conservar al cliente.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
MODULES = (
    demo, setting_up, company, checking, loading, running, explaining, today, notes, refunds, waivers,
    agreements, tone, templates, interest, archiving, channels, papers, calls, agenda, simulating, remittances,
    ways, open_matters, replies,
)  # fmt: skip
for module in MODULES:
    module.add_commands(app)


def app_main() -> None:
    try:
        sys.exit(app(standalone_mode=False, prog_name="amistoso") or 0)
    except (WrongUse, Trouble) as error:
        complain(str(error))
        sys.exit(2 if isinstance(error, WrongUse) else 1)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except typer.Abort:
        sys.exit(130)
    except Exception as error:  # noqa: BLE001 - the last line of defence: words, not a traceback
        if hasattr(error, "ctx") and hasattr(error, "exit_code"):
            _tell_usage(error, error.ctx)
            sys.exit(2)
        _report(error)
        sys.exit(1)


_USAGE = {
    "MissingParameter": "Falta {names}.",
    "NoSuchOption": "No existe la opción {option}.",
    "BadOptionUsage": "{option} necesita un valor.",
}
_PARSER_SAYS = {
    "No such command": "No existe la orden",
    "Got unexpected extra argument(s)": "Ponga entre comillas lo que lleve espacios. Sobra:",
}


def _tell_usage(error: Exception, context: Any) -> None:
    """Say in Spanish what the parser found wrong; the parser itself speaks English and draws boxes."""
    kind, parameter = type(error).__name__, getattr(error, "param", None)
    names = " / ".join(getattr(parameter, "opts", ()))
    if kind == "NoArgsIsHelpError":
        words.print(context.get_help(), markup=False)
        return
    message = str(getattr(error, "message", error))
    option = getattr(error, "option_name", "")
    if kind == "BadParameter":
        said = "se espera un número entero." if "integer" in message else message
        message = f"{names} no vale: {said}"
    elif kind in _USAGE:
        message = _USAGE[kind].format(names=names, option=option)
    for english, spanish in _PARSER_SAYS.items():
        if message.startswith(english):
            message = f"{spanish} {message.removeprefix(english).strip(' .()')}."
    where = context.command_path if context is not None else "amistoso"
    complain(message, f"Vea: {where} --help")


def _report(error: Exception) -> None:
    from django.core.exceptions import ImproperlyConfigured

    if isinstance(error, ImproperlyConfigured):  # what stands in the environment cannot be used: nothing has begun
        complain(str(error), "Corrija la variable de entorno, o quítela.")
        return
    start_django()
    from django.core.exceptions import ObjectDoesNotExist
    from django.db.utils import OperationalError

    from amistoso.actions.refusals import Refusal
    from amistoso.queries.protocols import ProtocolError

    if isinstance(error, Refusal):
        complain(error.message, error.hint, error.code)
    elif isinstance(error, ProtocolError):
        complain("El protocolo de la empresa tiene problemas; corríjalo con «amistoso protocol FICHERO».")
        print_problems(error.problems)
    elif isinstance(error, OperationalError):
        complain(f"La base de datos no responde: {error}.", "Revise AMISTOSO_DATABASE_URL y AMISTOSO_HOME.")
    elif isinstance(error, ObjectDoesNotExist):
        complain("Eso no es de este cliente, o ya no existe.", "Vuelva a mirarlo con «amistoso explain».")
    else:
        if os.environ.get("AMISTOSO_DEBUG") == "1":
            raise error
        complain(
            f"Error inesperado ({type(error).__name__}: {error}).",
            "Nada queda a medias: cada orden es una transacción. Con AMISTOSO_DEBUG=1 se ve el detalle.",
        )


if __name__ == "__main__":
    app_main()

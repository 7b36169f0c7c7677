"""statement, letters list, print, posted, undo: what goes out on paper, from the command line."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from amistoso.cli.context import AsOf, CompanyId, Desk, Json, Trouble, WrongUse, desk, parse_day
from amistoso.cli.explaining import one_customer
from amistoso.cli.notes import Who, done
from amistoso.cli.output import json_line, print_table, progress, words

if TYPE_CHECKING:
    from amistoso.models import PrintRun

letters = typer.Typer(help="Cartas en papel: las que esperan, imprimirlas juntas y decir que han salido.")
Run = Annotated[int, typer.Argument(help="Número de la tirada.")]


def add_commands(app: typer.Typer) -> None:
    app.command()(statement)
    app.add_typer(letters, name="letters")


def statement(
    who: Who,
    until: Annotated[str, typer.Option("--until", help="Último día; si no, hoy.")] = "",
    since: Annotated[str, typer.Option("--since", help="Primer día de los movimientos; si no, el 1 de enero.")] = "",
    out: Annotated[Path | None, typer.Option("--out", help="Fichero .pdf o .xlsx que se escribe.")] = None,
    as_of: AsOf = None,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Hace el extracto de cuenta de un cliente: lo pendiente, los movimientos y su antigüedad."""
    place = desk(company, as_of)
    from amistoso.actions import account_statements
    from amistoso.core import account_pages

    customer = one_customer(place, who)
    last = parse_day(until, "--until") if until else place.moment.today
    first = parse_day(since, "--since") if since else last.replace(month=1, day=1)
    if out is not None:
        make = {".pdf": account_statements.pdf, ".xlsx": account_statements.xlsx}.get(out.suffix.lower())
        if make is None:
            raise WrongUse(f"«{out.name}» debe acabar en .pdf o en .xlsx.")
        made_file = make(company=place.company, customer=customer, since=first, until=last, at=place.moment.at)
        _write(out, made_file)
        done(f"El extracto de {customer.name} está en {out}.", as_json, file=str(out), customer=customer.name)
        return
    made = account_statements.read(company=place.company, customer=customer, since=first, until=last)
    if as_json:
        for account in made.accounts:
            json_line(account_pages.as_json(account, customer.name, made))
        return
    if not made.accounts:
        words.print(account_pages.words("es")["nothing"])
    for account in made.accounts:
        head, rows, total = account_pages.open_rows(account, "es")
        print_table(head, rows, right=(3, 4, 5))
        words.print(f"{total[0]}: {total[1]}", markup=False)


def _write(file: Path, content: bytes) -> None:
    try:
        file.write_bytes(content)
    except OSError as error:
        raise Trouble(f"No se puede escribir «{file}»: {error.strerror}.") from error


@letters.command(name="list")
def listed(as_of: AsOf = None, company: CompanyId = None, as_json: Json = False) -> None:
    """Muestra las cartas aprobadas, por código postal, y lo que falta para imprimir alguna."""
    place = desk(company, as_of)
    from amistoso.queries import print_queue

    found = print_queue.queue(company=place.company, today=place.moment.today, at=place.moment.at)
    if as_json:
        for one in found:
            json_line(
                {
                    "letter": one.message.pk, "customer": one.message.customer.name, "address": list(one.lines),
                    "step": one.message.step, "problem": one.problem,
                }
            )  # fmt: skip
        return
    if not found:
        words.print("No hay cartas por imprimir.")
        return
    rows = [(str(one.message.pk), one.message.customer.name, one.message.customer.postal_code, one.problem or "lista")
            for one in found]  # fmt: skip
    print_table(("Carta", "Cliente", "CP", "Estado"), rows)


@letters.command(name="print")
def print_letters(
    letter: Annotated[list[int] | None, typer.Option("--letter", help="Solo esta; se puede repetir.")] = None,
    duplex: Annotated[bool, typer.Option("--duplex", help="A doble cara: cada carta empieza en una hoja.")] = False,
    out: Annotated[Path | None, typer.Option("--out", help="Fichero .pdf que se escribe.")] = None,
    as_of: AsOf = None,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Hace un PDF con las cartas que se pueden imprimir; nada cuenta como enviado hasta «letters posted»."""
    if out is not None and not out.resolve().parent.is_dir():  # before any letter is claimed
        raise Trouble(f"No existe la carpeta de «{out}»: créela, o elija otra.")
    place = desk(company, as_of)
    from amistoso.actions import print_runs

    run = print_runs.make(
        company=place.company, ids=set(letter) if letter else None, is_duplex=duplex, actor=place.actor,
        today=place.moment.today, at=place.moment.at,
    )  # fmt: skip
    document, content = print_runs.content_of(company=place.company, run_id=run.pk)
    file = out or Path(document.name)
    _write(file, content)
    count = run.letters.count()
    _tell(run, f"{count} cartas en {file}. Cuando salgan: amistoso letters posted {run.pk}", as_json, str(file))


@letters.command()
def posted(
    run: Run,
    on: Annotated[str, typer.Option("--on", help="Día en que se echaron al correo; si no, hoy.")] = "",
    not_letter: Annotated[list[int] | None, typer.Option("--not", help="Carta que no salió; se puede repetir.")] = None,
    as_of: AsOf = None,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Anota que las cartas de una tirada han salido: desde entonces cuentan como enviadas."""
    place = _place_of(run, company, as_of)
    from amistoso.actions import print_runs
    from amistoso.models import PrintedLetter

    all_of_it = PrintedLetter.objects.filter(company=place.company, run_id=run).values_list("message_id", flat=True)
    went = set(all_of_it) - set(not_letter or ())
    ended = print_runs.post(
        company=place.company, run_id=run, went=went,
        posted_on=parse_day(on, "--on") if on else place.moment.today,
        actor=place.actor, today=place.moment.today, at=place.moment.at,
    )  # fmt: skip
    _tell(ended, f"{len(went)} cartas han salido.", as_json)


@letters.command()
def undo(run: Run, as_of: AsOf = None, company: CompanyId = None, as_json: Json = False) -> None:
    """Deshace una tirada que no ha salido: sus cartas vuelven a esperar."""
    place = _place_of(run, company, as_of)
    from amistoso.actions import print_runs

    ended = print_runs.undo(
        company=place.company, run_id=run, actor=place.actor, today=place.moment.today, at=place.moment.at
    )
    _tell(ended, "Las cartas vuelven a esperar.", as_json)


def _place_of(run_id: int, company: str | None, as_of: str | None) -> Desk:
    place = desk(company, as_of)
    from amistoso.models import PrintRun

    if not PrintRun.objects.filter(company=place.company, id=run_id).exists():
        raise Trouble(f"No hay ninguna tirada {run_id}. Mire en el escritorio, en «Cartas por imprimir».")
    return place


def _tell(run: "PrintRun", said: str, as_json: bool, file: str = "") -> None:
    if as_json:
        json_line({"run": run.pk, "state": run.state, "letters": run.letters.count(), "file": file})
    progress.print(f"✓ {said}", markup=False)

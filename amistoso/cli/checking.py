"""check: what is doubtful in the set-up and the data, what it keeps from leaving, and how it is mended."""

from typing import TYPE_CHECKING, Annotated

import typer

from amistoso.cli.context import AsOf, CompanyId, Desk, Json, WrongUse, desk
from amistoso.cli.output import json_line, print_problems, print_table, progress
from amistoso.core import quality, quality_words
from amistoso.core.documents import Level, Problem
from amistoso.core.load_reports import problem_json
from amistoso.core.quality import Blocks

if TYPE_CHECKING:
    from amistoso.models import Finding
    from amistoso.queries.quality import Kind

SHOWN = 10  # of each kind; --code and --json show all that are kept
LEVELS = {
    Blocks.COMPANY: Level.ERROR, Blocks.CUSTOMER: Level.WARNING, Blocks.AMOUNTS: Level.WARNING,
    Blocks.NOTHING: Level.FLAW,
}  # fmt: skip


def add_commands(app: typer.Typer) -> None:
    app.command()(check)


def check(
    code: Annotated[str, typer.Option("--code", help="Solo esta comprobación, con todo lo que encuentra.")] = "",
    company: CompanyId = None,
    as_of: AsOf = None,
    as_json: Json = False,
) -> None:
    """Comprueba la configuración y los datos antes de que salga nada: qué falla, qué impide y cómo se arregla."""
    place = desk(company, as_of)
    if code and code not in quality.BY_CODE:
        raise WrongUse(f"--code «{code}»: elija entre {', '.join(sorted(quality.BY_CODE))}.")
    from amistoso.actions import archives
    from amistoso.actions import quality as checking
    from amistoso.queries import health
    from amistoso.queries import quality as found_by

    checking.look(company=place.company, today=place.moment.today, at=place.moment.at)
    problems = [] if code else [*health.problems(company=place.company), *archives.damaged(company=place.company)]
    kinds = [kind for kind in found_by.kinds(company=place.company) if kind.open and code in ("", kind.check.code)]
    for problem in problems if as_json else ():
        blocks = problem.level is Level.ERROR and problem.code != "document-lost"
        json_line({**problem_json(problem), "blocks": "company" if blocks else "nothing"})
    if not as_json and kinds:
        _print_kinds(kinds, place)
    for kind in kinds:
        rows = found_by.MOST if as_json or code else SHOWN
        listed = found_by.findings(company=place.company, code=kind.check.code, rows_of_page=rows).rows
        if as_json:
            for one in listed:
                json_line(_json(one, place))
        else:
            print_problems((_problem(one, place.language) for one in listed), most=rows)
    if not as_json:
        print_problems(problems)
    stops = any(kind.check.blocks is not Blocks.NOTHING for kind in kinds)
    if not kinds and all(problem.level is Level.NOTE for problem in problems):
        progress.print("[green]✓[/] Todo en orden.")
    raise typer.Exit(1 if stops or any(problem.level is Level.ERROR for problem in problems) else 0)


def _print_kinds(kinds: "list[Kind]", place: Desk) -> None:
    rows = [
        (
            kind.count,
            quality_words.title(kind.check.code, place.language),
            quality_words.blocks(kind.check.blocks, place.language),
            kind.check.code,
        )
        for kind in kinds
    ]
    print_table(("Cuántos", "Qué", "Impide escribir", "Código"), rows, right=(0,))


def _problem(finding: "Finding", language: str) -> Problem:
    return Problem(
        _where(finding), finding.code, quality_words.sentence(finding.code, finding.values, language),
        quality_words.hint(finding.code, language), LEVELS[quality.BY_CODE[finding.code].blocks],
    )  # fmt: skip


def _where(finding: "Finding") -> str:
    if finding.customer is not None:
        return f"cliente {finding.customer.name}"
    account = finding.values.get("account")
    return f"cuenta {account}" if account else "empresa"


def _json(finding: "Finding", place: Desk) -> dict[str, object]:
    customer = finding.customer
    return {
        **problem_json(_problem(finding, place.language)),
        "blocks": quality.BY_CODE[finding.code].blocks.value,
        "customer": customer.name if customer else None,
        "customer_id": customer.pk if customer else None,
        "tax_id": customer.tax_id if customer else None,
        "values": finding.values,
        "page": quality.place_of(finding.code, finding.customer_id, finding.noun_id),
    }

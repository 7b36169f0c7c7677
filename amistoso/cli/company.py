"""company: what the company has decided for itself, shown and changed."""

from typing import Annotated

import typer

from amistoso.cli.context import CompanyId, Json, desk
from amistoso.cli.output import json_line, words

SAID = {"offered": "se puede consultar con la almohada", "required": "espera a la mañana laborable siguiente"}


def add_commands(app: typer.Typer) -> None:
    app.command("company")(company_settings)


def company_settings(
    sleep_on_it: Annotated[
        str | None, typer.Option("--sleep-on-it", help="Lo que suena duro o se escribe tarde: offered o required.")
    ] = None,
    late_hour: Annotated[int | None, typer.Option("--late-hour", help="Desde qué hora es tarde, de 12 a 23.")] = None,
    company: CompanyId = None,
    as_json: Json = False,
) -> None:
    """Enseña lo que la empresa ha decidido sobre sus mensajes, y lo cambia."""
    place = desk(company, None)
    from amistoso.actions import companies
    from amistoso.models import Company

    changes = {} if sleep_on_it is None else {"sleep_on_it": sleep_on_it}
    if late_hour is not None:
        changes["late_hour"] = str(late_hour)
    if changes:
        companies.change(company=place.company, changes=changes, actor=place.actor, at=place.moment.at)
    found = Company.objects.get(id=place.company.pk)
    if as_json:
        json_line({"company": found.name, "sleep_on_it": found.sleep_on_it, "late_hour": found.late_hour})
    else:
        said = f"Lo que suena duro, o se escribe a partir de las {found.late_hour}:00, {SAID[found.sleep_on_it]}."
        words.print(f"{found.name}. {said}", markup=False)

"""What nearly every command needs: the database ready, the company meant, the moment meant."""

import os
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from amistoso import clock

if TYPE_CHECKING:
    from amistoso.actions.acts import Act
    from amistoso.models import Company

AsOf = Annotated[str | None, typer.Option("--as-of", help="Día (2026-11-23) o día y hora (2026-11-23T08:15).")]
Json = Annotated[bool, typer.Option("--json", help="Una línea JSON por resultado en la salida estándar.")]
CompanyId = Annotated[str | None, typer.Option("--company", help="NIF de la empresa, si hay más de una.")]


class WrongUse(Exception):
    """The command cannot be done as given: exit 2, with what to do."""


class Trouble(Exception):
    """Something was wrong with the data or the set-up: exit 1, with what to do."""


@dataclass(frozen=True, slots=True)
class Desk:
    company: "Company"
    moment: clock.Moment
    actor: str

    @property
    def language(self) -> str:
        return self.company.language

    @property
    def act(self) -> "Act":
        return {"company": self.company, "actor": self.actor, "today": self.moment.today, "at": self.moment.at}


def start_django() -> None:
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "amistoso.settings")
    django.setup()


def ready_database(*, create: bool = False) -> None:
    """Make sure the tables are there; `create` makes or upgrades them, else it says how."""
    from django.core.management import call_command
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    if not executor.migration_plan(executor.loader.graph.leaf_nodes()):
        return
    if not create:
        raise Trouble(
            "La base de datos no está preparada para esta versión. "
            "Ejecute «amistoso init» (empresa nueva) o «amistoso upgrade» (versión nueva)."
        )
    call_command("migrate", verbosity=0, interactive=False)


def desk(company: str | None, as_of: str | None) -> Desk:
    """Open the desk of the one company there is, or of the one named."""
    start_django()
    ready_database()
    from amistoso.queries import lookups

    found = lookups.companies()
    if company is not None:
        chosen = lookups.company_with_tax_id(tax_id=company)
        if chosen is None:
            raise WrongUse(f"No hay ninguna empresa con NIF «{company}». Las hay: {_listed(found)}.")
    elif len(found) == 1:
        chosen = found[0]
    elif not found:
        raise Trouble('Aún no hay ninguna empresa. Ejecute: amistoso init --company "Nombre, S.L." --tax-id NIF')
    else:
        raise WrongUse(f"Hay varias empresas; diga cuál con --company NIF: {_listed(found)}.")
    try:
        moment = clock.moment(chosen.time_zone, as_of)
    except clock.MomentError as error:
        raise WrongUse(str(error)) from error
    return Desk(chosen, moment, os.environ.get("USER", "") or "cli")


def _listed(companies: "list[Company]") -> str:
    return ", ".join(f"{company.tax_id} ({company.name})" for company in companies) or "ninguna"


def parse_day(text: str, option: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError as error:
        raise WrongUse(f"{option} «{text}» no es una fecha; escriba 2026-12-31.") from error
    if not clock.EARLIEST <= day.year <= clock.LATEST:
        raise WrongUse(f"{option} «{text}»: revise el año.")
    return day

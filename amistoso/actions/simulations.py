"""Keep what a trial came to, and throw it away. Of the ledger nothing is touched."""

from datetime import date, datetime

from django.db import transaction

from amistoso.actions import events
from amistoso.actions.refusals import Refusal
from amistoso.core import protocol_files
from amistoso.core.simulations import reports
from amistoso.core.simulations.reports import Report
from amistoso.models import Company, SimulationRun
from amistoso.queries import simulations
from amistoso.queries.simulations import Asked, SimulationError

MOST_KEPT = 50


def ask(*, company: Company, asked: Asked, actor: str, today: date, at: datetime) -> SimulationRun:
    """Note what is to be tried, or refuse it; the work itself may take minutes, and is done elsewhere."""
    try:
        asked = simulations.checked(company=company, asked=asked, today=today)
    except SimulationError as error:
        raise Refusal(error.code, error.message, error.hint) from error
    with transaction.atomic():
        if SimulationRun.objects.filter(company=company).count() >= MOST_KEPT:
            message = f"Ya hay {MOST_KEPT} pruebas guardadas."
            raise Refusal("simulations-kept", message, "Borre alguna que ya no necesite.")
        run = SimulationRun.objects.create(
            company=company, kind=asked.kind, names=_names(asked)[:300], asked=simulations.as_kept(asked), made_at=at,
            made_by=actor,
        )  # fmt: skip
        events.record(
            company_id=company.id, actor=actor, verb="try", noun="protocol", noun_id=run.id, at=at,
            data={"kind": asked.kind, "names": run.names},
        )  # fmt: skip
    return run


def _names(asked: Asked) -> str:
    found = [protocol_files.read(text)[0] for text in asked.protocols]
    return " · ".join(f"{one.name} {one.version}" for one in found if one is not None)


def finish(*, company: Company, run_id: int, report: Report) -> bool:
    """Keep the result; false where the run has been thrown away meanwhile."""
    waiting = SimulationRun.objects.filter(company=company, id=run_id, report__isnull=True)
    return bool(waiting.update(report=reports.as_kept(report), problem=""))


def fail(*, company: Company, run_id: int, problem: str) -> bool:
    """Say why there will be no result."""
    waiting = SimulationRun.objects.filter(company=company, id=run_id, report__isnull=True)
    return bool(waiting.update(problem=problem[:500]))


def delete(*, company: Company, run_id: int, actor: str, at: datetime) -> None:
    run = SimulationRun.objects.get(company=company, id=run_id)
    with transaction.atomic():
        SimulationRun.objects.filter(company=company, id=run_id).delete()
        data = {"kind": run.kind, "names": run.names}
        events.record(
            company_id=company.id, actor=actor, verb="forget", noun="protocol-trial", noun_id=run_id, at=at, data=data
        )

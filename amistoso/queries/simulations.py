"""Tries protocols over the company's own past or over made-up customers, and reads what was kept.

The ledger is only read.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from importlib import resources
from zoneinfo import ZoneInfo

from amistoso.core import protocol_files
from amistoso.core.calendar import Place
from amistoso.core.documents import Problem
from amistoso.core.protocols import Protocol
from amistoso.core.simulations import backtests, behaviours, trials
from amistoso.core.simulations.behaviours import Behaviour
from amistoso.core.simulations.past import Period
from amistoso.core.simulations.people import Setting
from amistoso.core.simulations.reports import GENERATED, PAST, Report
from amistoso.core.simulations.trials import Progress
from amistoso.models import Company, Customer, SimulationRun
from amistoso.queries import past
from amistoso.queries.protocols import protocol_text_of, ready_made_text
from amistoso.queries.sql import in_batches, of_ids

OWN, READY_MADE = "own", "cobro-amistoso"
MOST_PROTOCOLS = 2
MOST_SEED = 2**31 - 1
EARLIEST, LATEST = 2000, 2100  # years whose holidays are known
USUAL_CUSTOMERS, USUAL_RUNS, USUAL_DAYS = 500, 5, 364  # whole weeks: a last one of a single day would look like a fall


class SimulationError(ValueError):
    """It cannot be tried as asked: a code, the sentence with the value, what to do; or the problems of a file."""

    def __init__(self, code: str, message: str, hint: str, problems: Sequence[Problem] = ()) -> None:
        super().__init__(f"{message} {hint}")
        self.code, self.message, self.hint, self.problems = code, message, hint, tuple(problems)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a person asks for, as it is kept with the result. `protocols` and `behaviour` are whole texts."""

    kind: str
    protocols: tuple[str, ...]
    begins_on: date | None = None
    ends_on: date | None = None
    days: int = USUAL_DAYS
    customers: int = USUAL_CUSTOMERS
    runs: int = USUAL_RUNS
    seed: int = 1
    behaviour: str = ""


def as_kept(asked: Asked) -> dict[str, object]:
    days = {name: day.isoformat() if (day := getattr(asked, name)) else None for name in ("begins_on", "ends_on")}
    return {**asdict(asked), "protocols": list(asked.protocols), **days}


def from_kept(kept: Mapping[str, object]) -> Asked:
    values = {**kept, "protocols": tuple(kept["protocols"])}  # type: ignore[arg-type]
    for name in ("begins_on", "ends_on"):
        values[name] = date.fromisoformat(str(kept[name])) if kept[name] else None
    return Asked(**values)  # type: ignore[arg-type]


def listed(*, company: Company) -> list[SimulationRun]:
    """Return what was tried, the latest first, without the results themselves."""
    return list(SimulationRun.objects.filter(company=company).defer("asked", "report").order_by("-id"))


def run_of(*, company: Company, run_id: int) -> SimulationRun:
    return SimulationRun.objects.select_related("company").get(company=company, id=run_id)


def names_of(*, company: Company, report: Report) -> dict[int, str]:
    """Return the names of the customers that a back-test lists."""
    ids = sorted({row.customer_id for one in report.outcomes for row in one.listed})
    found: dict[int, str] = {}
    for batch in in_batches(ids, past.BATCH):
        found.update(of_ids(Customer.objects.all(), company_id=company.pk, ids=batch).values_list("id", "name"))
    return found


def day_of(run: SimulationRun) -> date:
    """Return the day on which it was asked for, at the company's place: a run that waited tries what was meant."""
    return run.made_at.astimezone(ZoneInfo(run.company.time_zone)).date()


@lru_cache(maxsize=1)
def ready_made_behaviour() -> str:
    return resources.files("amistoso").joinpath("protocols", "simulated-customers.toml").read_text("utf-8")


def text_named(*, company: Company, name: str) -> str | None:
    """Return the company's own protocol, or the ready-made one; None: the name means neither."""
    return {OWN: protocol_text_of(company), READY_MADE: ready_made_text()}.get(name)


def checked(*, company: Company, asked: Asked, today: date) -> Asked:
    """Return what will be tried, with its days filled in, or refuse it before any work is done."""
    if not 0 < len(asked.protocols) <= MOST_PROTOCOLS:
        message = f"Se han pedido {len(asked.protocols)} protocolos."
        raise SimulationError("simulation-protocols", message, "Elija uno, o dos para compararlos.")
    for text in asked.protocols:
        _protocol(text)
    read_behaviour(asked.behaviour)
    if asked.kind == PAST:
        return _past_days(company, asked, today)
    if asked.kind != GENERATED:
        raise SimulationError("simulation-kind", f"«{asked.kind[:30]}» no se puede probar.", "Elija past o customers.")
    for name, value, lowest, highest in (
        ("clientes", asked.customers, 1, trials.MOST_CUSTOMERS), ("repeticiones", asked.runs, 1, trials.MOST_RUNS),
        ("días", asked.days, trials.FEWEST_DAYS, trials.MOST_DAYS), ("semilla", asked.seed, 0, MOST_SEED),
    ):  # fmt: skip
        if not lowest <= value <= highest:
            message = f"{name.capitalize()}: {value} no puede ser."
            raise SimulationError("simulation-size", message, f"Escriba un número entre {lowest} y {highest}.")
    if asked.begins_on is not None and not EARLIEST <= asked.begins_on.year <= LATEST:
        message = f"Empezar el {asked.begins_on:%d/%m/%Y} no puede ser."
        raise SimulationError("simulation-days", message, f"Elija un día entre {EARLIEST} y {LATEST}.")
    lives = asked.customers * asked.runs * len(asked.protocols)
    if lives > trials.MOST_LIVES:
        times = f"{asked.runs} repeticiones y {len(asked.protocols)} protocolos"
        message = f"{asked.customers} clientes por {times} son {lives} vidas."
        raise SimulationError(
            "simulation-too-large", message, f"Caben {trials.MOST_LIVES}: pida menos clientes o menos repeticiones."
        )
    return asked


def _past_days(company: Company, asked: Asked, today: date) -> Asked:
    found = past.extent(company=company, today=today)
    if found.begins_on is None:
        message, hint = (
            "Aún no hay facturas cuyo pasado probar.",
            "Cargue facturas y extractos, o pruebe con clientes supuestos.",
        )
        raise SimulationError("simulation-no-past", message, hint)
    if found.items > backtests.MOST_ITEMS:
        message = f"Hay {found.items} vencimientos."
        raise SimulationError(
            "simulation-too-large", message, f"Caben {backtests.MOST_ITEMS}: pruebe con clientes supuestos."
        )
    ends_on = min(asked.ends_on or today, today)
    begins_on = asked.begins_on or max(found.begins_on, ends_on - timedelta(days=USUAL_DAYS - 1))
    days = (ends_on - begins_on).days + 1
    if not 1 <= days <= trials.MOST_DAYS:
        message = f"Del {begins_on:%d/%m/%Y} al {ends_on:%d/%m/%Y} van {days} días."
        raise SimulationError("simulation-days", message, f"Elija entre 1 y {trials.MOST_DAYS} días, hasta hoy.")
    return replace(asked, begins_on=begins_on, ends_on=ends_on, days=days)


def _protocol(text: str) -> Protocol:
    found, problems = protocol_files.read(text)
    if found is None:
        first = problems[0]
        raise SimulationError("protocol-invalid", f"{first.where}: {first.message}", first.hint, problems)
    return found


def read_behaviour(text: str) -> Behaviour:
    found, problems = behaviours.read(text or ready_made_behaviour())
    if found is None:
        first = problems[0]
        raise SimulationError("behaviour-invalid", f"{first.where}: {first.message}", first.hint, problems)
    return found


def report(*, company: Company, asked: Asked, today: date, progress: Progress = lambda *_: None) -> Report:
    """Try it; the ledger is only read."""
    asked = checked(company=company, asked=asked, today=today)
    protocols = [_protocol(text) for text in asked.protocols]
    behaviour = read_behaviour(asked.behaviour)
    if asked.kind == PAST:
        return _past_report(company, asked, protocols, behaviour, today, progress)
    place = Place(company.country, company.region)
    begins_on = asked.begins_on or today
    setting = Setting(begins_on, asked.days, asked.seed, company.currency, place)
    wanted = trials.Asked(asked.customers, asked.runs, setting, behaviour)
    outcomes = trials.run(wanted, protocols, progress)
    return Report(
        GENERATED, begins_on, setting.ends_on, asked.seed, asked.runs, company.currency, behaviour.name, tuple(outcomes)
    )


def _past_report(
    company: Company, asked: Asked, protocols: Sequence[Protocol], behaviour: Behaviour, today: date, progress: Progress
) -> Report:
    assert asked.begins_on is not None
    assert asked.ends_on is not None
    place = Place(company.country, company.region)
    period = Period(asked.begins_on, asked.ends_on, behaviour.desk.approval_days, place)
    count, left_out = past.extent(company=company, today=today).customers, past.LeftOut()
    wanted = backtests.Asked(period, company.currency, count, behaviour.goodwill)
    facts = past.facts(company=company, today=today, left_out=left_out)
    outcomes = backtests.run(wanted, facts, protocols, progress)
    sent = past.really_sent(company=company, begins_on=asked.begins_on, ends_on=asked.ends_on)
    return Report(
        PAST, asked.begins_on, asked.ends_on, 0, 1, company.currency, "", tuple(outcomes), sent, len(left_out.undated)
    )

"""Which instalments a letter speaks of: it stands among the reasons of its decision."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from amistoso.core import instalments
from amistoso.models import Agreement, Company, Decision

CODES = ("instalment-coming", "instalment-missed")


class Days(NamedTuple):
    due_on: tuple[date, ...] = ()
    agreed_on: date | None = None


def agreements_told(*, company: Company, decisions: Sequence[Decision]) -> Mapping[int, Agreement]:
    """Few letters speak of instalments, and then of one agreement each."""
    ids = {values["agreement"] for one in decisions for values in [values_of(decision=one)] if values}
    if not ids:
        return {}
    return Agreement.objects.filter(company=company).prefetch_related("instalments").in_bulk(sorted(ids))


def values_of(*, decision: Decision | None) -> Mapping[str, Any]:
    """Return the agreement and the days that a decision tells of; nothing for every other step."""
    if decision is None or decision.step not in instalments.STEPS:
        return {}
    return next((values for code, values in decision.reasons if code in CODES), {})


def days_told(*, agreements: Mapping[int, Agreement], decision: Decision) -> Days:
    values = values_of(decision=decision)
    agreement = agreements.get(values["agreement"]) if values else None
    if agreement is None:
        return Days()
    days = [one.due_on for one in agreement.instalments.all()]
    told = tuple(one for one in days if values["due"] <= one.isoformat() <= values["until"])
    return Days(told, agreement.made_on)

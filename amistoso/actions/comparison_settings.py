"""Set what a comparison of ways counts with: what money costs us, and what a claim in court costs and takes."""

from collections.abc import Mapping
from datetime import datetime

from amistoso.actions import company_changes
from amistoso.actions.refusals import Refusal
from amistoso.models import Company

# What is possible of each, and how it is called to who got it wrong.
LIMITS = {
    "money_cost_bp": (0, 5_000, "el coste del dinero, de 0 a 50 %"),
    "route_cost_bp": (0, 10_000, "el coste de reclamar, de 0 a 100 %"),
    "route_cost_minor": (0, 100_000_000, "el coste mínimo de reclamar"),
    "route_months": (1, 120, "los meses que se tarda, de 1 a 120"),
}


def change(*, company: Company, changes: Mapping[str, int], actor: str, at: datetime) -> list[str]:
    """Change what is given; return the names of what changed."""
    for name, value in changes.items():
        least, most, words = LIMITS[name]
        if not least <= value <= most:
            raise Refusal("comparison-setting", f"{value} no vale para {words}.", "Escriba un número posible.")
    return company_changes.write(company=company, wanted=changes, actor=actor, at=at)

"""For whom the quality check looks, and how many findings of a kind are enough."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from amistoso.core.quality import Finding
from amistoso.models import Company
from amistoso.queries.sql import among, ids_parameter, unindexed


@dataclass(frozen=True, slots=True)
class Scope:
    """`customer_ids` None: all of them. `limit`: how many findings of a kind are enough."""

    company: Company
    today: date
    customer_ids: Sequence[int] | None = None
    limit: int = 5_000

    def whom(self, column: str) -> tuple[str, list[Any]]:
        """Return the condition that keeps to this company and to the customers asked for."""
        table = column.rpartition(".")[0]
        own = f"{unindexed(f'{table}.company_id' if table else 'company_id')} = %s"
        if self.customer_ids is None:
            return own, [self.company.id]
        return f"{own} AND {among(column)}", [self.company.id, ids_parameter(self.customer_ids)]


Finder = Callable[[Scope], Iterator[Finding]]

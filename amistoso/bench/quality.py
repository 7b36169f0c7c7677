"""Looking at all of the books for what is doubtful, and at the hundred customers of a batch before it leaves.

The floor is one read of the same open items.
"""

from collections.abc import Iterator
from typing import Any

from amistoso.actions import quality
from amistoso.bench import ledgers, places
from amistoso.bench.measuring import measured
from amistoso.models import Company, Finding, Item
from amistoso.queries import quality as found_by
from amistoso.queries.sql import rows

SIZES = (10_000, 100_000)
SMALL_SIZES = (1_000, 10_000)
GATED = 100


def measurements(database: str, *, small: bool) -> Iterator[dict[str, Any]]:
    for customers in SMALL_SIZES if small else SIZES:
        with places.fresh(database) as place:
            place.step("quality", "fill", customers=customers)
            floor = place.step("quality", "floor")
            for step in ("look", "gate"):
                ours = place.step("quality", step)
                yield {
                    "step": step,
                    "customers": customers,
                    "invoices": customers * ledgers.INVOICES_EACH,
                    "due": None,
                    "cpu_s": ours["cpu_s"],
                    "floor_cpu_s": floor["cpu_s"] if step == "look" else None,
                    "ratio": round(ours["cpu_s"] / floor["cpu_s"], 2) if step == "look" and floor["cpu_s"] else None,
                    "rows_per_s": round(customers * ledgers.INVOICES_EACH / ours["cpu_s"]) if step == "look" else None,
                    "peak_mib": ours["peak_mib"],
                    "wall_s": ours["wall_s"],
                    "found": ours["found"],
                }


def fill(customers: int) -> int:
    """A large ledger in which one customer of fifty has something doubtful."""
    company = ledgers.fill(customers)
    doubtful = Item.objects.filter(company=company, customer_id__in=range(1, customers, 50))
    doubtful.update(told_minor=1)
    ledgers.settle()
    return customers


def floor() -> dict[str, Any]:
    sql = "SELECT COUNT(*), SUM(open_minor), MIN(due_on), MAX(issued_on) FROM amistoso_item WHERE NOT open_minor = 0"
    _, spent = measured(lambda: rows(sql, []))
    return {"cpu_s": spent.cpu_s}


def look() -> dict[str, Any]:
    company = Company.objects.get()
    _, spent = measured(lambda: quality.look(company=company, today=ledgers.TODAY, at=ledgers.AT))
    found = Finding.objects.filter(company=company).count()
    return {"cpu_s": spent.cpu_s, "wall_s": spent.wall_s, "peak_mib": spent.peak_mib, "found": found}


def gate() -> dict[str, Any]:
    company, ids = Company.objects.get(), list(range(1, GATED + 1))
    item_ids = list(Item.objects.filter(customer_id__in=ids).order_by("id").values_list("id", flat=True))
    stopped, spent = measured(
        lambda: found_by.gate(company=company, customer_ids=ids, item_ids=item_ids, today=ledgers.TODAY)
    )
    return {"cpu_s": spent.cpu_s, "wall_s": spent.wall_s, "peak_mib": spent.peak_mib, "found": len(stopped.invoices)}

"""The daily run's heart: decide for everybody due and store it, beside the least SQL that does as much.

Covers 10 thousand, 100 thousand and 1 million open invoices, with nobody, 3 % and everybody due.
"""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from django.db import connection, transaction

from amistoso.actions import runs
from amistoso.bench import ledgers, places
from amistoso.bench.measuring import measured
from amistoso.core import calendar
from amistoso.models import Company, Customer, Decision
from amistoso.queries.protocols import protocol_of

SIZES = (1_000, 10_000, 100_000)
SMALL_SIZES = (1_000, 10_000)
DUE = (0.0, 0.03, 1.0)


def measurements(database: str, *, small: bool) -> Iterator[dict[str, Any]]:
    for customers in SMALL_SIZES if small else SIZES:
        with places.fresh(database) as place:
            place.step("engine", "fill", customers=customers)
            for due in DUE:
                place.step("engine", "reset", due=due)
                floor = place.step("engine", "floor")
                place.step("engine", "reset", due=due)
                row_floor = place.step("engine", "floor", whole_rows=True)
                place.step("engine", "reset", due=due)
                yield _line(customers, due, floor, row_floor, place.step("engine", "ours"))


def _line(
    customers: int, due: float, floor: dict[str, Any], row_floor: dict[str, Any], ours: dict[str, Any]
) -> dict[str, Any]:
    invoices = customers * ledgers.INVOICES_EACH
    cpu_s, floor_s = ours["cpu_s"], floor["cpu_s"]
    looked_at = round(invoices * due)
    return {
        "customers": customers,
        "invoices": invoices,
        "due": due,
        "cpu_s": cpu_s,
        "floor_cpu_s": floor_s,
        "ratio": round(cpu_s / floor_s, 2) if floor_s else None,
        "row_floor_cpu_s": row_floor["cpu_s"],
        "rows_per_s": round(looked_at / cpu_s) if cpu_s else None,
        "peak_mib": ours["peak_mib"],
        "wall_s": ours["wall_s"],
        "us_per_customer_due": round(1e6 * cpu_s / (customers * due), 1) if due else None,
        "acts": ours["acts"],
        "waits": ours["waits"],
        "warm_up_cpu_s": ours["warm_up_cpu_s"],
        "second_run_cpu_s": ours["second_cpu_s"],
        "second_run_share_pct": round(100 * ours["second_cpu_s"] / cpu_s, 1) if cpu_s else None,
        "second_run_writes": ours["second_writes"],
    }


def fill(customers: int) -> int:
    return ledgers.fill(customers).id


def reset(due: float) -> int:
    """Nothing decided yet; the customers of this share, spread over the table, are due today."""
    Decision.objects.all().delete()
    Customer.objects.update(next_look_on=ledgers.LATER, decision_signature="")
    count = Customer.objects.count()
    wanted = round(count * due)
    every = count // wanted if wanted else count + 1
    with connection.cursor() as cursor:
        sql = "UPDATE amistoso_customer SET next_look_on = %s WHERE id %% %s = 0 AND id <= %s"
        cursor.execute(sql, [ledgers.TODAY.isoformat(), every, wanted * every])
        changed = cursor.rowcount
    ledgers.settle()
    return changed


# `ratio` is to the least SQL that does the job: it adds up two columns and writes a row with no items. The row
# floor, which stores a decision as we do, is told beside it and judges nothing.
EMPTY = "'[]'"
TOLD = {
    "sqlite": "json_group_array(json_array(i.id, i.number, i.due_on, i.open_minor, i.currency))",
    "postgresql": "jsonb_agg(jsonb_build_array(i.id, i.number, i.due_on, i.open_minor, i.currency))",
}
FLOOR = (
    "CREATE TEMPORARY TABLE plan AS SELECT i.customer_id, COUNT(*) AS items, SUM(i.open_minor) AS minor,"
    " MIN(i.due_on) AS oldest_on{more}, {told} AS told FROM amistoso_customer c"
    " JOIN amistoso_item i ON i.customer_id = c.id AND NOT i.open_minor = 0"
    " WHERE c.company_id = %(company)s AND c.next_look_on <= %(today)s GROUP BY i.customer_id",
    "INSERT INTO amistoso_decision (company_id, customer_id, decided_on, outcome, step, stage, channel, approval,"
    " reasons, items, next_look_on, is_prepared) SELECT %(company)s, customer_id, {today}, 'act', 'polite-reminder',"
    " 'reminder', 'email', 'automatic', {empty}, {json}, {next}, {no} FROM plan",
    "UPDATE amistoso_customer SET next_look_on = %(next)s FROM plan WHERE id = plan.customer_id",
)


def floor(*, whole_rows: bool = False) -> dict[str, Any]:
    """Read the open items, insert a decision and move the next look: three statements, no thought.

    `whole_rows` is dearer: it reads every column that a decision needs, and stores the items with it.
    """
    company = Company.objects.get()
    tomorrow = (ledgers.TODAY + timedelta(days=1)).isoformat()
    values: dict[str, Any] = {"company": company.pk, "today": ledgers.TODAY.isoformat(), "next": tomorrow}
    words = {"today": "%(today)s", "next": "%(next)s", "empty": "'[]'", "json": "told", "no": "0"}
    if connection.vendor == "postgresql":
        words = {"today": "%(today)s::date", "next": "%(next)s::date", "empty": "'[]'::jsonb", "json": "told::jsonb"}
        words["no"] = "false"
    words["told"] = TOLD[connection.vendor] if whole_rows else EMPTY
    columns = ("number", "currency", "issued_on", "asked_on", "announced_on", "reminded_on")
    words["more"] = "".join(f", MIN(i.{name}) AS {name}" for name in columns) if whole_rows else ""

    def least() -> None:
        with transaction.atomic(), connection.cursor() as cursor:
            for sql in FLOOR:
                cursor.execute(sql.format(**words), values)

    _, spent = measured(least)
    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE plan")
    return {"cpu_s": spent.cpu_s}


def _warm_up() -> None:
    """Pay once what a worker pays once in its life: the protocol read, and the holidays of every region."""
    protocol_of(Company.objects.get())
    for country, region in Customer.objects.order_by("country", "region").values_list("country", "region").distinct():
        for year in range(ledgers.TODAY.year - 1, ledgers.TODAY.year + 2):
            calendar.holiday_names(calendar.Place(country, region), year)


def ours() -> dict[str, Any]:
    company = Company.objects.get()

    def decide() -> runs.RunSummary:
        return runs.decide_all(company=company, today=ledgers.TODAY, at=ledgers.AT)

    _, start = measured(_warm_up)
    summary, spent = measured(decide)
    before = _writes()
    _, again = measured(decide)
    return {
        "cpu_s": spent.cpu_s,
        "warm_up_cpu_s": start.cpu_s,
        "wall_s": spent.wall_s,
        "peak_mib": spent.peak_mib,
        "acts": sum(summary.steps.values()),
        "waits": sum(summary.waits.values()),
        "second_cpu_s": again.cpu_s,
        "second_writes": _writes() - before,
    }


def _writes() -> int:
    """Rows written so far: by this connection on SQLite, in this database on PostgreSQL."""
    if connection.vendor == "sqlite":
        return int(connection.connection.total_changes)
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_stat_force_next_flush()")
        cursor.execute("SELECT SUM(n_tup_ins + n_tup_upd + n_tup_del) FROM pg_stat_user_tables")
        return int(cursor.fetchone()[0])

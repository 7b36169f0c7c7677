"""Matching a day's bank lines to open invoices, beside one SQL join on equal number and equal amount.

Of ten lines seven name their invoice, two name only the payer, and one is of nobody we know.
"""

from collections.abc import Iterator
from typing import Any

from django.db import connection, transaction

from amistoso.actions import matching
from amistoso.bench import ledgers, places
from amistoso.bench.measuring import measured
from amistoso.models import BankAccount, BankLine, Company, Load, Statement

# Customers, with ten open invoices each, and bank lines.
SIZES = ((1_000, 1_000), (10_000, 1_000), (10_000, 10_000), (100_000, 10_000))
SMALL_SIZES = ((1_000, 1_000), (10_000, 1_000))


def measurements(database: str, *, small: bool) -> Iterator[dict[str, Any]]:
    for customers, lines in SMALL_SIZES if small else SIZES:
        with places.fresh(database) as place:
            place.step("matching", "fill", customers=customers, lines=lines)
            floor = place.step("matching", "floor")
            ours = place.step("matching", "ours")
        yield {
            "customers": customers,
            "invoices": customers * ledgers.INVOICES_EACH,
            "due": None,
            "lines": lines,
            "cpu_s": ours["cpu_s"],
            "floor_cpu_s": floor["cpu_s"],
            "ratio": round(ours["cpu_s"] / floor["cpu_s"], 2) if floor["cpu_s"] else None,
            "rows_per_s": round(lines / ours["cpu_s"]) if ours["cpu_s"] else None,
            "peak_mib": ours["peak_mib"],
            "wall_s": ours["wall_s"],
            "applied": ours["applied"],
        }


def fill(customers: int, lines: int) -> int:
    company = ledgers.fill(customers)
    account = BankAccount.objects.get(company=company)
    load = Load.objects.create(
        company=company, file_name="extracto.n43", sha256="", format="n43", kind="statement", loaded_at=ledgers.AT,
        loaded_by="bench",
    )  # fmt: skip
    statement = Statement.objects.create(
        company=company, account=account, from_on=ledgers.TODAY, until_on=ledgers.TODAY, opening_minor=0,
        closing_minor=0, load=load,
    )  # fmt: skip
    # Read first: a COPY that waits for a read on its own connection waits for ever.
    rows = list(_lines(company.id, account.id, statement.id, customers, lines))
    ledgers.copy("bankline", LINE, rows)
    ledgers.settle()
    return lines


LINE = (
    "company_id account_id statement_id booked_on value_on currency amount_minor unapplied_minor text reference"
    " payer_name payer_iban payer_tax_id concept state because fingerprint"
)


def _lines(
    company_id: int, account_id: int, statement_id: int, customers: int, count: int
) -> Iterator[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT i.number, i.amount_minor, c.name FROM amistoso_item i JOIN amistoso_customer c"
            " ON c.id = i.customer_id WHERE i.id %% %s = 0 ORDER BY i.id LIMIT %s",
            [customers * ledgers.INVOICES_EACH // count, count],
        )
        invoices = cursor.fetchall()
    for one, (number, minor, name) in enumerate(invoices):
        kind = one % 10
        text = f"{name} FRA {number}" if kind < 7 else f"{name} TRANSFERENCIA" if kind < 9 else "TRANSFERENCIA"
        reference, payer = number if kind < 7 else "", name if kind < 9 else f"DESCONOCIDO {one}"
        yield (
            company_id, account_id, statement_id, ledgers.TODAY, ledgers.TODAY, "EUR", minor, minor, text, reference,
            payer, "", "", "04", "open", "", f"bench{one}",
        )  # fmt: skip


FLOOR = (
    "CREATE TEMPORARY TABLE plan AS SELECT l.id AS line_id, i.id AS item_id, l.amount_minor AS minor"
    " FROM amistoso_bankline l JOIN amistoso_invoice v ON v.company_id = l.company_id AND v.number = l.reference"
    " JOIN amistoso_item i ON i.invoice_id = v.id AND i.open_minor = l.unapplied_minor WHERE l.state = 'open'",
    "INSERT INTO amistoso_allocation (company_id, item_id, bank_line_id, source, amount_minor, paid_on, because)"
    " SELECT %(company)s, item_id, line_id, 'bank', minor, {today}, 'number' FROM plan",
    "UPDATE amistoso_item SET open_minor = 0, closed_on = {today} FROM plan WHERE id = plan.item_id",
    "UPDATE amistoso_bankline SET unapplied_minor = 0, state = 'applied' FROM plan WHERE id = plan.line_id",
)


class _Undone(Exception):
    """Takes the floor's work back, so that ours begins on the same rows."""


def floor() -> dict[str, Any]:
    values: dict[str, int | str] = {"company": Company.objects.get().id, "today": ledgers.TODAY.isoformat()}
    today = "%(today)s::date" if connection.vendor == "postgresql" else "%(today)s"

    def least() -> None:
        with connection.cursor() as cursor:
            for sql in FLOOR:
                cursor.execute(sql.format(today=today), values)

    cpu_s = 0.0
    try:
        with transaction.atomic():
            cpu_s = measured(least)[1].cpu_s
            raise _Undone
    except _Undone:
        pass
    ledgers.settle()
    return {"cpu_s": cpu_s}


def ours() -> dict[str, Any]:
    company = Company.objects.get()

    def match() -> object:
        return matching.match(company=company, actor="bench", today=ledgers.TODAY, at=ledgers.AT)

    _, spent = measured(match)
    applied = BankLine.objects.filter(company=company, state="applied").count()
    return {"cpu_s": spent.cpu_s, "wall_s": spent.wall_s, "peak_mib": spent.peak_mib, "applied": applied}

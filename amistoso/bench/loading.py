"""Loading an invoice list from CSV, beside the least that reads the same file and fills the same tables.

The floor guesses nothing, checks nothing, knows the columns and asks no row whether it is already there.
"""

import csv
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from django.core.management import call_command
from django.db import transaction

from amistoso.actions import loads
from amistoso.bench import ledgers, places
from amistoso.bench.measuring import measured
from amistoso.core.load_reports import LoadReport
from amistoso.demo import identities
from amistoso.models import Company

SIZES = (100_000, 1_000_000)
SMALL_SIZES = (100_000,)
HEADINGS = ("Nº Factura", "Fecha", "Cliente", "NIF", "E-mail", "Total factura", "Vencimiento", "Estado cobro")


def measurements(database: str, *, small: bool) -> Iterator[dict[str, Any]]:
    for invoices in SMALL_SIZES if small else SIZES:
        with places.fresh(database) as place:
            file = str(place.folder / "facturas.csv")
            customers = place.step("loading", "write", file=file, invoices=invoices)
            floor = place.step("loading", "floor", file=file)
        with places.fresh(database) as place:
            file, same, changed = (str(place.folder / f"{name}.csv") for name in ("facturas", "iguales", "cambiadas"))
            place.step("loading", "write", file=file, invoices=invoices)
            place.step("loading", "change", file=file, changed=same, euros=0)
            place.step("loading", "change", file=file, changed=changed, euros=1)
            place.step("loading", "found")
            ours = place.step("loading", "ours", file=file)
            again = place.step("loading", "ours", file=same)
            updated = place.step("loading", "ours", file=changed)
        yield {
            "customers": customers,
            "invoices": invoices,
            "due": None,
            "cpu_s": ours["cpu_s"],
            "floor_cpu_s": floor["cpu_s"],
            "ratio": round(ours["cpu_s"] / floor["cpu_s"], 2),
            "rows_per_s": round(invoices / ours["cpu_s"]),
            "us_per_row": round(1e6 * ours["cpu_s"] / invoices, 1),
            "peak_mib": ours["peak_mib"],
            "wall_s": ours["wall_s"],
            "created": ours["created"],
            **_told("unchanged", again),
            **_told("updated", updated),
        }


def _told(name: str, one: dict[str, Any]) -> dict[str, Any]:
    """Another list of the same invoices: as they were, or each with another amount."""
    return {name: one[name], f"{name}_cpu_s": one["cpu_s"], f"{name}_peak_mib": one["peak_mib"]}


def write(file: str, invoices: int) -> int:
    """Write the list and say how many customers are in it."""
    customers = max(1, invoices // ledgers.INVOICES_EACH)
    with Path(file).open("w", encoding="utf-8-sig", newline="") as out:
        rows = csv.writer(out, delimiter=";")
        rows.writerow(HEADINGS)
        for one in range(1, invoices + 1):
            owner = one * 7919 % customers + 1
            issued_on = ledgers.TODAY - timedelta(days=one % 90 + 1)
            minor = 5_000 + one * 7919 % 200_000
            rows.writerow(
                (
                    f"2026/{one:07d}", f"{issued_on:%d/%m/%Y}", f"Suministrada {owner}, S.L.",
                    identities.company_tax_id("B", owner), f"administracion@cliente{owner}.example",
                    f"{minor // 100},{minor % 100:02d}", f"{issued_on + timedelta(days=30):%d/%m/%Y}", "Pendiente",
                )
            )  # fmt: skip
    return customers


def change(file: str, changed: str, euros: int = 1) -> None:
    """Write the same list with every total so much more."""
    with (
        Path(file).open(encoding="utf-8-sig", newline="") as lines,
        Path(changed).open("w", encoding="utf-8-sig", newline="") as out,
    ):
        rows = csv.writer(out, delimiter=";")
        for place, row in enumerate(csv.reader(lines, delimiter=";")):
            whole, _, cents = row[5].partition(",")
            rows.writerow(row if place == 0 else (*row[:5], f"{int(whole) + euros},{cents}", *row[6:]))
        rows.writerow(())  # so that it is not the very same file


def found() -> int:
    call_command("migrate", verbosity=0, interactive=False)
    return Company.objects.create(name="Suministros Segura, S.L.", tax_id="B00130169", region="MC").id


def ours(file: str) -> dict[str, Any]:
    company = Company.objects.get()

    def load() -> LoadReport:
        return loads.load(
            company=company, file_name="facturas.csv", content=Path(file), accept_warnings=True, actor="bench",
            today=ledgers.TODAY, at=ledgers.AT,
        )  # fmt: skip

    report, spent = measured(load)
    if not report.is_loaded:
        raise ValueError(f"The list was not loaded: {report.problems[:3]}")
    return {
        "cpu_s": spent.cpu_s,
        "wall_s": spent.wall_s,
        "peak_mib": spent.peak_mib,
        "created": report.created,
        "updated": report.updated,
        "unchanged": report.unchanged,
    }


def floor(file: str) -> dict[str, Any]:
    company_id = found()
    return {"cpu_s": measured(lambda: _least(file, company_id))[1].cpu_s}


def _least(file: str, company_id: int) -> None:
    with Path(file).open(encoding="utf-8-sig", newline="") as lines:
        rows = csv.reader(lines, delimiter=";")
        next(rows)
        customers: dict[str, tuple[Any, ...]] = {}
        contacts: list[tuple[Any, ...]] = []
        invoices: list[tuple[Any, ...]] = []
        items: list[tuple[Any, ...]] = []
        for number, issued, name, tax_id, email, total, due, _ in rows:
            owner = customers.get(tax_id)
            if owner is None:
                owner = customers[tax_id] = ledgers.plain_customer(len(customers) + 1, company_id, name, tax_id)
                contacts.append((company_id, owner[0], "billing", "", email, "", None, False))
            minor, issued_on, due_on = int(total.replace(",", "")), _day(issued), _day(due)
            one = len(invoices) + 1
            invoices.append((one, company_id, owner[0], number, issued_on, "EUR", minor, minor, False, ""))
            items.append((company_id, owner[0], one, number, issued_on, due_on, "EUR", minor, minor, *[None] * 4))
    with transaction.atomic():
        ledgers.copy("customer", ledgers.CUSTOMER, customers.values())
        ledgers.copy("contact", ledgers.CONTACT, contacts)
        ledgers.copy("invoice", ledgers.INVOICE, invoices)
        ledgers.copy("item", ledgers.ITEM, items)


def _day(text: str) -> date:
    return date(int(text[6:]), int(text[3:5]), int(text[:2]))

"""Protocols tried: a year of made-up customers, which no database sees, and a year of a past that is read from one."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from typing import Any

from django.core.management import call_command

from amistoso.bench import ledgers, places
from amistoso.bench.measuring import measured
from amistoso.core import protocol_files
from amistoso.core.calendar import Place
from amistoso.core.protocols import Protocol
from amistoso.core.simulations import customers, lives, trials
from amistoso.core.simulations.outcomes import Outcome
from amistoso.core.simulations.people import Customer as MadeUp
from amistoso.core.simulations.people import Setting
from amistoso.models import Allocation, BankAccount, Company, Contact, Customer, Invoice, Item
from amistoso.queries import simulations
from amistoso.queries.protocols import ready_made_text

SIZES, SMALL_SIZES = (1_000, 10_000), (200,)
DAYS = 364
BEGINS_ON = ledgers.TODAY - timedelta(days=DAYS - 1)
ROWS_AT_ONCE = 2_000


def measurements(database: str, *, small: bool) -> Iterator[dict[str, Any]]:
    for count in SMALL_SIZES if small else SIZES:
        with places.fresh(database) as place:
            if database == places.DATABASES[0]:
                yield place.step("simulate", "made_up", customers_count=count)
                yield place.step("simulate", "made_up", customers_count=count, protocols=2)
            place.step("simulate", "fill", customers_count=count)
            yield place.step("simulate", "past")


@cache
def _protocol() -> Protocol:
    found, _ = protocol_files.read(ready_made_text())
    assert found is not None
    return found


def _setting(begins_on: date) -> Setting:
    return Setting(begins_on, DAYS, 1, "EUR", Place("ES", "MC"))


def made_up(customers_count: int, protocols: int = 1) -> dict[str, Any]:
    asked = trials.Asked(customers_count, 1, _setting(BEGINS_ON), simulations.read_behaviour(""))
    found, spent = measured(lambda: trials.run(asked, [_protocol()] * protocols))
    return {"kind": "customers", "protocols": protocols, **_told(found[0]), **_cost(spent)}


def past() -> dict[str, Any]:
    company = Company.objects.get()
    asked = simulations.Asked("past", (ready_made_text(),), begins_on=BEGINS_ON, ends_on=ledgers.TODAY)
    found, spent = measured(lambda: simulations.report(company=company, asked=asked, today=ledgers.TODAY))
    return {"kind": "past", "protocols": 1, **_told(found.outcomes[0]), **_cost(spent)}


def _told(found: Outcome) -> dict[str, Any]:
    figures = found.runs[0]
    return {
        "customers": found.customers, "days": DAYS, "invoices": round(found.invoices),
        "contacts": figures["contacts"], "paid_reminded": figures["paid-reminded"],
    }  # fmt: skip


def _cost(spent: Any) -> dict[str, Any]:
    return {"cpu_s": spent.cpu_s, "wall_s": spent.wall_s, "peak_mib": spent.peak_mib}


def fill(customers_count: int) -> int:
    """Write the books that made-up customers leave after a year: what they were sold and when they paid it."""
    call_command("migrate", verbosity=0, interactive=False)
    company = Company.objects.create(name="Suministros Segura, S.L.", tax_id="B00130169", region="MC")
    BankAccount.objects.create(company=company, account="ES0000", currency="EUR", until_on=ledgers.TODAY)
    behaviour = simulations.read_behaviour("")
    batch: list[MadeUp] = []
    for number in range(1, customers_count + 1):
        made = customers.customer(number, _setting(BEGINS_ON), behaviour, _protocol())
        lives.live(made.life, _protocol(), ledgers.TODAY)
        batch.append(made)
        if len(batch) == ROWS_AT_ONCE or number == customers_count:
            _write(company, batch)
            batch = []
    ledgers.settle()
    return customers_count


def _write(company: Company, batch: list[MadeUp]) -> None:
    rows, contacts, invoices, items, paid = [], [], [], [], []
    for made in batch:
        number = made.book.case.customer_id
        rows.append(Customer(
            id=number, company=company, name=f"Cliente {number}, S.L.", name_key=f"cliente {number}",
            region=made.book.case.place.region, first_invoice_on=made.book.case.first_invoice_on,
        ))  # fmt: skip
        contacts.append(Contact(company=company, customer_id=number, email=f"pagos@cliente{number}.example"))
        for sale in made.sales.values():
            key, item = number * 1000 + sale.item.id, sale.item
            same: dict[str, Any] = {"company": company, "customer_id": number, "number": item.number}
            same |= {"issued_on": item.issued_on, "currency": "EUR"}
            invoices.append(Invoice(id=key, total_minor=item.open_minor, payable_minor=item.open_minor, **same))
            known = [one for one in made.life.settled.get(item.id, ()) if one.known_on <= ledgers.TODAY]
            closed_on = known[-1].known_on if known and known[-1].returned_on > ledgers.TODAY else None
            items.append(Item(
                id=key, invoice_id=key, due_on=item.due_on, amount_minor=item.open_minor,
                open_minor=0 if closed_on else item.open_minor, closed_on=closed_on, **same,
            ))  # fmt: skip
            if closed_on:
                paid.append(Allocation(
                    company=company, item_id=key, source="ledger", amount_minor=item.open_minor, paid_on=closed_on
                ))  # fmt: skip
    Customer.objects.bulk_create(rows, ROWS_AT_ONCE)
    Contact.objects.bulk_create(contacts, ROWS_AT_ONCE)
    Invoice.objects.bulk_create(invoices, ROWS_AT_ONCE)
    Item.objects.bulk_create(items, ROWS_AT_ONCE)
    Allocation.objects.bulk_create(paid, ROWS_AT_ONCE)

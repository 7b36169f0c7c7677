"""A large ledger written straight into the tables: ten open invoices each, customers at every rung, in random order.

Rows of one customer lie apart on disk, as they do in a company that invoices everybody every month.
"""

import json
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, NamedTuple

from django.core.management import call_command
from django.db import connection, transaction

from amistoso.core import trust
from amistoso.demo.chance import stream
from amistoso.models import BankAccount, Company

INVOICES_EACH = 10
TODAY = date(2026, 11, 24)  # a Tuesday without a holiday anywhere in Spain
AT = datetime.combine(TODAY, time(9, 30), UTC)
LATER = TODAY + timedelta(days=10)
REGIONS = ("MC", "MD", "CT", "AN", "VC", "PV", "CN", "GA")
# What was last said and how many days ago: who is due acts or waits, in a mix.
RUNGS = (
    ("", None), ("", None), ("", None), ("polite-reminder", 9), ("polite-reminder", 9), ("polite-reminder", 1),
    ("second-reminder", 8), ("second-reminder", 4), ("call", 8), ("proposal", 6),
)  # fmt: skip
TIERS = (trust.Tier.STANDARD, trust.Tier.STANDARD, trust.Tier.USUALLY_LATE, trust.Tier.DELICATE, trust.Tier.NEW)


class Rung(NamedTuple):
    step: str
    on: date | None


def fill(customers: int) -> Company:
    """Write the tables of a company with so many customers, all bank data fresh, nobody due."""
    call_command("migrate", verbosity=0, interactive=False)
    company = Company.objects.create(name="Suministros Segura, S.L.", tax_id="B00130169", region="MC")
    BankAccount.objects.create(company=company, account="ES0000", currency="EUR", until_on=TODAY)
    with transaction.atomic():
        copy("customer", CUSTOMER, _customers(company.id, customers))
        copy("contact", CONTACT, _contacts(company.id, customers))
        owners = [1 + position // INVOICES_EACH for position in range(customers * INVOICES_EACH)]
        stream("order", customers).shuffle(owners)
        copy("invoice", INVOICE, _invoices(company.id, owners))
        copy("item", ITEM, _items(company.id, owners))
        copy("message", MESSAGE, _messages(company.id, customers))
    settle()
    return company


def settle() -> None:
    """PostgreSQL's autovacuum would do this by itself within a minute."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("VACUUM ANALYZE")


def _rung(customer: int) -> Rung:
    step, ago = RUNGS[stream("rung", customer).randrange(len(RUNGS))]
    return Rung(step, None if ago is None else TODAY - timedelta(days=ago))


CUSTOMER = (
    "id company_id name name_key tax_id code country region province postal_code city language key_account"
    " do_not_contact insolvent wants_announcement ladder_step ladder_on tier tier_because first_invoice_on"
    " paid_count median_delay_days spread_days late_share_pct pattern_on next_look_on decision_signature"
)


def _customers(company_id: int, count: int) -> Iterator[tuple[Any, ...]]:
    for one in range(1, count + 1):
        rung, tier = _rung(one), TIERS[one % len(TIERS)]
        row = plain_customer(one, company_id, f"Cliente {one}, S.L.", "", REGIONS[one % 8])
        yield (
            *row[:12], one % 40 == 0, False, False, False, rung.step, rung.on, tier.value, "sometimes-late",
            TODAY - timedelta(days=400), 6, one % 7, 1, 20, TODAY, LATER, "",
        )  # fmt: skip


def plain_customer(one: int, company_id: int, name: str, tax_id: str, region: str = "") -> tuple[Any, ...]:
    """A customer of whom nothing is known yet but the name."""
    return (
        one, company_id, name, name.lower(), tax_id, f"C{one}", "ES", region, "", "", "", "", False, False, False,
        False, "", None, trust.Tier.NEW.value, "few-paid-invoices", None, 0, 0, 0, 0, None, TODAY, "",
    )  # fmt: skip


CONTACT = "company_id customer_id role name email phone bounced_on do_not_contact"


def _contacts(company_id: int, count: int) -> Iterator[tuple[Any, ...]]:
    for one in range(1, count + 1):
        yield company_id, one, "billing", "", f"administracion@cliente{one}.example", "", None, False


INVOICE = (
    "id company_id customer_id number issued_on currency total_minor payable_minor is_credit_note payment_reference"
)
ITEM = (
    "company_id customer_id invoice_id number issued_on due_on currency amount_minor open_minor closed_on"
    " asked_on announced_on reminded_on"
)


def _due_on(invoice: int) -> date:
    """Half of what is open is overdue, from two months ago to two months ahead."""
    return TODAY + timedelta(days=(invoice * 37) % 120 - 60)


def _invoices(company_id: int, owners: list[int]) -> Iterator[tuple[Any, ...]]:
    for one, owner in enumerate(owners, start=1):
        minor = 5_000 + one * 7919 % 200_000
        issued_on = _due_on(one) - timedelta(days=30)
        yield one, company_id, owner, f"2026/{one:07d}", issued_on, "EUR", minor, minor, False, ""


def _items(company_id: int, owners: list[int]) -> Iterator[tuple[Any, ...]]:
    rungs = {owner: _rung(owner) for owner in set(owners)}
    for one, owner in enumerate(owners, start=1):
        minor, due_on, told_on = 5_000 + one * 7919 % 200_000, _due_on(one), rungs[owner].on
        reminded_on = told_on if told_on is not None and due_on < told_on else None
        yield (
            company_id, owner, one, f"2026/{one:07d}", due_on - timedelta(days=30), due_on, "EUR", minor, minor, None,
            due_on - timedelta(days=26), due_on - timedelta(days=5), reminded_on,
        )  # fmt: skip


MESSAGE = (
    'company_id customer_id direction channel step stage language sender_name sender_email "to" subject text html'
    " template template_version items state key message_id in_reply_to provider_id made_on contact_on made_at"
    " attempts error edited"
)


def _messages(company_id: int, count: int) -> Iterator[tuple[Any, ...]]:
    """The contact that brought each customer to its rung."""
    for one in range(1, count + 1):
        rung = _rung(one)
        if rung.on is None:
            continue
        channel, stage = ("call", "conversation") if rung.step == "call" else ("email", "reminder")
        yield (
            company_id, one, "out", channel, rung.step, stage, "es", "", "", json.dumps([f"a@cliente{one}.example"]),
            "Factura pendiente", "Buenos días:", "", rung.step, "1", "[]", "delivered", f"past:{one}", "", "", "",
            rung.on, rung.on, AT - timedelta(days=30), 0, "", False,
        )  # fmt: skip


def copy(table: str, columns: str, rows: Iterable[tuple[Any, ...]]) -> None:
    names = columns.replace(" ", ", ")
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            with cursor.copy(f"COPY amistoso_{table} ({names}) FROM STDIN") as copy:
                for row in rows:
                    copy.write_row(row)
            if columns.startswith("id "):
                cursor.execute(
                    f"SELECT setval(pg_get_serial_sequence('amistoso_{table}', 'id'), max(id)) FROM amistoso_{table}"
                )
            return
        marks = ", ".join(["?"] * (names.count(",") + 1))
        plain = (tuple(value.isoformat(" ") if isinstance(value, datetime) else value.isoformat()
                       if isinstance(value, date) else value for value in row) for row in rows)  # fmt: skip
        connection.connection.executemany(f"INSERT INTO amistoso_{table} ({names}) VALUES ({marks})", plain)

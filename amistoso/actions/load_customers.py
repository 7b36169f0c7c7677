"""Write the customers a file names, with where to reach them. A person's own corrections are never overwritten."""

from collections.abc import Iterable, Iterator
from datetime import date

from django.db import connection

from amistoso.models import Contact, Customer
from amistoso.queries.customer_rows import BATCH, Directory, Entry

_COLUMNS = ("tax_id", "code", "country", "region", "province", "postal_code", "city", "language")


def save(*, directory: Directory, today: date) -> set[int]:
    """Insert the new customers and update the changed ones; return the ids of both. Every entry has its id then."""
    touched = {entry.id for entry in directory.with_news if entry.id is not None}
    for batch in _batches(directory.new):
        made = Customer.objects.bulk_create(_customer(directory, entry, today) for entry in batch)
        for entry, customer in zip(batch, made, strict=True):
            entry.id, entry.is_changed = customer.id, False
            touched.add(customer.id)
    changed = [entry for entry in directory.entries if entry.is_changed]
    sets = ", ".join(f"{column} = %s" for column in _COLUMNS)
    with connection.cursor() as cursor:
        cursor.executemany(
            f"UPDATE amistoso_customer SET {sets} WHERE id = %s",
            [(*(getattr(entry, column) for column in _COLUMNS), entry.id) for entry in changed],
        )
    contacts = [contact for entry in directory.entries for contact in _contacts(directory, entry)]
    for start in range(0, len(contacts), BATCH):
        Contact.objects.bulk_create(contacts[start : start + BATCH])
    return touched


def _customer(directory: Directory, entry: Entry, today: date) -> Customer:
    told = {column: getattr(entry, column) for column in _COLUMNS}
    return Customer(
        company=directory.company, name=entry.name, name_key=entry.name_key, next_look_on=today, **told
    )  # fmt: skip


def _contacts(directory: Directory, entry: Entry) -> Iterator[Contact]:
    """Make what is missing; the first e-mail carries the telephone, and no telephone is added beside another."""
    phone = "" if entry.has_phone else entry.phone
    for email in entry.new_emails or ([""] if phone else []):
        yield Contact(company=directory.company, customer_id=entry.id or 0, email=email[:254], phone=phone)
        phone = ""


def _batches(entries: Iterable[Entry]) -> Iterator[list[Entry]]:
    known = list(entries)
    for start in range(0, len(known), BATCH):
        yield known[start : start + BATCH]

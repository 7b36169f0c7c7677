"""Write the customers a file names, with where to reach them. A person's own corrections are never overwritten."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from django.db import connection

from amistoso.models import Contact, Customer
from amistoso.queries.customer_rows import BATCH, Directory, Entry

_COLUMNS = ("tax_id", "code", "country", "region", "province", "postal_code", "city", "language")


def save(*, directory: Directory, today: date) -> None:
    """Insert the new customers and update the changed ones; every entry has its id afterwards."""
    for batch in _batches(directory.new):
        made = Customer.objects.bulk_create(_customer(directory, entry, today) for entry in batch)
        for entry, customer in zip(batch, made, strict=True):
            entry.id, entry.is_changed = customer.id, False
    changed = [entry for entry in directory.entries if entry.is_changed]
    sets = ", ".join(f"{column} = %s" for column in _COLUMNS)
    with connection.cursor() as cursor:
        cursor.executemany(
            f"UPDATE amistoso_customer SET {sets} WHERE id = %s",
            [(*(getattr(entry, column) for column in _COLUMNS), entry.id) for entry in changed],
        )
    for batch in _batches([entry for entry in directory.entries if entry.emails or entry.phone]):
        _save_contacts(directory, batch)


def _customer(directory: Directory, entry: Entry, today: date) -> Customer:
    told = {column: getattr(entry, column) for column in _COLUMNS}
    return Customer(
        company=directory.company, name=entry.name, name_key=entry.name_key, next_look_on=today, **told
    )  # fmt: skip


def _save_contacts(directory: Directory, batch: Sequence[Entry]) -> None:
    """Add what is missing; the first e-mail carries the telephone, and no telephone is added beside another."""
    emails: dict[int, set[str]] = {}
    phones: set[int] = set()
    known = Contact.objects.filter(customer_id__in=[entry.id for entry in batch])
    for customer_id, email, phone in known.values_list("customer_id", "email", "phone"):
        emails.setdefault(customer_id, set()).add(email.casefold())
        if phone:
            phones.add(customer_id)
    made = []
    for entry in batch:
        customer_id = entry.id or 0
        phone = "" if customer_id in phones else entry.phone
        missing = [email for email in entry.emails if email.casefold() not in emails.get(customer_id, ())]
        for email in missing or ([""] if phone else []):
            made.append(Contact(company=directory.company, customer_id=customer_id, email=email[:254], phone=phone))
            phone = ""
    Contact.objects.bulk_create(made)


def _batches(entries: Iterable[Entry]) -> Iterator[list[Entry]]:
    known = list(entries)
    for start in range(0, len(known), BATCH):
        yield known[start : start + BATCH]

"""Write the customers a file names, with where to reach them. A person's own corrections are never overwritten."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import chain

from amistoso.actions import bulk_rows, optouts
from amistoso.models import Contact, Customer
from amistoso.queries.customer_rows import BATCH, Directory, Entry
from amistoso.queries.sql import in_batches

_KINDS = {
    **dict.fromkeys(
        ("tax_id", "code", "country", "region", "province", "address", "postal_code", "city", "language"), "text"
    ),
    "discount_bp": "integer",
}
_TOLD = tuple(_KINDS)
_CUSTOMER = ("id", "company_id", "name", "name_key", "next_look_on", *_TOLD)
_CONTACT = ("company_id", "customer_id", "email", "phone")


def save(*, directory: Directory, today: date) -> set[int]:
    """Insert the new customers and update the changed ones; return the ids of both. Every entry has its id then."""
    touched = {entry.id for entry in directory.with_news if entry.id is not None}
    changed = [entry for entry in directory.entries if entry.is_changed and entry.id is not None]
    for batch in in_batches(directory.new, BATCH):
        _insert(directory, batch, today)
        touched.update(entry.id for entry in batch if entry.id is not None)
    for batch in in_batches(changed, BATCH):
        bulk_rows.update(
            table="amistoso_customer",
            columns=_KINDS,
            changed=[(*_values(entry), entry.id) for entry in batch],
        )
    for batch in in_batches(directory.entries, BATCH):
        _insert_contacts(directory, batch)
    new = (email for entry in directory.entries for email in entry.new_emails)
    optouts.honour_list(company=directory.company, addresses=new)
    return touched


def _insert(directory: Directory, batch: Sequence[Entry], today: date) -> None:
    ids = bulk_rows.reserve_ids(table="amistoso_customer", count=len(batch))
    for entry, customer_id in zip(batch, ids, strict=True):
        entry.id, entry.is_changed = customer_id, False
    others = bulk_rows.defaults(model=Customer, told=_CUSTOMER)
    common, day = tuple(others.values()), today.isoformat()
    bulk_rows.insert(
        table="amistoso_customer",
        columns=(*_CUSTOMER, *others),
        new=[
            (entry.id, directory.company.id, entry.name, entry.name_key, day, *_values(entry), *common)
            for entry in batch
        ],
    )


def _values(entry: Entry) -> tuple[str | int, ...]:
    return tuple([getattr(entry, column) for column in _TOLD])


def _insert_contacts(directory: Directory, batch: Sequence[Entry]) -> None:
    others = bulk_rows.defaults(model=Contact, told=_CONTACT)
    common = tuple(others.values())
    reached = chain.from_iterable(map(_contacts, batch))
    bulk_rows.insert(
        table="amistoso_contact",
        columns=(*_CONTACT, *others),
        new=[(directory.company.id, *contact, *common) for contact in reached],
    )


def _contacts(entry: Entry) -> Iterator[tuple[int | None, str, str]]:
    """Make what is missing; the first e-mail carries the telephone, and no telephone is added beside another."""
    phone = "" if entry.has_phone else entry.phone
    for email in entry.new_emails or ([""] if phone else []):
        yield entry.id, email[:254], phone
        phone = ""

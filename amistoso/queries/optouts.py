"""Which addresses asked for no more automatic messages."""

from collections.abc import Iterable, Sequence

from amistoso.core import links
from amistoso.models import Company, Contact, OptOut
from amistoso.queries.sql import among_texts, rows, texts_parameter


def stopped(*, company_id: int, addresses: Iterable[str]) -> set[str]:
    """Return those of the addresses that asked for silence, as they were given."""
    keys = {links.address_key(address): address for address in addresses}
    if not keys:
        return set()
    sql = (
        f"SELECT address FROM amistoso_optout WHERE company_id = %s AND lifted_at IS NULL AND {among_texts('address')}"
    )
    found = {row[0] for row in rows(sql, [company_id, texts_parameter(sorted(keys))])}
    return {address for key, address in keys.items() if key in found}


def live(*, company: Company, contacts: Sequence[Contact]) -> dict[int, OptOut]:
    """Return the opt-out of each contact that has one, for the page that shows who asked and when."""
    keys = {key for one in contacts for key in _keys(one)}
    if not keys or not any(one.opted_out_at for one in contacts):
        return {}
    found = OptOut.objects.filter(company=company, lifted_at=None, address__in=sorted(keys)).order_by("id")
    by_address = {one.address: one for one in found}
    return {one.id: by_address[key] for one in contacts for key in _keys(one) if key in by_address}


def _keys(contact: Contact) -> list[str]:
    return [links.address_key(one) for one in (contact.phone, contact.email) if one]

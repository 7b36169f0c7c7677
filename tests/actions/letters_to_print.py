"""A company with letters that are written, approved, and wait for the printer."""

from typing import Any

from amistoso.models import Company, Customer, Item, Message
from tests import world
from tests.world import TODAY, days_ago

PLACES = {
    "Talleres Zabala": ("Calle Mayor 3", "48001", "Bilbao"),
    "Almacenes Cuesta": ("Avenida del Puerto 12", "29001", "Málaga"),
    "Muebles Norte": ("Plaza del Trigo 1", "33001", "Oviedo"),
}


def company_with_bank() -> Company:
    company = world.company()
    world.bank_account(company)
    return company


def letter_for(company: Company, name: str, *, number: str = "", **fields: Any) -> tuple[Customer, Item, Message]:
    street, postal_code, city = PLACES[name]
    customer = world.customer(company, name, address=street, postal_code=postal_code, city=city)
    item = world.invoice(customer, number or f"F-{postal_code}", 50000, due=days_ago(20))
    fields.setdefault("state", "approved")
    message = world.draft(
        customer, [item], channel="letter", to=[f"{name}, {street}, {postal_code} {city}"],
        approved_by=world.user(f"who-{customer.id}", company), **fields,
    )  # fmt: skip
    return customer, item, message


def three(company: Company) -> dict[str, Message]:
    return {name: letter_for(company, name)[2] for name in PLACES}


__all__ = ["PLACES", "TODAY", "company_with_bank", "letter_for", "three"]

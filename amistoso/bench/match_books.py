"""The books that payments are matched against: many customers with like names, many invoices with like amounts.

Names are made of few words, as in a province where every second firm is called after a saint or a surname; a quarter of
the invoices are fees that hundreds of customers owe alike.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from django.core.management import call_command
from django.db import transaction

from amistoso.bench import ledgers
from amistoso.core import names
from amistoso.demo.chance import stream
from amistoso.models import BankAccount, Company

TODAY = ledgers.TODAY
INVOICES_EACH = 10
TRADES = (
    "Talleres Transportes Construcciones Frutas Carnes Panadería Suministros Instalaciones Maderas Hierros Gráficas"
    " Bodegas Hostelería Limpiezas Montajes Excavaciones Electricidad Fontanería Pinturas Reformas Muebles Viveros"
    " Distribuciones Comercial Industrias Servicios Ferretería Farmacia Clínica Asesoría Autocares Cafetería"
).split()
SURNAMES = (
    "García Martínez López Sánchez González Gómez Fernández Moreno Jiménez Rodríguez Pérez Ruiz Hernández Díaz Muñoz"
    " Álvarez Romero Gutiérrez Navarro Torres Domínguez Vázquez Ramos Gil Ramírez Serrano Blanco Molina Morales"
    " Suárez Ortega Delgado Castro Ortiz Rubio Marín Iglesias Núñez Medina Garrido Cortés Castillo Lozano Guerrero"
    " Prieto Méndez Cruz Calvo Gallego Vidal León Márquez Herrera Peña Cabrera Campos Vega Fuentes Carrasco Diez"
    " Reyes Nieto Aguilar Pascual Santana Herrero Lorenzo Hidalgo Montero Ibáñez Giménez Ferrer Durán Santiago"
).split()
TOWNS = (
    "Murcia Lorca Cartagena Yecla Jumilla Cieza Alicante Elche Orihuela Albacete Hellín Valencia Gandía Sagunto Madrid"
    " Getafe Toledo Granada Jaén Córdoba Sevilla Huelva Cádiz Málaga Ronda Badajoz Cáceres Vigo Lugo Oviedo Gijón"
    " Vitoria Logroño Burgos León Zamora Soria Huesca Teruel Lleida Reus Tarragona Girona Palma Ibiza Arrecife"
).split()
FIRST = (
    "José María|Antonio|Carmen|Manuel|Ana|Francisco|Lucía|David|Juan|Pedro|Luis|Rosa|Elena|Javier|Marta|Miguel|Pilar"
    "|José Luis|Juan Carlos|María José|Ana Belén|Francisco Javier|Rafael|Laura|Sergio|Paula|Andrés|Isabel|Vicente"
).split("|")
FORMS = ("S.L.", "SL", "S.L.U.", "S.A.", "SL", "S.L.", "S. Coop.", "C.B.", "")
FEES = (6_050, 9_680, 12_100, 15_125, 18_150, 24_200, 30_250, 36_300, 48_400, 60_500)
SERIES = ("2026/{:07d}", "F26-{:06d}", "A26{:06d}", "FV-2026-{}", "{}")


class Customer(NamedTuple):
    id: int
    name: str
    tax_id: str
    iban: str
    is_known: bool  # has paid from this account before
    head_id: int  # who pays for them: themselves, or the head of their group
    is_group_known: bool


class Owed(NamedTuple):
    """An open item; below zero a credit note."""

    id: int
    customer_id: int
    number: str
    issued_on: date
    due_on: date
    minor: int


def customers(count: int) -> list[Customer]:
    dice = stream("match-customers", count)
    found: list[Customer] = []
    for one in range(1, count + 1):
        iban = f"ES{dice.randrange(10, 99)}{dice.randrange(10**20):020d}"
        head = found[dice.randrange(len(found))].id if found and dice.random() < 0.03 else one
        tax_id = f"B{one:07d}{'ABCDEFGHJ'[one % 9]}"
        is_known, is_group_known = dice.random() < 0.4, dice.random() < 0.5
        found.append(Customer(one, _name(dice), tax_id, iban, is_known, head, is_group_known))
    return found


def _name(dice: Any) -> str:
    form = dice.choice(FORMS)
    match dice.randrange(6):
        case 0:  # a person
            return f"{dice.choice(SURNAMES)} {dice.choice(SURNAMES)} {dice.choice(FIRST)}"
        case 1:
            words = f"{dice.choice(TRADES)} Hermanos {dice.choice(SURNAMES)} {dice.choice(SURNAMES)}"
        case 2:
            words = f"{dice.choice(TRADES)} y {dice.choice(TRADES)} {dice.choice(SURNAMES)} de {dice.choice(TOWNS)}"
        case 3:
            words = f"{dice.choice(SURNAMES)} {dice.choice(SURNAMES)} {dice.choice(TRADES)}"
        case 4:
            words = f"{dice.choice(TRADES)} Virgen de {dice.choice(TOWNS)} {dice.randrange(2, 99)}"
        case _:
            words = f"{dice.choice(TRADES)} {dice.choice(SURNAMES)} {dice.choice(TOWNS)}"
    return f"{words} {form}".strip()


def invoices(people: Sequence[Customer]) -> list[Owed]:
    """Return what is open, the customers in no order; of one in a hundred a credit note too."""
    dice = stream("match-invoices", len(people))
    owners = [one.id for one in people for _ in range(INVOICES_EACH)]
    dice.shuffle(owners)
    counts = [0] * len(SERIES)
    found = []
    for one, owner in enumerate(owners, start=1):
        series = dice.choices(range(len(SERIES)), (40, 30, 12, 12, 6))[0]
        counts[series] += 1
        due_on = TODAY + timedelta(days=dice.randrange(-90, 30))  # invoiced well before the month that pays
        number = SERIES[series].format(counts[series] + (700_000 if series == 4 else 0))
        found.append(Owed(one, owner, number, due_on - timedelta(days=60), due_on, _amount(dice)))
    for position, owner in enumerate(dice.sample([one.id for one in people], len(people) // 100 or 1), start=1):
        issued = TODAY - timedelta(days=dice.randrange(100, 130))
        found.append(
            Owed(len(owners) + position, owner, f"R26-{position:05d}", issued, issued, -dice.randrange(500, 9_000))
        )
    return found


def _amount(dice: Any) -> int:
    kind = dice.random()
    if kind < 0.25:
        return int(dice.choice(FEES))
    if kind < 0.35:
        return int(dice.randrange(1, 60)) * 5_000
    return max(1_500, int(dice.lognormvariate(10.8, 1.0)))


def fill(people: Sequence[Customer], owed: Sequence[Owed]) -> tuple[Company, BankAccount]:
    """Write the tables as they are on the day the statement comes."""
    call_command("migrate", verbosity=0, interactive=False)
    company = Company.objects.create(name="Suministros Segura, S.L.", tax_id="B00130169", region="MC")
    account = BankAccount.objects.create(company=company, account="ES0000", currency="EUR", until_on=TODAY)
    with transaction.atomic():
        ledgers.copy("customer", ledgers.CUSTOMER, _customer_rows(company.id, people))
        ledgers.copy("invoice", ledgers.INVOICE, _invoice_rows(company.id, owed))
        ledgers.copy("item", f"id {ledgers.ITEM}", _item_rows(company.id, owed))
        known = [(company.id, one.id, one.iban) for one in people if one.is_known]
        ledgers.copy("payeraccount", "company_id customer_id iban", known)
        groups = [(company.id, one.head_id, one.id) for one in people if one.head_id != one.id and one.is_group_known]
        ledgers.copy("payerfor", "company_id payer_id customer_id", groups)
    return company, account


def _customer_rows(company_id: int, people: Sequence[Customer]) -> Iterator[tuple[Any, ...]]:
    for one in people:
        row = ledgers.plain_customer(one.id, company_id, one.name, one.tax_id)
        yield (*row[:3], names.key(one.name), *row[4:])


def _invoice_rows(company_id: int, owed: Sequence[Owed]) -> Iterator[tuple[Any, ...]]:
    for one in owed:
        is_note = one.minor < 0
        yield one.id, company_id, one.customer_id, one.number, one.issued_on, "EUR", one.minor, one.minor, is_note, ""


def _item_rows(company_id: int, owed: Sequence[Owed]) -> Iterator[tuple[Any, ...]]:
    for one in owed:
        yield (
            one.id, company_id, one.customer_id, one.id, one.number, one.issued_on, one.due_on, "EUR", one.minor,
            one.minor, None, None, None, None,
        )  # fmt: skip

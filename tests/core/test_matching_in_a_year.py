"""A year of payments as customers write them, with the truth known: never one to the wrong invoice."""

import random
from datetime import date, timedelta

import pytest

from amistoso.core import matching, names
from amistoso.core.matches import Book, Line, OpenItem, Status

SERIES = ("{year}/{count:04d}", "F{short}-{count:05d}", "FV-{year}-{count:04d}", "A{count:06d}", "{count}")
FIRST = "Frutas Talleres Transportes Maderas Suministros Clínica Bodegas Gráficas Hierros Panadería".split()
LAST = "Pérez López García Núñez Iglesias Martí Ferrer Ortega Vidal Ríos Soler Prats Lorente Quintana".split()
FORMS = ("SL", "S.L.", "SA", "SLU", "S.L.U.", "")


class World:
    def __init__(self, seed: int, series: str) -> None:
        self.chance = random.Random(seed)
        self.names = {}
        for customer in range(60):
            self.names[customer] = f"{FIRST[customer % 10]} {LAST[customer % 14]} {self.chance.choice(FORMS)}".strip()
        self.items = []
        for position in range(500):
            issued = date(2026, 1, 2) + timedelta(days=position // 2)
            number = series.format(year=2026, short=26, count=position + 1)
            fee = (
                (12_100, 24_200, 30_000, 60_500)[position % 4]
                if position % 3
                else self.chance.randrange(1_000, 900_000)
            )
            customer = self.chance.randrange(60)
            due = issued + timedelta(days=30)
            self.items.append(OpenItem(position, position, customer, number, issued, due, "EUR", fee))

    def book(self) -> Book:
        book = Book()
        for customer, name in self.names.items():
            book.payers.add_customer(customer, names.key(name), "")
        for item in self.items:
            book.add(item)
        return book

    def written(self, item: OpenItem) -> str:
        number, pick = item.number, self.chance.choice
        return pick(
            [
                number,
                f"FRA {number}",
                f"FACT.{number}",
                f"Factura nº {number}",
                f"PAGO FRA {number.replace('/', '-')}",
                f"FRA {number.replace('-', ' ')} GRACIAS",
                f"S/FRA {number} DEL {item.issued_on:%d/%m/%Y}",
                f"FRA {number} IMPORTE {item.open_minor // 100},{item.open_minor % 100:02d} EUR",
                f"FRA {number} EXPTE {self.chance.randrange(999)}",
            ]
        )

    def lines(self) -> tuple[list[Line], dict[int, set[int]], set[int]]:
        """Return lines, the truth of each, and which of them leave no doubt."""
        lines, truth, plain = [], {}, set()
        unpaid = list(self.items)
        self.chance.shuffle(unpaid)
        for line_id in range(300):
            item = unpaid.pop()
            booked = item.due_on + timedelta(days=self.chance.randrange(-10, 40))
            name = self.names[item.customer_id].upper()
            kind = self.chance.randrange(6)
            text, payer, minor = self.written(item), "", item.open_minor
            if kind == 0:
                payer = name
            elif kind == 1:
                text = f"TRANSFERENCIA DE {name} {text}"
            elif kind == 2:
                text, payer = "TRANSFERENCIA", name
            elif kind == 3:
                text = "INGRESO EN OFICINA"
            elif kind == 4:
                minor = max(1, minor - self.chance.randrange(1, 500))
            truth[line_id] = {item.id}
            if kind in (0, 1):
                plain.add(line_id)
            lines.append(Line(line_id, "", booked, "EUR", minor, minor, text, payer_name=payer))
        return sorted(lines, key=lambda line: (line.booked_on, line.id)), truth, plain


@pytest.mark.parametrize("series", SERIES)
@pytest.mark.parametrize("seed", range(4))
def test_what_is_applied_is_right_and_plain_payments_are_found(series: str, seed: int) -> None:
    world = World(seed, series)
    lines, truth, plain = world.lines()
    customer_of = {item.id: item.customer_id for item in world.items}
    found = {match.line.id: match for match in matching.match_lines(lines, world.book())}
    wrong_customer, wrong_invoice = [], []
    for line_id, match in found.items():
        (true_id,) = truth[line_id]
        if match.status is Status.APPLIED:
            if any(customer_of[part.item_id] != customer_of[true_id] for part in match.parts):
                wrong_customer.append((match.line, [world.items[part.item_id].number for part in match.parts]))
            elif world.items[true_id].number in match.line.text and true_id not in {
                part.item_id for part in match.parts
            }:
                wrong_invoice.append((match.line, [world.items[part.item_id].number for part in match.parts]))
    assert wrong_customer == []
    assert wrong_invoice == []
    applied = [line_id for line_id in plain if found[line_id].status is Status.APPLIED]
    assert len(applied) >= 0.97 * len(plain), [
        found[one].line for one in plain if found[one].status is not Status.APPLIED
    ][:5]
    silent = [match.line for line_id, match in found.items() if line_id in plain and match.customer_id is None]
    assert silent == []

"""The whole made-up world of one day: the company, its customers, a year of invoices and of bank movements."""

from dataclasses import dataclass
from datetime import date, timedelta

from amistoso.demo import bank, customers, identities, invoice_lists, movements, statements, trading

LIST_DAYS = 100  # how far back an export of the invoice list goes

COMPANY = {
    "name": "Suministros Segura, S.L.",
    "tax_id": identities.company_tax_id("B", 13_016),
    "region": "MC",
    "email": "administracion@suministros-segura.example",
    "phone": "968 000 900",
    "website": "https://suministros-segura.example",
    "address": "Polígono Industrial Oeste, avenida Principal, nave 27",
    "postal_code": "30169",
    "city": "San Ginés (Murcia)",
    "iban": movements.ACCOUNTS[movements.MAIN].iban,
    "payment_terms": "Transferencia a 30 o 60 días de la fecha de factura, según lo acordado.",
}
SENDERS = (
    ("administration", "Alicia Saorín", "alicia.saorin@suministros-segura.example", "968 000 901"),
    ("finance", "Bruno Cánovas", "bruno.canovas@suministros-segura.example", "968 000 902"),
    ("owner", "Carmen Segura", "carmen.segura@suministros-segura.example", "968 000 903"),
)


@dataclass(frozen=True, slots=True)
class World:
    today: date
    customers: list[customers.Customer]
    invoices: list[trading.Invoice]
    movements: list[movements.Movement]

    @property
    def begins_on(self) -> date:
        return self.today - timedelta(days=trading.YEAR_DAYS)

    def invoice_list(self, as_of: date) -> bytes:
        """The export of that day: what was issued lately, and receipts charged lately."""
        since = as_of - timedelta(days=LIST_DAYS)
        rows = [one for one in self.invoices if since <= one.issued_on <= as_of]
        return invoice_lists.write(rows, as_of, COMPANY["name"])

    def statement(self, from_on: date, until_on: date) -> bytes:
        return statements.write(self.movements, from_on, until_on, COMPANY["name"])


def generate(today: date) -> World:
    """Same day, same world."""
    everyone = customers.everyone()
    invoices = trading.all_invoices(everyone, today)
    return World(today, everyone, invoices, bank.all_movements(everyone, invoices, today))

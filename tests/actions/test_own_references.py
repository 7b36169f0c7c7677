"""A payment that carries our own reference finds its invoice by itself, whoever sends it, from every kind of file."""

import pytest

from amistoso.core import creditor_references as own
from amistoso.models import Company, Customer
from tests.actions.books import LOPEZ, PEREZ, a_company, invoice, load, load_rows, match, open_minor, statement
from tests.importers.statement_pages import camt, entry, transfer

pytestmark = pytest.mark.django_db

INVOICES = (
    f"{PEREZ};F-2026/0770;2026-09-01;2026-10-01;1.234,56;0",
    f"{PEREZ};F-2026/0789;2026-09-02;2026-10-02;300,00;0",
    f"{LOPEZ};F-2026/0771;2026-09-01;2026-10-01;1.234,56;0",
)


@pytest.fixture
def company() -> Company:
    company = a_company()
    load_rows(company, *INVOICES)
    return company


def structured(reference: str) -> str:
    said = transfer("", name="PAGADURIA GENERAL SL")
    told = f"<Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry></Tp><Ref>{reference}</Ref></CdtrRefInf></Strd>"
    return said.replace("<Ustrd></Ustrd>", told)


def statements(reference: str, minor: int) -> dict[str, tuple[str, bytes]]:
    """The same payment as each kind of file tells it, from a payer whom nobody knows."""
    amount = f"{minor / 100:.2f}"
    closing = f"{100 + minor / 100:.2f}"
    spaced = own.grouped(reference)

    def xml(details: str) -> bytes:
        return camt(entry(amount, day="2026-11-20", details=details), day="2026-11-20", closing=closing).encode()

    return {
        "n43": ("e.n43", statement(("2026-11-20", minor, f"TRANSFERENCIA DE PAGADURIA GENERAL SL {spaced}"))),
        "n43-small": ("e.n43", statement(("2026-11-20", minor, f"abono {reference.lower()} gracias"))),
        "camt-structured": ("e.xml", xml(structured(reference))),
        "camt-text": ("e.xml", xml(transfer(f"Pago {spaced}", name="PAGADURIA GENERAL SL"))),
    }


KINDS = ("n43", "n43-small", "camt-structured", "camt-text")


@pytest.mark.parametrize("kind", KINDS)
def test_an_invoices_reference_applies_the_payment(company, kind):
    reference = own.of_invoice(company.id, invoice(company, "F-2026/0771").id)
    name, content = statements(reference, 123456)[kind]
    assert load(company, content, name, yes=True).is_loaded
    match(company)
    assert open_minor(company, "F-2026/0771") == 0
    assert open_minor(company, "F-2026/0770") == 123456  # of just that amount, and not meant


@pytest.mark.parametrize("kind", KINDS)
def test_a_customers_reference_applies_what_they_were_asked_for(company, kind):
    perez = Customer.objects.get(company=company, name__startswith="Frutas")
    name, content = statements(own.of_customer(company.id, perez.id), 153456)[kind]
    assert load(company, content, name, yes=True).is_loaded
    match(company)
    assert [open_minor(company, number) for number in ("F-2026/0770", "F-2026/0789")] == [0, 0]


def test_another_companys_reference_settles_nothing(company):
    theirs = own.of_invoice(company.id + 1, invoice(company, "F-2026/0771").id)
    assert load(company, statement(("2026-11-20", 123456, f"ABONO {theirs}")), "e.n43", yes=True).is_loaded
    match(company)
    assert open_minor(company, "F-2026/0771") == 123456


def test_the_references_of_two_customers_in_one_payment_are_a_persons_to_settle(company):
    ids = Customer.objects.filter(company=company).order_by("id").values_list("id", flat=True)
    said = " ".join(own.of_customer(company.id, one) for one in ids)
    assert load(company, statement(("2026-11-20", 153456, said)), "e.n43", yes=True).is_loaded
    match(company)
    assert open_minor(company, "F-2026/0770") == 123456

"""The statement of account of real rows: payments, returns and credit, on paper, in a workbook and in the terminal."""

import io
import time
from datetime import date, timedelta

import openpyxl
import pytest

from amistoso.actions import account_statements
from amistoso.actions.refusals import Refusal
from amistoso.core.account_statements import Kind
from amistoso.models import Allocation
from tests import world
from tests.paper.sheets import needs_poppler, text_of, told_by
from tests.world import NOW, TODAY, days_ago

pytestmark = pytest.mark.django_db
SINCE = date(2026, 1, 1)


@pytest.fixture
def company():
    return world.company()


def apply(item, line, cents: int, *, on: date, **fields) -> Allocation:
    return Allocation.objects.create(
        company=item.company, item=item, bank_line=line, source="bank" if line else "ledger", amount_minor=cents,
        paid_on=on, **fields,
    )  # fmt: skip


@pytest.fixture
def customer(company):
    """An invoice paid, one paid and returned, a credit note, one open in dollars, and money on account."""
    made = world.customer(company, '=HYPERLINK("x") Óptica', tax_id="B12345674")
    statement = world.bank_account(company)
    paid = world.invoice(made, "F-1", 100_00, due=days_ago(60))
    back = world.invoice(made, "F-2", 250_00, due=days_ago(40))
    world.invoice(made, "A-1", -30_00, due=days_ago(35))
    world.invoice(made, "F-3", 900_00, due=days_ago(10), currency="USD")
    one_payment = world.bank_line(statement, 350_00, on=days_ago(30), text="PAGO", customer=made, state="applied")
    returned = world.bank_line(statement, -250_00, on=days_ago(25), text="DEVOLUCION", customer=made)
    apply(paid, one_payment, 100_00, on=days_ago(30))
    apply(back, one_payment, 250_00, on=days_ago(30), undone_at=NOW, undone_by=returned)
    apply(back, None, 250_00, on=days_ago(29), undone_at=NOW)  # a person took it back: it never counted
    world.bank_line(statement, 40_00, on=days_ago(5), text="A CUENTA", customer=made, state="credit")
    world.bank_line(statement, 77_00, on=days_ago(5), text="DE QUIEN", customer=made, state="open")
    return made


def made_of(company, customer, since=SINCE, until=TODAY):
    return account_statements.read(company=company, customer=customer, since=since, until=until)


def test_every_payment_stands_once_and_what_came_back_is_owed_again(company, customer):
    euros, dollars = made_of(company, customer).accounts
    assert [(line.movement.kind, line.movement.minor, line.balance) for line in euros.lines] == [
        (Kind.INVOICE, 100_00, 100_00),
        (Kind.INVOICE, 250_00, 350_00),
        (Kind.CREDIT_NOTE, -30_00, 320_00),
        (Kind.PAYMENT, -350_00, -30_00),
        (Kind.RETURNED, 250_00, 220_00),
        (Kind.ON_ACCOUNT, -40_00, 180_00),
    ]
    assert euros.closing == euros.open_minor - euros.unapplied_minor == 180_00
    assert [(item.number, item.minor) for item in euros.items] == [("F-2", 250_00), ("A-1", -30_00)]
    assert (dollars.open_minor, dollars.ages) == (900_00, (0, 900_00, 0, 0, 0))


def test_money_that_only_seems_to_be_theirs_is_not_told(company, customer):
    euros = made_of(company, customer).accounts[0]
    assert euros.unapplied_minor == 40_00


def test_an_earlier_day_shows_what_was_open_then(company, customer):
    then = made_of(company, customer, until=days_ago(28)).accounts[0]
    assert then.open_minor == -30_00
    assert then.closing == -30_00


def test_what_was_before_the_period_is_the_first_balance(company, customer):
    euros = made_of(company, customer, since=days_ago(31)).accounts[0]
    assert euros.opening == 320_00
    assert len(euros.lines) == 3


@pytest.mark.parametrize(("since", "until"), [(TODAY, days_ago(1)), (date(1990, 1, 1), TODAY)])
def test_an_impossible_period_is_refused(company, customer, since, until):
    with pytest.raises(Refusal):
        made_of(company, customer, since, until)


@needs_poppler
def test_on_paper_it_reads_in_order_and_adds_up(company, customer, tmp_path):
    pdf = account_statements.pdf(company=company, customer=customer, since=SINCE, until=TODAY, at=NOW)
    said = text_of(pdf, tmp_path)
    assert told_by(pdf, tmp_path)["Tagged"] == "yes"
    places = [said.index(one) for one in ("Extracto de cuenta", "Pendiente a", "Por antigüedad", "Movimientos")]
    assert places == sorted(places)
    for words in ("250,00", "Pago devuelto", "Su pago a cuenta", "180,00", "=HYPERLINK"):
        assert words in said
    assert "deud" not in said.lower()


def test_the_workbook_has_numbers_and_dates_and_no_formula(company, customer):
    content = account_statements.xlsx(company=company, customer=customer, since=SINCE, until=TODAY, at=NOW)
    book = openpyxl.load_workbook(io.BytesIO(content))
    assert book.sheetnames[0] == "Pendiente EUR"
    rows = list(book["Pendiente EUR"].iter_rows(min_row=2))
    assert (rows[0][0].value, rows[0][3].value, rows[0][2].is_date) == ("F-2", 250, True)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert not [cell for cell in cells if cell.data_type == "f"]
    moves = [row[4].value for row in book["Movimientos EUR"].iter_rows(min_row=2)]
    assert moves[-1] == 180


def test_a_cell_that_looks_like_a_formula_is_text(company):
    customer = world.customer(company, "Normal")
    world.invoice(customer, '=cmd|"/c calc"!A1', 100_00, due=days_ago(5))
    content = account_statements.xlsx(company=company, customer=customer, since=SINCE, until=TODAY, at=NOW)
    cell = openpyxl.load_workbook(io.BytesIO(content))["Pendiente EUR"]["A2"]
    assert (cell.value, cell.data_type) == ('=cmd|"/c calc"!A1', "s")


def test_who_owes_nothing_gets_a_page_all_the_same(company):
    customer = world.customer(company, "Nueva")
    for make in (account_statements.pdf, account_statements.xlsx):
        assert make(company=company, customer=customer, since=SINCE, until=TODAY, at=NOW)


def test_two_hundred_rows_take_a_moment(company):
    customer = world.customer(company, "Larga")
    for number in range(100):
        item = world.invoice(customer, f"F-{number}", 100_00 + number, due=days_ago(300 - number))
        apply(item, None, 50_00, on=days_ago(200 - number))
    account_statements.pdf(company=company, customer=customer, since=SINCE, until=TODAY - timedelta(days=1), at=NOW)
    before = time.process_time()
    account_statements.pdf(company=company, customer=customer, since=days_ago(400), until=TODAY, at=NOW)
    assert time.process_time() - before < 1.5  # 0.3 s on a free core; a shared one may take longer

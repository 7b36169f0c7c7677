"""What a customer gets back, and what they may deduct, by command and from a list."""

import pytest

from amistoso.actions import overpayments
from amistoso.models import BankLine, Company, Customer, Refund
from tests.actions.books import AT, TODAY
from tests.cli import shop
from tests.cli.shop import DAY, OVERDUE, VALLE, row

ON = ("--as-of", DAY)


@pytest.fixture
def valle(ready, tmp_path) -> Customer:
    """Valle is known; 90 euros came in that nobody asked for, and 90 went out later."""
    (tmp_path / "facturas.csv").write_bytes(shop.invoice_list([row(VALLE, "2026/101", *OVERDUE, "1.210,00")]))
    moves = [("2026-11-18", 9_000, "INGRESO"), ("2026-11-20", -9_000, "TRANSFERENCIA EMITIDA")]
    (tmp_path / "extracto.n43").write_bytes(shop.statement(*moves, last=DAY))
    assert ready("load", "facturas.csv", "extracto.n43", *ON).code == 0
    return Customer.objects.get()


def keep(customer: Customer, **changes) -> BankLine:
    line = BankLine.objects.get(amount_minor=9_000)
    given = {"line_id": line.id, "customer_id": customer.id, "because": "Pagó de más", **changes}
    return overpayments.keep_as_credit(company=Company.objects.get(), actor="ana", today=TODAY, at=AT, **given)


def test_credit_is_given_back_and_that_is_undone(ready, valle):
    line = keep(valle)
    said = ready("give-back", "Valle", "--reason", "Transferencia", "--on", "2026-11-20", "--json", *ON)
    assert (said.code, said.lines[0]["out_known"]) == (0, True)
    made = Refund.objects.get()
    assert (made.amount_minor, made.out_line.amount_minor, str(made.paid_on)) == (9_000, -9_000, "2026-11-20")
    assert ready("give-back", "Valle", "--reason", "Otra vez", *ON).code == 1, "nothing is kept any more"
    assert ready("give-back", "Valle", "--undo", *ON).code == 0
    line.refresh_from_db()
    assert (line.state, line.unapplied_minor, line.kept_on) == ("credit", 9_000, TODAY)
    again = ready("give-back", "Valle", "--undo", *ON)
    assert (again.code, "no se le ha devuelto nada" in again.err) == (1, True)
    assert ready("give-back", "Valle", "--reason", "Sin saber con qué cargo", *ON).code == 0
    assert Refund.objects.get(undone_at=None).out_line is None


def test_what_cannot_be_given_back_is_said(ready, valle):
    assert "no tiene ningún saldo a favor" in ready("give-back", "Valle", "--reason", "x", *ON).err
    keep(valle)
    assert "reason-missing" in ready("give-back", "Valle", *ON).err
    assert "day-impossible" in ready("give-back", "Valle", "--reason", "x", "--on", "2026-11-01", *ON).err
    wrong = ready("give-back", "Valle", "--reason", "x", "--amount", "12,00", *ON)
    assert (wrong.code, "a su favor 90,00" in wrong.err) == (2, True)
    assert not Refund.objects.exists()


def test_a_discount_is_agreed_by_command(ready, valle):
    assert ready("flag", "Valle", "--discount", "2,5", *ON).code == 0
    assert Customer.objects.get().discount_bp == 250
    assert ready("flag", "Valle", "--discount", "dos", *ON).code == 2
    assert ready("flag", "Valle", "--discount", "0", *ON).code == 0
    assert Customer.objects.get().discount_bp == 0


def test_a_list_of_customers_tells_the_discount_and_a_list_of_invoices_does_not(ready, valle, tmp_path):
    name, tax_id, email = VALLE.split(";")
    rows = ["Cliente;NIF;Email;Dto. pronto pago", f"{name};{tax_id};{email};2,5 %", "Otro SL;;otro@otro.example;sí"]
    (tmp_path / "clientes.csv").write_text("\r\n".join(rows), encoding="utf-8")
    said = ready("load", "clientes.csv", "--json", *ON)
    assert (said.code, said.lines[0]["kind"]) == (0, "customers")
    assert "discount-unreadable" in said.out
    assert Customer.objects.get(tax_id=tax_id).discount_bp == 250
    said = ready("load", "clientes.csv", "--json", *ON)
    assert (said.lines[0]["created"], said.lines[0]["updated"]) == (0, 0)
    list_ = "Cliente;NIF;Número;Fecha;Vencimiento;Total;Dto. pronto pago\r\n"
    list_ += f"{name};{tax_id};2026/200;24/09/2026;24/10/2026;100,00;12,50\r\n"
    (tmp_path / "mas.csv").write_text(list_, encoding="utf-8")
    assert ready("load", "mas.csv", *ON).code == 0
    assert Customer.objects.get(tax_id=tax_id).discount_bp == 250

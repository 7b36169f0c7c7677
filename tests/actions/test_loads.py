"""Loading invoice lists: whole or not at all, and again without doubling."""

from datetime import date

import pytest

from amistoso.actions import loads
from amistoso.core.documents import Level
from amistoso.models import Allocation, Contact, Customer, Event, Invoice, Item, Load, Mapping
from tests.actions.books import (
    HEADINGS,
    LOPEZ,
    PEREZ,
    TODAY,
    a_company,
    invoice,
    invoice_list,
    load,
    load_rows,
    open_minor,
    statement,
)

pytestmark = pytest.mark.django_db

ONE = f"{PEREZ};A-1001;01/10/2026;31/10/2026;1.210,00;0,00"
TWO = f"{LOPEZ};A-1002;05/10/2026;04/11/2026;300,00;0,00"


def codes(report) -> set[str]:
    return {problem.code for problem in report.problems}


def test_a_list_makes_customers_contacts_invoices_and_items() -> None:
    company = a_company()
    report = load_rows(company, ONE, TWO)
    assert (report.created, report.updated, report.unchanged) == (2, 0, 0)
    customer = Customer.objects.get(company=company, tax_id="B12345674")
    assert (customer.name, customer.region, customer.next_look_on) == ("Frutas Pérez, S.L.", "MD", TODAY)
    assert customer.first_invoice_on == date(2026, 10, 1)
    assert Contact.objects.get(customer=customer).email == "pagos@frutasperez.es"
    item = Item.objects.get(company=company, number="A-1001")
    assert (item.amount_minor, item.open_minor, item.due_on) == (121_000, 121_000, date(2026, 10, 31))
    assert Event.objects.filter(company=company, verb="load").count() == 1


def test_the_same_file_again_changes_nothing() -> None:
    company = a_company()
    content = invoice_list(ONE, TWO)
    load(company, content)
    report = load(company, content)
    assert (report.created, report.updated, report.unchanged, report.is_loaded) == (0, 0, 2, True)
    assert "same-file" in codes(report)
    assert Load.objects.count() == 1


def test_the_same_rows_in_another_file_change_nothing() -> None:
    company = a_company()
    load_rows(company, ONE, TWO)
    report = load_rows(company, TWO, ONE)
    assert (report.created, report.updated, report.unchanged) == (0, 0, 2)
    assert Item.objects.count() == 2


def test_a_changed_amount_updates_the_item_and_keeps_its_id() -> None:
    company = a_company()
    load_rows(company, ONE)
    before = Item.objects.get()
    report = load_rows(company, ONE.replace("1.210,00", "1.000,00").replace("31/10/2026", "15/11/2026"))
    after = Item.objects.get()
    assert (report.updated, after.id, after.open_minor, after.due_on) == (1, before.id, 100_000, date(2026, 11, 15))
    assert {change.field for change in report.changes} >= {"total", "due_dates"}
    assert "vencimientos" in " ".join(change.text for change in report.changes)


def test_an_amount_changed_after_a_reminder_needs_a_yes() -> None:
    company = a_company()
    load_rows(company, ONE)
    Item.objects.update(reminded_on=date(2026, 11, 5))
    changed = invoice_list(ONE.replace("1.210,00", "1.000,00"))
    report = load(company, changed)
    assert "amount-changed-after-reminder" in codes(report)
    assert (report.is_loaded, open_minor(company, "A-1001")) == (False, 121_000)
    assert Load.objects.count() == 1
    assert load(company, changed, yes=True).is_loaded
    assert open_minor(company, "A-1001") == 100_000


@pytest.mark.parametrize("paid", [0, 50_000, 121_000])
def test_the_paid_column_decides_what_is_open(paid: int) -> None:
    company = a_company()
    text = f"{paid // 100},{paid % 100:02d}"
    row = f"{PEREZ};A-1001;01/10/2026;31/10/2026;1.210,00;{text}"
    load_rows(company, row)
    item = Item.objects.get()
    assert item.open_minor == 121_000 - paid
    assert item.closed_on == (date(2026, 10, 31) if paid == 121_000 else None)
    load_rows(company, f"{PEREZ};A-1001;01/10/2026;31/10/2026;1.210,00;100,00")
    assert open_minor(company, "A-1001") == 111_000
    live = Allocation.objects.filter(undone_at__isnull=True)
    assert sum(live.values_list("amount_minor", flat=True)) == 10_000
    assert Item.objects.get().closed_on is None


def test_two_customers_with_one_tax_id_are_one_after_a_yes() -> None:
    company = a_company()
    rows = (ONE, "Perez Frutas e Hijos;B12345674;otra@perez.es;28001;A-1009;02/10/2026;01/11/2026;10,00;0")
    report = load(company, invoice_list(*rows))
    assert (report.is_loaded, Customer.objects.count()) == (False, 0)
    assert load(company, invoice_list(*rows), yes=True).is_loaded
    assert Customer.objects.get().name == "Frutas Pérez, S.L."
    assert Contact.objects.count() == 2


def test_a_known_tax_id_under_another_name_is_told_and_keeps_its_name() -> None:
    company = a_company()
    load_rows(company, ONE)
    report = load_rows(company, "Verduras Gómez;B12345674;;28001;A-1010;02/10/2026;01/11/2026;10,00;0")
    assert "customer-name-differs" in codes(report)
    assert Customer.objects.get().name == "Frutas Pérez, S.L."


def test_an_invoice_number_of_another_customer_is_refused_and_nothing_is_written() -> None:
    company = a_company()
    load_rows(company, ONE)
    report = load(company, invoice_list(TWO, f"{LOPEZ};A-1001;01/10/2026;31/10/2026;50,00;0"))
    assert "invoice-of-other-customer" in codes(report)
    assert (Invoice.objects.count(), Customer.objects.count(), Load.objects.count()) == (1, 1, 1)


@pytest.mark.parametrize(
    "rows",
    [
        (ONE, f"{PEREZ};A-1002;30/02/2026;31/10/2026;10,00;0"),
        (ONE, f"{PEREZ};A-1002;01/10/2026;31/10/2026;1.234,5O;0"),
        (ONE, f"{PEREZ};A-1001;01/10/2026;31/10/2026;99,00;0"),
        (ONE, f"{PEREZ};;01/10/2026;31/10/2026;99,00;0"),
    ],
    ids=["30 February", "letter O", "one number twice", "no number"],
)
def test_a_row_with_an_error_leaves_nothing_written(rows: tuple[str, ...]) -> None:
    company = a_company()
    report = load(company, invoice_list(*rows), yes=True)
    assert report.has_errors
    assert not report.is_loaded
    assert all(problem.where and problem.message and problem.hint for problem in report.problems)
    assert (Invoice.objects.count(), Customer.objects.count(), Load.objects.count()) == (0, 0, 0)


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02" * 50, HEADINGS.encode(), b"%PDF-1.4 nada", b"hola"])
def test_what_is_no_list_is_told_and_not_loaded(content: bytes) -> None:
    report = load(a_company(), content, yes=True)
    assert report.has_errors
    assert not report.is_loaded


def test_a_cell_that_begins_as_a_formula_needs_a_yes() -> None:
    company = a_company()
    content = invoice_list("=HYPERLINK(1);B12345674;;28001;A-1001;01/10/2026;31/10/2026;10,00;0")
    assert not load(company, content).is_loaded
    assert load(company, content, yes=True).is_loaded
    assert not Customer.objects.get().name.startswith("=")


def test_a_preview_shows_the_changes_and_writes_nothing() -> None:
    company = a_company()
    load_rows(company, ONE)
    changed = ONE.replace("1.210,00;0,00", "1.210,00;210,00")
    report = loads.preview(company=company, file_name="f.csv", content=invoice_list(changed, TWO))
    assert (report.created, report.updated, report.is_loaded) == (1, 1, False)
    assert [change.what for change in report.changes] == ["paid", "new"]
    assert (Invoice.objects.count(), Event.objects.count(), open_minor(company, "A-1001")) == (1, 1, 121_000)


def test_a_mapping_is_remembered_whatever_the_order_of_the_columns() -> None:
    company = a_company()
    content = "Quién;Doc;Cuándo;Hasta;Cuánto\nFrutas Pérez;A-1;01/10/2026;31/10/2026;10,00\n".encode()
    mapping = {
        "Quién": "customer_name",
        "Doc": "number",
        "Cuándo": "issue_date",
        "Hasta": "due_date",
        "Cuánto": "total",
    }
    assert not load(company, content, yes=True).is_loaded
    assert load(company, content, mapping=mapping, yes=True).is_loaded
    assert Mapping.objects.get().name == "facturas"
    again = "Doc;Quién;Cuándo;Hasta;Cuánto\nA-2;Frutas Pérez;01/10/2026;31/10/2026;20,00\n".encode()
    report = load(company, again, yes=True)
    assert (report.is_loaded, report.created, Invoice.objects.count()) == (True, 1, 2)
    assert load(company, again.replace(b"A-2", b"A-3"), mapping_name="facturas", yes=True).created == 1
    assert "mapping-unknown" in codes(load(company, again, mapping_name="otra"))


def test_an_invoice_may_fall_from_three_instalments_to_one_and_keeps_what_was_paid() -> None:
    company = a_company()
    head = "Cliente;NIF;Número;Fecha;Total;Vencimiento 1;Importe 1;Vencimiento 2;Importe 2;Cobrado"
    three = f"{head}\nFrutas Pérez;B12345674;A-1;01/10/2026;300,00;31/10/2026;100,00;30/11/2026;200,00;150,00\n"
    assert load(company, three.encode(), yes=True).is_loaded
    assert sorted(Item.objects.values_list("open_minor", flat=True)) == [0, 150_00]
    one = "Cliente;NIF;Número;Fecha;Total;Vencimiento\nFrutas Pérez;B12345674;A-1;01/10/2026;300,00;30/11/2026\n"
    assert load(company, one.encode(), yes=True).is_loaded
    assert open_minor(company, "A-1") == 15_000
    assert sum(Allocation.objects.filter(undone_at__isnull=True).values_list("amount_minor", flat=True)) == 15_000


def test_two_companies_never_see_each_other() -> None:
    mine, theirs = a_company(), a_company("A58818501")
    load_rows(mine, ONE)
    load_rows(theirs, ONE)
    assert Customer.objects.filter(tax_id="B12345674").count() == 2
    assert invoice(mine, "A-1001").customer_id != invoice(theirs, "A-1001").customer_id


def test_a_statement_and_a_list_report_as_promised_in_json() -> None:
    from amistoso.core.load_reports import as_json

    said = as_json(loads.read(file_name="e.n43", content=statement(("2026-11-20", 100, "X"), ("2026-11-21", -40, "Y"))))
    assert said["kind"] == "statement"
    (one,) = said["statements"]
    assert (one["opening"], one["closing"], one["entries"]) == ("1000.00", "1000.60", 2)
    assert (one["sum_credit"], one["sum_debit"]) == ("1.00", "0.40")
    said = as_json(loads.read(file_name="f.csv", content=invoice_list(ONE)))
    assert said["invoices"][0]["due_dates"] == [{"due_date": "2026-10-31", "amount": "1210.00"}]


def test_loading_asks_the_database_little(django_assert_max_num_queries) -> None:
    company = a_company()
    rows = [f"{PEREZ};B-{number};01/10/2026;31/10/2026;10,00;5,00" for number in range(1000, 1400)]
    with django_assert_max_num_queries(90):
        load_rows(company, *rows)
    assert Level.ERROR == "error"


CUSTOMERS = "Cliente;NIF;Email;CP;Teléfono"


def test_a_list_of_customers_adds_what_is_missing_and_wakes_only_whom_it_changes() -> None:
    company = a_company()
    load_rows(company, ONE, TWO)
    Customer.objects.update(next_look_on=None)
    lopez = LOPEZ.replace("admin@", "pagos@")
    rows = f"{CUSTOMERS}\n{PEREZ};\n{lopez};600111222\nNuevo SL;Q2826000H;n@nuevo.es;41001;\n"
    shown = loads.preview(company=company, file_name="c.csv", content=rows.encode())
    report = load(company, rows.encode(), "clientes.csv")
    assert report.is_loaded, report.problems
    assert (
        (shown.created, shown.updated, shown.unchanged)
        == (report.created, report.updated, report.unchanged)
        == (1, 1, 1)
    )
    assert list(Customer.objects.order_by("id").values_list("next_look_on", flat=True)) == [None, TODAY, TODAY]
    assert Contact.objects.filter(customer__tax_id="A58818501").count() == 2
    assert Customer.objects.get(tax_id="Q2826000H").region == "AN"
    again = load(company, rows.encode() + b"\n", "clientes.csv")
    assert (again.created, again.updated, again.unchanged) == (0, 0, 3)


def test_a_credit_note_stays_open_until_the_list_calls_it_used() -> None:
    company = a_company()
    load_rows(company, f"{PEREZ};R-1;01/10/2026;31/10/2026;-100,00;0,00")
    assert (open_minor(company, "R-1"), invoice(company, "R-1").is_credit_note) == (-10_000, True)
    load_rows(company, f"{PEREZ};R-1;01/10/2026;31/10/2026;-100,00;-100,00")
    assert open_minor(company, "R-1") == 0
    load_rows(company, f"{PEREZ};R-1;01/10/2026;31/10/2026;-100,00;-40,00")
    assert open_minor(company, "R-1") == -6_000

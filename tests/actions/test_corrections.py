"""Invoices voided, corrected or replaced after they were paid or told: no euro is lost, nobody is asked twice."""

import pytest

from amistoso.actions import quality, replacements
from amistoso.core import askable
from amistoso.models import Allocation, BankLine, Customer, Event, Finding, Hold, Invoice, Item
from amistoso.queries import bank, cases
from amistoso.queries.protocols import protocol_of
from tests.actions.books import AT, PEREZ, TODAY, a_company, load, load_rows, match, open_minor
from tests.actions.test_returns import bring, line, sums_hold
from tests.correspondence import make_company, prepared, send
from tests.importers.einvoice_pages import facturae, facturae_invoice, fatturapa, ubl, ubl_party

pytestmark = pytest.mark.django_db(transaction=True)
LOOK = {"today": TODAY, "at": AT}
ACT = {"actor": "ana", **LOOK}
OURS = "B83376733"
ONE = f"{PEREZ};A-1001;01/10/2026;31/10/2026;1.210,00;0,00"
PEREZ_PARTY = ubl_party("Supplier", "Nosotros SL", OURS) + ubl_party("Customer", "Frutas Pérez, S.L.", "B12345674")
LOPEZ_PARTY = ubl_party("Supplier", "Nosotros SL", OURS) + ubl_party("Customer", "Talleres López SA", "A58818501")


@pytest.fixture(autouse=True)
def _archive(settings, tmp_path):
    settings.ARCHIVE = tmp_path / "archive"


def credit_note(of: str, amount: str, parties: str = PEREZ_PARTY, number: str = "NC-1") -> bytes:
    totals = f"<b:TaxInclusiveAmount>{amount}</b:TaxInclusiveAmount><b:PayableAmount>{amount}</b:PayableAmount>"
    reference = f"<a:BillingReference><a:InvoiceDocumentReference><b:ID>{of}</b:ID></a:InvoiceDocumentReference></a:BillingReference>"  # noqa: E501
    return ubl("CreditNote", number=number, code="381", totals=totals, more=reference, parties=parties)


def paid(company) -> BankLine:
    """Invoice A-1001 of 1.210 is paid by a transfer that names it."""
    load_rows(company, ONE)
    bring(company, ("2026-11-20", 121_000, "FRUTAS PEREZ SL FRA A-1001"))
    match(company)
    assert open_minor(company, "A-1001") == 0
    return line(121_000)


def asked(company, tax_id: str = "B12345674") -> int:
    """What the customer would be asked for today."""
    customer = Customer.objects.get(tax_id=tax_id)
    case = cases.read_cases(company=company, customer_ids=[customer.id], today=TODAY)[customer.id]
    return max(0, sum(one.open_minor for one in askable.overdue_today(case, protocol_of(company), TODAY)))


VOIDED = "Cliente;NIF;Número;Fecha;Vencimiento;Total;Estado\r\nFrutas Pérez, S.L.;B12345674;A-1001;01/10/2026;31/10/2026;1.210,00;Anulada\r\n"  # noqa: E501


def test_what_paid_an_invoice_that_is_voided_is_the_customers_again() -> None:
    company = a_company()
    came = paid(company)
    report = load(company, VOIDED.encode(), "anuladas.csv", yes=True)
    assert report.is_loaded, report.problems
    assert {"invoice-voided", "paid-beyond-amount"} <= {one.code for one in report.problems}
    now = line(121_000)
    assert (now.state, now.unapplied_minor, now.customer_id) == ("open", 121_000, came.customer_id)
    assert not Allocation.objects.filter(undone_at=None).exists()
    assert Event.objects.filter(verb="free-excess", customer=came.customer_id).count() == 1
    assert [one.minor for one in bank.unapplied_of(company=company, customer_id=came.customer_id or 0)] == [121_000]
    assert match(company)[0].match.status != "applied", "a person decides what becomes of it"
    sums_hold()
    again = load(company, VOIDED.encode() + b"\r\n", "anuladas.csv", yes=True)
    assert (again.updated, line(121_000).unapplied_minor) == (0, 121_000)


def test_what_is_paid_beyond_a_smaller_amount_is_the_customers_again() -> None:
    company = a_company()
    paid(company)
    load_rows(company, ONE.replace("1.210,00", "1.000,00"), yes=True)
    now = line(121_000)
    assert (now.state, now.unapplied_minor, open_minor(company, "A-1001")) == ("open", 21_000, 0)
    assert Allocation.objects.get(undone_at=None).amount_minor == 100_000
    sums_hold()


def test_a_payment_netted_with_a_credit_note_is_made_anew_when_its_invoice_is_voided() -> None:
    company = a_company()
    load_rows(company, ONE, f"{PEREZ};R-1;05/10/2026;05/10/2026;-210,00;0,00")
    bring(company, ("2026-11-20", 100_000, "FRUTAS PEREZ SL FRA A-1001 MENOS ABONO R-1"))
    match(company)
    assert (open_minor(company, "A-1001"), open_minor(company, "R-1")) == (0, 0)
    assert load(company, VOIDED.encode(), "anuladas.csv", yes=True).is_loaded
    assert (line(100_000).unapplied_minor, open_minor(company, "R-1")) == (100_000, -21_000)
    sums_hold()


def test_a_corrective_that_replaces_a_paid_invoice_gives_back_what_is_beyond_it() -> None:
    company = a_company()
    load(company, facturae(facturae_invoice(), seller=OURS), "f.xml", yes=True)
    bring(company, ("2026-11-20", 12_100, "SOL SL FRA A-1"))
    match(company)
    assert open_minor(company, "A-1") == 0
    header = (
        "<Corrective><InvoiceNumber>1</InvoiceNumber><InvoiceSeriesCode>A</InvoiceSeriesCode>"
        "<CorrectionMethod>01</CorrectionMethod></Corrective>"
    )
    new = facturae_invoice("2", "R", header=header, total="100.00", payable="100.00", dues="2026-02-15:100.00")
    load(company, facturae(new, seller=OURS), "r.xml", yes=True)
    ids = dict(Invoice.objects.values_list("number", "id"))
    both = {"replaced_id": ids["A-1"], "replacing_id": ids["R-2"]}
    for _ in "ab":
        assert replacements.settle(company=company, **both, **ACT) in (2_100, 0)
        assert (open_minor(company, "A-1"), open_minor(company, "R-2")) == (0, 0)
        assert (line(12_100).unapplied_minor, line(12_100).state) == (2_100, "open")
        sums_hold()
    replacements.take_back(company=company, **both, **ACT)
    assert (open_minor(company, "A-1"), open_minor(company, "R-2")) == (2_100, 10_000)
    sums_hold()


@pytest.mark.parametrize(("amount", "left"), [("1210.00", 0), ("1500.00", -29_000), ("210.00", 100_000)])
def test_a_credit_note_of_an_open_invoice_leaves_the_difference_to_ask_for(amount, left) -> None:
    company = a_company()
    load_rows(company, ONE)
    assert load(company, credit_note("A-1001", amount), "nc.xml", yes=True).is_loaded
    assert Item.objects.get(number="NC-1").open_minor < 0
    assert asked(company) == max(left, 0)


def test_a_credit_note_of_a_paid_invoice_is_the_customers_and_covers_the_next() -> None:
    company = a_company()
    paid(company)
    load(company, credit_note("A-1001", "1210.00"), "nc.xml", yes=True)
    assert (open_minor(company, "NC-1"), asked(company)) == (-121_000, 0)
    load_rows(company, f"{PEREZ};A-1002;15/10/2026;10/11/2026;500,00;0,00")
    assert asked(company) == 0, "they have more with us than they owe"
    sums_hold()


def test_a_note_of_fatturapa_is_a_credit_note_of_what_it_names() -> None:
    company = a_company("B28015865")
    load(company, fatturapa(), "f.xml", yes=True)
    related = "<DatiFattureCollegate><IdDocumento>1</IdDocumento></DatiFattureCollegate>"
    note = fatturapa("TD04").replace(b"<Numero>1<", b"<Numero>2<")
    note = note.replace(b"</DatiGeneraliDocumento>", f"</DatiGeneraliDocumento>{related}".encode())
    assert load(company, note, "nc.xml", yes=True).is_loaded
    made = Invoice.objects.get(number="2")
    assert (made.is_credit_note, made.payable_minor, made.corrects) == (True, -12_200, "1")


def test_a_credit_note_of_anothers_invoice_is_told_and_keeps_the_invoice_from_being_asked_for_unread() -> None:
    company = a_company()
    load_rows(company, ONE)
    assert load(company, credit_note("A-1001", "1210.00", LOPEZ_PARTY), "nc.xml", yes=True).is_loaded
    quality.look(company=company, **LOOK)
    found = Finding.objects.get(code="credited-to-another")
    perez = Customer.objects.get(tax_id="B12345674")
    assert asked(company) == 0, "on hold until somebody says whose it is"
    assert "está a nombre de Talleres López SA" in Hold.objects.get(lifted_at=None).reason
    assert (found.customer, found.values["other"], found.values["customer"]) == (perez, "NC-1", "Talleres López SA")
    quality.look_again(company=company, customer_ids=[perez.id], today=TODAY)
    assert Finding.objects.filter(code="credited-to-another").count() == 1
    load(company, VOIDED.encode(), "anuladas.csv", yes=True)
    quality.look(company=company, **LOOK)
    assert not Finding.objects.filter(code="credited-to-another").exists()


def test_what_was_written_about_an_invoice_does_not_leave_once_it_is_voided(outbox) -> None:
    company = make_company()
    load_rows(company, ONE)
    item = Item.objects.get()
    written = prepared(company, item.customer, item)
    assert written.state == "approved"
    Item.objects.update(reminded_on="2026-11-10", told_minor=121_000)
    refused = load(company, VOIDED.encode(), "anuladas.csv")
    assert "amount-changed-after-reminder" in {one.code for one in refused.problems}
    assert load(company, VOIDED.encode(), "anuladas.csv", yes=True).is_loaded
    assert (open_minor(company, "A-1001"), asked(company)) == (0, 0)
    assert send(company).sent == 0
    written.refresh_from_db()
    assert written.state == "cancelled"

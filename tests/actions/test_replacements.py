"""An invoice that replaces another is never asked for beside it: both wait until a person says which is owed."""

import pytest

from amistoso.actions import quality, replacements
from amistoso.models import Allocation, Event, Finding, Hold, Invoice
from tests.actions.books import AT, TODAY, a_company, load, open_minor
from tests.importers.einvoice_pages import facturae, facturae_invoice, ubl

pytestmark = pytest.mark.django_db(transaction=True)
OURS = "B83376733"
LOOK = {"today": TODAY, "at": AT}
ACT = {"actor": "ana", **LOOK}
LIST = "Cliente;NIF;Número;Fecha;Vencimiento;Total;Cobrado\r\n"


@pytest.fixture(autouse=True)
def _archive(settings, tmp_path):
    settings.ARCHIVE = tmp_path / "archive"


def corrective(method: str = "01", total: str = "100.00") -> bytes:
    header = (
        "<Corrective><InvoiceNumber>1</InvoiceNumber><InvoiceSeriesCode>A</InvoiceSeriesCode>"
        f"<CorrectionMethod>{method}</CorrectionMethod></Corrective>"
    )
    one = facturae_invoice(
        number="2", series="R", header=header, total=total, payable=total, dues=f"2026-02-15:{total}"
    )
    return facturae(one, seller=OURS)


def original(paid: str = "", number: str = "A/1") -> bytes:
    return f"{LIST}Sol SL;B77239648;{number};15/01/2026;15/02/2026;121,00;{paid}\r\n".encode()


def held() -> set[str]:
    return set(Hold.objects.filter(lifted_at=None).values_list("invoice__number", flat=True))


def ids() -> dict[str, int]:
    found = dict(Invoice.objects.values_list("number", "id"))
    return {"replaced_id": next(pk for number, pk in found.items() if number != "R-2"), "replacing_id": found["R-2"]}


@pytest.mark.parametrize("order", [(original(), corrective()), (corrective(), original())])
def test_both_wait_whichever_came_first_and_one_click_settles_it(order):
    company = a_company()
    for content in order:
        assert load(company, content, "f", yes=True).is_loaded
    assert held() == {"A/1", "R-2"}
    quality.look(company=company, **LOOK)
    assert Finding.objects.filter(code="invoice-replaced").count() == 1
    for _ in "ab":
        assert replacements.settle(company=company, **ids(), **ACT) == 0
        assert (open_minor(company, "A/1"), open_minor(company, "R-2"), held()) == (0, 100_00, set())
    assert not Finding.objects.filter(code="invoice-replaced").exists()
    load(company, original() + b"\r\n", "f.csv", yes=True)
    assert (open_minor(company, "A/1"), held()) == (0, set())
    assert replacements.take_back(company=company, **ids(), **ACT)
    assert not replacements.take_back(company=company, **ids(), **ACT)
    assert (open_minor(company, "A/1"), open_minor(company, "R-2")) == (121_00, 100_00)
    assert Finding.objects.filter(code="invoice-replaced").exists()
    assert list(Event.objects.filter(noun="replacement").order_by("number").values_list("verb", flat=True)) == [
        "replace", "replace", "take-back",
    ]  # fmt: skip


@pytest.mark.parametrize(("paid", "owed", "left"), [("30,00", 70_00, 0), ("121,00", 0, 21_00)])
def test_what_was_paid_of_the_first_counts_for_the_second(paid, owed, left):
    company = a_company()
    load(company, original(paid), "f.csv")
    load(company, corrective(), "f.xml", yes=True)
    assert held() == {"A/1", "R-2"}
    assert replacements.settle(company=company, **ids(), **ACT) == left
    assert (open_minor(company, "A/1"), open_minor(company, "R-2")) == (0, owed)


def test_a_hold_that_a_person_lifted_is_not_made_again_and_both_may_be_owed():
    company = a_company()
    load(company, original(), "f.csv")
    load(company, corrective(), "f.xml", yes=True)
    quality.look(company=company, **LOOK)
    Hold.objects.update(lifted_at=AT)
    finding = Finding.objects.get(code="invoice-replaced")
    quality.accept(company=company, finding_id=finding.id, because="Es una diferencia", **ACT)
    load(company, original("10,00"), "f.csv")
    quality.look(company=company, **LOOK)
    assert held() == set()
    assert Finding.objects.get(code="invoice-replaced").accepted_by == "ana"


@pytest.mark.parametrize("content", [corrective("02"), corrective(total="-121.00")])
def test_a_difference_and_what_takes_the_whole_back_hold_nothing(content):
    company = a_company()
    load(company, original(), "f.csv")
    assert load(company, content, "f.xml", yes=True).is_loaded
    assert held() == set()
    assert not Allocation.objects.exists()


def test_a_corrected_invoice_of_other_countries_says_no_more_than_that():
    company = a_company("B28015865")
    load(company, original(), "f.csv")
    about = "<a:InvoiceDocumentReference><b:ID>A1</b:ID></a:InvoiceDocumentReference>"
    about = f"<a:BillingReference>{about}</a:BillingReference>"
    assert load(company, ubl(number="R-2", code="384", more=about), "f.xml", yes=True).is_loaded
    assert held() == {"A/1", "R-2"}


def test_an_account_that_is_not_ours_is_told():
    company = a_company()
    company.iban = "ES7921000813610123456789"
    company.save(update_fields=["iban"])
    assert load(company, facturae(seller=OURS), "f.xml").is_loaded
    assert Invoice.objects.get().iban == "ES9121000418450200051332"
    quality.look(company=company, **LOOK)
    assert Finding.objects.get(code="iban-not-ours").values["iban"] == "ES9121000418450200051332"
    type(company).objects.update(iban="ES9121000418450200051332")
    quality.look(company=company, **LOOK)
    assert not Finding.objects.filter(code="iban-not-ours").exists()

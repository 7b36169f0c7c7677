"""An invoice told twice with its number written in two ways is one debt, whichever came first."""

import pytest

from amistoso.actions import loads, quality
from amistoso.models import Finding, Invoice
from tests.actions.books import AT, LOPEZ, PEREZ, TODAY, a_company, invoice_list, load, load_rows, open_minor
from tests.importers.einvoice_pages import facturae

pytestmark = pytest.mark.django_db(transaction=True)
OURS = "B83376733"
REST = "15/01/2026;15/02/2026;121,00;"


@pytest.fixture(autouse=True)
def _archive(settings, tmp_path):
    settings.ARCHIVE = tmp_path / "archive"


def codes(report) -> set[str]:
    return {problem.code for problem in report.problems}


def numbers() -> list[str]:
    return list(Invoice.objects.order_by("id").values_list("number", flat=True))


@pytest.mark.parametrize("written", ["A/1", "A1", "a 001", "A-0001"])
def test_a_list_that_writes_the_number_of_an_e_invoice_otherwise_makes_no_second_debt(written):
    company = a_company()
    assert load(company, facturae(seller=OURS), "factura.xml").is_loaded
    rows = f"Cliente;NIF;Número;Fecha;Vencimiento;Total\r\nSol SL;B77239648;{written};{REST}\r\n".encode()
    for report in (load(company, rows, "lista.csv"), load(company, rows + b"\r\n", "lista.csv")):
        assert report.is_loaded
        assert "known-by-other-number" in codes(report)
        assert (report.created, report.updated, report.unchanged) == (0, 0, 1)
    assert numbers() == ["A-1"]


@pytest.mark.parametrize(("first", "second"), [("2026/0012", "2026-12"), ("20260012", "2026/0012"), ("F12", "F-012")])
def test_two_lists_of_two_programs_are_one_ledger_in_either_order(first, second):
    for one, other in ((first, second), (second, first)):
        company = a_company(OURS if one == first else "A28015865")
        load_rows(company, f"{PEREZ};{one};{REST}")
        load_rows(company, f"{PEREZ};{other};15/01/2026;15/02/2026;121,00;121,00")
        assert list(Invoice.objects.filter(company=company).values_list("number", flat=True)) == [one]
        assert not Invoice.objects.filter(company=company, items__open_minor__gt=0).exists()


@pytest.mark.parametrize(
    "row",
    [
        f"{PEREZ};A-1;16/01/2026;15/02/2026;121,00;",
        f"{PEREZ};A-1;15/01/2026;15/02/2026;120,00;",
        f"{PEREZ};A-2;{REST}",
        f"{PEREZ};1/A;{REST}",
    ],
)
def test_another_day_amount_or_number_is_another_invoice(row):
    company = a_company()
    load_rows(company, f"{PEREZ};A/1;{REST}")
    assert "known-by-other-number" not in codes(load_rows(company, row))
    assert Invoice.objects.count() == 2


def test_what_could_be_one_of_two_or_another_customers_is_asked_about():
    company = a_company()
    load_rows(company, f"{PEREZ};A/1;{REST}", f"{PEREZ};A1;{REST}")
    for row in (f"{PEREZ};A-1;{REST}", f"{LOPEZ};A-01;{REST}"):
        report = load(company, invoice_list(row))
        assert not report.is_loaded
        assert codes(report) == {"number-like-another"}
    load_rows(company, f"{PEREZ};A-1;{REST}", yes=True)
    quality.look(company=company, today=TODAY, at=AT)
    assert Finding.objects.filter(code="number-twice").exists()


def test_two_rows_of_a_list_that_both_mean_one_invoice_are_asked_about():
    company = a_company()
    load_rows(company, f"{PEREZ};A/1;{REST}")
    report = load(company, invoice_list(f"{PEREZ};A-1;{REST}", f"{PEREZ};A1;{REST}"))
    assert codes(report) == {"known-by-other-number", "number-like-another"}
    assert numbers() == ["A/1"]


def test_an_invoice_that_the_list_tells_as_cancelled_is_owed_no_longer():
    company = a_company()
    load_rows(company, f"{PEREZ};A-1;{REST}", f"{PEREZ};A-2;15/01/2026;15/02/2026;50,00;", f"{LOPEZ};A-3;{REST}")
    head = "Cliente;NIF;Número;Fecha;Vencimiento;Total;Estado"
    rows = [
        "Frutas Pérez, S.L.;B12345674;A-1;15/01/2026;15/02/2026;121,00;Anulada",
        "Talleres López SA;A58818501;A-3;15/01/2025;15/02/2026;121,00;Anulada",
        "Talleres López SA;A58818501;A-9;15/01/2025;15/02/2026;121,00;Anulada",
    ]
    content = "\r\n".join([head, *rows]).encode()
    assert loads.preview(company=company, file_name="lista.csv", content=content).updated == 1
    assert open_minor(company, "A-1") == 12100
    report = load(company, content, "lista.csv")
    assert report.is_loaded, report.problems
    assert "invoice-voided" in codes(report)
    assert [open_minor(company, number) for number in ("A-1", "A-2", "A-3")] == [0, 5000, 12100]
    assert load(company, content + b"\r\n", "lista.csv").updated == 0

"""Due dates, instalments, repeats and contradictions between the rows of a list."""

from datetime import date

import pytest

from amistoso.core.documents import Level
from tests.importers.lists import HEADINGS, ROW, codes, invoice_with, only, read


def test_a_missing_due_date_takes_the_legal_term_and_says_so():
    parsed = read("Número;Fecha;Cliente;Total", "F1;31/01/2026;Sol;10,00", "F2;01/02/2026;Sol;10,00")
    assert parsed.invoices[0].due_dates[0].due_on == date(2026, 3, 2)
    (note,) = parsed.problems
    assert (note.code, note.level, note.where) == ("due-date-assumed", Level.NOTE, "línea 2")
    assert note.message.startswith("2 facturas")


@pytest.mark.parametrize(
    ("terms", "days"),
    [("30", [30]), ("60 días", [60]), ("Contado", [0]), ("30/60/90", [30, 60, 90]), ("Net 15", [15]), ("0", [0])],
)
def test_terms_become_due_dates(terms, days):
    invoice = invoice_with("Total;Plazo de pago", f"100,00;{terms}")
    assert [(due.due_on - invoice.issue_date).days for due in invoice.due_dates] == days
    assert sum(due.amount_minor for due in invoice.due_dates) == 10_000


def test_rows_with_one_number_and_different_due_dates_are_one_invoice():
    rows = [
        f"F1;31/01/2026;{due};Sol;B77239648;{amount}"
        for due, amount in (("30/04/2026", "400,00"), ("31/03/2026", "600,00"))
    ]
    parsed = read(HEADINGS, *rows)
    invoice = only(parsed)
    assert (invoice.total_minor, codes(parsed)) == (100_000, {"instalments-joined"})
    assert [(due.due_on, due.amount_minor) for due in invoice.due_dates] == [
        (date(2026, 3, 31), 60_000),
        (date(2026, 4, 30), 40_000),
    ]


def test_equal_rows_under_a_total_of_the_invoice_wait_for_a_person():
    rows = [f"F1;31/01/2026;{due};Sol;;500,00" for due in ("31/03/2026", "30/04/2026")]
    parsed = read(HEADINGS.replace("Total", "Total factura"), *rows)
    assert [(problem.code, problem.level) for problem in parsed.problems] == [("instalments-joined", Level.WARNING)]


def test_rows_with_the_amount_of_each_instalment():
    headings = "Número;Fecha;Vencimiento;Cliente;Total factura;Importe vencimiento"
    rows = [
        f"F1;31/01/2026;{due};Sol;1.000,00;{amount}"
        for due, amount in (("31/03/2026", "600,00"), ("30/04/2026", "400,00"))
    ]
    invoice = only(read(headings, *rows))
    assert invoice.total_minor == 100_000
    assert [due.amount_minor for due in invoice.due_dates] == [60_000, 40_000]
    assert "instalments-differ" in codes(read(headings, rows[0]))


def test_columns_of_instalments():
    headings = "Número;Fecha;Cliente;Total;Vencimiento 1;Importe 1;Vto. 2;Importe 2"
    invoice = only(read(headings, "F1;31/01/2026;Sol;100,00;28/02/2026;60,00;31/03/2026;40,00"))
    assert [due.amount_minor for due in invoice.due_dates] == [6_000, 4_000]
    assert only(read(headings, "F1;31/01/2026;Sol;100,00;28/02/2026;100,00;;")).due_dates[0].amount_minor == 10_000
    assert "instalments-differ" in codes(read(headings, "F1;31/01/2026;Sol;100,00;28/02/2026;60,00;31/03/2026;30,00"))


def test_a_number_used_twice_is_an_error():
    parsed = read(HEADINGS, ROW, ROW.replace("1.210,00", "99,00"))
    (problem,) = parsed.problems
    assert (problem.code, problem.level, problem.where) == ("duplicate-number", Level.ERROR, "línea 3")
    assert "1210,00 EUR" in problem.message
    assert "99,00 EUR" in problem.message
    assert "duplicate-number" in codes(read(HEADINGS, ROW, ROW.replace("Talleres Sol, S.L.;B77239648", "Bar Luna;")))


def test_a_row_told_twice_is_loaded_once():
    parsed = read(HEADINGS, ROW, ROW)
    assert (len(parsed.invoices), codes(parsed), parsed.has_errors) == (1, {"duplicate-row"}, False)


def test_one_tax_id_with_two_names_asks_but_spelling_does_not():
    other = ROW.replace("F1", "F2")
    assert codes(read(HEADINGS, ROW, other.replace("Talleres Sol, S.L.", "Bar Luna"))) == {"tax-id-shared"}
    assert not read(HEADINGS, ROW, other.replace("Talleres Sol, S.L.", "TALLERES SOL SL")).problems

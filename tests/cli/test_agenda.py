"""What comes, from the command line: the same as on the desk, in lines that a script can read."""

from datetime import date, time

import pytest

from amistoso.actions import meetings, promises
from amistoso.models import Company
from tests import world

AS_OF = ("--as-of", "2026-11-24T10:00")


@pytest.fixture
def planned(ready):
    company = Company.objects.get()
    customer = world.customer(company, "Muebles Norte, S.L.", tax_id="B58378431", ladder_step="polite-reminder")
    world.invoice(customer, "F-1", 120_000, due=world.days_ago(20))
    said = {"company": company, "actor": "ana", "today": world.TODAY, "at": world.NOW, "customer_id": customer.id}
    promises.promise(by_on=date(2026, 12, 4), note="Lo dijo Ana", **said)
    wanted = meetings.Plan(
        date(2026, 12, 1), time(10, 0), 45, "Atlantic/Canary", "Sala 1", "Ver juntos las facturas",
        guests=[("Marta", "pagos@cliente.example")],
    )  # fmt: skip
    return meetings.plan(wanted=wanted, **said)


def test_the_agenda_in_lines(ready, planned):
    lines = ready("agenda", "--from", "2026-11-24", "--to", "2026-12-31", "--json", *AS_OF).lines
    meeting = next(one for one in lines if one["kind"] == "meeting")
    assert (meeting["starts_at"], meeting["minutes"], meeting["stage"]) == (
        "2026-12-01T10:00:00+00:00", 45, "polite-reminder",
    )  # fmt: skip
    promise = next(one for one in lines if one["kind"] == "promise")
    assert (promise["on"], promise["amount"], promise["currency"]) == ("2026-12-04", "1200.00", "EUR")
    assert {one["kind"] for one in ready("agenda", "--who", "ana", "--json", *AS_OF).lines} == {"promise"}
    of_nobody = ready("agenda", "--customer", "Muebles Norte", "--from", "2027-01-01", *AS_OF)
    assert "No hay nada entre" in of_nobody.out
    assert "Muebles Norte" in ready("agenda", *AS_OF).out


def test_the_meetings_in_lines(ready, planned):
    (line,) = ready("meetings", "--json", *AS_OF).lines
    assert (line["customer"], line["zone"], line["state"]) == ("Muebles Norte, S.L.", "Atlantic/Canary", "planned")
    assert line["guests"] == [{"name": "Marta", "email": "pagos@cliente.example"}]
    assert ready("meetings", "--box", "open", "--json", "--as-of", "2026-12-02T10:00").lines[0]["uid"] == planned.uid
    assert "Muebles Norte" in ready("meetings", *AS_OF).out
    assert "No hay reuniones pasadas" in ready("meetings", "--box", "past", *AS_OF).out


@pytest.mark.parametrize(
    "words",
    [("agenda", "--from", "ayer"), ("agenda", "--from", "2026-12-02", "--to", "2026-12-01"),
     ("agenda", "--from", "2026-01-01", "--to", "2028-01-01"), ("meetings", "--box", "x")],
)  # fmt: skip
def test_what_cannot_be_meant_is_wrong_use(ready, words):
    said = ready(*words, *AS_OF)
    assert said.code == 2
    assert said.err

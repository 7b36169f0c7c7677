"""The call list, a result and the reasons by command, as a script reads them."""

import pytest

from amistoso.models import Call, LateReason, PlannedCall, Promise
from tests.cli import shop
from tests.cli.shop import DAY, OVERDUE, VALLE, row

ON = ("--as-of", f"{DAY}T10:00")


@pytest.fixture
def valle(ready, tmp_path):
    (tmp_path / "facturas.csv").write_bytes(shop.invoice_list([row(VALLE, "2026/101", *OVERDUE, "1.210,00")]))
    (tmp_path / "extracto.n43").write_bytes(shop.statement(("2026-11-18", 100, "INGRESO"), last=DAY))
    assert ready("load", "facturas.csv", "extracto.n43", *ON).code == 0
    return ready


def test_a_call_is_planned_listed_and_noted_once(valle):
    assert valle("plan-call", "Valle", "--on", DAY, "--note", "El pedido", *ON).code == 0
    (line,) = valle("calls", "--json", *ON).lines
    assert (line["rank"], line["kind"], line["why_not"]) == (1, "wanted", [])
    assert line["overdue"] == [{"amount": "1210.00", "currency": "EUR"}]
    for _ in range(2):
        said = valle("log-call", "Valle", "promised", "--by", "2026-12-04", "--key", "a", "--json", *ON)
        assert (said.code, said.lines[0]["outcome"]) == (0, "promised")
    assert "04/12/2026" in said.lines[0]["brought"][0]
    assert (Call.objects.count(), Promise.objects.count()) == (1, 1)
    assert PlannedCall.objects.get().done_at is not None
    assert valle("calls", "--json", *ON).lines == []


def test_reasons_are_noted_and_reported(valle):
    assert valle("reason", "Valle", "cash-flow", *ON).code == 0
    (line,) = valle("reasons", "--json", *ON).lines
    assert (line["reason"], line["times"], line["customers"]) == ("cash-flow", 1, 1)
    assert LateReason.objects.get().made_by == "ana"


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("log-call", "Valle", "shouted"), 1, "outcome-unknown"),
        (("log-call", "Valle", "promised"), 1, "promise-day-missing"),
        (("log-call", "Valle", "call-back", "--on", "2026-12-01", "--at", "las diez"), 2, "10:30"),
        (("reason", "Valle", "laziness"), 1, "late-reason-unknown"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_noted(valle, words, code, said):
    answer = valle(*words, *ON)
    assert answer.code == code
    assert said in answer.err
    assert not Call.objects.exists()

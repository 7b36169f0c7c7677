"""Agreements by command: proposed, listed, accepted by word or on paper, and what cannot be is said."""

import pytest

from amistoso.models import Agreement, Message
from tests.cli import shop
from tests.cli.shop import DAY, OVERDUE, VALLE, row

ON = ("--as-of", DAY)
PLAN = ("--months", "3", "--from", "2026-12-15", *ON)


@pytest.fixture
def valle(ready, tmp_path):
    (tmp_path / "facturas.csv").write_bytes(shop.invoice_list([row(VALLE, "2026/101", *OVERDUE, "1.210,00")]))
    assert ready("load", "facturas.csv", *ON).code == 0


def test_a_plan_is_proposed_listed_and_accepted_on_paper(ready, valle, tmp_path):
    said = ready("propose", "Valle", *PLAN, "--down", "210", "--skip", "1", "--heavy", "3", "--acknowledge", "--json")
    assert said.code == 0, said.err
    assert said.lines[0]["instalments"] == [
        {"due_date": DAY, "amount": "210.00"}, {"due_date": "2026-12-15", "amount": "250.00"},
        {"due_date": "2027-02-15", "amount": "250.00"}, {"due_date": "2027-03-15", "amount": "500.00"},
    ]  # fmt: skip
    made = Agreement.objects.get()
    assert (made.state, made.acknowledges_debt) == ("proposed", True)
    assert Message.objects.get(step="agreement-proposal").state == "approved"
    (listed,) = ready("agreements", "--tab", "proposed", "--json", *ON).lines
    assert (listed["state"], listed["total"], listed["text_sha256"]) == ("proposed", "1210.00", made.text_sha256)
    (tmp_path / "firmado.pdf").write_bytes(b"%PDF-1.7 firmado")
    said = ready("accept", str(made.id), "--name", "Ana", "--role", "Gerente", "--file", "firmado.pdf", "--json", *ON)
    assert said.lines[0]["state"] == "running"
    made.refresh_from_db()
    assert (made.accepted_how, made.signer_name, made.signed.name) == ("paper", "Ana", "firmado.pdf")
    assert "Bodegas del Valle" in ready("agreements", *ON).out


def test_a_yes_by_word_of_mouth_is_noted_once(ready, valle):
    ready("propose", "Valle", *PLAN, "--paper")
    number = str(Agreement.objects.get().id)
    assert ready("accept", number, "--name", "Ana", *ON).code == 0
    again = ready("accept", number, *ON)
    assert (again.code, "agreement-over" in again.err) == (1, True)
    assert Agreement.objects.get().accepted_how == "oral"


@pytest.mark.parametrize(
    ("args", "code", "words"),
    [
        (("propose", "Valle", "--months", "0", "--from", "2026-12-15", *ON), 2, "no se puede hacer"),
        (("propose", "Valle", *PLAN, "--skip", "13"), 2, "del 1 al 12"),
        (("propose", "Valle", *PLAN, "--down", "mil"), 2, "no es un importe"),
        (("propose", "Valle", *PLAN, "--down", "1.210,00"), 2, "no se puede hacer"),
        (("propose", "Valle", "--months", "2", "--from", "2026-01-01", *ON), 1, "date-past"),
        (("propose", "Valle", *PLAN, "--answer-by", "2026-01-01"), 1, "date-past"),
        (("agreements", "--tab", "todos", *ON), 2, "--tab"),
        (("accept", "99", *ON), 1, "No hay ning\u00fan acuerdo 99"),
    ],
)
def test_what_cannot_be_is_said_and_leaves_nothing_behind(ready, valle, args, code, words):
    said = ready(*args)
    assert (said.code, words in said.err) == (code, True), said.err
    assert not Agreement.objects.exists()

"""`amistoso simulate`: what scripts read, what a person reads, and what is refused."""

import pytest

from amistoso.models import Company, Event, SimulationRun
from amistoso.queries.protocols import ready_made_text
from tests import world
from tests.world import days_ago

AS_OF = ("--as-of", "2026-11-24T10:00")
SOME = ("--customers", "12", "--runs", "2", "--days", "60")


@pytest.fixture
def gentle(tmp_path):
    file = tmp_path / "suave.toml"
    file.write_text(
        ready_made_text().replace('"cobro-amistoso"', '"suave"').replace("days = 7 ", "days = 20 "), "utf-8"
    )
    return file


@pytest.fixture
def books(ready):
    company = Company.objects.get()
    one = world.customer(company, "Panadería Sol, S.L.")
    world.invoice(one, "F-1", 40_000, due=days_ago(60))
    world.paid_invoice(one, "F-2", 20_000, due=days_ago(90), paid=days_ago(80))
    return company


def test_a_line_for_each_protocol_then_the_summary(ready, gentle):
    said = ready("simulate", *SOME, "--protocol", "cobro-amistoso", "--protocol", gentle, "--json", *AS_OF)
    assert said.code == 0
    one, other, last = said.lines
    assert (one["protocol"], other["protocol"], one["customers"]) == ("cobro-amistoso", "suave", 12)
    assert one["figures"]["paid-reminded"] == 0
    assert one["figures"]["cash"].count(".") == 1
    assert len(one["cash"]) == len(one["contacts_by_week"]) == 9
    assert last["summary"]["paid_reminded"] == 0
    assert set(last["summary"]["difference"]) == set(one["figures"])
    again = ready("simulate", *SOME, "--protocol", "cobro-amistoso", "--protocol", gentle, "--json", *AS_OF)
    assert again.out == said.out


def test_over_the_past_with_the_protocol_in_use(ready, books):
    said = ready("simulate", "--json", *AS_OF)
    one, last = said.lines
    assert (said.code, one["customers"], last["summary"]["kind"]) == (0, 1, "past")
    assert one["steps"]["polite-reminder"] == 2
    assert "difference" not in last["summary"]
    assert last["summary"]["really_sent"] == {}


def test_a_person_reads_words_and_a_page(ready, books, gentle, tmp_path):
    said = ready("simulate", "--protocol", "own", "--protocol", gentle, "--html", "prueba.html", *AS_OF)
    assert said.code == 0
    assert "Nadie que ya hubiera pagado recibe un recordatorio." in said.out
    assert "Lo que esto no sabe" in said.out
    assert "B: suave 1" in said.out
    page = (tmp_path / "prueba.html").read_text("utf-8")
    assert page.startswith("<!doctype html>")
    assert page.count("<svg") == 3
    assert "Panadería Sol" in page


def test_every_contact_of_the_past_is_a_row(ready, books, tmp_path):
    assert ready("simulate", "--contacts", "c.csv", *AS_OF).code == 0
    rows = (tmp_path / "c.csv").read_bytes().decode("utf-8-sig").split("\r\n")
    assert rows[0] == "Protocolo;Día;Cliente;Escalón;Canal;Quién lo decide;Importe;Divisa"
    assert any(";Panadería Sol, S.L.;Recordatorio cordial;Correo;Sale solo;400,00;EUR" in row for row in rows)


def test_nothing_is_kept_unless_asked(ready, books):
    before = Event.objects.count()
    ready("simulate", *AS_OF)
    assert (SimulationRun.objects.count(), Event.objects.count()) == (0, before)
    ready("simulate", "--keep", *AS_OF)
    assert SimulationRun.objects.get().report["kind"] == "past"
    assert Event.objects.count() == before + 1


def test_the_built_in_assumptions_can_be_written_changed_and_used(ready, tmp_path):
    text = ready("simulate", "--print-behaviour").out
    (tmp_path / "mios.toml").write_text(text.replace('"clientes supuestos"', '"mis clientes"'), "utf-8")
    said = ready("simulate", *SOME, "--behaviour", "mios.toml", "--json", *AS_OF)
    assert said.lines[-1]["summary"]["behaviour"] == "mis clientes"


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("--protocol", "no-hay.toml"), 1, "No se puede leer"),
        (("--protocol", "mal.toml"), 1, "línea 1"),
        (("--customers", "0"), 1, "Clientes: 0 no puede ser"),
        (("--customers", "20000", "--runs", "50"), 1, "simulation-too-large"),
        (("--customers", "many"), 2, "número entero"),
        (("--days", "60"), 2, "--customers 500"),
        (("--customers", "5", "--until", "2026-01-01"), 2, "diga --days"),
        (("--customers", "5", "--contacts", "c.csv"), 2, "no tienen nombre"),
        (("--from", "ayer"), 2, "no es una fecha"),
        (("--from", "2031-01-01"), 1, "simulation-"),
        (("--customers", "5", "--behaviour", "mal.toml"), 1, "línea 1"),
        ((), 1, "simulation-no-past"),
        (("--customers", "5", "--days", "30", "--html", "/no/hay/x.html"), 1, "No se puede escribir"),
        (("--protocol", "own") * 3, 1, "simulation-protocols"),
    ],
)
def test_what_is_not_possible_is_said(ready, tmp_path, words, code, said):
    (tmp_path / "mal.toml").write_text("name = 3\n", "utf-8")
    answer = ready("simulate", *words, *AS_OF)
    assert (answer.code, said in answer.all) == (code, True), answer.all
    assert answer.out == ""

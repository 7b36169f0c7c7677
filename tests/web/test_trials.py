"""A protocol tried at the desk: asked for, worked on by a process of its own, read, kept, and deleted."""

import sys

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from amistoso.actions import simulations as keeping
from amistoso.core.simulations import reports
from amistoso.models import Customer, SimulationRun
from amistoso.queries import simulations
from amistoso.queries.protocols import ready_made_text
from amistoso.web import own_process
from tests.world import NOW, TODAY

pytestmark = pytest.mark.django_db
PLAIN = {"kind": "past", "one": "own", "other": "", "customers": 5, "runs": 2, "days": 60, "seed": 7}


@pytest.fixture(autouse=True)
def _folder(settings, tmp_path):
    settings.TRIALS = tmp_path / "trials"


@pytest.fixture
def begun(monkeypatch, settings):
    """Start a process that ends at once: the tests' database is no other process's. Return what was begun."""
    monkeypatch.setattr(sys, "executable", "/bin/true")
    return lambda run: own_process.heard(settings.TRIALS, run.id)


def tried(world, **changes) -> SimulationRun:
    asked = simulations.Asked("customers", (ready_made_text(),), customers=4, runs=2, days=60, **changes)
    run = keeping.ask(company=world.company, asked=asked, actor="alice", today=TODAY, at=NOW)
    report = simulations.report(company=world.company, asked=asked, today=TODAY)
    keeping.finish(company=world.company, run_id=run.id, report=report)
    return run


def test_the_protocol_page_leads_to_it(alice):
    assert 'href="/protocol/trials"' in alice.get("/protocol").content.decode()


def test_a_trial_is_asked_for_and_begun(alice, begun):
    answer = alice.post("/protocol/trials/new", PLAIN)
    run = SimulationRun.objects.get()
    assert answer["Location"] == f"/protocol/trials/{run.id}"
    assert begun(run) == {"stage": "waiting", "done": 0, "total": 0}
    assert run.asked["begins_on"]
    assert run.asked["ends_on"] == TODAY.isoformat()


def test_the_result_is_shown_with_pictures_tables_and_what_it_does_not_know(world, alice):
    run = tried(world)
    page = alice.get(f"/protocol/trials/{run.id}").content.decode()
    assert page.count("<svg") == 4
    assert page.count("<table") >= 5
    assert "Recordatorios a quien había pagado" in page
    assert "Lo que esto no sabe" in page
    assert "<script" not in page.split('id="trial"')[1]
    assert " style=" not in page.split('id="trial"')[1], "the content policy would drop it"
    assert "cobro-amistoso" in alice.get("/protocol/trials").content.decode()


def test_the_result_is_a_file_that_opens_by_itself(world, alice):
    answer = alice.get(f"/protocol/trials/{tried(world).id}/page.html")
    assert answer["Content-Disposition"].startswith("attachment")
    text = answer.content.decode()
    assert text.startswith("<!doctype html>")
    assert "http" not in text.replace("http://www.w3.org/2000/svg", "")


def test_a_reader_reads_and_changes_nothing(world, bob):
    run = tried(world)
    page = bob.get(f"/protocol/trials/{run.id}").content.decode()
    assert "<svg" in page
    assert "/delete" not in page
    assert bob.post("/protocol/trials/new", PLAIN).status_code == 403
    assert bob.post(f"/protocol/trials/{run.id}/delete").status_code == 403


def test_a_stranger_finds_nothing(world, charlie):
    run = tried(world)
    for path in ("", "/page.html"):
        assert charlie.get(f"/protocol/trials/{run.id}{path}").status_code == 404
    for path in ("/delete", "/again"):
        assert charlie.post(f"/protocol/trials/{run.id}{path}").status_code == 404
    assert "cobro-amistoso 1" not in charlie.get("/protocol/trials").content.decode()
    assert SimulationRun.objects.count() == 1


def test_deleted_it_is_gone_and_its_process_is_told(world, alice, settings):
    run = tried(world)
    settings.TRIALS.mkdir()
    own_process.say(settings.TRIALS, run.id, {"stage": "trying"})
    alice.post(f"/protocol/trials/{run.id}/delete")
    assert not SimulationRun.objects.exists()
    assert not own_process.said(settings.TRIALS, run.id).exists()


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"one": "other", "text": "name = 3"}, "línea 1 (name)"),
        ({"one": "other", "text": "[["}, "No es TOML válido"),
        ({"one": "other", "text": ""}, "línea 1"),
        ({"kind": "customers", "customers": "20000", "runs": "50"}, "Caben 200000"),
        ({"kind": "customers", "customers": "0"}, "mayor o igual a 1"),
        ({"kind": "customers", "seed": "-1"}, "mayor o igual a 0"),
        ({"kind": "elsewhere"}, "opción válida"),
        ({"begins_on": "2027-01-01"}, "días"),
        ({"begins_on": "mañana"}, "fecha"),
    ],
)
def test_what_cannot_be_tried_is_refused_with_its_reason(alice, begun, changes, said):
    answer = alice.post("/protocol/trials/new", {**PLAIN, **changes})
    assert answer.status_code == 422
    assert said in answer.content.decode()
    assert not SimulationRun.objects.exists()


def test_the_name_of_a_protocol_is_never_markup(world, alice, begun):
    text = ready_made_text().replace('name = "cobro-amistoso"', 'name = "<script>alert(1)</script>"')
    asked = simulations.Asked("customers", (text,), customers=2, runs=1, days=40)
    run = keeping.ask(company=world.company, asked=asked, actor="alice", today=TODAY, at=NOW)
    keeping.finish(
        company=world.company, run_id=run.id, report=simulations.report(company=world.company, asked=asked, today=TODAY)
    )
    for path in (f"/protocol/trials/{run.id}", f"/protocol/trials/{run.id}/page.html", "/protocol/trials"):
        assert "<script>alert" not in alice.get(path).content.decode()


def test_work_that_was_cut_short_can_be_begun_again(world, alice, begun):
    asked = simulations.Asked("past", (ready_made_text(),))
    run = keeping.ask(company=world.company, asked=asked, actor="alice", today=TODAY, at=NOW)
    assert "quedó a medias" in alice.get(f"/protocol/trials/{run.id}").content.decode()
    alice.post(f"/protocol/trials/{run.id}/again")
    assert begun(run)["stage"] == "waiting"


def test_a_result_for_a_run_that_was_deleted_is_dropped(world):
    run = tried(world)
    report = reports.from_kept(SimulationRun.objects.get().report)
    keeping.delete(company=world.company, run_id=run.id, actor="alice", at=NOW)
    assert keeping.finish(company=world.company, run_id=run.id, report=report) is False


def test_the_list_asks_little_however_much_was_tried(world, alice):
    tried(world)
    alice.get("/protocol/trials")
    with CaptureQueriesContext(connection) as few:
        alice.get("/protocol/trials")
    tried(world, seed=2)
    tried(world, seed=3)
    with CaptureQueriesContext(connection) as many:
        alice.get("/protocol/trials")
    assert len(many) == len(few)


def test_a_past_says_who_and_when(world, alice, charlie):
    asked = simulations.Asked("past", (ready_made_text(),) * 2)
    run = keeping.ask(company=world.company, asked=asked, actor="alice", today=TODAY, at=NOW)
    report = simulations.report(company=world.company, asked=asked, today=TODAY)
    keeping.finish(company=world.company, run_id=run.id, report=report)
    page = alice.get(f"/protocol/trials/{run.id}").content.decode()
    acme = world.customers["acme"]
    assert f'<a href="/customers/{acme.id}">{acme.name}</a>' in page
    table = alice.get(f"/protocol/trials/{run.id}/contacts.csv").content.decode("utf-8-sig").splitlines()
    assert len(table) - 1 == sum(len(one.listed) for one in report.outcomes) > 4
    assert any(row.startswith("A: cobro-amistoso 1;") and ";Acme Suministros, S.L.;" in row for row in table)
    assert charlie.get(f"/protocol/trials/{run.id}/contacts.csv").status_code == 404
    assert "Cliente de Aurora" not in "".join(table)


def test_a_customer_called_like_a_formula_is_text_in_the_table_and_no_markup_on_the_page(world, alice):
    Customer.objects.filter(id=world.customers["acme"].id).update(name='=HYPERLINK("x")<b>')
    asked = simulations.Asked("past", (ready_made_text(),))
    run = keeping.ask(company=world.company, asked=asked, actor="alice", today=TODAY, at=NOW)
    keeping.finish(
        company=world.company, run_id=run.id, report=simulations.report(company=world.company, asked=asked, today=TODAY)
    )
    assert ";\"'=HYPERLINK" in alice.get(f"/protocol/trials/{run.id}/contacts.csv").content.decode("utf-8-sig")
    page = alice.get(f"/protocol/trials/{run.id}").content.decode()
    assert "=HYPERLINK" in page
    assert "HYPERLINK(&quot;x&quot;)&lt;b&gt;" in page


@pytest.mark.parametrize("day", ["9999-12-31", "0001-01-01", "1999-12-31"])
def test_a_day_beyond_any_calendar_is_refused(alice, begun, day):
    for kind in ("past", "customers"):
        answer = alice.post("/protocol/trials/new", {**PLAIN, "kind": kind, "begins_on": day})
        assert answer.status_code == 422
    assert not SimulationRun.objects.exists()

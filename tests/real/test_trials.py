"""A protocol tried at a desk: by a real process of its own, and watched in a real browser."""

import fcntl
import json
import subprocess
import sys

import pytest
from playwright.sync_api import expect

from amistoso.actions import simulations as keeping
from amistoso.queries import simulations
from amistoso.queries.protocols import ready_made_text
from amistoso.web import own_process
from amistoso.web.locale import compile as catalogue
from tests import world as worlds
from tests.cli.shop import NIF, ROOT, Shell
from tests.real.test_desk_in_chromium import PHONE, VENDOR
from tests.real.test_words_in_chromium import visit_of, width_overflow
from tests.world import NOW, TODAY

pytestmark = [pytest.mark.slow]
ASK = """
import django, json
django.setup()
from amistoso.actions import simulations
from amistoso.clock import moment
from amistoso.models import Company
from amistoso.queries.protocols import ready_made_text
from amistoso.queries.simulations import Asked
now, company = moment("Europe/Madrid", "2026-11-24"), Company.objects.get()
asked = Asked("customers", (ready_made_text(),), customers=8, runs=1, days=60)
run = simulations.ask(company=company, asked=asked, actor="ana", today=now.today, at=now.at)
print(json.dumps({"run_id": run.pk, "company_id": company.pk}))
"""
READ = """
import django, json
django.setup()
from amistoso.models import SimulationRun
print(json.dumps(list(SimulationRun.objects.order_by("id").values("report", "problem"))))
"""


def python(folder, *words: str) -> str:
    more = {
        "PYTHONPATH": str(ROOT),
        "AMISTOSO_HOME": str(folder / "datos"),
        "DJANGO_SETTINGS_MODULE": "amistoso.settings",
    }
    done = subprocess.run([sys.executable, *words], env=more, capture_output=True, text=True, check=True, timeout=120)
    return done.stdout


def test_a_process_of_its_own_does_the_work_and_keeps_it(tmp_path):
    Shell(tmp_path)("init", "--company", "Amable Suministros, S.L.", "--tax-id", NIF)
    asked = json.loads(python(tmp_path, "-c", ASK))
    folder = tmp_path / "pruebas"
    folder.mkdir()
    own_process.say(folder, asked["run_id"], {"stage": "waiting"})
    python(tmp_path, "-m", "amistoso.web.simulation_process", json.dumps({**asked, "folder": str(folder)}))
    (kept,) = json.loads(python(tmp_path, "-c", READ))
    assert kept["report"]["outcomes"][0]["customers"] == 8
    assert kept["problem"] == ""
    assert not own_process.said(folder, asked["run_id"]).exists()


@pytest.mark.browser
@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_the_page_shows_how_far_it_is_and_then_the_result(
    chromium, live_server, transactional_db, settings, tmp_path, script
):
    catalogue.compile_all()
    settings.AS_OF, settings.TRIALS = worlds.AS_OF, tmp_path
    if not VENDOR.exists():
        pytest.skip("the front-end files are not installed: bin/setup")
    company = worlds.build().company
    texts = ready_made_text(), ready_made_text().replace('"cobro-amistoso"', '"suave"')
    asked = simulations.Asked("customers", texts, customers=6, runs=2, days=60)
    run = keeping.ask(company=company, asked=asked, actor="alice", today=TODAY, at=NOW)
    visit = visit_of(chromium, live_server, "alice", viewport=PHONE, script=script)
    page = visit.page
    with (tmp_path / f"work-{run.id}.lock").open("ab") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        own_process.say(tmp_path, run.id, {"stage": "trying", "done": 30, "total": 100})
        page.goto(f"{visit.base}/protocol/trials/{run.id}")
        page.wait_for_selector("text=30 %")
        report = simulations.report(company=company, asked=asked, today=TODAY)
        keeping.finish(company=company, run_id=run.id, report=report)
    if not script:
        page.click("text=Ver por dónde va")
    page.wait_for_selector("svg.sim-picture")
    expect(page.locator("svg.sim-picture")).to_have_count(4)
    assert width_overflow(page) == 0
    page.click("summary >> nth=0")
    expect(page.locator("details[open] table").first).to_be_visible()
    page.click("text=Borrar esta prueba")
    page.wait_for_selector("text=La prueba está borrada")

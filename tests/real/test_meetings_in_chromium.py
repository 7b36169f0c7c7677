"""A meeting in a real browser from its plan to its outcome, and the calendar at a desk and on a telephone."""

import os
import re
from datetime import date, time
from pathlib import Path

import pytest
from playwright.sync_api import expect

from amistoso.actions import meetings
from amistoso.models import Meeting, MeetingQuestion, MinutesDraft, Promise
from amistoso.web.locale import compile as catalogue
from tests import world as worlds
from tests.real.test_desk_in_chromium import DESK, PHONE, VENDOR, Visit

pytestmark = [pytest.mark.browser, pytest.mark.slow]
SHOTS = os.environ.get("AMISTOSO_SHOTS", "")


@pytest.fixture(autouse=True)
def _day(settings, tmp_path) -> None:
    catalogue.compile_all()
    settings.AS_OF = worlds.AS_OF
    settings.EMAIL_URL, settings.OUTBOX = "outbox:", tmp_path
    if not VENDOR.exists():
        pytest.skip("the front-end files are not installed: bin/setup")


@pytest.fixture
def world(chromium, transactional_db) -> worlds.World:
    return worlds.build()


def shot(page, name: str) -> None:
    if SHOTS:
        page.screenshot(path=str(Path(SHOTS) / f"{name}.png"), full_page=True)


def fits(page) -> bool:
    return page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def _plan_and_invite(visit, customer, script) -> None:
    page = visit.page
    page.goto(f"{visit.base}/customers/{customer.id}")
    page.click("text=Planear una reunión")
    page.fill("input[name=day]", "2026-12-01")
    page.fill("input[name=hour]", "10:30")
    page.fill("input[name=place]", "Sala tranquila, Calle Mayor 1")
    page.fill("input[name=companion]", "Ana Gil, de contabilidad")
    page.check("input[name=wants_recording]")
    shot(page, f"plan-{script}")
    assert fits(page)
    page.click("text=Preverla y escribir la invitación")
    page.wait_for_selector("h1:has-text('martes 1 de diciembre de 2026 a las 10:30')")
    page.click("text=Invitación a la reunión")
    page.wait_for_selector("text=Aprobar y enviar")
    shot(page, f"invitation-{script}")
    page.click("text=Aprobar y enviar")
    page.wait_for_selector("text=Entregado")


@pytest.mark.parametrize(("viewport", "script"), [(DESK, True), (PHONE, False)], ids=["desk", "phone without script"])
def test_a_meeting_from_its_plan_to_its_outcome(chromium, live_server, world, settings, viewport, script):
    visit = Visit(chromium, live_server, viewport=viewport, script=script)
    page, acme = visit.page, world.customers["acme"]
    visit.log_in()
    _plan_and_invite(visit, acme, script)
    meeting = Meeting.objects.get()

    page.goto(f"{visit.base}/meetings/{meeting.id}")
    page.click("button:has-text('Un lugar tranquilo')")
    page.wait_for_selector("button[aria-pressed=true]")
    page.fill("#questions input[name=text]", "¿Cuándo cobran ustedes?")
    page.click("#questions form:has(input[name=text]:not([type=hidden])) >> text=Añadir")
    page.wait_for_selector("#questions >> text=¿Cuándo cobran ustedes?")

    settings.AS_OF = "2026-12-01T10:40"
    page.goto(f"{visit.base}/")
    page.click(".task:has-text('Acme Suministros') >> text=Preparar")
    page.wait_for_selector("text=Escuchar")
    page.click("summary:has-text('Anotar qué contestaron')")
    page.check("input[name=answer][value=yes]")
    page.fill("input[name=answered_by]", "Marta Prieto")
    shot(page, f"meeting-{script}")
    assert fits(page)
    page.click("#checklist >> button:has-text('Anotarlo')")
    page.wait_for_selector("text=Marta Prieto dijo que sí")
    page.fill("#minutes-text", "Cobran el 10. Pueden pagar la mitad ese día.")
    if script:
        page.wait_for_selector("#minutes-state:has-text('Borrador guardado')")
        assert MinutesDraft.objects.get().text.startswith("Cobran el 10.")
        page.reload()
        expect(page.locator("#minutes-text")).to_have_value(re.compile("^Cobran el 10\\."))
    page.click("text=Guardar el acta")
    page.wait_for_selector("text=El acta está guardada")

    page.check("input[name=outcome][value=promised]")
    if script:
        expect(page.locator("input[name=by_on]")).to_be_visible()
        expect(page.locator("input[name=hour]")).to_be_hidden()
    page.fill("input[name=by_on]", "2026-12-10")
    page.fill("#outcome input[name=amount]", "617,28")
    page.fill("#outcome textarea[name=note]", "La mitad el día 10")
    shot(page, f"outcome-{script}")
    page.click("text=Anotar el resultado")
    page.wait_for_selector("text=Celebrada")
    promise = Promise.objects.get(customer=acme)
    assert [part.amount_minor for part in promise.items.all()] == [61_728]
    meeting.refresh_from_db()
    assert (meeting.state, meeting.consent, meeting.minutes_version) == ("held", "yes", 1)
    assert MeetingQuestion.objects.count() == 1
    page.click("text=Preparar el acuerdo con el acta")
    page.wait_for_url("**/agreements/new?meeting=*")
    expect(page.locator("[name=note]")).to_have_value(re.compile("Cobran el 10"))
    assert visit.complaints == []


def test_two_write_the_minutes_and_both_are_seen(chromium, live_server, world):
    meeting = _planned(world)
    alice, other = Visit(chromium, live_server), Visit(chromium, live_server)
    worlds.user("luis", world.company)
    alice.log_in()
    other.page.goto(other.base + "/")
    other.page.fill("input[name=username]", "luis")
    other.page.fill("input[name=password]", worlds.PASSWORD)
    other.page.keyboard.press("Enter")
    other.page.wait_for_url(other.base + "/")
    for visit in (alice, other):
        visit.page.goto(f"{visit.base}/meetings/{meeting.id}")
    other.page.fill("#minutes-text", "Lo que oyó Luis")
    other.page.wait_for_selector("#minutes-state:has-text('Borrador guardado')")
    alice.page.fill("#minutes-text", "Lo que oyó Alicia")
    alice.page.click("text=Guardar el acta")
    alice.page.wait_for_selector("text=El acta está guardada")
    other.page.click("text=Guardar el acta")
    other.page.wait_for_selector("text=alice ha guardado el acta mientras usted escribía")
    shot(other.page, "two-minutes")
    expect(other.page.locator(".minutes-theirs")).to_contain_text("Lo que oyó Alicia")
    expect(other.page.locator("#minutes-text")).to_have_value("Lo que oyó Luis")
    other.page.fill("#minutes-text", "Lo que oyeron los dos")
    other.page.click("text=Guardar el acta")
    other.page.wait_for_selector("text=El acta está guardada")
    meeting.refresh_from_db()
    assert (meeting.minutes, meeting.minutes_version) == ("Lo que oyeron los dos", 2)


def _planned(world) -> Meeting:
    return meetings.plan(
        company=world.company, customer_id=world.customers["acme"].id, actor="alice", today=worlds.TODAY, at=worlds.NOW,
        wanted=meetings.Plan(
            date(2026, 12, 1), time(10, 0), 60, "Europe/Madrid", "Sala tranquila", "Ver juntos las facturas",
            host_id=world.alice.pk, guests=[("Marta Prieto", "pagos@cliente.example")],
        ),
    )  # fmt: skip


@pytest.mark.parametrize("viewport", [DESK, PHONE], ids=["desk", "phone"])
def test_the_calendar_by_keyboard_and_on_a_telephone(chromium, live_server, world, viewport):
    _planned(world)
    visit = Visit(chromium, live_server, viewport=viewport)
    page, name = visit.page, "desk" if viewport is DESK else "phone"
    visit.log_in()
    if viewport is PHONE:
        page.check("#menu", force=True)
    page.click("nav >> text=Agenda") if page.locator("nav >> text=Agenda").count() else page.click(
        "aside >> text=Agenda"
    )
    page.wait_for_selector("h2:has-text('noviembre 2026')")
    page.wait_for_load_state()  # the keys are ready when the script has come
    shot(page, f"month-{name}")
    assert fits(page)
    expect(page.locator(".agenda-grid")).to_contain_text("Panadería Sol")
    page.keyboard.press("ArrowRight")
    page.wait_for_selector("h2:has-text('diciembre 2026')")
    page.wait_for_load_state()
    expect(page.locator(".agenda-meeting")).to_contain_text("10:00")
    page.keyboard.press("w")
    page.wait_for_selector(".agenda-week")
    page.wait_for_load_state()
    shot(page, f"week-{name}")
    assert fits(page)
    page.keyboard.press("l")
    page.wait_for_selector(".agenda-list")
    page.wait_for_load_state()
    shot(page, f"list-{name}")
    assert fits(page)
    page.keyboard.press("t")
    page.wait_for_selector("h3:has-text('24 de noviembre')")
    page.click("summary:has-text('Hacer una dirección')")
    page.fill("#feed-label", "Mi teléfono")
    page.click("button:has-text('Hacerla')")
    page.wait_for_selector("#feed-address")
    shot(page, f"feed-{name}")
    address = page.input_value("#feed-address")
    answer = page.request.get(visit.base + "/" + address.split("/", 3)[3])
    assert answer.headers["content-type"].startswith("text/calendar")
    assert "BEGIN:VEVENT" in answer.text()
    assert visit.complaints == []

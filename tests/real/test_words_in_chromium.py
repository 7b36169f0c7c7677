"""Words written in anger, in a real browser: what is found, said better with a click, slept on, and read by another."""

import os
from pathlib import Path

import pytest
from playwright.sync_api import expect

from amistoso.models import DeskRole, Message
from amistoso.web.locale import compile as catalogue
from tests import world as worlds
from tests.real.test_desk_in_chromium import DESK, PHONE, VENDOR, Visit

pytestmark = [pytest.mark.browser, pytest.mark.slow]
PICTURES = os.environ.get("AMISTOSO_TONE_PICTURES", "")  # a folder for screenshots to look at
ANGRY = "Buenos días, Marta:\n\nEs usted un moroso y le vamos a demandar. Un saludo"
HARSH = "Buenos días, Marta:\n\nHemos tenido mucha paciencia y ya van cuatro avisos sin respuesta. Un saludo"


@pytest.fixture(autouse=True)
def _day(settings) -> None:
    catalogue.compile_all()
    settings.AS_OF = worlds.AS_OF
    if not VENDOR.exists():
        pytest.skip("the front-end files are not installed: bin/setup")


@pytest.fixture
def world(chromium, transactional_db) -> worlds.World:
    made = worlds.build()
    worlds.user("diana", made.company, DeskRole.CONTROLLER)
    return made


def visit_of(chromium, server, who: str, **how) -> Visit:
    visit = Visit(chromium, server, **how)
    page = visit.page
    page.goto(visit.base + "/")
    page.fill("input[name=username]", who)
    page.fill("input[name=password]", worlds.PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url(visit.base + "/")
    return visit


def shoot(page, name: str) -> None:
    if PICTURES:
        page.screenshot(path=Path(PICTURES) / f"{name}.png", full_page=True)


def width_overflow(page) -> int:
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


@pytest.mark.parametrize(("viewport", "script"), [(DESK, True), (PHONE, False)], ids=["desk", "phone without script"])
def test_angry_words_are_said_better_and_another_lets_them_leave(chromium, live_server, world, viewport, script):
    name = "phone" if viewport == PHONE else "desk"
    letter = world.messages["acme"]
    visit = visit_of(chromium, live_server, "alice", viewport=viewport, script=script)
    page = visit.page
    page.goto(f"{visit.base}/messages/{letter.id}")
    with page.expect_navigation():
        page.click(f"a[href='/messages/{letter.id}/words'] >> nth=0")
    page.fill("#edit-text", ANGRY)
    if script:
        page.wait_for_selector(".tone-block")  # while it is being written
    else:
        page.click(f"button[formaction='/messages/{letter.id}/tone']:not([name])")
    expect(page.locator("#tone")).to_contain_text("moroso")
    shoot(page, f"{name}-found")
    while page.locator("#tone button[name=replace]").count():
        with page.expect_response(lambda answer: answer.request.method == "POST"):
            page.locator("#tone button[name=replace]").first.click()
        page.wait_for_load_state("networkidle")
    said = page.input_value("#edit-text")
    assert "moroso" not in said
    assert said.startswith("Buenos días, Marta:")
    expect(page.locator(".tone-ok")).to_have_count(1)
    shoot(page, f"{name}-mended")
    assert Message.objects.get(id=letter.id).text == letter.text  # nothing is kept before it is saved

    page.fill("#edit-text", HARSH)
    page.click("#edit-words .btn-primary")
    page.wait_for_url(f"{visit.base}/messages/{letter.id}")
    shoot(page, f"{name}-waits")
    expect(page.locator("form[action$='/approve']")).to_have_count(0)
    expect(page.locator(".tone-standing")).to_contain_text("diana")
    with page.expect_navigation():
        page.click("form[action$='/sleep'] button")
    shoot(page, f"{name}-asleep")
    assert Message.objects.get(id=letter.id).sleeps_until is not None
    page.goto(visit.base + "/")
    shoot(page, f"{name}-today")
    expect(page.locator("#group-sleeping")).to_have_count(1)
    assert visit.complaints == []
    assert width_overflow(page) <= 0

    other = visit_of(chromium, live_server, "diana", viewport=viewport, script=script)
    page = other.page
    page.goto(f"{other.base}/messages/{letter.id}")
    page.click("form[action$='/wake'] button")
    expect(page.locator(".tone-standing")).to_contain_text("cuatro avisos")
    shoot(page, f"{name}-second")
    assert width_overflow(page) <= 0
    with page.expect_navigation():
        page.click("form[action$='/approve'] button")
    left = Message.objects.get(id=letter.id)
    assert (left.tone, left.approved_by.username) == ("read", "diana")
    assert left.state in ("approved", "sent", "delivered")
    assert other.complaints == []

"""The editor of letters in a real browser: what is written is seen at once; and on a phone, without any script."""

import re

import pytest
from playwright.sync_api import expect

from amistoso.core.letters import compose
from amistoso.models import Template
from tests import world as worlds
from tests.core.test_letter_golden import CASES, FILES, facts
from tests.real.test_desk_in_chromium import DESK, PHONE, Visit, _day  # noqa: F401 - fixtures

pytestmark = [pytest.mark.browser, pytest.mark.slow]
LONGEST = "a follow-up, in a thread, long names"
EDITOR = "/templates/polite-reminder/es/formal"


@pytest.fixture
def world(chromium, transactional_db) -> worlds.World:
    return worlds.build()


def rewrite(page, before: str, after: str) -> None:
    text = page.input_value("#template-text")
    assert before in text
    page.fill("#template-text", text.replace(before, after))


def test_what_is_written_is_seen_judged_kept_and_used(chromium, live_server, world):
    visit = Visit(chromium, live_server)
    page = visit.page
    visit.log_in()
    page.goto(f"{visit.base}{EDITOR}?customer={world.customers['acme'].id}")
    letter = page.frame_locator("iframe[name=letter]")
    expect(letter.locator("body")).to_contain_text("Le escribimos por si")
    rewrite(page, "Le escribimos por si se le hubiera pasado", "Una nota breve")
    letter.locator("text=Una nota breve").wait_for()  # the frame follows the field
    page.wait_for_selector("#findings summary:has-text('Qué cambia')")
    rewrite(page, "Basta con", "Si no paga, aténgase a las consecuencias. Basta con")
    page.wait_for_selector("#findings >> text=línea 9")
    rewrite(page, "Si no paga, aténgase a las consecuencias. ", "")
    page.wait_for_selector("#findings >> text=el tono es bueno")
    page.click("summary:has-text('Qué se puede poner')")
    page.focus("[data-insert='{{total}}']")
    page.keyboard.press("Enter")  # put in where the cursor stood
    expect(page.locator("#template-text")).to_have_value(re.compile("{{total}}"))
    rewrite(page, "{{total}}", "")
    page.fill("#template-note", "Más breve")
    page.click("text=Guardar esta versión")
    page.wait_for_url("**version=1")
    page.click("text=Usar esta >> nth=0")
    page.wait_for_selector("text=se usa la versión 1 propia")
    assert Template.objects.get().is_active
    assert visit.complaints == []


def test_the_editor_works_on_a_phone_without_script(chromium, live_server, world):
    visit = Visit(chromium, live_server, viewport=PHONE, script=False)
    page = visit.page
    visit.log_in()
    page.goto(visit.base + "/templates")
    with page.expect_navigation():
        page.click("a[href='/templates/polite-reminder/es/formal']")
    rewrite(page, "Le escribimos por si se le hubiera pasado", "Una nota breve")
    page.click("text=Ver la carta")
    page.frame_locator("iframe[name=letter]").locator("text=Una nota breve").wait_for()
    page.click("text=Revisar")
    expect(page.locator("#findings")).to_contain_text("el tono es bueno")
    expect(page.locator("#template-text")).to_have_value(re.compile("Una nota breve"))
    page.click("text=Guardar esta versión")
    page.wait_for_url("**version=1")
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    assert Template.objects.count() == 1


@pytest.mark.parametrize("viewport", [DESK, PHONE], ids=["desk", "phone"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_letter_fits_every_screen_and_can_be_read_in_the_dark(chromium, viewport, scheme):
    context = chromium.new_context(viewport=viewport, color_scheme=scheme)
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for path in FILES:
        page.set_content(compose(path.read_text("utf-8"), facts(path, **CASES[LONGEST])).html)
        assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"], path
    background = page.evaluate("getComputedStyle(document.querySelector('.page')).backgroundColor")
    ink = page.evaluate("getComputedStyle(document.querySelector('.text p')).color")
    shine = [sum(map(int, colour[4:-1].split(","))) for colour in (ink, background)]
    assert (shine[0] > shine[1]) is (scheme == "dark")
    assert asked == []

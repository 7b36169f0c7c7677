"""The main act in a real browser: log in, open Today, read why, preview, approve, see it sent; also without script."""

from pathlib import Path

import pytest
from django.test import Client
from playwright.sync_api import expect

from amistoso.models import Message, MessageState
from amistoso.web.locale import compile as catalogue
from tests import world as worlds

pytestmark = [pytest.mark.browser, pytest.mark.slow]
DESK, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
VENDOR = Path(catalogue.__file__).parents[1] / "static" / "vendor"


@pytest.fixture(autouse=True)
def _day(settings) -> None:
    catalogue.compile_all()
    settings.AS_OF = worlds.AS_OF
    if not VENDOR.exists():
        pytest.skip("the front-end files are not installed: bin/setup")


@pytest.fixture
def world(chromium, transactional_db) -> worlds.World:
    return worlds.build()


class Visit:
    """One person at one browser; whatever the page complains about is kept."""

    def __init__(self, chromium, server, *, viewport=DESK, script=True) -> None:
        context = chromium.new_context(viewport=viewport, java_script_enabled=script)
        self.page = context.new_page()
        self.base = server.url
        self.complaints: list[str] = []
        self.page.on("console", self._hear)
        self.page.on("request", self._watch)

    def _hear(self, message) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(message.text)

    def _watch(self, request) -> None:
        if not request.url.startswith((self.base, "data:")):
            self.complaints.append(f"asked elsewhere: {request.url}")

    def log_in(self) -> None:
        self.page.goto(self.base + "/")
        self.page.fill("input[name=username]", "alice")
        self.page.fill("input[name=password]", worlds.PASSWORD)
        self.page.keyboard.press("Enter")
        self.page.wait_for_url(self.base + "/")


@pytest.mark.parametrize(("viewport", "script"), [(DESK, True), (PHONE, False)], ids=["desk", "phone without script"])
def test_log_in_read_why_preview_approve_and_see_it_sent(chromium, live_server, world, script, viewport):
    visit = Visit(chromium, live_server, viewport=viewport, script=script)
    page = visit.page
    visit.log_in()
    expect(page.locator("main")).to_contain_text("Han respondido")
    page.click(".task:has-text('Acme Suministros') >> text=Revisar")
    expect(page.locator("main")).to_contain_text("¿Lo enviamos?")
    letter = page.frame_locator(".letter-frame")
    expect(letter.locator("body")).to_contain_text("venció hace unos días")
    page.click("text=Acme Suministros, S.L. >> nth=0")
    expect(page.locator("main")).to_contain_text("Qué se hace ahora, y por qué")
    page.go_back()
    page.click("text=Aprobar y enviar")
    page.wait_for_selector("text=Entregado")
    assert Message.objects.get(id=world.messages["acme"].id).state == MessageState.DELIVERED
    assert visit.complaints == []


def test_the_keyboard_is_enough(chromium, live_server, world):
    visit = Visit(chromium, live_server)
    page = visit.page
    visit.log_in()
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()  # the first Tab skips the menu
    page.goto(visit.base + "/customers")
    page.keyboard.press("/")
    page.keyboard.type("acme")
    page.wait_for_selector("#rows >> text=Acme Suministros")
    page.wait_for_selector("#rows >> text=Hotel Mirador", state="detached")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    page.focus("#rows a")
    page.keyboard.press("Enter")
    page.wait_for_selector("h1:has-text('Acme Suministros')")
    page.wait_for_load_state()  # an opened form takes the focus when the script has come
    page.focus("summary:has-text('Poner en pausa')")
    page.keyboard.press("Enter")
    page.wait_for_selector("#hold-reason:focus")
    page.keyboard.type("Vacaciones")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=En pausa: mientras tanto no se escribe nada.")
    assert visit.complaints == []


def test_the_menu_opens_on_a_phone_without_script(chromium, live_server, world):
    visit = Visit(chromium, live_server, viewport=PHONE, script=False)
    page = visit.page
    visit.log_in()
    expect(page.locator(".navbar-nav >> text=Banco")).to_be_hidden()
    page.click("label[for=menu]")
    brand, link = page.locator(".desk-brand").bounding_box(), page.locator(".navbar-nav >> text=Banco").bounding_box()
    assert link["y"] > brand["y"] + brand["height"], "the menu opens below the bar"
    page.click(".navbar-nav >> text=Banco")
    page.wait_for_url(visit.base + "/bank")
    assert visit.complaints == []


def test_no_page_is_wider_than_a_phone(chromium, live_server, world):
    visit = Visit(chromium, live_server, viewport=PHONE)
    page = visit.page
    visit.log_in()
    client = Client()
    client.force_login(world.alice)
    for path in (
        "/", "/customers?show=all", f"/customers/{world.customers['acme'].id}", "/messages", "/bank?show=all",
        f"/messages/{world.messages['acme'].id}", f"/messages/{world.messages['call'].id}", "/files", "/company",
        f"/bank/{world.lines['unapplied'].id}", "/protocol", "/password",
    ):  # fmt: skip
        page.goto(visit.base + path)
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= PHONE["width"], f"{path} is {width} px wide"
    assert visit.complaints == []

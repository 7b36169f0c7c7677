"""The customer's page on a phone without script: from the link in the mail to the dispute on the desk."""

import os
import re

import pytest
from django.core.cache import cache
from django.test import Client
from playwright.sync_api import expect

from amistoso.models import Contact, Customer, Dispute
from amistoso.web.locale import compile as catalogue
from tests.correspondence import make_company, make_customer, make_item, make_user, prepared, send
from tests.portal.conftest import mail_in

pytestmark = [pytest.mark.browser, pytest.mark.slow]
PHONE = {"width": 390, "height": 844}
FINGER = 40  # pixels that a fingertip needs


@pytest.fixture
def customer(chromium, transactional_db, settings, tmp_path, live_server) -> Customer:
    """Two invoices asked about, in the mail that lies in the outbox."""
    catalogue.compile_all()
    cache.clear()
    settings.AS_OF = "2026-11-24T10:00"
    settings.PUBLIC_URL = settings.BASE_URL = live_server.url  # one name for both
    settings.EMAIL_URL, settings.OUTBOX = "outbox:", tmp_path / "outbox"
    company = make_company(phone="968 10 20 30", payment_page="https://tpv.example/?r={reference}&a={amount}")
    made = make_customer(
        company, "Frutas y Verduras Hermanos Pérez Martínez de la Huerta, S.A.", email="p@fruta.example"
    )
    items = make_item(made, "2026/00123-RECTIFICATIVA-LARGUISIMA"), make_item(made, "F-2", 12_345_678)
    prepared(company, made, *items, step="confirm-reception", stage="courtesy")
    assert send(company).sent == 1
    return made


class Phone:
    def __init__(self, chromium, base: str, language: str = "es") -> None:
        context = chromium.new_context(viewport=PHONE, java_script_enabled=False, locale=language)
        self.page, self.base = context.new_page(), base
        self.complaints: list[str] = []
        self.page.on("console", lambda said: self.complaints.append(said.text) if said.type == "error" else None)
        self.page.on("request", self._watch)

    def _watch(self, request) -> None:
        if not request.url.startswith((self.base, "data:")):
            self.complaints.append(f"asked elsewhere: {request.url}")

    def shoot(self, name: str) -> None:
        if folder := os.environ.get("AMISTOSO_PICTURES"):
            self.page.screenshot(path=f"{folder}/{name}.png", full_page=True)

    def fits(self) -> bool:
        width = self.page.locator("html").bounding_box()["width"]
        return width <= PHONE["width"] and all(
            box["x"] + box["width"] <= PHONE["width"] + 1
            for one in self.page.locator("main *").all()
            if (box := one.bounding_box())
        )


def link_in(folder, words: str) -> str:
    """The address behind one of the buttons of the mail, as its reader would press it."""
    html = mail_in(folder).get_body(("html",)).get_content()
    return re.search(rf'<a[^>]* href="([^"]+)"[^>]*>{words}|<a href="([^"]+)"[^>]*>{words}', html)[1]


def test_something_is_wrong_from_the_mail_to_the_desk(chromium, live_server, customer, settings):
    phone = Phone(chromium, live_server.url)
    page = phone.page
    page.goto(link_in(settings.OUTBOX, "Hay algo que no está bien"))
    assert page.locator("#wrong").get_attribute("open") is not None
    assert phone.fits()
    phone.shoot("page-wrong")
    for target in page.locator("button:visible, summary, .choice:visible").all():
        assert target.bounding_box()["height"] >= FINGER, target.inner_text()
    page.locator("#wrong").get_by_label("F-2").check()
    page.get_by_label("La mercancía o el trabajo no fue como se acordó").check()
    page.get_by_label("Cuéntenoslo con sus palabras").fill("Faltaba un palé <b>entero</b>.")
    page.get_by_role("button", name="Decírnoslo").click()
    expect(page.get_by_text("Gracias. Lo hemos anotado:")).to_be_visible()
    expect(page.get_by_text("Nos dijo el 24/11/2026:")).to_be_visible()
    phone.shoot("page-thanks")
    assert phone.fits()
    assert phone.page.context.cookies() == []
    dispute = Dispute.objects.get()
    assert (dispute.invoice.number, dispute.customer) == ("F-2", customer)
    page.get_by_role("link", name="English").click()
    expect(page.get_by_text("What would you like to tell us?")).to_be_visible()
    phone.shoot("page-english")
    assert phone.complaints == []

    desk = Client()
    desk.force_login(make_user(customer.company, name="marta"))
    context = chromium.new_context(viewport={"width": 1280, "height": 900}, java_script_enabled=False)
    context.add_cookies([{"name": "sessionid", "value": desk.cookies["sessionid"].value, "url": live_server.url}])
    today = context.new_page()
    today.goto(live_server.url)
    task = today.locator(".task", has_text="Faltaba un palé <b>entero</b>.")
    expect(task).to_be_visible()
    if folder := os.environ.get("AMISTOSO_PICTURES"):
        today.screenshot(path=f"{folder}/desk-today.png", full_page=True)
    task.get_by_role("link", name="Responder").click()
    expect(today.get_by_text("F-2").first).to_be_visible()
    expect(today.get_by_text("dicen que hay algo que no está bien")).to_be_visible()
    if folder := os.environ.get("AMISTOSO_PICTURES"):
        today.screenshot(path=f"{folder}/desk-customer.png", full_page=True)


def test_no_more_messages_from_the_foot_of_the_mail(chromium, live_server, customer, settings):
    phone = Phone(chromium, live_server.url)
    phone.page.goto(link_in(settings.OUTBOX, "No recibir más mensajes automáticos"))
    phone.shoot("stop")
    assert phone.fits()
    assert Contact.objects.get().opted_out_at is None
    phone.page.get_by_role("button", name="No recibir más mensajes automáticos").click()
    expect(phone.page.get_by_text("Hecho: no habrá más mensajes automáticos")).to_be_visible()
    phone.shoot("stopped")
    assert Contact.objects.get().opted_out_at is not None
    phone.page.goto(f"{live_server.url}/r/{'x' * 24}")
    phone.shoot("closed")
    assert phone.fits()
    expect(phone.page.get_by_text("Este enlace no está disponible").first).to_be_visible()

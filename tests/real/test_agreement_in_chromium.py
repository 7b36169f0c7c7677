"""A plan is drawn up and proposed on the desk, with its preview, and accepted on a phone without script."""

import os
import re
from datetime import UTC, datetime

import pytest
from django.core.cache import cache

from amistoso.actions import sending
from amistoso.models import Agreement
from amistoso.web.locale import compile as catalogue
from tests import world as worlds
from tests.portal.test_agreements import mails
from tests.real.test_customer_page_in_chromium import FINGER, Phone
from tests.real.test_desk_in_chromium import PHONE, Visit

pytestmark = [pytest.mark.browser, pytest.mark.slow]
AT = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.fixture
def world(chromium, transactional_db, settings, live_server, tmp_path) -> worlds.World:
    catalogue.compile_all()
    cache.clear()
    settings.AS_OF = worlds.AS_OF
    settings.PUBLIC_URL = settings.BASE_URL = live_server.url
    settings.EMAIL_URL, settings.OUTBOX = "outbox:", tmp_path / "outbox"
    settings.ARCHIVE = tmp_path / "archive"
    return worlds.build()


def shoot(page, name: str) -> None:
    if folder := os.environ.get("AMISTOSO_PICTURES"):
        page.screenshot(path=f"{folder}/{name}.png", full_page=True)


def propose(visit: Visit, customer_id: int) -> None:
    page = visit.page
    page.goto(f"{visit.base}/customers/{customer_id}")
    with page.expect_navigation():
        page.click("text=Proponer un acuerdo")
    page.fill("#plan-count", "4")
    page.fill("#plan-first_on", "2026-12-15")
    page.locator("#preview").get_by_text("15/03/2027").wait_for()
    page.locator("summary", has_text="Entrada, temporada").click()
    page.get_by_label("Enero").first.check()
    page.locator("#preview").get_by_text("15/04/2027").wait_for()
    shoot(page, "agreement-form")
    page.click("text=Redactarlo")
    page.locator("text=Todavía no se ha enviado nada").wait_for()
    shoot(page, "agreement-draft")
    page.click("text=Enviar la propuesta")
    page.locator("text=En camino").wait_for()
    shoot(page, "agreement-proposed")


def test_a_plan_is_proposed_on_the_desk_and_accepted_on_a_phone_without_script(chromium, live_server, world, settings):
    visit = Visit(chromium, live_server)
    visit.log_in()
    propose(visit, world.customers["acme"].id)
    assert sending.send_due(company=world.company, today=worlds.TODAY, at=AT).sent == 1
    (mail,) = mails(settings.OUTBOX)
    link = re.search(r'href="([^"]+/agreement)"', mail.get_body(("html",)).get_content())[1]
    phone = Phone(chromium, live_server.url)
    page = phone.page
    page.goto(link)
    shoot(page, "agreement-on-phone")
    assert phone.fits()
    button = page.get_by_role("button", name="Aceptar el acuerdo")
    assert button.bounding_box()["height"] >= FINGER
    page.fill("#name", "Laura Gómez")
    page.fill("#role", "Gerente")
    page.get_by_label("He leído el acuerdo").check()
    button.click()
    page.get_by_text("Aceptado. Muchas gracias.").wait_for()
    shoot(page, "agreement-accepted-on-phone")
    assert phone.fits()
    made = Agreement.objects.get()
    assert (made.state, made.accepted_how, made.signer_name) == ("running", "page", "Laura Gómez")
    visit.page.goto(f"{live_server.url}/agreements")
    visit.page.get_by_text("En curso").first.wait_for()
    shoot(visit.page, "agreements")
    visit.page.goto(f"{live_server.url}/agreements/{made.id}")
    shoot(visit.page, "agreement-running")
    assert (visit.complaints, phone.complaints) == ([], [])


def test_the_form_shows_its_plan_without_script_too(chromium, live_server, world):
    visit = Visit(chromium, live_server, viewport=PHONE, script=False)
    visit.log_in()
    page = visit.page
    page.goto(f"{live_server.url}/customers/{world.customers['acme'].id}/agreements/new")
    page.fill("#plan-first_on", "2026-12-15")
    page.click("text=Ver el plan")
    page.locator("#preview").get_by_text("15/02/2027").wait_for()
    shoot(page, "agreement-form-on-phone")
    assert page.input_value("#plan-first_on") == "2026-12-15"
    assert not Agreement.objects.exists()
    assert page.locator("html").bounding_box()["width"] <= PHONE["width"]

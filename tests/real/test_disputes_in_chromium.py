"""A dispute from opening to its end in a real browser: at a desk, and on a phone without script."""

import os
from pathlib import Path

import pytest

from amistoso.models import Dispute, Message
from amistoso.web.locale import compile as catalogue
from tests import world as worlds

pytestmark = [pytest.mark.browser, pytest.mark.slow]
SIZES = {"desk": ({"width": 1280, "height": 900}, True), "phone": ({"width": 390, "height": 844}, False)}
PICTURES = os.environ.get("AMISTOSO_PICTURES", "")


def unfold(page, words: str):
    """Open the folded form that says these words, and return it."""
    page.locator("summary", has_text=words).first.click()
    return page.locator("details[open]", has_text=words).first


def look(page, size: str, name: str) -> None:
    assert page.evaluate("document.documentElement.scrollWidth") <= page.viewport_size["width"], name
    if PICTURES:
        page.screenshot(path=Path(PICTURES) / f"{size}-{name}.png", full_page=True)


@pytest.mark.parametrize("size", SIZES)
def test_from_opening_to_its_end(chromium, transactional_db, settings, live_server, client, size):
    catalogue.compile_all()
    settings.AS_OF = worlds.AS_OF
    world = worlds.build()
    client.force_login(world.alice)
    viewport, script = SIZES[size]
    context = chromium.new_context(viewport=viewport, java_script_enabled=script, locale="es")
    cookie = client.cookies["sessionid"].value
    context.add_cookies([{"name": "sessionid", "value": cookie, "url": live_server.url}])
    page = context.new_page()
    acme = world.customers["acme"]
    page.goto(f"{live_server.url}/customers/{acme.id}")
    form = unfold(page, "Algo no está bien en una factura")
    form.get_by_label("Factura", exact=True).select_option(label="F-101")
    form.get_by_label("Qué no está bien, con sus palabras").fill("Llegaron dos cajas rotas")
    form.get_by_label("O las líneas en disputa").fill("2 cajas rotas 45,00")
    form.get_by_role("button", name="Anotar la incidencia").click()
    page.wait_for_selector("text=Incidencia anotada")
    made = Dispute.objects.get(customer=acme)
    assert made.amount_minor == 4_500
    page.goto(f"{live_server.url}/disputes")
    look(page, size, "disputes")
    page.goto(f"{live_server.url}/disputes/{made.pk}")
    look(page, size, "dispute-open")
    form = unfold(page, "Tienen razón: se hará un abono")
    form.get_by_label("El abono estará hecho para el").fill("2026-12-04")
    form.get_by_role("button", name="Anotarlo").click()
    page.wait_for_url("**/messages/*")
    draft = Message.objects.get(step="dispute-answer")
    assert "error nuestro (45,00\u00a0€)" in draft.text
    page.goto(f"{live_server.url}/disputes/{made.pk}")
    page.wait_for_selector("text=El abono debe estar para el 04/12/2026")
    form = unfold(page, "Se ha aclarado, o la retiran")
    form.get_by_label("En pocas palabras").fill("Las han cambiado ellos")
    form.get_by_role("button", name="Cerrarla").click()
    page.wait_for_selector("text=Resuelta el 24/11/2026")
    look(page, size, "dispute-resolved")
    assert Dispute.objects.get(pk=made.pk).state == "settled"
    page.goto(f"{live_server.url}/promises")
    page.wait_for_selector("text=Panadería Sol")
    look(page, size, "promises")
    context.close()

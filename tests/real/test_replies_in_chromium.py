"""A reply is read and turned into a promise: by keyboard alone, and on a telephone without any script."""

import os
from pathlib import Path

import pytest
from playwright.sync_api import expect

from amistoso.actions import incoming
from amistoso.models import Message, Promise
from tests import reply_mails
from tests import world as worlds
from tests.real.test_desk_in_chromium import DESK, PHONE, Visit, _day  # noqa: F401 - fixtures
from tests.reply_mails import PDF
from tests.world import NOW

pytestmark = [pytest.mark.browser, pytest.mark.slow]
MAIL = (
    "Buenos días, Lucía:\n\nEl viernes os hago la transferencia de 500 € de la F-101. De la F-120 faltan dos cajas.\n\n"
    "Un saludo,\nMarta Prieto\nTel. 600 100 200\n\n"
    "El mar, 24 nov 2026 a las 9:12, Lucía Robles escribió:\n> Buenos días:\n> La factura F-101 venció hace días.\n"
)


@pytest.fixture
def world(chromium, transactional_db, settings, tmp_path):
    settings.ARCHIVE = tmp_path / "archive"
    built = worlds.build()
    for text, files in ((MAIL, [("justificante.pdf", PDF), ("macro.exe", b"MZ")]), ("Ya está pagada.", [])):
        incoming.take(
            content=reply_mails.reply(text, own_id=f"<{len(text)}@x.example>", files=files),
            at=NOW,
            company=built.company,
        )
    return built


def keep(page, name):
    """For whoever wants to look at the pages: AMISTOSO_PICTURES names a folder."""
    if folder := os.environ.get("AMISTOSO_PICTURES"):
        page.screenshot(path=Path(folder) / f"{name}.png", full_page=True)


def test_a_reply_becomes_a_promise_by_keyboard(chromium, live_server, world):
    visit = Visit(chromium, live_server, viewport=DESK)
    page = visit.page
    visit.log_in()
    keep(page, "today")
    page.goto(visit.base + "/replies")
    keep(page, "replies")
    page.focus("td a:has-text('Buenos días, Lucía')")
    page.keyboard.press("Enter")
    page.wait_for_selector("h2:has-text('Parece decir')")
    keep(page, "reply")
    expect(page.locator("#promise-by_on")).to_have_value("2026-11-27")
    expect(page.locator("#promise-amount")).to_have_value("500,00")
    page.focus("details[data-form=promise] button:has-text('Anotar la promesa')")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=Parece decir algo más")
    page.wait_for_load_state()
    assert Promise.objects.filter(customer=world.customers["acme"]).count() == 1
    reply = Message.objects.get(direction="in", text__contains="Buenos días, Lucía")
    assert reply.handled_at is None
    assert Promise.objects.get(customer=world.customers["acme"]).items.get().item.number == "F-101"
    page.focus("summary:has-text('Algo no está bien')")
    page.keyboard.press("Enter")
    page.wait_for_selector("details[data-form=dispute] :focus")  # opened, and its first field ready
    page.focus("details[data-form=dispute] button:has-text('Anotar')")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=La respuesta queda atendida")
    reply.refresh_from_db()
    assert reply.handled_at is not None
    assert visit.complaints == []


def test_a_reply_becomes_a_promise_on_a_telephone_without_script(chromium, live_server, world):
    incoming.take(
        content=reply_mails.reply("El viernes lo pagamos.", sender="jefe@otra.example"), at=NOW, company=world.company
    )
    visit = Visit(chromium, live_server, viewport=PHONE, script=False)
    page = visit.page
    visit.log_in()
    page.click(".task:has-text('Re: Factura F-1') >> text=Decir de quién >> nth=0")
    page.wait_for_selector("h2:has-text('¿De quién es este correo?')")
    keep(page, "whose-phone")
    page.fill("#whose-who", "Acme Suministros")
    page.click("text=Es suyo")
    page.wait_for_selector("h2:has-text('Parece decir')")
    keep(page, "reply-phone")
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    page.click("button:has-text('Anotar la promesa')")
    page.wait_for_selector("text=Promesa anotada")
    assert Promise.objects.get(customer=world.customers["acme"]).by_on.isoformat() == "2026-11-27"
    assert visit.complaints == []

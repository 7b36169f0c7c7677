"""What a customer does on a telephone, without script, from the link in the mail: pays, promises, disputes."""

import os
import re
from datetime import date, timedelta

import pytest
from django.core.cache import cache
from django.test import Client
from playwright.sync_api import expect

from amistoso.actions import agreements
from amistoso.models import Agreement, Answer, Customer, Document, Hold, Item, Notice, Promise
from amistoso.web.locale import compile as catalogue
from tests.correspondence import NOW, TODAY, make_company, make_customer, make_item, make_user, prepared, send
from tests.portal.conftest import mail_in, mark
from tests.real.test_customer_page_in_chromium import FINGER, Phone

pytestmark = [pytest.mark.browser, pytest.mark.slow]
PNG = b"\x89PNG\r\n\x1a\n" + b"\x00" * 40
LEAST_CONTRAST = 4.5  # WCAG AA

# What a checker would look for: a name for each thing that can be used, one heading of the first rank, no level left
# out, enough contrast, nothing that needs more than one column.
AUDIT = """() => {
  const found = [];
  const all = names => [...document.querySelectorAll(names)];
  const rgb = text => text.match(/[\\d.]+/g).map(Number);
  const part = c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  const light = ([r, g, b]) => 0.2126 * part(r / 255) + 0.7152 * part(g / 255) + 0.0722 * part(b / 255);
  const ground = one => {
    for (let at = one; at; at = at.parentElement) {
      const colour = rgb(getComputedStyle(at).backgroundColor);
      if (colour.length < 4 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  for (const one of all('input:not([type=hidden]), select, textarea'))
    if (!one.labels.length) found.push('no label: ' + one.outerHTML);
  for (const one of all('a, button, summary'))
    if (!one.textContent.trim()) found.push('no name: ' + one.outerHTML);
  for (const one of all('img')) if (!one.alt) found.push('no alternative');
  if (all('h1').length !== 1) found.push('h1');
  if (!document.documentElement.lang) found.push('no language');
  const ids = all('[id]').map(one => one.id);
  if (new Set(ids).size !== ids.length) found.push('an id twice: ' + ids);
  for (const name of ['aria-labelledby', 'aria-describedby'])
    for (const one of all(`[${name}]`))
      if (!document.getElementById(one.getAttribute(name))) found.push('points nowhere: ' + one.getAttribute(name));
  for (const one of all('main *')) {
    const own = [...one.childNodes].some(node => node.nodeType === 3 && node.textContent.trim());
    const box = one.getBoundingClientRect();
    if (!own || box.width < 2 || box.height < 2) continue;
    const [a, b] = [light(rgb(getComputedStyle(one).color)), light(ground(one))].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    if (ratio < LEAST) found.push('contrast ' + ratio.toFixed(2) + ': ' + one.textContent.trim().slice(0, 40));
  }
  return found;
}""".replace("LEAST", str(LEAST_CONTRAST))


@pytest.fixture
def customer(chromium, transactional_db, settings, tmp_path, live_server) -> Customer:
    catalogue.compile_all()
    cache.clear()
    settings.AS_OF = "2026-11-24T10:00"
    settings.PUBLIC_URL = settings.BASE_URL = live_server.url
    settings.EMAIL_URL, settings.OUTBOX, settings.ARCHIVE = "outbox:", tmp_path / "outbox", tmp_path / "archive"
    company = make_company(phone="968 10 20 30")
    made = make_customer(company, "Frutas Pérez, S.A.", language="es")
    items = make_item(made, "F-1"), make_item(made, "F-2", 250000)
    make_item(made, "F-3", 70000, due_on=TODAY + timedelta(days=20))
    prepared(company, made, *items, step="polite-reminder", stage="reminder")
    assert send(company).sent == 1
    return made


@pytest.fixture
def page_address(customer, settings) -> str:
    text = mail_in(settings.OUTBOX).get_body(("plain",)).get_content()
    return re.search(r"(http\S+/r/[A-Za-z0-9_-]+)\s", text)[1]


def audit(page, address: str, width: int, shot: str) -> list[str]:
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(address)
    found = page.evaluate(AUDIT)
    wide = page.evaluate("document.documentElement.scrollWidth")
    if wide > width:
        found.append(f"{wide} pixels wide on {width}")
    if folder := os.environ.get("AMISTOSO_PICTURES"):
        page.screenshot(path=f"{folder}/{shot}.png", full_page=True)
    return found


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["es", "en"])
def test_every_page_can_be_read_and_used_by_anybody(chromium, customer, page_address, language, scheme):
    items = Item.objects.filter(customer=customer, number="F-3")
    agreements.agree(
        company=customer.company, customer_id=customer.id, item_ids=[one.id for one in items],
        instalments=[(date(2026, 12, 1), 30000), (date(2027, 1, 4), 40000)], actor="m", today=TODAY, at=NOW,
    )  # fmt: skip
    troubles = {}
    page = chromium.new_context(color_scheme=scheme).new_page()
    for path in ("", "/paid", "/promise", "/plan", "/dispute", "/reason", "/person", "/stop", "-none"):
        address = f"{page_address}{path}?lang={language}&a=wrong"
        for width in (320, 390, 1280):
            name = f"own{path.replace('/', '-')}-{width}-{language}-{scheme}"
            if found := audit(page, address, width, name):
                troubles[name] = found
    assert troubles == {}


def test_pays_promises_and_disputes_without_script(chromium, live_server, customer, page_address, tmp_path):
    phone = Phone(chromium, live_server.url)
    page = phone.page
    page.goto(page_address)
    expect(page.get_by_text("3.500,00").first).to_be_visible()
    expect(page.locator("#pay")).to_be_visible()
    expect(page.get_by_text("ES91 2100 0418 4502 0005 1332")).to_be_visible()
    expect(page.locator(".payment-code img")).to_be_visible()

    page.get_by_role("link", name="Puedo pagarlo un día concreto").click()
    page.get_by_label("F-2").uncheck()
    page.get_by_label("F-3").uncheck()
    page.get_by_label("Como muy tarde, qué día").fill("2026-12-10")
    for target in page.locator("button:visible, .choice:visible, input:visible:not([type=checkbox])").all():
        assert target.bounding_box()["height"] >= FINGER, target.inner_text()
    page.get_by_role("button", name="Decírnoslo").click()
    expect(page.get_by_text("el pago está previsto para el 10/12/2026")).to_be_visible()
    assert Promise.objects.get().items.get().item.number == "F-1"
    page.go_back()
    with page.expect_navigation():
        page.get_by_role("button", name="Decírnoslo").click()
    assert Promise.objects.count() == 1

    proof = tmp_path / "justificante.png"
    proof.write_bytes(PNG)
    page.goto(page_address)
    page.get_by_role("link", name="Ya lo he pagado").click()
    page.get_by_label("F-1").uncheck()
    page.get_by_label("F-3").uncheck()
    page.get_by_label("Qué día").fill("2026-11-20")
    page.get_by_label("El justificante").set_input_files(str(proof))
    page.get_by_role("button", name="Decírnoslo").click()
    expect(page.get_by_text("se pagó el 20/11/2026").first).to_be_visible()
    assert (Document.objects.get().media_type, Hold.objects.get().invoice.number) == ("image/png", "F-2")
    page.reload()
    assert Notice.objects.count() == 2

    page.locator("#wrong summary").click()
    page.get_by_role("link", name="Es solo por una parte").click()
    page.get_by_label("F-1").check()
    page.get_by_label("La mercancía o el trabajo no fue como se acordó").check()
    page.get_by_label("Cuánto, si no es toda la factura").fill("120,50")
    page.get_by_label("Una foto o un documento").set_input_files(str(proof))
    page.get_by_role("button", name="Decírnoslo").click()
    expect(page.get_by_text("Estamos mirando 120,50")).to_be_visible()
    answer = Answer.objects.get()
    assert (answer.dispute.amount_minor, answer.evidence.media_type) == (12050, "image/png")
    phone.shoot("own-after")
    assert phone.fits()
    assert phone.complaints == []
    assert page.context.cookies() == []


def test_instalments_are_agreed_on_the_telephone_and_what_goes_further_is_answered(
    chromium, live_server, customer, page_address
):
    phone = Phone(chromium, live_server.url)
    page = phone.page
    page.goto(page_address)
    page.get_by_role("link", name="Necesito plazos o más tiempo").click()
    page.get_by_label("F-1").uncheck()
    page.get_by_label("En cuántas partes").select_option("3")
    page.get_by_label("Día del primer pago").fill("2026-12-05")
    phone.shoot("own-plan-asked")
    page.get_by_role("button", name="Ver qué es posible").click()
    expect(page.get_by_text("833,34").first).to_be_visible()
    phone.shoot("own-plan-proposed")
    assert phone.fits()
    assert page.evaluate(AUDIT) == []
    page.get_by_label("Su nombre").fill("Ana Pérez")
    page.get_by_label("Su cargo en la empresa").fill("Gerente")
    page.get_by_label("He leído el acuerdo").check()
    page.get_by_role("button", name="Aceptar el acuerdo").click()
    expect(page.get_by_text("Ana Pérez (Gerente)").first).to_be_visible()
    assert Agreement.objects.get().state == "running"
    page.goto(page_address)
    expect(page.get_by_role("heading", name="Su acuerdo de pago")).to_be_visible()
    phone.shoot("own-plan-running")
    page.get_by_role("link", name="Necesito plazos o más tiempo").click()
    page.get_by_label("F-1").check()
    page.get_by_label("En cuántas partes").select_option("12")
    page.get_by_label("Día del primer pago").fill("2026-12-15")
    page.get_by_role("button", name="Ver qué es posible").click()
    expect(page.get_by_text("Una persona lo mira y le contesta")).to_be_visible()
    assert Notice.objects.filter(handled_at=None, answer_by_on__gt=TODAY).count() == 1
    assert phone.complaints == []


def test_the_desk_shows_what_they_wrote_and_their_page(chromium, live_server, customer, page_address, tmp_path):
    client = Client()
    said = {"on": "2026-11-20", "how": "transfer", "invoice": mark(page_address, "F-1"), "text": "Por el banco"}
    path = page_address.removeprefix(live_server.url)
    assert client.post(f"{path}/paid", said).status_code == 303
    assert client.post(f"{path}/person", {"name": "Ana", "email": "ana@frutas.example"}).status_code == 303
    desk = Client()
    desk.force_login(make_user(customer.company, name="marta"))
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    context.add_cookies([{"name": "sessionid", "value": desk.cookies["sessionid"].value, "url": live_server.url}])
    page = context.new_page()
    page.goto(live_server.url)
    task = page.locator(".task", has_text="Dicen que pagaron el 20/11/2026")
    task.get_by_role("link", name="Ver").click()
    notices = page.locator("#notices")
    expect(notices.get_by_text("Por el banco")).to_be_visible()
    if folder := os.environ.get("AMISTOSO_PICTURES"):
        page.screenshot(path=f"{folder}/desk-notices.png", full_page=True)
    with page.expect_navigation():
        notices.get_by_role("button", name="Añadir como contacto").click()
    assert customer.contacts.filter(email="ana@frutas.example").exists()
    page.get_by_role("button", name="Hacer un enlace para copiar").click()
    made = page.locator("#fresh-link").input_value()
    assert client.get(made.removeprefix(live_server.url)).status_code == 200
    if folder := os.environ.get("AMISTOSO_PICTURES"):
        page.screenshot(path=f"{folder}/desk-link.png", full_page=True)
    page.get_by_role("link", name="Verla como la ven ellos").click()
    expect(page.get_by_text("Así lo ven en este momento")).to_be_visible()
    expect(page.locator("form")).to_have_count(0)
    if folder := os.environ.get("AMISTOSO_PICTURES"):
        page.screenshot(path=f"{folder}/desk-preview.png", full_page=True)


def test_a_link_whose_time_is_over_is_renewed_on_the_telephone(chromium, live_server, customer, page_address):
    from amistoso.models import Link, Message

    Link.objects.update(expires_at=NOW - timedelta(days=1))
    phone = Phone(chromium, live_server.url)
    phone.page.goto(page_address)
    phone.page.get_by_role("button", name="Envíenme un enlace nuevo").click()
    expect(phone.page.get_by_role("heading", name="Mire su correo")).to_be_visible()
    phone.shoot("own-renewed")
    assert Message.objects.filter(step="fresh-link").count() == 1

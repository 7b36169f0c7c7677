"""The call list in a real browser: open it, the sheet, two clicks, and see what follows; also without script."""

import os
from pathlib import Path

import pytest

from amistoso.models import Call, Promise
from tests.real.test_desk_in_chromium import DESK, PHONE, Visit, _day, world  # noqa: F401
from tests.world import TODAY

pytestmark = [pytest.mark.browser, pytest.mark.slow]
WAYS = [(DESK, True), (PHONE, False), (PHONE, True)]


@pytest.mark.parametrize(("viewport", "script"), WAYS, ids=["desk", "phone-without-script", "phone"])
def test_from_the_list_to_what_happens_now_in_two_clicks(chromium, live_server, world, viewport, script, request):  # noqa: F811
    visit = Visit(chromium, live_server, viewport=viewport, script=script)
    page, name = visit.page, request.node.callspec.id
    visit.log_in()
    page.goto(visit.base + "/calls")
    page.get_by_role("link", name="Hotel Mirador").first.wait_for()
    assert page.get_by_role("link", name="Llamar a Hotel Mirador, S.A.").get_attribute("href") == "tel:+34600100200"
    _see(page, f"calls-list-{name}")
    page.get_by_role("link", name="Abrir la hoja").first.click()
    page.wait_for_url("**/call")
    page.get_by_role("heading", name="Qué decir").wait_for()
    _see(page, f"calls-sheet-{name}")
    page.get_by_label("Qué dijeron, con sus palabras").fill("Lo pagan el viernes")
    page.get_by_text("Prometen pagar").first.click()  # one
    _see(page, f"calls-open-{name}")
    page.get_by_role("button", name="vie 27/11").first.dblclick()  # two, by a nervous hand
    page.wait_for_url("**/calls/*")
    page.get_by_role("heading", name="Qué pasa ahora").first.wait_for()
    page.get_by_text("La promesa queda anotada: hasta el 27/11/2026").wait_for()
    _see(page, f"calls-noted-{name}")
    promise = Promise.objects.get(customer=world.customers["key"])
    assert (promise.by_on.isoformat(), promise.note) == ("2026-11-27", "Lo pagan el viernes")
    assert Call.objects.get().on == TODAY
    assert Call.objects.count() == 1
    assert visit.complaints == []


def _see(page, name: str) -> None:
    """Nothing stands beyond the edge of the screen; with CALLS_PICTURES the page is kept to be looked at."""
    box = page.locator("main").bounding_box()
    assert box["x"] + box["width"] <= page.viewport_size["width"]
    if folder := os.environ.get("CALLS_PICTURES"):
        page.screenshot(path=str(Path(folder) / f"{name}.png"), full_page=True)

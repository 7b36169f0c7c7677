"""A payment that is a little short: applied and let go in one click, or the rest let go on the customer's page."""

import pytest

from amistoso.models import Allocation, Item
from tests.web.test_bank_queue import HTMX, key_on, line, now, page_of
from tests.world import bank_line, days_ago, invoice


@pytest.fixture
def short(world):
    """Acme pays all but 12 euros of an invoice, and names only itself."""
    acme = world.customers["acme"]
    item = invoice(acme, "F-900", 150_000, issued=days_ago(40), due=days_ago(5))
    world.lines["short"] = bank_line(
        world.lines["unapplied"].statement, 148_800, on=days_ago(1), text="PAGO", payer_name=acme.name, customer=acme
    )
    return item


def test_one_click_applies_it_and_asks_for_no_more(world, alice, short):
    row = page_of(alice, "/bank").split(f'id="line-{world.lines["short"].id}"')[1].split("</li>")[0]
    assert "dar por saldados 12,00" in row
    said = alice.post(line(world, "short") + "/acceptance", {"settle": key_on(alice, world, "short")}, **HTMX)
    assert "la diferencia no se pide a nadie" in said.content.decode()
    assert (now(world, "short").state, Item.objects.get(number="F-900").open_minor) == ("applied", 0)
    page = page_of(alice, f"/customers/{world.customers['acme'].id}")
    assert "de F-900 dados por saldados" in page
    assert alice.post(f"/waivers/{Allocation.objects.get(source='waived').id}/undo").status_code == 302
    assert Item.objects.get(number="F-900").open_minor == 1_200


def test_the_rest_is_let_go_on_the_customers_page(world, alice, short):
    alice.post(line(world, "short") + "/acceptance", {"key": key_on(alice, world, "short")})
    item = Item.objects.get(number="F-900")
    page = page_of(alice, f"/customers/{world.customers['acme'].id}")
    assert f"/items/{item.id}/waivers" in page
    assert f"/items/{Item.objects.get(number='F-106').id}/waivers" not in page, "an invoice nothing is paid of"
    alice.post(f"/items/{item.id}/waivers", {"kind": "no-such", "note": ""})
    assert Item.objects.get(number="F-900").open_minor == 1_200
    alice.post(f"/items/{item.id}/waivers", {"kind": "fee", "note": "Swift"})
    assert Item.objects.get(number="F-900").open_minor == 0
    assert "Comisión bancaria. Swift" in page_of(alice, f"/customers/{world.customers['acme'].id}")

"""The bank queue in a real browser with nothing but the keyboard; and its main act on a phone without script."""

import re

import pytest
from playwright.sync_api import expect

from amistoso.models import BankLine, Customer, Item, RejectedProposal
from tests import world as worlds
from tests.real.test_desk_in_chromium import PHONE, Visit, _day  # noqa: F401 - fixtures
from tests.world import bank_line, days_ago, invoice

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture
def world(chromium, transactional_db) -> worlds.World:
    """Four lines wait: one with its invoice, one with two equal ones, one that is nobody's, one to divide."""
    made = worlds.build()
    statement = made.lines["other"].statement
    for number in ("F-140", "F-141"):
        invoice(made.customers["acme"], number, 5_000, due=days_ago(5))
    made.lines["equal"] = bank_line(statement, 5_000, on=days_ago(3), text="ACME SUMINISTROS", payer_name="ACME")
    made.lines["divide"] = bank_line(statement, 60_000, on=days_ago(4), text="PAGO VARIOS", payer_name="GESTORIA SUR")
    return made


def state(world, name) -> tuple[str, int]:
    line = BankLine.objects.get(id=world.lines[name].id)
    return line.state, line.unapplied_minor


def test_the_queue_is_answered_by_keyboard_alone(chromium, live_server, world):
    visit = Visit(chromium, live_server)
    page, press = visit.page, visit.page.keyboard.press
    visit.log_in()
    page.goto(visit.base + "/bank")
    press("?")
    page.wait_for_selector("#bank-keys[open]")
    press("j")
    first, other, equal, divide = (f"line-{world.lines[name].id}" for name in ("unapplied", "other", "equal", "divide"))
    expect(page.locator(f"#{first}")).to_be_focused()
    press("Enter")  # accept
    page.wait_for_selector(f"#{first}.is-done")
    assert state(world, "unapplied")[0] == "applied"
    expect(page.locator(f"#{other}")).to_be_focused()
    press("u")  # undo the last act, though the line before is in focus
    page.wait_for_selector(f"#{first}[data-waiting]")
    assert state(world, "unapplied") == ("open", 33_300)
    expect(page.locator(f"#{first}")).to_be_focused()
    press("Enter")
    page.wait_for_selector(f"#{first}:not([data-waiting])")
    press("n")  # not a customer's, and what it is
    page.wait_for_selector(f"#{other} input:focus")
    page.keyboard.type("Seguro")
    press("Enter")
    page.wait_for_selector(f"#{other}.is-done")
    assert state(world, "other")[0] == "not_customer"
    expect(page.locator(f"#{equal}")).to_be_focused()
    press("r")  # not so
    page.wait_for_selector("text=No se volverá a proponer")
    assert RejectedProposal.objects.count() == 1
    expect(page.locator(f"#{equal}")).to_be_focused()
    press("u")
    page.wait_for_selector("text=Se vuelve a proponer")
    assert not RejectedProposal.objects.exists()
    press("i")  # ignore; and think better of it
    page.wait_for_selector(f"#{equal} input:focus")
    press("Escape")
    expect(page.locator(f"#{equal}")).to_be_focused()
    press("ArrowDown")
    expect(page.locator(f"#{divide}")).to_be_focused()
    press("s")  # split between customers
    page.wait_for_url(re.compile("#pick"))
    divide_by_keyboard(visit, world)
    assert state(world, "divide") == ("credit", 14_500)
    assert visit.complaints == []


def divide_by_keyboard(visit: Visit, world) -> None:
    """Find two customers, mark an invoice of each, keep the rest as credit."""
    page, press = visit.page, visit.page.keyboard.press
    for name in ("Sol", "Acme"):
        press("/")
        page.keyboard.type(name)
        with page.expect_navigation():
            press("Enter")
        page.focus(f"#pick a:has-text('{name}')")
        press("Enter")
        page.wait_for_selector("input[type=checkbox]:focus")
    for item in Item.objects.filter(number__in=["F-105"]):
        page.focus(f"input[name=pick-{item.id}]")
        press("Space")
    page.focus(f"input[name=item-{Item.objects.get(number='F-140').id}]")
    page.keyboard.type("5,00")
    expect(page.locator("[data-sum]")).to_have_text("455,00 €")
    expect(page.locator("[data-rest]")).to_have_text("145,00 €")
    page.focus("#rest")
    page.keyboard.type("es saldo a favor de Acme")
    press("Enter")
    page.focus("text=Aplicar estos importes")
    press("Enter")
    page.wait_for_url(re.compile("/bank#line-"))


def test_the_main_act_works_on_a_phone_without_script(chromium, live_server, world):
    visit = Visit(chromium, live_server, viewport=PHONE, script=False)
    page = visit.page
    visit.log_in()
    page.goto(visit.base + "/bank")
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    page.click(f"#line-{world.lines['unapplied'].id} >> text=Aplicarlo así")
    page.wait_for_url(re.compile("/bank#line-"))
    assert state(world, "unapplied")[0] == "applied"
    page.goto(
        f"{visit.base}/bank/{world.lines['divide'].id}?customer={Customer.objects.get(name__startswith='Panad').id}"
    )
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    page.check("input[type=checkbox][name^=pick-]")
    with page.expect_navigation():
        page.click("text=Aplicar estos importes")
    assert state(world, "divide") == ("open", 15_000)

"""The comparison page: whose debt, on what it rests, what the owner may set, and nothing of anybody else's."""

from datetime import timedelta

import pytest

from amistoso.actions import promises
from amistoso.models import Customer, Item, Promise
from amistoso.queries import comparison
from tests.world import NOW, TODAY, days_ago, invoice, paid_invoice

pytestmark = pytest.mark.django_db


def text(response) -> str:
    return response.content.decode()


def test_it_shows_every_way_and_on_what_it_rests(alice, world):
    acme = world.customers["acme"]
    page = text(alice.get(f"/customers/{acme.id}/comparison"))
    for words in ("Pagarlo todo ahora", "6 plazos mensuales", "Aplazarlo 60 días", "Mediación", "No hacer nada",
                  "Reclamarlo en el juzgado", "Pagarlo ahora con un 2 % de descuento"):  # fmt: skip
        assert words in page
    assert "1.234,56" in page  # what is overdue, and not what falls due later
    assert "Hay pocos datos suyos" in page
    assert "LO 1/2025" in page


def test_what_is_chosen_is_compared(alice, world):
    acme = world.customers["acme"]
    later = Item.objects.get(customer=acme, number="F-120")
    assert "700,00" in text(alice.get(f"/customers/{acme.id}/comparison?items={later.id}"))
    foreign = Item.objects.get(customer=world.customers["foreign"])
    page = text(alice.get(f"/customers/{acme.id}/comparison?items={foreign.id}"))
    assert "no hay nada que comparar" in page
    assert "100,00" not in page


@pytest.mark.parametrize("query", ["items=", "items=x", "items=-1", "items=99999999999999999999", "items=1%20OR%201=1"])
def test_odd_choices_do_no_harm(alice, world, query):
    assert alice.get(f"/customers/{world.customers['acme'].id}/comparison?{query}").status_code == 200


def test_kept_and_broken_promises_speak(world):
    acme = Customer.objects.get(id=world.customers["acme"].id)
    before = comparison.compare(company=world.company, customer=acme, today=TODAY)
    for at in range(6):
        made = promises.promise(company=world.company, customer_id=acme.id, by_on=TODAY, actor="a", today=TODAY, at=NOW)
        Promise.objects.filter(id=made.id).update(state="kept" if at else "broken")
    after = comparison.compare(company=world.company, customer=acme, today=TODAY)
    assert (after.history.kept, after.history.given) == (5, 6)
    assert after.outlook.word.middle > before.outlook.word.middle
    assert after.outlook.word.high - after.outlook.word.low < before.outlook.word.high - before.outlook.word.low


def test_what_they_pay_a_month_is_known_after_three_months(world):
    acme = world.customers["acme"]
    made = comparison.compare(company=world.company, customer=acme, today=TODAY)
    assert made.comparison.debt.monthly_minor == 4 * 50_000 // 12
    key = comparison.compare(company=world.company, customer=world.customers["key"], today=TODAY)
    assert key.comparison.debt.monthly_minor is None


def test_customers_of_their_kind_speak_for_who_is_new(world):
    new = world.customers["key"]
    before = comparison.history_of(company=world.company, customer=new, today=TODAY)
    other = Customer.objects.create(company=world.company, name="Igual", name_key="igual", tier=new.tier)
    for at in range(5):
        paid_invoice(other, f"I-{at}", 100, due=days_ago(100 - at), paid=days_ago(90 - at))
    theirs = Customer.objects.create(company=world.other, name="Ajeno", name_key="ajeno", tier=new.tier)
    paid_invoice(theirs, "X-77", 100, due=days_ago(50), paid=days_ago(40))
    after = comparison.history_of(company=world.company, customer=new, today=TODAY)
    assert len(after.like_dues) == len(before.like_dues) + 5  # and not the other company's
    assert after.dues == before.dues


def test_the_owner_says_what_money_costs(alice, bob, world):
    acme = world.customers["acme"]
    back = f"/customers/{acme.id}/comparison"
    data = {
        "money_cost_bp": "8,5",
        "route_cost_bp": "20",
        "route_cost_minor": "500,00",
        "route_months": "24",
        "back": back,
    }
    assert bob.post("/comparison/settings", data).status_code == 403
    page = text(alice.post("/comparison/settings", data, follow=True))
    world.company.refresh_from_db()
    assert (world.company.money_cost_bp, world.company.route_cost_minor, world.company.route_months) == (
        850,
        50_000,
        24,
    )
    assert "8,5 % al año" in page
    wrong = text(alice.post("/comparison/settings", {**data, "money_cost_bp": "-3"}, follow=True))
    assert "alert" in wrong
    assert alice.post("/comparison/settings", {**data, "back": "//evil.example/"})["Location"] == "/customers"


def test_a_stranger_compares_nothing_of_ours(charlie, world):
    assert charlie.get(f"/customers/{world.customers['acme'].id}/comparison").status_code == 404


def test_who_owes_nothing_has_nothing_to_compare(alice, world):
    page = text(alice.get(f"/customers/{world.customers['silent'].id}/comparison"))
    assert "Vale hoy" in page
    Item.objects.filter(customer=world.customers["silent"]).update(open_minor=0)
    assert "no hay nada que comparar" in text(alice.get(f"/customers/{world.customers['silent'].id}/comparison"))


def test_the_page_asks_no_more_for_a_longer_history(alice, world, django_assert_max_num_queries):
    acme = world.customers["acme"]
    for at in range(40):
        paid_invoice(acme, f"H-{at}", 1_000, due=days_ago(400 - at), paid=days_ago(390 - at))
    invoice(acme, "H-x", 5_00, due=TODAY - timedelta(days=1))
    with django_assert_max_num_queries(20):
        alice.get(f"/customers/{acme.id}/comparison")

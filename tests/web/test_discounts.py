"""The early-payment discount agreed with a customer: on their form, by command, in a list, in what matching says."""

import pytest

from amistoso.core import discounts
from amistoso.models import Customer, Event
from tests.world import bank_line, days_ago


def page_of(client, path):
    return client.get(path).content.decode()


def of_acme(world) -> int:
    return Customer.objects.values_list("discount_bp", flat=True).get(id=world.customers["acme"].id)


@pytest.mark.parametrize(
    ("typed", "language", "stored"),
    [("2", "es", 200), ("2,5", "es", 250), ("2.5", "es", 250), ("2,50 %", "es", 250), ("1,25", "es", 125),
     ("2.5", "en", 250), ("", "es", 0), ("0", "es", 0)],
)  # fmt: skip
def test_it_is_written_as_the_readers_country_writes_it(world, alice, typed, language, stored):
    alice.post("/language", {"language": language, "next": "/"})
    assert alice.post(f"/customers/{world.customers['acme'].id}/flags", {"discount_bp": typed}).status_code == 302
    assert of_acme(world) == stored


@pytest.mark.parametrize("typed", ["dos", "-1", "51", "2,555", "200", "1e1"])
def test_what_is_no_discount_is_said_beside_the_field(world, alice, typed):
    answer = alice.post(f"/customers/{world.customers['acme'].id}/flags", {"discount_bp": typed})
    assert answer.status_code == 422
    assert "no es un descuento" in answer.content.decode()
    assert f'value="{typed}"' in answer.content.decode()
    assert of_acme(world) == 0


def test_it_stands_on_the_form_and_on_the_timeline(world, alice):
    acme = world.customers["acme"]
    alice.post(f"/customers/{acme.id}/flags", {"discount_bp": "2,5", "key_account": "on"})
    page = page_of(alice, f"/customers/{acme.id}")
    assert 'value="2,5"' in page
    assert "descuento por pronto pago 2,5 %" in page
    assert Event.objects.get(verb="change", customer=acme).data == {"key_account": True, "discount_bp": 250}


def test_a_reader_and_a_stranger_agree_on_nothing(world, bob, charlie):
    path = f"/customers/{world.customers['acme'].id}/flags"
    assert bob.post(path, {"discount_bp": "2"}).status_code == 403
    assert charlie.post(path, {"discount_bp": "2"}).status_code == 404
    assert of_acme(world) == 0


def test_a_payment_short_of_just_that_says_so(world, alice):
    """F-101 is of 1.234,56: less 2,5 % it is 1.203,70."""
    acme = world.customers["acme"]
    alice.post(f"/customers/{acme.id}/flags", {"discount_bp": "2,5"})
    line = bank_line(
        world.lines["other"].statement, 120_370, on=days_ago(1), text="ACME FRA F-101", payer_name="ACME SUMINISTROS SL"
    )
    page = page_of(alice, f"/bank/{line.id}")
    assert "el 2,5 % de pronto pago acordado" in page


@pytest.mark.parametrize("bp", [0, 1, 10, 125, 250, 5_000])
@pytest.mark.parametrize("language", ["es", "en"])
def test_what_is_shown_is_read_as_the_same(bp, language):
    assert discounts.read(discounts.shown(bp, language)) == bp

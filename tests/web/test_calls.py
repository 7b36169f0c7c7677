"""The call list, the sheet, the result in two clicks and what follows; by those who may, and by nobody else."""

import pytest
from django.urls import reverse

from amistoso.models import Message

KEY = "0" * 32


def sheet(client, customer):
    return client.get(reverse("call-sheet", args=[customer.id]))


def noted(client, customer, result, **fields):
    said = {"result_": result, "key": KEY, **fields}
    return client.post(reverse("customer-calls", args=[customer.id]), said, follow=True)


def test_the_list_shows_who_to_call_with_amount_hour_and_number(alice, world):
    page = alice.get(reverse("calls")).content.decode()
    assert "Hotel Mirador" in page
    assert "9.800,00" in page
    assert 'href="tel:+34600100200"' in page
    assert "10:00 allí" in page
    assert "Construcciones Pérez" not in page


def test_the_sheet_has_all_the_facts_and_the_words(alice, world):
    page = sheet(alice, world.customers["key"]).content.decode()
    for part in (
        "600 10 02 00",
        "tel:+34600100200",
        "F-102",
        "Qué decir",
        "Lucía Robles",
        "Marta Prieto",
        "con cariño",
    ):
        assert part in page, part


@pytest.mark.parametrize("result", ["no-answer", "left-message"])
def test_nobody_there_is_one_click_and_one_try_a_day(alice, world, result):
    key = world.customers["key"]
    page = noted(alice, key, result)
    assert "Intento 1 sin respuesta" in page.content.decode()
    assert Message.objects.get(customer=key).attempts == 1
    again = noted(alice, key, result, key="1" * 32)
    assert again.status_code == 422
    assert "Hoy ya se ha intentado llamar" in again.content.decode()
    assert "Ya se ha intentado hoy" in alice.get(reverse("calls")).content.decode()

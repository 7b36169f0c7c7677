"""The call list, the sheet, the result in two clicks and what follows; by those who may, and by nobody else."""

from datetime import time, timedelta

import pytest
from django.urls import reverse

from amistoso.actions import calls_planned
from amistoso.models import Call, Contact, Customer, Dispute, Hold, Item, LateReason, Message, PlannedCall, Promise
from tests import world as worlds
from tests.world import NOW, TODAY

KEY = "0" * 32
DAY = timedelta(days=1)


def sheet(client, customer):
    return client.get(reverse("call-sheet", args=[customer.id]))


def noted(client, customer, result, **fields):
    said = {"result_": result, "key": KEY, **fields}
    return client.post(reverse("customer-calls", args=[customer.id]), said, follow=True)


def test_the_list_shows_who_to_call_with_amount_hour_and_number(alice, world):
    page = alice.get(reverse("calls")).content.decode()
    for part in ("Hotel Mirador", "9.800,00", 'href="tel:+34600100200"', "10:00 allí"):
        assert part in page, part
    assert "Construcciones Pérez" not in page


def test_the_list_reads_no_more_for_more_customers(alice, world, django_assert_max_num_queries):
    for n in range(12):
        one = worlds.customer(world.company, f"Cliente {n}", email=f"c{n}@c.example", tier="standard")
        item = worlds.invoice(one, f"N-{n}", 10_000, due=TODAY - 20 * DAY)
        worlds.draft(one, [item], channel="call", step="call")
    with django_assert_max_num_queries(34):
        page = alice.get(reverse("calls")).content.decode()
    assert page.count("task-name") == 13


def test_who_has_paid_or_answered_is_not_called_and_it_is_said_why(alice, world):
    for name, item in (("replied", "F-106"), ("disputed", "F-103")):
        found = world.customers[name]
        worlds.draft(found, list(Item.objects.filter(number=item)), channel="call", step="call")
    page = alice.get(reverse("calls")).content.decode()
    now, rest = page.split("Hoy no</h2>")
    assert "Óptica Luz" not in now
    assert "Construcciones Pérez" not in now
    assert "nadie lo ha atendido" in rest
    assert "no hace falta llamar" in rest


def test_hours_are_theirs(alice, world, settings):
    settings.AS_OF = "2026-11-24T09:30"
    Customer.objects.filter(id=world.customers["key"].id).update(region="CN")
    page = alice.get(reverse("calls")).content.decode()
    assert "08:30 allí" in page
    assert "desde las 09:00" in page
    Contact.objects.filter(customer=world.customers["key"]).update(call_from=time(16), call_until=time(18))
    assert "desde las 16:00" in alice.get(reverse("calls")).content.decode()
    settings.AS_OF = "2026-12-08T10:00"  # the Immaculate Conception
    assert "Allí es festivo" in alice.get(reverse("calls")).content.decode()


def test_the_sheet_has_all_the_facts_and_the_words(alice, world):
    page = sheet(alice, world.customers["key"]).content.decode()
    for part in (
        "600 10 02 00",
        "tel:+34600100200",
        "F-102",
        "Qué decir",
        "Lucía Robles",
        "Marta Prieto",
        "cliente clave",
    ):
        assert part in page, part


def test_each_case_has_its_own_words(alice, world):
    for name, words in (("disputed", "que nos comentó de la factura F-103"), ("promised", "en eso confiamos")):
        assert words in sheet(alice, world.customers[name]).content.decode(), name


def test_a_customer_without_a_step_can_be_called_from_their_page(alice, world):
    acme = world.customers["acme"]
    assert reverse("call-sheet", args=[acme.id]) in alice.get(reverse("customer", args=[acme.id])).content.decode()
    page = noted(alice, acme, f"promised:{TODAY + 3 * DAY}", note="El viernes <b>sin falta</b>").content.decode()
    assert "hasta el 27/11/2026" in page
    assert "&lt;b&gt;sin falta" in page
    assert Promise.objects.get(customer=acme).by_on == TODAY + 3 * DAY


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


@pytest.mark.parametrize(
    ("result", "fields", "said"),
    [
        ("promised", {"by_on": "2026-11-30", "amount": "1.000,00"}, "La promesa queda anotada"),
        ("call-back:2026-12-01", {"again_at": "10:30", "they_call": "on"}, "Llamarán ellos el 01/12/2026 10:30:"),
        ("dispute", {"note": "Faltan dos", "disputed": "50,00"}, "La incidencia de F-102 queda abierta"),
        ("asks-plan", {}, "Le debemos una propuesta"),
        ("has-paid", {}, "Se le cree"),
        ("needs-copy", {}, "Hay que enviar una copia de F-102"),
        ("spoke", {"reason": "cash-flow"}, "Motivo del retraso anotado: falta de tesorería"),
        ("wrong-number", {}, "no se vuelve a usar"),
    ],
)
def test_every_result_says_what_happens_now(alice, world, result, fields, said):
    key = world.customers["key"]
    contact, invoice = key.contacts.get(), Item.objects.get(customer=key).invoice_id
    page = noted(alice, key, result, contact=contact.id, invoice=invoice, **fields)
    assert page.status_code == 200, page.content.decode()[-3000:]
    assert "Qué pasa ahora" in page.content.decode()
    assert said in page.content.decode()
    assert page.redirect_chain[-1][0] == reverse("call", args=[Call.objects.get().id])


def test_a_double_click_is_one_call(alice, world):
    first, second = (noted(alice, world.customers["key"], f"promised:{TODAY + 3 * DAY}") for _ in range(2))
    assert first.redirect_chain == second.redirect_chain
    assert Call.objects.count() == Promise.objects.filter(customer=world.customers["key"]).count() == 1


@pytest.mark.parametrize(
    ("result", "fields", "said"),
    [
        ("", {}, "Elija qué resultó de la llamada"),
        ("shouted", {}, "Elija qué resultó de la llamada"),
        ("promised:mañana", {}, "Elija qué resultó de la llamada"),
        ("promised", {}, "Elija un día"),
        ("promised:2026-11-01", {}, "ya ha pasado"),
        ("promised", {"by_on": "2026-11-30", "amount": "mucho"}, "no es un importe"),
        ("promised", {"by_on": "2026-11-30", "amount": "99.999.999,00"}, "no está pendiente"),
        ("dispute", {}, "Escriba qué no está bien"),
        ("spoke", {"reason": "other"}, "Escriba el motivo"),
        ("spoke", {"contact": "999999"}, "999999"),
    ],
)
def test_what_is_missing_is_said_beside_it_and_nothing_is_lost(alice, world, result, fields, said):
    typed = {"note": "" if result in ("dispute", "spoke") else "Dijo que sí", **fields}
    page = noted(alice, world.customers["key"], result, **typed)
    assert page.status_code == 422
    assert said in page.content.decode()
    assert typed["note"] in page.content.decode()
    assert not Call.objects.exists()


def test_three_tries_lead_to_the_ways_there_are(alice, world):
    key = world.customers["key"]
    Customer.objects.filter(id=key.id).update(unanswered_calls=2)
    Message.objects.filter(customer=key).update(contact_on=None)
    page = noted(alice, key, "no-answer").content.decode()
    assert "Pruebe por otro camino" in page
    assert "Seguir con el siguiente paso" in page
    today = alice.get("/").content.decode()
    assert "Pruebe por otro camino" in today
    assert "3 veces sin hablar con nadie" in today
    alice.post(reverse("customer-go-on", args=[key.id]))
    assert Customer.objects.get(id=key.id).unanswered_calls in (0, 3)
    assert "Nadie contesta" in alice.get(reverse("customer", args=[key.id])).content.decode()


def test_a_call_is_planned_and_dropped(alice, world):
    acme = world.customers["acme"]
    alice.post(reverse("customer-planned-calls", args=[acme.id]), {"on": TODAY.isoformat(), "note": "El pedido"})
    page = alice.get(reverse("calls")).content.decode()
    assert "alice quiere hablar con ellos" in page
    assert "El pedido" in page
    assert "En la lista de llamadas: El pedido" in alice.get("/").content.decode()
    alice.post(reverse("planned-call-drop", args=[PlannedCall.objects.get().id]))
    assert "El pedido" not in alice.get(reverse("calls")).content.decode()


def test_reasons_are_one_click_and_counted(alice, world):
    acme = world.customers["acme"]
    alice.post(reverse("customer-reasons", args=[acme.id]), {"kind": "cash-flow"})
    assert (LateReason.objects.get().kind, LateReason.objects.get().source) == ("cash-flow", "customer")
    page = alice.get(reverse("customer", args=[acme.id])).content.decode()
    assert "falta de tesorería" in page
    report = alice.get(reverse("late-reasons")).content.decode()
    assert "1.234,56" in report
    assert ">25<" in report
    wrong = alice.post(reverse("customer-reasons", args=[acme.id]), {"kind": "other"})
    assert wrong.status_code == 422
    assert "Falta cuál es el motivo" in wrong.content.decode()
    alice.post(reverse("customer-reasons-forgotten", args=[acme.id]))
    assert Customer.objects.get(id=acme.id).late_reason == ""


def test_a_dispute_given_as_the_reason_asks_of_which_invoice(alice, world):
    acme = world.customers["acme"]
    page = alice.post(reverse("customer-reasons", args=[acme.id]), {"kind": "dispute"})
    assert page["Location"] == f"/customers/{acme.id}?form=dispute#acts"


def test_a_form_without_its_key_or_with_another_customers_is_a_call_of_its_own(alice, world):
    for name in ("acme", "promised"):
        assert noted(alice, world.customers[name], "spoke", key="").status_code == 200
    assert Call.objects.count() == 2
    noted(alice, world.customers["acme"], "spoke")
    other = noted(alice, world.customers["disputed"], "spoke")
    assert other.status_code == 422
    assert Call.objects.filter(customer=world.customers["disputed"]).count() == 0


def test_a_number_that_was_right_after_all_is_called_again(alice, world):
    contact = world.customers["key"].contacts.get()
    noted(alice, world.customers["key"], "wrong-number", contact=contact.id)
    page = alice.get(reverse("customer", args=[world.customers["key"].id])).content.decode()
    assert "número equivocado desde el 24/11/2026" in page
    alice.post(reverse("contact-good", args=[contact.id]))
    contact.refresh_from_db()
    assert contact.phone_wrong_on is None


def test_the_hours_a_contact_prefers_are_kept_and_checked(alice, world):
    contact = world.customers["acme"].contacts.get()
    said = {"email": contact.email, "phone": contact.phone, "role": "billing", "call_from": "10:00"}
    alice.post(reverse("contact", args=[contact.id]), {**said, "call_until": "12:00"})
    contact.refresh_from_db()
    assert (contact.call_from, contact.call_until) == (time(10), time(12))
    wrong = alice.post(reverse("contact", args=[contact.id]), {**said, "call_until": "09:00"})
    assert "no queda ninguna hora" in wrong.content.decode()


# --- strangers -----------------------------------------------------------------------------------


def test_a_reader_reads_and_notes_nothing(bob, world):
    key = world.customers["key"]
    page = sheet(bob, key)
    assert page.status_code == 200
    assert 'name="result_"' not in page.content.decode()
    for name in ("customer-calls", "customer-planned-calls", "customer-go-on", "customer-reasons"):
        assert bob.post(reverse(name, args=[key.id]), {"result_": "spoke", "kind": "other"}).status_code == 403
    assert not Call.objects.exists()


def test_a_stranger_finds_nothing(charlie, alice, world):
    key = world.customers["key"]
    noted(alice, key, "no-answer")
    calls_planned.plan_call(
        company=world.company, customer_id=key.id, on=TODAY, actor="alice", today=TODAY, at=NOW, note="secreto"
    )
    assert sheet(charlie, key).status_code == 404
    assert charlie.get(reverse("call", args=[Call.objects.get().id])).status_code == 404
    assert charlie.post(reverse("planned-call-drop", args=[PlannedCall.objects.get().id])).status_code == 404
    for name in ("customer-calls", "customer-planned-calls", "customer-go-on", "customer-reasons"):
        assert charlie.post(reverse(name, args=[key.id]), {"result_": "spoke", "kind": "forgotten"}).status_code == 404
    assert "Mirador" not in charlie.get(reverse("calls")).content.decode()
    assert PlannedCall.objects.get().done_at is None
    assert (Call.objects.count(), Dispute.objects.count(), LateReason.objects.count()) == (1, 1, 0)
    assert Hold.objects.filter(customer=key).count() == 0


def test_the_owners_call_is_the_owners(world):
    from tests.web.conftest import client_of

    carol = worlds.user("carol", world.company)
    key = world.customers["key"]
    decision = world.company.decision_set.create(
        customer=key, on=TODAY, outcome="act", step="call", stage="conversation", approval="owner", reasons=[]
    )
    Message.objects.filter(customer=key).update(decision=decision)
    assert noted(client_of(carol), key, "spoke").status_code == 403
    assert noted(client_of(world.alice), key, "spoke").status_code == 200


def test_what_may_be_offered_is_what_the_company_grants(alice, world):
    from amistoso.models import GrantPolicy

    acme = world.customers["acme"]
    assert "hasta 6." in sheet(alice, acme).content.decode()
    GrantPolicy.objects.create(company=world.company, months=2, extension_days=0)
    page = sheet(alice, acme).content.decode()
    assert "pagos mensuales, hasta 2." in page
    assert "dejar el pago para dentro de unos días" not in page

import pytest

from amistoso.models import Contact, Customer, Event, Message, MessageState
from tests.world import TODAY, days_ago, draft, invoice


def page_of(client, path):
    return client.get(path).content.decode()


def letter(world, name="acme"):
    return f"/messages/{world.messages[name].id}"


def now(world, name="acme"):
    return Message.objects.get(id=world.messages[name].id)


def test_the_preview_shows_who_gets_what_in_whose_name(world, alice):
    page = page_of(alice, letter(world))
    for words in (
        "pagos@cliente.example",
        "Lucía Robles",
        "Factura F-101",
        "¿Lo enviamos?",
        "F-101",
        "1.234,56\u00a0€",
    ):
        assert words in page
    assert f'src="{letter(world)}/html"' in page


def test_the_letter_stands_in_a_frame_that_can_do_nothing(world, alice):
    Message.objects.filter(id=world.messages["acme"].id).update(html="<script>alert(1)</script><b>Hola</b>")
    response = alice.get(letter(world) + "/html")
    policy = response["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "script-src" not in policy
    assert "allow-scripts" not in policy
    assert response["X-Frame-Options"] == "SAMEORIGIN"
    page = page_of(alice, letter(world))
    assert "<script>alert" not in page
    assert 'sandbox="allow-same-origin"' in page


def test_pages_load_nothing_from_elsewhere(world, alice):
    response = alice.get(letter(world))
    assert "default-src 'self'" in response["Content-Security-Policy"]
    assert "unsafe" not in response["Content-Security-Policy"]
    page = response.content.decode()
    assert "<style" not in page
    assert " style=" not in page
    assert " onclick=" not in page


def test_approving_sends_it_after_a_last_look(world, alice, settings):
    response = alice.post(letter(world) + "/approve", follow=True)
    page = response.content.decode()
    message = now(world)
    assert message.state == MessageState.DELIVERED
    assert message.approved_by == world.alice
    assert "Entregado" in page
    assert len(list(settings.OUTBOX.glob("*.eml"))) >= 1
    assert Customer.objects.get(id=message.customer_id).ladder_step == "polite-reminder"


def test_what_was_paid_meanwhile_does_not_leave(world, alice):
    from amistoso.models import Item

    Item.objects.filter(number="F-101").update(open_minor=0, closed_on=TODAY)
    alice.post(letter(world) + "/approve")
    assert now(world).state != MessageState.DELIVERED


def test_a_message_to_nobody_cannot_be_approved(world, alice):
    Message.objects.filter(id=world.messages["acme"].id).update(to=[])
    response = alice.post(letter(world) + "/approve")
    assert response.status_code == 422
    assert "Le falta destinatario" in response.content.decode()
    assert now(world).state == MessageState.DRAFT


def test_the_words_can_be_changed_and_are_shown_as_they_will_leave(world, alice):
    alice.post(letter(world) + "/text", {"subject": "Hola", "text": "Buenos días, Marta:\n\n<b>¿Todo bien?</b>"})
    message = now(world)
    assert message.edited
    assert message.subject == "Hola"
    assert "&lt;b&gt;" in page_of(alice, letter(world) + "/html")


def test_an_empty_text_is_refused_and_nothing_changes(world, alice):
    response = alice.post(letter(world) + "/text", {"subject": "Hola", "text": ""})
    assert response.status_code == 422
    assert 'id="edit-words"' in response.content.decode()
    assert now(world).subject == "Factura F-101"


def test_discarding_needs_a_reason_and_keeps_it(world, alice):
    assert alice.post(letter(world) + "/discard", {"reason": ""}).status_code == 422
    alice.post(letter(world) + "/discard", {"reason": "Ya me llamó Marta"})
    assert now(world).state == MessageState.CANCELLED
    assert "Ya me llamó Marta" in page_of(alice, letter(world))


def test_a_call_is_noted_in_two_clicks_and_leads_to_the_customer(world, alice):
    page = page_of(alice, letter(world, "call"))
    assert "Hemos hablado" in page
    assert "tel:600 100 200" in page
    response = alice.post(letter(world, "call") + "/outcome", {"outcome": "spoke", "note": "Pagan el viernes"})
    assert response["Location"] == f"/customers/{world.customers['key'].id}"
    assert now(world, "call").state == MessageState.DELIVERED
    assert Event.objects.filter(verb="contact", customer=world.customers["key"]).exists()


@pytest.mark.parametrize("outcome", ["", "shouted"])
def test_an_outcome_must_be_one_of_the_buttons(world, alice, outcome):
    response = alice.post(letter(world, "call") + "/outcome", {"outcome": outcome, "note": "x"})
    assert response.status_code == 422
    assert "Elija el resultado" in response.content.decode()


def test_a_reply_is_read_and_dealt_with(world, alice):
    page = page_of(alice, letter(world, "reply"))
    assert "¿Me pueden reenviar la factura?" in page
    assert "Hasta que se atienda, no se le escribe nada." in page
    alice.post(letter(world, "reply") + "/handled", {"note": "Reenviada"})
    assert now(world, "reply").handled_at is not None
    assert "Han respondido" not in page_of(alice, "/")


def test_an_unconfirmed_sending_is_settled_by_a_person(world, alice):
    item = invoice(world.customers["acme"], "F-150", 10_000, due=days_ago(9))
    message = draft(world.customers["acme"], [item], state="unknown", contact_on=days_ago(1), claimed_at=None)
    page = page_of(alice, f"/messages/{message.id}")
    assert "¿Llegó a salir?" in page
    alice.post(f"/messages/{message.id}/handled", {"arrived": "0"})
    message.refresh_from_db()
    assert message.state == MessageState.FAILED


def test_a_bounce_told_by_hand_marks_the_address(world, alice):
    alice.post(letter(world) + "/approve")
    alice.post(letter(world) + "/bounced", {"reason": "Buzón lleno"})
    assert now(world).state == MessageState.BOUNCED
    assert Contact.objects.get(customer=world.customers["acme"]).bounced_on == TODAY


def test_messages_are_listed_by_state(world, alice):
    waiting = page_of(alice, "/messages?box=waiting")
    assert "Acme" in waiting
    assert "Talleres" not in waiting
    trouble = page_of(alice, "/messages?box=trouble")
    assert "Talleres" in trouble
    assert "550 no such user" in trouble
    assert "Hotel Mirador" in page_of(alice, "/messages?channel=call")
    assert "Acme" in page_of(alice, "/messages?q=acme")
    assert "Ningún mensaje encaja" in page_of(alice, "/messages?q=nadie")


def test_the_list_of_messages_goes_on_where_it_stopped(world, alice, django_assert_num_queries):
    item = invoice(world.customers["acme"], "F-200", 10_000, due=days_ago(9))
    for number in range(60):
        draft(world.customers["acme"], [item], key=f"many:{number}", state="cancelled", subject=f"Carta {number:02}")
    with django_assert_num_queries(5):
        first = page_of(alice, "/messages")
    assert "Carta 59" in first
    assert "Carta 05" not in first
    following = first[first.index("?before=") :].split('"')[0]
    assert "Carta 05" in page_of(alice, "/messages" + following)

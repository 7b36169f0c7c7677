"""No more automatic messages: by the page, by the mail program's button, by one of several readers."""

import pytest

from amistoso.models import Contact, Event, OptOut
from tests.correspondence import NOW, make_customer, make_item, prepared, send
from tests.portal.conftest import address_in, mail_in

pytestmark = pytest.mark.django_db(transaction=True)


def test_the_page_says_what_it_means_and_a_post_does_it(client, address, customer):
    page = client.get(f"{address}/stop").content.decode()
    for words in ("Las facturas y lo que esté pendiente siguen como están", "seguir llamándole", "p····@frutas"):
        assert words in page
    assert customer.contacts.get().email not in page  # who was forwarded the mail learns no address
    assert not OptOut.objects.exists()
    done = client.post(f"{address}/stop")
    assert (done.status_code, done["Location"]) == (303, f"{address}/stop?lang=es")
    assert "Hecho: no habrá más mensajes automáticos" in client.get(done["Location"]).content.decode()
    assert Contact.objects.get().opted_out_at == NOW
    assert (OptOut.objects.get().made_by, Event.objects.get(verb="opt-out").data["how"]) == ("cliente", "link")


def test_the_mail_programs_own_button(client, address):
    """RFC 8058: a POST with that body and nothing else, no redirect, no cookie."""
    done = client.post(
        f"{address}/stop", "List-Unsubscribe=One-Click", content_type="application/x-www-form-urlencoded"
    )
    assert (done.status_code, done.content, dict(done.cookies)) == (200, b"", {})
    assert Event.objects.get(verb="opt-out").data["how"] == "one-click"
    again = client.post(f"{address}/stop", {"List-Unsubscribe": "One-Click"})
    assert again.status_code == 200
    assert OptOut.objects.count() == 1


def test_it_stops_what_was_already_written(client, address, company, customer, settings):
    client.post(f"{address}/stop")
    other = make_customer(company, "Otra, S.L.", email=customer.contacts.get().email)
    message = prepared(company, other, make_item(other, "F-9"))
    assert message.state == "approved"
    assert send(company).sent == 0  # an address that came in by a way of its own is seen at the last look
    message.refresh_from_db()
    assert message.state == "cancelled"
    assert Contact.objects.get(customer=other).opted_out_at is not None
    assert len(list(settings.OUTBOX.glob("*.eml"))) == 1


def test_of_several_readers_each_stops_their_own(client, company, customer, settings):
    Contact.objects.create(company=company, customer=customer, email="ana@frutas.example")
    prepared(company, customer, make_item(customer))
    send(company)
    mail = mail_in(settings.OUTBOX)
    assert mail["List-Unsubscribe"] is not None
    assert mail["List-Unsubscribe-Post"] is None
    address = address_in(settings.OUTBOX)
    page = client.get(f"{address}/stop").content.decode()
    assert "Cuál es su dirección" in page
    assert "a··@frutas.example" in page
    assert client.post(f"{address}/stop").status_code == 422
    assert client.post(f"{address}/stop", {"address": "7"}).status_code == 422
    assert not OptOut.objects.exists()
    assert client.post(f"{address}/stop", {"address": "2"}).status_code == 303
    assert OptOut.objects.get().address == "ana@frutas.example"
    assert "ya no recibe" in client.get(f"{address}/stop").content.decode()

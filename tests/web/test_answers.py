"""On the desk: what customers answered is dealt with, links are shut, an opt-out is noted and lifted with a reason."""

import pytest

from amistoso.actions import answers, links
from amistoso.core.answers import Said
from amistoso.models import Answer, Contact, Hold, Invoice, Link, OptOut
from tests.world import NOW, TODAY

pytestmark = pytest.mark.django_db


@pytest.fixture
def answered(world) -> Answer:
    message = world.messages["acme"]
    owed = Invoice.objects.filter(customer=message.customer, items__open_minor__gt=0)
    invoice = owed.order_by("id").first()
    said = Said("missing", text="A contabilidad@acme.example, <i>por favor</i>")
    (made,) = answers.answer(
        company=world.company, message=message, invoice_ids=[invoice.id], said=said, network="", today=TODAY, at=NOW
    )
    return made


def test_a_copy_is_sent(alice, answered):
    page = alice.get("/").content.decode()
    assert "Nos han contestado en su página" in page
    assert "&lt;i&gt;por favor&lt;/i&gt;" in page
    assert alice.post(f"/answers/{answered.id}/handled").status_code == 302
    assert "Nos han contestado en su página" not in alice.get("/").content.decode()
    answered.refresh_from_db()
    assert answered.handled_by == "alice"
    assert Hold.objects.get(id=answered.hold_id).until_on is not None
    page = alice.get(f"/customers/{answered.customer_id}").content.decode()
    assert "dicen que no ha llegado" in page
    assert "Nos dijeron de" in page
    assert "Enviada una copia de" in page


def test_a_reader_sees_it_and_has_no_button(bob, answered):
    page = bob.get("/").content.decode()
    assert "Nos han contestado en su página" in page
    assert f"/answers/{answered.id}/handled" not in page


def test_links_are_shut(alice, world, settings):
    settings.PUBLIC_URL = "https://clientes.robles.example"
    message = world.messages["acme"]
    links.open_for(company=world.company, message=message, at=NOW)
    page = alice.get(f"/customers/{message.customer_id}").content.decode()
    assert "1 enlace la abre" in page
    alice.post(f"/customers/{message.customer_id}/links/revoked")
    assert Link.objects.get().revoked_at is not None
    page = alice.get(f"/customers/{message.customer_id}").content.decode()
    assert "1 enlace la abre" not in page
    assert "Anulados los enlaces" in page


def test_an_opt_out_is_noted_by_a_person_and_lifted_with_a_reason(alice, world):
    contact = world.customers["acme"].contacts.order_by("id").first()
    alice.post(f"/contacts/{contact.id}/opt-out")
    page = alice.get(f"/customers/{contact.customer_id}").content.decode()
    assert "sin mensajes automáticos desde el 24/11/2026" in page
    assert OptOut.objects.get(lifted_at=None).made_by == "alice"
    alice.post(f"/contacts/{contact.id}/opt-in", {"reason": " "})
    assert Contact.objects.get(id=contact.id).opted_out_at is not None
    alice.post(f"/contacts/{contact.id}/opt-in", {"reason": "Lo pidió <b>Ana</b> por teléfono"})
    assert Contact.objects.get(id=contact.id).opted_out_at is None
    page = alice.get(f"/customers/{contact.customer_id}").content.decode()
    assert "Lo pidió &lt;b&gt;Ana&lt;/b&gt; por teléfono" in page


def test_the_payment_page_is_checked_where_it_is_written(alice):
    page = {"name_": "Robles", "payment_page": "http://tpv.example/{reference}"}
    answer = alice.post("/company/details", page)
    assert answer.status_code == 422
    assert "Debe empezar por https://" in answer.content.decode()

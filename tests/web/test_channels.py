"""The page of channels: what is set up and why not, no key ever, and a trial that goes to ourselves only."""

import pytest

from amistoso.models import Event, Sender
from tests.scripted_http import provider

KEY, SECRET = "clave-9f2-secreta", "firma-77-secreta"


@pytest.fixture
def twilio(settings, tmp_path):
    with provider((201, {"sid": "SM1", "status": "queued"})) as there:
        settings.OUTBOX, settings.EMAIL_URL, settings.WHATSAPP_URL, settings.MAILBOX_URL = tmp_path, "outbox:", "", ""
        settings.SMS_URL = f"twilio://AC1?from=%2B34911000000&api={there.url}"
        settings.CHANNEL_KEYS, settings.CHANNEL_SECRETS = {"sms": KEY}, {"sms": SECRET}
        settings.BASE_URL = "https://mesa.example"
        yield there


def page(client):
    response = client.get("/company/channels")
    assert response.status_code == 200
    return response.content.decode()


def test_it_says_what_is_set_up_and_why_the_rest_is_not(alice, twilio):
    said = page(alice)
    assert "Falta AMISTOSO_WHATSAPP_URL." in said
    assert "https://mesa.example/hooks/twilio/sms" in said
    assert "se guarda en ficheros" in said
    assert "amistoso_polite_reminder_one" in said
    assert "{{1}}" in said
    for secret in (KEY, SECRET):
        assert secret not in said


def test_providers_reach_us_by_the_name_that_strangers_know(alice, client, twilio, settings):
    settings.BASE_URL, settings.PUBLIC_URL = "http://localhost:8000", "https://clientes.example"
    settings.ALLOWED_HOSTS = ["testserver", "clientes.example"]
    assert "https://clientes.example/hooks/twilio/sms" in page(alice)
    there = {"HTTP_HOST": "clientes.example"}
    assert client.post("/hooks/twilio/sms", {"MessageSid": "SM1"}, **there).status_code == 403, (
        "heard, and not believed"
    )
    assert client.get("/company/channels", **there).status_code == 404


def test_a_trial_goes_to_ourselves(alice, twilio, world):
    Sender.objects.filter(company=world.company).update(phone="600 999 888")
    assert "600 999 888" in page(alice)
    response = alice.post("/company/channels/sms/trial", {"to": "600 999 888"}, follow=True)
    assert "La prueba ha salido para 600 999 888" in response.content.decode()
    assert twilio.asked[0].form["To"] == "+34600999888"
    assert "PRUEBA-1" in twilio.asked[0].form["Body"]
    assert Event.objects.filter(verb="try", noun="channel").count() == 1


@pytest.mark.parametrize("to", ["600 100 200", "todos@otra.example", "", "x" * 5000])
def test_a_trial_goes_to_nobody_else(alice, twilio, to):
    response = alice.post("/company/channels/sms/trial", {"to": to}, follow=True)
    assert "no es una dirección de la empresa" in response.content.decode()
    assert twilio.asked == []


def test_a_trial_that_is_refused_says_what_the_provider_said(alice, twilio, world):
    Sender.objects.filter(company=world.company).update(phone="600 999 888")
    twilio.say((401, {"code": 20003, "message": "Authenticate"}))
    said = alice.post("/company/channels/sms/trial", {"to": "600 999 888"}, follow=True).content.decode()
    assert "20003 Authenticate" in said
    assert KEY not in said


def test_a_trial_of_what_is_not_set_up_says_why(alice, twilio, world):
    Sender.objects.filter(company=world.company).update(phone="600 999 888")
    said = alice.post("/company/channels/whatsapp/trial", {"to": "600 999 888"}, follow=True).content.decode()
    assert "Falta AMISTOSO_WHATSAPP_URL" in said


def test_a_mail_to_ourselves_by_the_outbox(alice, twilio, tmp_path):
    response = alice.post("/company/channels/email/trial", {"to": "owner@robles.example"}, follow=True)
    assert "La prueba ha salido" in response.content.decode()
    assert len(list(tmp_path.glob("*.eml"))) == 1


def test_a_contact_keeps_what_it_prefers(alice, world):
    customer = world.customers["acme"]
    contact = customer.contacts.order_by("id").first()
    fields = {"contact_name": "Marta", "email": contact.email, "phone": "600 100 200", "role": "billing"}
    alice.post(f"/contacts/{contact.id}", {**fields, "channels": "whatsapp,email"})
    contact.refresh_from_db()
    assert contact.channels == "whatsapp,email"
    assert "WhatsApp" in alice.get(f"/customers/{customer.id}").content.decode()
    assert alice.post(f"/contacts/{contact.id}", {**fields, "channels": "fax"}).status_code == 422
    contact.refresh_from_db()
    assert contact.channels == "whatsapp,email"

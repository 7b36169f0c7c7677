"""WhatsApp by Meta: its registered texts, its reports and what comes in."""

import hashlib
import hmac
import json

import pytest

from amistoso.actions import hooks, messages
from amistoso.core import short_texts
from amistoso.models import Contact
from amistoso.queries.templates import ready_made_text
from tests import world
from tests.scripted_http import provider
from tests.texting import KEY, SECRET, late, one, prefers, run, state
from tests.world import NOW, TODAY

pytestmark = pytest.mark.django_db


# --- WhatsApp by Meta -----------------------------------------------------------


@pytest.fixture
def meta(settings, tmp_path):
    with provider((200, {"messages": [{"id": "wamid.1"}]})) as there:
        settings.OUTBOX, settings.EMAIL_URL, settings.SMS_URL = tmp_path, "outbox:", ""
        settings.WHATSAPP_URL = f"meta://1065?api={there.url}"
        settings.CHANNEL_KEYS, settings.CHANNEL_SECRETS = {"whatsapp": KEY}, {"whatsapp": SECRET}
        settings.WHATSAPP_VERIFY, settings.AS_OF = "palabra", "2026-11-24T11:00"
        yield there


def meta_says(client, statuses=(), texts=(), number="1065", secret=SECRET, raw=None):
    value = {"messaging_product": "whatsapp", "metadata": {"phone_number_id": number},
             "statuses": list(statuses), "messages": list(texts)}  # fmt: skip
    said = {
        "object": "whatsapp_business_account",
        "entry": [{"id": "1", "changes": [{"field": "messages", "value": value}]}],
    }
    body = raw if raw is not None else json.dumps(said).encode()
    mark = "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
    return client.post(
        "/hooks/meta/whatsapp", body, content_type="application/json", headers={"X-Hub-Signature-256": mark}
    )


@pytest.fixture
def whatsapped(company, meta):
    world.bank_account(company)
    customer = late(company)
    prefers(customer, "whatsapp")
    run(company)
    return one(customer)


def test_a_whatsapp_leaves_as_its_registered_text_with_its_values(whatsapped, meta):
    assert (whatsapped.channel, whatsapped.state, whatsapped.reference) == ("whatsapp", "sent", "wamid.1")
    asked = meta.asked[0].json["template"]
    assert asked["name"] == "amistoso_polite_reminder_one"
    values = [slot["text"] for slot in asked["components"][0]["parameters"]]
    assert values == whatsapped.parameters
    text = ready_made_text(name="polite-reminder.sms", language="es")
    said = short_texts.registered(text, is_one=True)
    for number, value in enumerate(values, start=1):
        said = said.replace(f"{{{{{number}}}}}", value)
    assert said.replace("S.L..", "S.L.") == whatsapped.text.strip()


def test_its_words_cannot_be_changed(whatsapped, company):
    with pytest.raises(messages.Refusal) as refused:
        messages.edit(company=company, message_id=whatsapped.id, subject="a", text="b", actor="alice", at=NOW)
    assert refused.value.code == "whatsapp-text-fixed"


def test_meta_tells_that_it_was_read(client, whatsapped):
    status = {"id": "wamid.1", "status": "read", "timestamp": "1", "recipient_id": "34600100200",
              "biz_opaque_callback_data": f"{whatsapped.company_id}-{whatsapped.key}"}  # fmt: skip
    for _ in range(2):
        assert meta_says(client, [status]).status_code == 200
    assert state(whatsapped) == "delivered"


def test_meta_tells_that_it_failed(client, whatsapped):
    status = {
        "id": "wamid.1",
        "status": "failed",
        "recipient_id": "34600100200",
        "errors": [{"code": 131026, "title": "x"}],
    }
    assert meta_says(client, [status]).status_code == 200
    assert state(whatsapped) == "bounced"
    assert Contact.objects.get().phone_failed_on == TODAY


def test_baja_by_whatsapp_stops_it(client, whatsapped):
    text = {"from": "34600100200", "id": "wamid.2", "timestamp": "1", "type": "text", "text": {"body": "Baja"}}
    assert meta_says(client, texts=[text]).status_code == 200
    assert Contact.objects.get().opted_out_at is not None


def test_meta_for_another_number_or_unsigned_or_senseless(client, whatsapped):
    status = {"id": "wamid.1", "status": "read", "recipient_id": "34600100200"}
    assert meta_says(client, [status], number="9999").status_code == 200
    assert meta_says(client, [status], secret="another").status_code == 403
    assert meta_says(client, raw=b"{").status_code == 400
    assert meta_says(client, raw=b"[]").status_code == 400
    assert meta_says(client, raw=b"[" * 100_000).status_code == 400
    for odd in ({"entry": 1}, {"entry": [1]}, {"entry": [{"changes": {}}]}, {"entry": [{"changes": [{"value": []}]}]}):
        assert meta_says(client, raw=json.dumps(odd).encode()).status_code == 200
    assert state(whatsapped) == "sent"


def test_meta_asks_for_its_word_when_the_address_is_entered(client, meta):
    asked = "/hooks/meta/whatsapp?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token="
    assert client.get(asked + "palabra").content == b"1158201444"
    assert client.get(asked + "otra").status_code == 403
    assert client.get(asked.replace("1158201444", "<script>") + "palabra").status_code == 403


def test_without_the_secret_no_report_is_believed(client, whatsapped, settings):
    settings.CHANNEL_SECRETS = {}
    assert meta_says(client, secret="").status_code == 403


def test_stop_is_a_word_and_not_a_sentence():
    assert hooks.is_stop("baja")
    assert not hooks.is_stop("no quiero darme de baja")

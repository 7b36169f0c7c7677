"""A message's whole way by SMS and WhatsApp: chosen, written, sent to a provider on loopback, told of afterwards."""

import base64
import hashlib
import hmac
import json
from datetime import timedelta

import pytest

from amistoso.actions import contacts, hooks, messages, preparing, reports, runs, sending
from amistoso.core import short_texts
from amistoso.core.mails import Delivery, Fate
from amistoso.models import Contact, Customer, Decision, Event, Message, Report
from tests import world
from tests.scripted_http import provider
from tests.world import NOW, TODAY

pytestmark = pytest.mark.django_db
KEY, SECRET, ACCOUNT = "token-1", "firma-2", "AC77"
PLACE = {"today": TODAY, "at": NOW}


@pytest.fixture
def company():
    return world.company()


@pytest.fixture
def twilio(settings, tmp_path):
    with provider((201, {"sid": "SM1", "status": "queued"})) as there:
        settings.OUTBOX, settings.EMAIL_URL = tmp_path, "outbox:"
        settings.SMS_URL = f"twilio://{ACCOUNT}?from=%2B34911000000&api={there.url}"
        settings.WHATSAPP_URL = ""
        settings.CHANNEL_KEYS, settings.CHANNEL_SECRETS = {"sms": KEY}, {"sms": SECRET}
        settings.BASE_URL = "https://mesa.example"
        yield there


def prefers(customer, channels, **fields):
    Contact.objects.filter(customer=customer).update(channels=channels, **fields)


def late(company, name="Frutas Pérez, S.L.", **fields):
    made = world.customer(company, name, tier="standard", city="Murcia", postal_code="30001", **fields)
    world.invoice(made, f"F-{made.id}", 123456, due=TODAY - timedelta(days=10))
    return made


def one(customer) -> Message:
    return Message.objects.get(customer=customer, direction="out")


def run(company, **more):
    return runs.run_day(company=company, today=more.get("today", TODAY), at=more.get("at", NOW))


def test_who_prefers_an_sms_gets_one_and_the_message_says_so(company, twilio):
    world.bank_account(company)
    customer = late(company)
    prefers(customer, "sms,email")
    assert run(company).sent == 1
    message = one(customer)
    assert (message.channel, message.state, message.reference, message.to) == ("sms", "sent", "SM1", ["+34600100200"])
    assert message.template == "polite-reminder.sms"
    decision = Decision.objects.get(customer=customer, outcome="act")
    assert decision.channel == "sms"
    assert ["channel-preferred", {"channel": "sms"}] in decision.reasons
    form = twilio.asked[0].form
    assert form["Body"] == message.text.strip()
    assert form["StatusCallback"] == f"https://mesa.example/hooks/twilio/sms?m={company.id}-decision%3A{decision.id}"
    size = short_texts.length(form["Body"])
    assert size.is_gsm
    assert size.segments <= short_texts.MAX_SEGMENTS
    assert "1.234,56" in form["Body"]
    customer.refresh_from_db()
    assert customer.ladder_step == "polite-reminder"


def test_a_channel_without_set_up_is_passed_over_with_a_reason(company, twilio, settings):
    settings.SMS_URL = ""
    world.bank_account(company)
    customer = late(company)
    prefers(customer, "whatsapp,sms,email")
    assert run(company).sent == 1
    assert one(customer).channel == "email"
    reasons = Decision.objects.get(customer=customer, outcome="act").reasons
    for channel in ("whatsapp", "sms"):
        assert ["channel-skipped", {"channel": channel, "why": "not-configured"}] in reasons
    assert twilio.asked == []


@pytest.mark.parametrize("phone", ["910 000 000", "803 123 456", "902 123 456", "12", "", "600100200,600100201"])
def test_no_text_goes_to_a_number_that_is_no_mobile(company, twilio, phone):
    world.bank_account(company)
    customer = late(company)
    prefers(customer, "sms", phone=phone)
    run(company)
    assert one(customer).channel == "email"
    assert twilio.asked == []


def test_one_channel_that_is_down_keeps_no_other_waiting(company, twilio):
    twilio.say((401, {"code": 20003, "message": "Authenticate"}))
    world.bank_account(company)
    texted, mailed = late(company), late(company, "Otra, S.A.")
    prefers(texted, "sms")
    summary = run(company)
    assert summary.sent == 1
    assert "sms: no sale nada" in summary.stopped_because
    assert (one(mailed).state, one(texted).state) == ("delivered", "approved")
    assert one(texted).attempts == 0, "our own trouble is no attempt at reaching them"


def test_what_may_have_left_is_unknown_and_is_never_said_again(company, twilio):
    twilio.say("drop")
    world.bank_account(company)
    customer = late(company)
    prefers(customer, "sms")
    run(company)
    assert one(customer).state == "unknown"
    run(company, at=NOW + timedelta(hours=1))
    run(company, today=TODAY + timedelta(days=1), at=NOW + timedelta(days=1))
    assert len(twilio.asked) == 1


def test_a_number_that_takes_no_texts_waits_for_a_good_contact(company, twilio):
    twilio.say((400, {"code": 21614, "message": "not a mobile"}))
    world.bank_account(company)
    customer = late(company)
    prefers(customer, "sms")
    run(company)
    assert one(customer).state == "failed"
    contact = Contact.objects.get(customer=customer)
    assert contact.phone_failed_on == TODAY
    assert contact.bounced_on is None
    contacts.change_contact(
        company=company, contact_id=contact.id, actor="alice", email=contact.email, phone="611 222 333", **PLACE
    )
    assert one(customer).handled_at is not None
    contact.refresh_from_db()
    assert (contact.phone_failed_on, contact.channels) == (None, "sms")


def test_who_asks_to_stop_is_not_written_to_even_when_it_was_approved(company, twilio, tmp_path):
    world.bank_account(company)
    customer = late(company)
    prefers(customer, "sms")
    runs.run_day(company=company, today=TODAY, at=NOW, send=False)
    message = one(customer)
    assert message.state == "approved"
    contacts.opt_out(company=company, customer_id=customer.id, addresses=["+34600100200"], actor="customer", **PLACE)
    sending.send_due(company=company, **PLACE)
    message.refresh_from_db()
    assert (message.state, twilio.asked) == ("approved", [])
    assert "contacto" in message.error or "dirección" in message.error
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "fields",
    [{"do_not_contact": True}, {"opted_out_at": NOW}, {"bounced_on": TODAY}, {"email": "nueva@cliente.example"}],
)
def test_an_address_that_is_good_no_more_is_asked_about_again_before_each_mail(company, twilio, fields, tmp_path):
    """Somebody else there is still good, so that only the last look at the address can stop it."""
    world.bank_account(company)
    customer = late(company)
    runs.run_day(company=company, today=TODAY, at=NOW, send=False)
    Contact.objects.create(company=company, customer=customer, role="dispute", email="otra@cliente.example")
    Contact.objects.filter(customer=customer, role="billing").update(**fields)
    summary = sending.send_due(company=company, **PLACE)
    assert (summary.sent, summary.returned) == (0, 1)
    message = one(customer)
    assert message.state == "draft"
    assert "busque un buen contacto" in message.error
    assert list(tmp_path.iterdir()) == []


def test_of_two_addresses_the_one_that_is_still_good_gets_it(company, twilio, tmp_path):
    world.bank_account(company)
    customer = late(company)
    Contact.objects.create(company=company, customer=customer, email="dos@cliente.example")
    runs.run_day(company=company, today=TODAY, at=NOW, send=False)
    Contact.objects.filter(customer=customer, email="dos@cliente.example").update(opted_out_at=NOW)
    assert sending.send_due(company=company, **PLACE).sent == 1
    assert one(customer).to == ["pagos@cliente.example"]
    assert "dos@" not in next(tmp_path.glob("*.eml")).read_text()


# --- What the provider tells afterwards ---------------------------------------


def call(client, form, *, channel="sms", key="", secret=SECRET, tamper=None):
    query = f"?m={key}" if key else ""
    path = f"/hooks/twilio/{channel}{query}"
    signed = f"https://mesa.example{path}" + "".join(f"{name}{form[name]}" for name in sorted(form))
    mark = base64.b64encode(hmac.new(secret.encode(), signed.encode(), hashlib.sha1).digest()).decode()
    return client.post(path, {**form, **(tamper or {})}, headers={"X-Twilio-Signature": mark})


def told(status="delivered", **more):
    return {"MessageSid": "SM1", "AccountSid": ACCOUNT, "MessageStatus": status, "To": "+34600100200",
            "From": "+34911000000", **more}  # fmt: skip


@pytest.fixture
def sent(company, twilio, settings):
    settings.AS_OF = "2026-11-24T11:00"
    world.bank_account(company)
    customer = late(company)
    prefers(customer, "sms")
    run(company)
    return one(customer)


def state(message):
    message.refresh_from_db()
    return message.state


def test_a_delivery_is_noted_once_however_often_it_is_told(client, sent):
    assert state(sent) == "sent"
    for _ in range(3):
        assert call(client, told()).status_code == 200
    assert state(sent) == "delivered"
    assert Report.objects.count() == 1
    assert Event.objects.filter(verb="deliver").count() == 1


def test_a_text_that_came_to_nothing_takes_its_step_back(client, sent):
    customer = Customer.objects.get()
    assert customer.ladder_step == "polite-reminder"
    assert call(client, told("undelivered", ErrorCode="30005")).status_code == 200
    assert state(sent) == "bounced"
    customer.refresh_from_db()
    assert (customer.ladder_step, customer.ladder_on, customer.next_look_on) == ("", None, TODAY)
    assert Contact.objects.get().phone_failed_on == TODAY


def test_a_failure_of_the_network_does_not_blame_the_number(client, sent):
    call(client, told("failed", ErrorCode="30008"))
    assert state(sent) == "bounced"
    assert Contact.objects.get().phone_failed_on is None


def test_reports_in_the_wrong_order_do_not_unsay_a_delivery(client, sent):
    call(client, told("delivered"))
    call(client, told("undelivered", ErrorCode="30005"))
    call(client, told("sent"))
    assert state(sent) == "delivered"


@pytest.mark.parametrize(
    "wrong",
    [
        {"secret": "another"},
        {"tamper": {"MessageStatus": "failed"}},
        {"tamper": {"extra": "1"}},
    ],
)
def test_a_forged_report_is_refused_and_changes_nothing(client, sent, wrong):
    assert call(client, told(), **wrong).status_code == 403
    assert state(sent) == "sent"
    assert Report.objects.count() == 0


def test_a_report_signed_for_another_address_of_ours_is_refused(client, sent):
    form = told()
    good = call(client, form)
    assert good.status_code == 200
    signed = "https://mesa.example/hooks/twilio/sms" + "".join(f"{name}{form[name]}" for name in sorted(form))
    mark = base64.b64encode(hmac.new(SECRET.encode(), signed.encode(), hashlib.sha1).digest()).decode()
    path = f"/hooks/twilio/sms?m={sent.company_id}-{sent.key}"
    assert client.post(path, form, headers={"X-Twilio-Signature": mark}).status_code == 403


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/hooks/twilio/whatsapp", 403), ("/hooks/vonage/sms", 403), ("/hooks/nobody/sms", 403),
        ("/hooks/twilio/letter", 403), ("/hooks/smtp/email", 403), ("/hooks/mailgun/email", 403),
    ],
)  # fmt: skip
def test_where_nothing_is_set_up_nobody_is_listened_to(client, sent, path, expected):
    assert client.post(path, told()).status_code == expected


def test_only_a_post_is_a_report(client, sent):
    assert client.get("/hooks/twilio/sms").status_code == 405


def test_what_is_about_nothing_of_ours_is_answered_politely(client, sent):
    assert call(client, told(MessageSid="SM-of-another-program")).status_code == 200
    assert call(client, told(), key="999999-decision:1").status_code == 200
    assert call(client, told(), key="x" * 500).status_code == 200
    assert call(client, told(), key="1-" + "%27OR%201").status_code == 200
    assert state(sent) == "sent"
    assert Report.objects.count() == 0


def test_a_report_does_not_settle_the_message_of_another_number_or_account(client, sent):
    assert call(client, told(To="+34699999999")).status_code == 200
    assert call(client, told(AccountSid="AC-other")).status_code == 200
    other = call(client, told(MessageSid="SM2"), key=f"{sent.company_id}-{sent.key}")
    assert other.status_code == 200, "the key is right and the number of the message is another's"
    assert state(sent) == "sent"


def test_a_report_that_comes_before_our_own_record_waits_for_it(client, company, twilio, settings):
    """The provider tells us while it is still answering: the message is in the hands of the sender."""
    settings.AS_OF = "2026-11-24T11:00"
    world.bank_account(company)
    customer = late(company)
    prefers(customer, "sms")
    found = []

    def answer(asked):
        return (201, {"sid": "SM1", "status": "queued"})

    twilio.say(answer)
    runs.run_day(company=company, today=TODAY, at=NOW, send=False)
    message = one(customer)
    Message.objects.filter(id=message.id).update(state="sending")
    response = call(client, told(), key=f"{company.id}-{message.key}")
    found.append(response.status_code)
    assert found == [200]
    report = Report.objects.get()
    assert report.applied_at is None
    Message.objects.filter(id=message.id).update(state="approved")
    sending.send_due(company=company, **PLACE)
    assert state(message) == "delivered"
    report.refresh_from_db()
    assert report.applied_at is not None


def test_a_delivery_settles_what_was_in_doubt(client, company, twilio, settings):
    settings.AS_OF = "2026-11-24T11:00"
    twilio.say("drop")
    world.bank_account(company)
    customer = late(company)
    prefers(customer, "sms")
    run(company)
    message = one(customer)
    assert message.state == "unknown"
    assert call(client, told(), key=f"{company.id}-{message.key}").status_code == 200
    assert state(message) == "delivered"
    customer.refresh_from_db()
    assert customer.ladder_step == "polite-reminder"


def test_a_report_that_waited_is_applied_when_the_sender_died(company, twilio):
    world.bank_account(company)
    customer = late(company)
    prefers(customer, "sms")
    runs.run_day(company=company, today=TODAY, at=NOW, send=False)
    message = one(customer)
    Message.objects.filter(id=message.id).update(
        state="sending", claimed_at=NOW - timedelta(hours=1), contact_on=TODAY, provider_id="worker:elsewhere:1"
    )
    delivery = Delivery("twilio:SM1:delivered", Fate.DELIVERED, key=f"{company.id}-{message.key}")
    assert reports.take(deliveries=[delivery], channel="sms", at=NOW).waiting == 1
    assert sending.recover(company=company, **PLACE) == 0, "somebody who knows has told us"
    assert state(message) == "delivered"


# --- What comes in ------------------------------------------------------------


@pytest.mark.parametrize("word", ["BAJA", "baja", " Stop. ", "«Baja»", "UNSUBSCRIBE"])
def test_one_word_stops_all_automatic_messages(client, sent, word):
    response = call(client, {"MessageSid": "SM9", "AccountSid": ACCOUNT, "From": "+34600100200", "Body": word})
    assert response.status_code == 200
    assert response.content == b"<Response></Response>"
    assert Contact.objects.get().opted_out_at is not None
    assert Event.objects.filter(verb="opt-out").count() == 1
    assert not Message.objects.filter(direction="in").exists()


def test_a_sentence_is_a_reply_for_a_person_and_is_kept_once(client, sent):
    form = {"MessageSid": "SM9", "AccountSid": ACCOUNT, "From": "+34600100200", "Body": "No me den de baja, pago el 30"}
    for _ in range(2):
        assert call(client, form).status_code == 200
    reply = Message.objects.get(direction="in")
    assert (reply.channel, reply.state, reply.text) == ("sms", "received", "No me den de baja, pago el 30")
    assert Contact.objects.get().opted_out_at is None


def test_a_stranger_leaves_nothing_behind(client, sent):
    form = {"MessageSid": "SM9", "AccountSid": ACCOUNT, "From": "+34699888777", "Body": "hola"}
    assert call(client, form).status_code == 200
    assert not Message.objects.filter(direction="in").exists()


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
    text = preparing.template_text("polite-reminder.sms", "es")
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

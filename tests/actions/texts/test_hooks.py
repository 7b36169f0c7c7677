"""What providers tell about texts that have left, and what comes in: signed, once, and about our own."""

import base64
import hashlib
import hmac
from datetime import timedelta

import pytest

from amistoso.actions import reports, runs, sending
from amistoso.core.mails import Delivery, Fate
from amistoso.models import Contact, Customer, Event, Message, Report
from tests import world
from tests.texting import ACCOUNT, PLACE, SECRET, late, one, prefers, run, state
from tests.world import NOW, TODAY

pytestmark = pytest.mark.django_db


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


def test_a_stop_holds_for_every_company_that_writes_by_that_number(client, sent):
    """Who answers BAJA cannot know how many companies share the desk and its number."""
    other = world.company("Otra Casa, S.A.", "A58818501", "Otra")
    world.bank_account(other)
    second = late(other, "Frutas Pérez, S.L.")
    prefers(second, "sms")
    run(other)
    assert one(second).state == "sent"
    call(client, {"MessageSid": "SM9", "AccountSid": ACCOUNT, "From": "+34600100200", "Body": "BAJA"})
    assert Contact.objects.filter(opted_out_at=None).count() == 0


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

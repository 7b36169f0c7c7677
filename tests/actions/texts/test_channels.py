"""A message's whole way by SMS and WhatsApp: chosen, written, sent to a provider on loopback, told of afterwards."""

from datetime import timedelta

import pytest

from amistoso.actions import contacts, optouts, runs, sending
from amistoso.core import short_texts
from amistoso.models import Contact, Decision
from tests import world
from tests.texting import PLACE, late, one, prefers, run
from tests.world import NOW, TODAY

pytestmark = pytest.mark.django_db


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
    optouts.opt_out(company=company, customer_id=customer.id, address="+34600100200", actor="cliente", **PLACE)
    sending.send_due(company=company, **PLACE)
    message.refresh_from_db()
    assert (message.state, message.error, twilio.asked) == ("cancelled", optouts.ASKED_FOR_SILENCE, [])
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

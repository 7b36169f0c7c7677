"""The reports of Vonage, Mailgun, Postmark and Brevo: genuine, once, and about our own messages."""

import base64
import hashlib
import hmac
import json

import pytest

from amistoso.actions import runs
from amistoso.models import Contact, Customer, Report
from tests import world
from tests.scripted_http import provider
from tests.texting import KEY, SECRET, late, one, prefers, run, state
from tests.world import NOW, TODAY

pytestmark = pytest.mark.django_db


# --- Vonage --------------------------------------------------------------------


@pytest.fixture
def texted(company, settings, tmp_path):
    answer = (200, {"messages": [{"to": "34600100200", "message-id": "0A1", "status": "0"}]})
    with provider(answer) as there:
        settings.OUTBOX, settings.EMAIL_URL, settings.WHATSAPP_URL = tmp_path, "outbox:", ""
        settings.SMS_URL = f"vonage://abcd1234?from=Robles&api={there.url}"
        settings.CHANNEL_KEYS, settings.CHANNEL_SECRETS = {"sms": KEY}, {"sms": SECRET}
        settings.BASE_URL, settings.AS_OF = "https://mesa.example", "2026-11-24T11:00"
        world.bank_account(company)
        customer = late(company)
        prefers(customer, "sms")
        run(company)
        yield one(customer)


def vonage(client, *, secret=SECRET, age_s=0, as_form=False, **more):
    fields = {
        "msisdn": "34600100200", "to": "Robles", "network-code": "21401", "messageId": "0A1", "price": "0.05",
        "status": "delivered", "scts": "2611241000", "err-code": "0", "api-key": "abcd1234",
        "message-timestamp": "2026-11-24 10:00:00", "timestamp": str(int(NOW.timestamp()) + 3600 - age_s),
        "nonce": "n1",
        **more,
    }  # fmt: skip
    signed = "".join(f"&{name}={fields[name].replace('&', '_').replace('=', '_')}" for name in sorted(fields))
    fields["sig"] = hmac.new(secret.encode(), signed.encode(), hashlib.sha256).hexdigest().upper()
    if as_form:
        return client.post("/hooks/vonage/sms", fields)
    return client.post("/hooks/vonage/sms", json.dumps(fields), content_type="application/json")


@pytest.mark.parametrize("as_form", [False, True])
def test_vonage_tells_a_delivery_once(client, texted, as_form):
    for _ in range(2):
        ref = f"{texted.company_id}-{texted.key}"
        assert vonage(client, as_form=as_form, **{"client-ref": ref}).status_code == 200
    assert state(texted) == "delivered"
    assert Report.objects.count() == 1


def test_vonage_tells_that_a_number_is_no_more(client, texted):
    assert vonage(client, status="failed", **{"err-code": "3"}).status_code == 200
    assert state(texted) == "bounced"
    assert Contact.objects.get().phone_failed_on == TODAY


def test_vonage_tells_that_it_waits(client, texted):
    assert vonage(client, status="buffered").status_code == 200
    assert state(texted) == "sent"
    assert "Todavía de camino" in texted.error


@pytest.mark.parametrize("wrong", [{"secret": "otro"}, {"age_s": 7200}, {"age_s": -8000}])
def test_vonage_forged_or_stale_is_refused(client, texted, wrong):
    assert vonage(client, **wrong).status_code == 403
    assert state(texted) == "sent"


def test_vonage_about_another_number_or_program_changes_nothing(client, texted):
    assert vonage(client, msisdn="34699999999").status_code == 200
    assert vonage(client, messageId="0FF").status_code == 200
    assert vonage(client, **{"client-ref": "another program"}).status_code == 200
    assert state(texted) == "sent"


def test_vonage_brings_a_baja(client, texted):
    assert vonage(client, text="BAJA", keyword="BAJA", type="text").status_code == 200
    assert Contact.objects.get().opted_out_at is not None


# --- Mail ------------------------------------------------------------------------


ANSWERS = {
    "mailgun": lambda asked: (200, {"id": "<one@mg.robles.example>", "message": "Queued. Thank you."}),
    "postmark": lambda asked: (200, {"To": "pagos@cliente.example", "ErrorCode": 0, "MessageID": "uuid-1",
                                     "Message": "OK", "SubmittedAt": "2026-11-24T09:00:00Z"}),
    "brevo": lambda asked: (201, {"messageId": "<one@brevo.example>"}),
}  # fmt: skip


@pytest.fixture(params=list(ANSWERS))
def mailed(request, company, settings, tmp_path):
    """A reminder that a provider took."""
    name = request.param
    with provider(ANSWERS[name]) as there:
        more = "domain=mg.robles.example&" if name == "mailgun" else ""
        settings.OUTBOX, settings.SMS_URL, settings.WHATSAPP_URL = tmp_path, "", ""
        settings.EMAIL_URL = f"anymail://{name}?{more}api={there.url}"
        secret = SECRET if name == "mailgun" else f"desk:{SECRET}"
        settings.CHANNEL_KEYS, settings.CHANNEL_SECRETS = {"email": KEY}, {"email": secret}
        settings.AS_OF = "2026-11-24T11:00"
        world.bank_account(company)
        customer = late(company)
        runs.run_day(company=company, today=TODAY, at=NOW)
        message = one(customer)
        assert message.state == "sent"
        assert message.reference
        yield name, message


def tells(client, name, message, kind, *, secret=SECRET, address="pagos@cliente.example", key=None):
    key = f"{message.company_id}-{message.key}" if key is None else key
    basic = {"Authorization": "Basic " + base64.b64encode(f"desk:{secret}".encode()).decode()}
    match name:
        case "mailgun":
            event = {"delivered": {"event": "delivered"}, "delayed": {"event": "failed", "severity": "temporary"},
                     "failed": {"event": "failed", "severity": "permanent", "reason": "bounce"},
                     "complained": {"event": "complained"}}[kind]  # fmt: skip
            mark = hmac.new(secret.encode(), b"1795512000token", hashlib.sha256).hexdigest()
            said = {
                "signature": {"timestamp": "1795512000", "token": "token", "signature": mark},
                "event-data": {
                    **event, "id": "e1", "timestamp": 1795512000.0, "recipient": address,
                    "delivery-status": {"code": 550, "message": "5.1.1 no such user"},
                    "user-variables": {"amistoso": key},
                    "message": {"headers": {"message-id": "one@mg.robles.example"}},
                },
            }  # fmt: skip
            basic = {}
        case "postmark":
            record = {"delivered": {"RecordType": "Delivery", "Recipient": address,
                                    "DeliveredAt": "2026-11-24T09:01:00Z"},
                      "failed": {"RecordType": "Bounce", "Type": "HardBounce", "ID": 42, "Email": address,
                                 "Details": "550 5.1.1", "BouncedAt": "2026-11-24T09:01:00Z"},
                      "delayed": {"RecordType": "Bounce", "Type": "Transient", "ID": 43, "Email": address,
                                  "BouncedAt": "2026-11-24T09:01:00Z"},
                      "complained": {"RecordType": "SpamComplaint", "Type": "SpamComplaint", "ID": 44, "Email": address,
                                     "BouncedAt": "2026-11-24T09:01:00Z"}}[kind]  # fmt: skip
            said = {**record, "MessageID": message.reference, "Metadata": {"amistoso": key}}
        case _:
            event = {"delivered": "delivered", "failed": "hard_bounce", "delayed": "deferred", "complained": "spam"}[
                kind
            ]
            said = {"event": event, "email": address, "id": 7, "date": "2026-11-24 10:00:00", "ts_event": 1795512000,
                    "message-id": f"<{message.reference}>", "reason": "550 5.1.1",
                    "X-Mailin-custom": json.dumps({"amistoso": key})}  # fmt: skip
    return client.post(f"/hooks/{name}/email", json.dumps(said), content_type="application/json", headers=basic)


def test_a_delivery_by_mail_is_told_once(client, mailed):
    name, message = mailed
    for _ in range(2):
        assert tells(client, name, message, "delivered").status_code == 200
    assert state(message) == "delivered"
    assert Report.objects.count() == 1


def test_a_bounce_asks_for_a_good_contact(client, mailed):
    name, message = mailed
    assert tells(client, name, message, "failed").status_code == 200
    assert state(message) == "bounced"
    assert Contact.objects.get().bounced_on == TODAY
    assert Customer.objects.get().ladder_step == ""


def test_a_bounce_after_a_delivery_counts(client, mailed):
    name, message = mailed
    tells(client, name, message, "delivered")
    tells(client, name, message, "failed")
    assert state(message) == "bounced"


def test_a_delay_by_mail_is_noted(client, mailed):
    name, message = mailed
    assert tells(client, name, message, "delayed").status_code == 200
    assert state(message) == "sent"
    assert Contact.objects.get().bounced_on is None


def test_a_complaint_is_an_opt_out(client, mailed):
    name, message = mailed
    assert tells(client, name, message, "complained").status_code == 200
    assert Contact.objects.get().opted_out_at is not None
    assert state(message) == "sent"


def test_a_forged_report_of_mail_is_refused(client, mailed):
    name, message = mailed
    assert tells(client, name, message, "failed", secret="otra").status_code in (400, 403)
    assert state(message) == "sent"
    assert Report.objects.count() == 0


def test_another_companys_key_settles_nothing_of_ours(client, mailed):
    name, message = mailed
    for key in ("999-decision:1", "another program", f"{message.company_id}-decision:999999"):
        assert tells(client, name, message, "failed", key=key).status_code == 200
    assert state(message) == "sent"


def test_what_cannot_be_read_is_refused_without_a_word(client, mailed):
    name, _ = mailed
    basic = {"Authorization": "Basic " + base64.b64encode(f"desk:{SECRET}".encode()).decode()}
    for body in (b"", b"{", b"[]", b"null", b'{"signature": 1}', b"\xff"):
        response = client.post(f"/hooks/{name}/email", body, content_type="application/json", headers=basic)
        assert response.status_code in (200, 400, 403)
        assert b"Traceback" not in response.content


def test_a_report_of_mail_without_our_key_is_found_by_its_number(client, mailed):
    name, message = mailed
    assert tells(client, name, message, "delivered", key="").status_code == 200
    assert state(message) == "delivered"

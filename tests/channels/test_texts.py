"""SMS and WhatsApp against providers on loopback that answer as the real ones do: what is certain, what is not."""

import json

import pytest

from amistoso.channels import http_calls, post
from amistoso.channels.receipts import Outcome
from amistoso.core import channel_urls
from amistoso.core.mails import Text
from tests.scripted_http import closed_port, provider

SMS = Text("1-decision:7", "sms", "+34600100200", "Robles: la factura F-1 (100 EUR) ¿está bien?", "es")
WHATSAPP = Text(
    "1-decision:7", "whatsapp", "+34600100200", "Robles: ...", "es", "amistoso_polite_reminder_one",
    ("Robles", "F-1", "100,00 €", "01/11/2026"),
)  # fmt: skip
KEY = "k-9f2secret"
ACCOUNT = "AC0123456789abcdef"
TWILIO_OK = {"sid": "SM1", "status": "queued", "error_code": None, "error_message": None}
META_OK = {"messaging_product": "whatsapp", "contacts": [{"input": "34600100200", "wa_id": "34600100200"}],
           "messages": [{"id": "wamid.HBg", "message_status": "accepted"}]}  # fmt: skip
VONAGE_OK = {"message-count": "1", "messages": [{"to": "34600100200", "message-id": "0A01", "status": "0"}]}


def twilio(url, channel="sms"):
    more = f"&content.amistoso_polite_reminder_one.es=HX77&api={url}"
    return channel_urls.read(channel, f"twilio://{ACCOUNT}?from=%2B34911000000{more}", KEY)


def vonage(url):
    return channel_urls.read("sms", f"vonage://abcd1234?from=%2B34911000000&api={url}", KEY)


def meta(url):
    return channel_urls.read("whatsapp", f"meta://106540352242922?api={url}", KEY)


def sent(setup, text, reports_to="https://mesa.example/hooks/x/sms"):
    with post.opened(setup, None, reports_to) as send:
        return send(text)


def test_twilio_gets_what_its_documentation_asks_for():
    with provider((201, TWILIO_OK)) as there:
        receipt = sent(twilio(there.url), SMS)
    assert (receipt.outcome, receipt.reference) == (Outcome.ACCEPTED, "SM1")
    asked = there.asked[0]
    assert asked.path == f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
    assert asked.headers["authorization"].startswith("Basic ")
    assert asked.form == {
        "To": "+34600100200", "From": "+34911000000", "Body": SMS.text,
        "StatusCallback": "https://mesa.example/hooks/x/sms?m=1-decision%3A7",
    }  # fmt: skip


def test_twilio_sends_whatsapp_by_the_registered_text():
    with provider((201, TWILIO_OK)) as there:
        assert sent(twilio(there.url, "whatsapp"), WHATSAPP).outcome is Outcome.ACCEPTED
    form = there.asked[0].form
    assert (form["To"], form["From"]) == ("whatsapp:+34600100200", "whatsapp:+34911000000")
    assert form["ContentSid"] == "HX77"
    assert json.loads(form["ContentVariables"]) == {"1": "Robles", "2": "F-1", "3": "100,00 €", "4": "01/11/2026"}
    assert "Body" not in form


def test_vonage_gets_what_its_documentation_asks_for():
    with provider((200, VONAGE_OK)) as there:
        receipt = sent(vonage(there.url), SMS)
    assert (receipt.outcome, receipt.reference) == (Outcome.ACCEPTED, "0A01")
    assert there.asked[0].path == "/sms/json"
    assert there.asked[0].form == {
        "api_key": "abcd1234", "api_secret": KEY, "from": "34911000000", "to": "34600100200", "text": SMS.text,
        "type": "unicode", "client-ref": SMS.key, "status-report-req": "1",
        "callback": "https://mesa.example/hooks/x/sms",
    }  # fmt: skip


def test_meta_gets_what_its_documentation_asks_for():
    with provider((200, META_OK)) as there:
        receipt = sent(meta(there.url), WHATSAPP)
    assert (receipt.outcome, receipt.reference) == (Outcome.ACCEPTED, "wamid.HBg")
    asked = there.asked[0]
    assert asked.path == "/v21.0/106540352242922/messages"
    assert asked.headers["authorization"] == f"Bearer {KEY}"
    assert asked.json["to"] == "34600100200"
    assert asked.json["type"] == "template"
    assert asked.json["template"]["name"] == "amistoso_polite_reminder_one"
    assert asked.json["template"]["language"] == {"code": "es"}
    told = asked.json["template"]["components"][0]["parameters"]
    assert [one["text"] for one in told] == list(WHATSAPP.parameters)
    assert asked.json["biz_opaque_callback_data"] == WHATSAPP.key


NONE, NUMBER, LINE = (), ("+34600100200",), "line down"
TWILIO_ANSWERS = [
    ((400, {"code": 21211, "message": "Invalid 'To'"}), Outcome.REFUSED_PERMANENTLY, NUMBER),
    ((400, {"code": 21614, "message": "not a mobile number"}), Outcome.REFUSED_PERMANENTLY, NUMBER),
    ((400, {"code": 21610, "message": "unsubscribed recipient"}), Outcome.REFUSED_PERMANENTLY, NUMBER),
    ((400, {"code": 21617, "message": "body too long"}), Outcome.REFUSED_PERMANENTLY, NONE),
    ((401, {"code": 20003, "message": "Authenticate"}), Outcome.REFUSED_FOR_NOW, LINE),
    ((400, {"code": 21606, "message": "From is not yours"}), Outcome.REFUSED_FOR_NOW, LINE),
    ((429, {"code": 20429, "message": "Too many"}), Outcome.REFUSED_FOR_NOW, NONE),
    ((503, "<html>busy</html>"), Outcome.REFUSED_FOR_NOW, LINE),
    ((500, {"message": "oops"}), Outcome.UNKNOWN, NONE),
    ((502, "<html>Bad Gateway</html>"), Outcome.UNKNOWN, NONE),
    ((400, "<html>Bad Request</html>"), Outcome.UNKNOWN, NONE),
    ((201, "<html>hello from a proxy</html>"), Outcome.UNKNOWN, NONE),
    ((200, {}), Outcome.UNKNOWN, NONE),
    ((201, {**TWILIO_OK, "status": "failed", "error_code": 30003}), Outcome.REFUSED_PERMANENTLY, NUMBER),
    ((302, "", {"Location": "http://127.0.0.1:1/elsewhere"}), Outcome.REFUSED_FOR_NOW, LINE),
    ("drop", Outcome.UNKNOWN, NONE),
    ("slow", Outcome.UNKNOWN, NONE),
]
VONAGE_ANSWERS = [
    ((200, {"messages": [{"status": "7", "error-text": "Number barred"}]}), Outcome.REFUSED_PERMANENTLY, NUMBER),
    ((200, {"messages": [{"status": "6", "error-text": "Invalid message"}]}), Outcome.REFUSED_PERMANENTLY, NONE),
    ((200, {"messages": [{"status": "4", "error-text": "Invalid credentials"}]}), Outcome.REFUSED_FOR_NOW, LINE),
    ((200, {"messages": [{"status": "9", "error-text": "Quota exceeded"}]}), Outcome.REFUSED_FOR_NOW, LINE),
    ((200, {"messages": [{"status": "1", "error-text": "Throttled"}]}), Outcome.REFUSED_FOR_NOW, NONE),
    ((200, {"messages": [{"status": "5", "error-text": "Internal error"}]}), Outcome.UNKNOWN, NONE),
    ((200, {"messages": [{"status": "0", "message-id": "1"}, {"status": "1"}]}), Outcome.UNKNOWN, NONE),
    ((200, {"messages": []}), Outcome.UNKNOWN, NONE),
    ((200, {"messages": "none"}), Outcome.UNKNOWN, NONE),
    ((200, {"messages": [{"status": "0"}]}), Outcome.UNKNOWN, NONE),
    ((200, "<html>captive portal</html>"), Outcome.UNKNOWN, NONE),
    ((401, {"title": "Unauthorized"}), Outcome.REFUSED_FOR_NOW, LINE),
    ("drop", Outcome.UNKNOWN, NONE),
]
META_ANSWERS = [
    ((400, {"error": {"code": 131026, "message": "undeliverable"}}), Outcome.REFUSED_PERMANENTLY, NUMBER),
    ((400, {"error": {"code": 131050, "message": "user stopped"}}), Outcome.REFUSED_PERMANENTLY, NUMBER),
    ((404, {"error": {"code": 132001, "message": "template missing"}}), Outcome.REFUSED_FOR_NOW, LINE),
    ((400, {"error": {"code": 132000, "message": "parameter count"}}), Outcome.REFUSED_PERMANENTLY, NONE),
    ((401, {"error": {"code": 190, "message": "token expired"}}), Outcome.REFUSED_FOR_NOW, LINE),
    ((400, {"error": {"code": 130429, "message": "rate limit"}}), Outcome.REFUSED_FOR_NOW, LINE),
    ((400, {"error": {"code": 131056, "message": "pair rate limit"}}), Outcome.REFUSED_FOR_NOW, NONE),
    ((500, {"error": {"code": 131000, "message": "something went wrong"}}), Outcome.UNKNOWN, NONE),
    ((200, {"error": {"code": 131026, "message": "undeliverable"}}), Outcome.REFUSED_PERMANENTLY, NUMBER),
    ((200, {"messages": []}), Outcome.UNKNOWN, NONE),
    ((200, {"messages": [{"id": "wamid.1", "message_status": "paused"}]}), Outcome.REFUSED_PERMANENTLY, NONE),
    ((502, "<html>Bad Gateway</html>"), Outcome.UNKNOWN, NONE),
    ("drop", Outcome.UNKNOWN, NONE),
]


def judged(setup_of, text, answer, monkeypatch):
    monkeypatch.setattr(http_calls.post, "__kwdefaults__", {**http_calls.post.__kwdefaults__, "timeouts": (1, 1)})
    with provider(answer) as there:
        receipt = sent(setup_of(there.url), text)
    assert len(there.asked) == 1, "whatever is answered, it is said once"
    assert KEY not in receipt.detail
    return receipt


def as_told(receipt):
    return receipt.outcome, LINE if receipt.is_line_down else receipt.refused_recipients


@pytest.mark.parametrize(("answer", "outcome", "more"), TWILIO_ANSWERS)
def test_every_answer_of_twilio_is_judged_for_what_it_says(answer, outcome, more, monkeypatch):
    assert as_told(judged(twilio, SMS, answer, monkeypatch)) == (outcome, more)


@pytest.mark.parametrize(("answer", "outcome", "more"), VONAGE_ANSWERS)
def test_vonage_answers_200_and_only_the_body_counts(answer, outcome, more, monkeypatch):
    assert as_told(judged(vonage, SMS, answer, monkeypatch)) == (outcome, more)


@pytest.mark.parametrize(("answer", "outcome", "more"), META_ANSWERS)
def test_every_answer_of_meta_is_judged_for_what_it_says(answer, outcome, more, monkeypatch):
    assert as_told(judged(meta, WHATSAPP, answer, monkeypatch)) == (outcome, more)


@pytest.mark.parametrize("setup_of", [twilio, vonage, meta])
def test_where_nobody_answers_nothing_was_said_and_it_is_tried_later(setup_of):
    receipt = sent(setup_of(f"http://127.0.0.1:{closed_port()}"), SMS if setup_of is not meta else WHATSAPP)
    assert (receipt.outcome, receipt.is_line_down) == (Outcome.REFUSED_FOR_NOW, True)


def test_who_has_opted_out_at_the_provider_is_told_apart(monkeypatch):
    answer = (400, {"code": 21610, "message": "unsubscribed recipient"})
    assert judged(twilio, SMS, answer, monkeypatch).is_opted_out
    answer = (400, {"error": {"code": 131050, "message": "user stopped"}})
    assert judged(meta, WHATSAPP, answer, monkeypatch).is_opted_out


def test_a_whatsapp_without_its_registered_text_says_which_is_missing():
    with provider((201, TWILIO_OK)) as there:
        url = f"twilio://{ACCOUNT}?from=%2B34911000000&api={there.url}"
        receipt = sent(channel_urls.read("whatsapp", url, KEY), WHATSAPP)
    assert receipt.outcome is Outcome.REFUSED_PERMANENTLY
    assert "content.amistoso_polite_reminder_one.es=" in receipt.detail
    assert there.asked == []


@pytest.mark.parametrize(
    ("channel", "url", "key", "says"),
    [
        ("sms", "", KEY, "Falta AMISTOSO_SMS_URL"),
        ("sms", "twilio://AC1?from=%2B34911000000", "", "Falta AMISTOSO_SMS_KEY"),
        ("sms", "twilio://AC1?from=%2B34911000000", "two words", "espacios"),
        ("sms", "twilio://AC1?from=%2B34911000000", "a\r\nX-Evil: 1", "espacios"),
        ("sms", "twilio://AC1", KEY, "from="),
        ("sms", "twilio://AC1?from=Nombre%20demasiado%20largo", KEY, "from="),
        ("sms", "twilio://AC1?from=Robles", KEY, "BAJA"),
        ("sms", "twilio://AC1?from=%2B34911000000%0d%0aBcc:x", KEY, "from="),
        ("sms", "twilio://?from=%2B34911000000", KEY, "cuenta"),
        ("sms", "twilio://../../v1?from=%2B34911000000", KEY, "cuenta"),
        ("sms", "meta://1?from=Robles", KEY, "se espera"),
        ("sms", "http://x", KEY, "se espera"),
        ("sms", "twilio://AC1?from=Robles&api=http://evil.example", KEY, "https://"),
        ("sms", "twilio://[AC1?from=Robles", KEY, "no es una dirección"),
        ("sms", "x" * 3000, KEY, "larga"),
        ("whatsapp", "meta://", KEY, "cuenta"),
        ("email", "anymail://mailgun", KEY, "domain="),
        ("email", "anymail://unknown", KEY, "se espera"),
        ("email", "mailgun://x", KEY, "se espera"),
        ("email", "anymail://postmark", "", "Falta AMISTOSO_EMAIL_KEY"),
    ],
)
def test_a_wrong_setting_says_its_name_and_what_is_expected_and_never_the_key(channel, url, key, says):
    with pytest.raises(channel_urls.NotConfigured) as why:
        channel_urls.read(channel, url, key, "firma-secreta")
    assert says in str(why.value)
    assert KEY not in str(why.value)
    assert "firma-secreta" not in str(why.value)


def test_no_key_is_in_any_representation():
    assert KEY not in repr(channel_urls.read("sms", "vonage://abcd?from=%2B34911000000", KEY, KEY))


def test_the_outbox_keeps_a_text_as_a_file(tmp_path):
    with post.opened(channel_urls.read("sms", "outbox:"), tmp_path) as send:
        assert send(SMS).outcome is Outcome.DELIVERED
        assert send(SMS).outcome is Outcome.DELIVERED
    assert [one.name for one in tmp_path.iterdir()] == ["1-decision-7.sms.txt"]
    assert (tmp_path / "1-decision-7.sms.txt").read_text("utf-8").startswith("+34600100200\n")

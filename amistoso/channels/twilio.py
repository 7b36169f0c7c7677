"""Twilio: SMS and WhatsApp by its Messages API, and what it reports of them afterwards.

A report is signed with the account's token over our own address and the fields, so that nobody else can send one.
"""

import base64
import hashlib
import hmac
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from urllib.parse import quote

from amistoso.channels import http_calls
from amistoso.channels.http_calls import Answer
from amistoso.channels.receipts import Outcome, Receipt
from amistoso.core.channel_urls import Setup
from amistoso.core.mails import Delivery, Fate, Heard, Text

API = "https://api.twilio.com"
# Codes about the number itself: it will be refused again, and the contact needs another one.
BAD_NUMBER = frozenset(
    {21211, 21214, 21217, 21219, 21401, 21612, 21614, 21635, 30003, 30005, 30006, 60205, 63003, 63024}
)
OPTED_OUT = frozenset({21610})
FOR_NOW = frozenset({14107, 20429, 21611, 30001, 30022, 63018})
OURS = frozenset({20003, 20005, 20404, 21603, 21606, 21212, 21408, 63007, 90010})  # account, sender, permission
_FATES = {"delivered": Fate.DELIVERED, "read": Fate.DELIVERED, "failed": Fate.FAILED, "undelivered": Fate.FAILED}


@contextmanager
def opened(setup: Setup, reports_to: str) -> Iterator[Callable[[Text], Receipt]]:
    url = f"{setup.option('api', API)}/2010-04-01/Accounts/{setup.account}/Messages.json"
    yield lambda text: _send(setup, url, text, reports_to)


def _send(setup: Setup, url: str, text: Text, reports_to: str) -> Receipt:
    mark = "whatsapp:" if text.channel == "whatsapp" else ""
    form = {"To": f"{mark}{text.to}", "From": f"{mark}{setup.sender}"}
    if text.channel == "whatsapp":
        content = setup.option(f"content.{text.template}.{text.language}")
        if not content:
            detail = f"Falta content.{text.template}.{text.language}= en AMISTOSO_WHATSAPP_URL."
            return Receipt(Outcome.REFUSED_PERMANENTLY, detail)
        slots = {str(number): value for number, value in enumerate(text.parameters, start=1)}
        form |= {"ContentSid": content, "ContentVariables": json.dumps(slots, ensure_ascii=False)}
    else:
        form["Body"] = text.text
    if reports_to.startswith("https://") or setup.option("api"):  # anywhere else Twilio could not reach us
        form["StatusCallback"] = f"{reports_to}?m={quote(text.key, safe='')}"
    answer = http_calls.post(url, form=form, login=(setup.account, setup.key))
    return answer if isinstance(answer, Receipt) else _judged(answer, text)


def _judged(answer: Answer, text: Text) -> Receipt:
    said = answer.said or {}
    code = _number(said.get("error_code") or said.get("code"))
    words = str(said.get("error_message") or said.get("message") or "")
    sid, state = str(said.get("sid") or ""), str(said.get("status") or "")
    if answer.status in (200, 201) and sid and state not in ("failed", "undelivered", "canceled") and not code:
        return Receipt(Outcome.ACCEPTED, f"{state} {sid}", reference=sid)
    if answer.status in (200, 201) and not (code or state):
        return Receipt(Outcome.UNKNOWN, http_calls.shown(answer))  # taken, it seems, but by whom?
    return judged_code(code, words or state, text.to, answer)


def judged_code(code: int, words: str, to: str, answer: Answer) -> Receipt:
    detail = f"{code} {words}".strip()
    if code in OPTED_OUT:
        return Receipt(Outcome.REFUSED_PERMANENTLY, detail, (to,), is_opted_out=True)
    if code in BAD_NUMBER:
        return Receipt(Outcome.REFUSED_PERMANENTLY, detail, (to,))
    if code in FOR_NOW:
        return Receipt(Outcome.REFUSED_FOR_NOW, detail)
    if code in OURS:
        return Receipt(Outcome.REFUSED_FOR_NOW, detail, is_line_down=True)
    if code and answer.status in (200, 201):
        return Receipt(Outcome.REFUSED_PERMANENTLY, detail)
    return http_calls.refused(answer, detail or http_calls.shown(answer))


def _number(value: Any) -> int:
    text = str(value or "")
    return int(text) if text.isdigit() and len(text) < 9 else 0


def is_genuine(setup: Setup, url: str, form: Mapping[str, str], signature: str) -> bool:
    """Twilio signs the whole address and the sorted fields with the account's token."""
    signed = url + "".join(f"{name}{form[name]}" for name in sorted(form))
    token = (setup.secret or setup.key).encode()
    mark = base64.b64encode(hmac.new(token, signed.encode(), hashlib.sha1).digest())  # SHA-1 is theirs to choose
    return hmac.compare_digest(mark, signature.encode())


def read_report(setup: Setup, form: Mapping[str, str], key: str) -> Delivery | Heard | None:
    """Read a status, or a text that came in; what says nothing new (queued, sent) is None."""
    sid = form.get("MessageSid") or form.get("SmsSid") or ""
    if form.get("AccountSid", setup.account) != setup.account or not sid:
        return None
    sender = form.get("From", "").removeprefix("whatsapp:")
    if "Body" in form:
        stop = form.get("OptOutType", "").upper() == "STOP"
        return Heard(f"twilio:{sid}", setup.channel, sender, form["Body"], stop)
    state = form.get("MessageStatus") or form.get("SmsStatus") or ""
    if state not in _FATES:
        return None
    code = _number(form.get("ErrorCode"))
    fate = Fate.OPTED_OUT if code in OPTED_OUT else _FATES[state]
    return Delivery(
        event=f"twilio:{sid}:{fate.value}", fate=fate, key=key, reference=sid,
        address=form.get("To", "").removeprefix("whatsapp:"),
        detail=f"{state} {code or ''}".strip(), is_address_bad=code in BAD_NUMBER,
    )  # fmt: skip

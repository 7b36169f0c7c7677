"""Vonage: SMS by its SMS API. It answers 200 whatever happens, so that only what the answer says counts."""

import hashlib
import hmac
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from amistoso.channels import http_calls
from amistoso.channels.http_calls import Answer
from amistoso.channels.receipts import Outcome, Receipt
from amistoso.core import short_texts
from amistoso.core.channel_urls import Setup
from amistoso.core.mails import Delivery, Fate, Heard, Text

API = "https://rest.nexmo.com"
BAD_NUMBER = frozenset({"7", "33", "34"})
FOR_NOW = frozenset({"1"})
OURS = frozenset({"2", "3", "4", "8", "9", "10", "11", "14", "15", "29", "32"})  # key, account, money, sender
INSIDE = frozenset({"5"})  # it broke while they worked on it
_FATES = {"delivered": Fate.DELIVERED, "failed": Fate.FAILED, "rejected": Fate.FAILED, "expired": Fate.FAILED,
          "buffered": Fate.DELAYED}  # fmt: skip
_BAD_NUMBER_REPORTS = frozenset({"2", "3", "9", "50"})  # absent for good, unknown or barred
MAX_AGE_S = 3600


@contextmanager
def opened(setup: Setup, reports_to: str) -> Iterator[Callable[[Text], Receipt]]:
    yield lambda text: _send(setup, text, reports_to)


def _send(setup: Setup, text: Text, reports_to: str) -> Receipt:
    kind = "text" if short_texts.length(text.text).is_gsm else "unicode"
    form = {
        "api_key": setup.account, "api_secret": setup.key, "from": setup.sender.lstrip("+"),
        "to": text.to.lstrip("+"), "text": text.text, "type": kind, "client-ref": text.key[:100],
    }  # fmt: skip
    if reports_to.startswith("https://") or setup.option("api"):
        form |= {"status-report-req": "1", "callback": reports_to}
    answer = http_calls.post(f"{setup.option('api', API)}/sms/json", form=form)
    return answer if isinstance(answer, Receipt) else _judged(answer, text)


def _judged(answer: Answer, text: Text) -> Receipt:
    parts = (answer.said or {}).get("messages")
    if answer.status != 200:
        return http_calls.refused(answer, http_calls.shown(answer))
    if not isinstance(parts, list) or not parts or not all(isinstance(part, dict) for part in parts):
        return Receipt(Outcome.UNKNOWN, http_calls.shown(answer))
    states = [str(part.get("status", "")) for part in parts]
    references = [str(part.get("message-id", "")) for part in parts if part.get("message-id")]
    if all(state == "0" for state in states) and references:
        return Receipt(Outcome.ACCEPTED, f"0 {references[0]}", reference=references[0])
    if "0" in states:  # a part of a long text has left
        return Receipt(Outcome.UNKNOWN, f"Salieron {states.count('0')} de {len(states)} partes.")
    detail = f"{states[0]} {parts[0].get('error-text', '')}"[: http_calls.MAX_DETAIL]
    match states[0]:
        case state if state in BAD_NUMBER:
            return Receipt(Outcome.REFUSED_PERMANENTLY, detail, (text.to,))
        case state if state in FOR_NOW:
            return Receipt(Outcome.REFUSED_FOR_NOW, detail)
        case state if state in OURS:
            return Receipt(Outcome.REFUSED_FOR_NOW, detail, is_line_down=True)
        case state if state in INSIDE or not state.isdigit():
            return Receipt(Outcome.UNKNOWN, detail)
        case _:
            return Receipt(Outcome.REFUSED_PERMANENTLY, detail)


def is_genuine(setup: Setup, fields: Mapping[str, str], at: datetime) -> bool:
    """The signature (SHA-256 HMAC, to be chosen in their settings) covers every field and the time of sending."""
    if not setup.secret or not (told := fields.get("sig")):
        return False
    signed = "".join(
        f"&{name}={fields[name].replace('&', '_').replace('=', '_')}" for name in sorted(fields) if name != "sig"
    )
    mark = hmac.new(setup.secret.encode(), signed.encode(), hashlib.sha256).hexdigest()
    sent = fields.get("timestamp", "")
    is_fresh = sent.isdigit() and len(sent) < 12 and abs(at.timestamp() - int(sent)) <= MAX_AGE_S
    return hmac.compare_digest(mark.encode(), told.lower().encode()) and is_fresh


def read_report(setup: Setup, fields: Mapping[str, Any]) -> Delivery | Heard | None:
    reference, number = str(fields.get("messageId", "")), _plus(str(fields.get("msisdn", "")))
    if not reference:
        return None
    if "text" in fields:
        return Heard(f"vonage:{reference}", setup.channel, number, str(fields["text"]))
    fate = _FATES.get(str(fields.get("status", "")))
    if fate is None:
        return None
    code = str(fields.get("err-code", ""))
    return Delivery(
        event=f"vonage:{reference}:{fate.value}", fate=fate, key=str(fields.get("client-ref", "")),
        reference=reference, address=number, detail=f"{fields.get('status')} {code}".strip(),
        is_address_bad=code in _BAD_NUMBER_REPORTS,
    )  # fmt: skip


def _plus(number: str) -> str:
    return f"+{number}" if number.isdigit() else number

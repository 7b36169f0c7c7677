"""WhatsApp by Meta's Cloud API. A business may begin a conversation only with a text registered beforehand."""

import hashlib
import hmac
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from amistoso.channels import http_calls
from amistoso.channels.http_calls import Answer
from amistoso.channels.receipts import Outcome, Receipt
from amistoso.core.channel_urls import Setup
from amistoso.core.mails import Delivery, Fate, Heard, Text

API = "https://graph.facebook.com"
VERSION = "v21.0"
BAD_NUMBER = frozenset({131026, 131030, 131009, 133010})
OPTED_OUT = frozenset({131050})
FOR_NOW = frozenset({131056, 131048, 131049, 131016})
OURS = frozenset({0, 3, 4, 10, 190, 368, 80007, 130429, 131005, 131031, 131042, 131045, 133000})
INSIDE = frozenset({1, 2, 131000, 131057})
_FATES = {"delivered": Fate.DELIVERED, "read": Fate.DELIVERED, "failed": Fate.FAILED}
MAX_TOLD = 1000  # statuses and texts in one call


@contextmanager
def opened(setup: Setup, reports_to: str) -> Iterator[Callable[[Text], Receipt]]:
    url = f"{setup.option('api', API)}/{setup.option('version', VERSION)}/{setup.account}/messages"
    yield lambda text: _send(setup, url, text)


def _send(setup: Setup, url: str, text: Text) -> Receipt:
    slots = [{"type": "text", "text": value} for value in text.parameters]
    body = {
        "messaging_product": "whatsapp", "recipient_type": "individual", "to": text.to.lstrip("+"), "type": "template",
        "template": {
            "name": text.template, "language": {"code": text.language},
            "components": [{"type": "body", "parameters": slots}],
        },
        "biz_opaque_callback_data": text.key,
    }  # fmt: skip
    answer = http_calls.post(url, headers={"Authorization": f"Bearer {setup.key}"}, body=body)
    return answer if isinstance(answer, Receipt) else _judged(answer, text)


def _judged(answer: Answer, text: Text) -> Receipt:
    said = answer.said or {}
    error, messages = said.get("error"), said.get("messages")
    if isinstance(error, dict):
        return _refused(answer, error, text)
    first = messages[0] if isinstance(messages, list) and messages and isinstance(messages[0], dict) else {}
    reference = str(first.get("id", ""))
    if answer.status == 200 and reference:
        if first.get("message_status") == "paused":
            return Receipt(Outcome.REFUSED_PERMANENTLY, "La plantilla está en pausa en WhatsApp.")
        return Receipt(Outcome.ACCEPTED, reference[: http_calls.MAX_DETAIL], reference=reference)
    if answer.status == 200:
        return Receipt(Outcome.UNKNOWN, http_calls.shown(answer))
    return http_calls.refused(answer, http_calls.shown(answer))


def _refused(answer: Answer, error: Mapping[str, Any], text: Text) -> Receipt:
    code = error.get("code") if isinstance(error.get("code"), int) else -1
    detail = f"{code} {error.get('message', '')}"[: http_calls.MAX_DETAIL]
    if code in OPTED_OUT:
        return Receipt(Outcome.REFUSED_PERMANENTLY, detail, (text.to,), is_opted_out=True)
    if code in BAD_NUMBER:
        return Receipt(Outcome.REFUSED_PERMANENTLY, detail, (text.to,))
    if code in OURS or (isinstance(code, int) and 200 <= code < 300):
        return Receipt(Outcome.REFUSED_FOR_NOW, detail, is_line_down=True)
    if code in FOR_NOW:
        return Receipt(Outcome.REFUSED_FOR_NOW, detail)
    if code in INSIDE:
        return Receipt(Outcome.UNKNOWN, detail)
    return http_calls.refused(answer, detail)


def is_genuine(setup: Setup, body: bytes, signature: str) -> bool:
    if not setup.secret:
        return False
    mark = "sha256=" + hmac.new(setup.secret.encode(), body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(mark.encode(), signature.encode())


def read_reports(setup: Setup, said: Mapping[str, Any]) -> list[Delivery | Heard]:
    """Read what is about our own number; whatever has another shape than told is passed over."""
    found: list[Delivery | Heard] = []
    for entry in _objects(said.get("entry")):
        for change in _objects(entry.get("changes")):
            value = change.get("value")
            if not isinstance(value, dict) or _number_of(value) != setup.account:
                continue
            told = [_status(one) for one in _objects(value.get("statuses"))]
            heard = [_text(one) for one in _objects(value.get("messages"))]
            found += [one for one in (*told, *heard) if one is not None]
    return found[:MAX_TOLD]


def _objects(value: object) -> Sequence[Mapping[str, Any]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _number_of(value: Mapping[str, Any]) -> str:
    about = value.get("metadata")
    return str(about.get("phone_number_id", "")) if isinstance(about, dict) else ""


def _status(told: Mapping[str, Any]) -> Delivery | None:
    fate, reference = _FATES.get(str(told.get("status", ""))), str(told.get("id", ""))
    if fate is None or not reference:
        return None
    errors = _objects(told.get("errors"))
    code = errors[0].get("code") if errors else None
    words = f"{code} {errors[0].get('title', '')}" if errors else str(told.get("status"))
    if code in OPTED_OUT:
        fate = Fate.OPTED_OUT
    return Delivery(
        event=f"meta:{reference}:{fate.value}", fate=fate, key=str(told.get("biz_opaque_callback_data") or ""),
        reference=reference, address=f"+{told.get('recipient_id', '')}", detail=words[: http_calls.MAX_DETAIL],
        is_address_bad=code in BAD_NUMBER,
    )  # fmt: skip


def _text(told: Mapping[str, Any]) -> Heard | None:
    said, sender, reference = told.get("text"), str(told.get("from", "")), str(told.get("id", ""))
    button = told.get("button")
    words = said.get("body") if isinstance(said, dict) else button.get("text") if isinstance(button, dict) else ""
    if not reference or not sender or not isinstance(words, str) or not words:
        return None
    return Heard(f"meta:{reference}", "whatsapp", f"+{sender}", words)

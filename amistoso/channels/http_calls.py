"""One HTTP call to a provider, and an honest answer: until the request has left, a failure is certain; after it, not.

A provider that took the request and whose answer got lost may have sent the message. That is `unknown`, and nothing
is tried again by itself.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import requests
from urllib3 import exceptions

from amistoso.channels.mime import one_line
from amistoso.channels.receipts import Outcome, Receipt

CONNECT_TIMEOUT_S = 15
ANSWER_TIMEOUT_S = 60
MAX_ANSWER_BYTES = 1024 * 1024
MAX_DETAIL = 300
# The connection, the certificate, the proxy or the name: nothing of the message has been said yet.
_BEFORE = (
    exceptions.NewConnectionError, exceptions.ConnectTimeoutError, exceptions.NameResolutionError,
    exceptions.SSLError, exceptions.ProxyError,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Answer:
    """`said` is the JSON object of the answer, or nothing when the answer is none (an HTML page of a proxy, say)."""

    status: int
    said: Mapping[str, Any] | None
    text: str


def post(
    url: str,
    *,
    headers: Mapping[str, str] | None = None,
    form: Mapping[str, str] | None = None,
    body: Mapping[str, Any] | None = None,
    login: tuple[str, str] | None = None,
    timeouts: tuple[float, float] = (CONNECT_TIMEOUT_S, ANSWER_TIMEOUT_S),
) -> Answer | Receipt:
    """Return the answer, or the receipt that says why there is none."""
    # A connection of its own: one that is kept may be closed on the other side just as we write into it.
    said = {"Connection": "close", "Accept": "application/json", **(headers or {})}
    try:
        with requests.post(
            url, headers=said, data=form, json=body, auth=login, timeout=timeouts, allow_redirects=False, stream=True
        ) as response:
            content = response.raw.read(MAX_ANSWER_BYTES, decode_content=True) or b""
            return Answer(response.status_code, _object_of(content), content.decode("utf-8", "replace"))
    except (requests.RequestException, exceptions.HTTPError, OSError) as error:
        return lost(error)


def lost(error: Exception) -> Receipt:
    """Say whether a call that broke can have been heard."""
    detail = one_line(f"{type(error).__name__}: {error}")[:MAX_DETAIL]
    if came_before(error):
        return Receipt(Outcome.REFUSED_FOR_NOW, detail, is_line_down=True)
    return Receipt(Outcome.UNKNOWN, detail)


def came_before(error: BaseException) -> bool:
    """Did it break before anything of the message had left?"""
    if isinstance(error, requests.ConnectTimeout | requests.exceptions.SSLError | requests.exceptions.ProxyError):
        return True
    if isinstance(error, requests.exceptions.InvalidURL | requests.exceptions.InvalidHeader):
        return True
    inner = error.args[0] if error.args else None
    reason = getattr(inner, "reason", inner)
    return isinstance(reason, _BEFORE)


def refused(answer: Answer, detail: str, *, refused_recipients: tuple[str, ...] = ()) -> Receipt:
    """Judge an answer that is no success by its status alone; each provider knows its own codes better."""
    detail = one_line(f"{answer.status} {detail}")[:MAX_DETAIL]
    match answer.status:
        case 401 | 402 | 403 | 404 | 405 | 407 | 429 | 503:  # our key, our account, our speed: not this message
            return Receipt(Outcome.REFUSED_FOR_NOW, detail, is_line_down=True)
        case status if 300 <= status < 400:
            return Receipt(Outcome.REFUSED_FOR_NOW, f"{detail} (redirección)", is_line_down=True)
        case status if 400 <= status < 500 and answer.said is not None:
            return Receipt(Outcome.REFUSED_PERMANENTLY, detail, refused_recipients)
        case _:  # broken inside, or an answer that is none: they may have taken it
            return Receipt(Outcome.UNKNOWN, detail)


def shown(answer: Answer) -> str:
    """The beginning of an answer that makes no sense."""
    return one_line(answer.text)[:120]


def _object_of(content: bytes) -> Mapping[str, Any] | None:
    try:
        said = json.loads(content)
    except (ValueError, RecursionError):
        return None
    return said if isinstance(said, dict) else None

"""E-mail by the HTTP API of a provider: django-anymail writes the request and reads the reports, we judge the answers.

Opens and clicks are never tracked: how a customer reads its post is its own affair.
"""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from email.errors import MessageError
from email.mime.image import MIMEImage
from email.utils import quote
from typing import Any
from urllib.parse import quote as url_quote

import requests
from anymail.backends import brevo, mailgun, postmark
from anymail.exceptions import AnymailError, AnymailRequestsAPIError, AnymailWebhookValidationFailure
from anymail.inbound import AnymailInboundMessage
from anymail.message import AnymailMessage
from anymail.webhooks.brevo import BrevoInboundWebhookView, BrevoTrackingWebhookView
from anymail.webhooks.mailgun import MailgunInboundWebhookView, MailgunTrackingWebhookView
from anymail.webhooks.postmark import PostmarkInboundWebhookView, PostmarkTrackingWebhookView
from django.http import HttpRequest

from amistoso.channels import http_calls, mime
from amistoso.channels.http_calls import Answer
from amistoso.channels.receipts import LineDown, Outcome, Receipt
from amistoso.core.channel_urls import Setup
from amistoso.core.letter_html import without_code
from amistoso.core.mails import Delivery, Fate, Mail

KEY = "amistoso"  # the metadata field in which our own key travels and comes back
REGIONS = {"eu": "https://api.eu.mailgun.net/v3", "us": "https://api.mailgun.net/v3"}
MAX_FILE_BYTES = 20 * 1024 * 1024
REFUSED = frozenset({"invalid", "rejected", "failed"})
_FATES = {"delivered": Fate.DELIVERED, "bounced": Fate.FAILED, "rejected": Fate.FAILED, "failed": Fate.FAILED,
          "deferred": Fate.DELAYED, "complained": Fate.OPTED_OUT, "unsubscribed": Fate.OPTED_OUT}  # fmt: skip
_NOT_THE_ADDRESS = frozenset({"timed_out", "blocked", "spam", "other"})


class ForgedReport(PermissionError):
    """Nobody who knows the secret has sent it."""


@contextmanager
def opened(setup: Setup) -> Iterator[Callable[[Mail], Receipt]]:
    backend = _backend(setup)
    backend.open()
    # One connection per message: one that is kept may be closed on the other side just as we write into it.
    backend.session.headers["Connection"] = "close"
    try:
        yield lambda mail: _send(backend, setup, mail)
    finally:
        backend.close()


def _backend(setup: Setup) -> Any:
    timeouts = (http_calls.CONNECT_TIMEOUT_S, http_calls.ANSWER_TIMEOUT_S)
    options: dict[str, Any] = {"timeout": timeouts, "ignore_recipient_status": True}  # which is ours to judge
    if api := setup.option("api"):
        options["api_url"] = api
    match setup.provider:
        case "mailgun":
            options.setdefault("api_url", REGIONS.get(setup.option("region"), REGIONS["us"]))
            return mailgun.EmailBackend(api_key=setup.key, sender_domain=setup.option("domain"), **options)
        case "postmark":
            return postmark.EmailBackend(server_token=setup.key, **options)
        case "brevo":
            return brevo.EmailBackend(api_key=setup.key, **options)
    raise LineDown(f"AMISTOSO_EMAIL_URL: no se conoce el proveedor «{setup.provider}».")


def _send(backend: Any, setup: Setup, mail: Mail) -> Receipt:
    try:
        message = _message(mail, setup)
    except mime.AddressError as error:
        return Receipt(Outcome.REFUSED_PERMANENTLY, str(error))
    try:
        backend.send_messages([message])
    except AnymailRequestsAPIError as error:
        return _why(error)
    except requests.RequestException as error:
        return http_calls.lost(error)
    except AnymailError as error:
        return Receipt(Outcome.REFUSED_PERMANENTLY, mime.one_line(str(error))[: http_calls.MAX_DETAIL])
    return _judged(message.anymail_status, mail)


def _message(mail: Mail, setup: Setup) -> AnymailMessage:
    """Everything that could end a header is flattened first, whatever the provider would make of it."""
    address, name = mime.ascii_address(mail.from_email), mime.one_line(mail.from_name)
    sender = f'"{quote(name)}" <{address}>' if name else address
    headers = {
        "Message-ID": mime.message_id(mail.message_id),
        "Auto-Submitted": "auto-generated",
        "X-Auto-Response-Suppress": "OOF, AutoReply",
    }
    if mail.in_reply_to:
        earlier = mime.message_id(mail.in_reply_to)
        headers |= {"In-Reply-To": earlier, "References": earlier}
    if mail.unsubscribe_url:
        headers["List-Unsubscribe"] = f"<{mime.one_line(mail.unsubscribe_url)}>"
        if len(mail.to) == 1:
            headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    if setup.provider == "postmark":
        headers["X-PM-KeepID"] = "true"
    message = AnymailMessage(
        subject=mime.one_line(mail.subject), body=mail.text, from_email=sender, reply_to=[sender],
        to=[mime.ascii_address(address) for address in mail.to], headers=headers, metadata={KEY: mail.key},
    )  # fmt: skip
    if mail.html:
        shows_pictures = setup.provider != "brevo"  # which carries none inside a mail
        message.attach_alternative(mail.html if shows_pictures else without_code(mail.html), "text/html")
    for one in mail.attachments:
        message.attach(mime.one_line(one.name), one.content, mime.media_type(one.media_type))
    if mail.calendar:  # none of them carries it among the ways of reading the mail
        kind = f"text/calendar; method={mail.calendar_method}; charset=utf-8"
        message.attach("invitacion.ics", mail.calendar, kind)
    # Shown by the HTML where it stands, by its Content-ID.
    for picture in mail.pictures if setup.provider != "brevo" else ():
        part = MIMEImage(picture.content, mime.media_type(picture.media_type).rpartition("/")[2])
        part["Content-ID"] = mime.message_id(picture.content_id)
        part["Content-Disposition"] = f'inline; filename="{mime.ascii_name(picture.name)}"'
        message.attach(part)
    if setup.provider != "brevo":  # which offers no choice for a single message
        message.track_opens = message.track_clicks = False
    message.esp_extra = {}
    return message


def _why(error: AnymailRequestsAPIError) -> Receipt:
    response = error.response
    if response is None:
        cause = error.__cause__
        return http_calls.lost(cause if isinstance(cause, Exception) else error)
    answer = Answer(response.status_code, _object_of(response), response.text)
    said = answer.said or {}
    words = str(said.get("message") or said.get("Message") or http_calls.shown(answer))
    if 200 <= response.status_code < 300:  # taken, it seems, but what it says is no answer
        return Receipt(Outcome.UNKNOWN, mime.one_line(f"{response.status_code} {words}")[: http_calls.MAX_DETAIL])
    return http_calls.refused(answer, words)


def _object_of(response: requests.Response) -> Mapping[str, Any] | None:
    try:
        said = response.json()
    except (ValueError, RecursionError):
        return None
    return said if isinstance(said, dict) else None


def _judged(status: Any, mail: Mail) -> Receipt:
    """Each recipient has its own answer; those refused are addresses to be corrected."""
    states = {address.casefold(): one.status for address, one in (status.recipients or {}).items()}
    gone = tuple(address for address in mail.to if states.get(mime.ascii_address(address).casefold()) in REFUSED)
    references = {str(one.message_id) for one in (status.recipients or {}).values() if one.message_id}
    reference = min(references, default="")
    if states and len(gone) == len(mail.to):
        return Receipt(Outcome.REFUSED_PERMANENTLY, f"{', '.join(sorted(set(states.values())))}", gone)
    answer = status.esp_response
    if not reference and answer is not None and 400 <= answer.status_code < 500:
        return http_calls.refused(Answer(answer.status_code, _object_of(answer), answer.text), answer.text)
    if not reference:
        return Receipt(Outcome.UNKNOWN, "El proveedor no ha dado ningún número de mensaje.")
    return Receipt(Outcome.ACCEPTED, reference[: http_calls.MAX_DETAIL], gone, reference=_bare(reference))


def _bare(reference: str) -> str:
    return reference.strip("<>")[:200]


def read_reports(setup: Setup, request: HttpRequest) -> list[Delivery]:
    """Check who sends it, and read it; raise ForgedReport or ValueError."""
    return [one for event in _events(setup, _view(setup), request) if (one := _delivery(setup, event)) is not None]


def read_mails(setup: Setup, request: HttpRequest) -> list[bytes]:
    """Return the mails that a provider hands over, as they would lie in a mailbox; raise ForgedReport or ValueError."""
    try:
        return [_whole(event.message) for event in _events(setup, _inbound_view(setup), request)]
    except (MessageError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"{type(error).__name__}: {error}") from error


def _events(setup: Setup, view: Any, request: HttpRequest) -> Any:
    if not (setup.secret or setup.provider == "mailgun"):
        raise ForgedReport("AMISTOSO_EMAIL_SECRET")
    try:
        view.run_validators(request)
        return view.parse_events(request)
    except AnymailWebhookValidationFailure as error:
        raise ForgedReport(str(error)) from error
    except (AnymailError, ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
        raise ValueError(f"{type(error).__name__}: {error}") from error


def _whole(message: Any) -> bytes:
    """Put what the provider tells beside the mail into its headers, where a mail server would have written it."""
    if message.envelope_recipient and not message.get("Delivered-To"):
        message["Delivered-To"] = mime.one_line(str(message.envelope_recipient))[:254]
    if message.spam_detected and not message.get("X-Spam-Flag"):
        message["X-Spam-Flag"] = "YES"
    return bytes(message.as_bytes())


def _inbound_view(setup: Setup) -> Any:
    match setup.provider:
        case "mailgun":
            return MailgunInboundWebhookView(webhook_signing_key=setup.secret or setup.key, webhook_secret=[])
        case "postmark":
            return PostmarkInboundWebhookView(webhook_secret=[setup.secret])
        case _:
            api = {"api_url": setup.option("api")} if setup.option("api") else {}
            return _BrevoInbound(webhook_secret=[setup.secret], api_key=setup.key, **api)


class _BrevoInbound(BrevoInboundWebhookView):
    """Files lie at Brevo and are fetched one by one, with a limit of time and size; one that is gone is left out."""

    def _fetch_attachment(self, attachment: Mapping[str, Any]) -> Any:
        url = f"{self.api_url}inbound/attachments/{url_quote(str(attachment['DownloadToken']), safe='')}"
        timeouts = (http_calls.CONNECT_TIMEOUT_S, http_calls.ANSWER_TIMEOUT_S)
        content = b""
        try:
            with requests.get(url, headers={"api-key": self.api_key}, timeout=timeouts, stream=True) as answer:
                if answer.ok:
                    content = answer.raw.read(MAX_FILE_BYTES + 1, decode_content=True)[:MAX_FILE_BYTES]
        except requests.RequestException as error:
            raise ValueError(f"Brevo: {error}") from error  # it calls again, and nothing is lost
        return AnymailInboundMessage.construct_attachment(
            content_type=str(attachment.get("ContentType") or "application/octet-stream"), content=content,
            filename=attachment.get("Name"), content_id=attachment.get("ContentID"),
        )  # fmt: skip


def _view(setup: Setup) -> Any:
    match setup.provider:
        case "mailgun":
            return MailgunTrackingWebhookView(webhook_signing_key=setup.secret or setup.key, webhook_secret=[])
        case "postmark":
            return PostmarkTrackingWebhookView(webhook_secret=[setup.secret])
        case _:
            return BrevoTrackingWebhookView(webhook_secret=[setup.secret])


def _delivery(setup: Setup, event: Any) -> Delivery | None:
    fate = _FATES.get(str(event.event_type))
    reference, address = _bare(str(event.message_id or "")), str(event.recipient or "")
    if fate is None or not (reference or event.metadata):
        return None
    metadata = event.metadata if isinstance(event.metadata, dict) else {}
    told = f"{reference}:{address.casefold()}:{fate.value}"
    named = hashlib.sha256(told.encode()).hexdigest()[:40]  # the same thing told again has the same name
    detail = mime.one_line(str(event.mta_response or event.description or event.event_type))
    return Delivery(
        event=f"{setup.provider}:{named}", fate=fate, key=str(metadata.get(KEY) or ""), reference=reference,
        address=address, detail=detail[: http_calls.MAX_DETAIL],
        is_address_bad=str(event.reject_reason or "") not in _NOT_THE_ADDRESS,
    )  # fmt: skip

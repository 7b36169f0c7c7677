"""A provider calls us: check that it is the provider, read what it tells, take it. Strangers learn nothing.

Whatever is genuine is answered politely, also when it is about nothing of ours: else they would call for days.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.http import HttpRequest

from amistoso.actions import incoming, optouts, replies, reports
from amistoso.actions.incoming import Arrived
from amistoso.actions.reports import Taken
from amistoso.channels import bounces, mail_providers, meta, twilio, vonage
from amistoso.core import phones
from amistoso.core.channel_urls import NotConfigured, Setup
from amistoso.core.mails import Delivery, Heard
from amistoso.models import Message
from amistoso.queries.channels import hook_url, setup_of

STOPS = frozenset({"stop", "baja", "stopall", "unsubscribe", "cancel", "end", "quit", "baixa", "parar", "alto"})
MAX_BODY = 1024 * 1024
MAX_MAIL_BODY = 45 * 1024 * 1024  # a mail of 30 MB whose files are written in base64
MAX_TEXT = 2000
MAX_WRITTEN = 500  # texts to one number; beyond that they are years old


class Forged(PermissionError):
    """Not from the provider, or the secret that would show it is missing here."""


class Unreadable(ValueError):
    """From the provider, it seems, and not what it says it would be."""


def receive(*, provider: str, channel: str, request: HttpRequest, at: datetime) -> Taken:
    """Take a call; `request` is needed whole, because some sign its address and some its very bytes."""
    try:
        setup = setup_of(channel)
    except (NotConfigured, KeyError) as error:
        raise Forged(channel) from error
    if setup.provider != provider or not setup.reports:
        raise Forged(provider)
    told = _read(setup, request, at)
    taken = reports.take(deliveries=[one for one in told if isinstance(one, Delivery)], channel=channel, at=at)
    for heard in told:
        if isinstance(heard, Heard):
            taken.applied += hear(heard=heard, at=at)
    return taken


def receive_mail(*, provider: str, request: HttpRequest, at: datetime) -> list[Arrived]:
    """Take the mails that a provider hands over. What is genuine and told twice is known the second time."""
    try:
        setup = setup_of("email")
    except NotConfigured as error:
        raise Forged(provider) from error
    if setup.provider != provider or not setup.reports:
        raise Forged(provider)
    _read_whole(request)
    try:
        mails = mail_providers.read_mails(setup, request)
    except mail_providers.ForgedReport as error:
        raise Forged(provider) from error
    except ValueError as error:
        raise Unreadable(str(error)) from error
    return [_take_mail(content, provider, at) for content in mails]


def _take_mail(content: bytes, provider: str, at: datetime) -> Arrived:
    """A report that a mail did not arrive comes this way too, where the sender's address leads here."""
    if deliveries := bounces.read(content):
        reports.take(deliveries=deliveries, channel="email", at=at)
        return Arrived("report")
    return incoming.take(content=content, at=at, mailbox=f"{provider}:inbound")


def _read_whole(request: HttpRequest) -> None:
    """A mail with its files is larger than a form may be; it is read up to a limit of its own, and kept as the body."""
    told = request.META.get("CONTENT_LENGTH") or "0"
    length = int(told) if told.isdigit() else 0
    if length > MAX_MAIL_BODY:
        raise Unreadable("too long")
    if request.content_type == "application/json":
        request._body = request.read(MAX_MAIL_BODY)  # Django's limit is that of forms


def _read(setup: Setup, request: HttpRequest, at: datetime) -> Sequence[Delivery | Heard]:
    if len(request.body) > MAX_BODY:
        raise Unreadable("too long")
    match setup.provider:
        case "twilio":
            form = {name: str(value) for name, value in request.POST.items()}
            query = request.META.get("QUERY_STRING", "")  # never the Host it was called by
            url = f"{hook_url(setup)}{f'?{query}' if query else ''}"
            if not twilio.is_genuine(setup, url, form, request.headers.get("X-Twilio-Signature", "")):
                raise Forged("twilio")
            one = twilio.read_report(setup, form, request.GET.get("m", ""))
            return [one] if one is not None else []
        case "vonage":
            fields = {name: _plain(value) for name, value in _object(request).items()}
            if not vonage.is_genuine(setup, fields, at):
                raise Forged("vonage")
            one = vonage.read_report(setup, fields)
            return [one] if one is not None else []
        case "meta":
            if not meta.is_genuine(setup, request.body, request.headers.get("X-Hub-Signature-256", "")):
                raise Forged("meta")
            return meta.read_reports(setup, _object(request))
        case _:
            try:
                return mail_providers.read_reports(setup, request)
            except mail_providers.ForgedReport as error:
                raise Forged(setup.provider) from error
            except ValueError as error:
                raise Unreadable(str(error)) from error


def _object(request: HttpRequest) -> Mapping[str, object]:
    if request.content_type != "application/json":
        return dict(request.POST.items())
    try:
        said = json.loads(request.body)
    except (ValueError, RecursionError) as error:
        raise Unreadable("not JSON") from error
    if not isinstance(said, dict):
        raise Unreadable("not an object")
    return said


def _plain(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def hear(*, heard: Heard, at: datetime) -> bool:
    """A text to us: the reply of whoever we last wrote to at that number; STOP and BAJA end all texts to it.

    Who never had a text from us is not in our books, and nothing is kept of it.
    """
    written = _written_to(heard)
    if heard.says_stop or is_stop(heard.text):
        stopped = [_stop(last, at) for last in written]  # every one of them, whoever was first
        return any(stopped)
    return bool(written) and replies.log_heard(
        company=written[0].company, customer_id=written[0].customer_id, text=heard.text[:MAX_TEXT],
        channel=heard.channel, key=heard.event, today=_today(written[0], at), at=at,
    )  # fmt: skip


def _stop(last: Message, at: datetime) -> bool:
    """They cannot know that several companies write by one number: it holds for each that has."""
    return optouts.opt_out(
        company=last.company, address=next(iter(last.to)), customer_id=last.customer_id, actor="cliente",
        today=_today(last, at), at=at, how="text",
    )  # fmt: skip


def _today(last: Message, at: datetime) -> date:
    return at.astimezone(ZoneInfo(last.company.time_zone)).date()


def is_stop(text: str) -> bool:
    """One word, as they were told; a sentence with the word in it is for a person to read."""
    return text.strip(" .,;:!¡\"'«»\n\t").casefold() in STOPS


def _written_to(heard: Heard) -> list[Message]:
    """Return the latest text of each company to that number, the latest of all first."""
    number = phones.read(heard.sender, "ES").e164
    if not number:
        return []
    written = Message.objects.select_related("company").filter(
        direction="out", channel=heard.channel, claimed_at__isnull=False, to=[number]
    )
    latest: dict[int, Message] = {}
    for message in written.order_by("-id")[:MAX_WRITTEN]:
        latest.setdefault(message.company_id, message)
    return list(latest.values())

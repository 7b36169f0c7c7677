"""How each channel stands, for the page of channels and the command: set up or not, why, and what it tells us."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.db.models import Count

from amistoso.core import phones, short_texts
from amistoso.core.channel_urls import SETTINGS, NotConfigured
from amistoso.core.reach import LEAVING
from amistoso.models import Company, MailboxPlace, Message, Sender
from amistoso.queries.channels import hook_url, lack_of_hearing, setup_of
from amistoso.queries.templates import ready_made_text

SHORT_TEMPLATES = ("confirm-reception", "before-due", "polite-reminder", "personal-note", "second-reminder")


@dataclass(frozen=True, slots=True)
class ChannelState:
    """`why` is empty when it can be used; `hook` is the address to enter at the provider, `hook_lacks` its need."""

    channel: str
    provider: str
    setting: str
    why: str
    hook: str
    hook_lacks: str
    waiting: int  # messages that are approved and have not left


@dataclass(frozen=True, slots=True)
class MailboxState:
    is_configured: bool
    read_at: datetime | None


@dataclass(frozen=True, slots=True)
class RegisteredText:
    """A text as it must be registered with WhatsApp before a message of its step can leave."""

    name: str
    language: str
    text: str


def channel_states(*, company: Company) -> list[ChannelState]:
    approved = Message.objects.filter(company=company, direction="out", state="approved", channel__in=LEAVING)
    waiting = dict(approved.order_by().values_list("channel").annotate(count=Count("id")))
    return [_state(channel, waiting.get(channel, 0)) for channel in LEAVING]


def _state(channel: str, waiting: int) -> ChannelState:
    try:
        setup = setup_of(channel)
    except NotConfigured as error:
        return ChannelState(channel, "", SETTINGS[channel], str(error), "", "", waiting)
    hook = lacks = ""
    if setup.reports:
        hook, lacks = hook_url(setup), lack_of_hearing(setup)
    return ChannelState(channel, setup.provider, SETTINGS[channel], "", hook, lacks, waiting)


def mailbox_state() -> MailboxState:
    if not settings.MAILBOX_URL:
        return MailboxState(is_configured=False, read_at=None)
    latest = MailboxPlace.objects.order_by("-read_at").exclude(read_at=None).first()
    return MailboxState(is_configured=True, read_at=latest.read_at if latest else None)


def own_addresses(*, company: Company, channel: str) -> list[str]:
    """Return where a trial may go: to ourselves, and nowhere else."""
    senders = Sender.objects.filter(company=company).order_by("id").values_list("email", "phone")
    both = [*senders, (company.email, company.phone)]
    if channel == "email":
        return list(dict.fromkeys(email for email, _ in both if email))
    return list(dict.fromkeys(phone for _, phone in both if phones.mobile(phone, company.country)))


def registered_texts(languages: Sequence[str] = ("es", "en")) -> list[RegisteredText]:
    return [
        RegisteredText(
            short_texts.registered_name(name, is_one=is_one), language,
            short_texts.registered(
                ready_made_text(name=name + short_texts.SUFFIX, language=language), is_one=is_one
            ),
        )
        for name in SHORT_TEMPLATES
        for is_one in (True, False)
        for language in languages
    ]  # fmt: skip

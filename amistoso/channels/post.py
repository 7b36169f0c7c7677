"""Which way a channel's messages leave: its set-up names the provider, and this page knows them all."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from amistoso.channels import email, mail_providers, meta, outbox, texts, twilio, vonage
from amistoso.channels.receipts import Receipt
from amistoso.core.channel_urls import Setup

Send = Callable[[Any], Receipt]  # a Mail for e-mail, a Text for the others


def opened(setup: Setup, outbox_folder: Path, reports_to: str = "") -> AbstractContextManager[Send]:
    """Open the way out, or raise LineDown; nothing is claimed before it is open.

    `reports_to` is where the provider tells us later what became of a message.
    """
    match setup.channel, setup.provider:
        case "email", "outbox":
            return outbox.opened(_folder(setup, outbox_folder))
        case "email", "smtp" | "smtps":
            return email.opened(email.read_url(setup.url))
        case "email", _:
            return mail_providers.opened(setup)
        case _, "outbox":
            return texts.opened(_folder(setup, outbox_folder))
        case _, "twilio":
            return twilio.opened(setup, reports_to)
        case _, "vonage":
            return vonage.opened(setup, reports_to)
        case _:
            return meta.opened(setup, reports_to)


def _folder(setup: Setup, otherwise: Path) -> Path:
    named = setup.url.removeprefix("outbox:")
    return Path(named) if named else otherwise

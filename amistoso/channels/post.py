"""Which way e-mail leaves: AMISTOSO_EMAIL_URL says so."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from amistoso.channels import email, outbox
from amistoso.channels.receipts import Receipt
from amistoso.core.mails import Mail

Send = Callable[[Mail], Receipt]


def opened(url: str, outbox_folder: Path) -> AbstractContextManager[Send]:
    """Open the way out, or raise LineDown; nothing is claimed before it is open."""
    if url.startswith("outbox:"):
        return outbox.opened(Path(url.removeprefix("outbox:")) if url != "outbox:" else outbox_folder)
    return email.opened(email.read_url(url))

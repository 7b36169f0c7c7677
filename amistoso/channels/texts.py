"""Texts as files in the outbox folder, for a desk that is only being tried: whole or not at all, one per message."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from amistoso.channels import outbox
from amistoso.channels.receipts import Receipt
from amistoso.core.mails import Text


@contextmanager
def opened(folder: Path) -> Iterator[Callable[[Text], Receipt]]:
    outbox.make_ready(folder)
    yield lambda text: outbox.write(folder, text.key, f".{text.channel}.txt", f"{text.to}\n{text.text}\n".encode())

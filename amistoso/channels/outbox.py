"""The outbox folder: each message a file of its own, whole or not at all, and the same name when repeated."""

import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from amistoso.channels import mime
from amistoso.channels.receipts import LineDown, Outcome, Receipt
from amistoso.core.mails import Mail


@contextmanager
def opened(folder: Path) -> Iterator[Callable[[Mail], Receipt]]:
    make_ready(folder)
    yield lambda mail: put(mail, folder)


def make_ready(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LineDown(f"No se puede escribir en {folder}: {error.strerror}") from error


def put(mail: Mail, folder: Path) -> Receipt:
    try:
        content = mime.build(mail)
    except mime.AddressError as error:
        return Receipt(Outcome.REFUSED_PERMANENTLY, str(error))
    return write(folder, mail.key, ".eml", content)


def write(folder: Path, key: str, ending: str, content: bytes) -> Receipt:
    """Write the message beside its place and then move it there, so that nobody ever reads half of one."""
    name = re.sub(r"[^A-Za-z0-9_-]+", "-", key)[:100]
    unfinished = folder / f".{name}.{os.getpid()}.tmp"
    try:
        with unfinished.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(folder / f"{name}{ending}")
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        return Receipt(
            Outcome.REFUSED_FOR_NOW, f"No se puede escribir en {folder}: {error.strerror}", is_line_down=True
        )
    return Receipt(Outcome.DELIVERED, f"{name}{ending}")

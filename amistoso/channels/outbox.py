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
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LineDown(f"No se puede escribir en {folder}: {error.strerror}") from error
    yield lambda mail: put(mail, folder)


def put(mail: Mail, folder: Path) -> Receipt:
    """Write the message beside its place and then move it there, so that nobody ever reads half of one."""
    try:
        content = mime.build(mail)
    except mime.AddressError as error:
        return Receipt(Outcome.REFUSED_PERMANENTLY, str(error))
    name = re.sub(r"[^A-Za-z0-9_-]+", "-", mail.key)[:100]
    unfinished = folder / f".{name}.{os.getpid()}.tmp"
    try:
        with unfinished.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(folder / f"{name}.eml")
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        return Receipt(
            Outcome.REFUSED_FOR_NOW, f"No se puede escribir en {folder}: {error.strerror}", is_line_down=True
        )
    return Receipt(Outcome.DELIVERED, f"{name}.eml")

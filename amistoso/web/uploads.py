"""Files between their preview and their loading: kept outside the database, for a day, under a name nobody can guess.

The folder belongs to one company and one person; another's token is answered like a wrong one.
"""

import json
import re
import secrets
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import IO, Any

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.core.files.uploadhandler import FileUploadHandler, SkipFile
from django.http import HttpRequest

from amistoso.actions import loads
from amistoso.web import own_process
from amistoso.web.desk import Desk

MAX_FILE_BYTES = loads.MAX_FILE_BYTES
MAX_UPLOAD_BYTES = MAX_FILE_BYTES + 1024 * 1024  # of a form with all its files; what is around them is little
MAX_FILES = 20
KEPT = timedelta(days=1)
TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")


@dataclass(frozen=True, slots=True)
class Upload:
    folder: Path
    names: list[str]
    mappings: dict[str, dict[str, str]]  # place in `names` -> heading -> field, as a person corrected them

    @property
    def token(self) -> str:
        return self.folder.name

    def left(self) -> list[int]:
        """The places of the files that are not loaded yet."""
        return [at for at in range(len(self.names)) if self.path(at).exists()]

    def known(self) -> list[int]:
        """The places of the files that are not loaded, or were in a process of their own and can tell how it went."""
        return [
            at for at in range(len(self.names)) if self.path(at).exists() or own_process.said(self.folder, at).exists()
        ]

    def path(self, at: int) -> Path:
        return self.folder / str(at)


class RefuseTooMuch(FileUploadHandler):
    """Let nothing of a form that is too large reach memory or disk: what it weighs is said before its first byte.

    The rest is still taken from the wire and dropped, for a browser that is cut off shows no answer.
    """

    is_too_much = False

    def handle_raw_input(
        self,
        input_data: IO[bytes],
        META: dict[str, str],  # noqa: N803 - Django's name
        content_length: int,
        boundary: str,
        encoding: str | None = None,
    ) -> None:
        self.is_too_much = content_length > MAX_UPLOAD_BYTES

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        if self.is_too_much:
            raise SkipFile
        super().new_file(*args, **kwargs)

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:
        return raw_data

    def file_complete(self, file_size: int) -> None:
        return None


def is_too_much(request: HttpRequest) -> bool:
    return int(request.META.get("CONTENT_LENGTH") or 0) > MAX_UPLOAD_BYTES


def keep(desk: Desk, files: Iterable[UploadedFile]) -> Upload:
    """Write the files down; whatever nobody came back for is thrown away first."""
    found = list(files)
    company = settings.UPLOADS / str(desk.company.id)
    forget_old(company, desk.at)
    folder = company / secrets.token_urlsafe(32)
    folder.mkdir(parents=True, mode=0o700)
    names = []
    for at, file in enumerate(found[:MAX_FILES]):
        with (folder / str(at)).open("wb") as kept:
            for chunk in file.chunks():
                kept.write(chunk)
        names.append(Path(file.name or "").name[:255] or "fichero")
    upload = Upload(folder, names, {})
    _write(desk, upload)
    return upload


def find(desk: Desk, token: str) -> Upload | None:
    if not TOKEN.fullmatch(token):
        return None
    folder = settings.UPLOADS / str(desk.company.id) / token
    try:
        said = json.loads((folder / "said.json").read_text("utf-8"))
    except OSError:
        return None
    if said["user"] != desk.user.pk:
        return None
    return Upload(folder, said["names"], said["mappings"])


def keep_mappings(desk: Desk, upload: Upload) -> None:
    _write(desk, upload)


def drop_file(upload: Upload, at: int) -> None:
    """What is loaded is done; the last one takes the folder with it."""
    (upload.folder / str(at)).unlink(missing_ok=True)
    if not upload.left():
        forget(upload)


def forget(upload: Upload) -> None:
    shutil.rmtree(upload.folder, ignore_errors=True)


def forget_old(company: Path, at: datetime) -> None:
    limit = (at - KEPT).timestamp()
    for folder in company.glob("*"):
        try:
            if folder.stat().st_mtime < limit:
                shutil.rmtree(folder, ignore_errors=True)
        except FileNotFoundError:
            continue  # another desk threw it away at the same moment


def _write(desk: Desk, upload: Upload) -> None:
    said = {"user": desk.user.pk, "names": upload.names, "mappings": upload.mappings}
    (upload.folder / "said.json").write_text(json.dumps(said, ensure_ascii=False), "utf-8")

"""The archive on disk: each file under its SHA-256, written whole or not at all, and checked when it is read."""

import hashlib
import os
import tempfile
from contextlib import suppress
from enum import Enum
from pathlib import Path

from django.conf import settings

from amistoso.actions.refusals import Refusal

PIECE = 2**20


def path_of(company_id: int, sha256: str) -> Path:
    return Path(settings.ARCHIVE) / str(company_id) / sha256[:2] / sha256


def put(company_id: int, content: bytes) -> str:
    """Write the bytes and return their SHA-256; what is there already and whole stays."""
    sha256 = hashlib.sha256(content).hexdigest()
    place = path_of(company_id, sha256)
    if place.exists() and hashlib.sha256(place.read_bytes()).hexdigest() == sha256:
        return sha256
    unfinished = None
    try:
        place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle, unfinished = tempfile.mkstemp(prefix=".", suffix=".tmp", dir=place.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(unfinished).replace(place)
        _keep_entry(place.parent)
    except OSError as error:
        if unfinished:
            Path(unfinished).unlink(missing_ok=True)
        message = f"No se puede escribir en el archivo de documentos: {error.strerror}."
        raise Refusal("archive-full", message, "Compruebe el espacio y los permisos de la carpeta de datos.") from error
    return sha256


def _keep_entry(folder: Path) -> None:
    """A file is safe from a power cut once its folder is written down too."""
    with suppress(OSError):  # not every file system lets a folder be synchronised
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def get(company_id: int, sha256: str) -> bytes:
    """Return the bytes as they were put; lost or changed ones are refused, for they may be evidence."""
    try:
        content = path_of(company_id, sha256).read_bytes()
    except OSError:
        content = b""
    if hashlib.sha256(content).hexdigest() != sha256:
        message = "El documento falta en el archivo o ha cambiado desde que se guardó."
        raise Refusal("document-lost", message, "Recupérelo de la copia de seguridad, o vuelva a añadirlo.")
    return content


class State(Enum):
    WHOLE = "whole"
    CHANGED = "changed"
    LOST = "lost"


def state_of(company_id: int, sha256: str) -> State:
    """Look at the bytes without holding them."""
    digest = hashlib.sha256()
    try:
        with path_of(company_id, sha256).open("rb") as file:
            while piece := file.read(PIECE):
                digest.update(piece)
    except OSError:
        return State.LOST
    return State.WHOLE if digest.hexdigest() == sha256 else State.CHANGED


def drop(company_id: int, sha256: str) -> None:
    path_of(company_id, sha256).unlink(missing_ok=True)

"""The logo of a company's letters: a picture that somebody uploads, checked, drawn anew as PNG, and only that kept.

What was uploaded is thrown away: nothing that hides in it, from scripts to a place where a photo was taken, stays.
"""

from datetime import datetime

from django.db import transaction

from amistoso.actions import archive_files, events
from amistoso.actions.refusals import Refusal
from amistoso.channels import printing
from amistoso.core import logos
from amistoso.models import Company

MAX_BYTES = logos.MAX_BYTES


def keep(*, company: Company, content: bytes, actor: str, at: datetime) -> str:
    """Check a picture and use it from now on; return what it is known by."""
    try:
        kind = logos.kind_of(content)
        picture = printing.redrawn(content, kind)
    except logos.LogoError as error:
        raise Refusal(error.code, error.message, error.hint) from error
    except printing.UnprintableError as error:
        hint = "Ábralo en un programa de dibujo y guárdelo de nuevo como PNG."
        raise Refusal("logo-unreadable", "La imagen está dañada o no se puede dibujar.", hint) from error
    sha256 = archive_files.put(company.id, picture)
    with transaction.atomic():
        Company.objects.filter(id=company.id).update(logo_sha256=sha256)
        data = {"sha256": sha256, "kind": kind, "size": len(content)}
        events.record(company_id=company.id, actor=actor, verb="set", noun="logo", noun_id=company.id, at=at, data=data)
    return sha256


def remove(*, company: Company, actor: str, at: datetime) -> None:
    """Letters begin with the name again; the picture stays in the archive, for letters that were printed with it."""
    with transaction.atomic():
        if Company.objects.filter(id=company.id).exclude(logo_sha256="").update(logo_sha256=""):
            events.record(company_id=company.id, actor=actor, verb="remove", noun="logo", noun_id=company.id, at=at)


def content_of(*, company: Company) -> bytes:
    if not company.logo_sha256:
        raise Refusal("logo-missing", "No hay logotipo.", "Súbalo en Empresa.")
    return archive_files.get(company.id, company.logo_sha256)

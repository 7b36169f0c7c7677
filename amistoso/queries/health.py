"""What is wrong with the set-up itself, where no row of the books is to blame."""

from collections.abc import Iterator

from django.conf import settings

from amistoso.core.documents import Level, Problem
from amistoso.models import Company
from amistoso.queries import channels
from amistoso.queries.protocols import ProtocolError, protocol_of


def problems(*, company: Company) -> list[Problem]:
    found = []
    if settings.EMAIL_URL.startswith("outbox:"):
        found.append(
            Problem(
                "entorno", "email-to-outbox", "El correo no sale: se guarda como ficheros .eml en la carpeta outbox.",
                "Ponga AMISTOSO_EMAIL_URL=smtp://usuario:clave@servidor:587 para enviar de verdad.", Level.NOTE,
            )
        )  # fmt: skip
    found += _channels()
    try:
        protocol_of(company)
    except ProtocolError as error:
        found += error.problems
    return found


def _channels() -> Iterator[Problem]:
    """A channel that nobody has set up is no problem; one that is set up wrong, or of which nothing comes back, is."""
    given = {"email": settings.EMAIL_URL, "sms": settings.SMS_URL, "whatsapp": settings.WHATSAPP_URL}
    for channel, url in given.items():
        if url and (why := channels.why_not(channel)):
            hint = "Corríjalo, o déjelo vacío: mientras, ese canal se salta."
            yield Problem("entorno", "channel-set-up-wrong", why, hint, Level.WARNING)
    if settings.EMAIL_URL.startswith("smtp") and not settings.MAILBOX_URL:
        yield Problem(
            "entorno", "bounces-not-heard", "Nadie lee los correos que vuelven: no se sabrá qué no ha llegado.",
            "Ponga AMISTOSO_MAILBOX_URL=imaps://usuario:clave@servidor/INBOX.", Level.NOTE,
        )  # fmt: skip

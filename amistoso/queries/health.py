"""What is wrong with the set-up itself, where no row of the books is to blame."""

from django.conf import settings

from amistoso.core.documents import Level, Problem
from amistoso.models import Company
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
    try:
        protocol_of(company)
    except ProtocolError as error:
        found += error.problems
    return found

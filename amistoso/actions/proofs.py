"""What a customer sends us with their word: the proof of a payment, a picture of what is not right. Filed as theirs."""

from dataclasses import dataclass
from datetime import datetime

from amistoso.actions import archives
from amistoso.actions.refusals import Refusal
from amistoso.core import notices, papers
from amistoso.models import Company, Document


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it came: its name is theirs, its bytes are all we believe."""

    name: str
    content: bytes


def refuse_unfit(upload: Upload | None) -> None:
    """Only what a person can look at without running anything, and no more than a picture weighs."""
    if upload is None:
        return
    if len(upload.content) > notices.MAX_PROOF_BYTES:
        limit = notices.MAX_PROOF_BYTES // 2**20
        raise Refusal("notice-proof-large", f"El fichero ocupa más de {limit} MB.", "Mándelo con menos resolución.")
    if papers.media_type(upload.content, upload.name) not in notices.PROOF_TYPES:
        raise Refusal("notice-proof-type", "El fichero no es un PDF ni una imagen.", "Haga una foto o un PDF.")


def keep(
    *, company: Company, customer_id: int, kind: str, upload: Upload, actor: str, at: datetime,
    invoice_id: int | None = None,
) -> Document:  # fmt: skip
    filing = archives.add(
        company=company, customer_id=customer_id, invoice_id=invoice_id, kind=kind, file_name=upload.name,
        content=upload.content, actor=actor, at=at,
    )  # fmt: skip
    return filing.document

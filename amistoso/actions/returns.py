"""Money that had been collected and came back: what it had paid is open again, and a person looks at it first."""

from datetime import date, datetime

from amistoso.actions.refusals import Refusal
from amistoso.models import BankLine, Company


def accept(*, company: Company, line_id: int, key: str, actor: str, today: date, at: datetime) -> BankLine:
    raise Refusal("proposal-gone", "Esa devolución ya no encaja.", "Vuelva a abrir el apunte.")

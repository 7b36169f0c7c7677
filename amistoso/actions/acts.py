"""What nearly every action asks for, so that a caller can hand it over in one piece."""

from datetime import date, datetime
from typing import TypedDict

from amistoso.models import Company


class Act(TypedDict):
    """`actions.holds.hold(**place.act, ...)`: for whom, by whom, on which day, at which instant."""

    company: Company
    actor: str
    today: date
    at: datetime

"""What has just been loaded, by one file or by many, is put in its place once."""

from collections.abc import Sequence
from datetime import date, datetime

from amistoso.actions import matching, quality
from amistoso.actions.matching import LineMatch
from amistoso.core.matches import Status
from amistoso.models import Company


def put_in_place(*, company: Company, actor: str, today: date, at: datetime) -> list[LineMatch]:
    """Apply the money that leaves no doubt, so that nobody who has paid is reminded, and look at what is doubtful."""
    found = matching.match(company=company, actor=actor, today=today, at=at)
    quality.look(company=company, today=today, at=at)
    return found


def applied_count(found: Sequence[LineMatch]) -> int:
    return sum(one.match.status is Status.APPLIED for one in found)

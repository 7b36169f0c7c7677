"""The made-up company's office on one day: who works there, what day it is, and where its files are kept."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from django.contrib.auth.models import AbstractBaseUser

from amistoso.demo.world import World
from amistoso.models import Company


@dataclass(frozen=True, slots=True)
class Clerk:
    """Who approves, calls and answers."""

    name: str
    user: AbstractBaseUser


@dataclass(frozen=True, slots=True)
class Office:
    company: Company
    world: World
    clerk: Clerk
    folder: Path
    customer_ids: dict[str, int]  # code of the world -> row
    today: date

    def at(self, hour: int, minute: int) -> datetime:
        """An hour of this day on the office's clock."""
        local = datetime.combine(self.today, time(hour, minute), ZoneInfo(self.company.time_zone))
        return local.astimezone(UTC)

    def keep(self, name: str, content: bytes) -> Path:
        """Write a file where whoever tries the desk can open it."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        return path

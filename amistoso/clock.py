"""The only file that reads the clock. Everything below the interfaces gets the time as an argument."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

EARLIEST, LATEST = 1990, 2199  # a business day outside is a slip of the keys
WORKING_MORNING = time(10, 0)  # a bare `--as-of` date means working hours


def now_utc() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Moment:
    """A business day and the instant it stands for, in the company's time zone."""

    today: date
    at: datetime


class MomentError(ValueError):
    """`--as-of` that is neither a date nor a date with a time."""


def moment(zone: str, as_of: str | None = None) -> Moment:
    """Read the clock, or take `as_of`: a date (then it is ten in the morning) or a date with a time."""
    tz = ZoneInfo(zone)
    if as_of is None:
        local = now_utc().astimezone(tz)
        return Moment(local.date(), local.astimezone(UTC))
    try:
        local = datetime.fromisoformat(as_of)
    except ValueError as error:
        raise MomentError(f"--as-of {as_of!r}: se espera 2026-11-23 o 2026-11-23T08:15") from error
    if "T" not in as_of and " " not in as_of:
        local = datetime.combine(local.date(), WORKING_MORNING)
    if local.tzinfo is None:
        local = local.replace(tzinfo=tz)
    if not EARLIEST <= local.year <= LATEST:
        raise MomentError(f"--as-of {as_of!r}: se espera un año entre {EARLIEST} y {LATEST}")
    local = local.astimezone(tz)
    return Moment(local.date(), local.astimezone(UTC))

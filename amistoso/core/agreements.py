"""How an amount is spread over days: equal, seasonal or custom instalments, to the cent, on working days or exactly.

Every plan adds up to its total, no instalment is empty, and each falls after the one before.
"""

import re
from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from amistoso.core import money
from amistoso.core.calendar import Place, is_working_day, next_working_day

MAX_INSTALMENTS = 60
MAX_AHEAD_YEARS = 10
ONE_DAY = timedelta(days=1)
Plan = tuple[tuple[date, int], ...]


class PlanError(ValueError):
    """What was asked cannot be a plan; the code says why, for whoever words it."""

    def __init__(self, code: str, value: str = "") -> None:
        super().__init__(f"{code}: {value}" if value else code)
        self.code, self.value = code, value


class Pattern(NamedTuple):
    """`every_days` 0 is each month; months are numbers from 1; `heavy` months carry twice as much.

    `down_minor` is paid first, on `down_on`, beside as many instalments as `times` says.
    """

    times: int
    first_on: date
    every_days: int = 0
    skip: frozenset[int] = frozenset()
    heavy: frozenset[int] = frozenset()
    down_minor: int = 0
    down_on: date | None = None
    is_exact: bool = False


def plan_of(total_minor: int, pattern: Pattern, place: Place) -> Plan:
    """Spread a total as the pattern says; the first instalments carry the odd cents."""
    if not 1 <= pattern.times <= MAX_INSTALMENTS:
        raise PlanError("plan-count", str(pattern.times))
    if len(pattern.skip) >= 12:
        raise PlanError("plan-months")
    rest = total_minor - pattern.down_minor
    if pattern.down_minor < 0 or rest < pattern.times:
        raise PlanError("plan-too-little", str(rest))
    days = _days(pattern, place)
    shares = weighted(rest, [2 if day.month in pattern.heavy else 1 for day in days])
    if not pattern.down_minor:
        return tuple(zip(days, shares, strict=True))
    down_on = _settled(pattern.down_on or pattern.first_on, pattern, place)
    if down_on >= days[0]:
        raise PlanError("plan-down-late", down_on.isoformat())
    return ((down_on, pattern.down_minor), *zip(days, shares, strict=True))


def _days(pattern: Pattern, place: Place) -> list[date]:
    """Walk on until there are enough days; what falls into a skipped month is left out, not put together."""
    found: list[date] = []
    step = 0
    last_year = pattern.first_on.year + MAX_AHEAD_YEARS
    while len(found) < pattern.times:
        nominal = _step_later(pattern, step)
        step += 1
        if nominal.year > last_year:
            raise PlanError("plan-too-long", str(MAX_AHEAD_YEARS))
        if nominal.month in pattern.skip:
            continue
        day = _settled(nominal, pattern, place)
        if found and day <= found[-1]:
            day = _settled(found[-1] + ONE_DAY, pattern, place)
        found.append(day)
    return found


def _step_later(pattern: Pattern, step: int) -> date:
    try:
        if pattern.every_days:
            return pattern.first_on + timedelta(days=pattern.every_days * step)
        return months_later(pattern.first_on, step)
    except (OverflowError, ValueError) as error:
        raise PlanError("plan-too-long", str(MAX_AHEAD_YEARS)) from error


def _settled(day: date, pattern: Pattern, place: Place) -> date:
    """Move to the next working day where the customer is; backwards if that would fall into a skipped month."""
    if pattern.is_exact:
        return day
    ahead = next_working_day(place, day)
    if ahead.month not in pattern.skip:
        return ahead
    while not is_working_day(place, day):
        day -= ONE_DAY
    return day


def weighted(total_minor: int, weights: Sequence[int]) -> list[int]:
    """Split to the cent in proportion; the first carry the odd cents, and none is empty."""
    whole = sum(weights)
    shares = [total_minor * weight // whole for weight in weights]
    for index in range(total_minor - sum(shares)):
        shares[index % len(shares)] += 1
    if any(share <= 0 for share in shares):
        raise PlanError("plan-too-little", str(total_minor))
    return shares


def equal_instalments(total_minor: int, count: int) -> list[int]:
    """Split to the cent; the first instalments carry the odd cents."""
    if not 1 <= count <= total_minor:
        raise ValueError(f"{total_minor} cannot be split into {count} instalments of at least one minor unit")
    return weighted(total_minor, [1] * count)


def instalment_days(first_on: date, count: int, every_days: int) -> list[date]:
    """Return the exact days of the instalments; `every_days` 0 is each month, on its last day where it is shorter."""
    if every_days:
        return [first_on + timedelta(days=every_days * index) for index in range(count)]
    return [months_later(first_on, index) for index in range(count)]


def months_later(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


_LINE = re.compile(r"(\d{4}-\d\d-\d\d|\d{1,2}/\d{1,2}/\d{4})\s*[;:,\t ]\s*(\S.*)")


def read_custom(text: str, currency: str, decimal_mark: str = ",") -> Plan:
    """Read a line for each instalment, `15/12/2026 500,00`; days in any order come out in theirs."""
    found: list[tuple[date, int]] = []
    for number, raw in enumerate(text.splitlines(), start=1):
        if not (line := raw.strip()):
            continue
        matched = _LINE.fullmatch(line)
        if not matched:
            raise PlanError("plan-line", f"{number}: {line[:40]}")
        try:
            minor = money.from_decimal(money.parse_decimal(matched[2], decimal_mark), currency)
            found.append((_day(matched[1]), minor))
        except ValueError as error:
            raise PlanError("plan-line", f"{number}: {line[:40]}") from error
    if not found or len(found) > MAX_INSTALMENTS:
        raise PlanError("plan-count", str(len(found)))
    if len({day for day, _ in found}) < len(found):
        raise PlanError("plan-same-day")
    return tuple(sorted(found))


def _day(text: str) -> date:
    if "-" in text:
        return date.fromisoformat(text)
    day, month, year = (int(part) for part in text.split("/"))
    return date(year, month, day)

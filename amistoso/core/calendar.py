"""Working days, holidays and the hour at a customer's place.

Holidays come from the `holidays` library by country and region; nothing here knows what day it is.
"""

from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

import holidays

FAR_DAYS = 40  # no run of closed days is longer
LAST_YEAR = 2400  # a day beyond it is a typing mistake: no calendar knows its holidays, and it must not stop a run


class Place(NamedTuple):
    """ISO 3166 country and, where it matters for holidays, the region (Spain: MD, CT, MC...)."""

    country: str
    region: str = ""


# Provincia (the first two digits of a Spanish postal code) -> autonomous community.
SPANISH_REGIONS = {
    "01": "PV", "02": "CM", "03": "VC", "04": "AN", "05": "CL", "06": "EX", "07": "IB", "08": "CT", "09": "CL",
    "10": "EX", "11": "AN", "12": "VC", "13": "CM", "14": "AN", "15": "GA", "16": "CM", "17": "CT", "18": "AN",
    "19": "CM", "20": "PV", "21": "AN", "22": "AR", "23": "AN", "24": "CL", "25": "CT", "26": "RI", "27": "GA",
    "28": "MD", "29": "AN", "30": "MC", "31": "NC", "32": "GA", "33": "AS", "34": "CL", "35": "CN", "36": "GA",
    "37": "CL", "38": "CN", "39": "CB", "40": "CL", "41": "AN", "42": "CL", "43": "CT", "44": "AR", "45": "CM",
    "46": "VC", "47": "CL", "48": "PV", "49": "CL", "50": "AR", "51": "CE", "52": "ML",
}  # fmt: skip

_ZONES = {
    "ES": "Europe/Madrid", "PT": "Europe/Lisbon", "FR": "Europe/Paris", "DE": "Europe/Berlin", "IT": "Europe/Rome",
    "GB": "Europe/London", "IE": "Europe/Dublin", "NL": "Europe/Amsterdam", "BE": "Europe/Brussels",
    "AT": "Europe/Vienna", "CH": "Europe/Zurich", "PL": "Europe/Warsaw", "GR": "Europe/Athens",
    "RO": "Europe/Bucharest", "SE": "Europe/Stockholm", "DK": "Europe/Copenhagen", "FI": "Europe/Helsinki",
    "AD": "Europe/Andorra", "MA": "Africa/Casablanca", "MX": "America/Mexico_City", "CO": "America/Bogota",
    "CL": "America/Santiago", "AR": "America/Argentina/Buenos_Aires", "PE": "America/Lima",
    "BR": "America/Sao_Paulo", "UY": "America/Montevideo", "EC": "America/Guayaquil", "US": "America/New_York",
}  # fmt: skip


def region_of_postal_code(country: str, postal_code: str) -> str:
    """Return the autonomous community of a Spanish postal code, or nothing."""
    digits = postal_code.strip().zfill(5) if postal_code.strip().isdigit() else ""
    return SPANISH_REGIONS.get(digits[:2], "") if country == "ES" and len(digits) == 5 else ""


def time_zone_of(place: Place, otherwise: str) -> str:
    """Return the IANA zone of a place; the Canaries are an hour behind Madrid."""
    if place == ("ES", "CN"):
        return "Atlantic/Canary"
    return _ZONES.get(place.country, otherwise)


@lru_cache(maxsize=4096)
def holiday_names(place: Place, year: int) -> dict[date, str]:
    """Return the national and regional holidays of the place; an unknown region has the national ones only."""
    if year > LAST_YEAR:
        return {}
    for region in (place.region or None, None):
        try:
            found = holidays.country_holidays(place.country, subdiv=region, years=year)
        except NotImplementedError:
            continue
        return dict(found)
    return {}


def holiday_name(place: Place, day: date) -> str | None:
    return holiday_names(place, day.year).get(day)


def is_working_day(place: Place, day: date) -> bool:
    return day.weekday() < 5 and day not in holiday_names(place, day.year)


@lru_cache(maxsize=65536)
def next_working_day(place: Place, day: date) -> date:
    """Return the first working day on or after `day`."""
    return _first(day, lambda candidate: is_working_day(place, candidate))


def _first(day: date, fits: Callable[[date], bool]) -> date:
    for ahead in range(FAR_DAYS):
        candidate = day + timedelta(days=ahead)
        if fits(candidate):
            return candidate
    return day + timedelta(days=FAR_DAYS)


@lru_cache(maxsize=65536)
def working_day_before(place: Place, day: date) -> date:
    """Return the last working day before this one."""
    before = day - timedelta(days=1)
    while day.year <= LAST_YEAR and not is_working_day(place, before):
        before -= timedelta(days=1)
    return before


def add_working_days(place: Place, day: date, count: int) -> date:
    """Return the day on which `count` working days have passed after `day`."""
    if day.year > LAST_YEAR:
        return day
    for _ in range(count):
        day = next_working_day(place, day + timedelta(days=1))
    return day

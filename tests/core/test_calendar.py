"""Working days, regional holidays and the hour where the customer is."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amistoso.core import calendar
from amistoso.core.calendar import Place

MURCIA, MADRID, CATALONIA, CANARIES = Place("ES", "MC"), Place("ES", "MD"), Place("ES", "CT"), Place("ES", "CN")


@pytest.mark.parametrize(
    ("place", "day", "is_holiday"),
    [
        (MURCIA, date(2026, 6, 9), True),
        (MADRID, date(2026, 6, 9), False),
        (MADRID, date(2025, 5, 2), True),
        (MURCIA, date(2025, 5, 2), False),
        (CATALONIA, date(2026, 9, 11), True),
        (MADRID, date(2026, 9, 11), False),
        (CANARIES, date(2025, 5, 30), True),
        (Place("ES"), date(2026, 6, 9), False),
        (Place("PT"), date(2026, 6, 10), True),
        (MURCIA, date(2026, 6, 10), False),
    ],
)
def test_each_region_has_its_own_days(place, day, is_holiday):
    assert (calendar.holiday_name(place, day) is not None) is is_holiday
    assert calendar.is_working_day(place, day) is not is_holiday


@pytest.mark.parametrize(
    "day", [date(2026, 1, 1), date(2026, 1, 6), date(2026, 5, 1), date(2026, 10, 12), date(2026, 12, 25)]
)
@pytest.mark.parametrize("region", sorted(set(calendar.SPANISH_REGIONS.values())))
def test_national_holidays_hold_in_every_region(region, day):
    assert calendar.holiday_name(Place("ES", region), day)


@pytest.mark.parametrize("place", [Place("ES", "XX"), Place("ZZ"), Place(""), Place("ZZ", "YY")])
def test_an_unknown_place_has_national_holidays_or_none(place):
    assert calendar.is_working_day(place, date(2026, 3, 4))
    assert (calendar.holiday_name(place, date(2026, 12, 25)) is not None) is (place.country == "ES")


@pytest.mark.parametrize(
    ("day", "count", "expected"),
    [
        (date(2026, 2, 4), 0, date(2026, 2, 4)),
        (date(2026, 2, 4), 2, date(2026, 2, 6)),
        (date(2026, 2, 5), 2, date(2026, 2, 9)),  # over a weekend
        (date(2026, 2, 7), 1, date(2026, 2, 9)),  # from a Saturday
        (date(2026, 4, 1), 1, date(2026, 4, 6)),  # over Easter
        (date(2026, 6, 8), 1, date(2026, 6, 10)),  # over the day of Murcia
        (date(2026, 12, 31), 2, date(2027, 1, 5)),  # over New Year
    ],
)
def test_working_days_are_counted_where_the_customer_is(day, count, expected):
    assert calendar.add_working_days(MURCIA, day, count) == expected


@given(
    st.sampled_from((MURCIA, MADRID, CATALONIA, CANARIES, Place("PT"))),
    st.dates(date(2020, 1, 1), date(2035, 1, 1)),
    st.integers(1, 8),
)
def test_a_count_of_working_days_passes_exactly_that_many(place, day, count):
    end = calendar.add_working_days(place, day, count)
    between = [date.fromordinal(n) for n in range(day.toordinal() + 1, end.toordinal() + 1)]
    assert sum(calendar.is_working_day(place, one) for one in between) == count
    assert calendar.is_working_day(place, end)


@pytest.mark.parametrize("day", [date.max, date(9999, 12, 30), date(2401, 1, 1)])
def test_a_year_typed_by_mistake_stops_nothing(day):
    assert calendar.add_working_days(MURCIA, day, 2) >= day
    assert calendar.holiday_name(MURCIA, day) is None


@pytest.mark.parametrize(
    ("country", "code", "region"),
    [
        ("ES", "30001", "MC"), ("ES", "28013", "MD"), ("ES", "08001", "CT"), ("ES", "8001", "CT"),
        ("ES", "35001", "CN"), ("ES", "38001", "CN"), ("ES", " 30001 ", "MC"), ("ES", "99999", ""), ("ES", "", ""),
        ("ES", "30-001", ""), ("ES", "300011", ""), ("PT", "30001", ""), ("ES", "²", ""),
    ],
)  # fmt: skip
def test_the_postal_code_says_the_region(country, code, region):
    assert calendar.region_of_postal_code(country, code) == region


def test_every_province_has_a_region():
    assert set(calendar.SPANISH_REGIONS) == {f"{number:02}" for number in range(1, 53)}


def test_the_canaries_are_an_hour_behind():
    noon = datetime(2026, 2, 4, 12, tzinfo=ZoneInfo("UTC"))
    hours = {
        place: noon.astimezone(ZoneInfo(calendar.time_zone_of(place, "Europe/Madrid"))).hour
        for place in (MADRID, CANARIES, Place("PT"), Place("ZZ"), Place("MX"))
    }
    assert hours == {MADRID: 13, CANARIES: 12, Place("PT"): 12, Place("ZZ"): 13, Place("MX"): 6}


def test_every_zone_exists():
    for country in calendar._ZONES:
        assert ZoneInfo(calendar.time_zone_of(Place(country), "Europe/Madrid"))

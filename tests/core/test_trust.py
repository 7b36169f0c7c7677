"""How a customer usually pays, and what treatment that earns: the rule that decides, and both sides of each limit."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amistoso.core import trust
from amistoso.core.trust import PaidInvoice, Pattern, Tier

TODAY = date(2026, 11, 24)
DAY = timedelta(days=1)


def paid(*delays: int, ago: int = 30) -> list[PaidInvoice]:
    paid_on = TODAY - ago * DAY
    return [PaidInvoice(paid_on - delay * DAY, paid_on) for delay in delays]


def standing(usual: Pattern, **changes):
    facts = {"is_key": False, "first_invoice_on": date(2025, 6, 1), "incident_on": None, "today": TODAY}
    return trust.standing(usual, **{**facts, **changes})


def test_nothing_paid_is_no_pattern():
    assert trust.pattern([], TODAY) == Pattern()
    assert not trust.pattern([], TODAY).is_known


@pytest.mark.parametrize(("count", "is_known"), [(1, False), (2, False), (3, True), (4, True)])
def test_three_paid_invoices_make_a_pattern(count, is_known):
    assert trust.pattern(paid(*[5] * count), TODAY).is_known is is_known


def test_the_middle_and_its_spread_ignore_one_odd_invoice():
    usual = trust.pattern(paid(8, 10, 12, 10, 200), TODAY)
    assert (usual.median_days, usual.spread_days) == (10, 2)


def test_paying_early_is_negative():
    assert trust.pattern(paid(-5, -3, -4), TODAY).median_days == -4


@pytest.mark.parametrize(("ago", "count"), [(-1, 0), (0, 3), (365, 3), (366, 0)])
def test_only_the_last_twelve_months_count(ago, count):
    assert trust.pattern(paid(1, 2, 3, ago=ago), TODAY).paid_count == count


@pytest.mark.parametrize(("delay", "share"), [(3, 0), (4, 100)])
def test_three_days_late_are_the_banks_and_four_are_late(delay, share):
    assert trust.pattern(paid(delay, delay, delay), TODAY).late_share_pct == share


def test_one_late_invoice_of_many_is_not_always_on_time():
    assert trust.pattern(paid(*[0] * 299, 30), TODAY).late_share_pct == 1


def test_just_under_half_is_not_half():
    assert trust.pattern(paid(*[0] * 101, *[30] * 99), TODAY).late_share_pct == 49


def test_a_key_account_is_delicate_whatever_else():
    earned = standing(Pattern(9, 40, 2, 100), is_key=True, incident_on=TODAY)
    assert (earned.tier, earned.because) == (Tier.DELICATE, "key-account")


@pytest.mark.parametrize(("ago", "tier"), [(0, Tier.AFTER_INCIDENT), (180, Tier.AFTER_INCIDENT), (181, Tier.STANDARD)])
def test_an_incident_is_watched_for_180_days(ago, tier):
    assert standing(Pattern(9, 2, 2, 30), incident_on=TODAY - ago * DAY).tier is tier


@pytest.mark.parametrize(
    ("share", "tier", "because"),
    [
        (0, Tier.DELICATE, "punctual-until-now"),
        (1, Tier.STANDARD, "sometimes-late"),
        (49, Tier.STANDARD, "sometimes-late"),
        (50, Tier.USUALLY_LATE, "habitually-late"),
        (100, Tier.USUALLY_LATE, "habitually-late"),
    ],
)
def test_the_share_of_late_invoices_chooses_the_tier(share, tier, because):
    earned = standing(Pattern(10, 2, 2, share))
    assert (earned.tier, earned.because) == (tier, because)


def test_too_few_paid_invoices_is_new_even_when_they_were_late():
    assert standing(Pattern(2, 30, 0, 100)).tier is Tier.NEW


@pytest.mark.parametrize(
    ("days", "share", "tier"),
    [(730, 20, Tier.DELICATE), (729, 20, Tier.STANDARD), (730, 21, Tier.STANDARD)],
)
def test_two_years_and_few_late_invoices_are_long_trusted(days, share, tier):
    assert standing(Pattern(10, 1, 1, share), first_invoice_on=TODAY - days * DAY).tier is tier


def test_an_unknown_first_invoice_is_not_long_trusted():
    assert standing(Pattern(10, 1, 1, 10), first_invoice_on=None).tier is Tier.STANDARD


PUNCTUAL, LATE = Pattern(9, 0, 1, 0), Pattern(9, 12, 3, 60)
WELL, BADLY = trust.Standing(Tier.DELICATE, "punctual-until-now"), trust.Standing(Tier.USUALLY_LATE, "habitually-late")


def test_a_late_payment_does_not_make_us_stricter_while_something_else_is_overdue():
    assert trust.kinder(PUNCTUAL, WELL, LATE, BADLY) == (LATE, trust.Standing(Tier.DELICATE, "kept-while-overdue"))


def test_a_prompt_payment_does_not_shorten_our_patience_while_something_else_is_overdue():
    assert trust.kinder(LATE, BADLY, PUNCTUAL, WELL) == (LATE, WELL)


def test_an_incident_counts_at_once():
    incident = trust.Standing(Tier.AFTER_INCIDENT, "recent-incident")
    assert trust.kinder(LATE, WELL, PUNCTUAL, incident) == (PUNCTUAL, incident)


def test_who_is_no_key_account_any_more_is_treated_as_they_pay():
    key = trust.Standing(Tier.DELICATE, "key-account")
    assert trust.kinder(LATE, key, LATE, BADLY) == (LATE, BADLY)


@pytest.mark.parametrize(
    ("usual", "days"), [(LATE, 15), (PUNCTUAL, 0), (Pattern(2, 9, 9, 9), 0), (Pattern(3, -4, 9, 0), 0)]
)
def test_patience_is_for_who_is_known_to_be_late(usual, days):
    assert usual.patience_days == days


@given(st.lists(st.tuples(st.integers(-30, 120), st.integers(0, 400)), max_size=20))
def test_a_pattern_and_its_tier_come_from_whatever_was_paid(rows):
    invoices = [PaidInvoice(TODAY - (ago + delay) * DAY, TODAY - ago * DAY) for delay, ago in rows]
    usual = trust.pattern(invoices, TODAY)
    assert usual == trust.pattern(invoices[::-1], TODAY)
    assert 0 <= usual.late_share_pct <= 100
    assert usual.spread_days >= 0
    assert usual.paid_count == sum(ago <= 365 for _, ago in rows)
    if usual.paid_count:
        within = [delay for delay, ago in rows if ago <= 365]
        assert min(within) <= usual.median_days <= max(within)
    assert standing(usual).tier in Tier

"""What may be granted: yes at once, a person, or nobody; and who is needed is never less than the limits say."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amistoso.core import grant_words
from amistoso.core.agreements import equal_instalments, instalment_days
from amistoso.core.grants import Answer, Granter, History, Policy, Why, Wish, granted

TODAY = date(2026, 11, 25)
POLICY = Policy()


def plan(count=3, total=90_000, *, by=Granter.PORTAL, first=date(2026, 12, 10), **more):
    days = instalment_days(first, count, 0)
    shares = equal_instalments(total, count)
    return Wish(by, TODAY, "EUR", total, tuple(zip(days, shares, strict=True)), **more)


def extension(days, *, by=Granter.PORTAL, total=90_000, **more):
    return Wish(by, TODAY, "EUR", total, ((TODAY + timedelta(days=days), total),), **more)


def codes(verdict):
    return [why.code for why in verdict.reasons]


@pytest.mark.parametrize(
    ("wish", "answer", "who", "because"),
    [
        (plan(3), Answer.YES, Granter.PORTAL, []),
        (plan(5), Answer.PERSON, Granter.CONTROLLER, ["grant-months"]),
        (plan(12), Answer.PERSON, Granter.OWNER, ["grant-months", "grant-down-payment"]),
        (plan(5, by=Granter.CONTROLLER), Answer.YES, Granter.CONTROLLER, []),
        (plan(9, by=Granter.CONTROLLER), Answer.PERSON, Granter.OWNER, ["grant-months"]),
        (plan(36, 5_000_000, by=Granter.OWNER), Answer.YES, Granter.OWNER, []),
        (plan(3, 400_000), Answer.PERSON, Granter.CONTROLLER, ["grant-total"]),
        (plan(3, 1_000_001, by=Granter.CONTROLLER), Answer.PERSON, Granter.OWNER, ["grant-total"]),
        (plan(3, 14_000), Answer.PERSON, Granter.OWNER, ["grant-instalment-small"]),
        (plan(2, first=date(2027, 1, 10)), Answer.PERSON, Granter.OWNER, ["grant-down-payment"]),
        (plan(3, interest_waived_minor=1), Answer.PERSON, Granter.CONTROLLER, ["grant-interest"]),
        (plan(3, by=Granter.CONTROLLER, interest_waived_minor=1), Answer.YES, Granter.CONTROLLER, []),
        (plan(3, by=Granter.CONTROLLER, principal_waived_minor=1), Answer.PERSON, Granter.OWNER, ["grant-principal"]),
        (extension(15), Answer.YES, Granter.PORTAL, []),
        (extension(16), Answer.PERSON, Granter.CONTROLLER, ["grant-days"]),
        (extension(31, by=Granter.CONTROLLER), Answer.PERSON, Granter.OWNER, ["grant-days"]),
        (extension(25, due_on=TODAY + timedelta(days=10)), Answer.YES, Granter.PORTAL, []),
        (plan(3)._replace(currency="USD"), Answer.PERSON, Granter.OWNER, ["grant-currency"]),
    ],
)  # fmt: skip
def test_the_answer_and_who_is_needed(wish, answer, who, because):
    verdict = granted(POLICY, wish)
    assert (verdict.answer, verdict.who, codes(verdict)) == (answer, who, because)


@pytest.mark.parametrize(
    ("wish", "code"),
    [
        (Wish(Granter.OWNER, TODAY, "EUR", 100, ()), "grant-empty"),
        (extension(5, total=0), "grant-empty"),
        (plan(3)._replace(total_minor=1), "grant-sum"),
        (extension(-1), "grant-past"),
        (Wish(Granter.OWNER, TODAY, "EUR", 2, ((TODAY, 1), (TODAY, 1))), "grant-order"),
        (Wish(Granter.OWNER, TODAY, "EUR", 1, ((TODAY, 0), (TODAY + timedelta(1), 1))), "grant-instalment-empty"),
    ],
)
def test_nobody_grants_what_is_no_plan(wish, code):
    verdict = granted(POLICY, wish)
    assert (verdict.answer, codes(verdict)) == (Answer.NO, [code])


@pytest.mark.parametrize(
    ("history", "by", "because"),
    [
        (History((TODAY - timedelta(days=200),)), Granter.PORTAL, ["grant-often"]),
        (History((TODAY - timedelta(days=400),)), Granter.PORTAL, []),
        (History((TODAY - timedelta(days=200),)), Granter.CONTROLLER, []),
        (History((TODAY - timedelta(days=200), TODAY - timedelta(days=2))), Granter.CONTROLLER, ["grant-often"]),
        (History(missed_on=(TODAY - timedelta(days=30),)), Granter.PORTAL, ["grant-missed"]),
        (History(missed_on=(TODAY - timedelta(days=30),)), Granter.CONTROLLER, []),
        (History(is_running=True), Granter.PORTAL, ["grant-running"]),
    ],
)
def test_what_was_granted_and_what_was_kept_count(history, by, because):
    assert codes(granted(POLICY, plan(3, by=by), history)) == because


def test_a_closed_page_grants_nothing():
    verdict = granted(replace(POLICY, is_portal_open=False), plan(2))
    assert (verdict.who, codes(verdict)) == (Granter.CONTROLLER, ["grant-portal-closed"])


@given(st.integers(1, 40), st.integers(1, 10**8), st.integers(0, 400), st.sampled_from(list(Granter)))
def test_who_stands_higher_may_always_grant_as_much(count, total, ahead, by):
    if total < count:
        return
    wish = plan(count, total, by=by, first=TODAY + timedelta(days=ahead))
    verdict = granted(POLICY, wish)
    rank = list(Granter).index
    assert rank(verdict.who) >= rank(by)
    assert verdict.is_yes == (not verdict.reasons)
    again = granted(POLICY, wish._replace(by=verdict.who))
    assert again.is_yes, "who is named may grant it"


@given(st.integers(1, 24), st.integers(100, 10**7))
def test_a_shorter_plan_of_less_never_needs_more(count, total):
    larger, smaller = granted(POLICY, plan(count + 1, total * 2)), granted(POLICY, plan(count, total * 2))
    if "grant-instalment-small" not in codes(larger):
        assert set(codes(smaller)) <= set(codes(larger))


@pytest.mark.parametrize("code", grant_words.CODES)
@pytest.mark.parametrize("language", ["es", "en"])
def test_every_reason_has_its_sentence(code, language):
    values = {"day": TODAY, "latest": TODAY, "days": 15, "months": 3, "most": 300_000, "currency": "EUR",
              "known": "EUR", "count": 2, "times": 1, "pct": 10, "least": 5_000, "sum": 1, "total": 2}  # fmt: skip
    said = grant_words.sentence(Why(code, tuple(values.items())), language)
    assert said.endswith(".")
    assert "{" not in said


def test_a_limit_is_told_as_money_and_day():
    too_much, too_long = granted(POLICY, plan(3, 400_000)).reasons[0], granted(POLICY, plan(9)).reasons[0]
    assert grant_words.sentence(too_much, "es") == "El total pasa de 3.000,00\u00a0€."
    assert grant_words.sentence(too_long, "es") == "Dura más de 3 meses (hasta el 04/03/2027)."

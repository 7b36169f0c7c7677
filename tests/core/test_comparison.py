"""Ways to be paid: exact, monotone in likelihood and time, honest about what is not known."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amistoso.core import comparison, comparison_words, outlooks
from amistoso.core.comparison import Assumptions, Debt, Way
from amistoso.core.outlooks import Due, History, Outlook, Share

PLAIN = Assumptions()


def sure(share: Fraction, own: int = 50) -> Share:
    return Share(share, share, share, own)


def looking(word: Fraction = Fraction(3, 4), step: Fraction = Fraction(1, 10)) -> Outlook:
    return Outlook(tuple(sure(step) for _ in range(outlooks.STEPS)), sure(word), 50, 40)


def worths(debt: Debt, ahead: Outlook, assumed: Assumptions = PLAIN) -> dict[tuple[Way, int], int]:
    return {(one.way, one.months): one.worth for one in comparison.compare(debt, ahead, assumed).alternatives}


def test_a_sum_that_comes_later_is_worth_less_by_exactly_the_interest():
    assert comparison.present(Fraction(10_600), 365, 600) == 10_000
    assert comparison.present(Fraction(100), 0, 600) == 100


def test_who_never_breaks_a_word_is_worth_the_whole_less_the_wait():
    found = worths(Debt(100_000), looking(Fraction(1)))
    assert found[Way.NOW, 0] == round(Fraction(100_000) / (1 + Fraction(600 * 15, 3_650_000)))
    assert found[Way.EXTENSION, 2] == round(Fraction(100_000) / (1 + Fraction(600 * 60, 3_650_000)))
    assert found[Way.NOW, 0] > found[Way.EXTENSION, 2] > found[Way.PLAN, 12]


def test_who_never_keeps_one_is_worth_what_waiting_is_worth():
    found = worths(Debt(100_000), looking(Fraction(0)))
    assert found[Way.NOW, 0] <= found[Way.WAIT, 24]
    never = worths(Debt(100_000), looking(Fraction(0), Fraction(0)))
    assert (never[Way.NOW, 0], never[Way.WAIT, 24]) == (0, 0)


def test_of_ways_worth_the_same_the_gentlest_is_best():
    prompt = comparison.compare(Debt(100_000), looking(Fraction(1), Fraction(1)), PLAIN)
    assert prompt.alternatives[0].worth - prompt.of(Way.WAIT).worth <= 500
    assert prompt.best.way is Way.WAIT
    assert comparison_words.verdict(prompt, PLAIN, "EUR", "es").startswith("Nada vale más que dejarlo estar")


def test_a_promise_says_as_much_as_three_due_dates():
    dues = [Due(0, True)] * 6
    broken = outlooks.outlook(History(dues=dues, kept=0, given=2), 0)
    assert broken.word.middle == outlooks.fine(Fraction(6 + 4 * Fraction(3, 5)) / (6 + 6 + 4))
    assert (broken.timely, broken.word.own) == (6, 12)


def test_better_in_six_months_than_never():
    """They usually pay us 5,000 a month and owe 30,000: all at once is too much, six instalments are not."""
    found = comparison.compare(Debt(3_000_000, monthly_minor=500_000), looking(Fraction(4, 5), Fraction(1, 50)), PLAIN)
    assert found.best.way in (Way.PLAN, Way.PLAN_DOWN)
    assert found.best.months >= 6
    said = comparison_words.verdict(found, PLAIN, "EUR", "es")
    assert said.startswith(f"Mejor en {found.best.months} meses que nunca: con ")
    assert "que nunca" not in comparison_words.verdict(found, PLAIN, "EUR", "en")
    assert "than never" in comparison_words.verdict(found, PLAIN, "EUR", "en")


def test_a_discount_says_how_much_likelier_it_would_have_to_make_the_payment():
    found = comparison.compare(Debt(100_000), looking(Fraction(1, 2)), PLAIN).of(Way.DISCOUNT)
    assert found.cost_minor == 2_000
    assert Fraction(3, 5) < found.needed < Fraction(2, 3)
    # With just that likelihood it is worth what asking without a discount is.
    ahead = looking(found.needed)
    offered = comparison.compare(Debt(100_000), ahead, PLAIN).of(Way.DISCOUNT)
    usual = comparison.compare(Debt(100_000), looking(Fraction(1, 2)), PLAIN).of(Way.NOW)
    assert abs(offered.worth - usual.worth) <= 1


def test_the_court_costs_and_takes_long():
    found = comparison.compare(Debt(1_000_000, interest_minor=50_000), looking(), PLAIN).of(Way.COURT)
    assert found.cost_minor == 150_000
    assert found.is_assumed
    expected = Fraction(1, 2) * comparison.present(Fraction(1_050_000), 540, 600) - 150_000
    assert found.worth == round(expected)
    small = comparison.compare(Debt(10_000), looking(), PLAIN).of(Way.COURT)
    assert small.cost_minor == 30_000
    assert small.worth < 0  # to claim a hundred euros in court is to lose money


def test_interest_is_forgone_only_where_it_was_claimed():
    assert comparison.compare(Debt(100_000), looking(), PLAIN).of(Way.NO_INTEREST) is None
    found = comparison.compare(Debt(100_000, interest_minor=500), looking(), PLAIN)
    assert found.of(Way.NOW).worth > found.of(Way.NO_INTEREST).worth
    assert found.of(Way.NO_INTEREST).cost_minor == 500


def test_the_instalments_add_up_and_the_largest_is_told():
    found = comparison.compare(Debt(100_001), looking(), PLAIN)
    plan = next(one for one in found.alternatives if (one.way, one.months) == (Way.PLAN, 6))
    assert plan.instalment_minor == 16_667
    down = found.of(Way.PLAN_DOWN)
    assert (down.months, down.down_minor) == (6, 20_000)


@pytest.mark.parametrize("minor", [1, 3, 5, 11, 23])
def test_a_few_cents_are_compared_too(minor):
    found = comparison.compare(Debt(minor), looking(), PLAIN)
    assert found.best.worth <= minor
    assert all(one.months < minor for one in found.alternatives if one.way is Way.PLAN)


RATES = st.integers(0, 100).map(lambda share: Fraction(share, 100))
DEBTS = st.builds(Debt, st.integers(1, 10**9), st.integers(0, 10**6), st.one_of(st.none(), st.integers(1, 10**8)))


@given(DEBTS, RATES, RATES, RATES)
def test_a_better_word_never_makes_a_word_worth_less(debt, one, other, step):
    low, high = sorted((one, other))
    less, more = worths(debt, looking(low, step)), worths(debt, looking(high, step))
    for key in less:  # what is given away, and a plan with who would have paid sooner, may be worth less than waiting
        if key[0] in (Way.NOW, Way.EXTENSION, Way.NO_INTEREST):
            assert less[key] <= more[key], key


@given(DEBTS, RATES, RATES)
def test_with_who_hardly_pays_a_kept_plan_is_never_worth_less(debt, one, other):
    low, high = sorted((one, other))
    less, more = worths(debt, looking(low, Fraction(1, 50))), worths(debt, looking(high, Fraction(1, 50)))
    assert all(less[key] <= more[key] for key in less if key[0] is Way.PLAN)


@given(DEBTS, RATES, RATES, RATES)
def test_a_better_payer_never_makes_waiting_worth_less(debt, word, one, other):
    low, high = sorted((one, other))
    key = (Way.WAIT, 24)
    assert worths(debt, looking(word, low))[key] <= worths(debt, looking(word, high))[key]


@given(DEBTS, RATES, RATES, st.integers(0, 5_000), st.integers(0, 5_000))
def test_dearer_money_makes_nothing_worth_more(debt, word, step, one, other):
    low, high = sorted((one, other))
    cheap = worths(debt, looking(word, step), replace(PLAIN, money_cost_bp=low))
    dear = worths(debt, looking(word, step), replace(PLAIN, money_cost_bp=high))
    assert all(dear[key] <= cheap[key] for key in cheap)


@given(DEBTS, st.integers(1, 100).map(lambda share: Fraction(share, 100)), RATES)
def test_what_comes_later_is_worth_less(debt, word, step):
    """Of one sum and one likelihood; that what is left to itself is worth less later holds where it never grows."""
    whole = replace(debt, monthly_minor=None)
    found = worths(whole, looking(word, step))
    assert found[Way.EXTENSION, 2] <= found[Way.NOW, 0]


@given(DEBTS, RATES, RATES)
def test_no_way_is_worth_more_than_what_is_owed(debt, word, step):
    found = comparison.compare(debt, looking(word, step), PLAIN)
    for one in found.alternatives:
        assert one.low <= one.worth <= one.high <= debt.minor + debt.interest_minor
        assert 0 <= one.chance <= 1
    assert [one.worth for one in found.alternatives] == sorted((one.worth for one in found.alternatives), reverse=True)


# What is known of a customer


def test_counting_is_conditional_on_how_late_it_is():
    dues = [Due(5, True)] * 6 + [Due(40, True)] * 3 + [Due(400, False)]
    ahead = outlooks.outlook(History(dues=dues), 0)
    late = outlooks.outlook(History(dues=dues), 35)
    assert ahead.steps[0].middle == Fraction(1, 2)  # six of ten, and four cases of the usual quarter
    assert late.steps[0].middle == outlooks.fine(
        Fraction(3 + 4 * Fraction(1, 5)) / 8
    )  # of the four that were still open, three
    assert ahead.steps[0].own == 10


def test_what_is_open_counts_for_as_long_as_it_was_seen():
    seen = outlooks.outlook(History(dues=[Due(45, False)] * 8), 0)
    assert seen.steps[0].own == 8  # all of the first thirty days were seen
    assert seen.steps[1].own == 0  # and the next have not ended
    assert seen.steps[0].middle < seen.steps[1].middle


def test_who_is_like_them_speaks_where_they_have_not():
    like = [Due(10, True)] * 80 + [Due(90, True)] * 20
    stranger = outlooks.outlook(History(like_dues=like, like_kept=18, like_given=20), 0)
    assert stranger.is_thin
    assert stranger.steps[0].middle == outlooks.fine(Fraction(805, 1020))
    assert stranger.word.middle == outlooks.fine(Fraction(192, 220))
    assert stranger.word.low < Fraction(3, 5) < stranger.word.high  # hardly anything is known of them


def test_more_cases_make_a_narrower_interval():
    widths = [
        found.high - found.low
        for found in (outlooks.share(count * 3, count * 4, Fraction(3, 4)) for count in (1, 5, 50))
    ]
    assert widths == sorted(widths, reverse=True)


@given(st.integers(0, 60), st.integers(0, 60), RATES)
def test_an_interval_holds_its_middle_and_stays_a_share(hits, misses, like):
    found = outlooks.share(hits, hits + misses, like)
    assert 0 <= found.low <= found.middle <= found.high <= 1


@given(st.integers(0, 30), st.integers(1, 30), RATES)
def test_one_more_kept_word_never_lowers_the_share(hits, misses, like):
    less, more = outlooks.share(hits, hits + misses, like), outlooks.share(hits + 1, hits + misses, like)
    assert less.middle <= more.middle
    assert less.low <= more.low


@given(st.lists(st.tuples(st.integers(-60, 900), st.booleans()), max_size=40), st.integers(0, 900))
def test_any_history_gives_shares(rows, overdue):
    ahead = outlooks.outlook(History(dues=[Due(*one) for one in rows]), overdue)
    parts = outlooks.expected_by_step(ahead)
    assert len(parts) == outlooks.STEPS
    assert all(part >= 0 for part in parts)
    assert sum(parts) <= 1


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("monthly", [None, 5_000])
def test_every_word_is_filled(language, monthly):
    ahead = outlooks.outlook(History(), 20)
    found = comparison.compare(Debt(100_000, 700, monthly), ahead, PLAIN)
    assert found.is_thin
    said = [comparison_words.verdict(found, PLAIN, "EUR", language)]
    said += comparison_words.rests(found, ahead, History(), PLAIN, "EUR", language)
    for one in found.alternatives:
        said += [comparison_words.name_of(one, PLAIN, "EUR", language), *comparison_words.notes(one, "EUR", language)]
    assert all(words and "{" not in words for words in said)
    assert any("orientación" in words or "a hint" in words for words in said)

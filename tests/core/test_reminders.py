"""Single decisions, where a date or a reason matters to the day."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from amistoso.core.cases import Case, Cover, Item, PastContact
from amistoso.core.decision_json import as_json
from amistoso.core.guards import amounts_that_fit
from amistoso.core.reminders import decide
from amistoso.core.trust import Pattern, Tier
from tests.core.protocols import PROTOCOL

DAY = timedelta(days=1)
FRIDAY = date(2026, 2, 6)


def item(number: int, due_on: date, minor: int = 10_000, **changes) -> Item:
    return Item(number, f"F-{number}", due_on, minor, "EUR", due_on - 30 * DAY)._replace(**changes)


def case(*items: Item, **changes) -> Case:
    facts = {"bank_until_on": FRIDAY, "first_invoice_on": date(2020, 1, 1)}
    return Case(1, items, **{**facts, **changes})


def reason(decision, code):
    return next(dict(one.values) for one in decision.reasons if one.code == code)


def test_step_not_yet_names_the_day_of_the_step_and_not_of_the_next_look():
    """The other invoice falls due on the 8th, and that day is worth a look; the step is due on the 12th."""
    asked = item(1, date(2026, 1, 20), reminded_on=date(2026, 2, 5))
    waiting = case(asked, item(2, date(2026, 2, 7)), ladder_step="polite-reminder", ladder_on=date(2026, 2, 5))
    decision = decide(waiting, PROTOCOL, FRIDAY)
    assert reason(decision, "step-not-yet") == {"until": date(2026, 2, 12)}
    assert decision.next_look_on == date(2026, 2, 12)


def test_a_finished_ladder_is_silent_about_what_is_coming_too_even_in_dispute():
    asked = item(1, date(2026, 1, 1), reminded_on=date(2026, 1, 20))
    coming = item(2, FRIDAY + 2 * DAY)
    done = case(asked, coming, ladder_step="mediation", ladder_on=date(2025, 12, 1), wants_announcement=True)
    assert reason(decide(done, PROTOCOL, FRIDAY), "ladder-finished") == {"step": "mediation"}
    disputed = done._replace(covers=(Cover(1, "dispute"),))
    assert decide(disputed, PROTOCOL, FRIDAY).step is None


def test_too_little_in_one_currency_says_nothing_of_a_finished_ladder():
    small = item(1, date(2026, 1, 1), 500, reminded_on=date(2026, 1, 5))
    done = case(small, ladder_step="mediation", ladder_on=date(2026, 1, 5))
    assert [one.code for one in decide(done, PROTOCOL, FRIDAY).reasons] == ["amount-too-small"]


def test_a_ladder_of_one_step_is_not_taken_twice():
    variant = PROTOCOL.variant_for(Tier.STANDARD)
    short = replace(
        PROTOCOL, variants={**PROTOCOL.variants, Tier.STANDARD: replace(variant, ladder=variant.ladder[:1])}
    )
    asked = item(1, date(2026, 1, 1), reminded_on=date(2026, 1, 20))
    once = case(asked, ladder_step="polite-reminder", ladder_on=date(2026, 1, 20))
    assert decide(once, short, FRIDAY).step is None
    from_another = once._replace(ladder_step="call")
    assert decide(from_another, short, FRIDAY).step.key == "polite-reminder"


def test_a_variant_may_leave_courtesy_out():
    variant = replace(PROTOCOL.variant_for(Tier.STANDARD), after_issue=None, before_due=None)
    bare = replace(PROTOCOL, variants={**PROTOCOL.variants, Tier.STANDARD: variant})
    large = case(item(1, FRIDAY + 3 * DAY, 900_000), wants_announcement=True)
    assert decide(large, PROTOCOL, FRIDAY).step.key == "before-due"
    assert decide(large, bare, FRIDAY).step is None


def test_reception_and_the_note_before_due_are_asked_once():
    coming = item(1, FRIDAY + 4 * DAY, 900_000)
    wanted = case(coming, wants_announcement=True)
    assert decide(wanted, PROTOCOL, FRIDAY).step.key == "before-due"
    announced = case(coming._replace(announced_on=FRIDAY - 3 * DAY), wants_announcement=True)
    assert decide(announced, PROTOCOL, FRIDAY).step.key == "confirm-reception"
    asked = case(coming._replace(announced_on=FRIDAY - 6 * DAY, asked_on=FRIDAY - 3 * DAY), wants_announcement=True)
    assert decide(asked, PROTOCOL, FRIDAY).step is None


@pytest.mark.parametrize("due_on", [date.max, date(9999, 12, 30)])
def test_a_due_date_typed_by_mistake_stops_nothing(due_on):
    far = case(item(1, due_on, issued_on=FRIDAY), tier=Tier.USUALLY_LATE)
    assert decide(far, PROTOCOL, FRIDAY).next_look_on == FRIDAY + 28 * DAY


def test_a_cover_that_ends_moves_the_next_look():
    promised = case(item(1, date(2026, 1, 20)), covers=(Cover(1, "promise", None, date(2026, 2, 18)),))
    decision = decide(promised, PROTOCOL, FRIDAY)
    assert [one.code for one in decision.reasons] == ["promise-covers", "all-covered"]
    assert decision.next_look_on == date(2026, 2, 18)


def test_patience_with_one_invoice_does_not_outlast_an_older_one_that_comes_back():
    """They pay after some 15 days. The younger is within that until the 21st; the promise for the older ends before."""
    promised = Cover(1, "promise", None, date(2026, 2, 12))
    waiting = case(
        item(1, date(2026, 1, 20)), item(2, date(2026, 2, 3)), covers=(promised,), pattern=Pattern(6, 15, 2, 100)
    )
    decision = decide(waiting, PROTOCOL, FRIDAY)
    assert reason(decision, "inside-usual-pattern")["until"] == date(2026, 2, 21)
    assert decision.next_look_on == date(2026, 2, 12)


def test_covers_of_one_item_add_up_and_a_whole_one_takes_all():
    covers = (Cover(1, "promise", 3000), Cover(1, "dispute", 2000))
    decision = decide(case(item(1, date(2026, 1, 20)), covers=covers), PROTOCOL, FRIDAY)
    assert [one.open_minor for one in decision.items] == [5000]
    whole = (*covers, Cover(1, "hold"), Cover(1, "dispute", 1))
    assert decide(case(item(1, date(2026, 1, 20)), covers=whole), PROTOCOL, FRIDAY).step is None


def test_a_credit_note_still_counts_when_something_else_is_in_dispute():
    items = (item(1, date(2026, 1, 20)), item(2, date(2026, 1, 21), 5000), item(3, date(2026, 1, 10), -4000))
    decision = decide(case(*items, covers=(Cover(2, "dispute"),)), PROTOCOL, FRIDAY)
    assert [one.open_minor for one in decision.items] == [-4000, 10_000]


def test_what_falls_due_today_does_not_make_a_small_amount_worth_asking():
    small = case(item(1, date(2026, 1, 20), 1000), item(2, FRIDAY, 1000))
    assert [one.code for one in decide(small, PROTOCOL, FRIDAY).reasons] == ["amount-too-small"]
    tomorrow = small._replace(bank_until_on=FRIDAY + 3 * DAY)
    assert len(decide(tomorrow, PROTOCOL, FRIDAY + 3 * DAY).items) == 2


def test_a_currency_without_a_minimum_is_silent_when_credit_notes_cover_it():
    dollars = [item(1, date(2026, 1, 20), 10_000, currency="USD"), item(2, date(2026, 1, 10), -10_000, currency="USD")]
    assert decide(case(*dollars), PROTOCOL, FRIDAY).step is None
    assert decide(case(*dollars, item(3, date(2026, 1, 20), 1, currency="USD")), PROTOCOL, FRIDAY).step is not None


def test_the_caps_end_a_week_after_the_contact_that_filled_them():
    contacts = (PastContact(date(2026, 2, 1)), PastContact(date(2026, 2, 3)))
    decision = decide(case(item(1, date(2026, 1, 20)), contacts=contacts), PROTOCOL, FRIDAY)
    assert reason(decision, "written-cap") == {"count": 2, "until": date(2026, 2, 8)}
    assert decision.next_look_on == date(2026, 2, 9)


def test_money_fits_one_item_or_all_up_to_a_due_date():
    items = [item(3, date(2026, 3, 1), 300), item(1, date(2026, 1, 1), 100), item(2, date(2026, 2, 1), 200)]
    items.append(item(4, date(2026, 2, 15), -50))
    dollars = item(5, date(2026, 1, 15), 70, currency="USD")
    fits = {minor for currency, minor in amounts_that_fit([*items, dollars]) if currency == "EUR"}
    assert fits == {100, 200, 300, -50, 250, 550}
    assert ("USD", 70) in amounts_that_fit([*items, dollars])


def test_a_decision_reads_as_the_public_contract_says():
    acts = as_json(
        decide(case(item(1, date(2026, 1, 20), 123_456)), PROTOCOL, FRIDAY), {"name": "A", "tax_id": "B"}, "es"
    )
    assert (acts["outcome"], acts["step"], acts["stage"], acts["channel"]) == (
        "act", "polite-reminder", "reminder", "email",
    )  # fmt: skip
    assert acts["items"] == [{"invoice": "F-1", "due_date": "2026-01-20", "amount": "1234.56", "currency": "EUR"}]
    assert acts["next_look_on"] == "2026-02-07"
    waits = as_json(decide(case(), PROTOCOL, FRIDAY), {"name": "A", "tax_id": "B"}, "en")
    assert (waits["outcome"], waits["step"], waits["approval"], waits["next_look_on"]) == ("wait", None, None, None)
    assert waits["reasons"] == [{"code": "nothing-open", "text": "Nothing is open."}]

"""Made-up customers under a protocol: what must never happen, and what must come out the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amistoso.core import calendar
from amistoso.core.calendar import Place
from amistoso.core.protocols import Approval
from amistoso.core.simulations import customers, lives, outcomes, reports, trials
from amistoso.core.simulations.people import Setting
from amistoso.core.simulations.reports import Report
from tests.core.protocols import PROTOCOL, TEXT
from tests.core.simulations import worlds

BEHAVIOUR = worlds.behaviour()
SLOWER = worlds.protocol(TEXT.replace('name = "cobro-amistoso"', 'name = "slow"').replace("days = 7\n", "days = 21\n"))


def lived(number, protocol, *, seed=1, days=365, behaviour=BEHAVIOUR):
    setting = worlds.setting(days, seed)
    made = customers.customer(number, setting, behaviour, protocol)
    lives.live(made.life, protocol, setting.ends_on)
    return made


def asked(count=40, runs=2, **changes):
    return trials.Asked(count, runs, worlds.setting(**changes), BEHAVIOUR)


@given(worlds.protocols(), st.integers(0, 2**31 - 1), st.integers(1, 10_000))
def test_nobody_who_has_paid_is_reminded(protocol, seed, number):
    """Asked of the payments themselves, which the decisions never see."""
    made = lived(number, protocol, seed=seed)
    for contact in made.life.contacts:
        for item_id in contact.item_ids:
            for paid in made.life.settled.get(item_id, ()):
                assert not paid.known_on <= contact.on < paid.returned_on


@given(worlds.protocols(), st.integers(0, 2**31 - 1), st.integers(1, 10_000))
def test_every_limit_of_the_protocol_holds(protocol, seed, number):
    made = lived(number, protocol, seed=seed)
    limits, place = protocol.limits, made.book.case.place
    before = []
    for contact in made.life.contacts:
        assert calendar.is_working_day(place, contact.on)
        assert all((contact.on - one.on).days > limits.days_between_contacts for one in before)
        week = [one.is_conversation for one in before if (contact.on - one.on).days < 7]
        assert week.count(True) < limits.conversations_per_week
        assert week.count(False) < limits.written_per_week
        before.append(contact)


@given(st.integers(0, 2**31 - 1), st.integers(1, 10_000))
def test_every_cent_is_open_or_received(seed, number):
    made = lived(number, PROTOCOL, seed=seed)
    end = worlds.setting().ends_on
    issued = sum(sale.item.open_minor for sale in made.sales.values() if sale.item.issued_on <= end)
    received = sum(one.minor for one in made.receipts)
    waiting = sum(one.minor for one in made.book.unapplied)
    assert issued == received - waiting + sum(item.open_minor for item in made.book.items.values())
    assert all(item.open_minor > 0 for item in made.book.items.values())


@given(st.integers(0, 2**31 - 1), st.integers(1, 10_000))
def test_two_protocols_meet_the_same_customer(seed, number):
    """What they are sold and when they would pay by themselves is no protocol's doing."""
    one, other = (customers.customer(number, worlds.setting(seed=seed), BEHAVIOUR, p) for p in (PROTOCOL, SLOWER))
    assert one.sales == other.sales
    assert (one.manner, one.quiet_on, one.book.case) == (other.manner, other.quiet_on, other.book.case)


def test_the_same_seed_gives_the_same_and_another_another():
    first, again = (trials.run(asked(), [PROTOCOL, SLOWER]) for _ in range(2))
    assert first == again
    assert trials.run(asked(seed=9), [PROTOCOL, SLOWER]) != first


def test_a_protocol_differs_in_nothing_from_itself():
    one, other = trials.run(asked(), [PROTOCOL, PROTOCOL])
    assert all(outcomes.difference(one, other, name) == (0, 0, 0) for name in one.runs[0])


def test_a_run_is_the_mean_of_its_luck():
    found = trials.run(asked(runs=3), [PROTOCOL])[0]
    alone = [trials.run(asked(runs=1, seed=1 + nth), [PROTOCOL])[0].runs[0]["contacts"] for nth in range(3)]
    assert [one["contacts"] for one in found.runs] == alone
    assert found.spread("contacts") == (sum(alone) / 3, min(alone), max(alone))
    assert sum(found.steps.values()) == pytest.approx(sum(alone) / 3)


def test_what_a_person_looks_at_waits_for_them():
    """With the owner's slow approval fewer messages leave than are decided, and each on a later day."""
    slow = worlds.behaviour(worlds.BEHAVIOUR_TEXT.replace("approval_days = 1 ", "approval_days = 10 "))
    quick = worlds.behaviour(worlds.BEHAVIOUR_TEXT.replace("approval_days = 1 ", "approval_days = 0 "))
    by_person = [
        [
            c
            for n in range(1, 60)
            for c in lived(n, PROTOCOL, behaviour=b).life.contacts
            if c.needed != Approval.AUTOMATIC
        ]
        for b in (quick, slow)
    ]
    assert 0 < len(by_person[1]) < len(by_person[0])


@pytest.mark.parametrize("kind", [one.name for one in BEHAVIOUR.kinds])
def test_each_kind_behaves_as_it_says(kind):
    text = worlds.BEHAVIOUR_TEXT
    before, _, rest = text.partition("[kinds.punctual]")
    own = next(part for part in ("kinds.punctual]" + rest).split("[") if part.startswith(f"kinds.{kind}]"))
    alone = worlds.behaviour(f"{before}[{own}")
    counts = trials.run(trials.Asked(60, 1, worlds.setting(), alone), [PROTOCOL])[0].runs[0]
    steps = counts["contacts"] / 60
    assert counts["paid-reminded"] == 0
    match kind:
        case "punctual":
            assert counts["beyond"] / 60 < 1
        case "habitually-late":
            assert 8 < counts["days-late"] < 20
        case "forgetful" | "no-reference" | "good-faith-slip":
            assert counts["calls"] < 0.35 * counts["contacts"]
        case "waits-for-a-call":
            assert counts["promises"] > 0
            assert counts["calls"] > 0
        case "cash-trouble":
            assert counts["plans"] > 0
            assert counts["promises-broken"] + counts["promises-partly"] > 0
        case "disputes":
            assert counts["disputes"] > 60
        case "goes-quiet":
            assert counts["overdue"] > 0
            assert counts["tasks"] > 0
        case "returns-debits":
            assert counts["returned"] > 0
    assert steps < 60


@given(st.integers(30, 400), st.sampled_from(("ES", "PT", "DE")), st.integers(0, 99))
def test_any_length_and_country_can_be_tried(days, country, seed):
    setting = Setting(worlds.BEGINS, days, seed, "EUR", Place(country))
    found = trials.run(trials.Asked(3, 1, setting, BEHAVIOUR), [PROTOCOL])[0]
    assert len(found.cash) == len(found.contacts) == (days - 1) // 7 + 1
    assert found.customers == 3
    assert sum(found.per_customer) == 3


def test_progress_is_told_to_the_end():
    told = []
    trials.run(asked(count=120, runs=2), [PROTOCOL, SLOWER], lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert told[-1] == (480, 480)
    assert len(told) > 6


def test_what_is_kept_is_read_as_it_was():
    found = tuple(trials.run(asked(), [PROTOCOL, SLOWER]))
    report = Report(reports.GENERATED, worlds.BEGINS, worlds.setting().ends_on, 1, 2, "EUR", "x", found, None)
    assert reports.from_kept(reports.as_kept(report)) == report


def test_slower_waits_are_fewer_contacts_and_no_sooner_money():
    """On the whole, not for each customer: who is asked later may promise where they would have paid."""
    one, other = trials.run(asked(count=150, runs=2), [PROTOCOL, SLOWER])
    assert other.spread("contacts").mean < one.spread("contacts").mean
    assert other.spread("days-to-pay").mean > one.spread("days-to-pay").mean

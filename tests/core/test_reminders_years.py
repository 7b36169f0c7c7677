"""A random year of one customer, lived day by day: what must never happen, whoever pays, promises or complains when."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from amistoso.core import calendar, stories
from amistoso.core.calendar import Place
from amistoso.core.protocols import Stage, Trigger
from amistoso.core.trust import Tier
from tests.core.protocols import PROTOCOL

DAY = timedelta(days=1)
START = date(2026, 1, 1)
STAGES = list(Stage)
KINDS = "payment part promise dispute resolve hold lift reply handled conversation money applied agreement".split()


@st.composite
def years(draw):
    """Return the tier, the region and the lines of a story that makes sense: nobody pays more than is open."""
    tier = draw(st.sampled_from(Tier))
    region = draw(st.sampled_from(("MC", "MD", "CT", "CN")))
    told = [(0, f"customer tier {tier}"), (0, f"customer region {region}")]
    told += [(0, "customer since 2020-01-01")] * draw(st.integers(0, 1))
    told += [(0, f"customer pays {draw(st.integers(1, 30))} spread {draw(st.integers(0, 6))}")] * draw(
        st.integers(0, 1)
    )
    told += [(0, "customer asks-announcement")] * draw(st.integers(0, 1))
    opened = {}
    for number in range(draw(st.integers(1, 4))):
        issued = draw(st.integers(0, 200))
        due = START + (issued + draw(st.sampled_from((0, 7, 30, 60)))) * DAY
        opened[f"F-{number}"] = [issued, draw(st.sampled_from((20_000, 900, 400_000)))]
        amount = f"{opened[f'F-{number}'][1] / 100:.2f}"
        told.append((issued, f"invoice F-{number} {amount} EUR due {due}"))
    disputed = set()
    for on, kind in sorted(draw(st.lists(st.tuples(st.integers(0, 330), st.sampled_from(KINDS)), max_size=14))):
        number = draw(st.sampled_from(sorted(opened)))
        issued, left = opened[number]
        until = START + (on + draw(st.integers(0, 40))) * DAY
        if kind in ("payment", "part", "promise", "agreement", "dispute") and (on <= issued or left <= 100):
            continue
        if kind == "payment":
            opened[number][1] = 0
            told.append((on, f"payment {number}"))
        elif kind == "part":
            opened[number][1] -= left // 2
            told.append((on, f"payment {number} {left // 2 / 100:.2f}"))
        elif kind == "promise":
            told.append((on, f"promise {number} by {until}"))
        elif kind == "agreement":
            told.append((on, f"agreement {number} in 2 from {until}"))
        elif kind == "dispute":
            disputed.add(number)
            told.append((on, f"dispute {number}"))
        elif kind == "resolve" and number in disputed:
            disputed.remove(number)
            told.append((on, f"resolve {number}"))
        elif kind == "hold":
            told.append((on, f"hold until {until}"))
        elif kind in ("lift", "reply", "handled", "conversation"):
            told.append((on, kind))
        elif kind in ("money", "applied"):
            told.append((on, "money 50.00" if kind == "money" else "money applied"))
    told.append((364, "day"))
    return tier, Place("ES", region), told


def lines_of(told):
    return stories.parse("\n".join(f"{START + on * DAY} {text}" for on, text in told))


def acts_of(told):
    return [(one.on, one.decision) for one in stories.play(lines_of(told), PROTOCOL) if one.decision.step is not None]


@given(years())
def test_a_year_keeps_every_limit(year):
    _, place, told = year
    limits = PROTOCOL.limits
    spoken = [START + on * DAY for on, text in told if text == "conversation"]
    contacts = [(on, True) for on in spoken]
    for on, decision in acts_of(told):
        assert calendar.is_working_day(place, on)
        earlier = [(day, is_conversation) for day, is_conversation in contacts if day <= on]
        assert all((on - day).days > limits.days_between_contacts for day, _ in earlier)
        week = [is_conversation for day, is_conversation in earlier if (on - day).days < 7]
        assert week.count(True) < limits.conversations_per_week
        assert week.count(False) < limits.written_per_week
        contacts.append((on, decision.step.is_conversation))


@given(years())
def test_a_year_skips_no_step_and_waits_its_days(year):
    tier, _, told = year
    ladder = PROTOCOL.variant_for(tier).ladder
    keys = [step.key for step in ladder]
    taken, since = None, None
    for on, decision in acts_of(told):
        if decision.step.stage is Stage.COURTESY or decision.step.trigger is not Trigger.LADDER:
            continue  # a word about an instalment or a promise stands beside the ladder
        index = keys.index(decision.step.key)
        if any(reason.code == "another-way" for reason in decision.reasons):  # said again, otherwise, at its pace
            assert taken == index
            assert (on - since).days >= ladder[min(taken + 1, len(ladder) - 1)].days
        elif index:
            assert taken == index - 1
            assert (on - since).days >= decision.step.days
        elif taken is not None:  # gentle again, and no sooner than the next step would have been
            assert (on - since).days >= ladder[min(taken + 1, len(ladder) - 1)].days
        assert all(item.due_on < on for item in decision.items)
        taken, since = index, on


@given(years(), st.lists(st.integers(0, 364), max_size=30))
def test_running_a_day_twice_changes_nothing(year, days):
    _, _, told = year
    twice = told + [(on, hour) for on in days for hour in ("hour 10:00", "hour 12:30")]
    assert acts_of(told) == acts_of(twice)


@given(years())
def test_nobody_is_written_to_about_what_is_paid(year):
    _, _, told = year
    paid_on = {}
    for on, text in told:
        verb, *words = text.split()
        if verb == "payment" and len(words) == 1:
            paid_on[words[0]] = START + on * DAY
    for on, decision in acts_of(told):
        assert all(on < paid_on.get(item.number, date.max) for item in decision.items)


@st.composite
def outages(draw):
    starts = draw(st.lists(st.integers(20, 150), max_size=3))
    return [line for on in starts for line in ((on, "off"), (on + draw(st.integers(1, 21)), "on"))]


@given(st.sampled_from(Tier), st.integers(0, 40), outages())
def test_days_on_which_the_system_was_off_lose_nothing_and_skip_no_step(tier, due, off):
    told = [(0, "customer since 2020-01-01"), (0, f"customer tier {tier}")]
    told += [(0, f"invoice F-1 500.00 EUR due {START + due * DAY}"), (364, "day")]
    steps = [decision.step.key for _, decision in acts_of(told + off) if decision.step.stage is not Stage.COURTESY]
    assert steps == [step.key for step in PROTOCOL.variant_for(tier).ladder]


@given(years(), st.integers(0, 363))
def test_a_step_that_came_back_is_taken_again_and_not_the_next(year, on):
    """The bounce is told the day after a step, and a good contact a week later."""
    tier, _, told = year
    acts = [one for one in acts_of(told) if one[1].step.stage is not Stage.COURTESY]
    before = [one for one in acts if (one[0] - START).days <= on]
    if not before:
        return
    if any(reason.code == "another-way" for reason in before[-1][1].reasons):
        return  # the step itself had arrived: only what was to say it once more came back
    day = (before[-1][0] - START).days + 1
    if day > 350 or any(at in (day - 1, day) for at, _ in told):
        return
    keys = [step.key for step in PROTOCOL.variant_for(tier).ladder]
    after = acts_of([*told, (day, "bounce"), (day + 7, "customer good-contact")])
    later = [one for at, one in after if at >= START + day * DAY and one.step.stage is not Stage.COURTESY]
    if not later:
        return
    came_back, again = before[-1][1].step, later[0].step
    if came_back.key in keys and again.key in keys:
        assert keys.index(again.key) <= keys.index(came_back.key)
    else:  # a word after a promise stands beside the ladder
        assert STAGES.index(again.stage) <= STAGES.index(came_back.stage)

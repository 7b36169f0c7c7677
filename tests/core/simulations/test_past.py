"""A past lived through again: the same days, decided as a story decides them."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from amistoso.core import stories, story_worlds
from amistoso.core.agreements import equal_instalments
from amistoso.core.calendar import Place
from amistoso.core.cases import Case, Item
from amistoso.core.simulations import lives, past, tallies
from amistoso.core.simulations.behaviours import Goodwill
from amistoso.core.simulations.past import Facts, PastDispute, PastHold, PastPlan, PastPromise, Payment, Period
from amistoso.core.simulations.tallies import Lived, Sold, Tally
from amistoso.core.trust import Tier
from tests.core.protocols import PROTOCOL

DAY = timedelta(days=1)
START, END = date(2026, 1, 1), date(2026, 12, 31)
SINCE = date(2020, 1, 1)
REACH = story_worlds.case_of(story_worlds.World(), START, PROTOCOL).reach  # a story's customer has a letterbox, too
CASE = Case(1, (), place=Place("ES", "MC"), first_invoice_on=SINCE, is_key=True, tier=Tier.DELICATE, reach=REACH)


@st.composite
def years(draw):
    """Return the same year twice: as facts and as the lines of a story. A key account keeps its treatment."""
    items, payments, promises, plans, disputes, holds = [], [], [], [], [], []
    told = [(0, "customer key"), (0, f"customer since {SINCE}"), (364, "day")]
    for item_id in (1, 2):
        issued, minor = draw(st.integers(1, 150)), draw(st.sampled_from((900, 40_000, 400_000)))
        due = issued + draw(st.sampled_from((0, 30, 60)))
        items.append(Item(item_id, f"F-{item_id}", START + due * DAY, minor, "EUR", START + issued * DAY))
        told.append((issued, f"invoice F-{item_id} {minor / 100:.2f} EUR due {START + due * DAY}"))
        left, on = minor, issued
        for _ in range(draw(st.integers(0, 2))):
            on += draw(st.integers(1, 90))
            part = left if draw(st.booleans()) else left // 2
            if part <= 0:
                break
            left -= part
            payments.append(Payment(item_id, part, START + on * DAY))
            told.append((on, f"payment F-{item_id} {part / 100:.2f}"))
        if left == minor and draw(st.booleans()):
            on, by = issued + draw(st.integers(1, 100)), draw(st.integers(0, 40))
            by_on = START + (on + by) * DAY
            part, asks = minor // draw(st.sampled_from((1, 2))), draw(st.booleans())
            said = PastPromise(((item_id, part, minor),), START + on * DAY, by_on, wants_reminder=asks)
            promises.append(said)
            told.append((on, f"promise F-{item_id} {part / 100:.2f} by {by_on}{' remind' if asks else ''}"))
        elif left == minor and item_id == 1:  # a story has one agreement
            on, first = issued + draw(st.integers(1, 100)), draw(st.integers(5, 40))
            first_on = START + (on + first) * DAY
            shares = equal_instalments(minor, 2)
            instalments = tuple((first_on + 30 * at * DAY, share) for at, share in enumerate(shares))
            plans.append(PastPlan(((item_id, minor),), instalments, START + on * DAY))
            told.append((on, f"agreement F-{item_id} in 2 from {first_on}"))
        if draw(st.booleans()):
            on, days = issued + draw(st.integers(1, 100)), draw(st.integers(1, 60))
            state, due_on = draw(st.sampled_from(("withdrawn", "stands", "new-date"))), None
            resolved_on = START + (on + days) * DAY
            how = {"withdrawn": "withdrawn", "stands": "stands"}.get(state, "")
            if state == "new-date":
                due_on = resolved_on + draw(st.integers(0, 60)) * DAY
                how = f"date {due_on}"
            disputes.append(PastDispute(((item_id, None),), START + on * DAY, resolved_on, state, due_on))
            told += [(on, f"dispute F-{item_id}"), (on + days, f"resolve F-{item_id} {how}")]
    if draw(st.booleans()):
        on, days = draw(st.integers(1, 200)), draw(st.integers(1, 60))
        until = START + (on + days) * DAY
        holds.append(PastHold((), "obras", START + on * DAY, until, None))
        told.append((on, f"hold until {until}"))
    facts = Facts(CASE, tuple(items), tuple(payments), tuple(promises), tuple(plans), tuple(disputes), tuple(holds))
    return facts, "\n".join(f"{START + on * DAY} {text}" for on, text in told if on < 365)


def lived(facts, begins_on=START, approval_days=0):
    period = Period(begins_on, END, approval_days, Place("ES", "MC"))
    life = past.life_of(facts, PROTOCOL, period)
    lives.live(life, PROTOCOL, END)
    return life


@given(years())
def test_it_decides_as_a_story_does(year):
    facts, text = year
    told = [
        (one.on, one.decision.step.key, {item.number for item in one.decision.items})
        for one in stories.play(stories.parse(text), PROTOCOL)
        if one.decision.step is not None
    ]
    lived_so = [(one.on, one.step, {f"F-{item_id}" for item_id in one.item_ids}) for one in lived(facts).contacts]
    assert lived_so == told


@given(years(), st.integers(0, 300))
def test_begun_in_the_middle_it_says_nothing_before_and_reminds_nobody_who_paid(year, after):
    facts, _ = year
    begins_on = START + after * DAY
    life = lived(facts, begins_on, approval_days=1)
    tally = Tally(begins_on, END, Goodwill())
    sold = [Sold(one.id, one.issued_on, one.due_on, one.open_minor, None) for one in facts.items]
    tallies.add(tally, Lived(sold, life.contacts, life.settled, 2))
    assert all(one.on >= begins_on for one in life.contacts)
    assert tally.paid_reminded == 0


def test_the_count_of_the_paid_is_not_blind():
    """Were the books wrong about a payment, the figure would say so."""
    item = Item(1, "F-1", date(2026, 2, 1), 50_000, "EUR", date(2026, 1, 2))
    life = lived(Facts(CASE, (item,)))
    life.settle(1, date(2026, 2, 2), date(2026, 2, 3))
    tally = Tally(START, END, Goodwill())
    tallies.add(tally, Lived([Sold(1, item.issued_on, item.due_on, 50_000, None)], life.contacts, life.settled, 2))
    assert tally.paid_reminded == len([one for one in life.contacts if one.reaches_them and one.on >= date(2026, 2, 3)])
    assert tally.paid_reminded > 0


def test_a_returned_debit_opens_the_invoice_again():
    item = Item(1, "F-1", date(2026, 2, 1), 50_000, "EUR", date(2026, 1, 2))
    back_on, seen_on = date(2026, 3, 2), date(2026, 3, 5)
    payment = Payment(1, 50_000, date(2026, 2, 2), returned_on=back_on)
    hold = PastHold((), "devolución", back_on, None, seen_on)
    life = lived(Facts(CASE, (item,), (payment,), holds=(hold,)))
    assert life.contacts[0].on >= seen_on
    assert life.settled[1][0].returned_on == back_on
    assert life.book.incident_on == back_on


def a_promise_in_vain(by_on, **was):
    return PastPromise(((1, 50_000, 50_000),), by_on - 3 * DAY, by_on, **was)


def test_once_is_a_slip_and_twice_in_a_year_an_incident():
    item = Item(1, "F-1", date(2026, 1, 20), 50_000, "EUR", date(2026, 1, 2))
    first, second = (a_promise_in_vain(date(2026, month, 10)) for month in (2, 4))
    once, twice = lived(Facts(CASE, (item,), promises=(first,))), lived(Facts(CASE, (item,), promises=(first, second)))
    assert [one.step for one in once.contacts].count("promise-follow-up") == 1
    assert once.book.doubtful_on is None
    assert {"promise-follow-up", "promise-call"} <= {one.step for one in twice.contacts}
    assert twice.book.doubtful_on == date(2026, 4, 15)


def test_a_promise_of_which_we_had_spoken_before_the_first_day_is_not_spoken_of_again():
    item = Item(1, "F-1", date(2026, 1, 20), 50_000, "EUR", date(2026, 1, 2))
    begins_on, by_on = date(2026, 3, 2), date(2026, 2, 10)
    for followed_on, is_spoken_of in ((None, True), (date(2026, 2, 20), False), (date(2026, 3, 20), True)):
        facts = Facts(CASE, (item,), promises=(a_promise_in_vain(by_on, followed_on=followed_on),))
        assert any(one.step == "promise-follow-up" for one in lived(facts, begins_on).contacts) is is_spoken_of

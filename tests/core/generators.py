"""Hypothesis strategies: cases as they can stand in the books, and protocols near the ready-made one."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import strategies as st

from amistoso.core.calendar import Place
from amistoso.core.cases import Case, Cover, CustomerHold, Item, PastContact, UnappliedMoney
from amistoso.core.lateness import NOTHING_HEARD, REASONS, Listening
from amistoso.core.protocols import Limits, Protocol, Variant
from amistoso.core.reach import NOWHERE, Reach
from amistoso.core.trust import Pattern, Tier
from tests.core.protocols import PROTOCOL

DAY = timedelta(days=1)
PLACES = (Place("ES", "MC"), Place("ES", "MD"), Place("ES", "CT"), Place("ES", "CN"), Place("PT"))
days = st.dates(date(2026, 1, 1), date(2026, 12, 31)).map(lambda day: day + DAY if day.weekday() == 5 else day)
often_none = lambda strategy: st.one_of(st.none(), st.none(), st.none(), strategy)  # noqa: E731


@st.composite
def items(draw, today, number, ladder_on):
    due_on = today + draw(st.sampled_from((-3, -2, -1, 0, 1, 2, 4, 5, 6, -4, -5, -8, -10, -14, -20, -30, -50))) * DAY
    minor = draw(st.sampled_from((20_000, 1600, 1500, 1499, 700, 1, 300_000, 20_001, -500, -20_000)))
    issued_on = due_on - draw(st.integers(0, 60)) * DAY
    reminded = asked = announced = None
    if ladder_on is not None and due_on < ladder_on and minor > 0 and draw(st.sampled_from((True, True, False))):
        reminded = ladder_on
    if issued_on <= today and draw(st.booleans()):
        asked = min(today, issued_on + 3 * DAY)
    if draw(st.booleans()):
        announced = min(today, due_on - 5 * DAY)
    currency = draw(st.sampled_from(("EUR", "EUR", "EUR", "USD")))
    return Item(number, f"F-{number}", due_on, minor, currency, issued_on, asked, announced, reminded)


@st.composite
def covers(draw, today, item):
    kind = draw(st.sampled_from(("dispute", "promise", "agreement", "hold")))
    minor = draw(often_none(st.integers(1, max(1, item.open_minor))))
    until_on = draw(st.one_of(st.none(), st.integers(1, 30).map(lambda n: today + n * DAY)))
    return Cover(item.id, kind, minor, until_on)


REACHES = (
    Reach(frozenset({"email"})),
    Reach(frozenset({"email"}), has_voice=True),
    Reach(frozenset({"email", "letter", "sms"}), ("sms",), has_voice=True),
)


@st.composite
def listenings(draw, today):
    """What we have heard, or long have not."""
    reason = draw(st.sampled_from(("", *REASONS)))
    told_on = today - draw(st.sampled_from((0, 1, 3, 6, 8, 25, 95))) * DAY
    until = draw(st.one_of(st.none(), st.integers(-3, 30).map(lambda n: today + n * DAY)))
    other = draw(often_none(st.integers(0, 20).map(lambda n: today - n * DAY)))
    calls, steps = draw(st.sampled_from((0, 1, 3, 4))), draw(st.sampled_from((0, 2, 3, 5)))
    return Listening(reason, told_on if reason else None, until if reason else None, calls, steps, other)


@st.composite
def cases(draw, today, quiet=False, unidentified=True):
    """Return a case; `quiet` leaves out what silences for good, so that more of them reach the ladder."""
    tier = draw(st.sampled_from(Tier))
    ladder = PROTOCOL.variant_for(tier).ladder
    ladder_on = draw(st.sampled_from((None, 0, 1, 6, 7, 8, 9, 14, 15, 29, 30, 31)))
    ladder_on = None if ladder_on is None else today - ladder_on * DAY
    ladder_step = draw(st.sampled_from([step.key for step in ladder])) if ladder_on else ""
    found = tuple(draw(items(today, number, ladder_on)) for number in range(1, draw(st.integers(1, 5)) + 1))
    covered = [draw(covers(today, item)) for item in found if item.open_minor > 0 and draw(st.integers(0, 5)) == 5]
    contacts = [
        PastContact(today - n * DAY, draw(st.booleans())) for n in draw(st.lists(st.integers(0, 30), max_size=4))
    ]
    if ladder_on is not None and (today - ladder_on).days <= 30:
        contacts.append(PastContact(ladder_on, ladder_step == "call"))
    case = Case(
        customer_id=1,
        items=found,
        place=draw(st.sampled_from(PLACES)),
        covers=tuple(covered),
        contacts=tuple(sorted(contacts)),
        ladder_step=ladder_step,
        ladder_on=ladder_on,
        tier=tier,
        tier_because="few-paid-invoices",
        pattern=draw(st.sampled_from((Pattern(), Pattern(5, 10, 3, 40), Pattern(8, 30, 5, 100), Pattern(4, -2, 1, 0)))),
        first_invoice_on=draw(st.one_of(st.just(min(item.issued_on for item in found)), st.just(date(2020, 1, 1)))),
        is_key=tier is Tier.DELICATE and draw(st.booleans()),
        wants_announcement=draw(st.booleans()),
        bank_until_on=today - draw(st.integers(0, 3)) * DAY,
        hold=draw(often_none(st.builds(CustomerHold, st.just("x"), st.just("y"), st.integers(-3, 40).map(
            lambda n: today + n * DAY)))),
        listening=draw(st.one_of(st.just(NOTHING_HEARD), listenings(today))),
        reach=draw(st.sampled_from(REACHES)),
        minutes=draw(st.sampled_from((None, None, None, None, 600, 600, 500, 1150))),
    )  # fmt: skip
    return case if quiet else draw(silenced(case, today, unidentified))


@st.composite
def silenced(draw, case, today, unidentified):
    """Now and then something stands in the way that only an event lifts."""
    owed = sum(item.open_minor for item in case.items if item.currency == "EUR")
    theirs = UnappliedMoney(today, 12_345, "EUR", is_theirs=True)
    unknown = UnappliedMoney(today, max(1, owed), "EUR", is_theirs=False)
    change = draw(
        st.sampled_from(
            [{}] * 12
            + [
                {"unapplied": (theirs,)},
                {"reply_waiting_since": today},
                {"pending": "draft"},
                {"undelivered": "bounced"},
            ]
            + [{"do_not_contact": True}, {"is_insolvent": True}, {"reach": NOWHERE}, {"bank_until_on": None}]
            + [{"bank_until_on": today - 4 * DAY}]
            + ([{"unapplied": (unknown,)}] if unidentified else [])
        )
    )
    return case._replace(**change)


@st.composite
def dated_cases(draw, quiet=False, unidentified=True):
    today = draw(days)
    return draw(cases(today, quiet=quiet, unidentified=unidentified)), today


@st.composite
def protocols(draw):
    """Return the ready-made protocol, as it is or with other limits and waits."""
    if draw(st.booleans()):
        return PROTOCOL
    limits = Limits(
        written_per_week=draw(st.integers(1, 3)),
        conversations_per_week=draw(st.integers(1, 2)),
        days_between_contacts=draw(st.integers(0, 6)),
        patience_max_days=draw(st.integers(0, 40)),
        minimum_minor=draw(st.sampled_from(((), (("EUR", 1500),), (("EUR", 10_000), ("USD", 5000))))),
    )
    waits = draw(st.lists(st.integers(1, 20), min_size=6, max_size=6))

    def varied(variant: Variant) -> Variant:
        ladder = tuple(replace(step, days=wait) for step, wait in zip(variant.ladder, waits, strict=False))
        return replace(variant, ladder=ladder)

    return Protocol("random", 1, limits, {tier: varied(variant) for tier, variant in PROTOCOL.variants.items()})

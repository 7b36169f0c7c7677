"""By what a step's message goes: the contact's wish, what is configured, and a reason for each that is passed over."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amistoso.core import phones, reach
from amistoso.core.channels import choose
from amistoso.core.protocols import Approval, Stage, Step, Trigger
from amistoso.core.reach import PREFERABLE, Person, reach_of, read_wish

ALL = frozenset(PREFERABLE)


def step(channel="email", stage=Stage.REMINDER) -> Step:
    return Step("one", stage, Trigger.LADDER, channel, Approval.AUTOMATIC, "administration", "one")


def person(*prefers, role="billing", has_email=True, has_mobile=True) -> Person:
    return Person(role, has_email, has_mobile, tuple(prefers))


def chosen(one, *people, configured=ALL, has_address=True):
    choice = choose(one, reach_of(people, has_address=has_address, configured=configured))
    return choice.channel, [dict(reason.values).get("why", reason.code) for reason in choice.reasons]


def test_without_a_wish_the_step_decides():
    assert chosen(step("email"), person()) == ("email", [])
    assert chosen(step("sms"), person()) == ("sms", [])
    assert chosen(step("letter"), person()) == ("letter", [])


def test_nobody_gets_a_text_who_has_not_asked_for_it():
    assert chosen(step("email"), person(has_email=False)) == ("email", ["no-address"])
    assert not choose(step(), reach_of([person(has_email=False)], has_address=True, configured=ALL)).is_certain


def test_the_wish_comes_first_and_what_lacks_something_is_passed_over():
    wish = person("whatsapp", "sms", "email")
    assert chosen(step(), wish) == ("whatsapp", ["channel-preferred"])
    assert chosen(step(), wish, configured=frozenset({"email", "sms"})) == (
        "sms",
        ["not-configured", "channel-preferred"],
    )
    assert chosen(step(), wish, configured=frozenset({"email"})) == ("email", ["not-configured", "not-configured"])
    assert chosen(step(), person("sms", has_mobile=False)) == ("email", ["no-mobile"])
    assert chosen(step(), person("letter"), has_address=False) == ("email", ["no-postal-address"])


@pytest.mark.parametrize("stage", [Stage.AGREEMENT, Stage.FORMAL, Stage.MEDIATION, Stage.CONVERSATION])
def test_what_needs_room_goes_by_no_text(stage):
    assert chosen(step(stage=stage), person("sms", "whatsapp")) == ("email", ["too-short", "too-short"])


@pytest.mark.parametrize("channel", ["registered", "certified-email", "call", "meeting", "task"])
def test_what_a_person_carries_is_never_replaced(channel):
    assert chosen(step(channel), person("sms"), configured=frozenset()) == (channel, [])


def test_paper_is_kept_for_its_own_reason():
    assert chosen(step("letter"), person("email")) == ("letter", [])
    assert chosen(step("letter"), person("email"), has_address=False) == (
        "email",
        ["no-postal-address", "channel-preferred"],
    )


def test_the_wish_of_invoicing_counts_then_that_of_management():
    people = [person("letter", role="dispute"), person("sms", role="management"), person("whatsapp", role="billing")]
    for order in permutations(people):
        assert chosen(step(), *order)[0] == "whatsapp"
        assert chosen(step(), *[one for one in order if one.role != "billing"])[0] == "sms"


wishes = st.lists(st.sampled_from(PREFERABLE), unique=True).map(tuple)
people = st.lists(
    st.builds(Person, st.sampled_from(["billing", "management"]), st.booleans(), st.booleans(), wishes), max_size=3
)
steps = st.builds(step, st.sampled_from(reach.CHANNELS), st.sampled_from(Stage))


@given(steps, people, st.sets(st.sampled_from(PREFERABLE)), st.booleans())
def test_a_message_never_goes_where_it_cannot(one, them, configured, has_address):
    reached = reach_of(them, has_address=has_address, configured=frozenset(configured))
    choice = choose(one, reached)
    if choice.is_certain and one.channel in PREFERABLE:
        assert choice.channel in reached.usable
        assert choice.channel in {one.channel, "email", *reached.prefers}
    else:
        assert choice.channel == one.channel
    assert choice == choose(one, reached)


@given(steps, people, st.booleans(), st.sets(st.sampled_from(PREFERABLE)), st.sampled_from(PREFERABLE))
def test_one_channel_more_makes_nothing_uncertain(one, them, has_address, configured, more):
    before = choose(one, reach_of(them, has_address=has_address, configured=frozenset(configured)))
    after = choose(one, reach_of(them, has_address=has_address, configured=frozenset({*configured, more})))
    assert after.is_certain or not before.is_certain


@pytest.mark.parametrize(
    ("text", "wish"),
    [("", ()), ("whatsapp, Email", ("whatsapp", "email")), ("sms;sms; email ,", ("sms", "email")), (" , ", ())],
)
def test_a_wish_is_read_as_people_write_it(text, wish):
    assert read_wish(text) == wish


@pytest.mark.parametrize("text", ["fax", "email,call", "registered", "email email"])
def test_a_wish_that_is_none_is_refused(text):
    with pytest.raises(ValueError, match=r"."):
        read_wish(text)


@pytest.mark.parametrize(
    ("text", "country", "e164", "kind"),
    [
        ("600 100 200", "ES", "+34600100200", "mobile"), ("(+34) 722-12.34.56", "ES", "+34722123456", "mobile"),
        ("0034600100200", "ES", "+34600100200", "mobile"), ("+33 6 12 34 56 78", "ES", "+33612345678", "mobile"),
        ("06 12 34 56 78", "FR", "+33612345678", "mobile"), ("910 000 000", "ES", "+34910000000", "fixed"),
        ("803 123 456", "ES", "+34803123456", "costly"), ("905 123 456", "ES", "", "unknown"),
        ("902 123 456", "ES", "+34902123456", "costly"), ("806123456", "ES", "+34806123456", "costly"),
        ("112", "ES", "", "unknown"), ("600", "ES", "", "unknown"), ("", "ES", "", "unknown"),
        ("600100200 ext 3", "ES", "", "unknown"), ("600100200/600100201", "ES", "", "unknown"),
        ("x" * 50, "ES", "", "unknown"), ("600 100 200", "", "+34600100200", "mobile"),
        ("٦٠٠١٠٠٢٠٠", "ES", "+34600100200", "mobile"),
    ],
)  # fmt: skip
def test_a_number_is_read_and_a_costly_one_is_told(text, country, e164, kind):
    assert phones.read(text, country) == (e164, kind)
    assert bool(phones.mobile(text, country)) is (kind == "mobile")


@given(st.text(max_size=60))
def test_no_text_breaks_the_reader_of_numbers(text):
    number = phones.read(text, "ES").e164
    assert number == "" or (number.startswith("+") and number[1:].isascii() and number[1:].isdigit())

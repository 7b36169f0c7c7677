"""Every story of the house again, on the database: rows, actions and mail must come to what the pure rules tell."""

from datetime import date
from pathlib import Path

import pytest

from amistoso.core import money, stories
from amistoso.core.decisions import Decision
from amistoso.core.story_worlds import VERBS
from amistoso.models import Customer
from amistoso.models import Decision as Stored
from tests.actions import story_desk
from tests.core.protocols import PROTOCOL

pytestmark = pytest.mark.django_db
STORIES = sorted((Path(__file__).parents[1] / "stories").glob("*.story"))


def in_words(on: date, decision: Decision) -> str:
    if decision.step is None:
        return f"{on} wait {' '.join(reason.code for reason in decision.reasons)}"
    told = " ".join(f"{item.number} {money.plain(item.open_minor, item.currency)}" for item in decision.items)
    return f"{on} {decision.step.key} {decision.channel} {decision.approval} {told}"


def as_told(decided: list[tuple[date, Decision]]) -> list[str]:
    """Every act, and silence where its codes changed: what `stories.play` tells."""
    told, before = [], None
    for on, decision in decided:
        codes = None if decision.step else [reason.code for reason in decision.reasons]
        if codes is None or codes != before:
            told.append(in_words(on, decision))
        before = codes
    return told


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_the_story_goes_the_same_on_the_database(path, settings, tmp_path):
    settings.OUTBOX, settings.SMS_URL, settings.WHATSAPP_URL = tmp_path, "", ""
    lines = stories.parse(path.read_text("utf-8"))
    desk = story_desk.opened(lines[0].on)
    for day, of_day in story_desk.days(lines):
        story_desk.live(desk, of_day, day)
    in_memory = [(told.on, told.decision) for told in stories.play(lines, PROTOCOL) if told.decision and not told.line]
    assert as_told(desk.decided) == as_told(in_memory)
    assert_stored(desk)
    written = sum(decision.channel == "email" for _, decision in desk.decided)
    assert len(list(tmp_path.glob("*-decision-*.eml"))) == written or desk.is_slow


def assert_stored(desk: story_desk.StoryDesk) -> None:
    """The rows hold the last word of each day on which something new was said, and the day of the next look."""
    last = {}
    for on, decision in desk.decided:
        if on not in last or last[on].step is None:
            last[on] = decision
    for row in Stored.objects.filter(customer=desk.customer).order_by("on"):
        decision = last[row.on]
        assert (row.outcome, row.step) == (decision.outcome, decision.step.key if decision.step else "")
        assert [code for code, _ in row.reasons] == [reason.code for reason in decision.reasons]
        assert [line[0] for line in row.items] == [item.id for item in decision.items]
    acts = [on for on, decision in last.items() if decision.step]
    assert acts == list(Stored.objects.filter(outcome="act").order_by("on").values_list("on", flat=True))
    assert_wakes_in_time(desk)


def test_every_verb_of_a_story_is_an_act_here():
    assert set(VERBS) - {"expect", "hour"} == set(story_desk.VERBS)


def assert_wakes_in_time(desk: story_desk.StoryDesk) -> None:
    """An act of a person after the decision may wake the customer sooner, and nothing may let them sleep longer."""
    decided, found = desk.decided[-1][1].next_look_on, Customer.objects.get(id=desk.customer.id).next_look_on
    assert found == decided or (found is not None and (decided is None or found < decided))

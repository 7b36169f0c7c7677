"""What a step that arrived leaves behind in a case: a contact, the ladder's new place, and items that were spoken of.

The desk does the same in its tables (actions.ladders); stories and trials do it here.
"""

from collections.abc import Iterable
from datetime import date
from typing import TypeVar

from amistoso.core import story_listening
from amistoso.core.cases import Case, Item
from amistoso.core.decisions import Decision
from amistoso.core.protocols import Stage, Step, Trigger

Key = TypeVar("Key")


def taken(case: Case, decision: Decision, day: date) -> Case:
    """Note the contact; a courtesy leaves the ladder where it stands."""
    step, case = decision.step, story_listening.contacted(case, decision, day)
    if step is None or step.stage is Stage.COURTESY:
        return case
    rung = case.ladder_step if step.trigger is Trigger.AFTER_PROMISE else step.key  # it stands beside the ladder
    return case._replace(ladder_step=rung, ladder_on=day)


def told(item: Item, step: Step, day: date) -> Item:
    """Mark what the customer has now been told of; the first time counts."""
    if step.stage is not Stage.COURTESY:
        return item._replace(reminded_on=item.reminded_on or day)
    if step.trigger is Trigger.BEFORE_DUE:
        return item._replace(announced_on=item.announced_on or day)
    return item._replace(asked_on=item.asked_on or day)


def gently(case: Case, items: dict[Key, Item], of: Iterable[Key]) -> Case:
    """Ask anew, from the gentle end, for items that were questioned; the ladder too, where nothing else is on it."""
    for key in of:
        if key in items:
            items[key] = items[key]._replace(reminded_on=None)
    is_on = any(item.reminded_on is not None and item.open_minor > 0 for item in items.values())
    return case if is_on else case._replace(ladder_step="")

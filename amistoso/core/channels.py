"""Which way a step's message goes: what the protocol says, what the contact prefers, and what there is."""

from typing import NamedTuple

from amistoso.core.decisions import Reason
from amistoso.core.protocols import Stage, Step
from amistoso.core.reach import BY_EMAIL, PREFERABLE, SHORT, Reach

SHORT_STAGES = (Stage.COURTESY, Stage.REMINDER)  # an agreement or a formal request needs more room than an SMS


class Choice(NamedTuple):
    """`is_certain` is false when no channel can carry it: the step's own stands, and a person looks."""

    channel: str
    reasons: tuple[Reason, ...] = ()
    is_certain: bool = True


def choose(step: Step, reach: Reach) -> Choice:
    """Choose the channel of a step, with a reason for every one that was passed over."""
    if step.channel == "email" and reach is BY_EMAIL:
        return _PLAIN
    if step.channel not in PREFERABLE:
        return Choice(step.channel)
    reasons: list[Reason] = []
    for channel in _order(step, reach.prefers):
        why = _why_not(channel, step, reach)
        if not why:
            if channel in reach.prefers and channel != step.channel:
                reasons.append(Reason("channel-preferred", (("channel", channel),)))
            return Choice(channel, tuple(reasons))
        reasons.append(Reason("channel-skipped", (("channel", channel), ("why", why))))
    return Choice(step.channel, tuple(reasons), is_certain=False)


_PLAIN = Choice("email")


def _order(step: Step, prefers: tuple[str, ...]) -> tuple[str, ...]:
    """The contact's wish comes first; but a step that goes on paper does so for a reason of its own.

    Nobody gets an SMS who has not asked for it unless the protocol says so: after a bounce a person finds a good
    contact, and does not try another door.
    """
    asked = (step.channel, *prefers) if step.channel == "letter" else (*prefers, step.channel)
    return tuple(dict.fromkeys((*asked, "email")))


def _why_not(channel: str, step: Step, reach: Reach) -> str:
    if channel in SHORT and step.stage not in SHORT_STAGES:
        return "too-short"
    return "" if channel in reach.usable else reach.lack_of(channel)

"""What a ladder's next step becomes when we have listened: other words, or another way, at the same pace.

The step keeps its place and its day; a person approves. No answer never makes the words harder: it changes the way.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from amistoso.core.askable import was_reminded
from amistoso.core.cases import Case, Item
from amistoso.core.decisions import Reason
from amistoso.core.lateness import CALLS_BEFORE_ANOTHER_WAY, CAREFUL, STEPS_BEFORE_ANOTHER_WAY, is_live
from amistoso.core.protocols import Approval, Stage, Step, Variant
from amistoso.core.reach import SHORT

SHORT_STAGES = (Stage.COURTESY, Stage.REMINDER)
CALL = "call"  # the sheet's template, whatever the protocol calls its step
COPIES = ("invoice",)
OFFERED, COPIED = {"cash-flow"}, {"administration"}


class Way(NamedTuple):
    """`channel` is given only where it must be another one; `reasons` go beside the step's own."""

    step: Step
    channel: str = ""
    reasons: tuple[Reason, ...] = ()


def way_of(case: Case, variant: Variant, step: Step, overdue: Sequence[Item], today: date) -> Way:
    """Return the step as it is to be done with what we have heard of this customer."""
    if was_reminded(overdue) and is_unanswered(case, variant, step):
        return _another_way(case, variant, step)
    oldest = min(item.due_on for item in overdue if item.open_minor > 0)
    return _listened(case, variant, step) if is_live(case.listening, oldest, today) else Way(step)


def is_unanswered(case: Case, variant: Variant, step: Step) -> bool:
    """Whether it is time for another channel or another person instead of this step of a debt already spoken of."""
    heard = case.listening
    if variant.after(case.ladder_step) is None:
        return False
    if step.is_conversation:
        return heard.unanswered_calls >= CALLS_BEFORE_ANOTHER_WAY
    return heard.unanswered_steps >= STEPS_BEFORE_ANOTHER_WAY and heard.other_way_on is None


def other_channel(case: Case, variant: Variant, step: Step) -> str:
    """Return a channel that has not been tried lately and carries the last step's words; nothing: none is left."""
    if case.listening.other_way_on is not None:
        return ""
    last = _last(case, variant)
    tried = {contact.channel for contact in case.contacts} | {last.channel}
    spoken = CALL if case.reach.has_voice and case.listening.unanswered_calls < CALLS_BEFORE_ANOTHER_WAY else ""
    offered = (*case.reach.prefers, spoken, "letter", "whatsapp", "sms")
    for channel in offered:
        if not channel or channel in tried or (channel in SHORT and last.stage not in SHORT_STAGES):
            continue
        if channel == CALL or channel in case.reach.usable:
            return channel
    return ""


def passed_call(case: Case, variant: Variant) -> str:
    """Return the call that a person passes over when they decide to go on; nothing: it is no call's turn."""
    at = variant.after(case.ladder_step)
    if at is None or at >= len(variant.ladder) or not variant.ladder[at].is_conversation:
        return ""
    return variant.ladder[at].key


def _last(case: Case, variant: Variant) -> Step:
    """Return the step that arrived last, or the gentlest where the protocol has changed since."""
    place = variant.after(case.ladder_step)
    return variant.ladder[place - 1 if place else 0]


def _another_way(case: Case, variant: Variant, step: Step) -> Way:
    """Say the last thing that was said again, otherwise; where no other way is known the guard holds us."""
    channel = other_channel(case, variant, step)
    last = _last(case, variant)
    heard = case.listening
    code = "calls-unanswered" if step.is_conversation else "steps-unanswered"
    count = heard.unanswered_calls if step.is_conversation else heard.unanswered_steps
    words = CALL if channel == CALL else last.key
    why = Reason("another-way", (("channel", channel or last.channel), ("instead", step.key), ("words", words)))
    careful = replace(last, approval=_by_person(last.approval))
    return Way(careful, channel, (Reason(code, (("count", count),)), why))


def _listened(case: Case, variant: Variant, step: Step) -> Way:
    heard = case.listening
    why = [Reason(f"reason-{heard.reason}", (("on", heard.reason_on), ("until", heard.reason_until)))]
    if heard.reason not in CAREFUL:
        return Way(step, reasons=tuple(why))
    done = replace(step, approval=_by_person(step.approval))
    # The first contact about a debt stays as it is: what they told us came before it.
    if step.stage is Stage.REMINDER and step is not variant.ladder[0]:
        if heard.reason in OFFERED:
            offer = next((one for one in variant.ladder if one.stage is Stage.AGREEMENT), None)
            if offer is not None:
                done = replace(done, stage=offer.stage, template=offer.template, sender=offer.sender)
                why.append(Reason("offers-plan-early", (("instead", step.key), ("words", offer.key))))
        elif heard.reason in COPIED:
            first = variant.ladder[0]
            done = replace(done, template=first.template, attach=COPIES)
            why.append(Reason("sends-copies-again", (("instead", step.key), ("words", first.key))))
    return Way(done, reasons=tuple(why))


def _by_person(approval: Approval) -> Approval:
    return Approval.PERSON if approval is Approval.AUTOMATIC else approval

"""What a story's people say, or do not say, as it stands in the case: the counts and the reason of `core.lateness`."""

from collections.abc import Sequence
from datetime import date

from amistoso.core import ways
from amistoso.core.cases import Case, PastContact
from amistoso.core.decisions import Decision
from amistoso.core.lateness import CALLS_BEFORE_ANOTHER_WAY, REASONS
from amistoso.core.protocols import Stage, Variant
from amistoso.core.reach import SPOKEN


def heard(case: Case) -> Case:
    """They spoke, wrote, promised or disputed: the count of what had no answer begins anew."""
    return case._replace(listening=case.listening._replace(unanswered_calls=0, unanswered_steps=0, other_way_on=None))


def contacted(case: Case, decision: Decision, day: date) -> Case:
    """A step arrived: a conversation was held, or one more message waits for an answer."""
    if decision.step is None:
        return case
    is_spoken = decision.channel in SPOKEN
    case = case._replace(contacts=(*case.contacts, PastContact(day, is_spoken, decision.channel)))
    if is_spoken:
        return heard(case)
    if decision.step.stage is Stage.COURTESY:
        return case
    codes = {reason.code for reason in decision.reasons}
    if "first-reminder" in codes:
        case = heard(case)
    told = case.listening._replace(unanswered_steps=case.listening.unanswered_steps + 1)
    if "another-way" in codes:
        told = told._replace(unanswered_calls=0, other_way_on=day)
    return case._replace(listening=told)


def spoke(case: Case, day: date) -> Case:
    return heard(case._replace(contacts=(*case.contacts, PastContact(day, is_conversation=True, channel="call"))))


def rang_in_vain(case: Case) -> Case:
    return case._replace(listening=case.listening._replace(unanswered_calls=case.listening.unanswered_calls + 1))


def is_given_up(case: Case) -> bool:
    return case.listening.unanswered_calls >= CALLS_BEFORE_ANOTHER_WAY


def told_why(case: Case, words: Sequence[str], on: date, until: date | None) -> Case:
    if words[0] not in REASONS:
        raise ValueError(words[0])
    told = case.listening._replace(reason=words[0], reason_on=on, reason_until=until)
    return case._replace(listening=told)


def went_on(case: Case, variant: Variant, on: date) -> Case:
    """A person decided to go on without an answer: a call counts as made, and the next step waits its days."""
    step = ways.passed_call(case, variant)
    if step:
        return case._replace(listening=case.listening._replace(unanswered_calls=0), ladder_step=step, ladder_on=on)
    return case._replace(listening=case.listening._replace(other_way_on=on))

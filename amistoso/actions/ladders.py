"""What a contact that arrived leaves behind: the ladder's last step, and which items the customer has been told of.

A bounce takes it back: a step counts only when it was delivered.
"""

from datetime import date, timedelta

from django.db.models import QuerySet

from amistoso.actions import listening
from amistoso.core import instalments, told
from amistoso.core.protocols import Stage, Trigger
from amistoso.models import ARRIVED, Company, Customer, Instalment, Item, Message, Promise, PromiseState
from amistoso.queries import instalment_days
from amistoso.queries.letters import step_of
from amistoso.queries.protocols import protocol_of
from amistoso.queries.sql import among, execute, ids_parameter

ONE_DAY = timedelta(days=1)
MOST_BESIDE = 20  # so many words after promises, one after the other, and still no rung of the ladder


def contact_arrived(*, company: Company, message: Message, on: date) -> None:
    """Move the ladder and mark the items; to be called in the transaction that records the arrival.

    The next look is the day after: nobody hears from us twice in a day.
    """
    if message.arranges:  # it asked for nothing: where the ladder stands is as it was
        return
    tomorrow = (on + ONE_DAY).isoformat()
    look = "next_look_on = CASE WHEN next_look_on IS NULL OR next_look_on > %s THEN %s ELSE next_look_on END"
    them = "id = %s AND company_id = %s"
    whom = [message.customer_id, company.id]
    moved = 0
    if message.stage == told.ANSWER:  # what they asked for is no step, and tells of no invoice for the first time
        return
    if message.stage != Stage.COURTESY:  # a late word about an older step never takes the ladder back
        counts, more = listening.counts_of(message=message, protocol=protocol_of(company), on=on)
        step = "ladder_step" if _is_beside(company, message.step) else "%s"
        rung = [] if step == "ladder_step" else [message.step]
        moved = execute(
            f"UPDATE amistoso_customer SET {counts}, ladder_step = {step}, ladder_on = %s, {look}"
            f" WHERE {them} AND (ladder_on IS NULL OR ladder_on <= %s)",
            [*more, *rung, on.isoformat(), tomorrow, tomorrow, *whom, on.isoformat()],
        )
        _of_lapsed_promises(company, message, None).update(followed_on=on)
    if not moved:
        execute(f"UPDATE amistoso_customer SET {look} WHERE {them}", [tomorrow, tomorrow, *whom])
    if _trigger_of(company, message) is Trigger.BEFORE_PROMISE:
        _with_reminder(company, message, None).update(reminded_on=on)
        return
    if message.step in instalments.STEPS:
        _mark_instalments(company, message, on)
        return
    field = _marked_field(company, message)
    execute(
        f"UPDATE amistoso_item SET {field} = COALESCE({field}, %s), told_minor = amount_minor"
        f" WHERE company_id = %s AND {among('id')} AND amount_minor > 0",
        [on.isoformat(), company.id, ids_parameter([line.item_id for line in told.read(message.items)])],
    )


def contact_bounced(*, company: Company, message: Message) -> None:
    """Undo `contact_arrived`: the ladder stands where the last contact that did arrive had left it."""
    if message.contact_on is None:
        return
    if _trigger_of(company, message) is Trigger.BEFORE_PROMISE:
        _with_reminder(company, message, message.contact_on).update(reminded_on=None)
        return
    if message.step in instalments.STEPS:
        _mark_instalments(company, message, None)
        return
    field = _marked_field(company, message)
    # Only what is owed: a credit note was not asked for, and must not make new debt look like an old acquaintance.
    ids = [line.item_id for line in told.read(message.items)]
    marked = Item.objects.filter(company=company, id__in=ids, amount_minor__gt=0, **{field: message.contact_on})
    marked.update(**{field: None})
    untold = Item.objects.filter(company=company, id__in=ids, asked_on=None, announced_on=None, reminded_on=None)
    untold.update(told_minor=None)
    if message.stage == Stage.COURTESY:
        return
    _of_lapsed_promises(company, message, message.contact_on).update(followed_on=None)
    listening.step_came_back(message=message)
    reached = Message.objects.filter(
        company=company, customer_id=message.customer_id, direction="out", state__in=ARRIVED, contact_on__isnull=False
    )
    asked = reached.exclude(id=message.id).exclude(stage=Stage.COURTESY).order_by("-contact_on", "-id")
    before = asked.first()
    rung = next((one.step for one in asked[:MOST_BESIDE] if not _is_beside(company, one.step)), "")
    Customer.objects.filter(company=company, id=message.customer_id, ladder_on=message.contact_on).update(
        ladder_step=rung, ladder_on=before.contact_on if before else None
    )


def _is_beside(company: Company, key: str) -> bool:
    """Whether this step stands beside the ladder: a word after a promise, from which the ladder goes on as it was."""
    step = step_of(protocol=protocol_of(company), key=key, tier="")
    return step is not None and step.trigger is Trigger.AFTER_PROMISE


def _of_lapsed_promises(company: Company, message: Message, followed_on: date | None) -> QuerySet[Promise]:
    """Whatever was said after the day of a promise had passed, we have spoken to them about it."""
    lapsed = Promise.objects.filter(company=company, customer_id=message.customer_id, followed_on=followed_on)
    return lapsed.filter(state__in=(PromiseState.PARTLY, PromiseState.BROKEN))


def _mark_instalments(company: Company, message: Message, on: date | None) -> None:
    """Which instalments were spoken of stands among the reasons of the decision; a bounce takes the mark away."""
    told_of = instalment_days.values_of(decision=message.decision)
    if not told_of:
        return
    field = "announced_on" if message.step == instalments.NOTE.key else "reminded_on"
    before = None if on is not None else message.contact_on
    own = Instalment.objects.filter(
        agreement__company=company, agreement_id=told_of["agreement"], due_on__gte=told_of["due"],
        due_on__lte=told_of["until"], **{field: before},
    )  # fmt: skip
    own.update(**{field: on})


def _marked_field(company: Company, message: Message) -> str:
    if message.stage != Stage.COURTESY:
        return "reminded_on"
    trigger = _trigger_of(company, message)
    announces = trigger is Trigger.BEFORE_DUE if trigger else message.template == "before-due"
    return "announced_on" if announces else "asked_on"


def _trigger_of(company: Company, message: Message) -> Trigger | None:
    """Return what its step waited for; none where the protocol no longer has it."""
    step = step_of(protocol=protocol_of(company), key=message.step, tier="")
    return step.trigger if step is not None else None


def _with_reminder(company: Company, message: Message, reminded_on: date | None) -> QuerySet[Promise]:
    own = Promise.objects.filter(company=company, customer_id=message.customer_id, wants_reminder=True)
    by_tomorrow = own.filter(state=PromiseState.RUNNING, reminded_on=reminded_on).order_by("by_on", "id")
    return own.filter(id__in=list(by_tomorrow.values_list("id", flat=True)[:1]))

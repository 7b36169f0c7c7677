"""What a contact that arrived leaves behind: the ladder's last step, and which items the customer has been told of.

A bounce takes it back: a step counts only when it was delivered.
"""

from datetime import date, timedelta

from amistoso.actions import listening
from amistoso.core import instalments, told
from amistoso.core.protocols import Stage, Trigger
from amistoso.models import ARRIVED, Company, Customer, Instalment, Item, Message
from amistoso.queries import instalment_days
from amistoso.queries.letters import step_of
from amistoso.queries.protocols import protocol_of
from amistoso.queries.sql import among, execute, ids_parameter

ONE_DAY = timedelta(days=1)


def contact_arrived(*, company: Company, message: Message, on: date) -> None:
    """Move the ladder and mark the items; to be called in the transaction that records the arrival.

    The next look is the day after: nobody hears from us twice in a day.
    """
    tomorrow = (on + ONE_DAY).isoformat()
    look = "next_look_on = CASE WHEN next_look_on IS NULL OR next_look_on > %s THEN %s ELSE next_look_on END"
    them = "id = %s AND company_id = %s"
    whom = [message.customer_id, company.id]
    moved = 0
    if message.stage == told.ANSWER:  # what they asked for is no step, and tells of no invoice for the first time
        return
    if message.stage != Stage.COURTESY:  # a late word about an older step never takes the ladder back
        counts, more = listening.counts_of(message=message, protocol=protocol_of(company), on=on)
        moved = execute(
            f"UPDATE amistoso_customer SET {counts}, ladder_step = %s, ladder_on = %s, {look}"
            f" WHERE {them} AND (ladder_on IS NULL OR ladder_on <= %s)",
            [*more, message.step, on.isoformat(), tomorrow, tomorrow, *whom, on.isoformat()],
        )
    if not moved:
        execute(f"UPDATE amistoso_customer SET {look} WHERE {them}", [tomorrow, tomorrow, *whom])
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
    listening.step_came_back(message=message)
    reached = Message.objects.filter(
        company=company, customer_id=message.customer_id, direction="out", state__in=ARRIVED, contact_on__isnull=False
    )
    before = reached.exclude(id=message.id).exclude(stage=Stage.COURTESY).order_by("-contact_on", "-id").first()
    Customer.objects.filter(company=company, id=message.customer_id, ladder_on=message.contact_on).update(
        ladder_step=before.step if before else "", ladder_on=before.contact_on if before else None
    )


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
    step = step_of(protocol=protocol_of(company), key=message.step, tier="")
    announces = step.trigger is Trigger.BEFORE_DUE if step else message.template == "before-due"
    return "announced_on" if announces else "asked_on"

"""What a contact that arrived leaves behind: the ladder's last step, and which items the customer has been told of.

A bounce takes it back: a step counts only when it was delivered.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from django.db.models import Case, F, Q, QuerySet, Value, When

from amistoso.core import told
from amistoso.core.protocols import Stage, Trigger
from amistoso.models import ARRIVED, Company, Customer, Item, Message
from amistoso.queries.letters import step_of
from amistoso.queries.protocols import protocol_of

ONE_DAY = timedelta(days=1)


def contact_arrived(*, company: Company, message: Message, on: date) -> None:
    """Move the ladder and mark the items; to be called in the transaction that records the arrival.

    The next look is the day after: nobody hears from us twice in a day.
    """
    tomorrow = on + ONE_DAY
    sooner = Case(
        When(Q(next_look_on__isnull=True) | Q(next_look_on__gt=tomorrow), then=Value(tomorrow)),
        default=F("next_look_on"),
    )
    them = Customer.objects.filter(company=company, id=message.customer_id)
    if message.stage == Stage.COURTESY:
        them.update(next_look_on=sooner)
    else:  # a late word about an older step never takes the ladder back
        not_later = Q(ladder_on__isnull=True) | Q(ladder_on__lte=on)
        moved = them.filter(not_later).update(ladder_step=message.step, ladder_on=on, next_look_on=sooner)
        if not moved:
            them.update(next_look_on=sooner)
    field = _marked_field(company, message)
    _told_items(company, message).filter(**{f"{field}__isnull": True}).update(**{field: on})


def contact_bounced(*, company: Company, message: Message) -> None:
    """Undo `contact_arrived`: the ladder stands where the last contact that did arrive had left it."""
    if message.contact_on is None:
        return
    field = _marked_field(company, message)
    _told_items(company, message).filter(**{field: message.contact_on}).update(**{field: None})
    if message.stage == Stage.COURTESY:
        return
    reached = Message.objects.filter(
        company=company, customer_id=message.customer_id, direction="out", state__in=ARRIVED, contact_on__isnull=False
    )
    before = reached.exclude(id=message.id).exclude(stage=Stage.COURTESY).order_by("-contact_on", "-id").first()
    Customer.objects.filter(company=company, id=message.customer_id, ladder_on=message.contact_on).update(
        ladder_step=before.step if before else "", ladder_on=before.contact_on if before else None
    )


def _told_items(company: Company, message: Message) -> QuerySet[Item]:
    """Only what is owed: a credit note was not asked for, and must not make new debt look like an old acquaintance."""
    ids: Sequence[int] = [line.item_id for line in told.read(message.items)]
    return Item.objects.filter(company=company, id__in=ids, amount_minor__gt=0)


def _marked_field(company: Company, message: Message) -> str:
    if message.stage != Stage.COURTESY:
        return "reminded_on"
    step = step_of(protocol=protocol_of(company), key=message.step, tier="")
    announces = step.trigger is Trigger.BEFORE_DUE if step else message.template == "before-due"
    return "announced_on" if announces else "asked_on"

"""Messages by state, newest first, and how many there are of each."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Count, Q, QuerySet

from amistoso.core import names
from amistoso.core.reach import CHANNELS
from amistoso.models import ARRIVED, TROUBLED, Company, Message, MessageState, Report

PAGE_ROWS = 50
# A person thinks in these; each is one or more states.
BOXES: dict[str, tuple[MessageState, ...]] = {
    "waiting": (MessageState.DRAFT,),
    "leaving": (MessageState.APPROVED, MessageState.PRINTED, MessageState.SENDING),
    "sent": ARRIVED,
    "trouble": TROUBLED,
    "received": (MessageState.RECEIVED,),
    "cancelled": (MessageState.CANCELLED,),
}


@dataclass(frozen=True, slots=True)
class Box:
    """`before` is where the next page begins: messages made earlier than that one."""

    messages: Sequence[Message]
    before: int | None


def messages_in(
    *, company: Company, box: str = "", channel: str = "", text: str = "", before: int | None = None
) -> Box:
    """Return a page of messages without their bodies, by keyset: the newest number first."""
    found: QuerySet[Message] = Message.objects.filter(company=company)
    if box in BOXES:
        found = found.filter(state__in=BOXES[box])
    if channel in CHANNELS:
        found = found.filter(channel=channel)
    if key := names.key(text.strip()):
        found = found.filter(Q(customer__name_key__contains=key) | Q(subject__icontains=text.strip()))
    if before is not None:
        found = found.filter(id__lt=before)
    rows = list(found.select_related("customer").defer("text", "html").order_by("-id")[: PAGE_ROWS + 1])
    return Box(rows[:PAGE_ROWS], rows[PAGE_ROWS - 1].id if len(rows) > PAGE_ROWS else None)


def counts(*, company: Company) -> dict[str, int]:
    """Return how many messages each box holds, in one pass over the index of states."""
    of_state = dict(Message.objects.filter(company=company).order_by().values_list("state").annotate(count=Count("id")))
    return {box: sum(of_state.get(state, 0) for state in states) for box, states in BOXES.items()}


def message_of(*, company: Company, message_id: int) -> Message:
    return Message.objects.select_related("customer", "decision", "approved_by", "receipt").get(
        company=company, id=message_id
    )


def reports_of(message: Message) -> Sequence[Report]:
    """What providers and mail servers have told about it, as it came."""
    return list(Report.objects.filter(company_id=message.company_id, message=message).order_by("id")[:20])


def thread_of(*, message: Message) -> Sequence[Message]:
    """What was said before and after, for the eye: the customer's nearest messages."""
    others = Message.objects.filter(company_id=message.company_id, customer_id=message.customer_id)
    return list(others.exclude(id=message.id).defer("html").order_by("-id")[:6])

"""A message that has not left yet: found, and changed only while that is so."""

from django.db.models import QuerySet

from amistoso.actions.refusals import Refusal
from amistoso.models import Company, Message, MessageState

UNSENT = (MessageState.DRAFT, MessageState.APPROVED)


def found_message(company: Company, message_id: int) -> Message:
    return Message.objects.select_related("decision__customer").get(company=company, id=message_id)


def unsent(company: Company, message_id: int) -> QuerySet[Message]:
    """Return the message for a conditional update: no row means that it has left meanwhile."""
    return Message.objects.filter(company=company, id=message_id, direction="out", state__in=UNSENT)


def too_late(message: Message) -> Refusal:
    state = MessageState(message.state).label.lower()
    return Refusal("message-left", f"El mensaje ya está {state}.", "Vuelva a abrir la ficha para ver cómo está.")

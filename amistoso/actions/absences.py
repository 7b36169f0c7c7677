"""Somebody is away: the date moves until they are back, within a bound, and nobody has to do anything about it."""

from datetime import date, datetime, timedelta

from amistoso.actions import events, holds
from amistoso.core.mails import Incoming
from amistoso.core.replies import Label
from amistoso.models import Company, Hold, Message, Suggestion

MAX_DAYS = 21  # a longer absence is somebody else's work meanwhile, and a person finds out whose
UNKNOWN_DAYS = 4  # of an absence that does not say how long
TOGETHER_DAYS = 60  # absences within so many days are one, however often it is told
REASON = "Ausencia de"


def note(*, company: Company, message: Message, mail: Incoming, today: date, at: datetime) -> bool:
    """Hold until they are back, if a program said so and it says nothing else; true when no person is needed."""
    kinds = Suggestion.objects.get(message=message)
    if kinds.kinds != [Label.OUT_OF_OFFICE] or not _is_machine(mail, kinds):
        return False
    back = _back_on(kinds, today)
    earlier = Hold.objects.filter(
        company=company, customer_id=message.customer_id, reason__startswith=REASON,
        made_at__gte=at - timedelta(days=TOGETHER_DAYS),
    ).order_by("made_at", "id")  # fmt: skip
    first = earlier.first()
    if first is not None and (back - first.made_at.date()).days > MAX_DAYS + UNKNOWN_DAYS:
        return False  # away for ever: a person looks for somebody who is there
    until = min(back, today + timedelta(days=MAX_DAYS))
    if not earlier.filter(lifted_at=None, until_on__gte=until).exists():
        holds.hold(
            company=company, customer_id=message.customer_id, actor="amistoso", today=today, at=at, until_on=until,
            reason=f"{REASON} {mail.sender_name or mail.sender}: «{_quote(kinds)}»"[:300],
        )  # fmt: skip
    Message.objects.filter(id=message.id, handled_at=None).update(handled_at=at)
    events.note(message, verb="handle", actor="amistoso", at=at, data={"note": "ausencia", "until": until.isoformat()})
    return True


def _is_machine(mail: Incoming, kinds: Suggestion) -> bool:
    return mail.is_automatic or any(why == "automatic" for _, why, _, _ in kinds.found)


def _back_on(kinds: Suggestion, today: date) -> date:
    """The day after the one told: «hasta el viernes» is away on Friday, and the first morning is for their own post."""
    told = next((day for label, _, _, day in kinds.found if label == Label.OUT_OF_OFFICE and day), None)
    back = date.fromisoformat(told) + timedelta(days=1) if told else today + timedelta(days=UNKNOWN_DAYS)
    return max(back, today + timedelta(days=1))


def _quote(kinds: Suggestion) -> str:
    return " ".join(next((quote for _, _, quote, _ in kinds.found), "").split())[:160]

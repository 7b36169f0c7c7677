"""Put a message to bed until the next working morning, and wake it."""

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from django.db import transaction

from amistoso.actions import events
from amistoso.actions.refusals import Refusal
from amistoso.actions.unsent import found_message, too_late, unsent
from amistoso.core import sleeping
from amistoso.core.calendar import Place
from amistoso.core.reach import LEAVING
from amistoso.core.sleeping import SleepOnIt
from amistoso.models import Company, Message, MessageState
from amistoso.queries import readings


def sleep_on(*, company: Company, message_id: int, actor: str, at: datetime) -> Message:
    """Let it wait as a draft; an approval already given is taken back, and the night counts for these very words."""
    message = found_message(company, message_id)
    if message.channel not in LEAVING:
        raise Refusal("not-sendable", "Esto no se envía: lo hace una persona.", "Anote el resultado cuando lo haga.")
    until = morning_after(company, at)
    with transaction.atomic():
        same_words = unsent(company, message_id).filter(subject=message.subject, text=message.text)
        changed = same_words.update(
            state=MessageState.DRAFT, approved_by=None, next_attempt_at=None, sleeps_until=until,
            slept_of=readings.words_hash(message),
        )  # fmt: skip
        if not changed:
            raise too_late(found_message(company, message_id))
        events.note(message, verb="sleep", actor=actor, at=at, data={"until": until.isoformat()})
    return found_message(company, message_id)


def wake(*, company: Company, message_id: int, actor: str, at: datetime) -> Message:
    """Read it again before its morning, where the company leaves that open."""
    message = found_message(company, message_id)
    if company.sleep_on_it == SleepOnIt.REQUIRED and is_sleeping(message, at):
        said = "La empresa ha decidido que lo escrito con enfado o tarde espere a la mañana."
        raise Refusal("sleep-required", said, "Mañana volverá a Hoy; si ya no hace falta, anúlelo.")
    with transaction.atomic():
        if not unsent(company, message_id).filter(sleeps_until__isnull=False).update(sleeps_until=None, slept_of=""):
            raise too_late(found_message(company, message_id))
        events.note(message, verb="wake", actor=actor, at=at, data={})
    return found_message(company, message_id)


def is_sleeping(message: Message, at: datetime) -> bool:
    return message.sleeps_until is not None and at < message.sleeps_until


def morning_after(company: Company, at: datetime) -> datetime:
    zone = ZoneInfo(company.time_zone)
    day = sleeping.wakes_on(at.astimezone(zone), Place(company.country, company.region))
    return datetime.combine(day, time(sleeping.MORNING), zone).astimezone(UTC)

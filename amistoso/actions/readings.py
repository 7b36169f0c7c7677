"""The tone guard in front of every send: when words are kept, when they are approved, and just before they leave."""

from datetime import datetime
from zoneinfo import ZoneInfo

from amistoso.actions.refusals import Refusal
from amistoso.core import sleeping
from amistoso.core.sleeping import SleepOnIt
from amistoso.core.tone import Level
from amistoso.models import Company, Message, Tone
from amistoso.queries import readings
from amistoso.queries.readings import Reading

MAX_SHOWN = 3  # of what was found; mending these mends most


def refuse_harm(reading: Reading, language: str) -> None:
    """What is blocked is neither kept nor approved."""
    if reading.level != Level.BLOCK:
        return
    worst = reading.worst
    said = " ".join(f"«{one.quote}»: {one.why('es')}" for one in worst[:MAX_SHOWN])
    raise Refusal("tone-blocked", f"No debe salir así. {said}", f"Mejor: «{worst[0].suggestion(language)}»")


def settle(*, company: Company, message: Message, reader: str, reason: str, at: datetime) -> Tone:
    """Return what the approval settles about the tone, or refuse it: harm, a night to sleep on it, a second person."""
    if readings.are_ours(message):
        return Tone.NONE
    reading = readings.reading_of(message)
    refuse_harm(reading, message.language)
    must_sleep = company.sleep_on_it == SleepOnIt.REQUIRED and has_not_slept(message)
    if must_sleep and (reading.level == Level.REVIEW or (message.edited and is_late(company, at))):
        said = "Conviene leerlo otra vez por la mañana: es tarde o el tono lo pide, y la empresa lo ha decidido así."
        raise Refusal("sleep-on-it", said, "Pulse «Consultarlo con la almohada».")
    if reading.level == Level.OK:
        return Tone.OK
    _second_reading(company, message, reader, reason)
    return Tone.READ


def is_late(company: Company, at: datetime) -> bool:
    return sleeping.is_late(at.astimezone(ZoneInfo(company.time_zone)), company.late_hour)


def has_not_slept(message: Message) -> bool:
    """A night counts for the words that were slept on, not for those that came after."""
    return message.slept_of != readings.words_hash(message)


def _second_reading(company: Company, message: Message, reader: str, reason: str) -> None:
    """Whoever wrote it is not the one who says that it may leave; alone at the desk, they say why."""
    if message.written_by != reader:
        return
    others = readings.may_read(company=company, message=message, besides=reader)
    if others:
        said = "Lo ha escrito usted y el tono pide otro par de ojos."
        raise Refusal("second-reader", said, f"Que lo lea y lo apruebe {' o '.join(others[:MAX_SHOWN])}.")
    if not reason.strip():
        said = "El tono pide leerlo otra vez, y no hay nadie más que pueda hacerlo."
        raise Refusal("reason-to-send", said, "Léalo de nuevo y diga en pocas palabras por qué sale así.")


def why_not(message: Message) -> str:
    """Return why these words do not leave after all, at the last moment; nothing when they may."""
    if readings.are_ours(message):
        return ""
    reading = readings.reading_of(message)
    if reading.level == Level.OK:
        return ""
    was_read = message.tone == Tone.READ and message.tone_of == readings.words_hash(message)
    if reading.level == Level.REVIEW and was_read:
        return ""
    worst = reading.worst[0]
    return f"El tono pide otra lectura antes de salir. «{worst.quote}»: {worst.why('es')}"[:500]

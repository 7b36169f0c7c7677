"""The mails that arrange a meeting: written once for each state of it, approved by a person, sent by the outbox.

The reminder of the working day before is a courtesy in our own words, and leaves by itself.
"""

from collections.abc import Sequence
from datetime import date, datetime

from django.db import transaction

from amistoso.actions import events, preparing, readings
from amistoso.actions.refusals import Refusal
from amistoso.core import ics, letter_html, meeting_words, meetings
from amistoso.core.calendar import Place
from amistoso.core.ics import Appointment, Method, Person
from amistoso.core.letter_words import letter_language
from amistoso.core.meeting_words import Arranged
from amistoso.core.meetings import Kind, When
from amistoso.core.protocols import Stage
from amistoso.core.senders import who_signs
from amistoso.models import Company, Meeting, MeetingMessage, MeetingState, Message, MessageState, Sender
from amistoso.queries import readings as tones

TOLD = (MessageState.SENDING, MessageState.SENT, MessageState.DELIVERED, MessageState.UNKNOWN)
ON_ITS_WAY = (MessageState.DRAFT, MessageState.APPROVED, *TOLD)
UNSENT = (MessageState.DRAFT, MessageState.APPROVED)
WITHDRAWN = "La reunión ha cambiado desde que se escribió."
_REQUESTS = (Kind.INVITATION, Kind.CHANGE)
METHODS = {Kind.INVITATION: Method.REQUEST, Kind.CHANGE: Method.REQUEST, Kind.CANCELLATION: Method.CANCEL}


def write(
    *, company: Company, meeting: Meeting, kind: Kind, actor: str, today: date, at: datetime, is_approved: bool = False
) -> Message | None:
    """Write it, or nothing where nobody has an address; the same thing is never said twice of one state."""
    to = [email for _, email in meeting.guests if email]
    if not to:
        return None
    with transaction.atomic():
        Meeting.objects.select_for_update().get(id=meeting.id)
        same = _REQUESTS if kind in _REQUESTS else (kind,)  # to be invited, or told of a change: one of the two
        before = MeetingMessage.objects.filter(meeting=meeting, kind__in=same, sequence=meeting.sequence)
        if before.filter(message__state__in=ON_ITS_WAY).exists():
            return None
        sender = sender_of(company)
        language = meeting_words.spoken(letter_language(meeting.customer.language, company.language))
        words = meeting_words.compose(kind, _arranged(company, meeting, sender), language)
        if not is_approved:
            reading = tones.read(subject=words.subject, text=words.text, language=language, stage=Stage.CONVERSATION)
            readings.refuse_harm(reading, language)
        key = f"meeting:{meeting.id}:{kind.value}:{meeting.sequence}:{before.count()}"
        method = METHODS.get(kind)
        made = Message.objects.create(
            company=company,
            customer=meeting.customer,
            channel="email",
            step=kind.step,
            stage=Stage.CONVERSATION,
            language=language,
            sender_name=preparing.signed_by(sender.name, company.name),
            sender_email=sender.email,
            to=to,
            subject=words.subject,
            text=words.text,
            html=letter_html.html_of_text(words.text, language),
            calendar=ics.invitation(_appointment(company, meeting, sender, words, at), method) if method else "",
            arranges=True,
            written_by="" if is_approved else actor[:150],  # the purpose is theirs, and the customer reads it
            state=MessageState.APPROVED if is_approved else MessageState.DRAFT,
            key=key,
            message_id=preparing.message_id_for(company, key, sender.email),
            in_reply_to=_earlier(meeting),
            made_on=today,
            made_at=at,
            next_attempt_at=at if is_approved else None,
        )
        MeetingMessage.objects.create(meeting=meeting, message=made, kind=kind.value, sequence=meeting.sequence)
        events.note(made, verb="prepare", actor=actor, at=at, data={"meeting": meeting.id, "kind": kind.value})
    return made


def write_again(*, company: Company, meeting_id: int, actor: str, today: date, at: datetime) -> Message:
    """Write the invitation of a meeting that nobody has been invited to yet, or whose last one did not leave."""
    meeting = Meeting.objects.select_related("customer", "host").get(company=company, id=meeting_id)
    if meeting.state != MeetingState.PLANNED:
        raise Refusal("meeting-over", "Esta reunión ya no está prevista.", "Planee otra si hace falta.")
    if not any(email for _, email in meeting.guests):
        hint = "Cambie la reunión y escriba la dirección de quien viene."
        raise Refusal("guest-without-address", "Ninguno de los invitados tiene dirección de correo.", hint)
    kind = Kind.CHANGE if was_told(meeting) else Kind.INVITATION
    made = write(company=company, meeting=meeting, kind=kind, actor=actor, today=today, at=at)
    if made is None:
        raise Refusal("invitation-there", "La invitación ya está escrita o enviada.", "Mírela entre los mensajes.")
    return made


def was_told(meeting: Meeting) -> bool:
    """Has any of them been told of this meeting by mail?"""
    return MeetingMessage.objects.filter(meeting=meeting, message__state__in=TOLD).exists()


def withdraw(*, company: Company, meeting: Meeting, actor: str, at: datetime) -> bool:
    """Take back what has not left; return whether something has, so that they must be told."""
    waiting = Message.objects.filter(company=company, of_meeting__meeting=meeting, state__in=UNSENT)
    for message in waiting.order_by("id"):
        if Message.objects.filter(id=message.id, state__in=UNSENT).update(
            state=MessageState.CANCELLED, error=WITHDRAWN, next_attempt_at=None
        ):
            events.note(message, verb="cancel", actor=actor, at=at, data={"because": WITHDRAWN})
    return was_told(meeting)


def remind_due(*, company: Company, today: date, at: datetime) -> int:
    """Write the short note of the working day before to who was invited; return how many."""
    ahead = today + 10 * meetings.ONE_DAY  # no run of closed days is longer
    found = Meeting.objects.filter(company=company, state=MeetingState.PLANNED, on__gt=today, on__lte=ahead)
    told = 0
    for meeting in found.select_related("customer", "host").order_by("on", "id"):
        place = Place(meeting.customer.country, meeting.customer.region)
        if not meetings.reminder_day(place, meeting.on) <= today or meeting.starts_at <= at:
            continue
        if not _is_worth_reminding(meeting, today):
            continue
        told += write(
            company=company, meeting=meeting, kind=Kind.REMINDER, actor="amistoso", today=today, at=at, is_approved=True
        ) is not None  # fmt: skip
    return told


def _is_worth_reminding(meeting: Meeting, today: date) -> bool:
    """Only who knows of the meeting, and was not told of it today, is reminded, and once."""
    sent = MeetingMessage.objects.filter(meeting=meeting, message__state__in=TOLD)
    fresh = sent.filter(message__made_on=today).exclude(kind=Kind.REMINDER.value)
    reminded = MeetingMessage.objects.filter(meeting=meeting, kind=Kind.REMINDER.value, sequence=meeting.sequence)
    return sent.exists() and not fresh.exists() and not reminded.exists()


def sender_of(company: Company) -> Sender:
    """The administration signs, or who stands in for it; without anybody, the company itself."""
    people = {one.role: one for one in Sender.objects.filter(company=company).order_by("id")}
    role = who_signs("administration", frozenset(people))
    return people.get(role) or Sender(company=company, role="administration", name="", email=company.email)


def event_of(*, company: Company, meeting: Meeting, at: datetime) -> str:
    """Return the event as a file, for who is invited otherwise or wants it in their own calendar."""
    sender = sender_of(company)
    language = meeting_words.spoken(letter_language(meeting.customer.language, company.language))
    words = meeting_words.compose(Kind.INVITATION, _arranged(company, meeting, sender), language)
    is_off = meeting.state == MeetingState.CANCELLED
    return ics.invitation(
        _appointment(company, meeting, sender, words, at), Method.CANCEL if is_off else Method.REQUEST
    )


def when_of(meeting: Meeting) -> When:
    return When(meeting.starts_at, meeting.minutes_long, meeting.zone)


def _arranged(company: Company, meeting: Meeting, sender: Sender) -> Arranged:
    return Arranged(
        when=when_of(meeting),
        place=meeting.place,
        is_video=meeting.is_video,
        purpose=meeting.purpose,
        us=company.name,
        host=_host_name(meeting),
        companion=meeting.companion,
        guests=[name for name, _ in meeting.guests],
        wants_recording=meeting.wants_recording,
        signature=sender.name,
    )


def _host_name(meeting: Meeting) -> str:
    return (meeting.host.get_full_name() or "") if meeting.host is not None else ""


def _appointment(
    company: Company, meeting: Meeting, sender: Sender, words: meeting_words.Words, at: datetime
) -> Appointment:
    when = when_of(meeting)
    return Appointment(
        uid=meeting.uid,
        sequence=meeting.sequence,
        starts_at=when.starts_at,
        ends_at=when.ends_at,
        zone=when.zone,
        summary=f"{company.name} · {meeting.purpose}",
        description=words.text,
        location=meeting.place,
        organizer=Person(sender.name or company.name, sender.email),
        attendees=_attendees(meeting.guests),
        changed_at=at,
        is_video=meeting.is_video,
    )


def _attendees(guests: Sequence[Sequence[str]]) -> list[Person]:
    return [Person(name, email) for name, email in guests if email]


def _earlier(meeting: Meeting) -> str:
    """A change or a reminder stands in the thread of the invitation."""
    first = MeetingMessage.objects.filter(meeting=meeting, message__state__in=TOLD).order_by("id").first()
    return first.message.message_id if first is not None else ""

"""Plan a meeting, move it, call it off; see to its checklist, its consent and its questions.

Every change is made on a locked row, so that two people at the desk change it one after the other.
"""

import hashlib
import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction

from amistoso.actions import events, looks, meeting_mails
from amistoso.actions.refusals import Refusal
from amistoso.core import meetings
from amistoso.core.letter_facts import one_line
from amistoso.core.meetings import CHECKS, Kind
from amistoso.models import (
    Company,
    Consent,
    Customer,
    Meeting,
    MeetingCheck,
    MeetingQuestion,
    MeetingState,
    Membership,
    Message,
    MessageState,
)

MAX_QUESTIONS = 60
NAMED = ("place", "purpose", "companion")


@dataclass(frozen=True, slots=True)
class Plan:
    """What a person says of a meeting: the clock is that of `zone`; `guests` is name and address of each of theirs."""

    day: date
    at: time
    minutes_long: int
    zone: str
    place: str
    purpose: str
    is_video: bool = False
    host_id: int | None = None
    companion: str = ""
    guests: Sequence[tuple[str, str]] = ()
    wants_recording: bool = False


def plan(
    *,
    company: Company,
    customer_id: int,
    wanted: Plan,
    actor: str,
    today: date,
    at: datetime,
    step_message_id: int | None = None,
    follows_id: int | None = None,
    invite: bool = True,
) -> Meeting:
    """Plan it, and write the invitation for a person to approve; from now on the ladder is quiet."""
    customer = Customer.objects.get(company=company, id=customer_id)
    fields = _checked(company, wanted, at)
    step = _step_message(company, customer, step_message_id)
    if follows_id is not None:
        Meeting.objects.only("id").get(company=company, customer=customer, id=follows_id)
    with transaction.atomic():
        Customer.objects.select_for_update().get(id=customer.id)
        ahead = Meeting.objects.filter(customer=customer, state=MeetingState.PLANNED)
        if fields["starts_at"] in ahead.values_list("starts_at", flat=True):
            raise Refusal("meeting-twice", "Ya hay una reunión con este cliente a esa hora.", "Ábrala y cámbiela.")
        made = Meeting.objects.create(
            company=company, customer=customer, uid=f"new-{customer.id}-{at.timestamp()}", step_message=step,
            follows_id=follows_id, made_by=actor, made_at=at, **fields,
        )  # fmt: skip
        made.uid = _uid(company, made.id)
        Meeting.objects.filter(id=made.id).update(uid=made.uid)
        events.note(made, verb="plan", actor=actor, at=at, data=_told(made))
        looks.wake(company_id=company.id, customer_ids=[customer.id], today=today)
        if invite:
            meeting_mails.write(company=company, meeting=made, kind=Kind.INVITATION, actor=actor, today=today, at=at)
    return made


def change(
    *, company: Company, meeting_id: int, wanted: Plan, seen: int, actor: str, today: date, at: datetime
) -> Meeting:
    """Change what was planned; who has been invited is told, and `seen` is the state that the person looked at."""
    fields = _checked(company, wanted, at)
    with transaction.atomic():
        before = locked(company, meeting_id)
        _must_be_planned(before)
        if before.sequence != seen:
            raise Refusal("meeting-changed", "Alguien la ha cambiado mientras la veía.", "Vuelva a abrirla.")
        changed = {name for name, value in fields.items() if getattr(before, name) != value}
        if not changed:
            return before
        Meeting.objects.filter(id=before.id).update(**fields, sequence=before.sequence + 1)
        after = Meeting.objects.select_related("customer", "host").get(id=before.id)
        was, now = _told(before), _told(after)
        data = {key: [was[key], now[key]] for key in now if was[key] != now[key]}
        events.note(after, verb="move" if {"starts_at", "place"} & changed else "change", actor=actor, at=at, data=data)
        looks.wake(company_id=company.id, customer_ids=[after.customer_id], today=today)
        was_told = meeting_mails.withdraw(company=company, meeting=after, actor=actor, at=at)
        if was_told and changed - {"host_id", "companion", "wants_recording", "purpose"}:
            meeting_mails.write(company=company, meeting=after, kind=Kind.CHANGE, actor=actor, today=today, at=at)
        elif not was_told:
            meeting_mails.write(company=company, meeting=after, kind=Kind.INVITATION, actor=actor, today=today, at=at)
    return after


def cancel(*, company: Company, meeting_id: int, reason: str, actor: str, today: date, at: datetime) -> Meeting:
    """Call it off; who has been invited is told, and the ladder goes on."""
    if not reason.strip():
        raise Refusal("reason-missing", "Falta por qué no se celebra.", "Escríbalo en pocas palabras.")
    with transaction.atomic():
        meeting = locked(company, meeting_id)
        _must_be_planned(meeting)
        meeting.sequence += 1
        meeting.state, meeting.outcome_note = MeetingState.CANCELLED, reason.strip()[:1000]
        meeting.outcome_by, meeting.outcome_at = actor, at
        meeting.save(update_fields=["sequence", "state", "outcome_note", "outcome_by", "outcome_at"])
        events.note(meeting, verb="cancel", actor=actor, at=at, data={**_told(meeting), "reason": reason.strip()[:300]})
        looks.wake(company_id=company.id, customer_ids=[meeting.customer_id], today=today)
        if meeting_mails.withdraw(company=company, meeting=meeting, actor=actor, at=at):
            meeting_mails.write(
                company=company, meeting=meeting, kind=Kind.CANCELLATION, actor=actor, today=today, at=at
            )
    return meeting


def check(*, company: Company, meeting_id: int, key: str, is_done: bool, actor: str, at: datetime) -> None:
    """Tick or untick a line of the checklist; two who tick it at once have ticked it once."""
    meeting = Meeting.objects.get(company=company, id=meeting_id)
    if key not in CHECKS:
        raise Refusal("check-unknown", f"«{key}» no está en la lista.", f"Elija entre: {', '.join(CHECKS)}.")
    with transaction.atomic():
        if is_done:
            _, changed = MeetingCheck.objects.get_or_create(
                meeting=meeting, key=key, defaults={"done_by": actor, "done_at": at}
            )
        else:
            changed = bool(MeetingCheck.objects.filter(meeting=meeting, key=key).delete()[0])
        if changed:
            events.note(meeting, verb="check" if is_done else "uncheck", actor=actor, at=at, data={"key": key})


def note_consent(
    *, company: Company, meeting_id: int, answer: str, answered_by: str, actor: str, at: datetime
) -> Meeting:
    """Store that we asked whether the meeting may be recorded, what was answered, by whom and when.

    It can be taken back while the meeting lasts: the last answer counts, and each stands among the events.
    """
    if answer not in (Consent.YES, Consent.NO):
        raise Refusal("consent-unknown", "Falta qué contestaron: sí o no.", "Elija lo que dijeron.")
    name = one_line(answered_by, 150)
    if not name:
        raise Refusal("consent-who", "Falta quién contestó.", "Escriba el nombre de la persona.")
    with transaction.atomic():
        meeting = locked(company, meeting_id)
        meeting.consent, meeting.consent_from = answer, name
        meeting.consent_by, meeting.consent_at = actor, at
        meeting.save(update_fields=["consent", "consent_from", "consent_by", "consent_at"])
        events.note(meeting, verb="ask-consent", actor=actor, at=at, data={"answer": answer, "from": name})
    return meeting


def note_question(*, company: Company, meeting_id: int, text: str, actor: str, at: datetime) -> MeetingQuestion:
    """Note a question before the meeting, or while they speak, to be asked when they have finished."""
    meeting, said = Meeting.objects.get(company=company, id=meeting_id), one_line(text, 500)
    if not said:
        raise Refusal("text-missing", "Falta la pregunta.", "Escríbala en pocas palabras.")
    if meeting.questions.count() >= MAX_QUESTIONS:
        raise Refusal("questions-many", f"Ya hay {MAX_QUESTIONS} preguntas.", "Quédese con las que importan.")
    with transaction.atomic():
        made = MeetingQuestion.objects.create(meeting=meeting, text=said, noted_by=actor, noted_at=at)
        events.note(meeting, verb="ask", actor=actor, at=at, data={"question": said})
    return made


def note_answer(*, company: Company, question_id: int, answer: str, actor: str, at: datetime) -> MeetingQuestion:
    question = MeetingQuestion.objects.select_related("meeting").get(meeting__company=company, id=question_id)
    with transaction.atomic():
        said = one_line(answer, 1000)
        MeetingQuestion.objects.filter(id=question.id).update(
            answer=said, answered_by=actor if said else "", answered_at=at if said else None
        )
        events.note(question.meeting, verb="note", actor=actor, at=at, data={"question": question.text, "answer": said})
    question.refresh_from_db()
    return question


def locked(company: Company, meeting_id: int) -> Meeting:
    """Return the meeting, for this transaction alone."""
    found = Meeting.objects.select_for_update(of=("self",)).select_related("customer")
    return found.get(company=company, id=meeting_id)


def _must_be_planned(meeting: Meeting) -> None:
    if meeting.state != MeetingState.PLANNED:
        raise Refusal("meeting-over", "Esta reunión ya no está prevista.", "Planee otra si hace falta.")


def _checked(company: Company, wanted: Plan, at: datetime) -> dict[str, object]:
    """Return the fields of a plan, or say what is wrong with it."""
    words = {name: one_line(getattr(wanted, name), 300) for name in NAMED}
    if not words["place"]:
        raise Refusal("meeting-place", "Falta dónde, o el enlace de la videollamada.", "Un lugar tranquilo ayuda.")
    if not words["purpose"]:
        raise Refusal("meeting-purpose", "Falta para qué nos reunimos.", "Una frase: el cliente la lee.")
    if not meetings.is_zone(wanted.zone):
        raise Refusal(
            "zone-unknown", f"«{wanted.zone}» no es una zona horaria.", "Escriba, por ejemplo, Europe/Madrid."
        )
    if not meetings.SHORTEST <= wanted.minutes_long <= meetings.LONGEST:
        message = f"{wanted.minutes_long} minutos no es una duración."
        raise Refusal("meeting-length", message, f"Entre {meetings.SHORTEST} y {meetings.LONGEST} minutos.")
    starts_at = meetings.instant_of(wanted.day, wanted.at.hour, wanted.at.minute, wanted.zone)
    if starts_at is None:
        message = f"El {wanted.day:%d/%m/%Y} no hay ninguna hora {wanted.at:%H:%M} en {wanted.zone}: cambia el reloj."
        raise Refusal("hour-skipped", message, "Elija otra hora.")
    if starts_at <= at:
        raise Refusal(
            "date-past", f"El {wanted.day:%d/%m/%Y} a las {wanted.at:%H:%M} ya ha pasado.", "Elija otra hora."
        )
    if (starts_at - at).days > meetings.MOST_DAYS_AHEAD:
        raise Refusal("meeting-far", f"El {wanted.day:%d/%m/%Y} queda a más de un año.", "Elija un día más cercano.")
    if wanted.host_id is not None and not _may_host(company, wanted.host_id):
        raise Refusal("host-unknown", "Esa persona no trabaja en esta empresa.", "Elija a quien recibe al cliente.")
    return {
        "starts_at": starts_at, "minutes_long": wanted.minutes_long, "zone": wanted.zone, "on": wanted.day,
        "is_video": wanted.is_video, "host_id": wanted.host_id, "guests": _guests(wanted.guests),
        "wants_recording": wanted.wants_recording, **words, "companion": words["companion"][:150],
    }  # fmt: skip


def _may_host(company: Company, user_id: int) -> bool:
    return Membership.objects.filter(company=company, user_id=user_id, user__is_active=True).exists()


def _guests(told: Sequence[tuple[str, str]]) -> list[list[str]]:
    """An address is one address, or nothing; nobody is invited twice."""
    found: dict[str, list[str]] = {}
    for name, email in told:
        name, email = one_line(name, 120), email.strip()
        if not name and not email:
            continue
        try:
            if email:
                validate_email(email)
        except ValidationError as error:
            hint = "Corríjala, o déjela vacía e invítele por teléfono."
            raise Refusal("address-invalid", f"«{one_line(email, 80)}» no es una dirección de correo.", hint) from error
        found.setdefault(email.casefold() or f"name:{name.casefold()}", [name, email])
    if len(found) > meetings.MAX_GUESTS:
        message = f"Son {len(found)} personas y caben {meetings.MAX_GUESTS}."
        raise Refusal("guests-many", message, "Invite a quienes deciden: se habla mejor entre pocos.")
    return list(found.values())


def _step_message(company: Company, customer: Customer, message_id: int | None) -> Message | None:
    """A protocol's step «meeting» is done by this meeting, if it still waits to be done."""
    if message_id is None:
        return None
    step = Message.objects.filter(company=company, customer=customer, id=message_id, channel="meeting")
    return step.filter(state=MessageState.DRAFT).first()


def _uid(company: Company, meeting_id: int) -> str:
    """The event's name in every calendar: the same for good, and told by nothing that changes."""
    mark = hmac.new(settings.SECRET_KEY.encode(), f"meeting:{company.id}:{meeting_id}".encode(), hashlib.sha256)
    host = company.email.rpartition("@")[2].strip().lower()
    domain = host if host and host.isascii() and all(part.isalnum() or part in "-." for part in host) else "amistoso"
    return f"{mark.hexdigest()[:32]}@{domain[:80]}"


def _told(meeting: Meeting) -> dict[str, object]:
    return {
        "at": meetings.When(meeting.starts_at, meeting.minutes_long, meeting.zone).local.isoformat(),
        "minutes": meeting.minutes_long,
        "place": meeting.place,
        "purpose": meeting.purpose,
        "guests": [name or email for name, email in meeting.guests],
    }

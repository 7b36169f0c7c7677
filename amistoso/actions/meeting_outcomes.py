"""What came of a meeting: written down once, with its consequence in the same transaction.

A meeting without an outcome keeps the ladder quiet and stands on Today: what was said in it is known to one person.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction

from amistoso.actions import (
    calls_planned,
    disputes,
    events,
    holds,
    ladders,
    looks,
    meeting_mails,
    meetings,
    promises,
    reasons,
)
from amistoso.actions.meetings import Plan
from amistoso.actions.refusals import Refusal
from amistoso.core.calendar import Place
from amistoso.core.meetings import Kind, Outcome, drafting_ends_on
from amistoso.models import Company, Meeting, MeetingState, Message, MessageState

STEP = "meeting"


@dataclass(frozen=True, slots=True)
class Told:
    """What a person says came of it. Only what belongs to the outcome is read."""

    outcome: str
    note: str = ""
    by_on: date | None = None  # the day promised, or on which somebody calls again
    parts: Sequence[tuple[int, int]] | None = None  # promised: item and minor units; None: all that is overdue
    invoice_id: int | None = None
    amount_minor: int | None = None  # of the invoice in dispute; None: all of it
    another: Plan | None = None
    reason: str = ""  # why they pay late, if they have told us: core.lateness.REASONS


def record(*, company: Company, meeting_id: int, told: Told, actor: str, today: date, at: datetime) -> Meeting:
    """Write down how a meeting ended, and let what follows from it happen."""
    outcome = _outcome(told)
    with transaction.atomic():
        meeting = meetings.locked(company, meeting_id)
        if meeting.state != MeetingState.PLANNED:
            raise Refusal("outcome-recorded", "El resultado de esta reunión ya está anotado.", "Vuelva a abrirla.")
        if meeting.on > today:
            hint = "Si ya se ha hablado, cámbiela al día en que fue; si no se va a celebrar, anúlela."
            raise Refusal("meeting-to-come", f"La reunión es el {meeting.on:%d/%m/%Y}.", hint)
        is_missed = outcome is Outcome.NOBODY_CAME
        meeting.state = MeetingState.MISSED if is_missed else MeetingState.HELD
        meeting.outcome, meeting.outcome_note = outcome.value, told.note.strip()[:1000]
        meeting.outcome_by, meeting.outcome_at = actor, at
        meeting.save(update_fields=["state", "outcome", "outcome_note", "outcome_by", "outcome_at"])
        events.note(
            meeting, verb="hold-meeting", actor=actor, at=at, data={"outcome": outcome.value, "note": told.note[:500]}
        )
        if not is_missed:
            _count_as_conversation(company, meeting, told.note, today, at)
        meeting_mails.withdraw(company=company, meeting=meeting, actor=actor, at=at)
        _CONSEQUENCES[outcome](_Case(company, meeting, told, actor, today, at))
        if told.reason:
            reasons.note_reason(
                company=company, customer_id=meeting.customer_id, kind=told.reason, source="meeting", note=told.note,
                actor=actor, today=today, at=at, counts=outcome is not Outcome.DISPUTED,
            )  # fmt: skip
        looks.wake(company_id=company.id, customer_ids=[meeting.customer_id], today=today)
    return meeting


@dataclass(frozen=True, slots=True)
class _Case:
    company: Company
    meeting: Meeting
    told: Told
    actor: str
    today: date
    at: datetime


def _outcome(told: Told) -> Outcome:
    try:
        return Outcome(told.outcome)
    except ValueError as error:
        names = ", ".join(one.value for one in Outcome)
        raise Refusal("outcome-unknown", f"«{told.outcome}» no es un resultado.", f"Elija entre: {names}.") from error


def _promised(case: _Case) -> None:
    if case.told.by_on is None:
        raise Refusal("date-missing", "Falta qué día han prometido pagar.", "Escriba la fecha.")
    promises.promise(
        company=case.company, customer_id=case.meeting.customer_id, by_on=case.told.by_on, items=case.told.parts,
        note=case.told.note.strip() or "En la reunión", actor=case.actor, today=case.today, at=case.at,
    )  # fmt: skip


def _agreed(case: _Case) -> None:
    """While it is put on paper nothing is asked; the hold ends by itself, or when somebody lifts it."""
    customer = case.meeting.customer
    until = drafting_ends_on(Place(customer.country, customer.region), case.today)
    _hold(case, until, f"Acuerdo hablado en la reunión del {case.meeting.on:%d/%m/%Y}, por escribir.")


def _disputed(case: _Case) -> None:
    if case.told.invoice_id is None:
        raise Refusal("invoice-missing", "Falta de qué factura se trata.", "Elíjala en la lista.")
    if not case.told.note.strip():
        raise Refusal("reason-missing", "Falta qué es lo que no está bien.", "Escríbalo con sus palabras.")
    customer = case.meeting.customer
    disputes.open_dispute(
        company=case.company, customer_id=case.meeting.customer_id, invoice_id=case.told.invoice_id,
        amount_minor=case.told.amount_minor, reason=case.told.note,
        answer_by_on=drafting_ends_on(Place(customer.country, customer.region), case.today),
        actor=case.actor, today=case.today, at=case.at,
    )  # fmt: skip


def _call_back(case: _Case) -> None:
    if case.told.by_on is None or case.told.by_on <= case.today:
        raise Refusal("date-missing", "Falta qué día se vuelve a llamar.", "Escriba un día posterior a hoy.")
    calls_planned.plan_call(
        company=case.company, customer_id=case.meeting.customer_id, on=case.told.by_on, kind="agreed",
        note=case.told.note, actor=case.actor, today=case.today, at=case.at,
    )  # fmt: skip
    _hold(case, case.told.by_on, f"Quedamos en llamar el {case.told.by_on:%d/%m/%Y}. {case.told.note.strip()}".strip())


def _another(case: _Case) -> None:
    if case.told.another is None:
        raise Refusal("date-missing", "Falta cuándo es la próxima reunión.", "Escriba el día y la hora.")
    meetings.plan(
        company=case.company, customer_id=case.meeting.customer_id, wanted=case.told.another,
        follows_id=case.meeting.id, actor=case.actor, today=case.today, at=case.at,
    )  # fmt: skip


def _talked(case: _Case) -> None:
    if not case.told.note.strip():
        raise Refusal("note-missing", "Falta qué se habló.", "Basta una frase: quien siga el caso la leerá.")


def _nobody_came(case: _Case) -> None:
    """No reproach: another day is proposed, in words that a person reads before they leave, and left time to be
    answered."""
    customer = case.meeting.customer
    until = drafting_ends_on(Place(customer.country, customer.region), case.today)
    _hold(case, until, f"No vino nadie a la reunión del {case.meeting.on:%d/%m/%Y}; se propone otro día.")
    meeting_mails.write(
        company=case.company, meeting=case.meeting, kind=Kind.PROPOSAL, actor=case.actor, today=case.today, at=case.at
    )


def _hold(case: _Case, until: date, reason: str) -> None:
    holds.hold(
        company=case.company, customer_id=case.meeting.customer_id, reason=reason[:300], until_on=until,
        actor=case.actor, today=case.today, at=case.at,
    )  # fmt: skip


_CONSEQUENCES: dict[Outcome, Callable[[_Case], None]] = {
    Outcome.PROMISED: _promised,
    Outcome.AGREED: _agreed,
    Outcome.DISPUTED: _disputed,
    Outcome.CALL_BACK: _call_back,
    Outcome.ANOTHER: _another,
    Outcome.TALKED: _talked,
    Outcome.NOBODY_CAME: _nobody_came,
}


def _count_as_conversation(company: Company, meeting: Meeting, note: str, today: date, at: datetime) -> None:
    """A talk is a contact like any other: the step that asked for it is done, and a week of quiet follows."""
    on = min(meeting.on, today)
    spoken = Message.objects.filter(customer_id=meeting.customer_id, direction="out", contact_on=on)
    is_free = not spoken.exclude(state=MessageState.CANCELLED).exclude(id=meeting.step_message_id or 0).exists()
    done = {"state": MessageState.DELIVERED, "sent_at": at, "contact_on": on if is_free else None, "error": note[:500]}
    step = meeting.step_message
    if step is not None and Message.objects.filter(id=step.id, state=MessageState.DRAFT).update(**done):
        step.refresh_from_db()
        ladders.contact_arrived(company=company, message=step, on=on)
        return
    Message.objects.create(
        company=company, customer_id=meeting.customer_id, channel="meeting", step=STEP, stage="conversation",
        subject=meeting.purpose, text=note, key=f"meeting:{meeting.id}:held", made_on=on, made_at=at, arranges=True,
        **done,
    )  # fmt: skip

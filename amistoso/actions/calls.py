"""A call was made: what came of it, and all that follows from it, in one transaction; a call is to be made.

A result is noted whatever else happened that day: what a customer has told us is never refused for want of a free day.
"""

from datetime import date, datetime

from django.db import IntegrityError, transaction
from django.db.models import F

from amistoso.actions import call_consequences, contacts, events, ladders, listening, looks
from amistoso.actions.call_consequences import Noted
from amistoso.actions.refusals import Refusal
from amistoso.core import ways
from amistoso.core.calls import HELD, TRIED, CallResult, Outcome, problem_of
from amistoso.core.lateness import CALLS_BEFORE_ANOTHER_WAY
from amistoso.core.protocols import Stage
from amistoso.models import Call, Company, Contact, Customer, Message, MessageState, PlannedCall
from amistoso.queries.cases import read_cases
from amistoso.queries.protocols import protocol_of

MAX_NOTE = 2000
GIVEN_UP = "Varias llamadas sin hablar con nadie: se prueba por otro camino."
_PROBLEMS = {
    "outcome-unknown": ("«{outcome}» no es un resultado.", "Elija entre: " + ", ".join(Outcome) + "."),
    "promise-day-missing": ("Falta para qué día promete pagar.", "Elija un día."),
    "call-day-missing": ("Falta qué día vuelven a hablar.", "Elija un día."),
    "reason-missing": ("Falta qué es lo que no está bien.", "Escríbalo en pocas palabras."),
    "date-past": ("El {day:%d/%m/%Y} ya ha pasado.", "Elija un día desde hoy."),
    "date-far": ("El {day:%d/%m/%Y} queda muy lejos.", "Revise el año."),
}


def log_call(
    *,
    company: Company,
    customer_id: int,
    result: CallResult,
    actor: str,
    today: date,
    at: datetime,
    key: str = "",
    message_id: int | None = None,
) -> Call:
    """Note a call; the same key again is the same call. Without a message it ends the customer's call that waits."""
    customer = Customer.objects.get(company=company, id=customer_id)
    if code := problem_of(result, today):
        message, hint = _PROBLEMS[code]
        day = result.by_on if result.outcome == Outcome.PROMISED else result.again_on
        raise Refusal(code, message.format(outcome=result.outcome[:40], day=day), hint)
    try:
        with transaction.atomic():
            Customer.objects.select_for_update().only("id").get(id=customer.id)
            known = Call.objects.filter(company=company, key=key[:80]).first() if key else None
            return known or _log(Noted(company, customer, result, actor, today, at), key, message_id)
    except IntegrityError as error:
        hint = "Ábrala otra vez y vuelva a anotarlo."
        raise Refusal("outcome-recorded", "Alguien lo ha anotado a la vez.", hint) from error


def _log(noted: Noted, key: str, message_id: int | None) -> Call:
    company, customer, result = noted.company, noted.customer, noted.result
    waiting = _waiting_call(noted, message_id)
    tries = Call.objects.filter(customer=customer, on=noted.today, outcome__in=TRIED)
    if result.outcome in TRIED and tries.exists():
        hint = "Un intento al día es cortesía; pruebe otro día. Si han hablado, anote qué dijeron."
        raise Refusal("outcome-recorded", "Hoy ya se ha intentado llamar.", hint)
    made = Call.objects.create(
        company=company, customer=customer, contact=_contact(noted), phone=result.phone[:40],
        outcome=result.outcome, note=result.note.strip()[:MAX_NOTE], key=key[:80], on=noted.today, at=noted.at,
        made_by=noted.actor[:150],
    )  # fmt: skip
    if result.outcome in HELD:
        brought = _held(noted, made, waiting)
    elif result.outcome in TRIED:
        brought = _tried(noted, waiting)
    else:
        brought = _wrong_number(noted, waiting)
    Call.objects.filter(id=made.id).update(brought=brought, message=noted.message)
    data = {"outcome": made.outcome, "note": made.note[:500], "phone": made.phone, "brought": brought}
    events.note(made, verb="call", actor=noted.actor, at=noted.at, data=data)
    looks.wake(company_id=company.id, customer_ids=[customer.id], today=noted.today)
    made.refresh_from_db()
    return made


def _waiting_call(noted: Noted, message_id: int | None) -> Message | None:
    """Return the call of the protocol that waits for this result."""
    own = Message.objects.filter(company=noted.company, customer=noted.customer, direction="out", channel="call")
    if message_id is None:
        return own.filter(state=MessageState.DRAFT).order_by("id").first()
    found = own.get(id=message_id)
    if found.state != MessageState.DRAFT:
        raise Refusal("outcome-recorded", "El resultado de hoy ya está anotado.", "Vuelva a abrir la ficha.")
    return found


def _contact(noted: Noted) -> Contact | None:
    if noted.result.contact_id is None:
        return None
    return Contact.objects.get(company=noted.company, customer=noted.customer, id=noted.result.contact_id)


def _held(noted: Noted, made: Call, waiting: Message | None) -> list[list[object]]:
    """We spoke: the step is done, they have been heard, and what they said has its consequence."""
    day = None if _has_contact_today(noted, waiting) else noted.today
    changes = {"state": MessageState.DELIVERED, "sent_at": noted.at, "contact_on": day, "error": made.note[:500]}
    if waiting is not None:
        live = Message.objects.filter(id=waiting.id, state=MessageState.DRAFT)
        live.update(**changes, attempts=F("attempts") + 1)  # the customer's row is ours: nobody else ends it
        noted.message = waiting
    else:
        noted.message = Message.objects.create(
            company=noted.company, customer=noted.customer, channel="call", stage=Stage.CONVERSATION,
            key=f"call:{made.id}", to=[made.phone] if made.phone else [], text=made.note, made_on=noted.today,
            made_at=noted.at, attempts=1, **{**changes, "error": ""},
        )  # fmt: skip
    if waiting is not None:
        ladders.contact_arrived(company=noted.company, message=waiting, on=noted.today)
    listening.heard(company_id=noted.company.id, customer_id=noted.customer.id)
    _finish_planned(noted)
    return call_consequences.follow(noted)


def _has_contact_today(noted: Noted, waiting: Message | None) -> bool:
    """Nobody hears from us twice in a day by our own doing; a talk on the day of a mail is noted beside it."""
    out = Message.objects.filter(customer=noted.customer, direction="out", contact_on=noted.today)
    out = out.exclude(state=MessageState.CANCELLED)
    return (out.exclude(id=waiting.id) if waiting is not None else out).exists()


def _tried(noted: Noted, waiting: Message | None) -> list[list[object]]:
    """Nobody there. After a few such days another way is tried, and never a harsher text."""
    listening.rang_in_vain(company_id=noted.company.id, customer_id=noted.customer.id)
    count = Customer.objects.values_list("unanswered_calls", flat=True).get(id=noted.customer.id)
    is_given_up = count >= CALLS_BEFORE_ANOTHER_WAY
    if waiting is not None:
        changes: dict[str, object] = {"attempts": F("attempts") + 1, "error": noted.result.note.strip()[:500]}
        if is_given_up:
            changes |= {"state": MessageState.CANCELLED, "error": GIVEN_UP}
        elif not _has_contact_today(noted, waiting):
            changes["contact_on"] = noted.today
        Message.objects.filter(id=waiting.id, state=MessageState.DRAFT).update(**changes)
        noted.message = waiting
    if is_given_up:
        _finish_planned(noted)
    return [["call-given-up" if is_given_up else "call-tried", {"count": count}]]


def _wrong_number(noted: Noted, waiting: Message | None) -> list[list[object]]:
    """The number is kept and not called again; the call goes to another one there is, or waits for a good one."""
    phones = [noted.result.phone] if noted.result.phone else list(waiting.to if waiting else ())
    contacts.mark_wrong_number(company=noted.company, customer_id=noted.customer.id, phones=phones, on=noted.today)
    others = contacts.callable_phones(company=noted.company, customer_id=noted.customer.id)
    if waiting is not None:
        live = Message.objects.filter(id=waiting.id, state=MessageState.DRAFT)
        note = noted.result.note.strip()[:500] or "Número equivocado."
        changes: dict[str, object] = {"to": others} if others else {"state": MessageState.FAILED, "contact_on": None}
        live.update(**changes, attempts=F("attempts") + 1, error=note)
        noted.message = waiting
    told = ", ".join(phones)
    return [["call-number-wrong" if others else "call-no-number", {"phone": told, "other": ", ".join(others)}]]


def _finish_planned(noted: Noted) -> None:
    PlannedCall.objects.filter(customer=noted.customer, done_at__isnull=True).update(done_at=noted.at)


def go_on(*, company: Company, customer_id: int, actor: str, today: date, at: datetime, note: str = "") -> Customer:
    """Nobody answers, and a person decides that the next step may come: it waits its own days, as always."""
    customer = Customer.objects.get(company=company, id=customer_id)
    case = read_cases(company=company, customer_ids=[customer.id], today=today)[customer.id]
    step = ways.passed_call(case, protocol_of(company).variant_for(case.tier))
    with transaction.atomic():
        own = Customer.objects.filter(company=company, id=customer.id)
        if step:
            own.update(unanswered_calls=0, ladder_step=step, ladder_on=today)
            waiting = Message.objects.filter(customer=customer, channel="call", state=MessageState.DRAFT)
            waiting.update(state=MessageState.CANCELLED, error=GIVEN_UP)
        else:
            own.update(other_way_on=today)
        data = {"step": step, "note": note.strip()[:300]}
        events.note(_As(customer), verb="go-on", noun="call", actor=actor, at=at, data=data)
        looks.wake(company_id=company.id, customer_ids=[customer.id], today=today)
    customer.refresh_from_db()
    return customer


class _As:
    """A customer as the noun of an event about a call that was not made."""

    def __init__(self, customer: Customer) -> None:
        self.pk, self.company_id, self.customer_id = customer.pk, customer.company_id, customer.pk

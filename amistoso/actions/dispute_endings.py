"""How a dispute ends: a credit note, a new day, it stands and is explained, or they withdraw it.

What ends goes back to the gentle end of the ladder: nobody who asked a question hears a sterner word for it.
"""

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from django.db import transaction

from amistoso.actions import events, looks
from amistoso.actions.refusals import Refusal
from amistoso.core.calendar import Place, add_working_days
from amistoso.core.disputes import ENDINGS
from amistoso.models import Company, Customer, Dispute, DisputeState, Invoice, Item, Message
from amistoso.queries.protocols import protocol_of

ONE_DAY = timedelta(days=1)
MAX_WORDS = 2000
MAX_NEW_DATE_DAYS = 366
LIVE = (DisputeState.OPEN, DisputeState.WAITING, DisputeState.CREDIT_EXPECTED)


def resolve(
    *, company: Company, dispute_id: int, resolution: str, actor: str, today: date, at: datetime,
    ending: str = DisputeState.SETTLED,
) -> bool:  # fmt: skip
    """It is cleared up, or they withdraw it: from now on it may be asked for again. Twice is once."""
    if ending not in (DisputeState.SETTLED, DisputeState.WITHDRAWN, DisputeState.CREDITED):
        hint = f"Puede ser: {', '.join(ENDINGS)}."
        raise Refusal("dispute-ending", f"«{ending[:30]}» no es una forma de acabar así.", hint)
    words = _words(resolution)
    return _end(company, dispute_id, ending, actor, today, at, {"resolution": words})


def _words(text: str) -> str:
    if not text.strip():
        raise Refusal("reason-missing", "Falta cómo se resolvió.", "Escríbalo en pocas palabras.")
    return text.strip()[:MAX_WORDS]


def expect_credit(
    *, company: Company, dispute_id: int, by_on: date, resolution: str, actor: str, today: date, at: datetime
) -> bool:
    """They are right: what is disputed stays held until the credit note is in. Its day is ours to keep."""
    if by_on < today or (by_on - today).days > MAX_NEW_DATE_DAYS:
        raise Refusal("date-past", f"El {by_on:%d/%m/%Y} no vale.", "Ponga el día en que el abono estará hecho.")
    made = Dispute.objects.get(company=company, id=dispute_id)
    with transaction.atomic():
        live = Dispute.objects.filter(id=made.id, state__in=LIVE)
        changed = live.update(
            state=DisputeState.CREDIT_EXPECTED, answer_by_on=by_on, resolution=resolution.strip()[:MAX_WORDS],
            waiting_for="",
        )  # fmt: skip
        if not changed:
            return False
        data = {"by": by_on.isoformat(), "resolution": resolution.strip()[:300]}
        events.note(made, verb="expect-credit", actor=actor, at=at, data=data)
        looks.wake(company_id=company.id, customer_ids=[made.customer_id], today=today)
    return True


def credited(
    *, company: Company, dispute_id: int, credit_note_id: int, actor: str, today: date, at: datetime, because: str = ""
) -> bool:
    """The credit note is in: a person says which, or it has been recognised."""
    made = Dispute.objects.get(company=company, id=dispute_id)
    note = Invoice.objects.get(company=company, customer_id=made.customer_id, id=credit_note_id)
    if not note.is_credit_note and note.total_minor >= 0:
        raise Refusal("credit-note-unknown", f"{note} no es un abono.", "Elija un abono de este cliente.")
    words = because or f"Abono {note.number}."
    changes = {"resolution": made.resolution or words, "credit_note_id": note.pk}
    return _end(company, dispute_id, DisputeState.CREDITED, actor, today, at, changes, {"credit_note": note.number})


def agree_date(
    *, company: Company, dispute_id: int, due_on: date, resolution: str, actor: str, today: date, at: datetime
) -> bool:
    """They pay what is disputed by another day; until then it is not asked for, and the invoice keeps its own."""
    if due_on < today:
        raise Refusal("date-past", f"El {due_on:%d/%m/%Y} ya ha pasado.", "Elija un día desde hoy.")
    if (due_on - today).days > MAX_NEW_DATE_DAYS:
        raise Refusal("date-too-far", f"El {due_on:%d/%m/%Y} queda muy lejos.", "Si son varios pagos, haga un acuerdo.")
    changes = {
        "resolution": resolution.strip()[:MAX_WORDS], "agreed_due_on": due_on, "held_until_on": due_on + ONE_DAY,
    }  # fmt: skip
    told = {"due": due_on.isoformat()}
    return _end(company, dispute_id, DisputeState.NEW_DATE, actor, today, at, changes, told)


def stands(
    *, company: Company, dispute_id: int, explanation: str, actor: str, today: date, at: datetime,
    message_id: int | None = None,
) -> bool:  # fmt: skip
    """The invoice is right, and we have said why: they have some days to react before anything goes on."""
    if not explanation.strip():
        hint = "Escriba por qué la factura es correcta: se le explicará al cliente."
        raise Refusal("reason-missing", "Falta la explicación.", hint)
    made = Dispute.objects.select_related("customer").get(company=company, id=dispute_id)
    if message_id is not None:
        Message.objects.only("id").get(company=company, customer_id=made.customer_id, id=message_id)
    place = Place(made.customer.country, made.customer.region)
    until = add_working_days(place, today, protocol_of(company).limits.dispute_react_days) + ONE_DAY
    changes = {
        "resolution": explanation.strip()[:MAX_WORDS], "held_until_on": until, "explanation_id": message_id,
    }  # fmt: skip
    return _end(company, dispute_id, DisputeState.STANDS, actor, today, at, changes, {"until": until.isoformat()})


def _end(
    company: Company, dispute_id: int, state: str, actor: str, today: date, at: datetime,
    changes: Mapping[str, object], told: Mapping[str, object] | None = None,
) -> bool:  # fmt: skip
    made = Dispute.objects.select_related("invoice").get(company=company, id=dispute_id)
    with transaction.atomic():
        live = Dispute.objects.filter(id=made.id, state__in=LIVE)
        if not live.update(state=state, resolved_on=today, waiting_for="", **changes):
            return False
        if state in (DisputeState.NEW_DATE, DisputeState.STANDS):
            _go_gently(company, made)
        data = {"ending": state, "resolution": str(changes.get("resolution", ""))[:300], **(told or {})}
        events.note(made, verb="resolve", actor=actor, at=at, data=data)
        looks.wake(company_id=company.id, customer_ids=[made.customer_id], today=today)
    return True


def _go_gently(company: Company, made: Dispute) -> None:
    """Its items count as new debt on the ladder, and where nothing else is on it, it begins again at the gentle end."""
    Item.objects.filter(company=company, invoice_id=made.invoice_id).update(reminded_on=None)
    others = Item.objects.filter(
        company=company, customer_id=made.customer_id, open_minor__gt=0, reminded_on__isnull=False
    )
    if not others.exists():
        Customer.objects.filter(company=company, id=made.customer_id).update(ladder_step="")

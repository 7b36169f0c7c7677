"""Messages that life has overtaken: withdrawn if the desk wrote them, given back if a person did."""

from datetime import date, datetime

from django.db import transaction
from django.db.models import Q

from amistoso.actions import events, looks
from amistoso.core import told
from amistoso.models import Company, Message, MessageState
from amistoso.queries.cases import read_cases

BATCH = 500
CHANGED = "Ha cambiado lo pendiente desde que se escribió: revise los importes y póngalo al día, o anúlelo."
WITHDRAWN = "Anulado: lo pendiente ha cambiado (un pago, un abono, una incidencia o una promesa)."


def withdraw_overtaken(*, company: Company, today: date, at: datetime) -> int:
    """Look at every draft again: nobody is to approve, or call about, something that has been paid."""
    to_print = Q(state=MessageState.APPROVED, channel="letter")  # mail is looked at when it leaves
    drafts = Message.objects.filter(Q(state=MessageState.DRAFT) | to_print, company=company, direction="out")
    drafts = drafts.order_by("id").defer("text", "html")
    withdrawn, after = 0, 0
    while True:
        batch = list(drafts.filter(id__gt=after)[:BATCH])
        if not batch:
            return withdrawn
        after = batch[-1].id
        found = read_cases(company=company, customer_ids=[draft.customer_id for draft in batch], today=today, at=at)
        for draft in batch:
            case = found.get(draft.customer_id)
            if case is not None and not told.is_still_true(
                case, told.read(draft.items), draft.stage, today, draft.step
            ):
                withdrawn += give_up(company=company, message=draft, today=today, at=at)


def give_up(*, company: Company, message: Message, today: date, at: datetime, why: str = WITHDRAWN) -> bool:
    """Cancel what the desk wrote and wake the customer; what a person wrote or approved goes back to them instead."""
    is_persons = message.edited or message.approved_by_id is not None
    if is_persons:
        give_back(company=company, message=message, note=CHANGED if why == WITHDRAWN else why, at=at)
        return False
    with transaction.atomic():
        live = Message.objects.filter(company=company, id=message.id, state=message.state)
        if not live.update(state=MessageState.CANCELLED, error=why):
            return False
        events.note(message, verb="cancel", actor="amistoso", at=at, data={"because": why})
        looks.wake(company_id=company.id, customer_ids=[message.customer_id], today=today)
    return True


def give_back(*, company: Company, message: Message, note: str, at: datetime) -> bool:
    """Make it a draft again with a note; said once, not at every look."""
    if message.state == MessageState.DRAFT and message.error == note:
        return False
    with transaction.atomic():
        live = Message.objects.filter(company=company, id=message.id, state=message.state)
        if not live.update(state=MessageState.DRAFT, error=note, approved_by=None, next_attempt_at=None):
            return False
        events.note(message, verb="return", actor="amistoso", at=at, data={"because": note})
    return True

"""Apply at once what leaves no doubt, as a person saw it before; and take all of it back with one word."""

from collections.abc import Sequence
from datetime import date, datetime

from django.db import transaction
from django.db.models import Q, QuerySet

from amistoso.actions import allocations, events, proposals
from amistoso.actions.refusals import Refusal
from amistoso.models import Allocation, BankLine, BankLineState, Company, Event
from amistoso.queries.bank import last_round


def accept_round(*, company: Company, line_ids: Sequence[int], actor: str, today: date, at: datetime) -> int:
    """Apply those of the lines that still leave no doubt; return how many. The event names them, for taking back."""
    with transaction.atomic():
        allocations.lock_books(company=company)
        before = set(_applied(company, line_ids))
        proposals.accept_all_certain(company=company, line_ids=line_ids, actor=actor, today=today, at=at)
        done = [line_id for line_id in _applied(company, line_ids) if line_id not in before]
        if done:
            data = {"lines": done}
            events.record(company_id=company.id, actor=actor, verb="accept", noun="bank-round", at=at, data=data)
    return len(done)


def _applied(company: Company, line_ids: Sequence[int]) -> QuerySet[BankLine, int]:
    """Return what is applied, also what left an over-payment open as its customer's."""
    paid = Allocation.objects.filter(company=company, undone_at=None).values("bank_line")
    found = BankLine.objects.filter(company=company, id__in=line_ids)
    found = found.filter(Q(state=BankLineState.APPLIED) | Q(id__in=paid))
    return found.order_by("id").values_list("id", flat=True)


def undo_round(*, company: Company, event_id: int, actor: str, today: date, at: datetime) -> int:
    """Take back what the last round applied and nobody has taken back since; return how many lines."""
    Event.objects.only("id").get(company=company, id=event_id, noun="bank-round")
    with transaction.atomic():
        allocations.lock_books(company=company)
        found = last_round(company=company)
        if found is None or found.event.id != event_id:
            message = "Esa aplicación conjunta ya se deshizo, o ha habido otra después."
            raise Refusal("round-gone", message, "Deshaga sus apuntes uno a uno.")
        undone: list[int] = []
        for waiting in (_returns, _payments):  # what a return of the round took back is a payment of it again
            for line_id in waiting(company, found.line_ids):
                allocations.undo_line(company=company, line_id=line_id, actor=actor, today=today, at=at)
                undone.append(line_id)
        events.record(
            company_id=company.id, actor=actor, verb="undo", noun="bank-round", noun_id=event_id, at=at,
            data={"lines": sorted(undone)},
        )  # fmt: skip
    return len(undone)


def _returns(company: Company, line_ids: Sequence[int]) -> list[int]:
    return list(_applied(company, line_ids).filter(amount_minor__lt=0))


def _payments(company: Company, line_ids: Sequence[int]) -> list[int]:
    paid = Allocation.objects.filter(company=company, undone_at=None).values("bank_line")
    came_in = BankLine.objects.filter(company=company, id__in=line_ids, amount_minor__gt=0)
    return list(came_in.filter(id__in=paid).order_by("id").values_list("id", flat=True))

"""Whom a return concerns: held, so that nothing automatic is said to them until somebody has looked.

A return is a hold and a task, never a harsher step.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import NamedTuple

from django.db import transaction

from amistoso.actions import events, holds, incidents
from amistoso.actions.holds import Wanted
from amistoso.actions.refusals import Refusal
from amistoso.core import return_words, wording
from amistoso.core import returns as core
from amistoso.core.matches import Match
from amistoso.models import BankLine, Company, PaymentReturn

MOST_CONCERNED = 10  # customers held for a return that may be theirs


class Concerned(NamedTuple):
    line: BankLine
    customer_id: int
    minor: int

    @property
    def code(self) -> str:
        return core.code_of(self.line.return_code, self.line.text)[:10]

    def reason(self, *, is_certain: bool) -> str:
        amount = wording.money_text(self.minor, self.line.currency, "es")
        doubt = "" if is_certain else " (puede ser suya o de otro)"
        return f"Devolución de {amount} del {self.line.booked_on:%d/%m/%Y}{doubt}. {return_words.sentence(self.code)}"


def concern(*, company: Company, line: BankLine, match: Match, actor: str, today: date, at: datetime) -> set[int]:
    """Hold the customers whose payment a doubtful return may be; return them. Nothing of theirs is opened again."""
    ids = {one.customer_id for one in match.proposals[:MOST_CONCERNED] if one.customer_id}
    if match.customer_id is not None:
        ids.add(match.customer_id)
    new = ids - set(PaymentReturn.objects.filter(line=line).values_list("customer_id", flat=True))
    concerned = [Concerned(line, customer_id, -line.amount_minor) for customer_id in sorted(new)]
    _hold(company, concerned, actor, today, at, is_certain=False)
    return new


def make_certain(*, company: Company, concerned: Sequence[Concerned], actor: str, today: date, at: datetime) -> None:
    """Hold whose payments went back; whoever else was held because one of these lines might be theirs is free."""
    told = PaymentReturn.objects.filter(company=company, line__in={one.line.id for one in concerned})
    known = {(one.line_id, one.customer_id): one for one in told.select_related("hold").order_by("id")}
    _hold(company, [one for one in concerned if (one.line.id, one.customer_id) not in known], actor, today, at)
    for one in concerned:
        if their := known.pop((one.line.id, one.customer_id), None):
            PaymentReturn.objects.filter(id=their.id).update(is_certain=True, amount_minor=one.minor)
            if their.hold.lifted_at is not None:  # a person looked at a doubt: what is certain is another matter
                _hold_again(their, one.reason(is_certain=True), actor, today, at)
    for their in known.values():
        if not their.is_certain:
            holds.lift(company=company, hold_id=their.hold_id, actor=actor, today=today, at=at)
    failed = [one for one in concerned if return_words.meaning_of(one.code).is_incident]
    incidents.note_many(company_id=company.id, days=[(one.customer_id, one.line.booked_on) for one in failed])


def _hold(
    company: Company, new: Iterable[Concerned], actor: str, today: date, at: datetime, *, is_certain: bool = True
) -> None:
    new = list(new)
    wanted = [Wanted(one.customer_id, one.reason(is_certain=is_certain)) for one in new]
    made = holds.hold_many(company=company, wanted=wanted, actor=actor, today=today, at=at)
    PaymentReturn.objects.bulk_create(
        PaymentReturn(
            company=company, line=one.line, customer_id=one.customer_id, currency=one.line.currency,
            amount_minor=one.minor, code=one.code, returned_on=one.line.booked_on, is_certain=is_certain, hold=hold,
        )
        for one, hold in zip(new, made, strict=True)
    )  # fmt: skip


def _hold_again(their: PaymentReturn, reason: str, actor: str, today: date, at: datetime) -> None:
    made = holds.hold(
        company=their.company, customer_id=their.customer_id, reason=reason, actor=actor, today=today, at=at
    )
    PaymentReturn.objects.filter(id=their.id).update(hold=made)


def set_aside(company: Company, line: BankLine, actor: str, today: date, at: datetime) -> None:
    """The money that went out was no return after all: whoever was held because it might be theirs is free."""
    for one in PaymentReturn.objects.filter(company=company, line=line, is_certain=False).order_by("id"):
        holds.lift(company=company, hold_id=one.hold_id, actor=actor, today=today, at=at)


def wait_again(company: Company, line: BankLine, actor: str, today: date, at: datetime) -> None:
    """It may be a return after all: whoever was set free is held again until somebody has looked."""
    freed = PaymentReturn.objects.filter(company=company, line=line, is_certain=False, hold__lifted_at__isnull=False)
    for one in freed.select_related("company", "hold").order_by("id"):
        _hold_again(one, one.hold.reason, actor, today, at)


def seen(*, company: Company, return_id: int, actor: str, today: date, at: datetime, note: str = "") -> bool:
    """A person has looked at a return: the customer may be written to again. Twice is the same as once."""
    found = PaymentReturn.objects.filter(company=company, id=return_id).first()
    if found is None:
        raise Refusal("return-unknown", f"No hay ninguna devolución {return_id}.", "Vuelva a abrir la página de hoy.")
    with transaction.atomic():
        if not holds.lift(company=company, hold_id=found.hold_id, actor=actor, today=today, at=at):
            return False
        data: dict[str, object] = {"note": note[:300], "code": found.code, "minor": found.amount_minor}
        events.note(found, verb="see-return", actor=actor, at=at, data=data, noun="bankline")
    return True

"""Money of a customer that settles nothing yet: kept for them, used for a later invoice by a person, or given back."""

from datetime import date, datetime

from django.db import transaction
from django.db.models import Exists, F, OuterRef

from amistoso.actions import events, looks, posting
from amistoso.actions.refusals import Refusal
from amistoso.core import money
from amistoso.models import BankLine, BankLineState, Company, Item, Refund
from amistoso.queries.bank import ways_out


def keep_as_credit(
    *, company: Company, line_id: int, customer_id: int, because: str, actor: str, today: date, at: datetime
) -> BankLine:
    """Keep what is left of a line as the customer's credit: it is theirs, and waits for an invoice or to go back.

    It holds no reminder of what they owe today, since a person has looked; a later invoice brings it up again.
    """
    with transaction.atomic():
        line = posting.line_of(company, line_id)
        customer = posting.customer_of(company, customer_id)
        waiting = BankLine.objects.filter(id=line.id, state=BankLineState.OPEN, unapplied_minor__gt=0)
        said = because or f"{actor}: saldo a favor de {customer.name}."
        if not waiting.update(state=BankLineState.CREDIT, customer_id=customer.id, because=said[:300], kept_on=today):
            raise Refusal("line-state", "Al apunte no le queda dinero sin aplicar.", "Vuelva a abrir la página.")
        data: dict[str, object] = {"minor": line.unapplied_minor, "because": said[:300]}
        posting.record(company, line, "keep-credit", customer.id, data, actor, at)
        posting.stir(company, {customer.id, line.customer_id}, today, payments_changed=False)
        if line.customer_id is None:
            posting.release_others(company, line, today)
    line.refresh_from_db()
    return line


def give_back(
    *,
    company: Company,
    line_id: int,
    because: str,
    actor: str,
    today: date,
    at: datetime,
    paid_on: date | None = None,
    out_line_id: int | None = None,
) -> Refund:
    """Say that what is left of a line was paid back to the customer; `out_line_id` is the movement that took it out."""
    if not because.strip():
        raise Refusal("reason-missing", "Falta el motivo.", "Escriba cómo se ha devuelto.")
    with transaction.atomic():
        line = posting.line_of(company, line_id)
        minor = line.unapplied_minor
        if line.state not in (BankLineState.OPEN, BankLineState.CREDIT) or not minor:
            raise Refusal("line-state", "Al apunte no le queda dinero sin aplicar.", "Vuelva a abrir la página.")
        out = _way_out(company, line, out_line_id, minor) if out_line_id is not None else None
        on = out.booked_on if out is not None else paid_on or today
        if not line.booked_on <= on <= today:
            message = f"El {on:%d/%m/%Y} no puede ser: el dinero entró el {line.booked_on:%d/%m/%Y}."
            raise Refusal("day-impossible", message, "Escriba el día en que se devolvió, hoy como muy tarde.")
        posting.send_back(line_id=line.id, minor=minor)
        made = Refund.objects.create(
            company=company, line=line, out_line=out, customer_id=line.customer_id, amount_minor=minor, paid_on=on,
            because=because[:300], made_by=actor,
        )  # fmt: skip
        _note(made, line, "give-back", actor, today, at)
        if line.customer_id is None:
            posting.release_others(company, line, today)
    return made


def _way_out(company: Company, line: BankLine, out_line_id: int, minor: int) -> BankLine:
    """Take the movement that paid it back out of what may be a return or wait for anybody."""
    found = ways_out(company=company, line=line).select_for_update().filter(id=out_line_id)
    if not found.update(returns=line, state_before=F("state"), state=BankLineState.APPLIED):
        message = f"Ningún cargo {out_line_id} devuelve {money.plain(minor, line.currency)} {line.currency}."
        raise Refusal("line-unknown", message, "Elija el cargo que lo devolvió, o ninguno.")
    return BankLine.objects.get(id=out_line_id)


def undo_give_back(
    *, company: Company, refund_id: int, actor: str, today: date, at: datetime, because: str = ""
) -> BankLine:
    """It was not paid back after all: the line has the money again, and stands as it stood. Twice is refused."""
    known = Refund.objects.filter(company=company, id=refund_id).first()
    if known is None:
        raise Refusal("refund-unknown", f"No hay ninguna devolución {refund_id}.", "Vuelva a abrir la página.")
    with transaction.atomic():
        line = posting.line_of(company, known.line_id)
        if not Refund.objects.filter(id=known.id, undone_at=None).update(undone_at=at):
            raise Refusal("nothing-applied", "Esa devolución ya se deshizo.", "No hay nada que deshacer.")
        posting.bring_back(line_id=line.id, minor=known.amount_minor)
        if known.out_line_id is not None:
            BankLine.objects.filter(id=known.out_line_id).update(
                returns=None, state=F("state_before"), state_before="", is_for_person=True
            )
        _note(known, line, "undo-give-back", actor, today, at)
    line.refresh_from_db()
    return line


def undo_of_way_out(*, company: Company, line: BankLine, actor: str, today: date, at: datetime) -> bool:
    """Undo what a movement paid back, where it did: asked of the movement itself."""
    paid_back = Refund.objects.filter(company=company, out_line=line, undone_at=None).first()
    if paid_back is None:
        return False
    undo_give_back(company=company, refund_id=paid_back.id, actor=actor, today=today, at=at)
    return True


def _note(made: Refund, line: BankLine, verb: str, actor: str, today: date, at: datetime) -> None:
    data: dict[str, object] = {
        "minor": made.amount_minor, "currency": line.currency, "on": made.paid_on.isoformat(),
        "because": made.because, "line": line.id, "out": made.out_line_id,
    }  # fmt: skip
    events.record(
        company_id=line.company_id, actor=actor, verb=verb, noun="refund", noun_id=made.id,
        customer_id=made.customer_id, at=at, data=data,
    )  # fmt: skip
    posting.stir(line.company, {made.customer_id, line.customer_id}, today, payments_changed=False)


def bring_up(*, company: Company, today: date) -> int:
    """A customer whose credit a person kept has a new invoice: the money is looked at again, and holds until then."""
    newer = Item.objects.filter(
        customer=OuterRef("customer"),
        currency=OuterRef("currency"),
        open_minor__gt=0,
        issued_on__gt=OuterRef("kept_on"),
    )
    kept = BankLine.objects.filter(company=company, state=BankLineState.CREDIT, unapplied_minor__gt=0)
    found = list(kept.filter(Exists(newer)).order_by("id").values_list("id", "customer_id"))
    with transaction.atomic():
        looks.wake(company_id=company.id, customer_ids=[owner for _, owner in found if owner], today=today)
        ids = [line_id for line_id, _ in found]
        return BankLine.objects.filter(id__in=ids, state=BankLineState.CREDIT).update(state=BankLineState.OPEN)

"""Apply bank money to items, take that back, and say whose money it is: what a person does with a bank line."""

from collections.abc import Sequence
from datetime import date, datetime

from django.db import transaction
from django.db.models import F, Sum

from amistoso.actions import concerns, groups, overpayments, posting, returns
from amistoso.actions.posting import lock_books as lock_books
from amistoso.actions.posting import make_room as make_room
from amistoso.actions.refusals import Refusal
from amistoso.core.matches import Part
from amistoso.models import Allocation, AllocationSource, BankLine, BankLineState, Company

_SET_ASIDE = (BankLineState.NOT_CUSTOMER, BankLineState.IGNORED)
_VERBS = {BankLineState.NOT_CUSTOMER: "set-aside", BankLineState.IGNORED: "ignore", BankLineState.OPEN: "take-back"}


def apply_line(
    *,
    company: Company,
    line_id: int,
    parts: Sequence[tuple[int, int]],
    because: str,
    actor: str,
    today: date,
    at: datetime,
) -> BankLine:
    """Apply a line to items (item id, minor units) because a person says so; their account is learnt.

    A credit note is a part below zero: it pays for the invoices beside it.
    """
    with transaction.atomic():
        posting.lock_books(company=company)
        chosen = [_with_room(company, item_id, minor) for item_id, minor in parts]
        return apply_parts(
            company=company, line_id=line_id, parts=chosen, because=because, actor=actor, today=today, at=at
        )


def split(
    *,
    company: Company,
    line_id: int,
    parts: Sequence[tuple[int, int]],
    credit_customer_id: int | None = None,
    because: str,
    actor: str,
    today: date,
    at: datetime,
) -> BankLine:
    """Apply a line to items of one or several customers, and keep what is left as one customer's credit.

    Without `credit_customer_id` the rest stays unapplied and waits.
    """
    with transaction.atomic():
        if not parts and credit_customer_id is None:
            raise Refusal("amount-not-positive", "No hay ningún importe que aplicar.", "Indique cuánto va a cada uno.")
        given = {"company": company, "line_id": line_id, "actor": actor, "today": today, "at": at}
        line = posting.line_of(company, line_id)
        if parts:
            line = apply_line(parts=parts, because=because, **given)  # type: ignore[arg-type]
        if credit_customer_id is not None and line.unapplied_minor:
            line = overpayments.keep_as_credit(customer_id=credit_customer_id, because=because, **given)  # type: ignore[arg-type]
    return line


def _with_room(company: Company, item_id: int, minor: int) -> Part:
    """What the item has no room for, or the very amount that the invoice list counts as paid, is that payment."""
    item = posting.locked_items(company, [item_id]).get(item_id)
    if item is None:
        raise Refusal("item-unknown", f"No hay ningún vencimiento {item_id}.", "Vuelva a abrir la página.")
    if item.amount_minor < 0 or minor < 0:
        return Part(item_id, minor)
    live = posting.live_of(item_id).filter(source=AllocationSource.LEDGER)
    in_ledger = live.aggregate(sum=Sum("amount_minor"))["sum"] or 0
    if minor == in_ledger:
        return Part(item_id, minor, minor)
    return Part(item_id, minor, min(max(0, minor - item.open_minor), max(0, in_ledger)))


def apply_parts(
    *, company: Company, line_id: int, parts: Sequence[Part], because: str, actor: str, today: date, at: datetime
) -> BankLine:
    """Apply the parts of a line all together or not at all."""
    total = sum(part.minor for part in parts)
    if total <= 0 or any(part.minor == 0 for part in parts):
        raise Refusal("amount-not-positive", "No hay ningún importe que aplicar.", "Indique cuánto va a cada factura.")
    with transaction.atomic():
        line = posting.line_of(company, line_id)
        before = line.customer_id
        thought = before if line.unapplied_minor + line.returned_minor == line.amount_minor else line.thought_id
        items = posting.locked_items(company, [part.item_id for part in parts])
        posting.take_from_line(line, total)
        posting.put_on_items(company, line, parts, items, because, at)
        customer_ids = sorted({items[part.item_id].customer_id for part in parts})
        line.customer_id = before if before in customer_ids else customer_ids[0]
        BankLine.objects.filter(id=line.id).update(customer_id=line.customer_id, thought=thought, because=because[:300])
        groups.learn(company=company, line=line, thought_id=before, customer_ids=customer_ids, actor=actor, at=at)
        for customer_id in customer_ids:
            own = [part for part in parts if items[part.item_id].customer_id == customer_id]
            told = [[items[part.item_id].number, part.minor] for part in own]
            data: dict[str, object] = {"items": told, "because": because[:300]}
            posting.record(company, line, "allocate", customer_id, data, actor, at)
        posting.stir(company, {*customer_ids, before}, today, payments_changed=True)
        if before is None:
            posting.release_others(company, line, today)
    line.refresh_from_db()
    return line


def undo_line(*, company: Company, line_id: int, actor: str, today: date, at: datetime, because: str = "") -> BankLine:
    """Take back all that a line settled: the same amounts are open again, and the line waits for a person."""
    with transaction.atomic():
        line = posting.line_of(company, line_id)
        if overpayments.undo_of_way_out(company=company, line=line, actor=actor, today=today, at=at):
            line.refresh_from_db()
            return line
        if line.amount_minor < 0:
            returns.undo(company=company, line=line, actor=actor, today=today, at=at, because=because)
            line.refresh_from_db()
            return line
        live = Allocation.objects.filter(bank_line=line, undone_at__isnull=True).order_by("id")
        items = posting.locked_items(company, [one.item_id for one in live])
        taken_back = {
            one.id: one.amount_minor
            for one in live
            if Allocation.objects.filter(id=one.id, undone_at__isnull=True).update(undone_at=at)
        }
        if not taken_back:
            raise Refusal("nothing-applied", "Ese apunte no está aplicado a nada.", "No hay nada que deshacer.")
        for item in items.values():
            posting.reopen(item, line, at)
        left = F("unapplied_minor") + sum(taken_back.values())
        BankLine.objects.filter(id=line.id).update(
            unapplied_minor=left, state=BankLineState.OPEN, because="", kept_on=None, state_before="",
            customer=F("thought"), thought=None, is_for_person=True,
        )  # fmt: skip
        customer_ids = sorted({item.customer_id for item in items.values()})
        groups.forget(company=company, line=line)
        posting.forget_accounts(company, line)
        for customer_id in customer_ids:
            told = [[item.number, item.id] for item in items.values() if item.customer_id == customer_id]
            data: dict[str, object] = {"items": told, "minor": sum(taken_back.values()), "because": because[:300]}
            posting.record(company, line, "undo-allocation", customer_id, data, actor, at)
        posting.stir(company, {*customer_ids, line.customer_id, line.thought_id}, today, payments_changed=True)
    line.refresh_from_db()
    return line


def set_aside(*, company: Company, line_id: int, reason: str, actor: str, today: date, at: datetime) -> BankLine:
    """Say that what is left of a line is no customer's payment: it holds nobody any more."""
    return _change_state(company, line_id, BankLineState.NOT_CUSTOMER, reason, actor, today, at)


def ignore(*, company: Company, line_id: int, reason: str, actor: str, today: date, at: datetime) -> BankLine:
    """Put a line away with a reason, whoever's it is: nobody has to do anything about it, and it holds nobody."""
    return _change_state(company, line_id, BankLineState.IGNORED, reason, actor, today, at)


def take_back(*, company: Company, line_id: int, actor: str, today: date, at: datetime) -> BankLine:
    """The line set aside, ignored or kept as credit is to be looked at again."""
    return _change_state(company, line_id, BankLineState.OPEN, "", actor, today, at)


def _change_state(
    company: Company, line_id: int, new: BankLineState, reason: str, actor: str, today: date, at: datetime
) -> BankLine:
    if new in _SET_ASIDE and not reason.strip():
        raise Refusal("reason-missing", "Falta el motivo.", "Escriba qué es este dinero.")
    old = (*_SET_ASIDE, BankLineState.CREDIT) if new is BankLineState.OPEN else (BankLineState.OPEN,)
    with transaction.atomic():
        line = posting.line_of(company, line_id)
        found = BankLine.objects.filter(id=line.id, state__in=old)
        if not found.update(state=new, because=reason[:300], kept_on=None):
            message = f"El apunte está «{line.get_state_display()}»."
            raise Refusal("line-state", message, "Alguien lo ha cambiado mientras tanto: vuelva a abrir la página.")
        posting.record(company, line, _VERBS[new], line.customer_id, {"reason": reason[:300]}, actor, at)
        if line.amount_minor < 0:
            settle = concerns.set_aside if new in _SET_ASIDE else concerns.wait_again
            settle(company, line, actor, today, at)
        posting.stir(company, {line.customer_id}, today, payments_changed=False)
        if line.customer_id is None and line.amount_minor > 0:
            posting.release_others(company, line, today)
    line.refresh_from_db()
    return line


def name_payer(
    *, company: Company, line_id: int, customer_id: int, actor: str, today: date, at: datetime, because: str = ""
) -> BankLine:
    """Say whose money it is; matching takes a person's word as certain, and learns the account."""
    with transaction.atomic():
        line = posting.line_of(company, line_id)
        customer = posting.customer_of(company, customer_id)
        if line.state != BankLineState.OPEN or line.amount_minor <= 0:
            raise Refusal("line-state", "El apunte no espera a que se diga quién paga.", "Deshágalo primero.")
        before = line.customer_id
        said = because or f"{actor} dice que paga {customer.name}."
        BankLine.objects.filter(id=line.id).update(customer_id=customer.id, because=said[:300])
        posting.learn_account(company, customer.id, line, is_said=True)
        posting.record(company, line, "name-payer", customer.id, {"because": said[:300]}, actor, at)
        posting.stir(company, {customer.id, before}, today, payments_changed=False)
        if before is None:
            posting.release_others(company, line, today)
    line.refresh_from_db()
    return line

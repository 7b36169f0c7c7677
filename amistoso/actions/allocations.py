"""Apply bank money to items, take that back, and say whose money it is.

What is left of a line and of an item only ever changes by a conditional update: two people or two workers can never
apply more than was paid, nor settle more than is owed.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from django.db import transaction
from django.db.models import F, Max, QuerySet, Sum

from amistoso.actions import events, looks
from amistoso.actions.refusals import Refusal
from amistoso.core import allocation
from amistoso.core.matches import Part
from amistoso.models import (
    Allocation,
    AllocationSource,
    BankLine,
    BankLineState,
    Company,
    Customer,
    Item,
    PayerAccount,
)
from amistoso.queries.matching import whom_amounts_fit

_REPLACED = "Sustituida por el apunte del banco {line_id}."
_RESTORED = "Sustituida un tiempo por un apunte del banco."


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
    """Apply a line to items (item id, minor units) because a person says so; their account is learnt."""
    with transaction.atomic():
        lock_books(company=company)
        chosen = [_with_room(company, item_id, minor) for item_id, minor in parts]
        return _settle(company, line_id, chosen, because, actor, today, at)


def _with_room(company: Company, item_id: int, minor: int) -> Part:
    """What the item has no room for, or the very amount that the invoice list counts as paid, is that payment."""
    item = _locked_items(company, [item_id]).get(item_id)
    if item is None:
        raise Refusal("item-unknown", f"No hay ningún vencimiento {item_id}.", "Vuelva a abrir la página.")
    in_ledger = _live(item_id).filter(source=AllocationSource.LEDGER).aggregate(sum=Sum("amount_minor"))["sum"] or 0
    if minor == in_ledger:
        return Part(item_id, minor, minor)
    return Part(item_id, minor, min(max(0, minor - item.open_minor), max(0, in_ledger)))


def _settle(
    company: Company, line_id: int, parts: Sequence[Part], because: str, actor: str, today: date, at: datetime
) -> BankLine:
    """Apply the parts of a line all together or not at all."""
    total = sum(part.minor for part in parts)
    if not parts or any(part.minor <= 0 for part in parts):
        raise Refusal("amount-not-positive", "No hay ningún importe que aplicar.", "Indique cuánto va a cada factura.")
    with transaction.atomic():
        line = _line(company, line_id)
        before = line.customer_id
        items = _locked_items(company, [part.item_id for part in parts])
        _take_from_line(line, total)
        for part in parts:
            _put_on_item(company, line, items.get(part.item_id), part, because, at)
        customer_ids = sorted({items[part.item_id].customer_id for part in parts})
        line.customer_id = customer_ids[0]
        BankLine.objects.filter(id=line.id).update(customer_id=line.customer_id, because=because[:300])
        if len(customer_ids) == 1:
            _learn(company, customer_ids[0], line.payer_iban)
        for customer_id in customer_ids:
            own = [part for part in parts if items[part.item_id].customer_id == customer_id]
            told = [[items[part.item_id].number, part.minor] for part in own]
            _record(company, line, "allocate", customer_id, {"items": told, "because": because[:300]}, actor, at)
        _stir(company, line, {*customer_ids, before}, today, payments_changed=True)
        if before is None:
            _release_others(company, line, today)
    line.refresh_from_db()
    return line


def _line(company: Company, line_id: int) -> BankLine:
    lock_books(company=company)
    line = BankLine.objects.select_for_update().filter(company=company, id=line_id).first()
    if line is None:
        raise Refusal("line-unknown", f"No hay ningún apunte {line_id}.", "Vuelva a abrir la página del banco.")
    return line


def lock_books(*, company: Company) -> None:
    """Let one at a time change what is paid: always the company first, so that nobody waits in a circle.

    SQLite has one writer already.
    """
    Company.objects.select_for_update(no_key=True).only("id").get(id=company.id)


def _locked_items(company: Company, item_ids: Iterable[int]) -> dict[int, Item]:
    """Lock in the order of ids, so that two workers never wait for each other."""
    found = Item.objects.select_for_update().filter(company=company, id__in=set(item_ids)).order_by("id")
    return {item.id: item for item in found}


def _take_from_line(line: BankLine, total: int) -> None:
    left = BankLine.objects.filter(id=line.id, state=BankLineState.OPEN, unapplied_minor__gte=total)
    if not left.update(unapplied_minor=F("unapplied_minor") - total):
        message = f"El apunte ya no tiene {total} sin aplicar (unidades menores)."
        raise Refusal("line-taken", message, "Alguien lo ha aplicado mientras tanto: vuelva a abrir la página.")
    BankLine.objects.filter(id=line.id, unapplied_minor=0).update(state=BankLineState.APPLIED)


def _put_on_item(company: Company, line: BankLine, item: Item | None, part: Part, because: str, at: datetime) -> None:
    if item is None or item.currency != line.currency:
        raise Refusal("item-unknown", f"No hay ningún vencimiento {part.item_id} en {line.currency}.", "Elija otro.")
    if part.from_ledger_minor:
        make_room(item=item, minor=part.from_ledger_minor, line_id=line.id, at=at)
    room = Item.objects.filter(id=item.id, open_minor__gte=part.minor)
    if not room.update(open_minor=F("open_minor") - part.minor):
        message = f"La factura {item.number} ya no tiene tanto pendiente."
        raise Refusal("item-taken", message, "Se ha cobrado o corregido mientras tanto: vuelva a abrir la página.")
    Allocation.objects.create(
        company=company, item=item, bank_line=line, source=AllocationSource.BANK, amount_minor=part.minor,
        paid_on=line.booked_on, because=because[:300],
    )  # fmt: skip
    close_if_settled(item_id=item.id)


def _live(item_id: int) -> QuerySet[Allocation]:
    return Allocation.objects.filter(item_id=item_id, undone_at__isnull=True)


def make_room(*, item: Item, minor: int, line_id: int, at: datetime) -> None:
    """Undo so much of what the invoice list called paid: the bank line takes its place."""
    released = 0
    because = _REPLACED.format(line_id=line_id)
    for one in _live(item.id).filter(source=AllocationSource.LEDGER, amount_minor__gt=0).order_by("-paid_on", "-id"):
        if released >= minor:
            break
        kept = max(0, one.amount_minor - (minor - released))
        Allocation.objects.filter(id=one.id).update(undone_at=at, because=because, amount_minor=one.amount_minor - kept)
        if kept:
            _add_ledger(item, kept, one.paid_on, one.because)
        released += one.amount_minor - kept
    Item.objects.filter(id=item.id).update(open_minor=F("open_minor") + released, closed_on=None)


def _add_ledger(item: Item, minor: int, paid_on: date, because: str) -> None:
    Allocation.objects.create(
        company_id=item.company_id, item=item, source=AllocationSource.LEDGER, amount_minor=minor, paid_on=paid_on,
        because=because,
    )  # fmt: skip


def close_if_settled(*, item_id: int) -> None:
    """Close an item nothing is open of, on the day of the last payment; open one that has something open."""
    last = _live(item_id).aggregate(last=Max("paid_on"))["last"]
    Item.objects.filter(id=item_id, open_minor=0).update(closed_on=last)
    Item.objects.filter(id=item_id, closed_on__isnull=False).exclude(open_minor=0).update(closed_on=None)


def _learn(company: Company, customer_id: int, iban: str) -> None:
    if iban:
        PayerAccount.objects.get_or_create(company=company, customer_id=customer_id, iban=iban)


def undo_line(*, company: Company, line_id: int, actor: str, today: date, at: datetime, because: str = "") -> BankLine:
    """Take back all that a line settled: the same amounts are open again, and the line waits for a person."""
    with transaction.atomic():
        line = _line(company, line_id)
        live = Allocation.objects.filter(bank_line=line, undone_at__isnull=True).order_by("id")
        items = _locked_items(company, [one.item_id for one in live])
        taken_back = 0
        for one in live:
            if Allocation.objects.filter(id=one.id, undone_at__isnull=True).update(undone_at=at):
                taken_back += one.amount_minor
        if not taken_back:
            raise Refusal("nothing-applied", "Ese apunte no está aplicado a nada.", "No hay nada que deshacer.")
        for item in items.values():
            _reopen(item, line)
        left = F("unapplied_minor") + taken_back
        BankLine.objects.filter(id=line.id).update(unapplied_minor=left, state=BankLineState.OPEN, because="")
        customer_ids = sorted({item.customer_id for item in items.values()})
        for customer_id in customer_ids:
            _forget_account(company, customer_id, line.payer_iban)
            told = [[item.number, item.id] for item in items.values() if item.customer_id == customer_id]
            data: dict[str, object] = {"items": told, "minor": taken_back, "because": because[:300]}
            _record(company, line, "undo-allocation", customer_id, data, actor, at)
        _stir(company, line, {*customer_ids, line.customer_id}, today, payments_changed=True)
    line.refresh_from_db()
    return line


def _reopen(item: Item, line: BankLine) -> None:
    """Open again what the line paid; what it had replaced of the invoice list counts again."""
    replaced = Allocation.objects.filter(
        item=item, source=AllocationSource.LEDGER, undone_at__isnull=False, because=_REPLACED.format(line_id=line.id)
    )
    for one in replaced.order_by("id"):
        _add_ledger(item, one.amount_minor, one.paid_on, allocation.LEDGER_UNDATED)
    replaced.update(because=_RESTORED)
    settled = _live(item.id).aggregate(sum=Sum("amount_minor"))["sum"] or 0
    Item.objects.filter(id=item.id).update(open_minor=allocation.open_after(item.amount_minor, settled))
    close_if_settled(item_id=item.id)


def _forget_account(company: Company, customer_id: int, iban: str) -> None:
    """An account learnt from nothing but what was just taken back was learnt wrongly."""
    others = Allocation.objects.filter(
        company=company, undone_at__isnull=True, bank_line__payer_iban=iban, item__customer_id=customer_id
    )
    if iban and not others.exists():
        PayerAccount.objects.filter(company=company, customer_id=customer_id, iban=iban).delete()


def set_aside(*, company: Company, line_id: int, reason: str, actor: str, today: date, at: datetime) -> BankLine:
    """Say that what is left of a line is no customer's payment: it holds nobody any more."""
    if not reason.strip():
        raise Refusal("reason-missing", "Falta el motivo.", "Escriba qué es este dinero.")
    return _change_state(company, line_id, BankLineState.OPEN, BankLineState.NOT_CUSTOMER, reason, actor, today, at)


def take_back(*, company: Company, line_id: int, actor: str, today: date, at: datetime) -> BankLine:
    """The line set aside may be a customer's payment after all."""
    return _change_state(company, line_id, BankLineState.NOT_CUSTOMER, BankLineState.OPEN, "", actor, today, at)


def _change_state(
    company: Company,
    line_id: int,
    old: BankLineState,
    new: BankLineState,
    reason: str,
    actor: str,
    today: date,
    at: datetime,
) -> BankLine:
    with transaction.atomic():
        line = _line(company, line_id)
        if not BankLine.objects.filter(id=line.id, state=old).update(state=new, because=reason[:300]):
            message = f"El apunte está «{line.get_state_display()}»."
            raise Refusal("line-state", message, "Alguien lo ha cambiado mientras tanto: vuelva a abrir la página.")
        verb = "set-aside" if new is BankLineState.NOT_CUSTOMER else "take-back"
        _record(company, line, verb, line.customer_id, {"reason": reason[:300]}, actor, at)
        _stir(company, line, {line.customer_id}, today, payments_changed=False)
        if line.customer_id is None:
            _release_others(company, line, today)
    line.refresh_from_db()
    return line


def name_payer(
    *, company: Company, line_id: int, customer_id: int, actor: str, today: date, at: datetime, because: str = ""
) -> BankLine:
    """Say whose money it is; matching takes a person's word as certain, and learns the account."""
    with transaction.atomic():
        line = _line(company, line_id)
        customer = Customer.objects.filter(company=company, id=customer_id).first()
        if customer is None:
            raise Refusal("customer-unknown", f"No hay ningún cliente {customer_id}.", "Búsquelo por su nombre.")
        if line.state != BankLineState.OPEN or line.amount_minor <= 0:
            raise Refusal("line-state", "El apunte no espera a que se diga quién paga.", "Deshágalo primero.")
        before = line.customer_id
        said = because or f"{actor} dice que paga {customer.name}."
        BankLine.objects.filter(id=line.id).update(customer_id=customer.id, because=said[:300])
        _learn(company, customer.id, line.payer_iban)
        _record(company, line, "name-payer", customer.id, {"because": said[:300]}, actor, at)
        _stir(company, line, {customer.id, before}, today, payments_changed=False)
        if before is None:
            _release_others(company, line, today)
    line.refresh_from_db()
    return line


def _record(
    company: Company,
    line: BankLine,
    verb: str,
    customer_id: int | None,
    data: dict[str, object],
    actor: str,
    at: datetime,
) -> None:
    told = {"on": line.booked_on.isoformat(), "amount_minor": line.amount_minor, "currency": line.currency, **data}
    events.record(
        company_id=company.id, actor=actor, verb=verb, noun="bankline", noun_id=line.id, customer_id=customer_id,
        at=at, data=told,
    )  # fmt: skip


def _stir(
    company: Company, line: BankLine, customer_ids: Iterable[int | None], today: date, *, payments_changed: bool
) -> None:
    known = [customer_id for customer_id in customer_ids if customer_id is not None]
    looks.wake(company_id=company.id, customer_ids=known, today=today)
    if payments_changed:
        looks.forget_pattern(company_id=company.id, customer_ids=known)


def _release_others(company: Company, line: BankLine, today: date) -> None:
    """Whoever was held because nobody knew whose this money was is looked at again."""
    amounts = [(line.currency, line.unapplied_minor)]
    fitting = whom_amounts_fit(company_id=company.id, amounts=amounts)
    looks.wake(company_id=company.id, customer_ids=fitting, today=today)

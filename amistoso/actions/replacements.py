"""A corrective invoice that stands for a whole other one: both wait until a person says which of them is owed.

Asked for together the customer would owe it twice. What the document says is not enough to strike the first out:
many programs write "íntegra" where only a difference is corrected.
"""

from collections.abc import Sequence
from datetime import date, datetime

from django.db import transaction
from django.db.models import Max, QuerySet, Sum

from amistoso.actions import events, excess, holds, looks, posting, quality
from amistoso.actions.refusals import Refusal
from amistoso.models import Allocation, AllocationSource, Company, Hold, Invoice, Item
from amistoso.queries import invoice_doubts, replacements
from amistoso.queries.doubt_scope import Scope
from amistoso.queries.replacements import Pair


def hold_both(*, company: Company, actor: str, today: date, at: datetime) -> int:
    """Hold each pair once; a hold that a person lifted is not made again."""
    made = 0
    for pair in replacements.unsettled(company=company):
        for invoice in (pair.replaced, pair.replacing):
            if not _holds(company, pair).filter(invoice=invoice).exists():
                holds.hold(
                    company=company, customer_id=invoice.customer_id, invoice_id=invoice.pk, reason=_reason(pair),
                    actor=actor, today=today, at=at,
                )  # fmt: skip
                made += 1
    return made


def hold_credited(*, company: Company, actor: str, today: date, at: datetime) -> int:
    """Hold an invoice that a credit note of another customer corrects: one of the two is wrong, and nobody knows which.

    A hold that a person lifted is not made again.
    """
    made = 0
    for found in invoice_doubts.credited_to_another(Scope(company, today)):
        told = dict(found.values)
        reason = f"El abono {told['other']} la corrige y está a nombre de {told['customer']}: falta decir de quién es."
        known = Hold.objects.filter(company=company, invoice=found.noun_id, reason=reason[:300])
        if not known.exists():
            holds.hold(
                company=company, customer_id=found.customer_id or 0, invoice_id=found.noun_id, reason=reason[:300],
                actor=actor, today=today, at=at,
            )  # fmt: skip
            made += 1
    return made


def _reason(pair: Pair) -> str:
    return f"La factura {pair.replacing} dice que sustituye a {pair.replaced}: falta decir cuál se cobra."


def _holds(company: Company, pair: Pair) -> QuerySet[Hold]:
    return Hold.objects.filter(company=company, invoice__in=(pair.replaced.pk, pair.replacing.pk), reason=_reason(pair))


def settle(*, company: Company, replaced_id: int, replacing_id: int, actor: str, today: date, at: datetime) -> int:
    """The second stands for the first: nothing is open of that any more, and what was paid of it counts for this.

    Return what was paid beyond the new amount: nobody keeps it by itself. Done twice it is the same as once.
    """
    with transaction.atomic():
        posting.lock_books(company=company)
        pair = _pair(company, replaced_id, replacing_id)
        items = list(Item.objects.filter(invoice__in=(replaced_id, replacing_id)).order_by("due_on", "id"))
        _take_back(items, at)
        old = [item for item in items if item.invoice_id == replaced_id]
        paid = _live(old).aggregate(sum=Sum("amount_minor"), last=Max("paid_on"))
        day = min(today, pair.replacing.issued_on)
        _free_beyond(company, old, items, replacing_id, pair, actor, today, at)
        for item in old:
            _post(company, item, _open_of(item), day, f"La sustituye la factura {pair.replacing}.")
        left = max(0, int(paid["sum"] or 0))
        for item in items:
            if item.invoice_id == replacing_id:
                minor = min(left, _open_of(item))
                _post(company, item, minor, paid["last"] or day, f"Pagado en la factura {pair.replaced}.")
                left -= minor
        for hold in _holds(company, pair).filter(lifted_at=None):
            holds.lift(company=company, hold_id=hold.pk, actor=actor, today=today, at=at)
        _record(pair, "replace", left, actor, at)
        _stir(pair, today)
        quality.look_again(company=company, customer_ids=[pair.replacing.customer_id], today=today)
    return left


def _free_beyond(
    company: Company, old: Sequence[Item], items: Sequence[Item], replacing_id: int, pair: Pair, actor: str,
    today: date, at: datetime,
) -> None:  # fmt: skip
    """What the bank brought for the first beyond what the second comes to is the customer's, and waits on its line."""
    paid = int(_live(old).aggregate(sum=Sum("amount_minor"))["sum"] or 0)
    surplus = paid - sum(_open_of(item) for item in items if item.invoice_id == replacing_id)
    because = f"La factura {pair.replacing} sustituye a {pair.replaced} y suma menos."
    for item in old:
        if surplus > 0:
            freed = excess.take_off(
                company=company, item=item, minor=surplus, because=because, actor=actor, today=today, at=at
            )
            surplus -= sum(freed.values())


def take_back(*, company: Company, replaced_id: int, replacing_id: int, actor: str, today: date, at: datetime) -> bool:
    """Both are owed as they were before, and somebody has to say again which."""
    with transaction.atomic():
        posting.lock_books(company=company)
        pair = _pair(company, replaced_id, replacing_id)
        items = list(Item.objects.filter(invoice__in=(replaced_id, replacing_id)).order_by("due_on", "id"))
        if not _take_back(items, at):
            return False
        _record(pair, "take-back", 0, actor, at)
        _stir(pair, today)
        quality.look_again(company=company, customer_ids=[pair.replacing.customer_id], today=today)
    return True


def _pair(company: Company, replaced_id: int, replacing_id: int) -> Pair:
    found = Invoice.objects.filter(company=company).in_bulk([replaced_id, replacing_id])
    replaced, replacing = found.get(replaced_id), found.get(replacing_id)
    if replaced is None or replacing is None or replaced.customer_id != replacing.customer_id:
        raise Refusal("invoice-unknown", "No son dos facturas del mismo cliente.", "Vuelva a abrir la página.")
    if replaced.currency != replacing.currency or not replacing.replaces:
        message = f"La factura {replacing} no puede sustituir a {replaced}."
        raise Refusal("replacement-impossible", message, "Ponga una de las dos en pausa, o cárguela como cobrada.")
    return Pair(replaced, replacing)


def _take_back(items: Sequence[Item], at: datetime) -> int:
    rows = Allocation.objects.filter(item__in=items, source=AllocationSource.REPLACEMENT, undone_at=None)
    taken = rows.update(undone_at=at)
    for item in items:
        posting.bring_open_in_line([item])
    return taken


def _live(items: Sequence[Item]) -> QuerySet[Allocation]:
    return Allocation.objects.filter(item__in=items, undone_at=None)


def _open_of(item: Item) -> int:
    return max(0, Item.objects.values_list("open_minor", flat=True).get(id=item.pk))


def _post(company: Company, item: Item, minor: int, day: date, because: str) -> None:
    if minor <= 0:
        return
    Allocation.objects.create(
        company=company, item=item, source=AllocationSource.REPLACEMENT, amount_minor=minor, paid_on=day,
        because=because,
    )  # fmt: skip
    posting.bring_open_in_line([item])


def _record(pair: Pair, verb: str, left: int, actor: str, at: datetime) -> None:
    data = {
        "invoice": pair.replacing.number, "replaced": pair.replaced.number, "replaced_id": pair.replaced.pk,
        "left_minor": left, "currency": pair.replacing.currency,
    }  # fmt: skip
    events.note(pair.replacing, noun="replacement", verb=verb, actor=actor, at=at, data=data)


def _stir(pair: Pair, today: date) -> None:
    looks.wake(company_id=pair.replacing.company_id, customer_ids=[pair.replacing.customer_id], today=today)
    looks.forget_pattern(company_id=pair.replacing.company_id, customer_ids=[pair.replacing.customer_id])

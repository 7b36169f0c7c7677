"""Let go of the small rest of an invoice, so that nobody is asked for it; take that back.

It stands as long as the payment beside it: once that is undone or returned, the whole invoice is open again.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from django.db import transaction
from django.db.models import Max

from amistoso.actions import events, posting
from amistoso.actions.refusals import Refusal
from amistoso.core import waivers, wording
from amistoso.core.waivers import Kind
from amistoso.models import Allocation, AllocationSource, Company, Item

WORDS = {
    Kind.DISCOUNT: "Descuento por pronto pago",
    Kind.FEE: "Comisión bancaria",
    Kind.CENTS: "Céntimos",
    Kind.WITHHELD: "Retención de impuestos",
    Kind.GESTURE: "Gesto comercial",
}


def waive(
    *, company: Company, item_id: int, kind: str, note: str = "", actor: str, today: date, at: datetime
) -> Allocation:
    """Let go of all that is open of an item of which the most part is paid."""
    if kind not in [*Kind]:
        raise Refusal("waiver-kind", f"«{kind}» no es un motivo.", f"Elija entre: {', '.join(Kind)}.")
    with transaction.atomic():
        posting.lock_books(company=company)
        item = posting.locked_items(company, [item_id]).get(item_id)
        if item is None:
            raise Refusal("item-unknown", f"No hay ningún vencimiento {item_id}.", "Vuelva a abrir la página.")
        minor = item.open_minor
        if minor <= 0:
            raise Refusal("nothing-open", f"De {item.number} no queda nada pendiente.", "No hay nada que saldar.")
        if not waivers.is_small_enough(item.amount_minor, minor):
            left, whole = (wording.money_text(one, item.currency, "es") for one in (minor, item.amount_minor))
            message = f"Quedan {left} de {whole}: es más que una diferencia."
            raise Refusal("waiver-too-large", message, "Emita una factura rectificativa y cárguela.")
        paid = posting.live_of(item.id).aggregate(last=Max("paid_on"))["last"]
        because = f"{WORDS[Kind(kind)]}. {note.strip()}".strip()[:300]
        made = Allocation.objects.create(
            company=company, item=item, source=AllocationSource.WAIVED, amount_minor=minor, because=because,
            # The day of the payment it completes: the customer paid then, whenever we got round to saying so.
            paid_on=paid or today,
        )  # fmt: skip
        posting.bring_open_in_line([item])
        _record("waive", made, item, actor, at)
        posting.stir(company, {item.customer_id}, today, payments_changed=True)
    return made


def take_back(*, company: Company, waiver_id: int, actor: str, today: date, at: datetime) -> bool:
    """The rest is owed after all; said twice it changes nothing."""
    made = Allocation.objects.select_related("item").get(
        company=company, id=waiver_id, source=AllocationSource.WAIVED
    )  # fmt: skip
    with transaction.atomic():
        posting.lock_books(company=company)
        if not Allocation.objects.filter(id=made.id, undone_at=None).update(undone_at=at):
            return False
        posting.bring_open_in_line([made.item])
        _record("take-back", made, made.item, actor, at)
        posting.stir(company, {made.item.customer_id}, today, payments_changed=True)
    return True


def complete(
    *, company: Company, item_ids: Iterable[int], kind: Kind, most_minor: int, actor: str, today: date, at: datetime
) -> None:
    """Let go of what is left of the items a payment has just settled but for a difference of so much in all."""
    ids: Sequence[int] = sorted(set(item_ids))
    left = [item for item in posting.locked_items(company, ids).values() if item.open_minor > 0]
    if sum(item.open_minor for item in left) > most_minor:
        message = "Queda pendiente más que esa diferencia."
        raise Refusal("proposal-gone", message, "Vuelva a abrir el apunte y elija entre las de ahora.")
    for item in left:
        waive(company=company, item_id=item.id, kind=kind, actor=actor, today=today, at=at)


def _record(verb: str, made: Allocation, item: Item, actor: str, at: datetime) -> None:
    data = {"invoice": item.number, "minor": made.amount_minor, "currency": item.currency, "because": made.because}
    events.record(
        company_id=made.company_id, actor=actor, verb=verb, noun="waiver", noun_id=made.pk,
        customer_id=item.customer_id, at=at, data=data,
    )  # fmt: skip

"""Invoices that say they replace another one, beside the one they replace, while nobody has said which is owed."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Exists, OuterRef, Q

from amistoso.core import invoice_numbers, spellings
from amistoso.models import Allocation, AllocationSource, Company, Invoice, Item

MOST = 5_000


@dataclass(frozen=True, slots=True)
class Pair:
    replaced: Invoice
    replacing: Invoice


def unsettled(*, company: Company, customer_ids: Sequence[int] | None = None, limit: int = MOST) -> list[Pair]:
    """Return the pairs of which something is open. The document may spell the number otherwise than the books."""
    settled = Allocation.objects.filter(source=AllocationSource.REPLACEMENT, undone_at=None)
    replacing = Invoice.objects.filter(company=company, replaces=True).exclude(corrects="")
    if customer_ids is not None:
        replacing = replacing.filter(customer_id__in=customer_ids)
    pairs: list[Pair] = []
    for invoice in replacing.order_by("id")[:limit]:
        for replaced in _replaced_by(company, invoice):
            items = Item.objects.filter(invoice__in=(invoice.pk, replaced.pk))
            told = items.annotate(is_settled=Exists(settled.filter(item=OuterRef("pk"))))
            found = list(told.values_list("invoice_id", "open_minor", "is_settled"))
            owed = {invoice_id for invoice_id, open_minor, _ in found if open_minor > 0}
            if owed and (replaced.pk in owed or not any(is_settled for *_, is_settled in found)):
                pairs.append(Pair(replaced, invoice))
    return pairs


def _replaced_by(company: Company, invoice: Invoice) -> list[Invoice]:
    numbers = invoice.corrects.split("\n")
    tails = [invoice_numbers.tail_of(spellings.pieces(number)) for number in numbers]
    joined = [spellings.joined(number) for number in numbers]
    items = Item.objects.filter(Q(number_tail__in=tails) | Q(number_joined__in=joined), company=company)
    ids = items.filter(customer_id=invoice.customer_id, amount_minor__gt=0).values("invoice")
    near = Invoice.objects.filter(id__in=ids, currency=invoice.currency).exclude(id=invoice.pk).order_by("id")
    return [one for one in near if any(spellings.are_one(one.number, number) for number in numbers)]

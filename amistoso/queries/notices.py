"""What customers told us on their pages, and which of it waits for a person."""

from collections.abc import Sequence

from amistoso.models import Agreement, AgreementState, Company, Customer, Item, Notice, NoticeKind
from amistoso.queries import agreements


def waiting(*, company: Company, limit: int) -> list[Notice]:
    """Return what waits for a person, whom we said we would answer first; a payment that has come waits for nobody."""
    found = Notice.objects.filter(company=company, handled_at=None).select_related("customer", "proof")
    rows = list(found.order_by("answer_by_on", "id")[:limit])
    settled = {one.id for one in settled_payments(company=company, found=rows)}
    return [one for one in rows if one.id not in settled]


def proposal_of(*, company: Company, customer: Customer) -> Agreement | None:
    """Return the agreement that the customer asked for on their page and may still answer, or has accepted."""
    live = (AgreementState.PROPOSED, AgreementState.COUNTERED, AgreementState.RUNNING)
    asked = Notice.objects.filter(company=company, customer=customer, agreement__state__in=live).order_by("-id").first()
    if asked is None or asked.agreement_id is None:
        return None
    return agreements.found_agreement(company=company, agreement_id=asked.agreement_id)


def open_of(*, company: Company, customer: Customer) -> list[Notice]:
    found = Notice.objects.filter(company=company, customer=customer, handled_at=None)
    return list(found.select_related("proof").order_by("answer_by_on", "id"))


def settled_payments(*, company: Company, found: Sequence[Notice]) -> list[Notice]:
    """Return those notices of a payment whose money has come: as much less is open as they said they had paid."""
    told = [one for one in found if one.kind == NoticeKind.PAID]
    ids = {int(invoice_id) for one in told for invoice_id, *_ in one.invoices}
    left: dict[int, int] = {}
    owed = Item.objects.filter(company=company, invoice_id__in=ids, open_minor__gt=0)
    for invoice_id, minor in owed.order_by("id").values_list("invoice_id", "open_minor"):
        left[invoice_id] = left.get(invoice_id, 0) + minor
    return [one for one in told if _has_come(one, left)]


def _has_come(notice: Notice, left: dict[int, int]) -> bool:
    was_open = sum(int(minor) for _, _, minor, *_ in notice.invoices)
    is_open = sum(left.get(int(invoice_id), 0) for invoice_id, *_ in notice.invoices)
    return was_open - is_open >= (notice.minor if notice.minor is not None else was_open)

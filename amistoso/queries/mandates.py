"""The mandates of customers, each with the day of its latest debit, ours or one made elsewhere."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date

from django.db.models import Max, Q, QuerySet

from amistoso.core import mandates as core
from amistoso.core.remittances import Signed
from amistoso.models import Company, DebitState, Mandate

PRESENTED = (DebitState.EXPORTED, DebitState.PAID, DebitState.RETURNED)


def with_last_use(*, company: Company, besides: int | None = None) -> QuerySet[Mandate]:
    """Return all mandates; `besides` leaves out what one remittance itself uses of them."""
    presented = Q(debits__state__in=PRESENTED)
    if besides is not None:
        presented &= ~Q(debits__remittance=besides)
    latest = Max("debits__remittance__collect_on", filter=presented)
    return Mandate.objects.filter(company=company).annotate(latest_debit_on=latest)


def last_used_on(mandate: Mandate) -> date | None:
    """Return the latest of its debits; the mandate comes from `with_last_use`."""
    known = [day for day in (mandate.used_before_on, getattr(mandate, "latest_debit_on", None)) if day is not None]
    return max(known, default=None)


def signed_of(mandate: Mandate) -> Signed:
    return Signed(
        id=mandate.id,
        reference=mandate.reference,
        scheme=mandate.scheme,
        use=mandate.use,
        iban=mandate.iban,
        signed_on=mandate.signed_on,
        last_used_on=last_used_on(mandate),
        is_ended=mandate.ended_on is not None,
    )


def live_by_customer(
    *, company: Company, customer_ids: Collection[int] | None = None, besides: int | None = None
) -> Mapping[int, Sequence[Signed]]:
    """Return customer -> its signed mandates that nobody has ended."""
    found = with_last_use(company=company, besides=besides).filter(ended_on=None, signed_on__isnull=False)
    if customer_ids is not None:
        found = found.filter(customer__in=customer_ids)
    by_customer: dict[int, list[Signed]] = defaultdict(list)
    for one in found.order_by("customer_id", "id"):
        by_customer[one.customer_id].append(signed_of(one))
    return by_customer


class Shown:
    """A mandate as its customer's page tells it."""

    def __init__(self, mandate: Mandate, today: date) -> None:
        self.mandate = mandate
        self.last_used_on = last_used_on(mandate)
        self.iban = core.masked(mandate.iban)
        is_ended = mandate.ended_on is not None
        self.trouble = core.unusable(mandate.use, mandate.signed_on, self.last_used_on, is_ended, today)
        self.lapses_on = core.lapses_on(mandate.signed_on, self.last_used_on) if mandate.signed_on else None


def of_customer(*, company: Company, customer_id: int, today: date) -> list[Shown]:
    """Return a customer's mandates, those that can be used first."""
    found = with_last_use(company=company).filter(customer=customer_id).select_related("document")
    shown = [Shown(one, today) for one in found.order_by("-id")]
    return sorted(shown, key=lambda one: one.trouble is not None)

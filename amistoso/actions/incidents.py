"""The last day on which a customer's word or debit failed: what watches them more closely for a while."""

from collections.abc import Iterable
from datetime import date

from django.db import connection
from django.db.models import Max

from amistoso.core import return_words
from amistoso.core.promises import doubtful_on
from amistoso.models import Agreement, Company, Customer, PaymentReturn, Promise, PromiseState


def note_many(*, company_id: int, days: Iterable[tuple[int, date]]) -> None:
    """Remember the later of a customer's days: an old return that is only understood now makes nothing older."""
    rows = [(on.isoformat(), customer_id, company_id, on.isoformat()) for customer_id, on in days]
    with connection.cursor() as cursor:
        cursor.executemany(
            "UPDATE amistoso_customer SET incident_on = %s, pattern_on = NULL WHERE id = %s AND company_id = %s"
            " AND (incident_on IS NULL OR incident_on < %s)",
            rows,
        )


def look_again(*, company: Company, customer_ids: Iterable[int]) -> None:
    """A return was none after all, or a promise ended otherwise: their incidents are what they really had.

    The picture of how they pay is only looked at again where that changes anything.
    """
    for customer_id in sorted(customer_ids):
        certain = PaymentReturn.objects.filter(company=company, customer_id=customer_id, is_certain=True)
        days = [
            on for code, on in certain.values_list("code", "returned_on") if return_words.meaning_of(code).is_incident
        ]
        if (last := _broken_again_on(company, customer_id)) is not None:
            days.append(last)
        missed = Agreement.objects.filter(company=company, customer_id=customer_id, missed_on__isnull=False)
        if last := missed.aggregate(last=Max("missed_on"))["last"]:
            days.append(last)
        Customer.objects.filter(company=company, id=customer_id).update(
            incident_on=max(days, default=None), pattern_on=None
        )


def _broken_again_on(company: Company, customer_id: int) -> date | None:
    ended = Promise.objects.filter(company=company, customer_id=customer_id).exclude(state=PromiseState.WITHDRAWN)
    return doubtful_on(ended.order_by("id").values_list("state", "settled_on"))

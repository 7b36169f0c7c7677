"""What lies in the archive of a customer and of its invoices."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from django.db.models import Exists, F, OuterRef

from amistoso.core.papers import Paper
from amistoso.models import Company, Customer, Filing

MAX_SHOWN = 200


def filed_under(*, company: Company, customer: Customer, limit: int = MAX_SHOWN) -> list[Filing]:
    """Return a customer's documents, the latest first."""
    found = Filing.objects.filter(company=company, customer=customer).select_related("document", "invoice")
    return list(found.order_by("-id")[:limit])


def papers_of_invoices(
    *, company: Company, customer_ids: Sequence[int], invoice_ids: Sequence[int]
) -> Mapping[int, Sequence[Paper]]:
    """Return invoice -> its documents; a file that is also another customer's
    is left out, for nobody may read of others."""
    others = Filing.objects.filter(document=OuterRef("document")).exclude(customer=OuterRef("customer"))
    found: dict[int, list[Paper]] = defaultdict(list)
    rows = Filing.objects.filter(company=company, customer_id__in=customer_ids, invoice_id__in=invoice_ids)
    fields = ("invoice_id", "document_id", F("document__name"), F("document__media_type"), F("document__size"), "kind")
    for invoice_id, *paper in rows.exclude(Exists(others)).order_by("id").values_list(*fields):
        found[invoice_id].append(Paper(*paper))
    return found

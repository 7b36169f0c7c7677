"""Find what a person names at the keyboard: a company, a customer, an invoice."""

from collections.abc import Sequence

from amistoso.core import identifiers, names
from amistoso.models import Company, Customer, Invoice

MIN_PART = 3  # one letter fits somebody by chance, and the next word may be “hold”


def companies() -> list[Company]:
    return list(Company.objects.order_by("name", "id"))


def company_with_tax_id(*, tax_id: str) -> Company | None:
    return Company.objects.filter(tax_id=identifiers.tax_id(tax_id).value).first()


def customers_called(*, company: Company, text: str, limit: int = 10) -> list[Customer]:
    """Return whoever the text names: by tax id, code, invoice number, whole name, or part of the name."""
    own = Customer.objects.filter(company=company).order_by("name", "id")
    key = names.key(text)
    exact: Sequence[dict[str, object]] = (
        {"tax_id": identifiers.tax_id(text).value},
        {"code": text.strip()},
        {"invoices__number__iexact": text.strip()},
        {"name_key": key},
        {"name_key__contains": key if len(key) >= MIN_PART else ""},
    )
    for condition in exact:
        if all(condition.values()):
            found = list(own.filter(**condition).distinct()[:limit])
            if found:
                return found
    return []


def invoice_numbered(*, company: Company, number: str) -> Invoice | None:
    return Invoice.objects.filter(company=company, number__iexact=number.strip()).select_related("customer").first()


def labels_of(*, company: Company, customer_ids: Sequence[int]) -> dict[int, dict[str, object]]:
    """Return name and tax id of each customer, for output."""
    rows = Customer.objects.filter(company=company, id__in=list(customer_ids)).values(
        "id", "name", "tax_id", "language"
    )
    return {row["id"]: dict(row) for row in rows}

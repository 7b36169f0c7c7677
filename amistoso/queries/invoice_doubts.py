"""What the documents themselves say against asking: another invoice replaces this one, another account is named."""

from collections.abc import Iterator

from amistoso.core import identifiers, quality
from amistoso.core.quality import Finding
from amistoso.core.short_paid import ShortPaid, doubt_of
from amistoso.models import BankAccount, Company
from amistoso.queries import replacements
from amistoso.queries.doubt_scope import Scope
from amistoso.queries.sql import rows


def replaced(scope: Scope) -> Iterator[Finding]:
    for pair in replacements.unsettled(company=scope.company, customer_ids=scope.customer_ids, limit=scope.limit + 1):
        fact = quality.ReplacedFact(
            pair.replaced.customer_id, pair.replaced.pk, pair.replaced.number, pair.replacing.pk, pair.replacing.number
        )
        yield quality.invoice_replaced(fact)


def credited_to_another(scope: Scope) -> Iterator[Finding]:
    whom, given = scope.whom("w.customer_id")
    sql = (
        "SELECT w.customer_id, w.id, w.number, v.id, v.number, c.name FROM amistoso_invoice v"
        " JOIN amistoso_invoice w ON w.company_id = v.company_id AND w.number = v.corrects"
        " AND NOT w.customer_id = v.customer_id JOIN amistoso_customer c ON c.id = v.customer_id"
        f" WHERE {whom} AND NOT v.corrects = '' AND EXISTS (SELECT 1 FROM amistoso_item o WHERE o.invoice_id = w.id"
        " AND NOT o.open_minor = 0) ORDER BY w.id, v.id LIMIT %s"
    )
    for told in rows(sql, [*given, scope.limit + 1]):
        yield quality.credited_to_another(*told)


def short_paid(scope: Scope) -> Iterator[Finding]:
    whom, given = scope.whom("i.customer_id")
    sql = (
        "SELECT i.customer_id, i.invoice_id, i.number, i.currency, i.amount_minor, i.open_minor, c.discount_bp"
        " FROM amistoso_item i JOIN amistoso_customer c ON c.id = i.customer_id"
        f" WHERE {whom} AND i.open_minor > 0 AND i.open_minor < i.amount_minor AND EXISTS (SELECT 1"
        " FROM amistoso_allocation a WHERE a.item_id = i.id AND a.undone_at IS NULL AND a.source = 'bank')"
        " ORDER BY i.customer_id, i.id"
    )
    for row in rows(sql, given):
        if found := doubt_of(ShortPaid(*row)):
            yield found


def paid_elsewhere(scope: Scope) -> Iterator[Finding]:
    whom, given = scope.whom("customer_id")
    sql = f"SELECT DISTINCT iban FROM amistoso_invoice WHERE {whom} AND NOT iban = '' ORDER BY iban LIMIT %s"
    told = [iban for (iban,) in rows(sql, [*given, scope.limit + 1])]
    ours = _accounts(scope.company) if told else []
    for iban in told:
        if ours and not any(
            identifiers.are_one_account(iban, one) for one in ours
        ):  # with nothing to compare, that itself is told
            yield from _asking_for(iban, scope)


def _asking_for(iban: str, scope: Scope) -> Iterator[Finding]:
    whom, given = scope.whom("customer_id")
    sql = (
        f"SELECT customer_id, id, number FROM amistoso_invoice v WHERE {whom} AND NOT iban = '' AND iban = %s"
        " AND EXISTS (SELECT 1 FROM amistoso_item o WHERE o.invoice_id = v.id AND o.open_minor > 0)"
        " ORDER BY id LIMIT %s"
    )
    for customer_id, invoice_id, number in rows(sql, [*given, iban, scope.limit + 1]):
        yield quality.paid_elsewhere(customer_id, invoice_id, number, iban)


def _accounts(company: Company) -> list[str]:
    watched = BankAccount.objects.filter(company=company).order_by("id").values_list("account", flat=True)
    return [account for account in (company.iban, *watched) if account]

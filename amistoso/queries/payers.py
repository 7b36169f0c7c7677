"""Who may pay: names, tax ids, accounts learnt, who pays for whom. For a few lines, only those they may mean."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from django.db.models import Q

from amistoso.core import names
from amistoso.core.matches import Line
from amistoso.core.payers import PayerIndex
from amistoso.models import BankLine, BankLineState, Company, Customer, PayerAccount, PayerFor
from amistoso.queries.sql import among, ids_parameter, rows

FEW_LINES = 5  # so few are asked for by their words; more read every name once
MOST_WORDS = 40
BATCH = 5000


def read(*, company: Company, lines: Sequence[Line]) -> PayerIndex:
    index = PayerIndex()
    customers = Customer.objects.filter(company=company).order_by("id")
    groups = list(PayerFor.objects.filter(company=company).order_by("id").values_list("payer_id", "customer_id"))
    accounts = PayerAccount.objects.filter(company=company).order_by("id")
    if len(lines) <= FEW_LINES:
        accounts = accounts.filter(iban__in={line.payer_iban for line in lines if line.payer_iban})
        customers = customers.filter(_named_in(lines) | Q(id__in=accounts.values("customer_id")))
    for customer_id, key, tax_id in customers.values_list("id", "name_key", "tax_id").iterator(BATCH):
        index.add_customer(customer_id, key, tax_id)
    sql = f"SELECT id, name FROM amistoso_customer WHERE company_id = %s AND {among('id')}"
    for customer_id, name in rows(sql, [company.id, ids_parameter(sorted(index.namesakes))]):
        index.add_form(customer_id, name)
    for customer_id, iban in accounts.values_list("customer_id", "iban").iterator(BATCH):
        index.add_iban(customer_id, iban)
    for payer_id, customer_id in groups:
        index.add_group(payer_id, customer_id)
    return index


def _named_in(lines: Sequence[Line]) -> Q:
    """Customers whose name holds a word of the lines, or whose tax id stands there."""
    said = [names.plain_words(f"{line.payer_name} {line.text}"[:300]).split() for line in lines]
    words = sorted({word for one in said for word in one if len(word) >= 4 and word.isalpha()}, key=len, reverse=True)
    wanted = Q(tax_id__in={line.payer_tax_id.upper() for line in lines if line.payer_tax_id})
    wanted |= Q(tax_id__in={word.upper() for one in said for word in one if len(word) >= 7 and not word.isalpha()})
    wanted |= Q(id__in=[line.customer_id for line in lines if line.customer_id is not None])
    for word in words[:MOST_WORDS]:
        wanted |= Q(name_key__contains=word)
    return wanted


def discounts(*, company: Company, customer_ids: Collection[int]) -> dict[int, int]:
    """Return customer -> the early-payment discount agreed with them, in hundredths of a percent; few have one."""
    sql = f"SELECT id, discount_bp FROM amistoso_customer WHERE company_id = %s AND discount_bp > 0 AND {among('id')}"
    return dict(rows(sql, [company.id, ids_parameter(sorted(customer_ids))]))


@dataclass(frozen=True, slots=True)
class Group:
    """Who pays for whom around one customer, and what of their money settles nothing yet."""

    pays_for: Sequence[Customer]
    paid_by: Sequence[Customer]
    credits: Sequence[BankLine]

    def __bool__(self) -> bool:
        return bool(self.pays_for or self.paid_by or self.credits)


def group_of(*, company: Company, customer_id: int) -> Group:
    others = Customer.objects.filter(company=company).order_by("name", "id")
    kept = BankLine.objects.filter(company=company, customer_id=customer_id, unapplied_minor__gt=0)
    return Group(
        list(others.filter(paid_by__payer_id=customer_id)),
        list(others.filter(pays_for__customer_id=customer_id)),
        list(kept.filter(state=BankLineState.CREDIT).order_by("booked_on", "id")),
    )

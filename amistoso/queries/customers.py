"""Finding customers, and what stands on a customer's page."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import BigIntegerField, Exists, OuterRef, Q, QuerySet, Subquery, Sum, Value
from django.db.models.functions import Coalesce

from amistoso.core import names
from amistoso.core.money import Money
from amistoso.models import (
    LIVE,
    Agreement,
    Company,
    Contact,
    Customer,
    Dispute,
    Hold,
    Invoice,
    Item,
    Promise,
    PromiseState,
)
from amistoso.queries.pages import Page, bounds, page_of

SORTS = ("overdue", "name", "look")
SHOWS = ("overdue", "open", "all")
MAX_ITEMS = 300  # open items on one page; more is a case for a statement


@dataclass(frozen=True, slots=True)
class CustomerLine:
    customer: Customer
    overdue: Sequence[Money]
    open: Sequence[Money]


@dataclass(frozen=True, slots=True)
class Owed:
    """What one customer owes, per currency: all that is open, and the part whose day has passed."""

    open: Sequence[Money] = ()
    overdue: Sequence[Money] = ()


def search(
    *, company: Company, today: date, text: str = "", show: str = "overdue", sort: str = "overdue", page: int = 1
) -> Page[CustomerLine]:
    """Find by name (accents and legal form do not count), tax id, code or invoice number."""
    found = _matching(company, text)
    own = Item.objects.filter(customer=OuterRef("id")).exclude(open_minor=0)
    if show == "open":
        found = found.filter(Exists(own))
    elif show == "overdue":
        found = found.filter(Exists(own.filter(due_on__lt=today, open_minor__gt=0)))
    customers = list(_sorted(found, company, today, sort)[bounds(page)])
    owed = owed_by(customer_ids=[one.id for one in customers], today=today)
    lines = [CustomerLine(one, owed[one.id].overdue, owed[one.id].open) for one in customers]
    return page_of(lines, page)


def _matching(company: Company, text: str) -> QuerySet[Customer]:
    found = Customer.objects.filter(company=company)
    bare = text.strip()
    if not bare:
        return found
    wanted = Q(code__istartswith=bare)
    if name := names.key(bare):
        wanted |= Q(name_key__contains=name)
    if letters := "".join(sign for sign in bare.upper() if sign.isalnum()):
        wanted |= Q(tax_id__contains=letters)
    holders = Invoice.objects.filter(company=company, number__iexact=bare)
    return found.filter(wanted | Q(id__in=holders.values("customer_id")))


def _sorted(found: QuerySet[Customer], company: Company, today: date, sort: str) -> QuerySet[Customer]:
    if sort == "name":
        return found.order_by("name_key", "id")
    if sort == "look":
        return found.exclude(next_look_on=None).order_by("next_look_on", "id")
    # Two currencies never add: the order is by what is overdue in the company's own.
    overdue = (
        Item.objects.filter(customer=OuterRef("id"), currency=company.currency, due_on__lt=today)
        .exclude(open_minor=0)
        .order_by()
        .values("customer")
        .annotate(sum=Sum("open_minor"))
        .values("sum")
    )
    total = Coalesce(Subquery(overdue), Value(0), output_field=BigIntegerField())
    return found.annotate(overdue_minor=total).order_by("-overdue_minor", "name_key", "id")


def owed_by(*, customer_ids: Iterable[int], today: date) -> dict[int, Owed]:
    """Return what each customer owes, in one query; credit notes count against it."""
    totals: dict[int, dict[str, list[int]]] = defaultdict(lambda: defaultdict(lambda: [0, 0]))
    rows = Item.objects.filter(customer__in=list(customer_ids)).exclude(open_minor=0).order_by()
    late = Coalesce(Sum("open_minor", filter=Q(due_on__lt=today)), Value(0))
    for customer_id, currency, total, overdue in rows.values_list("customer", "currency").annotate(
        total=Sum("open_minor"), late=late
    ):
        totals[customer_id][currency] = [total, overdue]
    found: dict[int, Owed] = defaultdict(Owed)
    for customer_id, by_currency in totals.items():
        pairs = sorted(by_currency.items())
        found[customer_id] = Owed(
            tuple(Money(total, currency) for currency, (total, _) in pairs),
            tuple(Money(overdue, currency) for currency, (_, overdue) in pairs if overdue),
        )
    return found


@dataclass(frozen=True, slots=True)
class Standing:
    """What is in force for a customer: promises, agreements, disputes, holds, and its contacts."""

    items: Sequence[Item]
    promises: Sequence[Promise]
    agreements: Sequence[Agreement]
    disputes: Sequence[Dispute]
    holds: Sequence[Hold]
    contacts: Sequence[Contact]

    @property
    def is_anything_running(self) -> bool:
        return bool(self.promises or self.agreements or self.disputes or self.holds)


def standing_of(*, company: Company, customer: Customer, today: date) -> Standing:
    own = {"company": company, "customer": customer}
    return Standing(
        items=list(
            Item.objects.filter(**own)
            .exclude(open_minor=0)
            .select_related("invoice")
            .order_by("due_on", "id")[:MAX_ITEMS]
        ),
        promises=list(
            Promise.objects.filter(**own, state=PromiseState.RUNNING)
            .prefetch_related("items__item")
            .order_by("by_on", "id")
        ),
        agreements=list(
            Agreement.objects.filter(**own, state__in=LIVE)
            .prefetch_related("items__item", "instalments")
            .order_by("made_on", "id")
        ),
        disputes=list(
            Dispute.objects.filter(**own, resolved_on=None).select_related("invoice").order_by("opened_on", "id")
        ),
        holds=list(
            Hold.objects.filter(Q(until_on=None) | Q(until_on__gt=today), **own, lifted_at=None)
            .select_related("invoice")
            .order_by("id")
        ),
        contacts=list(Contact.objects.filter(**own).order_by("role", "id")),
    )

"""What matching has to know: bank lines still open, open items, who pays from where. Plain rows, no model objects."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta
from typing import Any

from django.db.models import Q, Sum, Window

from amistoso.core import matching
from amistoso.core.allocation import LEDGER_DATED
from amistoso.core.fitting import UNDATED_DAYS_AFTER
from amistoso.core.match_words import LineMatch
from amistoso.core.matches import Book, Line, Match, OpenItem
from amistoso.models import Allocation, BankAccount, BankLine, BankLineState, Company, Customer, Item, PayerAccount
from amistoso.queries.sql import among, day, day_column, ids_parameter, rows

BATCH = 2000


def find_matches(*, company: Company, line_ids: Collection[int] | None = None) -> list[LineMatch]:
    """Say what each open line (or just these) would settle; writes nothing."""
    lines = open_lines(company=company, line_ids=line_ids)
    book = read_book(company=company, lines=lines)
    return [_with_items(match, book) for match in matching.match_lines(lines, book)]


def _with_items(match: Match, book: Book) -> LineMatch:
    offers = (match.parts, *(proposal.parts for proposal in match.proposals))
    return LineMatch(match, {part.item_id: book.items[part.item_id] for parts in offers for part in parts})


def open_lines(*, company: Company, line_ids: Collection[int] | None = None) -> list[Line]:
    """Return the lines that are neither applied nor set aside, oldest first."""
    found = BankLine.objects.filter(company=company, state=BankLineState.OPEN)
    if line_ids is not None:
        found = found.filter(id__in=list(line_ids))
    taken_back = set(
        Allocation.objects.filter(company=company, bank_line__in=found, undone_at__isnull=False).values_list(
            "bank_line_id", flat=True
        )
    )
    fields = (
        "id", "account__account", "booked_on", "currency", "amount_minor", "unapplied_minor", "text", "reference",
        "payer_name", "payer_iban", "payer_tax_id", "concept", "customer_id", "because",
    )  # fmt: skip
    return [
        # `because` stands on an open line only where a person said who paid.
        Line(*row[:13])._replace(is_said=bool(row[13]), is_for_person=row[0] in taken_back)
        for row in found.order_by("booked_on", "id").values_list(*fields)
    ]


def read_book(*, company: Company, lines: Sequence[Line]) -> Book:
    """Read open items and payers; what only the ledger calls paid is read around the days of the lines."""
    came_in = [line.booked_on for line in lines if line.amount_minor > 0]
    book = Book()
    book.own_ibans = frozenset(BankAccount.objects.filter(company=company).values_list("account", flat=True))
    if not came_in:
        return book
    _read_payers(book, company)
    ledger = _ledger(company, min(came_in) - timedelta(days=UNDATED_DAYS_AFTER))
    _add_items(book, company, "i.open_minor <> 0", [], ledger)
    closed = [item_id for item_id in ledger if item_id not in book.items]
    for start in range(0, len(closed), BATCH):
        _add_items(book, company, among("i.id"), [ids_parameter(closed[start : start + BATCH])], ledger)
    return book


def _read_payers(book: Book, company: Company) -> None:
    customers = Customer.objects.filter(company=company).order_by("id")
    for customer_id, key, tax_id in customers.values_list("id", "name_key", "tax_id").iterator(BATCH):
        book.payers.add_customer(customer_id, key, tax_id)
    for customer_id, iban in PayerAccount.objects.filter(company=company).values_list("customer_id", "iban"):
        book.payers.add_iban(customer_id, iban)


def _ledger(company: Company, since: date) -> dict[int, tuple[int, date | None]]:
    """Return item -> what the invoice list calls paid, and the day where the list told one."""
    live = Allocation.objects.filter(company=company, source="ledger", undone_at__isnull=True, paid_on__gte=since)
    found: dict[int, tuple[int, date | None]] = {}
    for item_id, minor, paid_on, because in live.order_by("paid_on", "id").values_list(
        "item_id", "amount_minor", "paid_on", "because"
    ):
        before = found.get(item_id, (0, None))[0]
        if minor > 0:
            found[item_id] = before + minor, paid_on if because == LEDGER_DATED else None
    return found


def _add_items(
    book: Book, company: Company, condition: str, values: list[Any], ledger: dict[int, tuple[int, date | None]]
) -> None:
    sql = (
        f"SELECT i.id, i.invoice_id, i.customer_id, i.number, {day_column('i.issued_on')}, {day_column('i.due_on')},"
        " i.currency, i.open_minor, v.payment_reference FROM amistoso_item i"
        f" JOIN amistoso_invoice v ON v.id = i.invoice_id WHERE i.company_id = %s AND {condition} ORDER BY i.id"
    )
    for item_id, invoice_id, customer_id, number, issued, due, currency, minor, reference in rows(
        sql, [company.id, *values]
    ):
        issued_on, due_on = day(issued) or date.min, day(due) or date.min
        paid_minor, paid_on = ledger.get(item_id, (0, None))
        item = OpenItem(
            item_id, invoice_id, customer_id, number, issued_on, due_on, currency, minor, paid_minor, paid_on
        )  # fmt: skip
        book.add(item, reference)


def whom_amounts_fit(*, company_id: int, amounts: Iterable[tuple[str, int]]) -> set[int]:
    """Return the customers whom unidentified money of these amounts holds: `guards.amounts_that_fit` as a query."""
    by_currency: dict[str, list[int]] = defaultdict(list)
    for currency, minor in amounts:
        by_currency[currency].append(minor)
    up_to_due = Window(Sum("open_minor"), partition_by="customer_id", order_by=["due_on", "id"])
    found: set[int] = set()
    for currency, minors in by_currency.items():
        opened = Item.objects.filter(company_id=company_id, currency=currency).exclude(open_minor=0).order_by()
        fitting = opened.annotate(so_far=up_to_due).filter(Q(open_minor__in=minors) | Q(so_far__in=minors))
        found.update(fitting.values_list("customer_id", flat=True))
    return found

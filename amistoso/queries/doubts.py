"""Finds by SQL the rows that the quality check doubts, for all customers or some, never more than a limit of each kind.

SQL chooses the rows worth looking at; core.quality says what is wrong with them.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from django.db.models import Sum

from amistoso.core import quality, senders
from amistoso.core.identifiers import iban_is_valid
from amistoso.core.legal_terms import CEILINGS
from amistoso.core.quality import Blocks, Finding
from amistoso.models import BankAccount, BankLine, Sender, Statement
from amistoso.queries import invoice_doubts
from amistoso.queries.doubt_scope import Finder
from amistoso.queries.doubt_scope import Scope as Scope  # callers name what `find` takes
from amistoso.queries.protocols import ProtocolError, protocol_of
from amistoso.queries.sql import among, day, day_column, days_between, good_contact, ids_parameter, rows
from amistoso.queries.worklist import stale_accounts

READ_ROWS = 10_000  # customers or contacts judged at a time
STATEMENT_DAYS = 400  # older statements no longer say who has paid


def find(*, scope: Scope, codes: Sequence[str]) -> dict[str, list[Finding]]:
    """Return the findings of these checks; a kind that is full says so by one more than the limit."""
    found: dict[str, list[Finding]] = {}
    for code in codes:
        kept = found[code] = []
        for finding in FINDERS[code](scope):
            kept.append(finding)
            if len(kept) > scope.limit:
                break
    return found


def company_codes() -> list[str]:
    """Return the checks that look at the company as a whole."""
    return [code for code in FINDERS if code in _OF_THE_COMPANY]


def customer_codes() -> list[str]:
    return [code for code in FINDERS if code not in _OF_THE_COMPANY]


def _bank_data_missing(scope: Scope) -> Iterator[Finding]:
    if not BankAccount.objects.filter(company=scope.company, is_watched=True).exists():
        yield Finding("bank-data-missing", "company")


def _bank_data_stale(scope: Scope) -> Iterator[Finding]:
    try:
        stale = stale_accounts(company=scope.company, today=scope.today)
    except ProtocolError:
        return
    for account in stale:
        values = (("account", account.account), ("until", account.until_on))
        yield Finding("bank-data-stale", f"account:{account.id}", values, noun_id=account.id)


def _statement_gap(scope: Scope) -> Iterator[Finding]:
    for account in BankAccount.objects.filter(company=scope.company, is_watched=True).order_by("id"):
        yield from quality.statement_gaps(_statements_of(account, scope))


def _statements_of(account: BankAccount, scope: Scope) -> list[quality.StatementFact]:
    since = scope.today - timedelta(days=STATEMENT_DAYS)
    final = Statement.objects.filter(company=scope.company, account=account, is_final=True, until_on__gte=since)
    fields = ("id", "from_on", "until_on", "opening_minor", "closing_minor")
    return [
        quality.StatementFact(row[0], account.account, account.currency, *row[1:])
        for row in final.order_by("from_on", "until_on", "id").values_list(*fields)
    ]


def _statement_sum_differs(scope: Scope) -> Iterator[Finding]:
    """Lines of a day still running are left out: a later statement tells them again, perhaps in other words."""
    for account in BankAccount.objects.filter(company=scope.company, is_watched=True).order_by("id"):
        chain = quality.chain_of(_statements_of(account, scope))
        if chain is None:
            continue
        lines = BankLine.objects.filter(company=scope.company, account=account, statement__is_final=True)
        known = lines.filter(booked_on__gte=chain.from_on, booked_on__lte=chain.until_on)
        moved = known.aggregate(sum=Sum("amount_minor"))["sum"] or 0
        if finding := quality.sum_differs(account.id, chain, int(moved)):
            yield finding


def _company_iban(code: str) -> Finder:
    def find_it(scope: Scope) -> Iterator[Finding]:
        iban = scope.company.iban
        is_found = not iban if code == "iban-missing" else bool(iban) and not iban_is_valid(iban)
        if is_found:
            yield Finding(code, "company", (("iban", iban),))

    return find_it


def _company_tax_id(scope: Scope) -> Iterator[Finding]:
    company = scope.company
    if quality.tax_id_invalid(0, company.tax_id, company.country):
        yield Finding("company-tax-id-invalid", "company", (("tax_id", company.tax_id),))


def _sender_missing(scope: Scope) -> Iterator[Finding]:
    if not scope.company.email and not Sender.objects.filter(company=scope.company).exists():
        yield Finding("sender-missing", "company")


def _sender_stands_in(scope: Scope) -> Iterator[Finding]:
    """A step that nobody of its own signs: said before a letter leaves in another's name.

    Where one person signs everything, there is nothing to tell.
    """
    present = frozenset(Sender.objects.filter(company=scope.company).values_list("role", flat=True))
    if len(present) < 2:
        return
    try:
        variants = protocol_of(scope.company).variants.values()
    except ProtocolError:
        return
    wanted = {step.sender for variant in variants for step in variant.steps if step.channel in ("email", "letter")}
    for role in sorted(wanted - present):
        values = (("role", role), ("by", senders.who_signs(role, present)))
        yield Finding("sender-stands-in", f"sender:{role}", values)


def _no_good_contact(scope: Scope) -> Iterator[Finding]:
    """Who owes and cannot be written to though we would, with the address that failed last if there was one."""
    whom, given = scope.whom("c.id")
    # Who asked for no more automatic messages has a good address, and a place of their own on Today.
    sql = (
        "SELECT c.id, (SELECT bad.email FROM amistoso_contact bad WHERE bad.customer_id = c.id AND bad.email <> ''"
        " AND bad.bounced_on IS NOT NULL ORDER BY bad.bounced_on DESC, bad.id DESC LIMIT 1),"
        f" (SELECT MAX({day_column('bad.bounced_on')}) FROM amistoso_contact bad WHERE bad.customer_id = c.id)"
        f" FROM amistoso_customer c WHERE {whom} AND NOT c.do_not_contact AND NOT c.insolvent"
        f" AND NOT EXISTS (SELECT 1 FROM amistoso_contact g WHERE g.customer_id = c.id AND {good_contact('g')})"
        " AND NOT EXISTS (SELECT 1 FROM amistoso_contact o WHERE o.customer_id = c.id AND o.opted_out_at IS NOT NULL)"
        " AND EXISTS (SELECT 1 FROM amistoso_item i WHERE i.customer_id = c.id AND NOT i.open_minor = 0"
        " AND i.open_minor > 0) ORDER BY c.id LIMIT %s"
    )
    for customer_id, email, on in rows(sql, [*given, scope.limit + 1]):
        values = (("email", email), ("on", day(on))) if email else ()
        yield Finding("no-good-contact", f"customer:{customer_id}", values, customer_id)


def _email_invalid(scope: Scope) -> Iterator[Finding]:
    whom, given = scope.whom("customer_id")
    usable = f"{whom} AND {good_contact('amistoso_contact')}"
    for row in _by_id("amistoso_contact", "id, customer_id, email", usable, given):
        if finding := quality.email_invalid(quality.ContactFact(*row)):
            yield finding


def _contact_bounced(scope: Scope) -> Iterator[Finding]:
    """An address that came back while another of the customer is used; without another it is `no-good-contact`."""
    whom, given = scope.whom("c.customer_id")
    sql = (
        f"SELECT c.id, c.customer_id, c.email, {day_column('c.bounced_on')} FROM amistoso_contact c WHERE {whom}"
        " AND c.bounced_on IS NOT NULL AND NOT c.do_not_contact"
        f" AND EXISTS (SELECT 1 FROM amistoso_contact g WHERE g.customer_id = c.customer_id AND {good_contact('g')})"
        " ORDER BY c.id LIMIT %s"
    )
    for contact_id, customer_id, email, on in rows(sql, [*given, scope.limit + 1]):
        if finding := quality.contact_bounced(quality.ContactFact(contact_id, customer_id, email, day(on))):
            yield finding


def _tax_id_invalid(scope: Scope) -> Iterator[Finding]:
    whom, given = scope.whom("id")
    for row in _by_id("amistoso_customer", "id, tax_id, country", f"{whom} AND tax_id <> ''", given):
        if finding := quality.tax_id_invalid(*row):
            yield finding


def _payer_iban_invalid(scope: Scope) -> Iterator[Finding]:
    whom, given = scope.whom("customer_id")
    for row in _by_id("amistoso_payeraccount", "id, customer_id, iban", whom, given):
        if finding := quality.payer_iban_invalid(*row):
            yield finding


def _by_id(table: str, columns: str, where: str, given: Sequence[Any]) -> Iterator[tuple[Any, ...]]:
    """Read all of a table in the order of ids, so many at a time; the id is the first column."""
    after = 0
    while True:
        sql = f"SELECT {columns} FROM {table} WHERE {where} AND id > %s ORDER BY id LIMIT %s"
        found = rows(sql, [*given, after, READ_ROWS])
        yield from found
        if len(found) < READ_ROWS:
            return
        after = found[-1][0]


def _of_items(condition: str, judge: Callable[[quality.ItemFact, date], Finding | None], *days: int) -> Finder:
    """Look at the open items that fit; `days` are years before today, each a parameter of the condition."""
    columns = ", ".join(
        ["customer_id", "invoice_id", "number", day_column("issued_on"), day_column("due_on"), "currency",
         "amount_minor", "told_minor", day_column("reminded_on")]
    )  # fmt: skip

    def find_them(scope: Scope) -> Iterator[Finding]:
        whom, given = scope.whom("customer_id")
        dates = [quality.years_before(scope.today, years).isoformat() for years in days]
        sql = (
            f"SELECT {columns} FROM amistoso_item WHERE {whom} AND NOT open_minor = 0 AND {condition}"
            " ORDER BY id LIMIT %s"
        )
        for row in rows(sql, [*given, *dates, scope.limit + 1]):
            issued, due = day(row[3]) or scope.today, day(row[4]) or scope.today
            fact = quality.ItemFact(row[0], row[1], row[2], issued, due, row[5], row[6], row[7], day(row[8]))
            if finding := judge(fact, scope.today):
                yield finding

    return find_them


_ROOM_FOR_ID = 10**12  # days and an id in one number, so that the longest term brings its invoice along


def _term_too_long(scope: Scope) -> Iterator[Finding]:
    """One finding for a customer, about the longest term; between two countries the parties choose the law."""
    ceiling = CEILINGS.get(scope.company.country)
    if ceiling is None:
        return
    whom, given = scope.whom("customer_id")
    days = days_between("due_on", "issued_on")
    marks = ", ".join(f"'{mark}'" for mark in ceiling.public_marks) or "''"
    most = f"CASE WHEN SUBSTR(c.tax_id, 1, 1) IN ({marks}) THEN %s ELSE %s END"
    sql = (
        f"WITH long AS MATERIALIZED (SELECT customer_id, invoice_id, {days} AS days FROM amistoso_item"
        f" WHERE {whom} AND NOT open_minor = 0 AND open_minor > 0 AND {days} > %s)"
        f" SELECT c.id, c.tax_id, MAX(long.days * {_ROOM_FOR_ID} + long.invoice_id)"
        " FROM long JOIN amistoso_customer c ON c.id = long.customer_id"
        f" WHERE long.days > {most} AND c.country = %s GROUP BY c.id, c.tax_id ORDER BY c.id LIMIT %s"
    )
    country, least = scope.company.country, min(ceiling.days, ceiling.public_days)
    parameters = [*given, least, ceiling.public_days, ceiling.days, country, scope.limit + 1]
    found = [(row[0], row[1], *divmod(row[2], _ROOM_FOR_ID)) for row in rows(sql, parameters)]
    numbers = _numbers([invoice_id for *_, invoice_id in found])
    for customer_id, tax_id, longest, invoice_id in found:
        fact = quality.TermFact(customer_id, country, tax_id, numbers[invoice_id], longest)
        if finding := quality.term_too_long(fact):
            yield finding


def _number_twice(scope: Scope) -> Iterator[Finding]:
    whom, given = scope.whom("i.customer_id")
    alone, given_alone = scope.whom("customer_id")
    sql = (
        "WITH same AS (SELECT customer_id, issued_on, payable_minor, currency FROM amistoso_invoice"
        f" WHERE {alone} AND payable_minor <> 0 GROUP BY customer_id, issued_on, payable_minor, currency"
        " HAVING COUNT(*) > 1 LIMIT %s)"
        f" SELECT i.customer_id, i.id, i.number, {day_column('i.issued_on')}, i.payable_minor, i.currency,"
        " EXISTS (SELECT 1 FROM amistoso_item o WHERE o.invoice_id = i.id AND NOT o.open_minor = 0)"
        " FROM same JOIN amistoso_invoice i ON i.customer_id = same.customer_id AND i.issued_on = same.issued_on"
        f" AND i.payable_minor = same.payable_minor AND i.currency = same.currency WHERE {whom}"
        " ORDER BY i.customer_id, i.issued_on, i.payable_minor, i.currency, i.id LIMIT %s"
    )
    most = 20 * scope.limit  # most invoices of one day and amount are two deliveries
    found = rows(sql, [*given_alone, most, *given, most])
    yield from quality.numbers_twice(
        quality.InvoiceFact(row[0], row[1], row[2], day(row[3]) or scope.today, row[4], row[5], bool(row[6]))
        for row in found
    )


def _currency_odd(scope: Scope) -> Iterator[Finding]:
    whom, given = scope.whom("customer_id")
    several = (
        f"SELECT customer_id FROM amistoso_invoice WHERE {whom} GROUP BY customer_id"
        " HAVING MIN(currency) <> MAX(currency) ORDER BY customer_id LIMIT %s"
    )
    ids = [row[0] for row in rows(several, [*given, scope.limit + 1])]
    if not ids:
        return
    sql = (
        "SELECT i.customer_id, i.currency, COUNT(*), MIN(CASE WHEN EXISTS (SELECT 1 FROM amistoso_item o"
        " WHERE o.invoice_id = i.id AND NOT o.open_minor = 0) THEN i.id END)"
        f" FROM amistoso_invoice i WHERE i.company_id = %s AND {among('i.customer_id')}"
        " GROUP BY i.customer_id, i.currency ORDER BY i.customer_id, i.currency"
    )
    found = rows(sql, [scope.company.id, ids_parameter(ids)])
    numbers = _numbers([row[3] for row in found if row[3] is not None and row[2] == 1])
    yield from quality.currencies_odd(
        quality.CurrencyFact(customer_id, currency, count, numbers.get(invoice_id, ""), invoice_id)
        for customer_id, currency, count, invoice_id in found
    )


def _numbers(invoice_ids: Sequence[int]) -> dict[int, str]:
    sql = f"SELECT id, number FROM amistoso_invoice WHERE {among('id')}"
    return dict(rows(sql, [ids_parameter(invoice_ids)]))


def _credit_beyond_debt(scope: Scope) -> Iterator[Finding]:
    whom, given = scope.whom("customer_id")
    with_credit = (
        "SELECT DISTINCT customer_id FROM amistoso_item"
        f" WHERE company_id = %s AND {whom} AND NOT open_minor = 0 AND open_minor < 0"
    )
    sums = (
        f"SELECT customer_id, currency, -SUM(open_minor) FROM amistoso_item WHERE {among('customer_id')}"
        " AND NOT open_minor = 0 GROUP BY customer_id, currency HAVING SUM(open_minor) < 0"
        " ORDER BY customer_id, currency LIMIT %s"
    )
    ids = [row[0] for row in rows(with_credit, [scope.company.id, *given])]
    for customer_id, currency, minor in rows(sums, [ids_parameter(ids), scope.limit + 1]) if ids else ():
        values = (("minor", int(minor)), ("currency", currency))
        yield Finding("credit-beyond-debt", f"customer:{customer_id}:{currency}", values, customer_id)


def _same(code: str, table: str, customer: str, column: str) -> Finder:
    """Find what two customers share: one finding for each value, naming the first two."""

    def find_them(scope: Scope) -> Iterator[Finding]:
        shared = f"{column} <> '' AND company_id = %s"
        given: list[Any] = [scope.company.id]
        if scope.customer_ids is not None:
            own = f"SELECT {column} FROM {table} WHERE company_id = %s AND {among(customer)}"
            shared += f" AND {column} IN ({own})"
            given += [scope.company.id, ids_parameter(scope.customer_ids)]
        sql = (
            f"SELECT {column}, MIN({customer}), MAX({customer}) FROM {table} WHERE {shared} GROUP BY {column}"
            f" HAVING MIN({customer}) <> MAX({customer}) ORDER BY {column} LIMIT %s"
        )
        found = rows(sql, [*given, scope.limit + 1])
        labels = dict(_labels([row[2] for row in found]))
        for value, first, last in found:
            values = ((code.removeprefix("same-"), value), ("other_label", labels[last]))
            yield Finding(code, f"{code}:{value}", values, first, other_id=last)

    return find_them


def _labels(customer_ids: Sequence[int]) -> Iterator[tuple[int, str]]:
    sql = f"SELECT id, name, code, tax_id FROM amistoso_customer WHERE {among('id')}"
    for one, name, code, tax_id in rows(sql, [ids_parameter(customer_ids)]):
        yield one, " · ".join(part for part in (name, tax_id or code) if part)


FINDERS: Mapping[str, Finder] = {
    "bank-data-missing": _bank_data_missing,
    "bank-data-stale": _bank_data_stale,
    "statement-gap": _statement_gap,
    "statement-sum-differs": _statement_sum_differs,
    "iban-invalid": _company_iban("iban-invalid"),
    "sender-missing": _sender_missing,
    "sender-stands-in": _sender_stands_in,
    "iban-missing": _company_iban("iban-missing"),
    "company-tax-id-invalid": _company_tax_id,
    "no-good-contact": _no_good_contact,
    "email-invalid": _email_invalid,
    "amount-changed-after-reminder": _of_items(
        "told_minor <> amount_minor", lambda item, today: quality.amount_changed(item)
    ),
    "number-twice": _number_twice,
    "invoice-replaced": invoice_doubts.replaced,
    "credited-to-another": invoice_doubts.credited_to_another,
    "short-paid": invoice_doubts.short_paid,
    "iban-not-ours": invoice_doubts.paid_elsewhere,
    "due-before-issue": _of_items("due_on < issued_on", lambda item, today: quality.due_before_issue(item)),
    "issued-in-future": _of_items("issued_on > %s", quality.issued_in_future, 0),
    "currency-odd": _currency_odd,
    "limitation-passed": _of_items(
        "due_on < %s AND (reminded_on IS NULL OR reminded_on < %s) AND open_minor > 0",
        quality.limitation_passed, quality.LIMITATION_YEARS, quality.CLAIM_AGAIN_YEARS,
    ),
    "contact-bounced": _contact_bounced,
    "tax-id-invalid": _tax_id_invalid,
    "payer-iban-invalid": _payer_iban_invalid,
    "term-too-long": _term_too_long,
    "credit-beyond-debt": _credit_beyond_debt,
    "same-name": _same("same-name", "amistoso_customer", "id", "name_key"),
    "same-email": _same("same-email", "amistoso_contact", "customer_id", "LOWER(email)"),
}  # fmt: skip
_TOLD_OF_THE_COMPANY = ("sender-stands-in", "iban-missing", "company-tax-id-invalid", "statement-sum-differs")
_OF_THE_COMPANY = frozenset(
    check.code for check in quality.CHECKS if check.blocks is Blocks.COMPANY or check.code in _TOLD_OF_THE_COMPANY
)

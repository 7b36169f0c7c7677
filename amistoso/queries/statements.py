"""The statements of one bank account in order, what is missing between them, and money nobody confirmed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Sum

from amistoso.core import statement_chain
from amistoso.core.statement_chain import Missing
from amistoso.models import BankAccount, BankLine, Company, Statement
from amistoso.queries import known_lines
from amistoso.queries.pages import Page, bounds, page_of

MAX_UNCONFIRMED = 20


@dataclass(frozen=True, slots=True)
class StatementLine:
    """A statement, how many movements it brought, and what is missing between it and the one before it."""

    statement: Statement
    movements: int
    missing: Missing | None
    missing_from: date | None  # the day on which the one before ends
    overlaps: bool


@dataclass(frozen=True, slots=True)
class AccountPage:
    account: BankAccount
    page: Page[StatementLine]
    unconfirmed: Sequence[BankLine]


def account_page(*, company: Company, account_id: int, number: int = 1) -> AccountPage:
    """The latest statement first; one row more than shown is read, for the last row to be compared with."""
    account = BankAccount.objects.get(company=company, id=account_id)
    statements = Statement.objects.filter(account=account).order_by("-until_on", "-from_on", "-id")
    found = list(
        statements.annotate(movements=Count("lines"), net_minor=Sum("lines__amount_minor")).select_related("load")[
            bounds(number)
        ]
    )
    page = page_of(found, number)
    rows = [_line(one, found[at + 1 :]) for at, one in enumerate(page.rows)]
    unconfirmed = list(known_lines.unconfirmed(account=account)[:MAX_UNCONFIRMED])
    return AccountPage(account, Page(rows, page.number, page.has_more), unconfirmed)


def _line(statement: Statement, older: Sequence[Statement]) -> StatementLine:
    """Compare with the final statement before; an intraday report proves nothing."""
    movements = getattr(statement, "movements", 0)
    before = next((one for one in older if one.is_final), None)
    if not statement.is_final or before is None:
        return StatementLine(statement, movements, None, None, overlaps=False)
    last, following = (
        known_lines.stretch_of_statement(one, getattr(one, "net_minor", 0) or 0) for one in (before, statement)
    )
    missing = statement_chain.missing_between(last, following)
    return StatementLine(statement, movements, missing, before.until_on, before.until_on >= statement.from_on)

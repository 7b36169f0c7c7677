"""A customer's statement of account as a PDF or a workbook; looking at it changes nothing."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from django.conf import settings

from amistoso.actions import paper
from amistoso.actions.refusals import Refusal
from amistoso.channels import printing, workbooks
from amistoso.channels.workbooks import Cell, Sheet
from amistoso.core import account_pages, money, wording
from amistoso.core.account_statements import Account, AccountStatement
from amistoso.core.letter_words import letter_language
from amistoso.models import Company, Customer
from amistoso.queries.account_statements import statement_of
from amistoso.queries.letters import address_of, company_party

MOST_YEARS = 10


def read(*, company: Company, customer: Customer, since: date, until: date) -> AccountStatement:
    if since > until:
        message = f"El {wording.date_text(since, 'es')} es posterior al {wording.date_text(until, 'es')}."
        raise Refusal("statement-period", message, "Escriba antes el primer día y después el último.")
    if until.year - since.year > MOST_YEARS:
        message = (
            f"Del {wording.date_text(since, 'es')} al {wording.date_text(until, 'es')} hay más de {MOST_YEARS} años."
        )
        raise Refusal("statement-period", message, "Elija un período más corto.")
    return statement_of(company=company, customer=customer, since=since, until=until)


def language_of(company: Company, customer: Customer) -> str:
    return account_pages.spoken(letter_language(customer.language, company.language))


def pdf(*, company: Company, customer: Customer, since: date, until: date, at: datetime) -> bytes:
    statement = read(company=company, customer=customer, since=since, until=until)
    dress, language = paper.dress_of(company), language_of(company, customer)
    page = account_pages.page_data(
        statement, company_party(company), address_of(customer), company.country, customer.tax_id, language, dress.look
    )
    return page_pdf(page, at=at, pictures=dress.pictures)


def page_pdf(page: Mapping[str, Any], *, at: datetime, pictures: Mapping[str, bytes]) -> bytes:
    try:
        return printing.statement(page, at=at, fonts=str(settings.PRINT_FONTS), pictures=pictures)
    except printing.UnprintableError as error:
        hint = "Descárguelo en hoja de cálculo, y avísenos."
        raise Refusal("letter-unprintable", f"El extracto no se puede componer: {error}", hint) from error


def xlsx(*, company: Company, customer: Customer, since: date, until: date, at: datetime) -> bytes:
    statement = read(company=company, customer=customer, since=since, until=until)
    language = language_of(company, customer)
    title = f"{account_pages.words(language)['title']}: {customer.name}"
    sheets = [sheet for account in statement.accounts for sheet in _sheets(account, language)]
    if not sheets:
        nothing = account_pages.words(language)["nothing"]
        sheets = [Sheet(account_pages.words(language)["title"], [nothing], [])]
    return workbooks.workbook(sheets, title=title, author=company.name, at=at)


def _sheets(account: Account, language: str) -> list[Sheet]:
    word, currency = account_pages.words(language), account.currency
    decimals = money.exponent(currency)

    def number(minor: int) -> float:
        return account_pages.decimal_of(minor, currency)

    running = 0
    opened: list[list[Cell]] = []
    for item in account.items:
        running += item.minor
        opened.append(
            [item.number, item.issued_on, item.due_on, number(item.whole_minor), number(item.minor), number(running)]
        )
    moved: list[list[Cell]] = [[None, word["opening"], None, None, number(account.opening)]]
    for line in account.lines:
        one = line.movement
        charge, credit = (number(one.minor), None) if one.minor > 0 else (None, number(-one.minor))
        told = account_pages.what(one.kind, one.text, language)
        moved.append([one.on, told, charge, credit, number(line.balance)])
    unapplied: list[list[Cell]] = [
        [one.on, account_pages.what(one.kind, one.text, language), number(-one.minor)] for one in account.unapplied
    ]
    ages = [*account.ages, account.credit_minor, account.open_minor - account.unapplied_minor]
    open_head = account_pages.open_rows(account, language)[0]
    kept_head, age_head = [word["day"], word["what"], word["whole"]], [*word["age"], word["less"], word["balance"]]
    move_head = [word["day"], word["what"], word["charge"], word["credit"], word["balance"]]
    return [
        Sheet(f"{word['left']} {currency}", open_head, opened, frozenset({3, 4, 5}), decimals),
        Sheet(f"{word['moves']} {currency}", move_head, moved, frozenset({2, 3, 4}), decimals),
        *([Sheet(f"{word['credit']} {currency}", kept_head, unapplied, frozenset({2}), decimals)] if unapplied else []),
        Sheet(f"{word['ages']} {currency}", age_head, [[number(one) for one in ages]], frozenset(range(7)), decimals),
    ]

"""The made-up company's files: Norma 43 whose sums fit, and an invoice list as a Spanish tool writes it."""

import csv
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

import pytest

from amistoso.core import documents, money
from amistoso.demo import world
from amistoso.demo.movements import ACCOUNTS

TODAY = date(2026, 11, 24)


class Account(NamedTuple):
    opening: int
    movements: list[int]
    debits: tuple[int, int]
    credits: tuple[int, int]
    closing: int


@pytest.fixture(scope="module")
def demo() -> world.World:
    return world.generate(TODAY)


def records(content: bytes) -> list[str]:
    return content.decode("iso-8859-1").splitlines()


def accounts(content: bytes) -> Iterator[Account]:
    opening, movements = 0, []
    for line in records(content):
        match line[:2]:
            case "11":
                opening, movements = signed(line[32:47]), []
            case "22":
                movements.append(signed(line[27:42]))
            case "33":
                debits, credited = (int(line[20:25]), int(line[25:39])), (int(line[39:44]), int(line[44:58]))
                yield Account(opening, movements, debits, credited, signed(line[58:73]))


def signed(text: str) -> int:
    return int(text[1:]) * (-1 if text[0] == "1" else 1)


def test_every_record_has_80_columns(demo):
    assert {len(record) for record in records(demo.statement(demo.begins_on, TODAY))} == {80}


def test_the_count_of_records_is_right(demo):
    *others, last = records(demo.statement(demo.begins_on, TODAY))
    assert last.startswith("88" + "9" * 18)
    assert int(last[20:26]) == len(others)


def test_sums_and_balances_fit(demo):
    found = list(accounts(demo.statement(demo.begins_on, TODAY)))
    assert len(found) == 2
    for account in found:
        out = [minor for minor in account.movements if minor < 0]
        came = [minor for minor in account.movements if minor > 0]
        assert account.debits == (len(out), -sum(out))
        assert account.credits == (len(came), sum(came))
        assert account.closing == account.opening + sum(account.movements)


def test_a_day_begins_with_the_balance_the_day_before_ended_with(demo):
    before = accounts(demo.statement(demo.begins_on, TODAY - timedelta(days=1)))
    assert [one.closing for one in before] == [one.opening for one in accounts(demo.statement(TODAY, TODAY))]


def test_our_importer_reads_a_year_of_statements_without_a_problem(demo):
    formats = pytest.importorskip("amistoso.importers.formats", reason="no importers here yet")
    parsed = formats.read(demo.statement(demo.begins_on, TODAY), "extracto.n43")
    assert parsed.problems == ()
    assert [statement.account for statement in parsed.statements] == [account.iban for account in ACCOUNTS]
    entries = [entry for statement in parsed.statements for entry in statement.entries]
    assert sum(entry.amount_minor for entry in entries) == sum(one.amount_minor for one in demo.movements)
    named = [entry for entry in entries if entry.payer_name]
    assert len(named) > 1_000
    assert any(entry.payer_tax_id for entry in named)
    assert any(entry.payer_iban for entry in named)


def test_the_list_has_title_lines_above_and_a_total_below(demo):
    rows = list(csv.reader(demo.invoice_list(TODAY).decode("cp1252").splitlines(), delimiter=";"))
    assert rows[0] == ["Suministros Segura, S.L."]
    assert rows[3][0] == "Nº Factura"
    assert rows[-1][0] == "TOTAL"
    column = rows[3].index("Total factura")
    amounts = [money.from_decimal(money.parse_decimal(row[column], ","), "EUR") for row in rows[4:]]
    assert sum(amounts[:-1]) == amounts[-1]


def test_our_importer_reads_the_list_without_an_error(demo):
    formats = pytest.importorskip("amistoso.importers.formats", reason="no importers here yet")
    parsed = formats.read(demo.invoice_list(TODAY), "facturas.csv")
    assert [problem for problem in parsed.problems if problem.level is not documents.Level.NOTE] == []
    listed = {invoice.number: invoice for invoice in parsed.invoices}
    since = TODAY - timedelta(days=world.LIST_DAYS)
    made = [invoice for invoice in demo.invoices if invoice.issued_on >= since]
    assert len(listed) == len(made)
    for invoice in made:
        read = listed[invoice.number]
        assert (read.total_minor, read.issue_date) == (invoice.total_minor, invoice.issued_on)
        assert [due.due_on for due in read.due_dates] == [invoice.due_on]
        assert read.customer.tax_id == invoice.customer.tax_id
        assert read.customer.emails == ((invoice.customer.email,) if invoice.customer.email else ())

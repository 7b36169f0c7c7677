"""Statements as banks wrote them, through the whole way: loaded, loaded again, matched."""

import pytest

from amistoso.models import Allocation, BankAccount, BankLine, Statement
from tests.actions.books import a_company, load, match
from tests.importers import real_files

pytestmark = [pytest.mark.django_db, pytest.mark.real, real_files.needed]
FILES = sorted((real_files.ROOT / "statements").glob("*/**/*"))
KINDS = (".n43", ".csb", ".xml", ".sta", ".940", ".swi", ".ofx", ".qfx", ".csv", ".xls", ".xlsx")
STATEMENTS = [path for path in FILES if path.suffix.lower() in KINDS or path.name.lower() == "aeb43.txt"]


@pytest.mark.parametrize("path", STATEMENTS, ids=lambda path: path.name)
def test_a_real_statement_loads_once_and_its_sums_stay(path) -> None:
    company = a_company()
    content = path.read_bytes()
    report = load(company, content, path.name, yes=True)
    if report.has_errors:
        assert not BankLine.objects.exists()
        return
    entries = [entry for statement in report.parsed.statements for entry in statement.entries]
    assert report.created + report.unchanged == len(entries)
    assert BankLine.objects.count() == report.created
    if len({(one.account, one.currency) for one in report.parsed.statements}) == len(report.parsed.statements):
        assert sum(BankLine.objects.values_list("amount_minor", flat=True)) == sum(one.amount_minor for one in entries)
    again = load(company, content + b"\r\n", path.name, yes=True)
    assert (again.created, again.unchanged) == (0, len(entries))
    match(company)  # of returns it may say what they take back; nobody owes anything here
    assert not Allocation.objects.exists()
    if not entries:
        return
    assert BankAccount.objects.exists()
    assert Statement.objects.exists()

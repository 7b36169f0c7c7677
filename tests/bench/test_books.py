"""The measurements of loading and matching load and match what they say."""

import pytest

from amistoso.bench import loading, matching
from amistoso.core import matching as core_matching
from amistoso.core.matches import Match, OpenItem
from amistoso.models import BankLine, Company, Invoice, Item
from amistoso.queries import matching as reading

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_written_list_is_loaded_whole_and_the_second_time_changes_nothing(tmp_path):
    file = str(tmp_path / "facturas.csv")
    assert loading.write(file, 200) == 20
    loading.found()
    assert loading.ours(file)["created"] == 200
    assert loading.ours(file)["unchanged"] == 200
    assert Invoice.objects.count() == 200


def test_the_floor_of_loading_fills_the_same_tables(tmp_path):
    file = str(tmp_path / "facturas.csv")
    loading.write(file, 200)
    loading.floor(file)
    assert Invoice.objects.count() == 200


def test_of_a_month_of_payments_nothing_is_applied_wrongly():
    lines = matching.fill(customers=150, lines=300)
    matching.floor()
    assert BankLine.objects.filter(state="open").count() == lines, "the floor takes its work back"
    found = matching.ours()
    assert (found["wrong"], found["precision_pct"]) == ([], 100.0)
    assert found["recall_pct"] > 70
    assert Company.objects.count() == 1


def test_lines_read_some_at_a_time_are_matched_as_against_the_whole_books(monkeypatch):
    matching.fill(customers=1500, lines=3000)
    company = Company.objects.get()
    monkeypatch.setattr(reading, "CHUNK", 70)
    found = reading.find_matches(company=company, with_returns=False)
    lines = [one.match.line for one in found if one.match.line.amount_minor > 0]
    reader = reading._Reader(company, lines)
    book = reader.bare()
    fields = ("id", "invoice_id", "customer_id", "number", "issued_on", "due_on", "currency", "open_minor")
    for row in Item.objects.exclude(open_minor=0).order_by("id").values_list(*fields):
        book.add(OpenItem(*row))
    whole = {one.line.id: one for one in core_matching.match_lines(lines, book)}
    assert sum(one.match.status == "applied" for one in found) > 400
    for one in found:
        if one.match.line.id in whole:
            assert told(one.match) == told(whole[one.match.line.id])


def told(match: Match) -> tuple[object, ...]:
    ways = [(way.customer_id, way.parts, way.score) for way in match.proposals]
    return match.line.text, match.status, match.customer_id, match.parts, match.reasons, match.teaches_iban, ways

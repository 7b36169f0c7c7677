"""The measurements of loading and matching load and match what they say."""

import pytest

from amistoso.bench import loading, matching
from amistoso.models import BankLine, Company, Invoice

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

"""A short run of `bin/fuzz`, and damaged files against a real database: loaded whole or not at all."""

import pytest

from amistoso.models import BankLine, Customer, Invoice, Load
from tests.actions.books import a_company, load
from tests.real import fuzz
from tests.real.damage import damaged
from tests.real.fuzz_families import FAMILIES

FILES, LOADED = 150, 12


@pytest.mark.slow
@pytest.mark.parametrize("family", FAMILIES)
def test_damaged_files_stop_no_importer(family):
    found = fuzz.run(family, FILES, "suite")
    assert found["failures"] == []
    assert found["refused"] + found["read"] == FILES


def rows() -> tuple[int, ...]:
    return tuple(model.objects.count() for model in (Load, BankLine, Invoice, Customer))


@pytest.mark.django_db
@pytest.mark.parametrize("family", FAMILIES)
def test_a_damaged_file_is_loaded_whole_or_not_at_all(family):
    company = a_company()
    originals = FAMILIES[family].originals()
    for at in range(LOADED):
        before = rows()
        content = damaged(f"database:{family}:{at}", originals)
        report = load(company, content, f"{family}-{at}", yes=True, account="ES9121000418450200051332")
        if not report.is_loaded:
            assert report.has_errors, report.problems
            assert rows() == before, at
        elif report.kind == "statement":
            assert BankLine.objects.count() - before[1] == report.created

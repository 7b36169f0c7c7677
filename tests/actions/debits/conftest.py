"""A company that may collect, whose documents lie in a folder of the test, and its bank account."""

import pytest

from tests import world
from tests.actions.collecting import a_company


@pytest.fixture
def company(db, settings, tmp_path):
    settings.ARCHIVE = tmp_path
    return a_company()


@pytest.fixture
def statement(company):
    return world.bank_account(company)

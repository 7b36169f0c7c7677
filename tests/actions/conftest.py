"""The small company of tests.correspondence, a customer of it, and the two ways its letters leave."""

import pytest

from tests.correspondence import make_company, make_customer
from tests.scripted_smtp import ScriptedSmtp


@pytest.fixture
def company():
    return make_company()


@pytest.fixture
def customer(company):
    return make_customer(company)


@pytest.fixture
def server(settings):
    with ScriptedSmtp() as server:
        settings.EMAIL_URL = server.url
        yield server


@pytest.fixture
def outbox(settings, tmp_path):
    settings.EMAIL_URL, settings.OUTBOX = "outbox:", tmp_path
    return tmp_path

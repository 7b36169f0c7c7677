"""A company whose messages carry links, and a message that has left."""

import re
from email import message_from_bytes, policy

import pytest
from django.core.cache import cache

from amistoso.core import links
from amistoso.models import Invoice, Link
from amistoso.web.locale import compile as catalogue
from tests.correspondence import make_company, make_customer, make_item, only_message, prepared, send

PUBLIC = "https://clientes.maderas.example"


@pytest.fixture(scope="session", autouse=True)
def _words() -> None:
    catalogue.compile_all()


@pytest.fixture(autouse=True)
def _public(settings, tmp_path) -> None:
    settings.AS_OF = "2026-11-24T10:00"
    settings.PUBLIC_URL = PUBLIC
    settings.ALLOWED_HOSTS = ["testserver", "clientes.maderas.example"]
    settings.EMAIL_URL, settings.OUTBOX = "outbox:", tmp_path / "outbox"
    settings.ARCHIVE = tmp_path / "archive"
    cache.clear()


@pytest.fixture
def company(db):
    return make_company()


@pytest.fixture
def customer(company):
    return make_customer(company, language="es")


@pytest.fixture
def sent(company, customer):
    """The message that asks whether two invoices have arrived, as it left."""
    items = make_item(customer, "F-1"), make_item(customer, "F-2", 250000)
    prepared(company, customer, *items, step="confirm-reception", stage="courtesy")
    assert send(company).sent == 1
    return only_message(customer)


def mail_in(folder):
    (file,) = folder.glob("*.eml")
    return message_from_bytes(file.read_bytes(), policy=policy.default)


def address_in(folder) -> str:
    """The address of the page, as its reader finds it in the mail."""
    text = mail_in(folder).get_body(("plain",)).get_content()
    return re.search(rf"{re.escape(PUBLIC)}(/r/[A-Za-z0-9_-]+)\s", text)[1]


@pytest.fixture
def address(sent, settings) -> str:
    assert Link.objects.count() == 1
    return address_in(settings.OUTBOX)


def mark(address: str, number: str) -> str:
    """How the page of a link names an invoice of ours."""
    return links.mark_of(address.rpartition("/")[2], Invoice.objects.get(number=number).id)
